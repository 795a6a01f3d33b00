//! What reads and writes JSON: an organisation's own question set, and files of what two people opened.

use crate::app::App;
use crate::browser;
use crate::lazy::FilesChunk;
use crate::model::What;
use tweeluik_core::measure::{QuestionFile, SetError};
use tweeluik_core::session::{Cost, Event, FileProblem};
use tweeluik_core::words::Late;
use yew::Context;

/// The chunk.
pub struct Chunk;

impl FilesChunk for Chunk {
    fn questions(&self, text: &str) -> Result<QuestionFile, SetError> {
        QuestionFile::parse(text)
    }

    fn open(&self, app: &mut App, ctx: &Context<App>, text: String, code: Option<&str>) {
        let set = app.journey.set();
        let opened = tweeluik_core::keep::open(&text, code, set, Cost::PRODUCT);
        app.file = match opened {
            Err(FileProblem::NeedsCode | FileProblem::Code(_)) => text,
            _ => String::new(),
        };
        app.handle(ctx, Event::FromFile(opened.map(Box::new)));
    }

    fn save(&self, app: &mut App, ctx: &Context<App>, late: &Late, code: Option<&str>) {
        let Some(agreed) = app.journey.agreed(browser::today()) else {
            app.handle(ctx, Event::NotAgreed);
            return;
        };
        let (set, words) = (app.journey.set(), app.words());
        let mut text = tweeluik_core::keep::readable(set, &agreed, words, late.case_file);
        let mut end = ".json";
        if let Some(code) = code {
            end = "-code.json";
            match tweeluik_core::keep::locked(text, code, browser::entropy(), Cost::PRODUCT) {
                Ok(locked) => text = locked,
                Err(problem) => {
                    app.handle(ctx, Event::NotLocked(problem));
                    return;
                }
            }
        }
        let name = ["tweeluik-", agreed.date(), end].concat();
        app.offer(What::Answers, name, text);
    }
}
