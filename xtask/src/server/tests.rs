//! What the test server may answer, and to whom.

use super::*;
use std::io::Write;
use std::net::TcpStream;

/// A server that has the example pages in the place of what is built.
fn started() -> String {
    let server = start_with(0, root().join("examples"));
    server.expect("a server").address
}

/// What a server of this kind answers, to a request with these lines of its own.
fn asked(address: &str, path: &str, lines: &[&str]) -> String {
    let host = address.trim_start_matches("http://");
    let mut line = TcpStream::connect(host).expect("the server listens");
    let lines: String = lines.iter().map(|line| format!("{line}\r\n")).collect();
    write!(
        line,
        "GET {path} HTTP/1.1\r\n{lines}Connection: close\r\n\r\n"
    )
    .expect("the server hears");
    let mut answer = Vec::new();
    line.read_to_end(&mut answer).expect("an answer");
    String::from_utf8_lossy(&answer).into_owned()
}

/// Protects journeys from each other: connections that a browser keeps open hold up no others.
#[test]
fn connections_that_stay_open_hold_up_no_others() {
    let address = started();
    let own = host(&address);
    let name = address.trim_start_matches("http://");
    // All at once, as a browser does.
    let mut lines: Vec<TcpStream> = (0..40)
        .map(|_| TcpStream::connect(name).expect("the server listens"))
        .collect();
    for line in &mut lines {
        let limit = Some(std::time::Duration::from_secs(5));
        line.set_read_timeout(limit).expect("a limit");
        write!(line, "GET /examples/plain.html HTTP/1.1\r\n{own}\r\n\r\n").expect("it hears");
    }
    for line in &mut lines {
        let mut beginning = [0; 12];
        line.read_exact(&mut beginning).expect("an answer in time");
        assert_eq!(&beginning, b"HTTP/1.1 200");
    }
}

fn host(address: &str) -> String {
    format!("Host: {}", address.trim_start_matches("http://"))
}

/// Protects everybody who tries the project: the first command of the README must not hand the
/// files of their computer to the websites that they visit.
#[test]
fn the_server_gives_only_files_below_its_folders() {
    let address = started();
    let host = host(&address);
    // A file of this project that every folder below could be left for, and one that every
    // system has.
    let own = root().join("xtask/Cargo.toml").display().to_string();
    let shown = asked(&address, "/examples/plain.html", &[&host]);
    assert!(shown.starts_with("HTTP/1.1 200"), "{shown}");
    for outside in [&*own, "/proc/self/status", "/etc/hostname", "/etc/passwd"] {
        let up = format!("../../../../../../../../..{outside}");
        let coded = up.replace("..", "%2e%2e");
        let other = up.replace('/', "\\");
        for before in [
            "/",
            "/tweeluik/",
            "/t/x/none/",
            "/examples/",
            "/examples/tokens/",
            "/examples/yew/app/",
            "/examples/yew/app",
            "/examples/compose/",
            "/t/x/none/examples/",
        ] {
            for after in [outside, &up, &coded, &other] {
                let path = format!("{before}{after}");
                let answer = asked(&address, &path, &[&host]);
                assert!(answer.starts_with("HTTP/1.1 404"), "{path}: {answer}");
            }
        }
    }
    for path in [
        "/examples/../xtask/Cargo.toml",
        "/examples/tokens/../../xtask/Cargo.toml",
        "/examples/./plain.html",
        "/examples//plain.html",
        "/examples/tokens/",
        "/examples/",
    ] {
        let answer = asked(&address, path, &[&host]);
        assert!(answer.starts_with("HTTP/1.1 404"), "{path}: {answer}");
    }
}

