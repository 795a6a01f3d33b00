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
