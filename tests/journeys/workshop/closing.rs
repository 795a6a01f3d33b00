//! A workshop: closing, erasing, and other tabs.

use super::*;

/// Two tabs that take in a pair at the same instant lose none: ten times over.
#[tokio::test]
async fn two_tabs_that_add_at_the_same_instant_lose_no_pair() {
    let page = Page::at("").await;
    let way_in = open_board(&page, "").await;
    let first = page.driver().window().await.unwrap();
    page.second_tab("").await;
    page.press("workshop").await;
    page.wait_for("[data-incoming]").await;
    let second = page.driver().window().await.unwrap();
    // Both press at the moment that both were told beforehand.
    let script = "const [text, at] = arguments;
        document.querySelector('[data-incoming]').value = text;
        const wait = () => Date.now() < at ? setTimeout(wait, Math.min(20, at - Date.now()))
            : document.querySelector('[data-action=take-in]').click();
        wait();";
    for round in 0..10_u8 {
        let now = page.get("Date.now()").await.as_f64().expect("the time");
        for (tab, which) in [(&first, 0), (&second, 1)] {
            page.driver().switch_to_window(tab.clone()).await.unwrap();
            let text = added(&way_in, 2 * round + which);
            page.run(script, vec![json!(text), json!(now + 700.0)])
                .await;
        }
        for tab in [&first, &second] {
            page.driver().switch_to_window(tab.clone()).await.unwrap();
            page.wait_until(
                "it was taken in",
                "return document.querySelector('[data-incoming]').value === '';",
            )
            .await;
        }
    }
    page.reload().await;
    page.press("workshop").await;
    page.wait_for("[data-incoming]").await;
    has_received(&page, &dutch_count(20)).await;
}

/// A full storage does not let a board be closed twice: what was shown cannot be compared with a board that
/// takes one pair more.
#[tokio::test]
async fn a_board_whose_closing_cannot_be_saved_is_not_closed_a_second_time() {
    let page = Page::at("").await;
    let way_in = open_board(&page, "").await;
    take_in_pairs(&page, &way_in, 0..5).await;
    page.run(
        "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };",
        Vec::new(),
    )
    .await;
    freeze(&page).await;
    assert_eq!(page.count("[data-theme]").await, 6);
    let status = page.status().await;
    assert!(status.contains(dutch_group().group_unsaved), "{status}");
    assert!(page.keys().await.is_empty());
    page.reload().await;
    page.press("workshop").await;
    page.wait_for("[data-action=open-board]").await;
    assert!(page.keys().await.is_empty());
}

/// Nothing is shown before the closed board has arrived in the copy too, which a killed browser goes by.
#[tokio::test]
async fn a_board_shows_nothing_before_its_closing_is_there_for_good() {
    let page = Page::fresh().await;
    page.before_scripts(
        "const put = IDBObjectStore.prototype.put;
        const commit = IDBTransaction.prototype.commit;
        IDBTransaction.prototype.commit = function () {
            if (!window.__holds) commit.call(this);
        };
        IDBObjectStore.prototype.put = function (text, key) {
            if (!window.__holds) return put.call(this, text, key);
            // The transaction stays open as long as something is asked of it.
            const store = this;
            (function again() {
                if (window.__holds) store.get(key).onsuccess = again;
                else put.call(store, text, key);
            })();
        };",
    )
    .await;
    page.open("").await;
    let way_in = open_board(&page, "").await;
    take_in_pairs(&page, &way_in, 0..5).await;
    page.run("window.__holds = true;", Vec::new()).await;
    page.press("ask-freeze").await;
    page.press("freeze").await;
    page.wait_until(
        "it is being closed",
        "return !document.querySelector('[data-action=freeze], [data-action=ask-freeze]');",
    )
    .await;
    assert_eq!(page.count("[data-theme]").await, 0);
    page.run("window.__holds = false;", Vec::new()).await;
    page.wait_for("[data-action=again-ask]").await;
    assert_eq!(page.count("[data-theme]").await, 6);
}

