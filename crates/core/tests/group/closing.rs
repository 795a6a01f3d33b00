//! Closing, and what pairs share afterwards.

use crate::support::*;

/// Nobody can have talked more often than there are pairs, and agreements are short lines of plain text.
#[test]
fn the_harvest_is_counted_by_pairs_and_typed_in_lines() {
    let set = small_set();
    let mut workshop = filling(set.clone());
    let way_in = way_in(&workshop);
    for pair in 0..2 {
        workshop.apply(GroupEvent::Take(added(&set, &way_in, pair, 3)));
    }
    freeze(&mut workshop);
    let harvest = |workshop: &Group| match workshop.screen() {
        GroupScreen::Frozen { harvest, shown, .. } => {
            assert_eq!(*shown, Shown::TooFew);
            {
                let lines = harvest
                    .agreements
                    .iter()
                    .map(|line| line.as_str().to_owned());
                (harvest.talked.clone(), lines.collect::<Vec<_>>())
            }
        }
        other => panic!("{other:?}"),
    };
    for (more, count) in [(false, 0), (true, 1), (true, 2), (true, 2), (false, 1)] {
        workshop.apply(GroupEvent::Talked(0, more));
        assert_eq!(harvest(&workshop).0[0], count);
    }
    assert!(workshop.apply(GroupEvent::Talked(9, true)).is_empty());
    let long = "é".repeat(MAX_AGREEMENT_CHARS + 5);
    for (typed, kept) in [
        ("  Elke\u{202e} week bellen \n", Some("Elke week bellen")),
        (" \t\u{0}", None),
        (&long, Some(&long[..2 * MAX_AGREEMENT_CHARS])),
    ] {
        let before = harvest(&workshop).1.len();
        let effects = workshop.apply(GroupEvent::Agreed(typed.to_owned()));
        assert_eq!(effects.len(), usize::from(kept.is_some()));
        let lines = harvest(&workshop).1;
        assert_eq!(lines.len(), before + effects.len());
        if let Some(kept) = kept {
            assert_eq!(lines.last().map(String::as_str), Some(kept));
        }
    }
    workshop.apply(GroupEvent::Unagreed(0));
    assert!(workshop.apply(GroupEvent::Unagreed(1)).is_empty());
    assert_eq!(harvest(&workshop).1.len(), 1);
    for _ in 0..MOST_AGREEMENTS {
        workshop.apply(GroupEvent::Agreed("x".to_owned()));
    }
    assert_eq!(harvest(&workshop).1.len(), MOST_AGREEMENTS);
    let text = kept(&workshop).unwrap();
    assert_eq!(kept(&read_again(&text, &set).unwrap()), Some(text));
}

/// Nothing is shown before what is kept on the device is the closed group; where that does not work the group
/// does not go back to one that takes more.
#[test]
fn a_group_shows_nothing_before_it_is_kept_as_closed() {
    let set = small_set();
    let mut workshop = filling(set.clone());
    let way_in = way_in(&workshop);
    for pair in 0..12 {
        workshop.apply(GroupEvent::Take(added(&set, &way_in, pair, 3)));
    }
    assert!(workshop.apply(GroupEvent::Closed(true)).is_empty());
    workshop.apply(GroupEvent::AskFreeze);
    assert_eq!(workshop.apply(GroupEvent::Freeze), [GroupEffect::Close]);
    let shows_nothing = |workshop: &Group, failed: bool| {
        let GroupScreen::Closing { failed: is, .. } = workshop.screen() else {
            panic!("{:?}", workshop.screen());
        };
        assert_eq!(is, failed);
        let screen = format!("{:?}", workshop.screen());
        assert!(!screen.contains("Median") && !screen.contains("theme"));
    };
    shows_nothing(&workshop, false);
    // What is to be kept is the closed group already.
    let text = kept(&workshop).unwrap();
    assert!(text.contains("\"Closed\"") && !text.contains("gaps") && !text.contains("seen"));
    assert_eq!(
        workshop.apply(GroupEvent::Closed(false)),
        [GroupEffect::Asked]
    );
    shows_nothing(&workshop, true);
    for event in [
        GroupEvent::Take(added(&set, &way_in, 20, 3)),
        GroupEvent::Offer(added(&set, &way_in, 20, 3)),
        GroupEvent::NotYet,
        GroupEvent::Pairs(50),
        GroupEvent::Again,
        GroupEvent::Alone(Some(0)),
        GroupEvent::Open(ID),
    ] {
        workshop.apply(event);
        shows_nothing(&workshop, true);
    }
    assert_eq!(workshop.apply(GroupEvent::Freeze), [GroupEffect::Close]);
    assert_eq!(
        workshop.apply(GroupEvent::Closed(true)),
        [GroupEffect::Heading]
    );
    assert!(matches!(
        workshop.screen(),
        GroupScreen::Frozen {
            shown: Shown::Themes { .. },
            received: 12,
            ..
        }
    ));
    assert_eq!(kept(&workshop), Some(text));
}
