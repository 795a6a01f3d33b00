//! The state machine: what an event does in each stage, and to which stage it goes.

use super::agreed::Agreed;
use super::config::{Config, Mode};
use super::effect::{Effect, Focus};
use super::event::{Event, Saved};
use super::record::{KeptList, Session, Step};
use super::seal::Opened;
use super::shared::Shared;
use super::stage::{Comparison, Left, Outcome, OverTime, Purpose, SetUp, Stage, Start, Way};
use super::view::{Done, Screen};
use super::{
    agreements, alone, answering, cards, carrying, comparison, conversation, finish, from_paper,
    history, incoming, joining, over_time, pairing, paper, pulse, reveal, set_up, start,
};
use crate::exchange::Cost;
use crate::language::{Address, Language};
use crate::measure::{Person, QuestionSet, add_language};
use crate::setup::Setup;

/// The journey of a pair through the product.
#[derive(Clone, Debug)]
pub struct Journey {
    shared: Shared,
    stage: Stage,
    /// Whether the page about the product lies over the stage.
    about: bool,
}

impl Journey {
    /// A journey at its beginning, with the unfinished session that was found on this device.
    pub fn new(config: Config, set: QuestionSet, unfinished: Option<Session>) -> Journey {
        Journey::with_cost(config, set, unfinished, Cost::PRODUCT)
    }

    /// As [`Journey::new`], with another cost for secret codes.
    pub fn with_cost(
        config: Config,
        set: QuestionSet,
        unfinished: Option<Session>,
        cost: Cost,
    ) -> Journey {
        let shared = Shared {
            language: config.language,
            config,
            set,
            cost,
            unfinished,
            joined: None,
            kept: Vec::new(),
            kept_of_other_sets: 0,
            saved: None,
        };
        let stage = match shared.unfinished {
            None => first_stage(&shared),
            Some(_) => Stage::default(),
        };
        Journey {
            shared,
            stage,
            about: false,
        }
    }

    /// Takes other options while it is open. A session goes on with what it began with; in a set-up
    /// only that changes of which the option has changed.
    pub fn configure(&mut self, config: Config) {
        let before = std::mem::replace(&mut self.shared.config, config);
        let now = &self.shared.config;
        if before.language != now.language {
            self.shared.language = now.language;
        }
        let has_session = self.shared.unfinished.is_some()
            || self.stage.has_unfinished()
            || self.stage.is_in_session();
        if has_session || self.shared.joined.is_some() {
            return;
        }
        if let Stage::SetUp(set_up) = &mut self.stage {
            let is_same_two = set_up.follows().is_some();
            let draft = &mut set_up.draft;
            if before.relation != now.relation && !is_same_two {
                draft.set_relation(now.relation);
            }
            if before.form != now.form {
                draft.set_form(now.form);
            }
            if before.language != now.language {
                for person in Person::BOTH {
                    draft.set_language(person, now.language);
                }
            }
        }
        if before.mode != now.mode {
            self.begin_elsewhere();
        }
    }

    /// Where the options say that one begins is another stage by now. A stage in which somebody does something stays.
    fn begin_elsewhere(&mut self) {
        match (&mut self.stage, self.shared.config.mode) {
            (Stage::Start(_), Mode::Start) | (Stage::Group, Mode::Workshop) => {}
            (Stage::SetUp(set_up), Mode::Pair) => set_up.way = Way::OneDevice,
            (Stage::SetUp(set_up), Mode::Solo) => set_up.way = Way::Alone(Person::First),
            (Stage::Start(_) | Stage::SetUp(_) | Stage::Group, _) => {
                self.stage = first_stage(&self.shared);
            }
            _ => {}
        }
    }

    /// How Dutch addresses the reader.
    pub fn address(&self) -> Address {
        self.shared.config.address
    }

    /// The level of a screen's heading, 1–4.
    pub fn heading_level(&self) -> u8 {
        self.shared.config.heading_level
    }

    /// The options.
    pub fn config(&self) -> &Config {
        &self.shared.config
    }

    /// Whether the group of a workshop is on the screen.
    pub fn is_at_group(&self) -> bool {
        matches!(self.stage, Stage::Group) && !self.about
    }

    /// The question set.
    pub fn set(&self) -> &QuestionSet {
        &self.shared.set
    }

