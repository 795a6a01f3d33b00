//! Saving to a file, opening it again, and erasing everything.

use crate::storage::TWO_MINUTES;
use crate::support::texts::{dutch_after, dutch_late, dutch_words};
use crate::support::{Folder, Page, SANNE_AND_KARIM, WITH_A_CODE};
use serde_json::{Value, json};

const CODE: &str = "appel taart fiets";

/// What the comparison shows, theme by theme.
async fn themes(page: &Page) -> Value {
    page.get(
        "[...document.querySelectorAll('[data-theme]')].map((row) => [row.dataset.theme, row.dataset.kind])",
    )
    .await
}

/// Chooses a file with this text.
async fn choose_file(page: &Page, text: &str) {
    page.run(
        "const files = new DataTransfer();
        files.items.add(new File([arguments[0]], 'tweeluik.json'));
        const field = document.querySelector('[data-file]');
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));",
        vec![json!(text)],
    )
    .await;
}

/// What the page says of a file that it did not open.
async fn says(page: &Page, sentence: &str) {
    page.wait_until(
        "it says why",
        &format!(
            "return [...document.querySelectorAll('[role=alert]')]
                .some((one) => one.innerText.includes({}));",
            json!(sentence)
        ),
    )
    .await;
}

/// Protects people who want to keep it elsewhere: what was saved, readable or with a code, opens on
/// another device as it was, and is not on that device unless somebody keeps it.
#[tokio::test]
async fn what_was_saved_opens_on_another_device() {
    let folder = Folder::new("files");
    let page = Page::at("?form=mini").await;
    page.walk_to("comparison", &SANNE_AND_KARIM).await;
    let then = themes(&page).await;
    page.press("finish").await;
    page.both_agree(["", ""]).await;
    page.saves_in(folder.path()).await;
    page.touch("[data-action=save-file]").await;
    let readable = page.downloaded(folder.path(), ".json").await;
    assert!(readable.contains("Sanne") && readable.contains("tweeluik-readable/1"));
    for file in std::fs::read_dir(folder.path()).unwrap() {
        std::fs::remove_file(file.unwrap().path()).unwrap();
    }
    page.click_on("[data-action=lock-file]").await;
    page.type_code("own", "abc").await;
    page.touch("[data-action=save-locked]").await;
    says(&page, "minstens 4").await;
    page.type_code("own", CODE).await;
    page.touch("[data-action=save-locked]").await;
    let locked = page.downloaded(folder.path(), "-code.json").await;
    assert!(!locked.contains("Sanne") && locked.contains("tweeluik-locked/1"));

    let other = page.beside().await;
    other.open("?lang=en").await;
    other.press("open-file").await;
    other.expect("history").await;
    choose_file(&other, &readable).await;
    other.wait_for("[data-action=answers]").await;
    other.press("answers").await;
    other.expect("comparison").await;
    assert_eq!(themes(&other).await, then);
    assert!(other.keys().await.is_empty(), "it is only looked at");
    other.press("back").await;
    other.press("back").await;
    other.wait_for("[data-file]").await;
    choose_file(&other, &locked).await;
    other
        .wait_until(
            "it asks for the code",
            "return document.activeElement?.matches('[data-code=own]');",
        )
        .await;
    other.type_code("own", "another one").await;
    other.touch("[data-action=open-file]").await;
    // The screens are in the language of the two whose file it was.
    says(&other, dutch_after().file_wrong_code).await;
    other.type_code("own", CODE).await;
    other.touch("[data-action=open-file]").await;
    other.wait_for("[data-action=answers]").await;
    other.press("answers").await;
    other.expect("comparison").await;
    assert_eq!(themes(&other).await, then);
    other.press("finish").await;
    other.both_agree(["", ""]).await;
    other.press("keep").await;
    other.expect("start").await;
    other.press("history").await;
    assert_eq!(other.count("[data-action=open-kept]").await, 1);
}

