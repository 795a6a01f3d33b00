//! A facilitator's board: what it takes, when it shows, and what is kept of it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod common;

use common::{Chance, built_in, contribution, rounds, small_set, workshop as way_into};
use std::collections::BTreeSet;
use tweeluik_core::exchange::{
    Added, Invitation, MOST_STATEMENTS, PairKey, Unreadable, Workshop as WayIn, link,
};
use tweeluik_core::json::Json;
use tweeluik_core::language::Language;
use tweeluik_core::measure::{Form, Level, Person, QuestionSet, Shown};
use tweeluik_core::session::{
    Before, BoardEffect, BoardEvent, BoardScreen, MAX_AGREEMENT_CHARS, MOST_AGREEMENTS, Taken,
    TallyStep, Told, Workshop, WorkshopStep,
};
use tweeluik_core::setup::Relation;

const ID: [u8; 8] = *b"the id!!";

fn fresh(set: QuestionSet) -> Workshop {
    Workshop::fresh(set, Relation::ParentProfessional, Language::Nl, Form::Short)
}

/// A board to which pairs may add.
fn filling(set: QuestionSet) -> Workshop {
    let mut workshop = fresh(set);
    workshop.apply(BoardEvent::Name(" Wijkteam Zuid ".to_owned()));
    let effects = workshop.apply(BoardEvent::Open(ID));
    assert_eq!(effects, [BoardEffect::Save, BoardEffect::Heading]);
    assert_eq!(workshop.apply(BoardEvent::Pairs(40)), [BoardEffect::Save]);
    workshop
}

/// Closes a board for good: what is kept on the device is the closed one.
fn freeze(workshop: &mut Workshop) {
    workshop.apply(BoardEvent::AskFreeze);
    assert_eq!(workshop.apply(BoardEvent::Freeze), [BoardEffect::Close]);
    assert_eq!(
        workshop.apply(BoardEvent::Closed(true)),
        [BoardEffect::Heading]
    );
}

/// Two roles that look the same would be told apart by nobody who reads the board, and by no pair.
#[test]
fn two_equal_roles_of_a_workshop_are_refused() {
    let mut workshop = fresh(small_set());
    workshop.apply(BoardEvent::Relation(Relation::Own));
    for (first, second) in [
        ("Buur", " BUUR"),
        ("Persoon 2", ""),
        ("Bu\u{200d}ur", "buur\u{3164}"),
    ] {
        workshop.apply(BoardEvent::Role(Person::First, first.to_owned()));
        workshop.apply(BoardEvent::Role(Person::Second, second.to_owned()));
        assert_eq!(workshop.apply(BoardEvent::Open(ID)), [BoardEffect::Asked]);
        assert!(matches!(workshop.screen(), BoardScreen::Planning(plan) if plan.same_roles()));
    }
    workshop.apply(BoardEvent::Role(Person::Second, "Huurder".to_owned()));
    workshop.apply(BoardEvent::Open(ID));
    assert_eq!(way_in(&workshop).roles, ["Bu\u{200d}ur", "Huurder"]);
}

/// The code by which pairs come in is a short one: also with the longest name and roles it can be shown.
#[test]
fn the_longest_name_and_roles_fit_into_the_way_in() {
    for longest in ["é".repeat(40), "👩‍👩‍👧‍👦".repeat(40), "नमस्ते".repeat(20)]
    {
        let mut workshop = fresh(small_set());
        workshop.apply(BoardEvent::Relation(Relation::Own));
        workshop.apply(BoardEvent::Name(longest.clone()));
        workshop.apply(BoardEvent::Role(Person::First, longest.clone()));
        workshop.apply(BoardEvent::Role(Person::Second, format!("2{longest}")));
        workshop.apply(BoardEvent::Open(ID));
        let way_in = way_in(&workshop);
        assert!(longest.starts_with(&way_in.name) && !way_in.name.is_empty());
        assert!(way_in.bytes().is_some(), "{longest}");
    }
}

fn way_in(workshop: &Workshop) -> WayIn {
    match workshop.screen() {
        BoardScreen::Filling { way_in, .. } => way_in,
        other => panic!("{other:?}"),
    }
}

fn received(workshop: &Workshop) -> u32 {
    match workshop.screen() {
        BoardScreen::Planning(_) => 0,
        BoardScreen::Filling { received, .. } | BoardScreen::Frozen { received, .. } => received,
        other @ (BoardScreen::Tallying { .. } | BoardScreen::Closing { .. }) => panic!("{other:?}"),
    }
}

fn said(workshop: &Workshop) -> Option<Taken> {
    match workshop.screen() {
        BoardScreen::Planning(_) | BoardScreen::Closing { .. } => None,
        BoardScreen::Filling { said, .. }
        | BoardScreen::Tallying { said, .. }
        | BoardScreen::Frozen { said, .. } => said.cloned(),
    }
}

