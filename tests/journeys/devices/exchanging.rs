//! Two devices: inviting, exchanging and looking, with a link, a code, a file or agreed words.

use super::*;

/// Protects two people on the telephone: what is typed over works in small letters and with other
/// signs between, a mistyped group is pointed at, and mending it is enough.
#[tokio::test]
async fn a_typed_code_is_taken_and_a_mistyped_group_is_pointed_at() {
    let pages = both_locked("?form=mini").await;
    let [first, second] = &pages;
    let groups = second.typed_code().await;
    assert!(groups.len() > 10 && groups.iter().all(|group| group.len() == 4));
    let spoken = groups.join("-").to_lowercase();
    // The third group gets another last letter.
    let mut wrong = groups.clone();
    let last = wrong[2].pop();
    wrong[2].push(if last == Some('7') { '8' } else { '7' });
    let wrong = wrong.join("-").to_lowercase();
    let before = first.storage().await;
    first.take_in(&wrong).await;
    first.says(&dutch().refused_mistyped("3")).await;
    focus_is_at(first, "[role=alert]").await;
    assert_eq!(
        first.incoming().await,
        wrong,
        "nothing that was typed is lost"
    );
    assert_eq!(first.storage().await, before);
    let mut two = groups.clone();
    for place in [4, 6] {
        let letter = if two[place].starts_with('Z') {
            "Y"
        } else {
            "Z"
        };
        two[place].replace_range(..1, letter);
    }
    first.take_in(&two.join(" ")).await;
    first.says(&dutch().refused_mistyped_several("5, 7")).await;
    first.take_in(&spoken).await;
    first.expect("reveal").await;
    second.take_in(&first_code(first).await).await;
    second.expect("reveal").await;
    both_open(&pages).await;
    assert_eq!(said(first).await, said(second).await);
}

/// Protects people who carry files in an app that swallows them: it is said what should have happened, and
/// the text of the file can be copied, sent, and taken in by the other one. Nothing that erases stands
/// beside it.
#[tokio::test]
async fn where_a_code_was_not_saved_there_is_another_way() {
    let page = Page::fresh().await;
    page.before_scripts(SWALLOWED).await;
    page.before_scripts(SENDS_FILES).await;
    page.open("?form=mini").await;
    page.begin_pairing("first", NAMES).await;
    let invitation = page.invitation_link().await;
    page.press("next").await;
    page.take_own_turn(SHEETS[0]).await;
    assert_eq!(page.count("[data-link=file]").await, 0);
    page.touch("[data-action=save-code]").await;
    page.wait_for("[data-link=file]").await;
    assert_eq!(page.get_texts("__given").await, ["tweeluik-code.txt"]);
    let late = Late::of(Language::Nl, Address::Informal);
    page.says(&late.offered_file("tweeluik-code.txt")).await;
    let text = page
        .get_text("document.querySelector('[data-link=file]').value")
        .await;
    let link = page.code_link().await;
    assert!(text.starts_with("tl1.") && link.ends_with(&text), "{text}");
    let said = page.text_of("[data-screen]").await;
    assert!(
        said.contains("geef die in plaats van het bestand"),
        "{said}"
    );
    assert!(!said.contains("plak die in een notitie"), "{said}");
    page.touch("[data-action=copy-file]").await;
    page.says("De tekst is gekopieerd.").await;
    page.touch("[data-action=share-file]").await;
    page.wait_until("it is sent", "return __sent.length === 1;")
        .await;
    assert_eq!(
        page.get_texts("__sent[0]").await,
        ["tweeluik-code.txt", &*text]
    );
    // What takes the answers back is folded away, in another part of the screen.
    let beside = "document.querySelector('[data-link=file]').closest('section')
        .querySelectorAll('[data-action^=take-back], [data-action^=erase]').length";
    assert_eq!(page.get(beside).await, json!(0));
    assert!(look_with_axe(&page).await.is_empty());
    // The other one takes it in, and it is gone with the screen.
    let other = page.beside().await;
    other.open_link(&invitation).await;
    other.wait_for("[data-action=join]").await;
    other.press("join").await;
    other.take_own_turn(SHEETS[1]).await;
    let theirs = other.code_link().await;
    other.take_in(&text).await;
    other.expect("reveal").await;
    page.take_in(&theirs).await;
    page.expect("reveal").await;
    page.press("show-codes").await;
    page.wait_for("[data-link=mine]").await;
    assert_eq!(page.count("[data-link=file]").await, 0);
    assert!(page.violations().await.is_empty());
}

