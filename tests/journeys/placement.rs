//! Where controls stand: what cannot be undone never stands where the control of the screen before stood.

use crate::support::texts::dutch_words;
use crate::support::{Page, Pair, SANNE_AND_KARIM, WITH_A_CODE};
use serde_json::json;

/// Telephones that people have, and a laptop.
pub(crate) const SIZES: [(u32, u32); 6] = [
    (320, 568),
    (360, 640),
    (375, 667),
    (390, 664),
    (390, 844),
    (1366, 768),
];

/// What cannot be undone: a yes, a lock, erasing, saving, keeping, and closing without a trace.
const FINAL: &str = "[data-action^=agree-], [data-action=lock], [data-action=leave],
    [data-action=erase], [data-action=erase-kept], [data-action=erase-everything],
    [data-action=erase-found], [data-action=take-back],
    [data-action=save-file], [data-action=save-locked], [data-action=keep]";

/// Somebody who presses controls and measures where they stood.
struct Hands<'a> {
    page: &'a Page,
    /// Where in the window a control is when it is pressed, as far as the page can scroll.
    block: &'static str,
    /// The size of the window, to be said when something is wrong.
    size: (u32, u32),
}

impl Hands<'_> {
    /// Brings a control into the window, and gives its centre.
    async fn centre_of(&self, selector: &str) -> [f64; 2] {
        let script = "const it = document.querySelector(arguments[0]);
            it.scrollIntoView({ block: arguments[1], behavior: 'instant' });
            const { left, top, width, height } = it.getBoundingClientRect();
            return [left + width / 2, top + height / 2];";
        let given = vec![json!(selector), json!(self.block)];
        let centre = self.page.run(script, given).await;
        serde_json::from_value(centre).expect("a centre")
    }

    /// Nothing that cannot be undone is at this point now.
    async fn is_safe(&self, [x, y]: [f64; 2], what: &str, also: &str) {
        let script = "const [x, y, all] = arguments;
            return [...document.querySelectorAll(all)]
                .filter((one) => one.checkVisibility() && !one.ariaDisabled)
                .map((one) => [one, one.getBoundingClientRect()])
                .filter(([, at]) => x >= at.left && x <= at.right && y >= at.top && y <= at.bottom)
                .map(([one, at]) => `${one.dataset.action} at ${JSON.stringify(at)}`);";
        let all = format!("{FINAL}{also}");
        let found = self
            .page
            .run(script, vec![json!(x), json!(y), json!(all)])
            .await;
        assert_eq!(
            found,
            json!([]),
            "{what} stood at {x}, {y}; {:?}, {}",
            self.size,
            self.block
        );
    }

    /// Presses a control, and looks what stands in its place then.
    async fn press(&self, action: &str) {
        self.press_on(&format!("[data-action='{action}']"), "")
            .await;
    }

    async fn press_on(&self, selector: &str, also: &str) {
        let centre = self.centre_of(selector).await;
        self.page.press_on(selector).await;
        self.is_safe(centre, selector, also).await;
    }

    /// Presses what asks once more: what does it comes elsewhere. Then presses that.
    async fn press_asked(&self, ask: &str, yes: &str) {
        let hidden = format!("!document.querySelector(\"{yes}\").checkVisibility()");
        assert_eq!(self.page.get(&hidden).await, json!(true), "{yes} waits");
        let centre = self.centre_of(ask).await;
        self.page.touch(ask).await;
        let shown = format!("return document.querySelector(\"{yes}\").checkVisibility();");
        self.page.wait_until("it is asked once more", &shown).await;
        self.is_safe(centre, ask, "").await;
        self.press_on(yes, "").await;
    }

    /// Somebody's turn; a lock is also never where the other one takes over.
    async fn take_turn(&self, sheet: crate::support::Sheet, code: &str) {
        while !self.page.asked().await.is_empty() {
            self.page.answer_screen(sheet).await;
            self.press("next").await;
        }
        self.page.answer_direct("other-little").await;
        self.press("next").await;
        if !code.is_empty() {
            self.page.type_code("own", code).await;
        }
        let lock = "[data-action=lock]";
        let centre = self.centre_of(lock).await;
        self.page.touch(lock).await;
        self.page
            .wait_until(
                "the answers are locked",
                "return document.querySelector('[data-screen]').dataset.screen !== 'review';",
            )
            .await;
        self.is_safe(centre, lock, ", [data-action=take-over]")
            .await;
    }

    /// Somebody's yes, with the code where there is one.
    async fn agree(&self, person: &str, code: &str) {
        if !code.is_empty() {
            self.page.type_code(person, code).await;
        }
        let button = format!("[data-action=agree-{person}]");
        let centre = self.centre_of(&button).await;
        self.page.touch(&button).await;
        let gone = format!("return !document.querySelector('{button}');");
        self.page.wait_until("the yes is there", &gone).await;
        self.is_safe(centre, &button, "").await;
    }

    async fn both_agree(&self, codes: [&str; 2], order: [usize; 2]) {
        for place in order {
            self.agree(["first", "second"][place], codes[place]).await;
        }
    }

    /// The whole journey of a pair, with all that asks once more.
    async fn walk(&self, pair: &Pair, order: [usize; 2]) {
        let page = self.page;
        self.press("pair").await;
        page.type_names(pair.names).await;
        self.press("begin").await;
        self.take_turn(pair.sheets[0], pair.codes[0]).await;
        page.expect("handover").await;
        self.press("take-over").await;
        self.take_turn(pair.sheets[1], pair.codes[1]).await;
        page.expect("reveal").await;
        self.press("not-now").await;
        self.press("continue").await;
        page.expect("reveal").await;
        self.both_agree(pair.codes, order).await;
        page.expect("comparison").await;
        self.press("finish").await;
        page.expect("finish").await;
        self.both_agree(pair.codes, order).await;
        self.press("back").await;
        self.press("finish").await;
        self.both_agree(pair.codes, order).await;
        self.press("keep").await;
        page.expect("start").await;
        self.press("history").await;
        self.press("open-kept").await;
        self.press("answers").await;
        self.press("finish").await;
        self.press_asked("[data-action=erase-ask]", "[data-action=erase]")
            .await;
        page.expect("start").await;
        assert!(page.keys().await.is_empty());
    }
}

