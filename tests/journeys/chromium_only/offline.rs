//! Without internet: what the worker keeps, how a newer version comes, and what is taken away again.

use crate::devices::{drawn_code, scan};
use crate::fake_camera::{Picture, film_named, film_of};
use crate::support::texts::{dutch_after, dutch_late};
use crate::support::{ELEMENT, Page, SANNE_AND_KARIM, WITH_A_CODE, ask_server, given};
use serde_json::{Value, json};
use std::io::copy;
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use tweeluik_core::language::{Address, Language};
use tweeluik_core::words::DeviceWords;

/// What goes through a [`Line`], and where to.
struct Traffic {
    /// The server that it leads to, where it is not cut.
    server: Option<String>,
    open: Vec<TcpStream>,
}

/// A way to a server that can be cut: for pages and workers alike there is no internet then.
pub(super) struct Line {
    address: String,
    traffic: Arc<Mutex<Traffic>>,
}

impl Line {
    fn new() -> Line {
        Line::to(&given("TWEELUIK_URL"))
    }

    /// A way to the server of this address.
    pub(super) fn to(server: &str) -> Line {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("a port").port();
        let traffic = Arc::new(Mutex::new(Traffic {
            server: Some(host(server)),
            open: Vec::new(),
        }));
        let line = Line {
            address: format!("http://127.0.0.1:{port}"),
            traffic: Arc::clone(&traffic),
        };
        std::thread::spawn(move || {
            for visitor in listener.incoming().flatten() {
                Line::connect(&visitor, &traffic);
            }
        });
        line
    }

    /// Leads a visitor to the server; one who comes while the line is cut is turned away.
    fn connect(visitor: &TcpStream, traffic: &Mutex<Traffic>) {
        let mut traffic = traffic.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(server) = &traffic.server else {
            return;
        };
        let server = TcpStream::connect(server).expect("the server listens");
        let again = |stream: &TcpStream| stream.try_clone().expect("the same stream");
        for (mut from, mut to) in [
            (again(visitor), again(&server)),
            (again(&server), again(visitor)),
        ] {
            std::thread::spawn(move || {
                let _ = copy(&mut from, &mut to);
                let _ = to.shutdown(Shutdown::Both);
            });
        }
        traffic.open.extend([again(visitor), server]);
    }

    fn set(&self, server: Option<String>) {
        let mut traffic = self.traffic.lock().unwrap_or_else(PoisonError::into_inner);
        traffic.server = server;
        for stream in traffic.open.drain(..) {
            let _ = stream.shutdown(Shutdown::Both);
        }
    }

    /// From now on nothing comes through.
    fn cut(&self) {
        self.set(None);
    }

    /// From now on it leads to another server.
    pub(super) fn leads_to(&self, server: &str) {
        self.set(Some(host(server)));
    }

    /// Opens a page of the server, by this way.
    async fn visit(&self, page: &Page, path: &str) {
        let address = format!("{}/{path}", self.address);
        page.driver().goto(address).await.expect("the page opens");
    }

    /// As [`Line::visit`], and waits until the widget is there.
    pub(super) async fn open(&self, page: &Page, path: &str) {
        self.visit(page, path).await;
        page.wait_until_ready().await;
    }
}

/// The host and the port of an address.
fn host(address: &str) -> String {
    let host = address.trim_start_matches("http://");
    host.trim_end_matches('/').to_owned()
}

/// Waits until all that the page needs is kept, and the page belongs to its worker.
pub(crate) async fn is_kept(page: &Page) {
    page.wait_until(
        "the page is kept",
        "return navigator.serviceWorker.controller?.state === 'activated';",
    )
    .await;
}

/// What an asynchronous expression gives.
async fn get(page: &Page, expression: &str) -> Value {
    let script = format!(
        "const done = arguments[arguments.length - 1];
        (async () => {expression})().then(done, (why) => done(`${{why}}`));"
    );
    let answer = page.driver().execute_async(script, Vec::new()).await;
    answer.expect("the script runs").json().clone()
}

/// Protects people who open the page once on a good line: after that the whole journey, in both
/// halves of the module, goes without internet, and so does the next visit.
#[tokio::test]
async fn after_one_visit_everything_goes_without_internet() {
    let (line, page) = (Line::new(), Page::fresh().await);
    line.open(&page, "?form=mini").await;
    is_kept(&page).await;
    line.cut();
    page.obeys_everywhere(&WITH_A_CODE).await;
    // Later, by every way in.
    for path in ["", "index.html", "?form=mini&lang=en", "index.html?id=1"] {
        line.open(&page, path).await;
        page.expect("start").await;
    }
    page.press("about").await;
    page.expect("about").await;
}

