//! What a screen may show. The view draws these values and reaches nothing else.

use super::Saved;
use super::apart::{How, Refusal};
use super::attend::Attended;
use super::journey::{
    Done, FileProblem, Journey, Kept, PhaseView, Place, Session, Step, Turn, Viewed,
};
use super::seal::{CodeProblem, Opened};
use crate::exchange::{Envelope, PairKey};
use crate::language::Language;
use crate::measure::{Level, Panel, Person, Response, Statement, Theme};
use crate::setup::Setup;

/// The start.
#[derive(Debug)]
pub struct StartScreen<'a> {
    /// The set-up of a session that can be continued, and whose turn it is in it.
    pub unfinished: Option<(&'a Setup, Option<Person>)>,
    /// How many finished sessions are kept on this device.
    pub kept: usize,
    /// What was just done.
    pub done: Option<Done>,
    /// Why what came from another device was not taken.
    pub refused: Option<&'a Refusal>,
}

/// What a set-up for two devices has besides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ApartDraft {
    /// Whose device this is.
    pub me: Option<Person>,
    /// Whether the two agree on words, rather than one inviting the other.
    pub by_words: bool,
}

/// The set-up.
#[derive(Debug)]
pub struct SetupScreen<'a> {
    /// What was chosen so far.
    pub draft: &'a Setup,
    /// For two devices, what was chosen besides.
    pub apart: Option<ApartDraft>,
    /// Whether *begin* was pressed before somebody said whose device this is.
    pub missing: bool,
    /// Why the words were not taken.
    pub code_problem: Option<CodeProblem>,
    /// The set-up of an unfinished session that beginning would erase.
    pub replaces: Option<&'a Setup>,
    /// The workshop in which the two take part: relation and form are settled by it.
    pub workshop: Option<Attended<'a>>,
    /// Whether both have the same name.
    pub same_names: bool,
    /// Whether keeping may be offered.
    pub may_keep: bool,
    /// For each form, how many themes and pairs of statements it has.
    pub counts: [(usize, usize); 3],
}

/// One pair of statements.
#[derive(Debug)]
pub struct AnswerScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// Who answers.
    pub person: Person,
    /// The theme.
    pub theme: &'a Theme,
    /// The theme's number among those asked, from 1, and how many there are.
    pub theme_number: (usize, usize),
    /// The statement's number within the theme, from 1, and how many there are.
    pub part: (usize, usize),
    /// The statement.
    pub statement: &'a Statement,
    /// The statement's place in the form, from 0, and how many there are.
    pub progress: (usize, usize),
    /// What the person answered: receive, give.
    pub responses: [Option<Response>; 2],
    /// Whether there is a screen to go back to.
    pub can_go_back: bool,
    /// Whether *next* was pressed too early.
    pub missing: bool,
    /// Where the answers are.
    pub saved: Option<Saved>,
}

/// The closing question and the guess.
#[derive(Debug)]
pub struct ClosingScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// Who answers.
    pub person: Person,
    /// How equal in worth the collaboration feels.
    pub closing: Option<Level>,
    /// What the other is thought to answer.
    pub guess: Option<Level>,
    /// Where the answers are.
    pub saved: Option<Saved>,
}

/// One line of the review.
#[derive(Debug)]
pub struct ReviewRow<'a> {
    /// The statement's place in the form.
    pub number: usize,
    /// Its theme.
    pub theme: &'a Theme,
    /// The statement.
    pub statement: &'a Statement,
    /// What the person answered: receive, give.
    pub responses: [Option<Response>; 2],
}

/// The look over all own answers.
#[derive(Debug)]
pub struct ReviewScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// Whose answers they are.
    pub person: Person,
    /// All statements of the form.
    pub rows: Vec<ReviewRow<'a>>,
    /// The closing question.
    pub closing: Option<Level>,
    /// The guess.
    pub guess: Option<Level>,
    /// Why the code was not taken.
    pub code_problem: Option<CodeProblem>,
    /// Whether each of the two has a device.
    pub apart: bool,
    /// Where the answers are.
    pub saved: Option<Saved>,
}

