//! The promises: nothing leaves, nobody sees first, erased is gone, and the policy holds.

mod address;

use crate::chromium_only::offline::is_kept;
use crate::support::texts::dutch_words;
use crate::support::{MEMORY, Page, Pair, SANNE_AND_KARIM, WITH_A_CODE, ask_server};
use serde_json::json;

/// The policy of the product, word for word as it stands in its promises.
pub(crate) const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types tweeluik";

/// Answers that can be told from everything else in the page.
pub(crate) const DISTINCT: Pair = Pair {
    sheets: [
        |_, direction| if direction == "receive" { "2" } else { "5" },
        |_, _| "3",
    ],
    ..SANNE_AND_KARIM
};

/// Walks until the first person has locked, and gives the words in which their review showed what
/// they answered.
async fn first_locks(page: &Page, pair: &Pair) -> Vec<String> {
    page.walk_to("review", pair).await;
    let said = "[...document.querySelectorAll('[data-screen=review] dd:not(.change)')].map((one) => one.textContent)";
    let mut said = page.get_texts(said).await;
    said.sort();
    said.dedup();
    assert!(said.len() > 2, "the review shows the answers: {said:?}");
    page.lock(pair.codes[0]).await;
    page.expect("handover").await;
    said
}

/// Looks for the first person's answers wherever the page could show or hold them.
pub(crate) async fn holds_nothing(page: &Page, said: &[String]) {
    assert_eq!(
        page.count("[type=radio], [data-theme], [data-equality], [data-direct]")
            .await,
        0
    );
    let mut everything = page.everything().await;
    for (role, told) in page.told_to_assistive_technology().await {
        everything.push_str(&role);
        everything.push_str(&told);
    }
    everything.push_str(&page.console().await.join("\n"));
    for word in said {
        assert!(
            !everything.contains(word.as_str()),
            "‘{word}’ is in the page"
        );
    }
    for word in ["gezien-1", "gehoord-1", "receive", "aria-checked"] {
        assert!(!everything.contains(word), "{word} is in the page");
    }
}

/// Protects the first one's answers while the other holds the device; with a code also from
/// somebody who looks into the storage.
#[tokio::test]
async fn at_hand_over_nothing_of_the_first_person_is_in_the_page_or_with_a_code_in_the_storage() {
    let page = Page::at("?form=mini").await;
    let pair = Pair {
        codes: ["appeltaart", ""],
        ..DISTINCT
    };
    let said = first_locks(&page, &pair).await;
    holds_nothing(&page, &said).await;
    let stored = page.storage().await;
    assert!(stored.contains("tweeluik:"), "the locked answers are kept");
    for word in [
        "gezien",
        "gehoord",
        "Plain",
        "receive",
        "give",
        "appeltaart",
    ] {
        assert!(!stored.contains(word), "{word} is in the storage: {stored}");
    }
    // Nor when the other one starts, or comes back to the page.
    page.press("take-over").await;
    assert_eq!(page.chosen().await, Vec::<String>::new());
    page.reload().await;
    holds_nothing(&page, &said).await;
}

/// Which of these texts are in the memory of the module.
async fn in_memory(page: &Page, texts: &[&str]) -> Vec<String> {
    let script = "const bytes = new Uint8Array(__memory.buffer);
        const all = new TextDecoder('latin1').decode(bytes);
        return arguments[0].filter((text) => all.includes(text));";
    let found = page.run(script, vec![json!(texts)]).await;
    serde_json::from_value(found).expect("texts")
}

/// Protects what was typed and answered from somebody who later reads the memory of the browser: what
/// the module no longer needs is overwritten.
#[tokio::test]
async fn what_is_locked_or_erased_is_not_in_the_memory_of_the_module_either() {
    const NAMES: [&str; 2] = ["Xanthippe", "Quirijn"];
    const ANSWERS: [&str; 2] = ["\"receive\":\"", "\"give\":\""];
    const CODE: &str = "appeltaart";
    let page = Page::fresh().await;
    page.before_scripts(MEMORY).await;
    page.open("?form=mini").await;
    let pair = Pair {
        names: NAMES,
        codes: [CODE, ""],
        ..DISTINCT
    };
    first_locks(&page, &pair).await;
    let all = [&NAMES[..], &ANSWERS, &[CODE]].concat();
    // The names are needed still.
    assert_eq!(in_memory(&page, &all).await, NAMES);
    page.press("take-over").await;
    page.take_turn(pair.sheets[1], "").await;
    page.agree("first", CODE).await;
    page.agree("second", "").await;
    page.expect("comparison").await;
    page.press("finish").await;
    page.press("erase").await;
    page.expect("start").await;
    assert_eq!(in_memory(&page, &all).await, [""; 0]);
}

