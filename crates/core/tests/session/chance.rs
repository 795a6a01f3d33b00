//! What the walks draw by chance.

use crate::acts::Act;
use crate::run::Run;
use crate::support::*;

pub const CODES: [&str; 2] = ["1234", "geheim"];

pub fn any_person(chance: &mut Chance) -> Person {
    chance.one_of(&Person::BOTH)
}

pub fn any_response(chance: &mut Chance) -> Response {
    chance.one_of(&Response::ALL)
}

pub const WORDS: [&str; 2] = ["vier woorden van ons", "heel andere woorden"];

pub fn any_entropy(chance: &mut Chance) -> Entropy {
    entropy(100 + chance.below(3) as u8)
}

pub fn any_invitation(chance: &mut Chance, set: &QuestionSet) -> Event {
    let own = chance.percent(20);
    let invitation = Invitation {
        set: Fingerprint::of(set),
        from: any_person(chance),
        form: chance.one_of(&Form::ALL),
        relation: if own { 6 } else { chance.below(12) as u8 },
        languages: [chance.below(2) as u8, chance.below(2) as u8],
        names: [String::new(), "Dirk".to_owned()],
        roles: [if own { "buur" } else { "" }.to_owned(), String::new()],
        key: any_key(chance),
    };
    Event::Incoming(link(&invitation.bytes().unwrap()))
}

/// The key and the person of another device, mostly those of the pair on this one.
fn any_sender(chance: &mut Chance, run: &Run, me: Option<Person>) -> (PairKey, Person) {
    let key = match &run.key {
        Some(key) if chance.percent(95) => key.clone(),
        _ => any_key(chance),
    };
    let sender = match me {
        Some(me) if chance.percent(90) => me.other(),
        _ => any_person(chance),
    };
    (key, sender)
}

/// Answers from another device, mostly from the right one.
pub fn any_answers(chance: &mut Chance, run: &Run) -> Act {
    let (form, me) = match run.journey.screen() {
        Screen::Exchange(screen) => (screen.setup.form(), Some(screen.me)),
        Screen::Ready(screen) => (screen.setup.form(), Some(screen.me)),
        Screen::Comparison(screen) => (screen.setup.form(), screen.me),
        Screen::Answer(screen) => (screen.setup.form(), Some(screen.person)),
        _ => (chance.one_of(&Form::ALL), None),
    };
    let (key, sender) = any_sender(chance, run, me);
    Act::Answers {
        key,
        form,
        sender,
        number: chance.below(3),
        random: 200 + chance.below(2) as u8,
        by_hand: chance.percent(20),
    }
}

/// Agreements from another device, mostly from the right one.
pub fn any_agreements(chance: &mut Chance, run: &Run) -> Act {
    let (form, me) = match run.journey.screen() {
        Screen::Comparison(screen) => (screen.setup.form(), screen.me),
        Screen::Conversation(screen) => (screen.setup.form(), screen.me),
        Screen::Agreements(screen) => (screen.setup.form(), screen.me),
        Screen::ShareAgreements(screen) => (screen.setup.form(), Some(screen.me)),
        Screen::Answer(screen) => (screen.setup.form(), Some(screen.person)),
        _ => (chance.one_of(&Form::ALL), None),
    };
    let (key, sender) = any_sender(chance, run, me);
    Act::Agreements {
        key,
        form,
        sender,
        text: chance.one_of(&["Bellen", "Samen koken"]),
    }
}

/// The way into one of two workshops.
pub fn any_way_in(chance: &mut Chance, set: &QuestionSet) -> Event {
    let mut way = workshop(set, chance.one_of(&Form::ALL));
    way.id = [chance.below(2) as u8; 8];
    Event::Incoming(link(&way.bytes().expect("a way in")))
}

/// Any text at all that may come from another device, mostly out of place.
pub fn any_incoming(chance: &mut Chance, run: &Run) -> Act {
    match chance.below(7) {
        0 => Act::Do(any_invitation(chance, run.journey.set())),
        1 => Act::Mine,
        2 => Act::Do(Event::Incoming("#tl1.garbage".to_owned())),
        3 => Act::Do(any_way_in(chance, run.journey.set())),
        4 => any_agreements(chance, run),
        _ => any_answers(chance, run),
    }
}

/// Keys that invitations in the walks have.
pub fn any_key(chance: &mut Chance) -> PairKey {
    PairKey::new([100 + chance.below(2) as u8; 32])
}
