//! How quickly the widget answers to a tap. `cargo xtask test` runs this after the other journeys,
//! when the machine has nothing else to do.

use crate::support::{
    LONG_TASKS, Line, MEMORY, Page, SANNE_AND_KARIM, SLOW, STOPWATCH, percentile,
};
use serde_json::json;

/// The slowest that 95 of 100 taps may be, in milliseconds.
const LIMIT: f64 = 50.0;

/// A piece of work of a fixed size, and how long it takes.
const WORK: &str = "
    let best = Infinity;
    for (let round = 0; round < 5; round += 1) {
        const start = performance.now();
        let x = round;
        for (let i = 0; i < 2e7; i += 1) x = (Math.imul(x, 1664525) + 1013904223) | 0;
        window.__work = x;
        best = Math.min(best, performance.now() - start);
    }
    return best;";

/// Draws a screen of a fixed size again and again, without an app, and gives how long one takes: machines that
/// count equally fast differ much in that.
const DRAWING: &str = "
    return (async () => {
    const host = document.createElement('main');
    document.body.append(host);
    const make = (name, text) => {
        const made = document.createElement(name);
        made.append(text);
        return made;
    };
    const times = [];
    for (let round = 0; round < 60; round += 1) {
        const start = performance.now();
        const rows = [];
        for (let row = 0; row < 60; row += 1) {
            const label = make('label', make('span', `${round} ${row}`));
            label.append(document.createElement('input'), make('b', 'a word and another one'));
            label.setAttribute('class', row % 2 ? 'choice' : 'way');
            rows.push(label);
        }
        host.replaceChildren(...rows);
        localStorage.setItem('x', `${round}`.repeat(500));
        host.getBoundingClientRect().height;
        await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
        times.push(performance.now() - start);
    }
    host.remove();
    localStorage.removeItem('x');
    times.sort((one, other) => one - other);
    return times[30];
    })();";

/// How long that work takes on the machine on which the limits were set, slowed as the taps are, in
/// milliseconds.
const REFERENCE: f64 = 88.0;

/// How long one drawing takes there, in milliseconds. Worked out: the same build took 33 ms for a tap there (95th
/// percentile), and 100 ms on a machine that takes 53 ms for a drawing.
const REFERENCE_DRAWING: f64 = 18.0;

/// How much later the first screen may be there than a page without an app. It is 0.91 to 1.00 (`cargo xtask test`,
/// last part); the aim is 1.05.
const MOST_OF_FLOOR: f64 = 1.10;

/// How much later than that page the widget may be ready on a slow line. It is 2.7 to 2.8 (`cargo xtask test`,
/// last part), since the floor differs from run to run; the aim is 2.0. Three fifths of the time are the bytes of
/// the module.
const READY_OF_FLOOR: f64 = 3.1;

/// The longest task while the app starts, in milliseconds, with a processor four times as slow.
const LONGEST_TASK: f64 = 50.0;

/// How long two people wait for the key from their words at most, in milliseconds, with a processor four times
/// as slow.
const KEY_FROM_WORDS: f64 = 2_000.0;

/// How much memory the module takes for it at most, in MiB: the 64 of the derivation, and what it has anyway.
const MEMORY_FOR_WORDS: f64 = 80.0;

/// How many sessions somebody has kept who has kept very many.
const MANY_KEPT: usize = 1_000;

/// How long it takes at most from the press to the list of them, in milliseconds, with a processor four times as
/// slow.
const HISTORY: f64 = 200.0;

/// How much slower this machine is now than the one on which the limits were set; 1 where it is not.
async fn slower(page: &Page) -> f64 {
    let time = async |script| page.run(script, Vec::new()).await.as_f64().expect("a time");
    let (work, drawing) = (time(WORK).await, time(DRAWING).await);
    println!(
        "fixed work: {work:.0} ms, {REFERENCE:.0} on the machine of the limits; drawing: {drawing:.0} ms, {REFERENCE_DRAWING:.0} there"
    );
    (work / REFERENCE).max(drawing / REFERENCE_DRAWING).max(1.0)
}