/// Protects people who choose the wrong file: each is refused with a sentence that fits, the focus is
/// there, and nothing changes.
#[tokio::test]
async fn what_is_no_file_of_ours_is_refused_with_a_sentence() {
    let page = Page::at("?form=mini").await;
    page.press("open-file").await;
    let late = dutch_after();
    let long = "x".repeat((1 << 20) + 1);
    for (text, sentence) in [
        ("", late.file_not_ours),
        ("<script>alert(1)</script>", late.file_not_ours),
        (
            "{\"__proto__\":{\"format\":\"tweeluik-readable/1\"}}",
            late.file_not_ours,
        ),
        (
            "{\"format\":\"tweeluik-readable/1\",\"record\":\"tweeluik/1 1 x {}\"}",
            late.file_damaged,
        ),
        ("{\"format\":\"tweeluik-readable/7\"}", late.file_newer),
        (&long, late.file_too_large),
    ] {
        choose_file(&page, text).await;
        says(&page, sentence).await;
        page.wait_until(
            "the focus is at the sentence",
            "return document.activeElement?.getAttribute('role') === 'alert';",
        )
        .await;
    }
    assert!(page.keys().await.is_empty());
    assert_eq!(page.screen().await, "history");
}

/// Protects people who want to be gone: everything that was ever written here goes, in every place, asked
/// once more first; what belongs to somebody else stays.
#[tokio::test]
async fn erasing_everything_leaves_nothing_of_ours_and_all_of_others() {
    let page = Page::at("t/everything/none/?form=mini").await;
    page.walk_to("finish", &SANNE_AND_KARIM).await;
    page.both_agree(["", ""]).await;
    page.press("keep").await;
    page.begin(SANNE_AND_KARIM.names).await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    page.wait_until(
        "the page is kept on the device",
        "return (async () => (await caches.keys()).length > 0
            && !!(await navigator.serviceWorker.getRegistration())?.active)();",
    )
    .await;
    let theirs = "return (async () => {
        localStorage.setItem('theirs', '1');
        localStorage.setItem('tweeluik:quarantine:1', 'unreadable');
        localStorage.setItem('tweeluik:kept:9', 'tweeluik/9 newer');
        localStorage.setItem('tweeluik:session:a:2', 'an orphan');
        await caches.open('theirs');
        await new Promise((done) => { indexedDB.open('theirs').onsuccess = done; });
    })();";
    page.run(theirs, Vec::new()).await;
    page.before_scripts(TWO_MINUTES).await;
    page.reload().await;
    page.press("history").await;
    page.click_on("[data-action=erase-everything-ask]").await;
    page.press("erase-everything").await;
    page.expect("start").await;
    page.says("Het is gewist.").await;
    page.wait_until(
        "nothing of ours is left",
        "return (async () => {
            const databases = (await indexedDB.databases()).map(({ name }) => name);
            const all = [
                Object.keys(localStorage), Object.keys(sessionStorage), await caches.keys(), databases,
            ];
            return JSON.stringify(all) === '[[\"theirs\"],[],[\"theirs\"],[\"theirs\"]]'
                && (await navigator.serviceWorker.getRegistrations()).length === 0;
        })();",
    )
    .await;
    assert_eq!(
        page.count("[data-action=continue], [data-action=history]")
            .await,
        0
    );
    // And one can begin again.
    page.begin(SANNE_AND_KARIM.names).await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    assert_eq!(page.status().await, "Bewaard op dit apparaat");
}

/// Protects people with a session that waits: on the list of what was kept no heading stands above
/// nothing.
#[tokio::test]
async fn while_a_session_waits_no_heading_stands_above_nothing() {
    let page = Page::at("?form=mini").await;
    page.begin(SANNE_AND_KARIM.names).await;
    page.reload().await;
    page.press("open-file").await;
    page.expect("history").await;
    let empty = "[...document.querySelectorAll('h2, h3')]
        .filter((one) => /^H/.test(one.nextElementSibling?.tagName ?? 'H'))
        .map((one) => one.textContent)";
    assert_eq!(page.get_texts(empty).await, [""; 0]);
}

/// A device that sends files, and writes down which.
pub(crate) const SENDS_FILES: &str = "window.__sent = [];
    navigator.canShare = ({ files }) => files?.[0]?.type === 'text/plain';
    navigator.share = async ({ files }) => {
        __sent.push([files[0].name, await files[0].text()]);
    };";

/// Counts what a page gives to the browser to save and to print.
pub(crate) const SWALLOWED: &str = "window.__given = [];
    HTMLAnchorElement.prototype.click = function () { __given.push(this.download); };
    window.print = () => __given.push('paper');";

