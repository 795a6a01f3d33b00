//! A page object for the widget: it knows the public surface (`data-screen`, `data-action`, native
//! radio buttons) and nothing of how the screens are drawn.
//!
//! Nothing here sleeps to wait: [`Page::wait_until`] asks the page again and again until something
//! holds, or fails after [`DEADLINE`].

// The journeys and the gallery each use a part of it.
#![allow(dead_code)]

#[path = "firefox.rs"]
mod firefox;

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
use tweeluik_core::group::StoredGroup;
use tweeluik_core::keep::Record;
use tweeluik_core::session::StoredSession;

/// How long something may take before it counts as not happening.
const DEADLINE: Duration = Duration::from_secs(20);
/// How often the page is asked.
const PAUSE: Duration = Duration::from_millis(10);

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
    return [
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

/// A fresh browser with one page; it closes when it is dropped.
pub struct Page {
    driver: WebDriver,
    /// Where it is no Chromium.
    firefox: Option<Firefox>,
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
        let driver = match &self.firefox {
            Some(firefox) => firefox.driver().to_owned(),
            None => given("TWEELUIK_DRIVER"),
        };
        if let Ok(mut line) = ask("DELETE", &driver, &path, "") {
            // The answer comes when the browser has ended; what it says does not matter.
            let _ = line.read(&mut [0; 64]);
        }
    }
}

impl Page {
    /// A fresh browser in which nothing is open yet.
    pub async fn fresh() -> Page {
        Page::in_turn(Wishes::default()).await
    }

    /// The other one's device: a browser of its own, with a storage of its own. It shares the turn
    /// of this one, since who waits for a second turn may wait for ever.
    pub async fn beside(&self) -> Page {
        Page::start(Rc::clone(&self.turn), Wishes::default()).await
    }

    /// As [`Page::fresh`], while no other test of this program runs.
    pub async fn alone() -> Page {
        let turn = MACHINE.write().unwrap_or_else(PoisonError::into_inner);
        Page::start(Rc::new(Turn::Alone(turn)), Wishes::default()).await
    }

    /// As [`Page::fresh`], but it does not wait until a page has loaded.
    pub async fn impatient() -> Page {
        let impatient = true;
        Page::in_turn(Wishes {
            impatient,
            ..Wishes::default()
        })
        .await
    }

    /// A fresh browser with the widget: `path` is what follows the server's address.
    pub async fn at(path: &str) -> Page {
        let page = Page::fresh().await;
        page.open(path).await;
        page
    }

    /// As [`Page::beside`], with a camera as in [`Page::with_camera`].
    pub async fn beside_with_camera(&self, film: &Path) -> Page {
        let camera = Some(film.to_owned());
        let wishes = Wishes {
            camera,
            ..Wishes::default()
        };
        Page::start(Rc::clone(&self.turn), wishes).await
    }

    /// As [`Page::fresh`], with a camera that everybody allows. It shows a film, see `fake_camera`;
    /// without one it shows what the browser makes up.
    pub async fn with_camera(film: &Path) -> Page {
        let camera = Some(film.to_owned());
        Page::in_turn(Wishes {
            camera,
            ..Wishes::default()
        })
        .await
    }

    /// As [`Page::with_camera`], in a Chromium that is started with more.
    pub async fn with_camera_and(film: &Path, arguments: Vec<String>) -> Page {
        let camera = Some(film.to_owned());
        Page::in_turn(Wishes {
            camera,
            arguments,
            ..Wishes::default()
        })
        .await
    }

    /// As [`Page::beside`], in a Chromium that is started with more.
    pub async fn beside_and(&self, arguments: Vec<String>) -> Page {
        let wishes = Wishes {
            arguments,
            ..Wishes::default()
        };
        Page::start(Rc::clone(&self.turn), wishes).await
    }

    /// As [`Page::fresh`], with everything that the browser writes in this folder. Somebody else may
    /// have been there before.
    pub async fn in_folder(folder: &std::path::Path) -> Page {
        Page::in_turn(Wishes {
            arguments: vec![format!("--user-data-dir={}", folder.display())],
            ..Wishes::default()
        })
        .await
    }

    /// As [`Page::fresh`], in a private window.
    pub async fn in_private() -> Page {
        let private = true;
        Page::in_turn(Wishes {
            private,
            ..Wishes::default()
        })
        .await
    }

    /// Lets the tab in front crash.
    pub async fn crash(&self) {
        // A tab that has crashed does not answer.
        let crashed = self.driver.cmd(Cdp("Page.crash", json!({}))).await;
        assert!(crashed.is_err(), "the tab is there still");
    }

