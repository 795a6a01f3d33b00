//! The direct question.

use crate::support::*;

/// From ten on who took a side or said *the same*: how often each answer was given, by role; where nearly all
/// said the same, only that. *I don't know* is not counted.
#[test]
fn the_direct_question_is_shown_by_role_from_ten_answers_on() {
    let set = tiny_set();
    for (pairs, unknown) in [
        (4, 0),
        (9, 0),
        (10, 0),
        (10, 1),
        (11, 1),
        (19, 0),
        (20, 0),
        (30, 9),
    ] {
        for others in 0..6.min(pairs - unknown) {
            let rows: Vec<[Direct; 2]> = (0..pairs)
                .map(|pair| {
                    let first = match pair {
                        pair if pair < unknown => Direct::Unknown,
                        pair if pair < unknown + others => Direct::ALL[0],
                        _ => Direct::ALL[3],
                    };
                    [first, Direct::Same]
                })
                .collect();
            let frozen = frozen_direct(&set, &rows);
            let almost = |direct, of: usize| {
                (of >= 10).then_some(if of < 20 {
                    Distribution::Most(direct)
                } else {
                    Distribution::AlmostEveryone(direct)
                })
            };
            let said = pairs - unknown;
            let first = if others > 3 && said - others > 3 {
                let [others, rest] = [others, said - others].map(|count| count as u32);
                (said >= 10).then_some(Distribution::Counts([others, 0, 0, rest, 0]))
            } else {
                let most = if 2 * others > said { 0 } else { 3 };
                almost(Direct::ALL[most], said)
            };
            assert_eq!(
                direct_of(&frozen),
                [first, almost(Direct::Same, pairs)],
                "{pairs} {unknown} {others}"
            );
            assert!(frozen.fits(&set, Form::Short));
        }
    }
}

/// What cannot have come about of the direct question is not taken.
#[test]
fn a_closed_group_with_direct_answers_that_cannot_be_is_not_taken() {
    let set = tiny_set();
    let rows: Vec<[Direct; 2]> = (0..20)
        .map(|pair| [Direct::ALL[pair % 5], Direct::Same])
        .collect();
    let good = json!(frozen_direct(&set, &rows));
    let read = |value: &Value| -> Option<bool> {
        let frozen: Frozen = serde_json::from_value(value.clone()).ok()?;
        Some(frozen.fits(&set, Form::Short))
    };
    assert_eq!(read(&good), Some(true));
    for wrong in [
        json!({"Counts": [5, 4, 4, 4, 4]}),
        json!({"Counts": [1, 1, 1, 1, 1]}),
        json!({"Counts": [20, 0, 0, 0, 0]}),
        json!({"AlmostEveryone": 6}),
        json!({"Most": 6}),
        json!({"AlmostEveryone": 7}),
    ] {
        let mut bad = good.clone();
        bad["shown"]["Themes"]["direct"][0] = wrong.clone();
        assert_ne!(read(&bad), Some(true), "{wrong}");
    }
}
