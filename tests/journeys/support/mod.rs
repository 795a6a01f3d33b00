//! A page object for the widget: it knows the public surface (`data-screen`, `data-action`, native
//! radio buttons) and nothing of how the screens are drawn.
//!
//! Nothing here sleeps to wait: [`Page::wait_until`] asks the page again and again until something
//! holds, or fails after [`DEADLINE`].

// The journeys, the gallery and the measurement beside others each use a part of it.
#![allow(dead_code, unused_imports)]

mod cases;
mod devices;
mod firefox;
mod page;
pub mod person;
mod screen;
mod start;
pub mod texts;
mod timing;
mod ways;
mod webkit;

pub use cases::CASES;
use firefox::Firefox;
use serde_json::{Value, json};
use std::cell::Cell;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::{Duration, Instant};
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::prelude::*;
use thirtyfour::{Capabilities, LoggingPrefsLogLevel, RequestData, SessionId};
pub use timing::{LONG_TASKS, Line, SLOW, STOPWATCH, percentile};
use tweeluik_core::group::StoredGroup;
use tweeluik_core::keep::Record;
use tweeluik_core::measure::Response;
use tweeluik_core::session::StoredSession;
use webkit::WebKit;

/// How long something may take before it counts as not happening.
const DEADLINE: Duration = Duration::from_secs(20);
/// How often the driver asks the page, where that cannot wait by itself.
const PAUSE: Duration = Duration::from_millis(10);

/// Looks in the page whether something holds (`holds` comes before it), and again until it does, for a second: one
/// command of the driver in the place of many.
const LOOK_UNTIL_IT_HOLDS: &str = "
    const end = performance.now() + 1000;
    return (async () => {
        while (await holds() !== true) {
            if (performance.now() > end) return false;
            await new Promise((next) => setTimeout(next, 10));
        }
        return true;
    })();";

/// The radio buttons of a screen, and their names, each once.
const RADIOS: &str = "
    const radios = () => [...document.querySelectorAll('input[type=radio]')];
    const names = () => [...new Set(radios().map((one) => one.name))];";

/// With [`RADIOS`] before it: chooses by the ends of names and by values, goes on, and waits until other questions
/// are there. Gives their names.
const ANSWER: &str = "
    const pause = () => new Promise((next) => setTimeout(next));
    const [answers, deadline] = arguments;
    const before = names().join();
    const end = performance.now() + deadline;
    return (async () => {
        for (const [name, value] of answers) {
            radios().find((one) => one.name.endsWith(name) && one.value === value).click();
            await pause();
        }
        document.querySelector('[data-action=next]').click();
        while (names().join() === before && performance.now() < end) await pause();
        return names();
    })();";

/// Runs before the scripts of every page that [`Page`] opens: it writes down what the widget tells its host, what the
/// policy refuses and what nobody caught.
pub const WITNESS: &str = "
    window.__told = [];
    window.__violations = [];
    for (const name of ['ready', 'screen', 'completed', 'error']) {
        addEventListener(`tweeluik-${name}`, (event) => __told.push([name, event.detail]));
    }
    addEventListener('securitypolicyviolation', (event) => {
        __violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
    });
    addEventListener('error', (event) => __violations.push(`error: ${event.message}`), true);
    addEventListener('unhandledrejection', (event) => __violations.push(`${event.reason}`));";

/// Runs before the scripts of a page in a browser that forbids storage.
pub const NO_STORAGE: &str = "Object.defineProperty(window, 'localStorage', {
        get() { throw new DOMException('denied', 'SecurityError'); },
    });";

/// Runs before the scripts of a page in a browser that has `localStorage` and no IndexedDB.
pub const NO_COPY: &str = "Object.defineProperty(window, 'indexedDB', {
        get() { throw new DOMException('denied', 'SecurityError'); },
    });";

/// Holds when no session is in the copy: at most marks that one was erased.
pub const COPY_IS_EMPTY: &str = "return (async () => {
        const answer = (request) => new Promise((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
        });
        const copy = await answer(indexedDB.open('tweeluik'));
        try {
            const texts = await answer(copy.transaction('texts').objectStore('texts').getAll());
            return texts.every((text) => !text.includes('{'));
        } finally {
            copy.close();
        }
    })();";

/// What of a screen can be seen to change: its name, its heading, what can be pressed and chosen,
/// and what is said.
const SIGNATURE: &str = "
    const all = (selector, of) => [...document.querySelectorAll(selector)].map(of).join();
    const signature = () => [
        all('[data-screen]', (root) => root.dataset.screen + root.lang),
        all('[data-heading]', (heading) => heading.textContent),
        all('[data-action]', (button) => button.dataset.action),
        all('[role=alert], [role=status]:not(.wait)', (text) => text.textContent),
        all('input', (input) => input.name),
    ].join('|');";

