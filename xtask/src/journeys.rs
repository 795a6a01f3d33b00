//! The journeys in real browsers: what has to run beside them, and the command that runs them.

use crate::setup::{self, BROWSER, axe};
use crate::{Outcome, build, command, dist, run, server};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The cargo command that runs journeys. What follows is for the tests.
const JOURNEYS: [&str; 7] = [
    "test",
    "--quiet",
    "--features",
    "journeys",
    "--test",
    "journeys",
    "--",
];

/// Where the screenshots are.
const GALLERY: &str = "docs/gallery";

/// The browsers that journeys run in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    /// Each journey starts a driver of its own.
    Firefox,
    /// As Firefox; and each browser has a screen of its own.
    WebKit,
}

impl Engine {
    /// The one that `TWEELUIK_BROWSER` names, or else Chromium.
    fn chosen() -> Outcome<Engine> {
        match std::env::var("TWEELUIK_BROWSER").as_deref() {
            Err(_) | Ok("chromium") => Ok(Engine::Chromium),
            Ok("firefox") => Ok(Engine::Firefox),
            Ok("webkit") => Ok(Engine::WebKit),
            Ok(other) => Err(format!(
                "No journeys run in {other}: name chromium, firefox or webkit."
            )),
        }
    }
}

/// A program that is stopped when it is no longer needed.
pub struct Running(Child);

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

/// Starts Chromium's driver, waits until it answers, and gives its address.
pub fn chromedriver() -> Outcome<(Running, String)> {
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

/// A cargo command that knows where the app is served, and the accessibility checker.
fn with_server(arguments: &[&str]) -> Outcome<Command> {
    let server = server::start(0)?;
    let mut command = command("cargo");
    command
        .args(arguments)
        .env("TWEELUIK_URL", &server.address)
        .env("TWEELUIK_AXE", axe())
        .env("TWEELUIK_NPM", dist::npm_package_for_tests());
    Ok(command)
}

/// The command that runs all journeys in a browser, and what has to run meanwhile.
pub fn run_in(engine: Engine) -> Outcome<(Option<Running>, Command)> {
    let mut command = with_server(&JOURNEYS)?;
    let running = match engine {
        Engine::Chromium => {
            let (running, driver) = chromedriver()?;
            command
                .env("TWEELUIK_DRIVER", driver)
                .env_remove("TWEELUIK_BROWSER");
            Some(running)
        }
        Engine::Firefox => {
            command.env("TWEELUIK_BROWSER", "firefox");
            None
        }
        Engine::WebKit => {
            let browser = setup::webkit_browser().ok_or("WebKitGTK is not installed.")?;
            command
                .env("TWEELUIK_BROWSER", "webkit")
                .env("TWEELUIK_WEBKIT", browser);
            None
        }
    };
    Ok((running, command))
}

/// Runs the journeys that somebody names, on what was built last: for work on one subject. They run in Chromium, or
/// in the browser that `TWEELUIK_BROWSER` names.
pub fn some(named: impl Iterator<Item = String>) -> Outcome<()> {
    let engine = Engine::chosen()?;
    setup::for_tests()?;
    // One of them opens it.
    build::example()?;
    let named: Vec<String> = named.collect();
    if named.iter().any(|word| word.contains("hosts::")) {
        dist::prepare_hosts()?;
    }
    let (_running, mut command) = run_in(engine)?;
    run(command.args(named))
}

/// Takes the screenshots of the gallery, and makes them smaller without a loss.
pub fn gallery() -> Outcome<()> {
    setup::for_gallery()?;
    build::release()?;
    let (_driver, address) = chromedriver()?;
    let mut take = with_server(&[
        "test",
        "--quiet",
        "--features",
        "journeys",
        "--test",
        "gallery",
    ])?;
    run(take.env("TWEELUIK_DRIVER", address))?;
    run(command("oxipng").args(["--quiet", "--opt=4", "--strip=safe", "--recursive", GALLERY]))
}
