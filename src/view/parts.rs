//! The small parts that screens are made of.

use super::app::{App, Here, Msg, Told};
use super::desk::Desk;
use super::el::{El, el, el_class};
use tweeluik_core::language::Language;
use tweeluik_core::measure::{Level, Person, SetNotes};
use tweeluik_core::session::{CodeProblem, Event, Journey, Saved, Screen, Unsaved};
use tweeluik_core::setup::Setup;
use tweeluik_core::words::{Called, Late, Words};
use yew::html::Scope;

/// What every screen needs to draw itself.
pub struct Draw<'a> {
    /// The sentences, in the language of the screen.
    pub words: &'static Words,
    /// The state.
    pub journey: &'a Journey,
    /// What comes with the question set, once it is here.
    pub notes: Option<&'a SetNotes>,
    /// Where messages go.
    pub link: &'a Scope<App>,
    /// The prefix of ids and radio names, unique in the page.
    pub id: &'a str,
    /// Whether a key is being derived.
    pub busy: bool,
    /// What was found on the device.
    pub told: &'a Told,
    /// Where the page stands, and what was last done with its codes.
    pub here: &'a Here,
    /// The board of a workshop, once it has been on the screen.
    pub desk: Option<&'a Desk>,
    /// Counts how often a screen had to be drawn anew.
    pub edition: u32,
}

/// How a button looks.
#[derive(Clone, Copy)]
pub enum Look {
    /// The one thing to do on this screen.
    Main,
    /// Another thing to do.
    Plain,
    /// Something that one rarely does.
    Quiet,
}

/// One radio button.
pub struct Choice {
    /// Its value.
    pub value: &'static str,
    /// Its label, in an element that is not yet closed.
    pub label: El,
    /// Whether it is chosen.
    pub chosen: bool,
    /// What is sent when it is chosen.
    pub msg: Msg,
    /// A level of the scale, to draw beside it.
    pub level: Option<Level>,
}

/// The element that a choice's label stands in.
pub fn label() -> El {
    el("span|class=choice-label")
}

/// A paragraph.
#[inline(never)]
pub fn p(class: &'static str, text: &'static str) -> El {
    el_class("p", class).say(text)
}

/// A paragraph with a text of its own.
#[inline(never)]
pub fn p_text(class: &'static str, text: String) -> El {
    el_class("p", class).text(text)
}

/// What is asked in place, before it can go on; the focus comes here. Always there, and empty where
/// nothing is asked: where it came and went, what stands beside it would be drawn anew and lose the
/// focus.
#[inline(never)]
pub fn asked(text: &'static str) -> El {
    p("problem", text)
        .put("role", "alert")
        .put("tabindex", "-1")
        .maybe("data-asked", (!text.is_empty()).then_some(""))
}

/// The languages in which somebody can answer, and the one that is chosen.
pub fn languages(person: Person, chosen: Language) -> Vec<Choice> {
    let choice = |language: Language| Choice {
        value: language.tag(),
        label: label().put("lang", language.tag()).say(language.own_name()),
        chosen: chosen == language,
        msg: Msg::Event(Event::PersonLanguage(person, language)),
        level: None,
    };
    Language::ALL.map(choice).into()
}

/// Buttons beside each other.
pub fn row() -> El {
    el("div|class=row")
}

/// Nothing brings it back, so it is asked once more. The control that does it comes below the one that
/// asks, never in its place.
#[inline(never)]
pub fn once_more(ask: El, sure: &'static str, yes: El) -> El {
    el("details|class=again")
        .add(ask)
        .add(p("soft small", sure))
        .add(yes)
}

