//! What two people agreed on goes from one device to the other: the message, the field for it, and whether to take it
//! over.

use crate::components::{
    Extra, Look, agreed_on, button, code_card, heading, offered, once_more, p, refusal, section,
    take_in, unsaved,
};
use crate::draw::DevicesDraw;
use crate::msg::DevicesMsg;
use tweeluik_core::session::{Agreements, Event, Own, ShareScreen, TakeInScreen, TakeOverScreen};
use yew::{Html, html};

/// The message with the agreements, for the other device.
pub fn share(draw: &DevicesDraw<'_>, screen: &ShareScreen<'_>) -> Html {
    let devices = draw.device_words();
    let other = draw.called(screen.setup, screen.me.other()).inside;
    let lead = if draw.has_link() {
        devices.share_lead(&other)
    } else {
        devices.file_share_lead(&other)
    };
    let save = draw.on(DevicesMsg::SaveCode);
    html! {
        <div class="no-print">
            { heading(draw, devices.share_title(&other)) }
            { p("lead", lead) }
            { code_card(draw, "agreements", screen.sealed.bytes()) }
            { p("soft", devices.share_secret) }
            { button(Look::Quiet, "save-code", devices.exchange_save, save) }
            { offered(draw) }
            <div class="row ends">
                { button(Look::Main, "back", draw.words.back, draw.to(Event::Back)) }
            </div>
        </div>
    }
}

/// A field for the agreements of the other device.
pub fn take_in_agreements(draw: &DevicesDraw<'_>, screen: &TakeInScreen<'_>) -> Html {
    let devices = draw.device_words();
    let refused = screen.refused.map(|why| refusal(draw, why));
    let framed = draw.here.framed.then(|| p("soft", devices.exchange_framed));
    html! {
        <div class="no-print">
            { heading(draw, devices.take_in_title) }
            { p("lead", devices.take_in_lead) }
            { framed.unwrap_or_default() }
            { take_in(draw, refused, devices.camera_hint_any.to_owned()) }
            <div class="row">
                { button(Look::Plain, "back", draw.words.back, draw.to(Event::Back)) }
            </div>
        </div>
    }
}

/// The agreements of the other device. Nothing is taken over before somebody has chosen it.
pub fn take_over(draw: &DevicesDraw<'_>, screen: &TakeOverScreen<'_>) -> Html {
    let devices = draw.device_words();
    let back = |look, label| button(look, "back", label, draw.to(Event::Back));
    let take = |look, label| {
        let take = draw.to(Event::TakeAgreements);
        button(look, "take-agreements", label, take)
    };
    let (yes, no) = (devices.take_over_yes, devices.take_over_no);
    let untitled = |agreements| lines(draw, Html::default(), agreements);
    let own = screen.own();
    let title = match own {
        Own::Other(_) => devices.take_over_title_other,
        Own::Nothing | Own::Same => devices.take_over_title,
    };
    let (lead, read, ways) = match own {
        Own::Nothing => {
            let ways = html! {
                <div class="row">
                    { back(Look::Plain, no) }
                    { take(Look::Main, yes) }
                </div>
            };
            (devices.take_over_lead, untitled(screen.agreements), ways)
        }
        Own::Other(here) => {
            let titled = |title, agreements| lines(draw, section(draw, title), agreements);
            let read = html! {
                <>
                    { titled(devices.take_over_there, screen.agreements) }
                    { titled(devices.take_over_here, here) }
                </>
            };
            // What leaves all as it is comes first, and what erases is asked once more.
            let sure = devices.take_over_sure;
            let take = take(Look::Plain, devices.take_over_replace);
            let take = once_more(
                "take-agreements-ask",
                yes.into(),
                Extra::default(),
                sure,
                take,
            );
            let ways = html! {
                <>
                    <div class="row">{ back(Look::Main, no) }</div>
                    { take }
                </>
            };
            (devices.take_over_lead_other, read, ways)
        }
        Own::Same => {
            let ways = html! { <div class="row">{ back(Look::Main, draw.words.back) }</div> };
            (devices.take_over_same, untitled(screen.agreements), ways)
        }
    };
    html! {
        <div class="no-print">
            { heading(draw, title) }
            { p("lead", lead) }
            { read }
            { unsaved(draw, screen.saved) }
            { ways }
        </div>
    }
}

/// What came or what is here, to read.
fn lines(draw: &DevicesDraw<'_>, title: Html, agreements: &Agreements) -> Html {
    let devices = draw.device_words();
    agreed_on(draw, title, agreements, &|date| devices.take_over_day(date))
}
