//! How costs grow: tables and charts.

use super::figures::{Figures, LINEAR, growth};
use super::pages::{Lang, table};
use super::plot::{Chart, Line};

/// A kind of growth: how it is called, what is counted, and each figure with its name and unit.
struct Growing {
    kind: &'static str,
    title: &'static str,
    counted: &'static str,
    figures: Vec<(&'static str, &'static str, f64)>,
}

/// What was measured at many sizes.
fn growing(lang: Lang) -> Vec<Growing> {
    vec![
        Growing {
            kind: "statements",
            title: lang.say("Meer vragen", "More questions"),
            counted: lang.say("vragen", "questions"),
            figures: vec![
                ("ready", lang.say("klaar, ms", "ready, ms"), 1.0),
                (
                    "tap",
                    lang.say("tik tot beeld, ms", "tap to frame, ms"),
                    1.0,
                ),
                (
                    "comparison",
                    lang.say("vergelijking getoond, ms", "comparison shown, ms"),
                    1.0,
                ),
            ],
        },
        Growing {
            kind: "kept",
            title: lang.say("Meer bewaarde keren", "More kept sessions"),
            counted: lang.say("bewaard", "kept"),
            figures: vec![
                ("ready", lang.say("klaar, ms", "ready, ms"), 1.0),
                ("list", lang.say("lijst getoond, ms", "list shown, ms"), 1.0),
            ],
        },
        Growing {
            kind: "kept-native",
            title: lang.say(
                "Meer bewaarde keren, zonder browser",
                "More kept sessions, natively",
            ),
            counted: lang.say("bewaard", "kept"),
            figures: vec![("read", lang.say("alles lezen, µs", "all read, µs"), 1.0)],
        },
        Growing {
            kind: "pairs",
            title: lang.say("Meer paren in een groep", "More pairs in a group"),
            counted: lang.say("paren", "pairs"),
            figures: vec![
                ("add", lang.say("een erbij, µs", "one added, µs"), 1.0),
                (
                    "show",
                    lang.say("sluiten en tonen, µs", "closed and shown, µs"),
                    1.0,
                ),
            ],
        },
        Growing {
            kind: "elements",
            title: lang.say("Meer elementen op een pagina", "More elements on a page"),
            counted: lang.say("elementen", "elements"),
            figures: vec![
                ("bytes", "KB", 1_000.0),
                ("requests", lang.say("verzoeken", "requests"), 1.0),
                ("shown", lang.say("alles getoond, ms", "all shown, ms"), 1.0),
            ],
        },
    ]
}

pub(super) fn growth_tables(figures: &Figures, lang: Lang) -> String {
    let mut written = String::new();
    for growing in growing(lang) {
        let mut head = vec![growing.counted];
        let mut rows: Vec<Vec<String>> = Vec::new();
        let mut last = vec![lang.say("helling", "slope").to_owned()];
        for (name, title, unit) in &growing.figures {
            head.push(title);
            let points = figures.points(growing.kind, name);
            for (place, (size, cost)) in points.iter().enumerate() {
                if rows.len() == place {
                    rows.push(vec![lang.number(*size, 0)]);
                }
                let cost = cost / unit;
                let decimals = usize::from(cost < 100.0);
                if let Some(row) = rows.get_mut(place) {
                    row.push(lang.number(cost, decimals));
                }
            }
            last.push(match growth(&points) {
                Some(slope) if slope <= LINEAR => lang.number(slope, 2),
                Some(slope) => format!("**{}**", lang.number(slope, 2)),
                None => "–".into(),
            });
        }
        rows.push(last);
        written += &format!("### {}\n\n{}\n", growing.title, table(&head, &rows));
    }
    written.trim_end().to_owned() + "\n"
}

/// The charts of growth, and what they say.
pub(super) fn charts(figures: &Figures, lang: Lang) -> (Vec<Chart>, String) {
    let mut said = Vec::new();
    let mut charts = Vec::new();
    for growing in growing(lang)
        .into_iter()
        .filter(|one| one.kind != "kept-native")
    {
        let mut lines = Vec::new();
        for (name, title, unit) in growing.figures {
            let points = figures.points(growing.kind, name);
            if let (Some((least, from)), Some((most, to))) = (points.first(), points.last()) {
                let number = |value: f64| lang.number(value, 0);
                said.push(match lang {
                    Lang::Nl => format!(
                        "{}, {title}: van {} bij {} tot {} bij {}",
                        growing.title,
                        number(from / unit),
                        number(*least),
                        number(to / unit),
                        number(*most)
                    ),
                    Lang::En => format!(
                        "{}, {title}: from {} at {} to {} at {}",
                        growing.title,
                        number(from / unit),
                        number(*least),
                        number(to / unit),
                        number(*most)
                    ),
                });
            }
            lines.push(Line {
                name: title.to_owned(),
                points: points
                    .iter()
                    .map(|(size, cost)| (*size, cost / unit))
                    .collect(),
            });
        }
        charts.push(Chart {
            title: growing.title.to_owned(),
            lines,
        });
    }
    let what = lang.say(
        "Vier grafieken met logaritmische assen; een grijze streepjeslijn is lineaire groei",
        "Four charts on logarithmic axes; a dashed grey line is linear growth",
    );
    (charts, format!("{what}. {}", said.join("; ")))
}