/// What a pair adds that chose one level everywhere.
fn added(set: &QuestionSet, way_in: &WayIn, pair: u8, number: u8) -> String {
    let (_, statements) = set.count(way_in.form);
    let all = contribution(set, way_in.form, &vec![[number; 4]; statements]);
    link(Added::of(&all, way_in, [pair; 8]).unwrap().bytes())
}

fn kept(workshop: &Workshop) -> Option<String> {
    workshop.to_json().map(|json| json.to_text())
}

fn read_again(text: &str, set: &QuestionSet) -> Option<Workshop> {
    Workshop::from_json(&Json::parse(text).ok()?, set)
}

/// From the plan to what is shown: name, roles, form and language go into the way in.
#[test]
fn a_workshop_goes_from_its_plan_to_what_it_shows() {
    let set = built_in();
    let mut workshop = fresh(set.clone());
    assert_eq!(kept(&workshop), None);
    for event in [
        BoardEvent::Name("  Wijkteam\u{202e} Zuid  ".to_owned()),
        BoardEvent::Relation(Relation::Own),
        BoardEvent::Role(Person::First, "Bewoner ".to_owned()),
        BoardEvent::Role(Person::Second, "Opbouwwerker".to_owned()),
        BoardEvent::Language(Language::En),
        BoardEvent::Form(Form::Mini),
        // What belongs to a later stage changes nothing.
        BoardEvent::Step(WorkshopStep::Look),
        BoardEvent::Freeze,
        BoardEvent::Again,
        BoardEvent::Agreed("Elke week bellen".to_owned()),
    ] {
        assert!(workshop.apply(event).is_empty());
    }
    workshop.apply(BoardEvent::Open(ID));
    workshop.apply(BoardEvent::Pairs(12));
    let way_in = way_in(&workshop);
    assert_eq!(way_in.name, "Wijkteam Zuid");
    assert_eq!(way_in.roles, ["Bewoner", "Opbouwwerker"]);
    assert_eq!((way_in.relation, way_in.language), (6, 1));
    assert_eq!((way_in.form, way_in.id), (Form::Mini, ID));
    for pair in 0..12 {
        let effects = workshop.apply(BoardEvent::Take(added(&set, &way_in, pair, 2)));
        assert_eq!(effects, [BoardEffect::Save]);
        assert_eq!(said(&workshop), Some(Taken::Received));
        assert_eq!(received(&workshop), u32::from(pair) + 1);
    }
    assert_eq!(
        workshop.apply(BoardEvent::Step(WorkshopStep::Look)),
        [BoardEffect::Save]
    );
    // Frozen is asked for once more.
    assert!(workshop.apply(BoardEvent::Freeze).is_empty());
    workshop.apply(BoardEvent::AskFreeze);
    workshop.apply(BoardEvent::NotYet);
    assert!(workshop.apply(BoardEvent::Freeze).is_empty());
    workshop.apply(BoardEvent::AskFreeze);
    let effects = workshop.apply(BoardEvent::Freeze);
    assert_eq!(effects, [BoardEffect::Close]);
    workshop.apply(BoardEvent::Closed(true));
    let BoardScreen::Frozen {
        shown: Shown::Themes(themes),
        received: 12,
        alone: None,
        plan,
        ..
    } = workshop.screen()
    else {
        panic!("twelve pairs are shown");
    };
    assert_eq!(themes.len(), 6);
    assert_eq!(plan.name(), Some("Wijkteam Zuid"));
    for (asked, shown) in [(Some(5), Some(5)), (Some(6), None), (None, None)] {
        workshop.apply(BoardEvent::Take("niets".to_owned()));
        workshop.apply(BoardEvent::Alone(asked));
        assert_eq!(said(&workshop), None);
        let BoardScreen::Frozen { alone, .. } = workshop.screen() else {
            panic!("it stays frozen");
        };
        assert_eq!(alone, shown);
    }
    // It takes no more, and there is no way back to what it was.
    let late = added(&set, &way_in, 99, 5);
    let before = kept(&workshop);
    assert!(workshop.apply(BoardEvent::Take(late)).is_empty());
    assert_eq!(said(&workshop), Some(Taken::Frozen));
    for event in [
        BoardEvent::NotYet,
        BoardEvent::Open(ID),
        BoardEvent::AskFreeze,
    ] {
        assert!(workshop.apply(event).is_empty());
    }
    assert_eq!(kept(&workshop), before);
    // Starting again starts from nothing, with the same plan.
    let effects = workshop.apply(BoardEvent::Again);
    assert_eq!(effects, [BoardEffect::Erase, BoardEffect::Heading]);
    assert_eq!(kept(&workshop), None);
    workshop.apply(BoardEvent::Open(*b"another!"));
    workshop.apply(BoardEvent::Pairs(12));
    assert_eq!(received(&workshop), 0);
    assert_eq!(self::way_in(&workshop).name, "Wijkteam Zuid");
    workshop.apply(BoardEvent::Take(added(&set, &way_in, 1, 3)));
    assert_eq!(said(&workshop), Some(Taken::OtherWorkshop));
    assert_eq!(
        workshop.apply(BoardEvent::Erase),
        [BoardEffect::Erase, BoardEffect::Heading]
    );
    let BoardScreen::Planning(plan) = workshop.screen() else {
        panic!("nothing is left");
    };
    assert_eq!(plan.name(), None);
}

