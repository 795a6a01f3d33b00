//! What the storage of a browser can do to people, and what they are told of it.

mod chromium_only;
mod tabs;

use crate::support::texts::dutch_words;
use crate::support::{Folder, NO_STORAGE, Page, SANNE_AND_KARIM};
use serde_json::json;
use tweeluik_core::keep::Record;
use tweeluik_core::session::StoredSession;

/// Opens the page and answers the first question.
async fn answering(page: Page) -> Page {
    page.open("?form=mini").await;
    page.begin(SANNE_AND_KARIM.names).await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    page
}

/// Protects people whose browser forbids storage: all works, and the screen says what is not kept.
#[tokio::test]
async fn without_storage_the_journey_works_and_says_so() {
    let page = Page::fresh().await;
    page.before_scripts(NO_STORAGE).await;
    page.open("?form=mini").await;
    page.walk(&SANNE_AND_KARIM, &mut async |page: &Page, stage: &str| {
        if ["answer", "second"].contains(&stage) {
            page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
        }
        if ["answer", "direct", "review", "second", "finish"].contains(&stage) {
            let status = page.status().await;
            assert!(
                status.contains(dutch_words().unsaved_no_storage),
                "{stage}: ‘{status}’"
            );
        }
        true
    })
    .await;
    assert!(page.reported().await.contains(&"not-saved".to_owned()));
    page.press("erase").await;
    page.expect("start").await;
}

/// Protects people whose storage is full: nothing is called saved that is not, and what they chose
/// stays on the screen.
#[tokio::test]
async fn a_full_storage_says_so_and_the_answers_stay() {
    let page = Page::fresh().await;
    page.before_scripts(
        "const write = Storage.prototype.setItem;
        let count = 0;
        Storage.prototype.setItem = function (...pair) {
            count += 1;
            if (count >= 4) throw new DOMException('full', 'QuotaExceededError');
            return write.apply(this, pair);
        };",
    )
    .await;
    let page = answering(page).await;
    assert_eq!(page.status().await, "Bewaard op dit apparaat");
    page.press("next").await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    let status = page.status().await;
    assert!(status.contains(dutch_words().unsaved_full), "‘{status}’");
    page.press("next").await;
    page.press("back").await;
    assert_eq!(page.chosen().await, ["first-gehoord-1.receive=2"]);
    page.press("next").await;
    page.take_turn(SANNE_AND_KARIM.sheets[0], "").await;
    page.press("take-over").await;
    page.take_turn(SANNE_AND_KARIM.sheets[1], "").await;
    page.agree("first", "").await;
    page.agree("second", "").await;
    page.expect("comparison").await;
}

/// A browser in which writing fails with this, from the first time on.
async fn begun_where_writing_throws(error: &str) -> Page {
    let page = Page::fresh().await;
    let script = format!("Storage.prototype.setItem = () => {{ throw {error}; }};");
    page.before_scripts(&script).await;
    answering(page).await
}

/// Protects people whose storage was full before they came, or fails in a way that nobody foresaw:
/// nothing is called saved, they are told what to do, and go on.
#[tokio::test]
#[ignore = "slow: cargo xtask test --thorough"]
async fn a_storage_that_never_takes_anything_says_so_whatever_its_error() {
    let words = dutch_words();
    for (error, told) in [
        (
            "new DOMException('', 'QuotaExceededError')",
            words.unsaved_full,
        ),
        ("new DOMException('', 'UnknownError')", words.unsaved_failed),
        ("new TypeError('no')", words.unsaved_failed),
        ("'a text'", words.unsaved_failed),
        ("null", words.unsaved_failed),
    ] {
        let page = begun_where_writing_throws(error).await;
        let status = page.status().await;
        assert!(status.contains(told), "{error}: ‘{status}’");
        page.press("next").await;
        page.press("back").await;
        assert_eq!(page.chosen().await, ["first-gezien-1.receive=2"]);
    }
}

/// Protects people whose browser is tidied while they answer: the next tap saves all of it again.
#[tokio::test]
async fn what_is_cleared_while_the_page_is_open_is_saved_again() {
    let page = answering(Page::fresh().await).await;
    page.run(
        "localStorage.clear();
        sessionStorage.clear();
        return new Promise((done) => { indexedDB.deleteDatabase('tweeluik').onsuccess = () => done(); });",
        Vec::new(),
    )
    .await;
    page.choose("gezien-1.receive", "5").await;
    assert_eq!(page.status().await, "Bewaard op dit apparaat");
    page.reload().await;
    page.press("continue").await;
    assert_eq!(page.chosen().await, ["first-gezien-1.receive=5"]);
}

