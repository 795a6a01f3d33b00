//! What two people agreed on is carried over from one device to the other.

use crate::support::*;
use tweeluik_core::day::Day;
use tweeluik_core::exchange::{self, Carried, Message, SealedAgreements};
use tweeluik_core::session::{Agreements, Carries, Own};

const TODAY: &str = "2026-01-31";
const DAY: &str = "2026-03-01";

/// Anna's device and Bert's, both of one pair, with both answers open.
fn pair_with(set: &QuestionSet, numbers: [u8; 2]) -> [Journey; 2] {
    let mut anna = fresh(set.clone());
    apart(&mut anna, Person::First, SHORT);
    let mut bert = fresh(set.clone());
    anna.apply(Event::Back);
    let Screen::Invite(screen) = anna.screen() else {
        panic!("{:?}", anna.screen());
    };
    bert.apply(Event::Incoming(link(screen.invitation)));
    anna.apply(Event::Next);
    bert.apply(Event::Join);
    for (journey, number) in [&mut anna, &mut bert].into_iter().zip(numbers) {
        fill(journey, number);
        lock(journey, None);
    }
    let [annas, berts] = [&anna, &bert].map(shown);
    anna.apply(Event::Incoming(berts));
    bert.apply(Event::Incoming(annas));
    agree(&mut anna, Person::First, None);
    agree(&mut bert, Person::Second, None);
    assert_eq!([anna.id(), bert.id()], ["comparison"; 2]);
    [anna, bert]
}

fn pair() -> [Journey; 2] {
    pair_with(&small_set(), [2, 4])
}

fn apply_all(journey: &mut Journey, events: impl IntoIterator<Item = Event>) {
    for event in events {
        journey.apply(event);
    }
}

fn write(journey: &mut Journey, place: usize, text: &str) {
    journey.apply(Event::Agreement(place, text.to_owned()));
}

/// From the comparison to the end, with two agreements and a day.
fn agree_on(journey: &mut Journey) {
    apply_all(journey, [Event::Talk, Event::Swap, Event::Agreements]);
    write(journey, 0, "Elke maandag bellen ");
    write(journey, 2, "<b>Samen</b> naar school 🙂");
    journey.apply(Event::LookAgain(DAY.to_owned(), TODAY.to_owned()));
    apply_all(journey, [Event::Next, Event::Next]);
    assert_eq!(journey.id(), "finish");
}

/// The message that a device at its end shows, once both said yes.
fn share(journey: &mut Journey) -> String {
    crate::common::agree_to_all(journey);
    journey.apply(Event::ShareAgreements);
    match journey.screen() {
        Screen::ShareAgreements(screen) => link(screen.sealed.bytes()),
        other => panic!("{other:?}"),
    }
}

/// Anna's message with what the two agreed on, and Bert's device over the comparison.
fn sent() -> (String, Journey) {
    let [mut anna, bert] = pair();
    agree_on(&mut anna);
    (share(&mut anna), bert)
}

fn texts(agreements: &Agreements) -> Vec<(usize, String)> {
    let lines = agreements.lines();
    lines
        .map(|(place, line)| (place, line.text.as_str().to_owned()))
        .collect()
}

fn expected() -> Vec<(usize, String)> {
    vec![
        (0, "Elke maandag bellen".to_owned()),
        (2, "<b>Samen</b> naar school 🙂".to_owned()),
    ]
}

/// What is stored of what the two agreed on.
fn stored(effects: &[Effect]) -> Agreements {
    let session = parsed(&json(saved(effects).expect("saved")), &small_set());
    session.after().expect("open").agreements().clone()
}

fn incoming(journey: &mut Journey, text: &str) -> Vec<Effect> {
    journey.apply(Event::Incoming(text.to_owned()))
}

/// What is asked of the agreements that came.
fn asked(journey: &Journey) -> (Own<'_>, Vec<(usize, String)>) {
    match journey.screen() {
        Screen::TakeOverAgreements(screen) => (screen.own(), texts(screen.agreements)),
        other => panic!("{other:?}"),
    }
}

