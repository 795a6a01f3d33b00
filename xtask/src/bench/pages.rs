//! The tables and plots of what was measured, in the page of each language. What people write there stays: only what
//! stands between two marks is put anew.

use super::budgets::budget_table;
use super::figures::{Figures, Spread};
use super::growth::{charts, growth_tables};
use super::plot::{self, Bar};
use super::site::SOURCES;
use crate::assets::{failed, read};
use crate::{Outcome, root};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;

/// Where the plots are, beside the pages.
const PLOTS: &str = "docs/bench";
pub(super) const OWN: &str = "tweeluik";
const FLOOR: &str = "floor";

/// A language of the documentation.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Lang {
    Nl,
    En,
}

impl Lang {
    const ALL: [Lang; 2] = [Lang::Nl, Lang::En];

    fn tag(self) -> &'static str {
        self.say("nl", "en")
    }

    fn page(self) -> &'static str {
        self.say("docs/nl/snelheid.md", "docs/en/bench.md")
    }

    pub(super) fn say(self, nl: &'static str, en: &'static str) -> &'static str {
        match self {
            Lang::Nl => nl,
            Lang::En => en,
        }
    }

    /// A number with so many decimals, as this language writes it.
    pub(super) fn number(self, value: f64, decimals: usize) -> String {
        let [thousand, point] = match self {
            Lang::Nl => ['.', ','],
            Lang::En => [',', '.'],
        };
        let text = format!("{:.decimals$}", value.abs());
        let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
        let mut written = String::new();
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place).is_multiple_of(3) {
                written.push(thousand);
            }
            written.push(digit);
        }
        if !rest.is_empty() {
            written.push(point);
            written.push_str(rest);
        }
        let is_zero = text.chars().all(|digit| ['0', '.'].contains(&digit));
        if value < 0.0 && !is_zero {
            written.insert(0, '−');
        }
        written
    }

    /// A median with both ends.
    pub(super) fn spread(self, spread: Spread, decimals: usize) -> String {
        let write = |value| self.number(value, decimals);
        format!(
            "{} ({}–{})",
            write(spread.median),
            write(spread.least),
            write(spread.most)
        )
    }
}

/// A product, as `bench/peers/peers.json` names it.
#[derive(Deserialize)]
struct Product {
    id: String,
    name: String,
    version: Option<String>,
}

impl Product {
    fn name(&self, lang: Lang) -> String {
        match (&*self.id, &self.version) {
            (FLOOR, _) => lang
                .say("met de hand geschreven", "written by hand")
                .to_owned(),
            (OWN, _) => self.name.clone(),
            (_, version) => format!("{} {}", self.name, version.as_deref().unwrap_or_default()),
        }
    }
}

/// The floor, the widget, and then all others.
fn products() -> Outcome<Vec<Product>> {
    let path = root().join(SOURCES).join("peers.json");
    let mut products: Vec<Product> = serde_json::from_str(&read(&path)?)
        .map_err(|error| format!("{}: {error}", path.display()))?;
    let own = Product {
        id: OWN.to_owned(),
        name: "Tweeluik".to_owned(),
        version: None,
    };
    products.insert(1, own);
    Ok(products)
}

/// A table in Markdown. The first column is text, all others are numbers.
pub(super) fn table(head: &[&str], rows: &[Vec<String>]) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let head: Vec<String> = head.iter().map(|&cell| cell.to_owned()).collect();
    let rule = format!("|---|{}\n", "---:|".repeat(head.len().saturating_sub(1)));
    let rows: String = rows.iter().map(|row| line(row)).collect();
    format!("{}{rule}{rows}", line(&head))
}

/// What a product needs, times what the floor needs.
pub(super) fn times(figures: &Figures, kind: &str, of: &str, name: &str) -> Option<Spread> {
    let floor = figures.of(kind, FLOOR, name)?.median;
    let own = figures.of(kind, of, name)?;
    (floor > 0.0).then(|| Spread {
        median: own.median / floor,
        least: own.least / floor,
        most: own.most / floor,
    })
}