/// Whose turn it is, and nothing else.
#[derive(Debug)]
pub struct HandOverScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// Who comes next.
    pub to: Person,
    /// Whether the other's answers are locked.
    pub other_is_locked: bool,
    /// Whether the one who comes next has just taken answers back.
    pub taken_back: bool,
    /// Whether each of the two has a device.
    pub apart: bool,
}

/// Two yeses.
#[derive(Debug)]
pub struct RevealScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// Who said yes: first, second.
    pub yes: [bool; 2],
    /// Whose lock has a code: first, second.
    pub has_code: [bool; 2],
    /// Whose code was not taken, and why.
    pub code_problem: Option<(Person, CodeProblem)>,
}

/// The invitation, on the device of the one who invites.
#[derive(Debug)]
pub struct InviteScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// Who invites.
    pub me: Person,
    /// The invitation's bytes; none where the two agreed on words.
    pub invitation: &'a [u8],
    /// The key that the two got from the words that they agreed on, where they did.
    pub words_key: Option<&'a PairKey>,
    /// Whether there is a screen to go back to.
    pub can_go_back: bool,
}

/// An invitation that was opened.
#[derive(Debug)]
pub struct InvitedScreen<'a> {
    /// The set-up that comes with it.
    pub setup: &'a Setup,
    /// Who is invited.
    pub me: Person,
    /// The set-up of an unfinished session that joining would erase.
    pub replaces: Option<&'a Setup>,
    /// Whether there was another code beside it, which can be taken later.
    pub more: bool,
}

/// The way into a workshop was opened.
#[derive(Debug)]
pub struct JoiningScreen<'a> {
    /// The workshop.
    pub workshop: Attended<'a>,
    /// The set-up of an unfinished session that beginning would erase.
    pub replaces: Option<&'a Setup>,
}

/// What would be added to the board of a workshop; once both agreed, its code.
#[derive(Debug)]
pub struct AddingScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// The workshop.
    pub workshop: Attended<'a>,
    /// Both panels.
    pub panels: &'a Opened,
    /// Whose device this is, where each has one.
    pub me: Option<Person>,
    /// Who agrees: first, second.
    pub yes: [bool; 2],
    /// Whether no id could be drawn.
    pub failed: bool,
}

/// A field for a code that somebody got.
#[derive(Debug)]
pub struct EnterScreen<'a> {
    /// Why what came was not taken.
    pub refused: Option<&'a Refusal>,
}

/// Both codes: one's own to show, the other's to take in.
#[derive(Debug)]
pub struct ExchangeScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// Whose device this is.
    pub me: Person,
    /// One's own locked answers.
    pub mine: &'a Envelope,
    /// Whether the other's are here.
    pub has_theirs: bool,
    /// Whether both panels are open already.
    pub is_open: bool,
    /// How the two devices came to the same key.
    pub how: How,
    /// The invitation's bytes, on the device of the one who invited.
    pub invitation: Option<&'a [u8]>,
    /// Why what came was not taken.
    pub refused: Option<&'a Refusal>,
    /// Where the answers are.
    pub saved: Option<Saved>,
}

/// On two devices: both panels are here, and one may say yes.
#[derive(Debug)]
pub struct ReadyScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// Whose device this is.
    pub me: Person,
}

/// Both codes of an open session. Nothing is worked out before it is asked for: the ciphers may not
/// be loaded yet.
#[derive(Clone, Copy)]
pub struct Codes<'a>(&'a Session);

impl std::fmt::Debug for Codes<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Codes")
    }
}

impl Codes<'_> {
    /// 0–9999: the same on both devices where they compare the same answers.
    pub fn check_number(self) -> Option<u16> {
        self.0.check_number()
    }
}

/// The comparison.
#[derive(Debug)]
pub struct ComparisonScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// Both panels.
    pub panels: &'a Opened,
    /// Whether it is a kept session that is looked at again.
    pub is_kept: bool,
    /// Whose device this is, where each has one: their side comes first.
    pub me: Option<Person>,
    /// Both codes, where they can be shown once more.
    pub codes: Option<Codes<'a>>,
    /// Whether there is a board to which they can add.
    pub adds: bool,
}

