//! Takes pictures of every screen for the documentation: `docs/gallery/NAME.png`.
//!
//! `cargo xtask gallery` builds, serves, starts chromedriver and runs this.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]
#![allow(missing_docs)]

mod support;

use serde_json::json;
use std::path::{Path, PathBuf};
use support::{CASES, ELEMENT, Page, Pair, THEMES};
use tweeluik_core::exchange::{Added, Message, Workshop, link, read};
use tweeluik_core::measure::{Contribution, Direct, Level, Levels, built_in};

/// A mother and a professional who agree on much and not on everything.
const PAIR: Pair = Pair {
    names: ["Sanne", "Karim"],
    sheets: [
        |statement, direction| match (statement, direction) {
            ("gezien-1", _) | ("jezelf-1", _) | ("vertrouwen-1", "give") => "4",
            ("serieus-1", "receive") => "1",
            ("gehoord-1" | "samenkiezen-1" | "ruimte-1", "receive") => "2",
            ("afspraken-1", "receive") => "unknown",
            ("waardering-1", _) | ("kennis-1", "receive") => "3",
            ("duidelijk-1", _) => "2",
            ("samenop-1", _) => "5",
            (_, "give") => "4",
            _ => "3",
        },
        |statement, direction| match (statement, direction) {
            ("serieus-1", "give") | ("samenop-1", _) => "5",
            ("gehoord-1" | "gezien-1" | "samenkiezen-1" | "vertrouwen-1", _) => "4",
            ("duidelijk-1", _) => "2",
            ("jezelf-1", "receive") => "na",
            ("ruimte-1", "give") => "3",
            _ => "4",
        },
    ],
    codes: ["", ""],
};

/// What they agree on.
const AGREEMENT: &str = "Karim belt Sanne elke maandag na 4 uur.";

/// How much of a page a picture shows.
#[derive(Clone, Copy)]
enum Part {
    /// What is seen without scrolling.
    Screen,
    /// All of it, however long.
    Whole,
    /// So many CSS pixels from the top.
    Top(u32),
}

/// How wide a telephone is, in CSS pixels.
const TELEPHONE: u32 = 390;
/// How wide and high a sheet of A4 is.
const SHEET: [u32; 2] = [794, 1123];

/// Saves a picture of a page that is as wide, in CSS pixels, `scale` pixels each.
async fn picture(page: &Page, width: u32, scale: u32, part: Part, name: &str) {
    let folder: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/gallery");
    std::fs::create_dir_all(&folder).expect("the folder for the pictures");
    page.cdp("Emulation.setScrollbarsHidden", json!({ "hidden": true }))
        .await;
    let size = async |height| page.size(width, height, scale, width == TELEPHONE).await;
    size(844).await;
    let height = match part {
        Part::Screen => 844,
        Part::Whole => {
            let height = page.get("document.documentElement.scrollHeight").await;
            u32::try_from(height.as_u64().unwrap()).unwrap()
        }
        Part::Top(height) => height,
    };
    size(height).await;
    page.run(
        "document.activeElement?.blur(); scrollTo(0, 0);",
        Vec::new(),
    )
    .await;
    let path = folder.join(format!("{name}.png"));
    page.driver().screenshot(&path).await.expect("a picture");
    size(844).await;
    println!("{}", path.display());
}

/// A telephone by day with the widget on it.
async fn telephone(path: &str) -> Page {
    let page = Page::fresh().await;
    page.size(TELEPHONE, 844, 2, true).await;
    page.prefers(&[
        ("prefers-color-scheme", "light"),
        ("prefers-reduced-motion", "reduce"),
    ])
    .await;
    page.open(path).await;
    page
}

async fn on_a_telephone_in_dutch() {
    let page = telephone("").await;
    page.walk(&PAIR, &mut async |page: &Page, stage: &str| {
        match stage {
            "start" => {
                picture(page, TELEPHONE, 2, Part::Whole, "start").await;
                page.press("about").await;
                picture(page, TELEPHONE, 1, Part::Whole, "about").await;
                page.press("back").await;
                page.press("cards").await;
                for theme in ["gehoord", "ruimte"] {
                    page.touch(&format!("input[data-theme={theme}]")).await;
                }
                picture(page, TELEPHONE, 1, Part::Whole, "cards").await;
                page.press("show-cards").await;
                picture(page, TELEPHONE, 2, Part::Screen, "card").await;
                page.press("back").await;
                page.press("back").await;
                page.press("paper").await;
                picture(page, TELEPHONE, 2, Part::Screen, "paper").await;
                page.press("back").await;
            }
            "setup" => {
                picture(page, TELEPHONE, 2, Part::Whole, "setup").await;
                page.type_names(PAIR.names).await;
            }
            "answer" => {
                page.answer_screen(PAIR.sheets[0]).await;
                picture(page, TELEPHONE, 2, Part::Whole, "answer").await;
                page.press("from-paper").await;
                picture(page, TELEPHONE, 2, Part::Screen, "from-paper").await;
                page.press("back").await;
                page.answer_screen(PAIR.sheets[0]).await;
            }
            "direct" => picture(page, TELEPHONE, 2, Part::Screen, stage).await,
            "review" => picture(page, TELEPHONE, 1, Part::Whole, stage).await,
            "comparison" => {
                picture(page, TELEPHONE, 2, Part::Whole, stage).await;
                page.press("talk").await;
                picture(page, TELEPHONE, 2, Part::Screen, "conversation").await;
                page.press("back").await;
            }
            "handover" | "reveal" | "finish" => {
                picture(page, TELEPHONE, 2, Part::Screen, stage).await
            }
            _ => {}
        }
        true
    })
    .await;
}

