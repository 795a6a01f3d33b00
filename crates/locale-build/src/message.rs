//! A text: its pieces, its variables, its plural categories.

use crate::languages::Language;
use crate::plural::Category;
use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::BTreeSet;

/// What a variable is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A name or another text.
    String,
    /// A whole number.
    Number,
}

/// A variable as the comment of the source describes it.
#[derive(Clone, Debug)]
pub(crate) struct Variable {
    pub name: String,
    pub kind: Kind,
}

/// A message of a file.
#[derive(Debug)]
pub(crate) struct Message {
    pub id: String,
    pub line: usize,
    /// The chunk that its section names, in the source.
    pub chunk: Option<String>,
    /// As its comment describes them, in the source.
    pub variables: Vec<Variable>,
    pub text: Text,
    pub formal: Option<Text>,
}

/// A text, with or without plural categories.
#[derive(Debug)]
pub(crate) struct Text {
    pub line: usize,
    /// The variable by whose category a variant is chosen.
    pub selector: Option<String>,
    /// One, or one for each category.
    pub variants: Vec<(Category, Vec<Piece>)>,
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    Words(String),
    Variable(String),
}

/// What is wrong in a text; the message is completed with the id.
type Wrong = String;

impl Text {
    /// Takes a pattern of Fluent apart.
    pub(crate) fn of(
        pattern: &Pattern<&str>,
        line: usize,
        language: &Language,
    ) -> Result<Text, Wrong> {
        let mut selector = None;
        let mut categories = BTreeSet::new();
        for element in &pattern.elements {
            let PatternElement::Placeable {
                expression:
                    Expression::Select {
                        selector: by,
                        variants,
                    },
            } = element
            else {
                continue;
            };
            let InlineExpression::VariableReference { id } = by else {
                return Err("A choice goes by a number, such as { $count -> … }.".to_owned());
            };
            if selector.as_ref().is_some_and(|other| other != id.name) {
                return Err(
                    "It chooses by two numbers. Make two texts of it, or choose by one.".to_owned(),
                );
            }
            selector = Some(id.name.to_owned());
            categories.extend(categories_of(variants, language)?);
        }
        if selector.is_none() {
            categories.insert(Category::Other);
        }
        let mut all = Vec::new();
        for category in categories {
            let mut pieces = Vec::new();
            add(&mut pieces, pattern, Some(category))?;
            let pieces = joined(pieces);
            spaced(&pieces)?;
            all.push((category, pieces));
        }
        Ok(Text {
            line,
            selector,
            variants: all,
        })
    }

    /// All variables that stand in it.
    pub(crate) fn variables(&self) -> BTreeSet<&str> {
        let pieces = self.variants.iter().flat_map(|(_, pieces)| pieces);
        let names = pieces.filter_map(|piece| match piece {
            Piece::Variable(name) => Some(name.as_str()),
            Piece::Words(_) => None,
        });
        names.chain(self.selector.as_deref()).collect()
    }

    /// The pieces of a category, or those of `other`.
    pub(crate) fn pieces(&self, category: Category) -> &[Piece] {
        let find = |wanted| {
            let mut all = self.variants.iter();
            all.find(|(one, _)| *one == wanted)
        };
        let found = find(category).or_else(|| find(Category::Other));
        found.map_or(&[], |(_, pieces)| pieces)
    }

    /// Each variant as it is written.
    pub(crate) fn shown(&self) -> Vec<String> {
        let variants = self.variants.iter();
        variants
            .map(|(_, pieces)| {
                let pieces = pieces.iter().map(|piece| match piece {
                    Piece::Words(words) => words.clone(),
                    Piece::Variable(name) => format!("{{ ${name} }}"),
                });
                pieces.collect()
            })
            .collect()
    }
}

