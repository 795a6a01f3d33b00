//! The widget on somebody else's page: as an element and in a frame. `examples/` has the pages.

use crate::access::fits_a_320_pixel_screen;
use crate::pair::by_keyboard_alone;
use crate::support::{COPY_IS_EMPTY, ELEMENT, Page, Pair, SANNE_AND_KARIM, given};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use thirtyfour::WindowHandle;

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

/// Protects pages behind DigiD: under their policy nothing is refused.
#[tokio::test]
async fn the_element_works_under_a_strict_policy() {
    whole_journey(&example("strict.html").await).await;
}

/// Protects readers on a page whose style reaches for everything, written from right to left: the
/// widget has its own size of type, its own direction, and all its buttons.
#[tokio::test]
async fn the_element_works_under_hostile_style() {
    let page = example("hostile.html").await;
    let style = page
        .get(
            "(({ fontSize, direction, textTransform, letterSpacing, textAlign, fontStyle, cursor }) =>
                [fontSize, direction, textTransform, letterSpacing, textAlign, fontStyle, cursor])(
                getComputedStyle(document.querySelector('.lead')))",
        )
        .await;
    assert_eq!(
        style,
        json!(["18.4px", "ltr", "none", "normal", "start", "normal", "auto"])
    );
    page.press("pair").await;
    page.press("begin").await;
    let hidden = page
        .get_texts(
            "[...document.querySelectorAll(
                '.tweeluik :is(button, input, label, fieldset)')]
                .filter((one) => !one.checkVisibility())
                .map((one) => one.outerHTML)",
        )
        .await;
    assert!(hidden.is_empty(), "{hidden:#?}");
    page.press("leave").await;
    open(&page, "hostile.html").await;
    whole_journey(&page).await;
}

/// Protects what people answer from scripts of a page that listen to every click and key, and typing
/// from that page's shortcuts.
#[tokio::test]
async fn the_scripts_of_a_theme_hear_nothing_and_take_no_key() {
    let page = example("wordpress.html").await;
    let size = "getComputedStyle(document.querySelector('.tweeluik')).fontSize";
    assert_eq!(page.get_text(size).await, "17px", "not in the theme's rem");
    page.press("pair").await;
    page.type_names(["Moussa", "Karim"]).await;
    let name = "document.querySelector('[data-of=first] input[type=text]').value";
    assert_eq!(page.get_text(name).await, "Moussa");
    page.click("begin").await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    page.click("next").await;
    assert_eq!(page.get("heard").await, json!([]));
    page.press("leave").await;
    open(&page, "wordpress.html").await;
    whole_journey(&page).await;
}

/// Protects pages on which a tag manager brings the script late, and a plugin once more.
#[tokio::test]
async fn the_script_may_come_late_and_twice() {
    let page = example("twice.html").await;
    page.wait_until("both copies have run", "return window.loaded === 2;")
        .await;
    whole_journey(&page).await;
}

/// Protects pages made of components: the element works inside another shadow root, by keys as well.
#[tokio::test]
async fn the_element_works_inside_another_component() {
    let page = Page::fresh().await;
    page.inside(
        "document.querySelector('council-card').shadowRoot.querySelector('twee-luik').shadowRoot",
    );
    page.visit("examples/nested.html").await;
    page.expect("start").await;
    assert_eq!(page.language().await, "en", "the language of the page");
    whole_journey(&page).await;
    by_keyboard_alone(&page).await;
}

/// Protects pages that are a Yew app themselves: neither of the two gets what was meant for the other.
#[tokio::test]
async fn the_element_works_inside_another_yew_app() {
    let page = example("yew/index.html").await;
    whole_journey(&page).await;
    // The page hears clicks on the way down, before the element can stop them: what is around the
    // element counts those, and its own button counts none.
    let own = "document.getElementById('own').textContent";
    assert_eq!(page.get_text(own).await, "0");
    page.run("document.getElementById('own').click();", Vec::new())
        .await;
    page.wait_until("the page counts", &format!("return {own} === '1';"))
        .await;
    page.expect("start").await;
}

