//! A workshop: by keyboard, for those who listen, and on narrow screens.

use super::*;

/// Protects readers with assistive technology and weak eyes, on every screen of a workshop.
#[tokio::test]
async fn axe_finds_nothing_in_a_workshop_in_dutch_and_light() {
    axe_finds_nothing("", "light").await;
}

/// Protects readers with a small telephone, or who enlarge 400 %, and who choose their own colours.
#[tokio::test]
async fn every_screen_of_a_workshop_fits_a_320_pixel_screen() {
    let page = Page::fresh().await;
    page.size(320, 640, 1, true).await;
    page.prefers(&[("forced-colors", "active")]).await;
    page.open("").await;
    every_screen(&page, &mut async |page: &Page, place: &str| {
        fits_a_320_pixel_screen(page, place).await;
        // Every shape of a picture is drawn in a colour that is not that of the page.
        let hidden = page
            .get_texts(
                "(() => {
                    const paper = getComputedStyle(document.body).backgroundColor;
                    const none = ['none', 'transparent', 'rgba(0, 0, 0, 0)', paper];
                    return [...document.querySelectorAll('.band svg *')]
                        .filter((shape) => {
                            const { fill, stroke } = getComputedStyle(shape);
                            return none.includes(fill) && none.includes(stroke);
                        })
                        .map((shape) => shape.outerHTML);
                })()",
            )
            .await;
        assert!(hidden.is_empty(), "{place}: {hidden:#?}");
    })
    .await;
}
