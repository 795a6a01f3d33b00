//! While pairs come in: what is counted, and what is told.

use crate::support::*;

/// Whatever is no contribution of this workshop is refused with its own reason, and counts nothing.
#[test]
fn what_is_not_for_this_group_is_refused_with_a_reason() {
    let set = built_in();
    let mut workshop = filling(set.clone());
    let way_in = way_in(&workshop);
    let good = added(&set, &way_in, 1, 3);
    workshop.apply(GroupEvent::Take(good.clone()));
    let before = kept(&workshop);
    let invitation = Invitation {
        set: way_in.set,
        from: Person::First,
        form: Form::Short,
        relation: 0,
        languages: [0, 0],
        names: [String::new(), String::new()],
        roles: [String::new(), String::new()],
        key: PairKey::new([1; 32]),
    };
    let small = small_set();
    let elsewhere = WayIn {
        id: *b"elsewher",
        ..way_in.clone()
    };
    // The fifteenth byte is one of the pair's id.
    let mut changed = Added::of(
        &contribution(&set, Form::Short, &[[0; 4]; 12]),
        &way_in,
        [9; 8],
    )
    .unwrap()
    .bytes()
    .to_vec();
    changed[14] ^= 1;
    for (text, reason) in [
        (good, Taken::Double),
        ("hallo".to_owned(), Taken::Unreadable(Unreadable::NoCode)),
        (link(&invitation.bytes().unwrap()), Taken::SomethingElse),
        (link(&way_in.bytes().unwrap()), Taken::SomethingElse),
        (
            added(&small, &way_into(&small, Form::Short), 2, 3),
            Taken::OtherSet,
        ),
        (added(&set, &elsewhere, 2, 3), Taken::OtherWorkshop),
        (link(&changed), Taken::Damaged),
    ] {
        assert!(workshop.apply(GroupEvent::Take(text)).is_empty());
        assert_eq!(said(&workshop), Some(reason));
        assert_eq!(kept(&workshop), before);
    }
}

/// Before it is frozen no screen has more than a number of pairs; whatever happens, in whatever order,
/// the number is that of the pairs that were added, doubles never count, and what is kept is read again.
#[test]
fn while_it_fills_a_group_tells_a_number_and_nothing_else() {
    let set = small_set();
    let (mut frozen, mut doubles) = (0, 0);
    for seed in 0..rounds(600) {
        let mut chance = Chance::seeded(seed);
        let mut workshop = filling(set.clone());
        let way_in = way_in(&workshop);
        let mut pairs = BTreeSet::new();
        let mut is_frozen = false;
        for _ in 0..40 {
            let event = match chance.below(12) {
                0..6 => {
                    let pair = chance.below(30) as u8;
                    doubles += usize::from(!is_frozen && !pairs.insert(pair));
                    GroupEvent::Take(added(&set, &way_in, pair, chance.below(6) as u8))
                }
                6 => GroupEvent::Step(chance.one_of(&Step::ALL)),
                7 if chance.percent(20) => GroupEvent::AskFreeze,
                8 => {
                    let asked = matches!(
                        workshop.screen(),
                        GroupScreen::Filling(FillingScreen { asks: true, .. })
                    );
                    is_frozen |= asked;
                    if workshop.apply(GroupEvent::Freeze) == [GroupEffect::Close] {
                        let screen = format!("{:?}", workshop.screen());
                        assert!(
                            !screen.contains("Median") && !screen.contains("shown"),
                            "{screen}"
                        );
                    }
                    GroupEvent::Closed(true)
                }
                9 => GroupEvent::Alone(Some(chance.below(4))),
                10 => GroupEvent::Talked(chance.below(3), chance.percent(70)),
                _ => GroupEvent::Agreed(" Elke week \u{0}bellen ".to_owned()),
            };
            workshop.apply(event);
            assert_eq!(received(&workshop) as usize, pairs.len(), "walk {seed}");
            let screen = format!("{:?}", workshop.screen());
            assert_eq!(
                is_frozen,
                matches!(workshop.screen(), GroupScreen::Frozen { .. }),
                "walk {seed}"
            );
            if !is_frozen {
                for word in ["gaps", "Median", "Counts"] {
                    assert!(!screen.contains(word), "{screen}");
                }
            }
            let text = kept(&workshop).unwrap();
            // When it is frozen, nothing is left that tells one pair from another.
            assert_eq!(text.contains("seen"), !is_frozen, "{text}");
            assert_eq!(text.contains("gaps"), !is_frozen, "{text}");
            let again = read_again(&text, &set).expect("what was kept is read");
            assert_eq!(kept(&again).as_ref(), Some(&text));
            if chance.percent(10) {
                workshop = again;
            }
        }
        frozen += usize::from(is_frozen);
    }
    assert!(
        frozen > rounds(20) && doubles > rounds(400),
        "{frozen} {doubles}"
    );
}

