//! What comes late or never, and what is pressed meanwhile.

use crate::support::texts::dutch_words;
use crate::support::{NO_COPY, Page, SANNE_AND_KARIM, WITH_A_CODE, ask_server};
use crate::workshop::open_board;
use serde_json::{Value, json};

/// Protects the impatient: what is pressed before the app is there happens when it is.
#[tokio::test]
async fn what_is_pressed_before_the_module_is_there_is_not_lost() {
    let page = Page::impatient().await;
    page.visit("t/slow/slow-wasm/").await;
    let listening = "return document.readyState !== 'loading' && !!document.querySelector('#app [data-action=pair]')
        && performance.getEntriesByType('resource').some(({ name }) => name.includes('boot-'));";
    page.wait_until("the first screen is there", listening)
        .await;
    page.wait_until(
        "the button takes the press",
        "const button = document.querySelector('[data-action=pair]');
        button?.click();
        return button?.getAttribute('aria-busy') === 'true' || !button;",
    )
    .await;
    assert_eq!(
        page.get("__told.length").await,
        json!(0),
        "the app is not there yet"
    );
    page.expect("setup").await;
}

/// Waits until the page says that its rest is late.
async fn says_that_it_is_late(page: &Page) {
    let late = json!(dutch_words().waiting_late);
    page.wait_until(
        "the page says what it waits for",
        &format!(
            "return [...document.querySelectorAll('[role=status]')].some((one) =>
                one.checkVisibility() && one.innerText.includes({late}));"
        ),
    )
    .await;
}

/// Protects people whose internet goes away after the first download: they can answer every statement; what needs
/// the rest of the page waits for it, and goes on by itself, once.
#[tokio::test]
async fn what_needs_the_rest_of_the_page_waits_for_it_and_goes_on_by_itself() {
    let page = Page::at("t/late-rest/late-rest/?form=mini").await;
    page.touch("[data-action=about]").await;
    page.wait_until(
        "one moment",
        "return document.querySelector('.wait').innerText !== '';",
    )
    .await;
    assert_eq!(page.screen().await, "start");
    // Those who go on with something else no longer waits.
    page.begin(WITH_A_CODE.names).await;
    assert_eq!(page.text_of(".wait").await, "");
    page.answer_all(WITH_A_CODE.sheets[0]).await;
    page.expect("waiting").await;
    says_that_it_is_late(&page).await;
    ask_server("lift/late-rest");
    page.run("dispatchEvent(new Event('online'));", Vec::new())
        .await;
    page.expect("answer").await;
    page.answer_direct("same").await;
    page.press("next").await;
    page.lock(WITH_A_CODE.codes[0]).await;
    page.expect("handover").await;
    let stored = page.storage().await;
    assert!(stored.contains("\"Coded\""), "it is locked with the code");
    page.press("take-over").await;
    page.take_turn(WITH_A_CODE.sheets[1], "").await;
    page.expect("reveal").await;
    page.agree("first", WITH_A_CODE.codes[0]).await;
    page.agree("second", "").await;
    page.expect("comparison").await;
}

/// Protects their answers where the rest never comes: somebody answers every statement without it, the page says
/// what it waits for, and after a reload everything is still there.
#[tokio::test]
async fn without_the_rest_of_the_page_every_statement_can_be_answered_and_nothing_is_lost() {
    let page = Page::at("t/no-rest/no-rest/?form=mini").await;
    page.begin(SANNE_AND_KARIM.names).await;
    page.answer_all(SANNE_AND_KARIM.sheets[0]).await;
    page.expect("waiting").await;
    says_that_it_is_late(&page).await;
    assert_eq!(page.heading().await, dutch_words().waiting);
    page.reload().await;
    page.press("continue").await;
    page.expect("waiting").await;
    page.open("?form=mini").await;
    page.press("continue").await;
    page.expect("answer").await;
    page.answer_direct("same").await;
    page.press("next").await;
    page.lock("").await;
    page.press("take-over").await;
    page.take_turn(SANNE_AND_KARIM.sheets[1], "").await;
    page.expect("reveal").await;
    page.agree("first", "").await;
    page.agree("second", "").await;
    page.expect("comparison").await;
    // Without the rest one can still close without a trace.
    page.open("t/no-rest/no-rest/?form=mini").await;
    page.press("continue").await;
    page.expect("waiting").await;
    page.press("leave").await;
    assert!(page.keys().await.is_empty());
}

