//! How quickly the widget answers to a tap.

use crate::support::{Page, SANNE_AND_KARIM};

/// The slowest that 95 of 100 taps may be, in milliseconds.
const LIMIT: f64 = 50.0;

/// Measures every click: from the moment the browser got it to the first frame after it.
const STOPWATCH: &str = "
    window.__taps = [];
    addEventListener('click', ({ timeStamp, isTrusted }) => {
        if (!isTrusted) return;
        requestAnimationFrame(() => {
            // A message comes after the frame has been drawn.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => __taps.push(performance.now() - timeStamp);
            port2.postMessage(null);
        });
    }, true);";

fn share(sorted: &[f64], percent: usize) -> f64 {
    sorted[(sorted.len() * percent).div_ceil(100) - 1]
}

/// Goes through one person's turn with real clicks; all times, sorted.
async fn taps() -> Vec<f64> {
    let page = Page::alone().await;
    page.before_scripts(STOPWATCH).await;
    page.open("").await;
    page.begin(SANNE_AND_KARIM.names).await;
    page.cdp(
        "Emulation.setCPUThrottlingRate",
        serde_json::json!({ "rate": 4 }),
    )
    .await;
    let mut clicks = 0;
    loop {
        let asked = page.asked().await;
        if asked.is_empty() {
            break;
        }
        for (statement, direction) in asked {
            for value in ["2", "unknown", "4"] {
                let name = format!("{statement}.{direction}");
                page.click_on(&format!("[name$='{name}'][value='{value}']"))
                    .await;
                clicks += 1;
            }
        }
        page.click("next").await;
        clicks += 1;
    }
    // The press on *begin* came before the machine was slowed.
    let all = format!("return __taps.length >= {clicks};");
    page.wait_until("all taps are measured", &all).await;
    let times = page.get(&format!("__taps.slice(-{clicks})")).await;
    let mut times: Vec<f64> = serde_json::from_value(times).expect("times");
    times.sort_by(f64::total_cmp);
    times
}

/// Protects people with a cheap telephone: with a processor four times as slow as this one, a tap
/// shows its effect within 50 milliseconds, 95 times of 100.
///
/// The machine of the test has other things to do as well, and nothing but the product makes a tap
/// quicker than it is: so the best of three measurements counts.
#[tokio::test]
async fn a_tap_is_followed_by_the_next_frame_within_50_ms() {
    let mut best = f64::INFINITY;
    for _ in 0..3 {
        let times = taps().await;
        let (median, slow) = (share(&times, 50), share(&times, 95));
        println!(
            "{} taps: median {median:.1} ms, 95th percentile {slow:.1} ms",
            times.len()
        );
        assert!(times.len() >= 60);
        best = best.min(slow);
        if best <= LIMIT {
            return;
        }
    }
    panic!("95th percentile {best:.1} ms");
}
