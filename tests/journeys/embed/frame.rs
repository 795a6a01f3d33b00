//! The widget in a frame.

use super::*;

/// Protects organisations that host nothing themselves: in a frame from another origin the whole
/// journey works, the frame is as high as each screen, and its top is in view when one begins.
#[tokio::test]
async fn in_a_frame_the_journey_works_and_every_screen_has_its_room() {
    let page = Page::fresh().await;
    page.visit("examples/iframe.html").await;
    enter(&page).await;
    page.walk(&SANNE_AND_KARIM, &mut async |page: &Page, stage: &str| {
        fits(page, stage).await;
        let top = outside(
            page,
            "document.querySelector('iframe').getBoundingClientRect().top",
        )
        .await;
        let top = top.as_f64().expect("a place");
        assert!(top > -1.0, "{stage}: the top of the frame is at {top}");
        if ["answer", "second"].contains(&stage) {
            page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
            let status = page.status().await;
            assert_eq!(status, "Bewaard op dit apparaat, alleen voor deze website");
            // So that the next screen begins with the top out of view.
            outside(page, "scrollTo(0, document.body.scrollHeight)").await;
        }
        true
    })
    .await;
    let console = page.console().await;
    let refused: Vec<_> = console
        .iter()
        .filter(|line| line.contains("Content Security Policy") || line.contains("sandbox"))
        .collect();
    assert!(refused.is_empty(), "{refused:#?}");
}

/// Protects people in a frame, where a page may not open another one: the address of the documentation stands there
/// instead of a link that does nothing.
#[tokio::test]
async fn in_a_frame_the_address_of_the_documentation_stands() {
    let page = Page::fresh().await;
    page.visit("examples/iframe.html").await;
    enter(&page).await;
    page.press("about").await;
    page.wait_for("[data-documentation]").await;
    let address = page.text_of("[data-documentation]").await;
    assert!(address.ends_with("/docs/nl/index.html"), "{address}");
    assert_eq!(page.count("[data-screen] a[href]").await, 0);
}

/// Protects what two people answered from the page around a frame: from the opening on it is told
/// nothing but large steps, and the same ones whatever they answered.
#[tokio::test]
async fn the_height_of_a_frame_tells_nothing_of_the_answers() {
    const TELLS: &str = "if (window === top) {
            window.__heights = [];
            addEventListener('message', ({ data }) =>
                data?.type === 'tweeluik:height' && __heights.push(data.height));
        }";
    let mut told = Vec::new();
    let mut real = Vec::new();
    for pair in [APART, TOGETHER] {
        let page = Page::fresh().await;
        page.before_scripts(TELLS).await;
        page.visit("examples/iframe.html").await;
        enter(&page).await;
        page.walk_to("reveal", &pair).await;
        fits(&page, "reveal").await;
        page.agree("first", "").await;
        fits(&page, "reveal").await;
        // The last message about this screen may arrive after the opening.
        let before = outside(&page, "document.querySelector('iframe').offsetHeight").await;
        outside(&page, "__heights.length = 0").await;
        page.agree("second", "").await;
        page.expect("comparison").await;
        fits(&page, "comparison").await;
        real.push(
            page.get("document.body.getBoundingClientRect().height")
                .await,
        );
        page.press("finish").await;
        page.expect("finish").await;
        fits(&page, "finish").await;
        let heights = outside(&page, "[...new Set(__heights)]").await;
        let mut heights: Vec<u64> = serde_json::from_value(heights).expect("heights");
        heights.retain(|height| json!(height) != before);
        assert!(!heights.is_empty());
        let in_steps = |height: &u64| height.is_multiple_of(STEP);
        assert!(heights.iter().all(in_steps), "{heights:?}");
        told.push(heights);
    }
    assert_ne!(real[0], real[1], "the answers do change the height");
    assert_eq!(told[0], told[1]);
}

