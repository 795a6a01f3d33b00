//! A static server with the headers of the strict policy. Below `/tweeluik/` is the same, as it would
//! be on the website of an organisation, and below `/examples/` are pages of such organisations, with
//! policies of their own. For the tests it can misbehave: below
//! `/t/NAME/FAULT/` it serves the same files with one fault, `/lift/NAME` ends a fault that waits for
//! that, and `/log/NAME` tells what was asked.
//!
//! Every website that somebody visits meanwhile can send requests here. So it answers by the names of
//! this computer only, gives only files below its folders, and lets no other website read them.

use crate::assets::{POLICY, SINGLE_FILE, integrity};
use crate::tools::brotli;
use crate::{Outcome, root, target_folder};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};
use tiny_http::{Header, Request, Response, Server};

const PERMISSIONS: &str = "accelerometer=(), autoplay=(), browsing-topics=(), camera=(self), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()";

/// What is served: `dist/`, or the folder that `TWEELUIK_DIST` names.
fn dist() -> PathBuf {
    std::env::var_os("TWEELUIK_DIST").map_or_else(|| root().join("dist"), PathBuf::from)
}

struct State {
    /// What is served.
    dist: PathBuf,
    /// Whether other products are served too, to be measured beside this one.
    beside_others: bool,
    log: Mutex<BTreeMap<String, Vec<String>>>,
    compressed: Mutex<BTreeMap<String, Arc<OnceLock<Vec<u8>>>>>,
    /// The names below `/t/` whose fault is over.
    lifted: Mutex<BTreeSet<String>>,
}

impl State {
    fn new(dist: PathBuf) -> State {
        State {
            dist,
            beside_others: false,
            log: Mutex::default(),
            compressed: Mutex::default(),
            lifted: Mutex::default(),
        }
    }

    fn is_lifted(&self, name: &str) -> bool {
        self.lifted.lock().is_ok_and(|lifted| lifted.contains(name))
    }
}

/// A running server.
pub struct Running {
    /// Its address, without a slash at the end.
    pub address: String,
    thread: std::thread::JoinHandle<()>,
}

/// Starts a server on a port of this machine; 0 takes any that is free.
pub fn start(port: u16) -> Outcome<Running> {
    start_with(port, dist())
}

/// As [`start`], with this folder in the place of `dist/`.
pub fn start_with(port: u16, dist: PathBuf) -> Outcome<Running> {
    serve(port, State::new(dist))
}

/// Where other products are in what is served, to be measured beside this one: without the policy, which none of
/// them can keep.
pub const PEERS: &str = "peers/";

/// As [`start`], with this folder in the place of `dist/`, and with other products below [`PEERS`] in it. All of it is
/// compressed.
pub fn start_beside_others(folder: PathBuf) -> Outcome<Running> {
    let mut state = State::new(folder);
    state.beside_others = true;
    serve(0, state)
}

fn serve(port: u16, state: State) -> Outcome<Running> {
    let server = Server::http(("127.0.0.1", port)).map_err(|error| error.to_string())?;
    let address = format!("http://{}", server.server_addr());
    wake(server.server_addr().to_ip());
    let state = Arc::new(state);
    let thread = std::thread::spawn(move || {
        while let Ok(request) = server.recv() {
            // A thread each: some answers are held back on purpose, and no other waits for them.
            let state = Arc::clone(&state);
            std::thread::spawn(move || answer(request, &state));
        }
    });
    Ok(Running { address, thread })
}

/// Opens a connection now and then, and closes it. tiny_http 0.12 gives a connection to a thread that it takes for idle;
/// of several that come at once, one may be left without, until another connection ends. A browser keeps its own
/// open for minutes: then a page waits in vain. Each connection that ends lets the one that was left go on.
fn wake(address: Option<std::net::SocketAddr>) {
    let Some(address) = address else { return };
    std::thread::spawn(move || {
        while std::net::TcpStream::connect(address).is_ok() {
            std::thread::sleep(std::time::Duration::from_millis(25));
        }
    });
}

