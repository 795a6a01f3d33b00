//! The talk: one theme at a time, in turns.

use crate::support::*;
use tweeluik_core::measure::Comparison;
use tweeluik_core::session::ConversationScreen;

/// What the talk shows.
fn screen(journey: &Journey) -> ConversationScreen<'_> {
    match journey.screen() {
        Screen::Conversation(screen) => screen,
        other => panic!("{other:?}"),
    }
}

/// All themes of the form, in the order to talk about them.
fn order(journey: &Journey) -> Vec<usize> {
    let screen = screen(journey);
    screen.panels.compare(journey.set(), screen.setup).order()
}

/// The theme on the screen.
fn theme(journey: &Journey) -> String {
    let place = screen(journey).card().theme;
    journey.set().themes()[place].id().to_owned()
}

/// Equal turns: nobody is passed over, and each theme comes once.
#[test]
fn both_have_a_turn_before_the_next_theme_and_each_theme_comes_once() {
    let mut journey = compared(Relation::ParentProfessional);
    journey.apply(Event::Talk);
    let mut themes = Vec::new();
    while let Screen::Conversation(_) = journey.screen() {
        let here = theme(&journey);
        assert!(!themes.contains(&here), "{here} again after {themes:?}");
        let teller = screen(&journey).card().tells;
        let effects = journey.apply(Event::NextTheme);
        assert!(matches!(effects[..], [Effect::Focus(Focus::Asked)]));
        assert!(screen(&journey).is_too_early && theme(&journey) == here);
        journey.apply(Event::Swap);
        let now = screen(&journey);
        assert_eq!(now.card().tells, teller.other());
        assert!(now.card().both_told && !now.is_too_early);
        assert_eq!(now.has_next(&order(&journey)), themes.len() < 11);
        journey.apply(Event::NextTheme);
        themes.push(here);
    }
    assert!(matches!(journey.screen(), Screen::Agreements(_)));
    assert_eq!(themes.len(), 12);
}

/// The one with less say tells first about each theme.
#[test]
fn the_one_with_less_say_tells_first() {
    for relation in Relation::ALL {
        let mut journey = compared(relation);
        journey.apply(Event::Talk);
        let first = relation.less_say().unwrap_or(Person::First);
        assert_eq!(screen(&journey).card().tells, first, "{relation:?}");
        journey.apply(Event::Swap);
        journey.apply(Event::NextTheme);
        assert_eq!(screen(&journey).card().tells, first, "{relation:?}");
    }
}

/// The order is that of the comparison: what is suggested there comes first.
#[test]
fn the_talk_begins_with_what_the_comparison_suggests() {
    let mut journey = compared(Relation::ParentProfessional);
    let (setup, opened) = journey.opened().unwrap();
    let panels = Person::BOTH.map(|person| opened.panel(person));
    let less = setup.relation().less_say();
    let compared = Comparison::of(journey.set(), Form::Short, less, panels);
    let suggested = compared.suggested.iter();
    let suggested: Vec<_> = suggested.map(|one| compared.themes[*one].theme).collect();
    assert_eq!(suggested.len(), 3);
    journey.apply(Event::Talk);
    let screen = screen(&journey);
    assert_eq!(order(&journey)[..3], suggested);
    assert_eq!(screen.card().theme, suggested[0]);
    assert_eq!(order(&journey).len(), 12);
}

/// Any theme can be chosen. One that was left before both had a turn comes again; a name that no theme has changes
/// nothing.
#[test]
fn any_theme_can_be_chosen_and_one_that_was_left_comes_again() {
    let mut journey = compared(Relation::ParentProfessional);
    journey.apply(Event::Talk);
    let left = theme(&journey);
    let last = journey.set().themes().last().unwrap().id().to_owned();
    journey.apply(Event::TalkAbout(last.clone()));
    assert_eq!(theme(&journey), last);
    journey.apply(Event::TalkAbout("no-theme".to_owned()));
    assert_eq!(theme(&journey), last);
    journey.apply(Event::Swap);
    journey.apply(Event::NextTheme);
    assert_eq!(theme(&journey), left);
}

/// Every question of a theme is within reach, and the next theme begins with its first.
#[test]
fn another_question_comes_each_time_it_is_asked_for() {
    let mut journey = compared(Relation::ParentProfessional);
    journey.apply(Event::Talk);
    for count in 1..=5 {
        journey.apply(Event::AnotherQuestion);
        assert_eq!(screen(&journey).card().question, count);
    }
    journey.apply(Event::Swap);
    assert_eq!(
        screen(&journey).card().question,
        5,
        "the other one is asked the same"
    );
    journey.apply(Event::NextTheme);
    assert_eq!(screen(&journey).card().question, 0);
}

/// The page may be closed in the middle of a turn: afterwards the same one tells, about the same theme and with the
/// same question, and what they have talked about does not come again.
#[test]
fn a_talk_goes_on_in_the_middle_of_a_turn() {
    let mut journey = compared(Relation::ParentProfessional);
    for event in [
        Event::Talk,
        Event::Swap,
        Event::NextTheme,
        Event::AnotherQuestion,
    ] {
        journey.apply(event);
    }
    let effects = journey.apply(Event::Swap);
    let mut again = opened_again(&journey, &effects);
    assert_eq!(again.id(), "conversation");
    assert_eq!(screen(&again).card(), screen(&journey).card());
    assert_eq!(order(&again), order(&journey));
    for journey in [&mut journey, &mut again] {
        journey.apply(Event::NextTheme);
    }
    assert_eq!(screen(&again).card(), screen(&journey).card());
}

/// One can look at the comparison in between.
#[test]
fn after_a_look_at_the_comparison_the_talk_goes_on_where_it_was() {
    let mut journey = compared(Relation::ParentProfessional);
    for event in [
        Event::Talk,
        Event::Swap,
        Event::NextTheme,
        Event::AnotherQuestion,
    ] {
        journey.apply(event);
    }
    let before = screen(&journey).card();
    journey.apply(Event::Back);
    assert_eq!(journey.id(), "comparison");
    journey.apply(Event::Talk);
    assert_eq!(screen(&journey).card(), before);
}