/// A message of agreements in bytes.
fn bytes_of(message: &str) -> Vec<u8> {
    match exchange::read(message) {
        Ok(Message::Agreements(sealed)) => sealed.bytes().to_vec(),
        other => panic!("{other:?}"),
    }
}

/// The first person's agreements of another pair.
fn of_others() -> Vec<u8> {
    let (key, set) = (PairKey::new([9; 32]), small_set());
    let pairing = Pairing {
        key: &key,
        set: &set,
        form: SHORT,
    };
    let carried = Carried {
        look_again: Day::parse(DAY),
        ..Carried::default()
    };
    let sealed = SealedAgreements::seal(&carried, pairing, Person::First);
    sealed.expect("it fits").bytes().to_vec()
}

fn reloaded(effects: &[Effect]) -> Journey {
    let session = parsed(&json(saved(effects).expect("saved")), &small_set());
    Journey::with_cost(Config::default(), small_set(), Some(session), CHEAP)
}

/// What the two write down on one device can be had on the other: from wherever Bert is after opening, with the day,
/// each line in its place, by link and as a typed code, and it is stored there.
#[test]
fn agreements_are_taken_over_from_wherever_one_is_after_opening() {
    let (message, bert) = sent();
    let steps = [
        Event::Talk,
        Event::Swap,
        Event::Agreements,
        Event::Next,
        Event::Next,
    ];
    for done in 0..=steps.len() {
        let mut bert = bert.clone();
        apply_all(&mut bert, steps[..done].to_vec());
        let before = bert.id();
        incoming(&mut bert, &message);
        assert_eq!(bert.id(), "exchange");
        assert_eq!(asked(&bert), (Own::Nothing, expected()));
        let effects = bert.apply(Event::TakeAgreements);
        let agreements = stored(&effects);
        assert_eq!(texts(&agreements), expected(), "{done}");
        assert_eq!(agreements.look_again.unwrap().to_string(), DAY);
        // They can be read on the screen that comes.
        let shown = match bert.screen() {
            Screen::Agreements(screen) => texts(screen.agreements),
            Screen::Finish(screen) => texts(screen.agreements),
            Screen::Pulse(_) => expected(),
            other => panic!("{other:?}"),
        };
        assert_eq!(shown, expected());
        assert_eq!(before == "finish", bert.id() == "finish");
    }
    let mut by_hand = bert;
    incoming(&mut by_hand, &typed(&bytes_of(&message)));
    assert_eq!(asked(&by_hand), (Own::Nothing, expected()));
}

/// The agreements of this device that would be erased, beside those that came.
fn erased(journey: &Journey) -> Vec<(usize, String)> {
    match asked(journey) {
        (Own::Other(here), theirs) if theirs == expected() => texts(here),
        other => panic!("{other:?}"),
    }
}

/// An opened link overwrites nothing: until somebody says yes nothing is saved, and after a no all is as it was.
#[test]
fn nothing_is_taken_over_before_somebody_says_so() {
    let (message, mut bert) = sent();
    apply_all(&mut bert, [Event::Talk, Event::Agreements]);
    write(&mut bert, 1, "Iets van hier ");
    let before = everything(&bert);
    let effects = incoming(&mut bert, &message);
    assert!(
        matches!(effects[..], [Effect::Focus(Focus::Heading)]),
        "{effects:?}"
    );
    assert_eq!(erased(&bert), [(1, "Iets van hier ".to_owned())]);
    // What is closed meanwhile, and what is saved for another reason, is as it was.
    let mut idle = bert.clone();
    idle.apply(Event::Idle);
    assert_eq!(everything(&idle), before);
    bert.apply(Event::Back);
    assert!(matches!(bert.screen(), Screen::Agreements(_)));
    assert_eq!(everything(&bert), before);
}

