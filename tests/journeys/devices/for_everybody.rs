//! Two devices: by keyboard, for those who listen, on narrow screens and in forced colours.

use super::*;

/// Protects readers with assistive technology and weak eyes, on small and large screens, by day and
/// by night, in Dutch.
#[tokio::test]
async fn axe_finds_nothing_on_the_screens_of_two_devices_in_dutch() {
    axe_finds_nothing("?form=mini").await;
}

/// Protects readers with a small telephone, or who enlarge 400 %: nothing needs scrolling aside,
/// everything that is pressed is at least 24 pixels wide and high, and whose names are long is not
/// punished for it.
#[tokio::test]
async fn no_screen_of_two_devices_is_wider_than_320_pixels() {
    let page = Page::fresh().await;
    page.size(320, 640, 1, true).await;
    page.open("?form=mini").await;
    let names = [
        "Jeugdbeschermingsmedewerkersss",
        "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
    ];
    everywhere(&page, names, &mut async |page: &Page, place: &str| {
        fits_a_320_pixel_screen(page, place).await;
        // What is cut off without a way to scroll to it cannot be read either.
        let cut = page
            .get_texts(
                "[...document.querySelectorAll('li, p, summary, button, h1, h2, svg')]
                    .filter((one) => one.checkVisibility() && !one.closest('.scroll, .hidden'))
                    .filter((one) => {
                        const { left, right } = one.getBoundingClientRect();
                        return left < -1 || right > 321;
                    })
                    .map((one) => one.outerHTML)",
            )
            .await;
        assert!(cut.is_empty(), "{place}: outside the screen: {cut:#?}");
    })
    .await;
}

/// Protects readers who choose their own colours: the picture for the camera stays dark on light,
/// and the field, the buttons and the refusal can be told from the page.
#[tokio::test]
async fn with_forced_colours_a_camera_still_finds_the_code() {
    let (page, _) = one_locked().await;
    page.prefers(&[
        ("forced-colors", "active"),
        ("prefers-color-scheme", "dark"),
    ])
    .await;
    assert_eq!(
        page.get("matchMedia('(forced-colors: active)').matches")
            .await,
        json!(true)
    );
    page.take_in("hallo").await;
    page.says(dutch().refused_no_code).await;
    let fills = "[...document.querySelectorAll('svg[role=img][aria-label]')].map((picture) =>
        [...picture.querySelectorAll('path')].map((path) => getComputedStyle(path).fill).join())";
    let fills = page.get_texts(fills).await;
    assert!(!fills.is_empty(), "there is a picture");
    for fill in fills {
        assert_eq!(fill, "rgb(255, 255, 255),rgb(0, 0, 0)");
    }
    let unseen = page
        .get_texts(
            "(() => {
                const paper = getComputedStyle(document.body).backgroundColor;
                const behind = (one) => {
                    const { backgroundColor } = getComputedStyle(one);
                    return backgroundColor === 'rgba(0, 0, 0, 0)' ? paper : backgroundColor;
                };
                return [...document.querySelectorAll('button, .button, textarea, [readonly], .problem')]
                    .filter((one) => one.checkVisibility())
                    .filter((one) => {
                        const { color, borderTopColor, borderTopWidth } = getComputedStyle(one);
                        return color === behind(one)
                            || (one.matches('textarea, [readonly]')
                                && (borderTopColor === paper || borderTopWidth === '0px'));
                    })
                    .map((one) => one.outerHTML);
            })()",
        )
        .await;
    assert!(unseen.is_empty(), "in the colour of the page: {unseen:#?}");
}

