//! Two devices: the invitation, the answers of both, and one's own yes.

use crate::components::{
    Extra, Look, button, button_with, code_card, heading, languages, offered, once_more, p,
    radio_group, refusal, said, saved, section, take_in, text, whose_questions,
};
use crate::draw::DevicesDraw;
use crate::msg::{DevicesMsg, Msg};
use tweeluik_core::exchange::PairKey;
use tweeluik_core::measure::Person;
use tweeluik_core::session::{
    EnterScreen, Event, ExchangeScreen, InviteBack, InviteScreen, InvitedScreen, ReadyScreen,
    Unfinished, Whose,
};
use yew::{Html, html};

/// The invitation for the other.
pub fn invite(draw: &DevicesDraw<'_>, screen: &InviteScreen<'_>) -> Html {
    let (words, devices) = (draw.words, draw.device_words());
    let other = draw.called(screen.setup, screen.me.other());
    let back = |look, label| button(look, "back", label, draw.to(Event::Back));
    let (back, to_own_side) = match screen.back {
        Some(InviteBack::SetUp) => (back(Look::Plain, words.back), Html::default()),
        // It gives the invitation up, which may be with the other already.
        Some(InviteBack::OwnSide) => {
            let (ask, yes) = (
                words.back.into(),
                back(Look::Plain, devices.invite_back_yes),
            );
            let sure = devices.invite_back_sure;
            let ask = once_more("back-ask", ask, Extra::default(), sure, yes);
            (Html::default(), ask)
        }
        None => (Html::default(), Html::default()),
    };
    if let Some(key) = screen.words_key {
        return agreed(draw, screen, key, back);
    }
    let next = if screen.has_answered {
        devices.invite_go_on
    } else {
        devices.invite_next
    };
    let lead = if draw.has_link() {
        devices.invite_lead(&other.inside)
    } else {
        devices.file_invite_lead(&other.inside)
    };
    html! {
        <>
            { heading(draw, devices.invite_title(&other.inside)) }
            { p("lead", lead) }
            { code_card(draw, "invitation", screen.invitation) }
            { p("soft", devices.invite_secret(&other.inside)) }
            <div class="row">
                { back }
                { button(Look::Main, "next", next, draw.to(Event::Next)) }
            </div>
            { to_own_side }
        </>
    }
}

/// The number that two people compare who agreed on words, before anybody answers.
fn agreed(draw: &DevicesDraw<'_>, screen: &InviteScreen<'_>, key: &PairKey, back: Html) -> Html {
    let devices = draw.device_words();
    let [me, other] =
        [screen.me, screen.me.other()].map(|person| draw.called(screen.setup, person).inside);
    let number = key.number();
    let digits =
        [1000, 100, 10, 1].map(|place| char::from_digit(u32::from(number / place % 10), 10));
    let number: String = digits.into_iter().flatten().collect();
    html! {
        <>
            { heading(draw, devices.agreed_title) }
            { p("lead", devices.agreed_lead(&other)) }
            <p class="lead" data-agreed="">
                { said("span", "", devices.agreed_number) }
                <span>{ ": " }</span>
                <b translate="no" key={&*number}>{ &number }</b>
            </p>
            { p("", devices.agreed_as(&me, &other)) }
            { p("soft", devices.agreed_differs) }
            <div class="row">
                { back }
                { button(Look::Main, "next", devices.agreed_next, draw.to(Event::Next)) }
            </div>
        </>
    }
}

/// A field for a message that somebody got: the invitation was read out, or scanned in here.
pub fn enter(draw: &DevicesDraw<'_>, screen: &EnterScreen<'_>) -> Html {
    let (words, devices) = (draw.words, draw.device_words());
    let refused = screen.refused.map(|why| refusal(draw, why));
    html! {
        <>
            { heading(draw, devices.enter_title) }
            { p("lead", devices.enter_lead) }
            { take_in(draw, refused, devices.camera_hint_any.to_owned()) }
            <div class="row">
                { button(Look::Plain, "back", words.back, draw.to(Event::Back)) }
            </div>
        </>
    }
}

/// An invitation from the other.
pub fn invited(draw: &DevicesDraw<'_>, screen: &InvitedScreen<'_>) -> Html {
    let devices = draw.device_words();
    let (setup, me) = (screen.setup, screen.me);
    let other = draw.called(setup, me.other());
    let (themes, _) = draw.journey.set().count(setup.form());
    let called = draw.called(setup, me).inside;
    let to = |language| Msg::Event(Event::PersonLanguage(me, language));
    let languages = languages(draw, setup.language(me), &to);
    let legend = said("legend", "", devices.invited_language);
    let more = screen.more.then(|| p("notice", devices.invited_more));
    let event = |look, action, label, event| button(look, action, label, draw.to(event));
    let ways = match screen.replaces {
        None => html! {
            <div class="row">
                { event(Look::Plain, "back", devices.invited_not_now, Event::Back) }
                { event(Look::Main, "join", devices.invited_join, Event::Join) }
            </div>
        },
        Some(Unfinished { setup, whose }) => {
            let replaced = match whose {
                Whose::OfTwo(_) => {
                    let [first, second] = draw.both(setup);
                    devices.invited_replaces(&first, &second)
                }
                Whose::OfOne(me) => devices.invited_replaces_alone(&draw.called(setup, me).inside),
            };
            html! {
                <div class="card">
                    <p tabindex="-1" data-asked="">
                        { text(replaced) }
                    </p>
                    <div class="row">
                        { event(Look::Main, "continue", devices.invited_keep, Event::Continue) }
                        { event(Look::Plain, "join", devices.invited_join_erase, Event::Join) }
                    </div>
                </div>
            }
        }
    };
    html! {
        <>
            { heading(draw, devices.invited_title(&other.start)) }
            { p("lead", devices.invited_lead) }
            { p("", devices.invited_as(&called, themes)) }
            { whose_questions(draw) }
            { p("", devices.invited_private(&other.start)) }
            { more.unwrap_or_default() }
            { radio_group(draw.id, "language", "chips", legend, languages, None) }
            { ways }
        </>
    }
}

