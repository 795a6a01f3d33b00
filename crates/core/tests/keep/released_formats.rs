//! Every save format that was ever released.

use crate::support::*;

use crate::common::workshop;
use tweeluik_core::exchange::{Invitation, PairKey};
use tweeluik_core::keep::locked;
use tweeluik_core::session::{Cost, Felt, PulseQuestion};

const CODES: [&str; 2] = ["1234", "5678"];
const DAY: &str = "2026-01-31";

/// All records of version 1, a line each: a name, and the text as it stands in the storage.
const FIXTURE: &str = include_str!("../fixtures/stored-v1.txt");

/// What stands in the storage, and where.
enum Kind {
    Session,
    Kept,
    Group,
    /// What was erased.
    Tombstone,
}

/// The kind of a record, by the beginning of its name.
fn kind(name: &str) -> Kind {
    match name.split('-').next() {
        Some("kept") => Kind::Kept,
        Some("group") => Kind::Group,
        Some("tombstone") => Kind::Tombstone,
        _ => Kind::Session,
    }
}

/// A page that writes each state that it comes to under a name.
struct Writer {
    set: QuestionSet,
    cost: Cost,
    all: Vec<(String, String)>,
}

impl Writer {
    fn page(&self) -> Journey {
        Journey::with_cost(Config::default(), self.set.clone(), None, self.cost)
    }

    fn note(&mut self, name: &str, text: Option<String>) {
        self.all.push((name.to_owned(), text.expect(name)));
    }

    /// The first record of this session in a slot.
    fn session(&mut self, name: &str, effects: &[Effect]) {
        let storage = TestStorage::new();
        let session = saved(effects).expect(name);
        let saved = open_with(&storage, &self.set, "").0.save(session);
        assert_eq!(saved, Saved::OnDevice, "{name}");
        self.note(name, storage.look(SLOTS[1]));
    }

    /// What is kept of a journey whose panels are open.
    fn kept(&mut self, name: &str, mut journey: Journey) {
        journey.apply(Event::Finish);
        for (person, code) in Person::BOTH.into_iter().zip(CODES) {
            agree(&mut journey, person, Some(code));
        }
        let agreed = journey.agreed(DAY.to_owned()).expect(name);
        let storage = TestStorage::new();
        let (mut keeper, _) = open_with(&storage, &self.set, "");
        assert_eq!(keeper.keep(&agreed), Ok(()), "{name}");
        self.note(name, storage.look("tweeluik:kept:1"));
    }

    fn group(&mut self, name: &str, group: &Group) {
        let storage = TestStorage::new();
        let (keeper, _) = open_with(&storage, &self.set, "");
        let (mut place, _) = keeper.find_group(&self.set);
        assert_eq!(keeper.save_group(group, &mut place), Saved::OnDevice);
        self.note(name, storage.look(GROUP));
    }

    /// Anna and Bert on one device.
    fn one_device(&mut self, codes: [Option<&str>; 2]) {
        let suffix = if codes == [None; 2] { "plain" } else { "coded" };
        let named = |name: &str| format!("{name}-{suffix}");
        let mut journey = self.page();
        begin(&mut journey, Form::Mini);
        if suffix == "plain" {
            journey.apply(Event::Back);
            journey.apply(Event::KeepAfterwards(true));
            let effects = journey.apply(Event::Begin);
            self.session("statement-first", &effects);
            answer_here(&mut journey, 3);
            let effects = journey.apply(Event::Next);
            self.session("statement-second", &effects);
            let effects = journey.clone().apply(Event::FromPaper);
            self.session("from-paper", &effects);
            fill(&mut journey, 3);
            let effects = journey.apply(Event::ChangeDirect);
            self.session("direct", &effects);
            let effects = journey.apply(Event::Next);
            self.session("review", &effects);
        } else {
            fill(&mut journey, 3);
        }
        let effects = lock(&mut journey, codes[0]);
        self.session(&named("handover"), &effects);
        let effects = journey.apply(Event::TakeOver);
        self.session(&named("turn-of-second"), &effects);
        fill(&mut journey, 6);
        let effects = lock(&mut journey, codes[1]);
        self.session(&named("reveal"), &effects);
        let mut taken_back = journey.clone();
        let effects = taken_back.apply(Event::TakeBack(Person::First));
        self.session(&named("taken-back"), &effects);
        agree(&mut journey, Person::First, codes[0]);
        let effects = agree(&mut journey, Person::Second, codes[1]);
        self.session(&named("comparison"), &effects);
        let effects = journey.clone().apply(Event::Finish);
        self.session(&named("finish"), &effects);
        if suffix == "plain" {
            self.talk(journey.clone());
        }
        self.kept(&named("kept"), journey);
    }