/// Goes through one person's turn with real taps: all times, sorted, and how much slower this machine
/// is now than the one on which the limit was set; 1 where it is not.
async fn taps() -> (Vec<f64>, f64) {
    let page = Page::alone().await;
    page.before_scripts(STOPWATCH).await;
    page.open("").await;
    page.begin(SANNE_AND_KARIM.names).await;
    page.slow_down(4).await;
    let slower = slower(&page).await;
    let mut count = 0;
    while let [(statement, direction)] = &page.asked().await[..] {
        let heading = page.heading().await;
        for value in ["2", "unknown", "5"] {
            page.takes_taps().await;
            page.tap_in_peace(&format!(
                "[name$='{statement}.{direction}'][value='{value}']"
            ))
            .await;
        }
        page.takes_taps().await;
        page.tap_in_peace("[data-action=next]").await;
        count += 4;
        let on = format!(
            "return document.querySelector('[data-heading]').innerText !== {};",
            json!(heading)
        );
        page.wait_until("the next screen is there", &on).await;
    }
    (page.taps(count).await, slower)
}

/// Protects people with a cheap telephone: with a processor four times as slow as this one, a tap
/// shows its effect within 50 milliseconds, 95 times of 100.
///
/// On a machine that takes longer for a fixed piece of work than the one on which the limit was set,
/// the limit grows in the same measure; on a quicker one it does not shrink.
///
/// All taps after the page has loaded count, also the first ones, which no warm code serves. The
/// machine of the test has things of its own to do, and nothing but the product makes a tap quicker
/// than it is: so the best of five measurements counts, and the first good one is enough.
#[tokio::test]
async fn a_tap_is_followed_by_the_next_frame_within_50_ms() {
    let mut best = f64::INFINITY;
    for _ in 0..5 {
        let (times, slower) = taps().await;
        let [median, slow, slowest] = [50, 95, 100].map(|percent| percentile(&times, percent));
        println!(
            "{} taps: median {median:.1} ms, 95th percentile {slow:.1} ms, slowest {slowest:.1} ms",
            times.len()
        );
        assert!(times.len() >= 60);
        best = best.min(slow / slower);
        if best <= LIMIT {
            return;
        }
    }
    panic!("95th percentile {best:.1} ms");
}

/// What is measured while a page loads, each beside the same page without anything that runs: no page that looks
/// like it is there sooner.
struct Loading {
    /// First contentful paint, times the floor: the quickest of each, since what else the machine does only adds.
    paint: f64,
    /// When the widget is ready, times the floor: the median.
    ready: f64,
    /// The longest task of the quickest load, in milliseconds.
    longest_task: f64,
}

/// Opens a path, and gives when something is there to be read, in milliseconds.
async fn first_paint(page: &Page, path: &str) -> f64 {
    page.visit(path).await;
    let painted = "return performance.getEntriesByName('first-contentful-paint').length === 1;";
    page.wait_until("something is there", painted).await;
    page.number("performance.getEntriesByName('first-contentful-paint')[0].startTime")
        .await
}

/// Loads the page some times without a cache, with a processor four times as slow.
async fn load(line: &Line, rounds: usize) -> Loading {
    let page = Page::alone().await;
    page.before_scripts(LONG_TASKS).await;
    page.on_line(line).await;
    page.cdp("Network.setCacheDisabled", json!({ "cacheDisabled": true }))
        .await;
    page.slow_down(4).await;
    let (mut floors, mut paints, mut readies) = (Vec::new(), Vec::new(), Vec::new());
    let mut longest_task = f64::INFINITY;
    for round in 0..rounds {
        let floor = first_paint(&page, &format!("t/floor-{round}/floor/")).await;
        let paint = first_paint(&page, &format!("t/paint-{round}/none/")).await;
        page.wait_until("the widget is ready", "return window.__ready > 0;")
            .await;
        let ready = page.number("window.__ready").await;
        page.wait_until_ready().await;
        let tasks = page.numbers("__tasks").await;
        println!("floor {floor:.0} ms, page {paint:.0} ms, ready {ready:.0} ms, tasks {tasks:.0?}");
        floors.push(floor);
        paints.push(paint);
        readies.push(ready / floor);
        let long = tasks.iter().copied().fold(0.0, f64::max);
        // As with the taps: a machine that is slower now has more time.
        longest_task = longest_task.min(long / slower(&page).await);
    }
    let quickest = |times: &[f64]| times.iter().copied().fold(f64::INFINITY, f64::min);
    let paint = quickest(&paints) / quickest(&floors);
    readies.sort_by(f64::total_cmp);
    let ready = percentile(&readies, 50);
    println!(
        "first paint {paint:.2} and ready {ready:.2} times the floor; longest task {longest_task:.0} ms"
    );
    Loading {
        paint,
        ready,
        longest_task,
    }
}

