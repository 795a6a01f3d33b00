//! One person alone: one's own side, and how it becomes the first of two.

use crate::pair::{ALL_KINDS, all_kinds_in_rows, rows, scores};
use crate::support::texts::{dutch_after, dutch_late, dutch_words};
use crate::support::{Page, SANNE_AND_KARIM, Sheet};
use serde_json::json;
use tweeluik_core::language::{Address, Language};
use tweeluik_core::words::DeviceWords;

/// From the start to the review of one person, who is one of the two.
async fn answers(page: &Page, me: &str, names: [&str; 2], sheet: Sheet) {
    page.press("solo").await;
    page.expect("setup").await;
    page.choose("-me", me).await;
    page.type_names(names).await;
    page.press("begin").await;
    page.expect("answer").await;
    page.answer_all(sheet).await;
    page.answer_direct("other-little").await;
    page.press("next").await;
    page.expect("review").await;
}

/// As [`answers`], and on to one's own side.
async fn looks(page: &Page, me: &str, names: [&str; 2], sheet: Sheet) {
    answers(page, me, names, sheet).await;
    page.press("look").await;
    page.expect("solo").await;
}

/// Protects the main thing about it: the answers of one person become the first of two on the same device, whichever
/// of the two that was, and both see what any two people would see.
#[tokio::test]
async fn the_answers_of_one_become_the_first_of_two_on_this_device() {
    let [sanne, karim] = ALL_KINDS.sheets;
    for (me, other, mine, theirs) in [
        ("first", "second", sanne, karim),
        ("second", "first", karim, sanne),
    ] {
        let page = Page::at("").await;
        looks(&page, me, ALL_KINDS.names, mine).await;
        page.press("pair").await;
        page.lock("geheim").await;
        page.expect("handover").await;
        assert_eq!(page.count("[data-theme], [data-equality]").await, 0);
        page.press("take-over").await;
        page.expect("answer").await;
        page.take_turn(theirs, "").await;
        page.expect("reveal").await;
        page.agree(me, "geheim").await;
        page.agree(other, "").await;
        page.expect("comparison").await;
        assert_eq!(rows(&page).await, all_kinds_in_rows(), "{me} went first");
    }
}

/// Protects somebody who asks the other later, on a device each: the invitation carries no answer, and after it
/// comes the lock, with nothing to answer once more.
#[tokio::test]
async fn the_answers_of_one_become_the_first_of_two_on_a_device_each() {
    let page = Page::at("").await;
    let other = page.beside().await;
    let [sanne, karim] = ALL_KINDS.sheets;
    looks(&page, "first", ALL_KINDS.names, sanne).await;
    page.press("devices").await;
    page.wait_for("[data-link=invitation]").await;
    let invitation = page.invitation_link().await;
    let go_on = DeviceWords::of(Language::Nl, Address::Informal).invite_go_on;
    assert_eq!(page.text_of("[data-action=next]").await, go_on);
    page.press("next").await;
    page.lock("").await;
    page.wait_for("[data-link=mine]").await;
    other.open_link(&invitation).await;
    other.wait_for("[data-action=join]").await;
    other.press("join").await;
    other.expect("answer").await;
    other.take_own_turn(karim).await;
    let (mine, theirs) = (page.code_link().await, other.code_link().await);
    other.follow_link(&mine).await;
    page.follow_link(&theirs).await;
    for (page, person) in [(&page, "first"), (&other, "second")] {
        page.expect("reveal").await;
        page.agree(person, "").await;
        page.expect("comparison").await;
        assert_eq!(rows(page).await, all_kinds_in_rows());
    }
}