    /// Their talk, what they agree on and how they found it; and that they look again.
    fn talk(&mut self, mut journey: Journey) {
        journey.apply(Event::Talk);
        journey.apply(Event::Swap);
        journey.apply(Event::NextTheme);
        let effects = journey.apply(Event::AnotherQuestion);
        self.session("talk", &effects);
        journey.apply(Event::Agreements);
        journey.apply(Event::Agreement(0, "Bellen op maandag".to_owned()));
        journey.apply(Event::Agreement(2, "Karim mailt".to_owned()));
        let day = "2026-03-01".to_owned();
        let effects = journey.apply(Event::LookAgain(day, DAY.to_owned()));
        self.session("agreements", &effects);
        journey.apply(Event::Next);
        journey.apply(Event::Felt(PulseQuestion::Heard, Felt::Yes));
        let effects = journey.apply(Event::Felt(PulseQuestion::Pace, Felt::Partly));
        self.session("pulse", &effects);
        journey.apply(Event::Next);
        journey.apply(Event::Felt(PulseQuestion::Goal, Felt::No));
        let effects = journey.apply(Event::Next);
        self.session("finish-after-talk", &effects);
        self.kept("kept-with-agreements", journey.clone());
        for person in Person::BOTH {
            agree(&mut journey, person, None);
        }
        let session = journey.agreed(DAY.to_owned()).expect("agreed");
        let session = session.session().clone();
        let kept = Kept {
            id: 7,
            date: DAY.to_owned(),
            session,
        };
        let mut journey = self.page();
        journey.apply(Event::KeptList(vec![kept].into()));
        journey.apply(Event::History);
        journey.apply(Event::OpenKept(7));
        journey.apply(Event::Again);
        let effects = journey.apply(Event::Begin);
        self.session("statement-that-follows", &effects);
    }

    /// The first of the two, on a device of one's own.
    fn who_invites(&mut self) {
        let mut journey = self.page();
        journey.apply(Event::Devices);
        journey.apply(Event::Name(Person::First, "Anna".to_owned()));
        journey.apply(Event::PersonLanguage(Person::Second, Language::En));
        journey.apply(Event::Form(Form::Mini));
        journey.apply(Event::Me(Person::First));
        let effects = journey.apply(Event::BeginPairing(None, Some(entropy(7))));
        self.session("invite", &effects);
        let effects = journey.apply(Event::Next);
        self.session("own-device-of-who-invites", &effects);
        fill(&mut journey, 2);
        let effects = lock(&mut journey, None);
        self.session("waiting", &effects);
        let answers = theirs(&self.set, Person::Second, Form::Mini, 4);
        let effects = journey.apply(Event::Incoming(answers));
        self.session("ready", &effects);
        let effects = journey.clone().apply(Event::TakeBack(Person::First));
        self.session("anew", &effects);
        let effects = agree(&mut journey, Person::First, None);
        self.session("comparison-two-devices", &effects);
        self.kept("kept-two-devices", journey);
    }

    /// The second, who was invited.
    fn who_is_invited(&mut self) {
        let invitation = Invitation {
            set: Fingerprint::of(&self.set),
            from: Person::First,
            form: Form::Short,
            relation: 6,
            languages: [0, 1],
            names: ["Cora".to_owned(), String::new()],
            roles: ["Buur".to_owned(), "Huurder".to_owned()],
            key: PairKey::new([7; 32]),
        };
        let mut journey = self.page();
        journey.apply(Event::Incoming(link(&invitation.bytes().expect("it fits"))));
        let effects = journey.apply(Event::Join);
        self.session("own-device-of-who-is-invited", &effects);
    }

