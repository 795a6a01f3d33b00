//! There and back.

use crate::support::*;

/// A small set of any shape: up to six themes of up to four pairs of statements.
fn any_set() -> impl Strategy<Value = QuestionSet> {
    let theme = (any::<bool>(), prop::collection::vec(any::<bool>(), 0..4));
    prop::collection::vec(theme, 1..7).prop_map(|themes| {
        let text = |text: &str| serde_json::json!({ "nl": text });
        let themes: Vec<_> = themes
            .into_iter()
            .enumerate()
            .map(|(number, (mini, more))| {
                let statements: Vec<_> = std::iter::once(true)
                    .chain(more)
                    .enumerate()
                    .map(|(at, short)| {
                        serde_json::json!({
                            "id": format!("s-{number}-{at}"),
                            "form": if short { "short" } else { "long" },
                            "receive": text("r"), "give": text("g"),
                        })
                    })
                    .collect();
                serde_json::json!({
                    "id": format!("t-{number}"), "title": text("t"), "mini": mini || number == 0,
                    "sources": [], "prompts": [text("p")], "statements": statements,
                })
            })
            .collect();
        let set = serde_json::json!({
            "format": "tweeluik-question-set/1", "id": "any", "version": "1", "title": text("-"),
            "languages": ["nl"], "sources": [], "themes": themes,
        });
        QuestionSet::parse(&set.to_string()).expect("a good set")
    })
}

/// How people write a code that they were told.
fn as_people_write(code: &str, chance: &mut Chance) -> String {
    let mut written = String::new();
    for c in code.chars() {
        match (c, chance.below(6)) {
            (' ', 0) => {}
            (' ', 1) => written.push('-'),
            (' ', 2) => written.push_str("\r\n"),
            (' ', 3) => written.push_str(" - "),
            (' ', 4) => written.push_str(", "),
            ('0', 0) => written.push('o'),
            ('0', 1) => written.push('O'),
            ('1', 0..4) => written.push(chance.one_of(&['i', 'I', 'l', 'L'])),
            (c, 0..3) => written.push(c.to_ascii_lowercase()),
            (c, _) => written.push(c),
        }
    }
    written
}

fn assert_travels(set: &QuestionSet, form: Form, seed: u64) {
    let mut chance = Chance::seeded(seed);
    let panel = any_panel(set, form, &mut chance);
    let key = PairKey::new([chance.below(256) as u8; 32]);
    let pairing = pairing(&key, set, form);
    let sender = chance.one_of(&Person::BOTH);
    let random = chance.number().to_be_bytes();
    let sealed = Envelope::seal(&panel, pairing, sender, random).expect("a whole panel");
    let by_hand = typed(sealed.bytes());
    for text in [
        link(sealed.bytes()),
        as_people_write(&by_hand, &mut chance),
        by_hand,
    ] {
        let came = envelope(&text);
        assert_eq!(came, sealed, "{text}");
        assert_eq!(came.sender(), sender);
        assert_eq!(came.open(pairing), Ok(panel.clone()), "{text}");
    }
}

proptest! {
    #![proptest_config(cases(300))]

    /// What one device locked is what the other opens, whatever the questions are.
    #[test]
    fn answers_to_any_set_arrive_as_they_were_given(set in any_set(), seed: u64) {
        for form in Form::ALL {
            assert_travels(&set, form, seed);
        }
    }

    /// The set-up arrives as it was agreed on, by link and by hand.
    #[test]
    fn an_invitation_arrives_as_it_was_made(
        names in [".{0,20}", ".{0,20}"],
        roles in [".{0,60}", ".{0,60}"],
        choices: [u8; 4],
        random: [u8; 32],
    ) {
        let made = Invitation {
            from: Person::BOTH[usize::from(choices[0] % 2)],
            form: Form::ALL[usize::from(choices[0] % 3)],
            relation: choices[1] % 32,
            languages: [choices[2] % 16, choices[3] % 16],
            names,
            roles,
            key: PairKey::new(random),
            ..invitation()
        };
        let bytes = made.bytes().unwrap();
        let mut chance = Chance::seeded(choices[0].into());
        for text in [link(&bytes), typed(&bytes), as_people_write(&typed(&bytes), &mut chance)] {
            prop_assert_eq!(read(&text), Ok(Message::Invitation(made.clone())));
        }
    }
}

/// The set that people really get.
#[test]
fn answers_to_the_built_in_set_arrive_as_they_were_given() {
    let set = built_in();
    for seed in 0..50 {
        for form in Form::ALL {
            assert_travels(&set, form, seed);
        }
    }
}

/// Nobody sends what they did not answer.
#[test]
fn a_panel_with_an_answer_missing_is_not_sealed() {
    let (key, set) = (key(), small_set());
    let panel = any_panel(&set, Form::Short, &mut Chance::seeded(1));
    let seal = |form| Envelope::seal(&panel, pairing(&key, &set, form), Person::First, [0; 8]);
    assert!(seal(Form::Short).is_some());
    assert!(seal(Form::Long).is_none());
}

/// A value that does not fit its place would come out as another one.
#[test]
fn an_invitation_with_a_value_too_large_for_its_place_is_not_written() {
    let good = invitation();
    assert!(good.bytes().is_some());
    let text = "x".repeat(256);
    for bad in [
        Invitation {
            relation: 32,
            ..good.clone()
        },
        Invitation {
            languages: [16, 0],
            ..good.clone()
        },
        Invitation {
            languages: [0, 16],
            ..good.clone()
        },
        Invitation {
            names: [text.clone(), String::new()],
            ..good.clone()
        },
        Invitation {
            roles: [String::new(), text],
            ..good
        },
    ] {
        assert_eq!(bad.bytes(), None);
    }
}
