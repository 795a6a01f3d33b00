//! What these tests share.

pub use crate::common::{
    CHEAP, Chance, built_in, contribution, contribution_with, direct, response, small_set, uniform,
    workshop,
};
pub use proptest::prelude::*;
pub use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};
pub use std::collections::BTreeMap;
pub use tweeluik_core::agreement::Agreement;
pub use tweeluik_core::day::Day;
pub use tweeluik_core::exchange::{
    Added, Carried, Cost, DRAWN, Envelope, Fingerprint, Invitation, MAX_TEXT_BYTES, Message,
    OpenError, PairKey, Pairing, SealedAgreements, Strength, Unreadable, WordsContext, Workshop,
    drawn, link, read, read_all, strength, typed,
};
pub use tweeluik_core::language::{Address, Language};
pub use tweeluik_core::measure::{Direction, Form, Panel, Person, QuestionSet};
pub use tweeluik_core::words::DeviceWords;

pub fn key() -> PairKey {
    PairKey::new([7; 32])
}

pub fn pairing<'a>(key: &'a PairKey, set: &'a QuestionSet, form: Form) -> Pairing<'a> {
    Pairing { key, set, form }
}

/// The message in bytes, as it is read from a link.
pub fn taken(bytes: &[u8]) -> Result<Message, Unreadable> {
    read(&link(bytes))
}

pub fn envelope(text: &str) -> Envelope {
    match read(text) {
        Ok(Message::Answers(envelope)) => envelope,
        other => panic!("{other:?} in {text}"),
    }
}

/// The answers of the first person to a form of the small set, as bytes.
pub fn answers(form: Form) -> Vec<u8> {
    let (key, set) = (key(), small_set());
    let panel = uniform(&set, response(5));
    let sealed = Envelope::seal(&panel, pairing(&key, &set, form), Person::First, [3; 8]);
    sealed.unwrap().bytes().to_vec()
}

pub fn invitation() -> Invitation {
    Invitation {
        set: Fingerprint::of(&small_set()),
        from: Person::Second,
        form: Form::Long,
        relation: 6,
        languages: [0, 1],
        names: ["Anna".to_owned(), "Zoë 🙂".to_owned()],
        roles: ["buur".to_owned(), String::new()],
        key: key(),
    }
}

/// An invitation in bytes, with one name only.
pub fn named(name: String) -> Vec<u8> {
    let invitation = Invitation {
        names: [name, String::new()],
        roles: [String::new(), String::new()],
        ..invitation()
    };
    invitation.bytes().unwrap()
}

/// What a pair adds that answered everything with *sometimes*.
pub fn added(form: Form) -> Vec<u8> {
    let set = small_set();
    let contribution = contribution(&set, form, &vec![[3; 4]; set.count(form).1]);
    let added = Added::of(&contribution, &workshop(&set, form), [5; 8]).unwrap();
    added.bytes().to_vec()
}

/// What the first person's device sends of an agreement and a day, in bytes.
pub fn agreements() -> Vec<u8> {
    let (key, set) = (key(), small_set());
    let carried = Carried {
        lines: [None, Agreement::typed("Elke maandag bellen 🙂"), None],
        look_again: Day::new(2026, 3, 1),
    };
    let pairing = pairing(&key, &set, Form::Short);
    let sealed = SealedAgreements::seal(&carried, pairing, Person::First);
    sealed.expect("it fits").bytes().to_vec()
}

/// The hash of docs/en/exchange.md, by its first 32 bytes.
pub fn hash(context: &str, parts: &[&[u8]]) -> [u8; 32] {
    use blake2::{Blake2b512, Digest};
    let mut hasher = Blake2b512::new();
    for part in [&[context.as_bytes()], parts].concat() {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part);
    }
    hasher.finalize()[..32].try_into().unwrap()
}

/// Whether a text is refused by those who have the key: it is not read, or does not open.
pub fn is_refused(text: &str, form: Form) -> bool {
    let (key, set) = (key(), small_set());
    match read(text) {
        Ok(Message::Answers(envelope)) => envelope.open(pairing(&key, &set, form)).is_err(),
        Ok(Message::Agreements(sealed)) => sealed.open(pairing(&key, &set, form)).is_err(),
        // A checksum has been looked at; of what a pair adds, `tests/contributions/` opens it.
        Ok(Message::Invitation(_) | Message::Workshop(_) | Message::Added(_)) => false,
        Err(_) => true,
    }
}

/// Answers to a form, and to nothing else.
pub fn any_panel(set: &QuestionSet, form: Form, chance: &mut Chance) -> Panel {
    let mut panel = Panel::empty(set);
    for (_, statement) in set.pick(form) {
        for direction in Direction::BOTH {
            panel.answer(
                statement.id(),
                direction,
                response(1 + chance.below(7) as u8),
            );
        }
    }
    panel.answer_direct(direct(1 + chance.below(6) as u8));
    panel
}

pub fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        rng_seed: proptest::test_runner::RngSeed::Fixed(4),
        ..ProptestConfig::default()
    }
}

pub const CROCKFORD: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The groups of a code.
pub fn groups(bytes: &[u8]) -> Vec<String> {
    typed(bytes).split(' ').map(str::to_owned).collect()
}

/// Two more sets: another version, and another sentence.
pub fn other_sets() -> [QuestionSet; 2] {
    let theme = |give: &str, version: &str| {
        let text = format!(
            r#"{{"format": "tweeluik-question-set/1", "id": "small", "version": "{version}",
            "title": {{"nl": "k"}}, "languages": ["nl"], "sources": [], "themes": [
            {{"id": "t", "title": {{"nl": "t"}}, "mini": true, "sources": [],
             "statements": [
                {{"id": "t-1", "form": "short", "receive": {{"nl": "r"}}, "give": {{"nl": "g"}}}},
                {{"id": "t-2", "form": "long", "receive": {{"nl": "r"}}, "give": {{"nl": "g"}}}}],
             "prompts": [{{"nl": "p"}}]}},
            {{"id": "v", "title": {{"nl": "v"}}, "mini": false, "sources": [],
             "statements": [
                {{"id": "v-1", "form": "short", "receive": {{"nl": "r"}}, "give": {{"nl": "{give}"}}}}],
             "prompts": [{{"nl": "p"}}]}}]}}"#
        );
        QuestionSet::parse(&text).expect("a good set")
    };
    assert_eq!(
        Fingerprint::of(&theme("g", "1")),
        Fingerprint::of(&small_set())
    );
    [theme("g", "2"), theme("h", "1")]
}

pub fn from_words(words: &str) -> PairKey {
    PairKey::from_words(
        words,
        &WordsContext::default(),
        &small_set(),
        Form::Short,
        CHEAP,
    )
    .unwrap()
}

/// The version of the QR code for an address and a link, at error correction M.
pub fn version(address: usize, bytes: &[u8]) -> u8 {
    let head = "https://";
    let text = format!("{head}{}{}", "x".repeat(address - head.len()), link(bytes));
    assert_eq!(text.len(), address + link(bytes).len());
    let segments = [QrSegment::make_bytes(text.as_bytes())];
    let code = QrCode::encode_segments_advanced(
        &segments,
        QrCodeEcc::Medium,
        Version::MIN,
        Version::MAX,
        None,
        false,
    );
    code.expect("it fits").version().value()
}
