//! What the product may cost, beside what was measured.

use super::figures::Figures;
use super::pages::{Lang, MIB, OWN, table, times};

/// A limit, and what was measured.
struct Budget {
    what: &'static str,
    limit: f64,
    measured: Option<f64>,
    unit: &'static str,
    decimals: usize,
}

/// The limits that the product sets itself.
fn budgets(figures: &Figures, lang: Lang) -> Vec<Budget> {
    let median = |kind, of, name| figures.of(kind, of, name).map(|found| found.median);
    let ratio = |kind, name| times(figures, kind, OWN, name).map(|found| found.median);
    let kb = |bytes: usize| Some(bytes as f64 / 1_000.0);
    let floor = lang.say("× ondergrens", "× floor");
    let budget = |what, limit, measured, unit, decimals| Budget {
        what,
        limit,
        measured,
        unit,
        decimals,
    };
    vec![
        budget(
            lang.say(
                "alles tot de eerste uitspraak",
                "all that the first statement needs",
            ),
            115.0,
            kb(figures.weights.first),
            "KB",
            1,
        ),
        budget(
            lang.say(
                "alles wat twee mensen op één apparaat nodig hebben",
                "all that two people on one device need",
            ),
            160.0,
            kb(figures.weights.pair),
            "KB",
            1,
        ),
        budget(
            lang.say("de loader van het element", "the loader of the element"),
            5.12,
            kb(figures.weights.embed),
            "KB",
            2,
        ),
        budget(
            lang.say("traag: eerste beeld", "slow: first paint"),
            1.05,
            ratio("slow", "paint"),
            floor,
            2,
        ),
        budget(
            lang.say("traag: klaar", "slow: ready"),
            2.0,
            ratio("slow", "ready"),
            floor,
            2,
        ),
        budget(
            lang.say("traag: blokkeert", "slow: blocking"),
            50.0,
            median("slow", OWN, "blocking"),
            "ms",
            0,
        ),
        budget(
            lang.say("onvertraagd: blokkeert", "unthrottled: blocking"),
            0.0,
            median("unthrottled", OWN, "blocking"),
            "ms",
            0,
        ),
        budget(
            lang.say(
                "tik tot beeld, 95e percentiel",
                "tap to frame, 95th percentile",
            ),
            50.0,
            median("taps", OWN, "p95"),
            "ms",
            0,
        ),
        budget(
            lang.say(
                "JavaScript in het geheugen na de vergelijking",
                "JavaScript in memory after the comparison",
            ),
            1.5,
            ratio("taps", "heap"),
            floor,
            1,
        ),
        budget(
            lang.say("WebAssembly in het geheugen", "WebAssembly in memory"),
            4.0,
            median("taps", OWN, "wasm").map(|bytes| bytes / MIB),
            "MiB",
            2,
        ),
        budget(
            lang.say(
                "vergelijking van de lange vorm, zonder browser",
                "comparison of the long form, natively",
            ),
            10.0,
            median("native", "long", "comparison"),
            "µs",
            1,
        ),
        budget(
            lang.say(
                "een paar erbij in een groep van 10.000, zonder browser",
                "a pair added to a group of 10,000, natively",
            ),
            1.0,
            median("pairs", "10000", "add").map(|time| time / 1_000.0),
            "ms",
            2,
        ),
        budget(
            lang.say(
                "een groep van 10.000 paren sluiten en tonen, zonder browser",
                "a group of 10,000 pairs closed and shown, natively",
            ),
            100.0,
            median("pairs", "10000", "show").map(|time| time / 1_000.0),
            "ms",
            2,
        ),
        budget(
            lang.say(
                "de lijst van 1.000 bewaarde keren",
                "the list of 1,000 kept sessions",
            ),
            200.0,
            median("kept", "1000", "list"),
            "ms",
            0,
        ),
    ]
}

pub(super) fn budget_table(figures: &Figures, lang: Lang) -> String {
    let rows: Vec<_> = budgets(figures, lang)
        .iter()
        .map(|budget| {
            let number = |value| format!("{} {}", lang.number(value, budget.decimals), budget.unit);
            let holds = budget
                .measured
                .is_some_and(|measured| measured <= budget.limit);
            vec![
                budget.what.to_owned(),
                number(budget.limit),
                budget.measured.map_or_else(|| "–".into(), number),
                if holds {
                    lang.say("ja", "yes").to_owned()
                } else {
                    format!("**{}**", lang.say("nee", "no"))
                },
            ]
        })
        .collect();
    table(
        match lang {
            Lang::Nl => &["wat", "hoogstens", "gemeten", "gehaald"],
            Lang::En => &["what", "at most", "measured", "holds"],
        },
        &rows,
    )
}
