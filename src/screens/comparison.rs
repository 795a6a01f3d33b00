//! The two panels, open: first a sentence, then each one's own picture, a strength, what to talk
//! about, and then everything.

use crate::browser;
use crate::charts;
use crate::components::{
    Look, button, column, fact_table, heading, name, p, said, section, theme_rows, who,
};
use crate::draw::Draw;
use tweeluik_core::measure::{
    Comparison, DirectedComparison, Direction, Kind, Person, Score, Scores, Statement, Theme,
    ThemeComparison, about_the_same,
};
use tweeluik_core::session::{Agreed, ComparisonScreen, Event, Opened};
use tweeluik_core::setup::Setup;
use tweeluik_core::words::{Late, Words};
use yew::{Html, html};

pub fn comparison(draw: &Draw<'_>, screen: &ComparisonScreen<'_>) -> Html {
    let (words, late) = (draw.words, draw.late());
    let button = |there: bool, look, action, label, event| {
        there.then(|| button(look, action, label, draw.to(event)))
    };
    let has_codes = screen.codes.is_some();
    let back = button(screen.is_kept, Look::Plain, "back", words.back, Event::Back);
    let codes = button(
        has_codes,
        Look::Quiet,
        "show-codes",
        late.show_codes,
        Event::ShowCodes,
    );
    let add = button(screen.adds, Look::Plain, "add", late.add_button, Event::Add);
    let finish = button(true, Look::Main, "finish", late.to_finish, Event::Finish);
    // What leads on stands at the end of the row, a yes at its beginning: no second tap on one falls on
    // the other.
    html! {
        <>
            <div class="no-print">{ sheet(draw, screen.setup, screen.panels, screen.me) }</div>
            { not_printed(draw) }
            { check(draw, screen) }
            <div class="row ends no-print">
                { back.unwrap_or_default() }
                { codes.unwrap_or_default() }
                { add.unwrap_or_default() }
                { finish.unwrap_or_default() }
            </div>
        </>
    }
}

/// The number that shows both that they hold the same codes.
fn check(draw: &Draw<'_>, screen: &ComparisonScreen<'_>) -> Html {
    let number = screen.codes.map(|codes| codes.check_number());
    let Some((number, me)) = number.zip(screen.me) else {
        return Html::default();
    };
    let digits = (10_000 + u32::from(number)).to_string();
    let other = draw.called(screen.setup, me.other()).inside;
    let digits = digits.get(1..).unwrap_or_default();
    let said = draw.late().check_number(digits, &other);
    html! { <p class="soft small no-print" data-check-number="" key={&*said}>{ said }</p> }
}

/// What is printed in the place of answers where not both have agreed.
pub fn not_printed(draw: &Draw<'_>) -> Html {
    p("only-print", draw.late().print_refused)
}

/// The comparison on paper: of what both agreed to print, and of nothing else. It says that it is not
/// meant for a case file, first and last.
pub fn paper(draw: &Draw<'_>, agreed: &Agreed) -> Html {
    let late = draw.late();
    let Some(panels) = agreed.session().opened() else {
        return not_printed(draw);
    };
    let date = browser::date_in_words(agreed.date(), draw.words.language.tag());
    let note = || p("case-file", [late.case_file, " – ", &date].concat());
    html! {
        <div class="only-print">
            { note() }
            { sheet(draw, agreed.setup(), panels, agreed.me()) }
            { note() }
        </div>
    }
}

/// The whole comparison. On one's own device, one's own side first.
fn sheet(draw: &Draw<'_>, setup: &Setup, panels: &Opened, me: Option<Person>) -> Html {
    let (words, late) = (draw.words, draw.late());
    let set = draw.journey.set();
    let [first, second] = Person::BOTH.map(|person| panels.panel(person));
    let compared = Comparison::of(set, setup.form(), first, second);
    let pair = Pair {
        draw,
        setup,
        panels,
        order: match me {
            Some(Person::Second) => [Person::Second, Person::First],
            _ => Person::BOTH,
        },
    };
    let at = |place: usize| compared.themes.get(place);
    let strength = compared.strength.and_then(at).map(|theme| {
        html! { <>{ section(draw, late.strength_title) }{ pair.card(theme, false) }</> }
    });
    let talk = if compared.suggested.is_empty() {
        p("", late.talk_nothing)
    } else {
        let talk = compared.suggested.iter().filter_map(|place| at(*place));
        let cards = talk.map(|theme| pair.card(theme, true));
        html! { <>{ p("soft", late.talk_lead) }<div class="cards">{ for cards }</div></> }
    };
    let tiles = compared.themes.iter().enumerate().map(|(place, theme)| {
        let suggested = compared.suggested.iter().position(|one| *one == place);
        pair.tile(theme, suggested, compared.strength == Some(place))
    });
    html! {
        <div class="comparison">
            { heading(draw, headline(late, &compared)) }
            { p("lead", late.comparison_normal) }
            { pair.overall() }
            { strength.unwrap_or_default() }
            { section(draw, late.talk_title) }
            { talk }
            { section(draw, words.all_title) }
            { name(draw, late.legend_title) }
            { charts::legend(draw) }
            <div class="tiles">{ for tiles }</div>
            { p("soft small", late.comparison_chance) }
            { section(draw, late.table_title) }
            { pair.table(&compared) }
        </div>
    }
}

