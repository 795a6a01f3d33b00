//! Turns of equal length.

#![allow(missing_docs)]

use tweeluik_core::turn_clock::TurnClock;

/// When these tests begin, in milliseconds since 1970.
const NOW: f64 = 1_796_000_000_000.0;

const MINUTE: f64 = 60_000.0;

fn clock(minutes: u8) -> TurnClock {
    TurnClock::default().with_minutes(Some(minutes))
}

#[test]
fn both_turns_are_equally_long() {
    for minutes in 1..=3 {
        let first = clock(minutes).started(NOW);
        let end = NOW + MINUTE * f64::from(minutes);
        assert!(!first.at(end - 1.0).is_over());
        let over = first.at(end);
        assert!(over.is_over());
        // Who has not said everything starts it again.
        let again = over.started(end);
        assert!(again.is_running());
        assert_eq!(again.left(end), first.left(NOW));
        // The other one's turn starts by itself, also where the first one's was cut short.
        for before in [over, first.at(NOW + 5_000.0)] {
            let second = before.next_turn(end);
            assert!(second.is_running());
            assert_eq!(second.left(end), MINUTE * f64::from(minutes));
        }
    }
}

#[test]
fn a_pause_takes_nothing_from_a_turn() {
    let paused = clock(2).started(NOW).paused(NOW + 30_000.0);
    let later = NOW + 3_600_000.0;
    assert!(!paused.is_running() && !paused.at(later).is_over());
    let on = paused.started(later);
    assert_eq!(on.left(later), 90_000.0);
    assert!(on.at(later + 90_000.0).is_over());
}

/// With another theme nobody's turn begins unasked.
#[test]
fn with_another_theme_the_clock_waits_as_long_as_they_chose() {
    let running = clock(2).started(NOW);
    for before in [
        running,
        running.paused(NOW + 1.0),
        running.at(NOW + 9.0 * MINUTE),
    ] {
        let ready = before.ready();
        assert!(!ready.is_running() && !ready.is_over());
        assert_eq!((ready.minutes(), ready.left(NOW)), (Some(2), 2.0 * MINUTE));
    }
}

/// A telephone that was locked, or a tab in the background, hears of no time in between.
#[test]
fn after_a_sleep_the_clock_is_right_at_once() {
    let clock = clock(1).started(NOW);
    assert!(clock.at(NOW + 90_000.0).is_over());
    assert_eq!(clock.left(NOW + 90_000.0), 0.0);
}

#[test]
fn a_wall_clock_that_is_set_back_makes_no_turn_longer() {
    let clock = clock(1).started(NOW);
    assert_eq!(clock.left(NOW - 7_200_000.0), MINUTE);
    assert_eq!(clock.paused(NOW - 7_200_000.0).left(NOW), MINUTE);
}

#[test]
fn without_a_clock_nothing_runs_and_nothing_is_ever_over() {
    let none = TurnClock::default();
    for clock in [
        none.started(NOW),
        none.next_turn(NOW),
        clock(2).with_minutes(None),
        clock(9),
    ] {
        let clock = clock.started(NOW);
        assert_eq!(clock.minutes(), None);
        assert!(!clock.is_running() && !clock.at(NOW + MINUTE).is_over());
    }
}

#[test]
fn what_is_left_is_said_in_minutes_and_seconds() {
    let clock = clock(2).started(NOW);
    let said = [0.0, 1.0, 30_000.0, 59_001.0, 119_500.0, 500_000.0]
        .map(|after| clock.left_in_words(NOW + after));
    assert_eq!(said, ["2:00", "2:00", "1:30", "1:01", "0:01", "0:00"]);
}
