//! The plan of a group, and from there to what it shows.

use crate::support::*;

/// Two roles that look the same would be told apart by nobody who reads the group, and by no pair.
#[test]
fn two_equal_roles_of_a_workshop_are_refused() {
    let mut workshop = fresh(small_set());
    workshop.apply(GroupEvent::Relation(Relation::Own));
    for (first, second) in [
        ("Buur", " BUUR"),
        ("Persoon 2", ""),
        ("Bu\u{200d}ur", "buur\u{3164}"),
    ] {
        workshop.apply(GroupEvent::Role(Person::First, first.to_owned()));
        workshop.apply(GroupEvent::Role(Person::Second, second.to_owned()));
        assert_eq!(workshop.apply(GroupEvent::Open(ID)), [GroupEffect::Asked]);
        assert!(matches!(workshop.screen(), GroupScreen::Planning(plan) if plan.same_roles()));
    }
    workshop.apply(GroupEvent::Role(Person::Second, "Huurder".to_owned()));
    workshop.apply(GroupEvent::Open(ID));
    assert_eq!(way_in(&workshop).roles, ["Bu\u{200d}ur", "Huurder"]);
}

/// The code by which pairs come in is a short one: also with the longest name and roles it can be shown.
#[test]
fn the_longest_name_and_roles_fit_into_the_way_in() {
    for longest in ["é".repeat(40), "👩‍👩‍👧‍👦".repeat(40), "नमस्ते".repeat(20)]
    {
        let mut workshop = fresh(small_set());
        workshop.apply(GroupEvent::Relation(Relation::Own));
        workshop.apply(GroupEvent::Name(longest.clone()));
        workshop.apply(GroupEvent::Role(Person::First, longest.clone()));
        workshop.apply(GroupEvent::Role(Person::Second, format!("2{longest}")));
        workshop.apply(GroupEvent::Open(ID));
        let way_in = way_in(&workshop);
        assert!(longest.starts_with(&way_in.name) && !way_in.name.is_empty());
        assert!(way_in.bytes().is_some(), "{longest}");
    }
}

