//! What the walks came past.

use crate::support::*;

/// What the walks came past, so that a test which looked at nothing would fail.
#[derive(Debug, Default)]
pub struct Seen {
    pub screens: BTreeMap<&'static str, usize>,
    pub compared: usize,
    pub opened: usize,
    pub opened_differently: usize,
    pub reloaded_before_opening: usize,
    pub not_now: usize,
    pub taken_back: usize,
    pub wrong_codes: usize,
    pub coded: usize,
    /// The same on two devices.
    pub locked_on_two_devices: usize,
    pub ready: usize,
    pub opened_on_two_devices: usize,
    pub refused: usize,
    /// Second people who had answered alone, and handed the device to the first.
    pub second_went_first: usize,
    /// Pairs that agreed to add to a group.
    pub added: usize,
    /// Pairs whose agreements were sent to the other device, and taken over from it.
    pub shared_agreements: usize,
    pub taken_agreements: usize,
    /// Pairs that agreed to keep.
    pub kept: usize,
    /// How often somebody wanted to keep without the other one's yes.
    pub kept_alone: usize,
}

impl Seen {
    pub fn and(mut self, other: Seen) -> Seen {
        for (id, times) in other.screens {
            *self.screens.entry(id).or_default() += times;
        }
        self.compared += other.compared;
        self.opened += other.opened;
        self.opened_differently += other.opened_differently;
        self.reloaded_before_opening += other.reloaded_before_opening;
        self.not_now += other.not_now;
        self.taken_back += other.taken_back;
        self.wrong_codes += other.wrong_codes;
        self.coded += other.coded;
        self.locked_on_two_devices += other.locked_on_two_devices;
        self.ready += other.ready;
        self.opened_on_two_devices += other.opened_on_two_devices;
        self.refused += other.refused;
        self.second_went_first += other.second_went_first;
        self.added += other.added;
        self.shared_agreements += other.shared_agreements;
        self.taken_agreements += other.taken_agreements;
        self.kept += other.kept;
        self.kept_alone += other.kept_alone;
        self
    }
}