    /// Two who agreed on words.
    fn by_words(&mut self) {
        let mut journey = self.page();
        journey.apply(Event::Devices);
        journey.apply(Event::Me(Person::Second));
        journey.apply(Event::ByWords(true));
        let words = "vier woorden van ons".to_owned();
        let effects = journey.apply(Event::BeginPairing(Some(words), None));
        self.session("words", &effects);
        let effects = journey.apply(Event::Next);
        self.session("own-device-by-words", &effects);
    }

    /// The second of the two, alone, and what becomes of that.
    fn alone(&mut self) {
        let mut journey = self.page();
        journey.apply(Event::Solo);
        journey.apply(Event::Me(Person::Second));
        let effects = journey.apply(Event::Begin);
        self.session("alone-statement", &effects);
        fill(&mut journey, 4);
        let effects = journey.apply(Event::LookAlone);
        self.session("alone-looks", &effects);
        let effects = journey.clone().apply(Event::Pair);
        self.session("alone-to-pair", &effects);
        let effects = journey.apply(Event::BeginPairing(None, Some(entropy(7))));
        self.session("alone-invites", &effects);
        let effects = journey.apply(Event::Next);
        self.session("alone-invited", &effects);
    }

    /// A pair in a workshop.
    fn in_workshop(&mut self) {
        let mut journey = self.page();
        let code = workshop(&self.set, Form::Mini).bytes().expect("it fits");
        journey.apply(Event::Incoming(link(&code)));
        journey.apply(Event::Pair);
        let effects = journey.apply(Event::Begin);
        self.session("in-workshop", &effects);
        fill(&mut journey, 1);
        lock(&mut journey, None);
        journey.apply(Event::TakeOver);
        fill(&mut journey, 7);
        lock(&mut journey, None);
        agree(&mut journey, Person::First, None);
        agree(&mut journey, Person::Second, None);
        journey.apply(Event::Add);
        journey.apply(Event::AgreeToAdd(Person::First, None));
        let agreed = Event::AgreeToAdd(Person::Second, Some(entropy(9)));
        let effects = journey.apply(agreed);
        self.session("in-workshop-added", &effects);
    }

    /// The group of a workshop: while pairs come in, and closed with so many.
    fn groups(&mut self) {
        let relation = Relation::ClientWorker;
        let mut group = Group::fresh(self.set.clone(), relation, Language::En, Form::Short);
        group.apply(GroupEvent::Name("Wijkteam Zuid".to_owned()));
        group.apply(GroupEvent::Open(*b"the id!!"));
        self.group("group-open", &group);
        let GroupScreen::Filling(FillingScreen { join_code, .. }) = group.screen() else {
            panic!("{:?}", group.screen());
        };
        let (_, statements) = self.set.count(Form::Short);
        let mut pairs = (1_u8..).map(|pair| {
            let row = [1, 2, 3, 4].map(|by| (pair / 5 + by) % 6);
            let direct = [1, 3].map(|by| crate::common::direct(1 + (pair + by) % 6));
            let rows = vec![row; statements];
            let all = crate::common::contribution_with(&self.set, Form::Short, &rows, direct);
            let added = Added::of(&all, &join_code, [pair; 8]).expect("it fits");
            GroupEvent::Take(link(added.bytes()))
        });
        let (mut all, mut closed) = (Vec::new(), Vec::new());
        for (most, size) in [(4, "too-few"), (5, "medians"), (21, "distributions")] {
            group.apply(GroupEvent::Pairs(most));
            while received(&group) < most {
                group.apply(pairs.next().expect("a pair"));
            }
            let mut frozen = group.clone();
            frozen.apply(GroupEvent::AskFreeze);
            frozen.apply(GroupEvent::Freeze);
            closed.push((format!("group-closed-{size}"), frozen));
        }
        group.apply(GroupEvent::Step(tweeluik_core::group::Step::Add));
        for _ in 0..2 {
            group.apply(pairs.next().expect("a pair"));
        }
        drop(pairs);
        all.push(("group-filling", group.clone()));
        group.apply(GroupEvent::Tally([1; 8]));
        all.push(("group-typing", group));
        for (name, group) in &all {
            self.group(name, group);
        }
        for (name, group) in &closed {
            self.group(name, group);
        }
        self.group("group-closed-kinds", &self.kinds());
        let (_, mut last) = closed.pop().expect("three were closed");
        last.apply(GroupEvent::Closed(true));
        last.apply(GroupEvent::Talked(1, true));
        last.apply(GroupEvent::Agreed("Elke week bellen".to_owned()));
        self.group("group-with-agreements", &last);
    }

