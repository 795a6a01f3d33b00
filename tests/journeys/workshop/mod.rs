//! A workshop: pairs come in and add, the facilitator's board fills, is frozen and shows.

mod chromium_only;
mod closing;
mod for_everybody;
mod group;
mod pair;

use crate::access::{fits_a_320_pixel_screen, look_with_axe};
use crate::chromium_only::files::SWALLOWED;
use crate::chromium_only::offline::{is_kept, open_file};
use crate::devices::{drawn_code, focus_is_at, scan};
use crate::fake_camera::{Picture, film_named, film_of};
use crate::pair::keyboard::Keyboard;
use crate::privacy::HASTY;
use crate::support::{
    ELEMENT, Folder, NO_STORAGE, Page, SANNE_AND_KARIM, Sheet, ask_server, given,
};
use serde_json::json;
use thirtyfour::Key;
use tweeluik_core::exchange::{Added, Message, Workshop, link, read};
use tweeluik_core::language::{Address, Language};
use tweeluik_core::measure::{Contribution, Direct, Level, Levels, Weight, built_in};
use tweeluik_core::words::{DeviceWords, GroupWords, Late};

const SHEETS: [Sheet; 2] = SANNE_AND_KARIM.sheets;
const NAMES: [&str; 2] = SANNE_AND_KARIM.names;

fn dutch() -> &'static Late {
    Late::of(Language::Nl, Address::Informal)
}

fn dutch_devices() -> &'static DeviceWords {
    DeviceWords::of(Language::Nl, Address::Informal)
}

fn dutch_group() -> &'static GroupWords {
    GroupWords::of(Language::Nl, Address::Informal)
}

/// From the start to a board that fills, in the mini form; its way in.
pub(crate) async fn open_board(page: &Page, name: &str) -> String {
    page.press("workshop").await;
    page.wait_for("[data-action=open-board]").await;
    page.type_into("input[id$=-workshop]", name).await;
    page.choose("-form", "mini").await;
    page.press("open-board").await;
    page.wait_for("[data-action=ask-freeze]").await;
    count_pairs(page, 40).await;
    way_in(page).await
}

/// The facilitator has counted the pairs in the room.
async fn count_pairs(page: &Page, pairs: u32) {
    page.wait_for("[data-pairs]").await;
    page.run(
        "document.querySelector('[data-pairs]').value = arguments[0];",
        vec![json!(pairs.to_string())],
    )
    .await;
    page.press("set-pairs").await;
    page.wait_for("[data-incoming]").await;
}

/// The device goes to pairs that type; the number that leads back.
async fn hand_over(page: &Page) -> String {
    page.press("tally").await;
    page.wait_for("[data-number-is]").await;
    let number = page.text_of("[data-number-is]").await;
    page.press("noted").await;
    page.wait_for("[data-tally=handover]").await;
    number
}

/// The facilitator takes the device back.
async fn take_back(page: &Page, number: &str) {
    page.touch("[data-action=facilitator]").await;
    page.type_into("[data-number]", number).await;
    page.press("stop-tally").await;
    page.wait_for("[data-action=ask-freeze]").await;
}

/// The link by which pairs come in.
pub(crate) async fn way_in(page: &Page) -> String {
    page.get_text("document.querySelector('[data-link=workshop]').value")
        .await
}

/// What some other pair's device would show for this board: each has answers of its own.
fn added(way_in: &str, pair: u8) -> String {
    added_to(&workshop_of(way_in), pair)
}

fn workshop_of(way_in: &str) -> Workshop {
    match read(way_in) {
        Ok(Message::Workshop(workshop)) => workshop,
        _ => panic!("{way_in} is no way in"),
    }
}

/// As [`added`], from a pair that says *often* everywhere.
fn added_alike(way_in: &str, pair: u8) -> String {
    let often = Levels {
        give: Level::new(4),
        receive: Level::new(4),
    };
    added_by(&workshop_of(way_in), pair, |_| [often; 2])
}

fn added_to(workshop: &Workshop, pair: u8) -> String {
    let level = |by: u8| Level::new(1 + (pair.wrapping_mul(3).wrapping_add(by)) % 5);
    added_by(workshop, pair, |place| {
        [0, 2].map(|by| Levels {
            give: level(place + by),
            receive: level(2 * place + by + 1),
        })
    })
}

