//! Two people, one device: the main job, and every turn it can take.

mod chromium_only;
pub mod keyboard;

use crate::support::texts::dutch_late;
use crate::support::{Folder, Page, Pair, SANNE_AND_KARIM, WITH_A_CODE};
use keyboard::Keyboard;
use serde_json::{Value, json};
use thirtyfour::Key;

/// Answers that bring about every kind of theme, three suggestions and a strength.
pub(crate) const ALL_KINDS: Pair = Pair {
    names: ["Sanne", "Karim"],
    sheets: [
        |statement, direction| match (statement, direction) {
            ("gezien-1", _) => "5",
            ("gehoord-1", "receive") => "2",
            ("gehoord-1", _) => "5",
            ("waardering-1", _) | ("serieus-1", "receive") => "1",
            ("serieus-1", _) => "4",
            ("samenkiezen-1", _) => "3",
            ("ruimte-1", _) => "unknown",
            ("vertrouwen-1", _) => "4",
            ("jezelf-1", "receive") => "3",
            ("jezelf-1", _) => "5",
            ("duidelijk-1", "receive") => "unknown",
            ("duidelijk-1", _) => "4",
            ("afspraken-1", "receive") => "3",
            ("afspraken-1", _) => "4",
            ("kennis-1", "receive") => "2",
            ("kennis-1", _) => "3",
            ("samenop-1", "receive") => "4",
            ("samenop-1", _) => "5",
            other => panic!("{other:?} is not in the short form"),
        },
        |statement, direction| match (statement, direction) {
            ("gezien-1", _) => "5",
            ("gehoord-1", "receive") => "4",
            ("gehoord-1", _) => "5",
            ("waardering-1", _) => "2",
            ("serieus-1", "receive") => "4",
            ("serieus-1", _) => "5",
            ("samenkiezen-1", _) => "3",
            ("ruimte-1", _) => "na",
            ("vertrouwen-1", _) => "4",
            ("jezelf-1", _) => "3",
            ("duidelijk-1", "receive") => "4",
            ("duidelijk-1", _) => "3",
            ("afspraken-1", "receive") => "4",
            ("afspraken-1", _) => "3",
            ("kennis-1", "receive") => "3",
            ("kennis-1", _) => "2",
            ("samenop-1", "receive") => "5",
            ("samenop-1", _) => "4",
            other => panic!("{other:?} is not in the short form"),
        },
    ],
    codes: ["", ""],
};

/// What [`rows`] gives for [`ALL_KINDS`].
pub(crate) fn all_kinds_in_rows() -> Value {
    json!([
        ["gezien", "both-high", "", true],
        ["gehoord", "different", "2", false],
        ["waardering", "both-low", "3", false],
        ["serieus", "different", "1", false],
        ["samenkiezen", "in-between", "", false],
        ["ruimte", "not-comparable", "", false],
        ["vertrouwen", "both-high", "", false],
        ["jezelf", "different", "", false],
        ["duidelijk", "in-between", "", false],
        ["afspraken", "in-between", "", false],
        ["kennis", "in-between", "", false],
        ["samenop", "both-high", "", false],
    ])
}

/// Every theme's row: id, kind, place among the suggestions, whether it is the strength.
pub(crate) async fn rows(page: &Page) -> Value {
    page.get(
        "[...document.querySelectorAll('[data-theme]')].map(({ dataset }) =>
            [dataset.theme, dataset.kind, dataset.suggested ?? '', 'strength' in dataset])",
    )
    .await
}

/// Each one's balance: person, side, score (absent where they may not be shown).
pub(crate) async fn scores(page: &Page) -> Value {
    page.get(
        "[...document.querySelectorAll('[data-equality]')].map(({ dataset }) =>
            [dataset.person, dataset.balance ?? null, dataset.value ?? null])",
    )
    .await
}

/// Each one's levels that may be shown: person, direction, number.
async fn levels(page: &Page) -> Value {
    page.get(
        "[...document.querySelectorAll('[data-level]')].map(({ dataset }) =>
            [dataset.person, dataset.level, dataset.value])",
    )
    .await
}

