//! The clock for turns of equal length.

use super::{Choice, Look, button, label, radio_group, said, status, text};
use crate::browser::{self, Chime};
use gloo_timers::callback::Interval;
use tweeluik_core::turn_clock::TurnClock;
use tweeluik_core::words::AfterWords;
use web_sys::HtmlInputElement;
use yew::{
    AttrValue, Callback, Html, Properties, TargetCast, component, html, use_effect_with,
    use_force_update, use_mut_ref, use_state,
};

/// How often it looks at the time, in milliseconds.
const TICK: u32 = 250;

/// How long a turn may be, in minutes.
const LENGTHS: [(&str, Option<u8>); 4] =
    [("0", None), ("1", Some(1)), ("2", Some(2)), ("3", Some(3))];

/// What a clock is given.
#[derive(Clone, Properties)]
pub struct ClockProps {
    /// The start of the names of its fields, unique on the page.
    pub id: AttrValue,
    /// The theme: with another one the clock waits for its start.
    pub theme: AttrValue,
    /// Whose turn about it: with another one a clock that was in use begins anew.
    pub turn: AttrValue,
    /// Its texts.
    pub after: &'static AfterWords,
}

impl PartialEq for ClockProps {
    fn eq(&self, other: &ClockProps) -> bool {
        self.id == other.id
            && self.theme == other.theme
            && self.turn == other.turn
            && std::ptr::eq(self.after, other.after)
    }
}

/// What tells that a turn is over, besides the sentence: whether it is wanted. `None` where the browser cannot, so that
/// nothing is promised.
#[derive(Clone, Copy, PartialEq)]
struct Signals {
    sound: Option<bool>,
    buzz: Option<bool>,
}

/// The clock: how long a turn is, start and pause, and what tells that it is over.
#[component]
pub fn Clock(props: &ClockProps) -> Html {
    let after = props.after;
    let clock = use_state(TurnClock::default);
    let tick = use_force_update();
    let chime = use_mut_ref(Chime::default);
    // People who want nothing to move want nothing to sound or to shake either.
    let signals = use_state(|| {
        let calm = browser::wants_calm();
        Signals {
            sound: browser::knows_sound().then_some(!calm),
            buzz: browser::knows_buzz().then_some(!calm),
        }
    });
    {
        let clock = clock.clone();
        let before = use_mut_ref(AttrValue::default);
        use_effect_with(
            (props.theme.clone(), props.turn.clone()),
            move |(theme, _)| {
                let is_same = before.replace(theme.clone()) == *theme;
                clock.set(if is_same {
                    clock.next_turn(browser::now())
                } else {
                    clock.ready()
                });
            },
        );
    }
    {
        let (clock, signals, chime) = (clock.clone(), *signals, chime.clone());
        use_effect_with((*clock, signals), move |(now, _)| {
            let interval = now.is_running().then(|| {
                Interval::new(TICK, move || {
                    let now = clock.at(browser::now());
                    if !now.is_over() {
                        return tick.force_update();
                    }
                    clock.set(now);
                    if signals.sound == Some(true) {
                        chime.borrow().sound();
                    }
                    if signals.buzz == Some(true) {
                        browser::buzz();
                    }
                })
            });
            move || drop(interval)
        });
    }
    let choices = LENGTHS.map(|(value, minutes)| {
        let said = match minutes {
            None => after.conversation_clock_none.to_owned(),
            Some(minutes) => after.conversation_clock_minutes(usize::from(minutes)),
        };
        let clock = clock.clone();
        Choice {
            value,
            label: label(said),
            chosen: clock.minutes() == minutes,
            onchange: Callback::from(move |_| clock.set(clock.with_minutes(minutes))),
            level: None,
        }
    });
    let signal = |name: &'static str,
                  label: &'static str,
                  on: Option<bool>,
                  set: fn(&mut Signals, Option<bool>)| {
        let Some(on) = on else { return Html::default() };
        let signals = signals.clone();
        let onchange = Callback::from(move |event: yew::Event| {
            let field: HtmlInputElement = event.target_unchecked_into();
            let mut now = *signals;
            set(&mut now, Some(field.checked()));
            signals.set(now);
        });
        html! {
            <label class="choice">
                <input
                    type="checkbox"
                    name={[&*props.id, "-", name].concat()}
                    checked={on}
                    autocomplete="off"
                    {onchange}
                />
                { said("span", "choice-label", label) }
            </label>
        }
    };
    let over = if clock.is_over() {
        after.conversation_clock_over
    } else {
        ""
    };
    let running = clock.minutes().map(|_| {
        let left = after.conversation_clock_left(&clock.left_in_words(browser::now()));
        let (action, label) = if clock.is_running() {
            ("pause-clock", after.conversation_clock_pause)
        } else if clock.is_over() {
            ("start-clock", after.conversation_clock_again)
        } else {
            ("start-clock", after.conversation_clock_start)
        };
        let (clock, chime, signals) = (clock.clone(), chime.clone(), signals.clone());
        let onclick = Callback::from(move |_| {
            let now = browser::now();
            // Only after it was pressed a browser tells whether it lets a page sound and shake.
            let can_sound = chime.borrow_mut().prepare();
            signals.set(Signals {
                sound: signals.sound.filter(|_| can_sound),
                buzz: signals.buzz.filter(|_| browser::may_buzz()),
            });
            clock.set(if clock.is_running() {
                clock.paused(now)
            } else {
                clock.started(now)
            });
        });
        // Always the same button, so that the focus stays when the time is over.
        html! {
            <div class="row">
                { button(Look::Plain, action, label, onclick) }
                <span class="time" role="timer">{ said("span", "", left) }</span>
            </div>
        }
    });
    let signals = clock.minutes().map(|_| {
        html! {
            <div class="chips">
                { signal("sound", after.conversation_clock_sound, signals.sound, |all, on| all.sound = on) }
                { signal("buzz", after.conversation_clock_buzz, signals.buzz, |all, on| all.buzz = on) }
            </div>
        }
    });
    let legend = said("legend", "hidden", after.conversation_clock);
    html! {
        <div class="clock">
            { status("notice said", over) }
            <details class="more" open={clock.minutes().is_some()}>
                <summary data-action="clock">{ text(after.conversation_clock) }</summary>
                { running.unwrap_or_default() }
                { radio_group(&props.id, "clock", "chips", legend, choices.into(), None) }
                { signals.unwrap_or_default() }
            </details>
        </div>
    }
}
