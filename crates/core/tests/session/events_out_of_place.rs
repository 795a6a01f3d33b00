//! Events out of place.

use crate::support::*;

fn all_events() -> Vec<(&'static str, Event)> {
    let first = Person::First;
    vec![
        ("pair", Event::Pair),
        ("continue", Event::Continue),
        ("history", Event::History),
        ("cards", Event::Cards),
        ("pick card", Event::PickCard("v".to_owned(), true)),
        ("show cards", Event::ShowCards),
        ("paper", Event::Paper),
        ("print only", Event::PrintOnly(Some(first))),
        ("open kept", Event::OpenKept(1)),
        ("more kept", Event::MoreKept),
        ("erase kept", Event::EraseKept(1)),
        ("relation", Event::Relation(Relation::Own)),
        ("role", Event::Role(first, "x".to_owned())),
        ("name", Event::Name(first, "x".to_owned())),
        (
            "person language",
            Event::PersonLanguage(first, Language::En),
        ),
        ("form", Event::Form(Form::Mini)),
        ("keep afterwards", Event::KeepAfterwards(true)),
        ("begin", Event::Begin),
        ("devices", Event::Devices),
        ("solo", Event::Solo),
        ("me", Event::Me(first)),
        ("by words", Event::ByWords(true)),
        (
            "agreed",
            Event::WordsContext("2026-11-28".to_owned(), Default::default()),
        ),
        ("begin apart", Event::BeginPairing(None, Some(entropy(1)))),
        ("join", Event::Join),
        ("show codes", Event::ShowCodes),
        (
            "answer",
            Event::Answer("t-1".to_owned(), Direction::Receive, response(1)),
        ),
        ("direct", Event::Direct(direct(1))),
        ("from paper", Event::FromPaper),
        ("digit", Event::Digit(Blank::Direct, "2".to_owned())),
        ("next", Event::Next),
        ("back", Event::Back),
        ("change", Event::Change(Question::FIRST)),
        (
            "change far",
            Event::Change(Question {
                direction: Direction::Give,
                statement: 99,
            }),
        ),
        ("change direct", Event::ChangeDirect),
        ("mark", Event::Mark("t".to_owned(), true)),
        ("lock", Event::Lock(None, None)),
        ("look alone", Event::LookAlone),
        ("take over", Event::TakeOver),
        ("agree", Event::Agree(first, None)),
        ("not now", Event::NotNow),
        ("take back", Event::TakeBack(first)),
        ("talk", Event::Talk),
        ("another question", Event::AnotherQuestion),
        ("swap", Event::Swap),
        ("next theme", Event::NextTheme),
        ("talk about", Event::TalkAbout("v".to_owned())),
        ("agreements", Event::Agreements),
        ("agreement", Event::Agreement(0, "x".to_owned())),
        ("clear", Event::Clear(true)),
        (
            "look again",
            Event::LookAgain("2026-12-31".to_owned(), "2026-01-31".to_owned()),
        ),
        ("felt", Event::Felt(PulseQuestion::Pace, Felt::Yes)),
        ("came", Event::Came(0, Came::Done)),
        ("answers", Event::Answers),
        ("again", Event::Again),
        ("then and now", Event::ThenAndNow),
        ("finish", Event::Finish),
        ("add", Event::Add),
        ("agree to add", Event::AgreeToAdd(first, Some(entropy(1)))),
        ("enter code", Event::EnterCode),
        ("share agreements", Event::ShareAgreements),
        ("take agreements", Event::TakeAgreements),
        ("keep", Event::Keep("2026-01-31".to_owned())),
        ("not agreed", Event::NotAgreed),
        ("erase", Event::Erase),
        ("kept now", Event::KeptNow(Ok(()))),
    ]
}

fn assert_ignores_all_but(name: &str, journey: &Journey, belong: &[&str]) {
    let before = format!("{journey:?}");
    for (event_name, event) in all_events() {
        let mut journey = journey.clone();
        if belong.contains(&event_name) {
            continue;
        }
        let effects = journey.apply(event);
        assert!(effects.is_empty(), "{event_name} on {name}: {effects:?}");
        assert_eq!(format!("{journey:?}"), before, "{event_name} on {name}");
    }
}

