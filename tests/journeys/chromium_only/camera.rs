//! The camera reads codes: with the browser's own reader where there is one, else with ours.

use crate::fake_camera::{Picture, y4m_of_all, y4m_of_text};
use crate::support::Page;
use serde_json::json;
use std::path::Path;

const TEXT: &str = "https://tweeluik.example/#a-code-that-somebody-else-shows";

/// Opens the camera as the app does, in an element of the test's own. What it says is in `__said`.
const SCAN: &str = "
    const done = arguments[arguments.length - 1];
    (async () => {
        const boot = document.querySelector('script[src*=boot-]').src;
        const [camera] = (await (await fetch(boot)).text()).match(/camera-[0-9a-f]+\\.js/);
        window.__video = document.createElement('video');
        __video.dataset.camera = 'on';
        document.body.append(__video);
        window.__said = [];
        const { scan } = await import(new URL(camera, boot));
        scan(__video, (kind, text) => __said.push(`${kind} ${text}`)).then(() => { window.__over = true; });
        done();
    })();";

/// What the page asked for whose name begins so.
const ASKED: &str = "performance.getEntriesByType('resource').map((one) => one.name.split('/').pop().split('#')[0])";

async fn scan(page: &Page) {
    let answer = page.driver().execute_async(SCAN, Vec::new()).await;
    answer.expect("the camera's script is there");
}

async fn wait_for(page: &Page, said: &str) {
    let script = format!("return __said.includes({});", json!(said));
    page.wait_until(&format!("the camera says ‘{said}’"), &script)
        .await;
}

/// How often the reader was asked for.
async fn readers(page: &Page) -> usize {
    let asked = page.get_texts(ASKED).await;
    asked
        .iter()
        .filter(|name| name.starts_with("reader-"))
        .count()
}

async fn is_closed(page: &Page) {
    page.wait_until(
        "the camera is closed",
        "return window.__over === true && !__video.srcObject;",
    )
    .await;
}

/// Browsers without a reader of their own get ours, under the strict policy; it comes only now.
#[tokio::test]
async fn a_code_is_read_where_the_browser_cannot_read_it_itself() {
    let page = Page::with_camera(&y4m_of_text(TEXT)).await;
    page.before_scripts("delete window.BarcodeDetector;").await;
    page.open("").await;
    let asked = page.get_texts(ASKED).await;
    let early = |name: &&String| name.starts_with("camera-") || name.starts_with("reader-");
    assert_eq!(asked.iter().find(early), None, "nobody has scanned yet");
    scan(&page).await;
    wait_for(&page, &format!("code {TEXT}")).await;
    assert_eq!(readers(&page).await, 2, "script and module");
    let said = page.get_texts("__said").await;
    assert_eq!(said[..2], ["started ", "torch no"]);
    // The same code is not told with every picture.
    let script = "return performance.now() - (window.__since ??= performance.now()) > 1500;";
    page.wait_until("some time has passed", script).await;
    let said = page.get_texts("__said").await;
    let times = said.iter().filter(|said| said.starts_with("code")).count();
    assert!(times <= 2, "{said:?}");
    page.run("__video.dataset.camera = 'off';", Vec::new())
        .await;
    is_closed(&page).await;
    assert_eq!(page.violations().await, Vec::<String>::new());
}

/// Where the browser reads codes itself, nothing more is downloaded.
#[tokio::test]
async fn the_browsers_own_reader_is_used_where_there_is_one() {
    let page = Page::with_camera(&y4m_of_text(TEXT)).await;
    page.before_scripts(
        "window.BarcodeDetector = class {
            static async getSupportedFormats() { return ['qr_code']; }
            async detect(video) { return video.videoWidth ? [{ rawValue: 'from the browser' }] : []; }
        };",
    )
    .await;
    page.open("").await;
    scan(&page).await;
    wait_for(&page, "code from the browser").await;
    assert_eq!(readers(&page).await, 0);
    // An element that leaves the page closes the camera.
    page.run("__video.remove();", Vec::new()).await;
    is_closed(&page).await;
}

/// Some browsers have a reader in name only: it fails when it is used.
#[tokio::test]
async fn a_reader_of_the_browser_that_fails_gives_way_to_ours() {
    let page = Page::with_camera(&y4m_of_text(TEXT)).await;
    page.before_scripts(
        "window.BarcodeDetector = class {
            static async getSupportedFormats() { return ['qr_code']; }
            async detect() { throw new DOMException('no service', 'NotSupportedError'); }
        };",
    )
    .await;
    page.open("").await;
    scan(&page).await;
    wait_for(&page, &format!("code {TEXT}")).await;
    assert_eq!(page.violations().await, Vec::<String>::new());
}

