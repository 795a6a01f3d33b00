//! The languages of a page: what is loaded of them, and when.

use crate::support::texts::dutch_words;
use crate::support::{Page, ask_server};
use tweeluik_core::language::{Address, Language};
use tweeluik_core::words::Words;

/// The files of texts that the page has asked for: language and part.
async fn texts_asked(page: &Page) -> Vec<String> {
    let names = page
        .get(
            "performance.getEntriesByType('resource').map(({ name }) => name.split('/').pop())
                .filter((name) => name.startsWith('texts-'))",
        )
        .await;
    let names = names.as_array().expect("a list").iter();
    let mut asked: Vec<String> = names
        .map(|name| {
            let mut parts = name.as_str().expect("a name").split('-').skip(1);
            [parts.next(), parts.next()]
                .map(Option::unwrap_or_default)
                .join(" ")
        })
        .collect();
    asked.sort();
    asked.dedup();
    asked
}

async fn all_is_loaded(page: &Page) {
    page.wait_until(
        "all that comes by itself is loaded",
        "return document.querySelector('#app')?.dataset.started === 'all';",
    )
    .await;
}

/// Protects people with little data: a language that nobody reads is not downloaded, and of the one that they do
/// read only what their way needs.
#[tokio::test]
async fn only_the_texts_of_the_languages_in_use_are_loaded() {
    let page = Page::at("?form=mini").await;
    all_is_loaded(&page).await;
    let dutch = ["nl after", "nl devices", "nl first", "nl late"];
    assert_eq!(texts_asked(&page).await, dutch);
    page.press("pair").await;
    page.expect("setup").await;
    assert_eq!(texts_asked(&page).await, dutch);
    let english = Page::at("?form=mini&lang=en").await;
    all_is_loaded(&english).await;
    assert_eq!(
        texts_asked(&english).await,
        ["en after", "en devices", "en first", "en late"]
    );
}

/// Protects somebody whose language nobody has read yet on this device, on a slow line: their questions are not
/// shown in another one.
#[tokio::test]
async fn nobody_answers_in_a_language_that_is_not_theirs() {
    let page = Page::at("t/late-english-turn/late-english/?form=mini").await;
    page.press("pair").await;
    page.expect("setup").await;
    page.choose("language-first", "en").await;
    page.press("begin").await;
    page.expect("waiting").await;
    assert_eq!(page.heading().await, dutch_words().waiting);
    ask_server("lift/late-english-turn");
    page.expect("answer").await;
    let lang = page
        .get("document.querySelector('[data-screen]').lang")
        .await;
    assert_eq!(lang, "en");
}

/// Run in each browser at every check.
mod every_engine {
    use super::*;

    /// Protects people who read another language than the page, on a slow line: the screen stays as it is and says that
    /// it waits, what was chosen comes by itself, also where something else was pressed meanwhile, and nothing is shown
    /// half in one language and half in the other.
    #[tokio::test]
    async fn a_language_that_is_chosen_is_waited_for() {
        let page = Page::at("t/late-english/late-english/?form=mini").await;
        all_is_loaded(&page).await;
        let language = "document.querySelector('[data-screen]').lang";
        page.touch("[data-language=en]").await;
        page.wait_until(
            "it says that it waits",
            "return document.querySelector('.wait').innerText !== '';",
        )
        .await;
        assert_eq!(page.heading().await, dutch_words().start_title);
        assert_eq!(page.get(language).await, "nl");
        page.press("pair").await;
        page.expect("setup").await;
        assert_eq!(page.get(language).await, "nl");
        ask_server("lift/late-english");
        page.wait_until("it is English", &format!("return {language} === 'en';"))
            .await;
        let english = Words::of(Language::En, Address::Informal);
        assert_eq!(page.heading().await, english.setup_title);
    }
}
