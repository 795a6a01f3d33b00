//! The element in the house styles of organisations: their look comes through, and what one must be
//! able to read can be read.

use crate::access::look_with_axe;
use crate::support::{ELEMENT, Page, SANNE_AND_KARIM, THEMES};
use serde_json::{Value, json};

/// Opens the page of a theme with the widget at its start.
pub(crate) async fn in_theme(page: &Page, class: &str, sheet: &str) {
    page.inside(ELEMENT);
    page.visit(&format!("examples/theme.html?theme={class}&sheet={sheet}"))
        .await;
    page.expect("start").await;
}

/// What a custom property of the page is as a colour; `null` where the page has none.
async fn colour_of(page: &Page, property: &str) -> Value {
    let script = "
        if (!getComputedStyle(document.body).getPropertyValue(arguments[0])) return null;
        const probe = document.body.appendChild(document.createElement('span'));
        probe.style.color = `var(${arguments[0]})`;
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;";
    page.run(script, vec![json!(property)]).await
}

/// Pairs of what is not text and what it stands on, with too little contrast: the formula of WCAG
/// 2.2, worked out here once more.
const TOO_FAINT: &str = "
    const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const luminance = (color) => {
        pixel.clearRect(0, 0, 1, 1);
        pixel.fillStyle = color;
        pixel.fillRect(0, 0, 1, 1);
        const [r, g, b] = [...pixel.getImageData(0, 0, 1, 1).data].map((value) =>
            value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const probe = document.querySelector('.tweeluik').appendChild(document.createElement('i'));
    const value = (name) => {
        probe.style.color = `var(${name})`;
        return getComputedStyle(probe).color;
    };
    const faint = [];
    for (const on of ['--focus', '--edge', '--first', '--second', '--action']) {
        for (const below of ['--paper', '--panel']) {
            const [one, other] = [value(on), value(below)].map(luminance);
            const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
            if (!(ratio >= 3)) faint.push(`${on} on ${below}: ${ratio}`);
        }
    }
    probe.remove();
    return faint;";

/// Walks over the screens that differ most and looks at each.
async fn can_be_read(page: &Page, theme: &str) {
    page.walk(&SANNE_AND_KARIM, &mut async |page: &Page, stage: &str| {
        if ["start", "setup", "answer", "review", "reveal", "comparison"].contains(&stage) {
            let found = look_with_axe(page).await;
            assert!(found.is_empty(), "{theme}, {stage}: {}", found.join("\n\n"));
        }
        stage != "comparison"
    })
    .await;
    let faint = page.run(TOO_FAINT, Vec::new()).await;
    assert_eq!(faint, json!([]), "{theme}");
    page.press("leave").await;
}

/// Protects an organisation that has its look from NL Design System: its theme class is enough. The
/// main button, the letters and the ground are the theme's, wherever these can be read.
#[tokio::test]
#[ignore = "slow: cargo xtask test --thorough"]
async fn the_look_of_an_organisation_comes_through_and_can_be_read() {
    let page = Page::fresh().await;
    for (name, class, sheet) in THEMES {
        in_theme(&page, class, sheet).await;
        let own = page
            .get_text("document.querySelector('.ground').dataset.own")
            .await;
        println!("{name}: ours again: ‘{own}’");
        let font = "getComputedStyle(document.querySelector('.lead')).fontFamily";
        let font = page.get_text(font).await;
        assert!(!font.starts_with("system-ui"), "{name}: {font}");
        page.press("pair").await;
        let main = "getComputedStyle(document.querySelector('.button.main')).backgroundColor";
        let main = page.get(main).await;
        let theirs = colour_of(&page, "--utrecht-button-primary-action-background-color").await;
        assert!(theirs.is_string(), "{name} has a main button");
        if !own.contains("action") {
            assert_eq!(main, theirs, "{name}: the main button");
        }
        if !own.contains("ground") {
            let text = "getComputedStyle(document.querySelector('.tweeluik')).color";
            let text = page.get(text).await;
            let theirs = colour_of(&page, "--utrecht-document-color").await;
            assert!(theirs.is_null() || text == theirs, "{name}: the letters");
        }
        in_theme(&page, class, sheet).await;
        can_be_read(&page, name).await;
    }
}

/// Protects readers from a theme whose colours cannot be told apart: ours come in their place, each
/// group by itself.
#[tokio::test]
async fn colours_that_cannot_be_read_are_not_taken() {
    let page = Page::fresh().await;
    in_theme(&page, "unreadable", "").await;
    let own = page
        .get_text("document.querySelector('.ground').dataset.own")
        .await;
    assert_eq!(own, "ground action link heading edge focus");
    can_be_read(&page, "unreadable").await;
    // A good ground with a main button that nobody can read: only the button is ours.
    in_theme(
        &page,
        "uitvoerend-oranje",
        "@rijkshuisstijl-community/design-tokens/dist/uitvoerend-oranje/index.css",
    )
    .await;
    let own = page
        .get_text("document.querySelector('.ground').dataset.own")
        .await;
    assert!(own.contains("action") && !own.contains("ground"), "{own}");
    can_be_read(&page, "uitvoerend-oranje").await;
}

/// Protects readers in the dark: where the page is dark, so is the widget; where it is light, it stays
/// light whatever the reader's system says.
#[tokio::test]
async fn the_widget_is_dark_where_its_page_is() {
    let page = Page::fresh().await;
    page.prefers(&[("prefers-color-scheme", "dark")]).await;
    let ground = "getComputedStyle(document.querySelector('.ground')).backgroundColor";
    in_theme(&page, "", "").await;
    assert_eq!(page.get_text(ground).await, "rgb(251, 247, 241)");
    page.run(
        "document.documentElement.style.colorScheme = 'light dark';",
        Vec::new(),
    )
    .await;
    assert_eq!(page.get_text(ground).await, "rgb(20, 25, 30)");
    can_be_read(&page, "dark").await;
}