/// Protects the question that the talk begins with: nobody passes it by unseen, *I don't know* is an answer, and
/// it can be changed on the review.
#[tokio::test]
async fn the_direct_question_waits_for_an_answer_and_can_be_changed_on_the_review() {
    let page = Page::at("?form=mini").await;
    page.walk_to("direct", &SANNE_AND_KARIM).await;
    assert_eq!(page.count("[name$='-first.direct']").await, 6);
    page.press("next").await;
    let waits = "return document.activeElement.matches('[data-question=direct] input');";
    page.wait_until("the direct question has the focus", waits)
        .await;
    let row = "[...document.querySelectorAll('.review li:last-child dd:not(.change)')].map((one) => one.innerText)";
    page.answer_direct("unknown").await;
    page.press_on("[data-action=next]").await;
    page.expect("review").await;
    assert_eq!(page.get_texts(row).await, ["Weet ik niet"]);
    page.press_on(".review li:last-child [data-action=change]")
        .await;
    assert_eq!(page.chosen().await.len(), 1);
    page.answer_direct("other-far").await;
    page.press("next").await;
    page.expect("review").await;
    assert_eq!(page.get_texts(row).await, ["Karim, veel zwaarder"]);
}

/// Protects the one who wants to talk about something: it comes first, and nobody sees it before both have opened. A
/// third theme is refused in a sentence.
#[tokio::test]
async fn what_somebody_marked_on_the_review_comes_first_when_both_have_opened() {
    let page = Page::at("?form=mini").await;
    page.walk_to("review", &SANNE_AND_KARIM).await;
    let mark = async |theme: &str| {
        let button = format!("[data-action=mark][data-theme={theme}]");
        page.touch(&button).await;
        button
    };
    for theme in ["gehoord", "serieus"] {
        let button = mark(theme).await;
        page.wait_for(&format!("{button}[aria-pressed=true]")).await;
    }
    let refused = mark("gezien").await;
    page.says(dutch_late().marks_enough).await;
    assert_eq!(
        page.count(&format!("{refused}[aria-pressed=false]")).await,
        1
    );
    page.lock("").await;
    page.press("take-over").await;
    page.answer_all(SANNE_AND_KARIM.sheets[1]).await;
    page.answer_direct("same").await;
    page.press("next").await;
    page.expect("review").await;
    assert_eq!(page.count("[aria-pressed=true]").await, 0);
    let button = mark("serieus").await;
    page.wait_for(&format!("{button}[aria-pressed=true]")).await;
    page.lock("").await;
    page.agree("first", "").await;
    page.agree("second", "").await;
    page.expect("comparison").await;
    let marked = "[...document.querySelectorAll('[data-theme][data-marked]')].map(({ dataset }) =>
        [dataset.theme, dataset.marked, dataset.suggested])";
    assert_eq!(
        page.get(marked).await,
        json!([["gehoord", "first", "2"], ["serieus", "both", "1"]])
    );
}

/// Protects people who regret: their answers go, the other's stay locked, and both yeses count anew.
#[tokio::test]
async fn take_back_erases_only_that_persons_answers() {
    let page = Page::at("?form=mini").await;
    page.walk_to("reveal", &SANNE_AND_KARIM).await;
    page.agree("second", "").await;
    page.press_on("[data-action=take-back][data-of=first]")
        .await;
    page.expect("handover").await;
    assert_eq!(page.count("[data-theme]").await, 0);
    page.press("take-over").await;
    assert_eq!(page.chosen().await, Vec::<String>::new());
    page.take_turn(|_, _| "1", "").await;
    page.expect("reveal").await;
    page.agree("first", "").await;
    page.expect("reveal").await;
    page.agree("second", "").await;
    page.expect("comparison").await;
    // Sanne's new answers and Karim's old ones: 1 and 5 everywhere, and one *I don't know*.
    let expected = json!([
        ["first", "receive", "1"],
        ["first", "give", "1"],
        ["second", "receive", "5"],
        ["second", "give", "5"],
    ]);
    assert_eq!(levels(&page).await, expected);
}

/// Protects people who type quickly: a code that is typed already stays when the other says yes.
#[tokio::test]
async fn a_typed_code_stays_when_the_other_says_yes() {
    let page = Page::at("?form=mini").await;
    let pair = Pair {
        codes: ["appeltaart", "slagroom"],
        ..SANNE_AND_KARIM
    };
    page.walk_to("reveal", &pair).await;
    page.type_code("second", pair.codes[1]).await;
    page.agree("first", pair.codes[0]).await;
    let typed = page.get_text("document.querySelector('[data-code=second]').value");
    assert_eq!(typed.await, pair.codes[1]);
    page.touch("[data-action=agree-second]").await;
    page.expect("comparison").await;
}

