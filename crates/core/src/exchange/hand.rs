//! Reads a code that somebody typed, in groups of any length, with any text between and around them.
//!
//! Each group checks itself and its place. So what is no group, a number in a list or a word before the
//! code, is passed over only where all groups of a whole code are good without it; there is one such
//! reading, or none. Where there is none, the reading with the fewest wrong groups says which these are.

use super::clean::cleaned;
use super::text::{CROCKFORD, check, declared, read_bits};
use super::{Unreadable, VERSION};
use std::collections::BTreeSet;

/// Fewer groups than these are no code of ours, but something else.
const FEWEST: usize = 8;
/// In a longer text nobody looks for the wrong group.
const LONGEST: usize = 1_200;

/// Letters that are easily taken for digits are those digits.
fn crockford(c: char) -> Option<u8> {
    let c = match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        c => c,
    };
    let place = CROCKFORD.iter().position(|known| char::from(*known) == c)?;
    u8::try_from(place).ok()
}

/// Whether a character belongs to a word, and does not stand between two.
fn is_of_word(c: char) -> bool {
    let is_sign = matches!(u32::from(c),
        ..0xc0 | 0x2000..=0x2bff | 0x2e00..=0x2e7f | 0x3000..=0x303f | 0xfe10..=0xfe6f
        | 0xff00.. | 0x60c | 0x61b | 0x66a..=0x66d | 0x6d4 | 0x964..=0x965);
    c.is_ascii_alphanumeric() || !is_sign && !c.is_whitespace()
}

/// What stands between signs and spaces: where it begins among all characters, and how many it has.
#[derive(Clone, Copy)]
struct Token {
    at: usize,
    length: usize,
    /// A number in a list, or a word that comes again and again: *group*.
    is_label: bool,
}

/// A text as characters of a code, and where words begin.
struct Typed {
    digits: Vec<Option<u8>>,
    tokens: Vec<Token>,
}

impl Typed {
    fn of(text: &str) -> Typed {
        let mut digits = Vec::new();
        let mut tokens = Vec::new();
        let words: Vec<String> = text
            .split(|c| !is_of_word(c))
            .filter(|word| !word.is_empty())
            .map(str::to_ascii_uppercase)
            .collect();
        let mut next = 1;
        for (number, word) in words.iter().enumerate() {
            let at = digits.len();
            digits.extend(word.chars().map(crockford));
            let length = digits.len() - at;
            // Numbers in a list count up.
            let counts = length < 4 && word.parse() == Ok(next);
            next += u32::from(counts);
            let comes_again = || words.iter().filter(|other| *other == word).count() > 2;
            let is_label = number + 1 < words.len() && (counts || comes_again());
            tokens.push(Token {
                at,
                length,
                is_label,
            });
        }
        Typed { digits, tokens }
    }

    fn token_at(&self, at: usize) -> Option<Token> {
        let place = self
            .tokens
            .binary_search_by_key(&at, |token| token.at)
            .ok()?;
        self.tokens.get(place).copied()
    }

    /// The group that begins here, where it is good in its place.
    fn group(&self, at: usize, place: usize) -> Option<[u8; 3]> {
        let [one, two, three, sum] = *self.digits.get(at..)?.first_chunk()?;
        let group = [one?, two?, three?];
        (check(place, group) == sum?).then_some(group)
    }

    /// The whole code that begins here, and where it ends.
    fn whole(&self, start: usize) -> Option<(Vec<u8>, usize)> {
        // What each step adds, to be taken back where it leads nowhere.
        let mut seen = BTreeSet::new();
        let mut paths = vec![(start, Vec::new())];
        while let Some((at, digits)) = paths.pop() {
            let place = digits.len() / 3;
            if !seen.insert((at, place)) {
                continue;
            }
            match needed(&digits) {
                Some(needed) if needed == place => {
                    if self.may_end(at, place)
                        && let Ok(bytes) = bytes(&digits)
                    {
                        return Some((bytes, at));
                    }
                    continue;
                }
                Some(0) => return None,
                _ => {}
            }
            if let Some(token) = self.token_at(at).filter(|_| place > 0)
                && (token.length != 4 || token.is_label)
            {
                paths.push((at + token.length, digits.clone()));
            }
            if let Some(group) = self.group(at, place) {
                paths.push((at + 4, [&digits[..], &group].concat()));
            }
        }
        None
    }

    /// Whether what follows a whole code is something else: no group more, and not the last one again.
    fn may_end(&self, at: usize, place: usize) -> bool {
        if at == self.digits.len() {
            return true;
        }
        let of = |at: usize| self.digits.get(at..at + 4);
        let again = at.checked_sub(4).and_then(of);
        self.token_at(at).is_some() && self.group(at, place).is_none() && of(at) != again
    }