/// Protects the answers of a newer version in another tab, which writes while this one is open: this
/// one writes nothing more, and tells it.
#[tokio::test]
async fn what_a_newer_version_in_another_tab_writes_is_left_alone() {
    const NEWER: &str = "tweeluik/2 9 what only a newer version understands";
    let page = answering(Page::fresh().await).await;
    let put = "localStorage.setItem('tweeluik:session:a', arguments[0]);";
    page.run(put, vec![json!(NEWER)]).await;
    page.choose("gezien-1.receive", "5").await;
    let status = page.status().await;
    assert!(status.contains(dutch_words().unsaved_newer), "‘{status}’");
    page.press("next").await;
    assert_eq!(
        page.get("localStorage.getItem('tweeluik:session:a')").await,
        json!(NEWER)
    );
}

/// Protects what cannot be read: it is set aside as it is, offered as a file, and not in the way.
#[tokio::test]
async fn damaged_storage_is_set_aside_and_offered() {
    let folder = Folder::new("damaged");
    let page = Page::fresh().await;
    page.before_scripts(crate::support::NO_COPY).await;
    let page = answering(page).await;
    // Every record loses its end.
    let cut = page
        .get_texts(
            "Object.keys(localStorage).map((key) => {
                const cut = localStorage.getItem(key).slice(0, -9);
                localStorage.setItem(key, cut);
                return cut;
            }).sort()",
        )
        .await;
    page.reload().await;
    assert_eq!(page.count("[data-action=continue]").await, 0);
    assert!(
        page.text_of("[data-screen]")
            .await
            .contains(dutch_words().found_damaged)
    );
    let aside = page.get_texts("Object.values(localStorage).sort()").await;
    assert_eq!(aside, cut, "every byte is still there");
    page.saves_in(folder.path()).await;
    page.touch("[data-action=save-found]").await;
    let file = page.downloaded(folder.path(), ".txt").await;
    for text in &cut {
        assert!(
            file.contains(text.as_str()),
            "the file has all that was found"
        );
    }
    // A new session does not touch it, nor does erasing that session.
    page.begin(SANNE_AND_KARIM.names).await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    assert_eq!(page.status().await, "Bewaard op dit apparaat");
    page.press("leave").await;
    let aside = page.get_texts("Object.values(localStorage).sort()").await;
    assert_eq!(aside, cut);
    page.reload().await;
    page.press("erase-found").await;
    assert!(
        page.keys().await.is_empty(),
        "only its owner throws it away"
    );
}

/// Protects what is whole and yet makes no sense: it is set aside too, to the letter, and the page goes
/// on. (`tests/keep.rs` has many more of these.)
#[tokio::test]
async fn what_is_whole_and_wrong_is_set_aside_and_the_page_goes_on() {
    let page = Page::fresh().await;
    page.before_scripts(crate::support::NO_COPY).await;
    let page = answering(page).await;
    let good = page.kept_session().await;
    // Another value of the right form, as bytes.
    let bytes = |text: &str| {
        let session: StoredSession = serde_json::from_str(text).expect("the form of a session");
        let record = Record::of(100, &session).expect("a session can be written");
        record.payload
    };
    let payload = bytes(&good);
    let id = payload.windows(8).position(|bytes| bytes == b"gezien-1");
    // Behind the id: what is received, then what is given, each *some*, *on the scale*, and the level.
    let level = id.expect("the first answer") + 8 + 2;
    assert_eq!(payload[level - 2..=level], [1, 0, 2]);
    let with = |place: usize, byte: u8| {
        let mut payload = payload.clone();
        payload[place] = byte;
        payload
    };
    let answer = r#"{"id":"gezien-1","receive":null,"give":null},"#;
    let answers = format!("\"answers\":[{}", answer.repeat(30_000));
    let wrong = [
        with(level, 0),
        with(level, 6),
        with(level, 0xff),
        with(level - 1, 3),
        with(level - 2, 2),
        [&payload[..], &[0]].concat(),
        payload[..payload.len() - 1].to_vec(),
        bytes(&good.replacen("\"gehoord-1\"", "\"unheard-of\"", 1)),
        bytes(&good.replacen("\"gehoord-1\"", "\"gezien-1\"", 1)),
        bytes(&good.replacen("\"answers\":[", &answers, 1)),
        vec![0xff; 700_000],
    ];
    for wrong in wrong {
        assert_ne!(wrong, payload);
        let record = Record {
            generation: 100,
            payload: wrong,
        };
        let text = record.encode();
        let put = "localStorage.clear(); localStorage.setItem('tweeluik:session:a', arguments[0]);";
        page.run(put, vec![json!(text)]).await;
        page.reload().await;
        let seen: String = text.chars().take(200).collect();
        assert_eq!(page.count("[data-action=continue]").await, 0, "{seen}");
        assert_eq!(page.count("[data-action=save-found]").await, 1, "{seen}");
        assert_eq!(
            page.get_texts("Object.values(localStorage)").await,
            [text],
            "{seen}"
        );
    }
    page.begin(SANNE_AND_KARIM.names).await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    assert_eq!(page.status().await, "Bewaard op dit apparaat");
}

