//! The two panels, open: first a sentence, then each one's own picture, a strength, what to talk
//! about, and then everything.

use crate::measure::{
    Comparison, DirectedComparison, Direction, Kind, Person, Score, Scores, Statement, Theme,
    ThemeComparison, about_the_same,
};
use crate::session::{ComparisonScreen, Event, Opened, Setup};
use crate::view::charts;
use crate::view::parts::{Draw, Look};
use crate::words::Words;
use yew::{Html, html};

pub fn comparison(draw: &Draw<'_>, screen: &ComparisonScreen<'_>) -> Html {
    let words = draw.words;
    html! {
        <>
            { sheet(draw, screen.setup, screen.panels) }
            <div class="row no-print">
                if screen.is_kept {
                    { draw.button(Look::Plain, "back", words.back, Event::Back) }
                }
                { draw.button(Look::Main, "finish", words.to_finish, Event::Finish) }
            </div>
        </>
    }
}

/// The whole comparison, for the screen and for paper.
pub fn sheet(draw: &Draw<'_>, setup: &Setup, panels: &Opened) -> Html {
    let words = draw.words;
    let set = draw.journey.set();
    let [first, second] = Person::BOTH.map(|person| panels.panel(person));
    let compared = Comparison::of(set, setup.form(), first, second);
    let pair = Pair {
        draw,
        setup,
        panels,
    };
    let tiles = compared.themes.iter().enumerate().map(|(place, theme)| {
        let suggested = compared.suggested.iter().position(|one| *one == place);
        let is_strength = compared.strength == Some(place);
        pair.tile(theme, suggested, is_strength)
    });
    let talk = compared.suggested.iter().filter_map(|place| compared.themes.get(*place));
    let strength = compared.strength.and_then(|place| compared.themes.get(place));
    html! {
        <div class="comparison">
            { draw.heading(headline(words, &compared)) }
            <p class="lead">{ words.comparison_normal }</p>
            { pair.overall() }
            if let Some(theme) = strength {
                { draw.subheading(1, words.strength_title) }
                { pair.card(theme, false) }
            }
            { draw.subheading(1, words.talk_title) }
            if compared.suggested.is_empty() {
                <p>{ words.talk_nothing }</p>
            } else {
                <p class="soft">{ words.talk_lead }</p>
                <div class="cards">{ for talk.map(|theme| pair.card(theme, true)) }</div>
            }
            { draw.subheading(1, words.all_title) }
            { draw.subheading(2, words.legend_title) }
            { charts::legend(draw) }
            <div class="tiles">{ for tiles }</div>
            <p class="soft small">{ words.comparison_chance }</p>
            { draw.subheading(1, words.table_title) }
            { pair.table(&compared) }
        </div>
    }
}

/// The first sentence: how much there is to tell each other, never who is right.
fn headline(words: &Words, compared: &Comparison) -> String {
    let different = compared.count(|kind| matches!(kind, Kind::Different { .. }));
    let comparable = compared.count(|kind| kind != Kind::NotComparable);
    if comparable == 0 {
        words.comparison_nothing.to_owned()
    } else if different == 0 {
        words.comparison_same.to_owned()
    } else if different * 2 < comparable {
        (words.comparison_few)(different, comparable)
    } else {
        (words.comparison_many)(different, comparable)
    }
}