/// Protects people who use no mouse and no touch: the whole way of the one who invites.
#[tokio::test]
async fn who_invites_can_do_all_of_it_with_the_keyboard_alone() {
    let page = Page::at("?lang=en&form=mini").await;
    let hands = Keyboard(&page);
    hands.press("devices", Key::Enter).await;
    hands.choose("fieldset:has(input[name$='-me'])", 0).await;
    hands.press("begin", Key::Enter).await;
    hands.tab_to("[data-link=invitation]").await;
    hands.tab_to("[data-action=copy]").await;
    hands.send(Key::Enter).await;
    page.says(english().link_copied).await;
    assert!(hands.is_at("[data-action=copy]").await, "the focus stays");
    hands.tab_to("summary[data-action=typed]").await;
    hands.send(Key::Enter).await;
    page.wait_until(
        "the groups are shown",
        "return document.querySelector('[data-typed=invitation]').checkVisibility();",
    )
    .await;
    let other = Elsewhere::invited(&page.invitation_link().await);
    hands.press("next", Key::Space).await;
    hands.take_turn().await;
    page.wait_for("[data-incoming]").await;
    for reached in ["save-code", "scan"] {
        hands.tab_to(&format!("[data-action={reached}]")).await;
    }
    hands.tab_to("[data-incoming]").await;
    hands.send("abcd efgh").await;
    hands.tab_to("[data-action=take-in]").await;
    hands.send(Key::Enter).await;
    page.says(english().refused_no_code).await;
    focus_is_at(&page, "[role=alert]").await;
    hands.tab_to("[data-file]").await;
    hands.tab_to("summary[data-action=invitation]").await;
    hands.send(Key::Enter).await;
    hands.tab_to("[data-link=invitation]").await;
    hands.tab_to("summary[data-action=rather-not]").await;
    hands.send(Key::Space).await;
    hands.tab_to("summary[data-action=take-back-ask]").await;
    hands.send(Key::Space).await;
    hands.tab_to("[data-action=take-back]").await;
    hands.tab_to("[data-incoming]").await;
    let select_all = page.driver().action_chain().key_down(Key::Control);
    let select_all = select_all.send_keys("a").key_up(Key::Control);
    select_all.perform().await.expect("the page takes keys");
    hands.send(typed(&other.answers(SHEETS[1]))).await;
    hands.press("take-in", Key::Space).await;
    assert_eq!(page.screen().await, "reveal");
    hands.tab_to("summary[data-action=take-back-ask]").await;
    hands.press("show-codes", Key::Enter).await;
    hands.press("back", Key::Enter).await;
    hands.press("agree-first", Key::Enter).await;
    assert_eq!(page.screen().await, "comparison");
    hands.press("show-codes", Key::Enter).await;
    hands.press("back", Key::Enter).await;
    assert_eq!(page.screen().await, "comparison");
}

/// Protects people who use no mouse and no touch: being invited, with a session on the device.
#[tokio::test]
async fn who_is_invited_can_answer_the_invitation_with_the_keyboard_alone() {
    let page = Page::at("?lang=en&form=mini").await;
    let hands = Keyboard(&page);
    let invitation = Elsewhere::stranger().other().invitation(NAMES, [1, 1]);
    page.begin(["Bo", "Kim"]).await;
    page.follow_link(&invitation).await;
    page.wait_for("[data-action=join]").await;
    hands.is_at_the_heading().await;
    hands.tab_to("input[name$='-language']").await;
    for (key, language) in [(Key::Up, "nl"), (Key::Down, "en")] {
        hands.send(key).await;
        let script =
            format!("return document.querySelector('[data-screen]').lang === '{language}';");
        page.wait_until("the page is in the chosen language", &script)
            .await;
    }
    hands.press("continue", Key::Enter).await;
    page.expect("answer").await;
    page.follow_link(&invitation).await;
    page.wait_for("[data-action=join]").await;
    hands.press("join", Key::Enter).await;
    page.expect("answer").await;
    hands.take_turn().await;
    page.wait_for("[data-link=mine]").await;
}

/// Protects those with a keyboard or a screen reader: how the other joins can be chosen back and forth,
/// and the focus stays on what is chosen.
#[tokio::test]
async fn choosing_how_the_other_joins_keeps_the_focus() {
    let page = Page::at("?form=mini").await;
    let hands = Keyboard(&page);
    page.press("devices").await;
    page.expect("setup").await;
    hands.tab_to("input[name$='-how']").await;
    for (key, way, fields) in [
        (Key::Down, "words", 1),
        (Key::Up, "invitation", 0),
        (Key::Down, "words", 1),
    ] {
        hands.send(key).await;
        let script =
            format!("return document.querySelectorAll('[data-code=own]').length === {fields};");
        page.wait_until(&format!("{way} is chosen"), &script).await;
        let chosen = format!("input[name$='-how'][value={way}]:checked");
        assert!(hands.is_at(&chosen).await, "{way}");
    }
}

/// Protects those with a keyboard or a screen reader: after it was asked who one is, the focus stays on
/// what is chosen, and what was asked goes.
#[tokio::test]
async fn saying_who_one_is_keeps_the_focus_after_it_was_asked() {
    let page = Page::at("?form=mini").await;
    let hands = Keyboard(&page);
    page.press("devices").await;
    page.press("begin").await;
    page.says(dutch().pairing_me_missing).await;
    focus_is_at(&page, "[role=alert]").await;
    hands.tab_to("[data-action=begin]").await;
    let side = page.find("input[name$='-me'][value=second]").await;
    side.send_keys(" ").await.expect("it takes a key");
    let gone = "return [...document.querySelectorAll('[role=alert]')]
        .every((one) => !one.checkVisibility());";
    page.wait_until("nothing is asked any more", gone).await;
    assert!(
        hands
            .is_at("input[name$='-me'][value=second]:checked")
            .await
    );
}

