//! Two devices: what the two agreed on is carried over from one to the other.

use super::*;
use crate::embed::{enter, fits, outside};
use crate::support::texts::dutch_after;
use tweeluik_core::agreement::Agreement;
use tweeluik_core::exchange::{Carried, SealedAgreements};

const AGREED: &str = "Elke maandag even bellen";

impl Elsewhere {
    /// What the two agreed on, as the other's device sends it.
    pub(super) fn agreements(&self, text: &str) -> String {
        self.agreements_of([text, "", ""])
    }

    /// The same of three lines, of which an empty one is none.
    fn agreements_of(&self, lines: [&str; 3]) -> String {
        let carried = Carried {
            lines: lines.map(Agreement::typed),
            look_again: None,
        };
        let pairing = Pairing {
            key: &self.key,
            set: &self.set,
            form: self.form,
        };
        let sealed = SealedAgreements::seal(&carried, pairing, self.me);
        at_home(&link(sealed.expect("it fits").bytes()))
    }
}

/// Two devices that show the comparison.
async fn both_compare() -> [Page; 2] {
    let pages = both_locked("?form=mini").await;
    let [first, second] = &pages;
    let (mine, theirs) = (first.code_link().await, second.code_link().await);
    first.follow_link(&theirs).await;
    second.follow_link(&mine).await;
    for page in &pages {
        page.expect("reveal").await;
    }
    both_open(&pages).await;
    pages
}

/// Whose turn it is to tell.
async fn tells(page: &Page) -> String {
    page.get_text("document.querySelector('[data-tells]').dataset.tells")
        .await
}

/// Protects two people who wrote their agreements on one of their two devices: both talk about the same themes, and a link
/// brings the agreements to the other one, where they are taken over only when somebody says so, and without losing the
/// place in the talk.
#[tokio::test]
async fn agreements_of_one_device_are_taken_over_on_the_other_by_a_link() {
    let pages = both_compare().await;
    let [first, second] = &pages;
    let mut themes = Vec::new();
    for page in &pages {
        page.press("talk").await;
        page.expect("conversation").await;
        themes.push(page.heading().await);
    }
    assert_eq!(themes[0], themes[1], "both talk about the same theme");
    second.press("swap").await;
    assert_eq!(tells(second).await, "second");

    first.press("agreements").await;
    first.type_into("[id$=-agreement-0]", AGREED).await;
    first.touch("[data-action=weeks]").await;
    first.wait_for("[data-action=calendar]").await;
    first.press("next").await;
    first.press("next").await;
    first.expect("finish").await;
    // Only when both have said yes.
    first.touch("[data-action=share-agreements]").await;
    first.says(dutch_after().finish_not_both).await;
    assert_eq!(first.count("[data-link]").await, 0);
    first.touch("[data-action=agree-first]").await;
    first.touch("[data-action=agree-second]").await;
    first
        .wait_for("[data-action=share-agreements]:not([aria-disabled])")
        .await;
    first.press("share-agreements").await;
    first.expect("exchange").await;
    let link = first.agreements_link().await;

    let before = second.kept_session().await;
    second.follow_link(&link).await;
    second.expect("exchange").await;
    assert_eq!(second.heading().await, dutch().take_over_title);
    assert!(second.text_of(".agreed-on").await.contains(AGREED));
    assert_eq!(second.kept_session().await, before, "nothing is taken over");
    second.press("back").await;
    second.expect("conversation").await;
    assert_eq!(tells(second).await, "second", "nor is the place lost");

    second.follow_link(&link).await;
    second.press("take-agreements").await;
    second.wait_for("[id$=-agreement-0]").await;
    second.wait_for("[data-action=calendar]").await;
    let written = "document.querySelector('[id$=-agreement-0]').value";
    assert_eq!(second.get_text(written).await, AGREED);
    second.press("back").await;
    assert_eq!(tells(second).await, "second");
    reload_and_continue(second).await;
    second.press("agreements").await;
    assert_eq!(second.get_text(written).await, AGREED, "and they are kept");
}

/// Protects people who wrote something themselves, and people who paste: what is refused is said beside the field, and what
/// would be erased is shown and asked once more before.
#[tokio::test]
async fn agreements_that_are_pasted_replace_ones_own_only_after_a_word() {
    let (page, other) = one_locked().await;
    page.follow_link(&other.link(SHEETS[1])).await;
    page.press("agree-first").await;
    page.expect("comparison").await;
    page.press("talk").await;
    page.press("agreements").await;
    page.type_into("[id$=-agreement-0]", "Iets anders").await;
    page.press("take-in-agreements").await;
    let stranger = Elsewhere::stranger().agreements(AGREED);
    page.take_in(&stranger).await;
    page.says(dutch().refused_other_agreements).await;
    page.take_in(&other.agreements(AGREED)).await;
    page.wait_for("[data-action=take-agreements-ask]").await;
    let sheet = page.text_of("[data-screen]").await;
    for shown in [dutch().take_over_here, "Iets anders", AGREED] {
        assert!(sheet.contains(shown), "{sheet}");
    }
    page.touch("[data-action=take-agreements-ask]").await;
    let sheet = page.text_of("[data-screen]").await;
    assert!(sheet.contains(dutch().take_over_sure), "{sheet}");
    page.press("take-agreements").await;
    page.wait_for("[id$=-agreement-0]").await;
    let written = "document.querySelector('[id$=-agreement-0]').value";
    assert_eq!(page.get_text(written).await, AGREED);
}

/// Protects what two people agreed on from the page around a frame: it is told the same height of one line as of three.
#[tokio::test]
async fn the_height_of_a_frame_tells_nothing_of_the_agreements() {
    let page = Page::fresh().await;
    page.visit("examples/iframe.html").await;
    enter(&page).await;
    page.begin_pairing("first", NAMES).await;
    let other = Elsewhere::invited(&page.invitation_link().await);
    page.press("next").await;
    page.take_own_turn(SHEETS[0]).await;
    page.take_in(&other.link(SHEETS[1])).await;
    page.expect("reveal").await;
    page.press("agree-first").await;
    page.expect("comparison").await;
    page.press("talk").await;
    page.press("agreements").await;
    let mut real = Vec::new();
    let mut told = Vec::new();
    for lines in [[AGREED, "", ""], [AGREED; 3]] {
        page.press("take-in-agreements").await;
        page.take_in(&other.agreements_of(lines)).await;
        page.wait_for("[data-action=take-agreements]").await;
        fits(&page, "exchange").await;
        let inner = "document.body.getBoundingClientRect().height";
        real.push(page.get(inner).await);
        let outer = "document.querySelector('iframe').offsetHeight";
        told.push(outside(&page, outer).await);
        page.press("back").await;
    }
    assert_ne!(real[0], real[1], "the agreements do change the height");
    assert_eq!(told[0], told[1]);
}