    /// Kills the browser that has this folder, as the system does when it needs the memory.
    pub fn kill(self, folder: &std::path::Path) {
        // It says who it is by the name of a lock: machine and process.
        let lock = folder.join("SingletonLock");
        let name = std::fs::read_link(&lock).expect("a browser has the folder");
        let name = name.to_string_lossy().into_owned();
        let (_, process) = name.rsplit_once('-').expect("machine and process");
        let killed = std::process::Command::new("kill")
            .args(["-9", process])
            .status();
        assert!(killed.is_ok_and(|status| status.success()), "{process}");
        drop(self);
        for name in ["SingletonLock", "SingletonCookie", "SingletonSocket"] {
            let _ = std::fs::remove_file(folder.join(name));
        }
    }

    /// As [`Page::fresh`], in a browser that gives no page any storage.
    pub async fn without_storage() -> Page {
        let no_storage = true;
        Page::in_turn(Wishes {
            no_storage,
            ..Wishes::default()
        })
        .await
    }

    async fn in_turn(wishes: Wishes) -> Page {
        let turn = MACHINE.read().unwrap_or_else(PoisonError::into_inner);
        Page::start(Rc::new(Turn::WithOthers(turn)), wishes).await
    }

    /// Starts the browser that `TWEELUIK_BROWSER` names: `firefox`, or else Chromium.
    async fn start(turn: Rc<Turn>, wishes: Wishes) -> Page {
        let is_firefox = std::env::var("TWEELUIK_BROWSER").is_ok_and(|name| name == "firefox");
        let mut firefox = is_firefox.then(Firefox::start);
        let (address, mut all) = match &firefox {
            Some(firefox) => (firefox.driver().to_owned(), firefox.wishes(&wishes)),
            None => (given("TWEELUIK_DRIVER"), chromium(&wishes)),
        };
        let loading = if wishes.impatient { "none" } else { "normal" };
        all.set("pageLoadStrategy", loading).expect("a strategy");
        let driver = WebDriver::new(address, all).await;
        let driver = driver.expect("the driver starts a browser: run cargo xtask test");
        if let Some(firefox) = &mut firefox {
            firefox.listen(&driver);
        }
        let page = Page {
            driver,
            firefox,
            turn,
            scope: Cell::new("document"),
        };
        page.before_scripts(WITNESS).await;
        page
    }

    /// From now on the widget is looked for in this place: an expression that gives a document or a
    /// shadow root.
    pub fn inside(&self, scope: &'static str) {
        self.scope.set(scope);
    }

    fn scoped(&self, script: &str) -> String {
        let scope = self.scope.get();
        if scope == "document" {
            return script.to_owned();
        }
        // Of a page with shadow roots, only the innermost knows what has the focus.
        script
            .replace("document.querySelector", "$.querySelector")
            .replace(
                "document.activeElement",
                "($.activeElement ?? document.activeElement)",
            )
            .replace("$.", &format!("{scope}."))
    }

    /// The first element that fits a selector.
    pub async fn find(&self, selector: &str) -> WebElement {
        let script = self.scoped("return document.querySelector(arguments[0]);");
        let found = self.driver.execute(script, vec![json!(selector)]).await;
        let found = found.and_then(|found| found.element());
        found.unwrap_or_else(|_| panic!("{selector} is not there"))
    }

    /// The browser, for what only one test needs.
    pub fn driver(&self) -> &WebDriver {
        &self.driver
    }

    // ---- The page ----------------------------------------------------------------------------

    /// Goes to a page of the server, without waiting for the widget.
    pub async fn visit(&self, path: &str) {
        let address = format!("{}/{path}", given("TWEELUIK_URL").trim_end_matches('/'));
        // A browser that has just started now and then does not answer its driver; a page that hangs
        // would do so again.
        if self.driver.goto(&address).await.is_err() {
            self.driver.goto(&address).await.expect("the page opens");
        }
        if let Some(firefox) = &self.firefox {
            firefox.prefers_still(&self.driver).await;
        }
    }

    /// Goes to a page of the server and waits until the widget is there.
    pub async fn open(&self, path: &str) {
        self.visit(path).await;
        self.wait_until_ready().await;
    }

    /// Loads the page again, as the button of the browser does.
    pub async fn reload(&self) {
        self.driver.refresh().await.expect("the page loads again");
        self.wait_until_ready().await;
    }

    /// Lets the page load itself again. A page that Firefox's driver has loaded again has no worker.
    pub async fn reload_by_itself(&self) {
        let again = "window.__before = true; setTimeout(() => location.reload());";
        self.run(again, Vec::new()).await;
        self.wait_until("the page is another", "return !window.__before;")
            .await;
        self.wait_until_ready().await;
    }

