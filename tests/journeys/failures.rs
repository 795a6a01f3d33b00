//! When the page cannot do its work, it says what people can do.

use crate::support::{ELEMENT, Folder, Page, SANNE_AND_KARIM, WITH_A_CODE, ask_server};
use serde_json::json;

/// What the page says of a failure.
async fn says(page: &Page) -> String {
    let shown = "return document.querySelector('#failed')?.checkVisibility() === true;";
    page.wait_until("the page says that something failed", shown)
        .await;
    page.text_of("#failed").await
}

/// Protects people with an old browser or bad Wi-Fi: whatever does not come, the page says what to do,
/// and the button loads it again. Of who never got in it is not known what they read: where their
/// browser is not in Dutch, it is said in English too.
#[tokio::test]
async fn no_module_no_script_or_a_cut_module_say_what_to_do() {
    let page = Page::fresh().await;
    for fault in ["no-wasm", "no-js", "no-boot", "cut-wasm"] {
        page.visit(&format!("t/{fault}/{fault}/")).await;
        let text = says(&page).await;
        for sentence in [
            "Deze pagina kon niet helemaal laden",
            "is niet kwijt",
            "laad de pagina opnieuw",
            "This page could not load completely",
            "is not lost",
            "reload the page",
        ] {
            assert!(
                text.contains(sentence),
                "{fault}: ‘{sentence}’ is not in: {text}"
            );
        }
        let app = "document.querySelector('#app').checkVisibility()";
        assert_eq!(
            page.get(app).await,
            json!(false),
            "{fault}: no dead buttons"
        );
        page.run("window.__old = true;", Vec::new()).await;
        page.click_on("#failed [data-reload]").await;
        page.wait_until("the page loads again", "return !window.__old;")
            .await;
        says(&page).await;
    }
}

/// Runs before the scripts of a page in a browser without WebAssembly: lockdown mode, or the policy of a
/// company.
const NO_WEBASSEMBLY: &str = "delete window.WebAssembly;";

/// Protects people whose browser does not run WebAssembly, or whose website forbids it: the page says that,
/// and what helps then; to load it again would not.
#[tokio::test]
async fn where_webassembly_is_off_the_page_says_so_and_what_helps() {
    for is_off in [true, false] {
        let page = Page::fresh().await;
        let path = if is_off {
            page.before_scripts(NO_WEBASSEMBLY).await;
            "t/off-wasm/none/"
        } else {
            "t/refuse-wasm/refuse-wasm/"
        };
        page.visit(path).await;
        page.wait_until(
            "it says why",
            "return document.querySelector('.refused')?.checkVisibility() === true;",
        )
        .await;
        let text = says(&page).await;
        for sentence in [
            "Tweeluik heeft WebAssembly nodig",
            "in de isolatiemodus",
            "is niet kwijt",
            "Tweeluik needs WebAssembly",
            "Lockdown Mode",
            "is not lost",
        ] {
            assert!(text.contains(sentence), "‘{sentence}’ is not in: {text}");
        }
        assert!(!text.contains("kon niet helemaal laden"), "{text}");
    }
}

/// Protects the same people on somebody else's page.
#[tokio::test]
async fn where_webassembly_is_off_the_element_says_so_and_what_helps() {
    let page = Page::fresh().await;
    page.before_scripts(NO_WEBASSEMBLY).await;
    page.inside(ELEMENT);
    page.visit("examples/empty.html").await;
    page.run(
        "const script = document.createElement('script');
        script.type = 'module';
        script.src = '/embed.js';
        document.body.append(script, document.createElement('twee-luik'));",
        Vec::new(),
    )
    .await;
    page.wait_until(
        "it says why",
        "return document.querySelector('[role=alert]').innerText.includes('heeft WebAssembly nodig')
            && document.querySelector('[role=alert]').innerText.includes('isolatiemodus');",
    )
    .await;
    assert_eq!(page.reported().await, ["not-loaded"]);
}

