//! The first screen of the stand-alone page as text, in each language. The build puts it into `index.html`, so
//! that it can be read, and pressed, before the app is there; the app replaces it.

use crate::components::{bar, foot};
use crate::draw::Draw;
use crate::lazy::Chunks;
use crate::model::{CameraState, Here, Told};
use crate::screens;
use tweeluik_core::language::{Address, Language};
use tweeluik_core::measure::built_in;
use tweeluik_core::session::{Config, Journey};
use tweeluik_core::words::Words;
use yew::{Callback, Html, LocalServerRenderer, Properties, component, html};

#[derive(PartialEq, Properties)]
struct Props {
    language: Language,
}

/// Said when the app does not come for a while. Only a page without an app says it.
fn slow_load(language: Language) -> &'static str {
    match language {
        Language::Nl => {
            "Het laden duurt lang. Je kunt wachten, of de pagina opnieuw laden. Er is niets kwijt."
        }
        Language::En => "Loading takes long. You can wait, or reload the page. Nothing is lost.",
    }
}

/// A page on which nothing has been pressed, on a device on which nothing is kept.
#[component]
fn FirstScreen(props: &Props) -> Html {
    let language = props.language;
    let Ok(set) = built_in() else {
        return Html::default();
    };
    let config = Config {
        language,
        ..Config::default()
    };
    let journey = Journey::new(config, set, None);
    let words = Words::of(language, Address::default());
    let draw = Draw {
        words,
        journey: &journey,
        notes: None,
        link: &Callback::noop(),
        id: "first",
        busy: false,
        told: &Told::default(),
        here: &Here {
            address: String::new(),
            other_host: None,
            moved: false,
            own_questions: false,
            framed: false,
            elsewhere: false,
            can_share: false,
            copied: None,
            words: String::new(),
            strength: None,
            offered: None,
            camera: CameraState::Off,
        },
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
    let slow = slow.map(|language| html! { <p lang={language.tag()}>{ slow_load(language) }</p> });
    html! {
        <div
            class="tweeluik"
            data-screen={is_first.then_some(screen.id())}
            lang={language.tag()}
            dir="ltr"
            hidden={!is_first}
        >
            { bar(&draw, &screen) }
            { screens::draw(&draw, &screen) }
            { foot(&draw, &screen) }
            <div class="status" role="status"><div class="late">{ for slow }</div></div>
        </div>
    }
}

/// The first screens, one after the other: the first language is shown.
pub async fn first_screens() -> String {
    let mut page = String::new();
    for language in Language::ALL {
        let renderer = LocalServerRenderer::<FirstScreen>::with_props(Props { language });
        page += &renderer.hydratable(false).render().await;
    }
    page
}
