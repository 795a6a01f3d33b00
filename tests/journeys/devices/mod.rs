//! Two people, two devices, no server: what travels between them, what is refused, and that nothing
//! is shown before both agree.
//!
//! Where two devices must understand each other there are two browsers. Where only one of them is
//! looked at, the other is [`Elsewhere`]: it makes what such a device would send.

mod agreements;
mod chromium_only;
mod exchanging;
mod for_everybody;
mod secrecy;

use crate::access::{fits_a_320_pixel_screen, look_with_axe};
use crate::chromium_only::files::{SENDS_FILES, SWALLOWED};
use crate::chromium_only::offline::is_kept;
use crate::fake_camera::{Picture, film_named, film_of};
use crate::pair::keyboard::Keyboard;
use crate::pair::{ALL_KINDS, all_kinds_in_rows, rows, scores};
use crate::privacy::{DISTINCT, holds_nothing};
use crate::support::{Folder, NO_STORAGE, Page, SANNE_AND_KARIM, Sheet, ask_server, given};
use serde_json::{Value, json};
use std::path::Path;
use thirtyfour::{By, Key};
use tweeluik_core::exchange::{
    Envelope, Fingerprint, Invitation, Message, PairKey, Pairing, link, read, typed,
};
use tweeluik_core::language::{Address, Language};
use tweeluik_core::measure::{
    Direct, Direction, Form, Panel, Person, QuestionSet, Response, built_in,
};
use tweeluik_core::words::{DeviceWords, Late, Words};

const NAMES: [&str; 2] = SANNE_AND_KARIM.names;
const SHEETS: [Sheet; 2] = SANNE_AND_KARIM.sheets;

fn dutch() -> &'static DeviceWords {
    DeviceWords::of(Language::Nl, Address::Informal)
}

fn english() -> &'static DeviceWords {
    DeviceWords::of(Language::En, Address::Informal)
}

/// What the other's device knows.
struct Elsewhere {
    set: QuestionSet,
    form: Form,
    key: PairKey,
    me: Person,
}

/// The built-in questions, or what they could be in another version.
fn questions(version: &str) -> QuestionSet {
    let text = include_str!("../../../question-sets/tweeluik.json");
    let mut set: Value = serde_json::from_str(text).expect("JSON");
    set["version"] = json!(version);
    QuestionSet::parse(&set.to_string()).expect("a question set")
}

impl Elsewhere {
    /// The one who was sent this invitation.
    fn invited(invitation: &str) -> Elsewhere {
        let Ok(Message::Invitation(invitation)) = read(invitation) else {
            panic!("{invitation} is no invitation");
        };
        Elsewhere {
            set: built_in().expect("the built-in set"),
            form: invitation.form,
            key: invitation.key,
            me: invitation.from.other(),
        }
    }

    /// Somebody with whom nothing was agreed on.
    fn stranger() -> Elsewhere {
        Elsewhere {
            set: built_in().expect("the built-in set"),
            form: Form::Mini,
            key: PairKey::new([9; 32]),
            me: Person::Second,
        }
    }

    /// The same with other questions.
    fn with_other_questions(self) -> Elsewhere {
        Elsewhere {
            set: questions("other"),
            ..self
        }
    }

    /// The other of the two, with the same key.
    fn other(self) -> Elsewhere {
        Elsewhere {
            me: self.me.other(),
            ..self
        }
    }

    fn answers(&self, sheet: Sheet) -> Vec<u8> {
        let mut panel = Panel::empty(&self.set);
        for (_, statement) in self.set.pick(self.form) {
            for direction in Direction::BOTH {
                let answer = Response::parse(sheet(statement.id(), direction.id()));
                panel.answer(statement.id(), direction, answer.expect("an answer"));
            }
        }
        panel.answer_direct(Direct::Same);
        let pairing = Pairing {
            key: &self.key,
            set: &self.set,
            form: self.form,
        };
        let sealed = Envelope::seal(&panel, pairing, self.me, [7; 8]);
        sealed.expect("all is answered").bytes().to_vec()
    }

    fn link(&self, sheet: Sheet) -> String {
        at_home(&link(&self.answers(sheet)))
    }

    fn invitation(&self, names: [&str; 2], languages: [u8; 2]) -> String {
        let invitation = Invitation {
            set: Fingerprint::of(&self.set),
            from: self.me,
            form: self.form,
            relation: 0,
            languages,
            names: names.map(str::to_owned),
            roles: Default::default(),
            key: self.key.clone(),
        };
        at_home(&link(&invitation.bytes().expect("an invitation")))
    }
}

