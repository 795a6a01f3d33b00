//! Measures the widget beside other products that ask the same, and how its costs grow.
//!
//! `cargo xtask bench --peers` builds all of it, serves it, starts chromedriver, runs this, and makes tables and plots
//! of what it writes: one line of JSON each time that something has been measured. Each load is in a fresh browser with
//! an empty profile.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]
#![allow(missing_docs)]

mod support;

use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::fs::File;
use std::io::Write;
use support::{LONG_TASKS, MEMORY, Page, SANNE_AND_KARIM, SLOW, STOPWATCH, given, percentile};

/// How often each product is loaded over the line of this machine, and over a slow one.
const LOADS: usize = 15;
const SLOW_LOADS: usize = 7;
/// How often somebody goes through all statements of each product, and how often each size is measured.
const RUNS: usize = 3;
/// How much slower the processor is made for a cheap telephone.
const CHEAP: u32 = 4;
/// How many statements the products have.
const STATEMENTS: usize = 24;
/// The last so many questions of a long questionnaire are answered by taps.
const TAPPED: usize = 6;

/// Goes through `steps`, selectors: each is clicked as soon as it is there, but for the last one. When that could be
/// pressed, it writes down the time. Where `begins` is an event, the first step waits for it.
const WAY: &str = "
    const next = (then) => {
        // A message comes when what goes on has been done.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = then;
        port2.postMessage(null);
    };
    const go = () => {
        const wanted = steps.shift();
        const look = () => {
            if (!document.querySelector(wanted)) return;
            watch.disconnect();
            next(() => {
                if (!steps.length) {
                    window.__answerable = performance.now();
                    return;
                }
                document.querySelector(wanted).click();
                go();
            });
        };
        const watch = new MutationObserver(look);
        watch.observe(document, { subtree: true, childList: true, attributes: true });
        look();
    };
    if (begins) addEventListener(begins, () => next(go), { capture: true, once: true });
    else go();";

/// Counts the elements that have become ready, and writes down when the last one did.
const ALL_READY: &str = "
    window.__shown = 0;
    addEventListener('tweeluik-ready', () => {
        window.__shown += 1;
        window.__last = performance.now();
    }, true);";

/// What was asked of the server until a moment: how many files, and their bytes as they came.
const ASKED_FOR: &str = "
    const [moment] = arguments;
    const all = ['navigation', 'resource'].flatMap((kind) => performance.getEntriesByType(kind));
    const asked = all.filter((one) => one.startTime <= moment && one.transferSize > 0);
    return [asked.length, asked.reduce((sum, one) => sum + one.encodedBodySize, 0)];";

/// Holds when something was painted, and the page has nothing more to do.
const IDLE: &str =
    "if (!performance.getEntriesByName('first-contentful-paint').length) return false;
    return new Promise((done) => requestIdleCallback(() => done(true)));";

/// A product, and how to drive it: `bench/peers/README.md`.
#[derive(Deserialize)]
struct Product {
    id: String,
    path: String,
    /// The first radio button, when it can be pressed.
    ready: String,
    choice: String,
    next: String,
    statement: String,
    result: String,
    /// What is pressed before that.
    #[serde(default)]
    before: Vec<String>,
}

impl Product {
    /// The widget, on its own page. A pair begins it.
    fn tweeluik() -> Product {
        let own = |text: &str| text.to_owned();
        Product {
            id: own("tweeluik"),
            path: own("index.html?form=short"),
            ready: own("[data-screen=answer] input[type=radio]"),
            choice: own("[data-screen=answer] input[type=radio][value='{n}']"),
            next: own("[data-action=next]"),
            statement: own("[data-heading]"),
            result: own("[data-screen] input[name$='.direct']"),
            before: vec![
                own("[data-screen=start] [data-action=pair]"),
                own("[data-screen=setup] [data-action=begin]"),
            ],
        }
    }

    fn all() -> Vec<Product> {
        let peers = include_str!("../../bench/peers/peers.json");
        let peers: Vec<Product> = serde_json::from_str(peers).expect("a list of products");
        let peers = peers.into_iter().map(|peer| Product {
            path: format!("peers/{}index.html", peer.path),
            ..peer
        });
        peers.chain([Product::tweeluik()]).collect()
    }

    fn is_tweeluik(&self) -> bool {
        !self.before.is_empty()
    }

    /// The script that goes to the first statement.
    fn way(&self) -> String {
        let begins = self.is_tweeluik().then_some("tweeluik-ready");
        let steps: Vec<_> = self.before.iter().chain([&self.ready]).collect();
        format!(
            "{{ const begins = {}; const steps = {};{WAY} }}",
            json!(begins),
            json!(steps)
        )
    }
}

