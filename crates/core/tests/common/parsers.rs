//! Every place where a text from outside comes in, as one function each: it takes any bytes, and
//! panics where something is not as promised. `fuzz/` and `tests/corpus.rs` share them.
#![allow(
    dead_code,
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use std::sync::LazyLock;
use tweeluik_core::exchange::{
    Added, Envelope, Fingerprint, Message, PairKey, Pairing, SealedAgreements, Unreadable,
    Workshop, link, read, typed,
};
use tweeluik_core::group::{Group, GroupEvent, StoredGroup};
use tweeluik_core::keep::{self, Keeper, MemoryStore, Record, Store};
use tweeluik_core::language::{Address, Language};
use tweeluik_core::measure::{
    Direct, Direction, Form, Panel, Person, QuestionFile, QuestionSet, Response,
};
use tweeluik_core::session::{
    Config, Cost, Effect, Entropy, Event, FileProblem, Journey, Screen, Session, StoredSession,
};
use tweeluik_core::words::{Late, Words};

const CHEAP: Cost = Cost {
    memory: 8,
    passes: 1,
};

/// The key of every pair here: the corpus has envelopes made with it.
pub const KEY: [u8; 32] = [7; 32];

const SMALL: &str = include_str!("../fixtures/small-set.json");

static SET: LazyLock<QuestionSet> =
    LazyLock::new(|| QuestionSet::parse(SMALL).expect("the small set is good"));

fn text(data: &[u8]) -> Option<&str> {
    std::str::from_utf8(data).ok()
}

/// A whole panel with the same response everywhere.
pub fn panel(set: &QuestionSet, response: Response) -> Panel {
    let mut panel = Panel::empty(set);
    for statement in set.statements() {
        for direction in Direction::BOTH {
            panel.answer(statement.id(), direction, response);
        }
    }
    panel.answer_direct(Direct::Same);
    panel
}

/// The workshop of every contribution here: the corpus has some of it.
pub fn workshop(set: &QuestionSet) -> Workshop {
    Workshop {
        set: Fingerprint::of(set),
        form: Form::Short,
        relation: 0,
        language: 0,
        id: *b"workshop",
        name: "Wijkteam".to_owned(),
        roles: [String::new(), String::new()],
    }
}

fn bytes_of(message: &Message) -> Vec<u8> {
    match message {
        Message::Invitation(invitation) => invitation.bytes().expect("what was read is written"),
        Message::Answers(envelope) => envelope.bytes().to_vec(),
        Message::Workshop(workshop) => workshop.bytes().expect("what was read is written"),
        Message::Added(added) => added.bytes().to_vec(),
        Message::Agreements(sealed) => sealed.bytes().to_vec(),
    }
}

/// Whatever is read has one way to be written, as bytes, as a link and as a typed code.
pub fn exchange_text(data: &[u8]) {
    let Some(text) = text(data) else { return };
    match read(text) {
        Ok(message) => {
            let bytes = bytes_of(&message);
            assert_eq!(read(&link(&bytes)), Ok(message.clone()));
            assert_eq!(read(&typed(&bytes)), Ok(message));
        }
        Err(Unreadable::Groups(groups)) => {
            assert!(!groups.is_empty() && groups.is_sorted());
            assert!(groups[0] > 0 && groups[groups.len() - 1] <= text.len());
        }
        Err(_) => {}
    }
}

/// Bytes without the zeros at their end.
fn trim(bytes: &[u8]) -> &[u8] {
    let end = bytes.iter().rposition(|byte| *byte != 0);
    &bytes[..end.map_or(0, |end| end + 1)]
}