    /// A closed group in which a theme says each of the kinds that are read off the answers.
    fn kinds(&self) -> Group {
        let relation = Relation::ClientWorker;
        let mut group = Group::fresh(self.set.clone(), relation, Language::En, Form::Short);
        group.apply(GroupEvent::Open(*b"the id!!"));
        group.apply(GroupEvent::Pairs(10));
        let GroupScreen::Filling(FillingScreen { join_code, .. }) = group.screen() else {
            panic!("{:?}", group.screen());
        };
        let kinds = [[5, 5, 1, 1], [2, 2, 2, 2], [4, 4, 4, 4], [1, 1, 5, 5]];
        let (_, statements) = self.set.count(Form::Short);
        let rows: Vec<_> = kinds.into_iter().cycle().take(statements).collect();
        let pair = crate::common::contribution(&self.set, Form::Short, &rows);
        for number in 0..10 {
            let added = Added::of(&pair, &join_code, [number; 8]).expect("it fits");
            group.apply(GroupEvent::Take(link(added.bytes())));
        }
        group.apply(GroupEvent::AskFreeze);
        group.apply(GroupEvent::Freeze);
        group
    }

    /// A session that was saved three times and erased.
    fn tombstone(&mut self) {
        let storage = TestStorage::new();
        let (mut keeper, _) = open(&storage);
        for session in sessions(3) {
            keeper.save(&session);
        }
        keeper.erase().expect("it is erased");
        self.note("tombstone", storage.backup(SLOTS[0]));
    }
}

/// How many pairs a group has counted.
fn received(group: &Group) -> u32 {
    match group.screen() {
        GroupScreen::Filling(FillingScreen { received, .. }) => received,
        other => panic!("{other:?}"),
    }
}

/// Every stage and kind of what is stored, as this version writes it.
fn written(set: QuestionSet, cost: Cost) -> Vec<(String, String)> {
    let mut writer = Writer {
        set,
        cost,
        all: Vec::new(),
    };
    writer.one_device([None; 2]);
    writer.one_device(CODES.map(Some));
    writer.who_invites();
    writer.who_is_invited();
    writer.by_words();
    writer.in_workshop();
    writer.alone();
    writer.groups();
    writer.tombstone();
    writer.all
}

/// What was released: names and texts.
fn released() -> Vec<(&'static str, &'static str)> {
    let lines = FIXTURE.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| line.split_once(' ').expect("a name and a text"))
        .collect()
}

fn fixture(name: &str) -> &'static str {
    let all = released();
    let found = all.into_iter().find(|(known, _)| *known == name);
    found.expect(name).1
}

/// A page that finds this text in a slot, and goes on.
fn page_with(name: &str) -> Journey {
    let storage = TestStorage::with(&[(SLOTS[0], fixture(name))]);
    let (_, found) = open_with(&storage, &built_in(), "");
    assert!(offered(&found).is_empty(), "{name}");
    let mut journey = Journey::new(Config::default(), built_in(), found.session);
    journey.apply(Event::Continue);
    journey
}

