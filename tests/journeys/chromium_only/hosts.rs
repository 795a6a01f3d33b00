//! The widget on real hosts: `tests/hosts/` has a script for each, which sets it up and serves it. They take packages of
//! Debian, PyPI and npm, so they run with what is slow and rare.

use super::guides::written;
use crate::support::{ELEMENT, Page, SANNE_AND_KARIM, given};
use serde_json::json;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A host that is being served; it ends when it is dropped.
struct Host {
    script: Child,
    folder: PathBuf,
    /// What it printed: an address, or a name and an address, a line.
    addresses: Vec<String>,
}

fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

impl Host {
    /// Runs the script of a host, with a folder of its own as the first argument and a free port behind the others, and
    /// waits for so many addresses.
    fn start(name: &str, arguments: &[String], after: &[&str], addresses: usize) -> Host {
        // The path of a socket in it may have 107 bytes.
        let folder = std::env::temp_dir().join(format!("{name}-{}", std::process::id()));
        let free = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = free.local_addr().expect("its address").port();
        drop(free);
        let mut script = Command::new("bash")
            .arg(project("tests/hosts").join(name).join("start.sh"))
            .arg(&folder)
            .args(arguments)
            .arg(port.to_string())
            .args(after)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the script starts");
        let told = BufReader::new(script.stdout.take().expect("its output"));
        let mut lines = told.lines().map_while(Result::ok);
        let addresses: Vec<String> = lines
            .by_ref()
            .filter(|line| line.contains("http://"))
            .take(addresses)
            .collect();
        assert!(!addresses.is_empty(), "{name} does not start");
        // What it prints later must not stay in the way.
        std::thread::spawn(move || lines.for_each(drop));
        Host {
            script,
            folder,
            addresses,
        }
    }

    /// The address of the line that has this in it.
    fn address(&self, part: &str) -> &str {
        let mut all = self.addresses.iter();
        let line = all.find(|line| line.contains(part));
        let line = line.unwrap_or_else(|| panic!("no {part} in {:?}", self.addresses));
        line.split(' ').next_back().unwrap_or_default()
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        // A signal that the script can hear: it takes along what it started.
        let _ = Command::new("kill")
            .arg(self.script.id().to_string())
            .status();
        let _ = self.script.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Opens an address of a host.
async fn open(page: &Page, address: &str) {
    page.driver().goto(address).await.expect("the host answers");
}

/// Two people go from the start of the widget to the end, and nothing was refused, asked for elsewhere, or complained of.
async fn both_reach_the_end(page: &Page) {
    page.expect("start").await;
    page.walk_to("finish", &SANNE_AND_KARIM).await;
    assert_eq!(page.violations().await, [""; 0]);
    assert_eq!(page.asked_elsewhere().await, [""; 0]);
    assert_eq!(page.complaints().await, [""; 0]);
}

/// What is left of a pasted snippet: the link, and no widget.
async fn only_the_link_is_left(page: &Page) {
    let left = page
        .get(
            "[document.querySelectorAll('twee-luik, script[src*=embed]').length,
                document.querySelector('a[href=\"/tweeluik/index.html\"]')?.innerText]",
        )
        .await;
    assert_eq!(left, json!([0, "Open Tweeluik op een eigen pagina"]));
}

/// Protects people at schools with a website in WordPress, and the author there, who may write no scripts.
#[tokio::test]
#[ignore = "slow: cargo xtask test --thorough"]
async fn in_wordpress_block_and_shortcode_work_and_of_an_authors_snippet_the_link_is_left() {
    let parts = [text(&project("wordpress")), text(&project("dist"))];
    let host = Host::start("wordpress", &parts, &[], 6);
    for address in ["block ", "shortcode ", "editor "] {
        let page = Page::fresh().await;
        page.inside(ELEMENT);
        open(&page, host.address(address)).await;
        both_reach_the_end(&page).await;
    }
    let page = Page::fresh().await;
    for address in ["author ", "editor-filtered "] {
        open(&page, host.address(address)).await;
        only_the_link_is_left(&page).await;
    }
}

/// Protects people at municipalities with a website in django CMS and a policy with `'strict-dynamic'`.
#[tokio::test]
#[ignore = "slow: cargo xtask test --thorough"]
async fn in_django_cms_template_and_plugin_work_under_strict_dynamic() {
    let host = Host::start("django-cms", &[text(&project("dist"))], &[], 3);
    for address in ["/template/", "/plugin/"] {
        let page = Page::fresh().await;
        page.inside(ELEMENT);
        open(&page, host.address(address)).await;
        both_reach_the_end(&page).await;
    }
    let page = Page::fresh().await;
    open(&page, host.address("/pasted/")).await;
    only_the_link_is_left(&page).await;
}

/// Protects those who take the package of npm: its types hold, and the page works while one develops and when built.
#[tokio::test]
#[ignore = "slow: cargo xtask test --thorough"]
async fn in_a_vite_project_the_package_works_while_developing_and_when_built() {
    for way in ["dev", "built"] {
        let host = Host::start("vite", &[given("TWEELUIK_NPM")], &[way], 1);
        let page = Page::fresh().await;
        page.inside(ELEMENT);
        open(&page, host.address("http")).await;
        both_reach_the_end(&page).await;
        if way == "built" {
            playwright_finds_the_start(&host);
        }
    }
}

/// What the guides give for a test of one's own finds the start in a website, and goes to the set-up.
fn playwright_finds_the_start(host: &Host) {
    let all = written("js", "playwright");
    assert_eq!(all.len(), 2);
    for snippet in all {
        let test = snippet.replace("https://www.example.nl/gesprek", host.address("http"));
        assert_ne!(test, snippet, "another address");
        let script = format!(
            "import {{ chromium }} from 'playwright-core';
            import {{ execSync }} from 'node:child_process';
            const executablePath = execSync('command -v chromium').toString().trim();
            const options = {{ executablePath, args: ['--no-sandbox'] }};
            const browser = await chromium.launch(options);
            const page = await browser.newPage();
            {test}
            await browser.close();"
        );
        let ran = Command::new("node")
            .args(["--input-type=module", "--eval", &script])
            .current_dir(&host.folder)
            .output()
            .expect("node starts");
        let told = String::from_utf8_lossy(&ran.stderr);
        assert!(ran.status.success(), "{snippet}\n{told}");
    }
}

/// What a command of the guides prints, with the address of this host in the place of the one there.
fn printed(host: &Host, command: &str) -> String {
    let address = host.address("http");
    let command = command.replace("https://www.example.nl/tweeluik/", address);
    let ran = Command::new("bash")
        .args(["-euo", "pipefail", "-c", &command])
        .current_dir(&host.folder)
        .output()
        .expect("bash starts");
    let told = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "{command}\n{told}");
    String::from_utf8_lossy(&ran.stdout).to_lowercase()
}

