//! A second tap in the same place does nothing that somebody did not mean.

use crate::placement::SIZES;
use crate::support::{Page, Pair, SANNE_AND_KARIM};
use serde_json::{Value, json};

/// How long after the first tap the second comes, in milliseconds. A driver adds some to what it is asked, and a new
/// screen takes taps after 500.
const LATER: [u32; 4] = [60, 150, 300, 400];

/// A hand that taps twice, each time with another pause and another pointer.
struct Hand<'a> {
    page: &'a Page,
    taps: usize,
}

impl Hand<'_> {
    /// Taps a control twice in the same place.
    async fn taps_twice(&mut self, selector: &str) {
        let kinds = ["touch", "mouse"];
        let (kind, later) = (kinds[self.taps % 2], LATER[self.taps / 2 % 4]);
        self.taps += 1;
        self.page.takes_taps().await;
        self.page.tap(selector, kind, &[later]).await;
        // What came of the second is on the screen by then.
        self.page.takes_taps().await;
    }

    async fn press(&mut self, action: &str) {
        self.taps_twice(&format!("[data-action='{action}']")).await;
    }

    /// Nothing is ticked that nobody chose.
    async fn nothing_is_ticked(&self, after: &str) {
        let chosen = self.page.chosen().await;
        assert!(chosen.is_empty(), "{after}: {chosen:?}");
    }

    /// Answers everything, and goes on by two taps each.
    async fn takes_turn(&mut self, sheet: crate::support::Sheet) {
        while !self.page.asked().await.is_empty() {
            let before = self.page.asked().await;
            self.nothing_is_ticked("on a new statement").await;
            self.page.answer_screen(sheet).await;
            self.press("next").await;
            let after = self.page.asked().await;
            assert_ne!(before, after, "the first tap counts");
        }
        self.page.expect("answer").await;
        self.nothing_is_ticked("on the last question").await;
        self.page.answer_direct("other-little").await;
        self.press("next").await;
        self.page.expect("review").await;
    }
}

/// From the start to the end, each control tapped twice.
async fn with_two_taps_each(page: &Page, size: (u32, u32), begin_with: usize) {
    let Pair { names, sheets, .. } = SANNE_AND_KARIM;
    let mut hand = Hand {
        page,
        taps: begin_with,
    };
    let (width, height) = size;
    page.size(width, height, 1, width < 700).await;
    page.open("?form=mini").await;
    page.takes_taps().await;
    let relation = "document.querySelector('input[name$=relation]:checked').value";
    page.press("pair").await;
    let preset = page.get_text(relation).await;
    page.press("back").await;
    hand.press("pair").await;
    page.expect("setup").await;
    assert_eq!(page.get_text(relation).await, preset, "{size:?}: together");
    page.type_names(names).await;
    hand.press("begin").await;
    page.expect("answer").await;
    hand.takes_turn(sheets[0]).await;
    hand.press("lock").await;
    page.expect("handover").await;
    hand.press("take-over").await;
    page.expect("answer").await;
    hand.takes_turn(sheets[1]).await;
    hand.press("lock").await;
    page.expect("reveal").await;
    let yeses = "document.querySelectorAll('[data-action^=agree-]').length";
    assert_eq!(page.get(yeses).await, json!(2), "{size:?}: nobody said yes");
    hand.press("agree-first").await;
    page.expect("reveal").await;
    assert_eq!(page.get(yeses).await, json!(1), "{size:?}: one said yes");
    hand.press("agree-second").await;
    page.expect("comparison").await;
    let kept = page.keys().await;
    hand.press("finish").await;
    page.expect("finish").await;
    assert_eq!(
        page.keys().await,
        kept,
        "{size:?}: nothing is erased or kept"
    );
    let broken = page.violations().await;
    assert!(broken.is_empty(), "{broken:#?}");
}

/// The same on every screen, from the smallest to the widest.
#[tokio::test]
#[ignore = "slow: cargo xtask test --thorough"]
async fn a_second_tap_in_the_same_place_changes_nothing_on_any_size_of_screen() {
    let page = Page::fresh().await;
    for (place, size) in SIZES.into_iter().enumerate() {
        with_two_taps_each(&page, size, 3 * place).await;
    }
}

/// Protects those who press keys or use assistive technology: they need not wait.
#[tokio::test]
async fn keys_and_assistive_technology_are_not_slowed() {
    let page = Page::at("?form=mini").await;
    let all_at_once = "
        const press = (action) => document.querySelector(`[data-action=${action}]`).click();
        const screen = () => document.querySelector('[data-screen]').dataset.screen;
        const next = async (wanted) => { while (screen() !== wanted) await new Promise(requestAnimationFrame); };
        return (async () => {
            const start = performance.now();
            press('pair');
            await next('setup');
            press('begin');
            await next('answer');
            return performance.now() - start;
        })();";
    let time: Value = page.run(all_at_once, Vec::new()).await;
    let time = time.as_f64().expect("a time");
    assert!(time < 500.0, "two screens took {time} ms");
}

/// Run in each browser at every check.
mod every_engine {
    use super::*;

    /// Protects everyone whose finger taps twice: no answer, no yes, no erasure and no other choice comes
    /// of the second tap, on any screen, with a finger or a mouse.
    #[tokio::test]
    async fn a_second_tap_in_the_same_place_changes_nothing() {
        let page = Page::fresh().await;
        with_two_taps_each(&page, SIZES[1], 0).await;
        with_two_taps_each(&page, SIZES[5], 3).await;
    }

    /// Protects those who slide their finger off the screen before: a pointer that went down before the
    /// screen came presses nothing on it, however long it stays down.
    #[tokio::test]
    async fn a_pointer_that_went_down_on_the_screen_before_presses_nothing() {
        let page = Page::at("?form=mini").await;
        page.takes_taps().await;
        page.hold("[data-action=pair]", "mouse").await;
        // A key goes on while the mouse is still down.
        page.touch("[data-action=pair]").await;
        page.expect("setup").await;
        page.takes_taps().await;
        let relation = page.chosen().await;
        page.release("mouse").await;
        page.expect("setup").await;
        assert_eq!(page.chosen().await, relation);
    }
}