/// Protects everybody whose finger comes down once more: on every screen of a pair, at every size, there is
/// nothing that cannot be undone where the control of the screen before stood.
#[tokio::test]
async fn a_second_tap_in_the_same_place_does_nothing_that_cannot_be_undone() {
    let page = Page::at("?form=mini").await;
    for size in SIZES {
        page.size(size.0, size.1, 1, size.0 < 1000).await;
        for (block, order) in [("center", [0, 1]), ("end", [1, 0])] {
            let page = &page;
            let hands = Hands { page, block, size };
            hands.walk(&SANNE_AND_KARIM, order).await;
        }
    }
}

/// The same with codes, whose fields make the yeses higher, and with long names.
#[tokio::test]
#[ignore = "slow: cargo xtask test --thorough"]
async fn nor_with_codes_and_long_names() {
    let page = Page::at("?form=mini").await;
    let pair = Pair {
        names: ["Anne-Marie van der Zanden", "Jeugdbeschermer Abdelhamid"],
        codes: ["appeltaart", "slagroom"],
        ..WITH_A_CODE
    };
    for size in [SIZES[0], SIZES[5]] {
        page.size(size.0, size.1, 1, size.0 < 1000).await;
        for (block, order) in [("center", [1, 0]), ("end", [0, 1])] {
            let page = &page;
            let hands = Hands { page, block, size };
            hands.walk(&pair, order).await;
        }
    }
}

/// Protects what waits on the device: those who erase is asked once more on the start, after taking back
/// and on the hand-over, and one tap more in the same place erases nothing.
#[tokio::test]
async fn erasing_asks_once_more_everywhere_and_elsewhere() {
    let page = Page::at("?form=mini").await;
    for size in [SIZES[0], SIZES[5]] {
        page.size(size.0, size.1, 1, size.0 < 1000).await;
        let hands = Hands {
            page: &page,
            block: "center",
            size,
        };
        let erase = ["[data-action=erase-ask]", "[data-action=erase]"];
        page.walk_to("answer", &SANNE_AND_KARIM).await;
        page.reload().await;
        hands.press_asked(erase[0], erase[1]).await;
        assert!(page.keys().await.is_empty(), "from the start");
        page.walk_to("reveal", &SANNE_AND_KARIM).await;
        hands
            .press_asked(
                "[data-of=first] [data-action=take-back-ask]",
                "[data-action=take-back][data-of=first]",
            )
            .await;
        page.expect("handover").await;
        hands.press_asked(erase[0], erase[1]).await;
        assert!(page.keys().await.is_empty(), "from the hand-over");
    }
}