/// Protects everybody from a script that somebody on the way has changed: it is not run, and what
/// needs it says that it did not come.
#[tokio::test]
async fn a_changed_script_is_not_run() {
    let page = Page::fresh().await;
    page.visit("t/changed-page/changed-js/").await;
    assert!(
        says(&page)
            .await
            .contains("Deze pagina kon niet helemaal laden")
    );
    assert_eq!(page.get("window.__changed").await, json!(null));
    for (fault, code) in [
        ("changed-js", "not-loaded"),
        ("changed-questions", "questions-unreachable"),
    ] {
        page.inside(ELEMENT);
        page.visit("examples/empty.html").await;
        page.run(
            "const script = document.createElement('script');
            script.type = 'module';
            script.src = `/t/changed/${arguments[0]}/embed.js`;
            const widget = document.createElement('twee-luik');
            widget.setAttribute('questions', 'questions.json');
            document.body.append(script, widget);",
            vec![json!(fault)],
        )
        .await;
        page.wait_until(
            "the page is told",
            "return __told.some(([name]) => name === 'error');",
        )
        .await;
        assert_eq!(page.reported().await, [code], "{fault}");
        assert_eq!(page.get("window.__changed").await, json!(null), "{fault}");
        page.inside("document");
    }
}

/// Protects people on a slow line: the first screen can be read at once, and after a while it says that
/// one can wait or reload.
#[tokio::test]
async fn while_it_is_loading_the_page_can_be_read_and_says_that_it_is_late() {
    let page = Page::impatient().await;
    page.visit("t/late-page/slow-wasm/").await;
    // Twelve seconds are too long for a test: the animation is brought to its end.
    page.wait_until(
        "it is there to be read",
        "const late = document.querySelector('#app .late');
        if (!late || getComputedStyle(late).visibility !== 'hidden') return false;
        document.getAnimations().forEach((one) => one.finish());
        window.__late = [getComputedStyle(late).visibility, late.innerText];
        window.__text = document.querySelector('#app').innerText;
        return true;",
    )
    .await;
    let late = page.get_texts("__late").await;
    assert_eq!(late[0], "visible");
    assert!(
        late[1].contains("Het laden duurt lang") && late[1].contains("Loading takes long"),
        "{late:?}"
    );
    assert!(
        page.get_text("__text")
            .await
            .contains("Wat geef jij? Wat krijg jij?")
    );
}

/// Protects what was saved where the app cannot run any more: a plain button saves it as it is, the
/// page says it in the one language that is known, and where nothing was saved there is no button.
#[tokio::test]
async fn where_the_app_cannot_run_what_was_saved_can_be_saved_as_a_file() {
    let folder = Folder::new("raw");
    let page = Page::at("?form=mini").await;
    page.begin(SANNE_AND_KARIM.names).await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    let kept = page
        .get("Object.fromEntries(Object.entries(localStorage))")
        .await;
    assert_eq!(kept.as_object().map(|kept| kept.len()), Some(2));
    page.saves_in(folder.path()).await;
    for fault in ["no-wasm", "no-boot", "refuse-wasm"] {
        page.visit(&format!("t/raw-{fault}/{fault}/?lang=en")).await;
        let text = says(&page).await;
        assert!(
            text.contains("is not lost") && !text.contains("kwijt"),
            "{text}"
        );
        page.click_on("#failed [lang=en] [data-save]").await;
        let file = page.downloaded(folder.path(), "onbewerkt.json").await;
        let saved: serde_json::Value = serde_json::from_str(&file).expect("JSON");
        assert_eq!(saved, kept, "{fault}");
        std::fs::remove_file(folder.path().join("tweeluik-onbewerkt.json")).unwrap();
    }
    page.run("localStorage.clear();", Vec::new()).await;
    page.visit("t/raw-nothing/no-wasm/?lang=en").await;
    says(&page).await;
    let button = "document.querySelector('#failed [lang=en] [data-save]').checkVisibility()";
    assert_eq!(
        page.get(button).await,
        json!(false),
        "there is nothing to save"
    );
}