/// Protects both: one person alone can neither save, print nor keep what the other answered, whatever is
/// pressed; with both yeses all three work, and a yes does not outlive the screen.
#[tokio::test]
async fn one_person_alone_saves_prints_and_keeps_nothing() {
    let page = Page::fresh().await;
    page.before_scripts(SWALLOWED).await;
    page.open("?form=mini").await;
    page.walk_to("finish", &SANNE_AND_KARIM).await;
    let all = ["save-file", "print", "keep", "save-locked"];
    for (yes, other) in [("first", "second"), ("second", "first")] {
        page.agree(yes, "").await;
        for action in all {
            page.type_code("own", CODE).await;
            page.touch(&format!("[data-action={action}]")).await;
            page.wait_until(
                "the focus is at the question of the other one",
                &format!(
                    "return document.activeElement.closest('[data-of]')?.dataset.of === '{other}';"
                ),
            )
            .await;
            page.says("Dit kan nog niet. Zeg hierboven eerst allebei ja.")
                .await;
        }
        assert_eq!(page.get("__given").await, json!([]));
        assert!(!page.storage().await.contains("tweeluik:kept"));
        page.press("back").await;
        page.press("finish").await;
        assert_eq!(
            page.count("[data-action=agree-first], [data-action=agree-second]")
                .await,
            2,
            "a yes does not outlive its screen"
        );
    }
    page.both_agree(["", ""]).await;
    page.says("Jullie zeggen allebei ja. Nu kan het.").await;
    page.touch("[data-action=save-file]").await;
    page.touch("[data-action=print]").await;
    let given = page.get_texts("__given").await;
    assert!(given[0].ends_with(".json"), "{given:?}");
    assert_eq!(given[1..], ["paper"]);
    page.press("keep").await;
    page.expect("start").await;
    assert!(page.storage().await.contains("tweeluik:kept:1"));
}

/// Protects whose lock had a code: nobody says yes to saving in their place either, also after a reload.
#[tokio::test]
async fn a_yes_to_saving_takes_the_code_of_the_lock() {
    let page = Page::at("?form=mini").await;
    page.walk_to("finish", &WITH_A_CODE).await;
    for _ in 0..2 {
        page.agree("second", "").await;
        page.type_code("first", "appelmoes").await;
        page.touch("[data-action=agree-first]").await;
        page.wait_until(
            "the code is refused",
            "return document.activeElement.dataset.code === 'first'
                && document.activeElement.ariaInvalid === 'true';",
        )
        .await;
        assert_eq!(page.count("[data-action=keep][aria-disabled]").await, 1);
        page.reload().await;
        page.press("continue").await;
        page.expect("finish").await;
    }
    page.both_agree(WITH_A_CODE.codes).await;
    assert_eq!(page.count("[data-action=keep][aria-disabled]").await, 0);
}

/// What can be read on paper now.
async fn on_paper(page: &Page) -> String {
    page.shows_as_on("print").await;
    let text = page.text_of("body").await;
    page.shows_as_on("screen").await;
    text
}

/// Protects both from the browser's own menu: without two yeses paper shows a notice and no answer; with
/// them it says that it is not for a case file, and the day.
#[tokio::test]
async fn paper_shows_answers_with_both_yeses_only_and_says_what_it_is_not_for() {
    let page = Page::at("?form=mini").await;
    page.walk_to("comparison", &SANNE_AND_KARIM).await;
    let title = page
        .get_text("document.querySelector('[data-theme] .name').textContent")
        .await;
    let refused = async |page: &Page, stage: &str| {
        let paper = on_paper(page).await;
        assert!(
            paper.contains("Hier wordt niets afgedrukt"),
            "{stage}: {paper}"
        );
        for word in ["Sanne", "Karim", &title] {
            assert!(!paper.contains(word), "{stage}: {word} in {paper}");
        }
    };
    refused(&page, "comparison").await;
    page.press("finish").await;
    refused(&page, "finish").await;
    page.agree("second", "").await;
    refused(&page, "one yes").await;
    page.agree("first", "").await;
    let paper = on_paper(&page).await;
    let year = page.get("new Date().getFullYear()").await.to_string();
    let note = paper.lines().find(|line| line.contains("dossier"));
    assert!(
        note.is_some_and(|line| {
            line.starts_with("Niet bedoeld voor een dossier") && line.contains(&year)
        }),
        "{paper}"
    );
    assert!(paper.contains("Sanne") && paper.contains(&title));
    assert!(!paper.contains("Hier wordt niets afgedrukt"));
    page.press("back").await;
    refused(&page, "back at the comparison").await;
}