/// Bytes are taken as they are or refused; what opens is what was sealed.
pub fn exchange_bytes(data: &[u8]) {
    let by_link = read(&link(data));
    // Fewer than eight groups are no code to type.
    if data.len() > 13 && data.len() < 1_500 {
        let by_hand = read(&typed(data));
        match &by_hand {
            // The last group is filled up with zeros, so a zero at the end may be one of them.
            Ok(message) => assert_eq!(trim(&bytes_of(message)), trim(data)),
            Err(_) => assert!(by_link.is_err()),
        }
        if by_link.is_ok() {
            assert_eq!(by_link, by_hand);
        }
    }
    let Ok(message) = by_link else { return };
    assert_eq!(bytes_of(&message), data);
    let envelope = match message {
        Message::Answers(envelope) => envelope,
        Message::Added(added) => {
            for form in Form::ALL {
                let workshop = Workshop {
                    form,
                    ..workshop(&SET)
                };
                if let Ok((pair, contribution)) = added.open(&workshop, &SET) {
                    let again = Added::of(&contribution, &workshop, pair);
                    assert_eq!(again.as_ref(), Some(&added));
                }
            }
            return;
        }
        Message::Agreements(sealed) => {
            let key = PairKey::new(KEY);
            for form in Form::ALL {
                let pairing = Pairing {
                    key: &key,
                    set: &SET,
                    form,
                };
                if let Ok(carried) = sealed.open(pairing) {
                    let again = SealedAgreements::seal(&carried, pairing, sealed.sender());
                    // Somebody else who has the key may draw another nonce.
                    assert_eq!(again.map(|again| again.open(pairing)), Some(Ok(carried)));
                }
            }
            return;
        }
        Message::Invitation(_) | Message::Workshop(_) => return,
    };
    let key = PairKey::new(KEY);
    for form in Form::ALL {
        let pairing = Pairing {
            key: &key,
            set: &SET,
            form,
        };
        if let Ok(panel) = envelope.open(pairing) {
            let random = data[7..15].try_into().expect("eight random bytes");
            let again = Envelope::seal(&panel, pairing, envelope.sender(), random);
            assert_eq!(again, Some(envelope.clone()));
        }
    }
}

fn entropy() -> Entropy {
    let mut bytes = [9; 40];
    bytes[..32].copy_from_slice(&KEY);
    Entropy(bytes)
}

fn answer_all(journey: &mut Journey) {
    journey.apply(Event::Next);
    while let Screen::Answer(answer) = journey.screen() {
        let id = answer.statement.id().to_owned();
        let direction = answer.direction;
        journey.apply(Event::Answer(id, direction, Response::Unknown));
        journey.apply(Event::Next);
    }
    journey.apply(Event::Direct(Direct::Same));
    journey.apply(Event::Next);
}

/// One journey at each point at which something may come: at the start, invited, answering,
/// locked, with the other's answers, and open.
static JOURNEYS: LazyLock<Vec<Journey>> = LazyLock::new(|| {
    let mut journey = Journey::with_cost(Config::default(), SET.clone(), None, CHEAP);
    let mut all = vec![journey.clone()];
    journey.apply(Event::Devices);
    journey.apply(Event::Me(Person::First));
    journey.apply(Event::BeginPairing(None, Some(entropy())));
    all.push(journey.clone());
    answer_all(&mut journey);
    all.push(journey.clone());
    journey.apply(Event::Lock(None, Some(entropy())));
    all.push(journey.clone());
    journey.apply(Event::Incoming(link(theirs().bytes())));
    all.push(journey.clone());
    journey.apply(Event::Agree(Person::First, None));
    assert_eq!(journey.screen().id(), "comparison");
    all.push(journey);
    all
});

/// The second person's answers to the short form, for the journeys above.
pub fn theirs() -> Envelope {
    let key = PairKey::new(KEY);
    let pairing = Pairing {
        key: &key,
        set: &SET,
        form: Form::Short,
    };
    let panel = panel(&SET, Response::NotApplicable);
    Envelope::seal(&panel, pairing, Person::Second, [3; 8]).expect("a whole panel")
}

/// The small set's fingerprint, for seeds.
pub fn fingerprint() -> Fingerprint {
    Fingerprint::of(&SET)
}

/// A session as it would be stored.
fn record_of(session: &Session) -> Record {
    Record::of(1, session).expect("a session can be written")
}

/// What is to be stored is read again, and is the same.
fn is_whole(session: &Session) {
    let record = record_of(session);
    let stored: StoredSession = record.read().expect("what was written is read");
    let again = stored.check(&SET).expect("what was written is good");
    assert_eq!(record_of(&again), record);
}

/// The last session that is to be stored is whole.
fn saves_what_is_whole(effects: &[Effect]) {
    let saved = effects.iter().rev().find_map(|effect| match effect {
        Effect::Save(session) => Some(session),
        _ => None,
    });
    if let Some(session) = saved {
        is_whole(session);
    }
}

