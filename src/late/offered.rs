//! What is given to the browser to save, print or share, and files that are chosen.

use crate::app::App;
use crate::browser;
use crate::model::{Offered, What};
use crate::msg::LateMsg;
use tweeluik_core::keep::MAX_FILE_BYTES;
use tweeluik_core::session::{Event, Focus, PaperScreen, Screen};
use web_sys::HtmlInputElement;
use yew::Context;

impl App {
    /// Reads a file with what two people opened.
    pub(super) fn read_file(&self, ctx: &Context<Self>, field: &HtmlInputElement) {
        if let Some(text) = browser::chosen_file(field, MAX_FILE_BYTES) {
            ctx.link()
                .send_future(async move { LateMsg::File(text.await) });
        }
    }

    /// Offers a file, and remembers it as long as its screen is shown. Everything that is saved goes this
    /// way, so that everything has another one.
    pub(crate) fn offer(&mut self, what: What, name: String, text: String) {
        browser::download(&text, &name);
        let can_share = browser::can_share_file(&name);
        self.has_offered(what, name, text, can_share);
    }

    pub(crate) fn has_offered(&mut self, what: What, name: String, text: String, can_share: bool) {
        self.here.copied = None;
        self.here.offered = Some(Offered {
            what,
            name,
            text,
            can_share,
        });
    }

    /// Offers the picture of two people that was made meanwhile, where they still agree to that.
    pub(super) fn offer_picture(&mut self, name: String, picture: Option<String>) {
        match picture {
            _ if !self.journey.is_agreed() => {}
            Some(picture) => self.offer(What::AnswersPicture, name, picture),
            None => {
                self.has_offered(What::NoAnswersPicture, String::new(), String::new(), false);
            }
        }
    }

    /// Forgets what was offered where it does not belong to what is on the screen now.
    pub(super) fn mind_offered(&mut self) {
        let Some(what) = self.here.offered.as_ref().map(|offered| offered.what) else {
            return;
        };
        let belongs = match self.journey.screen() {
            Screen::Start(_) => what == What::Found,
            Screen::Agreements(_) => matches!(what, What::Calendar | What::NoCalendar),
            Screen::Exchange(_) | Screen::ShareAgreements(_) => what == What::Code,
            Screen::Adding(_) => what == What::Added,
            Screen::Alone(_) => what == What::OwnPaper,
            Screen::Cards(_) => what == What::Cards,
            Screen::Paper(_) => what == What::PaperForms,
            Screen::Finish(_) => matches!(
                what,
                What::Paper | What::Answers | What::AnswersPicture | What::NoAnswersPicture
            ),
            Screen::Workshop => {
                let group = self.chunks.group;
                group.is_some_and(|group| group.shows(self, what))
            }
            _ => false,
        };
        if !belongs {
            self.forget_offered();
        }
    }

    pub(crate) fn forget_offered(&mut self) {
        self.here.offered = None;
    }

    pub(super) fn share_file(&self) {
        if let Some(offered) = &self.here.offered {
            browser::share_file(&offered.name, &offered.text);
        }
    }

    /// Prints what is on the screen; of a session of two only what both agreed to.
    pub(super) fn print(&mut self, ctx: &Context<Self>) {
        let what = match self.journey.screen() {
            Screen::Finish(_) if !self.journey.is_agreed() => {
                self.handle(ctx, Event::NotAgreed);
                return;
            }
            Screen::Finish(_) => What::Paper,
            Screen::Cards(_) => What::Cards,
            // Nobody can tell two such forms apart.
            Screen::Paper(PaperScreen {
                same_names: true, ..
            }) => {
                self.focus = Some(Focus::Asked);
                return;
            }
            Screen::Paper(_) => What::PaperForms,
            Screen::Alone(_) => What::OwnPaper,
            _ => What::GroupPaper,
        };
        self.has_offered(what, String::new(), String::new(), false);
        browser::print();
    }

    pub(super) fn save_found(&mut self) {
        let found = [&self.told.quarantined, &self.told.newer];
        let mut all = String::new();
        for text in found.into_iter().flatten().flat_map(|aside| &aside.raw) {
            all.push_str(text);
            all.push('\n');
        }
        let name = "tweeluik-onleesbaar.txt";
        self.offer(What::Found, name.to_owned(), all);
    }
}
