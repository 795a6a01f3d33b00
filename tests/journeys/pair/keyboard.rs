//! Two people, one device, by keyboard.

use crate::support::person::digit;
use crate::support::{Page, SANNE_AND_KARIM};
use serde_json::{Value, json};
use thirtyfour::Key;
use tweeluik_core::measure::Response;

/// A reader who has a keyboard and nothing else.
pub(crate) struct Keyboard<'a>(pub(crate) &'a Page);

impl Keyboard<'_> {
    pub(crate) async fn send(&self, keys: impl Into<thirtyfour::TypingData>) {
        self.0.send_keys(keys).await;
    }

    pub(crate) async fn is_at(&self, selector: &str) -> bool {
        let script = "return document.activeElement?.matches(arguments[0]) ?? false;";
        self.0.run(script, vec![json!(selector)]).await == json!(true)
    }

    /// What has the focus can be told from what has not.
    async fn sees_the_focus(&self) {
        let told = self
            .0
            .get(
                "(() => {
                    const now = document.activeElement;
                    const shown = [now, now.closest('label')].filter(Boolean).some((one) => {
                        const style = getComputedStyle(one);
                        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                    });
                    return shown || now === document.body ? '' : now.outerHTML;
                })()",
            )
            .await;
        assert_eq!(told, json!(""), "this has the focus and does not show it");
    }

    /// Tab until a control has the focus.
    pub(crate) async fn tab_to(&self, selector: &str) {
        for _ in 0..60 {
            self.send(Key::Tab).await;
            self.sees_the_focus().await;
            if self.is_at(selector).await {
                return;
            }
        }
        panic!("Tab never comes to {selector}");
    }

    /// The heading of a new screen has the focus.
    pub(crate) async fn is_at_the_heading(&self) {
        let script = "return document.activeElement?.matches('[data-heading]') ?? false;";
        self.0.wait_until("the heading has the focus", script).await;
    }

    /// Tab to a button, press it with Enter or Space, and be at the heading of a new screen.
    pub(crate) async fn press(&self, action: &str, key: Key) {
        let heading = self.0.heading().await;
        self.tab_to(&format!("[data-action='{action}']")).await;
        self.send(key).await;
        let script = format!(
            "return document.querySelector('[data-heading]').innerText !== {};",
            json!(heading)
        );
        self.0
            .wait_until(&format!("{action} leads to a new screen"), &script)
            .await;
        self.is_at_the_heading().await;
    }

    /// Tab to a group of radio buttons and choose the one at this place, from 0.
    pub(crate) async fn choose(&self, group: &str, place: usize) {
        self.tab_to(&format!("{group} input")).await;
        self.send(Key::Space).await;
        for _ in 0..place {
            self.send(Key::Down).await;
        }
        let chosen = self
            .0
            .get(&format!(
                "[...document.querySelectorAll(\"{group} input\")].findIndex((one) => one.checked)"
            ))
            .await;
        assert_eq!(chosen, json!(place), "{group}");
    }

    pub(crate) async fn take_turn(&self) {
        for theme in 0..6 {
            self.choose("[data-question=receive]", theme).await;
            self.press("next", Key::Enter).await;
        }
        for theme in 0..6 {
            self.choose("[data-question=give]", 6 - theme).await;
            self.press("next", Key::Enter).await;
        }
        self.choose("[data-question=direct]", 2).await;
        self.press("next", Key::Space).await;
        self.press("lock", Key::Enter).await;
    }
}