/// Nothing that comes in leaves a journey that cannot be shown or stored, and nothing but the
/// other's own answers opens anything.
pub fn incoming(data: &[u8]) {
    let Some(text) = text(data) else { return };
    // Reading is the same for all: what it refuses, one journey after the other refuses.
    let one = data.len() % JOURNEYS.len();
    let some = match read(text) {
        Ok(_) => &JOURNEYS[..],
        Err(_) => &JOURNEYS[one..=one],
    };
    for before in some {
        let mut journey = before.clone();
        let was_open = journey.opened().is_some();
        let effects = journey.apply(Event::Incoming(text.to_owned()));
        assert!(was_open || journey.opened().is_none());
        let _ = format!("{:?}", journey.screen());
        let joined = journey.apply(Event::Join);
        let taken_over = journey.clone().apply(Event::TakeAgreements);
        // The way into a workshop leads to its set-up, and from there to a session in it.
        let mut attending = journey.clone();
        attending.apply(Event::Pair);
        let _ = format!("{:?}", attending.screen());
        let attended = attending.apply(Event::Begin);
        for effects in [effects, joined, attended, taken_over] {
            saves_what_is_whole(&effects);
        }
        let _ = format!("{:?}", journey.screen());
    }
}

/// Goes through what can be pressed; a stored session that was taken never leads to a panic.
fn press(mut journey: Journey) {
    for event in [
        Event::Continue,
        Event::ShowCodes,
        Event::Back,
        Event::TakeOver,
        Event::Direct(Direct::Same),
        Event::Next,
        Event::Lock(None, Some(entropy())),
        Event::Incoming(link(theirs().bytes())),
        Event::Agree(Person::First, None),
        Event::Agree(Person::Second, None),
        Event::Add,
        Event::AgreeToAdd(Person::First, None),
        Event::AgreeToAdd(Person::Second, Some(entropy())),
        Event::Back,
        Event::Finish,
        Event::ShareAgreements,
        Event::Agree(Person::First, None),
        Event::Agree(Person::Second, None),
        Event::ShareAgreements,
        Event::Back,
        Event::Keep("2026-01-31".to_owned()),
    ] {
        let effects = journey.apply(event);
        let _ = format!("{:?}", journey.screen());
        saves_what_is_whole(&effects);
    }
}

/// A group that is taken can be shown, is written again as it was, and goes on.
fn group_is_whole(mut group: Group) {
    let written = |group: &Group| {
        let stored = group.stored().expect("a group that was kept");
        Record::of(1, &stored).expect("a group can be written")
    };
    let _ = format!("{:?}", group.screen());
    let record = written(&group);
    let stored: StoredGroup<'_> = record.read().expect("what was written is read");
    let again = stored.check(&SET).expect("what was written is good");
    assert_eq!(written(&again), record);
    let text = record.encode();
    for event in [
        GroupEvent::Take(text.clone()),
        GroupEvent::Offer(text),
        GroupEvent::TakeOffered,
        GroupEvent::Pairs(3),
        GroupEvent::Tally([7; 8]),
        GroupEvent::TallyStop(String::new()),
        GroupEvent::Talked(0, true),
        GroupEvent::AskFreeze,
        GroupEvent::Freeze,
        GroupEvent::Closed(false),
        GroupEvent::Freeze,
        GroupEvent::Closed(true),
        GroupEvent::Alone(Some(0)),
        GroupEvent::Agreed("x".to_owned()),
        GroupEvent::Again,
        GroupEvent::Open([1; 8]),
    ] {
        group.apply(event);
        let _ = format!("{:?}", group.screen());
    }
}

/// A good record that holds any bytes.
fn holding(payload: &[u8]) -> String {
    let record = Record {
        generation: 1,
        payload: payload.to_vec(),
    };
    record.encode()
}

/// What bytes are in a record of a kept session: behind its day.
fn kept_on(day: &str, session: &[u8]) -> Vec<u8> {
    let day = Record::of(1, &day).expect("a day can be written").payload;
    [&day, session].concat()
}

