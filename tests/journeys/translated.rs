//! A browser that translates the page: it puts each text into elements of its own.

use crate::embed::enter;
use crate::support::{ELEMENT, Page, Pair, SANNE_AND_KARIM};
use serde_json::json;

/// How a browser translates what is on the screen. What must not be translated stays as it is.
const TRANSLATES: &str = "
    const widget = document.querySelector('[data-screen]').parentNode;
    const translate = () => {
        const texts = [];
        const walker = widget.ownerDocument.createTreeWalker(widget, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) texts.push(walker.currentNode);
        for (const text of texts) {
            const parent = text.parentElement;
            if (!text.data.trim() || parent.closest('font, [translate=no]')) continue;
            const [outer, inner] = [0, 0].map(() => parent.ownerDocument.createElement('font'));
            inner.append(text.data);
            outer.append(inner);
            text.replaceWith(outer);
        }
    };
    translate();";

#[derive(Clone, Copy, PartialEq)]
enum Translated {
    Never,
    /// What was on the screen at the first statement.
    Once,
    /// What comes later as well.
    AfterEachChange,
}

impl Translated {
    async fn begin(self, page: &Page) {
        let script = match self {
            Translated::Never => return,
            Translated::Once => TRANSLATES.to_owned(),
            Translated::AfterEachChange => {
                let watches = "{ childList: true, characterData: true, subtree: true }";
                format!("{TRANSLATES} new MutationObserver(translate).observe(widget, {watches});")
            }
        };
        page.run(&script, Vec::new()).await;
    }
}

/// What is to be read on the screen, and what an answer would be stored under.
async fn read(page: &Page) -> String {
    let text = page.text_of("[data-screen]").await;
    let names = page.asked().await;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("{text} {names:?}")
}

/// What two people read from their first statement to the end, screen by screen, with a look back, a
/// forgotten answer and another language on the way.
async fn what_is_read(page: &Page, translated: Translated) -> Vec<String> {
    let Pair { names, sheets, .. } = SANNE_AND_KARIM;
    let mut all = Vec::new();
    page.walk_to("answer", &SANNE_AND_KARIM).await;
    translated.begin(page).await;
    for (turn, sheet) in sheets.into_iter().enumerate() {
        while !page.asked().await.is_empty() {
            all.push(read(page).await);
            page.press("next").await;
            all.push(read(page).await);
            page.answer_screen(sheet).await;
            all.push(read(page).await);
            page.press("next").await;
        }
        page.press("back").await;
        all.push(read(page).await);
        page.press("next").await;
        page.answer_direct("other-little").await;
        page.press("next").await;
        all.push(read(page).await);
        page.lock("").await;
        all.push(read(page).await);
        if turn == 0 {
            assert!(all[all.len() - 1].contains(names[1]), "it is handed over");
            page.press("take-over").await;
        }
    }
    page.agree("first", "").await;
    all.push(read(page).await);
    page.agree("second", "").await;
    page.expect("comparison").await;
    all.push(read(page).await);
    page.press("finish").await;
    all.push(read(page).await);
    page.press("leave").await;
    all.push(read(page).await);
    page.press_on("[data-language=en]").await;
    let english = "return document.querySelector('[data-screen]').lang === 'en';";
    page.wait_until("the page is in English", english).await;
    all.push(read(page).await);
    all
}

/// Looks whether a translated page says what one says that is not.
async fn says_the_same(page: &Page, translated: Translated, open: impl AsyncFn(&Page)) {
    open(page).await;
    let plain = what_is_read(page, Translated::Never).await;
    open(page).await;
    let read = what_is_read(page, translated).await;
    for (read, plain) in read.iter().zip(&plain) {
        assert_eq!(read, plain, "what is shown is not what is meant");
    }
    assert_eq!(read.len(), plain.len());
}

/// As above, with a browser that translates each new text as it comes.
#[tokio::test]
async fn a_page_translated_after_each_change_says_what_it_stores() {
    let page = Page::fresh().await;
    says_the_same(&page, Translated::AfterEachChange, async |page| {
        page.open("?form=mini").await;
    })
    .await;
}

/// As above, for the element on the page of an organisation.
#[tokio::test]
async fn an_element_on_a_translated_page_says_what_it_stores() {
    let page = Page::fresh().await;
    page.inside(ELEMENT);
    says_the_same(&page, Translated::AfterEachChange, async |page| {
        page.visit("examples/plain.html").await;
        page.expect("start").await;
    })
    .await;
}

/// As above, for the page in a frame.
#[tokio::test]
async fn a_frame_on_a_translated_page_says_what_it_stores() {
    let page = Page::fresh().await;
    says_the_same(&page, Translated::AfterEachChange, async |page| {
        page.driver().enter_default_frame().await.expect("the page");
        page.visit("examples/iframe.html").await;
        enter(page).await;
    })
    .await;
}

/// Protects what somebody answers where an extension puts an older question back: it is not taken, and
/// the screen is drawn anew with the statement that is asked.
#[tokio::test]
async fn an_answer_below_another_statement_is_not_taken() {
    let page = Page::at("?form=mini").await;
    page.walk_to("answer", &SANNE_AND_KARIM).await;
    let old = "document.querySelector('[data-question=receive] legend')";
    page.run(&format!("window.old = {old}.cloneNode(true);"), Vec::new())
        .await;
    let first = page.text_of("[data-question=receive] legend").await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    page.press("next").await;
    let second = page.text_of("[data-question=receive] legend").await;
    assert_ne!(first, second);
    page.run(&format!("{old}.replaceWith(window.old);"), Vec::new())
        .await;
    assert_eq!(page.text_of("[data-question=receive] legend").await, first);
    page.touch("[data-question=receive] input[value='4']").await;
    page.wait_until(
        "the statement that is asked is there again",
        &format!(
            "return document.querySelector('[data-question=receive] legend').innerText === {};",
            json!(second)
        ),
    )
    .await;
    assert_eq!(page.chosen().await, [""; 0], "nothing is ticked");
    page.touch("[data-question=receive] input[value='4']").await;
    let asked = page.asked().await;
    let chosen = page.chosen().await;
    assert_eq!(chosen.len(), 1, "{chosen:?}");
    assert!(chosen[0].contains(&asked[0].0), "{chosen:?} {asked:?}");
}

/// Run in each browser at every check.
mod every_engine {
    use super::*;

    /// Protects those who read in another language: what is asked is what is stored, on every screen.
    #[tokio::test]
    async fn a_page_translated_once_goes_on_saying_what_it_stores() {
        let page = Page::fresh().await;
        says_the_same(&page, Translated::Once, async |page| {
            page.open("?form=mini").await;
        })
        .await;
    }
}
