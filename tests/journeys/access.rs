//! For everybody: assistive technology, small screens, own colours, no movement.

use crate::pair::keyboard::Keyboard;
use crate::support::{Page, Pair, SANNE_AND_KARIM, WITH_A_CODE, given};
use serde_json::json;
use thirtyfour::Key;
use tweeluik_core::language::{Address, Language};
use tweeluik_core::words::DeviceWords;

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
    let dark = page.get("matchMedia('(prefers-color-scheme: dark)').matches");
    assert_eq!(dark.await, json!(scheme == "dark"));
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
#[ignore = "slow: cargo xtask test --thorough"]
async fn axe_finds_nothing_on_any_screen_in_english_and_dark() {
    axe_finds_nothing("?form=mini&lang=en", "dark").await;
}

/// The page needs no scrolling aside, and everything that is pressed is at least 24 pixels wide and
/// high.
pub(crate) async fn fits_a_320_pixel_screen(page: &Page, place: &str) {
    let pressed = "button, a[href], input, select, summary, textarea";
    fits_with_room_to_press(page, place, pressed).await;
}

/// The same, where what is pressed is what fits these selectors.
pub(crate) async fn fits_with_room_to_press(page: &Page, place: &str, pressed: &str) {
    let width = page.get("document.scrollingElement.scrollWidth").await;
    assert!(
        width.as_u64().is_some_and(|width| width <= 320),
        "{place} is {width} wide"
    );
    let small = page
        .get_texts(&format!(
            "[...document.querySelectorAll('{pressed}')]
                .map((one) => one.closest('label') ?? one)
                .filter((one) => one.checkVisibility())
                .filter((one) => {{
                    const {{ width, height }} = one.getBoundingClientRect();
                    return width < 24 || height < 24;
                }})
                .map((one) => one.outerHTML)",
        ))
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

/// Protects people with a long role in their own words: no screen depends on how long it is, also without
/// a space at which it could be broken.
#[tokio::test]
async fn long_roles_of_their_own_make_no_screen_wider_than_320_pixels() {
    let page = Page::fresh().await;
    page.size(320, 640, 1, true).await;
    page.open("?form=mini&relation=own").await;
    let pair = Pair {
        names: [
            "Jeugdbeschermingsmedewerker",
            "WMWMWMWMWMWMWMWMWMWMWMWMWMWMWMWMWMWMWMWM",
        ],
        ..WITH_A_CODE
    };
    page.everywhere(&pair, &mut async |page: &Page, place: &str| {
        fits_a_320_pixel_screen(page, place).await;
    })
    .await;
}

// ---- Names of all kinds ------------------------------------------------------------------------

/// Protects people whose name is written from right to left: in every sentence it is set apart, so that
/// what stands beside it keeps its place.
#[tokio::test]
#[ignore = "slow: cargo xtask test --thorough"]
async fn a_name_from_right_to_left_is_set_apart_in_every_sentence() {
    let page = Page::at("?form=mini").await;
    let pair = Pair {
        names: ["محمد", "שרה"],
        ..WITH_A_CODE
    };
    let mut met = 0;
    page.everywhere(&pair, &mut async |page: &Page, place: &str| {
        let texts = page
            .get_texts(
                "(() => {
                    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                    const texts = [document.title];
                    while (walker.nextNode()) texts.push(walker.currentNode.data);
                    for (const one of document.querySelectorAll('[aria-label]')) texts.push(one.ariaLabel);
                    return texts.filter((text) => /[\\u0590-\\u06ff]/.test(text));
                })()",
            )
            .await;
        met += texts.len();
        for text in texts {
            let bare = text.split('\u{2068}').skip(1).fold(
                text.split('\u{2068}').next().unwrap_or_default().to_owned(),
                |bare, piece| bare + piece.split_once('\u{2069}').map_or(piece, |(_, after)| after),
            );
            let turns = bare.contains(|c: char| ('\u{590}'..='\u{6ff}').contains(&c));
            assert!(!turns, "{place}: {text:?}");
        }
    })
    .await;
    assert!(met > 40, "{met}");
}

// ---- Enter -------------------------------------------------------------------------------------

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
    let still = page.get("matchMedia('(prefers-reduced-motion: reduce)').matches");
    assert_eq!(still.await, json!(true));
    page.everywhere(&WITH_A_CODE, &mut async |page: &Page, place: &str| {
        let moving = "document.getAnimations().filter((one) => one.playState === 'running').length";
        assert_eq!(page.get(moving).await, json!(0), "{place}");
    })
    .await;
}

// ---- Read aloud --------------------------------------------------------------------------------