/// A picture can halt the reader: then another is taken, and codes are read as before.
#[tokio::test]
async fn a_reader_that_was_halted_is_replaced() {
    let page = Page::with_camera(&y4m_of_text(TEXT)).await;
    page.before_scripts(
        "delete window.BarcodeDetector;
        window.__instances = 0;
        const { instantiate } = WebAssembly;
        WebAssembly.instantiate = async (module, imports) => {
            const made = await instantiate(module, imports);
            // The chunks of the app are no readers.
            if (imports.__wasm_split) return made;
            __instances += 1;
            if (__instances > 2) return made;
            const read = () => { throw new WebAssembly.RuntimeError('unreachable'); };
            return { module, instance: { exports: { ...made.exports, read } } };
        };",
    )
    .await;
    page.open("").await;
    scan(&page).await;
    wait_for(&page, &format!("code {TEXT}")).await;
    assert_eq!(page.get("__instances").await, json!(3));
}

/// Codes that follow each other on a screen are all told.
#[tokio::test]
async fn codes_that_follow_each_other_are_all_read() {
    let texts = ["the first part", "the second part", "the third part"];
    let pictures = texts.map(|text| Picture::of_text(text, 1, 4));
    let page = Page::with_camera(&y4m_of_all(&pictures)).await;
    page.before_scripts("delete window.BarcodeDetector;").await;
    page.open("").await;
    scan(&page).await;
    for text in texts {
        wait_for(&page, &format!("code {text}")).await;
    }
}

/// A page that nobody looks at does not film; when somebody looks again, it goes on.
#[tokio::test]
async fn the_camera_is_off_while_the_page_is_hidden() {
    let page = Page::with_camera(&y4m_of_text(TEXT)).await;
    page.before_scripts(
        "window.__hidden = false;
        Object.defineProperty(document, 'hidden', { get: () => __hidden });",
    )
    .await;
    page.open("").await;
    scan(&page).await;
    wait_for(&page, "started ").await;
    let show = "window.__track ??= __video.srcObject.getTracks()[0];
        __hidden = arguments[0];
        document.dispatchEvent(new Event('visibilitychange'));";
    page.run(show, vec![json!(true)]).await;
    assert_eq!(page.get_text("__track.readyState").await, "ended");
    page.run(show, vec![json!(false)]).await;
    let again = "return __said.filter((said) => said === 'started ').length === 2;";
    page.wait_until("the camera is on again", again).await;
}

/// Each way in which it cannot go on has its own code, and leaves nothing open.
#[tokio::test]
async fn every_problem_is_told_by_its_code() {
    let page = Page::with_camera(Path::new("")).await;
    for (problem, cause) in [
        ("denied", "navigator.mediaDevices.getUserMedia = async () => { throw new DOMException('', 'NotAllowedError'); };"),
        ("none", "navigator.mediaDevices.getUserMedia = async () => { throw new DOMException('', 'NotFoundError'); };"),
        ("busy", "navigator.mediaDevices.getUserMedia = async () => { throw new DOMException('', 'NotReadableError'); };"),
        ("failed", "navigator.mediaDevices.getUserMedia = async () => { throw new Error(); };"),
        ("insecure", "Object.defineProperty(navigator, 'mediaDevices', { value: undefined });
            Object.defineProperty(window, 'isSecureContext', { value: false });"),
        ("reader", "delete window.BarcodeDetector;
            const { fetch } = window;
            window.fetch = (url, options) => `${url}`.includes('reader-') ? Promise.reject(new TypeError()) : fetch(url, options);"),
    ] {
        page.open("").await;
        page.run(cause, Vec::new()).await;
        scan(&page).await;
        wait_for(&page, &format!("problem {problem}")).await;
        is_closed(&page).await;
    }
}

/// Somebody who says no to the browser's question is told so.
#[tokio::test]
async fn a_camera_that_is_not_allowed_is_told() {
    let page = Page::at("").await;
    let no = json!({ "permission": { "name": "camera" }, "setting": "denied" });
    page.cdp("Browser.setPermission", no).await;
    scan(&page).await;
    // A machine without a camera can answer that it has none before it asks.
    let script = "return ['problem denied', 'problem none'].includes(__said[0]);";
    page.wait_until("there is no camera", script).await;
}
