//! What reads and writes files: an organisation's own question set, and what two people opened, as a file that can be
//! opened again, a table or a picture.

use crate::app::App;
use crate::browser;
use crate::lazy::{FileTexts, FilesChunk};
use crate::model::{SaveAs, What};
use crate::msg::LateMsg;
use tweeluik_core::measure::{QuestionFile, SetError};
use tweeluik_core::session::{Agreed, Cost, Event, FileProblem};
use tweeluik_core::show::{PairPicture, PairTable};
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

    fn save(&self, app: &mut App, ctx: &Context<App>, texts: FileTexts<'_>, kind: SaveAs) {
        let Some(agreed) = app.journey.agreed(browser::today()) else {
            app.handle(ctx, Event::NotAgreed);
            return;
        };
        match kind {
            SaveAs::Readable => {
                let text = readable(app, &agreed, texts);
                app.offer(What::Answers, file_name(&agreed, ".json"), text);
            }
            SaveAs::Table => {
                let table = PairTable {
                    words: app.words(),
                    late: texts.late,
                    after: texts.after,
                    set: app.journey.set(),
                    agreed: &agreed,
                    decimal_comma: browser::decimal_comma(),
                };
                if let Some(text) = table.csv() {
                    app.offer(What::Answers, file_name(&agreed, ".csv"), text);
                }
            }
            SaveAs::Svg => {
                if let Some(svg) = picture(app, &agreed, texts, 1) {
                    app.offer(What::AnswersPicture, file_name(&agreed, ".svg"), svg);
                }
            }
            SaveAs::Png => {
                // Fine enough for paper.
                if let Some(svg) = picture(app, &agreed, texts, 2) {
                    let name = file_name(&agreed, ".png");
                    let png = async move { LateMsg::PictureDrawn(name, browser::png(&svg).await) };
                    ctx.link().send_future(png);
                }
            }
        }
    }

    fn save_locked(&self, app: &mut App, ctx: &Context<App>, texts: FileTexts<'_>, code: &str) {
        let Some(agreed) = app.journey.agreed(browser::today()) else {
            app.handle(ctx, Event::NotAgreed);
            return;
        };
        let text = readable(app, &agreed, texts);
        match tweeluik_core::keep::locked(text, code, browser::entropy(), Cost::PRODUCT) {
            Ok(locked) => app.offer(What::Answers, file_name(&agreed, "-code.json"), locked),
            Err(problem) => app.handle(ctx, Event::NotLocked(problem)),
        }
    }
}

fn file_name(agreed: &Agreed, end: &str) -> String {
    ["tweeluik-", agreed.date(), end].concat()
}

fn readable(app: &App, agreed: &Agreed, texts: FileTexts<'_>) -> String {
    tweeluik_core::keep::readable(app.journey.set(), agreed, app.words(), texts.late)
}

fn picture(app: &App, agreed: &Agreed, texts: FileTexts<'_>, scale: u32) -> Option<String> {
    let words = app.words();
    let picture = PairPicture {
        words,
        late: texts.late,
        after: texts.after,
        set: app.journey.set(),
        agreed,
        date: &browser::date_in_words(agreed.date(), words.language),
    };
    picture.svg(scale)
}
