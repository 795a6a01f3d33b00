//! Two people, one device: journeys that Firefox leaves out; each says why.

use super::*;

/// Protects people who answered little: no number where less than two thirds was answered.
///
/// Not in Firefox: what is computed or refused is decided in Rust, the same everywhere; left out for time.
#[tokio::test]
async fn a_score_that_rests_on_too_few_answers_has_no_value() {
    let pair = Pair {
        sheets: [
            |_, direction| {
                if direction == "receive" {
                    "unknown"
                } else {
                    "3"
                }
            },
            |_, _| "na",
        ],
        ..SANNE_AND_KARIM
    };
    let page = Page::at("?form=mini").await;
    page.walk_to("comparison", &pair).await;
    let expected = json!([["first", null, null], ["second", null, null]]);
    assert_eq!(scores(&page).await, expected);
    assert_eq!(levels(&page).await, json!([["first", "give", "3"]]));
    assert_eq!(page.count("[data-kind=not-comparable]").await, 6);
    assert_eq!(page.count("[data-suggested], [data-strength]").await, 0);
}

/// Protects the one who hesitates: *not now* keeps everything, opens nothing, and can be undone.
///
/// Not in Firefox: others go the same way through the browser; left out for time.
#[tokio::test]
async fn not_now_keeps_everything_locked() {
    let page = Page::at("?form=mini").await;
    page.walk_to("reveal", &SANNE_AND_KARIM).await;
    page.agree("first", "").await;
    page.press("not-now").await;
    page.expect("start").await;
    assert_eq!(
        page.count("[data-theme], [data-equality], [data-direct]")
            .await,
        0
    );
    page.press("continue").await;
    page.expect("reveal").await;
    assert_eq!(
        page.count("[data-action=agree-first]").await,
        1,
        "a yes does not outlive the no"
    );
    page.agree("first", "").await;
    page.agree("second", "").await;
    page.expect("comparison").await;
}

/// Protects the wish of an organisation that nothing stays behind: `keep=never` offers no keeping.
///
/// Not in Firefox: others go the same way through the browser; left out for time.
#[tokio::test]
async fn keeping_is_not_offered_where_the_page_says_never() {
    let page = Page::at("?form=mini&keep=never").await;
    page.walk(&SANNE_AND_KARIM, &mut async |page: &Page, stage: &str| {
        assert_eq!(
            page.count("[data-action=keep], input[value=keep]").await,
            0,
            "{stage}"
        );
        true
    })
    .await;
}
