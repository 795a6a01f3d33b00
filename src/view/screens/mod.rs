//! One function a screen: each adds to the sheet that it is given.

mod about;
mod answer;
mod comparison;
mod exchange;
mod finish;
mod handover;
mod history;
mod reveal;
mod review;
mod setup;
mod start;
mod workshop;

pub use exchange::{moved_link, refusal};
pub use finish::offered;
pub use start::news;
pub use workshop::board;

use super::el::{El, el_class};
use super::lazy::SetupParts;
use super::parts::Draw;
use tweeluik_core::session::Screen;
use tweeluik_core::words::Words;

/// What is drawn until the chunk of a screen is loaded.
fn waiting(draw: &Draw<'_>) -> El {
    el_class("div", "sheet calm")
        .key("waiting")
        .add(draw.heading(draw.words.waiting))
}

/// Draws a screen.
pub fn draw(draw: &Draw<'_>, screen: &Screen<'_>) -> El {
    let class = match screen {
        Screen::Comparison(_) => "sheet wide",
        Screen::HandOver(_) | Screen::Left(_) => "sheet calm",
        Screen::Reveal(_) => "sheet middle",
        Screen::Exchange(_) | Screen::Workshop => "sheet wide",
        _ => "sheet",
    };
    let sheet = el_class("div", class).key(&[&*key(screen), &draw.edition.to_string()].concat());
    match (screen, draw.chunks) {
        (Screen::Start(screen), _) => start::start(draw, screen, sheet),
        (Screen::Setup(screen), _) if !SetupParts::are_needed(screen) => {
            setup::setup(draw, screen, None, sheet)
        }
        (Screen::Answer(screen), _) => answer::answer(draw, screen, sheet),
        (Screen::Closing(screen), _) => answer::closing(draw, screen, sheet),
        (Screen::Review(screen), _) => review::review(draw, screen, sheet),
        (Screen::HandOver(screen), _) => handover::hand_over(draw, screen, sheet),
        (Screen::Left(gone), _) => start::left(draw, *gone, sheet),
        (Screen::Workshop, chunks) => match chunks.group {
            Some(group) => group.draw(draw, sheet),
            None => waiting(draw),
        },
        (screen, chunks) => match chunks.late {
            Some(late) => late.draw(draw, screen, sheet),
            None => waiting(draw),
        },
    }
}

/// Draws a screen of the late chunk.
pub fn draw_late(draw: &Draw<'_>, screen: &Screen<'_>, sheet: El) -> El {
    match screen {
        Screen::Setup(screen) => {
            let parts = setup::parts(draw, screen);
            setup::setup(draw, screen, Some(parts), sheet)
        }
        Screen::Reveal(screen) => reveal::reveal(draw, screen, sheet),
        Screen::Invite(screen) => exchange::invite(draw, screen, sheet),
        Screen::Enter(screen) => exchange::enter(draw, screen, sheet),
        Screen::Invited(screen) => exchange::invited(draw, screen, sheet),
        Screen::Joining(screen) => workshop::joining(draw, screen, sheet),
        Screen::Adding(screen) => workshop::adding(draw, screen, sheet),
        Screen::Exchange(screen) => exchange::exchange(draw, screen, sheet),
        Screen::Ready(screen) => exchange::ready(draw, screen, sheet),
        Screen::Comparison(screen) => comparison::comparison(draw, screen, sheet),
        Screen::Finish(screen) => finish::finish(draw, screen, sheet),
        Screen::History(kept) => history::history(draw, kept, sheet),
        Screen::About => about::about(draw, sheet),
        // The app draws these itself.
        Screen::Start(_)
        | Screen::Answer(_)
        | Screen::Closing(_)
        | Screen::Review(_)
        | Screen::HandOver(_)
        | Screen::Workshop
        | Screen::Left(_) => sheet,
    }
}

/// Tells two screens apart: each is drawn anew, so that nothing of one stays in the other. Only from
/// one statement to the next the sheet stays and its words come anew (see [`super::el`]), which takes
/// half the time; what is answered in does not stay, since radio buttons have a key of their own.
fn key(screen: &Screen<'_>) -> String {
    let [screen, person] = match screen {
        Screen::Answer(screen) => ["answer", screen.person.id()],
        Screen::Closing(screen) => ["closing", screen.person.id()],
        Screen::Review(screen) => ["review", screen.person.id()],
        Screen::HandOver(screen) => ["handover", screen.to.id()],
        Screen::Left(_) => ["left", ""],
        Screen::Invite(_) => ["invite", ""],
        Screen::Enter(_) => ["enter", ""],
        Screen::Invited(_) => ["invited", ""],
        Screen::Ready(_) => ["ready", ""],
        Screen::Joining(_) => ["joining", ""],
        Screen::Adding(_) => ["adding", ""],
        _ => [screen.id(), ""],
    };
    [screen, "-", person, "-"].concat()
}

/// The title of the page: which screen it is, never what somebody answered.
pub fn title(screen: &Screen<'_>, words: &Words) -> String {
    let name = match screen {
        Screen::Start(_) => words.start_title,
        Screen::Setup(_) => words.setup_title,
        Screen::Answer(screen) => {
            let (number, count) = screen.theme_number;
            return words.progress_theme.count(number, count) + " – Tweeluik";
        }
        Screen::Closing(_) => words.closing_title,
        Screen::Review(_) => words.review_title,
        Screen::HandOver(_) => words.handover_page,
        Screen::Reveal(_) => words.reveal_title,
        Screen::Ready(_) => words.ready_title,
        Screen::Invite(_) | Screen::Enter(_) | Screen::Invited(_) => words.way_devices,
        Screen::Joining(_) | Screen::Adding(_) | Screen::Workshop => words.workshop_title,
        Screen::Exchange(_) => words.exchange_title,
        Screen::Comparison(_) => words.all_title,
        Screen::Finish(_) => words.finish_title,
        Screen::History(_) => words.history_title,
        Screen::About => return words.about_title.to_owned(),
        // A neutral page has a neutral title.
        Screen::Left(_) => return words.left_title.to_owned(),
    };
    name.to_owned() + " – Tweeluik"
}
