//! What the core costs natively, as criterion measures it.

use super::figures::Figures;
use crate::assets::read;
use crate::{Outcome, command, run, target_folder};
use serde_json::Value;

/// The groups of `crates/core/benches/measure.rs`, and the kept sessions of `keep.rs`.
const PAIRS: [&str; 6] = ["1", "10", "100", "1,000", "10,000", "19,999"];
const KEPT: [usize; 5] = [1, 10, 100, 1_000, 10_000];
/// The comparison that has a budget.
pub const COMPARISON: &str = "comparison of the long form";

/// Runs some benchmarks of the core, quickly.
pub fn measure(bench: &str, wanted: &str) -> Outcome<()> {
    run(command("cargo")
        .args(["bench", "--quiet", "--bench", bench, "--"])
        .args(["--quick", "--noplot", wanted]))
}

/// The mean of a benchmark that was run, in nanoseconds.
pub fn mean(name: &str) -> Outcome<f64> {
    let path = target_folder().join(format!("criterion/{name}/new/estimates.json"));
    let estimates: Value = serde_json::from_str(&read(&path)?)
        .map_err(|error| format!("{}: {error}", path.display()))?;
    let mean = estimates["mean"]["point_estimate"].as_f64();
    mean.ok_or_else(|| format!("{} has no mean.", path.display()))
}

/// Measures how the core's costs grow: in microseconds.
pub fn growth(figures: &mut Figures) -> Outcome<()> {
    measure("measure", &format!("{COMPARISON}|group of"))?;
    measure("keep", "all that is kept")?;
    let mut add = |kind, of: &str, name, benchmark: &str| {
        figures.add(kind, of, name, mean(benchmark)? / 1_000.0);
        Ok::<(), String>(())
    };
    add("native", "long", "comparison", COMPARISON)?;
    for pairs in PAIRS {
        let number = pairs.replace(',', "");
        let one = format!("a pair added to a group of {pairs}");
        add("pairs", &number, "add", &one)?;
        let all = format!("a group of {pairs} pairs closed and shown");
        add("pairs", &number, "show", &all)?;
    }
    for kept in KEPT {
        let all = format!("reading all that is kept/{kept}");
        add("kept-native", &kept.to_string(), "read", &all)?;
    }
    Ok(())
}