/// Serves until the program is stopped.
pub fn serve_for_ever() -> Outcome<()> {
    let wanted = std::env::var("TWEELUIK_PORT").ok();
    let wanted: Option<u16> = wanted.and_then(|port| port.parse().ok());
    let running = wanted
        .map_or(8080..8100, |port| port..port + 1)
        .find_map(|port| start(port).ok())
        .ok_or("No port between 8080 and 8100 is free.")?;
    let address = running.address.replace("127.0.0.1", "localhost");
    println!("\nTweeluik is at {address}/  (Ctrl+C stops it)");
    let stopped = running.thread.join();
    stopped.map_err(|_| "The server stopped.".to_owned())
}

/// The address that stands for another origin in the example pages.
const ELSEWHERE: &str = "https://tweeluik.example";

/// The host that a request asks for, where it is one of the names of this computer. By any other name
/// a website could be of one origin with this server: a name can be led to any address.
fn host(request: &Request) -> Option<&str> {
    let mut hosts = request
        .headers()
        .iter()
        .filter(|one| one.field.equiv("Host"));
    let host = hosts.next()?.value.as_str();
    let is_port = |port: &str| port.bytes().all(|digit| digit.is_ascii_digit());
    let name = match host.rsplit_once(':') {
        Some((name, port)) if is_port(port) => name,
        _ => host,
    };
    let is_ours = ["localhost", "127.0.0.1", "[::1]"]
        .iter()
        .any(|ours| name.eq_ignore_ascii_case(ours));
    (is_ours && hosts.next().is_none()).then_some(host)
}

/// This server has two names, and so two origins, which are no more the same site than any others.
fn other_name(host: &str) -> String {
    let other = match host.strip_prefix("localhost") {
        Some(port) => format!("127.0.0.1{port}"),
        None => host.replace("127.0.0.1", "localhost"),
    };
    format!("http://{other}")
}

/// Who may read a built file from another page: the page of the other name, which stands for another
/// website, and a frame without an origin of its own. `None` for everybody else.
fn reader(request: &Request, host: &str) -> Option<String> {
    let mut origins = request
        .headers()
        .iter()
        .filter(|one| one.field.equiv("Origin"));
    let origin = origins.next()?.value.as_str();
    (origin == "null" || origin == other_name(host)).then(|| origin.to_owned())
}

/// The bytes of a file below a folder. A path may have ordinary names only: with an absolute part or
/// one that leads upwards it would be another folder's.
fn file_below(folder: &Path, path: &str) -> Option<Vec<u8>> {
    let is_ordinary = |name: &str| {
        let mut parts = Path::new(name).components();
        let is_name = matches!(parts.next(), Some(Component::Normal(part)) if part == name);
        is_name && parts.next().is_none() && !name.contains(['\\', ':', '\0'])
    };
    if !path.split('/').all(is_ordinary) {
        return None;
    }
    // Nor may a link in the folder lead out of it.
    let folder = folder.canonicalize().ok()?;
    let file = folder.join(path).canonicalize().ok()?;
    let is_below = file.starts_with(&folder) && file.is_file();
    is_below.then(|| std::fs::read(file).ok()).flatten()
}

fn refuse(request: Request, status: u16, why: &str) {
    let _ = request.respond(Response::from_string(why).with_status_code(status));
}

/// Serves a page of somebody else: with what policy, it says itself.
fn answer_example(request: Request, host: &str, path: &str) {
    let examples = || file_below(&root().join("examples"), path);
    let bytes = match path.split_once('/') {
        // The design tokens of real organisations come from npm, for the tests.
        Some(("tokens", rest)) => file_below(&root().join(".tools/node_modules"), rest),
        // The modules of the composer that know no page: the tests look at them by themselves.
        Some(("compose", rest)) => file_below(&root().join("compose"), rest),
        // What is built for an example page stands elsewhere.
        Some(("yew", rest)) if rest.starts_with("app") => {
            file_below(&target_folder().join("examples-yew"), rest)
        }
        _ => examples(),
    };
    let Some(mut bytes) = bytes else {
        refuse(request, 404, "not found");
        return;
    };
    if path.ends_with(".html") {
        let page = String::from_utf8_lossy(&bytes);
        bytes = page.replace(ELSEWHERE, &other_name(host)).into_bytes();
    }
    let response = Response::from_data(bytes)
        .with_header(header("Content-Type", content_type(path)))
        .with_header(header("Cache-Control", "no-cache"));
    let _ = request.respond(response);
}