/// Protects the first promise at later visits: the page comes from the device, and the browser asks
/// for nothing but whether there is a newer version.
#[tokio::test]
async fn a_later_visit_asks_only_whether_there_is_a_newer_version() {
    let page = Page::at("t/later/none/?form=mini").await;
    is_kept(&page).await;
    page.cdp("Page.getAppManifest", json!({})).await;
    let log = || ask_server("log/later").1.lines().count();
    let asked = log();
    page.reload().await;
    page.cdp("Page.getAppManifest", json!({})).await;
    page.walk_to("comparison", &SANNE_AND_KARIM).await;
    let all = ask_server("log/later").1;
    let since: Vec<_> = all.lines().skip(asked).collect();
    assert!(since.iter().all(|file| *file == "sw.js"), "{since:?}");
}

/// Protects people who scan where there is no internet: what opens the camera and reads codes is
/// kept with the page, and comes with its integrity hash.
#[tokio::test]
async fn the_reader_of_codes_comes_without_internet() {
    let line = Line::new();
    let page = Page::with_camera(std::path::Path::new("none")).await;
    line.open(&page, "?form=mini").await;
    is_kept(&page).await;
    line.cut();
    line.open(&page, "?form=mini").await;
    page.press("devices").await;
    page.press("enter-code").await;
    page.press("scan").await;
    page.wait_until(
        "the camera is open",
        "return document.querySelector('video')?.readyState > 1;",
    )
    .await;
    page.wait_until(
        "the reader has come",
        "return performance.getEntriesByType('resource')
            .some(({ name }) => /reader-\\w+\\.wasm/.test(name));",
    )
    .await;
    let alerts = "[...document.querySelectorAll('#app [role=alert]')].map((one) => one.innerText)";
    let alerts = page.get_texts(alerts).await.concat();
    assert_eq!(alerts, "", "the camera is fine");
}

/// Protects people who install the page on their device: Chromium finds nothing missing, and the
/// names in the manifest lead to the folder of the page, whichever that is.
#[tokio::test]
async fn the_page_can_be_installed() {
    let page = Page::at("tweeluik/?form=mini").await;
    let found = page.cdp("Page.getInstallabilityErrors", json!({})).await;
    assert_eq!(found["installabilityErrors"], json!([]), "{found}");
    let found = page.cdp("Page.getAppManifest", json!({})).await;
    assert_eq!(found["errors"], json!([]), "{found}");
    let (manifest, folder) = (&found["manifest"], given("TWEELUIK_URL") + "/tweeluik/");
    assert_eq!(manifest["name"], "Tweeluik");
    assert_eq!(manifest["scope"], folder);
    assert_eq!(manifest["startUrl"], format!("{folder}index.html"));
    assert_eq!(manifest["id"], format!("{folder}index.html"));
    let icon = manifest["icons"][0]["url"].as_str().unwrap_or_default();
    assert!(icon.starts_with(&folder), "{found}");
}

/// Protects the page from files that somebody on the way has changed: nothing is kept then, and the
/// page works as it does without a worker.
#[tokio::test]
async fn with_a_changed_file_nothing_is_kept_and_the_page_works() {
    let page = Page::at("t/changed-kept/changed-camera/?form=mini").await;
    page.wait_until(
        "the worker has asked for all and given up",
        "const done = navigator.serviceWorker.getRegistration()
            .then((found) => { window.__given_up = window.__seen && !found; window.__seen ||= !!found; });
        return window.__given_up === true;",
    )
    .await;
    assert_eq!(
        page.get("navigator.serviceWorker.controller").await,
        Value::Null
    );
    page.walk_to("comparison", &SANNE_AND_KARIM).await;
    assert!(page.violations().await.is_empty());
}

/// Protects the host: an element on its page registers nothing and keeps nothing, also when it has
/// been used.
#[tokio::test]
async fn an_element_registers_nothing() {
    let page = Page::fresh().await;
    page.inside(ELEMENT);
    page.visit("examples/plain.html").await;
    page.expect("start").await;
    page.press("about").await;
    page.expect("about").await;
    let found = "{
        const workers = await navigator.serviceWorker.getRegistrations();
        return [workers.length, await caches.keys()];
    }";
    assert_eq!(get(&page, found).await, json!([0, []]));
}

