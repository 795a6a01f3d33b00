//! Measuring: the core, the page beside other products, how costs grow, and what the first download consists of.

mod budgets;
mod figures;
mod growth;
pub mod native;
mod pages;
mod pieces;
mod plot;
mod site;

use crate::tools::brotli;
use crate::weight::{When, sum};
use crate::{Outcome, build, command, journeys, output, run, server, setup, target_folder};
use figures::{Figures, Weights};

/// How many questions a questionnaire has in the browser; the product takes up to 320.
const QUESTIONS: [usize; 5] = [6, 24, 60, 120, 240];
/// How many sessions are kept. A browser stores not all of the last.
const KEPT: [usize; 5] = [1, 10, 100, 1_000, 10_000];
/// How many elements a page has.
const ELEMENTS: [usize; 6] = [1, 2, 5, 10, 20, 50];

/// Measures what the option names, or else the core.
pub fn some(options: impl Iterator<Item = String>) -> Outcome<()> {
    let options: Vec<String> = options.collect();
    match options.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => run(command("cargo").args(["bench", "--bench", "measure", "--bench", "exchange"])),
        ["--peers"] => peers(),
        ["--pieces"] => pieces(),
        ["--pages"] => pages::write(&Figures::read()?),
        _ => Err(format!(
            "cargo xtask bench does not know {}.",
            options.join(" ")
        )),
    }
}

/// Measures the page beside other products, how costs grow, and what the first download consists of.
fn peers() -> Outcome<()> {
    setup::for_tests()?;
    build::release()?;
    let mut figures = Figures {
        day: day(),
        browser: output(setup::BROWSER.0, &["--version"])
            .unwrap_or_default()
            .split_whitespace()
            .take(2)
            .collect::<Vec<_>>()
            .join(" "),
        processors: std::thread::available_parallelism().map_or(1, usize::from),
        ..Figures::default()
    };
    figures.take(&browser()?)?;
    native::growth(&mut figures)?;
    take_apart(figures)
}

/// Says what the first download of a new build consists of. All else stays as it was measured.
fn pieces() -> Outcome<()> {
    setup::for_build()?;
    build::release()?;
    take_apart(Figures::read()?)
}

fn take_apart(mut figures: Figures) -> Outcome<()> {
    figures.pieces = pieces::of_first_download()?;
    figures.weights = weights()?;
    figures.write()?;
    pages::write(&figures)
}

/// What is downloaded of the last build.
fn weights() -> Outcome<Weights> {
    let weight = |when| sum(when, |bytes| brotli(bytes).len());
    let first = weight(When::First)?;
    let pair = first + weight(When::Late)?;
    Ok(Weights {
        first,
        pair,
        kept: pair + weight(When::Kept)?,
        embed: weight(When::Embed)?,
    })
}

/// Today, as 2026-12-01.
fn day() -> String {
    let printed = output("date", &["+%F"]).unwrap_or_default();
    printed.trim().to_owned()
}

/// Measures in the browser, and gives a line of JSON for each measurement.
fn browser() -> Outcome<String> {
    let server = server::start_beside_others(site::prepare()?)?;
    let (_driver, driver) = journeys::chromedriver()?;
    let file = target_folder().join("bench").join("figures");
    let sizes = |sizes: &[usize]| {
        let sizes: Vec<String> = sizes.iter().map(ToString::to_string).collect();
        sizes.join(",")
    };
    println!("· Measuring in the browser (20 minutes)");
    run(command("cargo")
        .args(["test", "--quiet", "--features", "journeys"])
        .args(["--test", "beside_others"])
        .env("TWEELUIK_URL", &server.address)
        .env("TWEELUIK_DRIVER", driver)
        .env("TWEELUIK_FIGURES", &file)
        .env("TWEELUIK_QUESTIONS", sizes(&QUESTIONS))
        .env("TWEELUIK_KEPT", sizes(&KEPT))
        .env("TWEELUIK_ELEMENTS", sizes(&ELEMENTS)))?;
    crate::assets::read(&file)
}