    /// Adds the texts of the question set in a language: see [`add_language`].
    pub fn add_language(&mut self, language: Language, lines: &str) {
        add_language(&mut self.shared.set, language.tag(), lines);
    }

    /// What is to be shown now.
    pub fn screen(&self) -> Screen<'_> {
        if self.about {
            return Screen::About;
        }
        self.stage.screen(&self.shared)
    }

    /// The language of the screen that is shown now.
    pub fn language(&self) -> Language {
        let turn = (!self.about).then(|| self.stage.turn()).flatten();
        match turn {
            Some((setup, person)) => setup.language(person),
            None => self.shared.language,
        }
    }

    /// The languages whose texts are needed: that of the screen, and those of the two people.
    pub fn languages_in_use(&self) -> Vec<Language> {
        let mut all = vec![self.language()];
        if let Some(setup) = self.stage.setup() {
            all.extend(Person::BOTH.map(|person| setup.language(person)));
        }
        all
    }

    /// The languages in which the present screen can be read; one, where there is no choice.
    pub fn languages(&self) -> Vec<Language> {
        self.screen().languages(self.language())
    }

    /// Whether a session waits to be finished; there is one session at a time.
    pub fn has_unfinished(&self) -> bool {
        self.shared.unfinished.is_some() || self.stage.has_unfinished()
    }

    /// The opened pair that is on screen.
    pub fn opened(&self) -> Option<(&Setup, &Opened)> {
        self.stage.opened()
    }

    /// Whether both said yes to saving, printing and keeping, on the screen that is shown.
    pub fn is_agreed(&self) -> bool {
        match &self.stage {
            Stage::Finish(finish) => finish.is_agreed(),
            _ => false,
        }
    }

    /// What both agreed to save, print and keep, with its day: today's, or that of what is looked at
    /// again. `None` without both yeses.
    pub fn agreed(&self, today: String) -> Option<Agreed> {
        match &self.stage {
            Stage::Finish(finish) => finish.agreed(today),
            _ => None,
        }
    }

    /// For how many seconds a screen with answers may stand there untouched. Who answers is one alone;
    /// over a comparison two people talk.
    pub fn idle_timeout(&self) -> Option<u32> {
        self.stage.idle_timeout()
    }

    /// Takes an event, moves, and says what is to be carried out. An event that does not belong to
    /// the present stage changes nothing.
    ///
    /// An app can do the same in four parts, and load each when it is needed:
    /// [`Journey::apply_early`], [`Journey::apply_late`], [`Journey::apply_after`] and
    /// [`Journey::apply_devices`]. A part gives an event back that a later one knows, and calls nothing that
    /// only that one needs.
    pub fn apply(&mut self, event: Event) -> Vec<Effect> {
        self.apply_early(event)
            .or_else(|event| self.apply_late(event))
            .or_else(|event| self.apply_after(event))
            .unwrap_or_else(|event| self.apply_devices(event))
    }

    /// The transitions that are needed to answer the statements.
    ///
    /// # Errors
    /// The event itself, where a later part knows what it does; nothing has changed then.
    pub fn apply_early(&mut self, event: Event) -> Result<Vec<Effect>, Event> {
        self.apply_part(Journey::early, event)
    }

    /// What two people on one device need besides until they see their comparison: what to do with an event
    /// that [`Journey::apply_early`] gave back.
    ///
    /// # Errors
    /// The event itself, where a later part knows what it does; nothing has changed then.
    pub fn apply_late(&mut self, event: Event) -> Result<Vec<Effect>, Event> {
        self.apply_part(Journey::late, event)
    }

    /// What comes after the comparison, and what was kept: what to do with an event that
    /// [`Journey::apply_late`] gave back.
    ///
    /// # Errors
    /// The event itself, where [`Journey::apply_devices`] knows what it does; nothing has changed then.
    pub fn apply_after(&mut self, event: Event) -> Result<Vec<Effect>, Event> {
        self.apply_part(Journey::after, event)
    }

    /// What a device each needs, and what a pair adds to a workshop: what to do with an event that
    /// [`Journey::apply_after`] gave back.
    pub fn apply_devices(&mut self, event: Event) -> Vec<Effect> {
        self.apply_part(Journey::devices, event).unwrap_or_default()
    }

    fn apply_part(
        &mut self,
        part: fn(&mut Journey, Stage, Event) -> Outcome,
        event: Event,
    ) -> Result<Vec<Effect>, Event> {
        let stage = std::mem::take(&mut self.stage);
        let (stage, done) = match part(self, stage, event) {
            Outcome::Ignored(stage) => (stage, Ok(Vec::new())),
            Outcome::Done(stage, effects) => (stage, Ok(effects)),
            Outcome::Later(stage, event) => (stage, Err(event)),
        };
        self.stage = stage;
        done
    }

    /// What may happen in every stage comes first.
    fn early(&mut self, stage: Stage, event: Event) -> Outcome {
        match event {
            Event::Stored(saved) => {
                self.shared.saved = Some(saved);
                Outcome::stays(stage)
            }
            Event::KeptList(list) => self.kept_list(stage, list),
            Event::NotErased => Outcome::stays(not_erased(stage)),
            Event::Gone => self.gone(stage),
            Event::GoesOnElsewhere => self.goes_on_elsewhere(stage),
            Event::Idle => self.idle(stage),
            Event::Found(session) => self.found(stage, session),
            Event::Leave => self.leave(stage),
            Event::Language(language) => {
                self.shared.language = language;
                Outcome::stays(stage)
            }
            Event::Incoming(_) | Event::Workshop | Event::About(_) | Event::KeptChanged(_) => {
                Outcome::later(stage, event)
            }
            _ if self.about => Outcome::ignored(stage),
            event => in_early_stage(stage, event, &mut self.shared),
        }
    }

    fn late(&mut self, stage: Stage, event: Event) -> Outcome {
        match event {
            Event::Incoming(_) | Event::About(_) | Event::KeptChanged(_) => {
                Outcome::later(stage, event)
            }
            // A message for the group that was opened as a link leads there from everywhere.
            Event::Workshop => {
                self.about = false;
                stage.rest(&mut self.shared);
                Outcome::shows(Stage::Group)
            }
            event => in_late_stage(stage, event, &mut self.shared),
        }
    }

    fn after(&mut self, stage: Stage, event: Event) -> Outcome {
        match event {
            Event::Incoming(_) => Outcome::later(stage, event),
            Event::About(about) => self.turn_to_about(stage, about),
            Event::KeptChanged(kept) => {
                self.shared.change_kept(*kept);
                Outcome::stays(stage)
            }
            event => after_comparison(stage, event, &mut self.shared),
        }
    }

    fn devices(&mut self, stage: Stage, event: Event) -> Outcome {
        match event {
            Event::Incoming(text) => {
                self.about = false;
                incoming::apply(stage, &text, &mut self.shared)
            }
            event => on_two_devices(stage, event, &mut self.shared),
        }
    }

    fn turn_to_about(&mut self, mut stage: Stage, about: bool) -> Outcome {
        // The consents end with the screen: both are asked again.
        if let Stage::Finish(finish) = &mut stage {
            finish.consents = Default::default();
        }
        if std::mem::replace(&mut self.about, about) == about {
            Outcome::stays(stage)
        } else {
            Outcome::shows(stage)
        }
    }

    /// What another tab has erased is not written again by this one.
    fn gone(&mut self, stage: Stage) -> Outcome {
        if !self.has_unfinished_with(&stage) {
            return Outcome::ignored(stage);
        }
        self.about = false;
        self.shared.forget();
        match stage {
            // Of a group, of cards and of forms on paper it says nothing.
            Stage::Group | Stage::Cards(_) | Stage::Paper(_) => Outcome::stays(stage),
            _ => Outcome::shows(Start::after(Done::Elsewhere)),
        }
    }

    fn has_unfinished_with(&self, stage: &Stage) -> bool {
        self.shared.unfinished.is_some() || stage.has_unfinished()
    }

    /// What is kept on this device by now. A kept session that is looked at while another tab erases it
    /// is closed.
    fn kept_list(&mut self, stage: Stage, list: KeptList) -> Outcome {
        self.shared.kept = list.kept;
        self.shared.kept_of_other_sets = list.of_other_sets;
        match stage.kept() {
            Some(id) if self.shared.kept(id).is_none() => {
                self.about = false;
                self.shared.forget();
                Outcome::shows(Start::after(Done::Elsewhere))
            }
            // Of a session that was erased there is no then.
            _ => match stage {
                Stage::OverTime(OverTime { viewing }) if viewing.before(&self.shared).is_none() => {
                    Outcome::shows(Comparison { viewing })
                }
                stage => Outcome::stays(stage),
            },
        }
    }

    /// The idle timeout has passed: a passer-by sees nothing. The session goes on from the start.
    fn idle(&mut self, stage: Stage) -> Outcome {
        if stage.idle_timeout().is_none() {
            return Outcome::ignored(stage);
        }
        self.about = false;
        match stage {
            // Nothing of them is kept.
            Stage::Cards(_) => Outcome::shows(Start::default()),
            stage => stage.done(&mut self.shared, Done::Idle),
        }
    }

    /// What another tab goes on with is closed here. What could not be saved is in this page only: it
    /// stays on the screen.
    fn goes_on_elsewhere(&mut self, stage: Stage) -> Outcome {
        let is_open = stage.is_in_session() && stage.has_unfinished();
        if !is_open || matches!(self.shared.saved, Some(Saved::InPage(_))) {
            return Outcome::ignored(stage);
        }
        self.about = false;
        stage.done(&mut self.shared, Done::GoesOnElsewhere)
    }

    /// Takes over what another tab has left. A person who was about to replace something else is asked once
    /// more.
    fn found(&mut self, stage: Stage, found: Option<Box<Session>>) -> Outcome {
        if stage.is_in_session() {
            return Outcome::ignored(stage);
        }
        let found = found.map(|session| *session);
        let before = match stage.has_unfinished() {
            true => stage.unfinished(),
            false => self.shared.unfinished.take(),
        };
        let is_same = match (&before, &found) {
            (None, None) => true,
            (Some(before), Some(found)) => before.is_same(found),
            _ => false,
        };
        if is_same {
            if !stage.has_unfinished() {
                self.shared.unfinished = found;
            }
            return Outcome::stays(stage);
        }
        let begins = matches!(
            stage,
            Stage::SetUp(_) | Stage::Invited(_) | Stage::Joining(_)
        );
        let asks = begins && found.is_some();
        self.shared.unfinished = found;
        let stage = no_longer_edits(stage);
        if !asks {
            return Outcome::stays(stage);
        }
        let stage = match stage {
            Stage::SetUp(set_up) => set_up.unasked().into(),
            stage => stage,
        };
        Outcome::focuses(stage, Focus::Asked).and(Effect::AskAgain)
    }

    fn leave(&mut self, stage: Stage) -> Outcome {
        // A group is the room's: who closes it closes nothing else.
        if let Stage::Group = stage {
            return Outcome::shows(Left { gone: true });
        }
        // What the two chose to keep stays; an unfinished session leaves no trace.
        let had_session = self.has_unfinished_with(&stage);
        self.about = false;
        self.shared.forget();
        self.shared.language = self.shared.config.language;
        let left = Outcome::shows(Left { gone: true });
        if had_session {
            left.and(Effect::Erase)
        } else {
            left
        }
    }
}