/// Protects two websites from each other: what is kept in a frame is kept for the website around it,
/// and the page of the widget itself knows nothing of it.
#[tokio::test]
async fn what_is_kept_in_a_frame_is_kept_for_the_website_around_it() {
    let page = Page::fresh().await;
    page.visit("examples/iframe.html").await;
    enter(&page).await;
    page.begin(SANNE_AND_KARIM.names).await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    let other = page.get_text("location.origin").await;
    assert_ne!(other, given("TWEELUIK_URL"), "the frame has another origin");
    page.driver().refresh().await.expect("the page loads again");
    enter(&page).await;
    page.press("continue").await;
    assert_eq!(page.chosen().await.len(), 1, "kept in the frame");
    // By itself, the same page of the same origin has a storage of its own.
    page.driver()
        .goto(format!("{other}/tweeluik/index.html"))
        .await
        .expect("the page opens");
    page.expect("start").await;
    assert_eq!(page.count("[data-action=continue]").await, 0);
    assert!(page.keys().await.is_empty());
}

/// Protects people on a website that gives the frame no origin: it works in memory and says so.
#[tokio::test]
async fn a_frame_without_an_origin_works_and_says_that_nothing_is_kept() {
    let page = Page::fresh().await;
    nothing_is_kept(&page, "examples/iframe-sandbox.html").await;
}

/// Protects people whose browser blocks all storage.
#[tokio::test]
async fn a_frame_with_blocked_storage_works_and_says_that_nothing_is_kept() {
    let page = Page::without_storage().await;
    nothing_is_kept(&page, "examples/iframe.html").await;
}

/// Protects the page around a frame: only the frame itself is listened to, and only within limits.
#[tokio::test]
async fn the_height_of_a_frame_is_changed_by_nobody_else_and_within_limits() {
    let page = Page::fresh().await;
    page.visit("examples/iframe.html").await;
    enter(&page).await;
    fits(&page, "start").await;
    page.driver().enter_default_frame().await.expect("the page");
    let height = "document.querySelector('iframe').offsetHeight";
    let before = page.get(height).await;
    // Messages arrive in order: when the last one is there, all have been.
    let heard = "const done = arguments[0];
        addEventListener('message', ({ data }) => data === 'last' && done());
        const junk = [null, 7, 'tweeluik:height', [], { type: 'tweeluik:height' },
            { type: 'tweeluik:height', id: 'gesprek', height: 3000 },
            { type: 'tweeluik:height', height: '3000' }, { type: 'tweeluik:height', height: NaN }];
        for (const one of junk) postMessage(one, '*');
        postMessage('last', '*');";
    page.driver()
        .execute_async(heard, Vec::new())
        .await
        .expect("all messages");
    assert_eq!(page.get(height).await, before, "the page is not the frame");
    // What the frame itself tells; the widget would tell of its own in between.
    page.run(
        "const frame = document.querySelector('iframe');
        frame.src = new URL('/examples/plain.css', frame.src);",
        Vec::new(),
    )
    .await;
    let frame = page.find("iframe").await;
    frame.enter_frame().await.expect("the frame");
    page.wait_until(
        "the other page is there",
        "return location.pathname.endsWith('.css') && document.readyState === 'complete';",
    )
    .await;
    for (told, expected) in [("1e9", 20_000), ("-5", 200), ("1234.5", 1235), ("0", 200)] {
        page.run(
            &format!(
                "parent.postMessage({{ type: 'tweeluik:height', id: '', height: {told} }}, '*');"
            ),
            Vec::new(),
        )
        .await;
        let start = Instant::now();
        while outside(&page, height).await != json!(expected) {
            assert!(start.elapsed() < Duration::from_secs(10), "{told}");
        }
    }
    page.visit("examples/iframe.html").await;
    enter(&page).await;
    // What the frame itself hears changes nothing in it.
    page.driver().enter_default_frame().await.expect("the page");
    page.run(
        "const { contentWindow } = document.querySelector('iframe');
        for (const one of [null, 7, 'x'.repeat(1e6), { type: 'tweeluik:ask', screen: 'comparison' },
            { type: 'tweeluik:screen', detail: {} }]) contentWindow.postMessage(one, '*');",
        Vec::new(),
    )
    .await;
    let frame = page.find("iframe").await;
    frame.enter_frame().await.expect("the frame");
    page.walk_to("comparison", &SANNE_AND_KARIM).await;
}