/// An opened pair, to be drawn.
struct Pair<'a> {
    draw: &'a Draw<'a>,
    setup: &'a Setup,
    panels: &'a Opened,
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
        title.map_or_else(String::new, |title| {
            title.get(self.words().language.tag()).to_owned()
        })
    }

    fn scores(&self, person: Person) -> Scores {
        let set = self.draw.journey.set();
        Scores::of(self.panels.panel(person), set, self.setup.form())
    }

    /// Each one's own picture, side by side.
    fn overall(&self) -> Html {
        let words = self.words();
        let [first, second] = Person::BOTH.map(|person| self.scores(person).overall);
        let relation = match (first, second) {
            (Some(first), Some(second)) if about_the_same(first, second) => words.overall_same,
            (Some(_), Some(_)) => words.overall_differs,
            _ => "",
        };
        html! {
            <>
                { self.draw.subheading(1, words.overall_title) }
                <div class="overall">{ for Person::BOTH.map(|person| self.person(person)) }</div>
                <p class="soft">{ relation }</p>
            </>
        }
    }

    fn person(&self, person: Person) -> Html {
        let words = self.words();
        let panel = self.panels.panel(person);
        let scores = self.scores(person);
        let label = self.draw.called(self.setup, person).label;
        let other = self.draw.called(self.setup, person.other()).inside;
        let felt = panel.closing().map(|level| (words.felt)(words.closing(level)));
        let guessed = panel
            .guess()
            .map(|level| (words.guessed)(&other, words.closing(level)));
        let class = format!("side {}", person.id());
        html! {
            <div {class}>
                <p>{ self.draw.who(person, &label) }</p>
                { self.score(person, "overall", scores.overall, words.overall_words) }
                { self.score(person, "receive", scores.receive, words.score_receive) }
                { self.score(person, "give", scores.give, words.score_give) }
                { for felt.map(|text| html! { <p>{ text }</p> }) }
                { for guessed.map(|text| html! { <p class="soft small">{ text }</p> }) }
            </div>
        }
    }

    /// A score: the words first, the number small below them, with the count it rests on.
    fn score(
        &self,
        person: Person,
        kind: &'static str,
        score: Option<Score>,
        sentence: fn(&str) -> String,
    ) -> Html {
        let words = self.words();
        let text = score.map(|score| sentence(words.level_inside(score.level())));
        let small = score.map_or_else(
            || words.score_none.to_owned(),
            |score| {
                let answers = usize::try_from(score.answers()).unwrap_or_default();
                let points = usize::try_from(score.points()).unwrap_or_default();
                (words.score_small)(points, answers)
            },
        );
        html! {
            <p
                class={format!("score {kind}")}
                data-score={kind}
                data-person={person.id()}
                data-value={score.map(|score| score.points().to_string())}
            >
                if let Some(text) = text {
                    <strong>{ text }</strong>
                }
                <span class="soft small">{ small }</span>
            </p>
        }
    }

    /// What the two say of a theme, in a sentence or two.
    fn sentence(&self, compared: &ThemeComparison) -> String {
        let words = self.words();
        match compared.kind {
            Kind::NotComparable => words.sentence_not_comparable.to_owned(),
            Kind::BothLow => words.sentence_both_low.to_owned(),
            Kind::BothHigh => words.sentence_both_high.to_owned(),
            Kind::InBetween => words.sentence_in_between.to_owned(),
            Kind::Different { .. } => {
                let widest = compared.widest();
                widest.map_or_else(String::new, |widest| self.difference(&widest))
            }
        }
    }

    fn difference(&self, widest: &DirectedComparison) -> String {
        let words = self.words();
        let (Some(give), Some(receive)) = (widest.give_level(), widest.receive_level()) else {
            return String::new();
        };
        let giver = self.draw.called(self.setup, widest.giver).start;
        let receiver = self.draw.called(self.setup, widest.giver.other()).start;
        format!(
            "{} {}",
            (words.says_gives)(&giver, words.level_inside(give)),
            (words.says_receives)(&receiver, words.level_inside(receive)),
        )
    }

    fn kind(&self, kind: Kind) -> &'static str {
        let words = self.words();
        match kind {
            Kind::NotComparable => words.kind_not_comparable,
            Kind::Different { .. } => words.kind_different,
            Kind::BothLow => words.kind_both_low,
            Kind::BothHigh => words.kind_both_high,
            Kind::InBetween => words.kind_in_between,
        }
    }

    /// A theme that stands out: picture, sentence and, to talk about it, a question.
    fn card(&self, compared: &ThemeComparison, with_prompt: bool) -> Html {
        let language = self.words().language.tag();
        let prompt = self
            .theme(compared)
            .filter(|_| with_prompt)
            .and_then(|theme| theme.prompts().first())
            .map(|prompt| prompt.get(language).to_owned());
        html! {
            <div class="card theme">
                { charts::diptych(self.draw, self.setup, compared) }
                <div>
                    { self.draw.subheading(2, self.title(compared)) }
                    <p>{ self.sentence(compared) }</p>
                    { for prompt.map(|prompt| html! { <p class="ask">{ prompt }</p> }) }
                </div>
            </div>
        }
    }

    /// A theme among all others.
    fn tile(&self, compared: &ThemeComparison, suggested: Option<usize>, strength: bool) -> Html {
        html! {
            <div
                class="tile"
                data-theme={self.theme(compared).map(|theme| theme.id().to_owned())}
                data-kind={compared.kind.id()}
                data-suggested={suggested.map(|place| (place + 1).to_string())}
                data-strength={strength.then_some("")}
            >
                { self.draw.subheading(2, self.title(compared)) }
                <p class="soft small">{ self.kind(compared.kind) }</p>
                { charts::diptych(self.draw, self.setup, compared) }
            </div>
        }
    }

    /// The same facts as a table.
    fn table(&self, compared: &Comparison) -> Html {
        let words = self.words();
        let id = format!("{}-table", self.draw.id);
        let head = [
            words.table_who,
            words.table_gives,
            words.table_receives,
            words.table_difference,
        ];
        html! {
            <div class="scroll" role="region" tabindex="0" aria-labelledby={id.clone()}>
                <table>
                    <caption id={id}>{ words.table_title }</caption>
                    <thead>
                        <tr>{ for head.map(|name| html! { <th scope="col">{ name }</th> }) }</tr>
                    </thead>
                    { for compared.themes.iter().map(|theme| self.rows(theme)) }
                </table>
            </div>
        }
    }

    fn rows(&self, compared: &ThemeComparison) -> Html {
        let Some(theme) = self.theme(compared) else {
            return Html::default();
        };
        let statements = theme.statements(self.setup.form());
        let rows = statements.zip(&compared.comparisons);
        html! {
            <tbody>
                <tr>
                    <th scope="rowgroup" colspan="4" class="theme-row">{ self.title(compared) }</th>
                </tr>
                { for rows.flat_map(|(statement, both)| {
                    both.iter().map(move |one| self.row(statement, one))
                }) }
            </tbody>
        }
    }

    fn row(&self, statement: &Statement, one: &DirectedComparison) -> Html {
        let words = self.words();
        let giver = self.draw.called(self.setup, one.giver);
        let receiver = self.draw.called(self.setup, one.giver.other());
        let name = self.setup.name(one.giver.other());
        let read = statement
            .text(Direction::Give)
            .with_other(words.language.tag(), name);
        let response =
            |given: Option<_>| given.map_or(words.no_answer, |given| words.response(given));
        let difference = match one.gap().map(|gap| gap.size()) {
            None => words.kind_not_comparable.to_owned(),
            Some(0) => words.table_same.to_owned(),
            Some(1) => words.table_about_same.to_owned(),
            Some(steps) => (words.table_steps)(usize::from(steps)),
        };
        html! {
            <tr>
                <th scope="row">
                    { (words.table_direction)(&giver.label, &receiver.inside) }
                    <span class="soft small">{ (words.table_quote)(&giver.label, &read) }</span>
                </th>
                <td>{ response(one.give) }</td>
                <td>{ response(one.receive) }</td>
                <td>{ difference }</td>
            </tr>
        }
    }
}