/// What an origin keeps: the folders of its workers, and the names of its caches, cut at the space.
const KEPT: &str = "{
    const workers = await navigator.serviceWorker.getRegistrations();
    const names = await caches.keys();
    return [
        workers.map(({ scope }) => new URL(scope).pathname).sort(),
        names.map((name) => name.split(' ')[0].replace(origin, '')).sort(),
    ];
}";

/// Protects people who want to be gone, and the host: what the page kept goes, in each of its folders,
/// and a worker and a cache of the host stay.
#[tokio::test]
async fn forgetting_takes_away_what_is_ours_and_nothing_else() {
    let page = Page::at("tweeluik/?form=mini").await;
    is_kept(&page).await;
    page.open("t/forgotten/none/?form=mini").await;
    is_kept(&page).await;
    // On a page of the host, whose policy lets it do so.
    page.visit("examples/plain.html").await;
    let theirs = "{
        await caches.open('theirs:1');
        // Where a question set is kept; none lies below the folders that this server has.
        await caches.open('tweeluik:questions');
        await navigator.serviceWorker.register('worker.js');
    }";
    assert_eq!(get(&page, theirs).await, Value::Null);
    page.open("t/forgotten/none/?form=mini").await;
    let all = json!([
        ["/examples/", "/t/forgotten/none/", "/tweeluik/"],
        [
            "theirs:1",
            "tweeluik:/t/forgotten/none/",
            "tweeluik:/tweeluik/",
            "tweeluik:questions"
        ],
    ]);
    assert_eq!(get(&page, KEPT).await, all);
    let forget = "{
        const name = performance.getEntriesByType('resource')
            .map((one) => one.name).find((name) => /offline-/.test(name));
        const { forget } = await import(name);
        await forget();
        // Once more does no harm.
        await forget();
    }";
    assert_eq!(get(&page, forget).await, Value::Null);
    assert_eq!(
        get(&page, KEPT).await,
        json!([["/examples/"], ["theirs:1"]])
    );
    // The page that is open goes on.
    page.walk_to("comparison", &SANNE_AND_KARIM).await;
}

/// Protects people who erase while a newer version is on its way and hangs: nothing waits for that, and nothing of
/// either version stays.
#[tokio::test]
async fn an_update_that_hangs_keeps_nothing_that_was_erased() {
    let page = Page::at("t/hanging/hangs/?form=mini").await;
    is_kept(&page).await;
    ask_server("lift/hanging");
    get(
        &page,
        "{ (await navigator.serviceWorker.ready).update().catch(() => {}); }",
    )
    .await;
    page.wait_until(
        "the newer version is on its way",
        "return (async () => !!(await navigator.serviceWorker.getRegistration()).installing
            && (await caches.keys()).length === 2)();",
    )
    .await;
    page.press("open-file").await;
    page.click_on("[data-action=erase-everything-ask]").await;
    page.press("erase-everything").await;
    page.wait_until(
        "nothing is left",
        "return (async () => (await caches.keys()).length === 0
            && (await navigator.serviceWorker.getRegistrations()).length === 0)();",
    )
    .await;
}

/// Protects a host that has a worker of its own in the very folder of the page: it stays.
#[tokio::test]
async fn a_worker_of_the_host_in_the_same_folder_stays() {
    let page = Page::fresh().await;
    page.visit("examples/plain.html").await;
    let theirs = "{
        await navigator.serviceWorker.register('/t/theirs/none/sw.js?theirs');
    }";
    assert_eq!(get(&page, theirs).await, Value::Null);
    page.open("t/theirs/none/").await;
    let found = "{
        const name = performance.getEntriesByType('resource')
            .map((one) => one.name).find((name) => /offline-/.test(name));
        const { keep } = await import(name);
        await keep();
        const found = await navigator.serviceWorker.getRegistration();
        return (found.active ?? found.waiting ?? found.installing).scriptURL.split('/').pop();
    }";
    page.wait_until(
        "the page has looked",
        "return performance.getEntriesByType('resource').some(({ name }) => /offline-/.test(name));",
    )
    .await;
    assert_eq!(get(&page, found).await, json!("sw.js?theirs"));
}

