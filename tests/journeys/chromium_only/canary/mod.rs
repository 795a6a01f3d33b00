//! Nothing leaves: in these browsers every way out ends at a canary on this machine, and what asks the
//! server of the page goes through a recorder.
//!
//! Chromium only: it takes rules for names, and keeps a log of its network in which also a look-up of
//! a name and a datagram stand.

mod listener;
mod recorder;

use crate::embed::enter;
use crate::pair::ALL_KINDS;
use crate::support::{ELEMENT, Page, WITH_A_CODE};
use crate::workshop::every_screen;
use listener::Seen::{self, LookUp, Nothing, Request};
use listener::{Canary, NetworkLog, THE_BROWSERS_OWN, WAYS, Way, host, trace};
use recorder::Recorder;
use std::path::Path;
use std::time::{Duration, Instant};

/// How long something may take before it counts as not happening.
const DEADLINE: Duration = Duration::from_secs(20);

/// A browser for a session, and what it must not have done at its end.
async fn watched(canary: &Canary, log: &str) -> Page {
    let page = Page::with_camera_and(Path::new(""), canary.arguments(log)).await;
    page.saves_in(&canary.folder).await;
    page
}

/// Cards, of which one is read aloud where the device has a voice, and forms: both are printed.
async fn use_cards_and_paper(page: &Page) {
    page.run(
        "window.print = () => { window.__printed = true; };",
        Vec::new(),
    )
    .await;
    page.press("cards").await;
    page.touch("input[data-theme=gezien]").await;
    page.press("show-cards").await;
    page.wait_for("[data-action=no-voice], [data-action=read-aloud]")
        .await;
    page.run(
        "document.querySelector('[data-action=read-aloud]')?.click();",
        Vec::new(),
    )
    .await;
    page.touch("[data-action=print]").await;
    page.press("back").await;
    page.press("back").await;
    page.press("paper").await;
    page.touch("[data-action=print]").await;
    page.wait_until("it is printed", "return window.__printed === true;")
        .await;
    page.press("back").await;
}

/// The talk, what two people agree on with its calendar file, and how they found it; and back to the comparison.
async fn talk_and_agree(page: &Page) {
    page.press("talk").await;
    page.press("swap").await;
    page.press("next-theme").await;
    page.press("agreements").await;
    page.wait_for("[name$=-agreement-0]").await;
    page.agree_on("Karim belt").await;
    page.touch("[data-action=calendar]").await;
    page.press("next").await;
    page.wait_for("[name$=-heard]").await;
    page.choose("-heard", "yes").await;
    for _ in 0..3 {
        page.press("back").await;
    }
    page.expect("comparison").await;
}

/// Everything that one device can do, from the start screen and back to it.
async fn use_everything(page: &Page) {
    page.walk(&WITH_A_CODE, &mut async |page: &Page, stage: &str| {
        match stage {
            "start" => {
                page.press("about").await;
                page.press("back").await;
                use_cards_and_paper(page).await;
            }
            "comparison" => talk_and_agree(page).await,
            _ => {}
        }
        true
    })
    .await;
    page.run("window.__printed = false;", Vec::new()).await;
    page.both_agree(WITH_A_CODE.codes).await;
    page.touch("[data-action=print]").await;
    page.wait_until("it is printed", "return window.__printed === true;")
        .await;
    page.touch("[data-action=save-file]").await;
    page.press("keep").await;
    page.press("history").await;
    page.press("open-kept").await;
    page.press("answers").await;
    page.expect("comparison").await;
    page.press("back").await;
    page.press("back").await;
    page.press("erase-kept").await;
    page.expect("start").await;
    // One alone.
    page.press("solo").await;
    page.press("begin").await;
    page.answer_all(WITH_A_CODE.sheets[0]).await;
    page.answer_direct("same").await;
    page.press("next").await;
    page.press("look").await;
    page.expect("solo").await;
    page.touch("[data-action=erase-ask]").await;
    page.press("erase").await;
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