/// Protects people who print what they saw: on paper comes the widget and not the page around it, and
/// the page is as it was.
#[tokio::test]
async fn the_page_around_the_element_is_not_printed_with_it() {
    let page = Page::fresh().await;
    page.before_scripts("window.print = () => {};").await;
    for (path, scope) in [
        ("plain.html", ELEMENT),
        (
            "nested.html",
            "document.querySelector('council-card').shadowRoot.querySelector('twee-luik').shadowRoot",
        ),
    ] {
        page.inside(scope);
        page.visit(&format!("examples/{path}")).await;
        page.walk_to("comparison", &SANNE_AND_KARIM).await;
        page.press("finish").await;
        page.both_agree(["", ""]).await;
        page.touch("[data-action=print]").await;
        let visible = async |selector: &str| {
            let script =
                format!("document.body.getElementsByTagName('{selector}')[0].checkVisibility()");
            page.get(&script).await
        };
        assert_eq!(
            visible("h1").await,
            json!(true),
            "on the screen nothing changes"
        );
        page.shows_as_on("print").await;
        assert_eq!(visible("h1").await, json!(false), "{path}: on paper");
        assert_eq!(
            page.get("document.querySelector('.only-print').checkVisibility()")
                .await,
            json!(true)
        );
        page.run("dispatchEvent(new Event('afterprint'));", Vec::new())
            .await;
        assert_eq!(visible("h1").await, json!(true), "{path}: afterwards");
        page.shows_as_on("screen").await;
        page.press("erase").await;
    }
}

