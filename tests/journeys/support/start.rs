//! How a page comes to be: the browser with its options, tabs and windows.

use super::*;

impl Page {
    /// A fresh browser in which nothing is open yet.
    pub async fn fresh() -> Page {
        Page::in_turn(Wishes::default()).await
    }

    /// The other one's device: a browser of its own, with a storage of its own. It shares the turn
    /// of this one, since who waits for a second turn may wait for ever.
    pub async fn beside(&self) -> Page {
        Page::start(Rc::clone(&self.turn), Wishes::default()).await
    }

    /// As [`Page::fresh`], while no other test of this program runs.
    pub async fn alone() -> Page {
        let turn = MACHINE.write().unwrap_or_else(PoisonError::into_inner);
        Page::start(Rc::new(Turn::Alone(turn)), Wishes::default()).await
    }

    /// As [`Page::fresh`], but it does not wait until a page has loaded.
    pub async fn impatient() -> Page {
        let impatient = true;
        Page::in_turn(Wishes {
            impatient,
            ..Wishes::default()
        })
        .await
    }

    /// A fresh browser with the widget: `path` is what follows the server's address.
    pub async fn at(path: &str) -> Page {
        let page = Page::fresh().await;
        page.open(path).await;
        page
    }

    /// As [`Page::beside`], with a camera as in [`Page::with_camera`].
    pub async fn beside_with_camera(&self, film: &Path) -> Page {
        let camera = Some(film.to_owned());
        let wishes = Wishes {
            camera,
            ..Wishes::default()
        };
        Page::start(Rc::clone(&self.turn), wishes).await
    }

    /// As [`Page::fresh`], with a camera that everybody allows. It shows a film, see `fake_camera`;
    /// without one it shows what the browser makes up.
    pub async fn with_camera(film: &Path) -> Page {
        let camera = Some(film.to_owned());
        Page::in_turn(Wishes {
            camera,
            ..Wishes::default()
        })
        .await
    }

    /// As [`Page::with_camera`], in a Chromium that is started with more.
    pub async fn with_camera_and(film: &Path, arguments: Vec<String>) -> Page {
        let camera = Some(film.to_owned());
        Page::in_turn(Wishes {
            camera,
            arguments,
            ..Wishes::default()
        })
        .await
    }

    /// As [`Page::beside`], in a Chromium that is started with more.
    pub async fn beside_and(&self, arguments: Vec<String>) -> Page {
        let wishes = Wishes {
            arguments,
            ..Wishes::default()
        };
        Page::start(Rc::clone(&self.turn), wishes).await
    }

    /// As [`Page::fresh`], with everything that the browser writes in this folder. Somebody else may
    /// have been there before.
    pub async fn in_folder(folder: &std::path::Path) -> Page {
        Page::in_turn(Wishes {
            arguments: vec![format!("--user-data-dir={}", folder.display())],
            ..Wishes::default()
        })
        .await
    }

    /// As [`Page::fresh`], in a private window.
    pub async fn in_private() -> Page {
        let private = true;
        Page::in_turn(Wishes {
            private,
            ..Wishes::default()
        })
        .await
    }

    /// Lets the tab in front crash.
    pub async fn crash(&self) {
        // A tab that has crashed does not answer.
        let crashed = self.driver.cmd(Cdp("Page.crash", json!({}))).await;
        assert!(crashed.is_err(), "the tab is there still");
    }

    /// Kills the browser that has this folder, as the system does when it needs the memory.
    pub fn kill(self, folder: &std::path::Path) {
        // It says who it is by the name of a lock: machine and process.
        let lock = folder.join("SingletonLock");
        let name = std::fs::read_link(&lock).expect("a browser has the folder");
        let name = name.to_string_lossy().into_owned();
        let (_, process) = name.rsplit_once('-').expect("machine and process");
        let killed = std::process::Command::new("kill")
            .args(["-9", process])
            .status();
        assert!(killed.is_ok_and(|status| status.success()), "{process}");
        drop(self);
        for name in ["SingletonLock", "SingletonCookie", "SingletonSocket"] {
            let _ = std::fs::remove_file(folder.join(name));
        }
    }

    /// As [`Page::fresh`], in a browser that gives no page any storage.
    pub async fn without_storage() -> Page {
        let no_storage = true;
        Page::in_turn(Wishes {
            no_storage,
            ..Wishes::default()
        })
        .await
    }

    pub(super) async fn in_turn(wishes: Wishes) -> Page {
        let turn = MACHINE.read().unwrap_or_else(PoisonError::into_inner);
        Page::start(Rc::new(Turn::WithOthers(turn)), wishes).await
    }

    /// Starts the browser.
    pub(super) async fn start(turn: Rc<Turn>, wishes: Wishes) -> Page {
        let mut engine = Engine::chosen();
        let mut all = match &engine {
            Engine::Chromium => chromium(&wishes),
            Engine::Firefox(firefox) => firefox.wishes(&wishes),
            Engine::WebKit(webkit) => webkit.wishes(&wishes),
        };
        let loading = if wishes.impatient { "none" } else { "normal" };
        all.set("pageLoadStrategy", loading).expect("a strategy");
        let driver = WebDriver::new(engine.driver(), all).await;
        let driver = driver.expect("the driver starts a browser: run cargo xtask test");
        if let Engine::Firefox(firefox) = &mut engine {
            firefox.listen(&driver);
        }
        let page = Page {
            driver,
            engine,
            turn,
            scope: Cell::new("document"),
        };
        page.before_scripts(WITNESS).await;
        page
    }

    /// From now on the widget is looked for in this place: an expression that gives a document or a
    /// shadow root.
    pub fn inside(&self, scope: &'static str) {
        self.scope.set(scope);
    }

    pub(super) fn scoped(&self, script: &str) -> String {
        let scope = self.scope.get();
        if scope == "document" {
            return script.to_owned();
        }
        // Of a page with shadow roots, only the innermost knows what has the focus.
        script
            .replace("document.querySelector", "$.querySelector")
            .replace(
                "document.activeElement",
                "($.activeElement ?? document.activeElement)",
            )
            .replace("$.", &format!("{scope}."))
    }

    /// The first element that fits a selector.
    pub async fn find(&self, selector: &str) -> WebElement {
        let script = self.scoped("return document.querySelector(arguments[0]);");
        let found = self.driver.execute(script, vec![json!(selector)]).await;
        let found = found.and_then(|found| found.element());
        found.unwrap_or_else(|_| panic!("{selector} is not there"))
    }

    /// The browser, for what only one test needs.
    pub fn driver(&self) -> &WebDriver {
        &self.driver
    }
}
