//! The cards to ask the other for something: chosen without answering anything, shown one at a time, kept nowhere.

use crate::support::*;
use tweeluik_core::session::{CardsProblem, CardsScreen, MAX_CARDS};

/// The themes of the built-in set that stand in these places.
fn ids<const N: usize>(journey: &Journey, places: [usize; N]) -> [String; N] {
    places.map(|place| journey.set().themes()[place].id().to_owned())
}

fn pick(journey: &mut Journey, place: usize, picked: bool) -> Vec<Effect> {
    let [id] = ids(journey, [place]);
    journey.apply(Event::PickCard(id, picked))
}

/// The list, with the cards in these places chosen.
fn choosing<const N: usize>(places: [usize; N]) -> Journey {
    let mut journey = fresh(built_in());
    journey.apply(Event::Cards);
    for place in places {
        pick(&mut journey, place, true);
    }
    journey
}

fn chosen(journey: &Journey) -> (Vec<usize>, Option<CardsProblem>) {
    match journey.screen() {
        Screen::Cards(CardsScreen::Choosing { chosen, problem }) => (chosen.to_vec(), problem),
        other => panic!("{other:?}"),
    }
}

/// Which card is shown, and which of how many it is.
fn shown(journey: &Journey) -> (usize, usize, usize) {
    match journey.screen() {
        Screen::Cards(CardsScreen::Showing(shown)) => (shown.card, shown.number, shown.all.len()),
        other => panic!("{other:?}"),
    }
}

/// Protects people who want to ask one thing now: three events from the start, and no question before.
#[test]
fn a_card_is_shown_after_three_steps_from_the_start() {
    let mut journey = fresh(built_in());
    let [id] = ids(&journey, [7]);
    for event in [Event::Cards, Event::PickCard(id, true), Event::ShowCards] {
        journey.apply(event);
    }
    assert_eq!(shown(&journey), (7, 1, 1));
    assert_eq!(journey.id(), "cards");
}

/// A fourth card is refused with a sentence and changes nothing else, until one of the three goes.
#[test]
fn a_fourth_card_is_refused_until_another_one_goes() {
    let mut journey = choosing([5, 0, 9]);
    assert_eq!(chosen(&journey), (vec![5, 0, 9], None));
    assert_eq!(MAX_CARDS, 3);
    assert!(pick(&mut journey, 2, true).is_empty());
    assert_eq!(
        chosen(&journey),
        (vec![5, 0, 9], Some(CardsProblem::TooMany))
    );
    pick(&mut journey, 0, false);
    assert_eq!(chosen(&journey), (vec![5, 9], None));
    pick(&mut journey, 2, true);
    assert_eq!(chosen(&journey), (vec![5, 9, 2], None));
}

/// A double tap, a card that is not chosen and goes, and an id of no theme change nothing.
#[test]
fn a_card_is_chosen_once_and_only_one_that_there_is() {
    let mut journey = choosing([3]);
    pick(&mut journey, 3, true);
    pick(&mut journey, 4, false);
    journey.apply(Event::PickCard("no-theme".to_owned(), true));
    assert_eq!(chosen(&journey), (vec![3], None));
}

/// With none chosen nothing can be shown: it is said, and the focus goes there.
#[test]
fn without_a_chosen_card_it_is_said_that_one_is_needed() {
    let mut journey = choosing([]);
    let effects = journey.apply(Event::ShowCards);
    assert!(
        matches!(effects[..], [Effect::Focus(Focus::Asked)]),
        "{effects:?}"
    );
    assert_eq!(chosen(&journey), (vec![], Some(CardsProblem::NoneChosen)));
    pick(&mut journey, 1, true);
    assert_eq!(chosen(&journey), (vec![1], None));
}

/// The cards come in the order in which they were chosen, on and back; before the first is the list, as it was, and from
/// any of them too.
#[test]
fn the_chosen_cards_come_one_at_a_time_and_back() {
    let mut journey = choosing([8, 1, 4]);
    journey.apply(Event::ShowCards);
    let mut seen = vec![shown(&journey)];
    for event in [
        Event::Next,
        Event::Next,
        Event::Next,
        Event::Back,
        Event::Back,
    ] {
        journey.apply(event);
        seen.push(shown(&journey));
    }
    let [first, second, third] = [(8, 1, 3), (1, 2, 3), (4, 3, 3)];
    assert_eq!(seen, [first, second, third, third, second, first]);
    journey.apply(Event::Back);
    assert_eq!(chosen(&journey), (vec![8, 1, 4], None));
    journey.apply(Event::ShowCards);
    journey.apply(Event::Next);
    journey.apply(Event::Cards);
    assert_eq!(chosen(&journey), (vec![8, 1, 4], None));
    journey.apply(Event::Back);
    assert_eq!(journey.id(), "start");
}

/// Protects people who want to leave no trace: nothing is saved on the way, nothing is erased that is not theirs, and
/// after going back or leaving nothing is chosen any more.
#[test]
fn of_the_cards_nothing_is_kept() {
    for way_out in [Event::Back, Event::Leave] {
        let mut journey = choosing([6, 2]);
        let mut effects = journey.apply(Event::ShowCards);
        effects.extend(journey.apply(Event::Next));
        effects.extend(journey.apply(Event::Cards));
        effects.extend(journey.apply(way_out));
        let focus_only = |effect: &Effect| matches!(effect, Effect::Focus(_));
        assert!(effects.iter().all(focus_only), "{effects:?}");
        journey.apply(Event::Cards);
        assert_eq!(chosen(&journey), (vec![], None));
    }
}

/// What another tab ends meanwhile closes no cards, and what waits to be continued waits on.
#[test]
fn the_cards_and_an_unfinished_session_leave_each_other_alone() {
    let mut journey = at("start");
    journey.apply(Event::Cards);
    let [id, ..] = ids(&journey, [1, 0]);
    journey.apply(Event::PickCard(id, true));
    assert!(journey.has_unfinished());
    let mut back = journey.clone();
    back.apply(Event::Back);
    back.apply(Event::Continue);
    assert_eq!(back.id(), "reveal");
    journey.apply(Event::Gone);
    assert!(!journey.has_unfinished());
    assert_eq!(chosen(&journey), (vec![1], None));
}
