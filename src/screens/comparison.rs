//! The two panels, open: first what both answered to the direct question, then each one's own giving and receiving,
//! a strength, what to talk about, and then, folded, everything.

use crate::browser;
use crate::charts;
use crate::components::{
    Look, button, column, fact_table, heading, name, p, said, section, side, text, theme_rows, who,
};
use crate::draw::LateDraw;
use tweeluik_core::measure::{
    Balance, Comparison, DirectedComparison, DirectedTheme, Direction, Headline, Kind, MeanLevel,
    Person, Statement, Theme, ThemeComparison,
};
use tweeluik_core::session::{Agreed, ComparisonScreen, Event, Opened};
use tweeluik_core::setup::Setup;
use tweeluik_core::words::Words;
use yew::{Html, html};

pub fn comparison(draw: &LateDraw<'_>, screen: &ComparisonScreen<'_>) -> Html {
    let (words, late) = (draw.words, draw.late());
    let button = |there: bool, look, action, label, event| {
        there.then(|| button(look, action, label, draw.to(event)))
    };
    let talk = button(
        true,
        Look::Main,
        "talk",
        late.conversation_talk,
        Event::Talk,
    );
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
    let then = button(
        screen.follows,
        Look::Plain,
        "then-and-now",
        words.then_title,
        Event::ThenAndNow,
    );
    let finish = button(true, Look::Quiet, "finish", late.to_finish, Event::Finish);
    // What leads on stands at the end of the row, a yes at its beginning: no second tap on one falls on
    // the other.
    html! {
        <>
            <div class="no-print">{ sheet(draw, screen.setup, screen.panels, screen.me, false) }</div>
            { not_printed(draw) }
            { check(draw, screen) }
            <div class="row ends no-print">
                { back.unwrap_or_default() }
                { codes.unwrap_or_default() }
                { add.unwrap_or_default() }
                { then.unwrap_or_default() }
                { finish.unwrap_or_default() }
                { talk.unwrap_or_default() }
            </div>
        </>
    }
}

/// The number that shows both that they hold the same codes.
fn check(draw: &LateDraw<'_>, screen: &ComparisonScreen<'_>) -> Html {
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
pub fn not_printed(draw: &LateDraw<'_>) -> Html {
    p("only-print", draw.late().print_refused)
}

/// The comparison on paper: of what both agreed to print, and of nothing else. `more` stands at its end: what they did with it.
pub fn paper(draw: &LateDraw<'_>, agreed: &Agreed, more: Html) -> Html {
    let Some(panels) = agreed.session().opened() else {
        return not_printed(draw);
    };
    let sheet = sheet(draw, agreed.setup(), panels, agreed.me(), true);
    printed(draw, agreed.date(), html! { <>{ sheet }{ more }</> })
}

/// What is printed, with the day, as `YYYY-MM-DD`, of what is in it. First and last it says that it is not meant for a
/// case file.
pub fn printed(draw: &LateDraw<'_>, date: &str, content: Html) -> Html {
    let date = browser::date_in_words(date, draw.words.language);
    let note = || p("case-file", [draw.late().case_file, " – ", &date].concat());
    html! { <div class="only-print">{ note() }{ content }{ note() }</div> }
}

/// The whole comparison. On one's own device, one's own side first. What is folded on a screen is open on paper.
fn sheet(
    draw: &LateDraw<'_>,
    setup: &Setup,
    panels: &Opened,
    me: Option<Person>,
    is_paper: bool,
) -> Html {
    let (words, late) = (draw.words, draw.late());
    let set = draw.journey.set();
    let compared = panels.compare(set, setup);
    let pair = Pair::new(draw, setup, panels, me, is_paper);
    let at = |place: usize| compared.themes.get(place);
    let strength = compared.strength.and_then(at).map(|theme| {
        html! { <>{ section(draw, late.strength_title) }{ pair.strength(theme) }</> }
    });
    let subjects = compared.suggested.iter().copied().chain(compared.to_ask());
    let subjects = subjects.filter_map(at).map(|theme| pair.subject(theme));
    let subjects: Vec<_> = subjects.collect();
    let talk = if subjects.is_empty() {
        p("", late.talk_nothing)
    } else {
        html! { <>{ p("soft", late.talk_lead) }<div class="cards">{ for subjects }</div></> }
    };
    let tiles = compared.themes.iter().enumerate().map(|(place, theme)| {
        let suggested = compared.suggested.iter().position(|one| *one == place);
        pair.tile(theme, suggested, compared.strength == Some(place))
    });
    let pictures = html! {
        <>
            { name(draw, late.legend_title) }
            { charts::legend(draw) }
            <div class="tiles">{ for tiles }</div>
            { p("soft small", late.comparison_chance) }
        </>
    };
    let lead = match compared.headline {
        Headline::Different { .. } => p("soft", late.comparison_normal),
        _ => Html::default(),
    };
    html! {
        <div class="comparison">
            { heading(draw, late.direct_question_of(set)) }
            { pair.direct(&compared) }
            { section(draw, pair.headline(compared.headline)) }
            { lead }
            { pair.overall(&compared) }
            { strength.unwrap_or_default() }
            { section(draw, late.talk_title) }
            { talk }
            { pair.folded("all-themes", words.all_title, pictures) }
            { pair.folded("table", late.table_title, pair.table(&compared)) }
        </div>
    }
}

/// Who marked a theme, in the public surface.
fn marked_by(compared: &ThemeComparison) -> Option<&'static str> {
    match compared.marked {
        [true, true] => Some("both"),
        [true, false] => Some(Person::First.id()),
        [false, true] => Some(Person::Second.id()),
        [false, false] => None,
    }
}