/// Protects an organisation that leads people straight to it, and people who leave: `mode=solo` begins at the
/// set-up of one, and so does *again*; nothing of what was answered stays.
#[tokio::test]
async fn the_option_solo_begins_at_the_set_up_of_one() {
    let page = Page::at("?mode=solo&form=mini").await;
    page.expect("setup").await;
    assert_eq!(page.heading().await, dutch_words().setup_alone_title);
    assert_eq!(page.count("[name$=-me]").await, 2);
    assert_eq!(page.count("[name$=-keep]").await, 0);
    page.press("begin").await;
    page.expect("answer").await;
    page.answer_all(SANNE_AND_KARIM.sheets[0]).await;
    page.answer_direct("same").await;
    page.press("next").await;
    page.press("look").await;
    page.expect("solo").await;
    page.press("leave").await;
    assert!(page.keys().await.is_empty());
    page.press("solo").await;
    page.expect("setup").await;
    assert_eq!(page.heading().await, dutch_words().setup_alone_title);
}

/// Protects somebody who takes the own side along, or wants it gone: on paper it says that it is not for a case file
/// and has one's own answers, also unfolded; erasing asks once more.
#[tokio::test]
async fn the_own_side_is_printed_and_erased() {
    let page = Page::at("?form=mini").await;
    looks(&page, "first", SANNE_AND_KARIM.names, |_, _| "4").await;
    page.run("window.print = () => { window.__printed = true; };", vec![])
        .await;
    page.touch("[data-action=print]").await;
    page.says(dutch_late().offered_paper_alone).await;
    assert_eq!(page.get("window.__printed").await, json!(true));
    page.shows_as_on("print").await;
    let paper = page.text_of(".only-print").await;
    let words = dutch_words();
    for line in [dutch_late().case_file, words.alone_title, words.scale[3]] {
        assert!(paper.contains(line), "{line} is not in {paper}");
    }
    page.shows_as_on("screen").await;
    page.touch("[data-action=erase-ask]").await;
    page.press("erase").await;
    page.expect("start").await;
    assert!(page.keys().await.is_empty());
}

/// Run in each browser at every check.
mod every_engine {
    use super::*;

    /// Protects people who want to reflect first: their own side says in words what they give and get, shows what they
    /// marked and the questions of each theme, and nothing of anybody else.
    #[tokio::test]
    async fn one_person_sees_their_own_side_and_nothing_of_another() {
        let page = Page::at("?form=mini").await;
        let gives = |_: &str, direction: &str| if direction == "give" { "4" } else { "2" };
        answers(&page, "second", SANNE_AND_KARIM.names, gives).await;
        assert_eq!(page.count("[data-action=lock], [data-code]").await, 0);
        page.touch("[data-action=mark]").await;
        page.wait_for("[data-action=mark][aria-pressed=true]").await;
        page.press("look").await;
        page.expect("solo").await;
        let (late, after) = (dutch_late(), dutch_after());
        assert_eq!(page.heading().await, dutch_words().alone_title);
        let said = page.text_of("[data-screen]").await;
        for sentence in [
            after.alone_lead("Sanne"),
            after.alone_gives_more.to_owned(),
            late.score_small(50, 6),
            after.alone_receive(late.scale_inside[1]),
            after.alone_give(late.scale_inside[3]),
            after.alone_marked.to_owned(),
        ] {
            assert!(said.contains(&sentence), "{sentence} is not in {said}");
        }
        assert_eq!(scores(&page).await, json!([["second", "gives-more", "50"]]));
        assert_eq!(page.count("[data-person=first]").await, 0);
        assert_eq!(page.count("[data-direct], [data-kind]").await, 0);
        assert_eq!(page.count(".no-print [data-theme]").await, 6);
        assert_eq!(page.count(".no-print [data-action=prompts]").await, 7);
        // Nothing is gone after a reload, and the start speaks of one person.
        page.reload().await;
        let waits = page.text_of("[data-screen]").await;
        let one = dutch_words().start_unfinished_alone("Karim");
        assert!(waits.contains(&one), "{one} is not in {waits}");
        page.press("continue").await;
        page.expect("solo").await;
        page.press("back").await;
        page.expect("review").await;
        assert!(page.reported().await.is_empty());
    }
}