/// Whatever is no contribution of this workshop is refused with its own reason, and counts nothing.
#[test]
fn what_is_not_for_this_board_is_refused_with_a_reason() {
    let set = built_in();
    let mut workshop = filling(set.clone());
    let way_in = way_in(&workshop);
    let good = added(&set, &way_in, 1, 3);
    workshop.apply(BoardEvent::Take(good.clone()));
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
        assert!(workshop.apply(BoardEvent::Take(text)).is_empty());
        assert_eq!(said(&workshop), Some(reason));
        assert_eq!(kept(&workshop), before);
    }
}

/// Before it is frozen no screen has more than a number of pairs; whatever happens, in whatever order,
/// the number is that of the pairs that were added, doubles never count, and what is kept is read again.
#[test]
fn while_it_fills_a_board_tells_a_number_and_nothing_else() {
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
                    BoardEvent::Take(added(&set, &way_in, pair, chance.below(6) as u8))
                }
                6 => BoardEvent::Step(chance.one_of(&WorkshopStep::ALL)),
                7 if chance.percent(20) => BoardEvent::AskFreeze,
                8 => {
                    let asked =
                        matches!(workshop.screen(), BoardScreen::Filling { asks: true, .. });
                    is_frozen |= asked;
                    if workshop.apply(BoardEvent::Freeze) == [BoardEffect::Close] {
                        let screen = format!("{:?}", workshop.screen());
                        assert!(
                            !screen.contains("Median") && !screen.contains("shown"),
                            "{screen}"
                        );
                    }
                    BoardEvent::Closed(true)
                }
                9 => BoardEvent::Alone(Some(chance.below(4))),
                10 => BoardEvent::Talked(chance.below(3), chance.percent(70)),
                _ => BoardEvent::Agreed(" Elke week \u{0}bellen ".to_owned()),
            };
            workshop.apply(event);
            assert_eq!(received(&workshop) as usize, pairs.len(), "walk {seed}");
            let screen = format!("{:?}", workshop.screen());
            assert_eq!(
                is_frozen,
                matches!(workshop.screen(), BoardScreen::Frozen { .. }),
                "walk {seed}"
            );
            if !is_frozen {
                for word in ["gaps", "Median", "Counts", "turns", "comparable"] {
                    assert!(!screen.contains(word), "{screen}");
                }
            }
            let text = kept(&workshop).unwrap();
            // When it is frozen, nothing is left that tells one pair from another.
            assert_eq!(text.contains("seen"), !is_frozen, "{text}");
            for word in ["gaps", "turns", "comparable"] {
                assert_eq!(text.contains(word), !is_frozen, "{text}");
            }
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

/// Nobody can have talked more often than there are pairs, and agreements are short lines of plain text.
#[test]
fn the_harvest_is_counted_by_pairs_and_typed_in_lines() {
    let set = small_set();
    let mut workshop = filling(set.clone());
    let way_in = way_in(&workshop);
    for pair in 0..2 {
        workshop.apply(BoardEvent::Take(added(&set, &way_in, pair, 3)));
    }
    freeze(&mut workshop);
    let harvest = |workshop: &Workshop| match workshop.screen() {
        BoardScreen::Frozen { harvest, shown, .. } => {
            assert_eq!(*shown, Shown::TooFew);
            (harvest.talked.clone(), harvest.agreements.clone())
        }
        other => panic!("{other:?}"),
    };
    for (more, count) in [(false, 0), (true, 1), (true, 2), (true, 2), (false, 1)] {
        workshop.apply(BoardEvent::Talked(0, more));
        assert_eq!(harvest(&workshop).0[0], count);
    }
    assert!(workshop.apply(BoardEvent::Talked(9, true)).is_empty());
    let long = "é".repeat(MAX_AGREEMENT_CHARS + 5);
    for (typed, kept) in [
        ("  Elke\u{202e} week bellen \n", Some("Elke week bellen")),
        (" \t\u{0}", None),
        (&long, Some(&long[..2 * MAX_AGREEMENT_CHARS])),
    ] {
        let before = harvest(&workshop).1.len();
        let effects = workshop.apply(BoardEvent::Agreed(typed.to_owned()));
        assert_eq!(effects.len(), usize::from(kept.is_some()));
        let lines = harvest(&workshop).1;
        assert_eq!(lines.len(), before + effects.len());
        if let Some(kept) = kept {
            assert_eq!(lines.last().map(String::as_str), Some(kept));
        }
    }
    workshop.apply(BoardEvent::Unagreed(0));
    assert!(workshop.apply(BoardEvent::Unagreed(1)).is_empty());
    assert_eq!(harvest(&workshop).1.len(), 1);
    for _ in 0..MOST_AGREEMENTS {
        workshop.apply(BoardEvent::Agreed("x".to_owned()));
    }
    assert_eq!(harvest(&workshop).1.len(), MOST_AGREEMENTS);
    let text = kept(&workshop).unwrap();
    assert_eq!(kept(&read_again(&text, &set).unwrap()), Some(text));
}

