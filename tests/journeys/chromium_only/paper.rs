//! Forms as documents: only Chromium makes one for a test.

use super::composer::pages_of;
use crate::paper::{choose_form, forms};
use crate::support::Page;
use serde_json::json;
use tweeluik_core::language::Language;
use tweeluik_core::measure::{Form, built_in};

/// Protects paper and patience: a form has the outside and as many pages as its statements need, and none is empty. Short
/// is one sheet, printed on both sides.
#[tokio::test]
async fn a_form_has_no_page_too_many() {
    let page = Page::at("").await;
    let set = built_in().expect("the set");
    forms(&page, ["Sanne", "Karim"]).await;
    for language in Language::ALL {
        let tag = language.tag();
        for person in ["first", "second"] {
            page.choose(&format!("-language-{person}"), tag).await;
            page.wait_for(&format!(".paper-form[data-of={person}][lang={tag}]"))
                .await;
        }
        for (form, pages) in Form::ALL.into_iter().zip([2, 3, 4]) {
            choose_form(&page, &set, form).await;
            let pdf = page
                .cdp(
                    "Page.printToPDF",
                    json!({ "paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": true }),
                )
                .await;
            let pdf = pdf["data"].as_str().expect("a document").to_owned();
            let printed = pages_of(&page, &pdf).await;
            assert_eq!(printed, 2 * pages, "{form:?} in {tag}");
        }
    }
}