/// Protects both until both have said yes: also the screen that asks for it holds no answer.
#[tokio::test]
async fn before_both_yeses_the_page_holds_no_answer() {
    let page = Page::at("?form=mini").await;
    let said = first_locks(&page, &DISTINCT).await;
    page.press("take-over").await;
    page.take_turn(DISTINCT.sheets[1], "").await;
    page.expect("reveal").await;
    holds_nothing(&page, &said).await;
    page.agree("second", "").await;
    holds_nothing(&page, &said).await;
    page.press("not-now").await;
    holds_nothing(&page, &said).await;
}

/// Protects the strict policy: header and page carry it word for word, and a whole journey with
/// everything in it breaks no rule and writes no error to the console.
#[tokio::test]
async fn the_page_obeys_its_policy() {
    let (head, body) = ask_server("");
    for line in [
        format!("Content-Security-Policy: {POLICY}"),
        "Referrer-Policy: no-referrer".to_owned(),
        "X-Content-Type-Options: nosniff".to_owned(),
        "Cross-Origin-Opener-Policy: same-origin".to_owned(),
    ] {
        assert!(
            head.lines().any(|one| one.eq_ignore_ascii_case(&line)),
            "{line} is not in {head}"
        );
    }
    assert!(
        head.contains("camera=(self)") && head.contains("microphone=()"),
        "{head}"
    );
    assert!(body.contains(&format!("content=\"{POLICY}\"")), "{body}");
    let page = Page::at("?form=mini").await;
    page.obeys_everywhere(&WITH_A_CODE).await;
    let console = page.complaints().await;
    assert!(console.is_empty(), "{console:#?}");
    assert!(page.reported().await.is_empty());
}

/// Protects the host page: no event carries an answer, a name or a score.
#[tokio::test]
async fn the_host_is_told_of_screens_and_nothing_else() {
    let page = Page::at("?form=mini").await;
    page.walk_to("finish", &SANNE_AND_KARIM).await;
    let told = page.get("__told").await;
    let expected = json!([
        ["ready", null],
        ["screen", { "screen": "start" }],
        ["screen", { "screen": "setup" }],
        ["screen", { "screen": "answer" }],
        ["screen", { "screen": "review" }],
        ["screen", { "screen": "handover" }],
        ["screen", { "screen": "answer" }],
        ["screen", { "screen": "review" }],
        ["screen", { "screen": "reveal" }],
        ["completed", null],
        ["screen", { "screen": "comparison" }],
        ["screen", { "screen": "finish" }],
    ]);
    assert_eq!(told, expected);
}

/// Protects against markup and scripts made of text: on the page of its own the browser refuses both,
/// and every way to get around that.
#[tokio::test]
async fn no_text_becomes_markup_or_a_script() {
    let page = Page::at("").await;
    for (what, script) in [
        ("markup", "document.body.innerHTML = '<b>x</b>';"),
        (
            "markup",
            "document.body.insertAdjacentHTML('beforeend', '<b>x</b>');",
        ),
        ("markup", "document.write('x');"),
        ("a frame", "document.createElement('iframe').srcdoc = 'x';"),
        (
            "a script",
            "document.createElement('script').src = 'boot.js';",
        ),
        ("a script", "document.createElement('script').text = 'x';"),
        ("a worker", "new Worker('boot.js');"),
        (
            "a policy",
            "trustedTypes.createPolicy('other', { createHTML: (text) => text });",
        ),
        (
            "a policy",
            "trustedTypes.createPolicy('default', { createHTML: (text) => text });",
        ),
    ] {
        let script = format!("try {{ {script} }} catch (error) {{ return error.name; }}");
        let thrown = page.run(&script, Vec::new()).await;
        assert_eq!(thrown, json!("TypeError"), "{what}: {script}");
    }
    assert_eq!(
        page.count("[data-action=pair]").await,
        1,
        "nothing has changed"
    );
}

/// Five minutes are too long for a test: the clock is put forward, and what looks at it looks often.
pub(crate) const HASTY: &str = "const now = Date.now;
    window.__later = 0;
    Date.now = () => now() + __later;
    const wait = setTimeout;
    window.setTimeout = (act, time) => wait(act, time === 20_000 ? 20 : time);";

/// Protects who walks away from a device that others use: after a while the screen closes, nothing of
/// the answers is in the page, and they go on where they were.
#[tokio::test]
async fn a_screen_that_nobody_touches_closes_by_itself() {
    let page = Page::fresh().await;
    page.before_scripts(HASTY).await;
    page.open("?form=mini").await;
    page.begin(DISTINCT.names).await;
    page.answer_screen(DISTINCT.sheets[0]).await;
    let chosen = page.chosen().await;
    page.run("window.__later += 299_000;", Vec::new()).await;
    page.answer_screen(DISTINCT.sheets[0]).await;
    page.run("window.__later += 240_000;", Vec::new()).await;
    page.touch("body").await;
    assert_eq!(
        page.screen().await,
        "answer",
        "somebody was there a minute ago"
    );
    page.run("window.__later += 301_000;", Vec::new()).await;
    page.expect("start").await;
    page.says(dutch_words().done_idle).await;
    assert_eq!(page.count("[type=radio]").await, 0);
    page.press("continue").await;
    assert_eq!(page.chosen().await, chosen);
}