impl Draw<'_> {
    /// The sentences that only late screens say, in the language of the screen.
    #[inline(never)]
    pub fn late(&self) -> &'static Late {
        Late::of(self.words.language, self.journey.address())
    }

    /// What somebody is called in the language of the screen.
    pub fn called(&self, setup: &Setup, person: Person) -> Called {
        self.words.called(setup, person)
    }

    /// What the two are called inside a sentence.
    pub fn both(&self, setup: &Setup) -> [String; 2] {
        Person::BOTH.map(|person| self.called(setup, person).inside)
    }

    fn heading_tag(&self, depth: u8) -> &'static str {
        match self.journey.heading_level() + depth {
            1 => "h1",
            2 => "h2",
            3 => "h3",
            4 => "h4",
            5 => "h5",
            _ => "h6",
        }
    }

    /// The heading of the screen; the focus comes here.
    pub fn heading(&self, text: &str) -> El {
        el_class(self.heading_tag(0), "title")
            .put("tabindex", "-1")
            .put("data-heading", "")
            .text(text.to_owned())
    }

    /// A heading below that of the screen.
    pub fn section(&self, text: &'static str) -> El {
        el_class(self.heading_tag(1), "section").say(text)
    }

    /// A heading below a section's.
    pub fn name(&self, text: String) -> El {
        el_class(self.heading_tag(2), "name").text(text)
    }

    /// A button that moves the journey.
    #[inline(never)]
    pub fn button(&self, look: Look, action: &'static str, label: &str, event: Event) -> El {
        self.button_to(look, action, label, Msg::Event(event))
    }

    /// A button that sends a message.
    #[inline(never)]
    pub fn button_to(&self, look: Look, action: &'static str, label: &str, msg: Msg) -> El {
        let class = match look {
            Look::Main => "button main",
            Look::Plain => "button",
            Look::Quiet => "button quiet",
        };
        el_class("button", class)
            .put("type", "button")
            .put("data-action", action)
            .text(label.to_owned())
            .on_press(self.link, msg)
    }

    /// A way on that explains itself: a large button with a line below its name.
    #[inline(never)]
    pub fn way(
        &self,
        action: &'static str,
        name: &'static str,
        hint: &'static str,
        msg: Msg,
    ) -> El {
        el("button|class=way|type=button")
            .put("data-action", action)
            .add(el("span|class=way-mark").add(mark()))
            .add(el("span|class=way-name").say(name))
            .add(el("span|class=way-hint").say(hint))
            .on_press(self.link, msg)
    }

    /// A group of radio buttons. `name` must be unique in the widget; `legend` is its open legend.
    pub fn radios(
        &self,
        name: &str,
        class: &'static str,
        legend: El,
        choices: Vec<Choice>,
        described: Option<&str>,
    ) -> El {
        let name = [self.id, "-", name].concat();
        let mut on_scale = el_class("div", class);
        let mut aside = el("div|class=aside");
        let mut has_aside = false;
        for choice in choices {
            let is_aside = class == "scale" && choice.level.is_none();
            // A button that came into another group would bring its tick along, and take that
            // group's: so a group of another name has buttons of its own.
            let mut input = el("input|type=radio")
                .key(&name)
                .set("name", name.clone())
                .put("value", choice.value)
                .put("autocomplete", "off")
                .checked(choice.chosen)
                .on_choose(self.link, choice.msg);
            if let Some(described) = described {
                input = input.set("aria-describedby", described.to_owned());
            }
            let one = el("label|class=choice")
                .key(choice.value)
                .add(input)
                .add(choice.label)
                .add_some(choice.level.map(bars));
            if is_aside {
                has_aside = true;
                aside = aside.add(one);
            } else {
                on_scale = on_scale.add(one);
            }
        }
        el("fieldset|class=group")
            .add(legend)
            .add(on_scale)
            .add_some(has_aside.then_some(aside))
    }

    /// A field for a code, with what was wrong with the last one.
    pub fn code_field(
        &self,
        field: &'static str,
        label: String,
        wrong: Option<&'static str>,
        hint: Option<String>,
    ) -> El {
        let id = [self.id, "-code-", field].concat();
        let problem = [&*id, "-problem"].concat();
        let described = match hint {
            Some(hint) => [&*hint, " ", &problem].concat(),
            None => problem.clone(),
        };
        el("div|class=field")
            .add(el("label").set("for", id.clone()).text(label))
            .add(
                el("input|type=password")
                    .set("id", id)
                    .put("data-code", field)
                    .put("maxlength", "64")
                    .put("enterkeyhint", "go")
                    .put("autocomplete", "off")
                    .set("aria-describedby", described)
                    .maybe("aria-invalid", wrong.map(|_| "true")),
            )
            .add(
                p("problem", wrong.unwrap_or(""))
                    .put("role", "alert")
                    .set("id", problem),
            )
    }

    /// Erasing, asked once more. `ask` is the action of the control that asks.
    #[inline(never)]
    pub fn erase(&self, ask: &'static str, label: &str, yes: El) -> El {
        let ask = el("summary|class=button quiet")
            .put("data-action", ask)
            .text(label.to_owned());
        once_more(ask, self.words.erase_sure, yes)
    }

    /// The control that erases, where it has been asked.
    #[inline(never)]
    pub fn erase_yes(&self, action: &'static str, msg: Msg) -> El {
        self.button_to(Look::Plain, action, self.words.erase_yes, msg)
    }

    /// A code that one may choose. `open` where it is offered unfolded.
    pub fn own_code(
        &self,
        summary: El,
        hint: String,
        problem: Option<CodeProblem>,
        open: bool,
    ) -> El {
        let id = [self.id, "-code-hint"].concat();
        let wrong = problem.map(|problem| self.code_problem(problem));
        let label = self.words.code_label.to_owned();
        el("details|class=code")
            .maybe("open", (open || wrong.is_some()).then_some(""))
            .add(summary)
            .add(p_text("soft small", hint).set("id", id.clone()))
            .add(self.code_field("own", label, wrong, Some(id)))
    }

    /// A button that lets somebody choose a file. `field` is what the browser is told of it.
    pub fn choose_file(&self, label: &'static str, field: &'static str) -> El {
        let field = el(field).on_choose(self.link, Msg::ReadFile);
        el("label|class=button file").say(label).add(field)
    }

    /// What to say of a code that was not taken.
    pub fn code_problem(&self, problem: CodeProblem) -> &'static str {
        match problem {
            CodeProblem::TooShort => self.words.code_too_short,
            CodeProblem::TooLong => self.words.code_too_long,
            CodeProblem::Wrong => self.words.code_wrong,
            CodeProblem::NoKey => self.words.code_no_key,
        }
    }

    /// That a key is being derived. Always there, so that it is announced.
    pub fn busy(&self) -> El {
        let text = if self.busy { self.words.busy } else { "" };
        p("status", text).put("role", "status")
    }

    /// Where the answers are. Always there, so that a change is announced.
    pub fn saved(&self, saved: Option<Saved>) -> El {
        let words = self.words;
        let (class, text) = match saved {
            None => ("status", ""),
            // What a frame keeps is kept for the website around it.
            Some(Saved::OnDevice) if self.here.framed => ("status saved", words.saved_in_frame),
            Some(Saved::OnDevice) => ("status saved", words.saved_on_device),
            Some(Saved::InPage(why)) => (
                "status unsaved",
                match why {
                    Unsaved::NoStorage => words.unsaved_no_storage,
                    Unsaved::Full => words.unsaved_full,
                    Unsaved::Failed => words.unsaved_failed,
                    Unsaved::NewerData => words.unsaved_newer,
                    Unsaved::OtherTab => words.unsaved_other_tab,
                },
            ),
        };
        p(class, text).put("role", "status")
    }

    /// The bar above every screen: the mark, the language, the way out.
    pub fn bar(&self, screen: &Screen<'_>) -> El {
        let words = self.words;
        let brand = el("span|class=brand")
            .add(mark())
            .add(el("b|translate=no").say("Tweeluik"));
        let mut bar = el("div|class=bar").add(brand);
        for language in self.journey.languages() {
            if language != words.language {
                let tag = language.tag();
                let button = el("button|class=button quiet|type=button")
                    .put("lang", tag)
                    .put("data-language", tag)
                    .say(language.own_name())
                    .on_press(self.link, Msg::Event(Event::Language(language)));
                bar = bar.add(button);
            }
        }
        let leave = match screen {
            Screen::Left(_) => return bar,
            // A board stays.
            Screen::Workshop => words.close,
            // Where nothing would be erased, the button does not say so.
            _ if !self.journey.has_unfinished() => words.close,
            _ => words.leave,
        };
        bar.add(self.button(Look::Quiet, "leave", leave, Event::Leave))
    }

    /// The line below the start. Its place is there on every screen: where it came and went, what
    /// stands above it would be drawn anew.
    pub fn foot(&self, screen: &Screen<'_>) -> El {
        if !matches!(screen, Screen::Start(_)) {
            return el("div");
        }
        el("div|class=foot").add(self.button(
            Look::Quiet,
            "about",
            self.words.about_link,
            Event::About(true),
        ))
    }
}