fn header(name: &str, value: &str) -> Header {
    // Names and values are ASCII: this cannot fail.
    Header::from_bytes(name, value).expect("an ASCII header")
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        _ => "application/octet-stream",
    }
}

fn answer(mut request: Request, state: &State) {
    // Read what was sent, so that the connection can be used again.
    let _ = request
        .as_reader()
        .take(1 << 20)
        .read_to_end(&mut Vec::new());
    let Some(host) = host(&request).map(str::to_owned) else {
        refuse(request, 421, "Ask for localhost.");
        return;
    };
    let url = request
        .url()
        .split(['?', '#'])
        .next()
        .unwrap_or("/")
        .to_owned();
    if let Some(path) = url.strip_prefix("/examples/") {
        answer_example(request, &host, path);
        return;
    }
    let url = url
        .strip_prefix("/tweeluik/")
        .map_or(url.clone(), |path| format!("/{path}"));
    if let Some(name) = url.strip_prefix("/log/") {
        let log = state.log.lock().map(|log| log.get(name).cloned());
        let lines = log.ok().flatten().unwrap_or_default().join("\n");
        let _ = request.respond(Response::from_string(lines));
        return;
    }
    if let Some(name) = url.strip_prefix("/lift/") {
        if let Ok(mut lifted) = state.lifted.lock() {
            lifted.insert(name.to_owned());
        }
        let _ = request.respond(Response::from_string("lifted"));
        return;
    }
    let (name, fault, path) = match url.strip_prefix("/t/").map(|rest| rest.splitn(3, '/')) {
        Some(mut parts) => {
            let name = parts.next().unwrap_or_default().to_owned();
            let fault = parts.next().unwrap_or_default().to_owned();
            let path = parts.next().unwrap_or_default().to_owned();
            // With these it also tells what stood behind the path.
            let tells = ["queries", "falls-back"].contains(&&*fault);
            let query = request.url().split_once('?').filter(|_| tells);
            let query = query.map_or(String::new(), |(_, query)| format!("?{query}"));
            if let Ok(mut log) = state.log.lock() {
                let lines = log.entry(name.clone()).or_default();
                lines.push(format!("{path}{query}"));
            }
            (name, fault, path)
        }
        None => (
            String::new(),
            String::new(),
            url.trim_start_matches('/').to_owned(),
        ),
    };
    let path = if path.is_empty() {
        "index.html".to_owned()
    } else {
        path
    };
    let late_texts = path.starts_with("texts-") && !path.contains("-first-");
    let rest = path.starts_with("split-") || path.starts_with("chunk-") || late_texts;
    // With `late-rest` the rest comes only when the page asks again after `/lift/NAME`.
    let held = fault == "no-rest" || (fault == "late-rest" && !state.is_lifted(&name));
    // With `late-wasm` no module comes before `/lift/NAME`.
    let no_wasm = fault == "no-wasm" || (fault == "late-wasm" && !state.is_lifted(&name));
    // With `late-english` no English text comes before `/lift/NAME`.
    let no_english = fault == "late-english" && !state.is_lifted(&name);
    let missing = (no_wasm && path.ends_with(".wasm"))
        || (rest && held)
        || (no_english && path.starts_with("texts-en-"))
        || (fault == "no-boot" && path.starts_with("boot-"))
        || (fault == "no-js" && path.starts_with("tweeluik-") && path.ends_with(".js"));
    let mut path = path;
    let mut found = (!missing).then(|| file_below(&state.dist, &path)).flatten();
    // With `falls-back` a path that is not there leads to the page, as with some hosts.
    if found.is_none() && fault == "falls-back" {
        "index.html".clone_into(&mut path);
        found = file_below(&state.dist, &path);
    }
    let Some(mut bytes) = found else {
        refuse(request, 404, "not found");
        return;
    };
    let slow = match &*fault {
        "slow-wasm" => path.ends_with(".wasm"),
        "slow-rest" => rest,
        _ => false,
    };
    if slow {
        std::thread::sleep(std::time::Duration::from_secs(2));
    }
    if fault == "floor" && path == "index.html" {
        bytes = floor(&bytes);
    }
    if ["newer", "hangs"].contains(&&*fault) && state.is_lifted(&name) {
        // The page of the next version never comes.
        if fault == "hangs" && path == "index.html" {
            std::thread::sleep(std::time::Duration::from_secs(60));
        }
        bytes = newer(&state.dist, &path, bytes);
    }
    if fault == "gone" && state.is_lifted(&name) && path == "sw.js" {
        bytes = last_worker().into_bytes();
    }
    let cut = fault == "cut-wasm" && path.ends_with(".wasm");
    if cut {
        bytes.truncate(bytes.len() / 2);
    }
    // A script that says something else than when it was built.
    let changed = match &*fault {
        "changed-js" => path.starts_with("tweeluik-") && path.ends_with(".js"),
        "changed-camera" => path.starts_with("camera-"),
        "changed-questions" => path.starts_with("questions-"),
        _ => false,
    };
    if changed {
        bytes.extend_from_slice(b"\nwindow.__changed = true;");
    }
    let takes_brotli = request.headers().iter().any(|header| {
        header.field.equiv("Accept-Encoding") && header.value.as_str().contains("br")
    });
    let mut headers = vec![
        header("Content-Type", content_type(&path)),
        header("Cross-Origin-Opener-Policy", "same-origin"),
        header("Referrer-Policy", "no-referrer"),
        header("X-Content-Type-Options", "nosniff"),
        header("Permissions-Policy", PERMISSIONS),
    ];
    headers.push(header("Vary", "Origin"));
    if let Some(reader) = reader(&request, &host) {
        headers.push(header("Access-Control-Allow-Origin", &reader));
    }
    let policy = if fault == "refuse-wasm" {
        POLICY.replace(" 'wasm-unsafe-eval'", "")
    } else {
        POLICY.to_owned()
    };
    // The single file names its own script in its own policy, and is no page of a server.
    let is_peer = state.beside_others && path.starts_with(PEERS);
    if path != SINGLE_FILE && !is_peer {
        headers.push(header("Content-Security-Policy", &policy));
    }
    let has_hash = path.contains('-') && !cut && !changed;
    headers.push(header(
        "Cache-Control",
        if has_hash {
            "public, max-age=31536000, immutable"
        } else {
            "no-cache"
        },
    ));
    let body = if takes_brotli && (has_hash || state.beside_others) {
        headers.push(header("Content-Encoding", "br"));
        compressed(state, &path, &bytes)
    } else {
        bytes
    };
    let length = body.len();
    let response = Response::new(
        200.into(),
        headers,
        std::io::Cursor::new(body),
        Some(length),
        None,
    );
    let _ = request.respond(response);
}

