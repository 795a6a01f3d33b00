//! What was measured, and what is worked out of it.

use crate::Outcome;
use crate::assets::{failed, read};
use crate::root;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;

/// Where all of it is written.
const FILE: &str = "docs/bench/figures.json";
/// How steep a line may be on logarithmic axes that counts as linear: sorting is a little more, and so is what no longer
/// fits into the caches of a processor.
pub const LINEAR: f64 = 1.2;

/// One measurement, as the browser writes it.
#[derive(Deserialize)]
struct Measurement {
    kind: String,
    of: String,
    figures: BTreeMap<String, f64>,
}

/// All measurements of a kind of one product or size.
#[derive(Serialize, Deserialize)]
pub struct Row {
    /// Such as `slow` or `kept`.
    pub kind: String,
    /// A product or a size.
    pub of: String,
    /// By name, in the order in which they were measured.
    figures: BTreeMap<String, Vec<f64>>,
}

/// A part of the first download.
#[derive(Serialize, Deserialize)]
pub struct Piece {
    /// What it is, by a name of `pages.rs`.
    pub name: String,
    /// Bytes as they are.
    pub raw: usize,
    /// Bytes after brotli -q 11.
    pub brotli: usize,
}

/// What is downloaded, in bytes after brotli -q 11.
#[derive(Default, Serialize, Deserialize)]
pub struct Weights {
    /// All that is needed to answer.
    pub first: usize,
    /// All that two people on one device need.
    pub pair: usize,
    /// All that offline use keeps.
    pub kept: usize,
    /// The loader of the element.
    pub embed: usize,
}

/// All that was measured.
#[derive(Default, Serialize, Deserialize)]
pub struct Figures {
    /// The day, as 2026-12-01.
    pub day: String,
    /// The browser, with its version.
    pub browser: String,
    /// How many processors the machine has.
    pub processors: usize,
    pub weights: Weights,
    pub rows: Vec<Row>,
    pub pieces: Vec<Piece>,
}

/// The middle of several measurements, and how far they lie apart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    pub median: f64,
    pub least: f64,
    pub most: f64,
}

impl Spread {
    /// `None` of no measurements.
    pub fn of(values: &[f64]) -> Option<Spread> {
        let mut sorted = values.to_vec();
        sorted.sort_by(f64::total_cmp);
        let (least, most) = (*sorted.first()?, *sorted.last()?);
        let upper = *sorted.get(sorted.len() / 2)?;
        let lower = *sorted.get((sorted.len() - 1) / 2)?;
        Some(Spread {
            median: f64::midpoint(lower, upper),
            least,
            most,
        })
    }
}

/// How steeply something grows between its two largest sizes, on logarithmic axes: 1 is linear, 2 quadratic. Smaller
/// sizes would hide it behind costs that do not grow.
pub fn growth(points: &[(f64, f64)]) -> Option<f64> {
    let &[.., (size, cost), (larger, more)] = points else {
        return None;
    };
    let is_measured = size > 0.0 && cost > 0.0 && larger > size && more > 0.0;
    is_measured.then(|| (more / cost).ln() / (larger / size).ln())
}

impl Figures {
    /// What was measured last.
    pub fn read() -> Outcome<Figures> {
        let text = read(&root().join(FILE))?;
        serde_json::from_str(&text).map_err(|error| format!("{FILE}: {error}"))
    }

    pub fn write(&self) -> Outcome<()> {
        let path = root().join(FILE);
        let text = serde_json::to_string(self).map_err(|error| error.to_string())?;
        // A row a line: then a difference can be read.
        let text = text.replace("{\"kind\"", "\n{\"kind\"");
        fs::write(&path, text.replace("{\"name\"", "\n{\"name\"") + "\n").map_err(failed(&path))
    }

    /// Adds measurements, a line of JSON each.
    pub fn take(&mut self, lines: &str) -> Outcome<()> {
        for line in lines.lines() {
            let Measurement { kind, of, figures } =
                serde_json::from_str(line).map_err(|error| format!("{line}: {error}"))?;
            for (name, value) in figures {
                self.add(&kind, &of, &name, value);
            }
        }
        Ok(())
    }

