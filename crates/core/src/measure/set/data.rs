//! What a question set consists of. The build script reads the built-in set into the same types.

use serde::{Deserialize, Serialize};

/// From which form on a statement is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StatementForm {
    /// Asked in every form.
    Short,
    /// Asked in the long form only.
    Long,
}

/// How much is asked. Stored: the order of the variants is the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// The themes marked `mini`, one pair of statements each.
    Mini,
    /// All themes, one pair of statements each.
    Short,
    /// All themes, all pairs of statements.
    Long,
}

impl Form {
    /// All forms, shortest first.
    pub const ALL: [Form; 3] = [Form::Mini, Form::Short, Form::Long];

    /// The form's name in attributes and files.
    pub fn id(self) -> &'static str {
        match self {
            Form::Mini => "mini",
            Form::Short => "short",
            Form::Long => "long",
        }
    }
}

/// A text in each language of the set; of the built-in set in each language that is in use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LocalText(pub(super) Vec<(String, String)>);

/// Something that two people can both receive and give, said from both sides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    pub(super) id: String,
    pub(super) form: StatementForm,
    pub(super) receive: LocalText,
    pub(super) give: LocalText,
}

/// A theme of collaboration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Theme {
    pub(super) id: String,
    pub(super) title: LocalText,
    pub(super) mini: bool,
    pub(super) statements: Vec<Statement>,
}

/// The direct question in the words of a set of an organisation's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DirectTexts {
    pub(super) question: LocalText,
    /// All answers but *I don't know*, in the order in which they are offered.
    pub(super) answers: [LocalText; 5],
}

/// A checked question set: what is needed to answer and to compare.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionSet {
    pub(super) id: String,
    pub(super) version: String,
    pub(super) title: LocalText,
    pub(super) languages: Vec<String>,
    pub(super) themes: Vec<Theme>,
    /// Never in the built-in set: its words are among the texts of the screens.
    #[serde(skip)]
    pub(super) direct: Option<DirectTexts>,
    pub(super) fingerprint: [u8; 8],
}

impl Theme {
    pub(super) fn asks(&self, form: Form, statement: &Statement) -> bool {
        match form {
            Form::Mini => self.mini && statement.form == StatementForm::Short,
            Form::Short => statement.form == StatementForm::Short,
            Form::Long => true,
        }
    }

    /// The statements that a form asks.
    pub fn statements(&self, form: Form) -> std::vec::IntoIter<&Statement> {
        let mut asked: Vec<_> = self.statements.iter().collect();
        asked.retain(|statement| self.asks(form, statement));
        asked.into_iter()
    }
}

/// Something that has texts in several languages. Of the built-in set a file for each language has them, one a
/// line.
pub trait HasTexts {
    /// All its texts, in the order of the lines.
    fn texts_mut(&mut self) -> Vec<&mut LocalText>;
}

impl HasTexts for QuestionSet {
    fn texts_mut(&mut self) -> Vec<&mut LocalText> {
        let mut all = vec![&mut self.title];
        for theme in &mut self.themes {
            all.push(&mut theme.title);
            for statement in &mut theme.statements {
                all.push(&mut statement.receive);
                all.push(&mut statement.give);
            }
        }
        all
    }
}

/// Where a theme comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub(super) id: String,
    pub(super) credit: String,
}

/// What comes with a theme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThemeNotes {
    pub(super) id: String,
    pub(super) sources: Vec<String>,
    pub(super) prompts: Vec<LocalText>,
    pub(super) ask: Option<LocalText>,
}

/// One question for each layer of a connecting dialogue, in the order in which they are asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Layers {
    pub(super) behaviour: LocalText,
    pub(super) need: LocalText,
    pub(super) involvement: LocalText,
    pub(super) meaning: LocalText,
}

/// What comes with a question set and nobody needs to answer: questions to start talking with, cards to ask for
/// something, and where the themes come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetNotes {
    pub(super) sources: Vec<Source>,
    pub(super) themes: Vec<ThemeNotes>,
    pub(super) layers: Option<Layers>,
}

impl HasTexts for SetNotes {
    fn texts_mut(&mut self) -> Vec<&mut LocalText> {
        let mut all = Vec::new();
        for theme in &mut self.themes {
            all.extend(&mut theme.prompts);
            all.extend(&mut theme.ask);
        }
        if let Some(layers) = &mut self.layers {
            all.push(&mut layers.behaviour);
            all.push(&mut layers.need);
            all.push(&mut layers.involvement);
            all.push(&mut layers.meaning);
        }
        all
    }
}