/// The address of the page with a fragment.
fn at_home(fragment: &str) -> String {
    format!("{}/{fragment}", given("TWEELUIK_URL").trim_end_matches('/'))
}

/// The link with so many letters behind it.
fn followed_by(link: &str, letters: usize) -> String {
    [link, &*"a".repeat(letters)].concat()
}

/// The link with another letter in this place, counted from the end.
fn with_another_letter(link: &str, from_end: usize) -> String {
    let mut letters: Vec<char> = link.chars().collect();
    let place = letters.len() - from_end;
    letters[place] = if letters[place] == 'A' { 'B' } else { 'A' };
    letters.into_iter().collect()
}

/// Two devices: on the first somebody has made an invitation, on the second it was accepted.
async fn invite_and_join(path: &str, names: [&str; 2]) -> [Page; 2] {
    let first = Page::at(path).await;
    let second = first.beside().await;
    first.begin_pairing("first", names).await;
    second.open_link(&first.invitation_link().await).await;
    second.press("join").await;
    second.expect("answer").await;
    first.press("next").await;
    [first, second]
}

/// As [`invite_and_join`], in two pages that are open and stay so.
async fn invite_in_open_pages([first, second]: &[Page; 2]) {
    first.begin_pairing("first", NAMES).await;
    let invitation = first.invitation_link().await;
    first.press("next").await;
    second.follow_link(&invitation).await;
    second.press("join").await;
}

/// Two devices on which both have locked their answers.
async fn both_locked(path: &str) -> [Page; 2] {
    let pages = invite_and_join(path, NAMES).await;
    for (page, sheet) in pages.iter().zip(SHEETS) {
        page.take_own_turn(sheet).await;
    }
    pages
}

/// One device whose own answers are locked, and what the other one's knows.
async fn one_locked() -> (Page, Elsewhere) {
    let page = Page::at("?form=mini").await;
    page.begin_pairing("first", NAMES).await;
    let other = Elsewhere::invited(&page.invitation_link().await);
    page.press("next").await;
    page.take_own_turn(SHEETS[0]).await;
    (page, other)
}

/// Each says yes on their own device.
async fn both_open([first, second]: &[Page; 2]) {
    first.press("agree-first").await;
    first.expect("comparison").await;
    second.press("agree-second").await;
    second.expect("comparison").await;
}

/// What a comparison says, without the order in which it says it.
async fn said(page: &Page) -> (Value, Vec<Value>) {
    let mut scores: Vec<Value> = scores(page).await.as_array().cloned().unwrap_or_default();
    scores.sort_by_key(Value::to_string);
    (rows(page).await, scores)
}

/// Whose side comes first.
async fn comes_first(page: &Page) -> String {
    page.get_text("document.querySelector('[data-equality]').dataset.person")
        .await
}

/// Waits until nothing of the page is still to come: two devices need all of it.
async fn all_is_loaded(page: &Page) {
    page.press("devices").await;
    page.expect("setup").await;
    page.press("back").await;
    page.expect("start").await;
}

pub(crate) async fn focus_is_at(page: &Page, selector: &str) {
    let script = format!(
        "return document.activeElement?.matches({}) ?? false;",
        json!(selector)
    );
    page.wait_until(&format!("the focus is at {selector}"), &script)
        .await;
}

/// One's own code in one line, from the screen that says yes.
async fn first_code(page: &Page) -> String {
    page.press("show-codes").await;
    page.wait_for("[data-typed=mine]").await;
    let code = page.typed_code().await.join(" ");
    page.press("back").await;
    page.expect("reveal").await;
    code
}
// Here comes the picture that one device shows and the other one's camera reads: the invitation, and
// both codes.

// ---- Agreed words ----------------------------------------------------------------------------

/// Two devices that began with words, and locked.
async fn with_words(sides: [&str; 2], words: [&str; 2]) -> [Page; 2] {
    let first = Page::at("?form=mini").await;
    let second = first.beside().await;
    second.open("?form=mini").await;
    let pages = [first, second];
    for (((page, side), words), sheet) in pages.iter().zip(sides).zip(words).zip(SHEETS) {
        page.begin_by_words(side, NAMES, words).await;
        page.take_own_turn(sheet).await;
    }
    pages
}

