//! The snippets of the guides for web teams, as they stand there: a block that begins with `html test=NAME`.

use super::composer::{EMPTY, PASTE};
use crate::support::{ELEMENT, Page, SANNE_AND_KARIM, given};
use serde_json::json;
use std::collections::BTreeSet;

/// The guides with snippets, in both languages.
const GUIDES: [&str; 12] = [
    include_str!("../../../README.md"),
    include_str!("../../../README.nl.md"),
    include_str!("../../../docs/en/embedding.md"),
    include_str!("../../../docs/en/systems.md"),
    include_str!("../../../docs/en/checking.md"),
    include_str!("../../../docs/en/hosting.md"),
    include_str!("../../../docs/en/question-sets.md"),
    include_str!("../../../docs/nl/inbouwen.md"),
    include_str!("../../../docs/nl/systemen.md"),
    include_str!("../../../docs/nl/controleren.md"),
    include_str!("../../../docs/nl/hosten.md"),
    include_str!("../../../docs/nl/eigen-vragen.md"),
];

/// The snippets of a kind and a name, as they stand there.
pub(super) fn written(kind: &str, name: &str) -> Vec<&'static str> {
    let begin = format!("```{kind} test={name}\n");
    let all = GUIDES.iter().flat_map(|guide| guide.split(&begin).skip(1));
    all.map(|rest| rest.split("```").next().unwrap_or_default())
        .collect()
}

/// The snippets in HTML of a name. `https://tweeluik.example` is the server here.
fn snippets(name: &str) -> Vec<String> {
    let server = given("TWEELUIK_URL");
    let all = written("html", name).into_iter();
    let all = all.map(|one| one.replace("https://tweeluik.example", server.trim_end_matches('/')));
    all.collect()
}

/// A page without Tweeluik, and then with the snippet.
async fn paste(snippet: &str) -> Page {
    let page = Page::fresh().await;
    page.visit(EMPTY).await;
    page.run(PASTE, vec![json!(snippet)]).await;
    page
}

/// Protects web teams: no snippet stands in the guides that is not tried, here or where its name says.
#[test]
fn every_snippet_of_the_guides_has_a_test() {
    let known = [
        "html test=element",
        "html test=erase",
        "html test=erase-without",
        "html test=iframe",
        "html test=listen",
        "html test=questions",
        "css test=colours",
        "css test=frame-size",
        "css test=reserve",
        "js test=events",
        "js test=own-colours",
        // `the_guide_says_how_a_host_takes_the_page_away`
        "js test=remove-worker",
        // `hosts.rs`
        "js test=playwright",
        "sh test=count",
        "sh test=headers",
        "sh test=module",
        // `crates/core/tests/measure/schema.rs`
        "json test=optional-parts",
    ];
    let mut used = BTreeSet::new();
    for guide in GUIDES {
        let blocks = guide.split("\n```").skip(1).step_by(2);
        for block in blocks {
            let begins = block.lines().next().unwrap_or_default();
            assert!(
                begins.is_empty() || known.contains(&begins),
                "{begins} is not tried"
            );
            used.insert(begins);
        }
    }
    used.remove("");
    assert_eq!(used, BTreeSet::from(known));
}

/// Protects web teams that copy the element out of the guide, and what listens to it.
#[tokio::test]
async fn an_element_out_of_the_guides_begins() {
    let all = [snippets("element"), snippets("listen")].concat();
    assert_eq!(all.len(), 6);
    for snippet in all {
        let page = paste(&snippet).await;
        page.inside(ELEMENT);
        page.wait_for("h2[data-heading]").await;
        page.begin(SANNE_AND_KARIM.names).await;
        assert_eq!(page.violations().await, [""; 0]);
        assert_eq!(page.reported().await, [""; 0]);
    }
}

/// Protects web teams that copy the frame.
#[tokio::test]
async fn a_frame_out_of_the_guides_gets_its_height() {
    let all = snippets("iframe");
    assert_eq!(all.len(), 2);
    for snippet in all {
        let page = paste(&snippet).await;
        page.wait_until(
            "the frame has the height of what is in it",
            "return /^\\d+px$/.test(document.querySelector('iframe').style.height);",
        )
        .await;
    }
}

