//! What somebody else wrote into the address.

use crate::chromium_only::offline::is_kept;
use crate::support::{Page, SANNE_AND_KARIM, ask_server, given};
use serde_json::json;
use std::cell::Cell;

/// The server, with a slash.
fn home() -> String {
    format!("{}/", given("TWEELUIK_URL").trim_end_matches('/'))
}

/// Protects the key in an invitation: those who made the address of the page cannot lead its links to a
/// website of their own, neither by an option nor by one that is hidden in another.
#[tokio::test]
async fn a_crafted_address_leads_no_invitation_to_another_website() {
    const ELSEWHERE: &str = "share-url=https://other.example/x";
    let page = Page::fresh().await;
    for (query, told) in [
        (ELSEWHERE.to_owned(), vec!["unknown-share-url"]),
        (
            ELSEWHERE.replace("://", "%3A%2F%2F"),
            vec!["unknown-share-url"],
        ),
        (format!("id=x%0A{ELSEWHERE}"), vec![]),
        (
            format!("id=x%0D%0A{}", ELSEWHERE.replace('=', "%3D")),
            vec![],
        ),
        (format!("form=mini%0A{ELSEWHERE}"), vec!["unknown-form"]),
        (format!("utm_source=%0A{ELSEWHERE}%0A"), vec![]),
        (
            format!(
                "{}@other.example/",
                home().replace("http://", "share-url=https://")
            ),
            vec!["unknown-share-url"],
        ),
    ] {
        page.open(&format!("?{query}")).await;
        assert_eq!(page.reported().await, told, "{query}");
        page.begin_pairing("first", SANNE_AND_KARIM.names).await;
        let link = page.invitation_link().await;
        assert!(link.starts_with(&(home() + "#tl1.")), "{query}: {link}");
        page.press("leave").await;
    }
}

/// Protects readers of a newsletter: what the address says about them does not go along to the other
/// one. Our own options do.
#[tokio::test]
async fn an_invitation_carries_our_own_options_and_nothing_else_of_the_address() {
    let page = Page::fresh().await;
    for (query, kept) in [
        ("utm_source=brief&abonnee=4711&sleutel=geheim", ""),
        (
            "abonnee=4711&keep=never&form=mini&address=u&lang=nl",
            "?address=u&keep=never",
        ),
        ("address=4711&keep=geheim&heading-level=99", ""),
    ] {
        page.open(&format!("?{query}")).await;
        page.begin_pairing("first", SANNE_AND_KARIM.names).await;
        let link = page.invitation_link().await;
        let start = format!("{}{kept}#tl1.", home());
        assert!(link.starts_with(&start), "{query}: {link}");
        page.press("leave").await;
    }
}

/// Writes down what is asked for by `fetch`, and how.
const ASKS: &str = "window.__asked = [];
    const real = fetch;
    window.fetch = (place, how = {}) => {
        __asked.push([String(place), how.credentials ?? '', how.redirect ?? '']);
        return real(place, how);
    };";

/// Protects everybody who is logged in to a website: an address cannot make the page of Tweeluik there
/// ask for another page in their name, nor show what lies elsewhere as its own questions.
#[tokio::test]
async fn the_address_names_no_questions_outside_the_folder_of_the_page() {
    let page = Page::fresh().await;
    page.before_scripts(ASKS).await;
    let other = home().replace("127.0.0.1", "localhost");
    for named in [
        "/examples/questions.json",
        "../examples/questions.json",
        "x/../../examples/questions.json",
        "%252e%252e/examples/questions.json",
        "..%255cexamples/questions.json",
        "..%252fexamples%252fquestions.json",
        "manifest.webmanifest",
        "questions.json%3Fdelete=1",
        "x%3Fy.json",
        "questions.json%23x",
        ".hidden/questions.json",
        "data:application/json,x.json",
        &format!("{other}tweeluik/questions.json"),
        &format!("{}examples/questions.json", home()),
        &format!("{}examples/questions.json", other.replace("http:", "")),
    ] {
        page.visit(&format!("tweeluik/index.html?questions={named}"))
            .await;
        page.wait_until_ready().await;
        assert_eq!(page.reported().await, ["questions-unreachable"], "{named}");
        let asked = page.get("__asked").await.to_string();
        for word in ["examples", "questions.json", "y.json", "manifest", "x.json"] {
            assert!(!asked.contains(word), "{named}: {asked}");
        }
        assert_eq!(page.count("[data-questions]").await, 0, "{named}");
        page.press("pair").await;
        page.press("begin").await;
        page.expect("answer").await;
        let (statement, _) = page.asked().await[0].clone();
        assert_eq!(statement, "gezien-1", "{named}");
        page.press("leave").await;
    }
}

