//! The widget on somebody else's page: journeys that Firefox leaves out; each says why.

use super::*;

/// Protects the web editor who pastes two lines: it works, under a heading of the page, and the page
/// keeps its title.
///
/// Not in Firefox: others go the same way through the browser; left out for time.
#[tokio::test]
async fn the_element_works_on_a_plain_page() {
    let page = example("plain.html").await;
    assert_eq!(
        page.get_text("document.querySelector('[data-heading]').tagName")
            .await,
        "H2"
    );
    whole_journey(&page).await;
    let title = page.get_text("document.title").await;
    assert_eq!(title, "Samen aan tafel – Gemeente Voorbeeld");
}

/// Protects people on a page that is an app: moving the element changes nothing, taking it out and
/// putting it back loses nothing, and the app's own history stays.
///
/// Not in Firefox: others go the same way through the browser; left out for time.
#[tokio::test]
async fn an_app_may_move_the_element_take_it_out_and_renew_it() {
    let page = example("app.html").await;
    let press = async |id: &str| {
        page.run(
            &format!("document.getElementById('{id}').click();"),
            Vec::new(),
        )
        .await;
    };
    page.begin(SANNE_AND_KARIM.names).await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    let chosen = page.chosen().await;
    assert_eq!(chosen.len(), 1);
    press("move").await;
    assert_eq!(
        page.get_text("document.querySelector('.tweeluik').dataset.screen")
            .await,
        "answer"
    );
    assert_eq!(page.chosen().await, chosen, "nothing has changed");
    press("move").await;
    page.press("next").await;
    page.press("back").await;
    for (out, back) in [("remove", Some("put-back")), ("renew", None)] {
        press(out).await;
        if let Some(back) = back {
            page.wait_until(
                "the widget is gone",
                "return !document.getElementById('left').firstElementChild;",
            )
            .await;
            press(back).await;
        }
        page.wait_for("[data-action=continue]").await;
        page.press("continue").await;
        assert_eq!(page.chosen().await, chosen, "after {out}");
    }
    page.press("leave").await;
    let state = page.get_text("history.state.route").await;
    assert_eq!(state, "the app's own");
    open(&page, "app.html").await;
    press("move").await;
    whole_journey(&page).await;
}

/// Protects every reader of a page with the widget far down: until they come near, they load one
/// small script, their page does not stand still, and nothing jumps.
///
/// Not in Firefox: it tells neither of long tasks nor of what jumps.
#[tokio::test]
async fn an_element_that_is_far_costs_one_script_no_long_task_and_no_shift() {
    let mut long = Value::Null;
    // What else the machine does takes time from this page too: one quiet load of five is enough.
    for _ in 0..5 {
        let page = Page::fresh().await;
        long = far_from(&page).await;
        if long == json!([]) {
            break;
        }
    }
    assert_eq!(long, json!([]), "long tasks, in milliseconds");
}

/// Protects readers with a small telephone on a page of somebody else: nothing needs scrolling aside,
/// and all that is pressed is large enough.
///
/// Not in Firefox: others go the same way through the browser; left out for time.
#[tokio::test]
async fn no_screen_in_the_element_is_wider_than_a_320_pixel_screen() {
    let page = Page::fresh().await;
    page.size(320, 640, 1, true).await;
    open(&page, "strict.html").await;
    page.walk(&SANNE_AND_KARIM, &mut async |page: &Page, stage: &str| {
        fits_a_320_pixel_screen(page, stage).await;
        true
    })
    .await;
}