/// The group counts no more pairs than there are in the room, and says how many more came.
#[test]
fn a_group_takes_no_more_pairs_than_are_in_the_room() {
    let set = small_set();
    let mut workshop = fresh(set.clone());
    workshop.apply(GroupEvent::Open(ID));
    let way_in = way_in(&workshop);
    let surplus = |workshop: &Group| match workshop.screen() {
        GroupScreen::Filling(FillingScreen {
            surplus, expected, ..
        }) => (expected, surplus),
        other => panic!("{other:?}"),
    };
    assert!(
        workshop
            .apply(GroupEvent::Take(added(&set, &way_in, 0, 3)))
            .is_empty()
    );
    assert_eq!(said(&workshop), Some(Taken::NotYet));
    assert!(workshop.apply(GroupEvent::Pairs(0)).is_empty());
    workshop.apply(GroupEvent::Pairs(2));
    for pair in 0..2 {
        workshop.apply(GroupEvent::Take(added(&set, &way_in, pair, 3)));
    }
    assert_eq!(surplus(&workshop), (Some(2), 0));
    // Nine made-up pairs after one real one: none of them counts, and it is said how many came.
    for _ in 0..2 {
        for pair in 10..19 {
            workshop.apply(GroupEvent::Take(added(&set, &way_in, pair, 3)));
            assert_eq!(said(&workshop), Some(Taken::MoreThanPairs));
        }
    }
    assert_eq!(received(&workshop), 2);
    assert_eq!(surplus(&workshop), (Some(2), 9));
    workshop.apply(GroupEvent::Take(added(&set, &way_in, 1, 3)));
    assert_eq!(said(&workshop), Some(Taken::Double));
    // Loaded again it knows of them still.
    let mut workshop = read_again(&kept(&workshop).unwrap(), &set).unwrap();
    assert_eq!(surplus(&workshop), (Some(2), 9));
    // A pair that came late is counted after all; of more codes than pairs it is still said.
    workshop.apply(GroupEvent::Pairs(3));
    assert_eq!(surplus(&workshop), (Some(3), 8));
    workshop.apply(GroupEvent::Take(added(&set, &way_in, 12, 3)));
    assert_eq!(said(&workshop), Some(Taken::Received));
    assert_eq!(surplus(&workshop), (Some(3), 8));
    // Fewer than have come already: that is said as well.
    workshop.apply(GroupEvent::Pairs(1));
    assert_eq!(surplus(&workshop), (Some(1), 10));
}

/// A link that is opened adds nothing before somebody says yes.
#[test]
fn an_opened_link_asks_before_it_adds() {
    let set = small_set();
    let mut workshop = filling(set.clone());
    let way_in = way_in(&workshop);
    let offered = |workshop: &Group| match workshop.screen() {
        GroupScreen::Filling(FillingScreen { offered, .. }) => offered,
        other => panic!("{other:?}"),
    };
    let offer = |pair| GroupEvent::Offer(added(&set, &way_in, pair, 3));
    assert_eq!(workshop.apply(offer(1)), [GroupEffect::Asked]);
    assert!(offered(&workshop));
    assert_eq!(received(&workshop), 0);
    assert_eq!(
        workshop.apply(GroupEvent::DropOffered),
        [GroupEffect::Heading]
    );
    assert!(!offered(&workshop));
    assert!(workshop.apply(GroupEvent::TakeOffered).is_empty());
    assert_eq!(received(&workshop), 0);
    workshop.apply(offer(1));
    let effects = workshop.apply(GroupEvent::TakeOffered);
    assert_eq!(effects, [GroupEffect::Save, GroupEffect::Heading]);
    assert_eq!(received(&workshop), 1);
    // What would not be counted is not asked about.
    for (text, why) in [
        (added(&set, &way_in, 1, 3), Taken::Double),
        ("#tl1.x".to_owned(), Taken::Unreadable(Unreadable::Cut)),
    ] {
        workshop.apply(GroupEvent::Offer(text));
        assert!(!offered(&workshop));
        let found = said(&workshop);
        assert!(
            found == Some(why.clone())
                || matches!(
                    (&found, &why),
                    (Some(Taken::Unreadable(_)), Taken::Unreadable(_))
                ),
            "{found:?}"
        );
    }
    freeze(&mut workshop);
    workshop.apply(offer(2));
    assert_eq!(said(&workshop), Some(Taken::Frozen));
    assert_eq!(received(&workshop), 1);
}