/// A second tab takes a board that was closed elsewhere; one that was erased it lets go of, and does not open
/// again by itself.
#[tokio::test]
async fn a_second_tab_knows_of_a_board_that_was_closed_or_erased() {
    let page = Page::at("").await;
    let way_in = open_board(&page, "").await;
    take_in_pairs(&page, &way_in, 0..6).await;
    let first = page.second_tab("").await;
    page.press("workshop").await;
    page.wait_for("[data-incoming]").await;
    let second = page.driver().window().await.unwrap();
    freeze(&page).await;
    // The other one still has it open: it takes no pair more.
    page.driver().switch_to_window(first.clone()).await.unwrap();
    page.take_in(&added(&way_in, 9)).await;
    page.says(dutch_group().taken_frozen).await;
    assert_eq!(page.count("[data-theme]").await, 6);
    assert_eq!(page.count("[data-incoming]").await, 0);
    page.driver().switch_to_window(second).await.unwrap();
    page.touch("[data-action=erase-board-ask]").await;
    page.press("erase-board").await;
    page.wait_for("[data-action=open-board]").await;
    page.driver().switch_to_window(first).await.unwrap();
    page.says(dutch_group().group_gone).await;
    assert_eq!(page.count("[data-theme]").await, 0);
    page.press("back").await;
    page.press("workshop").await;
    page.wait_for("[data-action=open-board]").await;
    assert!(page.keys().await.is_empty());
    page.reload().await;
    page.press("workshop").await;
    page.wait_for("[data-action=open-board]").await;
    assert!(page.keys().await.is_empty());
}

/// A link that is opened adds nothing before somebody says yes.
#[tokio::test]
async fn a_link_that_is_opened_asks_before_it_adds() {
    let page = Page::at("").await;
    let way_in = open_board(&page, "").await;
    page.press("back").await;
    for (action, count) in [("drop-offered", 0), ("take-offered", 1)] {
        page.follow_link(&added(&way_in, 1)).await;
        page.wait_for("[data-action=take-offered]").await;
        focus_is_at(&page, "[data-asked]").await;
        page.press(action).await;
        page.wait_until(
            "it was answered",
            "return !document.querySelector('[data-action=take-offered]');",
        )
        .await;
        let now = match count {
            0 => dutch_group().group_received_none.to_owned(),
            count => dutch_count(count),
        };
        has_received(&page, &now).await;
    }
}

/// A board that cannot be read is said at once, and offered as a file.
#[tokio::test]
async fn a_board_that_cannot_be_read_is_said_at_once() {
    let page = Page::at("").await;
    page.run(
        "localStorage.setItem('tweeluik:workshop', 'tweeluik/1 4 damaged');",
        Vec::new(),
    )
    .await;
    page.reload().await;
    page.press("workshop").await;
    page.wait_for("[data-action=open-board]").await;
    page.says(dutch_group().group_unreadable).await;
    page.press("back").await;
    page.wait_for("[data-action=save-unreadable], [data-action=save-found]")
        .await;
}

/// The board counts no more pairs than are in the room, and says that more codes came.
#[tokio::test]
async fn more_codes_than_pairs_are_said_before_closing() {
    let page = Page::at("").await;
    let way_in = open_board(&page, "").await;
    count_pairs(&page, 2).await;
    take_in_pairs(&page, &way_in, 0..2).await;
    page.take_in(&added(&way_in, 7)).await;
    page.says(dutch_group().taken_more).await;
    has_received(&page, &dutch_count(2)).await;
    page.press("ask-freeze").await;
    page.says(&dutch_group().group_pairs_more(1)).await;
}

/// Where the browser gives no storage the board works as long as the page is open, and says so.
#[tokio::test]
async fn without_storage_a_board_works_as_long_as_the_page_is_open() {
    let page = Page::fresh().await;
    page.before_scripts(NO_STORAGE).await;
    page.open("").await;
    let way_in = open_board(&page, "").await;
    take_in_pairs(&page, &way_in, 0..5).await;
    let status = page.status().await;
    assert!(status.contains(dutch_group().group_unsaved), "{status}");
    freeze(&page).await;
    assert_eq!(page.count("[data-theme]").await, 6);
}