/// The same on a device of one's own: what brings the other one's answers is not where one's yes comes.
#[tokio::test]
#[ignore = "slow: cargo xtask test --thorough"]
async fn on_a_device_of_ones_own_a_second_tap_opens_nothing() {
    let page = Page::at("?form=mini").await;
    let words = "appel taart fiets lamp";
    let other = page.beside().await;
    other.open("?form=mini").await;
    for size in [SIZES[0], SIZES[2], SIZES[5]] {
        page.size(size.0, size.1, 1, size.0 < 1000).await;
        for block in ["center", "end"] {
            let hands = Hands {
                page: &page,
                block,
                size,
            };
            let [mine, theirs] = SANNE_AND_KARIM.sheets;
            page.begin_by_words("first", SANNE_AND_KARIM.names, words)
                .await;
            other
                .begin_by_words("second", SANNE_AND_KARIM.names, words)
                .await;
            other.take_own_turn(theirs).await;
            hands.take_turn(mine, "").await;
            let code = other.code_link().await;
            let paste = "document.querySelector('[data-incoming]').value = arguments[0];";
            page.run(paste, vec![json!(code)]).await;
            hands.press("take-in").await;
            page.expect("reveal").await;
            hands.press("show-codes").await;
            hands.press("back").await;
            hands.press("not-now").await;
            hands.press("continue").await;
            hands.agree("first", "").await;
            hands.press("finish").await;
            hands.both_agree(["", ""], [0, 1]).await;
            hands.press("keep").await;
            page.expect("start").await;
            page.press("history").await;
            page.press("erase-kept").await;
            other.press("leave").await;
            other.reload().await;
        }
    }
}

/// Protects people with a small telephone: of each question all is seen at once, the statement, every answer and what
/// leads on.
#[tokio::test]
async fn a_question_is_seen_at_once_with_all_that_answers_it() {
    let page = Page::fresh().await;
    page.size(360, 640, 1, true).await;
    let parts = "[data-question] :is([data-heading], .choice), [data-action=next]";
    for language in ["nl", "en"] {
        page.open(&format!("?form=long&lang={language}")).await;
        page.begin(SANNE_AND_KARIM.names).await;
        let mut asked = page.asked().await;
        while !asked.is_empty() {
            let hidden = page.out_of_sight(parts).await;
            assert!(hidden.is_empty(), "{asked:?}: {hidden:#?}");
            page.answer_screen(SANNE_AND_KARIM.sheets[0]).await;
            page.press("next").await;
            asked = page.asked().await;
        }
        let hidden = page.out_of_sight(parts).await;
        assert!(hidden.is_empty(), "the direct question: {hidden:#?}");
        page.press("leave").await;
    }
}

/// Protects people who want to begin: what is chosen, when not to begin, and the button that begins are seen at once.
#[tokio::test]
async fn the_set_up_is_seen_at_once_with_what_begins() {
    let page = Page::fresh().await;
    page.size(360, 640, 1, true).await;
    let parts = "[data-heading], .chosen, .when-not, [data-action=begin]";
    for language in ["nl", "nl&address=u", "en"] {
        for way in ["pair", "solo"] {
            page.open(&format!("?lang={language}")).await;
            page.press(way).await;
            let hidden = page.out_of_sight(parts).await;
            assert!(hidden.is_empty(), "{way}, {language}: {hidden:#?}");
        }
    }
}

/// Protects people who change something: what is chosen stands in the summary at once, and both can have the same
/// name only when they say who is who. The focus finds that folded as it is.
#[tokio::test]
async fn what_is_changed_stands_in_the_summary_and_a_problem_is_unfolded() {
    let page = Page::at("").await;
    page.press("pair").await;
    page.click_on("[data-action=change]").await;
    page.choose("-relation", "colleagues").await;
    page.choose("-form", "mini").await;
    page.choose("-language-second", "en").await;
    page.choose("-keep", "keep").await;
    page.type_names(["Sam", "Sam"]).await;
    let words = dutch_words();
    let summary = page
        .get_texts(
            "[...document.querySelectorAll('.chosen > :not(details)')].map((one) => one.innerText)",
        )
        .await;
    for said in [
        words.setup_order("Sam", "Sam"),
        words.setup_in_languages("Nederlands", "English"),
        words.setup_then_keep.to_owned(),
    ] {
        assert!(summary.contains(&said), "{said} is not in {summary:#?}");
    }
    page.click_on("[data-action=change]").await;
    page.touch("[data-action=begin]").await;
    let shown = "const asked = document.querySelector('.people [data-asked]');
        return !!asked && document.activeElement === asked && asked.checkVisibility();";
    page.wait_until("what is asked is unfolded and has the focus", shown)
        .await;
    assert_eq!(page.screen().await, "setup");
}
