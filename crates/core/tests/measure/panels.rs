//! Panels.

use crate::support::*;

/// An answer to a statement that nobody asked goes nowhere.
#[test]
fn an_answer_to_an_unknown_statement_changes_nothing() {
    let set = built_in();
    let mut panel = Panel::empty(&set);
    panel.answer("no-such-statement", Direction::Give, Response::Unknown);
    assert_eq!(panel, Panel::empty(&set));
}

/// The save format's words for a response go there and back, and nothing else is one.
#[test]
fn only_the_seven_codes_are_responses() {
    for number in 1..=7 {
        assert_eq!(
            Response::parse(response(number).code()),
            Some(response(number))
        );
    }
    for code in [
        "", "0", "6", "01", "1 ", " 1", "-1", "3.5", "+3", "NA", "null", "３",
    ] {
        assert_eq!(Response::parse(code), None, "{code}");
    }
}

/// A panel made for one set is refused by another.
#[test]
fn a_panel_fits_only_the_set_it_was_made_for() {
    let panel = Panel::empty(&crate::common::small_set());
    assert_eq!(panel.check(&crate::common::small_set()), Ok(()));
    assert_eq!(panel.check(&built_in()), Err(PanelError::OtherStatements));
}

/// Two marks of themes that the form asks are all that somebody may set.
#[test]
fn a_panel_has_at_most_two_marks() {
    let set = built_in();
    let mut panel = Panel::empty(&set);
    let mut mark = |form, theme, is_marked| {
        let fits = panel.mark(&set, form, theme, is_marked);
        let marked: Vec<usize> = (0..13).filter(|theme| panel.is_marked(*theme)).collect();
        (fits, marked, panel.check(&set))
    };
    assert_eq!(mark(Form::Short, 2, true), (true, vec![2], Ok(())));
    assert_eq!(mark(Form::Short, 5, true), (true, vec![2, 5], Ok(())));
    assert_eq!(mark(Form::Short, 5, true), (true, vec![2, 5], Ok(())));
    assert_eq!(mark(Form::Short, 0, true), (false, vec![2, 5], Ok(())));
    assert_eq!(mark(Form::Short, 99, true), (true, vec![2, 5], Ok(())));
    // The mini form asks neither of them.
    assert_eq!(mark(Form::Mini, 0, true), (true, vec![0], Ok(())));
    assert_eq!(mark(Form::Mini, 0, false), (true, vec![], Ok(())));
}

/// Marks that were read belong to the themes of the set, and are no more than somebody may set.
#[test]
fn marks_from_elsewhere_are_checked() {
    let set = built_in();
    let value = serde_json::to_value(Panel::empty(&set)).unwrap();
    let with = |marks: Vec<bool>| {
        let mut value = value.clone();
        value["marks"] = json!(marks);
        let panel: Panel = serde_json::from_value(value).unwrap();
        panel.check(&set)
    };
    let marked = |count: usize| (0..12).map(|place| place < count).collect::<Vec<_>>();
    assert_eq!(with(marked(2)), Ok(()));
    assert_eq!(with(marked(3)), Err(PanelError::OtherMarks));
    assert_eq!(with(vec![false; 11]), Err(PanelError::OtherMarks));
    assert_eq!(with(vec![false; 13]), Err(PanelError::OtherMarks));
}
