//! The talk: one theme at a time, in turns.

use crate::pair::keyboard::Keyboard;
use crate::support::texts::dutch_after;
use crate::support::{CASES, Page, SANNE_AND_KARIM};
use serde_json::json;
use thirtyfour::Key;
use tweeluik_core::measure::{built_in, built_in_notes};

impl Page {
    /// The talk is about the theme of this name.
    async fn is_about(&self, name: &str) {
        let script = format!(
            "return document.querySelector('[data-heading]').innerText === {};",
            json!(name)
        );
        self.wait_until("the theme is there", &script).await;
    }
}

/// A page on which Sanne and Karim talk.
async fn talking(path: &str) -> Page {
    let page = Page::at(path).await;
    page.walk_to("comparison", &SANNE_AND_KARIM).await;
    page.press("talk").await;
    page.expect("conversation").await;
    page
}

/// Whose turn it is to tell.
async fn tells(page: &Page) -> String {
    page.get_text("document.querySelector('[data-tells]').dataset.tells")
        .await
}

/// The question on the card.
async fn question(page: &Page) -> String {
    page.text_of(".asks .ask").await
}

/// Protects people who want to talk about something else: any theme can be chosen, and the four questions of a talk and
/// the one about the organisation are there, also by keys.
#[tokio::test]
async fn any_theme_can_be_chosen_by_keys() {
    let page = talking("?form=mini").await;
    let hands = Keyboard(&page);
    hands.tab_to("[data-action=layers]").await;
    hands.send(Key::Enter).await;
    assert_eq!(page.count("details[open] .ask").await, 5);
    hands.tab_to("[data-action=themes]").await;
    hands.send(Key::Enter).await;
    let last = "[data-theme=duidelijk]";
    let name = page.text_of(last).await;
    hands.tab_to(last).await;
    hands.send(Key::Enter).await;
    page.wait_until(
        "its heading has the focus",
        &format!(
            "return document.activeElement.innerText === {};",
            json!(name)
        ),
    )
    .await;
    assert_eq!(page.screen().await, "conversation");
}

/// Protects people who agree on equal turns: the clock counts by the time of day, also after the telephone slept, can be
/// paused, says that a turn is over, and starts anew with the other one's turn.
#[tokio::test]
async fn the_clock_gives_both_the_same_time_also_after_a_sleep() {
    let page = Page::fresh().await;
    page.before_scripts(
        "window.__later = 0;
        const real = Date.now.bind(Date);
        Date.now = () => real() + __later;",
    )
    .await;
    page.open("?form=mini").await;
    page.walk_to("comparison", &SANNE_AND_KARIM).await;
    page.press("talk").await;
    page.click_on("[data-action=clock]").await;
    page.choose("-clock", "2").await;
    page.wait_for("[data-action=start-clock]").await;
    let late = dutch_after();
    assert_eq!(
        page.text_of("[role=timer]").await,
        late.conversation_clock_left("2:00")
    );
    page.touch("[data-action=start-clock]").await;
    page.wait_for("[data-action=pause-clock]").await;
    page.run("window.__later = 90_000;", Vec::new()).await;
    let half = late.conversation_clock_left("0:30");
    page.wait_until(
        "half a minute is left",
        &format!(
            "return document.querySelector('[role=timer]').innerText <= {};",
            json!(half)
        ),
    )
    .await;
    page.touch("[data-action=pause-clock]").await;
    page.wait_for("[data-action=start-clock]").await;
    page.run("window.__later = 900_000;", Vec::new()).await;
    assert!(!page.status().await.contains(late.conversation_clock_over));
    page.touch("[data-action=start-clock]").await;
    page.wait_for("[data-action=pause-clock]").await;
    page.run("window.__later = 1_000_000;", Vec::new()).await;
    let over = format!(
        "return [...document.querySelectorAll('[role=status]')].some((one) => one.innerText === {});",
        json!(late.conversation_clock_over)
    );
    page.wait_until("it is said that the turn is over", &over)
        .await;
    page.press("swap").await;
    page.wait_for("[data-action=pause-clock]").await;
    let time = page.text_of("[role=timer]").await;
    assert!(time > late.conversation_clock_left("1:50"), "{time}");
    assert!(!page.status().await.contains(late.conversation_clock_over));
    // With the next theme it waits, as long as they chose, for its start.
    let first = page.heading().await;
    page.press("next-theme").await;
    page.wait_for("[data-action=start-clock]").await;
    assert_ne!(page.heading().await, first);
    let whole = late.conversation_clock_left("2:00");
    assert_eq!(page.text_of("[role=timer]").await, whole);
}