/// Protects people in an app that swallows files and paper: it is said what should have happened, the text
/// can be copied, and what erases reminds them to look first.
#[tokio::test]
async fn where_nothing_was_saved_there_is_another_way() {
    let page = Page::fresh().await;
    page.before_scripts(SWALLOWED).await;
    page.open("?form=mini").await;
    page.walk_to("finish", &SANNE_AND_KARIM).await;
    page.both_agree(["", ""]).await;
    page.touch("[data-action=print]").await;
    page.says(
        "Er is een venster geopend om af te drukken. Gebeurt er niets? Dan kan deze app niet afdrukken. \
         Sla de antwoorden dan op als bestand.",
    )
    .await;
    page.touch("[data-action=save-file]").await;
    page.wait_for("[data-link=file]").await;
    let said = page.status().await;
    let given = page.get_texts("__given").await;
    assert!(said.contains(&given[1]), "{given:?} in {said}");
    assert!(said.contains("Downloads"), "{said}");
    let text = page
        .get_text("document.querySelector('[data-link=file]').value")
        .await;
    assert!(text.contains("tweeluik-readable/1") && text.contains("Sanne"));
    page.touch("[data-action=copy-file]").await;
    page.says("De tekst is gekopieerd.").await;
    // What erases stands in another part of the screen, is asked, and says to look first.
    let beside = "document.querySelector('[data-link=file]').closest('.no-print')
        .querySelectorAll('[data-action^=erase]').length";
    assert_eq!(page.get(beside).await, json!(0));
    page.click_on("summary[data-action=erase-ask]").await;
    assert!(
        page.text_of("[data-screen]")
            .await
            .contains("Kijk eerst of het bestand er echt is.")
    );
    page.press("back").await;
    assert!(!page.everything().await.contains("tweeluik-readable/1"));
}

/// The same where the device offers to send a file.
#[tokio::test]
async fn a_file_can_be_sent_where_the_device_offers_that() {
    let page = Page::fresh().await;
    page.before_scripts(SWALLOWED).await;
    page.before_scripts(SENDS_FILES).await;
    page.open("?form=mini").await;
    page.walk_to("finish", &SANNE_AND_KARIM).await;
    page.both_agree(["", ""]).await;
    page.touch("[data-action=save-file]").await;
    page.wait_for("[data-action=share-file]").await;
    page.touch("[data-action=share-file]").await;
    page.wait_until("it is sent", "return __sent.length === 1;")
        .await;
    let sent = page.get_texts("__sent[0]").await;
    assert!(sent[0].starts_with("tweeluik-") && sent[0].ends_with(".txt"));
    let given = "document.querySelector('[data-link=file]').value";
    assert_eq!(sent[1], page.get_text(given).await);
    // And it opens again.
    page.press_on("[data-action=back]").await;
    let other = page.beside().await;
    other.open("?form=mini").await;
    other.press("open-file").await;
    choose_file(&other, &sent[1]).await;
    other.wait_for("[data-action=answers]").await;
    other.press("answers").await;
    other.expect("comparison").await;
}

/// Protects people who erased: a kept session that is open in another tab is closed there.
#[tokio::test]
async fn a_kept_session_that_is_erased_in_another_tab_is_let_go() {
    let page = Page::at("?form=mini").await;
    page.walk_to("finish", &SANNE_AND_KARIM).await;
    page.both_agree(["", ""]).await;
    page.press("keep").await;
    page.press("history").await;
    page.press("open-kept").await;
    page.press("answers").await;
    page.expect("comparison").await;
    let first = page.second_tab("?form=mini").await;
    page.press("history").await;
    page.press("erase-kept").await;
    page.expect("start").await;
    page.driver().switch_to_window(first).await.unwrap();
    page.expect("start").await;
    assert!(!page.everything().await.contains("Sanne"));
    page.says(dutch_words().done_elsewhere).await;
}

/// Chooses as what the two save, and presses *save* once the button says so.
async fn save_as(page: &Page, kind: &str, button: &str) {
    page.choose("save-as", kind).await;
    page.wait_until(
        "the button says what is saved",
        &format!(
            "return document.querySelector('[data-action=save-file]').innerText.includes({});",
            json!(button)
        ),
    )
    .await;
    page.touch("[data-action=save-file]").await;
}

