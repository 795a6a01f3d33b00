//! What two tabs do to each other's session.

use super::*;
use thirtyfour::WindowHandle;

/// A session that was begun in one tab and goes on in a second one, which is in front; and the first.
async fn in_a_second_tab() -> (Page, WindowHandle) {
    let page = answering(Page::fresh().await).await;
    let first = page.second_tab("?form=mini").await;
    page.press("continue").await;
    (page, first)
}

/// Protects what could not be saved: a tab from which another one takes the session keeps on its screen
/// what is nowhere else.
#[tokio::test]
async fn what_could_not_be_saved_stays_on_the_screen_when_another_tab_takes_the_session() {
    let page = answering(Page::fresh().await).await;
    let full = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };";
    page.run(full, Vec::new()).await;
    page.choose("gezien-1.receive", "5").await;
    let first = page.second_tab("?form=mini").await;
    page.press("continue").await;
    page.driver().switch_to_window(first).await.unwrap();
    assert_eq!(page.screen().await, "answer");
    assert_eq!(page.chosen().await, ["first-gezien-1.receive=5"]);
    page.choose("gezien-1.receive", "1").await;
    page.says(dutch_words().unsaved_other_tab).await;
}

/// A session that counts further than one that has just begun, and is gone.
async fn answers_two_and_leaves(page: &Page) {
    page.begin(SANNE_AND_KARIM.names).await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    page.press("next").await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    page.press("leave").await;
}

/// Another pair begins, and one answer is saved.
async fn mila_begins(page: &Page) {
    page.begin(["Mila", "Joost"]).await;
    page.choose("gezien-1.receive", "5").await;
    page.says("Bewaard op dit apparaat").await;
}

/// Protects the answers of a pair that has begun in another tab: people who were about to begin here are told
/// first what that would erase, also where this tab has saved and erased more than the other ever did.
#[tokio::test]
async fn what_another_tab_began_meanwhile_is_not_replaced_unsaid() {
    let page = Page::at("?form=mini").await;
    let other = page.second_tab("?form=mini").await;
    answers_two_and_leaves(&page).await;
    page.press("pair").await;
    let here = page.driver().window().await.unwrap();
    page.driver().switch_to_window(other.clone()).await.unwrap();
    mila_begins(&page).await;
    page.driver().switch_to_window(here).await.unwrap();
    page.touch("[data-action=begin]").await;
    let said = json!(dutch_words().setup_replaces("Mila", "Joost"));
    page.wait_until(
        "what would go is read aloud",
        &format!("return document.activeElement.textContent === {said};"),
    )
    .await;
    page.driver().switch_to_window(other).await.unwrap();
    page.press("continue").await;
    assert_eq!(page.chosen().await, ["first-gezien-1.receive=5"]);
    page.choose("gezien-1.receive", "2").await;
    page.says("Bewaard op dit apparaat").await;
}

/// The same where there is no copy: a mark of what this tab erased, of which the other could not know,
/// takes nothing from it.
#[tokio::test]
async fn without_the_copy_what_one_tab_erased_takes_nothing_from_the_other() {
    let page = Page::fresh().await;
    page.before_scripts(crate::support::NO_COPY).await;
    page.open("?form=mini").await;
    let other = page.second_tab("?form=mini").await;
    page.before_scripts(crate::support::NO_COPY).await;
    page.reload().await;
    answers_two_and_leaves(&page).await;
    let here = page.driver().window().await.unwrap();
    page.driver().switch_to_window(other).await.unwrap();
    mila_begins(&page).await;
    page.driver().switch_to_window(here).await.unwrap();
    page.reload().await;
    page.press("continue").await;
    assert_eq!(page.chosen().await, ["first-gezien-1.receive=5"]);
}

/// Protects people who erase: another tab in which the same session is open ends it, tells it, and
/// writes nothing of it again. What the other tab kept is listed.
#[tokio::test]
async fn what_one_tab_erases_the_other_lets_go_of() {
    let (page, first) = in_a_second_tab().await;
    page.press("leave").await;
    page.driver().switch_to_window(first).await.unwrap();
    page.expect("start").await;
    page.says(dutch_words().done_elsewhere).await;
    for name in SANNE_AND_KARIM.names {
        assert!(!page.everything().await.contains(name), "{name}");
    }
    assert!(page.keys().await.is_empty());
    page.reload().await;
    assert_eq!(page.count("[data-action=continue]").await, 0);
}

/// Run in each browser at every check.
mod every_engine {
    use super::*;

    /// Protects two tabs: one has the session, the other tells it and can take it, and no answer of either
    /// is lost.
    #[tokio::test]
    async fn a_second_tab_says_where_the_session_goes_on() {
        let (page, first) = in_a_second_tab().await;
        page.choose("gezien-1.receive", "5").await;
        page.says("Bewaard op dit apparaat").await;
        let second = page.driver().window().await.unwrap();
        page.driver().switch_to_window(first).await.unwrap();
        page.expect("start").await;
        page.says(dutch_words().done_goes_on).await;
        let card = page.text_of(".card").await;
        assert!(card.contains(dutch_words().start_elsewhere), "{card}");
        for name in ["receive", "aria-checked"] {
            assert!(!page.everything().await.contains(name), "{name}");
        }
        // Here it goes on as it is by now.
        page.press("continue").await;
        assert_eq!(page.chosen().await, ["first-gezien-1.receive=5"]);
        page.choose("gezien-1.receive", "1").await;
        page.says("Bewaard op dit apparaat").await;
        page.driver().switch_to_window(second).await.unwrap();
        page.expect("start").await;
        page.press("continue").await;
        assert_eq!(page.chosen().await, ["first-gezien-1.receive=1"]);
    }
}