/// Protects people whom sound and shaking hurt: where they asked for little motion, neither is on.
#[tokio::test]
async fn with_reduced_motion_no_signal_is_on() {
    for (motion, are_on) in [("no-preference", true), ("reduce", false)] {
        let page = Page::fresh().await;
        page.prefers(&[("prefers-reduced-motion", motion)]).await;
        page.open("?form=mini").await;
        page.walk_to("comparison", &SANNE_AND_KARIM).await;
        page.press("talk").await;
        page.click_on("[data-action=clock]").await;
        page.choose("-clock", "1").await;
        page.wait_for("[data-action=start-clock]").await;
        // What a browser cannot do is not offered.
        let offered = page.count("[type=checkbox]").await;
        assert!((1..=2).contains(&offered), "{motion}: {offered}");
        let on = page.count("[type=checkbox]:checked").await;
        assert_eq!(on, if are_on { offered } else { 0 }, "{motion}");
    }
}

/// Protects the talk: every question of every theme is within reach, and so are those of the four layers and the one
/// about the organisation.
#[tokio::test]
#[ignore = "slow: cargo xtask test --thorough"]
async fn every_question_of_every_theme_is_within_reach() {
    let page = talking("?form=short").await;
    let (set, notes) = (built_in().unwrap(), built_in_notes().unwrap());
    let mut expected = 0;
    for theme in set.themes() {
        let prompts = notes.theme(theme.id()).unwrap().prompts();
        expected += prompts.len();
        let way = format!("[data-action=talk-about][data-theme={}]", theme.id());
        if page.count(&way).await == 1 {
            page.click_on("[data-action=themes]").await;
            page.touch(&way).await;
            page.is_about(theme.title().get("nl")).await;
        }
        let mut seen = Vec::new();
        for _ in prompts {
            seen.push(question(&page).await);
            page.touch("[data-action=another-question]").await;
            let changed = format!(
                "return document.querySelector('.asks .ask').innerText !== {};",
                json!(seen.last())
            );
            page.wait_until("another question comes", &changed).await;
        }
        let all: Vec<_> = prompts.iter().map(|prompt| prompt.get("nl")).collect();
        assert_eq!(seen, all, "{}", theme.id());
    }
    assert_eq!(expected, 36);
    assert_eq!(page.count("[data-action=layers] ~ .ask").await, 5);
}

/// Protects people with a small telephone: the statement, the question, whose turn it is and what leads on are seen at
/// once, also with what somebody does not know.
#[tokio::test]
async fn a_card_is_seen_at_once_with_what_leads_on() {
    let page = Page::fresh().await;
    page.size(360, 640, 1, true).await;
    for name in ["opposite", "not-known", "one-way"] {
        let case = CASES.iter().find(|case| case.name == name).expect(name);
        page.open("?form=short").await;
        page.compare(case).await;
        page.press("talk").await;
        let parts = "[data-heading], .asks .ask, .turn, [data-action=next-theme]";
        let hidden = page.out_of_sight(parts).await;
        assert!(hidden.is_empty(), "{name}: {hidden:#?}");
        page.press("leave").await;
    }
}

/// Run in each browser at every check.
mod every_engine {
    use super::*;

    /// Protects the one with less power: both have a turn before the next theme, and the one with less say tells first.
    #[tokio::test]
    async fn two_people_talk_about_one_theme_after_the_other_in_turns() {
        let page = talking("?form=mini").await;
        let late = dutch_after();
        let first = page.heading().await;
        assert_eq!(tells(&page).await, "first");
        let turn = page.text_of(".turn").await;
        assert!(
            turn.contains(&late.conversation_turn("Sanne", "Karim")),
            "{turn}"
        );
        // Too early: it is said, and the focus goes there.
        page.touch("[data-action=next-theme]").await;
        let early = late.conversation_early("Karim");
        let waits = format!(
            "return document.activeElement.innerText === {};",
            json!(early)
        );
        page.wait_until("what is missing has the focus", &waits)
            .await;
        assert_eq!(page.heading().await, first);
        page.press("swap").await;
        assert_eq!(tells(&page).await, "second");
        page.press("next-theme").await;
        assert_ne!(page.heading().await, first);
        assert_eq!(tells(&page).await, "first");
        // Each question is within reach, and the first comes again.
        let mut questions = vec![question(&page).await];
        loop {
            page.press("another-question").await;
            let next = question(&page).await;
            if questions.contains(&next) {
                assert_eq!(next, questions[0]);
                break;
            }
            questions.push(next);
        }
        assert!(questions.len() >= 3, "{questions:?}");
        page.press("back").await;
        page.expect("comparison").await;
        // The talk goes on where it was.
        page.press("talk").await;
        assert_eq!(question(&page).await, questions[0]);
        page.press("agreements").await;
        page.wait_for("[name$=-agreement-0]").await;
        assert!(page.reported().await.is_empty());
    }
}