/// How all products load over a line.
fn loads(figures: &Figures, kind: &str, lang: Lang) -> Outcome<String> {
    let mut rows = Vec::new();
    for product in products()? {
        let spread = |name, decimals| {
            let found = figures.of(kind, &product.id, name);
            let text = found.map_or_else(|| "–".into(), |found| lang.spread(found, decimals));
            text.replace(" (", "<br>(")
        };
        let median = |name, unit: f64, decimals| {
            let found = figures.of(kind, &product.id, name);
            found.map_or_else(
                || "–".into(),
                |found| lang.number(found.median / unit, decimals),
            )
        };
        // The ratio first: it is what can be compared.
        let time = |name| {
            let times = times(figures, kind, &product.id, name);
            let times = times.map_or_else(|| "–".into(), |times| lang.number(times.median, 2));
            format!("**{times} ×**<br>{}", spread(name, 0))
        };
        rows.push(vec![
            product.name(lang),
            median("bytes", 1_000.0, 1),
            median("requests", 1.0, 0),
            time("paint"),
            time("ready"),
            time("answerable"),
            spread("blocking", 0),
        ]);
    }
    let head: &[&str] = match lang {
        Lang::Nl => &[
            "product",
            "KB",
            "verzoeken",
            "eerste beeld",
            "klaar",
            "eerste uitspraak",
            "blokkeert",
        ],
        Lang::En => &[
            "product",
            "KB",
            "requests",
            "first paint",
            "ready",
            "first statement",
            "blocking",
        ],
    };
    Ok(table(head, &rows))
}

pub(super) const MIB: f64 = 1_048_576.0;

/// What a tap costs, and what is in memory afterwards.
fn taps(figures: &Figures, lang: Lang) -> Outcome<String> {
    let mut rows = Vec::new();
    for product in products()? {
        let of = |name| figures.of("taps", &product.id, name);
        let (Some(median), Some(p95), Some(heap), Some(wasm)) =
            (of("median"), of("p95"), of("heap"), of("wasm"))
        else {
            continue;
        };
        let ratio = times(figures, "taps", &product.id, "heap");
        rows.push(vec![
            product.name(lang),
            lang.spread(median, 0),
            lang.spread(p95, 0),
            lang.number(heap.median / MIB, 2),
            ratio.map_or_else(|| "–".into(), |ratio| lang.number(ratio.median, 1)),
            lang.number(wasm.median / MIB, 2),
        ]);
    }
    let head: &[&str] = match lang {
        Lang::Nl => &[
            "product",
            "tik tot beeld, ms",
            "95e percentiel, ms",
            "JavaScript, MiB",
            "× ondergrens",
            "WebAssembly, MiB",
        ],
        Lang::En => &[
            "product",
            "tap to frame, ms",
            "95th percentile, ms",
            "JavaScript, MiB",
            "× floor",
            "WebAssembly, MiB",
        ],
    };
    Ok(table(head, &rows))
}

/// What a piece of the first download is.
fn piece_name(name: &str, lang: Lang) -> &str {
    match name {
        "stored" => lang.say(
            "wasm: lezen en schrijven van wat bewaard wordt (serde, postcard)",
            "wasm: reading and writing what is stored (serde, postcard)",
        ),
        "screens" => lang.say("wasm: schermen", "wasm: screens"),
        "app" => lang.say(
            "wasm: het onderdeel eromheen, en wat de browser aanroept",
            "wasm: the component around them, and what calls the browser",
        ),
        "core" => lang.say("wasm: regels en toestand", "wasm: rules and state"),
        "yew" => "wasm: Yew",
        "component" => lang.say(
            "wasm: wat Yew van ons onderdeel maakt, met onze schermen erin",
            "wasm: what Yew makes of our component, with our screens in it",
        ),
        "browser" => lang.say(
            "wasm: wasm-bindgen, web-sys, futures",
            "wasm: wasm-bindgen, web-sys, futures",
        ),
        "standard" => lang.say(
            "wasm: standaardbibliotheek, ook ingevuld voor de andere",
            "wasm: standard library, also as filled in for the others",
        ),
        "data" => lang.say("wasm: teksten en tabellen", "wasm: texts and tables"),
        "frame" => lang.say(
            "wasm: types, imports en exports",
            "wasm: types, imports and exports",
        ),
        "style" => lang.say("opmaak (CSS)", "style sheets"),
        "texts" => lang.say("teksten van de schermen", "texts of the screens"),
        "page" => "index.html",
        "bindings" => lang.say("script van wasm-bindgen", "script of wasm-bindgen"),
        "scripts" => lang.say("eigen scripts", "own scripts"),
        other => other,
    }
}

