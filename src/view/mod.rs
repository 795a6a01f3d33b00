//! Yew: a screen is a state drawn.

mod app;
mod charts;
mod desk;
mod el;
mod parts;
mod screens;

use crate::browser;
use crate::measure::QuestionSet;
use crate::session::{Config, ConfigProblem};
use crate::text::fold_by;
use app::{App, OwnSet, Props};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::wasm_bindgen;
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
pub fn mount(spot: Spot, config: Config, set: Option<QuestionSet>) -> Handle {
    browser::on_panic(&spot.root);
    fold_by(browser::folded);
    let root = spot.root.clone();
    let props = Props {
        spot,
        config,
        set: set.map(|set| Rc::new(OwnSet::new(set))),
    };
    let app = yew::Renderer::<App>::with_root_and_props(root, props.clone()).render();
    Handle { app, props }
}

thread_local! {
    /// What scripts have started, each in the place that it was told.
    static STARTED: RefCell<Vec<Option<Handle>>> = const { RefCell::new(Vec::new()) };
}

fn tell_error(host: &Element, code: &str) {
    browser::tell(host, "tweeluik-error", &[("code", code)]);
}

fn tell_problems(host: &Element, problems: Vec<ConfigProblem>) {
    for problem in problems {
        tell_error(host, &["unknown-", problem.option].concat());
    }
}

/// For scripts: starts a widget as [`mount`] does, and gives the number to call it by. Options are
/// lines, `name=value`; the question set is the text of its file, empty where it did not come.
#[wasm_bindgen]
pub fn start(
    host: Element,
    root: Element,
    number: u32,
    options: &str,
    questions: Option<String>,
) -> usize {
    let (config, problems) = Config::parse_lines(options);
    let is_missing = questions.as_deref() == Some("");
    let set = questions.map(|text| QuestionSet::parse(&text)).transpose();
    let spot = Spot {
        host: host.clone(),
        root,
        number,
    };
    let (set, error) = match set {
        Ok(set) => (set, None),
        Err(error) => (None, Some(error)),
    };
    let handle = mount(spot, config, set);
    tell_problems(&host, problems);
    if is_missing {
        tell_error(&host, "questions-unreachable");
    } else if let Some(error) = error {
        // For who writes the set: what is wrong, and where.
        let problem = format!("{:?}", error.problem);
        let detail = [
            ("code", "questions-invalid"),
            ("problem", &problem),
            ("place", &error.place),
        ];
        browser::tell(&host, "tweeluik-error", &detail);
    }
    STARTED.with_borrow_mut(|started| {
        started.push(Some(handle));
        started.len() - 1
    })
}

/// For scripts: other options for a widget, all of them.
#[wasm_bindgen]
pub fn configure(widget: usize, options: &str) {
    let (config, problems) = Config::parse_lines(options);
    let host = STARTED.with_borrow_mut(|started| {
        let handle = started.get_mut(widget)?.as_mut()?;
        handle.configure(config);
        Some(handle.props.spot.host.clone())
    });
    if let Some(host) = host {
        tell_problems(&host, problems);
    }
}

/// For scripts: takes a widget out of its page.
#[wasm_bindgen]
pub fn stop(widget: usize) {
    let handle = STARTED.with_borrow_mut(|started| started.get_mut(widget).and_then(Option::take));
    if let Some(handle) = handle {
        handle.unmount();
    }
}