/// Protects the first one on a device that is the other's: it is said that without a code one person can
/// say yes twice, and the code is offered unfolded to the one with less say.
#[tokio::test]
async fn at_the_lock_it_is_said_what_no_code_means() {
    let said = "Zonder geheime code kan iemand met dit apparaat voor jullie allebei ja zeggen.";
    for (relation, unfolded) in [
        ("parent-professional", [true, false]),
        ("colleagues", [true, true]),
    ] {
        let page = Page::at(&format!("?form=mini&relation={relation}")).await;
        let shown = "document.querySelector('[data-code=own]').checkVisibility()";
        page.walk_to("review", &SANNE_AND_KARIM).await;
        assert!(page.text_of("[data-screen]").await.contains(said));
        assert_eq!(page.get(shown).await, json!(unfolded[0]), "{relation}");
        page.lock("").await;
        page.press("take-over").await;
        page.answer_all(SANNE_AND_KARIM.sheets[1]).await;
        page.answer_direct("other-little").await;
        page.press("next").await;
        page.expect("review").await;
        assert!(page.text_of("[data-screen]").await.contains(said));
        assert_eq!(page.get(shown).await, json!(unfolded[1]), "{relation}");
    }
}

mod chromium_only {
    use super::*;

    /// The same without a code: the page shows nothing, though the storage can be read by experts.
    ///
    /// Not in Firefox: others go the same way through the browser; left out for time.
    #[tokio::test]
    async fn at_hand_over_without_a_code_the_page_holds_nothing_either() {
        let page = Page::at("?form=mini").await;
        let said = first_locks(&page, &DISTINCT).await;
        holds_nothing(&page, &said).await;
    }
}

/// Run in each browser at every check.
mod every_engine {
    use super::*;

    /// Protects people who want to be gone: leaving, anywhere, erases what is ours and nothing else, and
    /// the page that is left says nothing.
    #[tokio::test]
    async fn leaving_erases_and_shows_nothing() {
        let page = Page::at("?form=mini").await;
        page.run("localStorage.setItem('host', 'theirs');", Vec::new())
            .await;
        for stage in [
            "answer",
            "review",
            "handover",
            "reveal",
            "comparison",
            "finish",
        ] {
            page.walk_to(stage, &SANNE_AND_KARIM).await;
            assert!(
                !page.keys().await.is_empty(),
                "{stage}: there is something to erase"
            );
            page.press("leave").await;
            assert!(page.keys().await.is_empty(), "{stage}");
            let everything = page.everything().await;
            for name in SANNE_AND_KARIM.names {
                assert!(
                    !everything.contains(name),
                    "{stage}: {name} is still in the page"
                );
            }
            let title = page.get_text("document.title").await;
            assert!(!title.contains("Tweeluik"), "{stage}: the title is {title}");
            assert_eq!(
                page.get("localStorage.getItem('host')").await,
                json!("theirs")
            );
            page.reload().await;
            assert_eq!(page.count("[data-action=continue]").await, 0);
        }
    }

    /// Protects the first promise: after loading, the page asks for nothing, whatever people do. Loading
    /// ends when the page is kept on the device: what it asks for until then is named here.
    #[tokio::test]
    async fn no_request_is_made_after_loading() {
        let page = Page::at("t/no-request/none/?form=mini").await;
        is_kept(&page).await;
        page.asks_for_the_manifest().await;
        let log = || ask_server("log/no-request").1;
        let resources = "performance.getEntriesByType('resource').length";
        let (asked, loaded) = (log(), page.get(resources).await);
        let known = [
            "boot-",
            "camera-",
            "chunk-",
            "device-",
            "framed-",
            "icon-",
            "late-",
            "offline-",
            "questions-",
            "reader-",
            "rescue-",
            "split-",
            "texts-",
            "tweeluik-",
        ];
        let stable = ["", "index.html", "manifest.webmanifest", "sw.js"];
        let fits = |file: &str| {
            stable.contains(&file) || known.iter().any(|beginning| file.starts_with(beginning))
        };
        for beginning in known {
            assert!(
                asked.lines().any(|file| file.starts_with(beginning)),
                "{beginning} was not asked for: {asked}"
            );
        }
        assert!(
            asked.lines().all(fits),
            "something else was asked for: {asked}"
        );
        // What the page preloads is what its script takes.
        let twice = "performance.getEntriesByType('resource')
            .filter(({ transferSize }) => transferSize > 0).map(({ name }) => name)
            .filter((name, place, all) => all.indexOf(name) !== place)";
        assert_eq!(page.get(twice).await, json!([]), "asked for twice");
        page.walk_to("finish", &SANNE_AND_KARIM).await;
        page.both_agree(["", ""]).await;
        page.press("keep").await;
        page.press("history").await;
        page.press("erase-kept").await;
        page.begin(["Sanne", "Karim"]).await;
        page.press("leave").await;
        assert_eq!(log(), asked);
        assert_eq!(page.get(resources).await, loaded);
    }
}
