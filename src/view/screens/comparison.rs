//! The two panels, open: first a sentence, then each one's own picture, a strength, what to talk
//! about, and then everything.

use crate::browser;
use crate::view::charts;
use crate::view::el::{El, el, el_class};
use crate::view::parts::{Draw, Look, p, p_text, who};
use tweeluik_core::measure::{
    Comparison, DirectedComparison, Direction, Kind, Person, Score, Scores, Statement, Theme,
    ThemeComparison, about_the_same,
};
use tweeluik_core::session::{Agreed, ComparisonScreen, Event, Opened};
use tweeluik_core::setup::Setup;
use tweeluik_core::words::{Late, Line1, Words};

#[inline(never)]
pub fn comparison(draw: &Draw<'_>, screen: &ComparisonScreen<'_>, out: El) -> El {
    let (words, late) = (draw.words, draw.late());
    let back = screen
        .is_kept
        .then(|| draw.button(Look::Plain, "back", words.back, Event::Back));
    let number = screen.codes.map(|codes| codes.check_number());
    let check = number.zip(screen.me).map(|(number, me)| {
        let digits = (10_000 + u32::from(number)).to_string();
        let other = draw.called(screen.setup, me.other()).inside;
        let digits = digits.get(1..).unwrap_or_default();
        p_text(
            "soft small no-print",
            late.check_number.with(digits, &other),
        )
        .put("data-check-number", "")
    });
    let codes = screen
        .codes
        .map(|_| draw.button(Look::Quiet, "show-codes", late.show_codes, Event::ShowCodes));
    let add = screen
        .adds
        .then(|| draw.button(Look::Plain, "add", late.add_button, Event::Add));
    let finish = draw.button(Look::Main, "finish", late.to_finish, Event::Finish);
    // What leads on stands at the end of the row, a yes at its beginning: no second tap on one falls on
    // the other.
    let buttons = el("div|class=row ends no-print")
        .add_some(back)
        .add_some(codes)
        .add_some(add)
        .add(finish);
    let on_screen = sheet(draw, screen.setup, screen.panels, screen.me);
    out.add(el("div|class=no-print").add(on_screen))
        .add(not_printed(draw))
        .add_some(check)
        .add(buttons)
}

/// What is printed in the place of answers where not both have agreed.
#[inline(never)]
pub fn not_printed(draw: &Draw<'_>) -> El {
    p("only-print", draw.late().print_refused)
}

/// The comparison on paper: of what both agreed to print, and of nothing else. It says that it is not
/// meant for a case file, first and last.
#[inline(never)]
pub fn paper(draw: &Draw<'_>, agreed: &Agreed) -> El {
    let late = draw.late();
    let Some(panels) = agreed.session().opened() else {
        return not_printed(draw);
    };
    let date = browser::date_in_words(agreed.date(), draw.words.language.tag());
    let note = || p_text("case-file", [late.case_file, " – ", &date].concat());
    el("div|class=only-print")
        .add(note())
        .add(sheet(draw, agreed.setup(), panels, agreed.me()))
        .add(note())
}

