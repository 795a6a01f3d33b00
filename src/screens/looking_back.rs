//! Looking back: what two people agreed on last time, and what they said then beside what they say now.

use super::agreements::{agreed, folded_pulses};
use crate::browser;
use crate::components::{
    Choice, Look, button, column, heading, label, p, radio_group, said, saved, scroll_table,
    section, text, theme_rows, way,
};
use crate::draw::AfterDraw;
use tweeluik_core::day::Day;
use tweeluik_core::measure::{
    AnswerOverTime, Answered, Balance, Direct, OverTime, Person, Response, Statement,
    ThemeOverTime, ThenNow,
};
use tweeluik_core::session::{
    After, Came, Event, Kept, Line, LookingBackScreen, OverTimeScreen, PulseQuestion,
};
use tweeluik_core::show::{asks, came_words, felt_words};
use tweeluik_core::words::AfterWords;
use yew::{Html, html};

pub fn looking_back(draw: &AfterDraw<'_>, screen: &LookingBackScreen<'_>) -> Html {
    let (words, after) = (draw.words, draw.after());
    let [first, second] = draw.both_at_start(screen.setup);
    let date = browser::date_in_words(screen.date, words.language);
    let agreements = if screen.agreements.is_empty() {
        p("", after.back_none)
    } else if screen.is_kept {
        let lines = screen.agreements.lines();
        let lines = lines.map(|(place, line)| what_came(draw, place, line));
        let day = screen.agreements.look_again.map(|day| {
            let date = browser::date_in_words(&day.to_string(), words.language);
            let is_ahead = Day::parse(&browser::today()).is_some_and(|today| day >= today);
            let said = if is_ahead {
                after.agreements_look_again(&date)
            } else {
                after.back_look_again(&date)
            };
            p("soft", said)
        });
        html! {
            <>
                { section(draw, after.agreements_shown) }
                { for lines }
                { saved(draw, screen.saved) }
                { day.unwrap_or_default() }
            </>
        }
    } else {
        agreed(draw, screen.agreements)
    };
    let again = screen.is_kept.then(|| {
        let again = draw.to(Event::Again);
        way(
            "again",
            after.back_again,
            after.back_again_hint,
            false,
            again,
        )
    });
    html! {
        <div class="no-print">
            { heading(draw, words.looking_back_title) }
            { p("lead", after.back_lead(&first, &second, &date)) }
            { agreements }
            { folded_pulses(draw, screen.setup, screen.pulses) }
            <div class="ways plain">{ again.unwrap_or_default() }</div>
            <div class="row ends">
                { button(Look::Plain, "back", words.back, draw.to(Event::Back)) }
                { button(Look::Main, "answers", after.back_answers, draw.to(Event::Answers)) }
            </div>
        </div>
    }
}

/// One agreement, and what came of it.
fn what_came(draw: &AfterDraw<'_>, place: usize, line: &Line) -> Html {
    let after = draw.after();
    let choices = Came::ALL.map(|came| Choice {
        value: came.id(),
        label: label(came_words(after, came)),
        chosen: line.came == Some(came),
        onchange: draw.choose(Event::Came(place, came)),
        level: None,
    });
    let legend = html! {
        <legend>
            { said("span", "own-line", line.text.as_str().to_owned()) }
            { said("span", "own-line soft small", after.back_came) }
        </legend>
    };
    let name = ["came-", &place.to_string()].concat();
    html! {
        <div class="card" key={place}>
            { radio_group(draw.id, &name, "chips", legend, choices.into(), None) }
        </div>
    }
}

pub fn over_time(draw: &AfterDraw<'_>, screen: &OverTimeScreen<'_>) -> Html {
    let words = draw.words;
    let back = button(Look::Main, "back", words.back, draw.to(Event::Back));
    let beside = screen.before.first().and_then(|then| {
        let beside = Beside::of(draw, screen, then)?;
        Some(beside.draw(then))
    });
    html! {
        <div class="no-print">
            { heading(draw, words.then_title) }
            { beside.unwrap_or_default() }
            { moments(draw, screen) }
            <div class="row ends">{ back }</div>
        </div>
    }
}

/// What two people said then, beside what they say now.
struct Beside<'a> {
    draw: &'a AfterDraw<'a>,
    screen: &'a OverTimeScreen<'a>,
    over: OverTime,
}