/// Protects web teams that look whether their server is set up well: what the guides give for that shows it.
#[tokio::test]
#[ignore = "slow: cargo xtask test --thorough"]
async fn the_commands_of_the_guides_show_what_a_server_sends() {
    let host = Host::start("nginx", &[text(&project("dist"))], &[], 1);
    for (name, wanted) in [
        (
            "headers",
            &[
                "content-security-policy: default-src 'none'",
                "referrer-policy: no-referrer",
                "x-content-type-options: nosniff",
                "cache-control: no-cache",
                "content-type: text/javascript",
            ][..],
        ),
        (
            "module",
            &[
                "content-type: application/wasm",
                "content-encoding: br",
                "immutable",
            ],
        ),
    ] {
        let all = written("sh", name);
        assert_eq!(all.len(), 2);
        for command in all {
            let printed = printed(&host, command);
            for header in wanted {
                assert!(printed.contains(header), "{header} is not in {printed}");
            }
        }
    }
    let all = written("sh", "count");
    assert_eq!(all.len(), 2);
    for command in all {
        let printed = printed(&host, command);
        let counted: Vec<u64> = printed
            .split_whitespace()
            .map(|number| number.parse().expect("a number"))
            .collect();
        let [requests, bytes] = counted[..] else {
            panic!("{printed} is no two numbers")
        };
        assert!(requests >= 8 && bytes > 10_000, "{printed}");
    }
}