/// An event that does not belong to the state changes nothing: a double tap, a page that was not
/// drawn anew, a hostile script.
#[test]
fn events_that_do_not_belong_to_a_session_screen_change_nothing() {
    let set_up = [
        "relation",
        "role",
        "name",
        "person language",
        "form",
        "keep afterwards",
        "begin",
        "back",
    ];
    for (name, belong) in [
        ("setup", &set_up[..]),
        ("answer", &["answer", "from paper", "next", "back"][..]),
        ("from paper", &["digit", "mark", "next", "back"][..]),
        (
            "setup for two devices",
            &[
                &set_up[..6],
                &[
                    "back",
                    "me",
                    "by words",
                    "agreed",
                    "begin apart",
                    "enter code",
                ],
            ]
            .concat(),
        ),
        ("invite", &["next", "back"][..]),
        ("invited", &["person language", "join", "back"][..]),
        ("exchange", &["not now", "take back"][..]),
        (
            "ready",
            &["agree", "not now", "take back", "show codes"][..],
        ),
        ("direct", &["direct", "next", "back"][..]),
        (
            "review",
            &["back", "change", "change direct", "mark", "lock"][..],
        ),
        ("handover", &["take over", "erase"][..]),
        ("second answer", &["answer", "from paper", "next"][..]),
        ("reveal", &["agree", "not now", "take back"][..]),
        ("comparison", &["finish", "talk"][..]),
        (
            "conversation",
            &[
                "another question",
                "swap",
                "next theme",
                "talk about",
                "agreements",
                "back",
            ][..],
        ),
        (
            "agreements",
            &["agreement", "clear", "look again", "next", "back"][..],
        ),
        ("pulse", &["felt", "next", "back"][..]),
        ("looking back", &["came", "answers", "again", "back"][..]),
        (
            "finish",
            &["back", "agree", "not agreed", "keep", "erase", "kept now"][..],
        ),
        (
            "agreements of two devices",
            &[
                "agreement",
                "clear",
                "look again",
                "enter code",
                "next",
                "back",
            ][..],
        ),
        ("share agreements", &["back"][..]),
        ("take in agreements", &["back"][..]),
        ("take over agreements", &["take agreements", "back"][..]),
        ("setup of one", &[&set_up[..], &["me"]].concat()),
        (
            "review of one",
            &["back", "change", "change direct", "mark", "look alone"][..],
        ),
        ("solo", &["pair", "begin apart", "back", "erase"][..]),
        ("about", &[][..]),
    ] {
        assert_ignores_all_but(name, &at(name), belong);
    }
}

/// The start offers to begin, to go on, to erase and to look back, and nothing else.
#[test]
fn events_that_do_not_belong_to_the_start_change_nothing() {
    assert_ignores_all_but(
        "start",
        &at("start"),
        &[
            "pair", "devices", "solo", "continue", "erase", "history", "cards", "paper",
        ],
    );
    assert_ignores_all_but(
        "start",
        &with_kept(),
        &["pair", "devices", "solo", "history", "cards", "paper"],
    );
}

/// The same on the screens of a workshop, and where a code is taken in or shown once more.
#[test]
fn events_that_do_not_belong_to_what_is_beside_a_session_change_nothing() {
    let set = small_set();
    let code = link(&workshop(&set, Form::Short).bytes().expect("a join code"));
    let mut joining = fresh(set.clone());
    joining.apply(Event::Incoming(code));
    assert_ignores_all_but("joining", &joining, &["pair", "devices", "back"]);
    let mut entering = fresh(set.clone());
    entering.apply(Event::Devices);
    entering.apply(Event::EnterCode);
    assert_ignores_all_but("entering", &entering, &["back"]);
    let mut group = fresh(set.clone());
    group.apply(Event::Workshop);
    assert_ignores_all_but("group", &group, &["back", "enter code"]);
    let mut adding = joining;
    adding.apply(Event::Pair);
    adding.apply(Event::Begin);
    for person in Person::BOTH {
        fill(&mut adding, 3);
        lock(&mut adding, None);
        if person == Person::First {
            adding.apply(Event::TakeOver);
        }
    }
    for person in Person::BOTH {
        agree(&mut adding, person, None);
    }
    adding.apply(Event::Add);
    assert!(matches!(adding.screen(), Screen::Adding(_)));
    assert_ignores_all_but("adding", &adding, &["back", "agree to add"]);
    let mut codes = at("ready");
    agree(&mut codes, Person::First, None);
    codes.apply(Event::ShowCodes);
    assert!(matches!(codes.screen(), Screen::Exchange(_)));
    assert_ignores_all_but("codes", &codes, &["back"]);
}

/// The history offers to open, to erase one, and to go back.
#[test]
fn events_that_do_not_belong_to_the_history_change_nothing() {
    assert_ignores_all_but(
        "history",
        &at("history"),
        &["open kept", "erase kept", "back"],
    );
}

/// The list of cards offers to choose, to show and to go back; a card, to go on, back and to the list.
#[test]
fn events_that_do_not_belong_to_the_cards_change_nothing() {
    assert_ignores_all_but("cards", &at("cards"), &["pick card", "show cards", "back"]);
    assert_ignores_all_but("card", &at("shown card"), &["cards", "next", "back"]);
}

/// Where forms are printed, one chooses as in a set-up, and goes back.
#[test]
fn events_that_do_not_belong_to_the_forms_on_paper_change_nothing() {
    let belong = [
        "relation",
        "role",
        "name",
        "person language",
        "form",
        "print only",
        "back",
    ];
    assert_ignores_all_but("paper", &at("paper"), &belong);
}

/// After leaving there is nothing but the way in.
#[test]
fn events_that_do_not_belong_to_the_closed_screen_change_nothing() {
    let mut journey = with_kept();
    journey.apply(Event::Leave);
    assert_ignores_all_but(
        "left",
        &journey,
        &[
            "pair", "devices", "solo", "history", "cards", "paper", "back",
        ],
    );
}

/// A number that nobody keeps is neither erased nor called erased.
#[test]
fn erasing_a_kept_session_that_is_not_there_changes_nothing() {
    let mut journey = at("history");
    assert!(journey.apply(Event::EraseKept(77)).is_empty());
    assert_eq!(journey.id(), "history");
}