/// The number on the screen that two people compare.
async fn agreed_number(page: &Page, side: &str, words: &str) -> String {
    page.set_up_pairing(side, NAMES, words).await;
    page.press("begin").await;
    page.wait_for("[data-agreed] b").await;
    page.get_text("document.querySelector('[data-agreed] b').textContent")
        .await
}

/// A text that must not be taken, and what is said of it.
struct Bad {
    what: &'static str,
    text: String,
    sentence: &'static str,
    /// Whether it can be an address at all.
    is_link: bool,
}

impl Bad {
    fn link(what: &'static str, text: String, sentence: &'static str) -> Bad {
        Bad {
            what,
            text,
            sentence,
            is_link: true,
        }
    }

    fn pasted(what: &'static str, text: String, sentence: &'static str) -> Bad {
        Bad {
            is_link: false,
            ..Bad::link(what, text, sentence)
        }
    }
}

/// Gives each text to a device that waits for the other's code: pasted, followed in the open page,
/// and opened anew. Each time the screen says why not, and the session is as it was.
async fn refuses_all(page: &Page, all: Vec<Bad>) {
    let before = page.kept_session().await;
    assert!(
        before.contains("\"Waiting\""),
        "the other's code is not here"
    );
    for Bad {
        what,
        text,
        sentence,
        is_link,
    } in all
    {
        println!("{what}");
        page.take_in(&text).await;
        page.says(sentence).await;
        focus_is_at(page, "[role=alert]").await;
        assert_eq!(page.kept_session().await, before, "{what}, pasted");
        if !is_link {
            continue;
        }
        page.open_link(&text).await;
        page.expect("start").await;
        page.says(sentence).await;
        assert_eq!(page.kept_session().await, before, "{what}, opened");
        page.press("continue").await;
        page.wait_for("[data-incoming]").await;
        page.follow_link(&text).await;
        page.says(sentence).await;
        focus_is_at(page, "[role=alert]").await;
        assert_eq!(page.kept_session().await, before, "{what}, followed");
    }
    // Loading the page once more does not open what it was opened with once more.
    page.reload().await;
    page.expect("start").await;
    assert_eq!(page.status().await, "", "nothing was opened");
    page.press("continue").await;
    page.wait_for("[data-incoming]").await;
}

/// The last letter of one of these links has bits that say nothing; here they are not zero.
fn not_as_we_write_it(links: [&str; 2]) -> String {
    const BASE64: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let letters = |link: &str| {
        link.rsplit_once('.')
            .map_or(0, |(_, letters)| letters.len())
    };
    let link = links.into_iter().find(|link| letters(link) % 4 != 0);
    let link = link.expect("a link with such bits");
    let (start, last) = link.split_at(link.len() - 1);
    let place = BASE64.find(last).expect("a letter of base64url");
    assert_eq!(place % 4, 0, "the bits are zero");
    format!("{start}{}", &BASE64[place + 1..place + 2])
}

/// Bytes in a kept session, as they stand in its JSON.
fn kept_bytes(kept: &str, place: &str) -> String {
    let kept: Value = serde_json::from_str(kept).expect("a session is kept");
    let bytes = kept.pointer(place).expect(place).to_string();
    assert!(bytes.starts_with('['), "{bytes}");
    bytes
}

