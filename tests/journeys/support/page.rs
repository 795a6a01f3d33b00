//! The page in its browser: loading, scripts, what is asked, faults.

use super::*;

impl Page {
    /// Goes to a page of the server, without waiting for the widget.
    pub async fn visit(&self, path: &str) {
        let address = format!("{}/{path}", given("TWEELUIK_URL").trim_end_matches('/'));
        // A browser that has just started now and then does not answer its driver; a page that hangs
        // would do so again.
        if self.driver.goto(&address).await.is_err() {
            self.driver.goto(&address).await.expect("the page opens");
        }
        match &self.engine {
            Engine::Chromium => {}
            Engine::Firefox(firefox) => firefox.prefers_still(&self.driver).await,
            Engine::WebKit(_) => {
                let watched = self.driver.execute(webkit::late_witness(), Vec::new());
                watched.await.expect("the page runs scripts");
            }
        }
    }

    /// Goes to a page of the server and waits until the widget is there.
    pub async fn open(&self, path: &str) {
        self.visit(path).await;
        self.wait_until_ready().await;
    }

    /// Loads the page again, as the button of the browser does.
    pub async fn reload(&self) {
        self.driver.refresh().await.expect("the page loads again");
        self.wait_until_ready().await;
    }

    /// Lets the page load itself again. A page that Firefox's driver has loaded again has no worker.
    pub async fn reload_by_itself(&self) {
        let again = "window.__before = true; setTimeout(() => location.reload());";
        self.run(again, Vec::new()).await;
        self.wait_until("the page is another", "return !window.__before;")
            .await;
        self.wait_until_ready().await;
    }