/// The name of a person with their mark.
pub fn who(person: Person, name: String) -> El {
    el("span|class=who").add(dot(person)).text(name)
}

/// A picture that the words beside it say as well.
#[inline(never)]
pub fn picture(class: &'static str, view_box: &'static str) -> El {
    el_class("svg", class)
        .put("viewBox", view_box)
        .put("aria-hidden", "true")
        .put("focusable", "false")
}

/// A path in the colour of a class.
pub fn path(class: &'static str, d: &'static str) -> El {
    el_class("path", class).put("d", d)
}

/// The mark: two panels, slightly opened.
pub fn mark() -> El {
    picture("mark", "0 0 32 32")
        .add(path("first", "M3 6l11-3v26L3 26z"))
        .add(path("second", "M29 6L18 3v26l11-3z"))
}

/// A person's mark: a circle or a diamond.
fn dot(person: Person) -> El {
    picture("dot", "0 0 16 16").add(match person {
        Person::First => path("first", "M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0"),
        Person::Second => path("second", "M8 1l7 7-7 7-7-7z"),
    })
}

/// A level of the scale as one to five bars: it helps those who read with difficulty. Two strokes,
/// not five shapes: there are ten of these on a screen.
fn bars(level: Level) -> El {
    let on = match level.number() {
        1 => "M3 3v10",
        2 => "M3 3v10M11 3v10",
        3 => "M3 3v10M11 3v10M19 3v10",
        4 => "M3 3v10M11 3v10M19 3v10M27 3v10",
        _ => "M3 3v10M11 3v10M19 3v10M27 3v10M35 3v10",
    };
    picture("bars", "0 0 38 16")
        .add(el(
            "path|class=off|d=M3 3v10M11 3v10M19 3v10M27 3v10M35 3v10",
        ))
        .add(path("on", on))
}
