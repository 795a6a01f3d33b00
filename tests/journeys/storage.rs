//! What the storage of a browser can do to people, and what they are told of it.

use crate::support::{NO_STORAGE, Page, SANNE_AND_KARIM};
use serde_json::json;
use thirtyfour::WindowHandle;

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
        if ["answer", "closing", "review", "second", "finish"].contains(&stage) {
            let status = page.status().await;
            assert!(
                status.contains("zolang deze pagina open is"),
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
            if (count >= 5) throw new DOMException('full', 'QuotaExceededError');
            return write.apply(this, pair);
        };",
    )
    .await;
    page.open("?form=mini").await;
    page.begin(SANNE_AND_KARIM.names).await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    assert_eq!(page.status().await, "Bewaard op dit apparaat");
    page.press("next").await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    let status = page.status().await;
    assert!(
        status.contains("Niet bewaard") && status.contains("vol"),
        "‘{status}’"
    );
    page.press("next").await;
    page.press("back").await;
    assert_eq!(
        page.chosen().await,
        ["first-gehoord-1.receive=2", "first-gehoord-1.give=4"]
    );
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
    page.open("?form=mini").await;
    page.begin(SANNE_AND_KARIM.names).await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    page
}

/// Protects people whose storage was full before they came, or fails in a way that nobody foresaw:
/// nothing is called saved, they are told what to do, and go on.
#[tokio::test]
async fn a_storage_that_never_takes_anything_says_so_whatever_its_error() {
    for (error, told) in [
        ("new DOMException('', 'QuotaExceededError')", "vol"),
        ("new DOMException('', 'UnknownError')", "lukt nu niet"),
        ("new TypeError('no')", "lukt nu niet"),
        ("'a text'", "lukt nu niet"),
        ("null", "lukt nu niet"),
    ] {
        let page = begun_where_writing_throws(error).await;
        let status = page.status().await;
        assert!(
            status.contains("Niet bewaard") && status.contains(told),
            "{error}: ‘{status}’"
        );
        page.press("next").await;
        page.press("back").await;
        assert_eq!(
            page.chosen().await,
            ["first-gezien-1.receive=2", "first-gezien-1.give=4"]
        );
    }
}

/// Protects people whose browser is tidied while they answer: the next tap saves all of it again.
#[tokio::test]
async fn what_is_cleared_while_the_page_is_open_is_saved_again() {
    let page = Page::at("?form=mini").await;
    page.begin(SANNE_AND_KARIM.names).await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    page.run(
        "localStorage.clear();
        sessionStorage.clear();
        return new Promise((done) => { indexedDB.deleteDatabase('tweeluik').onsuccess = () => done(); });",
        Vec::new(),
    )
    .await;
    page.choose("gezien-1.give", "5").await;
    assert_eq!(page.status().await, "Bewaard op dit apparaat");
    page.reload().await;
    page.press("continue").await;
    assert_eq!(
        page.chosen().await,
        ["first-gezien-1.receive=2", "first-gezien-1.give=5"]
    );
}

/// Protects the answers of a newer version in another tab, which writes while this one is open: this
/// one writes nothing more, and says so.
#[tokio::test]
async fn what_a_newer_version_in_another_tab_writes_is_left_alone() {
    const NEWER: &str = "tweeluik/2 9 what only a newer version understands";
    let page = Page::at("?form=mini").await;
    page.begin(SANNE_AND_KARIM.names).await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    let put = "localStorage.setItem('tweeluik:session:a', arguments[0]);";
    page.run(put, vec![json!(NEWER)]).await;
    page.choose("gezien-1.give", "5").await;
    let status = page.status().await;
    assert!(status.contains("nieuwere versie"), "‘{status}’");
    page.press("next").await;
    assert_eq!(
        page.get("localStorage.getItem('tweeluik:session:a')").await,
        json!(NEWER)
    );
}

/// Protects people who close the page at once after their last tap.
#[tokio::test]
async fn what_was_tapped_just_before_the_page_was_closed_is_there() {
    let page = Page::at("?form=mini").await;
    let first = second_tab(&page).await;
    page.begin(SANNE_AND_KARIM.names).await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    page.run(
        "document.querySelector('input[name$=\"gezien-1.give\"][value=\"5\"]').click();
        window.close();",
        Vec::new(),
    )
    .await;
    page.driver().switch_to_window(first).await.unwrap();
    page.reload().await;
    page.press("continue").await;
    assert_eq!(
        page.chosen().await,
        ["first-gezien-1.receive=2", "first-gezien-1.give=5"]
    );
}