/// What can be taken along are whole files of what is shown.
#[tokio::test]
async fn table_description_and_pictures_are_saved_as_files() {
    let folder = Folder::new("workshop");
    let page = Page::at("").await;
    page.saves_in(folder.path()).await;
    let way_in = open_board(&page, "Zuid & Noord").await;
    take_in_pairs(&page, &way_in, 0..12).await;
    freeze(&page).await;
    page.type_into("[data-agreement]", "=1+1").await;
    page.press("add-agreement").await;
    page.touch("[data-action=save-table]").await;
    let table = page.downloaded(folder.path(), "groep.csv").await;
    assert!(
        table.starts_with("\u{feff}thema;geeft;krijgt;paren;"),
        "{table}"
    );
    // The names, two lines for each of six themes, one for each role, and the agreement.
    assert_eq!(table.lines().count(), 1 + 12 + 2 + 1);
    assert!(table.contains(";Ouder;0;0;6;0;6;;"), "{table}");
    assert!(table.contains("'=1+1"), "{table}");
    page.touch("[data-action=save-columns]").await;
    let columns = page.downloaded(folder.path(), "kolommen.csv").await;
    assert!(columns.contains("middelste_verschil;"), "{columns}");
    page.touch("[data-action=save-svg]").await;
    let svg = page.downloaded(folder.path(), "groep.svg").await;
    assert!(
        svg.starts_with("<svg xmlns=") && svg.contains("Zuid &amp; Noord"),
        "{svg}"
    );
    assert!(svg.contains(dutch().direct_question), "{svg}");
    page.touch("[data-action=save-png]").await;
    let png = folder.path().join("tweeluik-groep.png");
    page.wait_for_file(&png).await;
    let png = std::fs::read(png).expect("the picture");
    let reader = png::Decoder::new(std::io::Cursor::new(png)).read_info();
    let mut reader = reader.expect("a picture");
    let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
    let info = reader.next_frame(&mut pixels).expect("its pixels");
    assert_eq!(info.width, 1600);
    // It is drawn: there is ink of both persons on it.
    let has = |colour: [u8; 3]| pixels.chunks(4).any(|pixel| pixel[..3] == colour);
    assert!(has([0x0b, 0x6b, 0x66]) && has([0xa4, 0x49, 0x0c]) && has([255, 255, 255]));
    assert!(page.violations().await.is_empty());
}