/// Protects the default: what was erased is gone, every place we wrote to, and nothing else.
#[tokio::test]
async fn erase_leaves_no_key() {
    let page = Page::at("?form=mini").await;
    page.run("localStorage.setItem('host', 'theirs');", Vec::new())
        .await;
    page.walk_to("finish", &SANNE_AND_KARIM).await;
    assert!(!page.keys().await.is_empty());
    page.press("erase").await;
    page.expect("start").await;
    assert!(
        page.text_of("[data-screen]")
            .await
            .contains("Het is gewist")
    );
    assert!(page.keys().await.is_empty());
    assert_eq!(
        page.get("localStorage.getItem('host')").await,
        json!("theirs")
    );
    assert!(!page.everything().await.contains("Sanne"));
}

/// Protects against a slip: erasing what was kept asks once more, in place, with mouse and keyboard.
#[tokio::test]
async fn erasing_what_was_kept_asks_once_more() {
    let page = Page::at("?form=mini").await;
    page.walk_to("finish", &SANNE_AND_KARIM).await;
    page.both_agree(["", ""]).await;
    page.press("keep").await;
    page.press("history").await;
    page.expect("history").await;
    let hands = Keyboard(&page);
    let asked = "document.querySelector('[data-action=erase-kept]').checkVisibility()";
    assert_eq!(page.get(asked).await, json!(false), "nothing is erased yet");
    page.click_on("summary[data-action=erase-kept-ask]").await;
    assert_eq!(page.get(asked).await, json!(true));
    assert!(!page.keys().await.is_empty(), "it is only asked");
    page.click_on("summary[data-action=erase-kept-ask]").await;
    assert_eq!(page.get(asked).await, json!(false), "one can think again");
    assert!(hands.is_at("summary[data-action=erase-kept-ask]").await);
    hands.send(Key::Enter).await;
    hands.tab_to("[data-action=erase-kept]").await;
    hands.send(Key::Enter).await;
    page.expect("start").await;
    hands.is_at_the_heading().await;
    assert!(page.keys().await.is_empty());
}

/// Protects taking it along: the file is JSON that people can read, with both panels in it.
#[tokio::test]
async fn save_file_offers_readable_json() {
    let folder = Folder::new("files");
    let page = Page::at("?form=mini").await;
    page.walk_to("finish", &SANNE_AND_KARIM).await;
    page.saves_in(folder.path()).await;
    page.both_agree(["", ""]).await;
    page.touch("[data-action=save-file]").await;
    let text = page.downloaded(folder.path(), ".json").await;
    let file: Value = serde_json::from_str(&text).expect("the file is JSON");
    assert_eq!(file["format"], "tweeluik-readable/1");
    assert_eq!(file["people"][0]["called"], "Sanne");
    assert_eq!(file["people"][1]["called"], "Karim");
    assert_eq!(file["themes"].as_array().map(Vec::len), Some(6));
    assert!(
        text.contains("Altijd of bijna altijd"),
        "answers stand there in words"
    );
    assert_eq!(page.screen().await, "finish", "saving is no leaving");
}

/// Run in each browser at every check.
mod every_engine {
    use super::*;

    /// Protects the main job: every screen in its order, every kind of theme, the suggestions, the
    /// strength and the balances of the measure, as counted by hand.
    #[tokio::test]
    async fn the_whole_journey_works_in_dutch_with_i_dont_know_among_the_answers() {
        let page = Page::at("").await;
        let [first, second] = ALL_KINDS.sheets;
        assert_eq!(page.screen().await, "start");
        page.click("pair").await;
        assert_eq!(page.screen().await, "setup");
        page.type_names(ALL_KINDS.names).await;
        page.click("begin").await;
        for sheet in [first, second] {
            let mut questions = 0;
            while let [_] = page.asked().await[..] {
                assert_eq!(page.screen().await, "answer");
                page.answer_screen(sheet).await;
                assert_eq!(page.status().await, "Bewaard op dit apparaat");
                page.click("next").await;
                questions += 1;
            }
            assert_eq!(questions, 24);
            assert_eq!(page.screen().await, "answer", "the direct question");
            page.answer_direct("other-little").await;
            page.click("next").await;
            assert_eq!(page.screen().await, "review");
            page.click("lock").await;
            if page.screen().await == "handover" {
                assert!(page.text_of("[data-screen]").await.contains("Karim"));
                page.click("take-over").await;
            }
        }
        assert_eq!(page.screen().await, "reveal");
        page.click("agree-first").await;
        assert_eq!(page.screen().await, "reveal", "one yes is not enough");
        page.click("agree-second").await;
        assert_eq!(page.screen().await, "comparison");
        let direct = "[...document.querySelectorAll('[data-direct]')]
            .map(({ dataset }) => [dataset.person, dataset.value])";
        let expected = json!([["first", "other-little"], ["second", "other-little"]]);
        assert_eq!(page.get(direct).await, expected);
        let text = page.text_of("[data-screen]").await;
        assert!(text.contains("Jullie zeggen allebei: de ander telt zwaarder mee."));
        assert_eq!(rows(&page).await, all_kinds_in_rows());
        let expected = json!([
            ["first", "gives-more", "73"],
            ["second", "in-balance", "95"],
        ]);
        assert_eq!(scores(&page).await, expected);
        page.click("finish").await;
        assert_eq!(page.screen().await, "finish");
        page.click_on("summary[data-action=erase-ask]").await;
        page.click("erase").await;
        assert_eq!(page.screen().await, "start");
        assert!(page.keys().await.is_empty());
        assert!(page.reported().await.is_empty());
    }