/// Protects two pairs on one page: each element has a session of its own, also after a reload.
#[tokio::test]
async fn two_elements_on_a_page_have_sessions_of_their_own() {
    let page = example("two.html").await;
    let offered = async || {
        let mut texts = Vec::new();
        for scope in [ELEMENT, SECOND_ELEMENT] {
            page.inside(scope);
            page.wait_for("[data-action=continue]").await;
            texts.push(page.text_of(".card").await);
        }
        texts
    };
    page.begin(["Sanne", "Karim"]).await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    page.inside(SECOND_ELEMENT);
    page.run(
        "document.querySelector('.tweeluik').scrollIntoView();",
        Vec::new(),
    )
    .await;
    page.expect("start").await;
    assert_eq!(page.language().await, "en");
    page.begin(["Fatima", "Joost"]).await;
    page.driver().refresh().await.expect("the page loads again");
    let [first, second] = offered().await.try_into().expect("two");
    assert!(
        first.contains("Sanne") && !first.contains("Fatima"),
        "{first}"
    );
    assert!(
        second.contains("Fatima") && !second.contains("Sanne"),
        "{second}"
    );
    // Erasing one leaves the other.
    page.press("erase").await;
    page.inside(ELEMENT);
    page.press("continue").await;
    assert_eq!(page.chosen().await.len(), 2);
    page.press("leave").await;
    assert!(page.keys().await.is_empty());
    whole_journey(&page).await;
    page.inside(SECOND_ELEMENT);
    whole_journey(&page).await;
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

/// Protects people who erase, on a page that is an app: what one tab erased does not come back when the element of
/// another tab is taken out and put back, neither the session nor what was kept.
#[tokio::test]
async fn what_one_tab_erased_does_not_come_back_with_the_element_of_another() {
    const WAITS: &str = "[data-action=continue], [data-action=history]";
    let page = example("app.html").await;
    page.begin(SANNE_AND_KARIM.names).await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    let first = second_example(&page, "app.html").await;
    page.press("continue").await;
    page.press("leave").await;
    let second = page.driver().window().await.expect("the tab");
    page.driver().switch_to_window(first.clone()).await.unwrap();
    page.expect("start").await;
    take_out_and_put_back(&page).await;
    assert_eq!(page.count(WAITS).await, 0);
    assert!(page.keys().await.is_empty());
    // And what was kept.
    page.walk_to("finish", &SANNE_AND_KARIM).await;
    page.both_agree(["", ""]).await;
    page.press("keep").await;
    page.driver().switch_to_window(second).await.unwrap();
    open(&page, "app.html").await;
    page.press("history").await;
    page.click_on("[data-action=erase-everything-ask]").await;
    page.press("erase-everything").await;
    page.expect("start").await;
    page.driver().switch_to_window(first).await.unwrap();
    take_out_and_put_back(&page).await;
    assert_eq!(page.count(WAITS).await, 0);
    assert!(page.keys().await.is_empty());
    open(&page, "app.html").await;
    assert_eq!(page.count(WAITS).await, 0);
}

/// Protects people who use somebody else's device, on a page that erases when they have gone: the host calls one
/// function, and nothing is left, in no tab and at no later opening.
#[tokio::test]
async fn a_host_can_erase_all_that_is_kept() {
    let page = example("app.html").await;
    page.begin(SANNE_AND_KARIM.names).await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    let first = second_example(&page, "app.html").await;
    let erased = page
        .run(
            "localStorage.setItem('theirs', '1');
            return customElements.get('twee-luik').erase().then(() => 'erased');",
            Vec::new(),
        )
        .await;
    assert_eq!(erased, json!("erased"));
    assert!(page.keys().await.is_empty());
    page.expect("start").await;
    assert_eq!(page.count("[data-action=continue]").await, 0);
    assert_eq!(page.get("localStorage.getItem('theirs')").await, json!("1"));
    page.wait_until("the copy is empty", COPY_IS_EMPTY).await;
    page.driver().switch_to_window(first).await.unwrap();
    page.expect("start").await;
    open(&page, "app.html").await;
    assert_eq!(page.count("[data-action=continue]").await, 0);
}

/// Protects people in a browser that forbids storage, on a page that is an app: what they answered
/// lives as long as the page.
#[tokio::test]
async fn without_storage_an_element_that_comes_back_has_its_session() {
    let page = Page::fresh().await;
    page.before_scripts(crate::support::NO_STORAGE).await;
    open(&page, "app.html").await;
    page.begin(SANNE_AND_KARIM.names).await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    assert!(page.status().await.contains("zolang deze pagina open is"));
    page.run("document.getElementById('renew').click();", Vec::new())
        .await;
    page.wait_for("[data-action=continue]").await;
    page.press("continue").await;
    assert_eq!(page.chosen().await.len(), 2);
}

/// Protects the page around it: what its author changes is followed, and nobody's session is lost.
#[tokio::test]
async fn a_changed_attribute_is_followed_and_the_session_goes_on() {
    let page = example("plain.html").await;
    let set = async |name: &str, value: &str| {
        let script = "document.getElementsByTagName('twee-luik')[0].setAttribute(...arguments);";
        page.run(script, vec![json!(name), json!(value)]).await;
    };
    page.press("pair").await;
    page.type_names(["Sanne", "Karim"]).await;
    set("relation", "pupil-teacher").await;
    page.wait_until(
        "the relation is followed",
        "return document.querySelector('[value=pupil-teacher]').checked;",
    )
    .await;
    let name = "document.querySelector('[data-of=first] input[type=text]').value";
    assert_eq!(page.get_text(name).await, "Sanne", "what was typed stays");
    page.press("begin").await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    let chosen = page.chosen().await;
    for (name, value) in [
        ("heading-level", "4"),
        ("form", "long"),
        ("lang", "en"),
        ("mode", "pair"),
    ] {
        set(name, value).await;
    }
    page.wait_until(
        "the heading is followed",
        "return document.querySelector('[data-heading]').tagName === 'H4';",
    )
    .await;
    assert_eq!(page.screen().await, "answer");
    assert_eq!(page.chosen().await, chosen);
    assert_eq!(page.language().await, "nl", "the language of who answers");
    page.press("leave").await;
    assert_eq!(page.language().await, "en", "the shared screens follow");
    assert!(page.reported().await.is_empty());
}

/// Protects web editors who make a mistake: each is told by a code, the page works all the same.
#[tokio::test]
async fn unknown_attributes_and_values_are_told_and_the_widget_works() {
    let page = Page::fresh().await;
    page.inside(ELEMENT);
    page.before_scripts(
        "addEventListener('DOMContentLoaded', () => {
            const widget = document.querySelector('twee-luik');
            for (const [name, value] of Object.entries({
                id: 'gesprek', class: 'block', 'data-x': '1', 'aria-label': 'Tweeluik', onclick: '',
                langg: 'nl', headinglevel: '2', relation: 'boss-servant', mode: 'solo?',
                keep: 'for ever', form: 'mini', 'share-url': 'javascript:alert(1)',
            })) widget.setAttribute(name, value);
        });",
    )
    .await;
    page.visit("examples/plain.html").await;
    page.expect("start").await;
    let mut told = page.reported().await;
    told.sort();
    assert_eq!(
        told,
        [
            "unknown-attribute",
            "unknown-attribute",
            "unknown-keep",
            "unknown-mode",
            "unknown-relation",
            "unknown-share-url",
        ]
    );
    whole_journey(&page).await;
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