impl<'a> Beside<'a> {
    fn of(
        draw: &'a AfterDraw<'a>,
        screen: &'a OverTimeScreen<'a>,
        then: &Kept,
    ) -> Option<Beside<'a>> {
        let opened = then.session.opened()?;
        let [before, now] = [
            (then.session.setup(), opened),
            (screen.setup, screen.panels),
        ]
        .map(|(setup, opened)| Answered {
            form: setup.form(),
            panels: Person::BOTH.map(|person| opened.panel(person)),
        });
        let over = OverTime::of(
            draw.journey.set(),
            screen.setup.relation().less_say(),
            before,
            now,
        );
        Some(Beside { draw, screen, over })
    }

    fn draw(&self, then: &Kept) -> Html {
        let after = self.draw.after();
        let date = browser::date_in_words(&then.date, self.draw.words.language);
        let common = self
            .over
            .forms_differ()
            .then(|| p("notice", after.then_common(self.over.statements)));
        let said = if self.over.has_changed() {
            html! {
                <>
                    { section(self.draw, after.then_different) }
                    { for self.sentences() }
                    { for self.balances() }
                    { p("soft", after.then_chance) }
                </>
            }
        } else {
            p("", after.then_nothing)
        };
        html! {
            <>
                { p("lead", after.then_lead(&date)) }
                { common.unwrap_or_default() }
                { came(self.draw, then) }
                { said }
                { self.directs() }
                { self.table() }
            </>
        }
    }

    /// At most three sentences, of the themes that have changed most: each the answer that has moved most. Of two that
    /// have moved as far, that of the one with less say.
    fn sentences(&self) -> Vec<Html> {
        let set = self.draw.journey.set();
        let less_say = self.screen.setup.relation().less_say();
        let suggested = self.over.suggested.iter();
        let themes = suggested.filter_map(|place| self.over.themes.get(*place));
        let said = themes.filter_map(|theme| {
            let most: Vec<_> = theme.changed_most().collect();
            let of_less = most.iter().find(|(_, one)| Some(one.person) == less_say);
            let (place, one) = of_less.or(most.first())?;
            let themes = set.themes().get(theme.theme)?;
            let statement = themes.statements(self.over.common).nth(*place)?;
            Some(self.sentence(statement, one))
        });
        said.collect()
    }

    /// A statement, and what somebody answered to it then and now.
    fn sentence(&self, statement: &Statement, one: &AnswerOverTime) -> Html {
        // Only answers on the scale have moved.
        let [then, now] = [one.response.then, one.response.now].map(|given| {
            let level = given.and_then(Response::level);
            level.map_or("", |level| self.draw.late().level_inside(level))
        });
        let name = self.draw.called(self.screen.setup, one.person).start;
        let statement = self.statement(statement, one);
        let said = self.draw.after().then_changed(&name, then, now);
        html! {
            <div class="card">{ p("soft", ["‘", &*statement, "’"].concat()) }{ p("", said) }</div>
        }
    }

    /// Each balance that has another word now: what it said then, and what it says now.
    fn balances(&self) -> impl Iterator<Item = Html> {
        Person::BOTH.into_iter().filter_map(|person| {
            let balance = self.over.balance(person);
            let (then, now) = balance.then.zip(balance.now)?;
            balance.has_other_word().then(|| {
                let (late, setup) = (self.draw.late(), self.screen.setup);
                let says = |one: Balance| late.balance(self.draw.words, setup, person, one.side());
                p("", self.draw.after().then_balance(&says(then), &says(now)))
            })
        })
    }

    /// The statement as the person read it.
    fn statement(&self, statement: &Statement, one: &AnswerOverTime) -> String {
        let other = self.screen.setup.name(one.person.other());
        let text = statement.text(one.direction);
        text.with_other(self.draw.words.language.tag(), other)
    }

    /// An answer, as it stands alone.
    fn answer(&self, given: Option<Response>) -> &'static str {
        match given {
            Some(given) => self.draw.words.response(given),
            None => self.draw.after().then_missing,
        }
    }

    /// The direct question of each, then and now.
    fn directs(&self) -> Html {
        let (words, late) = (self.draw.words, self.draw.late());
        let after = self.draw.after();
        let set = self.draw.journey.set();
        let rows = Person::BOTH.map(|person| {
            let other = self.draw.called(self.screen.setup, person.other());
            let says = |direct: Option<Direct>| match direct {
                Some(direct) => late.direct_answer(words, set, direct, &other),
                None => after.then_missing.to_owned(),
            };
            let ThenNow { then, now } = self.over.direct(person);
            let name = self.draw.called(self.screen.setup, person).start;
            let said = if then == now {
                after.then_same(&name, &says(now))
            } else {
                after.then_changed(&name, &says(then), &says(now))
            };
            p("", said)
        });
        html! {
            <>
                { section(self.draw, late.direct_question_of(set)) }
                { for rows }
            </>
        }
    }

    /// Every answer of both, folded.
    fn table(&self) -> Html {
        let after = self.draw.after();
        let bodies = self.over.themes.iter().map(|theme| self.theme(theme));
        html! {
            <details class="fold">
                <summary data-action="table">{ text(after.then_table) }</summary>
                { table(self.draw, bodies.collect()) }
            </details>
        }
    }

    fn theme(&self, theme: &ThemeOverTime) -> Html {
        let set = self.draw.journey.set();
        let Some(of) = set.themes().get(theme.theme) else {
            return Html::default();
        };
        let tag = self.draw.words.language.tag();
        let statements = of.statements(self.over.common).zip(&theme.statements);
        let rows = statements.flat_map(|(statement, answers)| {
            answers.iter().map(|one| {
                let name = self.draw.called(self.screen.setup, one.person).label;
                let asked = [&*name, ": ", &*self.statement(statement, one)].concat();
                let [then, now] =
                    [one.response.then, one.response.now].map(|given| self.answer(given));
                row(self.draw.after(), &asked, then, now, one.moved().is_some())
            })
        });
        theme_rows(of.title().get(tag), "3", rows.collect())
    }
}

