//! The element on somebody else's page.

use super::*;

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
    page.expect_language("en").await;
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
    page.expect_language("en").await;
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
    assert_eq!(page.chosen().await.len(), 1);
    page.press("leave").await;
    assert!(page.keys().await.is_empty());
    whole_journey(&page).await;
    page.inside(SECOND_ELEMENT);
    whole_journey(&page).await;
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
    assert!(
        page.status()
            .await
            .contains(dutch_words().unsaved_no_storage)
    );
    page.run("document.getElementById('renew').click();", Vec::new())
        .await;
    page.wait_for("[data-action=continue]").await;
    page.press("continue").await;
    assert_eq!(page.chosen().await.len(), 1);
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
    page.expect_language("en").await;
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

/// Protects organisations that have a set of their own: it is asked, and its sessions stand beside
/// those of the built-in set.
#[tokio::test]
async fn a_question_set_of_ones_own_is_asked() {
    let page = with_questions("questions.json").await;
    page.begin(SANNE_AND_KARIM.names).await;
    let asked = page.asked().await;
    assert!(
        asked.iter().all(|(statement, _)| statement == "buurt-1") && asked.len() == 1,
        "{asked:?}"
    );
    page.answer_all(SANNE_AND_KARIM.sheets[0]).await;
    assert_eq!(
        page.heading().await,
        "Wie telt zwaarder mee als jullie iets doen in de buurt?",
        "the direct question in the words of the set"
    );
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
        said.contains(page_words(Language::Nl).element_refused),
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

/// Protects people who lock with a code: that works in an element as well.
#[tokio::test]
async fn a_code_locks_and_opens_in_an_element() {
    let page = example("plain.html").await;
    page.walk_to("comparison", &CODES).await;
}

/// Run in each browser at every check.
mod every_engine {
    use super::*;

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
                    .filter((one) => !one.checkVisibility() && !one.closest('details:not([open])'))
                    .map((one) => one.outerHTML)",
            )
            .await;
        assert!(hidden.is_empty(), "{hidden:#?}");
        page.press("leave").await;
        open(&page, "hostile.html").await;
        whole_journey(&page).await;
    }
}