/// Protects the answers of a newer version: they stay byte for byte, and the screen tells it.
#[tokio::test]
async fn newer_storage_is_left_alone() {
    const NEWER: &str = "tweeluik/2 7 something that only a newer version understands";
    let page = Page::at("?form=mini").await;
    let put = "localStorage.setItem('tweeluik:session:a', arguments[0]);";
    page.run(put, vec![json!(NEWER)]).await;
    page.reload().await;
    let said = page.text_of("[data-screen]").await;
    assert!(said.contains(dutch_words().found_newer), "{said}");
    assert_eq!(page.count("[data-action=save-found]").await, 1);
    page.begin(SANNE_AND_KARIM.names).await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    let status = page.status().await;
    assert!(status.contains(dutch_words().unsaved_newer), "‘{status}’");
    page.press("leave").await;
    assert_eq!(
        page.get("localStorage.getItem('tweeluik:session:a')").await,
        json!(NEWER)
    );
    assert_eq!(page.keys().await, ["tweeluik:session:a"]);
}

/// Protects people in a private window: as long as it is open, all is kept.
#[tokio::test]
async fn in_a_private_window_the_session_outlives_a_reload() {
    let page = answering(Page::in_private().await).await;
    page.says("Bewaard op dit apparaat").await;
    let chosen = page.chosen().await;
    page.reload().await;
    page.press("continue").await;
    assert_eq!(page.chosen().await, chosen);
    page.press("leave").await;
    page.reload().await;
    assert_eq!(page.count("[data-action=continue]").await, 0);
    assert!(page.keys().await.is_empty());
}

/// Protects people on whose device a byte turns, in the storage or in its copy: of each text one place is
/// whole still, so nothing is lost.
#[tokio::test]
async fn a_byte_that_turned_in_any_one_place_loses_nothing() {
    const TURN: &str = "const [place, key] = arguments;
        const turned = (text) => {
            const middle = text.length >> 1;
            const byte = String.fromCharCode(text.charCodeAt(middle) ^ 1);
            return text.slice(0, middle) + byte + text.slice(middle + 1);
        };
        if (place === 'storage') {
            localStorage.setItem(key, turned(localStorage.getItem(key)));
            return;
        }
        return new Promise((done) => {
            indexedDB.open('tweeluik').onsuccess = ({ target }) => {
                const writing = target.result.transaction('texts', 'readwrite');
                const texts = writing.objectStore('texts');
                texts.get(key).onsuccess = ({ target }) => texts.put(turned(target.result), key);
                writing.oncomplete = () => { target.result.close(); done(); };
            };
        });";
    let page = answering(Page::fresh().await).await;
    for (number, place) in ["storage", "copy", "copy", "storage"]
        .into_iter()
        .enumerate()
    {
        let key = ["tweeluik:session:a", "tweeluik:session:b"][number % 2];
        page.choose("gezien-1.receive", &(number + 1).to_string())
            .await;
        page.says("Bewaard op dit apparaat").await;
        page.run(TURN, vec![json!(place), json!(key)]).await;
        page.reload().await;
        page.press("continue").await;
        assert_eq!(
            page.chosen().await,
            [format!("first-gezien-1.receive={}", number + 1)],
            "{place} {key}"
        );
    }
}

