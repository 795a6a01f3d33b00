//! Measuring: the core, the page beside other products, how costs grow, and what the first download consists of.

mod site;

use crate::{Outcome, build, command, journeys, run, server, setup, target_folder};

/// How many questions a questionnaire has in the browser; the product takes up to 320.
const QUESTIONS: [usize; 5] = [6, 24, 60, 120, 240];
/// How many sessions are kept.
const KEPT: [usize; 5] = [1, 10, 100, 1_000, 10_000];
/// How many elements a page has.
const ELEMENTS: [usize; 6] = [1, 2, 5, 10, 20, 50];

/// Measures the core.
fn core() -> Outcome<()> {
    run(command("cargo").args(["bench", "--bench", "measure", "--bench", "exchange"]))
}

/// Measures what the options name, or else the core.
pub fn some(options: impl Iterator<Item = String>) -> Outcome<()> {
    let options: Vec<String> = options.collect();
    match options.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => core(),
        ["--peers"] => peers(),
        ["--try"] => browser(),
        _ => Err(format!(
            "cargo xtask bench does not know {}.",
            options.join(" ")
        )),
    }
}

/// Measures the page beside other products, and how costs grow.
fn peers() -> Outcome<()> {
    setup::for_tests()?;
    build::release()?;
    browser()
}

fn browser() -> Outcome<()> {
    let server = server::start_beside_others(site::prepare()?)?;
    let (_driver, driver) = journeys::chromedriver()?;
    let sizes = |sizes: &[usize]| {
        let sizes: Vec<String> = sizes.iter().map(ToString::to_string).collect();
        sizes.join(",")
    };
    run(command("cargo")
        .args(["test", "--quiet", "--features", "journeys"])
        .args(["--test", "beside_others"])
        .env("TWEELUIK_URL", &server.address)
        .env("TWEELUIK_DRIVER", driver)
        .env("TWEELUIK_FIGURES", target_folder().join("bench/figures"))
        .env("TWEELUIK_QUESTIONS", sizes(&QUESTIONS))
        .env("TWEELUIK_KEPT", sizes(&KEPT))
        .env("TWEELUIK_ELEMENTS", sizes(&ELEMENTS)))
}