/// Protects what cannot be read: it is set aside as it is, offered as a file, and not in the way.
#[tokio::test]
async fn damaged_storage_is_set_aside_and_offered() {
    let folder = std::env::temp_dir().join(format!("tweeluik-damaged-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let page = Page::fresh().await;
    page.before_scripts(crate::support::NO_COPY).await;
    page.open("?form=mini").await;
    page.begin(SANNE_AND_KARIM.names).await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
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
            .contains("niet kunnen lezen")
    );
    let aside = page.get_texts("Object.values(localStorage).sort()").await;
    assert_eq!(aside, cut, "every byte is still there");
    page.saves_in(&folder).await;
    page.touch("[data-action=save-found]").await;
    let file = page.downloaded(&folder, ".txt").await;
    std::fs::remove_dir_all(&folder).unwrap();
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

/// Protects people whose storage is damaged: the copy still has all of it, so they go on where they
/// were; what was damaged is set aside all the same.
#[tokio::test]
async fn what_is_damaged_in_the_storage_comes_back_from_the_copy() {
    let page = Page::at("?form=mini").await;
    page.begin(SANNE_AND_KARIM.names).await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    let cut = "for (const key of Object.keys(localStorage)) {
            localStorage.setItem(key, localStorage.getItem(key).slice(0, -9));
        }";
    page.run(cut, Vec::new()).await;
    page.reload().await;
    assert_eq!(page.count("[data-action=save-found]").await, 1);
    page.press("continue").await;
    assert_eq!(
        page.chosen().await,
        ["first-gezien-1.receive=2", "first-gezien-1.give=4"]
    );
}

/// Protects the answers of a newer version: they stay byte for byte, and the screen says so.
#[tokio::test]
async fn newer_storage_is_left_alone() {
    const NEWER: &str = "tweeluik/2 7 something that only a newer version understands";
    let page = Page::at("?form=mini").await;
    let put = "localStorage.setItem('tweeluik:session:a', arguments[0]);";
    page.run(put, vec![json!(NEWER)]).await;
    page.reload().await;
    assert!(
        page.text_of("[data-screen]")
            .await
            .contains("nieuwere versie")
    );
    assert_eq!(page.count("[data-action=save-found]").await, 1);
    page.begin(SANNE_AND_KARIM.names).await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    let status = page.status().await;
    assert!(status.contains("nieuwere versie"), "‘{status}’");
    page.press("leave").await;
    assert_eq!(
        page.get("localStorage.getItem('tweeluik:session:a')").await,
        json!(NEWER)
    );
    assert_eq!(page.keys().await, ["tweeluik:session:a"]);
}

/// Opens the page in a second tab, which is in front then, and gives the first.
async fn second_tab(page: &Page) -> WindowHandle {
    let first = page.driver().window().await.unwrap();
    let second = page.driver().new_tab().await.unwrap();
    page.driver().switch_to_window(second).await.unwrap();
    page.before_scripts(crate::support::WITNESS).await;
    page.open("?form=mini").await;
    first
}

/// A session that was begun in one tab and goes on in a second one, which is in front; and the first.
async fn in_a_second_tab() -> (Page, WindowHandle) {
    let page = Page::at("?form=mini").await;
    page.begin(SANNE_AND_KARIM.names).await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    let first = second_tab(&page).await;
    page.press("continue").await;
    (page, first)
}

/// Protects two tabs: one has the session, the other says so and can take it, and no answer of either
/// is lost.
#[tokio::test]
async fn a_second_tab_says_where_the_session_goes_on() {
    let (page, first) = in_a_second_tab().await;
    page.choose("gezien-1.receive", "5").await;
    page.says("Bewaard op dit apparaat").await;
    let second = page.driver().window().await.unwrap();
    page.driver().switch_to_window(first).await.unwrap();
    page.expect("start").await;
    page.says("Dit tweeluik ging verder in een ander tabblad.")
        .await;
    let card = page.text_of(".card").await;
    assert!(card.contains("open in een ander tabblad"), "{card}");
    for name in ["receive", "aria-checked"] {
        assert!(!page.everything().await.contains(name), "{name}");
    }
    // Here it goes on as it is by now.
    page.press("continue").await;
    assert_eq!(
        page.chosen().await,
        ["first-gezien-1.receive=5", "first-gezien-1.give=4"]
    );
    page.choose("gezien-1.give", "1").await;
    page.says("Bewaard op dit apparaat").await;
    page.driver().switch_to_window(second).await.unwrap();
    page.expect("start").await;
    page.press("continue").await;
    assert_eq!(
        page.chosen().await,
        ["first-gezien-1.receive=5", "first-gezien-1.give=1"]
    );
}

/// Protects what could not be saved: a tab from which another one takes the session keeps on its screen
/// what is nowhere else.
#[tokio::test]
async fn what_could_not_be_saved_stays_on_the_screen_when_another_tab_takes_the_session() {
    let page = Page::at("?form=mini").await;
    page.begin(SANNE_AND_KARIM.names).await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    let full = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };";
    page.run(full, Vec::new()).await;
    page.choose("gezien-1.receive", "5").await;
    let first = second_tab(&page).await;
    page.press("continue").await;
    page.driver().switch_to_window(first).await.unwrap();
    assert_eq!(page.screen().await, "answer");
    assert_eq!(
        page.chosen().await,
        ["first-gezien-1.receive=5", "first-gezien-1.give=4"]
    );
    page.choose("gezien-1.give", "1").await;
    page.says("Niet bewaard: dit tweeluik staat ook open in een ander tabblad. Ga daar verder, en sluit deze pagina.").await;
}