    /// Protects looking back: what was kept is there after a reload, can be opened and erased.
    #[tokio::test]
    async fn keep_then_history_opens_and_erases() {
        let page = Page::at("?form=mini").await;
        page.walk_to("comparison", &SANNE_AND_KARIM).await;
        let (rows_then, scores_then) = (rows(&page).await, scores(&page).await);
        page.press("finish").await;
        page.both_agree(["", ""]).await;
        page.press("keep").await;
        page.expect("start").await;
        page.reload().await;
        page.press("history").await;
        page.expect("history").await;
        assert!(page.text_of("[data-screen]").await.contains("Sanne"));
        page.press("open-kept").await;
        page.press("answers").await;
        page.expect("comparison").await;
        assert_eq!(
            (rows(&page).await, scores(&page).await),
            (rows_then, scores_then)
        );
        page.press("back").await;
        page.press("back").await;
        page.press("erase-kept").await;
        page.expect("start").await;
        assert!(page.keys().await.is_empty());
        assert_eq!(page.count("[data-action=history]").await, 0);
    }

    /// Protects answers on a device that stays with the other: only the own code opens them.
    #[tokio::test]
    async fn a_wrong_code_is_refused_and_the_right_one_opens() {
        let page = Page::at("?form=mini").await;
        page.walk_to("reveal", &WITH_A_CODE).await;
        for wrong in ["appelmoes", "x", ""] {
            page.type_into("[data-code=first]", wrong).await;
            page.touch("[data-action=agree-first]").await;
            let refused = json!(dutch_late().code_wrong);
            let script = format!(
                "return document.querySelector('[role=alert]').innerText.includes({refused})
                    && document.activeElement.dataset.code === 'first';"
            );
            page.wait_until("the code is refused", &script).await;
            assert_eq!(page.screen().await, "reveal");
            assert_eq!(page.count("[data-theme]").await, 0);
            page.reload().await;
            page.press("continue").await;
        }
        page.agree("second", "").await;
        page.agree("first", "appeltaart").await;
        page.expect("comparison").await;
    }

    /// Protects a pair of two languages: each one's turn is in their own, what is for both is in both.
    #[tokio::test]
    async fn each_reads_their_own_language() {
        let page = Page::at("?form=mini").await;
        let [first, second] = SANNE_AND_KARIM.sheets;
        page.press("pair").await;
        page.type_names(["Sanne", "Karim"]).await;
        page.touch("[data-of=second] input[value=en]").await;
        page.press("begin").await;
        assert_eq!(page.language().await, "nl");
        assert!(
            page.text_of("[data-question=receive]")
                .await
                .contains("Altijd of bijna altijd")
        );
        assert_eq!(
            page.count("[data-language]").await,
            0,
            "one's turn has one's language"
        );
        page.take_turn(first, "").await;
        assert_eq!(page.screen().await, "handover");
        let hand_over = page.text_of("[data-screen]").await;
        for part in [
            "Geef het apparaat aan Karim",
            "Sanne is klaar",
            "Sanne is done",
            "Karim",
        ] {
            assert!(
                hand_over.contains(part),
                "{part} is missing in: {hand_over}"
            );
        }
        page.press("take-over").await;
        page.expect_language("en").await;
        assert!(
            page.text_of("[data-question=receive]")
                .await
                .contains("Always or almost always")
        );
        page.take_turn(second, "").await;
        let languages = "[...document.querySelectorAll('[data-of][lang]')].map((one) => one.lang)";
        assert_eq!(
            page.get_texts(languages).await,
            ["nl", "en"],
            "each one's yes in their own"
        );
        page.agree("first", "").await;
        page.agree("second", "").await;
        page.expect("comparison").await;
        let dutch = page.heading().await;
        page.press_on("[data-language=en]").await;
        page.expect_language("en").await;
        assert_ne!(page.heading().await, dutch);
        page.press_on("[data-language=nl]").await;
        assert_eq!(page.heading().await, dutch);
    }
}