/// Where one begins, as the options say.
fn first_stage(shared: &Shared) -> Stage {
    match shared.config.mode {
        Mode::Start => Stage::default(),
        Mode::Pair => SetUp::new(shared.draft(), Purpose::New, Way::OneDevice).into(),
        Mode::Solo => SetUp::new(shared.draft(), Purpose::New, Way::Alone(Person::First)).into(),
        Mode::Workshop => Stage::Group,
    }
}

/// Something may still be on the device: it is said where the screen says that something was erased.
fn not_erased(stage: Stage) -> Stage {
    match stage {
        Stage::Start(start) => Start {
            done: Some(Done::NotErased),
            ..start
        }
        .into(),
        Stage::Left(_) => Left { gone: false }.into(),
        stage => stage,
    }
}

/// The session that was being changed is another one by now.
fn no_longer_edits(stage: Stage) -> Stage {
    match stage {
        Stage::SetUp(set_up) if set_up.edited().is_some() => SetUp {
            purpose: Purpose::New,
            ..set_up
        }
        .into(),
        Stage::Entering(mut entering) => {
            if let Some(from) = entering
                .from
                .as_mut()
                .filter(|from| from.edited().is_some())
            {
                from.purpose = Purpose::New;
            }
            entering.into()
        }
        stage => stage,
    }
}