/// Protects the same people from a website whose name is led to this computer: to a browser it
/// is of one origin with this server then, and could read all that it gives.
#[test]
fn the_server_answers_by_the_names_of_this_computer_only() {
    let address = started();
    let port = address.rsplit(':').next().unwrap_or_default();
    for name in ["localhost", "127.0.0.1", "[::1]", "LOCALHOST"] {
        let line = format!("Host: {name}:{port}");
        let answer = asked(&address, "/examples/plain.html", &[&line]);
        assert!(answer.starts_with("HTTP/1.1 200"), "{line}: {answer}");
    }
    for name in [
        "rebound.example",
        "localhost.rebound.example",
        "127.0.0.1.rebound.example",
        "rebound.example/localhost",
        "localhost@rebound.example",
        "",
    ] {
        let line = format!("Host: {name}:{port}");
        for path in ["/", "/examples/iframe.html", "/log/x", "/lift/x"] {
            let answer = asked(&address, path, &[&line]);
            assert!(answer.starts_with("HTTP/1.1 421"), "{line}: {answer}");
            assert!(!answer.contains("rebound"), "{line}: {answer}");
        }
    }
    let answer = asked(&address, "/examples/plain.html", &[]);
    assert!(answer.starts_with("HTTP/1.1 421"), "{answer}");
    let twice = ["Host: localhost", "Host: rebound.example"];
    let answer = asked(&address, "/examples/iframe.html", &twice);
    assert!(answer.starts_with("HTTP/1.1 421"), "{answer}");
}

/// Protects the same people from websites that ask this server by its own name: nobody but the
/// example pages and a frame without an origin may read what it gives.
#[test]
fn no_other_website_may_read_what_the_server_gives() {
    let address = started();
    let host = host(&address);
    let port = address.rsplit(':').next().unwrap_or_default();
    let allowed = |path: &str, origin: &str| {
        let origin = format!("Origin: {origin}");
        let answer = asked(&address, path, &[&host, &origin]).to_lowercase();
        let head = answer.split("\r\n\r\n").next().unwrap_or_default();
        let name = "access-control-allow-origin: ";
        let line = head.lines().find_map(|line| line.strip_prefix(name));
        line.map(str::to_owned)
    };
    let other = format!("http://localhost:{port}");
    for path in [
        "/examples/plain.html",
        "/examples/questions.json",
        "/log/x",
        "/lift/x",
        "/nothing",
    ] {
        for origin in ["https://website.example", "null", &other] {
            assert_eq!(allowed(path, origin), None, "{path} for {origin}");
        }
    }
    for path in [
        "/tweeluik/plain.html",
        "/plain.html",
        "/t/x/none/plain.html",
    ] {
        for origin in ["null", &other] {
            assert_eq!(allowed(path, origin).as_deref(), Some(origin), "{path}");
        }
        for origin in [
            "https://website.example",
            "http://localhost.website.example",
            "http://localhost:1",
        ] {
            assert_eq!(allowed(path, origin), None, "{path} for {origin}");
        }
    }
}

/// Protects what is measured, and everybody who serves the page: products that cannot keep the policy are without it
/// only where they are measured, and there all comes compressed.
#[test]
fn other_products_are_without_the_policy_only_where_they_are_measured() {
    let folder = std::env::temp_dir().join(format!("tweeluik-peers-{}", std::process::id()));
    std::fs::create_dir_all(folder.join(PEERS)).expect("a folder");
    for path in ["index.html", "peers/index.html"] {
        std::fs::write(folder.join(path), "<p>A page.").expect("a file");
    }
    let ordinary = start_with(0, folder.clone()).expect("a server");
    let measuring = start_beside_others(folder.clone()).expect("a server");
    for (server, path, has_policy, is_compressed) in [
        (&ordinary, "/index.html", true, false),
        (&ordinary, "/peers/index.html", true, false),
        (&measuring, "/index.html", true, true),
        (&measuring, "/peers/index.html", false, true),
    ] {
        let address = &server.address;
        let answer = asked(address, path, &[&host(address), "Accept-Encoding: br"]);
        assert!(answer.starts_with("HTTP/1.1 200"), "{path}: {answer}");
        let has = |header: &str| answer.contains(header);
        assert_eq!(has("Content-Security-Policy"), has_policy, "{path}");
        assert_eq!(has("Content-Encoding: br"), is_compressed, "{path}");
    }
    std::fs::remove_dir_all(&folder).expect("the folder goes");
}
