//! What stands before the server of the page, and writes down every request.

use super::listener::{Lines, note};
use crate::support::given;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;

/// Stands before the server of the page, and writes down every request.
pub(super) struct Recorder {
    pub(super) address: String,
    asked: Lines,
}

impl Recorder {
    pub(super) fn start() -> Recorder {
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
    pub(super) fn has_only_files(&self) {
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
