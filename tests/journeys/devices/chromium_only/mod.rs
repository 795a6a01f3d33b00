//! Two devices: journeys that Firefox leaves out; each says why.

mod refused;

use super::*;

/// Protects people who send in the other order: the page with one's own session may be the one that
/// stands open or one that loads, and a code that was taken can be opened once more.
///
/// Not in Firefox: others go the same way through the browser; left out for time.
#[tokio::test]
async fn a_link_is_taken_by_the_open_page_and_by_a_new_one_in_any_order() {
    let pages = both_locked("?form=mini").await;
    let [first, second] = &pages;
    let (mine, theirs) = (first.code_link().await, second.code_link().await);
    second.follow_link(&mine).await;
    second.expect("reveal").await;
    first.open_link(&theirs).await;
    first.expect("reveal").await;
    for (page, again) in [(first, &theirs), (second, &mine)] {
        let before = page.kept_session().await;
        page.open_link(again).await;
        page.expect("reveal").await;
        page.follow_link(again).await;
        page.expect("reveal").await;
        assert_eq!(page.kept_session().await, before, "nothing is new");
    }
    both_open(&pages).await;
    assert_eq!(said(first).await, said(second).await);
    // Nor does it change anything once both have looked.
    first.open_link(&theirs).await;
    first.expect("comparison").await;
}

/// Protects people who open the invitation a second time: it leads to where they were.
///
/// Not in Firefox: others go the same way through the browser; left out for time.
#[tokio::test]
async fn an_accepted_invitation_leads_back_to_the_session() {
    let page = Page::at("").await;
    let other = Elsewhere::stranger().other();
    let invitation = other.invitation(NAMES, [0, 0]);
    page.open_link(&invitation).await;
    page.press("join").await;
    page.expect("answer").await;
    page.answer_screen(SHEETS[1]).await;
    page.press("next").await;
    let (heading, kept) = (page.heading().await, page.kept_session().await);
    page.follow_link(&invitation).await;
    page.expect("answer").await;
    page.open_link(&invitation).await;
    page.expect("answer").await;
    assert_eq!(page.heading().await, heading);
    assert_eq!(page.kept_session().await, kept);
}

/// Protects the two on the telephone before that: the invitation itself can be read out, and typed
/// where somebody says to have got one; a mistyped group is pointed at there as well.
///
/// Not in Firefox: others go the same way through the browser; left out for time.
#[tokio::test]
async fn a_typed_invitation_is_taken() {
    let first = Page::at("?form=mini").await;
    let second = first.beside().await;
    second.open("").await;
    first.begin_pairing("first", NAMES).await;
    let groups = first
        .get_texts(
            "[...document.querySelectorAll('[data-typed=invitation] li')]
                .map((one) => one.textContent)",
        )
        .await;
    second.press("devices").await;
    second.press("enter-code").await;
    focus_is_at(&second, "[data-heading]").await;
    let mut wrong = groups.clone();
    let letter = if wrong[6].starts_with('Z') { "Y" } else { "Z" };
    wrong[6].replace_range(..1, letter);
    second.take_in(&wrong.join(" ")).await;
    second.says(&dutch().refused_mistyped("7")).await;
    focus_is_at(&second, "[role=alert]").await;
    assert!(second.keys().await.is_empty());
    second.take_in(&groups.join("-").to_lowercase()).await;
    second.wait_for("[data-action=join]").await;
    second.press("join").await;
    second.expect("answer").await;
    first.press("next").await;
    for (page, sheet) in [&first, &second].into_iter().zip(SHEETS) {
        page.take_own_turn(sheet).await;
    }
    let code = first.typed_code().await.join(" ");
    second.take_in(&code).await;
    second.expect("reveal").await;
}

/// Protects two people who are on the telephone: the same words make the same session, however
/// each writes them, and nothing has to be sent beforehand.
///
/// Not in Firefox: what is computed or refused is decided in Rust, the same everywhere; left out for time.
#[tokio::test]
async fn agreed_words_bring_two_devices_together_however_they_are_written() {
    let words = [
        "Appeltaart met Slagroom op 12",
        "appeltaart, MET  slagroom. Op 12",
    ];
    let pages = with_words(["first", "second"], words).await;
    let [first, second] = &pages;
    assert_eq!(first.count("[data-action=invitation]").await, 0);
    let typed = second.typed_code().await.join(" ");
    second.take_in(&first.typed_code().await.join("")).await;
    first.take_in(&typed).await;
    for page in &pages {
        page.expect("reveal").await;
    }
    both_open(&pages).await;
    assert_eq!(said(first).await, said(second).await);
}

