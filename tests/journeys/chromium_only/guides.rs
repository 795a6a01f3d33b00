//! The snippets of the guides for web teams, as they stand there: a block that begins with `html test=NAME`.

use super::composer::{EMPTY, PASTE};
use crate::support::{ELEMENT, Page, SANNE_AND_KARIM, given};
use serde_json::json;

/// The guides with snippets, in both languages.
const GUIDES: [&str; 4] = [
    include_str!("../../../docs/en/embedding.md"),
    include_str!("../../../docs/en/systems.md"),
    include_str!("../../../docs/nl/inbouwen.md"),
    include_str!("../../../docs/nl/systemen.md"),
];

/// The snippets of a name, in both languages. `https://tweeluik.example` is the server here.
fn snippets(name: &str) -> Vec<String> {
    let begin = format!("```html test={name}\n");
    let all = GUIDES.iter().flat_map(|guide| guide.split(&begin).skip(1));
    let all = all.map(|rest| rest.split("```").next().unwrap_or_default());
    let server = given("TWEELUIK_URL");
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

/// Protects web teams: no snippet stands in the guides that is not tried here.
#[test]
fn every_snippet_of_the_guides_has_a_test() {
    let known = ["element", "erase", "erase-without", "iframe", "listen"];
    for guide in GUIDES {
        for rest in guide.split("```html test=").skip(1) {
            let name = rest.lines().next().unwrap_or_default();
            assert!(known.contains(&name), "{name} is not tried");
        }
    }
}

/// Protects web teams that copy the element out of the guide, and what listens to it.
#[tokio::test]
async fn an_element_out_of_the_guides_begins() {
    let all = [snippets("element"), snippets("listen")].concat();
    assert_eq!(all.len(), 4);
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
