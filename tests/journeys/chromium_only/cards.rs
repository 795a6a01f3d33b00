//! The deck as a document: only Chromium makes one for a test.

use super::composer::pages_of;
use crate::cards::choosing;
use crate::support::Page;
use serde_json::json;

/// Protects those who cut the cards out: the twelve come on two sheets, and the chosen ones on one.
#[tokio::test]
async fn the_deck_is_two_sheets_and_the_chosen_cards_are_one() {
    let page = Page::at("").await;
    choosing(&page, &["gezien", "gehoord", "waardering"]).await;
    for sheets in [2, 1] {
        let pdf = page
            .cdp(
                "Page.printToPDF",
                json!({ "paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": true }),
            )
            .await;
        let pdf = pdf["data"].as_str().expect("a document").to_owned();
        assert_eq!(pages_of(&page, &pdf).await, sheets);
        if sheets == 2 {
            page.press("show-cards").await;
        }
    }
}