/// Does something, and looks whether what is said of it comes in a place for messages that was there
/// before and stayed. Only such a place is sure to be read aloud.
async fn is_said_in_a_place_that_was_there(page: &Page, act: impl Future<Output = ()>, said: &str) {
    let places = "document.querySelectorAll('[role=status], [role=alert]')";
    let remember = format!("window.__places = [...{places}].filter((one) => !one.innerText);");
    page.run(&remember, Vec::new()).await;
    act.await;
    let script = format!(
        "return [...{places}].some((one) => one.innerText.includes({}));",
        json!(said)
    );
    page.wait_until(&format!("the page says ‘{said}’"), &script)
        .await;
    let script = format!(
        "__places.some((one) => one.isConnected && one.innerText.includes({}))",
        json!(said)
    );
    assert_eq!(
        page.get(&script).await,
        json!(true),
        "‘{said}’ came together with its place"
    );
}

/// Protects those who listen: what became of the session is read aloud at the start.
#[tokio::test]
async fn what_is_said_at_the_start_is_read_aloud() {
    let page = Page::at("?form=mini").await;
    page.walk_to("finish", &SANNE_AND_KARIM).await;
    page.both_agree(["", ""]).await;
    let kept = "bewaard op dit apparaat";
    is_said_in_a_place_that_was_there(&page, page.press("keep"), kept).await;
    page.press("history").await;
    let erased = "Het is gewist";
    is_said_in_a_place_that_was_there(&page, page.press("erase-kept"), erased).await;
    page.press("pair").await;
    assert!(
        !page.text_of("[data-screen]").await.contains(erased),
        "it is said once"
    );
    page.press("back").await;
    let refused = DeviceWords::of(Language::Nl, Address::Informal).refused_newer;
    let open_a_spoilt_link = async {
        page.run("location.hash = '#tl1.abc';", Vec::new()).await;
    };
    is_said_in_a_place_that_was_there(&page, open_a_spoilt_link, refused).await;
}

/// Protects those who listen: the first of the two yeses is read aloud.
#[tokio::test]
async fn the_first_yes_is_read_aloud() {
    let page = Page::at("?form=mini").await;
    page.walk_to("reveal", &SANNE_AND_KARIM).await;
    let yes = page.agree("first", "");
    is_said_in_a_place_that_was_there(&page, yes, "Sanne zegt ja").await;
}

/// Protects those who listen: the title of the page is read in the language in which it is written,
/// also after somebody chose another, and in each one's turn.
#[tokio::test]
async fn the_page_has_the_language_of_its_title() {
    let page = Page::at("?form=mini").await;
    let is_in = async |language: &str, title: &str| {
        let script = format!(
            "return document.documentElement.lang === '{language}' && document.title.includes('{title}');"
        );
        page.wait_until(&format!("the page is in {language}"), &script)
            .await;
    };
    is_in("nl", "Twee kanten").await;
    page.touch("[data-language=en]").await;
    is_in("en", "Two sides").await;
    page.press("pair").await;
    page.type_names(SANNE_AND_KARIM.names).await;
    page.touch("[data-of=first] input[value=nl]").await;
    page.touch("[data-of=second] input[value=en]").await;
    page.press("begin").await;
    is_in("nl", "Vraag 1").await;
    page.take_turn(SANNE_AND_KARIM.sheets[0], "").await;
    page.press("take-over").await;
    is_in("en", "Question 1").await;
    page.press("leave").await;
    let language = page.language().await;
    let title = page.get_text("document.title").await;
    is_in(&language, &title).await;
}

/// The roles of what assistive technology gets of the page, as it is shown on a screen or on paper.
async fn roles_on(page: &Page, medium: &str) -> Vec<String> {
    page.shows_as_on(medium).await;
    let told = page.told_to_assistive_technology().await;
    told.into_iter().map(|(role, _)| role).collect()
}

/// Protects those who save the comparison as PDF and have it read aloud: headings and table are
/// there on paper, and not a second time on the screen.
#[tokio::test]
async fn what_is_printed_can_be_read_aloud() {
    let page = Page::at("?form=mini").await;
    page.walk_to("finish", &SANNE_AND_KARIM).await;
    page.both_agree(["", ""]).await;
    let count = |roles: &[String], role: &str| roles.iter().filter(|one| *one == role).count();
    let paper = roles_on(&page, "print").await;
    assert_eq!(count(&paper, "table"), 1, "{paper:?}");
    assert!(count(&paper, "heading") > 3, "{paper:?}");
    let screen = roles_on(&page, "screen").await;
    assert_eq!(
        (count(&screen, "table"), count(&screen, "heading")),
        (0, 3),
        "{screen:?}"
    );
}

// ---- The focus ---------------------------------------------------------------------------------

