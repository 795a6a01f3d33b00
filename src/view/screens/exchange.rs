//! Two devices: the invitation, the codes, and one's own yes.

use super::finish::offered;
use super::start::whose_questions;
use crate::view::app::{CameraState, Msg};
use crate::view::charts;
use crate::view::el::{El, el};
use crate::view::parts::{Draw, Look, languages, p, p_text, row};
use tweeluik_core::exchange::{PairKey, Unreadable, link, typed};
use tweeluik_core::measure::Person;
use tweeluik_core::session::{
    EnterScreen, Event, ExchangeScreen, InviteScreen, InvitedScreen, ReadyScreen, Refusal,
};
use tweeluik_core::words::Late;

/// The invitation for the other.
#[inline(never)]
pub fn invite(draw: &Draw<'_>, screen: &InviteScreen<'_>, sheet: El) -> El {
    let (words, late) = (draw.words, draw.late());
    let other = draw.called(screen.setup, screen.me.other());
    let back = screen
        .can_go_back
        .then(|| draw.button(Look::Plain, "back", words.back, Event::Back));
    if let Some(key) = screen.words_key {
        return agreed(draw, screen, key, back, sheet);
    }
    let lead = if has_link(draw) {
        late.invite_lead
    } else {
        late.file_invite_lead
    };
    let buttons =
        row()
            .add_some(back)
            .add(draw.button(Look::Main, "next", late.invite_next, Event::Next));
    sheet
        .add(draw.heading(&late.invite_title.with(&other.inside)))
        .add(p_text("lead", lead.with(&other.inside)))
        .add(code(draw, "invitation", screen.invitation))
        .add(p_text("soft", late.invite_secret.with(&other.inside)))
        .add(buttons)
}

/// The number that two people compare who agreed on words, before anybody answers.
fn agreed(
    draw: &Draw<'_>,
    screen: &InviteScreen<'_>,
    key: &PairKey,
    back: Option<El>,
    sheet: El,
) -> El {
    let late = draw.late();
    let [me, other] =
        [screen.me, screen.me.other()].map(|person| draw.called(screen.setup, person).inside);
    let number = key.number();
    let digits =
        [1000, 100, 10, 1].map(|place| char::from_digit(u32::from(number / place % 10), 10));
    let number: String = digits.into_iter().flatten().collect();
    let number = el("p|class=lead|data-agreed=")
        .add(el("span").say(late.agreed_number))
        .add(el("span").text(": ".to_owned()))
        .add(el("b|translate=no").text(number));
    sheet
        .add(draw.heading(late.agreed_title))
        .add(p_text("lead", late.agreed_lead.with(&other)))
        .add(number)
        .add(p_text("", late.agreed_as.with(&me, &other)))
        .add(p("soft", late.agreed_differs))
        .add(row().add_some(back).add(draw.button(
            Look::Main,
            "next",
            late.agreed_next,
            Event::Next,
        )))
}

/// Whether a link can lead here from another device: to a file none can.
fn has_link(draw: &Draw<'_>) -> bool {
    !draw.here.address.is_empty()
}

/// That the link which opened the page had been changed on its way, and what to do.
#[inline(never)]
pub fn moved_link(draw: &Draw<'_>) -> El {
    p("notice", draw.late().link_moved).put("data-moved", "")
}

/// Where a link leads, where that is another website than the one that somebody looks at.
pub fn other_host(draw: &Draw<'_>) -> Option<El> {
    let host = draw.here.other_host.as_ref()?;
    let text = p_text("soft", draw.late().link_elsewhere.with(host));
    Some(text.set("data-leads-to", host.clone()))
}