/// One's own agreements are replaced as a whole, since the two would else have parts of two talks. Before that both are
/// there to be read.
#[test]
fn agreements_that_are_taken_over_take_the_place_of_ones_own() {
    let (message, mut bert) = sent();
    apply_all(&mut bert, [Event::Talk, Event::Agreements]);
    write(&mut bert, 1, "Iets van hier");
    incoming(&mut bert, &message);
    assert_eq!(erased(&bert), [(1, "Iets van hier".to_owned())]);
    let effects = bert.apply(Event::TakeAgreements);
    assert_eq!(texts(&stored(&effects)), expected());
}

/// The message that comes twice has nothing to take over: nobody is told that something would be erased.
#[test]
fn agreements_that_are_here_already_are_shown_and_asked_for_no_more() {
    let (message, mut bert) = sent();
    incoming(&mut bert, &message);
    bert.apply(Event::TakeAgreements);
    for _ in 0..2 {
        incoming(&mut bert, &message);
        assert_eq!(asked(&bert), (Own::Same, expected()));
        assert!(bert.apply(Event::TakeAgreements).is_empty());
    }
    bert.apply(Event::Back);
    assert!(matches!(bert.screen(), Screen::Agreements(_)));
}

/// Both say yes before the agreements leave a device, as for all that both opened; and those yeses go with the screen.
#[test]
fn no_message_is_made_without_both_yeses() {
    let [mut anna, _] = pair();
    agree_on(&mut anna);
    for yes in [None, Some(Person::First), Some(Person::Second)] {
        let mut anna = anna.clone();
        if let Some(person) = yes {
            agree(&mut anna, person, None);
        }
        let effects = anna.apply(Event::ShareAgreements);
        assert!(matches!(effects[..], [Effect::Focus(Focus::Asked)]));
        let Screen::Finish(screen) = anna.screen() else {
            panic!("{:?}", anna.screen());
        };
        assert!(screen.missing);
    }
    let message = share(&mut anna);
    anna.apply(Event::Back);
    let Screen::Finish(screen) = anna.screen() else {
        panic!("{:?}", anna.screen());
    };
    assert_eq!(screen.yes, [false; 2]);
    // The same agreements are the same message.
    assert_eq!(share(&mut anna), message);
}

/// Where there is no other device, or nothing was agreed on, or no message has room for it, nothing is offered.
#[test]
fn carrying_over_is_offered_where_it_can_be_done() {
    let carries = |journey: &Journey| match journey.screen() {
        Screen::Finish(screen) => screen.carries(),
        other => panic!("{other:?}"),
    };
    let cannot = |journey: &Journey| {
        let mut journey = journey.clone();
        crate::common::agree_to_all(&mut journey);
        assert!(journey.apply(Event::ShareAgreements).is_empty());
    };
    let [mut anna, bert] = pair();
    anna.apply(Event::Finish);
    assert_eq!(carries(&anna), Carries::Nothing);
    cannot(&anna);
    anna.apply(Event::Back);
    agree_on(&mut anna);
    assert_eq!(carries(&anna), Carries::Agreements);

    let mut long = bert.clone();
    apply_all(&mut long, [Event::Talk, Event::Agreements]);
    for place in 0..3 {
        write(&mut long, place, &"語".repeat(200));
    }
    apply_all(&mut long, [Event::Next, Event::Next]);
    assert_eq!(carries(&long), Carries::TooLong);
    cannot(&long);

    let mut one_device = fresh(small_set());
    crate::common::to_open(&mut one_device, SHORT, [2, 4]);
    apply_all(&mut one_device, [Event::Talk, Event::Agreements]);
    write(&mut one_device, 0, "Bellen");
    let Screen::Agreements(screen) = one_device.screen() else {
        panic!("{:?}", one_device.screen());
    };
    assert!(!screen.can_take_in);
    assert!(one_device.apply(Event::EnterCode).is_empty());
    apply_all(&mut one_device, [Event::Next, Event::Next, Event::Next]);
    assert_eq!(carries(&one_device), Carries::Nothing);
    cannot(&one_device);
}

