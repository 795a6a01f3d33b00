//! An aimless walk through the real app: whatever people press, in whatever order, what was called saved
//! is there. (It takes longest, and tests begin in the order of their names.)

use crate::chromium_only::offline::is_kept;
use crate::support::Page;
use serde_json::{Value, json};

/// How many steps people take.
const STEPS: usize = 6_000;
/// How many of them one call takes.
const AT_ONCE: usize = 40;

/// Takes steps in the page and keeps count of what it has called saved. It stops at the first answer
/// that is not as it was called.
const WALK: &str = r#"
    const { seed, model, steps } = arguments[0];
    let random = seed;
    const below = (end) => {
        random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
        return (random >>> 8) % end;
    };
    const all = (selector) => [...document.querySelectorAll(selector)];
    // Not by a timer: those of a tab that is not in front are slow.
    const pause = () => new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => { port1.close(); done(); };
        port2.postMessage(0);
    });
    const screen = () => document.querySelector('[data-screen]').dataset.screen;
    const name = (radio) => radio.name.replace(/^tweeluik\d+-/, '');
    const radios = () => all('[data-screen=answer] input[type=radio]');
    const status = () => all('[role=status]').map((one) => one.innerText).join(' ');
    const isWarned = () => all('[data-screen=setup] .notice').length > 0;
    const forget = (start) => {
        for (const key of Object.keys(model.answers)) {
            if (key.startsWith(start)) delete model.answers[key];
        }
    };
    // What leads on is pressed more often, and what takes something away rarely, or nobody would ever
    // get far.
    const OFTEN = ['next', 'continue', 'begin', 'lock', 'look', 'take-over', 'agree-first', 'agree-second', 'finish'];
    const RARE = ['leave', 'erase', 'take-back', 'erase-everything', 'erase-kept', 'not-now', 'pair', 'solo', 'from-paper', 'paper'];
    // The review has one for each answer, and one for each theme.
    const MANY = ['change', 'mark'];
    const weight = (action) =>
        OFTEN.includes(action) ? 60 : RARE.includes(action) || MANY.includes(action) ? 1 : 8;
    const NEVER = ['devices', 'print', 'save-file', 'save-locked', 'save-found', 'lock-file', 'code'];
    const OPENS = ['begin', 'continue'];
    const check = () => {
        const groups = new Set(radios().map((radio) => radio.name));
        for (const group of groups) {
            const here = radios().filter((radio) => radio.name === group);
            const chosen = here.find((radio) => radio.checked)?.value;
            const said = model.answers[name(here[0])];
            if (chosen !== said) return `${name(here[0])} is ${chosen}, and was ${said}`;
        }
        return null;
    };
    const tap = async () => {
        const others = radios().filter((one) => !one.checked);
        const radio = others[below(others.length)];
        radio.click();
        await pause();
        model.answers[name(radio)] = radio.value;
        model.taps += 1;
    };
    const answer = async () => {
        await tap();
        if (!status().includes('Bewaard op dit apparaat')) return `not saved: ${status()}`;
        if (below(40)) return null;
        // The storage is full for a while, and it is said.
        const write = Storage.prototype.setItem;
        Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
        await tap();
        const told = status();
        Storage.prototype.setItem = write;
        model.full += 1;
        if (!told.includes('Niet bewaard')) return `called saved in a full storage: ${told}`;
        await tap();
        return status().includes('Bewaard op dit apparaat') ? null : `still not saved: ${status()}`;
    };
    const press = async () => {
        const open = all('summary').filter((one) => one.checkVisibility());
        const buttons = all('button[data-action]').filter(
            (one) => one.checkVisibility() && !NEVER.includes(one.dataset.action),
        );
        if (open.length && !below(6)) open[below(open.length)].click();
        const weighted = buttons.flatMap((one) => Array(weight(one.dataset.action)).fill(one));
        const button = weighted[below(weighted.length)];
        if (!button) return;
        const { action, of } = button.dataset;
        const before = screen();
        // Somebody who is told what beginning replaces knows it; nothing else is replaced.
        const warned = isWarned();
        button.click();
        await pause();
        await pause();
        // Another tab may have the session: taking it goes by way of the browser. Nobody is in the next
        // tab before that is done.
        const since = performance.now();
        const waits = () => screen() === before && warned === isWarned();
        while (OPENS.includes(action) && waits() && performance.now() - since < 5_000) {
            await navigator.locks.query();
        }
        model.trail = [...model.trail, `${before}:${action}>${screen()}`].slice(-12);
        if (action === 'begin' && screen() === 'answer' && warned) forget('');
        // Nothing is left of what a tab erases or keeps; a tab that has no session leaves those of others.
        const left = Object.keys(localStorage).some((key) => key.startsWith('tweeluik:session:'));
        if (!left) forget('');
        if (action === 'take-back') forget(of);
    };
    return (async () => {
        for (let step = 0; step < steps; step += 1) {
            const wrong = check() ?? (radios().length && below(3) ? await answer() : await press());
            if (wrong) return { wrong, model };
            const seen = screen();
            model.screens[seen] = (model.screens[seen] ?? 0) + 1;
        }
        return { seed: random, model, wrong: check() };
    })();"#;