/// Where what was measured is written.
struct Figures(File);

impl Figures {
    /// Of one measurement of a kind, what or how many it is about, and its figures.
    fn write(&mut self, kind: &str, of: &str, figures: &[(&str, f64)]) {
        let figures: Map<String, Value> = figures
            .iter()
            .map(|(name, value)| ((*name).to_owned(), json!(value)))
            .collect();
        let line = json!({ "kind": kind, "of": of, "figures": figures });
        writeln!(self.0, "{line}").expect("the figures can be written");
        println!("{line}");
    }
}

async fn asked_for(page: &Page, moment: f64) -> [f64; 2] {
    let asked = page.run(ASKED_FOR, vec![json!(moment)]).await;
    serde_json::from_value(asked).expect("two numbers")
}

/// Waits until a product is there, and has nothing more to do.
async fn settle(page: &Page, product: &Product) {
    let there = "return window.__answerable > 0 && document.readyState === 'complete';";
    page.wait_until("the first statement can be answered", there)
        .await;
    if product.is_tweeluik() {
        page.wait_until_ready().await;
    }
    page.wait_until("the page is idle", IDLE).await;
}

/// Loads a product once.
async fn load(product: &Product, is_slow: bool) -> Vec<(&'static str, f64)> {
    let page = Page::fresh().await;
    page.before_scripts(LONG_TASKS).await;
    page.before_scripts(&product.way()).await;
    if is_slow {
        page.on_line(&SLOW).await;
        page.slow_down(CHEAP).await;
    }
    page.visit(&product.path).await;
    settle(&page, product).await;
    let paint = "performance.getEntriesByName('first-contentful-paint')[0].startTime";
    let paint = page.number(paint).await;
    let answerable = page.number("__answerable").await;
    let ready = page.number("window.__ready ?? __answerable").await;
    let tasks = page.numbers("__tasks").await;
    let blocking = tasks
        .iter()
        .map(|task| task - 50.0)
        .fold(0.0, |sum, one| sum + one);
    let [requests, bytes] = asked_for(&page, answerable).await;
    vec![
        ("bytes", bytes),
        ("requests", requests),
        ("paint", paint),
        ("ready", ready),
        ("answerable", answerable),
        ("blocking", blocking),
    ]
}

/// Taps on a choice and on the button to go on, and waits for the next statement.
async fn tap_through(page: &Page, product: &Product) {
    let before = page.text_of(&product.statement).await;
    page.takes_taps().await;
    page.tap_in_peace(&product.choice.replace("{n}", "4")).await;
    page.takes_taps().await;
    page.tap_in_peace(&product.next).await;
    let on = format!(
        "return document.querySelector({}) !== null || document.querySelector({})?.innerText !== {};",
        json!(product.result),
        json!(product.statement),
        json!(before)
    );
    page.wait_until("the next statement is there", &on).await;
}

/// Goes through all statements by taps, with a slow processor. Of the widget also all that two people do until they
/// have compared, for what is in memory then.
async fn run(product: &Product, figures: &mut Figures) {
    let page = Page::fresh().await;
    page.before_scripts(STOPWATCH).await;
    page.before_scripts(MEMORY).await;
    page.before_scripts(&product.way()).await;
    page.visit(&product.path).await;
    settle(&page, product).await;
    page.slow_down(CHEAP).await;
    for _ in 0..STATEMENTS {
        tap_through(&page, product).await;
    }
    page.wait_for(&product.result).await;
    let taps = page.taps(2 * STATEMENTS).await;
    page.slow_down(1).await;
    if product.is_tweeluik() {
        page.answer_direct("other-little").await;
        page.press("next").await;
        page.lock("").await;
        take_second_turn_and_agree(&page).await;
        page.press("agree-second").await;
        page.expect("comparison").await;
    }
    page.cdp("HeapProfiler.collectGarbage", json!({})).await;
    let heap = page.cdp("Runtime.getHeapUsage", json!({})).await;
    let heap = heap["usedSize"].as_f64().expect("a size");
    let wasm = "window.__memory ? __memory.buffer.byteLength : 0";
    figures.write(
        "taps",
        &product.id,
        &[
            ("median", percentile(&taps, 50)),
            ("p95", percentile(&taps, 95)),
            ("heap", heap),
            ("wasm", page.number(wasm).await),
        ],
    );
}

/// From the lock of the first to the yes of the first.
async fn take_second_turn_and_agree(page: &Page) {
    page.press("take-over").await;
    page.take_turn(SANNE_AND_KARIM.sheets[1], "").await;
    page.agree("first", "").await;
}

