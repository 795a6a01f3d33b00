//! What a person does.

use super::*;

/// The key of an answer: its place among the seven.
pub fn digit(value: &str) -> String {
    let place = Response::ALL.iter().position(|one| one.code() == value);
    let place = place.unwrap_or_else(|| panic!("{value} is no answer"));
    (place + 1).to_string()
}

impl Page {
    async fn signature(&self) -> Value {
        let script = format!("{SIGNATURE} return signature();");
        self.run(&script, Vec::new()).await
    }

    /// Presses the first element that fits a selector, and does not wait; but for a chunk of the module, as
    /// people do who see that it is loading.
    pub async fn touch(&self, selector: &str) {
        self.touch_on(selector).await;
    }

    /// As [`Page::touch`]; gives what the screen was like before.
    async fn touch_on(&self, selector: &str) -> Value {
        // Looked for and named in one go: the screen may come in between.
        let script = format!(
            "{SIGNATURE}
            const before = signature();
            const it = document.querySelector(arguments[0]); it?.click();
            return it ? [before] : document.querySelector('[data-screen]').dataset.screen;"
        );
        let start = Instant::now();
        loop {
            let missing_on = self.run(&script, vec![json!(selector)]).await;
            if let Some(before) = missing_on.get(0) {
                return before.clone();
            }
            let waits = missing_on == json!("waiting") && start.elapsed() < DEADLINE;
            assert!(waits, "{selector} is not on screen {missing_on}");
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Presses the first element that fits a selector and waits until the screen has changed.
    pub async fn press_on(&self, selector: &str) {
        let before = self.touch_on(selector).await;
        self.wait_for_change(selector, &before).await;
    }

    /// Presses the control of an action and waits until the screen has changed.
    pub async fn press(&self, action: &str) {
        self.press_on(&format!("[data-action='{action}']")).await;
    }

    /// As [`Page::press`], with the mouse: whatever lies over the control gets the click.
    pub async fn click(&self, action: &str) {
        let before = self.signature().await;
        self.click_on(&format!("[data-action='{action}']")).await;
        self.wait_for_change(action, &before).await;
    }

    /// Waits until the screen takes taps: a new one does not at first.
    pub async fn takes_taps(&self) {
        let settled = "return !document.querySelector('[data-settling]');";
        self.wait_until("the screen takes taps", settled).await;
    }

    pub(super) async fn point(&self, kind: &str, actions: Vec<Value>) {
        let parameters = json!({ "pointerType": kind });
        let pointer = json!([{
            "type": "pointer", "id": kind, "parameters": parameters, "actions": actions,
        }]);
        let moved = self.driver.cmd(Actions(pointer)).await;
        moved.unwrap_or_else(|error| panic!("{kind}: {error}"));
    }

    /// Waits until what was done so far is painted: two frames later it is.
    pub async fn is_painted(&self) {
        let frames = "const done = arguments[0];
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));";
        let drawn = self.driver.execute_async(frames, Vec::new()).await;
        drawn.expect("two frames");
    }

    /// Where the first element that fits a selector is on the screen, which scrolls there. A person taps what they
    /// see: so it is painted there first. And what was typed before is painted before that: Firefox scrolls back to
    /// it then.
    pub(super) async fn place_of(&self, selector: &str) -> [i64; 2] {
        self.is_painted().await;
        let scroll = "document.querySelector(arguments[0])
            .scrollIntoView({ block: 'nearest', behavior: 'instant' });";
        self.run(scroll, vec![json!(selector)]).await;
        self.is_painted().await;
        let script = "const it = document.querySelector(arguments[0]);
            const { x, y, width, height } = it.getBoundingClientRect();
            return [Math.round(x + width / 2), Math.round(y + height / 2)];";
        let place = self.run(script, vec![json!(selector)]).await;
        serde_json::from_value(place).unwrap_or_else(|_| panic!("{selector} is not there"))
    }

    /// Taps an element with a `touch` or a `mouse`, and again in the same place after each of these
    /// milliseconds, whatever is there by then.
    pub async fn tap(&self, selector: &str, kind: &str, again: &[u32]) {
        let [x, y] = self.place_of(selector).await;
        let down = json!({ "type": "pointerDown", "button": 0 });
        let up = json!({ "type": "pointerUp", "button": 0 });
        let mut actions = vec![json!({ "type": "pointerMove", "duration": 0, "x": x, "y": y })];
        actions.extend([down.clone(), up.clone()]);
        for pause in again {
            let pause = json!({ "type": "pause", "duration": pause });
            actions.extend([pause, down.clone(), up.clone()]);
        }
        self.point(kind, actions).await;
    }

    /// Puts a pointer down on an element, and leaves it there.
    pub async fn hold(&self, selector: &str, kind: &str) {
        let [x, y] = self.place_of(selector).await;
        let over = json!({ "type": "pointerMove", "duration": 0, "x": x, "y": y });
        let down = json!({ "type": "pointerDown", "button": 0 });
        self.point(kind, vec![over, down]).await;
    }

    /// Lifts a pointer.
    pub async fn release(&self, kind: &str) {
        let up = json!({ "type": "pointerUp", "button": 0 });
        self.point(kind, vec![up]).await;
    }