/// Protects people who carry files: a saved code is taken from the file, on both devices.
#[tokio::test]
async fn a_code_travels_as_a_file() {
    let pages = both_locked("?form=mini").await;
    let mut files = Vec::new();
    for (page, name) in pages.iter().zip(["code-one", "code-two"]) {
        let folder = Folder::new(name);
        page.saves_in(folder.path()).await;
        page.touch("[data-action=save-code]").await;
        let text = page.downloaded(folder.path(), ".txt").await;
        let link = page.code_link().await;
        assert!(link.ends_with(text.trim()), "the file has the code alone");
        files.push(folder);
    }
    let [first, second] = &pages;
    for (page, folder) in [(first, &files[1]), (second, &files[0])] {
        let path = folder.path().join("tweeluik-code.txt");
        let field = page.driver().find(By::Css("[data-file]")).await;
        let field = field.expect("a field for a file");
        let path = path.to_str().expect("a path");
        field.send_keys(path).await.expect("the field takes a file");
        page.expect("reveal").await;
    }
    both_open(&pages).await;
    assert_eq!(said(first).await, said(second).await);
}

/// Protects people who choose the wrong file: it is refused, and the right one can still be chosen.
#[tokio::test]
async fn a_file_without_a_code_is_refused() {
    let (page, other) = one_locked().await;
    let folder = Folder::new("wrong-file");
    let before = page.storage().await;
    let file = folder.path().join("chosen.txt");
    let path = file.to_str().expect("a path").to_owned();
    for (text, sentence) in [
        (
            "boodschappen: melk, brood".to_owned(),
            dutch().refused_no_code,
        ),
        (
            format!("tl1.{}", "A".repeat(1 << 20)),
            dutch().refused_too_long,
        ),
    ] {
        std::fs::write(&file, text).expect("a file");
        let field = page.driver().find(By::Css("[data-file]")).await;
        let field = field.expect("a field for a file");
        field
            .send_keys(&path)
            .await
            .expect("the field takes a file");
        page.says(sentence).await;
        focus_is_at(&page, "[role=alert]").await;
        assert_eq!(page.storage().await, before);
    }
    std::fs::write(&file, link(&other.answers(SHEETS[1]))).expect("a file");
    let field = page.driver().find(By::Css("[data-file]")).await;
    let field = field.expect("a field for a file");
    field
        .send_keys(&path)
        .await
        .expect("the field takes a file");
    page.expect("reveal").await;
}

/// Protects two people on the telephone: before anybody answers both see a number, and it is the same only
/// where their words are, in whatever form of Unicode each keyboard writes them.
#[tokio::test]
async fn two_who_agree_on_words_see_before_the_first_question_whether_these_are_the_same() {
    let composed = "\u{141}\u{f3}d\u{17a} caf\u{e9} molen";
    let decomposed = "\u{142}o\u{301}dz\u{301} cafe\u{301} molen";
    let mut numbers = Vec::new();
    for (side, words) in [
        ("first", composed),
        ("second", decomposed),
        ("second", "lodz cafe molen"),
    ] {
        let page = Page::at("?form=mini").await;
        let number = agreed_number(&page, side, words).await;
        assert!(
            number.len() == 4 && number.bytes().all(|c| c.is_ascii_digit()),
            "{number}"
        );
        // People who see another one go back to the words.
        page.press("back").await;
        page.wait_for("[data-code=own]").await;
        numbers.push(number);
    }
    assert_eq!(numbers[0], numbers[1]);
    assert_ne!(numbers[0], numbers[2]);
}