/// A tap that was called saved is there after the browser was killed, so many milliseconds later.
async fn survives_a_kill(wait: u64) {
    let folder = std::env::temp_dir().join(format!("tweeluik-kill-{wait}-{}", std::process::id()));
    let page = Page::in_folder(&folder).await;
    page.open("?form=mini").await;
    page.begin(SANNE_AND_KARIM.names).await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    page.press("next").await;
    page.choose("gehoord-1.give", "3").await;
    page.says("Bewaard op dit apparaat").await;
    let chosen = page.chosen().await;
    // A browser is killed at some time, so here time itself is what is waited for.
    page.run("window.__since = Date.now();", Vec::new()).await;
    for passed in [wait / 2, wait] {
        let script = format!("return Date.now() - __since >= {passed};");
        page.wait_until("so much time has passed", &script).await;
    }
    page.kill(&folder);
    let page = Page::in_folder(&folder).await;
    page.open("?form=mini").await;
    page.press("continue").await;
    assert_eq!(page.chosen().await, chosen, "after {wait} ms");
    page.press("leave").await;
    page.wait_until("the copy is empty", crate::support::COPY_IS_EMPTY)
        .await;
    page.kill(&folder);
    let page = Page::in_folder(&folder).await;
    page.open("?form=mini").await;
    assert_eq!(
        page.count("[data-action=continue]").await,
        0,
        "erased is gone"
    );
    drop(page);
    let _ = std::fs::remove_dir_all(&folder);
}

/// Protects people whose telephone ends the browser at once after their tap. A browser that is killed
/// loses what it wrote to `localStorage` in the last minute; and what was erased then must not return.
#[tokio::test]
async fn a_kill_of_the_browser_at_once_after_a_tap_loses_nothing_that_was_called_saved() {
    survives_a_kill(0).await;
}

/// As above, five seconds later.
#[tokio::test]
async fn a_kill_of_the_browser_5_seconds_after_a_tap_loses_nothing_that_was_called_saved() {
    survives_a_kill(5_000).await;
}

/// As above, half a minute later.
#[tokio::test]
async fn a_kill_of_the_browser_30_seconds_after_a_tap_loses_nothing_that_was_called_saved() {
    survives_a_kill(30_000).await;
}

/// Protects whoever erases: another tab in which the same session is open lets go of it, says so, and
/// writes nothing of it again. What the other tab kept is listed.
#[tokio::test]
async fn what_one_tab_erases_the_other_lets_go_of() {
    let (page, first) = in_a_second_tab().await;
    page.press("leave").await;
    page.driver().switch_to_window(first).await.unwrap();
    page.expect("start").await;
    page.says("Dit tweeluik is in een ander tabblad afgerond of gewist.")
        .await;
    for name in SANNE_AND_KARIM.names {
        assert!(!page.everything().await.contains(name), "{name}");
    }
    assert!(page.keys().await.is_empty());
    page.reload().await;
    assert_eq!(page.count("[data-action=continue]").await, 0);
}

/// Protects an organisation that mistypes an option: it is told, and the page works as documented.
#[tokio::test]
async fn an_unknown_option_is_reported_and_its_default_is_used() {
    let page = Page::at(
        "?lang=xx&address=zij&relation=friends&form=huge&mode=z&keep=7&heading-level=9&utm=1",
    )
    .await;
    let mut reported = page.reported().await;
    reported.sort();
    let expected = [
        "unknown-address",
        "unknown-form",
        "unknown-heading-level",
        "unknown-keep",
        "unknown-lang",
        "unknown-mode",
        "unknown-relation",
    ];
    assert_eq!(reported, expected);
    assert_eq!(page.screen().await, "start");
    assert_eq!(page.language().await, "nl");
    assert_eq!(page.count("h1[data-heading]").await, 1);
    page.press("pair").await;
    let chosen = page.chosen().await;
    for expected in ["relation=parent-professional", "form=short", "keep=erase"] {
        assert!(
            chosen.contains(&expected.to_owned()),
            "{expected} is not in {chosen:?}"
        );
    }
    // And what is known is used.
    page.open(
        "?lang=en&address=u&relation=colleagues&form=long&mode=pair&keep=never&heading-level=3",
    )
    .await;
    assert!(page.reported().await.is_empty());
    assert_eq!(
        (page.screen().await, page.language().await),
        ("setup".into(), "en".into())
    );
    assert_eq!(page.count("h3[data-heading]").await, 1);
    let chosen = page.chosen().await;
    for expected in ["relation=colleagues", "form=long"] {
        assert!(
            chosen.contains(&expected.to_owned()),
            "{expected} is not in {chosen:?}"
        );
    }
}
