//! Whole ways that many journeys go.

use super::*;

impl Page {
    /// From the start screen to the first statement.
    pub async fn begin(&self, names: [&str; 2]) {
        self.press("pair").await;
        self.expect("setup").await;
        self.type_names(names).await;
        self.press("begin").await;
        self.expect("answer").await;
    }

    /// From somebody's first statement to after the lock.
    pub async fn take_turn(&self, sheet: Sheet, code: &str) {
        self.answer_all(sheet).await;
        self.answer_direct("other-little").await;
        self.press("next").await;
        self.lock(code).await;
    }

    /// From the start to a stage of the journey, one of [`STAGES`].
    pub async fn walk_to(&self, stage: &str, pair: &Pair) {
        assert!(STAGES.contains(&stage), "{stage} is no stage");
        self.walk(pair, &mut async |_: &Page, here: &str| here != stage)
            .await;
    }

    /// From the start to the end. At each of the [`STAGES`] it calls `visit`, which says whether
    /// to go on; `visit` must leave the screen as it found it.
    pub async fn walk(&self, pair: &Pair, visit: &mut impl AsyncFnMut(&Page, &str) -> bool) {
        let [first, second] = pair.sheets;
        let [first_code, second_code] = pair.codes;
        for stage in STAGES {
            match stage {
                "start" => {}
                "setup" => self.press("pair").await,
                "answer" => {
                    self.type_names(pair.names).await;
                    self.press("begin").await;
                }
                "direct" => self.answer_all(first).await,
                "review" => {
                    self.answer_direct("other-little").await;
                    self.press("next").await;
                }
                "handover" => self.lock(first_code).await,
                "second" => self.press("take-over").await,
                "reveal" => self.take_turn(second, second_code).await,
                "comparison" => {
                    self.agree("first", first_code).await;
                    self.agree("second", second_code).await;
                }
                _ => self.press("finish").await,
            }
            let screen = match stage {
                "direct" | "second" => "answer",
                same => same,
            };
            self.expect(screen).await;
            if !visit(self, stage).await {
                return;
            }
        }
    }

    /// Calls `look` on every screen of one person alone, from the start and back to it.
    async fn alone_everywhere(&self, pair: &Pair, look: &mut impl AsyncFnMut(&Page, &str)) {
        self.press("solo").await;
        self.expect("setup").await;
        self.unfold_all().await;
        look(self, "set-up of one, unfolded").await;
        self.press("begin").await;
        self.expect("answer").await;
        self.answer_all(pair.sheets[0]).await;
        self.answer_direct("same").await;
        self.press("next").await;
        self.expect("review").await;
        self.touch("[data-action=mark]").await;
        self.wait_for("[data-action=mark][aria-pressed=true]").await;
        look(self, "review of one").await;
        self.press("look").await;
        self.expect("solo").await;
        look(self, "own side").await;
        self.unfold_all().await;
        look(self, "own side, unfolded").await;
        self.reload().await;
        look(self, "start with the answers of one").await;
        self.press("continue").await;
        self.press("leave").await;
        self.reload().await;
    }