/// Protects a host that takes Tweeluik away: with the worker that the guide names, what was kept on
/// its visitors' devices goes too.
#[tokio::test]
async fn the_guide_says_how_a_host_takes_the_page_away() {
    let page = Page::at("t/gone/gone/").await;
    is_kept(&page).await;
    get(&page, "{ await caches.open('theirs:1'); }").await;
    ask_server("lift/gone");
    get(
        &page,
        "{ await (await navigator.serviceWorker.ready).update(); }",
    )
    .await;
    page.wait_until(
        "nothing is kept any more",
        "navigator.serviceWorker.getRegistrations()
            .then(async (found) => { window.__left = [found.length, await caches.keys()]; });
        return JSON.stringify(window.__left) === '[0,[\"theirs:1\"]]';",
    )
    .await;
}

/// Protects pages of the host in the folder of ours: the worker leaves them to the browser.
#[tokio::test]
async fn other_pages_in_the_folder_are_left_alone() {
    let page = Page::at("").await;
    is_kept(&page).await;
    page.inside(ELEMENT);
    page.visit("examples/strict.html").await;
    page.expect("start").await;
    let asked = "{
        const sort = [];
        for (const [address, method] of [
            ['/examples/plain.css', 'GET'],
            ['/no-such-file', 'GET'],
            ['/index.html?mine', 'GET'],
            ['/log/none', 'POST'],
        ]) sort.push((await fetch(address, { method })).status);
        return [!!navigator.serviceWorker.controller, ...sort];
    }";
    assert_eq!(get(&page, asked).await, json!([true, 200, 404, 200, 200]));
    page.walk_to("comparison", &SANNE_AND_KARIM).await;
}

/// Protects people in the middle of an answer when a newer version comes: the page stays as it is,
/// tells it in a line that takes no focus, and keeps its version until it is closed. What was
/// answered is there in the newer one.
#[tokio::test]
async fn a_newer_version_waits_until_the_page_is_closed() {
    let page = Page::at("t/newer/newer/?form=mini").await;
    is_kept(&page).await;
    page.begin(SANNE_AND_KARIM.names).await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    let chosen = page.chosen().await;
    page.run(
        "window.__stays = true;
        document.querySelector('input:checked').focus();
        window.__focused = document.activeElement;
        window.__scrolled = scrollY;",
        Vec::new(),
    )
    .await;
    ask_server("lift/newer");
    // As the browser does by itself, at the next visit or after a day.
    get(
        &page,
        "{ await (await navigator.serviceWorker.ready).update(); }",
    )
    .await;
    page.says(dutch_late().newer_version).await;
    assert_eq!(page.screen().await, "answer");
    assert_eq!(page.chosen().await, chosen);
    assert_eq!(
        page.get("__stays && __focused === document.activeElement && __scrolled === scrollY")
            .await,
        json!(true)
    );
    page.press("next").await;
    assert_eq!(page.screen().await, "answer");
    // Also after a reload: this page has never been closed.
    let version = "document.documentElement.dataset.version ?? ''";
    page.reload().await;
    assert_eq!(page.get_text(version).await, "");
    page.says(dutch_late().newer_version).await;
    page.press("continue").await;
    page.press("back").await;
    assert_eq!(page.chosen().await, chosen);
    // Closed, and opened again; for a moment the browser may still have the closed page in its hands.
    for _ in 0..10 {
        page.driver().goto("about:blank").await.expect("a page");
        page.open("t/newer/newer/?form=mini").await;
        if page.get_text(version).await == "newer" {
            break;
        }
    }
    assert_eq!(page.get_text(version).await, "newer");
    page.press("continue").await;
    assert_eq!(page.chosen().await, chosen);
    assert!(!page.status().await.contains(dutch_late().newer_version));
    let names = get(&page, "{ return (await caches.keys()).length; }").await;
    assert_eq!(names, json!(1), "the older version is gone");
}

/// Protects an organisation with a question set of its own: without internet its own questions are
/// asked too, and what an address names that is no question set is not kept.
#[tokio::test]
async fn a_question_set_is_asked_without_internet() {
    let (line, page) = (Line::new(), Page::fresh().await);
    // Neither something that is no file of this kind, nor one that is no set.
    let no_set = "examples/tokens/axe-core/package.json";
    for (named, told) in [
        ("manifest.webmanifest", "questions-unreachable"),
        (no_set, "questions-invalid"),
    ] {
        line.open(&page, &format!("?questions={named}")).await;
        is_kept(&page).await;
        assert_eq!(page.reported().await, [told], "{named}");
    }
    let has = "{ return caches.has('tweeluik:questions'); }";
    assert_eq!(get(&page, has).await, json!(false));
    let path = "?form=mini&questions=examples/questions.json";
    line.open(&page, path).await;
    page.wait_until(
        "the set is kept",
        "caches.match('/examples/questions.json').then((found) => { window.__kept = !!found; });
        return window.__kept === true;",
    )
    .await;
    page.begin(SANNE_AND_KARIM.names).await;
    let asked = page.asked().await;
    assert!(format!("{asked:?}").contains("buurt"), "{asked:?}");
    line.cut();
    line.open(&page, path).await;
    assert!(page.reported().await.is_empty());
    page.press("continue").await;
    assert_eq!(page.asked().await, asked);
}