/// The end.
#[derive(Debug)]
pub struct FinishScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// Who agreed to saving, printing and keeping: first, second. With both there is a
    /// [`super::Agreed`].
    pub yes: [bool; 2],
    /// Whose yes takes a code: first, second.
    pub has_code: [bool; 2],
    /// Whose code was not taken, and why.
    pub refused: Option<(Person, CodeProblem)>,
    /// Whether somebody wanted to save, print or keep before both agreed.
    pub missing: bool,
    /// Whose device this is, where each has one.
    pub me: Option<Person>,
    /// Whether keeping may be offered.
    pub may_keep: bool,
    /// Whether it is a kept session that is looked at again.
    pub is_kept: bool,
    /// Whether it comes from a file.
    pub is_file: bool,
    /// Why no file was locked.
    pub code_problem: Option<CodeProblem>,
    /// Whether there is a board to which they can add.
    pub adds: bool,
    /// Where the answers are.
    pub saved: Option<Saved>,
}

/// What was kept on this device, and the way to open a file.
#[derive(Debug)]
pub struct HistoryScreen<'a> {
    /// What was kept, newest first.
    pub kept: &'a [Kept],
    /// Why the file was not opened.
    pub file: Option<FileProblem>,
}

/// All screens.
#[derive(Debug)]
pub enum Screen<'a> {
    /// The way in.
    Start(StartScreen<'a>),
    /// What two people agree on before they begin.
    Setup(SetupScreen<'a>),
    /// One pair of statements.
    Answer(AnswerScreen<'a>),
    /// The closing question.
    Closing(ClosingScreen<'a>),
    /// The look over all own answers.
    Review(ReviewScreen<'a>),
    /// Whose turn it is.
    HandOver(HandOverScreen<'a>),
    /// Two yeses.
    Reveal(RevealScreen<'a>),
    /// The invitation for the other.
    Invite(InviteScreen<'a>),
    /// A field for a code that somebody got.
    Enter(EnterScreen<'a>),
    /// An invitation from the other.
    Invited(InvitedScreen<'a>),
    /// A workshop that one can join.
    Joining(JoiningScreen<'a>),
    /// What would be added to its board.
    Adding(AddingScreen<'a>),
    /// The board of a workshop; what it shows is in [`super::BoardScreen`].
    Workshop,
    /// Both codes.
    Exchange(ExchangeScreen<'a>),
    /// One's own yes, on one's own device.
    Ready(ReadyScreen<'a>),
    /// The two panels, open.
    Comparison(ComparisonScreen<'a>),
    /// The end.
    Finish(FinishScreen<'a>),
    /// What was kept on this device.
    History(HistoryScreen<'a>),
    /// About the product.
    About,
    /// Nothing: somebody closed without a trace; `false` where something may still be here.
    Left(bool),
}

impl Screen<'_> {
    /// The screen's name in the public surface.
    pub fn id(&self) -> &'static str {
        match self {
            // What is left after leaving is the way in again.
            Screen::Start(_) | Screen::Left(_) | Screen::Joining(_) => "start",
            Screen::Setup(_) => "setup",
            Screen::Answer(_) | Screen::Closing(_) => "answer",
            Screen::Review(_) => "review",
            Screen::HandOver(_) => "handover",
            Screen::Reveal(_) | Screen::Ready(_) => "reveal",
            Screen::Invite(_) | Screen::Enter(_) | Screen::Invited(_) | Screen::Exchange(_) => {
                "exchange"
            }
            Screen::Comparison(_) => "comparison",
            Screen::Finish(_) => "finish",
            Screen::History(_) => "history",
            Screen::Adding(_) | Screen::Workshop => "workshop",
            Screen::About => "about",
        }
    }
}

impl Journey {
    /// What is to be shown now.
    pub fn screen(&self) -> Screen<'_> {
        if self.about {
            return Screen::About;
        }
        match self.place {
            Place::Start => self.start(),
            Place::Left => Screen::Left(self.passing.done != Some(Done::NotErased)),
            Place::History => Screen::History(HistoryScreen {
                kept: &self.kept,
                file: self.passing.file,
            }),
            Place::SetUp => Screen::Setup(SetupScreen {
                draft: &self.draft,
                apart: self.apart,
                missing: self.passing.missing,
                code_problem: self.own_code_problem(),
                replaces: self
                    .session
                    .as_ref()
                    .filter(|_| !self.editing)
                    .map(|session| session.setup()),
                workshop: self.attended(),
                same_names: self.passing.same_names,
                may_keep: self.config.may_keep,
                counts: crate::measure::Form::ALL.map(|form| self.set.count(form)),
            }),
            Place::Entering => Screen::Enter(EnterScreen {
                refused: self.passing.refused.as_ref(),
            }),
            Place::Joining => match &self.way_in {
                Some(way) => Screen::Joining(JoiningScreen {
                    workshop: Attended(way),
                    replaces: self.session.as_ref().map(|session| session.setup()),
                }),
                None => self.start(),
            },
            Place::Workshop => Screen::Workshop,
            Place::Invited => match &self.invited {
                Some(invited) => Screen::Invited(InvitedScreen {
                    setup: &invited.setup,
                    me: invited.me,
                    more: self.passing.more,
                    replaces: self.session.as_ref().map(|session| session.setup()),
                }),
                None => self.start(),
            },
            Place::Session => match (self.session.as_ref(), self.phase()) {
                (Some(session), Some(phase)) => self.session_screen(session, phase),
                _ => self.start(),
            },
        }
    }

    /// The languages in which the present screen can be read; one, where there is no choice.
    pub fn languages(&self) -> Vec<Language> {
        match self.screen() {
            Screen::Start(_)
            | Screen::Setup(_)
            | Screen::About
            | Screen::History(_)
            | Screen::Invited(_)
            | Screen::Joining(_)
            | Screen::Workshop
            | Screen::Enter(_)
            | Screen::Exchange(_)
            | Screen::Ready(_)
            | Screen::Comparison(ComparisonScreen { me: Some(_), .. })
            | Screen::Left(_) => Language::ALL.to_vec(),
            Screen::Reveal(RevealScreen { setup, .. })
            | Screen::Adding(AddingScreen { setup, .. })
            | Screen::Comparison(ComparisonScreen { setup, .. })
            | Screen::Finish(FinishScreen { setup, .. }) => {
                let [first, second] = Person::BOTH.map(|person| setup.language(person));
                if first == second {
                    vec![first]
                } else {
                    vec![first, second]
                }
            }
            Screen::Answer(_)
            | Screen::Closing(_)
            | Screen::Review(_)
            | Screen::HandOver(_)
            | Screen::Invite(_) => vec![self.language()],
        }
    }

    fn start(&self) -> Screen<'_> {
        Screen::Start(StartScreen {
            unfinished: self.session.as_ref().map(|s| (s.setup(), s.turn())),
            kept: self.kept.len(),
            done: self.passing.done,
            refused: self.passing.refused.as_ref(),
        })
    }

    fn own_code_problem(&self) -> Option<CodeProblem> {
        match self.passing.code_problem {
            Some((None, problem)) => Some(problem),
            _ => None,
        }
    }

    fn persons_code_problem(&self) -> Option<(Person, CodeProblem)> {
        match self.passing.code_problem {
            Some((Some(person), problem)) => Some((person, problem)),
            _ => None,
        }
    }

    /// The codes; the start where there are none, which does not happen.
    fn codes<'a>(&'a self, session: &'a Session) -> Screen<'a> {
        let (Some(me), Some(mine), Some(how)) = (session.me, session.mine(), session.how()) else {
            return self.start();
        };
        Screen::Exchange(ExchangeScreen {
            setup: &session.setup,
            me,
            mine,
            has_theirs: session.theirs().is_some(),
            is_open: session.opened().is_some(),
            how,
            invitation: session.invitation(),
            refused: self.passing.refused.as_ref(),
            saved: self.saved,
        })
    }

    fn session_screen<'a>(&'a self, session: &'a Session, phase: PhaseView<'a>) -> Screen<'a> {
        let setup = session.setup();
        match phase {
            PhaseView::Turn(turn) => self.turn_screen(session, turn),
            PhaseView::Codes => self.codes(session),
            PhaseView::Ready => match session.me {
                Some(me) => Screen::Ready(ReadyScreen { setup, me }),
                None => self.start(),
            },
            PhaseView::HandOver {
                to,
                other_is_locked,
                taken_back,
            } => Screen::HandOver(HandOverScreen {
                setup,
                to,
                other_is_locked,
                taken_back,
                apart: session.me.is_some(),
            }),
            PhaseView::Reveal { yes, has_code } => Screen::Reveal(RevealScreen {
                setup,
                yes,
                has_code,
                code_problem: self.persons_code_problem(),
            }),
            PhaseView::Open {
                panels,
                finishing: false,
                ..
            } => Screen::Comparison(ComparisonScreen {
                setup,
                panels,
                is_kept: self.viewed.is_some(),
                me: session.me,
                codes: session.link.is_some().then_some(Codes(session)),
                adds: session.workshop.is_some() && self.viewed.is_none(),
            }),
            PhaseView::Open {
                finishing: true,
                has_code,
                ..
            } => Screen::Finish(FinishScreen {
                setup,
                yes: self.passing.consents.each_ref().map(Option::is_some),
                has_code,
                missing: self.passing.missing,
                refused: self.persons_code_problem(),
                me: session.me,
                may_keep: self.config.may_keep,
                is_kept: matches!(self.viewed, Some(Viewed::Kept(_))),
                is_file: matches!(self.viewed, Some(Viewed::File(_))),
                code_problem: self.own_code_problem(),
                adds: session.workshop.is_some() && self.viewed.is_none(),
                saved: self.saved,
            }),
            PhaseView::Adding(panels) => match session.workshop.as_deref() {
                Some(workshop) => Screen::Adding(AddingScreen {
                    setup,
                    workshop: Attended(workshop),
                    panels,
                    me: session.me,
                    yes: self.passing.adds,
                    failed: self.passing.missing,
                }),
                None => self.start(),
            },
        }
    }

    fn turn_screen<'a>(&'a self, session: &'a Session, turn: &'a Turn) -> Screen<'a> {
        let setup = session.setup();
        let responses = |statement: &Statement| {
            crate::measure::Direction::BOTH.map(|d| turn.panel.response(statement.id(), d))
        };
        let review = || {
            Screen::Review(ReviewScreen {
                setup,
                person: turn.person,
                rows: self
                    .set
                    .pick(setup.form())
                    .enumerate()
                    .map(|(number, (theme, statement))| ReviewRow {
                        number,
                        theme,
                        statement,
                        responses: responses(statement),
                    })
                    .collect(),
                closing: turn.panel.closing(),
                guess: turn.panel.guess(),
                code_problem: self.own_code_problem(),
                apart: session.me.is_some(),
                saved: self.saved,
            })
        };
        let number = match turn.step {
            Step::Statement(number) => number,
            Step::Invite => {
                return Screen::Invite(InviteScreen {
                    setup,
                    me: turn.person,
                    invitation: session.invitation().unwrap_or_default(),
                    words_key: session
                        .link
                        .as_ref()
                        .filter(|link| link.how == How::Words)
                        .map(|link| &link.key),
                    can_go_back: turn.panel == Panel::empty(&self.set),
                });
            }
            Step::Closing => {
                return Screen::Closing(ClosingScreen {
                    setup,
                    person: turn.person,
                    closing: turn.panel.closing(),
                    guess: turn.panel.guess(),
                    saved: self.saved,
                });
            }
            Step::Review => return review(),
        };
        let form = setup.form();
        let Some((theme, statement)) = self.set.pick(form).nth(number) else {
            return review();
        };
        let asked = self
            .set
            .themes()
            .iter()
            .filter(|theme| theme.statements(form).next().is_some());
        let before = |end: &str| asked.clone().take_while(|theme| theme.id() != end).count();
        let parts = theme.statements(form);
        let part = theme
            .statements(form)
            .take_while(|other| other.id() != statement.id())
            .count();
        Screen::Answer(AnswerScreen {
            setup,
            person: turn.person,
            theme,
            theme_number: (before(theme.id()) + 1, asked.clone().count()),
            part: (part + 1, parts.count()),
            statement,
            progress: (number, self.set.count(form).1),
            responses: responses(statement),
            can_go_back: self.can_go_back(turn),
            missing: self.passing.missing,
            saved: self.saved,
        })
    }
}