/// A code in all its forms: picture, link, groups to type. Without an address it is a text that the
/// other one pastes; and so is what a pair adds to a board, since it is not encrypted: a link would stay in
/// the history of every browser that opens it.
pub fn code(draw: &Draw<'_>, which: &'static str, bytes: &[u8]) -> El {
    let late = draw.late();
    let here = draw.here;
    let id = [draw.id, "-link-", which].concat();
    let is_added = which == "added";
    let has_link = has_link(draw) && !is_added;
    let address = if has_link { &*here.address } else { "" };
    let url = [address, &link(bytes)].concat();
    let name = match which {
        "mine" => late.qr_answers,
        "added" => late.qr_added,
        "workshop" => late.qr_join,
        _ => late.qr_invitation,
    };
    let field = el("input|type=text|readonly=|translate=no|dir=ltr|spellcheck=false")
        .set("id", id.clone())
        .put("data-link", which)
        .value(&url);
    let [label, copy, done, not_done] = if has_link {
        [
            late.link_label,
            late.link_copy,
            late.link_copied,
            late.link_not_copied,
        ]
    } else {
        [
            late.file_label,
            late.file_copy,
            late.file_copied,
            late.file_not_copied,
        ]
    };
    let label = if is_added { late.add_text_label } else { label };
    let copied = match here.copied {
        Some((what, is_done)) if what == which => {
            if is_done {
                done
            } else {
                not_done
            }
        }
        _ => "",
    };
    let hint = match (is_added, has_link) {
        (true, _) => Some(late.add_text_hint),
        (false, false) => Some(late.file_hint),
        (false, true) => None,
    };
    let hint = hint.map(|hint| p("soft small", hint));
    let share = (here.can_share && has_link)
        .then(|| draw.button_to(Look::Plain, "share", late.link_share, Msg::Share(which)));
    let buttons = row()
        .add(draw.button_to(Look::Plain, "copy", copy, Msg::Copy(which)))
        .add_some(share);
    let groups = typed(bytes);
    let groups = groups
        .split(' ')
        .map(|group| el("li").text(group.to_owned()));
    let to_type = el("details|class=code")
        .add(el("summary|data-action=typed").say(late.typed_summary))
        .add(p("soft small", late.typed_hint))
        .add(
            el("ol|class=groups|translate=no|dir=ltr")
                .put("data-typed", which)
                .all(groups),
        );
    el("div|class=carried")
        .add_some(charts::qr(&url, name))
        .add_some(hint)
        .add(
            el("div|class=field")
                .add(el("label").set("for", id).say(label))
                .add(field),
        )
        .add_some(other_host(draw))
        .add(buttons)
        .add(p("status", copied).put("role", "status"))
        .add(to_type)
}

/// A field for a code that somebody got: the invitation was read out, or scanned in here.
#[inline(never)]
pub fn enter(draw: &Draw<'_>, screen: &EnterScreen<'_>, sheet: El) -> El {
    let (words, late) = (draw.words, draw.late());
    let hint = late.camera_hint_any.to_owned();
    let sheet = sheet
        .add(draw.heading(late.enter_title))
        .add(p("lead", late.enter_lead));
    let refused = screen.refused.map(|why| refusal(draw, why));
    take_in(draw, refused, sheet, hint).add(row().add(draw.button(
        Look::Plain,
        "back",
        words.back,
        Event::Back,
    )))
}

/// An invitation from the other.
#[inline(never)]
pub fn invited(draw: &Draw<'_>, screen: &InvitedScreen<'_>, sheet: El) -> El {
    let late = draw.late();
    let (setup, me) = (screen.setup, screen.me);
    let other = draw.called(setup, me.other());
    let (themes, _) = draw.journey.set().count(setup.form());
    let called = draw.called(setup, me).inside;
    let languages = languages(me, setup.language(me));
    let legend = el("legend").say(late.invited_language);
    let sheet = sheet
        .add(draw.heading(&late.invited_title.with(&other.start)))
        .add(p("lead", late.invited_lead))
        .add(p_text(
            "",
            late.invited_as.with(&called, &themes.to_string()),
        ))
        .add_some(whose_questions(draw))
        .add(p_text("", late.invited_private.with(&other.start)))
        .add_some(screen.more.then(|| p("notice", late.invited_more)))
        .add(draw.radios("language", "chips", legend, languages, None));
    let Some(replaced) = screen.replaces else {
        return sheet.add(
            row()
                .add(draw.button(Look::Plain, "back", late.invited_not_now, Event::Back))
                .add(draw.button(Look::Main, "join", late.invited_join, Event::Join)),
        );
    };
    let [first, second] = draw.both(replaced);
    let text = late.invited_replaces.with(&first, &second);
    let text = p_text("", text).put("tabindex", "-1").put("data-asked", "");
    let card = el("div|class=card").add(text).add(
        row()
            .add(draw.button(Look::Main, "continue", late.invited_keep, Event::Continue))
            .add(draw.button(Look::Plain, "join", late.invited_join_erase, Event::Join)),
    );
    sheet.add(card)
}