    /// All whole codes.
    fn all(&self) -> Vec<Vec<u8>> {
        let mut found = Vec::new();
        let mut end = 0;
        for token in &self.tokens {
            // The weights of places begin anew after 31: what stands in the middle begins no code.
            let before = token.at.checked_sub(4);
            let is_middle = before.is_some_and(|before| {
                let again =
                    self.digits.get(before..token.at) == self.digits.get(token.at..token.at + 4);
                again || self.group(before, 30).is_some()
            });
            if token.at < end || is_middle {
                continue;
            }
            if let Some((bytes, after)) = self.whole(token.at) {
                found.push(bytes);
                end = after;
            }
        }
        found
    }
}

/// How many groups the code has that begins with these digits, where that is known: 0 for one that is too
/// short to be ours. How long a newer message is nobody knows here.
fn needed(digits: &[u8]) -> Option<usize> {
    let (bytes, _) = read_bits(digits.get(..9)?, 5);
    let groups = (declared(&bytes)? * 8).div_ceil(15);
    let is_ours = bytes.first().is_some_and(|head| head >> 4 == VERSION);
    is_ours.then_some(if groups < FEWEST { 0 } else { groups })
}

/// The bytes of good groups.
fn bytes(digits: &[u8]) -> Result<Vec<u8>, Unreadable> {
    let (mut bytes, left) = read_bits(digits, 5);
    let length = declared(&bytes).filter(|length| bytes.len() >= *length);
    let length = length.ok_or(Unreadable::Cut)?;
    // The last group may hold up to 14 bits that are not needed, and these are zero.
    let spare = bytes.split_off(length);
    if spare.iter().any(|byte| *byte != 0) {
        return Err(Unreadable::TooLong);
    }
    if left != 0 || digits.len() / 3 != (length * 8).div_ceil(15) {
        return Err(Unreadable::NotCanonical);
    }
    Ok(bytes)
}

/// The bytes of each whole code in a text, or why there is none.
pub(super) fn find(text: &str) -> Result<Vec<Vec<u8>>, Unreadable> {
    let typed = Typed::of(&cleaned(text));
    let found = typed.all();
    if found.is_empty() {
        return Err(likeliest(&typed));
    }
    Ok(found)
}

/// What one step of a reading takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    /// A good group.
    Good,
    /// So many characters that are no good group.
    Wrong(usize),
    /// A word of so many characters that belongs to no group.
    Skip(usize),
    /// Nothing: a group was left out.
    Missing,
}

impl Step {
    fn number(self) -> u32 {
        let small = |number: usize| u32::try_from(number).unwrap_or_default();
        match self {
            Step::Missing => 0,
            Step::Wrong(taken) => small(taken),
            Step::Good => 8,
            Step::Skip(taken) => 9 + small(taken),
        }
    }

    fn of(number: u32) -> Step {
        let taken = usize::try_from(number).unwrap_or_default();
        match taken {
            0 => Step::Missing,
            1..8 => Step::Wrong(taken),
            8 => Step::Good,
            _ => Step::Skip(taken - 9),
        }
    }
}

/// The readings of a text, with the cheapest way to each point: so many characters, so many groups.
struct Readings {
    /// What each point costs, and the step to it in the last bits.
    reached: Vec<u32>,
    width: usize,
}

impl Readings {
    /// How many groups more there may be than characters for them.
    const MORE: usize = 8;
    const STEP_BITS: u32 = 12;

    fn new(length: usize) -> Readings {
        let width = length / 4 + Readings::MORE + 1;
        Readings {
            reached: vec![u32::MAX; (length + 1) * width],
            width,
        }
    }

    fn index(&self, at: usize, place: usize) -> Option<usize> {
        (place < self.width).then_some(at * self.width + place)
    }

    fn get(&self, at: usize, place: usize) -> Option<(u32, Step)> {
        let reached = *self.reached.get(self.index(at, place)?)?;
        let step = Step::of(reached & ((1 << Readings::STEP_BITS) - 1));
        (reached < u32::MAX).then_some((reached >> Readings::STEP_BITS, step))
    }

    fn offer(&mut self, at: usize, place: usize, cost: u32, step: Step) {
        let slot = self
            .index(at, place)
            .and_then(|at| self.reached.get_mut(at));
        if let Some(slot) = slot
            && cost < *slot >> Readings::STEP_BITS
        {
            *slot = cost << Readings::STEP_BITS | step.number();
        }
    }

    fn of(typed: &Typed) -> Readings {
        let length = typed.digits.len();
        let mut readings = Readings::new(length);
        readings.offer(0, 0, 0, Step::Skip(0));
        for at in 0..=length {
            for place in 0..readings.width {
                let Some((cost, _)) = readings.get(at, place) else {
                    continue;
                };
                readings.offer(at, place + 1, cost + 6, Step::Missing);
                if let Some(token) = typed.token_at(at) {
                    let length = u32::try_from(token.length).unwrap_or_default();
                    let dear = match length {
                        // Dearer than wrong groups: what is passed over must bring others into place.
                        4 if place == 0 || token.is_label => 5,
                        4 => 7,
                        13.. if place == 0 => length,
                        _ if place == 0 && !token.is_label => 3,
                        _ if token.is_label => 1,
                        ..4 => 8,
                        _ => 3,
                    };
                    let step = Step::Skip(token.length);
                    readings.offer(at + token.length, place, cost + dear, step);
                }
                if typed.group(at, place).is_some() {
                    readings.offer(at + 4, place + 1, cost, Step::Good);
                }
                // A word that is too short or too long is a group more often than a part of two.
                let word = typed.token_at(at).map_or(0, |token| token.length.min(8));
                for (taken, dear) in [(4, 4), (word, 5), (3, 6), (5, 6), (2, 7), (6, 7)] {
                    if taken > 0 && taken < 8 && at + taken <= length {
                        let step = Step::Wrong(taken);
                        readings.offer(at + taken, place + 1, cost + dear, step);
                    }
                }
            }
        }
        readings
    }