/// A kept board that cannot have come about is not taken.
#[test]
fn a_kept_workshop_is_taken_only_where_it_can_have_come_about() {
    let set = small_set();
    let mut workshop = filling(set.clone());
    let way_in = way_in(&workshop);
    workshop.apply(BoardEvent::Take(added(&set, &way_in, 7, 3)));
    let filling = kept(&workshop).unwrap();
    freeze(&mut workshop);
    workshop.apply(BoardEvent::Agreed("Bellen".to_owned()));
    let frozen = kept(&workshop).unwrap();
    assert!(read_again(&filling, &set).is_some() && read_again(&frozen, &set).is_some());
    assert!(read_again(&filling, &built_in()).is_none());
    // Two pairs, and one id twice.
    let twice = filling.replacen("\"pairs\":1", "\"pairs\":2", 1).replacen(
        "\"0707",
        "\"07070707070707070707",
        1,
    );
    assert!(read_again(&twice, &set).is_none());
    let two = twice.replacen("\"0707", "\"0807", 1);
    assert!(read_again(&two, &set).is_some());
    for (good, from, to) in [
        (&filling, "\"step\":\"introduce\",", ""),
        (&filling, "introduce", "end"),
        (&filling, "\"0707070707070707\"", ""),
        (
            &filling,
            "\"0707070707070707\"",
            "\"07070707070707070707070707070708\"",
        ),
        (&filling, "\"0707070707070707\"", "\"07070707070707\""),
        (
            &filling,
            "\"form\":\"short\",\"pairs\"",
            "\"form\":\"mini\",\"pairs\"",
        ),
        (&filling, "\"pairs\":1", "\"pairs\":2"),
        (&filling, "\"pairs\":1", "\"pairs\":-1"),
        (&filling, "\"pairs\":1", "\"pairs\":\"1\""),
        (&filling, "\"gaps\":[", "\"gaps\":[0,"),
        (&filling, "\"turns\":[0,0,0]", "\"turns\":[2,0,0]"),
        (&filling, "Wijkteam Zuid", " Wijkteam Zuid"),
        (&filling, "small/1", "small/2"),
        (&filling, "{\"set\"", "{\"extra\":1,\"set\""),
        (&filling, "\"room\":40", "\"room\":0"),
        (&filling, "\"room\":40", "\"room\":20001"),
        (&filling, "\"room\":40", "\"room\":\"40\""),
        (&filling, "\"room\":40", "\"surplus\":\"\""),
        (&filling, "\"room\":40", "\"surplus\":\"0707070707070707\""),
        (&filling, "\"room\":40", "\"number\":\"123\""),
        (&filling, "\"room\":40", "\"number\":\"12a4\""),
        (&frozen, "\"pairs\":1", "\"pairs\":7"),
        (&frozen, "\"frozen\":{", "\"frozen\":{\"themes\":[],"),
        (&frozen, "Bellen", " Bellen"),
        (&frozen, "Bellen", ""),
        (&frozen, "\"talked\":[0", "\"talked\":[2"),
        (&frozen, "\"talked\":[0,", "\"talked\":["),
        (&frozen, "\"talked\":[0", "\"seen\":[],\"talked\":[0"),
    ] {
        let broken = good.replacen(from, to, 1);
        assert_ne!(&broken, good, "{from}");
        let taken = read_again(&broken, &set);
        // A name with a space before it is the same name.
        let same = taken.as_ref().and_then(kept).as_ref() == Some(good);
        assert!(taken.is_none() || same, "{from} → {to}");
    }
}

/// The parts of the hour make an hour with the short form.
#[test]
fn the_run_sheet_is_an_hour_with_the_short_form() {
    let minutes = |form| {
        WorkshopStep::ALL
            .map(|step| step.minutes(form))
            .iter()
            .sum::<u32>()
    };
    assert_eq!(Form::ALL.map(minutes), [45, 60, 75]);
    let ids: BTreeSet<&str> = WorkshopStep::ALL.map(WorkshopStep::id).into();
    assert_eq!(ids.len(), 6);
}

