//! Every check, one after the other, and one closing line.

use crate::bench::native;
use crate::journeys::{self, Engine};
use crate::setup::TARGET;
use crate::{Outcome, build, command, dist, run, setup, upgrade, weight};
use std::io::{BufRead, BufReader};
use std::process::{ExitCode, Stdio};
use std::time::Instant;

/// The journeys that measure time.
const SPEED: &str = "speed::";
/// The journeys on real hosts.
const HOSTS: &str = "hosts::";
/// The journeys that one browser is enough for: Firefox leaves out the modules of this name.
const CHROMIUM_ONLY: &str = "chromium_only::";
/// The journeys that matter most: the modules of this name run in every browser at each check.
const EVERY_ENGINE: &str = "every_engine::";
/// What cargo's tests are told to run too: what is slow and rare is marked as ignored.
const INCLUDE_SLOW: &str = "--include-ignored";
/// What the core may cost natively, in nanoseconds, by the names in `crates/core/benches/measure.rs`.
const SPEED_OF_CORE: [(&str, f64); 3] = [
    (native::COMPARISON, 10_000.0),
    ("a pair added to a group of 10,000", 1_000_000.0),
    ("a group of 10,000 pairs closed and shown", 100_000_000.0),
];

/// How much is checked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// What runs before each change lands.
    Ordinary,
    /// What is slow and rare too: before a release.
    Thorough,
}

/// A command that runs journeys, and what has to run meanwhile.
type Ready = Outcome<(Option<journeys::Running>, std::process::Command)>;

#[derive(Default)]
struct Count {
    passed: u32,
    failed: u32,
    failures: Vec<String>,
    skipped: Vec<&'static str>,
}

impl Count {
    /// A check that passes or fails as a whole.
    fn check(&mut self, what: &str, work: impl FnOnce() -> Outcome<()>) {
        let start = begin(what);
        match work() {
            Ok(()) => self.passed += 1,
            Err(sentence) => self.fail(what, &sentence),
        }
        end(start);
    }

    /// A run of tests that says itself how many passed.
    fn tests(&mut self, what: &str, command: &mut std::process::Command) {
        let start = begin(what);
        match count_tests(command) {
            Ok((passed, failed, good)) => {
                self.passed += passed;
                self.failed += failed;
                if !good {
                    self.failures.push(what.to_owned());
                    // A run that broke off before a test could fail is a failure all the same.
                    self.failed += u32::from(failed == 0);
                } else if passed == 0 {
                    self.fail(what, "no test was run");
                }
            }
            Err(sentence) => self.fail(what, &sentence),
        }
        end(start);
    }

    /// A run of journeys in one browser, two at a time.
    fn journeys(&mut self, what: &str, ready: Ready, which: &[&str], slow: Option<&str>) {
        match ready {
            Ok((_running, mut command)) => {
                if !which.contains(&"--test-threads=1") {
                    command.arg("--test-threads=2");
                }
                self.tests(what, command.args(which).args(slow));
            }
            Err(sentence) => self.fail(what, &sentence),
        }
    }

    /// A check that this machine cannot run.
    fn skip(&mut self, what: &'static str) {
        println!("\n== {what}: skipped");
        self.skipped.push(what);
    }

    fn fail(&mut self, what: &str, sentence: &str) {
        eprintln!("✗ {what}: {sentence}");
        self.failed += 1;
        self.failures.push(what.to_owned());
    }
}

fn begin(what: &str) -> Instant {
    println!("\n== {what}");
    Instant::now()
}

fn end(start: Instant) {
    println!("   ({} s)", start.elapsed().as_secs());
}

/// Runs a command, shows what it prints, and adds up its `test result:` lines.
fn count_tests(command: &mut std::process::Command) -> Outcome<(u32, u32, bool)> {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("could not be started: {error}"))?;
    let (mut passed, mut failed) = (0, 0);
    for line in BufReader::new(child.stdout.take().ok_or("no output")?).lines() {
        let line = line.map_err(|error| error.to_string())?;
        println!("{line}");
        let Some((_, counts)) = line.split_once("test result: ") else {
            continue;
        };
        for part in counts.split([';', '.']) {
            let mut words = part.split_whitespace();
            match (
                words.next().and_then(|word| word.parse::<u32>().ok()),
                words.next(),
            ) {
                (Some(number), Some("passed")) => passed += number,
                (Some(number), Some("failed")) => failed += number,
                _ => {}
            }
        }
    }
    let status = child.wait().map_err(|error| error.to_string())?;
    Ok((passed, failed, status.success()))
}

