//! A journey as it runs on a device: what it saves, what becomes of that, and who may see what.

use crate::support::*;

/// A journey with the edge around it: what it saves and keeps, and what becomes of that.
#[derive(Clone)]
pub struct Run {
    pub journey: Journey,
    pub saved: Option<Session>,
    pub kept: Vec<Kept>,
    pub last_id: u64,
    pub effects: Vec<Effect>,
    /// The key of the session on two devices, and of the invitation on the screen.
    pub key: Option<PairKey>,
    pub offered: Option<PairKey>,
    /// One's own code, as it was shown last.
    pub mine: Option<Vec<u8>>,
}

impl Run {
    pub fn new(set: &QuestionSet) -> Run {
        Run {
            journey: fresh(set.clone()),
            saved: None,
            kept: Vec::new(),
            last_id: 0,
            effects: Vec::new(),
            key: None,
            offered: None,
            mine: None,
        }
    }

    /// The key that a session would get which begins with this event now.
    pub fn key_with(&self, event: &Event) -> Option<PairKey> {
        match (self.journey.screen(), event) {
            (Screen::Setup(setup), Event::BeginPairing(words, entropy)) => {
                if setup.pairing()?.by_words {
                    let form = setup.draft.form();
                    PairKey::from_words(
                        words.as_deref()?,
                        &WordsContext::default(),
                        self.journey.set(),
                        form,
                        CHEAP,
                    )
                    .ok()
                } else {
                    let random = entropy.as_ref()?.0;
                    random.first_chunk().copied().map(PairKey::new)
                }
            }
            (Screen::Alone(_), Event::BeginPairing(_, entropy)) => {
                let random = entropy.as_ref()?.0;
                random.first_chunk().copied().map(PairKey::new)
            }
            (Screen::Invited(_), Event::Join) => self.offered.clone(),
            _ => None,
        }
    }

    /// Applies an event and carries out its effects, which succeed or fail.
    pub fn apply(&mut self, event: Event, well: bool) {
        let key = self.key_with(&event);
        if let Event::Incoming(text) = &event
            && let Ok(Message::Invitation(invitation)) = read_code(text)
        {
            self.offered = Some(invitation.key);
        }
        self.effects = self.journey.apply(event);
        if key.is_some() && !matches!(self.journey.screen(), Screen::Setup(_) | Screen::Alone(_)) {
            self.key = key;
        }
        if let Screen::Exchange(exchange) = self.journey.screen() {
            self.mine = Some(exchange.mine.bytes().to_vec());
        }
        let mut answers = Vec::new();
        for effect in &self.effects {
            match effect {
                Effect::Save(session) => self.saved = Some(Session::clone(session)),
                Effect::Erase if well => self.saved = None,
                Effect::Erase => answers.push(Event::NotErased),
                Effect::Kept(KeptEffect::Keep(agreed)) if well => {
                    self.last_id += 1;
                    let kept = Kept {
                        id: self.last_id,
                        date: agreed.date().to_owned(),
                        session: agreed.session().clone(),
                    };
                    self.kept.insert(0, kept);
                    self.saved = None;
                    answers.push(Event::KeptList(self.kept.clone().into()));
                    answers.push(Event::KeptNow(Ok(())));
                }
                Effect::Kept(KeptEffect::Keep(..)) => {
                    answers.push(Event::KeptNow(Err(Unsaved::Full)))
                }
                Effect::Kept(KeptEffect::Change(change)) => {
                    for kept in &mut self.kept {
                        if kept.id == change.id {
                            change.make(&mut kept.session);
                            answers.push(Event::KeptChanged(Box::new(kept.clone())));
                        }
                    }
                }
                Effect::Kept(KeptEffect::Erase(id)) => self.kept.retain(|kept| kept.id != *id),
                Effect::Kept(KeptEffect::EraseEverything) => {
                    self.saved = None;
                    self.kept.clear();
                }
                Effect::Focus(_) | Effect::Tell(_) | Effect::AskAgain => {}
            }
        }
        for answer in answers {
            self.effects.extend(self.journey.apply(answer));
        }
    }

    /// The page is opened again: what was saved is written and read.
    pub fn reload(&mut self, set: &QuestionSet) {
        let unfinished = self
            .saved
            .take()
            .map(|session| parsed(&json(&session), set));
        self.saved.clone_from(&unfinished);
        self.journey = Journey::with_cost(Config::default(), set.clone(), unfinished, CHEAP);
        self.journey
            .apply(Event::KeptList(self.kept.clone().into()));
        self.effects.clear();
    }

    /// All that can be seen from outside, in one text; with or without the form in which a saved
    /// session prints.
    pub fn visible(&self, into: &mut String, with_saves: bool) {
        into.clear();
        match self.journey.screen() {
            // What was kept has been opened by both; its answers are theirs to see.
            Screen::History(screen) => {
                for kept in screen.kept {
                    let setup = kept.session.setup();
                    write!(into, "{} {} {setup:?};", kept.id, kept.date).unwrap();
                }
            }
            screen => write!(into, "{screen:?}").unwrap(),
        }
        for effect in &self.effects {
            match effect {
                Effect::Kept(KeptEffect::Keep(agreed)) => {
                    write!(into, " Keep {}", agreed.date()).unwrap()
                }
                Effect::Save(_) if !with_saves => into.push_str(" Save"),
                effect => write!(into, " {effect:?}").unwrap(),
            }
        }
        let language = self.journey.language();
        let languages = self.journey.languages();
        let opened = self.journey.opened().is_some();
        write!(into, " {language:?} {languages:?} {opened}").unwrap();
    }
}

/// Who may see whose answers on the present screen.
#[derive(Clone, Copy, PartialEq)]
pub enum Sees {
    Nobody,
    Own(Person),
    Both,
}

pub fn sees(journey: &Journey) -> Sees {
    match journey.screen() {
        Screen::Answer(screen) => Sees::Own(screen.person),
        Screen::Direct(screen) => Sees::Own(screen.person),
        Screen::FromPaper(screen) => Sees::Own(screen.person),
        Screen::Review(screen) => Sees::Own(screen.person),
        Screen::Alone(screen) => Sees::Own(screen.me),
        // Nothing is locked yet: one's own answers are saved here.
        Screen::Invite(screen) => Sees::Own(screen.me),
        Screen::Comparison(_)
        | Screen::Conversation(_)
        | Screen::Agreements(_)
        | Screen::Pulse(_)
        | Screen::LookingBack(_)
        | Screen::OverTime(_)
        | Screen::Finish(_)
        | Screen::ShareAgreements(_)
        | Screen::TakeInAgreements(_)
        | Screen::TakeOverAgreements(_)
        | Screen::Adding(_) => Sees::Both,
        Screen::Exchange(screen) if screen.is_open => Sees::Both,
        _ => Sees::Nobody,
    }
}