/// Where a pair is that types its answers, and what stands on the screen.
fn tallying(workshop: &Workshop) -> (TallyStep, [Told; 4], bool) {
    match workshop.screen() {
        BoardScreen::Tallying {
            step,
            told,
            missing,
            ..
        } => (step, told, missing),
        other => panic!("{other:?}"),
    }
}

/// Hands the device over to pairs; the number that leads back.
fn hand_over(workshop: &mut Workshop) -> String {
    let effects = workshop.apply(BoardEvent::Tally(*b"\0\0\0\0\0\0\x01\x07"));
    assert_eq!(effects, [BoardEffect::Save, BoardEffect::Heading]);
    let BoardScreen::Tallying {
        step: TallyStep::Note,
        number: Some(number),
        ..
    } = workshop.screen()
    else {
        panic!("{:?}", workshop.screen());
    };
    let number = number.to_owned();
    workshop.apply(BoardEvent::TallyNext);
    assert_eq!(tallying(workshop).0, TallyStep::HandOver(Before::Nothing));
    number
}

/// Answers everything in one way, up to the last question.
fn type_all(workshop: &mut Workshop, level: Option<Level>) {
    let (_, statements) = workshop.set().count(Form::Short);
    workshop.apply(BoardEvent::TallyNext);
    for _ in 0..statements {
        for which in 0..4 {
            workshop.apply(BoardEvent::Told(which, level));
        }
        workshop.apply(BoardEvent::TallyNext);
    }
    assert_eq!(tallying(workshop).0, TallyStep::Sure);
}

/// On one shared device pairs type their answers one after the other: each counts as if it had been
/// scanned, nothing of one is there for the next, and nothing is kept before it counts.
#[test]
fn what_pairs_type_on_the_board_counts_as_what_is_scanned() {
    let set = small_set();
    let (_, statements) = set.count(Form::Short);
    let (mut typed, mut scanned) = (filling(set.clone()), filling(set.clone()));
    let way_in = way_in(&scanned);
    for workshop in [&mut typed, &mut scanned] {
        for pair in 100..105 {
            workshop.apply(BoardEvent::Take(added(&set, &way_in, pair, 3)));
        }
    }
    assert!(typed.apply(BoardEvent::TallyNext).is_empty());
    let number = hand_over(&mut typed);
    let kept_of = |workshop: &Workshop| {
        let number = format!(",\"number\":\"{number}\"");
        kept(workshop).map(|text| text.replace(&number, ""))
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
        assert_eq!(typed.apply(BoardEvent::TallyNext), [BoardEffect::Heading]);
        let mut rows = Vec::new();
        for place in 0..statements {
            let row: [u8; 4] = std::array::from_fn(|_| chance.below(6) as u8);
            // All four are asked for, in any order; what was chosen can be changed.
            for which in [2, 0, 3] {
                typed.apply(BoardEvent::Told(which, Level::new(3)));
                typed.apply(BoardEvent::Told(which, Level::new(row[which])));
            }
            assert_eq!(typed.apply(BoardEvent::TallyNext), [BoardEffect::Asked]);
            let told = row.map(|number| Some(Level::new(number)));
            let [give, _, other_give, other_receive] = told;
            let here = [give, None, other_give, other_receive];
            assert_eq!(tallying(&typed), (TallyStep::Statement(place), here, true));
            typed.apply(BoardEvent::Told(1, Level::new(row[1])));
            assert_eq!(tallying(&typed), (TallyStep::Statement(place), told, false));
            assert!(typed.apply(BoardEvent::Told(4, None)).is_empty());
            typed.apply(BoardEvent::TallyNext);
            rows.push(row);
        }
        assert_eq!(tallying(&typed).0, TallyStep::Sure);
        // Back, and on again: it is all there.
        typed.apply(BoardEvent::TallyBack);
        let last = rows[statements - 1].map(|number| Some(Level::new(number)));
        assert_eq!(
            tallying(&typed),
            (TallyStep::Statement(statements - 1), last, false)
        );
        typed.apply(BoardEvent::TallyNext);
        assert_eq!(kept(&typed), empty);
        let effects = typed.apply(BoardEvent::TallyAdd([pair; 8]));
        assert_eq!(effects, [BoardEffect::Save, BoardEffect::Heading]);
        let all = contribution(&set, Form::Short, &rows);
        let added = Added::of(&all, &way_in, [pair; 8]).unwrap();
        scanned.apply(BoardEvent::Take(link(added.bytes())));
        assert_eq!(kept_of(&typed), kept(&scanned));
    }
    // The same bytes by chance: not counted, and said.
    type_all(&mut typed, None);
    typed.apply(BoardEvent::TallyAdd([1; 8]));
    assert_eq!(said(&typed), Some(Taken::Double));
    // A pair that stops leaves nothing behind.
    assert!(typed.apply(BoardEvent::AskFreeze).is_empty());
    assert_eq!(typed.apply(BoardEvent::TallyQuit), [BoardEffect::Heading]);
    typed.apply(BoardEvent::TallyNext);
    assert_eq!(
        tallying(&typed),
        (TallyStep::Statement(0), [None; 4], false)
    );
    typed.apply(BoardEvent::Told(0, Level::new(5)));
    typed.apply(BoardEvent::TallyBack);
    assert_eq!(tallying(&typed).0, TallyStep::HandOver(Before::Nothing));
    typed.apply(BoardEvent::TallyNext);
    assert_eq!(
        tallying(&typed).1,
        [None; 4],
        "the next pair sees nothing of it"
    );
    typed.apply(BoardEvent::TallyQuit);
    typed.apply(BoardEvent::TallyStop(number));
    for workshop in [&mut typed, &mut scanned] {
        freeze(workshop);
    }
    assert_eq!(kept(&typed), kept(&scanned));
    assert!(typed.apply(BoardEvent::Tally([0; 8])).is_empty());
}