/// Protects the people who trust the look of the page: where the questions are not those of Tweeluik,
/// the start, the set-up and the invitation say whose they are. They are asked for without cookies.
#[tokio::test]
async fn questions_that_are_not_those_of_tweeluik_are_called_by_their_name() {
    let page = Page::fresh().await;
    page.before_scripts(ASKS).await;
    page.open("?questions=examples/questions.json&form=mini")
        .await;
    let asked = page
        .get("__asked.filter(([place]) => place.endsWith('/questions.json'))")
        .await;
    let place = format!("{}examples/questions.json", home());
    assert_eq!(asked, json!([[place, "omit", "error"]]));
    let named = |text: String| assert!(text.contains("Samen in de buurt"), "{text}");
    named(page.text_of("[data-screen=start] [data-questions]").await);
    page.press("devices").await;
    named(page.text_of("[data-screen=setup] [data-questions]").await);
    page.press("back").await;
    page.begin_pairing("first", SANNE_AND_KARIM.names).await;
    let link = page.invitation_link().await;
    let start = format!("{}?questions=examples/questions.json#tl1.", home());
    assert!(link.starts_with(&start), "{link}");
    let other = page.beside().await;
    other.open_link(&link).await;
    other.wait_for("[data-action=join]").await;
    named(other.text_of("[data-questions]").await);
    other.press("join").await;
    other.expect("answer").await;
    // The built-in ones need no such sentence.
    page.open("").await;
    assert_eq!(page.count("[data-questions]").await, 0);
}

/// A link whose code has come in front of `#`, where the server writes down what it is asked for.
struct Moved {
    page: Page,
    code: String,
    /// The folder, below which the server's log has a name.
    folder: &'static str,
    log: &'static str,
    visits: Cell<usize>,
}

impl Moved {
    async fn begin(folder: &'static str, log: &'static str) -> Moved {
        let first = Page::at("").await;
        first.begin_pairing("first", SANNE_AND_KARIM.names).await;
        let link = first.invitation_link().await;
        let (_, code) = link.split_once('#').expect("a fragment");
        Moved {
            page: first.beside().await,
            code: code.to_owned(),
            folder,
            log,
            visits: Cell::new(0),
        }
    }

    /// How often the server was asked for something with a code in it.
    fn sent(&self) -> usize {
        let log = ask_server(self.log).1.to_lowercase();
        log.lines().filter(|line| line.contains("tl1")).count()
    }

    /// Nothing of the code is in the address, and `left` is what else stood there.
    async fn is_clean(&self, place: &str, left: &str) {
        let address = self.page.get_text("location.href").await;
        let wanted = format!("{}{}{left}", home(), self.folder);
        assert_eq!(address, wanted, "{place}");
        let options = self.page.get_text("JSON.stringify(history.state)").await;
        assert!(!options.contains("tl1"), "{place}: {options}");
    }

