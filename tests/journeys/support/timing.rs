//! What is measured of a page: when it is there, what keeps it busy, how quickly it answers to a tap.

use super::*;

/// Measures every tap: from the moment the browser got its end to the first frame after it.
pub const STOPWATCH: &str = "
    window.__taps = [];
    addEventListener('pointerup', ({ timeStamp }) => {
        requestAnimationFrame(() => {
            // A message comes after the frame has been drawn.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => __taps.push(performance.now() - timeStamp);
            port2.postMessage(null);
        });
    }, true);";

/// Writes down the tasks that last longer than 50 milliseconds, and when the widget is ready.
pub const LONG_TASKS: &str = "
    window.__tasks = [];
    new PerformanceObserver((list) => __tasks.push(...list.getEntries().map((one) => one.duration)))
        .observe({ type: 'longtask', buffered: true });
    addEventListener('tweeluik-ready', () => { window.__ready = performance.now(); }, true);";

/// Writes the one kept session so often as fits, under other numbers, and gives how often that is.
const KEEP_MANY: &str = "
    const key = Object.keys(localStorage).find((key) => key.startsWith('tweeluik:kept:'));
    const text = localStorage.getItem(key);
    localStorage.removeItem(key);
    let number = 0;
    try {
        while (number < arguments[0]) {
            localStorage.setItem(`tweeluik:kept:${number + 1}`, text);
            number += 1;
        }
    } catch {
        // The storage is full.
    }
    return number;";

/// Presses a control, and measures until what fits a selector has been painted.
const PRESS: &str = "
    window.__painted = undefined;
    const [action, wanted] = arguments;
    const begun = performance.now();
    const painted = () => requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => { window.__painted = performance.now() - begun; };
        port2.postMessage(null);
    });
    const look = () => {
        if (!document.querySelector(wanted)) return false;
        watch.disconnect();
        painted();
        return true;
    };
    const watch = new MutationObserver(look);
    watch.observe(document, { subtree: true, childList: true, attributes: true });
    document.querySelector(`[data-action='${action}']`).click();
    look();";

/// Where to tap for a control: in its middle, or where its label is, if that hides it.
const PLACE: &str = "
    const it = document.querySelector(arguments[0]);
    it.scrollIntoView({ block: 'center', behavior: 'instant' });
    const middle = (one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [x + width / 2, y + height / 2];
    };
    const place = middle(it);
    const label = it.closest('label');
    return !label || document.elementFromPoint(...place) === it ? place : middle(label);";

/// A line to the internet.
pub struct Line {
    /// In milliseconds.
    pub latency: u32,
    /// Bytes a second.
    pub throughput: u32,
}

/// A slow line: 1.6 Mbit a second.
pub const SLOW: Line = Line {
    latency: 150,
    throughput: 200_000,
};

/// The value that so many percent of all do not go beyond.
pub fn percentile(sorted: &[f64], percent: usize) -> f64 {
    sorted[(sorted.len() * percent).div_ceil(100) - 1]
}

impl Page {
    /// A number in the page.
    pub async fn number(&self, expression: &str) -> f64 {
        let value = self.get(expression).await;
        value
            .as_f64()
            .unwrap_or_else(|| panic!("{expression} is {value}, no number"))
    }

    /// Numbers in the page.
    pub async fn numbers(&self, expression: &str) -> Vec<f64> {
        let value = self.get(expression).await;
        serde_json::from_value(value).unwrap_or_else(|error| panic!("{expression}: {error}"))
    }

    /// From now on all comes over this line.
    pub async fn on_line(&self, line: &Line) {
        self.cdp("Network.enable", json!({})).await;
        let conditions = json!({
            "offline": false,
            "latency": line.latency,
            "downloadThroughput": line.throughput,
            "uploadThroughput": line.throughput,
        });
        self.cdp("Network.emulateNetworkConditions", conditions)
            .await;
    }

    /// Makes the processor so many times as slow.
    pub async fn slow_down(&self, times: u32) {
        self.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": times }))
            .await;
    }

    /// Taps on the first element that fits a selector, as a finger does, and waits as long as a person would: what
    /// the driver does meanwhile must not be measured too.
    pub async fn tap_in_peace(&self, selector: &str) {
        let place = self.run(PLACE, vec![json!(selector)]).await;
        tokio::time::sleep(Duration::from_millis(60)).await;
        for kind in ["mousePressed", "mouseReleased"] {
            let event = json!({
                "type": kind, "x": place[0], "y": place[1], "button": "left", "clickCount": 1,
            });
            self.cdp("Input.dispatchMouseEvent", event).await;
        }
        tokio::time::sleep(Duration::from_millis(60)).await;
    }

    /// How long each of so many taps took, by [`STOPWATCH`]: sorted.
    pub async fn taps(&self, count: usize) -> Vec<f64> {
        let all = format!("return __taps.length === {count};");
        self.wait_until("all taps are measured", &all).await;
        let mut times = self.numbers("__taps").await;
        times.sort_by(f64::total_cmp);
        times
    }

    /// Presses a control and gives how long it takes until what fits a selector is painted, in milliseconds.
    pub async fn painted_after(&self, action: &str, wanted: &str) -> f64 {
        self.takes_taps().await;
        self.run(PRESS, vec![json!(action), json!(wanted)]).await;
        self.wait_until(wanted, "return window.__painted > 0;")
            .await;
        self.number("window.__painted").await
    }

    /// Puts so many sessions into the storage as two people keep, or as many as fit: gives how many.
    pub async fn keeps_many(&self, count: usize) -> usize {
        let kept = self.run(KEEP_MANY, vec![json!(count)]).await.as_u64();
        usize::try_from(kept.expect("a count")).expect("a small count")
    }
}