/// Protects those who would rather press keys: a digit chooses the answer at its place, *Enter* goes on, and what
/// was chosen is what is stored. Outside of a question a digit does nothing.
#[tokio::test]
async fn digits_and_enter_answer_a_whole_form() {
    let page = Page::at("?form=mini").await;
    page.begin(SANNE_AND_KARIM.names).await;
    let hands = Keyboard(&page);
    let mut given = Vec::new();
    for number in 0..12 {
        hands.is_at_the_heading().await;
        let asked = page.asked().await;
        let [(statement, direction)] = &asked[..] else {
            panic!("{asked:?} is no single question");
        };
        assert_eq!(direction, ["receive", "give"][number / 6]);
        let response = Response::ALL[number * 5 % 7];
        hands.send(digit(response.code())).await;
        let chosen = format!("first-{statement}.{direction}={}", response.code());
        assert_eq!(page.chosen().await, [&*chosen]);
        if number == 0 {
            hands.tab_to("[data-action=next]").await;
            hands.send("7").await;
            assert_eq!(page.chosen().await, [chosen]);
        }
        hands.send(Key::Enter).await;
        let on = format!(
            "return !document.querySelector('[data-statement=\"{statement}.{direction}\"]');"
        );
        page.wait_until("the next question is there", &on).await;
        given.push((statement.clone(), direction.clone(), response));
    }
    hands.is_at_the_heading().await;
    hands.send("5").await;
    assert_eq!(page.chosen().await, ["first.direct=other-far"]);
    hands.send(Key::Enter).await;
    page.expect("review").await;
    let kept: Value = serde_json::from_str(&page.kept_session().await).expect("a session");
    let answers = kept["phase"]["Turn"]["panel"]["answers"].as_array();
    let answers = answers.expect("answers");
    for (statement, direction, response) in given {
        let of = answers.iter().find(|one| one["id"] == json!(statement));
        let stored = of.map(|one| &one[&*direction]);
        assert_eq!(stored, Some(&json!(response)), "{statement}.{direction}");
    }
}

/// From the start to the end and back, in English and by keys.
pub(crate) async fn by_keyboard_alone(page: &Page) {
    let hands = Keyboard(page);
    page.expect_language("en").await;
    hands.press("pair", Key::Enter).await;
    hands.tab_to("[data-action=change]").await;
    hands.send(Key::Enter).await;
    hands.tab_to("[data-of=first] input[type=text]").await;
    hands.send("Sam").await;
    hands.tab_to("[data-of=second] input[type=text]").await;
    hands.send("Kim").await;
    hands.press("begin", Key::Space).await;
    // Too early: the focus goes to the question that waits.
    hands.tab_to("[data-action=next]").await;
    hands.send(Key::Enter).await;
    let waits = "return document.activeElement.matches('[data-question=receive] input');";
    page.wait_until("the question that waits has the focus", waits)
        .await;
    // The answer stays where the focus is; what was said of it goes.
    hands.send(Key::Space).await;
    page.wait_until(
        "the focus is on what was ticked",
        "return document.activeElement.matches('[data-question=receive] :checked')
            && document.querySelector('[data-question=receive] [role=alert]').innerText === '';",
    )
    .await;
    // Shift and Tab lead back to what the questions are about, and to the way out above it.
    for before in [".intro > summary", "[data-action=leave]"] {
        page.driver()
            .action_chain()
            .key_down(Key::Shift)
            .send_keys(Key::Tab)
            .key_up(Key::Shift)
            .perform()
            .await
            .expect("the page takes Shift and Tab");
        assert!(hands.is_at(before).await, "Shift+Tab goes back to {before}");
    }
    hands.take_turn().await;
    assert_eq!(page.screen().await, "handover");
    hands.press("take-over", Key::Enter).await;
    hands.take_turn().await;
    assert_eq!(page.screen().await, "reveal");
    hands.tab_to("[data-action=agree-first]").await;
    hands.send(Key::Enter).await;
    page.wait_until(
        "the other one is asked",
        "return !document.querySelector('[data-action=agree-first]')
            && document.querySelector('[data-of=second]').contains(document.activeElement);",
    )
    .await;
    hands.press("agree-second", Key::Enter).await;
    assert_eq!(page.screen().await, "comparison");
    hands.press("finish", Key::Enter).await;
    hands.tab_to("summary[data-action=erase-ask]").await;
    hands.send(Key::Enter).await;
    hands.press("erase", Key::Enter).await;
    assert_eq!(page.screen().await, "start");
    assert!(page.keys().await.is_empty());
}

/// Run in each browser at every check.
mod every_engine {
    use super::*;

    /// Protects people who use no mouse and no touch, and those who listen to a screen reader: every
    /// screen is announced by its heading, every control can be reached, seen and used.
    #[tokio::test]
    async fn the_whole_journey_works_in_english_with_the_keyboard_alone() {
        by_keyboard_alone(&Page::at("?lang=en&form=mini").await).await;
    }
}