/// Protects people who come back to look: the start says how much is kept before the rest has read it, and
/// the list comes with the rest.
#[tokio::test]
async fn the_start_says_how_much_is_kept_before_the_rest_is_there() {
    let page = Page::at("?form=mini").await;
    page.walk_to("finish", &SANNE_AND_KARIM).await;
    page.both_agree(["", ""]).await;
    page.press("keep").await;
    page.expect("start").await;
    let kept = dutch_words().start_kept(1);
    assert_eq!(page.text_of("[data-action=history]").await, kept);
    page.open("t/kept/slow-rest/?form=mini").await;
    assert_eq!(page.text_of("[data-action=history]").await, kept);
    page.press("history").await;
    page.expect("history").await;
    assert_eq!(page.count("[data-action=open-kept]").await, 1);
    page.press("back").await;
    assert_eq!(page.text_of("[data-action=history]").await, kept);
}

/// Protects people with a device each, on a slow line: what is pressed and what a link carries wait for the
/// part that knows them, and are not lost.
#[tokio::test]
#[ignore = "slow: cargo xtask test --thorough"]
async fn on_a_slow_line_two_devices_and_an_invitation_wait_for_their_part() {
    let first = Page::at("t/slow-devices/slow-rest/?form=mini").await;
    first.touch("[data-action=devices]").await;
    assert_eq!(first.screen().await, "start");
    first.expect("setup").await;
    first.press("back").await;
    first.begin_pairing("first", SANNE_AND_KARIM.names).await;
    let link = first.invitation_link().await;
    let (_, code) = link.split_once('#').expect("a fragment");
    let second = first.beside().await;
    let address = format!("t/slow-link/slow-rest/#{code}");
    second.visit(&address).await;
    second.wait_for("[data-action=join]").await;
    second.press("join").await;
    second.expect("answer").await;
}

/// Puts aside what is stored, and brings it back.
const STORED: &str = "return JSON.stringify({ ...localStorage });";
const RESTORE: &str = "localStorage.clear();
    Object.assign(localStorage, JSON.parse(arguments[0]));
    sessionStorage.clear();";

/// Goes on with what is stored, in a page whose late part is held back.
async fn continue_without_the_rest(page: &Page, stored: &Value) {
    page.run(RESTORE, vec![stored.clone()]).await;
    page.open("t/held-back/no-rest/?form=mini").await;
    page.touch("[data-action=continue]").await;
    page.wait_until(
        "the session is on the screen, or its screen is waited for",
        "return document.querySelector('[data-action=pair]') === null;",
    )
    .await;
}

/// Nothing of the module has stopped, and the page still answers.
async fn is_alive(page: &Page, after: &str) {
    let broken = page.violations().await;
    assert!(broken.is_empty(), "{after}: {broken:#?}");
    let failed = "document.querySelector('#failed').checkVisibility()";
    assert_eq!(page.get(failed).await, json!(false), "{after}");
    // Without the rest *About* waits, and *Close* closes.
    page.touch("[data-action=leave]").await;
    page.wait_until(
        &format!("{after}: the page answers"),
        "return !!document.querySelector('[data-action=pair]');",
    )
    .await;
}