/// Protects people who want to do something with what they compared: after both yeses a table and a picture are saved
/// too, each with what both answered, and each says that it is not for a case file. Only the file that opens again has a
/// secret code, and the choice does not outlive the screen.
#[tokio::test]
async fn after_both_yeses_a_table_and_a_picture_are_saved_too() {
    let folder = Folder::new("save-as");
    let page = Page::at("?form=mini").await;
    page.walk_to("finish", &SANNE_AND_KARIM).await;
    page.both_agree(["", ""]).await;
    page.saves_in(folder.path()).await;
    let (late, after) = (dutch_late(), dutch_after());
    page.touch("[data-action=save-as]").await;
    assert_eq!(page.count("[data-action=lock-file]").await, 1);

    save_as(&page, "table", after.finish_save_table).await;
    let table = page.downloaded(folder.path(), ".csv").await;
    let mut lines = table.lines();
    let head = lines.next().expect("the names of the columns");
    assert_eq!(
        head.trim_start_matches('\u{feff}'),
        after.pair_columns.join(";")
    );
    assert!(lines.next().expect("a note").contains(late.case_file));
    let compared = lines.filter(|line| line.starts_with(after.pair_row_comparison));
    // Two directions of six themes.
    assert_eq!(compared.count(), 12, "{table}");
    assert!(table.contains(";Sanne;Karim;"), "{table}");
    page.wait_for("[data-link=file]").await;
    assert_eq!(page.count("[data-action=lock-file]").await, 0);

    save_as(&page, "svg", after.finish_save_svg).await;
    let svg = page.downloaded(folder.path(), ".svg").await;
    assert!(svg.starts_with("<svg xmlns="), "{svg}");
    assert!(svg.matches(late.case_file).count() >= 2, "{svg}");
    assert!(svg.contains("Sanne") && svg.contains("Karim"), "{svg}");

    save_as(&page, "png", after.finish_save_png).await;
    page.wait_until(
        "the picture is offered",
        "return [...document.querySelectorAll('[role=status]')]
            .some((one) => /tweeluik-[0-9-]{10}\\.png/.test(one.textContent));",
    )
    .await;
    let name = page
        .get_text("document.body.innerText.match(/tweeluik-[0-9-]{10}\\.png/)[0]")
        .await;
    let path = folder.path().join(name);
    page.wait_for_file(&path).await;
    let png = std::fs::read(path).expect("the picture");
    let reader = png::Decoder::new(std::io::Cursor::new(png)).read_info();
    let mut reader = reader.expect("a picture");
    let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
    let info = reader.next_frame(&mut pixels).expect("its pixels");
    assert_eq!(info.width, 1600);
    // It is drawn: there is ink of both persons on it.
    let has = |colour: [u8; 3]| pixels.chunks(4).any(|pixel| pixel[..3] == colour);
    assert!(has([0x0b, 0x6b, 0x66]) && has([0xa4, 0x49, 0x0c]) && has([255, 255, 255]));
    assert!(page.violations().await.is_empty());

    page.press("back").await;
    page.press("finish").await;
    let chosen = "document.querySelector('[name$=save-as]:checked').value";
    assert_eq!(page.get_text(chosen).await, "readable");
}

/// Protects people whose browser draws no pictures: it is said, and what to do instead.
#[tokio::test]
async fn where_no_picture_can_be_made_it_says_what_to_do() {
    let page = Page::fresh().await;
    page.before_scripts(SWALLOWED).await;
    page.before_scripts("window.createImageBitmap = undefined;")
        .await;
    page.open("?form=mini").await;
    page.walk_to("finish", &SANNE_AND_KARIM).await;
    page.both_agree(["", ""]).await;
    page.touch("[data-action=save-as]").await;
    let (late, after) = (dutch_late(), dutch_after());
    save_as(&page, "png", after.finish_save_png).await;
    page.says(late.offered_no_picture_pair).await;
    assert_eq!(page.get("__given").await, json!([]));
    save_as(&page, "svg", after.finish_save_svg).await;
    page.wait_until("the other picture is saved", "return __given.length === 1;")
        .await;
}

/// Protects both: one person alone saves no other kind of file either.
#[tokio::test]
async fn one_person_alone_saves_no_table_and_no_picture() {
    let page = Page::fresh().await;
    page.before_scripts(SWALLOWED).await;
    page.open("?form=mini").await;
    page.walk_to("finish", &SANNE_AND_KARIM).await;
    page.agree("second", "").await;
    page.touch("[data-action=save-as]").await;
    let after = dutch_after();
    for (kind, button) in [
        ("table", after.finish_save_table),
        ("svg", after.finish_save_svg),
        ("png", after.finish_save_png),
    ] {
        save_as(&page, kind, button).await;
        page.says(after.finish_not_both).await;
    }
    assert_eq!(page.get("__given").await, json!([]));
}
