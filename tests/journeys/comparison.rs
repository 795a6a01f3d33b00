//! The comparison, of pairs whose answers differ as much as answers can.

use crate::access::look_with_axe;
use crate::support::texts::dutch_late;
use crate::support::{CASES, Page};

/// The longest that the comparison may be before anything is unfolded, in screens of a small telephone. Long names
/// take more lines.
const MOST_SCREENS: f64 = 3.0;
const MOST_WITH_LONG_NAMES: f64 = 4.0;

/// Protects readers with a small telephone, whatever their answers are: the direct question and the first sentence
/// are right, and what leads on is there within three screens. Nothing needs scrolling aside.
#[tokio::test]
#[ignore = "slow: cargo xtask test --thorough"]
async fn each_comparison_says_what_is_so_within_three_screens() {
    let page = Page::fresh().await;
    page.size(360, 640, 1, true).await;
    for case in &CASES {
        page.open("?form=short").await;
        page.compare(case).await;
        let name = case.name;
        let said = page
            .get_texts("[...document.querySelectorAll('.comparison .section')].map((one) => one.innerText)")
            .await;
        assert_eq!(said[0], (case.headline)(dutch_late()), "{name}");
        let direct =
            "[...document.querySelectorAll('[data-direct]')].map((one) => one.dataset.value)";
        assert_eq!(page.get_texts(direct).await, case.direct, "{name}");
        let end = "const it = document.querySelector('[data-action=talk]').getBoundingClientRect();
            return it.bottom + scrollY;";
        let end = page.run(end, Vec::new()).await.as_f64().expect("a height");
        let most = if name == "long-names" {
            MOST_WITH_LONG_NAMES
        } else {
            MOST_SCREENS
        };
        assert!(end / 640.0 <= most, "{name}: {end} pixels");
        let aside = page
            .get("document.documentElement.scrollWidth > document.documentElement.clientWidth")
            .await;
        assert_eq!(
            aside,
            serde_json::json!(false),
            "{name} needs scrolling aside"
        );
        let found = look_with_axe(&page).await;
        assert!(found.is_empty(), "{name}: {found:#?}");
        page.press("finish").await;
        page.press("leave").await;
    }
}

/// Protects people who honestly do not know: that is something to talk about, with the statement and what the other one
/// notices.
#[tokio::test]
async fn i_do_not_know_is_a_subject_with_the_statement_and_what_the_other_notices() {
    let page = Page::at("?form=short").await;
    let case = CASES.iter().find(|case| case.name == "not-known");
    page.compare(case.expect("the case")).await;
    let cards = page
        .get_texts("[...document.querySelectorAll('.cards .card')].map((one) => one.innerText)")
        .await;
    let late = dutch_late();
    assert_eq!(cards.len(), 3);
    for card in cards {
        for said in [
            &late.says_not_known("Sanne"),
            &late.says_receives("Karim", late.scale_inside[3]),
            late.ask_each_other,
            "Sanne: ‘Ik ",
        ] {
            assert!(card.contains(said), "{said} is not in {card}");
        }
    }
}
