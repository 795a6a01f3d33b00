//! The plural categories of CLDR.

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use std::collections::BTreeSet;

/// A plural category.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Category {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

const ALL: [(Category, &str, PluralCategory); 6] = [
    (Category::Zero, "zero", PluralCategory::Zero),
    (Category::One, "one", PluralCategory::One),
    (Category::Two, "two", PluralCategory::Two),
    (Category::Few, "few", PluralCategory::Few),
    (Category::Many, "many", PluralCategory::Many),
    (Category::Other, "other", PluralCategory::Other),
];

impl Category {
    /// As Fluent and CLDR name it.
    pub(crate) fn name(self) -> &'static str {
        let mut all = ALL.into_iter();
        all.find(|(one, ..)| *one == self)
            .map_or("other", |(_, name, _)| name)
    }

    pub(crate) fn named(name: &str) -> Option<Category> {
        let mut all = ALL.into_iter();
        all.find(|(_, known, _)| *known == name)
            .map(|(one, ..)| one)
    }
}

/// Up to here the numbers of a text are looked at. No text has a greater one.
const NUMBERS: usize = 10_000;
/// From here on the rules look at the last two digits.
const DIGITS: usize = 200;

/// Which category each whole number has in a language.
#[derive(Debug)]
pub(crate) struct Plurals {
    /// The category of each number.
    table: Vec<Category>,
    /// Whether numbers after the first hundreds go by their last two digits.
    by_digits: bool,
}

impl Plurals {
    /// # Errors
    /// Where the rules of a language look at more than the last two digits.
    pub(crate) fn of(tag: &str) -> Result<Plurals, String> {
        let unknown = |error: &dyn std::fmt::Display| {
            format!("The plural rules of ‘{tag}’ are not known: {error}.")
        };
        let locale: Locale = tag.parse().map_err(|error| unknown(&error))?;
        let rules =
            PluralRules::try_new_cardinal(locale.into()).map_err(|error| unknown(&error))?;
        let table: Vec<_> = (0..NUMBERS)
            .map(|number| {
                let category = rules.category_for(number);
                let mut all = ALL.into_iter();
                all.find(|(.., known)| *known == category)
                    .map_or(Category::Other, |(one, ..)| one)
            })
            .collect();
        let get = |number: usize| table.get(number).copied();
        let is_other_after = |from: usize| (from..NUMBERS).all(|n| get(n) == Some(Category::Other));
        let is_by_digits = (DIGITS..NUMBERS).all(|n| get(n) == get(100 + n % 100));
        let by_digits = !is_other_after(100);
        if by_digits && !is_by_digits {
            return Err(format!(
                "The plural rules of ‘{tag}’ look at more than the last two digits of a number. The generator does not know that yet (crates/locale-build/src/plural.rs)."
            ));
        }
        Ok(Plurals { table, by_digits })
    }

    /// The categories that whole numbers have in the language, and `other`, which each has.
    pub(crate) fn categories(&self) -> BTreeSet<Category> {
        let all = self.table.iter().copied();
        all.chain([Category::Other]).collect()
    }

    /// Whether a category stands for a single number, which a text may then leave out.
    pub(crate) fn is_single(&self, category: Category) -> bool {
        self.table.iter().filter(|one| **one == category).count() == 1
    }

    /// Numbers of a category, to explain it.
    pub(crate) fn examples(&self, category: Category) -> String {
        let numbers = self.table.iter().enumerate();
        let numbers = numbers.filter(|(_, one)| **one == category);
        let shown: Vec<_> = numbers
            .take(5)
            .map(|(number, _)| number.to_string())
            .collect();
        let more = if shown.len() == 5 { " …" } else { "" };
        format!("{}{more}", shown.join(", "))
    }

    /// Rust that gives the place of a number's category in a list of categories.
    pub(crate) fn code(&self, places: &[Category]) -> String {
        let place = |category: Category| {
            let place = places.iter().position(|one| *one == category);
            place.unwrap_or_default()
        };
        let own = self.categories();
        if own.len() == 1 {
            return place(Category::Other).to_string();
        }
        let number = if self.by_digits {
            format!("if number < {DIGITS} {{ number }} else {{ 100 + number % 100 }}")
        } else {
            "number".to_owned()
        };
        let arms: String = own
            .iter()
            .filter(|category| **category != Category::Other)
            .map(|category| format!("{} => {}, ", self.ranges(*category), place(*category)))
            .collect();
        format!("match {number} {{ {arms}_ => {} }}", place(Category::Other))
    }

    /// The numbers of a category as a pattern.
    fn ranges(&self, category: Category) -> String {
        let mut ranges: Vec<[usize; 2]> = Vec::new();
        for (number, one) in self.table.iter().take(DIGITS).enumerate() {
            if *one != category {
                continue;
            }
            match ranges.last_mut() {
                Some([_, last]) if *last + 1 == number => *last = number,
                _ => ranges.push([number, number]),
            }
        }
        let ranges = ranges.into_iter().map(|[first, last]| match last - first {
            0 => first.to_string(),
            _ => format!("{first}..={last}"),
        });
        ranges.collect::<Vec<_>>().join(" | ")
    }
}