/// Before five pairs are in, nobody types on the board's device.
#[test]
fn pairs_type_on_the_device_only_when_five_pairs_are_in() {
    let set = small_set();
    let mut workshop = filling(set.clone());
    let way_in = way_in(&workshop);
    for pair in 0..5 {
        assert!(workshop.apply(BoardEvent::Tally([0; 8])).is_empty());
        assert!(matches!(workshop.screen(), BoardScreen::Filling { .. }));
        workshop.apply(BoardEvent::Take(added(&set, &way_in, pair, 3)));
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
        workshop.apply(BoardEvent::Take(added(&set, &way_in, pair, 3)));
    }
    let number = hand_over(&mut workshop);
    assert_eq!(number, "0263");
    let mut again = read_again(&kept(&workshop).unwrap(), &set).unwrap();
    for workshop in [&mut workshop, &mut again] {
        for wrong in ["", "263", "0000", "02630", "TallyStop"] {
            let effects = workshop.apply(BoardEvent::TallyStop(wrong.to_owned()));
            assert_eq!(effects, [BoardEffect::Asked]);
            assert!(matches!(
                workshop.screen(),
                BoardScreen::Tallying {
                    wrong: true,
                    number: None,
                    ..
                }
            ));
        }
        let before = kept(workshop);
        for event in [
            BoardEvent::AskFreeze,
            BoardEvent::Freeze,
            BoardEvent::Closed(true),
            BoardEvent::Pairs(90),
            BoardEvent::Step(WorkshopStep::Look),
            BoardEvent::Tally([9; 8]),
            BoardEvent::TallyQuit,
            BoardEvent::Offer(added(&set, &way_in, 77, 3)),
            BoardEvent::TakeOffered,
            BoardEvent::Take(added(&set, &way_in, 78, 3)),
            BoardEvent::Again,
        ] {
            workshop.apply(event);
            assert_eq!(tallying(workshop).0, TallyStep::HandOver(Before::Nothing));
        }
        assert_eq!(said(workshop), Some(Taken::Busy));
        assert_eq!(kept(workshop), before);
        // In the middle of the questions not even the number is asked for.
        workshop.apply(BoardEvent::TallyNext);
        assert!(
            workshop
                .apply(BoardEvent::TallyStop(number.clone()))
                .is_empty()
        );
        workshop.apply(BoardEvent::TallyQuit);
        let effects = workshop.apply(BoardEvent::TallyStop(format!(" {number} ")));
        assert_eq!(effects, [BoardEffect::Save, BoardEffect::Heading]);
        assert!(matches!(workshop.screen(), BoardScreen::Filling { .. }));
        assert!(!kept(workshop).unwrap().contains("number"));
    }
}