    /// Waits until the widget says that it is ready, and all of the module is there: but for the
    /// pages on which the rest of it does not come.
    pub async fn wait_until_ready(&self) {
        self.wait_until(
            "the widget is ready",
            // Where the first screen comes with the rest of the module, it is drawn a moment after that is here.
            "const all = document.getElementById('app').dataset.started === 'all'
                && !document.querySelector('[data-screen=waiting]');
            const ready = __told.some(([name]) => name === 'ready');
            return ready && (all || /-rest\\//.test(location.pathname));",
        )
        .await;
    }

    /// Runs a script before the scripts of every page that is opened from now on.
    pub async fn before_scripts(&self, script: &str) {
        if let Some(firefox) = &self.firefox {
            return firefox.before_scripts(script);
        }
        let source = json!({ "source": script });
        self.cdp("Page.addScriptToEvaluateOnNewDocument", source)
            .await;
    }

    /// Sends a command of the Chrome DevTools Protocol: for tests that Firefox does not run.
    pub async fn cdp(&self, command: &'static str, parameters: Value) -> Value {
        let answer = self.driver.cmd(Cdp(command, parameters)).await;
        let answer = answer.unwrap_or_else(|error| panic!("{command}: {error}"));
        answer.value().unwrap_or_default()
    }

    /// Pretends that the reader has set something up: `("prefers-color-scheme", "dark")`.
    pub async fn prefers(&self, wishes: &[(&str, &str)]) {
        if let Some(firefox) = &self.firefox {
            return firefox.prefers(&self.driver, wishes).await;
        }
        let wishes: Vec<_> = wishes
            .iter()
            .map(|(name, value)| json!({ "name": name, "value": value }))
            .collect();
        self.cdp("Emulation.setEmulatedMedia", json!({ "features": wishes }))
            .await;
    }

    /// After a key: the keys that follow are the page's too, also behind its last control.
    pub async fn keeps_the_keys(&self) {
        if let Some(firefox) = &self.firefox {
            firefox.comes_back_to_the_page(&self.driver).await;
        }
    }

    /// Shows the page as on paper (`print`) or as on a screen (`screen`).
    pub async fn shows_as_on(&self, medium: &str) {
        if let Some(firefox) = &self.firefox {
            return firefox.shows_as_on(&self.driver, medium).await;
        }
        self.cdp("Emulation.setEmulatedMedia", json!({ "media": medium }))
            .await;
    }

    /// Makes the screen as large as asked, in CSS pixels, `scale` device pixels each.
    pub async fn size(&self, width: u32, height: u32, scale: u32, mobile: bool) {
        if let Some(firefox) = &self.firefox {
            return firefox.size(width, height, scale);
        }
        let metrics = json!({
            "width": width, "height": height, "deviceScaleFactor": scale, "mobile": mobile,
        });
        self.cdp("Emulation.setDeviceMetricsOverride", metrics)
            .await;
    }

    /// Takes the network away.
    pub async fn goes_offline(&self) {
        self.is_offline(true).await;
    }

    /// There is internet again.
    pub async fn goes_online(&self) {
        self.is_offline(false).await;
    }

    async fn is_offline(&self, offline: bool) {
        if let Some(firefox) = &self.firefox {
            return firefox.is_offline(&self.driver, offline).await;
        }
        self.cdp("Network.enable", json!({})).await;
        let wish = json!({
            "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1,
        });
        self.cdp("Network.emulateNetworkConditions", wish).await;
    }

    /// Opens a path in a second tab, which is in front then, and gives the first.
    pub async fn second_tab(&self, path: &str) -> WindowHandle {
        let first = self.driver.window().await.expect("the tab");
        let second = self.driver.new_tab().await.expect("a second tab");
        let moved = self.driver.switch_to_window(second).await;
        moved.expect("it is in front");
        self.before_scripts(WITNESS).await;
        self.open(path).await;
        first
    }

    /// What the page's rules refused and what nobody caught.
    pub async fn violations(&self) -> Vec<String> {
        self.get_texts("__violations").await
    }

    /// Goes to every screen, and looks on each whether the page's rules were kept.
    pub async fn obeys_everywhere(&self, pair: &Pair) {
        self.everywhere(pair, &mut async |page: &Page, place: &str| {
            page.obeys(place).await;
        })
        .await;
    }

    /// Looks whether the page's rules were kept so far.
    pub async fn obeys(&self, place: &str) {
        let broken = self.violations().await;
        assert!(broken.is_empty(), "{place}: {broken:#?}");
    }

    /// From now on files are saved in this folder, without a question.
    pub async fn saves_in(&self, folder: &Path) {
        if let Some(firefox) = &self.firefox {
            return firefox.saves_in(&self.driver, folder).await;
        }
        let wish = json!({ "behavior": "allow", "downloadPath": folder });
        self.cdp("Browser.setDownloadBehavior", wish).await;
    }

    /// Chromium asks for the manifest when it likes to: here it is made to. Firefox asks for none.
    pub async fn asks_for_the_manifest(&self) {
        if self.firefox.is_none() {
            self.cdp("Page.getAppManifest", json!({})).await;
        }
    }

    /// The addresses in the tab's history.
    pub async fn visited(&self) -> Vec<String> {
        if let Some(firefox) = &self.firefox {
            return firefox.visited(&self.driver).await;
        }
        let entries = self.cdp("Page.getNavigationHistory", json!({})).await;
        let entries = entries["entries"].as_array().cloned().unwrap_or_default();
        let address = |entry: &Value| entry["url"].as_str().unwrap_or_default().to_owned();
        entries.iter().map(address).collect()
    }

    /// What assistive technology gets of the page: the role of each part, empty where it is passed
    /// over, and all that is told of it.
    pub async fn told_to_assistive_technology(&self) -> Vec<(String, String)> {
        if let Some(firefox) = &self.firefox {
            return firefox.told_to_assistive_technology(&self.driver).await;
        }
        let tree = self.cdp("Accessibility.getFullAXTree", json!({})).await;
        let nodes = tree["nodes"].as_array().cloned().unwrap_or_default();
        let told = |node: &Value| {
            let ignored = node["ignored"] == json!(true);
            let role = node["role"]["value"].as_str().filter(|_| !ignored);
            (role.unwrap_or_default().to_owned(), node.to_string())
        };
        nodes.iter().map(told).collect()
    }

    /// Runs a script and gives what it returns.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        let script = self.scoped(script);
        let answer = self.driver.execute(&script, arguments).await;
        let answer = answer.unwrap_or_else(|error| panic!("{error}\n{script}"));
        answer.json().clone()
    }