/// The file of the fixture, and the inputs that fuzzing begins with.
fn refresh() {
    let tests = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let head = FIXTURE.lines().take_while(|line| line.starts_with('#'));
    let mut text: String = head.flat_map(|line| [line, "\n"]).collect();
    for (name, record) in written(built_in(), Cost::PRODUCT) {
        text += &format!("{name} {record}\n");
    }
    std::fs::write(tests.join("fixtures/stored-v1.txt"), text).expect("the fixture");
    for (name, record) in written(small_set(), CHEAP) {
        let record = Record::decode(&record).expect("a record");
        if record.is_tombstone() {
            continue;
        }
        let file = tests.join("corpus/stored").join(name);
        std::fs::write(file, record.payload).expect("an input");
    }
    for (name, bytes) in files() {
        std::fs::write(tests.join("corpus/file").join(name), bytes).expect("an input");
    }
}

/// Files of all kinds, for the small set, and a session as it stands in one.
fn files() -> Vec<(&'static str, Vec<u8>)> {
    let readable_of = |set: QuestionSet| {
        let mut journey = fresh(set.clone());
        to_open(&mut journey, Form::Short, [2, 4]);
        let effects = journey.apply(Event::Finish);
        let agreed = crate::common::agreed(set.clone(), saved(&effects).unwrap().clone(), DAY);
        let words = Words::of(Language::Nl, Address::Informal);
        let late = Late::of(Language::Nl, Address::Informal);
        let text = readable(&set, &agreed, words, late);
        (text, Record::of(1, agreed.session()).unwrap().payload)
    };
    let (text, session) = readable_of(small_set());
    let locked = |code| locked(text.clone(), code, Some(entropy(7)), CHEAP).unwrap();
    let newer_record = text.replace("\"tweeluik/1 ", "\"tweeluik/2 ");
    assert_ne!(newer_record, text);
    vec![
        ("payload", session),
        ("locked", locked("een code").into()),
        ("locked-other-code", locked("een andere code").into()),
        ("newer", text.replace("readable/1", "readable/2").into()),
        ("newer-record", newer_record.into()),
        ("other-questions", readable_of(built_in()).0.into()),
        ("readable", text.into()),
    ]
}

/// This version writes every stage and kind as ever. A change here is a new version of the format: then the
/// fixture stays, and a migration and a fixture of the new one come beside it.
///
/// Only where version 1 was never released: `TWEELUIK_REFRESH=stored-v1 cargo test -p tweeluik-core --test
/// keep version_1` writes the fixture anew, and the seeds in `tests/corpus`. Look at the difference.
#[test]
fn version_1_of_what_is_stored_is_written_as_ever() {
    if std::env::var("TWEELUIK_REFRESH").is_ok_and(|what| what == "stored-v1") {
        refresh();
        panic!("the fixture was written anew: run the tests once more, without TWEELUIK_REFRESH");
    }
    let written = written(built_in(), Cost::PRODUCT);
    let written: Vec<_> = written
        .iter()
        .map(|(name, text)| (&**name, &**text))
        .collect();
    let released = released();
    for (one, other) in written.iter().zip(&released) {
        assert_eq!(one, other);
    }
    assert_eq!(written.len(), released.len());
}

/// Every record that was released is read, wherever it stands, and is written again as it was.
#[test]
fn every_released_record_is_read_and_written_again_as_it_was() {
    for (name, text) in released() {
        let storage = TestStorage::new();
        let set = built_in();
        let record = match kind(name) {
            Kind::Session => {
                storage.put(SLOTS[0], text);
                let (_, found) = open_with(&storage, &set, "");
                Record::of(1, &found.session.expect(name))
            }
            Kind::Kept => {
                storage.put("tweeluik:kept:1", text);
                let kept = open_with(&storage, &set, "").1.kept.pop().expect(name);
                Record::of(1, &(kept.date, kept.session))
            }
            Kind::Group => {
                storage.put(GROUP, text);
                let (_, group) = open_with(&storage, &set, "").0.find_group(&set);
                Record::of(1, &group.expect(name).stored().expect(name))
            }
            Kind::Tombstone => {
                storage.change_backup(SLOTS[0], BackupOp::PutTombstone(text));
                storage.put(SLOTS[0], fixture("review"));
                let (_, found) = open_with(&storage, &set, "");
                assert!(found.session.is_none() && offered(&found).is_empty());
                Some(Record::tombstone(3))
            }
        };
        assert_eq!(record.expect(name).encode(), text, "{name}");
    }
}