/// Protects organisations that have a set of their own: it is asked, and its sessions stand beside
/// those of the built-in set.
#[tokio::test]
async fn a_question_set_of_ones_own_is_asked() {
    let page = with_questions("questions.json").await;
    page.begin(SANNE_AND_KARIM.names).await;
    let asked = page.asked().await;
    assert!(
        asked.iter().all(|(statement, _)| statement == "buurt-1") && asked.len() == 2,
        "{asked:?}"
    );
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    assert_eq!(
        page.keys().await,
        ["tweeluik:session:a:1:buurt", "tweeluik:session:b:1:buurt"]
    );
    // The built-in set knows nothing of it.
    page.run(
        "document.getElementsByTagName('twee-luik')[0].removeAttribute('questions');",
        Vec::new(),
    )
    .await;
    page.expect("start").await;
    assert_eq!(
        page.count("[data-action=continue], .notice, .card").await,
        0
    );
    assert!(page.reported().await.is_empty());
}

/// Protects people on a page whose question set is not there or cannot be read: the built-in one is
/// asked, and the page is told.
#[tokio::test]
async fn a_broken_question_set_is_told_and_the_built_in_one_is_asked() {
    for (address, code) in [
        ("nowhere.json", "questions-unreachable"),
        ("https://nowhere.invalid/set.json", "questions-unreachable"),
        ("plain.css", "questions-invalid"),
    ] {
        let page = with_questions(address).await;
        page.wait_until(
            "the page is told",
            "return __told.some(([name]) => name === 'error');",
        )
        .await;
        assert_eq!(page.reported().await, [code], "{address}");
        let what = "__told.find(([name]) => name === 'error')[1]";
        let what = page
            .get(&format!(
                "(({{ problem, place }}) => [problem, place])({what})"
            ))
            .await;
        // Who writes a set is told what is wrong with it, and where.
        let expected = match code {
            "questions-invalid" => json!(["NotReadable", "1:1"]),
            _ => json!([null, null]),
        };
        assert_eq!(what, expected, "{address}");
        page.begin(SANNE_AND_KARIM.names).await;
        let (statement, _) = page.asked().await[0].clone();
        assert_eq!(statement, "gezien-1", "{address}");
    }
}

/// Protects readers of a page whose policy refuses WebAssembly: it says what happened, what is not
/// lost, and shows the way that the page offers instead.
#[tokio::test]
async fn where_the_module_may_not_run_the_element_says_so_and_shows_the_link_of_the_page() {
    let page = Page::fresh().await;
    page.inside(ELEMENT);
    page.visit("examples/no-wasm.html").await;
    page.wait_until(
        "it says so",
        "return !!document.querySelector('[role=alert]')?.checkVisibility();",
    )
    .await;
    let said = page.text_of("[role=alert]").await;
    assert!(
        said.contains("heeft WebAssembly nodig") && said.contains("niet kwijt"),
        "{said}"
    );
    assert_eq!(page.reported().await, ["not-loaded"]);
    page.inside("document");
    let link = page
        .get("document.querySelector('twee-luik a').checkVisibility()")
        .await;
    assert_eq!(link, json!(true));
}

/// Protects people on a bad line: when the module did not come, one can try again.
#[tokio::test]
async fn a_module_that_did_not_come_can_be_asked_for_again() {
    let page = Page::fresh().await;
    page.inside(ELEMENT);
    page.before_scripts(
        "const fetched = fetch;
        window.fetch = (...all) => (window.online ? fetched(...all) : Promise.reject(new TypeError()));",
    )
    .await;
    page.visit("examples/plain.html").await;
    page.wait_until(
        "it says so",
        "return !!document.querySelector('[role=alert]')?.checkVisibility();",
    )
    .await;
    page.run(
        "window.online = true; document.querySelector('[role=alert] button').click();",
        Vec::new(),
    )
    .await;
    page.expect("start").await;
    whole_journey(&page).await;
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
    let settled = page
        .driver()
        .execute_async(
            "const done = arguments[0];
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));",
            Vec::new(),
        )
        .await;
    settled.expect("two frames");
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

/// Protects people who follow a link of the other: the page's first element takes it in, and the
/// address shows nothing of it.
#[tokio::test]
async fn a_link_of_the_other_device_leads_into_the_element() {
    let first = example("plain.html").await;
    first.begin_pairing("first", SANNE_AND_KARIM.names).await;
    let link = first.invitation_link().await;
    let page = format!("{}/examples/plain.html#tl1.", given("TWEELUIK_URL"));
    assert!(link.starts_with(&page), "{link}");
    let second = first.beside().await;
    second.inside(ELEMENT);
    let fragment = link.split_once('#').expect("a fragment").1;
    second.visit(&format!("examples/far.html#{fragment}")).await;
    second.wait_for("[data-action=join]").await;
    second.has_no_fragment().await;
    let top = second
        .get("document.querySelector('[data-heading]').getBoundingClientRect().top")
        .await;
    let top = top.as_f64().expect("a place");
    assert!((0.0..800.0).contains(&top), "the element is in view: {top}");
    second.press("join").await;
    second.expect("answer").await;
}

