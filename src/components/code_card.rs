//! A message for another device in all its forms: QR code, link, typed code.

use super::{Field, Look, button, labelled, p, said, status, text};
use crate::charts;
use crate::draw::{DevicesDraw, Draw};
use crate::msg::{DevicesMsg, LateMsg};
use tweeluik_core::exchange::{link, typed};
use yew::{Callback, Html, MouseEvent, html};

/// Where a link leads, where that is another website than the one that somebody looks at.
#[inline(never)]
pub fn link_host(draw: &DevicesDraw<'_>) -> Html {
    let Some(host) = &draw.here.other_host else {
        return Html::default();
    };
    let said = draw.device_words().link_elsewhere(host);
    html! { <p class="soft" data-leads-to={host.clone()} key={&*said}>{ said }</p> }
}

/// What copies a field.
pub fn copies(draw: &Draw<'_>, which: &'static str, field: &Field) -> Callback<MouseEvent> {
    let (link, field) = (draw.link.clone(), field.clone());
    Callback::from(move |_| {
        if let Some(field) = field.element() {
            link.emit(LateMsg::Copy(which, field).into());
        }
    })
}

/// A message. Without an address it is a text that the other one pastes; and so is what a pair adds to a
/// group, since it is not encrypted: a link would stay in the history of every browser that opens it.
#[inline(never)]
pub fn code_card(draw: &DevicesDraw<'_>, which: &'static str, bytes: &[u8]) -> Html {
    let devices = draw.device_words();
    let here = draw.here;
    let id = [draw.id, "-link-", which].concat();
    let is_added = which == "added";
    let has_link = draw.has_link() && !is_added;
    let address = if has_link { &*here.address } else { "" };
    let url = [address, &link(bytes)].concat();
    let name = match which {
        "mine" => devices.qr_answers,
        "added" => devices.qr_added,
        "agreements" => devices.qr_agreements,
        "workshop" => devices.qr_join,
        _ => devices.qr_invitation,
    };
    let [label, copy, done, not_done] = if has_link {
        [
            devices.link_label,
            devices.link_copy,
            devices.link_copied,
            devices.link_not_copied,
        ]
    } else {
        [
            devices.file_label,
            devices.file_copy,
            devices.file_copied,
            devices.file_not_copied,
        ]
    };
    let label = if is_added {
        devices.add_text_label
    } else {
        label
    };
    let copied = match here.copied {
        Some((what, true)) if what == which => done,
        Some((what, false)) if what == which => not_done,
        _ => "",
    };
    let hint = match (is_added, has_link) {
        (true, _) => p("soft small", devices.add_text_hint),
        (false, false) => p("soft small", devices.file_hint),
        (false, true) => Html::default(),
    };
    let field = Field::default();
    let share = if here.can_share && has_link {
        let share = draw.on(DevicesMsg::Share(url.clone()));
        button(Look::Plain, "share", devices.link_share, share)
    } else {
        Html::default()
    };
    let groups = typed(bytes);
    let groups = groups
        .split(' ')
        .map(|group| said("li", "", group.to_owned()));
    let qr = charts::qr(&url, name);
    let control = html! {
        <input
            ref={field.node()}
            type="text"
            readonly=true
            translate="no"
            dir="ltr"
            spellcheck="false"
            id={id.clone()}
            data-link={which}
            value={url}
        />
    };
    html! {
        <div class="carried">
            { qr }
            { hint }
            { labelled("field", &id, label, None, control) }
            { link_host(draw) }
            <div class="row">
                { button(Look::Plain, "copy", copy, copies(draw, which, &field)) }
                { share }
            </div>
            { status("status", copied) }
            <details class="code">
                <summary data-action="typed">{ text(devices.typed_summary) }</summary>
                { p("soft small", devices.typed_hint) }
                <ol class="groups" translate="no" dir="ltr" data-typed={which}>
                    { for groups }
                </ol>
            </details>
        </div>
    }
}