fn pieces_table(figures: &Figures, lang: Lang) -> String {
    let [raw, all] = figures.pieces.iter().fold([0, 0], |[raw, all], piece| {
        [raw + piece.raw, all + piece.brotli]
    });
    let kb = |bytes: usize| lang.number(bytes as f64 / 1_000.0, 1);
    let share = |bytes: usize| lang.number(100.0 * bytes as f64 / all.max(1) as f64, 0);
    let mut rows: Vec<_> = figures
        .pieces
        .iter()
        .map(|piece| {
            vec![
                piece_name(&piece.name, lang).to_owned(),
                kb(piece.raw),
                kb(piece.brotli),
                format!("{} %", share(piece.brotli)),
            ]
        })
        .collect();
    rows.push(vec![
        lang.say("samen", "in all").to_owned(),
        kb(raw),
        kb(all),
        "100 %".to_owned(),
    ]);
    table(
        match lang {
            Lang::Nl => &["wat", "KB", "KB, brotli", "deel"],
            Lang::En => &["what", "KB", "KB, brotli", "share"],
        },
        &rows,
    )
}

/// What is downloaded when.
fn weights_table(figures: &Figures, lang: Lang) -> String {
    let weights = &figures.weights;
    let rows = [
        (
            lang.say("tot de eerste uitspraak", "until the first statement"),
            weights.first,
        ),
        (
            lang.say(
                "tot het eind van de vergelijking, op één apparaat",
                "until the end of the comparison, on one device",
            ),
            weights.pair,
        ),
        (
            lang.say(
                "met alles wat zonder internet blijft werken",
                "with all that works without internet",
            ),
            weights.kept,
        ),
    ];
    let rows =
        rows.map(|(what, bytes)| vec![what.to_owned(), lang.number(bytes as f64 / 1_000.0, 1)]);
    table(
        &[lang.say("Tweeluik haalt op", "Tweeluik downloads"), "KB"],
        &rows,
    )
}

fn machine(figures: &Figures, lang: Lang) -> String {
    let Figures {
        day,
        browser,
        processors,
        ..
    } = figures;
    match lang {
        Lang::Nl => {
            format!(
                "Gemeten op {day}, met {browser} zonder scherm, op {processors} processorkernen.\n"
            )
        }
        Lang::En => {
            format!(
                "Measured on {day}, with headless {browser}, on {processors} processor cores.\n"
            )
        }
    }
}

/// How an image is put into a page.
fn image(name: &str, alt: &str, lang: Lang) -> String {
    format!("![{alt}](../bench/{name}-{}.svg)\n", lang.tag())
}

/// The bars of all products on a slow line, and what they say.
fn bars(figures: &Figures, lang: Lang) -> Outcome<(Vec<Bar>, String)> {
    let mut bars = Vec::new();
    let mut said = Vec::new();
    for product in products()? {
        let Some(times) = times(figures, "slow", &product.id, "answerable") else {
            continue;
        };
        let name = product.name(lang);
        let text = lang.number(times.median, 1);
        said.push(format!("{name} {text}"));
        bars.push(Bar {
            name,
            length: times.median,
            least: times.least,
            most: times.most,
            text,
            is_own: product.id == OWN,
        });
    }
    let what = lang.say(
        "Balken: hoeveel keer zo lang als de met de hand geschreven pagina het duurt tot de eerste uitspraak te beantwoorden is, op een trage lijn",
        "Bars: how many times as long as on the page written by hand it takes until the first statement can be answered, on a slow line",
    );
    Ok((bars, format!("{what}: {}", said.join("; "))))
}

/// What stands between the marks of a page, by their names.
fn regions(figures: &Figures, lang: Lang) -> Outcome<BTreeMap<&'static str, String>> {
    Ok(BTreeMap::from([
        ("machine", machine(figures, lang)),
        ("budgets", budget_table(figures, lang)),
        ("bars", image("peers", &bars(figures, lang)?.1, lang)),
        ("slow", loads(figures, "slow", lang)?),
        ("unthrottled", loads(figures, "unthrottled", lang)?),
        ("weights", weights_table(figures, lang)),
        ("taps", taps(figures, lang)?),
        ("charts", image("growth", &charts(figures, lang).1, lang)),
        ("growth", growth_tables(figures, lang)),
        ("pieces", pieces_table(figures, lang)),
    ]))
}

