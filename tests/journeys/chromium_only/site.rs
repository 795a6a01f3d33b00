//! The documentation that lies beside the app, as it is served with it.

use crate::access::{fits_with_room_to_press, look_with_axe};
use crate::support::Page;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// The page on which a language is chosen, below which the two books lie.
const FIRST: &str = "docs/index.html";

/// The pages and other files of the site that a page links to, and each place in one that it names.
const LINKS: &str = "[...document.querySelectorAll('a[href], link[href], img[src], script[src]')]
    .map((one) => new URL(one.getAttribute('href') ?? one.getAttribute('src'), document.baseURI))
    .filter(({ origin }) => origin === location.origin)
    .map(({ pathname, hash }) => decodeURIComponent(pathname + hash).slice(1))";

/// What is pressed on a page: links within a text may be as small as that.
const PRESSED: &str = "header a, header input, nav a, summary, footer a, .books a";

/// Calls `look` on every page of the site, by following its links from the first.
async fn everywhere(page: &Page, look: &mut impl AsyncFnMut(&Page, &str)) {
    let mut seen = BTreeSet::new();
    let mut next = vec![FIRST.to_owned()];
    while let Some(path) = next.pop() {
        if !path.ends_with(".html") || !seen.insert(path.clone()) {
            continue;
        }
        page.visit(&path).await;
        look(page, &path).await;
        for link in page.get_texts(LINKS).await {
            let file = link.split('#').next().unwrap_or_default().to_owned();
            if file.starts_with("docs/") {
                next.push(file);
            }
        }
    }
    assert!(seen.len() > 35, "{seen:#?}");
}

/// A page that looks as somebody has set it up.
async fn page_in(scheme: &str) -> Page {
    let page = Page::fresh().await;
    page.prefers(&[("prefers-color-scheme", scheme)]).await;
    page
}

/// Protects readers of the documentation with assistive technology, by day, with a telephone: axe finds nothing on any
/// page, none needs scrolling aside, and none asks another server for anything or is refused by the policy.
#[tokio::test]
async fn each_page_of_the_documentation_can_be_read_by_everybody() {
    let page = page_in("light").await;
    page.size(320, 640, 1, true).await;
    everywhere(&page, &mut async |page: &Page, path: &str| {
        let problems = look_with_axe(page).await;
        assert!(problems.is_empty(), "{path}: {}", problems.join("\n"));
        fits_with_room_to_press(page, path, PRESSED).await;
        assert_eq!(page.asked_elsewhere().await, [""; 0], "{path}");
        assert_eq!(page.violations().await, [""; 0], "{path}");
    })
    .await;
    assert_eq!(page.complaints().await, [""; 0]);
}

/// The same by night, on a wide screen.
#[tokio::test]
#[ignore = "slow: cargo xtask test --thorough"]
async fn axe_finds_nothing_in_the_documentation_in_the_dark() {
    let page = page_in("dark").await;
    page.size(1280, 800, 1, false).await;
    everywhere(&page, &mut async |page: &Page, path: &str| {
        let problems = look_with_axe(page).await;
        assert!(problems.is_empty(), "{path}: {}", problems.join("\n"));
    })
    .await;
}

/// Protects those who follow a link: each leads to a file that is there, and to a place that the page has.
#[tokio::test]
async fn each_link_of_the_documentation_leads_somewhere() {
    let page = Page::fresh().await;
    let mut places: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut links: BTreeMap<String, String> = BTreeMap::new();
    everywhere(&page, &mut async |page: &Page, path: &str| {
        let ids = "[...document.querySelectorAll('[id]')].map(({ id }) => id)";
        let ids = page.get_texts(ids).await;
        places.insert(path.to_owned(), ids.into_iter().collect());
        for link in page.get_texts(LINKS).await {
            links.entry(link).or_insert_with(|| path.to_owned());
        }
    })
    .await;
    for (link, from) in links {
        let (file, place) = link.split_once('#').unwrap_or((&link, ""));
        match places.get(file) {
            Some(ids) => assert!(place.is_empty() || ids.contains(place), "{from}: {link}"),
            None => {
                let status = format!(
                    "fetch({}).then(({{ status }}) => status)",
                    json!(format!("/{file}"))
                );
                assert_eq!(page.get(&status).await, json!(200), "{from}: {link}");
            }
        }
    }
}

