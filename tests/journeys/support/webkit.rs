//! WebKitGTK, the engine that Safari has too. Its driver does what WebDriver names and no more: what needs the
//! DevTools Protocol or WebDriver BiDi is for the other two.

use super::{WITNESS, Wishes};
use serde_json::json;
use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::Instant;
use thirtyfour::Capabilities;
use thirtyfour::prelude::*;

/// The driver runs no script before those of a page: the witness comes when the page has loaded, and knows nothing of the
/// time before.
pub fn late_witness() -> String {
    format!("if (!window.__told) {{ window.__late = true; {WITNESS} }}")
}

/// A driver of its own for each browser, since it drives one at a time; and a screen, since of the windows on one
/// only one has the focus.
pub struct WebKit {
    program: Child,
    screen: Child,
    address: String,
}

/// Starts a screen in memory, and gives its name.
fn start_screen() -> (Child, String) {
    let mut program = Command::new("Xvfb")
        .args(["-displayfd", "1", "-nolisten", "tcp"])
        .args(["-screen", "0", "1280x1024x24"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("Xvfb starts: run cargo xtask test");
    let told = program.stdout.take().expect("what Xvfb says");
    let mut number = String::new();
    let read = BufReader::new(told).read_line(&mut number);
    read.expect("Xvfb says where it is");
    (program, format!(":{}", number.trim()))
}

impl WebKit {
    /// Starts a driver, and waits until it listens.
    pub fn start() -> WebKit {
        let free = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = free.local_addr().expect("its address").port();
        drop(free);
        let (screen, display) = start_screen();
        let program = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("DISPLAY", display)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver starts: run cargo xtask test");
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(start.elapsed() < super::DEADLINE, "no driver listens");
            std::thread::sleep(super::PAUSE);
        }
        WebKit {
            program,
            screen,
            address: format!("http://127.0.0.1:{port}"),
        }
    }

    /// What WebKit is started with: Debian's small browser around it. Each has a storage of its own.
    pub fn wishes(&self, wishes: &Wishes) -> Capabilities {
        let asked = wishes.arguments.is_empty() && wishes.camera.is_none();
        assert!(
            asked && !wishes.no_storage && !wishes.private,
            "this WebKit has not"
        );
        let mut all = Capabilities::new();
        let browser = json!({
            "binary": super::given("TWEELUIK_WEBKIT"),
            "args": ["--automation"],
        });
        all.set("webkitgtk:browserOptions", browser)
            .expect("the browser");
        all
    }

    pub fn driver(&self) -> &str {
        &self.address
    }

    pub async fn size(&self, driver: &WebDriver, width: u32, height: u32) {
        let set = driver.set_window_rect(0, 0, width, height).await;
        set.expect("a window of this size");
    }
}

impl Drop for WebKit {
    fn drop(&mut self) {
        for program in [&mut self.program, &mut self.screen] {
            let _ = program.kill();
            let _ = program.wait();
        }
    }
}
