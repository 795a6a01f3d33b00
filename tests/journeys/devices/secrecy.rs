//! Two devices: what is in the page and in the storage, and what is refused.

use super::*;

/// Protects the other's answers until one has locked one's own and said yes: nowhere in the page, in
/// what assistive technology reads, in the title, the address, the console or the events.
#[tokio::test]
async fn until_ones_own_yes_nothing_of_the_others_answers_is_in_the_page() {
    let [first, second] = &invite_and_join("?form=mini", NAMES).await;
    first.answer_all(DISTINCT.sheets[0]).await;
    first.answer_direct("other-little").await;
    first.press("next").await;
    first.expect("review").await;
    let mut said = first
        .get_texts(
            "[...document.querySelectorAll('dd:not(.change)')].map((one) => one.textContent)",
        )
        .await;
    said.sort();
    said.dedup();
    assert!(said.len() > 2, "the review shows the answers: {said:?}");
    first.lock("").await;
    holds_nothing(first, &said).await;
    let code = first.code_link().await;
    // Too early: it is not even kept.
    second.answer_screen(DISTINCT.sheets[1]).await;
    let before = second.kept_session().await;
    second.follow_link(&code).await;
    second.says(dutch().refused_before_lock).await;
    holds_nothing(second, &said).await;
    assert_eq!(second.kept_session().await, before);
    second.press("continue").await;
    second.take_own_turn(DISTINCT.sheets[1]).await;
    holds_nothing(second, &said).await;
    // It is here now, and no yes yet.
    second.open_link(&code).await;
    second.expect("reveal").await;
    holds_nothing(second, &said).await;
    second.press("show-codes").await;
    second.wait_for("[data-link=mine]").await;
    second.unfold_all().await;
    holds_nothing(second, &said).await;
    second.press("back").await;
    second.press("not-now").await;
    second.expect("start").await;
    holds_nothing(second, &said).await;
    second.reload().await;
    holds_nothing(second, &said).await;
    second.press("continue").await;
    holds_nothing(second, &said).await;
    assert!(second.storage().await.contains("\"Ready\""), "it is here");
    // The host is told of screens, and of the end.
    let told = second.get("__told").await.to_string();
    for word in ["Sanne", "Karim", "tl1.", "completed"] {
        assert!(!told.contains(word), "{word} is in {told}");
    }
    second.press("agree-second").await;
    second.expect("comparison").await;
    assert!(second.get("__told").await.to_string().contains("completed"));
}

/// Protects the key of the pair: it is on the screens that show the invitation and in the storage,
/// and nowhere else, on either device.
#[tokio::test]
async fn the_key_of_the_pair_is_on_the_invitation_and_nowhere_else() {
    let first = Page::at("?form=mini").await;
    let second = first.beside().await;
    second.visit("").await;
    second.wait_until_ready().await;
    first.begin_pairing("first", NAMES).await;
    let invitation = first.invitation_link().await;
    let traces = traces_of_the_key(&first.kept_session().await, &invitation);
    let shown = first.everything().await;
    assert!(shown.contains(&traces[1]), "the invitation has the key");
    assert!(!shown.contains(&traces[0]));
    let clean = async |page: &Page, place: &str| {
        let everything = [page.everything().await, page.console().await.concat()].concat();
        let visited = page.visited().await;
        for trace in &traces {
            assert!(!everything.contains(trace), "{place}: {trace}");
            let is_there = visited.iter().any(|url| url.contains(trace));
            assert!(!is_there, "{place}: {trace} is in the history: {visited:?}");
        }
        assert!(!visited.concat().contains("#tl"), "{place}: {visited:?}");
    };
    second.open_link(&invitation).await;
    second.wait_for("[data-action=join]").await;
    clean(&second, "invited").await;
    second.reload().await;
    clean(&second, "invited, loaded again").await;
    second.follow_link(&invitation).await;
    second.wait_for("[data-action=join]").await;
    clean(&second, "invited, in the open page").await;
    second.press("join").await;
    first.press("next").await;
    let pages = [first, second];
    for (page, sheet) in pages.iter().zip(SHEETS) {
        clean(page, "answer").await;
        page.answer_all(sheet).await;
        clean(page, "direct").await;
        page.answer_direct("other-little").await;
        page.press("next").await;
        clean(page, "review").await;
        page.lock("").await;
        page.wait_for("[data-link=mine]").await;
    }
    let [first, second] = &pages;
    clean(second, "codes of the invited one").await;
    let (mine, theirs) = (first.code_link().await, second.code_link().await);
    first.open_link(&theirs).await;
    second.follow_link(&mine).await;
    for page in &pages {
        page.expect("reveal").await;
        clean(page, "ready").await;
    }
    both_open(&pages).await;
    for page in &pages {
        clean(page, "comparison").await;
        page.press("finish").await;
        clean(page, "finish").await;
        page.both_agree(["", ""]).await;
        page.press("keep").await;
        page.expect("start").await;
        let stored = page.storage().await;
        assert!(stored.contains("tweeluik:kept:1"));
        assert!(!stored.contains(&traces[0]), "what is kept needs no key");
    }
}