/// Protects against a misheard word: the code is not taken, and the screen says to look at it.
///
/// Not in Firefox: what is computed or refused is decided in Rust, the same everywhere; left out for time.
#[tokio::test]
async fn another_word_makes_another_session() {
    let words = ["appeltaart met slagroom", "appeltaart zonder slagroom"];
    let [first, second] = with_words(["first", "second"], words).await;
    let before = first.storage().await;
    first.take_in(&second.typed_code().await.join(" ")).await;
    first.says(dutch().refused_other_words).await;
    focus_is_at(&first, "[role=alert]").await;
    assert_eq!(first.storage().await, before);
}

/// Protects two people who both said to be the same one: each is told, and nothing is mixed up.
///
/// Not in Firefox: what is computed or refused is decided in Rust, the same everywhere; left out for time.
#[tokio::test]
async fn the_same_side_on_both_devices_is_refused() {
    let words = ["appeltaart met slagroom"; 2];
    let [first, second] = with_words(["second", "second"], words).await;
    let before = first.storage().await;
    first.take_in(&second.code_link().await).await;
    first.says(dutch().refused_same_side).await;
    first.take_in(&first.code_link().await).await;
    first.says(dutch().refused_own_answers).await;
    assert_eq!(first.storage().await, before);
}

/// Protects against words that a neighbour would guess: too short is not taken, and the focus goes
/// to the field; so it does where nobody said whose device this is.
///
/// Not in Firefox: what is computed or refused is decided in Rust, the same everywhere; left out for time.
#[tokio::test]
async fn the_set_up_asks_for_a_side_and_for_words_that_are_long_enough() {
    let page = Page::at("?form=mini").await;
    page.press("devices").await;
    page.press("begin").await;
    page.says(dutch().pairing_me_missing).await;
    focus_is_at(&page, "[role=alert]").await;
    page.choose("-me", "first").await;
    page.choose("-how", "words").await;
    page.wait_for("[data-code=own]").await;
    page.type_into("[data-code=own]", "taart").await;
    page.touch("[data-action=begin]").await;
    page.says(dutch().words_too_short).await;
    focus_is_at(&page, "[data-code=own]").await;
    assert!(page.keys().await.is_empty(), "nothing has begun");
    page.type_into("[data-code=own]", "appeltaart met slagroom")
        .await;
    page.press("begin").await;
    page.wait_for("[data-agreed]").await;
    page.press("next").await;
    page.expect("answer").await;
    let all = [page.storage().await, page.everything().await].concat();
    assert!(!all.contains("slagroom"), "the words are not kept: {all}");
}

/// Protects against a strength that is not there: what is said of the words goes with the words.
///
/// Not in Firefox: what is computed or refused is decided in Rust, the same everywhere; left out for time.
#[tokio::test]
async fn the_estimate_of_the_words_is_that_of_the_words_in_the_field() {
    let page = Page::at("?form=mini").await;
    let [.., years] = dutch().words_strength;
    let says_nothing = format!(
        "return document.querySelector('[data-code=own]')?.value.split(' ').length === 5
            && !document.body.innerText.includes({});",
        json!(years)
    );
    let words = "appeltaart slagroom koffiekopje zondagmiddag";
    page.press("devices").await;
    for way in ["at first", "chosen again", "begun again"] {
        if way == "chosen again" {
            page.choose("-how", "invitation").await;
            let gone = "return !document.querySelector('[data-code=own]');";
            page.wait_until("the field is gone", gone).await;
        } else if way == "begun again" {
            page.press("back").await;
            page.press("devices").await;
        }
        page.choose("-how", "words").await;
        page.wait_until(&format!("nothing is said yet, {way}"), &says_nothing)
            .await;
        page.type_into("[data-code=own]", words).await;
        page.says(years).await;
    }
}