/// The worker that takes everything away, as the guide has it.
fn last_worker() -> String {
    let guide = std::fs::read_to_string(root().join("docs/en/embedding.md")).unwrap_or_default();
    let scripts = guide.split("```js test=remove-worker\n").skip(1);
    let mut scripts = scripts.filter_map(|rest| rest.split("```").next());
    scripts.next().unwrap_or_default().to_owned()
}

/// The page with its style and without anything that runs: no page that looks like this one is there sooner.
fn floor(page: &[u8]) -> Vec<u8> {
    let page = String::from_utf8_lossy(page);
    let is_kept = |line: &&str| !line.contains("<script");
    page.lines()
        .filter(is_kept)
        .collect::<Vec<_>>()
        .join("\n")
        .into_bytes()
}

/// What the next version would be: another page, of which the worker knows.
fn newer(dist: &Path, path: &str, bytes: Vec<u8>) -> Vec<u8> {
    let page = std::fs::read_to_string(dist.join("index.html")).unwrap_or_default();
    let next = page.replace("<html", "<html data-version=\"newer\"");
    match path {
        "index.html" => next.into_bytes(),
        "sw.js" => {
            let [before, after] = [page, next].map(|page| integrity(page.as_bytes()));
            let worker = String::from_utf8_lossy(&bytes);
            worker.replace(&before, &after).into_bytes()
        }
        _ => bytes,
    }
}

/// The compressed form of a file whose name has its hash, made once.
fn compressed(state: &State, path: &str, bytes: &[u8]) -> Vec<u8> {
    let made = match state.compressed.lock() {
        Ok(mut known) => Arc::clone(known.entry(path.to_owned()).or_default()),
        Err(_) => Arc::default(),
    };
    // Not while others wait for the list: a large file takes seconds.
    made.get_or_init(|| brotli(bytes)).clone()
}

#[cfg(test)]
mod tests;