/// Protects a facilitator in an app that swallows files and paper: it is said what should have happened and
/// what else can be done, a table can be copied, and what erases stands apart and reminds to look first.
#[tokio::test]
async fn what_a_board_could_not_save_has_another_way() {
    let page = Page::fresh().await;
    page.before_scripts(SWALLOWED).await;
    page.before_scripts(
        "window.__sent = [];
        const kinds = ['text/plain', 'text/csv', 'image/svg+xml', 'image/png'];
        navigator.canShare = ({ files }) => kinds.includes(files?.[0]?.type);
        navigator.share = async ({ files: [file] }) => {
            const begin = new Uint8Array(await file.slice(0, 4).arrayBuffer());
            __sent.push([file.name, file.type, [...begin].join()]);
        };",
    )
    .await;
    page.open("").await;
    let way_in = open_board(&page, "Zuid & Noord").await;
    take_in_pairs(&page, &way_in, 0..5).await;
    freeze(&page).await;
    page.touch("[data-action=print]").await;
    page.says(dutch().offered_paper_group).await;
    let field = "document.querySelector('[data-link=file]')?.value";
    let pictures = [
        (
            "save-svg",
            "tweeluik-groep.svg",
            "image/svg+xml",
            "60,115,118,103",
        ),
        (
            "save-png",
            "tweeluik-groep.png",
            "image/png",
            "137,80,78,71",
        ),
    ];
    let tables = [
        (
            "save-table",
            "tweeluik-groep.csv",
            "text/csv",
            "239,187,191,116",
        ),
        (
            "save-columns",
            "tweeluik-kolommen.csv",
            "text/csv",
            "239,187,191,107",
        ),
    ];
    for (place, (action, name, kind, begin)) in tables.into_iter().chain(pictures).enumerate() {
        page.touch(&format!("[data-action={action}]")).await;
        page.says(&dutch().offered_file(name)).await;
        let given = page.get_texts("__given").await;
        assert_eq!(given.last().map(String::as_str), Some(name));
        let said = page.text_of("[data-screen]").await;
        assert!(said.contains(dutch().offered_not_there_group), "{said}");
        if kind == "text/csv" {
            let text = page.get_text(field).await;
            assert!(text.lines().count() > 3 && text.contains(';'), "{text}");
            page.touch("[data-action=copy-file]").await;
            page.says("De tekst is gekopieerd.").await;
        } else {
            assert_eq!(page.get(field).await, json!(null), "{name} is no text");
            assert!(said.contains("schermafbeelding"), "{said}");
        }
        page.touch("[data-action=share-file]").await;
        page.wait_until("it is sent", &format!("return __sent.length > {place};"))
            .await;
        let sent = page.get_texts(&format!("__sent[{place}]")).await;
        assert_eq!(sent, [name, kind, begin]);
    }
    assert!(look_with_axe(&page).await.is_empty());
    // Nothing that erases stands in the part of the screen, or in the row, of what saves.
    let beside = "document.querySelector('[data-action=save-table]').closest('.no-print')
        .querySelectorAll('[data-action^=erase], [data-action^=again]').length";
    assert_eq!(page.get(beside).await, json!(0));
    let between = "(() => {
            const at = (one) => document.querySelector(`[data-action=${one}]`).getBoundingClientRect();
            const back = at('back');
            return at('share-file').bottom < back.top && back.bottom < at('erase-board-ask').top;
        })()";
    assert_eq!(page.get(between).await, json!(true));
    page.touch("[data-action=erase-board-ask]").await;
    let said = page.text_of("[data-screen]").await;
    assert!(said.contains(dutch().offered_erase), "{said}");
    // With the board goes what was offered of it.
    page.press("erase-board").await;
    page.wait_for("[data-action=open-board]").await;
    let everything = page.everything().await;
    assert!(!everything.contains("tweeluik-groep"), "{everything}");
    assert!(page.violations().await.is_empty());
}

/// What a pair adds as a file can be copied too, where the app swallows it, and does not go with the pair
/// to another screen.
#[tokio::test]
async fn what_a_pair_could_not_save_has_another_way() {
    let board = Page::at("").await;
    let way_in = open_board(&board, "").await;
    let phone = board.beside().await;
    phone.before_scripts(SWALLOWED).await;
    phone.open_link(&way_in).await;
    compare(&phone).await;
    agree_to_add(&phone).await;
    let name = "tweeluik-open-antwoorden.txt";
    phone.touch("[data-action=save-code]").await;
    phone.says(&dutch().offered_file(name)).await;
    assert_eq!(phone.get_texts("__given").await, [name]);
    let text = phone
        .get_text("document.querySelector('[data-link=file]').value")
        .await;
    board.take_in(&text).await;
    board.says(&dutch_count(1)).await;
    phone.press("back").await;
    phone.press("add").await;
    phone.wait_for("[data-link=added]").await;
    assert_eq!(phone.count("[data-link=file]").await, 0);
}

/// In somebody else's page the board is there too, with a name of its own in the storage.
#[tokio::test]
async fn a_board_works_in_the_element() {
    let page = Page::fresh().await;
    page.inside(ELEMENT);
    page.visit("examples/strict.html").await;
    page.expect("start").await;
    page.wait_until(
        "all is here",
        "return !document.querySelector('[data-waits]');",
    )
    .await;
    let way_in = open_board(&page, "").await;
    take_in_pairs(&page, &way_in, 0..5).await;
    assert_eq!(page.keys().await, ["tweeluik:workshop"]);
    freeze(&page).await;
    assert_eq!(page.count("[data-theme]").await, 6);
    assert!(look_with_axe(&page).await.is_empty());
    assert!(page.violations().await.is_empty());
}