/// The answers of both: one's own to show, the other's to take in.
pub fn exchange(draw: &DevicesDraw<'_>, screen: &ExchangeScreen<'_>) -> Html {
    let (words, late, devices) = (draw.words, draw.late(), draw.device_words());
    let other = draw.called(screen.setup, screen.me.other());
    let invitation = screen.invitation.map(|bytes| {
        html! {
            <details class="code">
                <summary data-action="invitation">{ text(devices.exchange_invitation) }</summary>
                { p("soft small", devices.invite_secret(&other.inside)) }
                { code_card(draw, "invitation", bytes) }
            </details>
        }
    });
    let framed = draw.here.framed.then(|| p("soft", devices.exchange_framed));
    let lead = if draw.has_link() {
        devices.exchange_mine_lead(&other.inside)
    } else {
        devices.file_mine_lead(&other.inside)
    };
    let (theirs, onward) = if screen.has_theirs {
        let onward = button(Look::Main, "back", words.back, draw.to(Event::Back));
        (p("", devices.exchange_has(&other.inside)), onward)
    } else {
        let hint = devices.camera_hint(&other.inside);
        let refused = screen.refused.map(|why| refusal(draw, why));
        (take_in(draw, refused, hint), Html::default())
    };
    let take_back = (!screen.is_open).then(|| {
        html! {
            <details class="code">
                <summary data-action="rather-not">{ text(late.reveal_rather_not) }</summary>
                { take_back(draw, screen.me, &other.inside) }
            </details>
        }
    });
    let save = draw.on(DevicesMsg::SaveCode);
    html! {
        <>
            { heading(draw, words.exchange_title) }
            { p("lead", devices.exchange_lead) }
            { saved(draw, screen.saved) }
            { framed.unwrap_or_default() }
            <div class="panels codes">
                <section class="panel" data-of={screen.me.id()}>
                    { section(draw, devices.exchange_mine) }
                    { p("", lead) }
                    { code_card(draw, "mine", screen.mine.bytes()) }
                    { button(Look::Quiet, "save-code", devices.exchange_save, save) }
                    { offered(draw) }
                </section>
                <section class="panel" data-of={screen.me.other().id()}>
                    { section(draw, devices.exchange_theirs(&other.inside)) }
                    { theirs }
                </section>
            </div>
            <div class="row ends">{ onward }</div>
            { invitation.unwrap_or_default() }
            { take_back.unwrap_or_default() }
        </>
    }
}

fn take_back(draw: &DevicesDraw<'_>, me: Person, other: &str) -> Html {
    let (words, devices) = (draw.words, draw.device_words());
    let of = Extra {
        of: Some(me.id()),
        ..Extra::default()
    };
    let take_back = draw.to(Event::TakeBack(me));
    let yes = words.erase_yes;
    let yes = button_with(Look::Plain, "take-back", yes, take_back, of);
    let ask = devices.ready_take_back;
    html! {
        <div>
            { p("soft small", devices.ready_take_back_hint(other)) }
            { once_more("take-back-ask", ask.into(), Extra::default(), words.erase_sure, yes) }
        </div>
    }
}

/// One's own yes, on one's own device.
pub fn ready(draw: &DevicesDraw<'_>, screen: &ReadyScreen<'_>) -> Html {
    let (words, late, devices) = (draw.words, draw.late(), draw.device_words());
    let me = screen.me;
    let other = draw.called(screen.setup, me.other());
    let action = match me {
        Person::First => "agree-first",
        Person::Second => "agree-second",
    };
    let event = |look, action, label, event| button(look, action, label, draw.to(event));
    html! {
        <>
            { heading(draw, words.ready_title) }
            { p("lead", devices.ready_lead(&other.inside)) }
            { p("", devices.ready_first(&other.inside)) }
            <div class="row">
                { event(Look::Main, action, devices.ready_agree, Event::Agree(me, None)) }
                { event(Look::Plain, "show-codes", late.show_codes, Event::ShowCodes) }
            </div>
            { section(draw, late.reveal_rather_not) }
            <div class="row">
                { event(Look::Plain, "not-now", late.reveal_not_now, Event::NotNow) }
                { said("span", "soft small", late.reveal_not_now_hint) }
            </div>
            { take_back(draw, me, &other.inside) }
        </>
    }
}