/// Protects against words that people think of: the app offers its own first, others each time.
#[tokio::test]
async fn words_are_offered_by_the_app_first_and_are_others_each_time() {
    let page = Page::at("?form=mini").await;
    let list: Vec<&str> = dutch().words_list.split(' ').collect();
    page.press("devices").await;
    page.choose("-how", "words").await;
    page.wait_for("[data-code=own]").await;
    let offered = "document.querySelector('[data-code=own]').value";
    let mut seen = Vec::new();
    for _ in 0..3 {
        let words = page.get_text(offered).await;
        assert_eq!(words.split(' ').count(), 5, "{words}");
        assert!(words.split(' ').all(|word| list.contains(&word)), "{words}");
        assert!(!seen.contains(&words));
        seen.push(words);
        page.touch("[data-action=draw-words]").await;
        let other = format!("return {offered} !== {};", json!(seen.last()));
        page.wait_until("there are other words", &other).await;
    }
}

/// Protects somebody whose mail program has changed the link: wrapped, escaped and written over, it is taken when
/// the whole mail is pasted.
#[tokio::test]
async fn a_whole_mail_with_a_changed_link_is_taken() {
    let (first, second) = one_locked().await;
    let link = second.link(SHEETS[1]);
    let code = link.split_once('#').expect("a fragment").1;
    let (one, two) = code.split_at(30);
    let safe = format!(
        "Hoi,\n> https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fh%2F%23{one}=\n> {two}&data=05%7C02\n> Groet"
    );
    first.take_in(&safe).await;
    first.expect("reveal").await;
}

/// Protects somebody who got the invitation and the other's code in one mail: the invitation comes first, the
/// screen tells of the code, and after one's own lock the same mail gives it.
#[tokio::test]
async fn an_invitation_and_a_code_in_one_mail_are_both_taken_and_the_code_is_told_of() {
    let inviting = Page::at("?form=mini").await;
    let page = inviting.beside().await;
    page.open("").await;
    inviting.begin_pairing("first", NAMES).await;
    let invitation = inviting.invitation_link().await;
    inviting.press("next").await;
    inviting.take_own_turn(SHEETS[0]).await;
    let code = inviting.code_link().await;
    let mail = format!("Hoi,\n{code}\n\n> Eerst dit:\n> {invitation}\n");
    page.press("devices").await;
    page.press("enter-code").await;
    page.wait_for("[data-incoming]").await;
    page.take_in(&mail).await;
    page.wait_for("[data-action=join]").await;
    let notice = "document.querySelector('[data-screen] .notice').innerText.trim()";
    assert_eq!(page.get_text(notice).await, dutch().invited_more);
    page.press("join").await;
    page.expect("answer").await;
    page.take_own_turn(SHEETS[1]).await;
    page.take_in(&mail).await;
    page.expect("reveal").await;
}

/// Protects people who follow a link within the page: a fragment that is not ours changes nothing.
#[tokio::test]
async fn a_fragment_that_is_not_ours_throws_nobody_out_of_a_screen() {
    let page = Page::at("?form=mini").await;
    page.press("pair").await;
    page.press("begin").await;
    page.expect("answer").await;
    for fragment in ["#tldr", "#tl", "#tl-1", "#top", "#tlx1.abc", "#tl1"] {
        page.run("location.hash = arguments[0];", vec![json!(fragment)])
            .await;
        let stays = format!("return location.hash === {};", json!(fragment));
        page.wait_until("the fragment stays", &stays).await;
        page.expect("answer").await;
    }
}