    /// Waits until the widget says that it is ready, and all of the module is there: but for the
    /// pages on which the rest of it does not come.
    pub async fn wait_until_ready(&self) {
        let late = match &self.engine {
            Engine::Chromium | Engine::Firefox(_) => String::new(),
            Engine::WebKit(_) => webkit::late_witness(),
        };
        self.wait_until(
            "the widget is ready",
            // Where the first screen comes with the rest of the module, it is drawn a moment after that is here.
            &[
                &late,
                "const all = document.getElementById('app').dataset.started === 'all'
                && !document.querySelector('[data-screen=waiting]');
            const ready = window.__late || __told.some(([name]) => name === 'ready');
            return ready && (all || /-rest\\//.test(location.pathname));",
            ]
            .concat(),
        )
        .await;
    }

    /// Runs a script before the scripts of every page that is opened from now on.
    pub async fn before_scripts(&self, script: &str) {
        match &self.engine {
            Engine::Chromium => {}
            Engine::Firefox(firefox) => return firefox.before_scripts(script),
            Engine::WebKit(_) => {
                assert_eq!(
                    script, WITNESS,
                    "WebKit runs no script before those of a page"
                );
                return;
            }
        }
        let source = json!({ "source": script });
        self.cdp("Page.addScriptToEvaluateOnNewDocument", source)
            .await;
    }

    /// Sends a command of the Chrome DevTools Protocol: for tests that Firefox does not run.
    pub async fn cdp(&self, command: &'static str, parameters: Value) -> Value {
        let answer = self.driver.cmd(Cdp(command, parameters)).await;
        let answer = answer.unwrap_or_else(|error| panic!("{command}: {error}"));
        answer.value().unwrap_or_default()
    }

    /// Pretends that the reader has set something up: `("prefers-color-scheme", "dark")`.
    pub async fn prefers(&self, wishes: &[(&str, &str)]) {
        if let Engine::Firefox(firefox) = &self.engine {
            return firefox.prefers(&self.driver, wishes).await;
        }
        let wishes: Vec<_> = wishes
            .iter()
            .map(|(name, value)| json!({ "name": name, "value": value }))
            .collect();
        self.cdp("Emulation.setEmulatedMedia", json!({ "features": wishes }))
            .await;
    }

    /// After a key: the keys that follow are the page's too, also behind its last control.
    pub async fn keeps_the_keys(&self) {
        if let Engine::Firefox(firefox) = &self.engine {
            firefox.comes_back_to_the_page(&self.driver).await;
        }
    }

    /// Shows the page as on paper (`print`) or as on a screen (`screen`).
    pub async fn shows_as_on(&self, medium: &str) {
        if let Engine::Firefox(firefox) = &self.engine {
            return firefox.shows_as_on(&self.driver, medium).await;
        }
        self.cdp("Emulation.setEmulatedMedia", json!({ "media": medium }))
            .await;
    }

    /// Makes the screen as large as asked, in CSS pixels, `scale` device pixels each.
    pub async fn size(&self, width: u32, height: u32, scale: u32, mobile: bool) {
        if let Engine::Firefox(firefox) = &self.engine {
            return firefox.size(width, height, scale);
        }
        if let Engine::WebKit(webkit) = &self.engine {
            return webkit.size(&self.driver, width, height).await;
        }
        let metrics = json!({
            "width": width, "height": height, "deviceScaleFactor": scale, "mobile": mobile,
        });
        self.cdp("Emulation.setDeviceMetricsOverride", metrics)
            .await;
    }

    /// Takes the network away.
    pub async fn goes_offline(&self) {
        self.is_offline(true).await;
    }

    /// There is internet again.
    pub async fn goes_online(&self) {
        self.is_offline(false).await;
    }

    pub(super) async fn is_offline(&self, offline: bool) {
        if let Engine::Firefox(firefox) = &self.engine {
            return firefox.is_offline(&self.driver, offline).await;
        }
        self.cdp("Network.enable", json!({})).await;
        let wish = json!({
            "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1,
        });
        self.cdp("Network.emulateNetworkConditions", wish).await;
    }

    /// Opens a path in a second tab, which is in front then, and gives the first.
    pub async fn second_tab(&self, path: &str) -> WindowHandle {
        let first = self.driver.window().await.expect("the tab");
        let second = self.driver.new_tab().await.expect("a second tab");
        let moved = self.driver.switch_to_window(second).await;
        moved.expect("it is in front");
        self.before_scripts(WITNESS).await;
        self.open(path).await;
        first
    }

    /// What the page's rules refused and what nobody caught.
    pub async fn violations(&self) -> Vec<String> {
        self.get_texts("__violations").await
    }

    /// Goes to every screen, and looks on each whether the page's rules were kept.
    pub async fn obeys_everywhere(&self, pair: &Pair) {
        self.everywhere(pair, &mut async |page: &Page, place: &str| {
            page.obeys(place).await;
        })
        .await;
    }

    /// Looks whether the page's rules were kept so far.
    pub async fn obeys(&self, place: &str) {
        let broken = self.violations().await;
        assert!(broken.is_empty(), "{place}: {broken:#?}");
    }

    /// From now on files are saved in this folder, without a question.
    pub async fn saves_in(&self, folder: &Path) {
        if let Engine::Firefox(firefox) = &self.engine {
            return firefox.saves_in(&self.driver, folder).await;
        }
        let wish = json!({ "behavior": "allow", "downloadPath": folder });
        self.cdp("Browser.setDownloadBehavior", wish).await;
    }

    /// Chromium asks for the manifest when it likes to: here it is made to. Firefox asks for none.
    pub async fn asks_for_the_manifest(&self) {
        if matches!(self.engine, Engine::Chromium) {
            self.cdp("Page.getAppManifest", json!({})).await;
        }
    }

    /// The addresses in the tab's history.
    pub async fn visited(&self) -> Vec<String> {
        if let Engine::Firefox(firefox) = &self.engine {
            return firefox.visited(&self.driver).await;
        }
        let entries = self.cdp("Page.getNavigationHistory", json!({})).await;
        let entries = entries["entries"].as_array().cloned().unwrap_or_default();
        let address = |entry: &Value| entry["url"].as_str().unwrap_or_default().to_owned();
        entries.iter().map(address).collect()
    }

    /// What assistive technology gets of the page: the role of each part, empty where it is passed
    /// over, and all that is told of it.
    pub async fn told_to_assistive_technology(&self) -> Vec<(String, String)> {
        if let Engine::Firefox(firefox) = &self.engine {
            return firefox.told_to_assistive_technology(&self.driver).await;
        }
        let tree = self.cdp("Accessibility.getFullAXTree", json!({})).await;
        let nodes = tree["nodes"].as_array().cloned().unwrap_or_default();
        let told = |node: &Value| {
            let ignored = node["ignored"] == json!(true);
            let role = node["role"]["value"].as_str().filter(|_| !ignored);
            (role.unwrap_or_default().to_owned(), node.to_string())
        };
        nodes.iter().map(told).collect()
    }

    /// Runs a script and gives what it returns.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        let script = self.scoped(script);
        let answer = self.driver.execute(&script, arguments).await;
        let answer = answer.unwrap_or_else(|error| panic!("{error}\n{script}"));
        answer.json().clone()
    }

    /// The value of an expression in the page.
    pub async fn get(&self, expression: &str) -> Value {
        self.run(&format!("return ({expression});"), Vec::new())
            .await
    }

    /// The value of an expression that gives a text.
    pub async fn get_text(&self, expression: &str) -> String {
        let value = self.get(expression).await;
        value
            .as_str()
            .unwrap_or_else(|| panic!("{expression} is {value}, no text"))
            .to_owned()
    }

    /// The texts that an expression gives.
    pub async fn get_texts(&self, expression: &str) -> Vec<String> {
        let value = self.get(expression).await;
        let texts = serde_json::from_value(value);
        texts.unwrap_or_else(|error| panic!("{expression}: {error}"))
    }

    /// Waits until a script returns `true`.
    pub async fn wait_until(&self, what: &str, script: &str) {
        let start = Instant::now();
        let script = format!("const holds = async () => {{\n{script}\n}};{LOOK_UNTIL_IT_HOLDS}");
        let script = self.scoped(&script);
        loop {
            // While a page is being replaced, a script can fail: then it is asked again.
            let answer = self.driver.execute(&script, Vec::new()).await;
            if answer.is_ok_and(|answer| answer.json() == &Value::Bool(true)) {
                return;
            }
            if start.elapsed() > DEADLINE {
                let now = self.text_of("body").await;
                panic!("waited in vain until {what}; the page says: {now}");
            }
            tokio::time::sleep(PAUSE).await;
        }
    }
}