/// Sets an attribute of the first element.
async fn set(page: &Page, name: &str, value: &str) {
    let script = "document.getElementsByTagName('twee-luik')[0].setAttribute(...arguments);";
    page.run(script, vec![json!(name), json!(value)]).await;
}

/// Protects readers of a newsletter on a page of somebody else: what its address says about them does
/// not go along to the other one. A page that needs its query says so by its canonical address.
#[tokio::test]
async fn links_of_an_element_carry_no_query_but_that_of_the_canonical_address() {
    let page = Page::fresh().await;
    page.inside(ELEMENT);
    let home = given("TWEELUIK_URL");
    for (canonical, address) in [
        ("", "/examples/plain.html"),
        ("/artikel?p=12#deel", "/artikel?p=12"),
        ("https://other.example/artikel", "/examples/plain.html"),
    ] {
        page.visit("examples/plain.html?utm_source=brief&sleutel=geheim")
            .await;
        page.run(
            "if (!arguments[0]) return;
            const link = document.createElement('link');
            Object.assign(link, { rel: 'canonical', href: arguments[0] });
            document.head.append(link);
            document.getElementsByTagName('twee-luik')[0].setAttribute('keep', 'never');",
            vec![json!(canonical)],
        )
        .await;
        page.expect("start").await;
        page.begin_pairing("first", SANNE_AND_KARIM.names).await;
        let start = format!("{home}{address}#tl1.");
        page.wait_until(
            "the link leads there",
            &format!(
                "return document.querySelector('[data-link=invitation]').value.startsWith({});",
                json!(start)
            ),
        )
        .await;
        page.press("leave").await;
    }
}

/// Protects the key of a pair from what a page does with its address: it is out of it before the module
/// comes, also where another copy of the script follows, and is taken in when the module is there.
#[tokio::test]
async fn what_a_link_carries_is_out_of_the_address_before_the_module_comes() {
    let first = example("plain.html").await;
    first.begin_pairing("first", SANNE_AND_KARIM.names).await;
    let link = first.invitation_link().await;
    let (_, code) = link.split_once('#').expect("a fragment");
    let second = first.beside().await;
    second
        .before_scripts(
            "const fetched = fetch;
            window.fetch = (...all) =>
                window.online ? fetched(...all) : Promise.reject(new TypeError());",
        )
        .await;
    second.inside(ELEMENT);
    for path in ["plain.html", "twice.html"] {
        second.visit(&format!("examples/{path}#{code}")).await;
        second
            .wait_until(
                "it says that nothing comes",
                "return !!document.querySelector('[role=alert]')?.checkVisibility();",
            )
            .await;
        second.has_no_fragment().await;
        second
            .run(
                "window.online = true; document.querySelector('[role=alert] button').click();",
                Vec::new(),
            )
            .await;
        second.wait_for("[data-action=join]").await;
        // Another link, while the widget is there.
        second.press("back").await;
        second.follow_link(&link).await;
        second.wait_for("[data-action=join]").await;
        second.press("back").await;
    }
}

/// Protects the same key where the fragment was moved into the query of somebody else's page: the
/// element says so, and takes it out of the address and of nothing else there.
#[tokio::test]
async fn on_a_page_of_somebody_else_a_moved_link_is_told_and_taken_out_of_the_address() {
    let first = example("plain.html").await;
    first.begin_pairing("first", SANNE_AND_KARIM.names).await;
    let link = first.invitation_link().await;
    let (_, code) = link.split_once('#').expect("a fragment");
    let page = first.beside().await;
    page.inside(ELEMENT);
    // Far down: it opens all the same.
    page.visit(&format!("examples/far.html?artikel=7&{code}#deel"))
        .await;
    page.wait_for("[data-moved]").await;
    let address = page.get_text("location.search + location.hash").await;
    assert_eq!(address, "?artikel=7#deel");
    page.begin_pairing("first", SANNE_AND_KARIM.names).await;
    let made = page.invitation_link().await;
    assert!(made.contains("far.html#tl1."), "{made}");
    assert!(!made.contains(code), "{made}");
}