/// Holds when the copy is gone, marks and all.
const NO_DATABASE: &str = "return (async () =>
    !(await indexedDB.databases()).some(({ name }) => name === 'tweeluik'))();";

/// Two minutes pass at once.
pub(crate) const TWO_MINUTES: &str = "const wait = setTimeout;
    window.setTimeout = (act, time, ...given) => wait(act, time === 120_000 ? 0 : time, ...given);";

/// Protects people who leave no trace: the tombstone goes too, when the browser has surely
/// written that. Until then it stays.
#[tokio::test]
async fn the_mark_of_what_was_erased_goes_in_the_end() {
    const MARKS: &str = "return new Promise((done) => {
        indexedDB.open('tweeluik').onsuccess = ({ target }) => {
            const copy = target.result;
            const count = copy.transaction('texts').objectStore('texts').count();
            count.onsuccess = () => { copy.close(); done(count.result); };
        };
    });";
    let page = answering(Page::fresh().await).await;
    page.press("leave").await;
    page.reload().await;
    assert_eq!(page.run(MARKS, Vec::new()).await, json!(2));
    page.before_scripts(TWO_MINUTES).await;
    page.reload().await;
    page.wait_until("no mark is left", NO_DATABASE).await;
}

/// Protects people at a device that clears the storage when they have gone, or on a website that does so when
/// they log out: what is cleared in the page itself does not come back when it is opened next.
#[tokio::test]
async fn what_a_page_clears_before_it_goes_is_not_there_at_the_next_opening() {
    let page = answering(Page::fresh().await).await;
    page.run("localStorage.clear();", Vec::new()).await;
    page.reload().await;
    assert_eq!(page.count("[data-action=continue]").await, 0);
    assert!(page.keys().await.is_empty());
}

/// Protects the same people where no page of ours is open by then: what had been on the disk for long is not
/// taken for something that a killed browser lost.
#[tokio::test]
async fn what_is_cleared_while_no_page_is_open_is_not_there_at_the_next_opening() {
    let page = Page::fresh().await;
    page.before_scripts(TWO_MINUTES).await;
    let page = answering(page).await;
    page.wait_until(
        "the copy knows that it is on the disk",
        "return new Promise((done) => {
            indexedDB.open('tweeluik').onsuccess = ({ target }) => {
                const all = target.result.transaction('since').objectStore('since').getAll();
                all.onsuccess = () => {
                    target.result.close();
                    done(all.result.length > 0 && all.result.every(([, settled]) => settled));
                };
            };
        });",
    )
    .await;
    page.visit("examples/worker.js").await;
    page.run("localStorage.clear();", Vec::new()).await;
    page.open("?form=mini").await;
    assert_eq!(page.count("[data-action=continue]").await, 0);
    assert!(page.keys().await.is_empty());
}

/// Run in each browser at every check.
mod every_engine {
    use super::*;

    /// Protects people who close the page at once after their last tap.
    #[tokio::test]
    async fn what_was_tapped_just_before_the_page_was_closed_is_there() {
        let page = Page::at("?form=mini").await;
        let first = page.second_tab("?form=mini").await;
        page.begin(SANNE_AND_KARIM.names).await;
        page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
        page.run(
            "document.querySelector('input[name$=\"gezien-1.receive\"][value=\"5\"]').click();
            window.close();",
            Vec::new(),
        )
        .await;
        page.driver().switch_to_window(first).await.unwrap();
        page.reload().await;
        page.press("continue").await;
        assert_eq!(page.chosen().await, ["first-gezien-1.receive=5"]);
    }

    /// Protects people whose storage is damaged: the copy still has all of it, so they go on where they
    /// were; what was damaged is set aside all the same.
    #[tokio::test]
    async fn what_is_damaged_in_the_storage_comes_back_from_the_copy() {
        let page = answering(Page::fresh().await).await;
        let cut = "for (const key of Object.keys(localStorage)) {
                localStorage.setItem(key, localStorage.getItem(key).slice(0, -9));
            }";
        page.run(cut, Vec::new()).await;
        page.reload().await;
        assert_eq!(page.count("[data-action=save-found]").await, 1);
        page.press("continue").await;
        assert_eq!(page.chosen().await, ["first-gezien-1.receive=2"]);
    }
}