/// Looks whether the line about waiting covers all of what has the focus, now and all the way around.
async fn nothing_with_the_focus_is_covered(page: &Page, hands: &Keyboard<'_>) {
    page.wait_until(
        "the long line is there",
        "return document.querySelector('.wait').innerText.length > 60;",
    )
    .await;
    let covered = "(() => {
        const now = document.activeElement;
        if (now === document.body) return '';
        const { top, bottom } = now.getBoundingClientRect();
        const line = document.querySelector('.wait').getBoundingClientRect();
        const gone = bottom <= 0 || top >= innerHeight || top >= line.top && bottom <= line.bottom;
        return gone ? `${now.outerHTML} ${top}–${bottom}, the line ${line.top}–${line.bottom}` : '';
    })()";
    for _ in 0..page.count("button, input, summary").await {
        assert_eq!(page.get_text(covered).await, "");
        hands.send(Key::Tab).await;
    }
}

/// Protects those with a keyboard in a low window, or who enlarge 400 %: while something waits for the
/// rest of the page, the line that tells it never covers all of what has the focus.
#[tokio::test]
async fn the_line_about_waiting_covers_nothing_that_has_the_focus() {
    let page = Page::fresh().await;
    page.size(320, 400, 1, true).await;
    page.open("t/low-window/no-rest/?form=mini").await;
    let hands = Keyboard(&page);
    hands.tab_to("[data-action=devices]").await;
    hands.send(Key::Enter).await;
    nothing_with_the_focus_is_covered(&page, &hands).await;
    page.open("t/low-window/no-rest/?form=mini").await;
    hands.tab_to("[data-action=about]").await;
    hands.send(Key::Enter).await;
    nothing_with_the_focus_is_covered(&page, &hands).await;
}

/// Protects readers with an older browser: where it does not know `:has()`, it still draws its own
/// outline around a radio button.
#[tokio::test]
async fn without_has_a_radio_button_keeps_its_outline() {
    let page = Page::at("").await;
    let without = "(() => {
        const all = (rules, inside) => [...rules].flatMap((rule) => rule.cssRules?.length
            ? all(rule.cssRules, [...inside, rule.conditionText ?? '']) : [[rule, inside]]);
        return [...document.styleSheets].flatMap((sheet) => all(sheet.cssRules, []))
            .filter(([rule]) => rule.selectorText?.includes('.choice')
                && rule.style.outlineStyle === 'none')
            .map(([rule, inside]) => [rule.selectorText, inside.some((one) => one.includes(':has('))]);
    })()";
    assert_eq!(
        page.get(without).await,
        json!([[".choice :focus-visible", true]])
    );
}

mod chromium_only {
    use super::*;

    /// Protects those who listen on a slow line: that loading takes long is read aloud.
    ///
    /// Not in Firefox: what they look at stands in the page as it was built; left out for time.
    #[tokio::test]
    async fn that_loading_takes_long_is_read_aloud() {
        let page = Page::fresh().await;
        page.visit("t/late-aloud/no-boot/").await;
        let places = "[...document.querySelectorAll('.late')].map((one) => {
            const place = one.closest('[role=status]');
            return [place !== null, place === one];
        })";
        // The place itself is there from the start: it is its content that appears.
        assert_eq!(
            page.get(places).await,
            json!([[true, false], [true, false]])
        );
    }

    /// Protects those who listen in English: what is Dutch on the page about Tweeluik is read in Dutch.
    ///
    /// Not in Firefox: what they look at stands in the page as it was built; left out for time.
    #[tokio::test]
    async fn the_credits_are_read_in_their_own_language() {
        let page = Page::at("?lang=en").await;
        page.press("about").await;
        page.expect("about").await;
        let credits = "[...document.querySelectorAll('ol li')]";
        let languages = page
            .get_texts(&format!(
                "{credits}.map((one) => one.closest('[lang]').lang)"
            ))
            .await;
        assert!(languages.len() > 3 && languages.iter().all(|language| language == "nl"));
        let english = "/ with | and | [0-9]+ [A-Z][a-z]+ [0-9]{4}/";
        let mixed =
            format!("{credits}.map((one) => one.textContent).filter((one) => {english}.test(one))");
        assert_eq!(page.get_texts(&mixed).await, [""; 0], "English words");
    }

    /// Protects those who listen where loading failed: where it is said in two languages, each button says
    /// its own.
    ///
    /// Not in Firefox: what they look at stands in the page as it was built; left out for time.
    #[tokio::test]
    async fn the_button_to_load_again_is_read_in_two_languages() {
        let page = Page::fresh().await;
        page.visit("t/no-js-aloud/no-js/").await;
        let shown = "return document.querySelector('#failed')?.checkVisibility() === true;";
        page.wait_until("the page says that something failed", shown)
            .await;
        let parts = "[...document.querySelectorAll('#failed [data-reload]')]
            .map((one) => [one.closest('[lang]').lang, one.innerText])";
        assert_eq!(
            page.get(parts).await,
            json!([["nl", "Opnieuw laden"], ["en", "Reload"]])
        );
    }
}