/// The products, one after the other, again and again.
async fn beside_others(figures: &mut Figures) {
    let products = Product::all();
    // The server compresses each file once.
    for product in &products {
        load(product, false).await;
    }
    for (kind, rounds) in [("unthrottled", LOADS), ("slow", SLOW_LOADS)] {
        for _ in 0..rounds {
            for product in &products {
                let measured = load(product, kind == "slow").await;
                figures.write(kind, &product.id, &measured);
            }
        }
    }
    for _ in 0..RUNS {
        for product in &products {
            run(product, figures).await;
        }
    }
}

/// A questionnaire with so many questions, which two people answer.
async fn with_questions(count: usize, figures: &mut Figures) {
    let page = Page::fresh().await;
    page.before_scripts(LONG_TASKS).await;
    page.before_scripts(STOPWATCH).await;
    page.slow_down(CHEAP).await;
    page.open(&format!("index.html?form=long&questions=sets/{count}.json"))
        .await;
    let ready = page.number("__ready").await;
    page.begin(SANNE_AND_KARIM.names).await;
    let widget = Product::tweeluik();
    page.answer_many(SANNE_AND_KARIM.sheets[0], count - TAPPED)
        .await;
    for _ in 0..TAPPED {
        tap_through(&page, &widget).await;
    }
    let taps = page.taps(2 * TAPPED).await;
    page.answer_direct("other-little").await;
    page.press("next").await;
    page.lock("").await;
    take_second_turn_and_agree(&page).await;
    let compared = page
        .painted_after("agree-second", "[data-screen=comparison]")
        .await;
    figures.write(
        "statements",
        &count.to_string(),
        &[
            ("ready", ready),
            ("tap", percentile(&taps, 50)),
            ("comparison", compared),
        ],
    );
}

/// So many kept sessions, each of the short form, or as many as the browser stores.
async fn with_kept(page: &Page, count: usize, figures: &mut Figures) {
    let stored = page.keeps_many(count).await;
    page.slow_down(CHEAP).await;
    page.reload().await;
    let ready = page.number("__ready").await;
    let listed = page
        .painted_after("history", "[data-action=open-kept]")
        .await;
    page.slow_down(1).await;
    figures.write(
        "kept",
        &stored.to_string(),
        &[("ready", ready), ("list", listed)],
    );
}

/// A page with so many elements, all near enough to be shown: when all of them are.
async fn shown_elements(count: usize) -> (Page, f64) {
    let page = Page::fresh().await;
    page.before_scripts(ALL_READY).await;
    page.size(1280, 8000, 1, false).await;
    page.slow_down(CHEAP).await;
    page.visit(&format!("elements/{count}.html")).await;
    let shown = format!("return window.__shown === {count};");
    page.wait_until("all elements are shown", &shown).await;
    let last = page.number("__last").await;
    (page, last)
}

/// Measures a page with so many elements.
async fn with_elements(count: usize, figures: &mut Figures) {
    let (page, last) = shown_elements(count).await;
    let [requests, bytes] = asked_for(&page, last).await;
    figures.write(
        "elements",
        &count.to_string(),
        &[("bytes", bytes), ("requests", requests), ("shown", last)],
    );
}

/// Sizes one after the other, again and again. They are the names of what `xtask/src/bench/site.rs` prepares.
async fn growth(figures: &mut Figures) {
    let sizes = |name: &str| -> Vec<usize> {
        let sizes = given(name);
        let sizes = sizes.split(',').map(|size| size.parse().expect("a number"));
        sizes.collect()
    };
    let (questions, kept, elements) = (
        sizes("TWEELUIK_QUESTIONS"),
        sizes("TWEELUIK_KEPT"),
        sizes("TWEELUIK_ELEMENTS"),
    );
    // What the element alone asks for is compressed once too.
    shown_elements(1).await;
    for _ in 0..RUNS {
        for count in &elements {
            with_elements(*count, figures).await;
        }
        for count in &questions {
            with_questions(*count, figures).await;
        }
        let page = Page::fresh().await;
        page.before_scripts(LONG_TASKS).await;
        page.open("index.html?form=short").await;
        page.walk_to("finish", &SANNE_AND_KARIM).await;
        page.both_agree(["", ""]).await;
        page.press("keep").await;
        page.expect("start").await;
        for count in &kept {
            with_kept(&page, *count, figures).await;
        }
    }
}

fn main() {
    let file = File::create(given("TWEELUIK_FIGURES")).expect("a file for the figures");
    let mut figures = Figures(file);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.expect("a runtime").block_on(async {
        beside_others(&mut figures).await;
        growth(&mut figures).await;
    });
}