    /// Adds one measured value.
    pub fn add(&mut self, kind: &str, of: &str, name: &str, value: f64) {
        let value = (value * 1_000.0).round() / 1_000.0;
        let found = self
            .rows
            .iter()
            .position(|row| row.kind == kind && row.of == of);
        let row = match found.and_then(|place| self.rows.get_mut(place)) {
            Some(row) => row,
            None => {
                self.rows.push(Row {
                    kind: kind.to_owned(),
                    of: of.to_owned(),
                    figures: BTreeMap::new(),
                });
                let Some(row) = self.rows.last_mut() else {
                    return;
                };
                row
            }
        };
        row.figures.entry(name.to_owned()).or_default().push(value);
    }

    /// One figure of a product or a size.
    pub fn of(&self, kind: &str, of: &str, name: &str) -> Option<Spread> {
        let mut rows = self.rows.iter();
        let row = rows.find(|row| row.kind == kind && row.of == of)?;
        Spread::of(row.figures.get(name)?)
    }

    /// The sizes of a kind, with the median of a figure.
    pub fn points(&self, kind: &str, name: &str) -> Vec<(f64, f64)> {
        let rows = self.rows.iter().filter(|row| row.kind == kind);
        let points = rows.filter_map(|row| {
            let spread = Spread::of(row.figures.get(name)?)?;
            Some((row.of.parse().ok()?, spread.median))
        });
        points.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Protects every figure: the median is the one in the middle, and of an even number the mean of both.
    #[test]
    fn a_spread_has_the_middle_and_both_ends() {
        let of = |values: &[f64]| Spread::of(values).map(|one| (one.median, one.least, one.most));
        assert_eq!(of(&[3.0, 1.0, 2.0]), Some((2.0, 1.0, 3.0)));
        assert_eq!(of(&[4.0, 1.0, 2.0, 3.0]), Some((2.5, 1.0, 4.0)));
        assert_eq!(of(&[7.0]), Some((7.0, 7.0, 7.0)));
        assert_eq!(of(&[]), None);
    }

    /// Protects what is said of growth: a cost that is fixed at first does not hide that it grows with the square.
    #[test]
    fn growth_is_told_by_the_two_largest_sizes() {
        let points = |cost: fn(f64) -> f64| -> Vec<(f64, f64)> {
            let sizes = [1.0, 10.0, 100.0, 1_000.0, 10_000.0];
            sizes.map(|size| (size, cost(size))).to_vec()
        };
        let is_about = |cost, wanted: f64| {
            let slope = growth(&points(cost)).expect("a slope");
            assert!((slope - wanted).abs() < 0.01, "{slope}, not {wanted}");
        };
        is_about(|_| 5.0, 0.0);
        is_about(|size| 3.0 * size, 1.0);
        is_about(|size| 0.5 * size * size, 2.0);
        let late = growth(&points(|size| 1_000.0 + size * size / 1_000.0));
        assert!(late.is_some_and(|slope| slope > LINEAR));
        assert_eq!(growth(&[(1.0, 1.0)]), None);
        assert_eq!(growth(&[(1.0, 0.0), (2.0, 2.0)]), None);
        assert_eq!(growth(&[(2.0, 1.0), (2.0, 2.0)]), None);
    }

    /// Protects the tables from a measurement that is lost or counted elsewhere.
    #[test]
    fn measurements_of_one_thing_come_together() {
        let mut figures = Figures::default();
        let lines = r#"{"kind":"kept","of":"10","figures":{"list":3.0}}
{"kind":"kept","of":"1","figures":{"list":1.0}}
{"kind":"kept","of":"10","figures":{"list":5.00049}}"#;
        figures.take(lines).expect("measurements");
        let ten = figures.of("kept", "10", "list").expect("a row");
        assert_eq!((ten.median, ten.most), (4.0, 5.0));
        assert_eq!(figures.points("kept", "list"), [(10.0, 4.0), (1.0, 1.0)]);
        assert!(figures.of("kept", "10", "ready").is_none());
        assert!(figures.take("nothing").is_err());
    }
}
