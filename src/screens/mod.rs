//! One module a screen: each gives what stands on its sheet.

mod about;
mod agreements;
mod alone;
mod answer;
mod cards;
mod carrying;
mod comparison;
mod conversation;
mod exchange;
mod finish;
mod from_paper;
mod group;
mod handover;
mod history;
mod looking_back;
mod paper;
mod paper_form;
mod reveal;
mod review;
mod setup;
mod start;

pub use group::group;
pub use start::news;

use super::components::heading;
use super::draw::{AfterDraw, DevicesDraw, Draw, LateDraw};
use super::lazy::{AfterScreen, DevicesScreen, Drawn, FirstScreen, LateScreen, SetupParts};
use tweeluik_core::session::{CardsScreen, Screen};
use tweeluik_core::words::Words;
use yew::{Html, html};

/// What is drawn until the chunk of a screen is loaded, and what the screen shows has come from the storage.
fn waiting(draw: &Draw<'_>) -> Html {
    html! { <div class="sheet calm" key="waiting">{ heading(draw, draw.words.waiting) }</div> }
}

/// Draws a screen.
pub fn draw(draw: &Draw<'_>, screen: &Screen<'_>) -> Html {
    let class = match screen {
        Screen::Comparison(_) => "sheet wide",
        Screen::HandOver(_) | Screen::Left(_) => "sheet calm",
        Screen::Reveal(_) => "sheet middle",
        Screen::Exchange(_) | Screen::Workshop => "sheet wide",
        Screen::Cards(CardsScreen::Showing(_)) => "sheet wide",
        _ => "sheet",
    };
    // Nobody is asked anything in another language than theirs.
    if draw.words.language != draw.journey.language() {
        return waiting(draw);
    }
    let content = match Drawn::of(screen) {
        Drawn::First(screen) => draw_first(draw, screen),
        Drawn::Late(screen) => match draw.late_chunk() {
            Some((late, draw)) => late.draw(&draw, screen),
            None => return waiting(draw),
        },
        Drawn::After(screen) => match draw.after_chunk() {
            Some((after, draw)) => after.draw(&draw, screen),
            None => return waiting(draw),
        },
        Drawn::Devices(screen) => match draw.devices_chunk() {
            Some((devices, draw)) => devices.draw(&draw, screen),
            None => return waiting(draw),
        },
        Drawn::Group => match (draw.group_chunk(), draw.open_group) {
            (Some((group, draw)), Some(open)) => group.draw(&draw, open),
            _ => return waiting(draw),
        },
    };
    let key = [&*key(screen), &draw.edition.to_string()].concat();
    html! { <div {class} {key}>{ content }</div> }
}

/// Draws a screen of the first download.
fn draw_first(draw: &Draw<'_>, screen: FirstScreen<'_>) -> Html {
    match screen {
        FirstScreen::Start(screen) => start::start(draw, screen),
        FirstScreen::Setup(screen) => setup::setup(draw, screen, SetupParts::default()),
        FirstScreen::Answer(screen) => answer::answer(draw, screen),
        FirstScreen::Left(gone) => start::left(draw, gone),
    }
}

/// Draws a screen of the late chunk.
pub fn draw_late(draw: &LateDraw<'_>, screen: LateScreen<'_>) -> Html {
    match screen {
        LateScreen::Direct(screen) => answer::direct(draw, screen),
        LateScreen::Review(screen) => review::review(draw, screen),
        LateScreen::HandOver(screen) => handover::hand_over(draw, screen),
        LateScreen::Reveal(screen) => reveal::reveal(draw, screen),
        LateScreen::Comparison(screen) => comparison::comparison(draw, screen),
    }
}

/// Draws a screen that comes after the comparison.
pub fn draw_after(draw: &AfterDraw<'_>, screen: AfterScreen<'_>) -> Html {
    match screen {
        AfterScreen::Conversation(screen) => conversation::conversation(draw, screen),
        AfterScreen::Agreements(screen) => agreements::agreements(draw, screen),
        AfterScreen::Pulse(screen) => agreements::pulse(draw, screen),
        AfterScreen::Finish(screen) => finish::finish(draw, screen),
        AfterScreen::History(kept) => history::history(draw, kept),
        AfterScreen::LookingBack(screen) => looking_back::looking_back(draw, screen),
        AfterScreen::OverTime(screen) => looking_back::over_time(draw, screen),
        AfterScreen::Cards(screen) => cards::cards(draw, screen),
        AfterScreen::Paper(screen) => paper::paper(draw, screen),
        AfterScreen::FromPaper(screen) => from_paper::from_paper(draw, screen),
        AfterScreen::Alone(screen) => alone::alone(draw, screen),
        AfterScreen::About => about::about(draw),
    }
}

