//! Entry points: for a Yew app that uses the crate ([`mount`]), and for the scripts of a page ([`start`] and the
//! three after it).

use crate::app::{App, OwnSet, Props};
use crate::browser;
#[cfg(feature = "split")]
use crate::lazy::Part;
use crate::lazy::{FilesChunk, load_files};
use crate::msg::{Msg, PageMsg};
use crate::texts;
use js_sys::Array;
use std::cell::RefCell;
use std::rc::Rc;
#[cfg(feature = "split")]
use tweeluik_core::language::Language;
use tweeluik_core::measure::{QuestionFile, SetError};
use tweeluik_core::session::{Config, ConfigProblem, Event};
use tweeluik_core::text::fold_by;
use tweeluik_core::words::{Texts, Words};
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::AppHandle;

/// A mounted widget.
pub struct Handle {
    app: AppHandle<App>,
    props: Props,
}

impl Handle {
    /// Gives the widget other options; its session goes on.
    pub fn configure(&mut self, config: Config) {
        self.props.config = config;
        self.app.update(self.props.clone());
    }

    /// Takes in what a link of the other one carries: what stands there from `#` on.
    pub fn take_in(&self, text: String) {
        self.app.send_message(Msg::Event(Event::Incoming(text)));
    }

    /// Says that the page was opened by a link whose message had come into the wrong part of the address.
    pub fn link_was_moved(&self) {
        self.app.send_message(PageMsg::Moved);
    }

    /// Takes the widget out of the page. What was saved stays saved.
    pub fn unmount(self) {
        self.app.destroy();
        browser::forget(&self.props.spot.root);
    }
}

/// Where a widget stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// What is told of it is told from here.
    pub host: Element,
    /// What it is drawn in.
    pub root: Element,
    /// Which widget of the page it is, from 1: each has a session of its own. 0: the page belongs to
    /// it, title included.
    pub number: u32,
}

impl Spot {
    /// Whether the page belongs to the widget.
    pub fn is_page(&self) -> bool {
        self.number == 0
    }
}

/// Mounts the widget; without a question set with the built-in one.
#[cfg(not(feature = "split"))]
pub fn mount(spot: Spot, config: Config, set: Option<QuestionFile>) -> Handle {
    let words = Words::texts(config.language);
    mount_with(words, spot, config, set)
}

/// Mounts the widget with the texts that are needed to answer, in the language of the page.
fn mount_with(
    words: &'static Texts<Words>,
    spot: Spot,
    config: Config,
    set: Option<QuestionFile>,
) -> Handle {
    browser::on_panic(&spot.root);
    fold_by(browser::folded);
    let root = spot.root.clone();
    let props = Props {
        spot,
        config,
        words,
        set: set.map(|set| Rc::new(OwnSet::new(set))),
    };
    let app = yew::Renderer::<App>::with_root_and_props(root, props.clone()).render();
    Handle { app, props }
}

/// A widget that scripts have started.
enum Started {
    /// It is in its page.
    Mounted(Handle),
    /// Its own question set is not read yet.
    Waiting(Waiting),
    /// It was taken out of its page.
    Stopped,
}

/// A widget whose own question set is not read yet: what reads it comes with the rest.
struct Waiting {
    words: &'static Texts<Words>,
    spot: Spot,
    config: Config,
    /// The text of its question set.
    questions: String,
    /// What links carried meanwhile.
    came: Vec<String>,
}

impl Waiting {
    /// Shows that the widget is loading, where nothing else stands there.
    fn tell(&self) {
        if self.spot.root.first_child().is_none() {
            let words = self.words.of(self.config.address);
            self.spot.root.set_text_content(Some(words.waiting));
        }
    }

    /// Begins with the set, or with the built-in one where the set cannot be read.
    fn begin(self, files: &dyn FilesChunk) -> (Handle, Option<SetError>) {
        let mut config = self.config;
        let (set, error) = match files.questions(&self.questions) {
            Ok(set) => (Some(set), None),
            Err(error) => (None, Some(error)),
        };
        // A link to questions that are not asked here would lead to others.
        if set.is_none() {
            config.questions = None;
        }
        let handle = mount_with(self.words, self.spot, config, set);
        for came in self.came {
            take_in(&handle, came);
        }
        (handle, error)
    }
}

/// Begins with a widget that waits, as soon as its set can be read, and if it was not taken out meanwhile.
async fn begin(widget: usize) {
    let files = load_files().await;
    let waiting = STARTED.with_borrow_mut(|all| match all.get_mut(widget) {
        Some(started @ Started::Waiting(_)) => Some(std::mem::replace(started, Started::Stopped)),
        _ => None,
    });
    if let Some(Started::Waiting(waiting)) = waiting {
        let (handle, error) = waiting.begin(files);
        let host = handle.props.spot.host.clone();
        STARTED.with_borrow_mut(|all| {
            if let Some(started) = all.get_mut(widget) {
                *started = Started::Mounted(handle);
            }
        });
        tell_set_error(&host, error);
    }
}

/// For who writes the set: what is wrong, and where.
fn tell_set_error(host: &Element, error: Option<SetError>) {
    if let Some(error) = error {
        let problem = format!("{:?}", error.problem);
        let detail = [
            ("code", "questions-invalid"),
            ("problem", &problem),
            ("place", &error.place),
        ];
        browser::tell(host, "tweeluik-error", &detail);
    }
}

