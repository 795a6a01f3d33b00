//! The widget on somebody else's page: as an element and in a frame. `examples/` has the pages.

mod chromium_only;
mod element;
mod frame;
mod links;

use crate::access::fits_a_320_pixel_screen;
use crate::pair::keyboard::by_keyboard_alone;
use crate::support::texts::{dutch_words, page_words};
use crate::support::{COPY_IS_EMPTY, ELEMENT, Page, Pair, SANNE_AND_KARIM, given};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use thirtyfour::WindowHandle;
use tweeluik_core::language::Language;

const SECOND_ELEMENT: &str = "document.querySelectorAll('twee-luik')[1].shadowRoot";

/// An example page, with the widget in its first element at the start.
async fn example(path: &str) -> Page {
    let page = Page::fresh().await;
    open(&page, path).await;
    page
}

async fn open(page: &Page, path: &str) {
    page.inside(ELEMENT);
    page.visit(&format!("examples/{path}")).await;
    page.expect("start").await;
}

/// Goes from the start to the end, and looks whether the page's rules were kept.
async fn whole_journey(page: &Page) {
    page.walk_to("finish", &SANNE_AND_KARIM).await;
    page.press("erase").await;
    page.expect("start").await;
    let broken = page.violations().await;
    assert!(broken.is_empty(), "{broken:#?}");
}

/// Opens an example page in a second tab, which is in front then, and gives the first.
async fn second_example(page: &Page, path: &str) -> WindowHandle {
    let first = page.driver().window().await.expect("the tab");
    let second = page.driver().new_tab().await.expect("a second tab");
    let moved = page.driver().switch_to_window(second).await;
    moved.expect("it is in front");
    open(page, path).await;
    first
}

/// Takes the element of an app out and puts it back.
async fn take_out_and_put_back(page: &Page) {
    page.run("document.getElementById('remove').click();", Vec::new())
        .await;
    page.wait_until(
        "the widget is gone",
        "return !document.getElementById('left').firstElementChild;",
    )
    .await;
    page.run("document.getElementById('put-back').click();", Vec::new())
        .await;
    page.expect("start").await;
}

async fn with_questions(address: &str) -> Page {
    let page = Page::fresh().await;
    page.inside(ELEMENT);
    page.before_scripts(&format!(
        "addEventListener('DOMContentLoaded', () => {{
            document.querySelector('twee-luik').setAttribute('questions', '{address}');
        }});"
    ))
    .await;
    page.visit("examples/plain.html").await;
    page.expect("start").await;
    page
}

/// Opens a page whose element is far: what it loads, and what jumps. Gives the long tasks.
async fn far_from(page: &Page) -> Value {
    page.before_scripts(
        "window.__long = []; window.__shifts = [];
        new PerformanceObserver((list) => __long.push(...list.getEntries().map((one) => one.duration)))
            .observe({ type: 'longtask', buffered: true });
        new PerformanceObserver((list) => __shifts.push(...list.getEntries().map((one) => one.value)))
            .observe({ type: 'layout-shift', buffered: true });",
    )
    .await;
    page.inside(ELEMENT);
    page.visit("examples/far.html").await;
    page.wait_until(
        "the element is there",
        "return !!customElements.get('twee-luik') && document.readyState === 'complete';",
    )
    .await;
    // Two frames later the browser has looked whether the element is near.
    page.is_painted().await;
    let loaded = page
        .get_texts(
            "performance.getEntriesByType('resource')
                .map(({ name }) => new URL(name).pathname)
                .filter((path) => path.startsWith('/tweeluik/'))",
        )
        .await;
    assert_eq!(loaded, ["/tweeluik/embed.js"]);
    assert_eq!(page.get("__shifts").await, json!([]));
    let long = page.get("__long").await;
    page.run(
        "document.querySelector('.ground').scrollIntoView();",
        Vec::new(),
    )
    .await;
    page.expect("start").await;
    page.walk_to("answer", &SANNE_AND_KARIM).await;
    long
}

/// Sets an attribute of the first element.
async fn set(page: &Page, name: &str, value: &str) {
    let script = "document.getElementsByTagName('twee-luik')[0].setAttribute(...arguments);";
    page.run(script, vec![json!(name), json!(value)]).await;
}

/// Answers that the element must not let out.
const CODES: Pair = Pair {
    codes: ["appeltaart", "boterham"],
    ..SANNE_AND_KARIM
};

/// Enters the frame of an example page and waits until the widget is there.
pub(crate) async fn enter(page: &Page) {
    page.inside("document");
    page.driver().enter_default_frame().await.expect("the page");
    page.wait_for("iframe").await;
    page.run(
        "document.querySelector('iframe').scrollIntoView();",
        Vec::new(),
    )
    .await;
    let frame = page.find("iframe").await;
    frame.enter_frame().await.expect("the frame");
    page.wait_until(
        "the widget is ready",
        "return document.getElementById('app')?.dataset.started === 'all';",
    )
    .await;
}

/// What a script gives in the page around the frame.
pub(crate) async fn outside(page: &Page, expression: &str) -> Value {
    page.driver().enter_default_frame().await.expect("the page");
    let value = page.get(expression).await;
    let frame = page.find("iframe").await;
    frame.enter_frame().await.expect("the frame");
    value
}

/// What the height of a frame is rounded up to where it depends on what somebody answered.
const STEP: u64 = 2_400;

/// Waits until the frame is as high as what is in it, so that nothing scrolls inside; with what somebody
/// answered on the screen, rounded up.
pub(crate) async fn fits(page: &Page, place: &str) {
    let answered = ["review", "comparison", "finish", "exchange"].contains(&place);
    let start = Instant::now();
    loop {
        // A line that comes later changes it.
        let inner = page
            .get("Math.ceil(document.body.getBoundingClientRect().height)")
            .await;
        let inner = inner.as_u64().expect("a height");
        let inner = if answered {
            inner.next_multiple_of(STEP)
        } else {
            inner
        };
        let outer = outside(page, "document.querySelector('iframe').offsetHeight").await;
        if outer == json!(inner) {
            return;
        }
        assert!(
            start.elapsed() < Duration::from_secs(10),
            "{place}: {outer} outside, {inner} inside"
        );
    }
}

/// Two people who differ in everything, and two who agree.
const APART: Pair = Pair {
    sheets: [
        |_, direction| if direction == "receive" { "1" } else { "5" },
        |_, direction| if direction == "receive" { "5" } else { "1" },
    ],
    ..SANNE_AND_KARIM
};
const TOGETHER: Pair = Pair {
    sheets: [|_, _| "5", |_, _| "5"],
    ..SANNE_AND_KARIM
};

/// Goes a whole journey in a frame that may keep nothing, and looks that it tells it.
async fn nothing_is_kept(page: &Page, path: &str) {
    page.visit(path).await;
    enter(page).await;
    page.walk(&SANNE_AND_KARIM, &mut async |page: &Page, stage: &str| {
        if ["answer", "second"].contains(&stage) {
            page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
            let status = page.status().await;
            assert!(
                status.contains(dutch_words().unsaved_no_storage),
                "{status}"
            );
        }
        fits(page, stage).await;
        true
    })
    .await;
}