/// One person, and what two people who kept something see the next time.
async fn alone_and_again_on_a_telephone_in_dutch() {
    let page = telephone("?form=mini").await;
    page.press("solo").await;
    page.type_names(PAIR.names).await;
    page.press("begin").await;
    page.answer_all(PAIR.sheets[0]).await;
    page.answer_direct("other-little").await;
    page.press("next").await;
    page.press("look").await;
    page.expect("solo").await;
    picture(&page, TELEPHONE, 1, Part::Whole, "solo").await;
    page.press("leave").await;
    page.reload().await;
    page.walk_to("comparison", &PAIR).await;
    page.press("talk").await;
    page.press("agreements").await;
    page.wait_for("[name$=-agreement-0]").await;
    page.agree_on(AGREEMENT).await;
    page.choose("-clear", "yes").await;
    picture(&page, TELEPHONE, 1, Part::Whole, "agreements").await;
    page.press("next").await;
    page.wait_for("[name$=-first-heard]").await;
    picture(&page, TELEPHONE, 2, Part::Screen, "how-it-was").await;
    page.press("next").await;
    page.wait_for("[name$=-second-heard]").await;
    page.press("next").await;
    page.both_agree(PAIR.codes).await;
    page.press("keep").await;
    page.open_what_is_kept().await;
    page.choose("-came-0", "partly").await;
    picture(&page, TELEPHONE, 2, Part::Screen, "looking-back").await;
    page.press("again").await;
    page.press("begin").await;
    page.answer_again(&PAIR).await;
    page.press("then-and-now").await;
    picture(&page, TELEPHONE, 1, Part::Whole, "then-and-now").await;
}

/// What is printed, with the margins of a printer.
async fn on_paper() {
    let page = Page::fresh().await;
    let [width, height] = SHEET;
    page.size(width, height, 1, false).await;
    page.open("?form=short").await;
    let printed = async |name: &str, part: Part| {
        page.shows_as_on("print").await;
        let margins = "document.documentElement.style.padding = arguments[0];";
        page.run(margins, vec![json!("15mm")]).await;
        picture(&page, width, 1, part, name).await;
        page.run(margins, vec![json!("")]).await;
        page.shows_as_on("screen").await;
    };
    page.press("cards").await;
    printed("print-cards", Part::Whole).await;
    page.press("back").await;
    page.press("paper").await;
    // That of one of the two, with its margins.
    printed("print-form", Part::Top(2 * height + 114)).await;
    page.press("back").await;
    page.press("solo").await;
    page.press("begin").await;
    page.answer_all(PAIR.sheets[0]).await;
    page.answer_direct("other-little").await;
    page.press("next").await;
    page.press("look").await;
    page.expect("solo").await;
    printed("print-own-side", Part::Top(height)).await;
    page.press("leave").await;
    page.reload().await;
    page.walk_to("finish", &PAIR).await;
    page.both_agree(PAIR.codes).await;
    printed("print-comparison", Part::Top(height)).await;
}

async fn on_a_desk_in_english_by_night() {
    let page = Page::fresh().await;
    page.size(1280, 844, 1, false).await;
    page.prefers(&[
        ("prefers-color-scheme", "dark"),
        ("prefers-reduced-motion", "reduce"),
    ])
    .await;
    page.open("?lang=en").await;
    page.walk_to("comparison", &PAIR).await;
    picture(&page, 1280, 1, Part::Whole, "comparison-wide-dark").await;
}

/// What two people see together, of answers that differ as much as answers can.
async fn each_comparison() {
    for case in &CASES {
        let page = telephone("?form=short").await;
        page.compare(case).await;
        let name = format!("comparison-{}", case.name);
        picture(&page, TELEPHONE, 1, Part::Whole, &name).await;
    }
}

/// Two people with a device each: the invitation, and the codes.
async fn on_two_telephones_in_dutch() {
    let page = telephone("?form=mini").await;
    page.begin_pairing("second", PAIR.names).await;
    picture(&page, TELEPHONE, 2, Part::Whole, "invitation").await;
    let invited = telephone("").await;
    invited.follow_link(&page.invitation_link().await).await;
    invited.wait_for("[data-action=join]").await;
    picture(&invited, TELEPHONE, 2, Part::Screen, "invited").await;
    page.press("next").await;
    page.take_own_turn(PAIR.sheets[1]).await;
    picture(&page, TELEPHONE, 1, Part::Whole, "codes").await;
}