/// The first sentence: how much there is to tell each other, never who is right.
fn headline(late: &Late, compared: &Comparison) -> String {
    let different = compared.count(|kind| matches!(kind, Kind::Different { .. }));
    let comparable = compared.count(|kind| kind != Kind::NotComparable);
    if comparable == 0 {
        late.comparison_nothing.to_owned()
    } else if different == 0 {
        late.comparison_same.to_owned()
    } else if different * 2 >= comparable {
        late.comparison_many(different, comparable)
    } else {
        late.comparison_differs(different)
    }
}

/// An opened pair, to be drawn.
struct Pair<'a> {
    draw: &'a Draw<'a>,
    setup: &'a Setup,
    panels: &'a Opened,
    /// Whose side comes first.
    order: [Person; 2],
}

impl Pair<'_> {
    fn words(&self) -> &'static Words {
        self.draw.words
    }

    fn theme(&self, compared: &ThemeComparison) -> Option<&Theme> {
        self.draw.journey.set().themes().get(compared.theme)
    }

    fn title(&self, compared: &ThemeComparison) -> String {
        let title = self.theme(compared).map(Theme::title);
        let text = title.map(|title| title.get(self.words().language.tag()));
        text.unwrap_or_default().to_owned()
    }

    fn scores(&self, person: Person) -> Scores {
        let set = self.draw.journey.set();
        Scores::of(self.panels.panel(person), set, self.setup.form())
    }

    /// Each one's own picture, side by side.
    fn overall(&self) -> Html {
        let late = self.draw.late();
        let [first, second] = Person::BOTH.map(|person| self.scores(person).overall);
        let relation = match (first, second) {
            (Some(first), Some(second)) if about_the_same(first, second) => late.overall_same,
            (Some(_), Some(_)) => late.overall_differs,
            _ => "",
        };
        let sides = self.order.map(|person| self.person(person));
        html! {
            <>
                { section(self.draw, late.overall_title) }
                <div class="overall">{ for sides }</div>
                { p("soft", relation) }
            </>
        }
    }

    fn person(&self, person: Person) -> Html {
        let (words, late) = (self.words(), self.draw.late());
        let panel = self.panels.panel(person);
        let scores = self.scores(person);
        let label = self.draw.called(self.setup, person).label;
        let other = self.draw.called(self.setup, person.other()).inside;
        let felt = panel
            .closing()
            .map(|level| p("", late.felt(words.closing(level))));
        let guess = panel
            .guess()
            .map(|level| p("soft small", late.guessed(&other, words.closing(level))));
        let class = match person {
            Person::First => "side first",
            Person::Second => "side second",
        };
        html! {
            <div {class}>
                <p>{ who(person, label) }</p>
                { self.score(person, "overall", scores.overall, Late::overall_words) }
                { self.score(person, "receive", scores.receive, Late::score_receive) }
                { self.score(person, "give", scores.give, Late::score_give) }
                { felt.unwrap_or_default() }
                { guess.unwrap_or_default() }
            </div>
        }
    }

    /// A score: the words first, the number small below them, with the count it rests on.
    fn score(
        &self,
        person: Person,
        kind: &'static str,
        score: Option<Score>,
        sentence: fn(&Late, &str) -> String,
    ) -> Html {
        let (words, late) = (self.words(), self.draw.late());
        let class = if kind == "overall" {
            "score overall-score"
        } else {
            "score"
        };
        let number = |number: u32| usize::try_from(number).unwrap_or_default();
        let content = match score {
            None => said("span", "soft small", late.score_none),
            Some(score) => {
                let text = late.score_small(number(score.points()), number(score.answers()));
                let sentence = sentence(late, words.level_inside(score.level()));
                html! { <>{ said("strong", "", sentence) }{ said("span", "soft small", text) }</> }
            }
        };
        let value = score.map(|score| score.points().to_string());
        html! {
            <p {class} data-score={kind} data-person={person.id()} data-value={value}>
                { content }
            </p>
        }
    }

    /// What the two say of a theme, in a sentence or two.
    fn sentence(&self, compared: &ThemeComparison) -> String {
        let late = self.draw.late();
        let sentence = match compared.kind {
            Kind::NotComparable => late.sentence_not_comparable,
            Kind::BothLow => late.sentence_both_low,
            Kind::BothHigh => late.sentence_both_high,
            Kind::InBetween => late.sentence_in_between,
            Kind::Different { .. } => {
                return compared
                    .widest()
                    .map_or_else(String::new, |one| self.difference(&one));
            }
        };
        sentence.to_owned()
    }

    fn difference(&self, widest: &DirectedComparison) -> String {
        let (words, late) = (self.words(), self.draw.late());
        let (Some(give), Some(receive)) = (widest.give_level(), widest.receive_level()) else {
            return String::new();
        };
        let giver = self.draw.called(self.setup, widest.giver).start;
        let receiver = self.draw.called(self.setup, widest.giver.other()).start;
        let mut text = late.says_gives(&giver, words.level_inside(give));
        text.push(' ');
        text + &late.says_receives(&receiver, words.level_inside(receive))
    }

    fn kind(&self, kind: Kind) -> &'static str {
        let late = self.draw.late();
        match kind {
            Kind::NotComparable => late.kind_not_comparable,
            Kind::Different { .. } => late.kind_different,
            Kind::BothLow => late.kind_both_low,
            Kind::BothHigh => late.kind_both_high,
            Kind::InBetween => late.kind_in_between,
        }
    }

    /// A theme that stands out: picture, sentence and, to talk about it, a question.
    fn card(&self, compared: &ThemeComparison, with_prompt: bool) -> Html {
        let language = self.words().language.tag();
        let theme = self.theme(compared).filter(|_| with_prompt);
        let notes = theme.zip(self.draw.notes);
        let notes = notes.and_then(|(theme, notes)| notes.theme(theme.id()));
        let prompt = notes.and_then(|notes| notes.prompts().first());
        let prompt = prompt.map(|prompt| p("ask", prompt.get(language).to_owned()));
        html! {
            <div class="card theme">
                { charts::diptych(self.draw, self.setup, compared, self.order) }
                <div>
                    { name(self.draw, self.title(compared)) }
                    { p("", self.sentence(compared)) }
                    { prompt.unwrap_or_default() }
                </div>
            </div>
        }
    }

    /// A theme among all others.
    fn tile(&self, compared: &ThemeComparison, suggested: Option<usize>, strength: bool) -> Html {
        let id = self.theme(compared).map_or("", Theme::id).to_owned();
        html! {
            <div
                class="tile"
                data-theme={id}
                data-kind={compared.kind.id()}
                data-strength={strength.then_some("")}
                data-suggested={suggested.map(|place| (place + 1).to_string())}
            >
                { name(self.draw, self.title(compared)) }
                { p("soft small", self.kind(compared.kind)) }
                { charts::diptych(self.draw, self.setup, compared, self.order) }
            </div>
        }
    }

    /// The same facts as a table.
    fn table(&self, compared: &Comparison) -> Html {
        let late = self.draw.late();
        let head = [
            late.table_who,
            late.table_gives,
            late.table_receives,
            late.table_difference,
        ];
        let bodies = compared.themes.iter().map(|theme| self.rows(theme));
        let head = html! { <>{ for head.map(column) }</> };
        fact_table(self.draw, head, bodies.collect())
    }

    fn rows(&self, compared: &ThemeComparison) -> Html {
        let title = self.title(compared);
        let mut rows = Vec::new();
        if let Some(theme) = self.theme(compared) {
            let statements = theme.statements(self.setup.form());
            for (statement, both) in statements.zip(&compared.comparisons) {
                // Of each statement, what the one whose side comes first gives.
                for giver in self.order {
                    let given = both.iter().filter(|one| one.giver == giver);
                    rows.extend(given.map(|one| self.row(statement, one)));
                }
            }
        }
        theme_rows(&title, "4", rows)
    }

    fn row(&self, statement: &Statement, one: &DirectedComparison) -> Html {
        let (words, late) = (self.words(), self.draw.late());
        let giver = self.draw.called(self.setup, one.giver);
        let receiver = self.draw.called(self.setup, one.giver.other());
        let name = self.setup.name(one.giver.other());
        let text = statement.text(Direction::Give);
        let read = text.with_other(words.language.tag(), name);
        let response = |given: Option<_>| {
            let text = given.map_or(words.no_answer, |given| words.response(given));
            said("td", "", text)
        };
        let difference = match one.gap().map(|gap| gap.size()) {
            None => late.kind_not_comparable.to_owned(),
            Some(0) => late.table_same.to_owned(),
            Some(1) => late.table_about_same.to_owned(),
            Some(steps) => late.table_steps(usize::from(steps)),
        };
        let direction = late.table_direction(&giver.label, &receiver.inside);
        let quote = late.table_quote(&giver.label, &read);
        html! {
            <tr>
                <th scope="row">
                    { said("span", "", direction) }
                    { said("span", "soft small", quote) }
                </th>
                { response(one.give) }
                { response(one.receive) }
                { said("td", "", difference) }
            </tr>
        }
    }
}
