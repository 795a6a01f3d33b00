//! A static server with the headers of the strict policy. Below `/tweeluik/` is the same, as it would
//! be on the website of an organisation, and below `/examples/` are pages of such organisations, with
//! policies of their own. For the tests it can misbehave: below
//! `/t/NAME/FAULT/` it serves the same files with one fault, `/lift/NAME` ends a fault that waits for
//! that, and `/log/NAME` tells what was asked.

use crate::build::target_folder;
use crate::page::integrity;
use crate::{Outcome, root};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use tiny_http::{Header, Request, Response, Server};

/// The policy of the product, word for word.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types tweeluik";

const PERMISSIONS: &str = "accelerometer=(), autoplay=(), browsing-topics=(), camera=(self), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()";

/// What is served: `dist/`, or the folder that `TWEELUIK_DIST` names.
fn dist() -> PathBuf {
    std::env::var_os("TWEELUIK_DIST").map_or_else(|| root().join("dist"), PathBuf::from)
}

/// Compresses as a good web server does.
pub fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        ..Default::default()
    };
    match brotli::BrotliCompress(&mut &bytes[..], &mut out, &parameters) {
        Ok(_) => out,
        Err(_) => bytes.to_vec(),
    }
}

#[derive(Default)]
struct State {
    log: Mutex<BTreeMap<String, Vec<String>>>,
    compressed: Mutex<BTreeMap<String, Arc<Vec<u8>>>>,
    /// The names below `/t/` whose fault is over.
    lifted: Mutex<BTreeSet<String>>,
}

impl State {
    fn is_lifted(&self, name: &str) -> bool {
        self.lifted.lock().is_ok_and(|lifted| lifted.contains(name))
    }
}

/// A running server.
pub struct Running {
    /// Its address, without a slash at the end.
    pub address: String,
    threads: Vec<std::thread::JoinHandle<()>>,
}

/// Starts a server on a port of this machine; 0 takes any that is free.
pub fn start(port: u16) -> Outcome<Running> {
    let server = Server::http(("127.0.0.1", port)).map_err(|error| error.to_string())?;
    let address = format!("http://{}", server.server_addr());
    let server = Arc::new(server);
    let state = Arc::new(State::default());
    let threads = (0..4)
        .map(|_| {
            let (server, state) = (Arc::clone(&server), Arc::clone(&state));
            std::thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    answer(request, &state);
                }
            })
        })
        .collect();
    Ok(Running { address, threads })
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
    for thread in running.threads {
        thread.join().map_err(|_| "The server stopped.")?;
    }
    Ok(())
}

/// The address that stands for another origin in the example pages.
const ELSEWHERE: &str = "https://tweeluik.example";

/// This server has two names, and so two origins, which are no more the same site than any others.
fn other_name(request: &Request) -> String {
    let host = request.headers().iter().find(|one| one.field.equiv("Host"));
    let host = host.map_or("", |host| host.value.as_str());
    let other = match host.strip_prefix("localhost") {
        Some(port) => format!("127.0.0.1{port}"),
        None => host.replace("127.0.0.1", "localhost"),
    };
    format!("http://{other}")
}