/// Protects people who listen: what the set-up asks for is read with the field where it is mended.
#[tokio::test]
async fn what_the_set_up_asks_for_is_read_with_its_fields() {
    let page = Page::at("?form=mini").await;
    let words = Words::of(Language::Nl, Address::Informal);
    page.press("devices").await;
    page.press("begin").await;
    page.says(dutch().pairing_me_missing).await;
    let sides = "input[name$='-me']";
    assert_eq!(
        descriptions(&page, sides).await,
        [dutch().pairing_me_missing; 2]
    );
    page.choose("-me", "first").await;
    page.type_names(["Bo", "Bo"]).await;
    page.touch("[data-action=begin]").await;
    page.says(words.setup_same_names).await;
    focus_is_at(&page, "[role=alert]").await;
    let names = "[data-of] input[type=text]";
    assert_eq!(
        descriptions(&page, names).await,
        [words.setup_same_names; 2]
    );
    assert_eq!(
        page.count(&format!("{names}:is([aria-invalid=true])"))
            .await,
        2
    );
    assert_eq!(descriptions(&page, sides).await, [""; 2]);
}

/// Protects those with a keyboard or a screen reader: the focus goes to the button that closes the
/// camera, and back to the one that opens it; what the camera says is always said in the same place.
#[tokio::test]
async fn the_camera_opens_and_closes_with_the_focus_on_its_button() {
    let page = Page::with_camera(Path::new("")).await;
    page.before_scripts(
        "MediaStreamTrack.prototype.getCapabilities = () => ({ torch: true });
        MediaStreamTrack.prototype.applyConstraints = async () => {};",
    )
    .await;
    page.open("").await;
    page.press("devices").await;
    page.press("enter-code").await;
    let hands = Keyboard(&page);
    hands.tab_to("[data-action=scan]").await;
    page.run(
        "window.__place = document.querySelector('[data-action=scan] ~ [role=status]');",
        Vec::new(),
    )
    .await;
    for _ in ["once", "again"] {
        hands.send(Key::Enter).await;
        focus_is_at(&page, "[data-action=stop-scan]").await;
        page.says(dutch().camera_hint_any).await;
        page.wait_for("[data-action=light]").await;
        focus_is_at(&page, "[data-action=stop-scan]").await;
        assert_eq!(page.get("__place.isConnected").await, json!(true));
        hands.send(Key::Space).await;
        focus_is_at(&page, "[data-action=scan]").await;
        assert_eq!(page.count("video").await, 0);
        assert_eq!(page.get("__place.isConnected").await, json!(true));
    }
    // The light can be switched without losing it either.
    hands.send(Key::Enter).await;
    page.wait_for("[data-action=light]").await;
    hands.tab_to("[data-action=light]").await;
    let label = page.text_of("[data-action=light]").await;
    hands.send(Key::Enter).await;
    let script = format!(
        "return document.querySelector('[data-action=light]').innerText !== {};",
        json!(label)
    );
    page.wait_until("the light is on", &script).await;
    assert!(hands.is_at("[data-action=light]").await);
}

/// Protects those with a keyboard or a screen reader whose camera does not open: why is said, and the
/// focus is on the button to try again.
#[tokio::test]
async fn a_camera_that_does_not_open_leaves_the_focus_on_its_button() {
    let page = Page::at("").await;
    page.run(
        "navigator.mediaDevices.getUserMedia = async () => {
            throw new DOMException('', 'NotAllowedError');
        };",
        Vec::new(),
    )
    .await;
    page.press("devices").await;
    page.press("enter-code").await;
    let hands = Keyboard(&page);
    hands.tab_to("[data-action=scan]").await;
    hands.send(Key::Enter).await;
    page.says(dutch().camera_denied).await;
    focus_is_at(&page, "[data-action=scan]").await;
    // People who have gone on meanwhile stay where they are.
    page.run(
        "navigator.mediaDevices.getUserMedia = () => new Promise((_, no) => { window.__no = no; });",
        Vec::new(),
    )
    .await;
    hands.send(Key::Enter).await;
    focus_is_at(&page, "[data-action=stop-scan]").await;
    hands.tab_to("[data-incoming]").await;
    page.wait_until(
        "the camera is asked for",
        "return 'no' in window || !!window.__no;",
    )
    .await;
    page.run("__no(new DOMException('', 'NotAllowedError'));", Vec::new())
        .await;
    page.says(dutch().camera_denied).await;
    assert!(hands.is_at("[data-incoming]").await);
}