/// A pair whose typing goes is told: after it was away, and where another tab has closed the board.
#[test]
fn a_pair_that_was_typing_is_told_when_its_typing_went() {
    let set = small_set();
    let mut workshop = filling(set.clone());
    let way_in = way_in(&workshop);
    for pair in 0..5 {
        workshop.apply(BoardEvent::Take(added(&set, &way_in, pair, 3)));
    }
    hand_over(&mut workshop);
    assert!(workshop.apply(BoardEvent::TallyAway).is_empty());
    type_all(&mut workshop, Level::new(4));
    assert_eq!(
        workshop.apply(BoardEvent::TallyAway),
        [BoardEffect::Heading]
    );
    assert_eq!(tallying(&workshop).0, TallyStep::HandOver(Before::Gone));
    assert!(workshop.apply(BoardEvent::TallyAway).is_empty());
    // Another pair that was scanned in another tab takes nothing away.
    workshop.apply(BoardEvent::TallyNext);
    workshop.apply(BoardEvent::Told(0, Level::new(5)));
    let mut other = filling(set.clone());
    for pair in 0..6 {
        other.apply(BoardEvent::Take(added(&set, &way_in, pair, 3)));
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
    // A board that was closed there does.
    freeze(&mut other);
    workshop.adopt(read_again(&kept(&other).unwrap(), &set).unwrap());
    assert_eq!(said(&workshop), Some(Taken::TypingGone));
    assert!(matches!(
        workshop.screen(),
        BoardScreen::Frozen { received: 6, .. }
    ));
    // One that was erased says whether somebody was typing.
    let mut typing = filling(set.clone());
    for pair in 0..5 {
        typing.apply(BoardEvent::Take(added(&set, &way_in, pair, 3)));
    }
    hand_over(&mut typing);
    typing.apply(BoardEvent::TallyNext);
    assert!(typing.let_go());
    assert!(matches!(typing.screen(), BoardScreen::Planning(_)));
    assert!(!filling(set).let_go());
}

/// Nothing is shown before what is kept on the device is the closed board; where that does not work the board
/// does not go back to one that takes more.
#[test]
fn a_board_shows_nothing_before_it_is_kept_as_closed() {
    let set = small_set();
    let mut workshop = filling(set.clone());
    let way_in = way_in(&workshop);
    for pair in 0..12 {
        workshop.apply(BoardEvent::Take(added(&set, &way_in, pair, 3)));
    }
    assert!(workshop.apply(BoardEvent::Closed(true)).is_empty());
    workshop.apply(BoardEvent::AskFreeze);
    assert_eq!(workshop.apply(BoardEvent::Freeze), [BoardEffect::Close]);
    let shows_nothing = |workshop: &Workshop, failed: bool| {
        let BoardScreen::Closing { failed: is, .. } = workshop.screen() else {
            panic!("{:?}", workshop.screen());
        };
        assert_eq!(is, failed);
        let screen = format!("{:?}", workshop.screen());
        assert!(!screen.contains("Median") && !screen.contains("theme"));
    };
    shows_nothing(&workshop, false);
    // What is to be kept is the closed board already.
    let text = kept(&workshop).unwrap();
    assert!(text.contains("\"frozen\"") && !text.contains("gaps") && !text.contains("seen"));
    assert_eq!(
        workshop.apply(BoardEvent::Closed(false)),
        [BoardEffect::Asked]
    );
    shows_nothing(&workshop, true);
    for event in [
        BoardEvent::Take(added(&set, &way_in, 20, 3)),
        BoardEvent::Offer(added(&set, &way_in, 20, 3)),
        BoardEvent::NotYet,
        BoardEvent::Pairs(50),
        BoardEvent::Again,
        BoardEvent::Alone(Some(0)),
        BoardEvent::Open(ID),
    ] {
        workshop.apply(event);
        shows_nothing(&workshop, true);
    }
    assert_eq!(workshop.apply(BoardEvent::Freeze), [BoardEffect::Close]);
    assert_eq!(
        workshop.apply(BoardEvent::Closed(true)),
        [BoardEffect::Heading]
    );
    assert!(matches!(
        workshop.screen(),
        BoardScreen::Frozen {
            shown: Shown::Themes(_),
            received: 12,
            ..
        }
    ));
    assert_eq!(kept(&workshop), Some(text));
}

/// The board counts no more pairs than there are in the room, and says how many more came.
#[test]
fn a_board_takes_no_more_pairs_than_are_in_the_room() {
    let set = small_set();
    let mut workshop = fresh(set.clone());
    workshop.apply(BoardEvent::Open(ID));
    let way_in = way_in(&workshop);
    let surplus = |workshop: &Workshop| match workshop.screen() {
        BoardScreen::Filling { surplus, room, .. } => (room, surplus),
        other => panic!("{other:?}"),
    };
    assert!(
        workshop
            .apply(BoardEvent::Take(added(&set, &way_in, 0, 3)))
            .is_empty()
    );
    assert_eq!(said(&workshop), Some(Taken::NotYet));
    assert!(workshop.apply(BoardEvent::Pairs(0)).is_empty());
    workshop.apply(BoardEvent::Pairs(2));
    for pair in 0..2 {
        workshop.apply(BoardEvent::Take(added(&set, &way_in, pair, 3)));
    }
    assert_eq!(surplus(&workshop), (Some(2), 0));
    // Nine made-up pairs after one real one: none of them counts, and it is said how many came.
    for _ in 0..2 {
        for pair in 10..19 {
            workshop.apply(BoardEvent::Take(added(&set, &way_in, pair, 3)));
            assert_eq!(said(&workshop), Some(Taken::MoreThanPairs));
        }
    }
    assert_eq!(received(&workshop), 2);
    assert_eq!(surplus(&workshop), (Some(2), 9));
    workshop.apply(BoardEvent::Take(added(&set, &way_in, 1, 3)));
    assert_eq!(said(&workshop), Some(Taken::Double));
    // Loaded again it knows of them still.
    let mut workshop = read_again(&kept(&workshop).unwrap(), &set).unwrap();
    assert_eq!(surplus(&workshop), (Some(2), 9));
    // A pair that came late is counted after all; of more codes than pairs it is still said.
    workshop.apply(BoardEvent::Pairs(3));
    assert_eq!(surplus(&workshop), (Some(3), 8));
    workshop.apply(BoardEvent::Take(added(&set, &way_in, 12, 3)));
    assert_eq!(said(&workshop), Some(Taken::Received));
    assert_eq!(surplus(&workshop), (Some(3), 8));
    // Fewer than have come already: that is said as well.
    workshop.apply(BoardEvent::Pairs(1));
    assert_eq!(surplus(&workshop), (Some(1), 10));
}

/// A link that is opened adds nothing before somebody says yes.
#[test]
fn an_opened_link_asks_before_it_adds() {
    let set = small_set();
    let mut workshop = filling(set.clone());
    let way_in = way_in(&workshop);
    let offered = |workshop: &Workshop| match workshop.screen() {
        BoardScreen::Filling { offered, .. } => offered,
        other => panic!("{other:?}"),
    };
    let offer = |pair| BoardEvent::Offer(added(&set, &way_in, pair, 3));
    assert_eq!(workshop.apply(offer(1)), [BoardEffect::Asked]);
    assert!(offered(&workshop));
    assert_eq!(received(&workshop), 0);
    assert_eq!(
        workshop.apply(BoardEvent::DropOffered),
        [BoardEffect::Heading]
    );
    assert!(!offered(&workshop));
    assert!(workshop.apply(BoardEvent::TakeOffered).is_empty());
    assert_eq!(received(&workshop), 0);
    workshop.apply(offer(1));
    let effects = workshop.apply(BoardEvent::TakeOffered);
    assert_eq!(effects, [BoardEffect::Save, BoardEffect::Heading]);
    assert_eq!(received(&workshop), 1);
    // What would not be counted is not asked about.
    for (text, why) in [
        (added(&set, &way_in, 1, 3), Taken::Double),
        ("#tl1.x".to_owned(), Taken::Unreadable(Unreadable::Cut)),
    ] {
        workshop.apply(BoardEvent::Offer(text));
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

/// A set of so many statements that a pair could not add them is not opened as a board.
#[test]
fn a_set_that_is_too_long_for_a_board_is_not_opened_as_one() {
    let set_of = |statements: usize| {
        let themes: Vec<String> = (0..statements.div_ceil(4))
            .map(|theme| {
                let of_theme: Vec<String> = (4 * theme..statements.min(4 * theme + 4))
                    .map(|one| {
                        format!(
                            r#"{{"id": "s{one}", "form": "short", "receive": {{"nl": "-"}}, "give": {{"nl": "-"}}}}"#
                        )
                    })
                    .collect();
                format!(
                    r#"{{"id": "t{theme}", "title": {{"nl": "-"}}, "mini": {}, "sources": [],
                    "prompts": [{{"nl": "-"}}], "statements": [{}]}}"#,
                    theme == 0,
                    of_theme.join(",")
                )
            })
            .collect();
        let text = format!(
            r#"{{"format": "tweeluik-question-set/1", "id": "long", "version": "1", "title": {{"nl": "-"}},
            "languages": ["nl"], "sources": [], "themes": [{}]}}"#,
            themes.join(",")
        );
        QuestionSet::parse(&text)
    };
    for (statements, is_too_long) in [(MOST_STATEMENTS, false), (MOST_STATEMENTS + 1, true)] {
        // The limits of a set may be lower than that of a board some day: then this test goes.
        let set = set_of(statements).expect("a set may be as long");
        let mut workshop = fresh(set.clone());
        assert_eq!(workshop.is_too_long(), is_too_long);
        workshop.apply(BoardEvent::Open(ID));
        if is_too_long {
            assert!(matches!(workshop.screen(), BoardScreen::Planning(_)));
            workshop.apply(BoardEvent::Form(Form::Mini));
            assert!(!workshop.is_too_long());
        } else {
            workshop.apply(BoardEvent::Pairs(1));
            let way_in = way_in(&workshop);
            workshop.apply(BoardEvent::Take(added(&set, &way_in, 1, 3)));
            assert_eq!(said(&workshop), Some(Taken::Received));
        }
    }
}