    /// The value of an expression in the page.
    pub async fn get(&self, expression: &str) -> Value {
        self.run(&format!("return ({expression});"), Vec::new())
            .await
    }

    /// The value of an expression that gives a text.
    pub async fn get_text(&self, expression: &str) -> String {
        let value = self.get(expression).await;
        value
            .as_str()
            .unwrap_or_else(|| panic!("{expression} is {value}, no text"))
            .to_owned()
    }

    /// The texts that an expression gives.
    pub async fn get_texts(&self, expression: &str) -> Vec<String> {
        let value = self.get(expression).await;
        let texts = serde_json::from_value(value);
        texts.unwrap_or_else(|error| panic!("{expression}: {error}"))
    }

    /// Waits until a script returns `true`.
    pub async fn wait_until(&self, what: &str, script: &str) {
        let start = Instant::now();
        let script = self.scoped(script);
        loop {
            // While a page is being replaced, a script can fail: then it is asked again.
            let answer = self.driver.execute(&script, Vec::new()).await;
            if answer.is_ok_and(|answer| answer.json() == &Value::Bool(true)) {
                return;
            }
            if start.elapsed() > DEADLINE {
                let now = self.text_of("body").await;
                panic!("waited in vain until {what}; the page says: {now}");
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    // ---- What is on the screen ---------------------------------------------------------------

    /// The name of the screen.
    pub async fn screen(&self) -> String {
        self.get_text("document.querySelector('[data-screen]').dataset.screen")
            .await
    }

    /// The text of the screen's heading.
    pub async fn heading(&self) -> String {
        self.text_of("[data-heading]").await
    }

    /// The text that can be read in the first element that fits a selector.
    pub async fn text_of(&self, selector: &str) -> String {
        let script = "return document.querySelector(arguments[0])?.innerText ?? '';";
        let text = self.run(script, vec![json!(selector)]).await;
        text.as_str().unwrap_or_default().to_owned()
    }

    /// How many elements fit a selector.
    pub async fn count(&self, selector: &str) -> usize {
        let script = "return document.querySelectorAll(arguments[0]).length;";
        let count = self.run(script, vec![json!(selector)]).await.as_u64();
        usize::try_from(count.expect("a count")).expect("a small count")
    }

    /// The language of the widget.
    pub async fn language(&self) -> String {
        self.get_text("document.querySelector('[data-screen]').lang")
            .await
    }

    /// What the screen says of where the answers are.
    pub async fn status(&self) -> String {
        let status = "[...document.querySelectorAll('[role=status]')]";
        self.get_text(&format!(
            "{status}.map((one) => one.innerText).join(' ').trim()"
        ))
        .await
    }

    /// Every radio button of the screen that is chosen, as `name=value`, without the widget's own
    /// part of the name.
    pub async fn chosen(&self) -> Vec<String> {
        self.get_texts(
            "[...document.querySelectorAll('input[type=radio]:checked')]
                .map((radio) => `${radio.name.replace(/^\\w+-/, '')}=${radio.value}`)",
        )
        .await
    }

    /// The names of the widget's keys in the storage.
    pub async fn keys(&self) -> Vec<String> {
        self.get_texts(
            "Object.keys(localStorage).filter((key) => key.startsWith('tweeluik:')).sort()",
        )
        .await
    }

    /// The codes that the widget reported to its host.
    pub async fn reported(&self) -> Vec<String> {
        self.get_texts("__told.filter(([name]) => name === 'error').map(([, it]) => it.code)")
            .await
    }

    /// All that the page holds and that its address and title show.
    pub async fn everything(&self) -> String {
        self.get_text(
            "[
                document.documentElement.outerHTML,
                document.title,
                location.href,
                JSON.stringify(history.state),
                JSON.stringify(__told),
                ...[...document.querySelectorAll('input')].map((input) => input.value),
            ].join('\\n')",
        )
        .await
    }

    /// What was written to the console.
    pub async fn console(&self) -> Vec<String> {
        if let Some(firefox) = &self.firefox {
            return firefox.console(&self.driver).await;
        }
        let lines = self
            .driver
            .browser_log()
            .await
            .expect("the console can be read");
        lines
            .into_iter()
            .map(|line| format!("{}: {}", line.level, line.message))
            .collect()
    }

    /// What of that is more than an advice of the browser.
    pub async fn complaints(&self) -> Vec<String> {
        let mut console = self.console().await;
        console.retain(|line| line.starts_with("SEVERE") || line.starts_with("WARNING"));
        console
    }

    /// Waits for a file with this ending in the folder for downloads, and reads it.
    pub async fn downloaded(&self, folder: &Path, ending: &str) -> String {
        let start = Instant::now();
        loop {
            let files = std::fs::read_dir(folder).expect("the folder for downloads");
            let mut paths = files.filter_map(|file| Some(file.ok()?.path()));
            let found = paths.find(|path| path.to_string_lossy().ends_with(ending));
            let text = found.map(|path| std::fs::read_to_string(path).expect("the file is text"));
            // The browser makes the file first and fills it then.
            if let Some(text) = text.filter(|text| !text.is_empty()) {
                return text;
            }
            assert!(start.elapsed() < DEADLINE, "no file was saved");
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Waits until a file is there, whole.
    pub async fn wait_for_file(&self, path: &Path) {
        let start = Instant::now();
        let size = || std::fs::metadata(path).map_or(0, |file| file.len());
        // The browser gives it its name when all of it is there.
        while size() == 0 {
            assert!(start.elapsed() < DEADLINE, "no file was saved");
            tokio::time::sleep(PAUSE).await;
        }
    }

    // ---- What a person does ------------------------------------------------------------------

    async fn signature(&self) -> Value {
        self.run(SIGNATURE, Vec::new()).await
    }

    /// Presses the first element that fits a selector, and does not wait; but for a chunk of the module, as
    /// people do who see that it is loading.
    pub async fn touch(&self, selector: &str) {
        // Looked for and named in one go: the screen may come in between.
        let script = "const it = document.querySelector(arguments[0]); it?.click();
            return it ? '' : document.querySelector('[data-screen]').dataset.screen;";
        let start = Instant::now();
        loop {
            let missing_on = self.run(script, vec![json!(selector)]).await;
            if missing_on == json!("") {
                return;
            }
            let waits = missing_on == json!("waiting") && start.elapsed() < DEADLINE;
            assert!(waits, "{selector} is not on screen {missing_on}");
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Presses the first element that fits a selector and waits until the screen has changed.
    pub async fn press_on(&self, selector: &str) {
        let before = self.signature().await;
        self.touch(selector).await;
        self.wait_for_change(selector, &before).await;
    }

    /// Presses the control of an action and waits until the screen has changed.
    pub async fn press(&self, action: &str) {
        self.press_on(&format!("[data-action='{action}']")).await;
    }

    /// As [`Page::press`], with the mouse: whatever lies over the control gets the click.
    pub async fn click(&self, action: &str) {
        let before = self.signature().await;
        self.click_on(&format!("[data-action='{action}']")).await;
        self.wait_for_change(action, &before).await;
    }

    /// Waits until the screen takes taps: a new one does not at first.
    pub async fn takes_taps(&self) {
        let settled = "return !document.querySelector('[data-settling]');";
        self.wait_until("the screen takes taps", settled).await;
    }

    async fn point(&self, kind: &str, actions: Vec<Value>) {
        let parameters = json!({ "pointerType": kind });
        let pointer = json!([{
            "type": "pointer", "id": kind, "parameters": parameters, "actions": actions,
        }]);
        let moved = self.driver.cmd(Actions(pointer)).await;
        moved.unwrap_or_else(|error| panic!("{kind}: {error}"));
    }

    /// Where the first element that fits a selector is on the screen, which scrolls there.
    async fn place_of(&self, selector: &str) -> [i64; 2] {
        let script = "const it = document.querySelector(arguments[0]);
            it.scrollIntoView({ block: 'nearest', behavior: 'instant' });
            const { x, y, width, height } = it.getBoundingClientRect();
            return [Math.round(x + width / 2), Math.round(y + height / 2)];";
        let place = self.run(script, vec![json!(selector)]).await;
        serde_json::from_value(place).unwrap_or_else(|_| panic!("{selector} is not there"))
    }

    /// Taps an element with a `touch` or a `mouse`, and again in the same place after each of these
    /// milliseconds, whatever is there by then.
    pub async fn tap(&self, selector: &str, kind: &str, again: &[u32]) {
        let [x, y] = self.place_of(selector).await;
        let down = json!({ "type": "pointerDown", "button": 0 });
        let up = json!({ "type": "pointerUp", "button": 0 });
        let mut actions = vec![json!({ "type": "pointerMove", "duration": 0, "x": x, "y": y })];
        actions.extend([down.clone(), up.clone()]);
        for pause in again {
            let pause = json!({ "type": "pause", "duration": pause });
            actions.extend([pause, down.clone(), up.clone()]);
        }
        self.point(kind, actions).await;
    }

    /// Puts a pointer down on an element, and leaves it there.
    pub async fn hold(&self, selector: &str, kind: &str) {
        let [x, y] = self.place_of(selector).await;
        let over = json!({ "type": "pointerMove", "duration": 0, "x": x, "y": y });
        let down = json!({ "type": "pointerDown", "button": 0 });
        self.point(kind, vec![over, down]).await;
    }

    /// Lifts a pointer.
    pub async fn release(&self, kind: &str) {
        let up = json!({ "type": "pointerUp", "button": 0 });
        self.point(kind, vec![up]).await;
    }

    /// Clicks with the mouse on the first element that fits a selector.
    pub async fn click_on(&self, selector: &str) {
        self.takes_taps().await;
        self.find(selector)
            .await
            .click()
            .await
            .unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    async fn wait_for_change(&self, what: &str, before: &Value) {
        let start = Instant::now();
        while &self.signature().await == before {
            assert!(
                start.elapsed() < DEADLINE,
                "{what} changed nothing on the screen"
            );
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Waits until a screen is there.
    pub async fn expect(&self, screen: &str) {
        let script = format!(
            "return document.querySelector('[data-screen]')?.dataset.screen === '{screen}';"
        );
        self.wait_until(&format!("the screen is {screen}"), &script)
            .await;
    }

    /// Types into the first field that fits a selector.
    pub async fn type_into(&self, selector: &str, text: &str) {
        let field = self.find(selector).await;
        field.clear().await.expect("the field can be emptied");
        field.send_keys(text).await.expect("the field takes text");
    }

    /// Types a code into the field of a lock, `own`, `first` or `second`.
    pub async fn type_code(&self, field: &str, code: &str) {
        if field == "own" {
            self.run(
                "const folded = document.querySelector('[data-code=own]').closest('details');
                if (folded) folded.open = true;",
                Vec::new(),
            )
            .await;
        }
        self.type_into(&format!("[data-code='{field}']"), code)
            .await;
    }

    /// On the set-up: types the names.
    pub async fn type_names(&self, [first, second]: [&str; 2]) {
        self.type_into("[data-of=first] input[type=text]", first)
            .await;
        self.type_into("[data-of=second] input[type=text]", second)
            .await;
    }

    /// Chooses the radio button with this end of its name and this value.
    pub async fn choose(&self, name_end: &str, value: &str) {
        self.touch(&format!(
            "input[type=radio][name$='{name_end}'][value='{value}']"
        ))
        .await;
    }

    /// The statements that the screen asks for, as (statement, direction).
    pub async fn asked(&self) -> Vec<(String, String)> {
        let names = self
            .get_texts(
                "[...new Set([...document.querySelectorAll('input[type=radio]')].map((one) => one.name))]",
            )
            .await;
        let ends = names.iter().filter_map(|name| {
            let (start, direction) = name.rsplit_once('.')?;
            // An id of the built-in set is a theme and a number.
            let id = start.rsplitn(3, '-').take(2).collect::<Vec<_>>();
            let [number, theme] = id[..] else { return None };
            Some((format!("{theme}-{number}"), direction.to_owned()))
        });
        ends.collect()
    }

    /// Answers all that the screen asks.
    pub async fn answer_screen(&self, sheet: Sheet) {
        for (statement, direction) in self.asked().await {
            let value = sheet(&statement, &direction);
            self.choose(&format!("{statement}.{direction}"), value)
                .await;
        }
    }

    /// From the first to the last statement: answers and presses *next*.
    pub async fn answer_all(&self, sheet: Sheet) {
        while !self.asked().await.is_empty() {
            self.answer_screen(sheet).await;
            self.press("next").await;
        }
    }

    /// On the closing screen: chooses how equal it feels, and what the other is thought to say.
    pub async fn close_with(&self, felt: &str, guess: &str) {
        self.touch(&format!("fieldset input[value='{felt}']")).await;
        let groups = "[...document.querySelectorAll('fieldset')]";
        let script = format!("{groups}[1].querySelector('[value=\"{guess}\"]').click();");
        self.run(&script, Vec::new()).await;
    }

    /// Locks with a code, or without where it is empty.
    pub async fn lock(&self, code: &str) {
        self.expect("review").await;
        if !code.is_empty() {
            self.type_code("own", code).await;
        }
        self.touch("[data-action=lock]").await;
        self.wait_until(
            "the answers are locked",
            "return document.querySelector('[data-screen]').dataset.screen !== 'review';",
        )
        .await;
    }

    /// Says one person's yes, with the code where there is one.
    pub async fn agree(&self, person: &str, code: &str) {
        if !code.is_empty() {
            self.type_code(person, code).await;
        }
        let button = format!("[data-action=agree-{person}]");
        self.touch(&button).await;
        let gone = format!("return !document.querySelector('{button}');");
        self.wait_until("the yes is there", &gone).await;
    }

    /// On the last screen: both say yes to saving, printing and keeping.
    pub async fn both_agree(&self, [first, second]: [&str; 2]) {
        self.agree("first", first).await;
        self.agree("second", second).await;
    }

    // ---- Two devices -------------------------------------------------------------------------

    /// Opens an address anew, as from a message, and waits until the widget is there.
    pub async fn open_link(&self, address: &str) {
        // From the page itself, a link that differs in its fragment only would not load it anew.
        self.driver.goto("about:blank").await.expect("a blank page");
        self.driver.goto(address).await.expect("the page opens");
        self.wait_until_ready().await;
        self.has_no_fragment().await;
    }

    /// Opens an address in the page as it stands: only what follows `#` changes, and nothing loads.
    pub async fn follow_link(&self, address: &str) {
        let fragment = address.split_once('#').map(|(_, fragment)| fragment);
        let script = "window.__stays = true; location.hash = arguments[0];";
        self.run(script, vec![json!(fragment.expect("a fragment"))])
            .await;
        self.has_no_fragment().await;
        assert_eq!(
            self.get("window.__stays").await,
            json!(true),
            "nothing was loaded"
        );
    }

    /// Waits until the address says nothing of what it was opened with.
    pub async fn has_no_fragment(&self) {
        let gone = "return !location.href.includes('#');";
        self.wait_until("the fragment is gone from the address", gone)
            .await;
    }

    /// Waits until something that fits a selector is there.
    pub async fn wait_for(&self, selector: &str) {
        let script = format!("return !!document.querySelector({});", json!(selector));
        self.wait_until(&format!("{selector} is there"), &script)
            .await;
    }

    /// From the start screen to the set-up for two devices, filled in. With words that the two
    /// agreed on, or without where these are empty.
    pub async fn set_up_pairing(&self, me: &str, names: [&str; 2], words: &str) {
        self.press("devices").await;
        self.expect("setup").await;
        self.choose("-me", me).await;
        self.type_names(names).await;
        if !words.is_empty() {
            self.choose("-how", "words").await;
            self.wait_for("[data-code=own]").await;
            self.type_into("[data-code=own]", words).await;
        }
    }

    /// From the start screen to the invitation.
    pub async fn begin_pairing(&self, me: &str, names: [&str; 2]) {
        self.set_up_pairing(me, names, "").await;
        self.press("begin").await;
        self.wait_for("[data-link=invitation]").await;
    }

    /// From the start screen to the first statement, with words that the two agreed on.
    pub async fn begin_by_words(&self, me: &str, names: [&str; 2], words: &str) {
        self.set_up_pairing(me, names, words).await;
        self.press("begin").await;
        self.wait_for("[data-agreed]").await;
        self.press("next").await;
        self.expect("answer").await;
    }

    /// From one's own first statement to one's own code.
    pub async fn take_own_turn(&self, sheet: Sheet) {
        self.take_turn(sheet, "").await;
        self.wait_for("[data-link=mine]").await;
    }

    async fn value_of(&self, selector: &str) -> String {
        self.get_text(&format!(
            "document.querySelector({})?.value ?? ''",
            json!(selector)
        ))
        .await
    }

    /// The link of the invitation.
    pub async fn invitation_link(&self) -> String {
        self.value_of("[data-link=invitation]").await
    }

    /// The link of one's own code.
    pub async fn code_link(&self) -> String {
        self.value_of("[data-link=mine]").await
    }

    /// One's own code to type over, group by group.
    pub async fn typed_code(&self) -> Vec<String> {
        self.get_texts(
            "[...document.querySelectorAll('[data-typed=mine] li')].map((one) => one.textContent)",
        )
        .await
    }

    /// What stands in the field for the other's code.
    pub async fn incoming(&self) -> String {
        self.value_of("[data-incoming]").await
    }

    /// Pastes a text in the field for the other's code, and takes it in.
    pub async fn take_in(&self, text: &str) {
        let paste = "document.querySelector('[data-incoming]').value = arguments[0];";
        self.run(paste, vec![json!(text)]).await;
        self.touch("[data-action=take-in]").await;
    }

    /// Waits until an alert or a status of the screen says this and nothing else.
    pub async fn says(&self, sentence: &str) {
        let script = format!(
            "return [...document.querySelectorAll('[role=alert], [role=status]')]
                .some((one) => one.innerText.trim() === {});",
            json!(sentence)
        );
        self.wait_until(&format!("the screen says ‘{sentence}’"), &script)
            .await;
    }

    /// The session as it is kept on the device, as JSON by the core's own types: what was written last, without
    /// how often anything was written. Empty where nothing is kept.
    pub async fn kept_session(&self) -> String {
        let texts = self
            .get_texts(
                "['a', 'b'].map((slot) => localStorage.getItem(`tweeluik:session:${slot}`) ?? '')",
            )
            .await;
        let records = texts.iter().filter_map(|text| Record::decode(text).ok());
        let newest = records.max_by_key(|record| record.generation);
        newest.map_or_else(String::new, |record| {
            let session: StoredSession = record.read().expect("a session");
            json!(session).to_string()
        })
    }

    /// All that is kept on the device, and what is inside it: the bytes as far as they are text, and the values as
    /// JSON by the core's own types.
    pub async fn storage(&self) -> String {
        let texts = self.get_texts("Object.entries(localStorage).flat()").await;
        let inside = texts.iter().filter_map(|text| Record::decode(text).ok());
        let inside = inside.map(|record| {
            let value = if let Ok(session) = record.read::<StoredSession>() {
                json!(session)
            } else if let Ok(kept) = record.read::<(String, StoredSession)>() {
                json!(kept)
            } else if let Ok(group) = record.read::<StoredGroup<'_>>() {
                json!(group)
            } else {
                Value::Null
            };
            format!("{} {value}", String::from_utf8_lossy(&record.payload))
        });
        texts
            .iter()
            .cloned()
            .chain(inside)
            .collect::<Vec<_>>()
            .join("\n")
    }

    // ---- Whole ways --------------------------------------------------------------------------

    /// From the start screen to the first statement.
    pub async fn begin(&self, names: [&str; 2]) {
        self.press("pair").await;
        self.expect("setup").await;
        self.type_names(names).await;
        self.press("begin").await;
        self.expect("answer").await;
    }

    /// From somebody's first statement to after the lock.
    pub async fn take_turn(&self, sheet: Sheet, code: &str) {
        self.answer_all(sheet).await;
        self.close_with("4", "3").await;
        self.press("next").await;
        self.lock(code).await;
    }

    /// From the start to a stage of the journey, one of [`STAGES`].
    pub async fn walk_to(&self, stage: &str, pair: &Pair) {
        assert!(STAGES.contains(&stage), "{stage} is no stage");
        self.walk(pair, &mut async |_: &Page, here: &str| here != stage)
            .await;
    }

    /// From the start to the end. At each of the [`STAGES`] it calls `visit`, which says whether
    /// to go on; `visit` must leave the screen as it found it.
    pub async fn walk(&self, pair: &Pair, visit: &mut impl AsyncFnMut(&Page, &str) -> bool) {
        let [first, second] = pair.sheets;
        let [first_code, second_code] = pair.codes;
        for stage in STAGES {
            match stage {
                "start" => {}
                "setup" => self.press("pair").await,
                "answer" => {
                    self.type_names(pair.names).await;
                    self.press("begin").await;
                }
                "closing" => self.answer_all(first).await,
                "review" => {
                    self.close_with("4", "3").await;
                    self.press("next").await;
                }
                "handover" => self.lock(first_code).await,
                "second" => self.press("take-over").await,
                "reveal" => self.take_turn(second, second_code).await,
                "comparison" => {
                    self.agree("first", first_code).await;
                    self.agree("second", second_code).await;
                }
                _ => self.press("finish").await,
            }
            let screen = match stage {
                "closing" | "second" => "answer",
                same => same,
            };
            self.expect(screen).await;
            if !visit(self, stage).await {
                return;
            }
        }
    }

    /// Calls `look` on every screen that there is, also with its problems and opened parts.
    pub async fn everywhere(&self, pair: &Pair, look: &mut impl AsyncFnMut(&Page, &str)) {
        self.walk(pair, &mut async |page: &Page, stage: &str| {
            look(page, stage).await;
            match stage {
                "start" => {
                    page.press("about").await;
                    look(page, "about").await;
                    page.press("back").await;
                }
                "setup" => {
                    page.type_names(["Bo", "Bo"]).await;
                    page.press("begin").await;
                    look(page, "setup with equal names").await;
                }
                "answer" => {
                    page.press("next").await;
                    look(page, "answer with a problem").await;
                }
                "review" => {
                    page.type_code("own", "abc").await;
                    page.press("lock").await;
                    page.wait_until(
                        "the code is refused",
                        "return document.querySelector('[data-screen] [role=alert]').innerText !== '';",
                    )
                    .await;
                    look(page, "review with a refused code").await;
                }
                _ => {}
            }
            true
        })
        .await;
        self.both_agree(pair.codes).await;
        look(self, "finish with both yeses").await;
        self.press("keep").await;
        look(self, "start with something kept").await;
        self.press("history").await;
        look(self, "history").await;
        self.press("back").await;
        self.begin(pair.names).await;
        self.reload().await;
        look(self, "start with something unfinished").await;
        self.press("continue").await;
        self.press("leave").await;
        look(self, "left").await;
    }
}

/// The stages of a journey; `second` is the second person's first statement.
pub const STAGES: [&str; 10] = [
    "start",
    "setup",
    "answer",
    "closing",
    "review",
    "handover",
    "second",
    "reveal",
    "comparison",
    "finish",
];