/// Protects the same on somebody else's page.
#[tokio::test]
async fn where_the_element_cannot_run_what_was_saved_can_be_saved_as_a_file() {
    let folder = Folder::new("raw-el");
    let page = Page::at("?form=mini").await;
    page.begin(SANNE_AND_KARIM.names).await;
    let kept = page
        .get("Object.fromEntries(Object.entries(localStorage))")
        .await;
    page.saves_in(folder.path()).await;
    page.inside(ELEMENT);
    page.visit("examples/empty.html").await;
    page.run(
        "const script = document.createElement('script');
        script.type = 'module';
        script.src = '/t/raw-element/no-wasm/embed.js';
        document.body.append(script, document.createElement('twee-luik'));",
        Vec::new(),
    )
    .await;
    page.wait_until(
        "it can be saved",
        "const buttons = [...document.querySelectorAll('[role=alert] button')];
        const save = buttons.find((one) => one.textContent === 'Sla op wat bewaard is');
        save?.click();
        return !!save;",
    )
    .await;
    let file = page.downloaded(folder.path(), "onbewerkt.json").await;
    let saved: serde_json::Value = serde_json::from_str(&file).expect("JSON");
    assert_eq!(saved, kept);
}

/// Protects the saved answers when we made a mistake: the page stops, says that they are still
/// there, and after a reload they are.
#[tokio::test]
async fn a_panic_says_that_saved_answers_are_still_there() {
    let page = Page::at("?form=mini").await;
    page.begin(SANNE_AND_KARIM.names).await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    let chosen = page.chosen().await;
    assert_eq!(page.status().await, "Bewaard op dit apparaat");
    page.run(
        "const fail = () => { throw new Error('a fault of the test'); };
        Document.prototype.createElement = fail;
        Document.prototype.createElementNS = fail;
        // From one statement to the next only copies are new.
        Node.prototype.cloneNode = fail;",
        Vec::new(),
    )
    .await;
    page.touch("[data-action=next]").await;
    let text = says(&page).await;
    for sentence in ["Tweeluik is gestopt door een fout van ons", "zijn er nog"] {
        assert!(text.contains(sentence), "‘{sentence}’ is not in: {text}");
    }
    // By now it is known in which language somebody reads.
    assert!(!text.contains("mistake"), "{text}");
    page.run("window.__old = true;", Vec::new()).await;
    page.click_on("#failed [data-reload]").await;
    page.wait_until("the page loads again", "return !window.__old;")
        .await;
    page.wait_until_ready().await;
    page.press("continue").await;
    if page.chosen().await.is_empty() {
        // The move itself was saved before the fault; the answers are one screen back.
        page.press("back").await;
    }
    assert_eq!(page.chosen().await, chosen);
}

/// Protects the impatient: what is pressed before the app is there happens when it is.
#[tokio::test]
async fn what_is_pressed_before_the_module_is_there_is_not_lost() {
    let page = Page::impatient().await;
    page.visit("t/slow/slow-wasm/").await;
    let listening = "return document.readyState !== 'loading' && !!document.querySelector('#app [data-action=pair]')
        && performance.getEntriesByType('resource').some(({ name }) => name.includes('boot-'));";
    page.wait_until("the first screen is there", listening)
        .await;
    page.wait_until(
        "the button takes the press",
        "const button = document.querySelector('[data-action=pair]');
        button?.click();
        return button?.getAttribute('aria-busy') === 'true' || !button;",
    )
    .await;
    assert_eq!(
        page.get("__told.length").await,
        json!(0),
        "the app is not there yet"
    );
    page.expect("setup").await;
}

const LATE: &str = "Het laatste stuk van de pagina is er nog niet";

/// Waits until the page says that its rest is late.
async fn says_that_it_is_late(page: &Page) {
    page.wait_until(
        "the page says what it waits for",
        &format!(
            "return [...document.querySelectorAll('[role=status]')].some((one) =>
                one.checkVisibility() && one.innerText.includes('{LATE}'));"
        ),
    )
    .await;
    let status = page.status().await;
    assert!(
        status.contains("Kijk of er internet is") && status.contains("Er is niets kwijt"),
        "{status}"
    );
}