/// Protects against a lost afternoon: on both devices a reload goes on where it was, with the same
/// answers and the same codes.
///
/// Not in Firefox: others go the same way through the browser; left out for time.
#[tokio::test]
async fn a_reload_at_any_point_goes_on_where_it_was_on_both_devices() {
    let first = Page::at("?form=mini").await;
    let second = first.beside().await;
    first.begin_pairing("first", NAMES).await;
    second.open_link(&first.invitation_link().await).await;
    second.press("join").await;
    let pages = [first, second];
    let again = async |page: &Page, place: &str| {
        let before = (page.language().await, seen(page).await);
        reload_and_continue(page).await;
        assert_eq!((page.language().await, seen(page).await), before, "{place}");
    };
    again(&pages[0], "invitation").await;
    pages[0].press("next").await;
    for (page, sheet) in pages.iter().zip(SHEETS) {
        page.answer_screen(sheet).await;
        page.press("next").await;
        page.choose("gehoord-1.receive", "na").await;
        again(page, "answer").await;
        page.take_turn(sheet, "").await;
        page.wait_for("[data-link=mine]").await;
        again(page, "codes").await;
    }
    let (mine, theirs) = (pages[0].code_link().await, pages[1].code_link().await);
    pages[0].take_in(&theirs).await;
    pages[1].take_in(&mine).await;
    for page in &pages {
        page.expect("reveal").await;
        again(page, "ready").await;
    }
    both_open(&pages).await;
    for page in &pages {
        again(page, "comparison").await;
        page.press("show-codes").await;
        page.wait_for("[data-link=mine]").await;
        reload_and_continue(page).await;
        page.expect("comparison").await;
    }
}

/// Protects people who regret: on their own device their answers, both codes and the key are gone at
/// once, from every copy; what the other has been given stays there, and the screen tells it.
///
/// Not in Firefox: others go the same way through the browser; left out for time.
#[tokio::test]
async fn taking_back_erases_ones_own_answers_and_both_codes_at_once() {
    for stage in ["codes", "ready"] {
        let (page, other) = one_locked().await;
        let code = other.answers(SHEETS[1]);
        if stage == "ready" {
            page.take_in(&link(&code)).await;
            page.expect("reveal").await;
        }
        let kept = page.kept_session().await;
        let bytes = |places: &[&str]| -> Vec<String> {
            places
                .iter()
                .map(|place| kept_bytes(&kept, place))
                .collect()
        };
        let mut secrets = if stage == "ready" {
            let place = "/phase/Ready/0";
            let [mine, key] = ["sent", "paired/key"].map(|name| format!("{place}/{name}"));
            bytes(&[&mine, &key, "/phase/Ready/1"])
        } else {
            bytes(&["/phase/Waiting/sent", "/phase/Waiting/paired/key"])
        };
        secrets.push("gezien-1".to_owned());
        let all = page.storage().await;
        assert!(secrets.iter().all(|secret| all.contains(secret)));
        page.unfold_all().await;
        page.touch("[data-action=take-back]").await;
        let all = page.storage().await;
        for secret in &secrets {
            assert!(!all.contains(secret), "{stage}: {secret} is still there");
        }
        page.expect("handover").await;
        let says = Late::of(Language::Nl, Address::Informal).taken_back_two_devices("Karim");
        assert!(page.text_of("[data-screen]").await.contains(&says));
        // And it can be done once more, from nothing.
        page.press("take-over").await;
        page.expect("setup").await;
        page.press("begin").await;
        page.wait_for("[data-link=invitation]").await;
        assert!(!page.storage().await.contains(&secrets[1]), "a new key");
        page.press("next").await;
        assert_eq!(page.chosen().await, Vec::<String>::new());
    }
}

/// Protects people who want to be gone, on a device of their own too: leaving erases all, the key and
/// the codes included.
///
/// Not in Firefox: others go the same way through the browser; left out for time.
#[tokio::test]
async fn leaving_erases_the_key_and_the_codes() {
    let (page, other) = one_locked().await;
    page.take_in(&other.link(SHEETS[1])).await;
    page.expect("reveal").await;
    page.press("leave").await;
    assert!(page.keys().await.is_empty());
    let everything = page.everything().await;
    for word in ["Sanne", "Karim", "tl1."] {
        assert!(!everything.contains(word), "{word} is still in the page");
    }
}

/// The same in English.
///
/// Not in Firefox: others go the same way through the browser; left out for time.
#[tokio::test]
#[ignore = "slow: cargo xtask test --thorough"]
async fn axe_finds_nothing_on_the_screens_of_two_devices_in_english() {
    axe_finds_nothing("?form=mini&lang=en").await;
}

/// Protects people who take their time: the long form travels as well.
///
/// Not in Firefox: others go the same way through the browser; left out for time.
#[tokio::test]
#[ignore = "slow: cargo xtask test --thorough"]
async fn the_long_form_travels_between_two_devices() {
    let pages = both_locked("?form=long").await;
    let [first, second] = &pages;
    let (mine, theirs) = (first.code_link().await, second.code_link().await);
    second.open_link(&mine).await;
    first.take_in(&theirs).await;
    for page in &pages {
        page.expect("reveal").await;
    }
    both_open(&pages).await;
    assert_eq!(said(first).await, said(second).await);
    assert_eq!(first.count("[data-theme]").await, 12);
}