/// Protects the promise that there is no server: after the first load both devices lose the network,
/// and the whole exchange works all the same and asks for nothing.
#[tokio::test]
async fn after_loading_the_whole_exchange_works_offline() {
    let first = Page::at("t/offline-one/none/?form=mini").await;
    let second = first.beside().await;
    second.open("t/offline-two/none/?form=mini").await;
    for page in [&first, &second] {
        all_is_loaded(page).await;
        is_kept(page).await;
        page.asks_for_the_manifest().await;
    }
    let asked = || ["one", "two"].map(|name| ask_server(&format!("log/offline-{name}")).1);
    let before = asked();
    let resources = "performance.getEntriesByType('resource').length";
    let pages = [first, second];
    let mut loaded = Vec::new();
    for page in &pages {
        loaded.push(page.get(resources).await);
        page.goes_offline().await;
        page.wait_until("it is offline", "return !navigator.onLine;")
            .await;
    }
    let [first, second] = &pages;
    invite_in_open_pages(&pages).await;
    for (page, sheet) in pages.iter().zip(SHEETS) {
        page.take_own_turn(sheet).await;
    }
    let (mine, theirs) = (first.typed_code().await, second.typed_code().await);
    first.take_in(&theirs.join(" ")).await;
    second.take_in(&mine.join(" ")).await;
    for page in &pages {
        page.expect("reveal").await;
    }
    both_open(&pages).await;
    assert_eq!(said(first).await, said(second).await);
    for (page, loaded) in pages.iter().zip(loaded) {
        assert_eq!(page.get(resources).await, loaded);
        assert!(page.violations().await.is_empty());
        page.press("finish").await;
        page.press("erase").await;
        page.expect("start").await;
        assert!(page.keys().await.is_empty());
    }
    assert_eq!(asked(), before, "something was asked for");
}

/// Run in each browser at every check.
mod every_engine {
    use super::*;

    /// Protects the main job on two devices: one Dutch, one English, by links alone; both see the same
    /// comparison, each in their own language and with their own side first.
    #[tokio::test]
    async fn an_invitation_and_two_links_lead_to_the_same_comparison_on_both_devices() {
        let first = Page::at("").await;
        let second = first.beside().await;
        first.set_up_pairing("first", ALL_KINDS.names, "").await;
        first.touch("[data-of=second] input[value=en]").await;
        first.press("begin").await;
        first.wait_for("[data-link=invitation]").await;
        second.open_link(&first.invitation_link().await).await;
        second.wait_for("[data-action=join]").await;
        second.expect_language("en").await;
        assert_eq!(
            second.heading().await,
            english().invited_title("Sanne"),
            "who invites"
        );
        assert_eq!(second.chosen().await, ["language=en"]);
        second.press("join").await;
        second.expect("answer").await;
        first.press("next").await;
        first.expect("answer").await;
        for (page, sheet) in [&first, &second].into_iter().zip(ALL_KINDS.sheets) {
            page.take_own_turn(sheet).await;
            assert_eq!(
                page.count("[data-theme], [data-equality], [data-direct]")
                    .await,
                0
            );
        }
        let (mine, theirs) = (first.code_link().await, second.code_link().await);
        // A message that is opened loads the page anew; a link that is pasted in its address does not.
        second.open_link(&mine).await;
        first.follow_link(&theirs).await;
        let pages = [first, second];
        for page in &pages {
            page.expect("reveal").await;
            assert_eq!(
                page.count("[data-theme], [data-equality], [data-direct]")
                    .await,
                0
            );
        }
        both_open(&pages).await;
        let [first, second] = &pages;
        assert_eq!(rows(first).await, all_kinds_in_rows(), "as on one device");
        assert_eq!(said(first).await, said(second).await);
        assert_eq!(
            (first.language().await, second.language().await),
            ("nl".to_owned(), "en".to_owned())
        );
        assert_eq!(comes_first(first).await, "first");
        assert_eq!(comes_first(second).await, "second");
    }
}