/// From what is stored: presses each control of the screen that follows, and each of the one after.
async fn press_everything(page: &Page, stage: &str) {
    let stored = page.run(STORED, Vec::new()).await;
    let controls = "return [...new Set([...document.querySelectorAll('button[data-action]')]
        .filter((one) => one.checkVisibility()).map((one) => one.dataset.action)
        .filter((action) => action !== 'leave'))];";
    continue_without_the_rest(page, &stored).await;
    let first = page.run(controls, Vec::new()).await;
    is_alive(page, stage).await;
    for action in first.as_array().expect("a list") {
        let action = action.as_str().expect("an action");
        continue_without_the_rest(page, &stored).await;
        page.touch(&format!("[data-action={action}]")).await;
        let then = page.run(controls, Vec::new()).await;
        is_alive(page, &format!("{stage}, {action}")).await;
        for second in then.as_array().expect("a list") {
            let second = second.as_str().expect("an action");
            continue_without_the_rest(page, &stored).await;
            page.touch(&format!("[data-action={action}]")).await;
            page.touch(&format!("[data-action={second}]")).await;
            is_alive(page, &format!("{stage}, {action}, {second}")).await;
        }
    }
}

/// Protects people whose internet is slow after a reload: whatever was stored and whatever they press
/// before the rest of the page is there, nothing stops. Each stage of a pair on one device.
#[tokio::test]
async fn no_control_of_a_pair_calls_what_is_not_here_yet() {
    let page = Page::fresh().await;
    page.before_scripts(NO_COPY).await;
    for stage in [
        "answer",
        "direct",
        "review",
        "handover",
        "second",
        "reveal",
        "comparison",
        "finish",
    ] {
        page.open("?form=mini").await;
        page.run("localStorage.clear();", Vec::new()).await;
        page.open("?form=mini").await;
        page.walk_to(stage, &SANNE_AND_KARIM).await;
        press_everything(&page, stage).await;
    }
}

/// As above, for two devices: the invitation, a statement, one's own code.
#[tokio::test]
#[ignore = "slow: cargo xtask test --thorough"]
async fn no_control_of_two_devices_calls_what_is_not_here_yet() {
    let page = Page::fresh().await;
    page.before_scripts(NO_COPY).await;
    for stage in ["invitation", "answer", "code"] {
        page.open("?form=mini").await;
        page.run("localStorage.clear();", Vec::new()).await;
        page.open("?form=mini").await;
        page.begin_pairing("first", SANNE_AND_KARIM.names).await;
        if stage != "invitation" {
            page.press("next").await;
            page.expect("answer").await;
        }
        if stage == "code" {
            page.take_own_turn(SANNE_AND_KARIM.sheets[0]).await;
        }
        press_everything(&page, stage).await;
    }
}

/// As above, for a pair in a workshop: its set-up says what the facilitator has settled, which comes
/// late.
#[tokio::test]
#[ignore = "slow: cargo xtask test --thorough"]
async fn no_control_of_a_pair_in_a_workshop_calls_what_is_not_here_yet() {
    let page = Page::at("").await;
    let way_in = open_board(&page, "").await;
    let page = Page::fresh().await;
    page.before_scripts(NO_COPY).await;
    page.open_link(&way_in).await;
    page.press("pair").await;
    page.expect("setup").await;
    page.type_names(SANNE_AND_KARIM.names).await;
    page.press("begin").await;
    page.expect("answer").await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    press_everything(&page, "answer").await;
}

/// Run in each browser at every check.
mod every_engine {
    use super::*;

    /// Protects people on a slow line: the rest comes after the start and nobody has to press twice.
    #[tokio::test]
    async fn on_a_slow_line_what_is_pressed_early_happens_when_the_rest_comes() {
        let page = Page::at("t/slow-rest/slow-rest/").await;
        page.touch("[data-action=about]").await;
        page.touch("[data-action=about]").await;
        assert_eq!(page.screen().await, "start", "the rest takes two seconds");
        page.expect("about").await;
        page.press("back").await;
        assert_eq!(page.screen().await, "start", "it happens once");
    }
}