/// A page of another organisation that frames ours: the board is there, for this website alone.
#[tokio::test]
async fn a_board_works_in_a_frame() {
    let page = Page::fresh().await;
    page.visit("examples/iframe.html").await;
    page.driver().enter_frame(0).await.expect("the frame");
    page.wait_until(
        "the widget is ready",
        "return document.getElementById('app')?.dataset.started === 'all';",
    )
    .await;
    let way_in = open_board(&page, "").await;
    take_in_pairs(&page, &way_in, 0..5).await;
    freeze(&page).await;
    assert_eq!(page.count("[data-theme]").await, 6);
    page.press("one-theme").await;
    page.press("all-themes").await;
}

/// From a single file on two disks: no link is offered, and the codes as text do.
#[tokio::test]
async fn a_workshop_goes_with_the_single_file() {
    let board = Page::fresh().await;
    open_file(&board, "").await;
    let way_in = open_board(&board, "").await;
    assert!(way_in.starts_with("#tl1."), "{way_in}");
    let phone = board.beside().await;
    open_file(&phone, "").await;
    phone.press("workshop").await;
    phone.wait_for("[data-action=enter-code]").await;
    phone.press("enter-code").await;
    phone.take_in(&way_in).await;
    phone.wait_for("[data-action=devices]").await;
    compare(&phone).await;
    agree_to_add(&phone).await;
    let code = added_link(&phone).await;
    assert!(code.starts_with("#tl1."), "{code}");
    board.take_in(&code).await;
    board.says(&dutch_count(1)).await;
    board.reload().await;
    board.press("workshop").await;
    has_received(&board, &dutch_count(1)).await;
    for page in [&board, &phone] {
        assert!(page.violations().await.is_empty());
    }
}

/// People who use the keys alone lead a whole workshop: the focus goes to each new heading, to what is
/// asked, and stays on a button that is pressed again and again.
#[tokio::test]
async fn a_board_is_led_by_keyboard_alone() {
    let page = Page::at("?mode=workshop&form=mini").await;
    by_key(&page, "open-board").await;
    page.wait_for("[data-action=ask-freeze]").await;
    focus_is_at(&page, "[data-heading]").await;
    Keyboard(&page).tab_to("[data-pairs]").await;
    Keyboard(&page).send("12").await;
    by_key(&page, "set-pairs").await;
    page.wait_for("[data-incoming]").await;
    let way_in = self::way_in(&page).await;
    take_in_pairs(&page, &way_in, 0..11).await;
    let paste = "document.querySelector('[data-incoming]').value = arguments[0];";
    page.run(paste, vec![json!(added(&way_in, 11))]).await;
    by_key(&page, "take-in").await;
    page.says(&dutch_count(12)).await;
    focus_is_at(&page, "[data-action=take-in]").await;
    by_key(&page, "ask-freeze").await;
    focus_is_at(&page, "[data-asked]").await;
    by_key(&page, "freeze").await;
    page.wait_for("[data-action=again-ask]").await;
    focus_is_at(&page, "[data-heading]").await;
    by_key(&page, "one-theme").await;
    page.wait_for("[data-action=next-theme]").await;
    focus_is_at(&page, "[data-heading]").await;
    by_key(&page, "all-themes").await;
    page.wait_for("[data-action=more]").await;
    by_key(&page, "more").await;
    for count in 1..=3 {
        let script =
            format!("return document.querySelector('.steps-of b').innerText === '{count}';");
        page.wait_until("one more", &script).await;
        focus_is_at(&page, "[data-action=more]").await;
        Keyboard(&page).send(Key::Enter).await;
    }
}