/// What of a key must not be found: as it is stored, inside a link, and as groups to type.
fn traces_of_the_key(kept: &str, invitation: &str) -> Vec<String> {
    let key = kept_bytes(kept, "/phase/Invite/key");
    assert_eq!(key.split(',').count(), 32);
    let Ok(Message::Invitation(read)) = read(invitation) else {
        panic!("{invitation} is no invitation");
    };
    // Three bytes are four letters: those that hold nothing but the key.
    let (_, code) = invitation.split_once("tl1.").expect("a link");
    let bytes = {
        let mut whole = read.clone();
        whole.key = PairKey::new([0; 32]);
        link(&whole.bytes().expect("an invitation"))
    };
    let zeros = bytes.find("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    let from = zeros.expect("the place of the key") - "#tl1.".len() + 2;
    let inside = &code[from..from + 36];
    vec![key, inside.to_owned(), inside[8..28].to_owned()]
}

/// Loads the page again and goes on where the start screen says that it can be.
async fn reload_and_continue(page: &Page) {
    page.reload().await;
    page.expect("start").await;
    assert_eq!(
        page.count("[data-theme], [data-equality], [data-direct]")
            .await,
        0
    );
    page.press("continue").await;
}

/// What somebody sees again after a reload.
async fn seen(page: &Page) -> String {
    let facts = "[...document.querySelectorAll('dd, [data-theme], [data-equality], [data-direct], [data-link]')]
        .map((one) => one.innerText + (one.value ?? '') + JSON.stringify(one.dataset))";
    let facts = page.get_texts(facts).await.join("\n");
    let (screen, heading) = (page.screen().await, page.heading().await);
    format!("{screen} {heading} {:?} {facts}", page.chosen().await)
}

/// Calls `look` on every screen that two devices have besides, with its problems and opened parts;
/// the sentence of a refusal comes with the language.
async fn everywhere(page: &Page, names: [&str; 2], look: &mut impl AsyncFnMut(&Page, &str)) {
    page.press("devices").await;
    look(page, "setup").await;
    page.press("begin").await;
    look(page, "setup without a side").await;
    page.choose("-me", "first").await;
    page.choose("-how", "words").await;
    page.wait_for("[data-code=own]").await;
    page.type_into("[data-code=own]", "appel").await;
    page.touch("[data-action=begin]").await;
    page.wait_for("[data-code=own][aria-invalid]").await;
    look(page, "setup with words that are too short").await;
    page.type_into("[data-code=own]", "appeltaart met slagroom")
        .await;
    look(page, "setup with words").await;
    page.choose("-how", "invitation").await;
    page.type_names(names).await;
    page.press("begin").await;
    page.wait_for("[data-link=invitation]").await;
    focus_is_at(page, "[data-heading]").await;
    page.unfold_all().await;
    look(page, "invitation").await;
    let other = Elsewhere::invited(&page.invitation_link().await);
    page.press("next").await;
    focus_is_at(page, "[data-heading]").await;
    page.answer_all(SHEETS[0]).await;
    page.answer_direct("other-little").await;
    page.press("next").await;
    look(page, "review").await;
    page.lock("").await;
    page.wait_for("[data-incoming]").await;
    focus_is_at(page, "[data-heading]").await;
    look(page, "codes").await;
    page.unfold_all().await;
    page.take_in("hallo").await;
    focus_is_at(page, "[role=alert]").await;
    look(page, "codes with a refusal").await;
    page.take_in(&other.link(SHEETS[1])).await;
    page.expect("reveal").await;
    focus_is_at(page, "[data-heading]").await;
    look(page, "ready").await;
    page.press("show-codes").await;
    focus_is_at(page, "[data-heading]").await;
    page.unfold_all().await;
    look(page, "both codes").await;
    page.press("take-back").await;
    page.expect("handover").await;
    focus_is_at(page, "[data-heading]").await;
    look(page, "taken back").await;
    page.press("take-over").await;
    page.press("begin").await;
    let other = Elsewhere::invited(&page.invitation_link().await);
    page.press("next").await;
    page.take_own_turn(SHEETS[0]).await;
    page.take_in(&other.link(SHEETS[1])).await;
    page.expect("reveal").await;
    page.press("agree-first").await;
    page.expect("comparison").await;
    focus_is_at(page, "[data-heading]").await;
    look(page, "comparison").await;
    page.press("show-codes").await;
    page.unfold_all().await;
    look(page, "codes from the comparison").await;
    page.press("back").await;
    page.press("talk").await;
    page.press("agreements").await;
    look(page, "agreements").await;
    page.press("take-in-agreements").await;
    focus_is_at(page, "[data-heading]").await;
    look(page, "a field for agreements").await;
    page.take_in(&other.agreements("Elke maandag bellen")).await;
    page.wait_for("[data-action=take-agreements]").await;
    focus_is_at(page, "[data-heading]").await;
    look(page, "agreements of the other device").await;
    page.press("take-agreements").await;
    page.press("next").await;
    page.press("next").await;
    page.expect("finish").await;
    page.touch("[data-action=agree-first]").await;
    page.touch("[data-action=agree-second]").await;
    page.wait_for("[data-action=share-agreements]:not([aria-disabled])")
        .await;
    page.press("share-agreements").await;
    focus_is_at(page, "[data-heading]").await;
    page.unfold_all().await;
    look(page, "agreements for the other device").await;
    page.press("back").await;
    look(page, "finish").await;
    page.press("leave").await;
    let language = u8::from(page.language().await == "en");
    let invitation = Elsewhere::stranger().other();
    let invitation = invitation.invitation(names, [language; 2]);
    page.follow_link(&invitation).await;
    page.wait_for("[data-action=join]").await;
    focus_is_at(page, "[data-heading]").await;
    look(page, "invited").await;
    page.press("join").await;
    page.expect("answer").await;
    page.follow_link(&other.link(SHEETS[1])).await;
    page.expect("start").await;
    focus_is_at(page, "[data-heading]").await;
    look(page, "start with a refusal").await;
    let another = Elsewhere {
        key: PairKey::new([3; 32]),
        ..Elsewhere::stranger().other()
    };
    page.follow_link(&another.invitation(names, [language; 2]))
        .await;
    page.wait_for("[data-action=continue]").await;
    look(page, "invited with another session").await;
    page.press("continue").await;
}

async fn axe_finds_nothing(query: &str) {
    let page = Page::fresh().await;
    page.open(query).await;
    let mut found = Vec::new();
    everywhere(&page, NAMES, &mut async |page: &Page, place: &str| {
        // These are looked at where one device is.
        if ["review", "comparison", "finish", "codes"].contains(&place) {
            return;
        }
        for (width, height, mobile) in [(360, 740, true), (1280, 800, false)] {
            page.size(width, height, 1, mobile).await;
            for scheme in ["light", "dark"] {
                page.prefers(&[
                    ("prefers-color-scheme", scheme),
                    ("prefers-reduced-motion", "reduce"),
                ])
                .await;
                let here = look_with_axe(page).await;
                let named = here
                    .into_iter()
                    .map(|one| format!("{place}, {width}, {scheme}: {one}"));
                found.extend(named);
            }
        }
    })
    .await;
    assert!(found.is_empty(), "{}", found.join("\n\n"));
}

/// What describes each control that fits a selector, read together.
async fn descriptions(page: &Page, selector: &str) -> Vec<String> {
    page.get_texts(&format!(
        "[...document.querySelectorAll({})].map((one) =>
            (one.getAttribute('aria-describedby') ?? '').split(' ')
                .map((id) => document.getElementById(id)?.innerText ?? '').join(' ').trim())",
        json!(selector)
    ))
    .await
}
// By camera

