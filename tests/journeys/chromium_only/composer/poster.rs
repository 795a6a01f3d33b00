//! The poster of the composer.

use super::*;
use crate::devices::{screenshot, texts};

/// What the code on the poster says to a reader that is no part of the product.
pub(super) async fn posted(page: &Page) -> Vec<String> {
    let code = page.find(".poster-code").await;
    code.scroll_into_view().await.expect("it can be seen");
    page.wait_for("#poster[data-drawn]").await;
    let png = code.screenshot_as_png().await.expect("a screenshot");
    texts(&screenshot(&png))
}

/// Protects the people in the waiting room: the code leads where the address below it leads, also in
/// the dark and after another choice.
#[tokio::test]
async fn the_code_on_the_poster_leads_to_the_link() {
    let page = Page::fresh().await;
    page.prefers(&[("prefers-color-scheme", "dark")]).await;
    open(&page, "").await;
    assert_eq!(
        page.get("performance.getEntriesByType('resource').filter(({ name }) => /reader/.test(name)).length")
            .await,
        json!(0),
        "what draws is not asked for before"
    );
    assert_eq!(posted(&page).await, [format!("{}index.html", base())]);
    pick(&page, "address", "u").await;
    pick(&page, "base", "https://example.org/").await;
    pick(&page, "share-url", "https://example.org/samen?a=1&b=2").await;
    assert_eq!(page.text_of(".poster-scan").await, "Scan met uw telefoon");
    let link = snippet(&page, "link").await;
    assert!(link.contains("address=u"), "{link}");
    assert_eq!(posted(&page).await, [link]);
    assert_eq!(page.violations().await, Vec::<String>::new());
}

/// Protects paper: the poster goes to the printer and nothing else does.
#[tokio::test]
async fn only_the_poster_is_printed() {
    let page = composer("").await;
    posted(&page).await;
    page.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" }))
        .await;
    let seen = page
        .get_texts(
            "[...document.querySelectorAll('.composer :is(button, a, p, h1, h2, h3, label, textarea, twee-luik, svg)')]
                .filter((one) => one.checkVisibility() && !one.closest('#poster'))
                .map((one) => one.outerHTML)",
        )
        .await;
    assert_eq!(seen, Vec::<String>::new());
    let pdf = page
        .cdp("Page.printToPDF", json!({ "preferCSSPageSize": true }))
        .await;
    let pdf = pdf["data"].as_str().expect("a document").to_owned();
    assert_eq!(pages_of(&page, &pdf).await, 1);
}

/// How many pages a document has.
pub(in crate::chromium_only) async fn pages_of(page: &Page, pdf: &str) -> u64 {
    let count = "return atob(arguments[0]).match(/\\/Type\\s*\\/Page\\b(?!s)/g)?.length ?? 0;";
    let count = page.run(count, vec![json!(pdf)]).await;
    count.as_u64().expect("a count")
}

/// Protects the web editor on a train: where what draws the code does not come, the page tells it and
/// what to do, and the rest of it works.
#[tokio::test]
async fn without_the_reader_the_page_says_that_the_code_does_not_come() {
    let page = composer("").await;
    page.cdp("Network.enable", json!({})).await;
    page.cdp("Network.setBlockedURLs", json!({ "urls": ["*reader-*"] }))
        .await;
    page.run(
        "document.querySelector('#poster').scrollIntoView();",
        Vec::new(),
    )
    .await;
    page.wait_until(
        "the page says that there is no code",
        "return document.querySelector('#poster-problem').textContent.startsWith('De QR-code is niet geladen');",
    )
    .await;
    page.cdp("Network.setBlockedURLs", json!({ "urls": [] }))
        .await;
    page.run("window.print = () => (window.printed = true);", Vec::new())
        .await;
    page.click_on("#print").await;
    page.wait_until("it was printed", "return window.printed === true;")
        .await;
    assert_eq!(page.text_of("#poster-problem").await, "");
}
