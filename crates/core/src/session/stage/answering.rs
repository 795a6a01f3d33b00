//! The stages in which the two answer, each alone.

use crate::measure::{Direction, Form, Panel, Question, QuestionSet, Statement};
use crate::session::paired::{Shares, Source};
use crate::session::record::{Device, Invite, Next, Pair, Reached, Step, Turn};
use crate::session::seal::CodeProblem;
use crate::session::shared::Shared;
use crate::session::view::{
    AnswerScreen, DirectScreen, FromPaperScreen, HandOverScreen, InviteBack, InviteScreen, LeadsTo,
    PaperProblem, ReviewRow, ReviewScreen, ReviewTheme, Screen,
};

/// On one's own device, before the first statement.
#[derive(Clone, Debug)]
pub struct Inviting {
    pub pair: Pair,
    pub invite: Invite,
}

/// Somebody answers.
#[derive(Clone, Debug)]
pub struct Answering {
    pub pair: Pair,
    pub turn: Turn,
    /// Whether *next* was pressed too early.
    pub missing: bool,
    /// Why the secret code on the lock was not taken.
    pub code_problem: Option<CodeProblem>,
    /// Whether more themes were to be marked than one may mark.
    pub too_many_marks: bool,
    /// Typing in from paper: what was refused, or is missing.
    pub paper_problem: Option<PaperProblem>,
}

/// The next person comes.
#[derive(Clone, Debug)]
pub struct HandOver {
    pub pair: Pair,
    pub next: Next,
}

impl Inviting {
    /// Where the way back leads. Where nobody has been asked anything yet, the set-up can still be changed.
    pub fn back(&self, shared: &Shared) -> Option<InviteBack> {
        if self.invite.panel == Panel::empty(&shared.set) {
            Some(InviteBack::SetUp)
        } else if self.invite.reached == Reached::OwnSide && self.has_answered(shared) {
            Some(InviteBack::OwnSide)
        } else {
            None
        }
    }

    /// Somebody who has answered alone has nothing to answer any more.
    pub fn has_answered(&self, shared: &Shared) -> bool {
        let Invite { reached, panel, .. } = &self.invite;
        *reached >= Reached::Review && panel.is_complete(&shared.set, self.pair.setup.form())
    }

    pub fn screen<'a>(&'a self, shared: &Shared) -> Screen<'a> {
        let (invitation, words_key) = match &self.invite.shares {
            Shares::Invitation(bytes) => (&**bytes, None),
            Shares::Words => (&[][..], Some(&self.invite.key)),
        };
        Screen::Invite(InviteScreen {
            setup: &self.pair.setup,
            me: self.invite.me,
            invitation,
            words_key,
            back: self.back(shared),
            has_answered: self.has_answered(shared),
        })
    }
}

impl Answering {
    pub fn at(pair: Pair, turn: Turn) -> Answering {
        Answering {
            pair,
            turn,
            missing: false,
            code_problem: None,
            too_many_marks: false,
            paper_problem: None,
        }
    }

    /// At the review, where nothing could be locked.
    pub fn not_locked(pair: Pair, turn: Turn, problem: CodeProblem) -> Answering {
        Answering {
            code_problem: Some(problem),
            ..Answering::at(pair, turn)
        }
    }

    /// Whether there is a screen before this one: before the first question only the set-up, or on two
    /// devices what one has to show first.
    fn can_go_back(&self) -> bool {
        self.turn.step != Step::Question(Question::FIRST)
            || match &self.turn.device {
                Device::OfBoth { other } => other.is_none(),
                Device::Alone => true,
                Device::Own(paired) => matches!(paired.source, Source::Own(_)),
            }
    }

    pub fn screen<'a>(&'a self, shared: &'a Shared) -> Screen<'a> {
        match self.turn.step {
            Step::Question(question) => self.question(question, shared),
            Step::Direct => Screen::Direct(DirectScreen {
                setup: &self.pair.setup,
                person: self.turn.person,
                direct: self.turn.panel.direct(),
                missing: self.missing,
                saved: shared.saved,
            }),
            Step::Review => self.review(shared),
            Step::FromPaper => Screen::FromPaper(FromPaperScreen {
                setup: &self.pair.setup,
                person: self.turn.person,
                panel: &self.turn.panel,
                problem: self.paper_problem,
                too_many_marks: self.too_many_marks,
                saved: shared.saved,
            }),
        }
    }

    fn review<'a>(&'a self, shared: &'a Shared) -> Screen<'a> {
        let setup = &self.pair.setup;
        Screen::Review(ReviewScreen {
            setup,
            person: self.turn.person,
            themes: review_themes(&shared.set, setup.form(), &self.turn.panel),
            too_many_marks: self.too_many_marks,
            direct: self.turn.panel.direct(),
            code_problem: self.code_problem,
            leads_to: match self.turn.device {
                Device::OfBoth { .. } => LeadsTo::Lock,
                Device::Own(_) => LeadsTo::LockForOther,
                Device::Alone => LeadsTo::OwnPanel,
            },
            saved: shared.saved,
        })
    }

    fn question<'a>(&'a self, question: Question, shared: &'a Shared) -> Screen<'a> {
        let (setup, set) = (&self.pair.setup, &shared.set);
        let form = setup.form();
        let Question {
            direction,
            statement: place,
        } = question;
        let Some((theme, statement)) = set.pick(form).nth(place) else {
            return self.review(shared);
        };
        let (_, statements) = set.count(form);
        Screen::Answer(AnswerScreen {
            setup,
            person: self.turn.person,
            theme,
            statement,
            direction,
            progress: (question.number(statements), 2 * statements),
            begins_part: place == 0,
            response: self.turn.panel.response(statement.id(), direction),
            can_go_back: self.can_go_back(),
            missing: self.missing,
            saved: shared.saved,
        })
    }
}

/// All themes of a form, with what a person answered to each.
pub fn review_themes<'a>(set: &'a QuestionSet, form: Form, panel: &Panel) -> Vec<ReviewTheme<'a>> {
    let mut themes = Vec::new();
    let mut numbers = 0..;
    for (place, theme) in set.themes().iter().enumerate() {
        let row = |(statement, number): (&'a Statement, usize)| ReviewRow {
            number,
            statement,
            responses: Direction::BOTH.map(|d| panel.response(statement.id(), d)),
        };
        let rows: Vec<_> = theme.statements(form).zip(&mut numbers).map(row).collect();
        if !rows.is_empty() {
            themes.push(ReviewTheme {
                theme,
                is_marked: panel.is_marked(place),
                rows,
            });
        }
    }
    themes
}

impl HandOver {
    pub fn screen(&self) -> Screen<'_> {
        let setup = &self.pair.setup;
        Screen::HandOver(match self.next {
            Next::Person { to, taken_back, .. } => HandOverScreen {
                setup,
                to,
                other_is_locked: true,
                taken_back,
                two_devices: false,
            },
            Next::Anew { me } => HandOverScreen {
                setup,
                to: me,
                other_is_locked: false,
                taken_back: true,
                two_devices: true,
            },
        })
    }
}
