//! Looking back at what two people kept.

use crate::support::texts::{dutch_after, dutch_words};
use crate::support::{Page, SANNE_AND_KARIM};

/// A page on which Sanne and Karim have kept their answers with an agreement, and look back.
async fn looking_back() -> Page {
    let page = Page::at("?form=mini").await;
    page.walk_to("comparison", &SANNE_AND_KARIM).await;
    page.keep_with_an_agreement("Karim belt").await;
    page.open_what_is_kept().await;
    page
}

/// Protects what was agreed: it comes first the next time, and what came of it is there after a reload too.
#[tokio::test]
async fn what_came_of_an_agreement_is_there_the_next_time() {
    let page = looking_back().await;
    assert!(page.text_of("[data-screen]").await.contains("Karim belt"));
    page.choose("-came-0", "partly").await;
    page.says(dutch_words().saved_on_device).await;
    page.reload().await;
    page.open_what_is_kept().await;
    page.wait_for("[name$=-came-0][value=partly]:checked").await;
    page.press("answers").await;
    page.expect("comparison").await;
}

/// Protects the two who look again: after both have opened they see then beside now, at most three sentences, all
/// answers below, what came of the agreements and how the talks were; and no sentence gives a verdict.
#[tokio::test]
async fn then_and_now_stand_beside_each_other() {
    let page = looking_back().await;
    page.choose("-came-0", "done").await;
    page.press("again").await;
    page.expect("setup").await;
    page.press("begin").await;
    page.answer_again(&SANNE_AND_KARIM).await;
    page.press("then-and-now").await;
    page.expect("history").await;
    assert_eq!(page.heading().await, dutch_words().then_title);
    let sentences = page.count(".card").await;
    assert!((1..=3).contains(&sentences), "{sentences}");
    let after = dutch_after();
    let text = page.text_of("[data-screen]").await;
    assert!(
        text.contains("Karim belt") && text.contains(after.came_done),
        "{text}"
    );
    page.unfold_all().await;
    // Six statements, each by both people in both directions.
    let rows = page
        .count("[data-screen] .over-time tbody tr:not(:has(.theme-row))")
        .await;
    assert_eq!(rows, 24);
    let text = page.text_of("[data-screen]").await;
    assert!(text.contains(after.pulse_partly), "{text}");
    page.press("back").await;
    page.expect("comparison").await;
}