/// Protects those whose browser runs no scripts: all can be read, and each page is reached.
#[tokio::test]
async fn the_documentation_is_read_and_walked_without_scripts() {
    let page = Page::fresh().await;
    let off = json!({ "value": true });
    page.cdp("Emulation.setScriptExecutionDisabled", off).await;
    everywhere(&page, &mut async |page: &Page, path: &str| {
        let text = page.text_of("main").await;
        assert!(text.len() > 40, "{path}: {text}");
        assert_eq!(page.count("[role=search]:not([hidden])").await, 0, "{path}");
    })
    .await;
}

/// Protects those who look for one thing: a word finds its page, in each language, and Enter leads to the first place.
#[tokio::test]
async fn the_search_of_the_documentation_finds_a_word_in_each_language() {
    for (book, word) in [
        ("nl", "kwadraat"),
        ("nl", "groepscode"),
        ("en", "facilitator"),
    ] {
        let page = Page::fresh().await;
        page.visit(&format!("docs/{book}/index.html")).await;
        page.type_into("#search", word).await;
        page.wait_for(".found:not([hidden]) [role=status]:not(:empty)")
            .await;
        let found = page.text_of(".found ol").await.to_lowercase();
        if word == "kwadraat" {
            assert_eq!(found, "", "no page has this word");
            continue;
        }
        assert!(found.contains(word), "{found}");
        let first = page
            .get_text("document.querySelector('.found a').href")
            .await;
        page.send_keys(thirtyfour::Key::Enter).await;
        page.send_keys(thirtyfour::Key::Enter).await;
        page.wait_until(
            "the place is shown",
            &format!("return location.href === {};", json!(first)),
        )
        .await;
        assert_eq!(page.violations().await, [""; 0]);
    }
}

/// Protects those who look for a word that stands everywhere: they read how many places there are, also when not all are
/// shown, and what stands around each in whole words.
#[tokio::test]
async fn the_search_counts_all_places_and_shows_whole_words() {
    let page = Page::fresh().await;
    page.visit("docs/en/index.html").await;
    page.type_into("#search", "answers").await;
    page.wait_for(".found li p").await;
    let shown = page.count(".found li").await;
    let said = page.text_of(".found [role=status]").await;
    assert!(said.ends_with(&format!("These are the first {shown}.")));
    let count = said.split(' ').next().and_then(|word| word.parse().ok());
    assert!(count > Some(shown), "{said}");
    let broken = "[...document.querySelectorAll('.found li p')]
        .map(({ textContent }) => textContent.replace(/^… | …$/g, ''))
        .filter((part) => !Object.values(search.index.documentStore.docs)
            .some(({ body }) => ` ${body} `.includes(` ${part} `)))";
    assert_eq!(page.get_texts(broken).await, [""; 0]);
}

/// Protects people who want to know more: the page about the product leads to the book in their language, beside what
/// they are doing.
#[tokio::test]
async fn the_page_about_the_product_leads_to_the_documentation() {
    for language in ["nl", "en"] {
        let page = Page::at(&format!("?lang={language}")).await;
        page.expect_language(language).await;
        page.press("about").await;
        page.wait_for("[data-documentation]").await;
        let before = page.driver().windows().await.expect("tabs").len();
        page.click_on("[data-documentation]").await;
        let all = page.driver().windows().await.expect("tabs");
        assert_eq!(all.len(), before + 1, "a tab of its own");
        let tab = all.last().expect("a tab").clone();
        let switched = page.driver().switch_to_window(tab).await;
        switched.expect("the other tab");
        page.wait_for("main h1").await;
        assert_eq!(page.text_of("main h1").await, "Tweeluik");
        let lang = page.get_text("document.documentElement.lang").await;
        assert_eq!(lang, language);
        assert_eq!(page.get("window.opener").await, json!(null));
    }
}