/// What belongs to one stage, as far as it is needed to answer the statements.
fn in_early_stage(stage: Stage, event: Event, shared: &mut Shared) -> Outcome {
    match stage {
        Stage::Start(stage) => start::apply(stage, event, shared),
        Stage::Left(stage) => start::after_leaving(stage, event, shared),
        Stage::SetUp(stage) => set_up::apply(stage, event, shared),
        Stage::Answering(stage) => answering::apply(stage, event, shared),
        stage => Outcome::later(stage, event),
    }
}

/// What belongs to one stage, and is needed after the statements.
fn in_late_stage(stage: Stage, event: Event, shared: &mut Shared) -> Outcome {
    match stage {
        Stage::Group => start::at_group(event),
        Stage::Answering(stage) => answering::after_the_questions(stage, event, shared),
        Stage::HandOver(stage) => answering::hand_over(stage, event, shared),
        Stage::Reveal(stage) => reveal::apply(stage, event, shared),
        Stage::Comparison(stage) => comparison::apply(stage, event),
        stage => Outcome::later(stage, event),
    }
}

/// What belongs to one stage, and is needed after the comparison or for what was kept.
fn after_comparison(stage: Stage, event: Event, shared: &mut Shared) -> Outcome {
    match stage {
        Stage::Start(_) | Stage::Left(_) => start::late(stage, event, shared),
        Stage::History(stage) => history::apply(stage, event, shared),
        Stage::Cards(stage) => cards::apply(stage, event, shared),
        Stage::Paper(stage) => paper::apply(stage, event),
        Stage::Answering(stage) if stage.turn.step == Step::FromPaper => {
            from_paper::apply(stage, event, &shared.set)
        }
        Stage::Comparison(stage) => comparison::after(stage, event, shared),
        Stage::Conversation(stage) => conversation::apply(stage, event, shared),
        Stage::Agreeing(stage) => agreements::apply(stage, event),
        Stage::Pulsing(stage) => pulse::apply(stage, event),
        Stage::LookingBack(stage) => over_time::looking_back(stage, event, shared),
        Stage::OverTime(stage) => over_time::apply(stage, event),
        Stage::Finish(stage) => finish::apply(stage, event, shared),
        Stage::Alone(stage) => alone::apply(stage, event, shared),
        stage => Outcome::later(stage, event),
    }
}