/// A row of a table of then and now. What has changed is told in words.
fn row(after: &AfterWords, what: &str, then: &str, now: &str, has_moved: bool) -> Html {
    let class = has_moved.then_some("moved");
    let changed = has_moved.then(|| said("span", "own-line small", after.then_other));
    html! {
        <tr {class}>
            <th scope="row">{ text(what.to_owned()) }</th>
            <td>{ text(then.to_owned()) }</td>
            <td>{ text(now.to_owned()) }{ changed.unwrap_or_default() }</td>
        </tr>
    }
}

fn table(draw: &AfterDraw<'_>, bodies: Vec<Html>) -> Html {
    let after = draw.after();
    let id = [draw.id, "-then-table"].concat();
    let head = html! { <><td></td>{ column(after.then_then) }{ column(after.then_now) }</> };
    scroll_table(id, Some("over-time"), after.then_table, head, bodies)
}

/// What came of the agreements of last time.
fn came(draw: &AfterDraw<'_>, then: &Kept) -> Html {
    let after = draw.after();
    let agreements = then.session.after().map(After::agreements);
    let lines = agreements
        .into_iter()
        .flat_map(|agreements| agreements.lines());
    let lines: Vec<Html> = lines
        .map(|(place, line)| {
            let came = line.came.map_or("", |came| came_words(after, came));
            html! {
                <li key={place}>
                    { said("span", "own-line", line.text.as_str().to_owned()) }
                    { said("span", "own-line soft", came) }
                </li>
            }
        })
        .collect();
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <>
            { section(draw, after.then_agreements) }
            <ul class="agreed-on">{ for lines }</ul>
        </>
    }
}

/// How the talks were, the oldest first: at most five.
fn moments(draw: &AfterDraw<'_>, screen: &OverTimeScreen<'_>) -> Html {
    let after = draw.after();
    let before = screen.before.iter().rev().filter_map(|kept| {
        let said = kept.session.after()?.pulses(screen.me);
        Some((
            browser::date_in_words(&kept.date, draw.words.language),
            said,
        ))
    });
    let now = (after.then_now.to_owned(), screen.after.pulses(screen.me));
    let moments = before.chain([now]).flat_map(|(when, said)| {
        let both = Person::BOTH.into_iter().zip(said);
        both.filter_map(move |(person, pulse)| {
            let pulse = pulse.filter(|pulse| !pulse.is_empty())?;
            let name = draw.called(screen.setup, person).label;
            let cells = PulseQuestion::ALL.map(|question| {
                let felt = pulse.felt(question);
                let felt = felt.map_or("–", |felt| felt_words(after, felt));
                html! { <td>{ text(felt) }</td> }
            });
            Some(html! {
                <tr>
                    <th scope="row">{ text([&*when, ", ", &name].concat()) }</th>
                    { for cells }
                </tr>
            })
        })
    });
    let rows: Vec<Html> = moments.collect();
    if rows.is_empty() {
        return Html::default();
    }
    let id = [draw.id, "-moments"].concat();
    let questions = PulseQuestion::ALL.map(|question| column(asks(after, question)));
    let head = html! { <><td></td>{ for questions }</> };
    let body = html! { <tbody>{ for rows }</tbody> };
    html! {
        <details class="fold">
            <summary data-action="moments">{ text(after.then_pulses) }</summary>
            { scroll_table(id, None, after.then_pulses, head, vec![body]) }
        </details>
    }
}
