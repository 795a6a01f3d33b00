//! Pairs that type on the facilitator's device.

use crate::support::*;

/// Where a pair is that types its answers, and what stands on the screen.
fn tallying(workshop: &Group) -> (TallyStep, [Told; 4], bool) {
    match workshop.screen() {
        GroupScreen::Tallying(TallyingScreen {
            step,
            told,
            missing,
            ..
        }) => (step, told, missing),
        other => panic!("{other:?}"),
    }
}

/// Hands the device over to pairs; the number that leads back.
fn hand_over(workshop: &mut Group) -> String {
    let effects = workshop.apply(GroupEvent::Tally(*b"\0\0\0\0\0\0\x01\x07"));
    assert_eq!(effects, [GroupEffect::Save, GroupEffect::Heading]);
    let GroupScreen::Tallying(TallyingScreen {
        step: TallyStep::Note,
        number: Some(number),
        ..
    }) = workshop.screen()
    else {
        panic!("{:?}", workshop.screen());
    };
    let number = number.to_owned();
    workshop.apply(GroupEvent::TallyNext);
    assert_eq!(tallying(workshop).0, TallyStep::HandOver(Before::Nothing));
    number
}

/// Answers everything in one way, up to the last question.
fn type_all(workshop: &mut Group, level: Option<Level>) {
    let (_, statements) = workshop.set().count(Form::Short);
    workshop.apply(GroupEvent::TallyNext);
    for _ in 0..statements {
        for which in 0..4 {
            workshop.apply(GroupEvent::Told(which, level));
        }
        workshop.apply(GroupEvent::TallyNext);
    }
    assert_eq!(tallying(workshop).0, TallyStep::Direct);
    for person in Person::BOTH {
        workshop.apply(GroupEvent::ToldDirect(person, Direct::Unknown));
    }
    workshop.apply(GroupEvent::TallyNext);
    assert_eq!(tallying(workshop).0, TallyStep::Sure);
}

