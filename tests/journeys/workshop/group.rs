//! A workshop: the group screen, from planning to what it shows.

use super::*;

/// By the number of pairs a board shows nothing, what lies in the middle, or everything; and never
/// anything before it is frozen.
#[tokio::test]
async fn what_a_board_shows_depends_on_how_many_pairs_there_are() {
    let page = Page::at("").await;
    let mut before = 0;
    for (pairs, themes, dots) in [(4, 0, false), (5, 6, false), (9, 6, false), (10, 6, true)] {
        if before > 0 {
            page.touch("[data-action=again-ask]").await;
            page.press("again").await;
            page.press("open-board").await;
            page.wait_for("[data-action=ask-freeze]").await;
            count_pairs(&page, 40).await;
        } else {
            open_board(&page, "").await;
        }
        before = pairs;
        let way_in = self::way_in(&page).await;
        take_in_pairs(&page, &way_in, 0..pairs).await;
        assert_eq!(page.count("[data-theme], .band, table").await, 0);
        freeze(&page).await;
        assert_eq!(page.count("[data-theme]").await, themes, "{pairs}");
        assert_eq!(page.count(".band svg").await > 0, dots, "{pairs}");
        assert_eq!(page.count("table").await > 0, dots, "{pairs}");
        // How each of the two roles answered the last question.
        let lists = page.count(".answer-counts").await;
        assert_eq!(lists, if dots { 2 } else { 0 }, "{pairs}");
        let text = page.text_of("[data-screen]").await;
        assert_eq!(text.contains(dutch_group().look_few), pairs < 5);
        assert_eq!(
            text.contains(dutch_group().look_medians),
            (5..10).contains(&pairs)
        );
        // Frozen, it takes no more: neither by paste nor by a link that is opened.
        assert_eq!(page.count("[data-incoming], [data-action=scan]").await, 0);
        page.follow_link(&added(&way_in, 99)).await;
        page.wait_until(
            "it is refused",
            &format!(
                "return document.body.innerText.includes({});",
                json!(dutch_group().taken_frozen)
            ),
        )
        .await;
        assert_eq!(page.count("[data-theme]").await, themes);
    }
    // One theme at a time, for the projector.
    page.press("one-theme").await;
    let first = page.heading().await;
    assert_eq!(page.count(".band").await, 2);
    page.press("next-theme").await;
    assert_ne!(page.heading().await, first);
    page.press("previous-theme").await;
    assert_eq!(page.heading().await, first);
    page.press("all-themes").await;
    assert_eq!(page.count("[data-theme]").await, 6);
    assert!(page.violations().await.is_empty());
}

/// On one shared device pairs type what they chose; nothing of one is there for the next.
#[tokio::test]
async fn pairs_without_a_telephone_type_their_answers_on_the_board() {
    let page = Page::at("").await;
    let way_in = open_board(&page, "").await;
    assert_eq!(page.count("[data-action=tally]").await, 0);
    take_in_pairs(&page, &way_in, 0..5).await;
    let number = hand_over(&page).await;
    for pair in 1..=2 {
        page.press("take-over").await;
        for number in 0..6 {
            if number == 0 {
                page.press("next").await;
                page.says(dutch_group().tally_missing).await;
            }
            let names = page
                .get_texts(
                    "[...new Set([...document.querySelectorAll('input')].map((one) => one.name))]",
                )
                .await;
            assert_eq!(names.len(), 4);
            assert!(page.chosen().await.is_empty() || number == 0);
            for name in names {
                page.touch(&format!("input[name='{name}'][value='{}']", pair + 1))
                    .await;
            }
            page.press("next").await;
        }
        assert!(page.chosen().await.is_empty());
        for person in ["first", "second"] {
            page.choose(&format!("{person}.direct"), "same").await;
        }
        page.press("next").await;
        page.press("add").await;
        page.says(dutch_group().tally_done).await;
        assert_eq!(page.count("input[type=radio]").await, 0);
    }
    // A pair that stops in the middle leaves nothing behind.
    page.press("take-over").await;
    page.touch("input[value='5']").await;
    page.press("quit-tally").await;
    page.press("take-over").await;
    assert!(page.chosen().await.is_empty());
    // Nor does one that closes the page, loads it again or goes elsewhere: what the facilitator can do is
    // behind the number.
    page.touch("input[value='5']").await;
    page.press("leave").await;
    page.press("pair").await;
    page.press("back").await;
    for again in [false, true] {
        if again {
            page.reload().await;
        }
        page.press("workshop").await;
        page.wait_for("[data-tally=handover]").await;
        assert_eq!(page.count("[data-action=ask-freeze]").await, 0);
        assert_eq!(page.count("[data-number-is]").await, 0);
        page.press("take-over").await;
        assert!(page.chosen().await.is_empty());
        page.press("quit-tally").await;
        if !again {
            page.press("leave").await;
        }
    }
    page.touch("[data-action=facilitator]").await;
    page.type_into("[data-number]", "abcd").await;
    page.press("stop-tally").await;
    page.says(dutch_group().tally_wrong).await;
    page.reload().await;
    page.press("workshop").await;
    take_back(&page, &number).await;
    has_received(&page, &dutch_count(7)).await;
    assert!(page.violations().await.is_empty());
}

/// What a pair was typing does not wait for the next one, and the pair is told; a board that the room looks at
/// stays.
#[tokio::test]
async fn a_pair_that_walks_away_from_the_board_leaves_nothing_on_it() {
    let page = Page::fresh().await;
    page.before_scripts(HASTY).await;
    page.open("").await;
    let way_in = open_board(&page, "").await;
    take_in_pairs(&page, &way_in, 0..5).await;
    hand_over(&page).await;
    page.press("take-over").await;
    page.touch("input[value='5']").await;
    page.run("window.__later += 301_000;", Vec::new()).await;
    page.says(dutch_group().tally_gone).await;
    assert_eq!(page.screen().await, "workshop");
    page.press("take-over").await;
    assert!(page.chosen().await.is_empty());
}
