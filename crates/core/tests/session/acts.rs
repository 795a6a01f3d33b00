//! What happens in a walk: anything at all, and what two people may well do.

use crate::chance::*;
use crate::run::{Run, Sees};
use crate::support::*;

/// The same event with another answer, where it is one.
pub fn otherwise(event: &Event, by: usize) -> Event {
    match event {
        Event::Answer(id, direction, response) => {
            let place = Response::ALL.iter().position(|known| known == response);
            let response = Response::ALL[(place.unwrap() + by) % 7];
            Event::Answer(id.clone(), *direction, response)
        }
        Event::Direct(direct) => {
            let place = Direct::ALL.iter().position(|known| known == direct);
            Event::Direct(Direct::ALL[(place.unwrap() + by) % 6])
        }
        Event::Digit(blank, text) => Event::Digit(*blank, other_digit(*blank, text, by)),
        Event::Felt(question, felt) => {
            let place = Felt::ALL.iter().position(|known| known == felt);
            Event::Felt(*question, Felt::ALL[(place.unwrap() + by) % 3])
        }
        Event::Mark(theme, is_marked) => Event::Mark(theme.clone(), *is_marked != (by % 2 == 1)),
        event => event.clone(),
    }
}

/// Another digit of the same place on paper; what is none there stays.
fn other_digit(blank: Blank, text: &str, by: usize) -> String {
    let most = match blank {
        Blank::Question(_) => 7,
        Blank::Direct => 6,
    };
    match text.parse::<usize>() {
        Ok(digit) if (1..=most).contains(&digit) => ((digit - 1 + by) % most + 1).to_string(),
        _ => text.to_owned(),
    }
}

/// Something that happens in a walk. What comes from the other device depends on its answers, and
/// one's own code on one's own.
#[derive(Clone)]
pub enum Act {
    Do(Event),
    /// One's own code, sent back.
    Mine,
    /// The answers of somebody, all of them this response, with this byte as random.
    Answers {
        key: PairKey,
        form: Form,
        sender: Person,
        number: usize,
        random: u8,
        by_hand: bool,
    },
    /// What somebody agreed on with this text.
    Agreements {
        key: PairKey,
        form: Form,
        sender: Person,
        text: &'static str,
    },
}

impl Act {
    /// Whose answers are in it.
    pub fn answers_of(&self, before: Sees) -> Option<Person> {
        match (self, before) {
            (Act::Answers { sender, .. }, _) => Some(*sender),
            (Act::Do(event), Sees::Own(person)) if is_answer(event) => Some(person),
            _ => None,
        }
    }

    /// The event for a run, with other answers where `by` is not 0.
    pub fn event(&self, run: &Run, by: usize) -> Event {
        match self {
            Act::Do(event) => otherwise(event, by),
            Act::Mine => Event::Incoming(link(run.mine.as_deref().unwrap_or_default())),
            Act::Answers {
                key,
                form,
                sender,
                number,
                random,
                by_hand,
            } => {
                let set = run.journey.set();
                let pairing = Pairing {
                    key,
                    set,
                    form: *form,
                };
                let panel = uniform(set, Response::ALL[(number + by) % 7]);
                let envelope = Envelope::seal(&panel, pairing, *sender, [*random; 8]).unwrap();
                let bytes = envelope.bytes();
                Event::Incoming(if *by_hand { typed(bytes) } else { link(bytes) })
            }
            Act::Agreements {
                key,
                form,
                sender,
                text,
            } => {
                let set = run.journey.set();
                let pairing = Pairing {
                    key,
                    set,
                    form: *form,
                };
                let carried = Carried {
                    lines: [None, Agreement::typed(text), None],
                    look_again: None,
                };
                let sealed = SealedAgreements::seal(&carried, pairing, *sender).unwrap();
                Event::Incoming(link(sealed.bytes()))
            }
        }
    }
}