/// Both codes: one's own to show, the other's to take in.
#[inline(never)]
pub fn exchange(draw: &Draw<'_>, screen: &ExchangeScreen<'_>, sheet: El) -> El {
    let (words, late) = (draw.words, draw.late());
    let other = draw.called(screen.setup, screen.me.other());
    let invitation = screen.invitation.map(|bytes| {
        el("details|class=code")
            .add(el("summary|data-action=invitation").say(late.exchange_invitation))
            .add(p_text("soft small", late.invite_secret.with(&other.inside)))
            .add(code(draw, "invitation", bytes))
    });
    let framed = draw.here.framed.then(|| p("soft", late.exchange_framed));
    let lead = if has_link(draw) {
        late.exchange_mine_lead
    } else {
        late.file_mine_lead
    };
    let mine = el("section|class=panel")
        .put("data-of", screen.me.id())
        .add(draw.section(late.exchange_mine))
        .add(p_text("", lead.with(&other.inside)))
        .add(code(draw, "mine", screen.mine.bytes()))
        .add(draw.button_to(Look::Quiet, "save-code", late.exchange_save, Msg::SaveCode))
        .add(offered(draw));
    let theirs = el("section|class=panel")
        .put("data-of", screen.me.other().id())
        .add(el_section(draw, late.exchange_theirs.with(&other.inside)));
    let theirs = if screen.has_theirs {
        theirs.add(p_text("", late.exchange_has.with(&other.inside)))
    } else {
        let hint = late.camera_hint.with(&other.inside);
        let refused = screen.refused.map(|why| refusal(draw, why));
        take_in(draw, refused, theirs, hint)
    };
    let onward = screen
        .has_theirs
        .then(|| draw.button(Look::Main, "back", words.back, Event::Back));
    let take_back = (!screen.is_open).then(|| {
        el("details|class=code")
            .add(el("summary|data-action=rather-not").say(late.reveal_rather_not))
            .add(take_back(draw, screen.me, &other.inside))
    });
    sheet
        .add(draw.heading(words.exchange_title))
        .add(p("lead", late.exchange_lead))
        .add(draw.saved(screen.saved))
        .add_some(framed)
        .add(el("div|class=panels codes").add(mine).add(theirs))
        .add(el("div|class=row ends").add_some(onward))
        .add_some(invitation)
        .add_some(take_back)
}

/// A heading below that of the screen, with a name in it.
fn el_section(draw: &Draw<'_>, text: String) -> El {
    draw.section("").text(text)
}

fn take_back(draw: &Draw<'_>, me: Person, other: &str) -> El {
    let late = draw.late();
    el("div")
        .add(p_text("soft small", late.ready_take_back_hint.with(other)))
        .add(
            draw.erase(
                "take-back-ask",
                late.ready_take_back,
                draw.erase_yes("take-back", Msg::Event(Event::TakeBack(me)))
                    .put("data-of", me.id()),
            ),
        )
}

/// The ways in which a code comes in: camera, text, file.
pub fn take_in(draw: &Draw<'_>, refused: Option<String>, panel: El, hint: String) -> El {
    let late = draw.late();
    let id = [draw.id, "-incoming"].concat();
    let problem = [&*id, "-problem"].concat();
    let field = el("textarea|rows=4|data-incoming=|autocomplete=off|autocapitalize=off")
        .put("spellcheck", "false")
        .put("dir", "ltr")
        .set("id", id.clone())
        .set("aria-describedby", problem.clone())
        .maybe("aria-invalid", refused.as_ref().map(|_| "true"));
    let problem = el("p|class=problem|role=alert|tabindex=-1")
        .set("id", problem)
        .maybe("data-asked", refused.as_ref().map(|_| ""))
        .text(refused.unwrap_or_default());
    let chosen = "input|type=file|class=hidden|data-file=|accept=.txt,text/plain";
    let file = draw.choose_file(late.exchange_file, chosen);
    panel
        .add(camera(draw, hint))
        .add(
            el("div|class=field")
                .add(el("label").set("for", id).say(late.exchange_paste))
                .add(field)
                .add(problem),
        )
        .add(el("div|class=row ends").add(file).add(draw.button_to(
            Look::Plain,
            "take-in",
            late.exchange_take_in,
            Msg::TakeIn,
        )))
}

