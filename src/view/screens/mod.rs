//! One function a screen.

mod about;
mod answer;
mod comparison;
mod finish;
mod handover;
mod history;
mod reveal;
mod review;
mod setup;
mod start;

use super::parts::Draw;
use crate::session::Screen;
use crate::words::Words;
use yew::Html;

/// Draws a screen.
pub fn draw(draw: &Draw<'_>, screen: &Screen<'_>) -> Html {
    match screen {
        Screen::Start(screen) => start::start(draw, screen),
        Screen::Setup(screen) => setup::setup(draw, screen),
        Screen::Answer(screen) => answer::answer(draw, screen),
        Screen::Closing(screen) => answer::closing(draw, screen),
        Screen::Review(screen) => review::review(draw, screen),
        Screen::HandOver(screen) => handover::hand_over(draw, screen),
        Screen::Reveal(screen) => reveal::reveal(draw, screen),
        Screen::Comparison(screen) => comparison::comparison(draw, screen),
        Screen::Finish(screen) => finish::finish(draw, screen),
        Screen::History(kept) => history::history(draw, kept),
        Screen::About => about::about(draw),
        Screen::Left(gone) => start::left(draw, *gone),
    }
}

/// Tells two screens apart: each is drawn anew, so that nothing of one stays in the other.
pub fn key(screen: &Screen<'_>) -> String {
    match screen {
        Screen::Answer(screen) => {
            format!("answer-{}-{}", screen.person.id(), screen.statement.id())
        }
        Screen::Closing(screen) => format!("closing-{}", screen.person.id()),
        Screen::Review(screen) => format!("review-{}", screen.person.id()),
        Screen::HandOver(screen) => format!("handover-{}", screen.to.id()),
        Screen::Left(_) => "left".to_owned(),
        _ => screen.id().to_owned(),
    }
}

/// The classes of the sheet that a screen stands on.
pub fn sheet(screen: &Screen<'_>) -> &'static str {
    match screen {
        Screen::Comparison(_) => "sheet wide",
        Screen::HandOver(_) | Screen::Left(_) => "sheet calm",
        Screen::Reveal(_) => "sheet middle",
        _ => "sheet",
    }
}

/// The title of the page: which screen it is, never what somebody answered.
pub fn title(screen: &Screen<'_>, words: &Words) -> String {
    let name = match screen {
        Screen::Start(_) => words.start_title,
        Screen::Setup(_) => words.setup_title,
        Screen::Answer(screen) => {
            let (number, count) = screen.theme_number;
            return format!("{} – Tweeluik", (words.progress_theme)(number, count));
        }
        Screen::Closing(_) => words.closing_title,
        Screen::Review(_) => words.review_title,
        Screen::HandOver(_) | Screen::Reveal(_) => words.reveal_title,
        Screen::Comparison(_) => words.all_title,
        Screen::Finish(_) => words.finish_title,
        Screen::History(_) => words.history_title,
        Screen::About => return words.about_title.to_owned(),
        // A neutral page has a neutral title.
        Screen::Left(_) => return words.left_title.to_owned(),
    };
    format!("{name} – Tweeluik")
}