/// Asks for a file with brotli allowed: status, and the headers in small letters.
fn head(address: &str) -> (String, Vec<(String, String)>) {
    let rest = address.trim_start_matches("http://");
    let (host, path) = rest.split_once('/').expect("a path");
    let mut line = TcpStream::connect(host).expect("nginx listens");
    let ask = format!(
        "HEAD /{path} HTTP/1.1\r\nHost: {host}\r\nAccept-Encoding: br\r\nConnection: close\r\n\r\n"
    );
    line.write_all(ask.as_bytes()).expect("it takes a question");
    let mut answer = String::new();
    line.read_to_string(&mut answer).expect("it answers");
    let mut lines = answer.lines();
    let status = lines.next().unwrap_or_default().to_owned();
    let headers = lines.filter_map(|line| line.split_once(": "));
    let headers = headers.map(|(name, value)| (name.to_lowercase(), value.to_owned()));
    (status, headers.collect())
}

/// Protects people behind a server that was set up by the example: the main journey, also without internet, and each
/// header that the guide promises.
#[tokio::test]
#[ignore = "slow: cargo xtask test --thorough"]
async fn behind_nginx_the_page_works_and_every_file_has_its_headers() {
    let host = Host::start("nginx", &[text(&project("dist"))], &[], 1);
    let address = host.address("http").to_owned();
    let page = Page::fresh().await;
    open(&page, &format!("{address}index.html")).await;
    page.wait_until_ready().await;
    both_reach_the_end(&page).await;

    let guide = std::fs::read_to_string(project("SECURITY.md")).expect("the policy");
    let mut lines = guide.lines();
    let policy = lines.find_map(|line| line.strip_prefix("Content-Security-Policy: "));
    let policy = policy.expect("the policy stands in a line");
    let mut kinds = 0;
    for file in std::fs::read_dir(project("dist")).expect("the built files") {
        let file = file.expect("a file");
        if file.path().is_dir() {
            continue;
        }
        let name = file.file_name().to_string_lossy().into_owned();
        let (status, headers) = head(&format!("{address}{name}"));
        let header = |wanted: &str| {
            let mut all = headers.iter().filter(|(name, _)| name == wanted);
            let value = all.next().map(|(_, value)| value.as_str());
            assert_eq!(all.next(), None, "{name} has {wanted} twice");
            value.unwrap_or_default()
        };
        assert!(status.contains("200"), "{name}: {status}");
        assert_eq!(header("x-content-type-options"), "nosniff", "{name}");
        assert_eq!(header("server"), "nginx", "{name} tells the version");
        let stays = [
            "compose.html",
            "embed.js",
            "frame.js",
            "index.html",
            "manifest.webmanifest",
            "sw.js",
            "tweeluik.html",
        ];
        let is_listed = name.ends_with(".cdx.json");
        let cached = if stays.contains(&name.as_str()) || is_listed {
            "no-cache"
        } else {
            "public, max-age=31536000, immutable"
        };
        if !is_listed {
            assert_eq!(header("cache-control"), cached, "{name}");
            assert_eq!(header("content-encoding"), "br", "{name}");
        }
        let kind = match name.rsplit('.').next().unwrap_or_default() {
            "wasm" => "application/wasm",
            "js" => "text/javascript; charset=utf-8",
            "css" => "text/css; charset=utf-8",
            "html" => "text/html; charset=utf-8",
            _ => continue,
        };
        assert_eq!(header("content-type"), kind, "{name}");
        kinds += 1;
        if ["index.html", "compose.html"].contains(&name.as_str()) {
            let sent = header("content-security-policy");
            assert!(sent.starts_with(policy), "{name}: {sent}");
            assert!(sent.contains("frame-ancestors"), "{name}: {sent}");
            assert_eq!(header("referrer-policy"), "no-referrer", "{name}");
            assert_eq!(
                header("cross-origin-opener-policy"),
                "same-origin",
                "{name}"
            );
            assert!(
                header("permissions-policy").contains("camera=(self)"),
                "{name}"
            );
        }
    }
    assert!(kinds > 50, "{kinds} files");

    // The documentation is under the same policy, and shows its pictures.
    let screens = format!("{address}docs/en/screens.html");
    let (status, headers) = head(&screens);
    assert!(status.contains("200"), "{status}");
    let sent = headers
        .iter()
        .find(|(name, _)| name == "content-security-policy");
    assert!(sent.is_some_and(|(_, sent)| sent.starts_with(policy)));
    open(&page, &screens).await;
    let shown = "[...document.images].every((one) => one.complete && one.naturalWidth > 0)";
    assert_eq!(
        page.get(shown).await,
        json!(true),
        "a picture does not come"
    );
    assert_eq!(page.violations().await, [""; 0]);
}