/// Every released save format opens on the screen where it was left.
#[test]
fn every_released_save_format_opens_on_the_screen_where_it_was_left() {
    for (name, screen) in [
        ("statement-first", "answer"),
        ("statement-second", "answer"),
        ("direct", "answer"),
        ("review", "review"),
        ("handover-plain", "handover"),
        ("handover-coded", "handover"),
        ("taken-back-plain", "handover"),
        ("taken-back-coded", "handover"),
        ("turn-of-second-plain", "answer"),
        ("turn-of-second-coded", "answer"),
        ("reveal-plain", "reveal"),
        ("reveal-coded", "reveal"),
        ("comparison-plain", "comparison"),
        ("comparison-coded", "comparison"),
        ("finish-plain", "finish"),
        ("talk", "conversation"),
        ("agreements", "conversation"),
        ("pulse", "conversation"),
        ("finish-after-talk", "finish"),
        ("statement-that-follows", "answer"),
        ("finish-coded", "finish"),
        ("invite", "exchange"),
        ("words", "exchange"),
        ("own-device-of-who-invites", "answer"),
        ("own-device-of-who-is-invited", "answer"),
        ("own-device-by-words", "answer"),
        ("waiting", "exchange"),
        ("ready", "reveal"),
        ("anew", "handover"),
        ("comparison-two-devices", "comparison"),
        ("in-workshop", "answer"),
        ("alone-statement", "answer"),
        ("alone-looks", "solo"),
        ("alone-to-pair", "review"),
        ("alone-invites", "exchange"),
        ("alone-invited", "review"),
        ("in-workshop-added", "comparison"),
    ] {
        assert_eq!(page_with(name).id(), screen, "{name}");
    }
}

/// A session that was left while answering goes on at the same question, with the answers.
#[test]
fn a_released_session_goes_on_with_its_answers() {
    let mut journey = page_with("statement-second");
    let Screen::Answer(screen) = journey.screen() else {
        panic!("no statement");
    };
    assert_eq!((screen.progress, screen.person), ((1, 12), Person::First));
    assert_eq!(screen.setup.name(Person::Second), Some("Bert"));
    journey.apply(Event::Back);
    let Screen::Answer(screen) = journey.screen() else {
        panic!("no statement");
    };
    assert_eq!(screen.response, Some(crate::common::response(3)));
}

/// Locks that were released open with their codes, and show what was locked.
#[test]
fn released_locks_open_with_their_codes() {
    for (name, codes) in [
        ("reveal-plain", [None, None]),
        ("reveal-coded", CODES.map(Some)),
    ] {
        let mut journey = page_with(name);
        for (person, code) in Person::BOTH.into_iter().zip(codes) {
            agree(&mut journey, person, code);
        }
        let (_, opened) = journey.opened().expect(name);
        for (person, response) in [
            (Person::First, crate::common::response(3)),
            (Person::Second, Response::Unknown),
        ] {
            let read = opened.panel(person).response("gezien-1", Direction::Give);
            assert_eq!(read, Some(response), "{name}");
        }
    }
}

/// A lock with a code that was handed over waits for the second person, and opens afterwards.
#[test]
fn a_released_hand_over_goes_on_to_the_opening() {
    for (name, code) in [("handover-plain", None), ("handover-coded", Some("1234"))] {
        let mut journey = page_with(name);
        journey.apply(Event::TakeOver);
        fill(&mut journey, 1);
        lock(&mut journey, None);
        agree(&mut journey, Person::First, code);
        agree(&mut journey, Person::Second, None);
        assert_eq!(journey.id(), "comparison", "{name}");
    }
}
