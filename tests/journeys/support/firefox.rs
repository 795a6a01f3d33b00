//! Firefox, where WebDriver alone is not enough: what Chromium does by its DevTools Protocol, Firefox
//! does by WebDriver BiDi, or in its own window, where geckodriver lets tests run scripts too.

use super::{DEADLINE, Wishes, ask, given};
use serde_json::{Value, json};
use std::cell::RefCell;
use std::io::{BufRead, BufReader, Read};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::prelude::*;
use thirtyfour::{Capabilities, RequestData, SessionId};
use tungstenite::{Message, WebSocket};

/// The browsing context of the page, in the browser's own window.
const PAGE: &str = "const page = gBrowser.selectedBrowser.browsingContext;";

/// A driver of its own for each browser, since geckodriver drives one at a time.
pub struct Firefox {
    program: Option<Child>,
    address: String,
    profile: PathBuf,
    line: Option<RefCell<Line>>,
    /// What the reader has set up, as `prefers` was told.
    prefers: RefCell<Value>,
}

/// Where scripts run: in the page (`content`) or in the browser's own window (`chrome`).
#[derive(Debug)]
struct Context(&'static str);

impl FormatRequestData for Context {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let method = "POST".parse().expect("POST is a method");
        RequestData::new(method, format!("session/{session}/moz/context"))
            .add_body(json!({ "context": self.0 }))
    }
}

/// The line on which WebDriver BiDi is spoken.
struct Line {
    socket: WebSocket<TcpStream>,
    asked: u64,
    /// The scripts that run before those of each page.
    before: Vec<String>,
    /// What was written to the console and not yet asked for.
    console: Vec<String>,
}

impl Line {
    fn open(address: &str) -> Line {
        let host = address.trim_start_matches("ws://");
        let host = host.split('/').next().unwrap_or_default();
        let line = TcpStream::connect(host).expect("Firefox listens");
        line.set_read_timeout(Some(DEADLINE)).expect("a time limit");
        let (socket, _) = tungstenite::client(address, line).expect("Firefox speaks BiDi");
        let mut line = Line {
            socket,
            asked: 0,
            before: Vec::new(),
            console: Vec::new(),
        };
        line.ask("session.subscribe", json!({ "events": ["log.entryAdded"] }));
        line
    }

    /// Sends a command, and gives its result. What is told meanwhile is kept.
    fn ask(&mut self, method: &str, parameters: Value) -> Value {
        self.asked += 1;
        let command = json!({ "id": self.asked, "method": method, "params": parameters });
        let sent = self.socket.send(Message::text(command.to_string()));
        sent.expect("Firefox listens");
        loop {
            let told = self.socket.read().expect("Firefox answers");
            let Ok(text) = told.to_text() else { continue };
            let told: Value = serde_json::from_str(text).unwrap_or_default();
            if told["id"] == json!(self.asked) {
                assert_eq!(told["type"], "success", "{method}: {told}");
                return told["result"].clone();
            }
            let entry = &told["params"];
            // Errors of scripts come by the way of everything else that the browser finds wrong.
            if told["method"] == "log.entryAdded" && entry["type"] == "console" {
                let level = match entry["level"].as_str() {
                    Some("error") => "SEVERE",
                    Some("warn") => "WARNING",
                    _ => "INFO",
                };
                self.console.push(format!("{level}: {}", entry["text"]));
            }
        }
    }
}

/// A profile with which Firefox has been open once: with a copy of it, it starts in half the time.
static OPENED_ONCE: LazyLock<PathBuf> = LazyLock::new(|| {
    let profile = Path::new(env!("CARGO_TARGET_TMPDIR")).join("firefox");
    let _ = std::fs::remove_dir_all(&profile);
    std::fs::create_dir_all(&profile).expect("a folder");
    let (program, address) = start_driver();
    let options = json!({ "args": ["-headless", "-profile", profile] });
    let wish = json!({ "capabilities": { "alwaysMatch": { "moz:firefoxOptions": options } } });
    let driver = |method: &str, path: &str, body: Value| {
        let mut line = ask(method, &address, path, &body.to_string()).expect("geckodriver listens");
        // On a machine that has not opened it for long, the first start takes its time.
        let most = Some(std::time::Duration::from_secs(120));
        line.set_read_timeout(most).expect("a limit");
        let mut answer = String::new();
        line.read_to_string(&mut answer).expect("an answer");
        let (_, answer) = answer.split_once("\r\n\r\n").unwrap_or_default();
        serde_json::from_str::<Value>(answer).expect("JSON")
    };
    let session = driver("POST", "session", wish)["value"]["sessionId"].clone();
    let session = format!("session/{}", session.as_str().expect("Firefox starts"));
    // Not the app itself: what that keeps would be in every copy.
    let page = json!({ "url": format!("{}/log/nothing", given("TWEELUIK_URL")) });
    driver("POST", &format!("{session}/url"), page);
    driver("DELETE", &session, json!({}));
    stop(program);
    profile
});