/// On one shared device pairs type their answers one after the other: each counts as if it had been
/// scanned, nothing of one is there for the next, and nothing is kept before it counts.
#[test]
fn what_pairs_type_on_the_group_counts_as_what_is_scanned() {
    let set = small_set();
    let (_, statements) = set.count(Form::Short);
    let (mut typed, mut scanned) = (filling(set.clone()), filling(set.clone()));
    let way_in = way_in(&scanned);
    for workshop in [&mut typed, &mut scanned] {
        for pair in 100..105 {
            workshop.apply(GroupEvent::Take(added(&set, &way_in, pair, 3)));
        }
    }
    assert!(typed.apply(GroupEvent::TallyNext).is_empty());
    let number = hand_over(&mut typed);
    let kept_of = |workshop: &Group| {
        let number = format!("\"number\":\"{number}\"");
        kept(workshop).map(|text| text.replace(&number, "\"number\":null"))
    };
    let mut chance = Chance::seeded(7);
    for pair in 0..12_u8 {
        let before = if pair > 0 {
            Before::Added
        } else {
            Before::Nothing
        };
        assert_eq!(
            tallying(&typed),
            (TallyStep::HandOver(before), [None; 4], false)
        );
        let empty = kept(&typed);
        assert_eq!(typed.apply(GroupEvent::TallyNext), [GroupEffect::Heading]);
        let mut rows = Vec::new();
        for place in 0..statements {
            let row: [u8; 4] = std::array::from_fn(|_| chance.below(6) as u8);
            // All four are asked for, in any order; what was chosen can be changed.
            for which in [2, 0, 3] {
                typed.apply(GroupEvent::Told(which, Level::new(3)));
                typed.apply(GroupEvent::Told(which, Level::new(row[which])));
            }
            assert_eq!(typed.apply(GroupEvent::TallyNext), [GroupEffect::Asked]);
            let told = row.map(|number| Some(Level::new(number)));
            let [give, _, other_give, other_receive] = told;
            let here = [give, None, other_give, other_receive];
            assert_eq!(tallying(&typed), (TallyStep::Statement(place), here, true));
            typed.apply(GroupEvent::Told(1, Level::new(row[1])));
            assert_eq!(tallying(&typed), (TallyStep::Statement(place), told, false));
            assert!(typed.apply(GroupEvent::Told(4, None)).is_empty());
            typed.apply(GroupEvent::TallyNext);
            rows.push(row);
        }
        // The direct question is asked of both, in any order.
        let direct = [(); 2].map(|()| chance.one_of(&Direct::ALL));
        let [first, second] = direct;
        typed.apply(GroupEvent::ToldDirect(Person::Second, second));
        assert_eq!(typed.apply(GroupEvent::TallyNext), [GroupEffect::Asked]);
        assert_eq!(tallying(&typed), (TallyStep::Direct, [None; 4], true));
        typed.apply(GroupEvent::ToldDirect(Person::First, Direct::Unknown));
        typed.apply(GroupEvent::ToldDirect(Person::First, first));
        assert_eq!(typed.apply(GroupEvent::TallyNext), [GroupEffect::Heading]);
        assert_eq!(tallying(&typed).0, TallyStep::Sure);
        assert!(
            typed
                .apply(GroupEvent::ToldDirect(Person::First, Direct::Same))
                .is_empty()
        );
        // Back, and on again: it is all there.
        typed.apply(GroupEvent::TallyBack);
        assert_eq!(tallying(&typed).0, TallyStep::Direct);
        typed.apply(GroupEvent::TallyBack);
        let last = rows[statements - 1].map(|number| Some(Level::new(number)));
        assert_eq!(
            tallying(&typed),
            (TallyStep::Statement(statements - 1), last, false)
        );
        typed.apply(GroupEvent::TallyNext);
        typed.apply(GroupEvent::TallyNext);
        assert_eq!(kept(&typed), empty);
        let effects = typed.apply(GroupEvent::TallyAdd([pair; 8]));
        assert_eq!(effects, [GroupEffect::Save, GroupEffect::Heading]);
        let all = contribution_with(&set, Form::Short, &rows, direct);
        let added = Added::of(&all, &way_in, [pair; 8]).unwrap();
        scanned.apply(GroupEvent::Take(link(added.bytes())));
        assert_eq!(kept_of(&typed), kept(&scanned));
    }
    // The same bytes by chance: not counted, and said.
    type_all(&mut typed, None);
    typed.apply(GroupEvent::TallyAdd([1; 8]));
    assert_eq!(said(&typed), Some(Taken::Double));
    // A pair that stops leaves nothing behind.
    assert!(typed.apply(GroupEvent::AskFreeze).is_empty());
    assert_eq!(typed.apply(GroupEvent::TallyQuit), [GroupEffect::Heading]);
    typed.apply(GroupEvent::TallyNext);
    assert_eq!(
        tallying(&typed),
        (TallyStep::Statement(0), [None; 4], false)
    );
    typed.apply(GroupEvent::Told(0, Level::new(5)));
    typed.apply(GroupEvent::TallyBack);
    assert_eq!(tallying(&typed).0, TallyStep::HandOver(Before::Nothing));
    typed.apply(GroupEvent::TallyNext);
    assert_eq!(
        tallying(&typed).1,
        [None; 4],
        "the next pair sees nothing of it"
    );
    typed.apply(GroupEvent::TallyQuit);
    typed.apply(GroupEvent::TallyStop(number));
    for workshop in [&mut typed, &mut scanned] {
        freeze(workshop);
    }
    assert_eq!(kept(&typed), kept(&scanned));
    assert!(typed.apply(GroupEvent::Tally([0; 8])).is_empty());
}

/// Before five pairs are in, nobody types on the group's device.
#[test]
fn pairs_type_on_the_device_only_when_five_pairs_are_in() {
    let set = small_set();
    let mut workshop = filling(set.clone());
    let way_in = way_in(&workshop);
    for pair in 0..5 {
        assert!(workshop.apply(GroupEvent::Tally([0; 8])).is_empty());
        assert!(matches!(workshop.screen(), GroupScreen::Filling(_)));
        workshop.apply(GroupEvent::Take(added(&set, &way_in, pair, 3)));
    }
    hand_over(&mut workshop);
}