/// What a pair shows to a board: parents receive less of what professionals say to give.
fn added(workshop: &Workshop, pair: u8) -> String {
    let set = built_in().expect("the built-in set");
    let (_, statements) = set.count(workshop.form);
    let chance = |by: u8, from: u8, to: u8| {
        let number = pair.wrapping_mul(37).wrapping_add(by.wrapping_mul(59)) / 7;
        Level::new(from + number % (to - from + 1))
    };
    let row = |place: u8| {
        let [low, high] = [1 + place % 3, 4 + place % 2];
        [
            Levels {
                give: chance(place, low, 4),
                receive: chance(place + 1, 2, high),
            },
            Levels {
                give: chance(place + 2, 4, 5),
                receive: chance(place + 3, 1, low + 1),
            },
        ]
    };
    let rows = (0..statements as u8).map(row).collect();
    let direct = [
        Direct::SAID[usize::from(2 + pair % 3)],
        Direct::SAID[usize::from(1 + pair % 2)],
    ];
    let contribution =
        Contribution::new(&set, workshop.form, rows, direct).expect("as many as asked");
    let added = Added::of(&contribution, workshop, [pair; 8]).expect("small enough");
    link(added.bytes())
}

/// A board on a desk, and a pair with a telephone.
async fn in_a_workshop() {
    let board = Page::fresh().await;
    board.size(1280, 844, 1, false).await;
    board
        .prefers(&[
            ("prefers-color-scheme", "light"),
            ("prefers-reduced-motion", "reduce"),
        ])
        .await;
    board.open("?mode=workshop&form=mini").await;
    picture(&board, 1280, 1, Part::Whole, "board-new").await;
    board
        .type_into("input[id$=-workshop]", "Wijkteam Zuid, 3 december")
        .await;
    board.press("open-board").await;
    board.wait_for("[data-pairs]").await;
    board.type_into("[data-pairs]", "24").await;
    board.press("set-pairs").await;
    board.wait_for("[data-incoming]").await;
    let way_in = board
        .get_text("document.querySelector('[data-link=workshop]').value")
        .await;
    let Ok(Message::Workshop(workshop)) = read(&way_in) else {
        panic!("{way_in} is no way in");
    };
    for pair in 0..24 {
        board.take_in(&added(&workshop, pair)).await;
    }
    picture(&board, 1280, 1, Part::Whole, "board").await;
    board.press("tally").await;
    board.wait_for("[data-number-is]").await;
    let number = board.text_of("[data-number-is]").await;
    board.press("noted").await;
    board.wait_for("[data-tally=handover]").await;
    board.press("take-over").await;
    picture(&board, 1280, 1, Part::Screen, "board-typed").await;
    board.press("quit-tally").await;
    board.touch("[data-action=facilitator]").await;
    board.type_into("[data-number]", &number).await;
    board.press("stop-tally").await;
    board.wait_for("[data-action=ask-freeze]").await;
    board.press("ask-freeze").await;
    board.press("freeze").await;
    board.wait_for("[data-action=one-theme]").await;
    picture(&board, 1280, 1, Part::Screen, "board-frozen").await;
    board.press("one-theme").await;
    picture(&board, 1280, 1, Part::Screen, "board-one-theme").await;
    let phone = telephone("?form=mini").await;
    phone.follow_link(&way_in).await;
    phone.wait_for("[data-action=devices]").await;
    picture(&phone, TELEPHONE, 2, Part::Screen, "workshop-join").await;
    phone.press("pair").await;
    phone.press("begin").await;
    phone.take_turn(PAIR.sheets[0], "").await;
    phone.press("take-over").await;
    phone.take_turn(PAIR.sheets[1], "").await;
    phone.agree("first", "").await;
    phone.agree("second", "").await;
    phone.press("add").await;
    picture(&phone, TELEPHONE, 1, Part::Whole, "workshop-add").await;
}

/// The element in the house styles of organisations.
async fn in_house_styles() {
    let page = Page::fresh().await;
    page.size(560, 760, 1, false).await;
    page.prefers(&[("prefers-reduced-motion", "reduce")]).await;
    for (name, class, sheet) in THEMES {
        page.inside(ELEMENT);
        page.visit(&format!("examples/theme.html?theme={class}&sheet={sheet}"))
            .await;
        page.expect("start").await;
        page.press("pair").await;
        page.press("begin").await;
        page.choose("receive", "3").await;
        picture(&page, 560, 1, Part::Whole, &format!("theme-{name}")).await;
        page.press("leave").await;
    }
}

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.expect("a runtime").block_on(async {
        on_a_telephone_in_dutch().await;
        alone_and_again_on_a_telephone_in_dutch().await;
        each_comparison().await;
        on_two_telephones_in_dutch().await;
        on_paper().await;
        on_a_desk_in_english_by_night().await;
        in_a_workshop().await;
        in_house_styles().await;
    });
}