/// Protects people on a shared device: what a host copies to erase, erases all that is ours and nothing else.
#[tokio::test]
async fn what_the_guides_give_to_erase_erases_all_that_is_ours() {
    let all = [snippets("erase"), snippets("erase-without")].concat();
    assert_eq!(all.len(), 3);
    for snippet in all {
        let page = Page::fresh().await;
        page.visit(EMPTY).await;
        let before = "localStorage.setItem('theirs', '1');
            localStorage.setItem('tweeluik:session:a', 'x');";
        page.run(before, Vec::new()).await;
        page.run(PASTE, vec![json!(snippet)]).await;
        page.wait_until(
            "only what is theirs is left",
            "return Object.keys(localStorage).join() === 'theirs';",
        )
        .await;
    }
}

/// Protects web teams that copy a style: the browser knows each part of it, and it does what stands beside it.
#[tokio::test]
async fn the_styles_out_of_the_guides_do_what_they_say() {
    let add = "const sheet = new CSSStyleSheet();
        sheet.replaceSync(arguments[0]);
        document.adoptedStyleSheets.push(sheet);";
    for (name, markup, script, wanted) in [
        (
            "reserve",
            "<twee-luik></twee-luik>",
            "getComputedStyle(document.querySelector('twee-luik')).minHeight",
            "576px",
        ),
        (
            "frame-size",
            "<iframe data-tweeluik></iframe>",
            "getComputedStyle(document.querySelector('iframe')).height",
            "800px",
        ),
    ] {
        let all = written("css", name);
        assert_eq!(all.len(), 2);
        for style in all {
            let page = paste(markup).await;
            page.run(add, vec![json!(style)]).await;
            assert_eq!(page.get_text(script).await, wanted, "{name}");
        }
    }
    let all = written("css", "colours");
    assert_eq!(all.len(), 2);
    for style in all {
        let [element] = &snippets("element")[..1] else {
            panic!("no element")
        };
        let page = paste(element).await;
        page.run(add, vec![json!(style)]).await;
        page.inside(ELEMENT);
        page.wait_for("h2[data-heading]").await;
        page.press("pair").await;
        let colour =
            "getComputedStyle(document.querySelector('[data-action=begin]')).backgroundColor";
        assert_eq!(page.get_text(colour).await, "rgb(0, 88, 58)");
        // What the guide gives to ask which colours were refused.
        for script in written("js", "own-colours") {
            let refused = page
                .driver()
                .execute(format!("return {script}"), Vec::new());
            let refused = refused.await.expect("the script runs");
            assert_eq!(refused.json(), &json!(""), "{script}");
        }
    }
}

/// Protects web teams that want to see what their page is told: what they paste into the console hears it.
#[tokio::test]
async fn what_the_guides_give_to_hear_events_hears_them() {
    let all = written("js", "events");
    assert_eq!(all.len(), 2);
    for script in all {
        let page = Page::fresh().await;
        page.visit(EMPTY).await;
        page.run(script, Vec::new()).await;
        page.run(PASTE, vec![json!(snippets("element")[0])]).await;
        page.inside(ELEMENT);
        page.wait_for("h2[data-heading]").await;
        let console = page.console().await.join("\n");
        assert!(console.contains("tweeluik-ready"), "{console}");
    }
}

/// Protects organisations with a question set of their own: the element asks the questions that it names.
#[tokio::test]
async fn an_element_out_of_the_guides_asks_the_questions_that_it_names() {
    let all = snippets("questions");
    assert_eq!(all.len(), 2);
    for snippet in all {
        let named = snippet.replace("/tweeluik/buurt.json", "/examples/questions.json");
        assert_ne!(named, snippet, "another address");
        let script = "<script type=module src=/tweeluik/embed.js></script>";
        let page = paste(&format!("{script}{named}")).await;
        page.inside(ELEMENT);
        page.wait_for("[data-action=pair]").await;
        page.press("pair").await;
        let asked = page.text_of("[data-screen]").await;
        assert!(
            asked.contains("Deze vragen zijn niet van Tweeluik."),
            "{asked}"
        );
        assert_eq!(page.reported().await, [""; 0]);
    }
}