/// Any event at all, mostly out of place.
pub fn any_act(chance: &mut Chance, run: &Run) -> Act {
    let set = run.journey.set();
    let person = any_person(chance);
    Act::Do(match chance.below(70) {
        0 => Event::Pair,
        1 => Event::Continue,
        2 => Event::History,
        3 => Event::OpenKept(1 + chance.below(2) as u64),
        4 => Event::EraseKept(1 + chance.below(2) as u64),
        5 => Event::Relation(chance.one_of(&Relation::ALL)),
        6 => Event::Name(person, "Cor".to_owned()),
        7 => Event::Begin,
        8 => {
            let all: Vec<&str> = set.statements().map(|s| s.id()).collect();
            let id = chance.one_of(&all).to_owned();
            let direction = chance.one_of(&Direction::BOTH);
            Event::Answer(id, direction, any_response(chance))
        }
        9 | 10 => Event::Direct(chance.one_of(&Direct::ALL)),
        11 => Event::Next,
        12 => Event::Back,
        13 => Event::Change(any_question(chance, 5)),
        14 => Event::ChangeDirect,
        15 => Event::Lock(None, None),
        16 => Event::TakeOver,
        17 => Event::Agree(person, None),
        18 => Event::NotNow,
        19 => Event::TakeBack(person),
        20 => Event::Finish,
        21 => Event::Keep("2026-01-31".to_owned()),
        22 => Event::Language(chance.one_of(&Language::ALL)),
        23 => Event::Stored(Saved::InPage(Unsaved::Full)),
        24 => Event::About(chance.percent(50)),
        25 => Event::Form(chance.one_of(&Form::ALL)),
        26 => Event::Devices,
        27 => Event::Me(person),
        28 => Event::ByWords(chance.percent(50)),
        29 => Event::BeginPairing(Some(WORDS[0].to_owned()), Some(any_entropy(chance))),
        30 => Event::Join,
        31 => Event::ShowCodes,
        32 => Event::Lock(None, Some(any_entropy(chance))),
        33 => Event::EnterCode,
        34 => Event::Add,
        35 => Event::AgreeToAdd(person, Some(any_entropy(chance))),
        36 => Event::Workshop,
        37 => any_mark(chance, set),
        38 => Event::Talk,
        39 => Event::Swap,
        40 => Event::NextTheme,
        41 => Event::AnotherQuestion,
        42 => any_theme(chance, set),
        43 => Event::Agreements,
        44 => any_agreement(chance),
        45 => any_felt(chance),
        46 => Event::Answers,
        47 => Event::Again,
        48 => Event::ThenAndNow,
        49 => Event::Came(chance.below(4), chance.one_of(&Came::ALL)),
        50 => Event::Cards,
        51 | 52 => any_card(chance, set),
        53 => Event::ShowCards,
        54 => Event::Solo,
        55 => Event::LookAlone,
        56 => Event::Paper,
        57 => Event::FromPaper,
        58 | 59 => any_digit(chance),
        60 => Event::ShareAgreements,
        61 => Event::TakeAgreements,
        62 => return any_agreements(chance, run),
        _ => return any_incoming(chance, run),
    })
}

/// Something that two people write down.
fn any_agreement(chance: &mut Chance) -> Event {
    let today = || "2026-01-31".to_owned();
    match chance.below(4) {
        0 => Event::Clear(chance.percent(50)),
        1 => Event::LookAgain("2026-03-01".to_owned(), today()),
        2 => Event::LookAgain("2025-03-01".to_owned(), today()),
        _ => {
            let text = chance.one_of(&["Bellen op maandag ", "<b>", ""]);
            Event::Agreement(chance.below(4), text.to_owned())
        }
    }
}

/// How somebody found the talk.
fn any_felt(chance: &mut Chance) -> Event {
    Event::Felt(
        chance.one_of(&PulseQuestion::ALL),
        chance.one_of(&Felt::ALL),
    )
}

/// A theme to talk about.
fn any_theme(chance: &mut Chance, set: &QuestionSet) -> Event {
    let all: Vec<&str> = set.themes().iter().map(|theme| theme.id()).collect();
    Event::TalkAbout(chance.one_of(&all).to_owned())
}

/// A card that is chosen, or is not.
fn any_card(chance: &mut Chance, set: &QuestionSet) -> Event {
    let all: Vec<&str> = set.themes().iter().map(|theme| theme.id()).collect();
    Event::PickCard(chance.one_of(&all).to_owned(), chance.percent(80))
}