/// The whole comparison. On one's own device, one's own side first.
#[inline(never)]
fn sheet(draw: &Draw<'_>, setup: &Setup, panels: &Opened, me: Option<Person>) -> El {
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
    let mut sheet = el("div|class=comparison")
        .add(draw.heading(&headline(late, &compared)))
        .add(p("lead", late.comparison_normal));
    sheet = pair.overall(sheet);
    if let Some(theme) = compared.strength.and_then(at) {
        sheet = sheet
            .add(draw.section(late.strength_title))
            .add(pair.card(theme, false));
    }
    sheet = sheet.add(draw.section(late.talk_title));
    if compared.suggested.is_empty() {
        sheet = sheet.add(p("", late.talk_nothing));
    } else {
        let talk = compared.suggested.iter().filter_map(|place| at(*place));
        let cards = el("div|class=cards").all(talk.map(|theme| pair.card(theme, true)));
        sheet = sheet.add(p("soft", late.talk_lead)).add(cards);
    }
    let mut tiles = el("div|class=tiles");
    for (place, theme) in compared.themes.iter().enumerate() {
        let suggested = compared.suggested.iter().position(|one| *one == place);
        tiles = tiles.add(pair.tile(theme, suggested, compared.strength == Some(place)));
    }
    sheet
        .add(draw.section(words.all_title))
        .add(draw.name(late.legend_title.to_owned()))
        .add(charts::legend(draw))
        .add(tiles)
        .add(p("soft small", late.comparison_chance))
        .add(draw.section(late.table_title))
        .add(pair.table(&compared))
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
        late.comparison_many.count(different, comparable)
    } else if different == 1 {
        late.comparison_one.to_owned()
    } else {
        late.comparison_few.count(different)
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
    fn overall(&self, sheet: El) -> El {
        let late = self.draw.late();
        let [first, second] = Person::BOTH.map(|person| self.scores(person).overall);
        let relation = match (first, second) {
            (Some(first), Some(second)) if about_the_same(first, second) => late.overall_same,
            (Some(_), Some(_)) => late.overall_differs,
            _ => "",
        };
        let sides = self.order.map(|person| self.person(person));
        sheet
            .add(self.draw.section(late.overall_title))
            .add(el("div|class=overall").all(sides))
            .add(p("soft", relation))
    }

    fn person(&self, person: Person) -> El {
        let (words, late) = (self.words(), self.draw.late());
        let panel = self.panels.panel(person);
        let scores = self.scores(person);
        let label = self.draw.called(self.setup, person).label;
        let other = self.draw.called(self.setup, person.other()).inside;
        let felt = panel
            .closing()
            .map(|level| late.felt.with(words.closing(level)));
        let guess = panel.guess();
        let guess = guess.map(|level| late.guessed.with(&other, words.closing(level)));
        let class = match person {
            Person::First => "side first",
            Person::Second => "side second",
        };
        el_class("div", class)
            .add(el("p").add(who(person, label)))
            .add(self.score(person, "overall", scores.overall, late.overall_words))
            .add(self.score(person, "receive", scores.receive, late.score_receive))
            .add(self.score(person, "give", scores.give, late.score_give))
            .add_some(felt.map(|text| p_text("", text)))
            .add_some(guess.map(|text| p_text("soft small", text)))
    }

    /// A score: the words first, the number small below them, with the count it rests on.
    fn score(
        &self,
        person: Person,
        kind: &'static str,
        score: Option<Score>,
        sentence: Line1,
    ) -> El {
        let (words, late) = (self.words(), self.draw.late());
        let class = if kind == "overall" {
            "score overall-score"
        } else {
            "score"
        };
        let line = el_class("p", class)
            .put("data-score", kind)
            .put("data-person", person.id());
        let small = el("span|class=soft small");
        let Some(score) = score else {
            return line.add(small.say(late.score_none));
        };
        let number = |number: u32| usize::try_from(number).unwrap_or_default();
        let text = late
            .score_small
            .count(number(score.points()), number(score.answers()));
        line.set("data-value", score.points().to_string())
            .add(el("strong").text(sentence.with(words.level_inside(score.level()))))
            .add(small.text(text))
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
        let mut text = late.says_gives.with(&giver, words.level_inside(give));
        text.push(' ');
        text + &late
            .says_receives
            .with(&receiver, words.level_inside(receive))
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
    fn card(&self, compared: &ThemeComparison, with_prompt: bool) -> El {
        let language = self.words().language.tag();
        let theme = self.theme(compared).filter(|_| with_prompt);
        let notes = theme.zip(self.draw.notes);
        let notes = notes.and_then(|(theme, notes)| notes.theme(theme.id()));
        let prompt = notes.and_then(|notes| notes.prompts().first());
        let prompt = prompt.map(|prompt| p_text("ask", prompt.get(language).to_owned()));
        let said = el("div")
            .add(self.draw.name(self.title(compared)))
            .add(p_text("", self.sentence(compared)))
            .add_some(prompt);
        el("div|class=card theme")
            .add(charts::diptych(self.draw, self.setup, compared, self.order))
            .add(said)
    }

    /// A theme among all others.
    fn tile(&self, compared: &ThemeComparison, suggested: Option<usize>, strength: bool) -> El {
        let id = self.theme(compared).map_or("", Theme::id);
        let mut tile = el("div|class=tile")
            .set("data-theme", id.to_owned())
            .put("data-kind", compared.kind.id())
            .maybe("data-strength", strength.then_some(""));
        if let Some(place) = suggested {
            tile = tile.set("data-suggested", (place + 1).to_string());
        }
        tile.add(self.draw.name(self.title(compared)))
            .add(p("soft small", self.kind(compared.kind)))
            .add(charts::diptych(self.draw, self.setup, compared, self.order))
    }

    /// The same facts as a table.
    fn table(&self, compared: &Comparison) -> El {
        let late = self.draw.late();
        let id = [self.draw.id, "-table"].concat();
        let head = [
            late.table_who,
            late.table_gives,
            late.table_receives,
            late.table_difference,
        ];
        let head = head.map(|name| el("th|scope=col").say(name));
        let bodies = compared.themes.iter().map(|theme| self.rows(theme));
        let table = el("table")
            .add(
                el("caption|class=hidden")
                    .set("id", id.clone())
                    .say(late.table_title),
            )
            .add(el("thead").add(el("tr").all(head)))
            .all(bodies);
        el("div|class=scroll|role=region|tabindex=0")
            .set("aria-labelledby", id)
            .add(table)
    }

    fn rows(&self, compared: &ThemeComparison) -> El {
        let title = el("th|class=theme-row|scope=rowgroup|colspan=4").text(self.title(compared));
        let mut body = el("tbody").add(el("tr").add(title));
        if let Some(theme) = self.theme(compared) {
            let statements = theme.statements(self.setup.form());
            for (statement, both) in statements.zip(&compared.comparisons) {
                // Of each statement, what the one whose side comes first gives.
                for giver in self.order {
                    let given = both.iter().filter(|one| one.giver == giver);
                    body = body.all(given.map(|one| self.row(statement, one)));
                }
            }
        }
        body
    }

    fn row(&self, statement: &Statement, one: &DirectedComparison) -> El {
        let (words, late) = (self.words(), self.draw.late());
        let giver = self.draw.called(self.setup, one.giver);
        let receiver = self.draw.called(self.setup, one.giver.other());
        let name = self.setup.name(one.giver.other());
        let text = statement.text(Direction::Give);
        let read = text.with_other(words.language.tag(), name);
        let response = |given: Option<_>| {
            let text = given.map_or(words.no_answer, |given| words.response(given));
            el("td").say(text)
        };
        let difference = match one.gap().map(|gap| gap.size()) {
            None => late.kind_not_comparable.to_owned(),
            Some(0) => late.table_same.to_owned(),
            Some(1) => late.table_about_same.to_owned(),
            Some(steps) => late.table_steps.count(usize::from(steps)),
        };
        let quote = el("span|class=soft small").text(late.table_quote.with(&giver.label, &read));
        let head = el("th|scope=row")
            .text(late.table_direction.with(&giver.label, &receiver.inside))
            .add(quote);
        el("tr")
            .add(head)
            .add(response(one.give))
            .add(response(one.receive))
            .add(el("td").text(difference))
    }
}
