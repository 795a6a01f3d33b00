//! What a mounted widget is given, and what follows from it.

use crate::browser;
use crate::mount::Spot;
use std::cell::Cell;
use std::rc::Rc;
use tweeluik_core::measure::QuestionFile;
use tweeluik_core::session::Config;
use tweeluik_core::words::{Texts, Words};
use yew::Properties;

/// What a mounted widget is given.
#[derive(Clone, Properties)]
pub struct Props {
    /// Where it stands.
    pub spot: Spot,
    /// The options.
    pub config: Config,
    /// The texts that are needed to answer, in the language of the page.
    pub words: &'static Texts<Words>,
    /// The question set, where it is not the built-in one.
    pub set: Option<Rc<OwnSet>>,
}

/// A widget keeps the texts with which it began.
impl PartialEq for Props {
    fn eq(&self, other: &Props) -> bool {
        (&self.spot, &self.config, &self.set) == (&other.spot, &other.config, &other.set)
    }
}

/// An organisation's own question set, on its way to the widget: it is taken out once.
pub struct OwnSet {
    id: String,
    pub(super) file: Cell<Option<QuestionFile>>,
}

impl OwnSet {
    /// Holds a set.
    pub fn new(file: QuestionFile) -> OwnSet {
        OwnSet {
            id: file.set.id().to_owned(),
            file: Cell::new(Some(file)),
        }
    }
}

/// A widget keeps the set with which it began.
impl PartialEq for OwnSet {
    fn eq(&self, other: &OwnSet) -> bool {
        self.id == other.id
    }
}

/// The end of the names under which a widget keeps its session: each on a page has its own, and so
/// has each question set.
pub(super) fn storage_suffix(props: &Props) -> String {
    match (props.spot.number, &props.set) {
        (0 | 1, None) => String::new(),
        (number, None) => [":", &number.to_string()].concat(),
        (number, Some(set)) => [":", &number.max(1).to_string(), ":", &set.id].concat(),
    }
}

/// What links lead to.
pub(super) fn address(props: &Props) -> String {
    match &props.config.share_url {
        Some(page) => page.clone(),
        None => {
            let is_page = props.spot.is_page();
            let mut address = browser::address(is_page);
            let options = is_page.then(|| props.config.of_link());
            let mut before = "?";
            for (name, value) in options.unwrap_or_default() {
                if !address.is_empty() {
                    address.push_str(&[before, name, "=", &value].concat());
                    before = "&";
                }
            }
            address
        }
    }
}