/// What another pair agreed on is not for these two; nor is it for two people on one device.
#[test]
fn agreements_of_another_pair_are_refused() {
    let (message, bert) = sent();
    let mut others = fresh(small_set());
    incoming(&mut others, &as_link(&invitation_of(9)));
    others.apply(Event::Join);
    assert_refused(&bert, &link(&of_others()), &Refusal::OtherAgreements);
    assert_refused(&others, &message, &Refusal::OtherAgreements);
    let mut one_device = fresh(small_set());
    begin(&mut one_device, SHORT);
    assert_refused(&one_device, &message, &Refusal::OtherAgreements);
}

/// Somebody without the key who writes the open tags of this pair before agreements of their own gets nowhere, nor does
/// one who sends Bert's own message back to him as Anna's.
#[test]
fn agreements_made_without_the_key_are_refused() {
    let (message, bert) = sent();
    let good = bytes_of(&message);
    let why = Refusal::Unreadable(Unreadable::Damaged);
    let mut forged = of_others();
    forged[3..8].copy_from_slice(&good[3..8]);
    assert_refused(&bert, &link(&forged), &why);
    let mut own = bert.clone();
    agree_on(&mut own);
    let mut turned = bytes_of(&share(&mut own));
    turned[0] ^= 1;
    assert_refused(&bert, &link(&turned), &why);
}

/// Agreements say nothing before the answers are open: those come first.
#[test]
fn agreements_before_opening_are_refused() {
    let (message, _) = sent();
    let mut invited = fresh(small_set());
    incoming(&mut invited, &own_invitation());
    invited.apply(Event::Join);
    let mut waiting = invited.clone();
    fill(&mut waiting, 4);
    lock(&mut waiting, None);
    let mut ready = waiting.clone();
    incoming(&mut ready, &shown(&locked()));
    assert!(matches!(ready.screen(), Screen::Ready(_)));
    for journey in [invited, waiting, ready] {
        assert_refused(&journey, &message, &Refusal::NotOpened);
    }
}

/// The device that made the message does not take it for the other one's.
#[test]
fn ones_own_agreements_are_refused() {
    let [mut anna, _] = pair();
    agree_on(&mut anna);
    let message = share(&mut anna);
    let mut shown = anna.clone();
    assert!(saved(&incoming(&mut shown, &message)).is_none());
    assert_eq!(refusal(&shown), Some(&Refusal::OwnAgreements));
    shown.apply(Event::Continue);
    assert_eq!(shown.id(), "finish");
    apply_all(&mut anna, [Event::Back, Event::Back]);
    assert_refused(&anna, &message, &Refusal::OwnAgreements);
}

/// A session that was kept is finished, and where there is none there is nothing to which agreements belong.
#[test]
fn agreements_without_an_open_session_are_refused() {
    let (message, mut bert) = sent();
    assert_refused(&fresh(small_set()), &message, &Refusal::NothingOpen);
    bert.apply(Event::Leave);
    assert_refused(&bert, &message, &Refusal::NothingOpen);
    let mut kept = with_kept();
    apply_all(
        &mut kept,
        [Event::History, Event::OpenKept(1), Event::Answers],
    );
    assert_eq!(kept.id(), "comparison");
    incoming(&mut kept, &message);
    assert_eq!(refusal(&kept), Some(&Refusal::NothingOpen));
}

/// What was cut, and what a newer version wrote, is said as of every message.
#[test]
fn agreements_that_cannot_be_read_are_refused() {
    let (message, bert) = sent();
    for (text, why) in [
        (&message[..message.len() - 3], Unreadable::Cut),
        (&format!("{message}AAAA"), Unreadable::TooLong),
        (&message.replacen("tl1", "tl2", 1), Unreadable::Newer),
    ] {
        assert_refused(&bert, text, &Refusal::Unreadable(why));
    }
}

