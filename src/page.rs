//! What stands in `index.html`, in each language, of the same texts and elements as the app: the first screen, which
//! can be read, and pressed, before the app is there; and what to do where the app does not come. The build puts
//! it there.

use crate::app::questions;
use crate::components::{bar, foot};
use crate::draw::Draw;
use crate::lazy::{Chunks, Part};
use crate::model::{Here, Told};
use crate::screens;
use crate::texts::BEFORE_SET;
use std::collections::BTreeMap;
use tweeluik_core::language::{Address, Language};
use tweeluik_core::measure::BUILT_IN_TEXTS;
use tweeluik_core::session::{Config, Journey};
use tweeluik_core::words::{FILES, PageWords, Words};
use yew::{Callback, Html, LocalServerRenderer, Properties, component, html};

/// The texts of the first screen and of the page in a language. The page does not know yet how to address who
/// reads it.
fn texts(language: Language) -> (&'static Words, &'static PageWords) {
    let address = Address::default();
    (
        Words::of(language, address),
        PageWords::of(language, address),
    )
}

#[derive(PartialEq, Properties)]
struct Props {
    language: Language,
}

/// A page on which nothing has been pressed, on a device on which nothing is kept.
#[component]
fn FirstScreen(props: &Props) -> Html {
    let language = props.language;
    let config = Config {
        language,
        ..Config::default()
    };
    let journey = Journey::new(config, questions(), None);
    let (words, _) = texts(language);
    let draw = Draw {
        words,
        journey: &journey,
        notes: None,
        link: &Callback::noop(),
        id: "first",
        busy: false,
        told: &Told::default(),
        here: &Here::default(),
        open_group: None,
        edition: 0,
        chunks: Chunks::default(),
    };
    let screen = journey.screen();
    // All languages: those who do not wait may not know yet which one will come.
    let is_first = Language::ALL.first() == Some(&language);
    let slow = Language::ALL
        .into_iter()
        .filter(|other| is_first || *other == language);
    let slow = slow.map(|language| {
        let (_, page) = texts(language);
        html! { <p lang={language.tag()}>{ page.page_slow }</p> }
    });
    html! {
        <div
            class="tweeluik"
            data-screen={is_first.then_some(screen.id())}
            lang={language.tag()}
            dir={language.direction().name()}
            hidden={!is_first}
        >
            { bar(&draw, &screen) }
            { screens::draw(&draw, &screen) }
            { foot(&draw, &screen) }
            <div class="slow" role="status"><div class="late">{ for slow }</div></div>
        </div>
    }
}

/// One paragraph for each text.
fn paragraphs(texts: &[&'static str]) -> Html {
    html! { <>{ for texts.iter().map(|text| html! { <p>{ *text }</p> }) }</> }
}

/// What to do where the app does not come, cannot run or has stopped. `rescue.js` shows what fits.
#[component]
fn Failed() -> Html {
    let one = |language: Language| {
        let (_, page) = texts(language);
        let why = |class: &'static str, title: &'static str, texts: &[&'static str]| {
            html! { <div {class}><h1 class="title">{ title }</h1>{ paragraphs(texts) }</div> }
        };
        html! {
            <div lang={language.tag()} dir={language.direction().name()}>
                { why(
                    "unloaded",
                    page.page_unloaded_title,
                    &[page.page_unloaded_lead, page.page_unloaded_hint],
                ) }
                { why(
                    "refused",
                    page.page_refused_title,
                    &[
                        page.page_refused_lead,
                        page.page_refused_lockdown,
                        page.page_refused_managed,
                    ],
                ) }
                { why(
                    "panicked",
                    page.page_panicked_title,
                    &[page.page_panicked_lead, page.page_panicked_hint],
                ) }
                <div class="row">
                    <button type="button" class="button main" data-reload="">
                        { page.page_reload }
                    </button>
                    <button type="button" class="button" data-save="">{ page.page_save }</button>
                </div>
            </div>
        }
    };
    let scripts = |language: Language| {
        let (_, page) = texts(language);
        html! { <p lang={language.tag()}>{ page.page_noscript }</p> }
    };
    html! {
        <>
            <div id="failed" role="alert">
                <div class="tweeluik"><div class="sheet">{ for Language::ALL.map(one) }</div></div>
            </div>
            <noscript><div class="tweeluik">{ for Language::ALL.map(scripts) }</div></noscript>
        </>
    }
}

/// What the element says before the app is there, or where it does not come.
#[derive(serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ElementTexts {
    title: &'static str,
    loading: &'static str,
    not_loaded: &'static str,
    refused: &'static str,
    stopped: &'static str,
    again: &'static str,
    save: &'static str,
}

impl ElementTexts {
    fn of(language: Language) -> ElementTexts {
        let (words, page) = texts(language);
        ElementTexts {
            title: words.start_title,
            loading: page.element_loading,
            not_loaded: page.element_not_loaded,
            refused: page.element_refused,
            stopped: page.element_stopped,
            again: page.element_again,
            save: page.page_save,
        }
    }
}

/// What stands in the page, and in the element.
#[derive(serde::Serialize)]
pub struct Page {
    /// The title.
    pub title: String,
    /// What search engines show below it.
    pub description: &'static str,
    /// What the element says where the app is not there, by language.
    pub element: BTreeMap<&'static str, ElementTexts>,
    /// The language of the page where it names none.
    pub language: &'static str,
    /// The texts that the page loads: by language and part of the module, what stands in their file.
    pub texts: BTreeMap<&'static str, BTreeMap<&'static str, String>>,
    /// The body: the first screens, of which the first is shown, and what to do where the app does not come.
    pub body: String,
}

/// A file of texts; that of the first part has the question set's after them, and that of the late part those of
/// what comes with it.
fn file_of(language: &str, chunk: &str, text: &str) -> String {
    let mut sets = BUILT_IN_TEXTS.iter();
    let set = sets.find(|(known, ..)| *known == language);
    let set = set.and_then(|(_, set, notes)| match chunk {
        "first" => Some(set),
        "late" => Some(notes),
        _ => None,
    });
    match set {
        Some(set) => format!("{text}{BEFORE_SET}{set}"),
        None => text.to_owned(),
    }
}

/// Draws the page. The language of its head is the first one.
pub async fn page() -> Page {
    let mut screens = String::new();
    for language in Language::ALL {
        let renderer = LocalServerRenderer::<FirstScreen>::with_props(Props { language });
        screens += &renderer.hydratable(false).render().await;
    }
    let failed = LocalServerRenderer::<Failed>::new();
    let failed = failed.hydratable(false).render().await;
    let (words, page) = texts(Config::default().language);
    let mut files: BTreeMap<_, BTreeMap<_, _>> = BTreeMap::new();
    for (language, chunk, text) in FILES {
        if Part::ALL.iter().any(|part| part.name() == *chunk) {
            let file = file_of(language.tag(), chunk, text);
            let parts = files.entry(language.tag()).or_default();
            parts.insert(*chunk, file);
        }
    }
    Page {
        title: words.start_title.to_owned() + " – Tweeluik",
        description: page.page_description,
        element: Language::ALL
            .map(|language| (language.tag(), ElementTexts::of(language)))
            .into(),
        language: Config::default().language.tag(),
        texts: files,
        body: ["<main id=\"app\">", &screens, "</main>", &failed].concat(),
    }
}