/// Protects people whose browsers forbid storage: the whole exchange works while both pages stay
/// open, and the screens say so.
#[tokio::test]
async fn without_storage_the_exchange_works_and_says_so() {
    let first = Page::fresh().await;
    let second = first.beside().await;
    let pages = [first, second];
    let says_so = async |page: &Page, place: &str| {
        let status = page.status().await;
        assert!(
            status.contains(Words::of(Language::Nl, Address::Informal).unsaved_no_storage),
            "{place}: ‘{status}’"
        );
    };
    for page in &pages {
        page.before_scripts(NO_STORAGE).await;
        page.open("?form=mini").await;
    }
    let [first, second] = &pages;
    invite_in_open_pages(&pages).await;
    for (page, sheet) in pages.iter().zip(SHEETS) {
        page.answer_screen(sheet).await;
        says_so(page, "answer").await;
        page.take_own_turn(sheet).await;
        says_so(page, "codes").await;
    }
    let (mine, theirs) = (first.code_link().await, second.code_link().await);
    first.take_in(&theirs).await;
    second.follow_link(&mine).await;
    both_open(&pages).await;
    assert_eq!(said(first).await, said(second).await);
    for page in &pages {
        assert!(page.reported().await.contains(&"not-saved".to_owned()));
        page.press("finish").await;
        says_so(page, "finish").await;
    }
}

/// Protects the strict policy: on all these screens no rule is broken, nothing is asked for after
/// loading, and no error is written to the console.
#[tokio::test]
async fn the_screens_of_two_devices_obey_the_policy_and_ask_for_nothing() {
    let page = Page::at("t/devices-policy/none/?form=mini").await;
    all_is_loaded(&page).await;
    is_kept(&page).await;
    page.asks_for_the_manifest().await;
    let log = || ask_server("log/devices-policy").1;
    let resources = "performance.getEntriesByType('resource').length";
    let (asked, loaded) = (log(), page.get(resources).await);
    everywhere(&page, NAMES, &mut async |page: &Page, place: &str| {
        page.obeys(place).await;
        assert_eq!(page.get(resources).await, loaded, "{place}");
    })
    .await;
    assert_eq!(log(), asked);
    let console = page.complaints().await;
    assert!(console.is_empty(), "{console:#?}");
    assert!(page.reported().await.is_empty());
}

/// Protects people who meet the page as a part of another website: a link would open a page of its own,
/// in which their answers are not; so the screen says to scan or paste here.
#[tokio::test]
async fn as_a_part_of_another_website_the_page_says_to_scan_or_paste() {
    let page = Page::fresh().await;
    page.visit("examples/empty.html").await;
    // The test server has two names, and so two origins.
    let address = given("TWEELUIK_URL").replace("127.0.0.1", "localhost");
    let address = format!("{}/?form=mini", address.trim_end_matches('/'));
    page.run(
        "const frame = document.createElement('iframe');
        frame.src = arguments[0];
        frame.width = 600;
        frame.height = 900;
        document.body.append(frame);",
        vec![json!(address)],
    )
    .await;
    page.driver().enter_frame(0).await.expect("the frame");
    page.wait_until(
        "the widget is ready",
        "return document.getElementById('app')?.dataset.started === 'all';",
    )
    .await;
    page.begin_pairing("first", NAMES).await;
    let invitation = page.invitation_link().await;
    assert!(
        invitation.starts_with(address.trim_end_matches("?form=mini")),
        "{invitation}"
    );
    let other = Elsewhere::invited(&invitation);
    page.press("next").await;
    page.take_own_turn(SHEETS[0]).await;
    let text = page.text_of("[data-screen]").await;
    assert!(text.contains(dutch().exchange_framed), "{text}");
    page.take_in(&other.link(SHEETS[1])).await;
    page.expect("reveal").await;
    page.press("agree-first").await;
    page.expect("comparison").await;
}
