//! From the last release to this one, with sessions on the device: `cargo xtask upgrade` builds the one and runs these.

use crate::chromium_only::offline::{Line, is_kept};
use crate::support::{Page, Pair, SANNE_AND_KARIM, WITH_A_CODE, given};
use crate::workshop::{open_board, way_in};

/// The address of a server that serves the last release.
fn last_release() -> String {
    given("TWEELUIK_LAST_RELEASE")
}

/// The files of a page, each with a hash of what is in it: others in each version.
const FILES: &str = "[...document.querySelectorAll('script[src], [rel=modulepreload]')]
    .map(({ src, href }) => src ?? href).join()";

/// A page of the last release, which has put itself by for use without internet.
async fn on_the_last_release() -> (Line, Page) {
    let line = Line::to(&last_release());
    let page = Page::fresh().await;
    line.open(&page, "?form=mini").await;
    is_kept(&page).await;
    (line, page)
}

/// The website gets this version. The page is closed and opened until that one is there.
async fn upgrade(line: &Line, page: &Page) {
    let before = page.get_text(FILES).await;
    line.leads_to(&given("TWEELUIK_URL"));
    // As the browser does by itself, at a visit or after a day.
    page.run(
        "navigator.serviceWorker.ready.then((ready) => ready.update());",
        Vec::new(),
    )
    .await;
    page.wait_until(
        "the newer version is kept",
        "return !!(await navigator.serviceWorker.ready).waiting;",
    )
    .await;
    // For a moment the browser may still have the closed page in its hands.
    for _ in 0..10 {
        page.driver().goto("about:blank").await.expect("a page");
        line.open(page, "?form=mini").await;
        if page.get_text(FILES).await != before {
            return;
        }
    }
    panic!("the last release stays");
}

/// From a stage to the end of the journey.
async fn go_on(page: &Page, pair: &Pair, stage: &str) {
    let [first, second] = pair.sheets;
    let [first_code, second_code] = pair.codes;
    if stage == "answer" {
        page.take_turn(first, first_code).await;
    }
    if ["answer", "handover"].contains(&stage) {
        page.press("take-over").await;
        page.take_turn(second, second_code).await;
    }
    if stage != "comparison" {
        page.expect("reveal").await;
        page.agree("first", first_code).await;
        page.agree("second", second_code).await;
    }
    page.expect("comparison").await;
    page.press("finish").await;
    page.expect("finish").await;
}

/// Protects two people in the middle of a session when the website gets a newer version: they go on where they were,
/// with the same answers, names and codes, to the end.
#[tokio::test]
#[ignore = "needs the last release: cargo xtask upgrade"]
async fn a_session_of_the_last_release_goes_on_at_every_stage() {
    for stage in ["answer", "handover", "reveal", "comparison"] {
        let (line, page) = on_the_last_release().await;
        page.walk_to(stage, &WITH_A_CODE).await;
        if stage == "answer" {
            page.answer_screen(WITH_A_CODE.sheets[0]).await;
        }
        let chosen = page.chosen().await;
        upgrade(&line, &page).await;
        page.press("continue").await;
        page.expect(stage).await;
        assert_eq!(page.chosen().await, chosen, "{stage}");
        go_on(&page, &WITH_A_CODE, stage).await;
    }
}

/// Protects what two people kept: answers and agreements are there in the newer version, and they can look again.
#[tokio::test]
#[ignore = "needs the last release: cargo xtask upgrade"]
async fn what_was_kept_in_the_last_release_is_there() {
    let (line, page) = on_the_last_release().await;
    page.walk_to("comparison", &SANNE_AND_KARIM).await;
    page.keep_with_an_agreement("Karim belt").await;
    upgrade(&line, &page).await;
    page.open_what_is_kept().await;
    assert!(page.text_of("[data-screen]").await.contains("Karim belt"));
    page.press("again").await;
    page.press("begin").await;
    page.answer_again(&SANNE_AND_KARIM).await;
    page.press("then-and-now").await;
    assert!(page.text_of("[data-screen]").await.contains("Karim belt"));
}

/// Protects one person alone, one of two devices, and a facilitator: what they have begun is there.
#[tokio::test]
#[ignore = "needs the last release: cargo xtask upgrade"]
async fn answers_of_one_an_invitation_and_a_group_of_the_last_release_are_there() {
    let [sheet, _] = WITH_A_CODE.sheets;
    let (line, page) = on_the_last_release().await;
    page.press("solo").await;
    page.press("begin").await;
    page.expect("answer").await;
    page.answer_screen(sheet).await;
    let chosen = page.chosen().await;
    upgrade(&line, &page).await;
    page.press("continue").await;
    assert_eq!(page.chosen().await, chosen);

    let (line, page) = on_the_last_release().await;
    page.begin_pairing("first", WITH_A_CODE.names).await;
    let invitation = page.invitation_link().await;
    upgrade(&line, &page).await;
    page.press("continue").await;
    page.wait_for("[data-link=invitation]").await;
    assert_eq!(page.invitation_link().await, invitation);

    let (line, page) = on_the_last_release().await;
    let link = open_board(&page, "Dinsdag").await;
    upgrade(&line, &page).await;
    page.press("workshop").await;
    page.wait_for("[data-action=ask-freeze]").await;
    assert_eq!(way_in(&page).await, link);
}