/// An event that two people on this screen may well cause.
pub fn likely_act(chance: &mut Chance, run: &Run) -> Act {
    let percent = chance.below(100);
    Act::Do(match run.journey.screen() {
        Screen::Start(start) => match (start.unfinished.is_some(), percent) {
            (true, ..75) => Event::Continue,
            (true, 75..80) => Event::Erase,
            (true, 80..88) => return any_answers(chance, run),
            (_, ..45) => Event::Pair,
            (_, ..78) => Event::Devices,
            (_, ..86) => Event::Solo,
            (_, ..90) => any_invitation(chance, run.journey.set()),
            (_, ..95) => any_way_in(chance, run.journey.set()),
            (_, ..96) => Event::Workshop,
            (_, ..97) => Event::Paper,
            (_, ..98) => Event::Cards,
            _ => Event::History,
        },
        Screen::Joining(_) => match percent {
            ..60 => Event::Pair,
            60..85 => Event::Devices,
            85..90 => Event::Continue,
            _ => Event::Back,
        },
        Screen::Workshop if percent < 60 => Event::Back,
        Screen::Workshop => return any_incoming(chance, run),
        Screen::Adding(adding) => match percent {
            ..40 if !adding.yes[0] => Event::AgreeToAdd(Person::First, Some(any_entropy(chance))),
            ..80 if !adding.yes[1] => Event::AgreeToAdd(Person::Second, Some(any_entropy(chance))),
            _ => Event::Back,
        },
        Screen::Left(_) if percent < 30 => Event::Back,
        Screen::Left(_) => Event::Pair,
        Screen::Setup(setup) if setup.pairing().is_some() && percent < 80 => {
            let pairing = setup.pairing().unwrap_or_default();
            let words = chance.one_of(&WORDS).to_owned();
            match percent {
                ..55 if pairing.me.is_none() => Event::Me(any_person(chance)),
                ..20 if !pairing.by_words => Event::ByWords(true),
                ..65 => Event::BeginPairing(Some(words), Some(any_entropy(chance))),
                65..70 => Event::BeginPairing(None, None),
                70..73 => Event::Me(any_person(chance)),
                73..75 => Event::EnterCode,
                _ => Event::ByWords(chance.percent(50)),
            }
        }
        Screen::Setup(setup) if setup.alone().is_some() && percent < 25 => {
            Event::Me(any_person(chance))
        }
        Screen::Setup(_) => match percent {
            ..60 => Event::Begin,
            60..67 => Event::Name(any_person(chance), "Anna".to_owned()),
            67..74 => Event::Name(any_person(chance), "Bert ".to_owned()),
            74..78 => Event::Role(any_person(chance), "buur".to_owned()),
            78..84 => Event::PersonLanguage(any_person(chance), chance.one_of(&Language::ALL)),
            84..88 => Event::Relation(chance.one_of(&Relation::ALL)),
            88..94 => Event::Form(chance.one_of(&Form::ALL)),
            94..97 => Event::KeepAfterwards(chance.percent(50)),
            _ => Event::Back,
        },
        Screen::Answer(answer) => {
            let id = answer.statement.id().to_owned();
            match (answer.response, percent) {
                (None, ..90) => Event::Answer(id, answer.direction, any_response(chance)),
                (_, ..92) => Event::Next,
                (_, 92) => Event::FromPaper,
                (_, 93..96) => {
                    Event::Answer(id, chance.one_of(&Direction::BOTH), any_response(chance))
                }
                _ => Event::Back,
            }
        }
        Screen::Direct(screen) => match (screen.direct, percent) {
            (None, ..90) => Event::Direct(chance.one_of(&Direct::ALL)),
            (_, ..92) => Event::Next,
            (_, 92..96) => Event::Direct(chance.one_of(&Direct::ALL)),
            _ => Event::Back,
        },
        Screen::FromPaper(screen) => {
            let set = run.journey.set();
            match (first_empty(&screen, set), percent) {
                (Some(blank), ..80) => Event::Digit(blank, (1 + chance.below(6)).to_string()),
                (_, ..90) => Event::Next,
                (_, 90..96) => any_digit(chance),
                (_, 96..98) => any_mark(chance, set),
                _ => Event::Back,
            }
        }
        Screen::Review(_) if chance.percent(20) => any_mark(chance, run.journey.set()),
        Screen::Review(review) if review.leads_to == LeadsTo::LockForOther && percent < 90 => {
            Event::Lock(None, (percent > 3).then(|| any_entropy(chance)))
        }
        Screen::Review(review) if review.leads_to == LeadsTo::OwnPanel && percent < 90 => {
            Event::LookAlone
        }
        Screen::Review(review) => match percent {
            ..72 => Event::Lock(None, None),
            72..84 => {
                let code = CODES[usize::from(review.person == Person::Second)];
                Event::Lock(Some(code.to_owned()), Some(entropy(percent as u8)))
            }
            84..87 => Event::Lock(Some("12".to_owned()), Some(entropy(1))),
            87..89 => Event::Lock(Some("12345".to_owned()), None),
            89..94 => Event::Change(any_question(chance, 2)),
            94..97 => Event::ChangeDirect,
            _ => Event::Back,
        },
        Screen::HandOver(_) => match percent {
            ..95 => Event::TakeOver,
            _ => Event::Erase,
        },
        Screen::Reveal(reveal) => {
            let person = match reveal.yes {
                [false, true] => Person::First,
                [true, false] => Person::Second,
                _ => any_person(chance),
            };
            let code = CODES[usize::from(person == Person::Second)].to_owned();
            match percent {
                ..70 => Event::Agree(person, Some(code)),
                70..75 => Event::Agree(person.other(), Some(code)),
                75..80 => Event::Agree(person, None),
                80..88 => Event::NotNow,
                _ => Event::TakeBack(any_person(chance)),
            }
        }
        Screen::Invite(invite) => match percent {
            ..80 => Event::Next,
            80..90 => Event::Back,
            90..95 => Event::Incoming(link(invite.invitation)),
            _ => return any_incoming(chance, run),
        },
        Screen::Enter(_) => match percent {
            ..20 => Event::Back,
            _ => return any_incoming(chance, run),
        },
        Screen::Invited(invited) => match percent {
            ..75 => Event::Join,
            75..83 => Event::PersonLanguage(invited.me, chance.one_of(&Language::ALL)),
            83..90 => Event::Continue,
            90..95 => Event::Back,
            _ => return any_incoming(chance, run),
        },
        Screen::Exchange(exchange) => match percent {
            ..60 if !exchange.has_theirs => return any_answers(chance, run),
            ..60 => Event::Back,
            60..68 => return Act::Mine,
            68..75 => Event::TakeBack(exchange.me),
            75..80 => Event::NotNow,
            80..85 => Event::Agree(exchange.me, None),
            85..90 => Event::ShowCodes,
            _ => return any_incoming(chance, run),
        },
        Screen::Ready(ready) => match percent {
            ..60 => Event::Agree(ready.me, None),
            60..65 => Event::Agree(ready.me.other(), None),
            65..75 => Event::ShowCodes,
            75..82 => Event::TakeBack(ready.me),
            82..88 => Event::NotNow,
            88..96 => return any_answers(chance, run),
            _ => return any_incoming(chance, run),
        },
        Screen::Comparison(comparison) if comparison.adds && percent < 40 => Event::Add,
        Screen::Finish(finish) if finish.adds && percent < 20 => Event::Add,
        Screen::Comparison(comparison) if comparison.follows && percent < 30 => Event::ThenAndNow,
        Screen::Comparison(_) => match percent {
            ..25 => Event::Talk,
            25..30 => return any_agreements(chance, run),
            30..85 => Event::Finish,
            85..90 => Event::ShowCodes,
            90..95 => return any_answers(chance, run),
            _ => Event::Back,
        },
        Screen::Conversation(_) => match percent {
            ..30 => Event::Swap,
            30..55 => Event::NextTheme,
            55..60 => Event::AnotherQuestion,
            60..70 => any_theme(chance, run.journey.set()),
            70..85 => Event::Agreements,
            85..90 => return any_answers(chance, run),
            90..94 => return any_agreements(chance, run),
            _ => Event::Back,
        },
        Screen::ShareAgreements(_) => match percent {
            ..90 => Event::Back,
            _ => return any_agreements(chance, run),
        },
        Screen::TakeInAgreements(_) => match percent {
            ..70 => return any_agreements(chance, run),
            70..80 => return any_incoming(chance, run),
            _ => Event::Back,
        },
        Screen::TakeOverAgreements(_) => match percent {
            ..60 => Event::TakeAgreements,
            60..65 => return any_agreements(chance, run),
            _ => Event::Back,
        },
        Screen::Agreements(screen) if screen.can_take_in && percent < 15 => Event::EnterCode,
        Screen::Agreements(_) => match percent {
            ..50 => any_agreement(chance),
            50..90 => Event::Next,
            _ => Event::Back,
        },
        Screen::Pulse(_) => match percent {
            ..50 => any_felt(chance),
            50..95 => Event::Next,
            _ => Event::Back,
        },
        Screen::LookingBack(_) => match percent {
            ..20 => Event::Came(chance.below(3), chance.one_of(&Came::ALL)),
            20..50 => Event::Answers,
            50..80 => Event::Again,
            _ => Event::Back,
        },
        Screen::OverTime(_) => Event::Back,

        Screen::Finish(finish) => {
            let person = match finish.yes {
                [false, true] => Person::First,
                [true, false] => Person::Second,
                _ => any_person(chance),
            };
            let code = CODES[usize::from(person == Person::Second)].to_owned();
            match (finish.yes, percent) {
                ([true, true], ..25) if finish.carries() == Carries::Agreements => {
                    Event::ShareAgreements
                }
                ([true, true], ..65) => Event::Keep("2026-01-31".to_owned()),
                (_, ..70) => Event::Agree(person, Some(code)),
                (_, 70..75) => Event::Keep("2026-01-31".to_owned()),
                (_, 75..90) => Event::Erase,
                _ => Event::Back,
            }
        }
        Screen::History(screen) => match (screen.kept.first(), percent) {
            (Some(kept), ..50) => Event::OpenKept(kept.id),
            (Some(kept), 50..65) => Event::EraseKept(kept.id),
            (Some(kept), 65..75) => {
                let file = (kept.session.clone(), "2025-12-31".to_owned());
                Event::FromFile(Ok(Box::new(file)))
            }
            (_, 75..80) => Event::FromFile(Err(FileProblem::Damaged)),
            (_, 80..85) => Event::EraseEverything,
            (_, 85..88) => Event::MoreKept,
            _ => Event::Back,
        },
        Screen::Cards(CardsScreen::Choosing { .. }) => match percent {
            ..50 => any_card(chance, run.journey.set()),
            50..75 => Event::ShowCards,
            _ => Event::Back,
        },
        Screen::Cards(CardsScreen::Showing(_)) => match percent {
            ..40 => Event::Next,
            40..50 => Event::Cards,
            _ => Event::Back,
        },
        Screen::Paper(_) => match percent {
            ..20 => Event::Name(any_person(chance), "Anna".to_owned()),
            20..40 => Event::Form(chance.one_of(&Form::ALL)),
            40..55 => Event::PersonLanguage(any_person(chance), chance.one_of(&Language::ALL)),
            55..70 => Event::Relation(chance.one_of(&Relation::ALL)),
            70..75 => Event::Role(any_person(chance), "buur".to_owned()),
            75..80 => Event::PrintOnly(chance.percent(80).then(|| any_person(chance))),
            _ => Event::Back,
        },
        Screen::About => Event::About(false),
        Screen::Alone(_) => match percent {
            ..45 => Event::Pair,
            45..80 => Event::BeginPairing(None, Some(any_entropy(chance))),
            80..83 => Event::BeginPairing(None, None),
            83..86 => Event::Erase,
            86..90 => return any_answers(chance, run),
            _ => Event::Back,
        },
    })
}

