//! Saving to a file, opening it again, and erasing everything.

use crate::storage::TWO_MINUTES;
use crate::support::{Folder, Page, SANNE_AND_KARIM};
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
    other.expect("comparison").await;
    assert_eq!(themes(&other).await, then);
    assert!(other.keys().await.is_empty(), "it is only looked at");
    other.press("back").await;
    other.press("open-file").await;
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
    says(&other, "De code past niet").await;
    other.type_code("own", CODE).await;
    other.touch("[data-action=open-file]").await;
    other.expect("comparison").await;
    assert_eq!(themes(&other).await, then);
    other.press("finish").await;
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
    let long = "x".repeat((1 << 20) + 1);
    for (text, sentence) in [
        ("", "geen bestand van Tweeluik"),
        ("<script>alert(1)</script>", "geen bestand van Tweeluik"),
        (
            "{\"__proto__\":{\"format\":\"tweeluik-readable/1\"}}",
            "geen bestand van Tweeluik",
        ),
        (
            "{\"format\":\"tweeluik-readable/1\",\"record\":\"tweeluik/1 1 x {}\"}",
            "beschadigd",
        ),
        ("{\"format\":\"tweeluik-readable/7\"}", "nieuwere versie"),
        (&long, "te groot"),
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

/// Protects whoever wants to be gone: everything that was ever written here goes, in every place, asked
/// once more first; what belongs to somebody else stays.
#[tokio::test]
async fn erasing_everything_leaves_nothing_of_ours_and_all_of_others() {
    let page = Page::at("t/everything/none/?form=mini").await;
    page.walk_to("finish", &SANNE_AND_KARIM).await;
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
        localStorage.setItem('tweeluik:set-aside:1', 'unreadable');
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