thread_local! {
    /// What scripts have started, each in the place that it was told.
    static STARTED: RefCell<Vec<Started>> = const { RefCell::new(Vec::new()) };
}

fn tell_error(host: &Element, code: &str) {
    browser::tell(host, "tweeluik-error", &[("code", code)]);
}

fn tell_problems(host: &Element, problems: Vec<ConfigProblem>) {
    for problem in problems {
        tell_error(host, &["unknown-", problem.option].concat());
    }
}

/// Reads options that scripts give: names and values, in turn, so that nothing in a value can be taken
/// for another option.
fn options(given: &Array, number: u32) -> (Config, Vec<ConfigProblem>) {
    let texts: Vec<_> = given.iter().filter_map(|text| text.as_string()).collect();
    let pairs = texts.chunks_exact(2).filter_map(|pair| match pair {
        [name, value] => Some((&**name, &**value)),
        _ => None,
    });
    if number == 0 {
        Config::parse_of_page(pairs, &browser::origin())
    } else {
        Config::parse(pairs)
    }
}

/// What scripts have taken out of the address: the text of a link, or an empty one where a link had
/// been changed on its way.
fn take_in(handle: &Handle, came: String) {
    if came.is_empty() {
        handle.link_was_moved();
    } else {
        handle.take_in(came);
    }
}

/// For scripts: the texts of a part of the module in a language. Those that are needed to answer, in the language of
/// the page, come before [`start`].
#[cfg(feature = "split")]
#[wasm_bindgen]
pub fn texts(language: &str, part: &str, text: String) {
    let mut parts = Part::ALL.into_iter();
    let part = parts.find(|known| known.name() == part);
    if let Some((language, part)) = Language::parse(language).zip(part) {
        texts::add(language, part, text);
        STARTED.with_borrow(|all| {
            for started in all {
                if let Started::Mounted(handle) = started {
                    handle
                        .app
                        .send_message(PageMsg::TextsLoaded(language, part));
                }
            }
        });
    }
}

/// For scripts: starts a widget as [`mount`] does, and gives the number to call it by. Options are
/// names and values, in turn; the question set is the text of its file, empty where it did not come;
/// `came` is what a link carries, as for [`incoming`].
///
/// # Errors
/// Where no texts have come before.
#[wasm_bindgen]
pub fn start(
    host: Element,
    root: Element,
    number: u32,
    given: &Array,
    questions: Option<String>,
    came: Option<String>,
) -> Result<usize, JsError> {
    let (mut config, problems) = options(given, number);
    let words = texts::of_page(config.language).ok_or_else(|| JsError::new("texts"))?;
    let spot = Spot {
        host: host.clone(),
        root,
        number,
    };
    let is_missing = questions.as_deref() == Some("");
    let own = questions.filter(|text| !text.is_empty());
    let widget = STARTED.with_borrow(Vec::len);
    let started = match own {
        None => {
            config.questions = None;
            let handle = mount_with(words, spot, config, None);
            if let Some(came) = came {
                take_in(&handle, came);
            }
            Started::Mounted(handle)
        }
        Some(questions) => {
            let waiting = Waiting {
                words,
                spot,
                config,
                questions,
                came: came.into_iter().collect(),
            };
            waiting.tell();
            spawn_local(begin(widget));
            Started::Waiting(waiting)
        }
    };
    STARTED.with_borrow_mut(|all| all.push(started));
    tell_problems(&host, problems);
    if is_missing {
        tell_error(&host, "questions-unreachable");
    }
    Ok(widget)
}

/// For scripts: other options for a widget, all of them.
#[wasm_bindgen]
pub fn configure(widget: usize, given: &Array) {
    let told = STARTED.with_borrow_mut(|all| {
        let (spot, problems) = match all.get_mut(widget)? {
            Started::Mounted(handle) => {
                let (config, problems) = options(given, handle.props.spot.number);
                handle.configure(config);
                (&handle.props.spot, problems)
            }
            Started::Waiting(waiting) => {
                let (config, problems) = options(given, waiting.spot.number);
                waiting.config = config;
                (&waiting.spot, problems)
            }
            Started::Stopped => return None,
        };
        Some((spot.host.clone(), problems))
    });
    if let Some((host, problems)) = told {
        tell_problems(&host, problems);
    }
}

/// For scripts: what a link of the other one carries that is opened while the widget is there; empty
/// where the link had been changed on its way.
#[wasm_bindgen]
pub fn incoming(widget: usize, came: String) {
    STARTED.with_borrow_mut(|all| match all.get_mut(widget) {
        Some(Started::Mounted(handle)) => take_in(handle, came),
        Some(Started::Waiting(waiting)) => waiting.came.push(came),
        Some(Started::Stopped) | None => {}
    });
}

/// For scripts: takes a widget out of its page.
#[wasm_bindgen]
pub fn stop(widget: usize) {
    let stopped = STARTED.with_borrow_mut(|all| {
        let started = all.get_mut(widget)?;
        Some(std::mem::replace(started, Started::Stopped))
    });
    if let Some(Started::Mounted(handle)) = stopped {
        handle.unmount();
    }
}