/// A talk goes on at the same theme, question and turn, whether Bert takes the agreements over or not.
#[test]
fn the_place_in_the_talk_is_not_lost() {
    let (message, mut bert) = sent();
    apply_all(
        &mut bert,
        [
            Event::Talk,
            Event::Swap,
            Event::NextTheme,
            Event::AnotherQuestion,
            Event::Swap,
        ],
    );
    let talk = |journey: &Journey| match journey.screen() {
        Screen::Conversation(screen) => format!("{:?}", screen.card()),
        other => panic!("{other:?}"),
    };
    let before = talk(&bert);
    incoming(&mut bert, &message);
    let mut not = bert.clone();
    not.apply(Event::Back);
    assert_eq!(talk(&not), before);
    let effects = bert.apply(Event::TakeAgreements);
    let mut again = reloaded(&effects);
    again.apply(Event::Continue);
    for mut journey in [bert, again] {
        assert!(matches!(journey.screen(), Screen::Agreements(_)));
        journey.apply(Event::Back);
        assert_eq!(talk(&journey), before);
    }
}

/// Bert's page was closed meanwhile: the link opens it anew, and the session goes on where it was. A page that is loaded
/// again before he says anything asks nothing, and has changed nothing.
#[test]
fn agreements_are_taken_over_after_a_reload() {
    let (message, mut bert) = sent();
    let effects = bert.apply(Event::Talk);
    let mut again = reloaded(&effects);
    incoming(&mut again, &message);
    assert_eq!(asked(&again), (Own::Nothing, expected()));
    let mut not = again.clone();
    not.apply(Event::Back);
    assert_eq!(not.id(), "conversation");
    let mut effects = again.apply(Event::TakeAgreements);
    assert_eq!(texts(&stored(&effects)), expected());
    // And once more, after they were taken over.
    let mut again = reloaded(&effects);
    incoming(&mut again, &message);
    assert_eq!(asked(&again), (Own::Same, expected()));
    effects = again.apply(Event::Back);
    assert!(saved(&effects).is_none());
}

/// At the field for the agreements of the other device a mistake is said beside it, and what is right is asked.
#[test]
fn agreements_are_taken_in_at_a_field_too() {
    let (message, mut bert) = sent();
    apply_all(&mut bert, [Event::Talk, Event::Agreements]);
    write(&mut bert, 0, "Iets van hier ");
    bert.apply(Event::EnterCode);
    for text in ["hallo", &message[..20]] {
        incoming(&mut bert, text);
        let Screen::TakeInAgreements(screen) = bert.screen() else {
            panic!("{:?}", bert.screen());
        };
        assert!(matches!(screen.refused, Some(Refusal::Unreadable(_))));
    }
    let mut back = bert.clone();
    back.apply(Event::Back);
    let Screen::Agreements(screen) = back.screen() else {
        panic!("{:?}", back.screen());
    };
    assert_eq!(texts(screen.agreements), [(0, "Iets van hier".to_owned())]);
    incoming(&mut bert, &message);
    assert_eq!(erased(&bert), [(0, "Iets van hier".to_owned())]);
    bert.apply(Event::TakeAgreements);
    assert!(matches!(bert.screen(), Screen::Agreements(_)));
}

/// A whole mail is pasted, with the answers from before in it: what is known is passed over.
#[test]
fn agreements_are_found_beside_what_is_known_already() {
    let (message, mut bert) = sent();
    let text = format!("{}\n{}\n{message}", own_invitation(), shown(&bert));
    incoming(&mut bert, &text);
    assert_eq!(asked(&bert), (Own::Nothing, expected()));
}

/// Two people with a device each talk about the same theme at the same time, without telling each other: both devices
/// have the same themes in the same order, and the same person begins.
#[test]
fn both_devices_have_the_same_order_of_themes_in_the_talk() {
    for set in [small_set(), built_in()] {
        for numbers in [[2, 4], [5, 1], [3, 3], [6, 2]] {
            let talks = pair_with(&set, numbers).map(|mut journey| {
                journey.apply(Event::Talk);
                match journey.screen() {
                    Screen::Conversation(screen) => {
                        let compared = screen.panels.compare(&set, screen.setup);
                        (compared.order(), screen.card())
                    }
                    other => panic!("{other:?}"),
                }
            });
            assert_eq!(talks[0], talks[1]);
            assert!(talks[0].0.len() > 1);
        }
    }
}