/// Where pairs type, only the number leads back to what the facilitator can do: not another one, not a link
/// that is opened, and not a page that is loaded again.
#[test]
fn a_pair_that_types_does_not_come_to_what_the_facilitator_can_do() {
    let set = small_set();
    let mut workshop = filling(set.clone());
    let way_in = way_in(&workshop);
    for pair in 0..5 {
        workshop.apply(GroupEvent::Take(added(&set, &way_in, pair, 3)));
    }
    let number = hand_over(&mut workshop);
    assert_eq!(number, "0263");
    let mut again = read_again(&kept(&workshop).unwrap(), &set).unwrap();
    for workshop in [&mut workshop, &mut again] {
        for wrong in ["", "263", "0000", "02630", "TallyStop"] {
            let effects = workshop.apply(GroupEvent::TallyStop(wrong.to_owned()));
            assert_eq!(effects, [GroupEffect::Asked]);
            assert!(matches!(
                workshop.screen(),
                GroupScreen::Tallying(TallyingScreen {
                    wrong: true,
                    number: None,
                    ..
                })
            ));
        }
        let before = kept(workshop);
        for event in [
            GroupEvent::AskFreeze,
            GroupEvent::Freeze,
            GroupEvent::Closed(true),
            GroupEvent::Pairs(90),
            GroupEvent::Step(Step::Look),
            GroupEvent::Tally([9; 8]),
            GroupEvent::TallyQuit,
            GroupEvent::Offer(added(&set, &way_in, 77, 3)),
            GroupEvent::TakeOffered,
            GroupEvent::Take(added(&set, &way_in, 78, 3)),
            GroupEvent::Again,
        ] {
            workshop.apply(event);
            assert_eq!(tallying(workshop).0, TallyStep::HandOver(Before::Nothing));
        }
        assert_eq!(said(workshop), Some(Taken::Busy));
        assert_eq!(kept(workshop), before);
        // In the middle of the questions not even the number is asked for.
        workshop.apply(GroupEvent::TallyNext);
        assert!(
            workshop
                .apply(GroupEvent::TallyStop(number.clone()))
                .is_empty()
        );
        workshop.apply(GroupEvent::TallyQuit);
        let effects = workshop.apply(GroupEvent::TallyStop(format!(" {number} ")));
        assert_eq!(effects, [GroupEffect::Save, GroupEffect::Heading]);
        assert!(matches!(workshop.screen(), GroupScreen::Filling(_)));
        assert!(kept(workshop).unwrap().contains("\"number\":null"));
    }
}

/// A pair whose typing goes is told: after it was away, and where another tab has closed the group.
#[test]
fn a_pair_that_was_typing_is_told_when_its_typing_went() {
    let set = small_set();
    let mut workshop = filling(set.clone());
    let way_in = way_in(&workshop);
    for pair in 0..5 {
        workshop.apply(GroupEvent::Take(added(&set, &way_in, pair, 3)));
    }
    hand_over(&mut workshop);
    assert!(workshop.apply(GroupEvent::TallyAway).is_empty());
    type_all(&mut workshop, Level::new(4));
    assert_eq!(
        workshop.apply(GroupEvent::TallyAway),
        [GroupEffect::Heading]
    );
    assert_eq!(tallying(&workshop).0, TallyStep::HandOver(Before::Gone));
    assert!(workshop.apply(GroupEvent::TallyAway).is_empty());
    // Another pair that was scanned in another tab takes nothing away.
    workshop.apply(GroupEvent::TallyNext);
    workshop.apply(GroupEvent::Told(0, Level::new(5)));
    let mut other = filling(set.clone());
    for pair in 0..6 {
        other.apply(GroupEvent::Take(added(&set, &way_in, pair, 3)));
    }
    workshop.adopt(read_again(&kept(&other).unwrap(), &set).unwrap());
    assert_eq!(
        tallying(&workshop),
        (
            TallyStep::Statement(0),
            [Some(Level::new(5)), None, None, None],
            false
        )
    );
    // A group that was closed there does.
    freeze(&mut other);
    workshop.adopt(read_again(&kept(&other).unwrap(), &set).unwrap());
    assert_eq!(said(&workshop), Some(Taken::TypingGone));
    assert!(matches!(
        workshop.screen(),
        GroupScreen::Frozen { received: 6, .. }
    ));
    // One that was erased says whether somebody was typing.
    let mut typing = filling(set.clone());
    for pair in 0..5 {
        typing.apply(GroupEvent::Take(added(&set, &way_in, pair, 3)));
    }
    hand_over(&mut typing);
    typing.apply(GroupEvent::TallyNext);
    assert!(typing.discard());
    assert!(matches!(typing.screen(), GroupScreen::Planning(_)));
    assert!(!filling(set).discard());
}
