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

/// A text in each language of the set.
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

/// A checked question set: what is needed to answer and to compare.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionSet {
    pub(super) id: String,
    pub(super) version: String,
    pub(super) title: LocalText,
    pub(super) languages: Vec<String>,
    pub(super) themes: Vec<Theme>,
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
}

/// What comes with a question set and nobody needs to answer: questions to start talking with, and where the
/// themes come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetNotes {
    pub(super) sources: Vec<Source>,
    pub(super) themes: Vec<ThemeNotes>,
}
