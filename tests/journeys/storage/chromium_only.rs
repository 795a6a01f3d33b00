//! The storage of a browser: journeys that Firefox leaves out; each says why.

use super::*;

/// A tap that was called saved is there after the browser was killed, so many milliseconds later.
async fn survives_a_kill(wait: u64) {
    let folder = Folder::new(&format!("kill-{wait}"));
    let page = Page::in_folder(folder.path()).await;
    let page = answering(page).await;
    page.press("next").await;
    page.choose("gehoord-1.receive", "3").await;
    page.says("Bewaard op dit apparaat").await;
    let chosen = page.chosen().await;
    // A browser is killed at some time, so here time itself is what is waited for.
    page.run("window.__since = Date.now();", Vec::new()).await;
    for passed in [wait / 2, wait] {
        let script = format!("return Date.now() - __since >= {passed};");
        page.wait_until("so much time has passed", &script).await;
    }
    page.kill(folder.path());
    let page = Page::in_folder(folder.path()).await;
    page.open("?form=mini").await;
    page.press("continue").await;
    assert_eq!(page.chosen().await, chosen, "after {wait} ms");
    page.press("leave").await;
    page.wait_until("the copy is empty", crate::support::COPY_IS_EMPTY)
        .await;
    // Nor does it come back where the page was opened meanwhile.
    page.reload().await;
    page.kill(folder.path());
    let page = Page::in_folder(folder.path()).await;
    page.open("?form=mini").await;
    assert_eq!(
        page.count("[data-action=continue]").await,
        0,
        "erased is gone"
    );
    // The folder goes after the browser that has it.
    drop(page);
}

/// Protects people whose tab crashes: in another one all is there.
///
/// Not in Firefox: it has no command that lets one tab crash.
#[tokio::test]
async fn the_crash_of_a_tab_loses_nothing_that_was_called_saved() {
    let page = Page::at("?form=mini").await;
    let first = page.second_tab("?form=mini").await;
    let page = answering(page).await;
    page.choose("gezien-1.receive", "5").await;
    page.says("Bewaard op dit apparaat").await;
    let chosen = page.chosen().await;
    page.crash().await;
    page.driver().switch_to_window(first).await.unwrap();
    page.open("?form=mini").await;
    page.press("continue").await;
    assert_eq!(page.chosen().await, chosen);
    page.choose("gezien-1.receive", "1").await;
    page.says("Bewaard op dit apparaat").await;
}

/// Protects people whose telephone ends the browser at once after their tap. A browser that is killed
/// loses what it wrote to `localStorage` in the last minute; and what was erased then must not return.
///
/// Not in Firefox: which process to end is found by a file that only Chromium writes.
#[tokio::test]
async fn a_kill_of_the_browser_at_once_after_a_tap_loses_nothing_that_was_called_saved() {
    survives_a_kill(0).await;
}

/// As above, five seconds later.
///
/// Not in Firefox: which process to end is found by a file that only Chromium writes.
#[tokio::test]
async fn a_kill_of_the_browser_5_seconds_after_a_tap_loses_nothing_that_was_called_saved() {
    survives_a_kill(5_000).await;
}

/// As above, half a minute later.
///
/// Not in Firefox: which process to end is found by a file that only Chromium writes.
#[tokio::test]
#[ignore = "slow: cargo xtask test --thorough"]
async fn a_kill_of_the_browser_30_seconds_after_a_tap_loses_nothing_that_was_called_saved() {
    survives_a_kill(30_000).await;
}

/// Protects an organisation that mistypes an option: it is told, and the page works as documented.
///
/// Not in Firefox: what is computed or refused is decided in Rust, the same everywhere; left out for time.
#[tokio::test]
async fn an_unknown_option_is_reported_and_its_default_is_used() {
    let page = Page::at(
        "?lang=xx&address=zij&relation=friends&form=huge&mode=z&keep=7&heading-level=9&utm=1",
    )
    .await;
    let mut reported = page.reported().await;
    reported.sort();
    let expected = [
        "unknown-address",
        "unknown-form",
        "unknown-heading-level",
        "unknown-keep",
        "unknown-lang",
        "unknown-mode",
        "unknown-relation",
    ];
    assert_eq!(reported, expected);
    assert_eq!(page.screen().await, "start");
    assert_eq!(page.language().await, "nl");
    assert_eq!(page.count("h1[data-heading]").await, 1);
    page.press("pair").await;
    let chosen = page.chosen().await;
    for expected in ["relation=parent-professional", "form=short", "keep=erase"] {
        assert!(
            chosen.contains(&expected.to_owned()),
            "{expected} is not in {chosen:?}"
        );
    }
    // And what is known is used.
    page.open(
        "?lang=en&address=u&relation=colleagues&form=long&mode=pair&keep=never&heading-level=3",
    )
    .await;
    assert!(page.reported().await.is_empty());
    assert_eq!(
        (page.screen().await, page.language().await),
        ("setup".into(), "en".into())
    );
    assert_eq!(page.count("h3[data-heading]").await, 1);
    let chosen = page.chosen().await;
    for expected in ["relation=colleagues", "form=long"] {
        assert!(
            chosen.contains(&expected.to_owned()),
            "{expected} is not in {chosen:?}"
        );
    }
}
