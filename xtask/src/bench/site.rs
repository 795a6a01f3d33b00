//! What is served to be measured: the built page, other products, questionnaires of many sizes, and pages with many
//! elements.

use super::{ELEMENTS, QUESTIONS};
use crate::server::PEERS;
use crate::{Outcome, command, files, root, run, setup, target_folder};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Where the other products are, and how they are driven.
pub const SOURCES: &str = "bench/peers";
/// How many themes a question set may have, and statements a theme.
const MOST_THEMES: usize = 40;

/// Puts all of it together, and gives the folder.
pub fn prepare() -> Outcome<PathBuf> {
    let folder = target_folder().join("bench").join("site");
    files::remove(&folder)?;
    // The documentation is no part of what is measured.
    files::copy_folder(&root().join("dist"), &folder, &["docs"])?;
    peers(&folder.join(PEERS))?;
    let sets = folder.join("sets");
    files::empty(&sets)?;
    for questions in QUESTIONS {
        files::write(
            &sets.join(format!("{questions}.json")),
            question_set(questions).to_string(),
        )?;
    }
    let pages = folder.join("elements");
    files::empty(&pages)?;
    files::write(
        &pages.join("grid.css"),
        "main { display: grid; grid-template-columns: repeat(10, 1fr) }",
    )?;
    for elements in ELEMENTS {
        files::write(&pages.join(format!("{elements}.html")), page_with(elements))?;
    }
    Ok(folder)
}

/// Builds the other products.
fn peers(to: &Path) -> Outcome<()> {
    let folder = target_folder().join("bench").join("peers");
    println!(
        "· Installing SurveyJS, jsPsych, lab.js and Form.io by npm, and building a page of each (a minute)"
    );
    files::copy_folder(&root().join(SOURCES), &folder, &["node_modules"])?;
    run(setup::npm_ci().current_dir(&folder))?;
    run(command("node")
        .arg("build.mjs")
        .arg(to)
        .current_dir(&folder))
}

/// A set of which the long form asks so many questions: each statement in two directions.
fn question_set(questions: usize) -> Value {
    let statements = questions / 2;
    let of_each = statements.div_ceil(MOST_THEMES);
    let text = |text: String| json!({ "nl": text });
    let themes = (1..=statements / of_each).map(|theme| {
        let statements = (1..=of_each).map(|number| {
            json!({
                "id": format!("t{theme}-{number}"),
                "form": if number == 1 { "short" } else { "long" },
                "receive": text(format!("{{other|De ander}} helpt mij met onderwerp {theme}.{number}.")),
                "give": text(format!("Ik help {{other|de ander}} met onderwerp {theme}.{number}.")),
            })
        });
        json!({
            "id": format!("t{theme}"),
            "title": text(format!("Onderwerp {theme}")),
            "mini": theme == 1,
            "sources": [],
            "statements": statements.collect::<Value>(),
            "prompts": [text(format!("Hoe helpen jullie elkaar met onderwerp {theme}?"))],
        })
    });
    json!({
        "format": "tweeluik-question-set/1",
        "id": format!("vragen-{questions}"),
        "version": "1",
        "title": text(format!("{questions} vragen")),
        "languages": ["nl"],
        "sources": [],
        "themes": themes.collect::<Value>(),
    })
}

/// A page with so many elements.
fn page_with(elements: usize) -> String {
    let elements = "<twee-luik form=\"mini\"></twee-luik>\n".repeat(elements);
    format!(
        "<!doctype html>
<html lang=\"nl\">
<meta charset=\"utf-8\">
<title>Elementen</title>
<link rel=\"stylesheet\" href=\"grid.css\">
<script type=\"module\" src=\"../embed.js\"></script>
<main>
{elements}</main>
</html>
"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Protects the table of growth: a set asks as many questions as its row says, and stays within what the product
    /// takes.
    #[test]
    fn a_set_asks_as_many_questions_as_it_is_named_after() {
        for questions in QUESTIONS {
            let set = question_set(questions);
            let themes = set["themes"].as_array().expect("themes");
            let statements = themes
                .iter()
                .filter_map(|theme| theme["statements"].as_array())
                .map(Vec::len);
            assert_eq!(2 * statements.sum::<usize>(), questions);
            assert!(themes.len() <= MOST_THEMES);
        }
    }
}