/// Copies a folder; what is neither file nor folder is left out.
fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let (entry, to) = entry.map(|entry| (entry.path(), to.join(entry.file_name())))?;
        if entry.is_dir() {
            copy(&entry, &to)?;
        } else if entry.is_file() {
            std::fs::copy(&entry, &to)?;
        }
    }
    Ok(())
}

/// Starts geckodriver, and gives its address.
fn start_driver() -> (Child, String) {
    let mut program = Command::new("geckodriver")
        .args(["--port=0", "--websocket-port=0", "--allow-system-access"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("geckodriver starts: run cargo xtask test");
    let told = program.stdout.take().expect("what geckodriver says");
    let mut told = BufReader::new(told).lines();
    let address = told
        .find_map(|line| Some(line.ok()?.split_once("Listening on ")?.1.to_owned()))
        .expect("geckodriver says where it listens");
    // What it says later is not heard, but must not stay in the way.
    std::thread::spawn(move || told.for_each(drop));
    (program, format!("http://{address}"))
}

fn stop(mut program: Child) {
    let _ = program.kill();
    let _ = program.wait();
}

impl Firefox {
    /// Starts a driver.
    pub fn start() -> Firefox {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("tweeluik-firefox-{}-{number}", std::process::id());
        let profile = std::env::temp_dir().join(name);
        copy(&OPENED_ONCE, &profile).expect("a profile");
        let (program, address) = start_driver();
        Firefox {
            program: Some(program),
            address,
            profile,
            line: None,
            prefers: RefCell::default(),
        }
    }

    /// What Firefox is started with.
    pub fn wishes(&self, wishes: &Wishes) -> Capabilities {
        assert!(wishes.arguments.is_empty(), "these are Chromium's");
        let mut preferences = json!({
            // Nothing of its own: no first page, no updates, no safe browsing.
            "browser.safebrowsing.malware.enabled": false,
            "browser.safebrowsing.phishing.enabled": false,
            "network.captive-portal-service.enabled": false,
            "network.connectivity-service.enabled": false,
        });
        if wishes.no_storage {
            // As when somebody blocks all cookies and site data.
            preferences["network.cookie.cookieBehavior"] = json!(2);
        }
        if wishes.private {
            preferences["browser.privatebrowsing.autostart"] = json!(true);
        }
        if let Some(film) = &wishes.camera {
            assert!(!film.is_file(), "Firefox makes up its own film");
            preferences["media.navigator.streams.fake"] = json!(true);
            preferences["media.navigator.permission.disabled"] = json!(true);
        }
        let mut all = Capabilities::from(DesiredCapabilities::firefox());
        let options =
            json!({ "args": ["-headless", "-profile", self.profile], "prefs": preferences });
        all.set("moz:firefoxOptions", options).expect("options");
        all.set("webSocketUrl", true).expect("BiDi");
        all
    }

    /// Where the driver is.
    pub fn driver(&self) -> &str {
        &self.address
    }

    /// Begins to speak with the browser that was started.
    pub fn listen(&mut self, driver: &WebDriver) {
        let address = driver.capabilities().get("webSocketUrl").cloned();
        let address = address.and_then(|address| Some(address.as_str()?.to_owned()));
        let line = Line::open(&address.expect("Firefox speaks BiDi"));
        self.line = Some(RefCell::new(line));
    }

    fn line(&self) -> std::cell::RefMut<'_, Line> {
        self.line.as_ref().expect("a line").borrow_mut()
    }

    /// Runs a script in the browser's own window.
    async fn in_its_window(
        &self,
        driver: &WebDriver,
        script: &str,
        arguments: Vec<Value>,
    ) -> Value {
        let into = driver.cmd(Context("chrome")).await;
        into.expect("the driver lets tests into the window");
        let answer = driver.execute(format!("{PAGE}\n{script}"), arguments).await;
        let back = driver.cmd(Context("content")).await;
        back.expect("the page");
        let answer = answer.unwrap_or_else(|error| panic!("{error}\n{script}"));
        answer.json().clone()
    }

    pub fn before_scripts(&self, script: &str) {
        let mut line = self.line();
        // One that is there is there for every tab.
        if !line.before.iter().any(|known| known == script) {
            line.before.push(script.to_owned());
            let function = format!("() => {{ {script} }}");
            let wish = json!({ "functionDeclaration": function });
            line.ask("script.addPreloadScript", wish);
        }
    }

    pub async fn prefers(&self, driver: &WebDriver, wishes: &[(&str, &str)]) {
        let script = "
            const names = {
                'prefers-color-scheme': 'prefersColorSchemeOverride',
                'prefers-reduced-motion': 'prefersReducedMotionOverride',
                'forced-colors': 'forcedColorsOverride',
            };
            const wishes = new Map(arguments[0]);
            for (const [name, override] of Object.entries(names)) {
                page[override] = wishes.get(name) ?? 'none';
            }";
        let wishes = json!(wishes);
        self.prefers.replace(wishes.clone());
        self.in_its_window(driver, script, vec![wishes]).await;
    }

    /// What the reader has set up holds for every page. Firefox forgets it where a page asks for a group
    /// of its own (`Cross-Origin-Opener-Policy`), as ours does.
    pub async fn prefers_still(&self, driver: &WebDriver) {
        let wishes = self.prefers.borrow().clone();
        let wishes: Vec<(String, String)> = serde_json::from_value(wishes).unwrap_or_default();
        let wishes: Vec<(&str, &str)> = wishes.iter().map(|(a, b)| (&**a, &**b)).collect();
        if !wishes.is_empty() {
            self.prefers(driver, &wishes).await;
        }
    }

    /// Tab leads from the end of the page to the browser's own buttons, where the driver's keys do not
    /// follow. This goes on to the top of the page.
    pub async fn comes_back_to_the_page(&self, driver: &WebDriver) {
        let away = driver.execute("return !document.hasFocus();", Vec::new());
        if away.await.is_ok_and(|away| away.json() == &json!(true)) {
            let back = "gBrowser.selectedBrowser.focus();";
            self.in_its_window(driver, back, Vec::new()).await;
            let top = driver.execute("getSelection().collapse(document.body, 0);", Vec::new());
            top.await.expect("the top of the page");
        }
    }

    pub async fn shows_as_on(&self, driver: &WebDriver, medium: &str) {
        let script = "page.mediumOverride = arguments[0];";
        self.in_its_window(driver, script, vec![json!(medium)])
            .await;
    }

    pub fn size(&self, width: u32, height: u32, scale: u32) {
        let mut line = self.line();
        let tabs = line.ask("browsingContext.getTree", json!({ "maxDepth": 0 }));
        let wish = json!({
            "context": tabs["contexts"][0]["context"],
            "viewport": { "width": width, "height": height },
            "devicePixelRatio": scale,
        });
        line.ask("browsingContext.setViewport", wish);
    }

    pub async fn is_offline(&self, driver: &WebDriver, offline: bool) {
        let script = format!("page.forceOffline = {offline};");
        self.in_its_window(driver, &script, Vec::new()).await;
    }

    pub async fn saves_in(&self, driver: &WebDriver, folder: &Path) {
        let script = "
            Services.prefs.setStringPref('browser.download.dir', arguments[0]);
            Services.prefs.setIntPref('browser.download.folderList', 2);
            Services.prefs.setBoolPref('browser.download.useDownloadDir', true);";
        self.in_its_window(driver, script, vec![json!(folder)])
            .await;
    }

    pub async fn visited(&self, driver: &WebDriver) -> Vec<String> {
        let script = "
            const all = page.sessionHistory;
            return Array.from({ length: all.count }, (_, at) => all.getEntryAtIndex(at).URI.spec);";
        let visited = self.in_its_window(driver, script, Vec::new()).await;
        serde_json::from_value(visited).expect("addresses")
    }

    pub async fn told_to_assistive_technology(&self, driver: &WebDriver) -> Vec<(String, String)> {
        // Asking is what makes Firefox tell anything; at first that takes a moment.
        let script = "
            const service = Cc['@mozilla.org/accessibilityService;1']
                .getService(Ci.nsIAccessibilityService);
            const around = service.getAccessibleFor(gBrowser.selectedBrowser);
            const told = [];
            const hear = (part) => {
                const more = {};
                for (const { key, value } of part.attributes?.enumerate() ?? []) more[key] = value;
                const all = [part.name, part.description, part.value, JSON.stringify(more)];
                told.push([service.getStringRole(part.role), all.join(' ')]);
                for (let one = part.firstChild; one; one = one.nextSibling) hear(one);
            };
            if (around?.firstChild?.firstChild) hear(around.firstChild);
            return told;";
        let frames = "const done = arguments[0];
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));";
        let start = std::time::Instant::now();
        loop {
            // What has just changed is told with the next picture.
            let drawn = driver.execute_async(frames, Vec::new()).await;
            drawn.expect("two pictures");
            let told = self.in_its_window(driver, script, Vec::new()).await;
            let told: Vec<(String, String)> = serde_json::from_value(told).expect("roles");
            if !told.is_empty() {
                return told;
            }
            assert!(start.elapsed() < DEADLINE, "Firefox tells nothing");
        }
    }

    pub async fn console(&self, driver: &WebDriver) -> Vec<String> {
        // What concerns no page is the browser's own business.
        let script = "
            const all = Services.console.getMessageArray();
            Services.console.reset();
            const levels = ['SEVERE', 'WARNING'];
            return all.filter((one) => one instanceof Ci.nsIScriptError && one.innerWindowID)
                .filter(({ sourceName }) => !/^(chrome|resource|moz-)/.test(sourceName))
                .map((one) => `${levels[one.flags & 1]}: ${one.category}: ${one.errorMessage}`);";
        let found = self.in_its_window(driver, script, Vec::new()).await;
        let mut found: Vec<String> = serde_json::from_value(found).expect("lines");
        let mut line = self.line();
        line.ask("session.status", json!({}));
        found.append(&mut line.console);
        found
    }
}

impl Drop for Firefox {
    fn drop(&mut self) {
        if let Some(program) = self.program.take() {
            stop(program);
        }
        let _ = std::fs::remove_dir_all(&self.profile);
    }
}