/// A page with these between its marks.
fn filled(page: &str, regions: &BTreeMap<&str, String>) -> Outcome<String> {
    let mut page = page.to_owned();
    for (name, text) in regions {
        let begin = format!("<!-- bench:{name} -->\n");
        let end = "<!-- bench -->";
        let lost = || format!("A page has lost its mark {begin}");
        let (before, rest) = page.split_once(&begin).ok_or_else(lost)?;
        let (_, after) = rest.split_once(end).ok_or_else(lost)?;
        page = format!("{before}{begin}\n{text}\n{end}{after}");
    }
    Ok(page)
}

/// Writes the tables and the plots.
pub fn write(figures: &Figures) -> Outcome<()> {
    for lang in Lang::ALL {
        let path = root().join(lang.page());
        let page = filled(&read(&path)?, &regions(figures, lang)?)?;
        fs::write(&path, page).map_err(failed(&path))?;
        println!("{}", path.display());
        let (bars, _) = bars(figures, lang)?;
        let (charts, _) = charts(figures, lang);
        let slow = lang.say("Op een trage lijn", "On a slow line");
        let growth = lang.say("Hoe kosten groeien", "How costs grow");
        for (name, svg) in [
            ("peers", plot::bars(slow, &bars)?),
            ("growth", plot::charts(growth, &charts)?),
        ] {
            let path = root()
                .join(PLOTS)
                .join(format!("{name}-{}.svg", lang.tag()));
            fs::write(&path, svg).map_err(failed(&path))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Protects who reads a page: it says what was measured, and a plot is never of another time than its table.
    #[test]
    fn both_pages_say_what_was_measured() {
        let figures = Figures::read().expect("figures");
        for lang in Lang::ALL {
            let page = read(&root().join(lang.page())).expect("a page");
            let regions = regions(&figures, lang).expect("tables");
            let again = filled(&page, &regions).expect("a page with its marks");
            assert!(page == again, "{}: cargo xtask bench --pages", lang.page());
        }
    }

    /// Protects who reads figures in the other language.
    #[test]
    fn numbers_are_written_as_the_language_does() {
        assert_eq!(Lang::Nl.number(1_234_567.891, 2), "1.234.567,89");
        assert_eq!(Lang::En.number(1_234.5, 0), "1,234");
        assert_eq!(Lang::En.number(999.0, 0), "999");
        assert_eq!(Lang::En.number(-0.04, 1), "0.0");
        assert_eq!(Lang::Nl.number(-0.25, 2), "−0,25");
        let spread = Spread {
            median: 2.0,
            least: 1.0,
            most: 3.5,
        };
        assert_eq!(Lang::Nl.spread(spread, 1), "2,0 (1,0–3,5)");
    }

    /// Protects a table from falling apart.
    #[test]
    fn a_table_has_a_rule_below_its_head() {
        let rows = [vec!["one".to_owned(), "1".to_owned()]];
        assert_eq!(
            table(&["what", "KB"], &rows),
            "| what | KB |\n|---|---:|\n| one | 1 |\n"
        );
    }

    /// Protects what people wrote in a page: only what stands between marks is put anew.
    #[test]
    fn only_what_stands_between_marks_changes() {
        let page = "Before.\n\n<!-- bench:one -->\n\nold\n\n<!-- bench -->\n\nAfter.\n";
        let regions = BTreeMap::from([("one", "new\n".to_owned())]);
        let filled_once = filled(page, &regions).expect("a page");
        assert_eq!(
            filled_once,
            "Before.\n\n<!-- bench:one -->\n\nnew\n\n<!-- bench -->\n\nAfter.\n"
        );
        assert_eq!(filled(&filled_once, &regions).as_ref(), Ok(&filled_once));
        let lost = BTreeMap::from([("two", String::new())]);
        assert!(filled(page, &lost).is_err());
    }

    /// Protects the ratios: each is to the floor of the same run.
    #[test]
    fn ratios_are_to_the_floor_of_the_same_line() {
        let mut figures = Figures::default();
        for (kind, of, value) in [
            ("slow", FLOOR, 500.0),
            ("slow", OWN, 1_000.0),
            ("unthrottled", FLOOR, 100.0),
            ("unthrottled", OWN, 150.0),
        ] {
            figures.add(kind, of, "ready", value);
        }
        let ratio = |kind| times(&figures, kind, OWN, "ready").map(|one| one.median);
        assert_eq!(ratio("slow"), Some(2.0));
        assert_eq!(ratio("unthrottled"), Some(1.5));
        assert!(times(&figures, "slow", OWN, "paint").is_none());
    }
}