    /// Clicks with the mouse on the first element that fits a selector.
    pub async fn click_on(&self, selector: &str) {
        self.takes_taps().await;
        self.find(selector)
            .await
            .click()
            .await
            .unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    async fn wait_for_change(&self, what: &str, before: &Value) {
        let changed = format!("{SIGNATURE} return signature() !== {before};");
        self.wait_until(&format!("{what} changes the screen"), &changed)
            .await;
    }

    /// Unfolds all that is folded on the screen.
    pub async fn unfold_all(&self) {
        self.run(
            "document.querySelectorAll('details').forEach((one) => { one.open = true; });",
            Vec::new(),
        )
        .await;
    }

    /// Waits until a screen is there.
    pub async fn expect(&self, screen: &str) {
        let script = format!(
            "return document.querySelector('[data-screen]')?.dataset.screen === '{screen}';"
        );
        self.wait_until(&format!("the screen is {screen}"), &script)
            .await;
    }

    /// Types into the first field that fits a selector.
    pub async fn type_into(&self, selector: &str, text: &str) {
        let unfold = "const folded = document.querySelector(arguments[0])?.closest('details');
            if (folded) folded.open = true;";
        self.run(unfold, vec![json!(selector)]).await;
        let field = self.find(selector).await;
        field.clear().await.expect("the field can be emptied");
        // WebKit's driver wants at least one key.
        if !text.is_empty() {
            field.send_keys(text).await.expect("the field takes text");
        }
    }

    /// Types a code into the field of a lock, `own`, `first` or `second`.
    pub async fn type_code(&self, field: &str, code: &str) {
        self.type_into(&format!("[data-code='{field}']"), code)
            .await;
    }

    /// On the set-up: types the names.
    pub async fn type_names(&self, [first, second]: [&str; 2]) {
        self.type_into("[data-of=first] input[type=text]", first)
            .await;
        self.type_into("[data-of=second] input[type=text]", second)
            .await;
    }

    /// Chooses the radio button with this end of its name and this value.
    pub async fn choose(&self, name_end: &str, value: &str) {
        self.touch(&format!(
            "input[type=radio][name$='{name_end}'][value='{value}']"
        ))
        .await;
    }

    /// The statements that the screen asks for, as (statement, direction).
    pub async fn asked(&self) -> Vec<(String, String)> {
        let names = format!("{RADIOS} return names();");
        Page::statements(self.run(&names, Vec::new()).await)
    }

    /// The statements that radio buttons of these names ask for.
    fn statements(names: Value) -> Vec<(String, String)> {
        let names: Vec<String> = serde_json::from_value(names).expect("names");
        let ends = names.iter().filter_map(|name| {
            let (start, direction) = name.rsplit_once('.')?;
            // The direct question is about no statement.
            if direction == "direct" {
                return None;
            }
            // An id of the built-in set is a theme and a number.
            let id = start.rsplitn(3, '-').take(2).collect::<Vec<_>>();
            let [number, theme] = id[..] else { return None };
            Some((format!("{theme}-{number}"), direction.to_owned()))
        });
        ends.collect()
    }

    /// Answers all that the screen asks.
    pub async fn answer_screen(&self, sheet: Sheet) {
        for (statement, direction) in self.asked().await {
            let value = sheet(&statement, &direction);
            self.choose(&format!("{statement}.{direction}"), value)
                .await;
        }
    }

    /// From this question to the last one about a statement, by clicks.
    pub async fn answer_all(&self, sheet: Sheet) {
        self.answer_many(sheet, usize::MAX).await;
    }

    /// From this question on, at most so many about statements, by clicks.
    pub async fn answer_many(&self, sheet: Sheet, count: usize) {
        let mut asked = self.asked().await;
        for _ in 0..count {
            if asked.is_empty() {
                return;
            }
            let answers: Vec<_> = asked
                .iter()
                .map(|(statement, direction)| {
                    let name = format!("{statement}.{direction}");
                    [name, sheet(statement, direction).to_owned()]
                })
                .collect();
            let deadline = json!(DEADLINE.as_millis());
            let answer = format!("{RADIOS}{ANSWER}");
            let names = self.run(&answer, vec![json!(answers), deadline]).await;
            let then = Page::statements(names);
            assert_ne!(then, asked, "these questions do not go on");
            asked = then;
        }
    }

    /// Presses keys where the focus is.
    pub async fn send_keys(&self, keys: impl Into<TypingData>) {
        let chain = self.driver.action_chain().send_keys(keys);
        chain.perform().await.expect("the page takes keys");
        self.keeps_the_keys().await;
    }

    /// On the last screen of answering: says who counts more heavily.
    pub async fn answer_direct(&self, value: &str) {
        self.choose(".direct", value).await;
    }

    /// Locks with a code, or without where it is empty.
    pub async fn lock(&self, code: &str) {
        self.expect("review").await;
        if !code.is_empty() {
            self.type_code("own", code).await;
        }
        self.touch("[data-action=lock]").await;
        self.wait_until(
            "the answers are locked",
            "return document.querySelector('[data-screen]').dataset.screen !== 'review';",
        )
        .await;
    }

    /// Says one person's yes, with the code where there is one.
    pub async fn agree(&self, person: &str, code: &str) {
        if !code.is_empty() {
            self.type_code(person, code).await;
        }
        let button = format!("[data-action=agree-{person}]");
        self.touch(&button).await;
        let gone = format!("return !document.querySelector('{button}');");
        self.wait_until("the yes is there", &gone).await;
    }

    /// On the last screen: both say yes to saving, printing and keeping.
    pub async fn both_agree(&self, [first, second]: [&str; 2]) {
        self.agree("first", first).await;
        self.agree("second", second).await;
    }
}