/// The single file, opened as a file of this device.
pub(crate) async fn open_file(page: &Page, query: &str) {
    let folder = std::env::var("TWEELUIK_DIST");
    let folder = folder.unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/dist").to_owned());
    let address = format!("file://{folder}/tweeluik.html{query}");
    page.driver().goto(address).await.expect("the file opens");
    page.wait_until_ready().await;
}

/// What a page has asked for, whatever it was.
async fn asked_for(page: &Page) -> Vec<String> {
    page.get_texts("performance.getEntriesByType('resource').map((one) => one.name)")
        .await
}

/// Protects people without any server: one file does the whole journey under a strict policy, asks
/// for nothing, and finds its session again after a reload.
#[tokio::test]
async fn the_single_file_does_the_whole_journey_and_asks_for_nothing() {
    let page = Page::fresh().await;
    open_file(&page, "?form=mini").await;
    // Goes on after a reload, also.
    page.everywhere(&WITH_A_CODE, &mut async |page: &Page, place: &str| {
        page.obeys(place).await;
        assert_eq!(asked_for(page).await, Vec::<String>::new(), "{place}");
        if place == "about" {
            let text = page.text_of("[data-screen=about]").await;
            assert!(text.contains(dutch_after().file_no_promises[0]), "{text}");
        }
    })
    .await;
    page.open("?form=mini").await;
    page.press("about").await;
    let text = page.text_of("[data-screen=about]").await;
    assert!(!text.contains(dutch_after().file_no_promises[0]), "{text}");
    assert!(page.reported().await.is_empty());
}

/// Protects people who ask a single file for what only a server can give: it tells it, and asks its
/// own questions.
#[tokio::test]
async fn the_single_file_asks_for_no_question_set() {
    let page = Page::fresh().await;
    open_file(&page, "?questions=questions.json").await;
    page.expect("start").await;
    assert_eq!(page.reported().await, ["questions-unreachable"]);
    assert_eq!(asked_for(&page).await, Vec::<String>::new());
    assert!(page.violations().await.is_empty());
}

/// Protects two people with a file each: no link is offered, since none could lead to a file; what
/// they scan from each other's screens, or paste, goes in.
#[tokio::test]
#[ignore = "slow: cargo xtask test --thorough"]
async fn two_single_files_exchange_codes_without_a_link() {
    let film = film_named("device-file.y4m");
    let nothing = Picture::of_modules(1, |_, _| false, 4);
    std::fs::write(&film, film_of(&[nothing])).expect("the film is written");
    let first = Page::fresh().await;
    open_file(&first, "?form=mini").await;
    let second = first.beside_with_camera(&film).await;
    open_file(&second, "?lang=en").await;
    first.begin_pairing("first", SANNE_AND_KARIM.names).await;
    let shown = first.text_of("[data-screen]").await;
    assert!(
        shown.contains(DeviceWords::of(Language::Nl, Address::Informal).file_hint),
        "{shown}"
    );
    assert_eq!(first.count("[data-action=share]").await, 0);
    let invitation = first.invitation_link().await;
    assert!(invitation.starts_with("#tl1."), "{invitation}");
    let picture = drawn_code(&first, "invitation").await;
    second.press("devices").await;
    second.press("enter-code").await;
    scan(&second, &film, &picture).await;
    second.wait_for("[data-action=join]").await;
    second.press("join").await;
    second.take_own_turn(SANNE_AND_KARIM.sheets[1]).await;
    first.press("next").await;
    first.take_own_turn(SANNE_AND_KARIM.sheets[0]).await;
    let codes = [first.code_link().await, second.code_link().await];
    for (page, code) in [(&first, &codes[1]), (&second, &codes[0])] {
        assert!(code.starts_with("#tl1."), "{code}");
        page.take_in(code).await;
        page.expect("reveal").await;
        page.press_on("[data-action^=agree]").await;
        page.expect("comparison").await;
        assert!(page.violations().await.is_empty());
        assert_eq!(asked_for(page).await, Vec::<String>::new());
    }
}