/// The camera: a button, or what it sees. What is said keeps its place, so that it is announced, and a
/// button keeps the focus: hence the keys.
fn camera(draw: &Draw<'_>, hint: String) -> El {
    let late = draw.late();
    let said = |text: String| p_text("status", text).put("role", "status").key("said");
    let why = match &draw.here.camera {
        CameraState::Off => "",
        CameraState::Failed(why) => why(late),
        CameraState::On {
            started,
            torch,
            other_code,
        } => {
            let said_now = if *other_code {
                late.camera_other.to_owned()
            } else if *started {
                hint
            } else {
                late.camera_starting.to_owned()
            };
            let light = torch.map(|on| {
                let text = if on {
                    late.camera_light_off
                } else {
                    late.camera_light_on
                };
                draw.button_to(Look::Plain, "light", text, Msg::Torch(!on))
                    .key("light")
            });
            let stop = Msg::Camera(false);
            let stop = draw.button_to(Look::Plain, "stop-scan", late.camera_stop, stop);
            let mut video =
                el("video|class=camera|playsinline=|muted=|data-camera=|aria-hidden=true");
            // Each time that this changes, the camera says so with a sound.
            if let Some(desk) = draw.desk.filter(|_| draw.journey.is_at_group()) {
                video = video.number("data-received", desk.received());
            }
            return el("div")
                .add(video.key("video"))
                .add(said(said_now))
                .add(row().key("buttons").add(stop.key("stop")).add_some(light));
        }
    };
    let scan = Msg::Camera(true);
    let scan = draw.button_to(Look::Main, "scan", late.exchange_scan, scan);
    el("div").add(scan.key("scan")).add(said(why.to_owned()))
}

/// What is said of something that was not taken.
#[inline(never)]
pub fn refusal(draw: &Draw<'_>, why: &Refusal) -> String {
    let late = draw.late();
    let sentence = match why {
        Refusal::Unreadable(why) => match why {
            Unreadable::NoCode => late.refused_no_code,
            Unreadable::TooLong => late.refused_too_long,
            Unreadable::Newer => late.refused_newer,
            Unreadable::Cut => late.refused_cut,
            Unreadable::Damaged => late.refused_damaged,
            Unreadable::NotCanonical => late.refused_not_canonical,
            Unreadable::Several => late.refused_several,
            Unreadable::Groups(groups) => return mistyped(late, groups),
        },
        Refusal::OtherSet => late.refused_other_set,
        Refusal::OtherSession => late.refused_other_session,
        Refusal::OtherForm => late.refused_other_form,
        Refusal::OtherWords => late.refused_other_words,
        Refusal::NoSession => late.refused_no_session,
        Refusal::OwnInvitation => late.refused_own_invitation,
        Refusal::OwnAnswers => late.refused_own_answers,
        Refusal::SameSide => late.refused_same_side,
        Refusal::BeforeLock => late.refused_before_lock,
        Refusal::Changed => late.refused_changed,
        Refusal::ForGroup => late.refused_for_board,
    };
    sentence.to_owned()
}

fn mistyped(late: &Late, groups: &[usize]) -> String {
    let mut list = String::new();
    for group in groups {
        if !list.is_empty() {
            list.push_str(", ");
        }
        list.push_str(&group.to_string());
    }
    if groups.len() == 1 {
        late.refused_group.with(&list)
    } else {
        late.refused_groups.with(&list)
    }
}

/// One's own yes, on one's own device.
#[inline(never)]
pub fn ready(draw: &Draw<'_>, screen: &ReadyScreen<'_>, sheet: El) -> El {
    let (words, late) = (draw.words, draw.late());
    let me = screen.me;
    let other = draw.called(screen.setup, me.other());
    let action = match me {
        Person::First => "agree-first",
        Person::Second => "agree-second",
    };
    let agree = Event::Agree(me, None);
    let buttons = row()
        .add(draw.button(Look::Main, action, late.ready_agree, agree))
        .add(draw.button(Look::Plain, "show-codes", late.show_codes, Event::ShowCodes));
    let not_now = row()
        .add(draw.button(Look::Plain, "not-now", late.reveal_not_now, Event::NotNow))
        .add(el("span|class=soft small").say(late.reveal_not_now_hint));
    sheet
        .add(draw.heading(words.ready_title))
        .add(p_text("lead", late.ready_lead.with(&other.inside)))
        .add(p_text("", late.ready_first.with(&other.inside)))
        .add(buttons)
        .add(draw.section(late.reveal_rather_not))
        .add(not_now)
        .add(take_back(draw, me, &other.inside))
}