    /// The steps of the cheapest reading up to a point, each with where it began.
    fn steps(&self, mut at: usize, mut place: usize) -> Vec<(usize, usize, Step)> {
        let mut steps = Vec::new();
        while let Some((_, step)) = self.get(at, place).filter(|_| at > 0 || place > 0) {
            (at, place) = match step {
                Step::Good => (at.saturating_sub(4), place.saturating_sub(1)),
                Step::Wrong(taken) => (at.saturating_sub(taken), place.saturating_sub(1)),
                Step::Skip(taken) => (at.saturating_sub(taken), place),
                Step::Missing => (at, place.saturating_sub(1)),
            };
            steps.push((at, place, step));
        }
        steps.reverse();
        steps
    }

    /// How many groups the cheapest reading has up to a point, and what it costs. It is dearer where there
    /// should be another number of them.
    fn end(&self, at: usize, needed: Option<usize>) -> Option<(usize, u32)> {
        let dear = |place: usize| {
            let apart = needed.map_or(0, |needed| needed.abs_diff(place));
            6 * u32::try_from(apart).unwrap_or_default()
        };
        let costs = (0..self.width).filter_map(|place| {
            let (cost, _) = self.get(at, place)?;
            Some((place, cost + dear(place)))
        });
        costs.min_by_key(|(_, cost)| *cost)
    }
}

/// The numbers of the groups that a reading says are wrong, from 1.
fn wrong_groups(steps: &[(usize, usize, Step)], groups: usize) -> Vec<usize> {
    let mut wrong: Vec<usize> = Vec::new();
    for (_, place, step) in steps {
        let is_wrong = match step {
            Step::Good => false,
            Step::Wrong(_) | Step::Missing => true,
            // A group that was typed twice.
            Step::Skip(taken) => *taken == 4 && *place > 0 && *place < groups,
        };
        if is_wrong && wrong.last() != Some(&(place + 1)) {
            wrong.push(place + 1);
        }
    }
    wrong
}

/// Why there is no whole code in a text.
fn likeliest(typed: &Typed) -> Unreadable {
    let length = typed.digits.len();
    if length > LONGEST {
        return Unreadable::NoCode;
    }
    let readings = Readings::of(typed);
    let digits = |steps: &[(usize, usize, Step)]| -> Vec<u8> {
        let good = steps.iter().filter(|(_, _, step)| *step == Step::Good);
        let good = good.filter_map(|(at, place, _)| typed.group(*at, *place));
        good.flatten().collect()
    };
    let Some((groups, _)) = readings.end(length, None) else {
        return Unreadable::NoCode;
    };
    // Where the beginning is good, it says how many groups there are.
    let mut head = readings.steps(length, groups);
    head.retain(|(_, place, _)| *place < 3);
    let needed = needed(&digits(&head)).filter(|needed| *needed > 0);
    let Some((mut groups, cost)) = readings.end(length, needed) else {
        return Unreadable::NoCode;
    };
    let mut steps = readings.steps(length, groups);
    let is_good = steps.iter().all(|(_, _, step)| *step == Step::Good);
    if let Some(needed) = needed.filter(|_| !is_good) {
        // What follows the last group may be something else.
        let ends = typed
            .tokens
            .iter()
            .enumerate()
            .filter_map(|(number, token)| {
                let (before, _) = readings.get(token.at, needed)?;
                let after = u32::try_from(typed.tokens.len() - number).ok()?;
                Some((token.at, before + 2 * after))
            });
        let end = ends.min_by_key(|(_, cost)| *cost);
        if let Some((at, _)) = end.filter(|(_, dear)| *dear < cost) {
            let cut = readings.steps(at, needed);
            // Where all its groups are good and yet there is no whole code, they are so by chance.
            if !wrong_groups(&cut, needed).is_empty() || bytes(&digits(&cut)).is_ok() {
                groups = needed;
                steps = cut;
            }
        }
    }
    let wrong = wrong_groups(&steps, groups);
    if groups < FEWEST || wrong.len() * 2 > groups {
        return Unreadable::NoCode;
    }
    if !wrong.is_empty() {
        return Unreadable::Groups(wrong);
    }
    let digits = digits(&steps);
    let (begin, _) = read_bits(&digits, 5);
    if begin.first().is_some_and(|head| head >> 4 > VERSION) {
        return Unreadable::Newer;
    }
    // A whole code with something stuck to it.
    bytes(&digits).err().unwrap_or(Unreadable::TooLong)
}