/// What the two of a pair say of who counts more heavily.
fn direct_of(pair: u8) -> [Direct; 2] {
    if pair.is_multiple_of(2) {
        [Direct::Other(Weight::Far), Direct::Same]
    } else {
        [Direct::Same, Direct::Me(Weight::Little)]
    }
}

fn added_by(workshop: &Workshop, pair: u8, answers: impl Fn(u8) -> [Levels; 2]) -> String {
    let set = built_in().expect("the built-in set");
    let (_, statements) = set.count(workshop.form);
    let rows = (0..statements as u8).map(answers).collect();
    let contribution =
        Contribution::new(&set, workshop.form, rows, direct_of(pair)).expect("as many as asked");
    let added = Added::of(&contribution, workshop, [pair; 8]).expect("small enough");
    let page = given("TWEELUIK_URL");
    format!("{}/{}", page.trim_end_matches('/'), link(added.bytes()))
}

/// Waits until the screen says how many pairs are received.
async fn has_received(page: &Page, said: &str) {
    page.wait_until(
        &format!("it says ‘{said}’"),
        &format!("return document.querySelector('.count')?.innerText === '{said}';"),
    )
    .await;
}

/// Pastes what so many pairs add.
async fn take_in_pairs(page: &Page, way_in: &str, pairs: std::ops::Range<u8>) {
    for pair in pairs {
        assert_eq!(page.incoming().await, "", "the field is ready");
        page.take_in(&added(way_in, pair)).await;
        has_received(page, &dutch_count(u32::from(pair) + 1)).await;
    }
}

async fn dutch_or_english_count(page: &Page, pairs: u32) -> String {
    let language = match &*page.language().await {
        "en" => Language::En,
        _ => Language::Nl,
    };
    GroupWords::of(language, Address::Informal).group_received(pairs as usize)
}

fn dutch_count(pairs: u32) -> String {
    dutch_group().group_received(pairs as usize)
}

async fn freeze(page: &Page) {
    page.press("ask-freeze").await;
    page.press("freeze").await;
    page.wait_for("[data-action=again-ask]").await;
}

/// A pair on one device, from the way in to the comparison.
async fn compare(page: &Page) {
    page.press("pair").await;
    page.expect("setup").await;
    page.type_names(NAMES).await;
    page.press("begin").await;
    page.take_turn(SHEETS[0], "").await;
    page.press("take-over").await;
    page.take_turn(SHEETS[1], "").await;
    page.agree("first", "").await;
    page.agree("second", "").await;
    page.expect("comparison").await;
}

/// A pair that has opened agrees to add; its code is on the screen.
async fn agree_to_add(page: &Page) {
    page.press("add").await;
    page.expect("workshop").await;
    assert_eq!(page.count("[data-link=added]").await, 0);
    page.press("agree-second").await;
    assert_eq!(page.count("[data-link=added]").await, 0);
    page.press("agree-first").await;
    page.wait_for("[data-link=added]").await;
}

async fn added_link(page: &Page) -> String {
    page.get_text("document.querySelector('[data-link=added]').value")
        .await
}

/// Goes to a button by Tab and presses it.
async fn by_key(page: &Page, action: &str) {
    let keys = Keyboard(page);
    keys.tab_to(&format!("[data-action='{action}']")).await;
    keys.send(Key::Enter).await;
}