/// Protects people whose internet goes away after the first download: they can answer everything
/// and lock; what needs the rest of the page waits for it, and goes on by itself, once.
#[tokio::test]
async fn what_needs_the_rest_of_the_page_waits_for_it_and_goes_on_by_itself() {
    let page = Page::at("t/late-rest/late-rest/?form=mini").await;
    page.touch("[data-action=about]").await;
    page.wait_until(
        "one moment",
        "return document.querySelector('.wait').innerText !== '';",
    )
    .await;
    assert_eq!(page.screen().await, "start");
    // Whoever goes on with something else no longer waits.
    page.walk_to("review", &WITH_A_CODE).await;
    assert_eq!(page.text_of(".wait").await, "");
    page.type_code("own", WITH_A_CODE.codes[0]).await;
    page.touch("[data-action=lock]").await;
    page.touch("[data-action=lock]").await;
    says_that_it_is_late(&page).await;
    assert_eq!(page.screen().await, "review");
    ask_server("lift/late-rest");
    page.run("dispatchEvent(new Event('online'));", Vec::new())
        .await;
    page.expect("handover").await;
    let stored = page
        .get_text("JSON.stringify(Object.entries(localStorage))")
        .await;
    assert!(stored.contains("coded"), "it is locked with the code");
    page.press("take-over").await;
    page.take_turn(WITH_A_CODE.sheets[1], "").await;
    page.expect("reveal").await;
    page.agree("first", WITH_A_CODE.codes[0]).await;
    page.agree("second", "").await;
    page.expect("comparison").await;
}

/// Protects their answers where the rest never comes: both lock without it, the page says what it
/// waits for, and after a reload everything is still there.
#[tokio::test]
async fn without_the_rest_of_the_page_both_can_answer_and_nothing_is_lost() {
    let page = Page::at("t/no-rest/no-rest/?form=mini").await;
    page.walk_to("handover", &SANNE_AND_KARIM).await;
    page.press("take-over").await;
    page.take_turn(SANNE_AND_KARIM.sheets[1], "").await;
    page.expect("waiting").await;
    says_that_it_is_late(&page).await;
    assert_eq!(page.heading().await, "Een ogenblik.");
    page.reload().await;
    page.press("continue").await;
    page.expect("waiting").await;
    page.open("?form=mini").await;
    page.press("continue").await;
    page.expect("reveal").await;
    page.agree("first", "").await;
    page.agree("second", "").await;
    page.expect("comparison").await;
    // Without the rest one can still close without a trace.
    page.open("t/no-rest/no-rest/?form=mini").await;
    page.press("continue").await;
    page.expect("waiting").await;
    page.press("leave").await;
    assert!(page.keys().await.is_empty());
}

/// Protects whoever comes back to look: the start says how much is kept before the rest has read it, and
/// the list comes with the rest.
#[tokio::test]
async fn the_start_says_how_much_is_kept_before_the_rest_is_there() {
    let page = Page::at("?form=mini").await;
    page.walk_to("finish", &SANNE_AND_KARIM).await;
    page.press("keep").await;
    page.expect("start").await;
    let kept = "Bewaard op dit apparaat (1)";
    assert_eq!(page.text_of("[data-action=history]").await, kept);
    page.open("t/kept/slow-rest/?form=mini").await;
    assert_eq!(page.text_of("[data-action=history]").await, kept);
    page.press("history").await;
    page.expect("history").await;
    assert_eq!(page.count("[data-action=open-kept]").await, 1);
    page.press("back").await;
    assert_eq!(page.text_of("[data-action=history]").await, kept);
}

/// Protects people on a slow line: the rest comes after the start and nobody has to press twice.
#[tokio::test]
async fn on_a_slow_line_what_is_pressed_early_happens_when_the_rest_comes() {
    let page = Page::at("t/slow-rest/slow-rest/").await;
    page.touch("[data-action=about]").await;
    assert_eq!(page.screen().await, "start", "the rest takes two seconds");
    page.expect("about").await;
}
