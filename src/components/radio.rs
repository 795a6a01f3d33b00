//! Groups of radio buttons.

use super::pictures::bars;
use super::said;
use crate::draw::Draw;
use crate::msg::Msg;
use tweeluik_core::language::Language;
use tweeluik_core::measure::Level;
use yew::virtual_dom::AttrValue;
use yew::{Callback, Html, html};

/// One radio button.
pub struct Choice {
    /// Its value.
    pub value: &'static str,
    /// Its label, see [`label`].
    pub label: Html,
    /// Whether it is chosen.
    pub chosen: bool,
    /// What happens when it is chosen.
    pub onchange: Callback<yew::Event>,
    /// A level of the scale, to draw beside it.
    pub level: Option<Level>,
}

/// The label of a choice.
pub fn label(text: impl Into<AttrValue>) -> Html {
    said("span", "choice-label", text)
}

/// A group of radio buttons. `id` is that of the widget; `name` must be unique in it; `legend` is its legend.
/// What is not on a scale stands aside of it.
#[inline(never)]
pub fn radio_group(
    id: &str,
    name: &str,
    class: &'static str,
    legend: Html,
    choices: Vec<Choice>,
    described: Option<&str>,
) -> Html {
    let name = AttrValue::from([id, "-", name].concat());
    let described = described.map(|id| AttrValue::from(id.to_owned()));
    let is_scale = class == "scale";
    let (mut group, mut aside) = (Vec::new(), Vec::new());
    for choice in choices {
        let is_aside = is_scale && choice.level.is_none();
        // A button that came into another group would bring its tick along, and take that group's: so
        // a group of another name has buttons of its own.
        let one = html! {
            <label class="choice" key={choice.value}>
                <input
                    type="radio"
                    key={&*name}
                    name={name.clone()}
                    value={choice.value}
                    autocomplete="off"
                    checked={choice.chosen}
                    aria-describedby={described.clone()}
                    onchange={choice.onchange}
                />
                { choice.label }
                { choice.level.map_or_else(Html::default, bars) }
            </label>
        };
        if is_aside { &mut aside } else { &mut group }.push(one);
    }
    let aside = if aside.is_empty() {
        Html::default()
    } else {
        html! { <div class="aside">{ aside }</div> }
    };
    html! {
        <fieldset class="group">
            { legend }
            <div {class}>{ group }</div>
            { aside }
        </fieldset>
    }
}

/// The languages in which somebody can answer, and the one that is chosen.
pub fn languages(draw: &Draw<'_>, chosen: Language, to: &dyn Fn(Language) -> Msg) -> Vec<Choice> {
    let choice = |language: Language| Choice {
        value: language.tag(),
        label: html! {
            <span class="choice-label" lang={language.tag()}>{ language.own_name() }</span>
        },
        chosen: chosen == language,
        onchange: draw.choose(to(language)),
        level: None,
    };
    Language::ALL.map(choice).into()
}
