//! What is served to be measured: the built page, other products, questionnaires of many sizes, and pages with many
//! elements.

use super::{ELEMENTS, QUESTIONS};
use crate::assets::failed;
use crate::server::PEERS;
use crate::{Outcome, command, root, run, target_folder};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// Where the other products are, and how they are driven.
pub const SOURCES: &str = "bench/peers";
/// How many themes a question set may have, and statements a theme.
const MOST_THEMES: usize = 40;

/// Puts all of it together, and gives the folder.
pub fn prepare() -> Outcome<PathBuf> {
    let folder = target_folder().join("bench").join("site");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(failed(&folder))?;
    }
    // The documentation is no part of what is measured.
    copy(&root().join("dist"), &folder, &["docs"])?;
    peers(&folder.join(PEERS))?;
    let sets = folder.join("sets");
    fs::create_dir_all(&sets).map_err(failed(&sets))?;
    for questions in QUESTIONS {
        write(
            &sets.join(format!("{questions}.json")),
            &question_set(questions).to_string(),
        )?;
    }
    let pages = folder.join("elements");
    fs::create_dir_all(&pages).map_err(failed(&pages))?;
    write(
        &pages.join("grid.css"),
        "main { display: grid; grid-template-columns: repeat(10, 1fr) }",
    )?;
    for elements in ELEMENTS {
        write(
            &pages.join(format!("{elements}.html")),
            &page_with(elements),
        )?;
    }
    Ok(folder)
}

/// Builds the other products.
fn peers(to: &Path) -> Outcome<()> {
    let folder = target_folder().join("bench").join("peers");
    println!(
        "· Installing SurveyJS, jsPsych, lab.js and Form.io by npm, and building a page of each (a minute)"
    );
    copy(&root().join(SOURCES), &folder, &["node_modules"])?;
    run(command("npm")
        .args([
            "ci",
            "--ignore-scripts",
            "--silent",
            "--no-audit",
            "--no-fund",
        ])
        .current_dir(&folder))?;
    run(command("node")
        .arg("build.mjs")
        .arg(to)
        .current_dir(&folder))
}

/// Copies a folder with all that is in it, but for what has one of these names.
fn copy(from: &Path, to: &Path, without: &[&str]) -> Outcome<()> {
    fs::create_dir_all(to).map_err(failed(to))?;
    for entry in fs::read_dir(from).map_err(failed(from))? {
        let entry = entry.map_err(failed(from))?;
        let (path, to) = (entry.path(), to.join(entry.file_name()));
        if without.iter().any(|name| entry.file_name() == *name) {
            continue;
        }
        if path.is_dir() {
            copy(&path, &to, without)?;
        } else {
            fs::copy(&path, &to).map_err(failed(&path))?;
        }
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> Outcome<()> {
    fs::write(path, text).map_err(failed(path))
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