/// One person's way of answering: statement id and direction in, value of the radio button out.
pub type Sheet = fn(statement: &str, direction: &str) -> &'static str;

/// Two people who go through the journey.
#[derive(Clone, Copy)]
pub struct Pair {
    /// What they are called, where they type it.
    pub names: [&'static str; 2],
    /// How each of the two answers.
    pub sheets: [Sheet; 2],
    /// The code on each lock; empty for none.
    pub codes: [&'static str; 2],
}

/// Keeps hold of the memory of the module.
pub const MEMORY: &str = "for (const name of ['instantiate', 'instantiateStreaming']) {
        const real = WebAssembly[name];
        WebAssembly[name] = async (...given) => {
            const made = await real.apply(WebAssembly, given);
            window.__memory ??= (made.instance ?? made).exports.memory;
            return made;
        };
    }";

/// Two people with names whose answers do not matter much.
pub const SANNE_AND_KARIM: Pair = Pair {
    names: ["Sanne", "Karim"],
    sheets: [
        |_, direction| if direction == "receive" { "2" } else { "4" },
        |statement, _| {
            if statement == "serieus-1" {
                "unknown"
            } else {
                "5"
            }
        },
    ],
    codes: ["", ""],
};

/// The same two, of whom the first locks with a code.
pub const WITH_A_CODE: Pair = Pair {
    codes: ["appeltaart", ""],
    ..SANNE_AND_KARIM
};

/// A folder of its own for what a browser saves; it is gone afterwards.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("tweeluik-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a folder");
        Folder(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The measurement of time wants the machine for itself: it writes, all others read.
static MACHINE: RwLock<()> = RwLock::new(());

/// Held as long as a browser of the test is open.
enum Turn {
    WithOthers(RwLockReadGuard<'static, ()>),
    Alone(RwLockWriteGuard<'static, ()>),
}

/// A value that `cargo xtask test` hands to the tests.
pub fn given(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is missing: run cargo xtask test"))
}

/// Sends a request, and gives the connection on which the answer comes.
fn ask(method: &str, address: &str, path: &str, body: &str) -> std::io::Result<TcpStream> {
    let host = address.trim_start_matches("http://").trim_end_matches('/');
    let mut line = TcpStream::connect(host)?;
    line.set_read_timeout(Some(DEADLINE))?;
    write!(
        line,
        "{method} /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\
         Content-Length: {}\r\n\r\n{body}",
        body.len()
    )?;
    Ok(line)
}

/// Asks the test server for a path, outside every browser: head and body of the answer.
pub fn ask_server(path: &str) -> (String, String) {
    let mut line = ask("GET", &given("TWEELUIK_URL"), path, "").expect("the test server listens");
    let mut answer = String::new();
    line.read_to_string(&mut answer)
        .expect("the test server answers with text");
    let (head, body) = answer.split_once("\r\n\r\n").expect("an HTTP answer");
    (head.to_owned(), body.to_owned())
}

/// A command of the Chrome DevTools Protocol, passed on by chromedriver.
#[derive(Debug)]
struct Cdp(&'static str, Value);

impl FormatRequestData for Cdp {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let method = "POST".parse().expect("POST is a method");
        RequestData::new(method, format!("session/{session}/goog/cdp/execute"))
            .add_body(json!({ "cmd": self.0, "params": self.1 }))
    }
}

/// Pointers that are moved and pressed, in the words of WebDriver.
#[derive(Debug)]
struct Actions(Value);

impl FormatRequestData for Actions {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let method = "POST".parse().expect("POST is a method");
        RequestData::new(method, format!("session/{session}/actions"))
            .add_body(json!({ "actions": self.0 }))
    }
}

/// What a browser is started with to have a camera that plays a film.
fn camera(film: &Path) -> Vec<String> {
    let mut wishes = vec![
        "--use-fake-device-for-media-stream".to_owned(),
        "--use-fake-ui-for-media-stream".to_owned(),
    ];
    if film.is_file() {
        wishes.push(format!(
            "--use-file-for-fake-video-capture={}",
            film.display()
        ));
    }
    wishes
}

/// What a browser is started with.
#[derive(Default)]
struct Wishes {
    /// Not to wait until a page has loaded.
    impatient: bool,
    /// To give no page any storage.
    no_storage: bool,
    /// To be a private window.
    private: bool,
    /// To have a camera that everybody allows. It shows this film; where there is none, what the
    /// browser makes up.
    camera: Option<PathBuf>,
    /// More that only Chromium knows.
    arguments: Vec<String>,
}

fn chromium(wishes: &Wishes) -> Capabilities {
    let mut all = DesiredCapabilities::chrome();
    for wish in [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ] {
        all.add_arg(wish).expect("an argument for the browser");
    }
    for wish in wishes.camera.iter().flat_map(|film| camera(film)) {
        all.add_arg(&wish).expect("an argument for the browser");
    }
    for wish in &wishes.arguments {
        all.add_arg(wish).expect("an argument for the browser");
    }
    if wishes.private {
        all.add_arg("--incognito")
            .expect("an argument for the browser");
    }
    if wishes.no_storage {
        let blocked = json!({ "profile.default_content_setting_values.cookies": 2 });
        let set = all.add_experimental_option("prefs", blocked);
        set.expect("a preference for the browser");
    }
    all.set_browser_log_level(LoggingPrefsLogLevel::All)
        .expect("a log level");
    all.into()
}

/// Which browser it is, and what it takes to speak with it beyond WebDriver.
enum Engine {
    Chromium,
    Firefox(Box<Firefox>),
    WebKit(WebKit),
}

impl Engine {
    /// The one that `TWEELUIK_BROWSER` names, or else Chromium.
    fn chosen() -> Engine {
        match std::env::var("TWEELUIK_BROWSER").as_deref() {
            Ok("firefox") => Engine::Firefox(Box::new(Firefox::start())),
            Ok("webkit") => Engine::WebKit(WebKit::start()),
            Ok(other) => panic!("no journeys in {other}"),
            Err(_) => Engine::Chromium,
        }
    }

    /// Where its driver is.
    fn driver(&self) -> String {
        match self {
            Engine::Chromium => given("TWEELUIK_DRIVER"),
            Engine::Firefox(firefox) => firefox.driver().to_owned(),
            Engine::WebKit(webkit) => webkit.driver().to_owned(),
        }
    }
}

/// A fresh browser with one page; it closes when it is dropped.
pub struct Page {
    driver: WebDriver,
    engine: Engine,
    turn: Rc<Turn>,
    /// Where the widget stands, as an expression: scripts look for it there.
    scope: Cell<&'static str>,
}

/// House styles of real organisations: a name, the class, and the style sheet in its npm package.
pub const THEMES: [(&str, &str, &str); 8] = [
    (
        "utrecht",
        "utrecht-theme",
        "@utrecht/design-tokens/dist/index.css",
    ),
    (
        "rotterdam",
        "rotterdam-theme",
        "@nl-design-system-unstable/rotterdam-design-tokens/dist/design-tokens.css",
    ),
    (
        "rijkshuisstijl",
        "rhc-theme",
        "@rijkshuisstijl-community/design-tokens/dist/index.css",
    ),
    (
        "nijmegen",
        "nijmegen-theme",
        "@gemeentenijmegen/design-tokens/dist/index.css",
    ),
    (
        "denhaag",
        "denhaag-theme",
        "@gemeente-denhaag/design-tokens-components/dist/theme/index.css",
    ),
    ("rvo", "rvo-theme", "@nl-rvo/design-tokens/dist/index.css"),
    (
        "voorbeeld",
        "voorbeeld-theme",
        "@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css",
    ),
    (
        "mooi-en-anders",
        "ma-theme",
        "@nl-design-system-community/ma-design-tokens/dist/theme.css",
    ),
];

/// The widget in the first element of somebody else's page.
pub const ELEMENT: &str = "document.querySelector('twee-luik').shadowRoot";

/// Also after a failure the browser is closed, at once. What the client does by itself when it is
/// dropped takes one to two minutes in a test, whose runtime stands still meanwhile.
impl Drop for Page {
    fn drop(&mut self) {
        let session = self.driver.session_id().to_string();
        let _ = self.driver.clone().leak();
        let path = format!("session/{session}");
        if let Ok(mut line) = ask("DELETE", &self.engine.driver(), &path, "") {
            // The answer comes when the browser has ended; what it says does not matter.
            let _ = line.read(&mut [0; 64]);
        }
    }
}

/// The stages of a journey; `second` is the second person's first statement.
pub const STAGES: [&str; 10] = [
    "start",
    "setup",
    "answer",
    "direct",
    "review",
    "handover",
    "second",
    "reveal",
    "comparison",
    "finish",
];