/// From the plan to what is shown: name, roles, form and language go into the way in.
#[test]
fn a_workshop_goes_from_its_plan_to_what_it_shows() {
    let set = built_in();
    let mut workshop = fresh(set.clone());
    assert_eq!(kept(&workshop), None);
    for event in [
        GroupEvent::Name("  Wijkteam\u{202e} Zuid  ".to_owned()),
        GroupEvent::Relation(Relation::Own),
        GroupEvent::Role(Person::First, "Bewoner ".to_owned()),
        GroupEvent::Role(Person::Second, "Opbouwwerker".to_owned()),
        GroupEvent::Language(Language::En),
        GroupEvent::Form(Form::Mini),
        // What belongs to a later stage changes nothing.
        GroupEvent::Step(Step::Look),
        GroupEvent::Freeze,
        GroupEvent::Again,
        GroupEvent::Agreed("Elke week bellen".to_owned()),
    ] {
        assert!(workshop.apply(event).is_empty());
    }
    workshop.apply(GroupEvent::Open(ID));
    workshop.apply(GroupEvent::Pairs(12));
    let way_in = way_in(&workshop);
    assert_eq!(way_in.name, "Wijkteam Zuid");
    assert_eq!(way_in.roles, ["Bewoner", "Opbouwwerker"]);
    assert_eq!((way_in.relation, way_in.language), (6, 1));
    assert_eq!((way_in.form, way_in.id), (Form::Mini, ID));
    for pair in 0..12 {
        let effects = workshop.apply(GroupEvent::Take(added(&set, &way_in, pair, 2)));
        assert_eq!(effects, [GroupEffect::Save]);
        assert_eq!(said(&workshop), Some(Taken::Received));
        assert_eq!(received(&workshop), u32::from(pair) + 1);
    }
    assert_eq!(
        workshop.apply(GroupEvent::Step(Step::Look)),
        [GroupEffect::Save]
    );
    // Frozen is asked for once more.
    assert!(workshop.apply(GroupEvent::Freeze).is_empty());
    workshop.apply(GroupEvent::AskFreeze);
    workshop.apply(GroupEvent::NotYet);
    assert!(workshop.apply(GroupEvent::Freeze).is_empty());
    workshop.apply(GroupEvent::AskFreeze);
    let effects = workshop.apply(GroupEvent::Freeze);
    assert_eq!(effects, [GroupEffect::Close]);
    workshop.apply(GroupEvent::Closed(true));
    let GroupScreen::Frozen {
        shown: Shown::Themes { themes, .. },
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
        workshop.apply(GroupEvent::Take("niets".to_owned()));
        workshop.apply(GroupEvent::Alone(asked));
        assert_eq!(said(&workshop), None);
        let GroupScreen::Frozen { alone, .. } = workshop.screen() else {
            panic!("it stays frozen");
        };
        assert_eq!(alone, shown);
    }
    // It takes no more, and there is no way back to what it was.
    let late = added(&set, &way_in, 99, 5);
    let before = kept(&workshop);
    assert!(workshop.apply(GroupEvent::Take(late)).is_empty());
    assert_eq!(said(&workshop), Some(Taken::Frozen));
    for event in [
        GroupEvent::NotYet,
        GroupEvent::Open(ID),
        GroupEvent::AskFreeze,
    ] {
        assert!(workshop.apply(event).is_empty());
    }
    assert_eq!(kept(&workshop), before);
    // Starting again starts from nothing, with the same plan.
    let effects = workshop.apply(GroupEvent::Again);
    assert_eq!(effects, [GroupEffect::Erase, GroupEffect::Heading]);
    assert_eq!(kept(&workshop), None);
    workshop.apply(GroupEvent::Open(*b"another!"));
    workshop.apply(GroupEvent::Pairs(12));
    assert_eq!(received(&workshop), 0);
    assert_eq!(self::way_in(&workshop).name, "Wijkteam Zuid");
    workshop.apply(GroupEvent::Take(added(&set, &way_in, 1, 3)));
    assert_eq!(said(&workshop), Some(Taken::OtherWorkshop));
    assert_eq!(
        workshop.apply(GroupEvent::Erase),
        [GroupEffect::Erase, GroupEffect::Heading]
    );
    let GroupScreen::Planning(plan) = workshop.screen() else {
        panic!("nothing is left");
    };
    assert_eq!(plan.name(), None);
}

/// The parts of the hour make an hour with the short form.
#[test]
fn the_run_sheet_is_an_hour_with_the_short_form() {
    let minutes = |form| Step::ALL.map(|step| step.minutes(form)).iter().sum::<u32>();
    assert_eq!(Form::ALL.map(minutes), [45, 60, 75]);
    let ids: BTreeSet<&str> = Step::ALL.map(Step::id).into();
    assert_eq!(ids.len(), 6);
}

/// A set of so many statements that a pair could not add them is not opened as a group.
#[test]
fn a_set_that_is_too_long_for_a_group_is_not_opened_as_one() {
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
        // The limits of a set may be lower than that of a group some day: then this test goes.
        let set = set_of(statements).expect("a set may be as long");
        let mut workshop = fresh(set.clone());
        assert_eq!(workshop.is_too_long(), is_too_long);
        workshop.apply(GroupEvent::Open(ID));
        if is_too_long {
            assert!(matches!(workshop.screen(), GroupScreen::Planning(_)));
            workshop.apply(GroupEvent::Form(Form::Mini));
            assert!(!workshop.is_too_long());
        } else {
            workshop.apply(GroupEvent::Pairs(1));
            let way_in = way_in(&workshop);
            workshop.apply(GroupEvent::Take(added(&set, &way_in, 1, 3)));
            assert_eq!(said(&workshop), Some(Taken::Received));
        }
    }
}