/// Protects who sends an invitation: where its link leads to another website than the one that they
/// look at, the screen names that.
#[tokio::test]
async fn a_link_to_another_website_is_called_by_its_host() {
    let page = Page::fresh().await;
    page.inside(ELEMENT);
    page.visit("examples/plain.html").await;
    set(&page, "share-url", "https://samen.example/praat?p=1").await;
    page.expect("start").await;
    page.begin_pairing("first", SANNE_AND_KARIM.names).await;
    let link = page.invitation_link().await;
    assert!(
        link.starts_with("https://samen.example/praat?p=1#tl1."),
        "{link}"
    );
    let said = page.text_of("[data-leads-to]").await;
    assert!(
        said.contains("samen.example") && !said.contains("praat"),
        "{said}"
    );
    set(&page, "share-url", "https://bezoeker@ander.example:8443/").await;
    page.wait_until(
        "the other host is named",
        "return document.querySelector('[data-leads-to]')?.dataset.leadsTo === 'ander.example:8443';",
    )
    .await;
    page.run(
        "document.getElementsByTagName('twee-luik')[0].removeAttribute('share-url');",
        Vec::new(),
    )
    .await;
    page.wait_until(
        "a link to this page needs no such line",
        "return !document.querySelector('[data-leads-to]');",
    )
    .await;
}

/// Protects who is invited from a page that finds its parts by `#/…`: a link cannot lead to such a part,
/// since it has its own text there; the guide says so, and `share-url` leads elsewhere.
#[tokio::test]
async fn on_a_page_with_a_route_behind_the_hash_links_lead_to_the_page_or_to_share_url() {
    let page = Page::fresh().await;
    page.inside(ELEMENT);
    page.visit("examples/plain.html#/gesprek/7").await;
    page.expect("start").await;
    page.begin_pairing("first", SANNE_AND_KARIM.names).await;
    let link = page.invitation_link().await;
    let home = format!("{}/examples/plain.html#tl1.", given("TWEELUIK_URL"));
    assert!(link.starts_with(&home), "{link}");
    assert_eq!(
        page.get_text("location.hash").await,
        "#/gesprek/7",
        "the route stays"
    );
    set(&page, "share-url", "https://voorbeeld.example/gesprek").await;
    page.wait_until(
        "the link leads there",
        "return document.querySelector('[data-link=invitation]').value
            .startsWith('https://voorbeeld.example/gesprek#tl1.');",
    )
    .await;
}

/// Protects readers of the page around it: another screen moves the focus to its heading, the first
/// one does not.
#[tokio::test]
async fn the_focus_goes_to_the_heading_but_never_by_itself() {
    let page = example("plain.html").await;
    let at = "document.activeElement.matches(arguments[0])";
    let is_at = async |selector: &str| {
        page.run(&format!("return {at};"), vec![json!(selector)])
            .await
    };
    assert_eq!(is_at("body").await, json!(true));
    page.press("pair").await;
    assert_eq!(is_at("[data-heading]").await, json!(true));
}

/// Answers that the element must not let out.
const CODES: Pair = Pair {
    codes: ["appeltaart", "boterham"],
    ..SANNE_AND_KARIM
};

/// Protects people who lock with a code: that works in an element as well.
#[tokio::test]
async fn a_code_locks_and_opens_in_an_element() {
    let page = example("plain.html").await;
    page.walk_to("comparison", &CODES).await;
}

// ---- In a frame ------------------------------------------------------------------------------

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
async fn outside(page: &Page, expression: &str) -> Value {
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
async fn fits(page: &Page, place: &str) {
    let answered = ["review", "comparison", "finish"].contains(&place);
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
        let heights: Vec<u64> = serde_json::from_value(heights).expect("heights");
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
    assert_eq!(page.chosen().await.len(), 2, "kept in the frame");
    // By itself, the same page of the same origin has a storage of its own.
    page.driver()
        .goto(format!("{other}/tweeluik/index.html"))
        .await
        .expect("the page opens");
    page.expect("start").await;
    assert_eq!(page.count("[data-action=continue]").await, 0);
    assert!(page.keys().await.is_empty());
}

/// Goes a whole journey in a frame that may keep nothing, and looks that it says so.
async fn nothing_is_kept(page: &Page, path: &str) {
    page.visit(path).await;
    enter(page).await;
    page.walk(&SANNE_AND_KARIM, &mut async |page: &Page, stage: &str| {
        if ["answer", "second"].contains(&stage) {
            page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
            let status = page.status().await;
            assert!(status.contains("zolang deze pagina open is"), "{status}");
        }
        fits(page, stage).await;
        true
    })
    .await;
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

mod chromium_only {
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
        assert_eq!(chosen.len(), 2);
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
}