/// A screenshot, without its colours.
pub(crate) fn screenshot(bytes: &[u8]) -> Picture {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().expect("a picture");
    let mut all = vec![0; reader.output_buffer_size().expect("a size")];
    let info = reader.next_frame(&mut all).expect("a whole picture");
    let samples = info.color_type.samples();
    // Grey, with or without transparency; or three colours first.
    let grey = |pixel: &[u8]| match pixel {
        [red, green, blue, ..] => {
            ((u32::from(*red) + u32::from(*green) * 2 + u32::from(*blue)) / 4) as u8
        }
        [grey, ..] => *grey,
        [] => 0,
    };
    Picture {
        width: info.width as usize,
        height: info.height as usize,
        luma: all[..info.buffer_size()]
            .chunks_exact(samples)
            .map(grey)
            .collect(),
    }
}

/// What a reader that is no part of the product finds in the picture.
pub(crate) fn texts(picture: &Picture) -> Vec<String> {
    let mut reader = quircs::Quirc::new();
    let codes = reader.identify(picture.width, picture.height, &picture.luma);
    codes
        .filter_map(|code| code.ok()?.decode().ok())
        .filter_map(|data| String::from_utf8(data.payload).ok())
        .collect()
}

/// The code that is drawn on a page, as a screenshot shows it; it says what the link beside it says.
pub(crate) async fn drawn_code(page: &Page, which: &str) -> Picture {
    let place = format!("[data-link={which}]");
    let shown = page
        .driver()
        .find(By::Css(".carried:has({}) .qr".replace("{}", &place)))
        .await;
    let shown = shown.expect("a code is drawn");
    shown.scroll_into_view().await.expect("it can be seen");
    let png = shown.screenshot_as_png().await.expect("a screenshot");
    let picture = screenshot(&png);
    let link = page
        .get_text(&format!("document.querySelector('{place}').value"))
        .await;
    assert_eq!(texts(&picture), [link], "what another reader reads");
    picture
}

/// Opens the camera of a device, which sees this picture.
pub(crate) async fn scan(page: &Page, film: &Path, picture: &Picture) {
    std::fs::write(film, film_of(std::slice::from_ref(picture))).expect("the film is written");
    page.touch("[data-action=scan]").await;
}
