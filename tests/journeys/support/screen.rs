//! What is on the screen.

use super::*;

impl Page {
    /// The name of the screen.
    pub async fn screen(&self) -> String {
        self.get_text("document.querySelector('[data-screen]').dataset.screen")
            .await
    }

    /// The text of the screen's heading.
    pub async fn heading(&self) -> String {
        self.text_of("[data-heading]").await
    }

    /// The text that can be read in the first element that fits a selector.
    pub async fn text_of(&self, selector: &str) -> String {
        let script = "return document.querySelector(arguments[0])?.innerText ?? '';";
        let text = self.run(script, vec![json!(selector)]).await;
        text.as_str().unwrap_or_default().to_owned()
    }

    /// How many elements fit a selector.
    pub async fn count(&self, selector: &str) -> usize {
        let script = "return document.querySelectorAll(arguments[0]).length;";
        let count = self.run(script, vec![json!(selector)]).await.as_u64();
        usize::try_from(count.expect("a count")).expect("a small count")
    }

    /// Waits until the widget speaks a language: the texts of one that is chosen later come by themselves.
    pub async fn expect_language(&self, tag: &str) {
        let script = format!("return document.querySelector('[data-screen]')?.lang === '{tag}';");
        self.wait_until(&format!("the language is {tag}"), &script)
            .await;
    }

    /// Which of the elements that fit a selector are not seen whole without scrolling.
    pub async fn out_of_sight(&self, selector: &str) -> Vec<String> {
        self.get_texts(&format!(
            "[...document.querySelectorAll({})]
                .map((one) => [one.innerText, one.getBoundingClientRect()])
                .filter(([, {{ top, bottom }}]) => top < 0 || bottom > innerHeight)
                .map(([text, {{ top, bottom }}]) => `${{text}} from ${{top}} to ${{bottom}}`)",
            json!(selector)
        ))
        .await
    }

    /// The language of the widget.
    pub async fn language(&self) -> String {
        self.get_text("document.querySelector('[data-screen]').lang")
            .await
    }

    /// What the screen says of where the answers are.
    pub async fn status(&self) -> String {
        let status = "[...document.querySelectorAll('[role=status]')]";
        self.get_text(&format!(
            "{status}.map((one) => one.innerText).join(' ').trim()"
        ))
        .await
    }

    /// Every radio button of the screen that is chosen, as `name=value`, without the widget's own
    /// part of the name.
    pub async fn chosen(&self) -> Vec<String> {
        self.get_texts(
            "[...document.querySelectorAll('input[type=radio]:checked')]
                .map((radio) => `${radio.name.replace(/^\\w+-/, '')}=${radio.value}`)",
        )
        .await
    }

    /// The names of the widget's keys in the storage.
    pub async fn keys(&self) -> Vec<String> {
        self.get_texts(
            "Object.keys(localStorage).filter((key) => key.startsWith('tweeluik:')).sort()",
        )
        .await
    }

    /// The codes that the widget reported to its host.
    pub async fn reported(&self) -> Vec<String> {
        self.get_texts("__told.filter(([name]) => name === 'error').map(([, it]) => it.code)")
            .await
    }

    /// All that the page holds and that its address and title show.
    pub async fn everything(&self) -> String {
        self.get_text(
            "[
                document.documentElement.outerHTML,
                document.title,
                location.href,
                JSON.stringify(history.state),
                JSON.stringify(__told),
                ...[...document.querySelectorAll('input')].map((input) => input.value),
            ].join('\\n')",
        )
        .await
    }

    /// What the page has asked other servers for.
    pub async fn asked_elsewhere(&self) -> Vec<String> {
        self.get_texts(
            "performance.getEntriesByType('resource').map(({ name }) => name)
                .filter((name) => !name.startsWith(location.origin))",
        )
        .await
    }

    /// What was written to the console.
    pub async fn console(&self) -> Vec<String> {
        if let Engine::Firefox(firefox) = &self.engine {
            return firefox.console(&self.driver).await;
        }
        let lines = self
            .driver
            .browser_log()
            .await
            .expect("the console can be read");
        lines
            .into_iter()
            .map(|line| format!("{}: {}", line.level, line.message))
            .collect()
    }

    /// What of that is more than an advice of the browser.
    pub async fn complaints(&self) -> Vec<String> {
        let mut console = self.console().await;
        console.retain(|line| line.starts_with("SEVERE") || line.starts_with("WARNING"));
        console
    }

    /// Waits for a file with this ending in the folder for downloads, and reads it.
    pub async fn downloaded(&self, folder: &Path, ending: &str) -> String {
        let start = Instant::now();
        loop {
            let files = std::fs::read_dir(folder).expect("the folder for downloads");
            let mut paths = files.filter_map(|file| Some(file.ok()?.path()));
            let found = paths.find(|path| path.to_string_lossy().ends_with(ending));
            let text = found.map(|path| std::fs::read_to_string(path).expect("the file is text"));
            // The browser makes the file first and fills it then.
            if let Some(text) = text.filter(|text| !text.is_empty()) {
                return text;
            }
            assert!(start.elapsed() < DEADLINE, "no file was saved");
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Waits until a file is there, whole.
    pub async fn wait_for_file(&self, path: &Path) {
        let start = Instant::now();
        let size = || std::fs::metadata(path).map_or(0, |file| file.len());
        // The browser gives it its name when all of it is there.
        while size() == 0 {
            assert!(start.elapsed() < DEADLINE, "no file was saved");
            tokio::time::sleep(PAUSE).await;
        }
    }
}