/// The categories of a choice, which must be those of the language.
fn categories_of(
    variants: &[Variant<&str>],
    language: &Language,
) -> Result<BTreeSet<Category>, Wrong> {
    let own = language.plurals.categories();
    let names = |all: &BTreeSet<Category>| {
        let names = all.iter().map(|one| format!("[{}]", one.name()));
        names.collect::<Vec<_>>().join(" ")
    };
    let mut all = BTreeSet::new();
    for variant in variants {
        let key = match variant.key {
            VariantKey::Identifier { name } => name,
            VariantKey::NumberLiteral { value } => value,
        };
        let category = Category::named(key).filter(|one| own.contains(one));
        let Some(category) = category else {
            return Err(format!(
                "[{key}] is no plural category of ‘{}’. It has {}.",
                language.tag,
                names(&own)
            ));
        };
        if variant.default != (category == Category::Other) {
            return Err("The star stands at [other] and nowhere else: *[other].".to_owned());
        }
        if !all.insert(category) {
            return Err(format!(
                "[{key}] stands there twice. Remove one of the two."
            ));
        }
    }
    match own.difference(&all).next() {
        Some(missing) => Err(format!(
            "The plural category [{}] is missing. ‘{}’ has {}; [{}] is for {}.",
            missing.name(),
            language.tag,
            names(&own),
            missing.name(),
            match language.plurals.examples(*missing) {
                numbers if numbers.is_empty() => "all other numbers".to_owned(),
                numbers => numbers,
            }
        )),
        None => Ok(all),
    }
}

/// Adds the pieces of a pattern. Only an outer one may choose by a category.
fn add(
    pieces: &mut Vec<Piece>,
    pattern: &Pattern<&str>,
    category: Option<Category>,
) -> Result<(), Wrong> {
    for element in &pattern.elements {
        match element {
            // A line that was broken in the file is one line on the screen.
            PatternElement::TextElement { value } => {
                pieces.push(Piece::Words(value.replace(['\n', '\r'], " ")));
            }
            PatternElement::Placeable { expression } => match (expression, category) {
                (Expression::Inline(inline), _) => pieces.push(placed(inline)?),
                (Expression::Select { variants, .. }, Some(category)) => {
                    let chosen = variants.iter().find(|variant| match variant.key {
                        VariantKey::Identifier { name } => name == category.name(),
                        VariantKey::NumberLiteral { .. } => false,
                    });
                    let chosen = chosen.or_else(|| variants.iter().find(|one| one.default));
                    if let Some(chosen) = chosen {
                        add(pieces, &chosen.value, None)?;
                    }
                }
                (Expression::Select { .. }, None) => {
                    return Err("A choice stands within another. Make one of them.".to_owned());
                }
            },
        }
    }
    Ok(())
}

/// What stands between braces.
fn placed(inline: &InlineExpression<&str>) -> Result<Piece, Wrong> {
    match inline {
        InlineExpression::VariableReference { id } => Ok(Piece::Variable(id.name.to_owned())),
        InlineExpression::StringLiteral { value } => {
            Ok(Piece::Words(unescape_unicode_to_string(value).into_owned()))
        }
        InlineExpression::NumberLiteral { value } => Ok(Piece::Words((*value).to_owned())),
        InlineExpression::Placeable { .. }
        | InlineExpression::FunctionReference { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => Err(
            "Between braces there may be a variable, { $name }, or a text between quotes. Functions, terms and other messages are not used here: write the words out."
                .to_owned(),
        ),
    }
}

/// Puts words that follow each other together.
fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut all: Vec<Piece> = Vec::new();
    for piece in pieces {
        match (all.last_mut(), piece) {
            (Some(Piece::Words(before)), Piece::Words(words)) => before.push_str(&words),
            (_, piece) => all.push(piece),
        }
    }
    all
}

/// No text is empty, begins or ends with a space, or doubles one.
fn spaced(pieces: &[Piece]) -> Result<(), Wrong> {
    let text: String = pieces
        .iter()
        .map(|piece| match piece {
            Piece::Words(words) => words.as_str(),
            Piece::Variable(_) => "x",
        })
        .collect();
    if text.trim().is_empty() {
        return Err("It is empty. Write the text.".to_owned());
    }
    if text.trim() != text || text.contains("  ") {
        return Err(
            "It begins or ends with a space, or doubles one. Remove that space.".to_owned(),
        );
    }
    if text.contains(char::is_control) {
        return Err("It holds a control character, which nobody sees. Remove it.".to_owned());
    }
    Ok(())
}