/// Protects people at the edge of a mobile network (400 kbit a second): what can be read comes first, and the
/// module does not take the line from it. While the app starts, no task keeps the page from answering for long.
#[tokio::test]
async fn the_first_screen_is_there_as_soon_as_a_page_without_an_app() {
    let edge = Line {
        latency: 300,
        throughput: 50_000,
    };
    let loading = load(&edge, 7).await;
    assert!(loading.paint <= MOST_OF_FLOOR);
    assert!(loading.longest_task <= LONGEST_TASK);
}

/// Protects people on a slow line (1.6 Mbit a second): the first screen does not wait, and the widget is ready
/// soon after it.
#[tokio::test]
async fn on_a_slow_line_the_widget_is_ready_soon_after_the_first_screen() {
    let loading = load(&SLOW, 7).await;
    assert!(loading.paint <= MOST_OF_FLOOR);
    assert!(loading.ready <= READY_OF_FLOOR);
    assert!(loading.longest_task <= LONGEST_TASK);
}

/// Protects two people with cheap telephones who agree on words: a key that is dear to guess at is there in two
/// seconds, and does not take more memory than such a telephone gives a page.
#[tokio::test]
async fn a_key_from_words_is_there_in_two_seconds_and_takes_little_memory() {
    let page = Page::alone().await;
    page.before_scripts(MEMORY).await;
    let (mut best, mut most) = (f64::INFINITY, 0_f64);
    for round in 0..3 {
        page.open("?form=mini").await;
        page.set_up_pairing("first", SANNE_AND_KARIM.names, "molen kers tafel boot wolk")
            .await;
        page.slow_down(4).await;
        let slower = slower(&page).await;
        page.takes_taps().await;
        let stopwatch = "window.__begun = performance.now();
            new MutationObserver((_, watch) => {
                if (!document.querySelector('[data-agreed]')) return;
                watch.disconnect();
                window.__waited = performance.now() - __begun;
            }).observe(document, { subtree: true, childList: true });
            document.querySelector('[data-action=begin]').click();";
        page.run(stopwatch, Vec::new()).await;
        page.wait_until("the number is there", "return window.__waited > 0;")
            .await;
        let waited = page.get("__waited").await.as_f64().expect("a time");
        let memory = page.get("__memory.buffer.byteLength / 2 ** 20").await;
        let memory = memory.as_f64().expect("a size");
        println!("round {round}: a key from words in {waited:.0} ms, {memory:.0} MiB");
        page.slow_down(1).await;
        best = best.min(waited / slower);
        most = most.max(memory);
        page.press("back").await;
    }
    assert!(best <= KEY_FROM_WORDS, "{best:.0} ms");
    assert!(most <= MEMORY_FOR_WORDS, "{most:.0} MiB");
}

/// Protects people who have kept very much on a cheap telephone: the list is there at once, the newest twenty first,
/// and the next twenty as quickly, with the focus on the first of them.
#[tokio::test]
async fn a_thousand_kept_sessions_are_listed_within_200_ms() {
    let page = Page::alone().await;
    page.open("?form=mini").await;
    page.walk_to("finish", &SANNE_AND_KARIM).await;
    page.both_agree(["", ""]).await;
    page.press("keep").await;
    page.expect("start").await;
    assert_eq!(page.keeps_many(MANY_KEPT).await, MANY_KEPT);
    let (mut list, mut more) = (f64::INFINITY, f64::INFINITY);
    for round in 0..3 {
        page.reload().await;
        page.slow_down(4).await;
        let slower = slower(&page).await;
        let shown = page
            .painted_after("history", "[data-action=open-kept]")
            .await;
        assert_eq!(page.count("[data-action=open-kept]").await, 20);
        let next = page.painted_after("more-kept", "[data-new]").await;
        assert_eq!(page.count("[data-action=open-kept]").await, 40);
        let focused = "[...document.querySelectorAll('.review > li')]
            .findIndex((row) => row.contains(document.activeElement))";
        assert_eq!(page.get(focused).await, json!(20));
        println!("round {round}: {MANY_KEPT} kept, listed in {shown:.0} ms, more in {next:.0} ms");
        page.slow_down(1).await;
        list = list.min(shown / slower);
        more = more.min(next / slower);
    }
    assert!(list <= HISTORY, "{list:.0} ms");
    assert!(more <= HISTORY, "{more:.0} ms");
}