/// Protects people who are addressed with *u*: none of these screens says *jij*, and the links that are
/// sent lead to a page that does not either.
///
/// Not in Firefox: others go the same way through the browser; left out for time.
#[tokio::test]
async fn with_u_no_screen_of_two_devices_says_jij() {
    let page = Page::at("?form=mini&address=u").await;
    let mut found = Vec::new();
    everywhere(&page, NAMES, &mut async |page: &Page, place: &str| {
        // What the questions say is theirs.
        if ["review", "comparison", "finish"].contains(&place) {
            return;
        }
        if place == "invitation" {
            let invitation = page.invitation_link().await;
            assert!(invitation.contains("?address=u#tl1."), "{invitation}");
        }
        let text = page.text_of("body").await.to_lowercase();
        let known = ["je", "jij", "jou", "jouw", "jouwe", "jezelf", "jouzelf"];
        // The codes are words of four letters and digits.
        let words = text.split(|c: char| !c.is_alphanumeric());
        found.extend(
            words
                .filter(|word| known.contains(word))
                .map(|word| format!("{place}: {word} in {text}")),
        );
    })
    .await;
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Protects two people who sit together: each shows, the other scans, and nothing else is needed.
/// One of them reads Dutch, the other English; what reads the codes is loaded only when the camera
/// opens.
///
/// Not in Firefox: its camera shows no film of ours.
#[tokio::test]
async fn two_people_scan_invitation_and_codes_from_each_others_screens() {
    let films = ["device-first.y4m", "device-second.y4m"].map(film_named);
    let nothing = Picture::of_modules(1, |_, _| false, 4);
    for film in &films {
        std::fs::write(film, film_of(std::slice::from_ref(&nothing))).expect("the film is written");
    }
    let first = Page::with_camera(&films[0]).await;
    first.open("?form=mini").await;
    let second = first.beside_with_camera(&films[1]).await;
    second.open("?lang=en").await;
    first.begin_pairing("first", NAMES).await;
    let invitation = drawn_code(&first, "invitation").await;
    second.press("devices").await;
    second.press("enter-code").await;
    let asked = "performance.getEntriesByType('resource').map((one) => one.name)
        .filter((name) => /camera-|reader-/.test(name))";
    assert!(
        second.get_texts(asked).await.is_empty(),
        "nobody has scanned yet"
    );
    scan(&second, &films[1], &invitation).await;
    second.wait_for("[data-action=join]").await;
    assert!(!second.get_texts(asked).await.is_empty());
    second.choose("-language", "en").await;
    second.press("join").await;
    first.press("next").await;
    first.take_own_turn(SHEETS[0]).await;
    second.take_own_turn(SHEETS[1]).await;
    let codes = [
        drawn_code(&first, "mine").await,
        drawn_code(&second, "mine").await,
    ];
    scan(&first, &films[0], &codes[1]).await;
    first.expect("reveal").await;
    scan(&second, &films[1], &codes[0]).await;
    second.expect("reveal").await;
    assert_eq!(second.count("video").await, 0, "the camera is closed");
    let pages = [first, second];
    both_open(&pages).await;
    let [first, second] = &pages;
    assert_eq!(said(first).await, said(second).await);
    assert_eq!(
        [first.language().await, second.language().await],
        ["nl", "en"]
    );
    for page in &pages {
        assert!(page.violations().await.is_empty());
    }
}

/// Protects people who point the camera at something else first, or have none: the screen says what it
/// sees and what else one can do.
///
/// Not in Firefox: its camera shows no film of ours.
#[tokio::test]
async fn a_code_that_is_not_ours_does_not_stop_the_camera() {
    let film = film_named("device-other.y4m");
    let other = Picture::of_text("https://voorbeeld.nl/menukaart", 1, 6);
    std::fs::write(&film, film_of(&[other])).expect("the film is written");
    let page = Page::with_camera(&film).await;
    page.open("").await;
    page.press("devices").await;
    page.press("enter-code").await;
    page.touch("[data-action=scan]").await;
    page.says(dutch().camera_other).await;
    assert_eq!(page.count("video").await, 1);
    page.press("stop-scan").await;
    assert_eq!(page.count("video").await, 0);
    assert!(page.keys().await.is_empty());
}