/// What belongs to one stage, and is needed with a device each or to add to a workshop.
fn on_two_devices(stage: Stage, event: Event, shared: &mut Shared) -> Outcome {
    match stage {
        Stage::Start(_) | Stage::Left(_) => start::devices(stage, event, shared),
        Stage::Group => pairing::at_group(event),
        Stage::SetUp(stage) => set_up::devices(stage, event, shared),
        Stage::Entering(stage) => pairing::entering(stage, event),
        Stage::Invited(stage) => pairing::invited(stage, event, shared),
        Stage::Joining(stage) => joining::apply(stage, event, shared),
        Stage::Inviting(stage) => pairing::inviting(stage, event, shared),
        Stage::Answering(stage) => pairing::answering(stage, event, shared),
        Stage::Waiting(stage) => pairing::waiting(stage, event, shared),
        Stage::Ready(stage) => pairing::ready(stage, event, shared),
        Stage::Comparison(stage) => pairing::comparison(stage, event),
        Stage::ShowingCodes(stage) => pairing::showing_codes(stage, event),
        Stage::Adding(stage) => joining::adding(stage, event),
        Stage::Agreeing(stage) => carrying::agreeing(stage, event),
        Stage::Finish(stage) => pairing::finish(stage, event, shared),
        Stage::Sharing(stage) => carrying::sharing(stage, event),
        Stage::TakingIn(stage) => carrying::taking_in(stage, event),
        Stage::TakingOver(stage) => carrying::taking_over(stage, event),
        Stage::Alone(stage) => alone::devices(stage, event, shared),
        Stage::History(_)
        | Stage::Cards(_)
        | Stage::Paper(_)
        | Stage::HandOver(_)
        | Stage::Reveal(_)
        | Stage::Conversation(_)
        | Stage::Pulsing(_)
        | Stage::LookingBack(_)
        | Stage::OverTime(_) => Outcome::ignored(stage),
    }
}