    /// Calls `look` on every screen that there is, also with its problems and opened parts.
    pub async fn everywhere(&self, pair: &Pair, look: &mut impl AsyncFnMut(&Page, &str)) {
        self.walk(pair, &mut async |page: &Page, stage: &str| {
            look(page, stage).await;
            match stage {
                "start" => {
                    page.press("about").await;
                    look(page, "about").await;
                    page.press("back").await;
                    page.press("cards").await;
                    look(page, "cards").await;
                    for theme in ["gezien", "ruimte", "kennis", "samenop"] {
                        page.touch(&format!("input[data-theme={theme}]")).await;
                    }
                    let refused = "return document.querySelector('.show-cards [role=alert]').innerText !== '';";
                    page.wait_until("a fourth card is refused", refused).await;
                    look(page, "cards with a problem").await;
                    page.press("show-cards").await;
                    let voice = "[data-action=no-voice], [data-action=read-aloud]";
                    page.wait_for(voice).await;
                    page.unfold_all().await;
                    look(page, "card").await;
                    page.press("back").await;
                    page.press("back").await;
                    page.press("paper").await;
                    page.unfold_all().await;
                    look(page, "forms on paper, unfolded").await;
                    page.press("back").await;
                }
                "setup" => {
                    page.type_names(["Bo", "Bo"]).await;
                    page.press("begin").await;
                    look(page, "setup with equal names").await;
                }
                "answer" => {
                    page.press("next").await;
                    look(page, "answer with a problem").await;
                    page.press("from-paper").await;
                    page.expect("from-paper").await;
                    look(page, "typing in from paper").await;
                    page.press("next").await;
                    page.unfold_all().await;
                    look(page, "typing in from paper with a problem, unfolded").await;
                    page.press("back").await;
                    page.expect("answer").await;
                }
                "direct" => {
                    page.press("next").await;
                    look(page, "direct question with a problem").await;
                }
                "review" => {
                    page.type_code("own", "abc").await;
                    page.press("lock").await;
                    page.wait_until(
                        "the code is refused",
                        "return [...document.querySelectorAll('[data-screen] [role=alert]')]
                            .some((one) => one.innerText !== '');",
                    )
                    .await;
                    look(page, "review with a refused code").await;
                }
                "comparison" => {
                    page.unfold_all().await;
                    look(page, "comparison, unfolded").await;
                    page.press("talk").await;
                    look(page, "conversation").await;
                    page.touch("[data-action=next-theme]").await;
                    page.choose("-clock", "2").await;
                    page.wait_for("[data-action=start-clock]").await;
                    page.unfold_all().await;
                    look(page, "conversation with a problem, unfolded").await;
                    page.press("agreements").await;
                    page.wait_for("[name$=-agreement-0]").await;
                    look(page, "agreements").await;
                    page.agree_on("<b>Bellen</b>").await;
                    look(page, "agreements, written").await;
                    page.press("next").await;
                    page.wait_for("[name$=-heard]").await;
                    look(page, "how the talk was").await;
                    page.choose("-heard", "partly").await;
                    page.press("back").await;
                    page.press("back").await;
                    page.press("back").await;
                }
                _ => {}
            }
            true
        })
        .await;
        self.both_agree(pair.codes).await;
        look(self, "finish with both yeses").await;
        self.press("keep").await;
        look(self, "start with something kept").await;
        self.press("history").await;
        look(self, "history").await;
        self.press("open-kept").await;
        self.wait_for("[data-action=answers]").await;
        self.unfold_all().await;
        look(self, "looking back").await;
        self.press("again").await;
        self.press("begin").await;
        self.answer_again(pair).await;
        self.press("then-and-now").await;
        self.unfold_all().await;
        look(self, "then and now").await;
        self.press("leave").await;
        self.reload().await;
        self.alone_everywhere(pair, look).await;
        self.begin(pair.names).await;
        self.reload().await;
        look(self, "start with something unfinished").await;
        self.press("continue").await;
        self.press("leave").await;
        look(self, "left").await;
    }

    /// From the comparison to what two people keep with an agreement.
    pub async fn keep_with_an_agreement(&self, text: &str) {
        self.press("talk").await;
        self.press("agreements").await;
        self.wait_for("[name$=-agreement-0]").await;
        self.agree_on(text).await;
        self.press("next").await;
        for (person, heard) in [("first", "partly"), ("second", "yes")] {
            self.wait_for(&format!("[name$=-{person}-heard]")).await;
            self.choose(&format!("-{person}-heard"), heard).await;
            self.press("next").await;
        }
        self.both_agree(["", ""]).await;
        self.press("keep").await;
    }

    /// From the start to what two people kept last.
    pub async fn open_what_is_kept(&self) {
        self.press("history").await;
        self.press("open-kept").await;
        self.wait_for("[data-action=answers]").await;
    }

    /// Writes an agreement, and when to look again.
    pub async fn agree_on(&self, text: &str) {
        self.type_into("[name$=-agreement-0]", text).await;
        self.choose("-clear", "no").await;
        self.touch("[data-action=weeks]").await;
        self.wait_for("[data-action=calendar]").await;
    }

    /// From the first statement of a session that follows another to its comparison.
    pub async fn answer_again(&self, pair: &Pair) {
        let [first, second] = pair.sheets;
        self.expect("answer").await;
        self.take_turn(second, "").await;
        self.press("take-over").await;
        self.take_turn(first, "").await;
        self.agree("first", "").await;
        self.agree("second", "").await;
        self.expect("comparison").await;
    }
}
