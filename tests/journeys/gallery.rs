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

/// Saves the visible part of the page, or all of it.
async fn picture(page: &Page, width: u32, scale: u32, whole: bool, name: &str) {
    let file: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/gallery");
    std::fs::create_dir_all(&file).expect("the folder for the pictures");
    if whole {
        let height = page.get("document.documentElement.scrollHeight").await;
        let height = u32::try_from(height.as_u64().unwrap()).unwrap();
        page.size(width, height, scale, scale > 1).await;
    }
    page.run(
        "document.activeElement?.blur(); scrollTo(0, 0);",
        Vec::new(),
    )
    .await;
    let path = file.join(format!("{name}.png"));
    page.driver().screenshot(&path).await.expect("a picture");
    if whole {
        page.size(width, 844, scale, scale > 1).await;
    }
    println!("{}", path.display());
}

/// A telephone by day with the widget on it.
async fn telephone(path: &str) -> Page {
    let page = Page::fresh().await;
    page.size(390, 844, 2, true).await;
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
                picture(page, 390, 2, false, "start").await;
                page.press("about").await;
                picture(page, 390, 2, true, "about").await;
                page.press("back").await;
                page.press("cards").await;
                for theme in ["gehoord", "ruimte"] {
                    page.touch(&format!("input[data-theme={theme}]")).await;
                }
                picture(page, 390, 2, true, "cards").await;
                page.press("show-cards").await;
                picture(page, 390, 2, false, "card").await;
                page.press("back").await;
                page.press("back").await;
                page.press("paper").await;
                picture(page, 390, 2, false, "paper").await;
                page.press("back").await;
            }
            "setup" => {
                picture(page, 390, 2, true, "setup").await;
                page.type_names(PAIR.names).await;
            }
            "answer" => {
                page.answer_screen(PAIR.sheets[0]).await;
                picture(page, 390, 2, true, "answer").await;
                page.press("from-paper").await;
                picture(page, 390, 2, false, "from-paper").await;
                page.press("back").await;
                page.answer_screen(PAIR.sheets[0]).await;
            }
            "review" => picture(page, 390, 2, true, stage).await,
            "comparison" => {
                picture(page, 390, 2, true, stage).await;
                page.press("talk").await;
                picture(page, 390, 2, false, "conversation").await;
                page.press("back").await;
            }
            "handover" | "reveal" | "finish" => picture(page, 390, 2, false, stage).await,
            _ => {}
        }
        true
    })
    .await;
}

/// What is printed, as wide as a sheet of A4.
async fn on_paper() {
    let page = Page::fresh().await;
    page.size(794, 1123, 1, false).await;
    page.open("?form=short").await;
    let printed = async |name: &str| {
        page.shows_as_on("print").await;
        picture(&page, 794, 1, true, name).await;
        page.shows_as_on("screen").await;
    };
    page.press("cards").await;
    printed("print-cards").await;
    page.press("back").await;
    page.press("paper").await;
    printed("print-form").await;
    page.press("back").await;
    page.press("solo").await;
    page.press("begin").await;
    page.answer_all(PAIR.sheets[0]).await;
    page.answer_direct("other-little").await;
    page.press("next").await;
    page.press("look").await;
    page.expect("solo").await;
    printed("print-own-side").await;
    page.press("leave").await;
    page.reload().await;
    page.walk_to("comparison", &PAIR).await;
    page.press("talk").await;
    page.press("agreements").await;
    page.wait_for("[name$=-agreement-0]").await;
    page.agree_on("Karim belt Sanne elke maandag na 4 uur.")
        .await;
    picture(&page, 794, 1, true, "agreements").await;
    for _ in 0..3 {
        page.press("next").await;
    }
    page.both_agree(PAIR.codes).await;
    printed("print-comparison").await;
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
    picture(&page, 1280, 1, true, "comparison-wide-dark").await;
}

/// What two people see together, of answers that differ as much as answers can.
async fn each_comparison() {
    for case in &CASES {
        let page = telephone("?form=short").await;
        page.compare(case).await;
        let name = format!("comparison-{}", case.name);
        picture(&page, 390, 1, true, &name).await;
    }
}

/// Two people with a device each: the invitation, and the codes.
async fn on_two_telephones_in_dutch() {
    let page = telephone("?form=mini").await;
    page.begin_pairing("second", PAIR.names).await;
    picture(&page, 390, 2, true, "invitation").await;
    page.press("next").await;
    page.take_own_turn(PAIR.sheets[1]).await;
    picture(&page, 390, 2, true, "codes").await;
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
    picture(&board, 1280, 1, true, "board").await;
    board.press("ask-freeze").await;
    board.press("freeze").await;
    board.wait_for("[data-action=one-theme]").await;
    picture(&board, 1280, 1, false, "board-frozen").await;
    board.press("one-theme").await;
    picture(&board, 1280, 1, false, "board-one-theme").await;
    let phone = telephone("?form=mini").await;
    phone.follow_link(&way_in).await;
    phone.wait_for("[data-action=devices]").await;
    picture(&phone, 390, 2, false, "workshop-join").await;
    phone.press("pair").await;
    phone.press("begin").await;
    phone.take_turn(PAIR.sheets[0], "").await;
    phone.press("take-over").await;
    phone.take_turn(PAIR.sheets[1], "").await;
    phone.agree("first", "").await;
    phone.agree("second", "").await;
    phone.press("add").await;
    picture(&phone, 390, 2, true, "workshop-add").await;
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
        picture(&page, 560, 1, true, &format!("theme-{name}")).await;
        page.press("leave").await;
    }
}

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.expect("a runtime").block_on(async {
        on_a_telephone_in_dutch().await;
        each_comparison().await;
        on_two_telephones_in_dutch().await;
        on_paper().await;
        on_a_desk_in_english_by_night().await;
        in_a_workshop().await;
        in_house_styles().await;
    });
}