/// Draws a screen of the chunk for two devices.
pub fn draw_devices(draw: &DevicesDraw<'_>, screen: DevicesScreen<'_>) -> Html {
    match screen {
        DevicesScreen::Setup(screen) => setup::setup(draw, screen, setup::parts(draw, screen)),
        DevicesScreen::Invite(screen) => exchange::invite(draw, screen),
        DevicesScreen::Enter(screen) => exchange::enter(draw, screen),
        DevicesScreen::Invited(screen) => exchange::invited(draw, screen),
        DevicesScreen::Joining(screen) => group::joining(draw, screen),
        DevicesScreen::Adding(screen) => group::adding(draw, screen),
        DevicesScreen::Exchange(screen) => exchange::exchange(draw, screen),
        DevicesScreen::Ready(screen) => exchange::ready(draw, screen),
        DevicesScreen::ShareAgreements(screen) => carrying::share(draw, screen),
        DevicesScreen::TakeInAgreements(screen) => carrying::take_in_agreements(draw, screen),
        DevicesScreen::TakeOverAgreements(screen) => carrying::take_over(draw, screen),
    }
}

/// Tells two screens apart: each is drawn anew, so that nothing of one stays in the other. Only from
/// one question to the next the sheet stays and its words come anew (see [`super::components`]), which takes
/// half the time; what is answered in does not stay, since radio buttons have a key of their own.
fn key(screen: &Screen<'_>) -> String {
    let [screen, person] = match screen {
        Screen::Answer(screen) => ["answer", screen.person.id()],
        Screen::Direct(screen) => ["direct", screen.person.id()],
        Screen::FromPaper(screen) => ["from-paper", screen.person.id()],
        Screen::Review(screen) => ["review", screen.person.id()],
        Screen::HandOver(screen) => ["handover", screen.to.id()],
        Screen::Left(_) => ["left", ""],
        Screen::Invite(_) => ["invite", ""],
        Screen::Enter(_) => ["enter", ""],
        Screen::Invited(_) => ["invited", ""],
        Screen::Ready(_) => ["ready", ""],
        Screen::Joining(_) => ["joining", ""],
        Screen::Agreements(_) => ["agreements", ""],
        Screen::Pulse(screen) => ["pulse", screen.person.id()],
        Screen::LookingBack(_) => ["looking-back", ""],
        Screen::OverTime(_) => ["over-time", ""],
        // Each card is a screen of its own.
        Screen::Cards(CardsScreen::Showing(shown)) => {
            return ["card-", &shown.number.to_string(), "-"].concat();
        }
        Screen::Adding(_) => ["adding", ""],
        Screen::ShareAgreements(_) => ["share-agreements", ""],
        Screen::TakeInAgreements(_) => ["take-in-agreements", ""],
        Screen::TakeOverAgreements(_) => ["take-over-agreements", ""],
        _ => [screen.id(), ""],
    };
    [screen, "-", person, "-"].concat()
}

/// The title of the page: which screen it is, never what somebody answered.
pub fn title(screen: &Screen<'_>, words: &Words) -> String {
    let name = match screen {
        Screen::Start(_) => words.start_title,
        Screen::Setup(screen) if screen.alone().is_some() => words.setup_alone_title,
        Screen::Setup(_) => words.setup_title,
        Screen::Answer(screen) => {
            let (before, count) = screen.progress;
            return words.progress_question(before + 1, count) + " – Tweeluik";
        }
        Screen::Direct(_) => words.direct_title,
        Screen::Review(_) => words.review_title,
        Screen::HandOver(_) => words.handover_page,
        Screen::Reveal(_) => words.reveal_title,
        Screen::Ready(_) => words.ready_title,
        Screen::Invite(_) | Screen::Enter(_) | Screen::Invited(_) => words.way_devices,
        Screen::Joining(_) | Screen::Adding(_) | Screen::Workshop => words.workshop_title,
        Screen::Exchange(_) => words.exchange_title,
        Screen::Comparison(_) => words.all_title,
        Screen::Conversation(_) => words.conversation_title,
        Screen::Agreements(_)
        | Screen::ShareAgreements(_)
        | Screen::TakeInAgreements(_)
        | Screen::TakeOverAgreements(_) => words.agreements_page,
        Screen::Pulse(_) => words.pulse_page,
        Screen::LookingBack(_) => words.looking_back_title,
        Screen::OverTime(_) => words.then_title,
        Screen::Finish(_) => words.finish_title,
        Screen::History(_) => words.history_title,
        Screen::Cards(_) => words.cards_title,
        Screen::Paper(_) => words.paper_title,
        Screen::FromPaper(_) => words.from_paper_title,
        Screen::Alone(_) => words.alone_title,
        Screen::About => return words.about_title.to_owned(),
        // A neutral page has a neutral title.
        Screen::Left(_) => return words.left_title.to_owned(),
    };
    name.to_owned() + " – Tweeluik"
}
