//! When the page cannot do its work, it says what people can do.

mod late;

use crate::support::texts::{dutch_words, page_words};
use crate::support::{ELEMENT, Folder, Page, SANNE_AND_KARIM, ask_server};
use serde_json::json;
use tweeluik_core::language::Language;

/// What the page says of a failure.
async fn says(page: &Page) -> String {
    // The script for this looks once more at the page when all of it has loaded.
    let shown = "return document.querySelector('#failed')?.checkVisibility() === true
        && performance.getEntriesByType('navigation')[0].loadEventEnd > 0;";
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
    let [nl, en] = Language::ALL.map(page_words);
    for fault in ["no-wasm", "no-js", "no-boot", "cut-wasm"] {
        page.visit(&format!("t/{fault}/{fault}/")).await;
        let text = says(&page).await;
        for sentence in [
            nl.page_unloaded_lead,
            nl.page_unloaded_hint,
            en.page_unloaded_lead,
            en.page_unloaded_hint,
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
    let [nl, en] = Language::ALL.map(page_words);
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
            nl.page_refused_lead,
            nl.page_refused_lockdown,
            en.page_refused_lead,
            en.page_refused_lockdown,
        ] {
            assert!(text.contains(sentence), "‘{sentence}’ is not in: {text}");
        }
        assert!(!text.contains(nl.page_unloaded_lead), "{text}");
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
    let [nl, en] = Language::ALL.map(page_words);
    let late = page.get_texts("__late").await;
    assert_eq!(late[0], "visible");
    assert!(
        late[1].contains(nl.page_slow) && late[1].contains(en.page_slow),
        "{late:?}"
    );
    assert!(
        page.get_text("__text")
            .await
            .contains(dutch_words().start_lead)
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
            text.contains("is still there") && !text.contains("is er nog"),
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
    let name = json!(page_words(Language::Nl).page_save);
    let save = format!(
        "const buttons = [...document.querySelectorAll('[role=alert] button')];
        const save = buttons.find((one) => one.textContent === {name});
        save?.click();
        return !!save;"
    );
    page.wait_until("it can be saved", &save).await;
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

/// Keeps what the module exports where a test can call it wrongly.
const EXPORTS: &str = "
    window.__exports = [];
    const own = WebAssembly.instantiateStreaming;
    WebAssembly.instantiateStreaming = async (...all) => {
        const made = await own.apply(WebAssembly, all);
        window.__exports.push(...Object.values(made.instance.exports));
        return made;
    };";

/// Calls the module in ways that it was not made for, until it traps; nobody catches that.
const TRAP: &str = "
    for (const call of __exports.filter((one) => typeof one === 'function')) {
        const wrong = Array(call.length).fill(-16);
        setTimeout(() => call(...wrong));
    }";

/// Protects what people answer where the module stops without a panic: the page says that it stopped,
/// and nothing is called saved any more.
#[tokio::test]
async fn a_trap_of_the_module_ends_on_the_failure_screen() {
    let page = Page::fresh().await;
    page.before_scripts(EXPORTS).await;
    page.open("?form=mini").await;
    page.walk_to("answer", &SANNE_AND_KARIM).await;
    page.run(TRAP, Vec::new()).await;
    assert!(says(&page).await.contains("gestopt"));
    let reported = page.reported().await;
    assert_eq!(reported, ["stopped"]);
}

/// As above, on the page of an organisation.
#[tokio::test]
async fn a_trap_in_an_element_ends_on_its_failure_screen() {
    let page = Page::fresh().await;
    page.before_scripts(EXPORTS).await;
    page.inside(ELEMENT);
    page.visit("examples/plain.html").await;
    page.expect("start").await;
    page.run(TRAP, Vec::new()).await;
    page.wait_until(
        "the element says that it stopped",
        "return /gestopt/.test(document.querySelector('[role=alert]')?.innerText);",
    )
    .await;
}

/// Protects people who answer on a page with another module: its trap is not ours.
#[tokio::test]
async fn a_trap_of_another_module_stops_nothing() {
    // (module (func (export "f") unreachable)). In the page's own world: of what a driver's script does,
    // Firefox tells the page nothing.
    let other = "window.__trap = () => {
        const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102,
            0, 0, 10, 5, 1, 3, 0, 0, 11];
        const { exports } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes)));
        window.trapped = false;
        addEventListener('error', () => { window.trapped = true; }, { once: true });
        setTimeout(exports.f);
    };";
    let page = Page::fresh().await;
    page.before_scripts(other).await;
    page.open("?form=mini").await;
    page.walk_to("answer", &SANNE_AND_KARIM).await;
    page.run("__trap();", Vec::new()).await;
    page.wait_until("the other module has trapped", "return window.trapped;")
        .await;
    page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
    assert_eq!(page.status().await, "Bewaard op dit apparaat");
}

/// Protects who opens an invitation on a bad line: the address shows nothing of it while the app does
/// not come, and it is not lost when the page is loaded again.
#[tokio::test]
async fn an_invitation_leaves_the_address_at_once_and_is_there_after_a_reload() {
    let first = Page::at("").await;
    first.begin_pairing("first", SANNE_AND_KARIM.names).await;
    let link = first.invitation_link().await;
    let (_, code) = link.split_once('#').expect("a fragment");
    let page = first.beside().await;
    page.visit(&format!("t/early/late-wasm/#{code}")).await;
    page.wait_until(
        "the page says that the app does not come",
        "return !!document.querySelector('#failed [data-reload]')?.checkVisibility();",
    )
    .await;
    page.has_no_fragment().await;
    ask_server("lift/early");
    page.reload().await;
    page.wait_for("[data-action=join]").await;
    page.has_no_fragment().await;
    assert_eq!(
        page.get("history.state").await,
        json!(null),
        "nothing is left"
    );
    page.press("join").await;
    page.expect("answer").await;
}
