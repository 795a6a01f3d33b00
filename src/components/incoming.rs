//! The ways in which a message of another device comes in: camera, text, file. And what is said where it is not taken.

use super::{Field, Look, asked, button, choose_file, labelled, status};
use crate::draw::DevicesDraw;
use crate::model::CameraState;
use crate::msg::DevicesMsg;
use tweeluik_core::exchange::Unreadable;
use tweeluik_core::session::Refusal;
use tweeluik_core::words::DeviceWords;
use yew::{Callback, Html, html};

/// That the link which opened the page had been changed on its way, and what to do.
#[inline(never)]
pub fn moved_link(draw: &DevicesDraw<'_>) -> Html {
    let said = draw.device_words().link_moved;
    html! { <p class="notice" data-moved="" key={said}>{ said }</p> }
}

/// Camera, text and file.
#[inline(never)]
pub fn take_in(draw: &DevicesDraw<'_>, refused: Option<String>, hint: String) -> Html {
    let devices = draw.device_words();
    let id = [draw.id, "-incoming"].concat();
    let problem = [&*id, "-problem"].concat();
    let field = Field::default();
    let take_in = {
        let (link, field) = (draw.link.clone(), field.clone());
        Callback::from(move |_| {
            if let Some(field) = field.element() {
                link.emit(DevicesMsg::TakeIn(field).into());
            }
        })
    };
    let control = html! {
        <>
            <textarea
                ref={field.node()}
                rows="4"
                data-incoming=""
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                dir="ltr"
                id={id.clone()}
                aria-describedby={problem.clone()}
                aria-invalid={refused.as_ref().map(|_| "true")}
            />
            { asked(Some(problem), refused.unwrap_or_default()) }
        </>
    };
    let read = |field| DevicesMsg::ReadFile(field).into();
    html! {
        <>
            { camera(draw, hint) }
            { labelled("field", &id, devices.exchange_paste, None, control) }
            <div class="row ends">
                { choose_file(draw, devices.exchange_file, ".txt,text/plain", read) }
                { button(Look::Plain, "take-in", devices.exchange_take_in, take_in) }
            </div>
        </>
    }
}

/// The camera: a button, or what it sees. What is said keeps its place, so that it is announced.
fn camera(draw: &DevicesDraw<'_>, hint: String) -> Html {
    let devices = draw.device_words();
    let closed = |why: &'static str| {
        let scan = draw.on(DevicesMsg::Camera(true));
        html! {
            <div>
                { button(Look::Main, "scan", devices.exchange_scan, scan) }
                { status("status", why) }
                { Html::default() }
            </div>
        }
    };
    let (started, torch, other_code) = match draw.here.camera {
        CameraState::Off => return closed(""),
        CameraState::Failed(why) => return closed(why(devices)),
        CameraState::On {
            started,
            torch,
            other_code,
        } => (started, torch, other_code),
    };
    let said = if other_code {
        devices.camera_other.to_owned()
    } else if started {
        hint
    } else {
        devices.camera_starting.to_owned()
    };
    let light = torch.map(|on| {
        let text = if on {
            devices.camera_light_off
        } else {
            devices.camera_light_on
        };
        button(Look::Plain, "light", text, draw.on(DevicesMsg::Torch(!on)))
    });
    let stop = draw.on(DevicesMsg::Camera(false));
    // Each time that this changes, the camera makes a sound.
    let open = draw.open_group.filter(|_| draw.journey.is_at_group());
    let received = open.map(|open| open.received().to_string());
    html! {
        <div>
            <video
                class="camera"
                playsinline=true
                muted=true
                data-camera=""
                aria-hidden="true"
                data-received={received}
            />
            { status("status", said) }
            <div class="row">
                { button(Look::Plain, "stop-scan", devices.camera_stop, stop) }
                { light.unwrap_or_default() }
            </div>
        </div>
    }
}

/// What is said of something that was not taken.
#[inline(never)]
pub fn refusal(draw: &DevicesDraw<'_>, why: &Refusal) -> String {
    let devices = draw.device_words();
    let sentence = match why {
        Refusal::Unreadable(why) => match why {
            Unreadable::NoCode => devices.refused_no_code,
            Unreadable::TooLong => devices.refused_too_long,
            Unreadable::Newer => devices.refused_newer,
            Unreadable::Cut => devices.refused_cut,
            Unreadable::Damaged => devices.refused_damaged,
            Unreadable::NotCanonical => devices.refused_not_canonical,
            Unreadable::Several => devices.refused_several,
            Unreadable::Groups(groups) => return mistyped(devices, groups),
        },
        Refusal::OtherSet => devices.refused_other_set,
        Refusal::OtherSession => devices.refused_other_session,
        Refusal::OtherForm => devices.refused_other_form,
        Refusal::OtherWords => devices.refused_other_words,
        Refusal::NoSession => devices.refused_no_session,
        Refusal::OwnInvitation => devices.refused_own_invitation,
        Refusal::OwnAnswers => devices.refused_own_answers,
        Refusal::OwnAgreements => devices.refused_own_agreements,
        Refusal::OtherAgreements => devices.refused_other_agreements,
        Refusal::NotOpened => devices.refused_not_opened,
        Refusal::NothingOpen => devices.refused_nothing_open,
        Refusal::SameSide => devices.refused_same_side,
        Refusal::BeforeLock => devices.refused_before_lock,
        Refusal::Changed => devices.refused_changed,
        Refusal::ForGroup => devices.refused_for_group,
    };
    sentence.to_owned()
}

fn mistyped(devices: &DeviceWords, groups: &[usize]) -> String {
    let mut list = String::new();
    for group in groups {
        if !list.is_empty() {
            list.push_str(", ");
        }
        list.push_str(&group.to_string());
    }
    if groups.len() == 1 {
        devices.refused_mistyped(&list)
    } else {
        devices.refused_mistyped_several(&list)
    }
}