/// Run in each browser at every check.
mod every_engine {
    use super::*;

    /// Protects people who press Enter after what they typed: it does what belongs to that field, and never
    /// says another one's yes.
    #[tokio::test]
    async fn enter_in_a_field_does_what_belongs_to_that_field() {
        let page = Page::at("?form=mini").await;
        let hands = Keyboard(&page);
        let enter = async |selector: &str| {
            page.run(
                "document.querySelector(arguments[0]).focus();",
                vec![json!(selector)],
            )
            .await;
            hands.send(Key::Enter).await;
        };
        page.press("pair").await;
        page.type_names(["Sanne", "Karim"]).await;
        enter("[id$=-name-first]").await;
        let focused = page
            .get("document.activeElement.id.endsWith('-name-second')")
            .await;
        assert_eq!(
            (focused, page.screen().await),
            (json!(true), "setup".to_owned())
        );
        hands.send(Key::Enter).await;
        page.expect("answer").await;
        page.answer_all(SANNE_AND_KARIM.sheets[0]).await;
        page.answer_direct("other-little").await;
        page.press("next").await;
        page.type_code("own", "appeltaart").await;
        enter("[data-code=own]").await;
        page.expect("handover").await;
        page.press("take-over").await;
        page.take_turn(SANNE_AND_KARIM.sheets[1], "stroopwafel")
            .await;
        page.expect("reveal").await;
        // An empty field is a wrong code.
        enter("[data-code=first]").await;
        page.wait_for("[data-code=first][aria-invalid]").await;
        assert_eq!(page.count("[data-action^=agree-]").await, 2);
        page.type_code("second", "stroopwafel").await;
        enter("[data-code=second]").await;
        page.wait_until(
            "one yes",
            "return !document.querySelector('[data-action=agree-second]');",
        )
        .await;
        assert_eq!(page.count("[data-action=agree-first]").await, 1);
        page.type_code("first", "appeltaart").await;
        enter("[data-code=first]").await;
        page.expect("comparison").await;
        // Where beginning erases something, Enter only goes to the button.
        page.open("?form=mini").await;
        page.press("pair").await;
        page.click_on("[data-action=change]").await;
        enter("[id$=-name-second]").await;
        let focused = page.get("document.activeElement.dataset.action").await;
        assert_eq!(
            (focused, page.screen().await),
            (json!("begin"), "setup".to_owned())
        );
    }

    /// Protects people who cannot be told apart by their names: those that differ only in capitals, normal
    /// form or what is never seen are the same, and so are two roles.
    #[tokio::test]
    async fn names_and_roles_that_look_the_same_are_refused() {
        let page = Page::at("?form=mini&relation=own").await;
        let [role, name] = ["role", "name"]
            .map(|kind| ["first", "second"].map(|person| format!("[id$=-{kind}-{person}]")));
        let same = "Jullie hebben dezelfde naam of rol.";
        for (fields, [one, other]) in [
            (&name, ["Łódź Zoë", "łódź zoe\u{308}"]),
            (&name, ["Sam", "S\u{200d}am\u{3164}"]),
            (&role, ["Vriendin", "vriendin "]),
            (&role, ["persoon 2", ""]),
        ] {
            page.press("pair").await;
            page.type_into(&fields[0], one).await;
            page.type_into(&fields[1], other).await;
            page.touch("[data-action=begin]").await;
            page.wait_until(
                "it is refused",
                &format!("return document.activeElement.innerText?.startsWith('{same}') === true;"),
            )
            .await;
            page.press("back").await;
        }
        // Only what is never seen is no name.
        page.press("pair").await;
        page.type_into(&name[0], "\u{200b}\u{3164}\u{2800}\u{200d}")
            .await;
        // All at once, as from the keyboard of a telephone or the clipboard.
        page.run(
            "const field = document.querySelector(arguments[0]);
            field.value = arguments[1];
            field.dispatchEvent(new Event('input', { bubbles: true }));",
            vec![json!(name[1]), json!("👩‍👩‍👧‍👦".repeat(7))],
        )
        .await;
        page.press("begin").await;
        page.expect("answer").await;
        assert!(page.text_of("[data-screen]").await.contains("Persoon 1"));
        page.press("back").await;
        let kept = page
            .get_text(&format!("document.querySelector('{}').value", name[1]))
            .await;
        assert_eq!(kept, "👩‍👩‍👧‍👦".repeat(4), "no family is cut in its middle");
    }
}