/// Serves a page of somebody else: with what policy, it says itself.
fn answer_example(request: Request, path: &str) {
    let mut parts = path.splitn(2, '/');
    // The design tokens of real organisations come from npm, for the tests.
    let file = match (parts.next(), parts.next()) {
        (Some("tokens"), Some(rest)) => root().join(".tools/node_modules").join(rest),
        // What is built for an example page stands elsewhere.
        (Some("yew"), Some(rest)) if rest.starts_with("app") => {
            target_folder().join("examples-yew").join(rest)
        }
        _ => root().join("examples").join(path),
    };
    let bytes = (!path.contains("..")).then(|| std::fs::read(file).ok());
    let Some(mut bytes) = bytes.flatten() else {
        let _ = request.respond(Response::from_string("not found").with_status_code(404));
        return;
    };
    if path.ends_with(".html") {
        let page = String::from_utf8_lossy(&bytes);
        bytes = page.replace(ELSEWHERE, &other_name(&request)).into_bytes();
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
    let url = request
        .url()
        .split(['?', '#'])
        .next()
        .unwrap_or("/")
        .to_owned();
    if let Some(path) = url.strip_prefix("/examples/") {
        answer_example(request, path);
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
            if let Ok(mut log) = state.log.lock() {
                log.entry(name.clone()).or_default().push(path.clone());
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
    let rest = path.starts_with("rest-");
    // With `late-rest` the rest comes only when the page asks again after `/lift/NAME`.
    let held = fault == "no-rest" || (fault == "late-rest" && !state.is_lifted(&name));
    let missing = (fault == "no-wasm" && path.ends_with(".wasm"))
        || (rest && held)
        || (fault == "no-boot" && path.starts_with("boot-"))
        || (fault == "no-js" && path.starts_with("tweeluik-") && path.ends_with(".js"));
    let file = dist().join(&path);
    let bytes = if path.contains("..") || missing {
        None
    } else {
        std::fs::read(file).ok()
    };
    let Some(mut bytes) = bytes else {
        let _ = request.respond(Response::from_string("not found").with_status_code(404));
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
    if fault == "newer" && state.is_lifted(&name) {
        bytes = newer(&path, bytes);
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
        // A frame without an origin of its own asks as a stranger, and so do other websites.
        header("Access-Control-Allow-Origin", "*"),
        header("Referrer-Policy", "no-referrer"),
        header("X-Content-Type-Options", "nosniff"),
        header("Permissions-Policy", PERMISSIONS),
    ];
    let policy = if fault == "refuse-wasm" {
        POLICY.replace(" 'wasm-unsafe-eval'", "")
    } else {
        POLICY.to_owned()
    };
    // The single file names its own script in its own policy, and is no page of a server.
    if path != crate::single::NAME {
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
    let body = if takes_brotli && has_hash {
        headers.push(header("Content-Encoding", "br"));
        compressed(state, &path, &bytes)
    } else {
        Arc::new(bytes)
    };
    let length = body.len();
    let response = Response::new(
        200.into(),
        headers,
        std::io::Cursor::new(body.to_vec()),
        Some(length),
        None,
    );
    let _ = request.respond(response);
}

/// The worker that takes everything away, as the guide has it.
fn last_worker() -> String {
    let guide = std::fs::read_to_string(root().join("docs/embedding.md")).unwrap_or_default();
    let scripts = guide.split("```js\n").skip(1);
    let mut scripts = scripts.filter_map(|rest| rest.split("```").next());
    let found = scripts.find(|script| script.contains("registration.unregister"));
    found.unwrap_or_default().to_owned()
}

/// The page with its style and without anything that runs: no page that looks like this one is there sooner.
fn floor(page: &[u8]) -> Vec<u8> {
    let page = String::from_utf8_lossy(page);
    let is_kept = |line: &&str| {
        !["<script", "preload\""]
            .iter()
            .any(|part| line.contains(part))
    };
    page.lines()
        .filter(is_kept)
        .collect::<Vec<_>>()
        .join("\n")
        .into_bytes()
}

/// What the next version would be: another page, of which the worker knows.
fn newer(path: &str, bytes: Vec<u8>) -> Vec<u8> {
    let page = std::fs::read_to_string(dist().join("index.html")).unwrap_or_default();
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
fn compressed(state: &State, path: &str, bytes: &[u8]) -> Arc<Vec<u8>> {
    let Ok(mut known) = state.compressed.lock() else {
        return Arc::new(brotli(bytes));
    };
    let made = known.entry(path.to_owned());
    Arc::clone(made.or_insert_with(|| Arc::new(brotli(bytes))))
}
