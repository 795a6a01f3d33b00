//! What two people agree on after their talk, and how each found it.

use crate::pair::keyboard::Keyboard;
use crate::support::texts::dutch_after;
use crate::support::{Page, SANNE_AND_KARIM};
use serde_json::json;
use thirtyfour::Key;

/// A page on which Sanne and Karim agree on something.
async fn agreeing(path: &str) -> Page {
    let page = Page::at(path).await;
    page.walk_to("comparison", &SANNE_AND_KARIM).await;
    page.press("talk").await;
    page.press("agreements").await;
    page.wait_for(LINE).await;
    page
}

const LINE: &str = "[name$=-agreement-0]";

/// Protects what two people agreed on: a reload loses nothing, markup is text, and it is at the end, on paper and in
/// what they keep, which takes both yeses.
#[tokio::test]
async fn what_two_people_agree_on_stays_and_is_kept_with_both_yeses() {
    let page = agreeing("?form=mini").await;
    let typed = "Karim belt <b>elke maandag</b> & mailt";
    page.agree_on(typed).await;
    page.reload().await;
    page.press("continue").await;
    page.wait_for(LINE).await;
    assert_eq!(
        page.get(&format!("document.querySelector('{LINE}').value"))
            .await,
        json!(typed)
    );
    for _ in 0..3 {
        page.press("next").await;
    }
    page.expect("finish").await;
    assert!(page.text_of(".agreed-on").await.contains(typed));
    page.shows_as_on("print").await;
    assert!(
        !page.text_of("[data-screen]").await.contains(typed),
        "nobody said yes"
    );
    page.shows_as_on("screen").await;
    page.both_agree(["", ""]).await;
    page.shows_as_on("print").await;
    let paper = page.text_of("[data-screen]").await;
    assert!(paper.contains(typed), "{paper}");
    page.shows_as_on("screen").await;
    page.press("keep").await;
    page.press("history").await;
    page.press("open-kept").await;
    page.wait_for("[data-action=answers]").await;
    assert!(page.text_of("[data-screen]").await.contains(typed));
    assert!(page.reported().await.is_empty());
}

/// Protects people who look again: a day that is over is said when the field is left, is not stored, and is not passed
/// over; also by keys.
#[tokio::test]
async fn a_day_that_is_over_is_said_and_not_passed_over() {
    let page = agreeing("?form=mini").await;
    let field = "[name$=-look-again]";
    let set = |day: &str| {
        format!(
            "const field = document.querySelector('{field}');
            field.focus();
            field.value = '{day}';
            field.dispatchEvent(new Event('change', {{ bubbles: true }}));
            field.blur();"
        )
    };
    page.run(&set("2020-02-29"), Vec::new()).await;
    let bad = json!(dutch_after().agreements_bad_day);
    let said = format!(
        "return [...document.querySelectorAll('[role=alert]')].some((one) => one.innerText === {bad});"
    );
    page.wait_until("it is said that the day is over", &said)
        .await;
    assert_eq!(page.count("[data-action=calendar]").await, 0);
    let hands = Keyboard(&page);
    hands.tab_to("[data-action=next]").await;
    hands.send(Key::Enter).await;
    let focused = format!("return document.activeElement.matches('{field}');");
    page.wait_until("the field has the focus", &focused).await;
    page.run(&set("2999-12-31"), Vec::new()).await;
    page.wait_for("[data-action=calendar]").await;
    page.press("next").await;
    page.wait_for("[name$=-heard]").await;
}

/// Protects the one with less power: they say first how the talk was, the other does not see it, and nobody who goes
/// back sees it either; when both are done, both see it.
#[tokio::test]
async fn nobody_sees_how_the_other_found_the_talk_before_both_are_done() {
    let page = agreeing("?form=mini").await;
    page.press("next").await;
    page.wait_for("[name$=-first-heard]").await;
    assert!(page.heading().await.contains("Sanne"));
    page.choose("-first-heard", "no").await;
    page.press("next").await;
    page.wait_for("[name$=-second-heard]").await;
    assert_eq!(page.count(":checked").await, 0);
    page.press("back").await;
    page.wait_for(LINE).await;
    page.press("next").await;
    page.wait_for("[name$=-second-heard]").await;
    assert_eq!(page.count(":checked").await, 0);
    page.choose("-second-pace", "yes").await;
    page.press("next").await;
    page.expect("finish").await;
    page.click_on("[data-action=pulses]").await;
    let shown = page.text_of("details[open]").await;
    let after = dutch_after();
    for said in [
        format!("{} {}.", after.pulse_heard, after.pulse_no),
        format!("{} {}.", after.pulse_pace, after.pulse_yes),
    ] {
        assert!(shown.contains(&said), "{shown}");
    }
}

/// Protects people with a small telephone: the four short questions have each answer on one line.
#[tokio::test]
async fn the_four_questions_have_their_answers_beside_each_other_on_a_telephone() {
    let page = Page::fresh().await;
    page.size(360, 640, 1, true).await;
    page.open("?form=mini").await;
    page.walk_to("comparison", &SANNE_AND_KARIM).await;
    page.press("talk").await;
    page.press("agreements").await;
    page.press("next").await;
    page.wait_for("[name$=-heard]").await;
    let lines = page
        .get(
            "[...document.querySelectorAll('.felt .chips')].map((row) => new Set(
                [...row.children].map((one) => one.getBoundingClientRect().top)
            ).size)",
        )
        .await;
    assert_eq!(lines, json!([1, 1, 1, 1]));
}
