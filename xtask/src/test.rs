//! Every check, one after the other, and one closing line.

use crate::setup::{BROWSER, TARGET, axe};
use crate::{Outcome, build, command, root, run, server, setup, weight};
use std::io::{BufRead, BufReader};
use std::process::{Child, ExitCode, Stdio};
use std::time::{Duration, Instant};

/// The journeys that measure time.
const SPEED: &str = "speed::";
/// The journeys that one browser is enough for: Firefox leaves out the modules of this name.
const CHROMIUM_ONLY: &str = "chromium_only::";
/// What the core may cost natively, in nanoseconds, by the names in `crates/core/benches/measure.rs`.
const SPEED_OF_CORE: [(&str, f64); 3] = [
    ("comparison of the long form", 10_000.0),
    ("a pair added to a group of 10,000", 1_000_000.0),
    ("a group of 10,000 pairs shown", 100_000_000.0),
];

#[derive(Default)]
struct Count {
    passed: u32,
    failed: u32,
    failures: Vec<String>,
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

/// A program that is stopped when it is no longer needed.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A port of this machine that nobody uses.
fn free_port() -> Outcome<u16> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").map_err(|error| error.to_string())?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    Ok(address.port())
}

/// Starts the browser's driver and waits until it answers.
fn driver() -> Outcome<(Running, String)> {
    let port = free_port()?;
    let (_, program) = BROWSER;
    let child = command(program)
        .arg(format!("--port={port}"))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| format!("{program}: {error}"))?;
    let running = Running(child);
    let deadline = Instant::now() + Duration::from_secs(20);
    while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
        if Instant::now() > deadline {
            return Err(format!("{program} does not answer."));
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    Ok((running, format!("http://127.0.0.1:{port}")))
}

/// A cargo command with what the journeys need to know in any browser.
fn with_server(arguments: &[&str]) -> Outcome<std::process::Command> {
    let server = server::start(0)?;
    let mut command = command("cargo");
    command
        .args(arguments)
        .env("TWEELUIK_URL", &server.address)
        .env("TWEELUIK_AXE", axe());
    Ok(command)
}

/// As [`with_server`], with Chromium.
fn with_browser(arguments: &[&str]) -> Outcome<(Running, std::process::Command)> {
    let (running, driver) = driver()?;
    let mut command = with_server(arguments)?;
    command.env("TWEELUIK_DRIVER", driver);
    Ok((running, command))
}

/// Runs every check. The last line says how many passed and failed.
pub fn all() -> ExitCode {
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
        run(command("eslint").args(["--max-warnings=0", "src/js", "compose"]))
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
    journeys(
        &mut count,
        "journeys in a real browser",
        &["--skip", SPEED, "--test-threads=2"],
    );
    journeys_in_firefox(&mut count);
    // By itself: what else the machine does would be measured too.
    journeys(
        &mut count,
        "speed of a tap",
        &[SPEED, "--test-threads=1", "--nocapture"],
    );
    count.check("speed of the core", speed_of_core);
    println!("\nAll of it took {} s.", start.elapsed().as_secs());
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

/// The cargo command that runs journeys.
const JOURNEYS: [&str; 7] = [
    "test",
    "--quiet",
    "--features",
    "journeys",
    "--test",
    "journeys",
    "--",
];

/// Runs those journeys in Firefox that matter there. Each starts a driver of its own.
fn journeys_in_firefox(count: &mut Count) {
    let what = "journeys in Firefox";
    let which = ["--skip", CHROMIUM_ONLY, "--test-threads=2"];
    match with_server(&[&JOURNEYS[..], &which].concat()) {
        Ok(mut command) => count.tests(what, command.env("TWEELUIK_BROWSER", "firefox")),
        Err(sentence) => count.fail(what, &sentence),
    }
}

/// Runs the journeys that the last arguments pick.
fn journeys(count: &mut Count, what: &str, which: &[&str]) {
    match with_browser(&[&JOURNEYS, which].concat()) {
        Ok((_driver, mut command)) => count.tests(what, &mut command),
        Err(sentence) => count.fail(what, &sentence),
    }
}

/// Runs the journeys that somebody names, on what was built last: for work on one subject. They run in Chromium, or
/// in Firefox with `TWEELUIK_BROWSER=firefox`.
pub fn some_journeys(named: impl Iterator<Item = String>) -> Outcome<()> {
    setup::for_tests()?;
    // One of them opens it.
    build::example()?;
    let named: Vec<String> = named.collect();
    let named: Vec<&str> = named.iter().map(String::as_str).collect();
    let (_driver, mut command) = with_browser(&[&JOURNEYS, &*named].concat())?;
    run(&mut command)
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
    match driver() {
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

/// Measures the core.
pub fn bench() -> Outcome<()> {
    run(command("cargo").args(["bench", "--bench", "measure", "--bench", "exchange"]))
}

/// Measures what has a budget, and holds it to that.
fn speed_of_core() -> Outcome<()> {
    let names: Vec<&str> = SPEED_OF_CORE.iter().map(|(name, _)| *name).collect();
    run(command("cargo")
        .args(["bench", "--quiet", "--bench", "measure", "--"])
        .args(["--quick", "--noplot", &names.join("|")]))?;
    let mut slow = Vec::new();
    for (name, budget) in SPEED_OF_CORE {
        let path = root().join(format!("target/criterion/{name}/new/estimates.json"));
        let text = std::fs::read_to_string(&path)
            .map_err(|error| format!("{}: {error}", path.display()))?;
        let mean = text
            .split_once("\"mean\"")
            .and_then(|(_, rest)| rest.split_once("\"point_estimate\":"))
            .and_then(|(_, rest)| rest.split([',', '}']).next())
            .and_then(|number| number.trim().parse::<f64>().ok())
            .ok_or("criterion wrote no mean")?;
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

/// Takes the screenshots of the gallery.
pub fn gallery() -> Outcome<()> {
    setup::for_tests()?;
    build::release()?;
    let (_driver, mut command) = with_browser(&[
        "test",
        "--quiet",
        "--features",
        "journeys",
        "--test",
        "gallery",
    ])?;
    run(&mut command)
}
