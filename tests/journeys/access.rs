//! For everybody: assistive technology, small screens, own colours, no movement.

use crate::support::{Page, Pair, SANNE_AND_KARIM, given};
use serde_json::json;

const WITH_A_CODE: Pair = Pair {
    codes: ["appeltaart", ""],
    ..SANNE_AND_KARIM
};

/// Lets axe look at the page as it is now, or at the element on somebody else's; what it finds, with
/// where.
pub(crate) async fn look_with_axe(page: &Page) -> Vec<String> {
    if page.get("'axe' in window").await != json!(true) {
        let axe = std::fs::read_to_string(given("TWEELUIK_AXE"));
        let axe = axe.expect("axe is there: run cargo xtask test");
        let run = page.driver().execute(axe, Vec::new()).await;
        run.expect("axe runs");
    }
    let look = "
        const done = arguments[arguments.length - 1];
        axe.run(document.querySelector('twee-luik') ?? document, { resultTypes: ['violations'] }).then(
            ({ violations }) => done(violations.map(({ id, help, nodes }) =>
                `${id}: ${help}\\n${nodes.map((node) => `${node.html}\\n${node.failureSummary}`).join('\\n')}`)),
            (error) => done([`axe failed: ${error}`]));";
    let found = page.driver().execute_async(look, Vec::new()).await;
    found.expect("axe looks").convert().expect("texts")
}

async fn axe_finds_nothing(query: &str, scheme: &str) {
    let page = Page::fresh().await;
    page.prefers(&[
        ("prefers-color-scheme", scheme),
        ("prefers-reduced-motion", "reduce"),
    ])
    .await;
    page.open(query).await;
    let mut found = Vec::new();
    page.everywhere(&WITH_A_CODE, &mut async |page: &Page, place: &str| {
        let here = look_with_axe(page).await;
        found.extend(here.into_iter().map(|one| format!("{place}: {one}")));
    })
    .await;
    assert!(found.is_empty(), "{}", found.join("\n\n"));
}

/// Protects readers with assistive technology and weak eyes, on every screen, in Dutch by day.
#[tokio::test]
async fn axe_finds_nothing_on_any_screen_in_dutch_and_light() {
    axe_finds_nothing("?form=mini", "light").await;
}

/// The same in English by night.
#[tokio::test]
async fn axe_finds_nothing_on_any_screen_in_english_and_dark() {
    axe_finds_nothing("?form=mini&lang=en", "dark").await;
}

/// The page needs no scrolling aside, and everything that is pressed is at least 24 pixels wide and
/// high.
pub(crate) async fn fits_a_320_pixel_screen(page: &Page, place: &str) {
    let width = page.get("document.scrollingElement.scrollWidth").await;
    assert!(
        width.as_u64().is_some_and(|width| width <= 320),
        "{place} is {width} wide"
    );
    let small = page
        .get_texts(
            "[...document.querySelectorAll('button, a[href], input, select, summary, textarea')]
                .map((one) => one.closest('label') ?? one)
                .filter((one) => one.checkVisibility())
                .filter((one) => {
                    const { width, height } = one.getBoundingClientRect();
                    return width < 24 || height < 24;
                })
                .map((one) => one.outerHTML)",
        )
        .await;
    assert!(small.is_empty(), "{place}: too small to press: {small:#?}");
}

/// Protects readers with a small telephone, or who enlarge 400 %: nothing needs scrolling aside,
/// and everything that is pressed is at least 24 pixels wide and high.
#[tokio::test]
async fn nothing_is_wider_than_a_320_pixel_screen() {
    let page = Page::fresh().await;
    page.size(320, 640, 1, true).await;
    page.open("?form=mini").await;
    let pair = Pair {
        names: ["Wilhelmina-Johanna van den Berg", "Karim"],
        ..WITH_A_CODE
    };
    page.everywhere(&pair, &mut async |page: &Page, place: &str| {
        fits_a_320_pixel_screen(page, place).await;
    })
    .await;
}

/// Protects readers who choose their own colours: every shape of the comparison is still
/// drawn in a colour that is not that of the page.
#[tokio::test]
async fn with_forced_colours_the_pictures_can_still_be_seen() {
    let page = Page::fresh().await;
    page.prefers(&[
        ("forced-colors", "active"),
        ("prefers-color-scheme", "dark"),
    ])
    .await;
    page.open("?form=mini").await;
    page.walk_to("comparison", &SANNE_AND_KARIM).await;
    assert_eq!(
        page.get("matchMedia('(forced-colors: active)').matches")
            .await,
        json!(true)
    );
    let hidden = page
        .get_texts(
            "(() => {
                const paper = getComputedStyle(document.body).backgroundColor;
                const none = ['none', 'transparent', 'rgba(0, 0, 0, 0)', paper];
                return [...document.querySelectorAll('[data-theme] [role=img] :not(g, title)')]
                    .filter((shape) => {
                        const { fill, stroke } = getComputedStyle(shape);
                        return none.includes(fill) && none.includes(stroke);
                    })
                    .map((shape) => shape.outerHTML);
            })()",
        )
        .await;
    assert!(
        page.count("[data-theme] [role=img] *").await > 6 * 4,
        "there are pictures"
    );
    assert!(hidden.is_empty(), "in the colour of the page: {hidden:#?}");
}

/// Protects readers whom movement makes ill: where they ask for none, nothing moves.
#[tokio::test]
async fn with_reduced_motion_nothing_moves() {
    let page = Page::fresh().await;
    page.prefers(&[("prefers-reduced-motion", "reduce")]).await;
    page.open("?form=mini").await;
    page.everywhere(&WITH_A_CODE, &mut async |page: &Page, place: &str| {
        let moving = "document.getAnimations().filter((one) => one.playState === 'running').length";
        assert_eq!(page.get(moving).await, json!(0), "{place}");
    })
    .await;
}