/// Any bytes in a good record are taken as good or set aside, as a session, a kept session and a group; and
/// so is any text.
pub fn stored(data: &[u8]) {
    let [alone, kept] = [data, &kept_on("2026-01-31", data)].map(holding);
    for text in [Some(&*alone), Some(&*kept), text(data)]
        .into_iter()
        .flatten()
    {
        if Record::decode(text).is_ok_and(|record| record.is_tombstone()) {
            continue;
        }
        let store = MemoryStore::default();
        store.write("tweeluik:session:a", text).expect("memory");
        store.write("tweeluik:kept:1", text).expect("memory");
        store.write("tweeluik:workshop", text).expect("memory");
        let (keeper, mut found) = Keeper::open(store, &SET, "");
        for kept in keeper
            .look_over(&SET, &mut found.quarantined, &mut found.newer)
            .kept
        {
            assert!(kept.session.opened().is_some());
        }
        if let (_, Some(group)) = keeper.find_group(&SET) {
            group_is_whole(*group);
        }
        match found.session {
            Some(session) => {
                is_whole(&session);
                let config = Config::default();
                press(Journey::with_cost(
                    config,
                    SET.clone(),
                    Some(session),
                    CHEAP,
                ));
            }
            None => assert!(found.quarantined.is_some() || found.newer.is_some()),
        }
    }
}

/// A file is opened as an opened pair that is written again as it was, or refused; with its code where it
/// asks for one. All bytes are the session of a good one too.
pub fn file(data: &[u8]) {
    let day = "2026-01-31";
    let record = holding(&kept_on(day, data));
    let person = serde_json::json!({
        "called": "", "role": "", "receives": null, "gives": null, "balance": null, "equality": null,
        "who_counts_more": null, "wants_to_talk_about": [],
    });
    let wrapped = serde_json::json!({
        "format": "tweeluik-readable/1",
        "note": "",
        "date": day,
        "questions": "",
        "language": "",
        "people": [person, person],
        "themes": [],
        "record": record,
    });
    for text in [text(data), Some(&wrapped.to_string())]
        .into_iter()
        .flatten()
    {
        let mut opened = keep::open(text, None, &SET, CHEAP);
        if opened.as_ref().err() == Some(&FileProblem::NeedsCode) {
            opened = keep::open(text, Some("een code"), &SET, CHEAP);
        }
        let Ok((session, date)) = opened else {
            continue;
        };
        assert!(session.opened().is_some() && date.len() == 10);
        let words = Words::of(Language::Nl, Address::Informal);
        let late = Late::of(Language::Nl, Address::Informal);
        let mut journey = Journey::with_cost(Config::default(), SET.clone(), None, CHEAP);
        let found = Event::FromFile(Ok(Box::new((session.clone(), date.clone()))));
        let [first, second] = Person::BOTH.map(|person| Event::Agree(person, None));
        let asked = [Event::Answers, Event::Finish, first, second];
        for event in [Event::History, found].into_iter().chain(asked) {
            journey.apply(event);
        }
        let agreed = journey.agreed("2030-12-31".to_owned()).expect("agreed");
        let again = keep::readable(&SET, &agreed, words, late);
        let (read, day) = keep::open(&again, None, &SET, CHEAP).expect("our own file");
        assert_eq!((record_of(&read), day), (record_of(&session), date));
    }
}

/// A question set that is taken can be asked, fingerprinted, and its answers sent; what comes with it has its texts.
pub fn question_set(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let Ok(QuestionFile { set, notes }) = QuestionFile::parse(text) else {
        return;
    };
    let asks = set
        .themes()
        .iter()
        .filter_map(|theme| notes.theme(theme.id())?.ask());
    let layers = notes
        .layers()
        .into_iter()
        .flat_map(|layers| layers.in_order());
    let direct = set.direct().map(|direct| direct.question());
    for text in asks.chain(layers).chain(direct) {
        assert!(!text.with_other("nl", None).is_empty());
    }
    assert_eq!(Fingerprint::of(&set), Fingerprint::of(&set.clone()));
    let key = PairKey::new(KEY);
    for form in Form::ALL {
        assert_eq!(set.pick(form).count(), set.count(form).1);
        let pairing = Pairing {
            key: &key,
            set: &set,
            form,
        };
        let all = panel(&set, Response::Unknown);
        let sealed = Envelope::seal(&all, pairing, Person::First, [0; 8]).expect("it fits");
        assert!(sealed.check(pairing).is_ok());
    }
}

/// `name=value&…`: whatever stands in an address gives a config that can be used.
pub fn config(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let options = text
        .split('&')
        .map(|option| option.split_once('=').unwrap_or((option, "")));
    let (config, problems) = Config::parse(options);
    assert!((1..=4).contains(&config.heading_level));
    assert!(problems.len() <= text.split('&').count());
    let journey = Journey::with_cost(config, SET.clone(), None, CHEAP);
    assert!(["start", "setup", "workshop"].contains(&journey.screen().id()));
}