/// One walk through everything that people and browsers do: taps, back, reload, two tabs, no internet, a
/// full storage. It can fail: where a write is dropped and not read back, or a tab goes on with an old
/// session, an answer is not as it was called.
#[tokio::test]
#[ignore = "slow: cargo xtask test --thorough"]
async fn whatever_people_do_what_was_called_saved_is_there() {
    let given = std::env::var("TWEELUIK_SEED").ok();
    let clock = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let seed = given.map_or(clock.unwrap().subsec_nanos(), |seed| seed.parse().unwrap());
    println!("walk with TWEELUIK_SEED={seed}");
    let path = "t/walk/none/?form=mini";
    let page = Page::at(path).await;
    let first = page.second_tab(path).await;
    let second = page.driver().window().await.unwrap();
    let mut tabs = [first, second];
    let mut random = Value::from(seed);
    let mut model = json!({
        "answers": {}, "trail": [], "screens": {}, "taps": 0, "full": 0,
    });
    for round in 0..STEPS / AT_ONCE {
        let asked = json!({ "seed": random, "model": model, "steps": AT_ONCE });
        let answer = page.run(WALK, vec![asked]).await;
        assert_eq!(
            answer["wrong"],
            json!(null),
            "TWEELUIK_SEED={seed}, round {round}: {}",
            answer["model"]
        );
        random = answer["seed"].clone();
        model = answer["model"].clone();
        // What a browser does between the taps follows from the same seed.
        match random.as_u64().unwrap_or_default() / 7 % 8 {
            0 | 1 => page.reload().await,
            2 => {
                model["trail"]
                    .as_array_mut()
                    .unwrap()
                    .push("the other tab".into());
                tabs.swap(0, 1);
                page.driver()
                    .switch_to_window(tabs[0].clone())
                    .await
                    .unwrap();
            }
            3 => {
                page.driver().goto("about:blank").await.unwrap();
                page.driver().back().await.unwrap();
                page.wait_until_ready().await;
            }
            4 => {
                // Somebody may have erased everything: then the next visit keeps the page again.
                page.reload().await;
                is_kept(&page).await;
                page.goes_offline().await;
                page.reload().await;
                page.goes_online().await;
            }
            _ => {}
        }
    }
    println!("{} answers; {}", model["taps"], model["screens"]);
    // It has been somewhere.
    assert!(model["taps"].as_u64() > Some(1_000), "{model}");
    assert!(model["full"].as_u64() > Some(10), "{model}");
    for screen in [
        "start",
        "setup",
        "answer",
        "review",
        "handover",
        "reveal",
        "comparison",
    ] {
        assert!(
            model["screens"][screen].is_u64(),
            "never on {screen}: {model}"
        );
    }
}
