//! How a page or an embedder wants the widget: the attributes of the element, which are also the
//! query parameters of the stand-alone page.

use crate::language::{Address, Language};
use crate::measure::Form;
use crate::setup::Relation;

/// Where the widget begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// The start screen.
    #[default]
    Start,
    /// Two people on one device, at once at the set-up.
    Pair,
    /// One person alone, at once at the set-up.
    Solo,
    /// The group of a workshop.
    Workshop,
}

/// All options, with their documented defaults.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// The language of the shared screens; `nl`.
    pub language: Language,
    /// `je` or `u`; `je`.
    pub address: Address,
    /// The relation that the set-up starts with.
    pub relation: Relation,
    /// The form that the set-up starts with; `short`.
    pub form: Form,
    /// Where the widget begins; `start`.
    pub mode: Mode,
    /// Whether keeping the answers is offered; `ask`.
    pub may_keep: bool,
    /// The level of the screen's heading, 1–4; 1.
    pub heading_level: u8,
    /// The page that links should lead to; the page itself.
    pub share_url: Option<String>,
    /// Where the question set of the stand-alone page is, seen from its folder. An element has its own
    /// from its page, so links need not name it.
    pub questions: Option<String>,
}

impl Default for Config {
    fn default() -> Config {
        Config {
            language: Language::Nl,
            address: Address::Informal,
            relation: Relation::ParentProfessional,
            form: Form::Short,
            mode: Mode::Start,
            may_keep: true,
            heading_level: 1,
            share_url: None,
            questions: None,
        }
    }
}

/// An option whose value is unknown; the default is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConfigProblem {
    /// The option's name.
    pub option: &'static str,
}

/// The longest value that is looked at, in bytes.
const MAX_VALUE_BYTES: usize = 64;
/// The longest address that links may lead to, in bytes: what stands in a QR code has to stay small.
const MAX_ADDRESS_BYTES: usize = 200;

const SHARE_URL: ConfigProblem = ConfigProblem {
    option: "share-url",
};

impl Config {
    /// Reads options. Names that are not ours are left alone: a page has parameters of its own.
    pub fn parse<'a>(
        options: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> (Config, Vec<ConfigProblem>) {
        let mut config = Config::default();
        let mut problems = Vec::new();
        for (name, value) in options {
            if let Some(problem) = config.set(name, value) {
                problems.push(problem);
            }
        }
        (config, problems)
    }

    /// Reads the options of the stand-alone page, which is of this origin. They stand in its address,
    /// and somebody else may have made that: so links may lead to no other origin.
    pub fn parse_of_page<'a>(
        options: impl IntoIterator<Item = (&'a str, &'a str)>,
        origin: &str,
    ) -> (Config, Vec<ConfigProblem>) {
        let (mut config, mut problems) = Config::parse(options);
        let is_ours = |address: &String| {
            let rest = address.strip_prefix(origin);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
        };
        if config
            .share_url
            .take_if(|address| !is_ours(address))
            .is_some()
        {
            problems.push(SHARE_URL);
        }
        (config, problems)
    }

    /// What a link to the stand-alone page has to say for the other one: our own options, where they
    /// are not the default, and nothing else that stands in its address. Without those of one visit:
    /// the other's visit begins with an invitation. Each name and value stands in an address as it is.
    pub fn of_link(&self) -> Vec<(&'static str, String)> {
        let mut options = Vec::new();
        if self.address == Address::Formal {
            options.push(("address", "u".to_owned()));
        }
        if !self.may_keep {
            options.push(("keep", "never".to_owned()));
        }
        if self.heading_level != 1 {
            options.push(("heading-level", self.heading_level.to_string()));
        }
        if let Some(place) = &self.questions {
            options.push((
                "questions",
                place.split('%').collect::<Vec<_>>().join("%25"),
            ));
        }
        options
    }

    fn set(&mut self, name: &str, value: &str) -> Option<ConfigProblem> {
        if name == "share-url" {
            let known = put(&mut self.share_url, share_url(value).map(Some));
            return (!known).then_some(SHARE_URL);
        }
        if name == "questions" {
            self.questions = questions(value);
            return None;
        }
        let value = if value.len() > MAX_VALUE_BYTES {
            ""
        } else {
            value
        };
        let (option, known) = match name {
            "lang" => ("lang", put(&mut self.language, Language::parse(value))),
            "address" => ("address", put(&mut self.address, address(value))),
            "relation" => ("relation", put(&mut self.relation, Relation::parse(value))),
            "form" => ("form", put(&mut self.form, Form::parse(value))),
            "mode" => ("mode", put(&mut self.mode, mode(value))),
            "keep" => ("keep", put(&mut self.may_keep, keep(value))),
            "heading-level" => (
                "heading-level",
                put(&mut self.heading_level, heading_level(value)),
            ),
            _ => return None,
        };
        (!known).then_some(ConfigProblem { option })
    }
}

fn put<T>(slot: &mut T, value: Option<T>) -> bool {
    let known = value.is_some();
    if let Some(value) = value {
        *slot = value;
    }
    known
}

fn address(value: &str) -> Option<Address> {
    match value {
        "je" => Some(Address::Informal),
        "u" => Some(Address::Formal),
        _ => None,
    }
}

fn mode(value: &str) -> Option<Mode> {
    match value {
        "start" => Some(Mode::Start),
        "pair" => Some(Mode::Pair),
        "solo" => Some(Mode::Solo),
        "workshop" => Some(Mode::Workshop),
        _ => None,
    }
}

fn keep(value: &str) -> Option<bool> {
    match value {
        "ask" => Some(true),
        "never" => Some(false),
        _ => None,
    }
}

/// A whole address over https, without a fragment: that is where the message goes.
fn share_url(value: &str) -> Option<String> {
    let is_plain = |c: char| c.is_ascii_graphic() && !matches!(c, '#' | '"' | '<' | '>' | '\\');
    let rest = value.strip_prefix("https://")?;
    let good = !rest.is_empty() && value.len() <= MAX_ADDRESS_BYTES && value.chars().all(is_plain);
    good.then(|| value.to_owned())
}

/// A place below the folder of the page, written as browsers write it.
fn questions(value: &str) -> Option<String> {
    let is_plain =
        |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '-' | '_' | '~' | '%');
    let good = value.len() <= MAX_ADDRESS_BYTES
        && value.ends_with(".json")
        && value.chars().all(is_plain)
        && value
            .split('/')
            .all(|part| !part.is_empty() && !part.starts_with('.'));
    good.then(|| value.to_owned())
}

fn heading_level(value: &str) -> Option<u8> {
    value.parse().ok().filter(|level| (1..=4).contains(level))
}
