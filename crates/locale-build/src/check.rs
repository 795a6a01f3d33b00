//! Whether the texts of all languages fit each other.

use crate::Locales;
use crate::catalog::Catalog;
use crate::languages::Language;
use crate::message::{Kind, Message, Piece, Text};
use crate::plural::Category;
use crate::problem::Problem;
use std::collections::BTreeSet;

pub(crate) fn check(locales: &Locales) -> Vec<Problem> {
    let Some(source) = locales.source() else {
        return Vec::new();
    };
    let mut problems = Vec::new();
    for (language, catalog) in locales.catalogs() {
        let check = Check {
            source,
            language,
            catalog,
        };
        check.ids(&mut problems);
        for message in &catalog.messages {
            if let Some(original) = source.get(&message.id) {
                check.message(message, original, &mut problems);
            }
        }
    }
    problems
}

struct Check<'l> {
    source: &'l Catalog,
    language: &'l Language,
    catalog: &'l Catalog,
}

impl Check<'_> {
    fn at(&self, line: usize, says: String) -> Problem {
        Problem::new(&self.catalog.path, line, says)
    }

    fn ids(&self, problems: &mut Vec<Problem>) {
        let missing = self.source.messages.iter();
        let missing = missing.filter(|message| self.catalog.get(&message.id).is_none());
        problems.extend(missing.map(|message| {
            let says = format!(
                "The text ‘{}’ is missing. Add it; it stands in {} in line {}: {}",
                message.id,
                self.source.path,
                message.line,
                message.text.shown().join(" / ")
            );
            self.at(self.catalog.end, says)
        }));
        let strange = self.catalog.messages.iter();
        let strange = strange.filter(|message| self.source.get(&message.id).is_none());
        problems.extend(strange.map(|message| {
            let says = format!(
                "There is no text ‘{}’ in {}. Correct the id, or remove the text.",
                message.id, self.source.path
            );
            self.at(message.line, says)
        }));
    }

    fn message(&self, message: &Message, original: &Message, problems: &mut Vec<Problem>) {
        let texts = [Some(&message.text), message.formal.as_ref()];
        for text in texts.into_iter().flatten() {
            if let Some(says) = self.variables(text, original) {
                problems.push(self.at(text.line, format!("‘{}’: {says}", message.id)));
            }
        }
        if let Some(formal) = &message.formal
            && formal.variants == message.text.variants
        {
            let says = format!(
                "‘{}’: the formal text is the same as the other. Remove ‘.formal’: without it there is one text for both.",
                message.id
            );
            problems.push(self.at(formal.line, says));
        }
    }

    /// What is wrong with the variables of a text.
    fn variables(&self, text: &Text, original: &Message) -> Option<String> {
        let known: BTreeSet<_> = original
            .variables
            .iter()
            .map(|variable| variable.name.as_str())
            .collect();
        let used = text.variables();
        let list = |names: &BTreeSet<&str>| match names.len() {
            0 => "none".to_owned(),
            _ => {
                let names = names.iter().map(|name| format!("{{ ${name} }}"));
                names.collect::<Vec<_>>().join(", ")
            }
        };
        if let Some(strange) = used.difference(&known).next() {
            return Some(format!(
                "The comment in {} line {} describes no variable ${strange}. This text has {}: correct the name, or describe it there as ‘${strange} (String) - what stands there’, or ‘(Number)’.",
                self.source.path,
                original.line,
                list(&known)
            ));
        }
        if let Some(missing) = known.difference(&used).next() {
            return Some(format!(
                "The variable {{ ${missing} }} is missing. This text has {}: put it where it belongs in the sentence.",
                list(&known)
            ));
        }
        let is_number = |name: &str| {
            let mut all = original.variables.iter();
            all.any(|variable| variable.name == name && variable.kind == Kind::Number)
        };
        if let Some(selector) = text.selector.as_deref().filter(|name| !is_number(name)) {
            return Some(format!(
                "It chooses by ${selector}, which is no number. Choose by a variable that is described as (Number)."
            ));
        }
        let chooses = original.text.selector.as_deref();
        if let (Some(by), None) = (chooses, &text.selector)
            && self.language.plurals.categories().len() > 1
        {
            return Some(format!(
                "It must choose by the number ${by}, as the source does: {{ ${by} -> [one] … *[other] … }}."
            ));
        }
        let mut variants = text.variants.iter();
        variants.find_map(|(category, pieces)| self.variant(text, *category, pieces, &known))
    }

    /// A variant has every variable; the number that it is chosen by only where several numbers are meant.
    fn variant(
        &self,
        text: &Text,
        category: Category,
        pieces: &[Piece],
        known: &BTreeSet<&str>,
    ) -> Option<String> {
        let missing = known.iter().find(|name| {
            let is_selector = text.selector.as_deref() == Some(**name);
            let may_miss = is_selector && self.language.plurals.is_single(category);
            let is_there = |piece: &Piece| matches!(piece, Piece::Variable(used) if used == **name);
            !may_miss && !pieces.iter().any(is_there)
        })?;
        Some(format!(
            "The variable {{ ${missing} }} is missing in the variant [{}]. Put it where it belongs there.",
            category.name()
        ))
    }
}