/// An opened pair, to be drawn.
pub struct Pair<'a> {
    draw: &'a LateDraw<'a>,
    setup: &'a Setup,
    panels: &'a Opened,
    /// Whose side comes first.
    order: [Person; 2],
    is_paper: bool,
}

impl<'a> Pair<'a> {
    pub fn new(
        draw: &'a LateDraw<'a>,
        setup: &'a Setup,
        panels: &'a Opened,
        me: Option<Person>,
        is_paper: bool,
    ) -> Pair<'a> {
        Pair {
            draw,
            setup,
            panels,
            order: match me {
                Some(Person::Second) => [Person::Second, Person::First],
                _ => Person::BOTH,
            },
            is_paper,
        }
    }

    fn words(&self) -> &'static Words {
        self.draw.words
    }

    fn theme(&self, compared: &ThemeComparison) -> Option<&Theme> {
        self.draw.journey.set().themes().get(compared.theme)
    }

    pub fn title(&self, compared: &ThemeComparison) -> String {
        let theme = self.theme(compared);
        theme.map(|theme| self.name_of(theme)).unwrap_or_default()
    }

    /// What a theme is called.
    pub fn name_of(&self, theme: &Theme) -> String {
        theme.title().get(self.words().language.tag()).to_owned()
    }

    /// What somebody is called inside a sentence.
    fn inside(&self, person: Person) -> String {
        self.draw.called(self.setup, person).inside
    }

    /// What somebody is called at the start of a sentence.
    pub fn start(&self, person: Person) -> String {
        self.draw.called(self.setup, person).start
    }

    /// What each answered to the direct question, side by side, and a sentence that compares them.
    fn direct(&self, compared: &Comparison) -> Html {
        let (words, late) = (self.words(), self.draw.late());
        let answer = |person: Person| {
            let direct = self.panels.panel(person).direct()?;
            let other = self.draw.called(self.setup, person.other());
            let said = late.direct_says(
                &self.start(person),
                &late.direct_answer(words, self.draw.journey.set(), direct, &other),
            );
            let answer = html! {
                <p
                    data-direct=""
                    data-person={person.id()}
                    data-value={direct.id()}
                    key={&*said}
                >
                    { who(person, said) }
                </p>
            };
            Some(side(person, answer))
        };
        let sentence = compared.direct.map(|direct| {
            let said = late.direct(words, self.setup, direct, compared.is_little);
            p("lead", said)
        });
        html! {
            <>
                <div class="overall">{ for self.order.map(answer).into_iter().flatten() }</div>
                { sentence.unwrap_or_default() }
            </>
        }
    }

    /// The first sentence on the themes: what the two have to tell each other, never who is right.
    fn headline(&self, headline: Headline) -> String {
        let late = self.draw.late();
        match headline {
            Headline::NotComparable => late.comparison_nothing.to_owned(),
            Headline::FewComparable { themes, of } => late.comparison_few(themes, of),
            Headline::Alike => late.comparison_alike.to_owned(),
            Headline::Little => late.comparison_little.to_owned(),
            Headline::MostlyFrom(person) => late.comparison_mostly_from(&self.inside(person)),
            Headline::OneSided { from, themes } => {
                late.comparison_one_sided(themes, &self.inside(from))
            }
            Headline::FromEither { themes } => late.comparison_from_either(themes),
            Headline::Different { themes, of } => late.comparison_differs(themes, of),
        }
    }

    /// A part that nobody needs to begin with: on a screen it unfolds, on paper it is there.
    fn folded(&self, action: &'static str, title: &'static str, content: Html) -> Html {
        if self.is_paper {
            return html! { <>{ section(self.draw, title) }{ content }</> };
        }
        html! {
            <details class="fold">
                <summary data-action={action}>{ text(title) }</summary>
                { content }
            </details>
        }
    }

    /// Each one's own giving and receiving, side by side.
    fn overall(&self, compared: &Comparison) -> Html {
        let sides = self
            .order
            .map(|person| self.person(person, compared.balance(person)));
        html! {
            <>
                { section(self.draw, self.draw.late().overall_title) }
                <div class="overall">{ for sides }</div>
            </>
        }
    }

    fn person(&self, person: Person, balance: Option<Balance>) -> Html {
        let late = self.draw.late();
        let (set, form) = (self.draw.journey.set(), self.setup.form());
        let panel = self.panels.panel(person);
        let label = self.draw.called(self.setup, person).label;
        let start = self.start(person);
        let level = |direction| {
            let mean = MeanLevel::of(panel, set, form, direction)?;
            let level = late.level_inside(mean.level());
            let said = match direction {
                Direction::Receive => late.score_receive(&start, level),
                Direction::Give => late.score_give(&start, level),
            };
            Some(html! {
                <p
                    data-level={direction.id()}
                    data-person={person.id()}
                    data-value={mean.level().code()}
                    key={&*said}
                >
                    { said }
                </p>
            })
        };
        let content = html! {
            <>
                <p>{ who(person, label) }</p>
                { self.balance(person, balance) }
                { for Direction::BOTH.map(level).into_iter().flatten() }
            </>
        };
        side(person, content)
    }

    /// Where giving and receiving lie: the words first, the number small below them, with the count it rests on.
    fn balance(&self, person: Person, balance: Option<Balance>) -> Html {
        let late = self.draw.late();
        let number = |number: u32| usize::try_from(number).unwrap_or_default();
        let Some(balance) = balance else {
            return html! {
                <p class="score" data-equality="" data-person={person.id()}>
                    { said("span", "soft small", late.score_none) }
                </p>
            };
        };
        let sentence = late.balance(self.words(), self.setup, person, balance.side());
        let small = late.score_small(number(balance.equality()), number(balance.statements()));
        html! {
            <p
                class="score overall-score"
                data-equality=""
                data-person={person.id()}
                data-balance={balance.side().id()}
                data-value={balance.equality().to_string()}
            >
                { said("strong", "", sentence) }
                { said("span", "soft small", small) }
            </p>
        }
    }

    /// What the two say of a theme, in a sentence or two.
    fn sentence(&self, compared: &ThemeComparison) -> String {
        let late = self.draw.late();
        let sentence = match compared.kind {
            Kind::NotComparable => {
                let said = self.not_known(compared);
                return said.unwrap_or_else(|| late.sentence_not_comparable.to_owned());
            }
            Kind::BothLow => late.sentence_both_low,
            Kind::BothHigh => late.sentence_both_high,
            Kind::InBetween => late.sentence_in_between,
            Kind::OneSided { more, less } => {
                let level = |one: DirectedTheme| late.level_inside(one.level());
                let [giver, other] = [more, less].map(|one| self.inside(one.giver));
                return late.sentence_one_sided(&giver, level(more), &other, level(less));
            }
            Kind::Different(_) => {
                let quoted = compared.quoted();
                return quoted.map_or_else(String::new, |(_, one)| self.difference(&one));
            }
        };
        sentence.to_owned()
    }

    /// What the two say of something that one of them does not know.
    fn not_known(&self, compared: &ThemeComparison) -> Option<String> {
        let late = self.draw.late();
        let (_, one) = compared.not_known()?;
        let level = late.level_inside(one.receive_level()?);
        let said = [
            &*late.says_not_known(&self.start(one.giver)),
            &*late.says_receives(&self.start(one.giver.other()), level),
            late.ask_each_other,
        ];
        Some(said.join(" "))
    }

    fn difference(&self, one: &DirectedComparison) -> String {
        let late = self.draw.late();
        let (Some(give), Some(receive)) = (one.give_level(), one.receive_level()) else {
            return String::new();
        };
        let mut text = late.says_gives(&self.start(one.giver), late.level_inside(give));
        text.push(' ');
        text + &late.says_receives(&self.start(one.giver.other()), late.level_inside(receive))
    }

    fn kind(&self, kind: Kind) -> String {
        self.draw.late().kind(self.words(), self.setup, kind)
    }

    /// A statement of a theme, as the giver read it. `place` is its place among the statements asked.
    fn quote(&self, compared: &ThemeComparison, place: usize, giver: Person) -> Option<Html> {
        let mut statements = self.theme(compared)?.statements(self.setup.form());
        let read = self.read_by(statements.nth(place)?, giver);
        let giver = self.draw.called(self.setup, giver).label;
        Some(p("soft", self.draw.late().theme_quote(&giver, &read)))
    }

    /// A statement about giving, as the giver read it.
    fn read_by(&self, statement: &Statement, giver: Person) -> String {
        let name = self.setup.name(giver.other());
        let text = statement.text(Direction::Give);
        text.with_other(self.words().language.tag(), name)
    }

    /// A theme that both have much of.
    fn strength(&self, compared: &ThemeComparison) -> Html {
        let said = p("", self.sentence(compared));
        self.card(compared, Html::default(), said, Html::default())
    }

    /// A theme to talk about.
    fn subject(&self, compared: &ThemeComparison) -> Html {
        let [quote, said] = self.both_say(compared);
        self.card(compared, quote, said, self.prompts(compared))
    }

    /// What the two say of a theme: the statement, and a sentence. Where no finding has a statement to quote, it is about
    /// what one of them does not know.
    pub fn both_say(&self, compared: &ThemeComparison) -> [Html; 2] {
        let finding = compared
            .quoted()
            .map(|quoted| (quoted, self.sentence(compared)));
        let says = finding.or_else(|| compared.not_known().zip(self.not_known(compared)));
        match says {
            Some(((place, one), said)) => {
                let quote = self.quote(compared, place, one.giver);
                [quote.unwrap_or_default(), p("", said)]
            }
            None => [Html::default(), p("", self.sentence(compared))],
        }
    }

    /// A theme that stands out: picture, statement, what each says and, to talk about it, questions.
    fn card(&self, compared: &ThemeComparison, quote: Html, said: Html, prompts: Html) -> Html {
        html! {
            <div class="card theme">
                { charts::diptych(self.draw, self.setup, compared, self.order) }
                <div>
                    { name(self.draw, self.title(compared)) }
                    { quote }
                    { self.wish(compared).unwrap_or_default() }
                    { said }
                    { prompts }
                </div>
            </div>
        }
    }

    /// Who wants to talk about a theme.
    pub fn wish(&self, compared: &ThemeComparison) -> Option<Html> {
        let late = self.draw.late();
        let said = late.wish(self.words(), self.setup, compared.marked)?;
        Some(p("small", said))
    }

    /// The questions of a theme.
    fn prompts(&self, compared: &ThemeComparison) -> Html {
        let prompts = self.theme(compared).map(|theme| self.draw.prompts(theme));
        let prompts = prompts.unwrap_or_default();
        let language = self.words().language.tag();
        let prompts = prompts
            .iter()
            .map(|prompt| p("ask", prompt.get(language).to_owned()));
        if self.is_paper {
            return html! { <>{ for prompts }</> };
        }
        html! {
            <details class="more">
                <summary data-action="prompts">{ text(self.draw.late().theme_prompts) }</summary>
                { for prompts }
            </details>
        }
    }

    /// A theme among all others.
    fn tile(&self, compared: &ThemeComparison, suggested: Option<usize>, strength: bool) -> Html {
        let id = self.theme(compared).map_or("", Theme::id).to_owned();
        let not_known = self.not_known(compared).map(|said| p("small", said));
        // On paper the questions stand where a theme is suggested.
        let prompts = (!self.is_paper).then(|| self.prompts(compared));
        html! {
            <div
                class="tile"
                data-theme={id}
                data-kind={compared.kind.id()}
                data-strength={strength.then_some("")}
                data-suggested={suggested.map(|place| (place + 1).to_string())}
                data-marked={marked_by(compared)}
            >
                { name(self.draw, self.title(compared)) }
                { p("soft small", self.kind(compared.kind)) }
                { self.wish(compared).unwrap_or_default() }
                { not_known.unwrap_or_default() }
                { charts::diptych(self.draw, self.setup, compared, self.order) }
                { prompts.unwrap_or_default() }
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
        let giver = self.draw.called(self.setup, one.giver).label;
        let receiver = self.inside(one.giver.other());
        let response = |given: Option<_>| {
            let text = given.map_or(late.no_answer, |given| words.response(given));
            said("td", "", text)
        };
        let difference = match one.gap().map(|gap| gap.size()) {
            None => late.kind_not_comparable,
            Some(0) => late.table_same,
            Some(1) => late.table_about_same,
            Some(_) => late.table_steps,
        };
        let direction = late.table_direction(&giver, &receiver);
        let quote = late.table_quote(&self.read_by(statement, one.giver));
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
