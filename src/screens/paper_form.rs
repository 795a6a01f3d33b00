//! A form on paper, in the language of the one who fills it in. The first page is the outside when it is folded: whose it
//! is above the fold, and how to fill it in below; the answers stand on the pages after it. Black and white, A4.

use crate::components::text;
use crate::draw::AfterDraw;
use tweeluik_core::measure::{Blank, Direct, Direction, Person, Question, Response};
use tweeluik_core::session::PaperScreen;
use tweeluik_core::setup::Setup;
use tweeluik_core::words::{AfterWords, Called, Late, Words};
use yew::{Html, html};

/// What a form is drawn from: the texts are those of its reader.
struct Form<'a> {
    draw: &'a AfterDraw<'a>,
    setup: &'a Setup,
    other: Person,
    called: Called,
    words: &'static Words,
    late: &'static Late,
    after: &'static AfterWords,
}

/// The form of one of the two.
pub fn form(draw: &AfterDraw<'_>, screen: &PaperScreen<'_>, person: Person) -> Html {
    let setup = screen.draft;
    let (words, late) = draw.texts_in(setup.language(person));
    let form = Form {
        draw,
        setup,
        other: person.other(),
        called: words.called(setup, person.other()),
        words,
        late,
        after: draw.after_in(words.language),
    };
    html! {
        <article
            class="paper-form"
            data-of={person.id()}
            lang={words.language.tag()}
            dir={words.language.direction().name()}
            key={[person.id(), words.language.tag()].concat()}
        >
            { form.outside(&words.called(setup, person)) }
            { form.statements(&words.called(setup, person)) }
            { form.direct() }
            { form.themes() }
            <p class="paper-end">{ form.after.form_end }</p>
            <p class="case-file">{ late.case_file }</p>
        </article>
    }
}

impl Form<'_> {
    /// The first page: nothing is answered on it.
    fn outside(&self, me: &Called) -> Html {
        let (words, after) = (self.words, self.after);
        let (title, section) = (self.draw.heading_tag(0), self.draw.heading_tag(1));
        let steps = [
            after.form_how_alone.to_owned(),
            after.form_how_cross.to_owned(),
            after.form_how_parts.to_owned(),
            after.form_how_fold.to_owned(),
            after.form_end.to_owned(),
            after.form_how_type(words.from_paper_ask),
        ];
        let digits = Response::ALL.map(|response| {
            html! { <li>{ boxed(response.digit()) }{ " " }{ words.response(response) }</li> }
        });
        html! {
            <div class="paper-outside">
                <div class="paper-cover">
                    <@{title} class="paper-title">{ text(after.form_for(&me.inside)) }</@>
                    <p>{ after.form_private }</p>
                    <p class="case-file">{ self.late.case_file }</p>
                </div>
                <p class="paper-fold">{ after.form_fold }</p>
                <@{section} class="section">{ after.form_how }</@>
                <ol>{ for steps.map(|step| html! { <li>{ step }</li> }) }</ol>
                <p>{ text(words.intro(&self.called.inside)) }</p>
                <@{section} class="section">{ after.form_digits }</@>
                <ul class="paper-digits">{ for digits }</ul>
            </div>
        }
    }

    /// All statements, first in the one direction, then in the other. The head of the table, with the words of the digits,
    /// comes again on each page.
    fn statements(&self, me: &Called) -> Html {
        let words = self.words;
        let digits = Response::ALL.map(|response| {
            html! {
                <span class="paper-digit">
                    <b>{ response.digit() }</b>
                    { "\u{a0}" }
                    { words.response(response) }
                </span>
            }
        });
        html! {
            <table class="paper-table">
                <thead>
                    <tr>
                        <td colspan="3">
                            <p class="paper-whose">{ text([&*me.label, " – ", words.frame].concat()) }</p>
                            <p class="paper-legend">{ for digits }</p>
                        </td>
                    </tr>
                </thead>
                { for Direction::BOTH.map(|direction| self.part(direction)) }
            </table>
        }
    }

    /// All statements in one direction, below a heading.
    fn part(&self, direction: Direction) -> Html {
        let (words, set) = (self.words, self.draw.journey.set());
        let title = match direction {
            Direction::Receive => words.receive_label(&self.called.inside),
            Direction::Give => words.give_label(&self.called.inside),
        };
        let asked: Vec<_> = set.pick(self.setup.form()).collect();
        let rows = asked.iter().enumerate().map(|(place, (_, statement))| {
            let question = Question {
                direction,
                statement: place,
            };
            let number = Blank::Question(question).number(asked.len());
            let said = statement.text(direction);
            let said = said.with_other(words.language.tag(), self.setup.name(self.other));
            let name = [statement.id(), ".", direction.id()].concat();
            html! {
                <tr data-statement={name}>
                    <td class="paper-number">{ text(number.to_string()) }</td>
                    <th scope="row">{ text(said) }</th>
                    <td class="paper-boxes">
                        { for Response::ALL.map(|response| boxed(response.digit())) }
                    </td>
                </tr>
            }
        });
        let section = self.draw.heading_tag(1);
        html! {
            <tbody>
                <tr class="paper-part">
                    <td colspan="3"><@{section} class="section">{ text(title) }</@></td>
                </tr>
                { for rows }
            </tbody>
        }
    }

    /// The direct question, with its own digits.
    fn direct(&self) -> Html {
        let (words, late, set) = (self.words, self.late, self.draw.journey.set());
        let (_, statements) = set.count(self.setup.form());
        let number = Blank::Direct.number(statements).to_string();
        let question = late.direct_question_of(set);
        let answers = Direct::ALL.map(|direct| {
            let answer = late.direct_answer(words, set, direct, &self.called);
            html! { <li>{ boxed(direct.number()) }{ " " }{ text(answer) }</li> }
        });
        let section = self.draw.heading_tag(1);
        html! {
            <div class="paper-block">
                <@{section} class="section">{ text([&*number, ". ", &question].concat()) }</@>
                <ul class="paper-digits">{ for answers }</ul>
            </div>
        }
    }

    /// The themes that one may want to talk about.
    fn themes(&self) -> Html {
        let (form, language) = (self.setup.form(), self.words.language.tag());
        let themes = self.draw.journey.set().themes().iter();
        let asked = themes.filter(|theme| theme.is_asked(form)).map(|theme| {
            let title = theme.title().get(language).to_owned();
            html! {
                <li data-theme={theme.id().to_owned()}>
                    <span class="paper-box" aria-hidden="true" />
                    { " " }
                    { title }
                </li>
            }
        });
        let section = self.draw.heading_tag(1);
        html! {
            <div class="paper-block">
                <@{section} class="section">{ self.after.form_themes }</@>
                <ul class="paper-digits">{ for asked }</ul>
            </div>
        }
    }
}

/// A digit to cross out.
fn boxed(digit: u8) -> Html {
    html! { <span class="paper-box">{ digit }</span> }
}
