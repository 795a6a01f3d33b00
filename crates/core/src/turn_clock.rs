//! The clock for turns of equal length in a talk. It counts by the clock on the wall, given in milliseconds: so it is
//! right after a screen was locked or a tab was in the background. A wall clock that is set back never makes a turn
//! longer than was agreed.

/// How long the longest turn is, in minutes.
pub const LONGEST_TURN: u8 = 3;

/// The clock.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct TurnClock {
    /// How long a turn is, in minutes, 1 to [`LONGEST_TURN`]. `None` without a clock.
    minutes: Option<u8>,
    run: Run,
}

/// What the clock does.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Run {
    /// It was not started in this turn.
    #[default]
    Ready,
    /// It runs since then, and had so much left.
    Running { since: f64, left: f64 },
    /// It waits, with so much left.
    Paused { left: f64 },
    /// The turn is over.
    Over,
}

impl TurnClock {
    /// How long a turn is, in minutes. `None` without a clock.
    pub fn minutes(&self) -> Option<u8> {
        self.minutes
    }

    /// Turns of another length, or no clock. The present turn begins anew.
    pub fn with_minutes(self, minutes: Option<u8>) -> TurnClock {
        TurnClock {
            minutes: minutes.filter(|minutes| (1..=LONGEST_TURN).contains(minutes)),
            run: Run::Ready,
        }
    }

    /// Starts, goes on after a pause, or begins anew when the turn was over.
    pub fn started(self, now: f64) -> TurnClock {
        let run = match self.run {
            Run::Ready | Run::Over if self.minutes.is_some() => Run::Running {
                since: now,
                left: self.whole(),
            },
            Run::Paused { left } => Run::Running { since: now, left },
            run @ (Run::Ready | Run::Running { .. } | Run::Over) => run,
        };
        TurnClock { run, ..self }
    }

    /// Waits until it is started again.
    pub fn paused(self, now: f64) -> TurnClock {
        let run = match self.run {
            Run::Running { .. } => Run::Paused {
                left: self.left(now),
            },
            run @ (Run::Ready | Run::Paused { .. } | Run::Over) => run,
        };
        TurnClock { run, ..self }
    }

    /// Another theme: it waits, as long as they chose, for its start.
    pub fn ready(self) -> TurnClock {
        TurnClock {
            run: Run::Ready,
            ..self
        }
    }

    /// The turn of the other one. A clock that was in use starts by itself.
    pub fn next_turn(self, now: f64) -> TurnClock {
        let ready = self.ready();
        match self.run {
            Run::Ready => ready,
            Run::Running { .. } | Run::Paused { .. } | Run::Over => ready.started(now),
        }
    }

    /// As it is by now: over, where nothing is left.
    pub fn at(self, now: f64) -> TurnClock {
        let is_over = matches!(self.run, Run::Running { .. }) && self.left(now) <= 0.0;
        TurnClock {
            run: if is_over { Run::Over } else { self.run },
            ..self
        }
    }

    /// Whether it runs.
    pub fn is_running(&self) -> bool {
        matches!(self.run, Run::Running { .. })
    }

    /// Whether the turn is over.
    pub fn is_over(&self) -> bool {
        self.run == Run::Over
    }

    /// How long the turn goes on, in milliseconds.
    pub fn left(&self, now: f64) -> f64 {
        match self.run {
            Run::Ready => self.whole(),
            Run::Running { since, left } => (left - (now - since).max(0.0)).max(0.0),
            Run::Paused { left } => left,
            Run::Over => 0.0,
        }
    }

    /// How long the turn goes on, as minutes and seconds: `1:30`.
    pub fn left_in_words(&self, now: f64) -> String {
        let seconds = (self.left(now) / 1_000.0).ceil() as u32;
        let (minutes, seconds) = (seconds / 60, seconds % 60);
        let zero = if seconds < 10 { "0" } else { "" };
        [&*minutes.to_string(), ":", zero, &seconds.to_string()].concat()
    }

    fn whole(&self) -> f64 {
        60_000.0 * f64::from(self.minutes.unwrap_or_default())
    }
}
