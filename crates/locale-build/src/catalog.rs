//! A file of texts.

use crate::File;
use crate::languages::Language;
use crate::message::{Kind, Message, Text, Variable};
use crate::problem::{Problem, line_at};
use fluent_syntax::ast::{self, Entry, Pattern, PatternElement};
use fluent_syntax::parser;

/// The texts of a language.
#[derive(Debug)]
pub(crate) struct Catalog {
    pub path: String,
    /// The line after the last.
    pub end: usize,
    pub messages: Vec<Message>,
}

impl Catalog {
    pub(crate) fn get(&self, id: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.id == id)
    }

    /// Reads a file. What cannot be read is left out, and said.
    pub(crate) fn parse(file: &File, language: &Language) -> (Catalog, Vec<Problem>) {
        let mut reader = Reader {
            file,
            language,
            problems: Vec::new(),
        };
        let resource = match parser::parse(file.text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let line = line_at(&file.text, error.pos.start);
                    let says = format!(
                        "This is not Fluent: {}. A text is written as ‘id = Text’, and what belongs to it is indented.",
                        error.kind
                    );
                    reader.problem(line, says);
                }
                resource
            }
        };
        let mut messages: Vec<Message> = Vec::new();
        let mut chunk = None;
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let Some(message) = reader.message(message, chunk.clone()) else {
                        continue;
                    };
                    match messages.iter().find(|other| other.id == message.id) {
                        Some(other) => {
                            let says = format!(
                                "‘{}’ stands in line {} already. Remove one of the two.",
                                message.id, other.line
                            );
                            reader.problem(message.line, says);
                        }
                        None => messages.push(message),
                    }
                }
                Entry::Term(term) => {
                    let says = format!(
                        "‘-{}’: terms are not used here. Write the words out where they belong.",
                        term.id.name
                    );
                    reader.problem(reader.line_of(term.id.name), says);
                }
                Entry::GroupComment(comment) => {
                    let mut lines = comment.content.iter();
                    let named = lines.find_map(|line| line.strip_prefix("Chunk:"));
                    chunk = named.map(|name| name.trim().to_owned());
                }
                // Errors say what is wrong in junk.
                Entry::Comment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
            }
        }
        let catalog = Catalog {
            path: file.path.clone(),
            end: 1 + file.text.lines().count(),
            messages,
        };
        (catalog, reader.problems)
    }
}

struct Reader<'f> {
    file: &'f File,
    language: &'f Language,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn problem(&mut self, line: usize, says: String) {
        self.problems
            .push(Problem::new(&self.file.path, line, says));
    }

    /// The line of a piece of the file. The parser gives pieces of the text itself, so the distance of their
    /// beginnings is the place.
    fn line_of(&self, piece: &str) -> usize {
        let place = (piece.as_ptr() as usize).saturating_sub(self.file.text.as_ptr() as usize);
        line_at(&self.file.text, place)
    }

    fn message(&mut self, message: &ast::Message<&str>, chunk: Option<String>) -> Option<Message> {
        let id = message.id.name;
        let line = self.line_of(id);
        if !is_id(id) {
            let says = format!(
                "‘{id}’ is no id that can be used. Write small letters, figures and single hyphens: ‘start-title’."
            );
            self.problem(line, says);
            return None;
        }
        let Some(value) = &message.value else {
            let says = format!("‘{id}’ has no text of its own. Write it after the ‘=’.");
            self.problem(line, says);
            return None;
        };
        let text = self.text(id, value, line)?;
        let mut formal = None;
        for attribute in &message.attributes {
            let line = self.line_of(attribute.id.name);
            if attribute.id.name != "formal" {
                let says = format!(
                    "‘{id}’ has an attribute ‘.{}’. Only ‘.formal’ is known, the text for a reader who is addressed formally. Remove it, or make a text of its own of it.",
                    attribute.id.name
                );
                self.problem(line, says);
            } else if !self.language.has_formal {
                let says = format!(
                    "‘{id}’ has a formal text, but ‘{}’ has one address only. Remove ‘.formal’, or add \"formal\" to the addresses of the language in languages.toml.",
                    self.language.tag
                );
                self.problem(line, says);
            } else if formal.is_some() {
                let says = format!("‘{id}’ has two formal texts. Remove one of the two.");
                self.problem(line, says);
            } else {
                formal = self.text(id, &attribute.value, line);
            }
        }
        let variables = self.variables(id, line, message.comment.as_ref());
        Some(Message {
            id: id.to_owned(),
            line,
            chunk,
            variables,
            text,
            formal,
        })
    }

    fn text(&mut self, id: &str, pattern: &Pattern<&str>, line: usize) -> Option<Text> {
        let line = match pattern.elements.first() {
            Some(PatternElement::TextElement { value }) => self.line_of(value),
            _ => line,
        };
        match Text::of(pattern, line, self.language) {
            Ok(text) => Some(text),
            Err(wrong) => {
                self.problem(line, format!("‘{id}’: {wrong}"));
                None
            }
        }
    }

    /// What a comment says of variables: `$name (String) - who it is about`.
    fn variables(
        &mut self,
        id: &str,
        line: usize,
        comment: Option<&ast::Comment<&str>>,
    ) -> Vec<Variable> {
        let mut all: Vec<Variable> = Vec::new();
        for said in comment.map_or(&[][..], |comment| &comment.content) {
            let Some(rest) = said.trim_start().strip_prefix('$') else {
                continue;
            };
            let (name, rest) = rest.split_once(' ').unwrap_or((rest, ""));
            let kind = match rest {
                rest if rest.starts_with("(String) - ") => Kind::String,
                rest if rest.starts_with("(Number) - ") => Kind::Number,
                _ => {
                    let says = format!(
                        "‘{id}’: write of the variable ${name} in the comment what it is: ‘${name} (String) - what stands there’, or ‘(Number)’."
                    );
                    self.problem(self.line_of(said), says);
                    continue;
                }
            };
            if !is_id(name) || all.iter().any(|other| other.name == name) {
                let says = format!(
                    "‘{id}’: the variable ${name} is described twice, or its name has other signs than small letters, figures and hyphens."
                );
                self.problem(line, says);
                continue;
            }
            all.push(Variable {
                name: name.to_owned(),
                kind,
            });
        }
        all
    }
}

/// Whether this can be an id: kebab-case.
fn is_id(id: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    };
    id.split('-').all(is_part) && id.starts_with(|c: char| c.is_ascii_lowercase())
}
