//! Reload, back, forward and form restoration: nothing is lost, and nothing is shown too early.

use crate::support::{Page, Pair, SANNE_AND_KARIM};
use serde_json::json;

/// What a person sees again after a reload: the heading, what is chosen, and every fact shown.
async fn seen(page: &Page) -> String {
    let facts = "[...document.querySelectorAll('dd, [data-theme], [data-equality], [data-direct]')]
        .map((one) => one.innerText + JSON.stringify(one.dataset))";
    let facts = page.get_texts(facts).await.join("\n");
    format!("{} {:?} {facts}", page.heading().await, page.chosen().await)
}

/// Loads the page again and goes on where the start screen says that it can be.
async fn reload_and_continue(page: &Page) {
    page.reload().await;
    page.expect("start").await;
    assert_eq!(
        page.chosen().await,
        Vec::<String>::new(),
        "the start shows no answer"
    );
    assert_eq!(
        page.count("[data-theme], [data-equality], [data-direct]")
            .await,
        0
    );
    page.press("continue").await;
}

/// Protects the second person's own judgement: neither the browser's form restoration nor its
/// back/forward cache ever ticks a radio button for them.
#[tokio::test]
async fn going_back_and_forward_never_leaves_the_firsts_answers_for_the_second() {
    let page = Page::at("?form=mini").await;
    let pair = Pair {
        sheets: [|_, _| "1", |_, _| "5"],
        ..SANNE_AND_KARIM
    };
    page.walk(&pair, &mut async |page: &Page, stage: &str| {
        if stage == "answer" {
            page.answer_screen(pair.sheets[0]).await;
            assert_eq!(page.chosen().await.len(), 1);
        }
        if !["answer", "handover", "second"].contains(&stage) {
            return stage != "reveal";
        }
        let chosen = page.chosen().await;
        for turn in ["away and back", "back and forward"] {
            if turn == "away and back" {
                page.driver().goto("about:blank").await.unwrap();
                page.driver().back().await.unwrap();
            } else {
                page.driver().goto("about:blank").await.unwrap();
                page.driver().back().await.unwrap();
                page.wait_until_ready().await;
                page.driver().forward().await.unwrap();
                page.driver().back().await.unwrap();
            }
            page.wait_until_ready().await;
            if page.count("[data-action=continue]").await > 0 {
                page.press("continue").await;
            }
            assert_eq!(page.chosen().await, chosen, "{stage}, {turn}");
        }
        true
    })
    .await;
    // And what the second person says is theirs.
    page.agree("first", "").await;
    page.agree("second", "").await;
    page.expect("comparison").await;
    let levels =
        "[...document.querySelectorAll('[data-level=give]')].map((one) => one.dataset.value)";
    assert_eq!(page.get(levels).await, json!(["1", "5"]));
}

/// Leaves each copy of the session in the storage alone, once, and gives the screen to which it
/// would lead somebody who can make the newest one unreadable, or whose browser was killed.
async fn screens_of_the_copies(page: &Page) -> Vec<String> {
    let all = page.get("Object.entries(localStorage)").await;
    let mut screens = Vec::new();
    for number in 0..all.as_array().map_or(0, Vec::len) {
        let keep_one = "localStorage.clear(); localStorage.setItem(...arguments[0][arguments[1]]);";
        page.run(keep_one, vec![all.clone(), json!(number)]).await;
        page.reload().await;
        page.press("continue").await;
        screens.push(page.screen().await);
    }
    let put_back =
        "localStorage.clear(); arguments[0].forEach((pair) => localStorage.setItem(...pair));";
    page.run(put_back, vec![all]).await;
    page.reload().await;
    page.press("continue").await;
    screens
}

/// Protects *locked is locked* and *erased is gone*: no older copy in the storage opens a lock or
/// brings back what somebody took back.
#[tokio::test]
async fn no_older_copy_undoes_a_lock_or_a_taking_back() {
    let page = Page::at("?form=mini").await;
    page.walk_to("handover", &SANNE_AND_KARIM).await;
    for screen in screens_of_the_copies(&page).await {
        assert_eq!(screen, "handover", "a copy from before the first lock");
    }
    page.press("take-over").await;
    page.take_turn(SANNE_AND_KARIM.sheets[1], "").await;
    page.expect("reveal").await;
    for screen in screens_of_the_copies(&page).await {
        assert_eq!(screen, "reveal", "a copy from before the second lock");
    }
    page.press_on("[data-action=take-back][data-of=second]")
        .await;
    page.expect("handover").await;
    for screen in screens_of_the_copies(&page).await {
        assert_eq!(screen, "handover", "a copy with what was taken back");
    }
}

/// Run in each browser at every check.
mod every_engine {
    use super::*;

    /// Protects against a lost afternoon: after a reload on any screen everybody is where they were,
    /// with the same answers; the second person never sees the first one's, and a yes is said anew.
    #[tokio::test]
    async fn a_reload_on_every_screen_loses_nothing() {
        let page = Page::at("?form=mini").await;
        page.walk(&SANNE_AND_KARIM, &mut async |page: &Page, stage: &str| {
            match stage {
                "start" | "setup" => {
                    page.reload().await;
                    assert_eq!(
                        page.count("[data-action=continue]").await,
                        0,
                        "nothing was said yet"
                    );
                    if stage == "setup" {
                        page.press("pair").await;
                    }
                    return true;
                }
                "answer" => {
                    // One question on, and answered.
                    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
                    page.press("next").await;
                    page.choose("gehoord-1.receive", "na").await;
                }
                "direct" => page.answer_direct("i-far").await,
                "second" => {
                    reload_and_continue(page).await;
                    assert_eq!(
                        page.chosen().await,
                        Vec::<String>::new(),
                        "the first one's answers"
                    );
                    page.choose("gezien-1.receive", "1").await;
                }
                "reveal" => page.agree("first", "").await,
                _ => {}
            }
            let before = (page.screen().await, page.language().await, seen(page).await);
            reload_and_continue(page).await;
            let after = (page.screen().await, page.language().await, seen(page).await);
            assert_eq!(after, before, "{stage}");
            if stage == "reveal" {
                let asked = page
                    .count("[data-action=agree-first], [data-action=agree-second]")
                    .await;
                assert_eq!(asked, 2, "both say yes in one sitting");
            }
            true
        })
        .await;
    }
}