/// Runs the checks. The last line says how many passed and failed.
pub fn all(extent: Extent) -> ExitCode {
    let start = Instant::now();
    let mut count = Count::default();
    count.check("set-up", setup::for_tests);
    count.check("formatting", || {
        run(command("cargo").args(["fmt", "--all", "--check"]))
    });
    count.check("clippy, native", || {
        run(command("cargo")
            .args(["clippy", "--quiet", "--workspace", "--all-targets"])
            .args(["--features", "journeys", "--", "-D", "warnings"]))
    });
    count.check("clippy, WebAssembly", || {
        run(command("cargo")
            .args([
                "clippy",
                "--quiet",
                "--target",
                TARGET,
                "--package",
                "tweeluik",
            ])
            .args([
                "--lib", "--bins", "--test", "browser", "--", "-D", "warnings",
            ]))
    });
    count.check("clippy, WebAssembly in chunks", || {
        run(command("cargo")
            .args(["clippy", "--quiet", "--target", TARGET])
            .args(["--package", "tweeluik", "--lib", "--bins"])
            .args(["--no-default-features", "--features", "split"])
            .args(["--", "-D", "warnings"]))
    });
    count.check("documentation", || {
        run(command("cargo")
            .args([
                "doc",
                "--quiet",
                "--no-deps",
                "--lib",
                "--package",
                "tweeluik-core",
            ])
            .env("RUSTDOCFLAGS", "-D warnings"))
    });
    for (what, settings) in [
        ("types of the scripts", "tsconfig.json"),
        ("types of the worker", "tsconfig.worker.json"),
        ("types of what old browsers run", "tsconfig.old.json"),
    ] {
        count.check(what, || run(command("tsc").args(["--project", settings])));
    }
    count.check("eslint", || {
        run(command("eslint").args(["--max-warnings=0", "src/js", "compose", "docs/theme"]))
    });
    count.tests(
        "native tests",
        command("cargo").args(["test", "--quiet", "--workspace", "--no-fail-fast"]),
    );
    count.check("licences and sources of all dependencies", licences);
    component_tests(&mut count);
    count.check("release build", build::release);
    count.check("example page that is a Yew app", build::example);
    count.check("weight of the first download", weight::weigh);
    let slow = match extent {
        Extent::Ordinary => None,
        Extent::Thorough => Some(INCLUDE_SLOW),
    };
    let chromium = [SPEED, HOSTS, upgrade::JOURNEYS].map(|name| ["--skip", name]);
    let chromium = chromium.concat();
    count.journeys(
        "journeys in Chromium",
        journeys::run_in(Engine::Chromium),
        &chromium,
        slow,
    );
    let firefox: &[&str] = match extent {
        Extent::Ordinary => &[EVERY_ENGINE],
        Extent::Thorough => &["--skip", CHROMIUM_ONLY],
    };
    count.journeys(
        "journeys in Firefox",
        journeys::run_in(Engine::Firefox),
        firefox,
        slow,
    );
    let webkit = "journeys in WebKitGTK";
    if setup::has_webkit() {
        count.journeys(
            webkit,
            journeys::run_in(Engine::WebKit),
            &[EVERY_ENGINE],
            slow,
        );
    } else {
        count.skip(webkit);
    }
    // By itself: what else the machine does would be measured too.
    let speed = [SPEED, "--test-threads=1", "--nocapture"];
    count.journeys(
        "speed of a tap",
        journeys::run_in(Engine::Chromium),
        &speed,
        slow,
    );
    if extent == Extent::Thorough {
        count.check("set-up of real hosts", dist::prepare_hosts);
        let hosts = [HOSTS, "--test-threads=1"];
        count.journeys(
            "journeys on real hosts",
            journeys::run_in(Engine::Chromium),
            &hosts,
            slow,
        );
        match upgrade::last_release() {
            Some(release) => {
                let upgrade = [upgrade::JOURNEYS, "--test-threads=1"];
                let ready = upgrade::journeys(&release);
                count.journeys("journeys from the last release", ready, &upgrade, slow);
            }
            None => count.skip("journeys from the last release: there is none yet"),
        }
        count.check("speed of the core", speed_of_core);
    }
    println!("\nAll of it took {} s.", start.elapsed().as_secs());
    for skipped in &count.skipped {
        println!("Skipped: {skipped}");
    }
    for failure in &count.failures {
        println!("Failed: {failure}");
    }
    println!("{} passed, {} failed", count.passed, count.failed);
    if count.failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn licences() -> Outcome<()> {
    setup::for_deny()?;
    // The reader is shipped too, and is no dependency of the app.
    let all = ["deny", "--offline", "--workspace", "check"];
    run(command("cargo")
        .args(all)
        .args(["licenses", "bans", "sources"]))
}

fn component_tests(count: &mut Count) {
    let what = "component tests in Chromium";
    let arguments = [
        "test",
        "--package",
        "tweeluik",
        "--target",
        TARGET,
        "--test",
        "browser",
    ];
    match journeys::chromedriver() {
        Ok((_driver, address)) => count.tests(
            what,
            command("cargo")
                .args(arguments)
                .env(
                    "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
                    "wasm-bindgen-test-runner",
                )
                .env("CHROMEDRIVER_REMOTE", address),
        ),
        Err(sentence) => count.fail(what, &sentence),
    }
}

/// Measures what has a budget, and holds it to that.
fn speed_of_core() -> Outcome<()> {
    let names: Vec<&str> = SPEED_OF_CORE.iter().map(|(name, _)| *name).collect();
    native::measure("measure", &names.join("|"))?;
    let mut slow = Vec::new();
    for (name, budget) in SPEED_OF_CORE {
        let mean = native::mean(name)?;
        println!("{name}: {mean:.0} ns of {budget:.0} allowed");
        if mean > budget {
            slow.push(name);
        }
    }
    if slow.is_empty() {
        Ok(())
    } else {
        Err(format!("Too slow: {}.", slow.join(", ")))
    }
}