/// From the start to every screen of a workshop, also with its questions and problems.
pub(crate) async fn every_screen(page: &Page, look: &mut impl AsyncFnMut(&Page, &str)) {
    page.press("workshop").await;
    page.choose("-relation", "own").await;
    page.wait_for("[id$=-role-second]").await;
    look(page, "plan").await;
    page.type_into("[id$=-role-first]", "Ervaringsdeskundigevrijwilliger")
        .await;
    page.type_into("[id$=-role-second]", "Jeugdbeschermingsmedewerker")
        .await;
    page.choose("-form", "mini").await;
    page.type_into("input[id$=-workshop]", "Wijkteamoverlegzuidoostcentrum")
        .await;
    page.press("open-board").await;
    page.wait_for("[data-action=ask-freeze]").await;
    look(page, "filling, before the pairs are counted").await;
    count_pairs(page, 12).await;
    let way_in = self::way_in(page).await;
    look(page, "filling").await;
    page.follow_link(&added(&way_in, 0)).await;
    page.wait_for("[data-action=take-offered]").await;
    look(page, "a link asks").await;
    page.press("take-offered").await;
    for pair in 1..5 {
        page.take_in(&added(&way_in, pair)).await;
        page.says(&dutch_or_english_count(page, u32::from(pair) + 1).await)
            .await;
    }
    page.take_in("niets").await;
    look(page, "refused").await;
    page.press("larger").await;
    // A browser may give it the whole screen, which has another size.
    page.wait_until(
        "it is no longer the whole screen",
        "if (document.fullscreenElement) document.exitFullscreen();
        return !document.fullscreenElement;",
    )
    .await;
    look(page, "large").await;
    page.press("smaller").await;
    page.press("tally").await;
    page.wait_for("[data-number-is]").await;
    look(page, "the number that leads back").await;
    let number = page.text_of("[data-number-is]").await;
    page.press("noted").await;
    page.touch("[data-action=facilitator]").await;
    page.type_into("[data-number]", "abcd").await;
    page.press("stop-tally").await;
    page.wait_for("[data-number][aria-invalid]").await;
    look(page, "tally").await;
    page.press("take-over").await;
    page.press("next").await;
    look(page, "tally with a problem").await;
    for _ in 0..6 {
        let script =
            "for (const one of document.querySelectorAll('input[value=\"2\"]')) one.click();";
        page.run(script, Vec::new()).await;
        page.press("next").await;
    }
    page.press("next").await;
    look(page, "tally of the direct question with a problem").await;
    let script =
        "for (const one of document.querySelectorAll('input[value=\"same\"]')) one.click();";
    page.run(script, Vec::new()).await;
    page.press("next").await;
    look(page, "tally is sure").await;
    page.press("add").await;
    page.wait_for("[data-tally=handover]").await;
    page.run(
        "document.querySelector('[data-number]').value = '';",
        Vec::new(),
    )
    .await;
    take_back(page, &number).await;
    for pair in 5..12 {
        page.take_in(&added(&way_in, pair)).await;
    }
    page.wait_for("[data-surplus]").await;
    page.press("ask-freeze").await;
    look(page, "freeze").await;
    page.press("freeze").await;
    page.wait_for("[data-action=again-ask]").await;
    page.type_into("[data-agreement]", "Elke week even bellen")
        .await;
    page.press("add-agreement").await;
    look(page, "frozen").await;
    page.press("one-theme").await;
    look(page, "one theme").await;
    page.press("all-themes").await;
    page.press("leave").await;
    page.follow_link(&way_in).await;
    page.wait_for("[data-action=devices]").await;
    look(page, "joining").await;
    page.press("pair").await;
    look(page, "setup").await;
    page.press("begin").await;
    page.take_turn(SHEETS[0], "").await;
    page.press("take-over").await;
    page.take_turn(SHEETS[1], "").await;
    page.agree("first", "").await;
    page.agree("second", "").await;
    page.press("add").await;
    look(page, "adding").await;
    page.press("agree-first").await;
    page.touch("[data-action=see-added]").await;
    look(page, "one agrees").await;
    page.press("agree-second").await;
    page.wait_for("[data-link=added]").await;
    look(page, "added").await;
}

async fn axe_finds_nothing(query: &str, scheme: &str) {
    let page = Page::fresh().await;
    page.prefers(&[
        ("prefers-color-scheme", scheme),
        ("prefers-reduced-motion", "reduce"),
    ])
    .await;
    let mut found = Vec::new();
    page.open(query).await;
    every_screen(&page, &mut async |page: &Page, place: &str| {
        let here = look_with_axe(page).await;
        found.extend(here.into_iter().map(|one| format!("{place}: {one}")));
        page.obeys(place).await;
    })
    .await;
    assert!(found.is_empty(), "{}", found.join("\n\n"));
}
