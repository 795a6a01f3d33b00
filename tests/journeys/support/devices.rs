//! Two devices: what one person does on a device of their own.

use super::*;

impl Page {
    /// Opens an address anew, as from a message, and waits until the widget is there.
    pub async fn open_link(&self, address: &str) {
        // From the page itself, a link that differs in its fragment only would not load it anew.
        self.driver.goto("about:blank").await.expect("a blank page");
        self.driver.goto(address).await.expect("the page opens");
        self.wait_until_ready().await;
        self.has_no_fragment().await;
    }

    /// Opens an address in the page as it stands: only what follows `#` changes, and nothing loads.
    pub async fn follow_link(&self, address: &str) {
        let fragment = address.split_once('#').map(|(_, fragment)| fragment);
        let script = "window.__stays = true; location.hash = arguments[0];";
        self.run(script, vec![json!(fragment.expect("a fragment"))])
            .await;
        self.has_no_fragment().await;
        assert_eq!(
            self.get("window.__stays").await,
            json!(true),
            "nothing was loaded"
        );
    }

    /// Waits until the address says nothing of what it was opened with.
    pub async fn has_no_fragment(&self) {
        let gone = "return !location.href.includes('#');";
        self.wait_until("the fragment is gone from the address", gone)
            .await;
    }

    /// Waits until something that fits a selector is there.
    pub async fn wait_for(&self, selector: &str) {
        let script = format!("return !!document.querySelector({});", json!(selector));
        self.wait_until(&format!("{selector} is there"), &script)
            .await;
    }

    /// From the start screen to the set-up for two devices, filled in. With words that the two
    /// agreed on, or without where these are empty.
    pub async fn set_up_pairing(&self, me: &str, names: [&str; 2], words: &str) {
        self.press("devices").await;
        self.expect("setup").await;
        self.choose("-me", me).await;
        self.type_names(names).await;
        if !words.is_empty() {
            self.choose("-how", "words").await;
            self.wait_for("[data-code=own]").await;
            self.type_into("[data-code=own]", words).await;
        }
    }

    /// From the start screen to the invitation.
    pub async fn begin_pairing(&self, me: &str, names: [&str; 2]) {
        self.set_up_pairing(me, names, "").await;
        self.press("begin").await;
        self.wait_for("[data-link=invitation]").await;
    }

    /// From the start screen to the first statement, with words that the two agreed on.
    pub async fn begin_by_words(&self, me: &str, names: [&str; 2], words: &str) {
        self.set_up_pairing(me, names, words).await;
        self.press("begin").await;
        self.wait_for("[data-agreed]").await;
        self.press("next").await;
        self.expect("answer").await;
    }

    /// From one's own first statement to one's own code.
    pub async fn take_own_turn(&self, sheet: Sheet) {
        self.take_turn(sheet, "").await;
        self.wait_for("[data-link=mine]").await;
    }

    pub(super) async fn value_of(&self, selector: &str) -> String {
        self.get_text(&format!(
            "document.querySelector({})?.value ?? ''",
            json!(selector)
        ))
        .await
    }

    /// The link of the invitation.
    pub async fn invitation_link(&self) -> String {
        self.value_of("[data-link=invitation]").await
    }

    /// The link of one's own code.
    pub async fn code_link(&self) -> String {
        self.value_of("[data-link=mine]").await
    }

    /// The link of the agreements.
    pub async fn agreements_link(&self) -> String {
        self.value_of("[data-link=agreements]").await
    }

    /// One's own code to type over, group by group.
    pub async fn typed_code(&self) -> Vec<String> {
        self.get_texts(
            "[...document.querySelectorAll('[data-typed=mine] li')].map((one) => one.textContent)",
        )
        .await
    }

    /// What stands in the field for the other's code.
    pub async fn incoming(&self) -> String {
        self.value_of("[data-incoming]").await
    }

    /// Pastes a text in the field for the other's code, and takes it in.
    pub async fn take_in(&self, text: &str) {
        let paste = "document.querySelector('[data-incoming]').value = arguments[0];";
        self.run(paste, vec![json!(text)]).await;
        self.touch("[data-action=take-in]").await;
    }

    /// Waits until an alert or a status of the screen says this and nothing else.
    pub async fn says(&self, sentence: &str) {
        let script = format!(
            "return [...document.querySelectorAll('[role=alert], [role=status]')]
                .some((one) => one.innerText.trim() === {});",
            json!(sentence)
        );
        self.wait_until(&format!("the screen says ‘{sentence}’"), &script)
            .await;
    }

    /// The session as it is kept on the device, as JSON by the core's own types: what was written last, without
    /// how often anything was written. Empty where nothing is kept.
    pub async fn kept_session(&self) -> String {
        let texts = self
            .get_texts(
                "['a', 'b'].map((slot) => localStorage.getItem(`tweeluik:session:${slot}`) ?? '')",
            )
            .await;
        let records = texts.iter().filter_map(|text| Record::decode(text).ok());
        let newest = records.max_by_key(|record| record.generation);
        newest.map_or_else(String::new, |record| {
            let session: StoredSession = record.read().expect("a session");
            json!(session).to_string()
        })
    }

    /// All that is kept on the device, and what is inside it: the bytes as far as they are text, and the values as
    /// JSON by the core's own types.
    pub async fn storage(&self) -> String {
        let texts = self.get_texts("Object.entries(localStorage).flat()").await;
        let inside = texts.iter().filter_map(|text| Record::decode(text).ok());
        let inside = inside.map(|record| {
            let value = if let Ok(session) = record.read::<StoredSession>() {
                json!(session)
            } else if let Ok(kept) = record.read::<(String, StoredSession)>() {
                json!(kept)
            } else if let Ok(group) = record.read::<StoredGroup<'_>>() {
                json!(group)
            } else {
                Value::Null
            };
            format!("{} {value}", String::from_utf8_lossy(&record.payload))
        });
        texts
            .iter()
            .cloned()
            .chain(inside)
            .collect::<Vec<_>>()
            .join("\n")
    }
}
