//! A workshop: what a pair sees and adds.

use super::*;

/// A pair comes in by the link, on two devices too; the set-up has the facilitator's choices and no other.
#[tokio::test]
async fn a_pair_gets_the_set_up_of_the_workshop() {
    let board = Page::at("").await;
    board.press("workshop").await;
    board.wait_for("[data-action=open-board]").await;
    board.choose("-relation", "resident-official").await;
    board.choose("-form", "mini").await;
    board.choose("-workshop-language", "en").await;
    board.press("open-board").await;
    let way_in = self::way_in(&board).await;
    let phone = board.beside().await;
    phone.open_link(&way_in).await;
    phone.wait_for("[data-action=pair]").await;
    phone.expect_language("en").await;
    assert_eq!(phone.screen().await, "start");
    for action in ["pair", "devices"] {
        phone.press(action).await;
        phone.expect("setup").await;
        assert_eq!(phone.count("[name$=-relation], [name$=-form]").await, 0);
        let said = phone.text_of("[data-screen]").await;
        assert!(
            said.contains("Resident and civil servant, 6 themes"),
            "{said}"
        );
        phone.press("back").await;
    }
    // A link that is opened while something waits erases nothing by itself.
    phone.press("pair").await;
    phone.press("begin").await;
    phone.expect("answer").await;
    phone.open_link(&way_in).await;
    phone.wait_for("[data-action=devices]").await;
    phone.press("continue").await;
    phone.expect("answer").await;
    // Where the page begins at a board, a link still leads to the workshop.
    phone.press("leave").await;
    phone.open("?mode=workshop").await;
    phone.follow_link(&way_in).await;
    phone.wait_for("[data-action=devices]").await;
    assert!(phone.violations().await.is_empty());
}

/// Nothing is added before both agree; then the same code stays, also after a reload, and leads from a
/// message to the board, where it counts once.
#[tokio::test]
async fn a_pair_adds_once_and_only_when_both_agree() {
    let board = Page::at("").await;
    let way_in = open_board(&board, "Wijkteam Zuid").await;
    let phone = board.beside().await;
    phone.open_link(&way_in).await;
    compare(&phone).await;
    phone.press("add").await;
    // What goes along is there in words, by roles and not by names.
    let what = phone
        .get_text("document.querySelector('.what').textContent")
        .await;
    assert!(
        what.contains("Ouder geeft: vaak. Professional krijgt: altijd of bijna altijd."),
        "{what}"
    );
    assert!(
        !what.contains(NAMES[0]) && !what.contains(NAMES[1]),
        "{what}"
    );
    // One yes is none, and who goes back takes it along.
    phone.press("agree-first").await;
    assert_eq!(phone.count("[data-link=added]").await, 0);
    phone.press("back").await;
    phone.press("finish").await;
    agree_to_add(&phone).await;
    let code = added_link(&phone).await;
    phone.press("back").await;
    phone.expect("finish").await;
    phone.reload().await;
    phone.press("continue").await;
    phone.press("add").await;
    assert_eq!(added_link(&phone).await, code);
    // As a file it comes to the board too.
    let folder = Folder::new("workshop-code");
    phone.saves_in(folder.path()).await;
    phone.touch("[data-action=save-code]").await;
    let text = phone.downloaded(folder.path(), ".txt").await;
    assert!(code.ends_with(text.trim()));
    // It is not encrypted, and is not called as what is.
    let file = folder.path().join("tweeluik-open-antwoorden.txt");
    assert!(file.exists());
    let field = board.find("[data-file]").await;
    field.send_keys(file.to_str().unwrap()).await.unwrap();
    board.says(&dutch_count(1)).await;
    // The link opens the board wherever the facilitator is; it counts once.
    // No link is offered, so that none stays in the history of a browser.
    assert!(code.starts_with("#tl1."), "{code}");
    board.press("back").await;
    let opened = |code: &str| {
        let page = given("TWEELUIK_URL");
        format!("{}/{code}", page.trim_end_matches('/'))
    };
    board.follow_link(&opened(&code)).await;
    board.expect("workshop").await;
    board.says(dutch_group().taken_double).await;
    has_received(&board, &dutch_count(1)).await;
    // Elsewhere it is told where it belongs.
    phone.press("back").await;
    phone.press("erase").await;
    phone.follow_link(&opened(&code)).await;
    phone.says(dutch_devices().refused_for_group).await;
    assert!(phone.keys().await.is_empty());
    assert_eq!(ask_server("log/none").1.matches("tl1").count(), 0);
}