    /// Opens a moved link: it is said, not used, and not sent once more.
    async fn is_told(&self, place: &str, left: &str) {
        let (page, code) = (&self.page, &*self.code);
        page.open(&format!("{}{place}", self.folder)).await;
        self.visits.set(self.visits.get() + 1);
        page.wait_for("[data-moved]").await;
        assert!(page.text_of("[data-moved]").await.contains("nieuwe link"));
        self.is_clean(place, left).await;
        assert_eq!(page.count("[data-action=join]").await, 0, "it is not used");
        page.begin_pairing("first", SANNE_AND_KARIM.names).await;
        let made = page.invitation_link().await;
        assert_eq!(made.matches("tl1").count(), 1, "{place}: {made}");
        assert!(!made.contains(code), "{place}: {made}");
        page.press("leave").await;
        page.reload_by_itself().await;
        self.is_clean(place, left).await;
        assert_eq!(page.count("[data-moved]").await, 0, "it is said once");
        // The page is kept by now for visits without internet: then nothing is sent at all, nor where
        // what was kept is lost.
        is_kept(page).await;
        assert!(self.sent() <= self.visits.get(), "{place}: sent again");
        assert_eq!(page.violations().await, Vec::<String>::new(), "{place}");
    }

    /// Once there is a worker, a moved link is not sent at all.
    async fn is_kept_from_the_server(&self, place: &str) {
        let page = &self.page;
        let place = format!("{}{place}", self.folder);
        let before = self.sent();
        page.open(&place).await;
        page.wait_for("[data-moved]").await;
        assert_eq!(self.sent(), before, "the worker keeps it from the server");
        let forget = "return caches.keys()
            .then((names) => Promise.all(names.map((name) => caches.delete(name))));";
        page.run(forget, Vec::new()).await;
        page.open(&place).await;
        page.wait_for("[data-moved]").await;
        assert_eq!(self.sent(), before, "also without its files");
    }
}

/// Protects the key of a pair where a mail filter or an app has put the fragment of a link into the
/// query: the page tells it and what to do, and what stood there is never sent to the server again.
#[tokio::test]
async fn a_link_moved_into_the_query_is_told_and_not_sent_again() {
    let moved = Moved::begin("t/moved/queries/", "log/moved").await;
    let code = &*moved.code;
    for (query, left) in [
        (format!("?keep=never%23{code}"), "?keep=never"),
        (format!("?{code}"), ""),
        (format!("?lang=nl&{code}&fbclid=x"), "?lang=nl&fbclid=x"),
        (format!("?x=%2523{}", code.replace("tl1", "TL1")), ""),
        (
            format!("?share-url=https://x/%23{code}"),
            "?share-url=https://x/",
        ),
        (
            format!("?questions=examples/questions.json%23{code}"),
            "?questions=examples/questions.json",
        ),
    ] {
        moved.is_told(&query, left).await;
    }
    moved.is_kept_from_the_server(&format!("?{code}")).await;
}

/// The same where it has come into the path, on a host that gives the page for each path. An ordinary path
/// that looks alike stays as it is.
#[tokio::test]
async fn a_link_moved_into_the_path_is_told_and_not_sent_again() {
    let moved = Moved::begin("t/fallen/falls-back/", "log/fallen").await;
    let code = &*moved.code;
    for (path, left) in [
        (format!("%23{code}"), ""),
        (format!("index.html%23{code}"), "index.html"),
        (
            format!("index.html%2523{}?lang=nl", code.replace("tl1", "TL1")),
            "index.html?lang=nl",
        ),
        (format!("%23{code}?keep=never%23{code}"), "?keep=never"),
    ] {
        moved.is_told(&path, left).await;
    }
    moved.is_kept_from_the_server(&format!("%23{code}")).await;
    let page = &moved.page;
    let ordinary = format!("{}tl1.ordinary-name", moved.folder);
    page.open(&ordinary).await;
    assert_eq!(page.count("[data-moved]").await, 0);
    let address = page.get_text("location.href").await;
    assert_eq!(address, format!("{}{ordinary}", home()));
}