/// The first place on paper that is empty.
fn first_empty(screen: &FromPaperScreen<'_>, set: &QuestionSet) -> Option<Blank> {
    let asked: Vec<_> = set.pick(screen.setup.form()).collect();
    Blank::all(asked.len())
        .into_iter()
        .find(|blank| match blank {
            Blank::Question(question) => {
                let (_, statement) = asked[question.statement];
                let response = screen.panel.response(statement.id(), question.direction);
                response.is_none()
            }
            Blank::Direct => screen.panel.direct().is_none(),
        })
}

/// What somebody types in from paper, or types wrong.
fn any_digit(chance: &mut Chance) -> Event {
    let blank = match chance.percent(20) {
        true => Blank::Direct,
        false => Blank::Question(any_question(chance, 3)),
    };
    let text = chance.one_of(&["1", "2", "3", "4", "5", "6", "7", "8", "x", ""]);
    Event::Digit(blank, text.to_owned())
}

fn any_mark(chance: &mut Chance, set: &QuestionSet) -> Event {
    let all: Vec<&str> = set.themes().iter().map(|theme| theme.id()).collect();
    Event::Mark(chance.one_of(&all).to_owned(), chance.percent(80))
}

fn any_question(chance: &mut Chance, statements: usize) -> Question {
    Question {
        direction: chance.one_of(&Direction::BOTH),
        statement: chance.below(statements),
    }
}

pub fn is_answer(event: &Event) -> bool {
    matches!(
        event,
        Event::Answer(..) | Event::Direct(_) | Event::Digit(..) | Event::Mark(..)
    )
}
