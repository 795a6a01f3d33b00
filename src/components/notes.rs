//! Lines that say what has happened, or what is asked. They are always there, and empty where there is
//! nothing to say: so a change is announced.

use super::text;
use crate::draw::Draw;
use tweeluik_core::session::{Saved, Unfinished, Unsaved, Whose};
use yew::virtual_dom::AttrValue;
use yew::{Html, html};

/// What has become of something.
pub fn status(class: &'static str, said: impl Into<AttrValue>) -> Html {
    status_of(class, said.into())
}

#[inline(never)]
fn status_of(class: &'static str, said: AttrValue) -> Html {
    html! { <p {class} role="status">{ text(said) }</p> }
}

/// What is wrong with a field, which is described by it.
#[inline(never)]
pub fn alert(id: Option<String>, said: &'static str) -> Html {
    html! { <p class="problem" role="alert" {id}>{ text(said) }</p> }
}

/// What is asked in place, before it can go on; the focus comes here.
pub fn asked(id: Option<String>, said: impl Into<AttrValue>) -> Html {
    asked_of(id, said.into())
}

#[inline(never)]
fn asked_of(id: Option<String>, said: AttrValue) -> Html {
    let asks = (!said.is_empty()).then_some("");
    html! {
        <p class="problem" role="alert" tabindex="-1" {id} data-asked={asks}>{ text(said) }</p>
    }
}

/// That a key is being derived.
pub fn busy(draw: &Draw<'_>) -> Html {
    status("status", if draw.busy { draw.words.busy } else { "" })
}

/// Where the answers are.
pub fn saved(draw: &Draw<'_>, saved: Option<Saved>) -> Html {
    let words = draw.words;
    match saved {
        None => status("status", ""),
        // What a frame keeps is kept for the website around it.
        Some(Saved::OnDevice) if draw.here.framed => status("status saved", words.saved_in_frame),
        Some(Saved::OnDevice) => status("status saved", words.saved_on_device),
        Some(Saved::InPage(why)) => status(
            "status unsaved",
            match why {
                Unsaved::NoStorage => words.unsaved_no_storage,
                Unsaved::Full => words.unsaved_full,
                Unsaved::Failed => words.unsaved_failed,
                Unsaved::NewerData => words.unsaved_newer,
                Unsaved::OtherTab => words.unsaved_other_tab,
            },
        ),
    }
}

/// That something is in this page only; nothing where it is on the device, as it is nearly always.
pub fn unsaved(draw: &Draw<'_>, what: Option<Saved>) -> Html {
    saved(draw, what.filter(|saved| matches!(saved, Saved::InPage(_))))
}

/// Whose questions these are, where they are not those of Tweeluik: the look of the page is ours, and
/// the questions came from somewhere else.
pub fn whose_questions(draw: &Draw<'_>) -> Html {
    if !draw.here.own_questions {
        return Html::default();
    }
    let title = draw.journey.set().title().get(draw.words.language.tag());
    let said = draw.words.own_questions(title);
    html! { <p class="notice" data-questions="own" key={&*said}>{ said }</p> }
}

/// Whose answers beginning erases.
pub fn replaces(draw: &Draw<'_>, waits: Unfinished<'_>) -> String {
    let Unfinished { setup, whose } = waits;
    match whose {
        Whose::OfTwo(_) => {
            let [first, second] = draw.both(setup);
            draw.words.setup_replaces(&first, &second)
        }
        Whose::OfOne(me) => draw
            .words
            .setup_replaces_alone(&draw.called(setup, me).inside),
    }
}
