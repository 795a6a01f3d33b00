//! A frozen group.

use super::{erase, group_saved, press, taken};
use crate::charts;
use crate::components::{
    Extra, Field, Look, button, button_with, column, fact_table, heading, hint_id, labelled,
    look_first, name, offered, once_more, p, said, section, status, text, theme_rows,
};
use crate::draw::GroupDraw;
use crate::model::OpenGroup;
use crate::msg::{GroupMsg, LateMsg, Msg, Take};
use tweeluik_core::group::{GroupEvent, Harvest, Plan, Taken};
use tweeluik_core::measure::{
    Direct, DirectionShown, Distribution, FEWEST_FOR_DISTRIBUTIONS, Person, Shown, Theme,
    ThemeShown,
};
use tweeluik_core::session::Event;
use tweeluik_core::words::GroupSentences;
use yew::{Callback, Html, html};

/// What a frozen group is drawn from.
pub struct Frozen<'a> {
    /// What every screen is drawn from.
    pub draw: &'a GroupDraw<'a>,
    /// What was planned.
    pub plan: &'a Plan,
    /// How many pairs have added.
    pub received: u32,
    /// What it says.
    pub words: GroupSentences<'a>,
    /// What the pairs took from it.
    pub harvest: &'a Harvest,
}

fn is_exact(shown: &DirectionShown) -> bool {
    matches!(shown, DirectionShown::All { .. })
}

impl Frozen<'_> {
    /// The group, or one of its themes.
    pub fn draw(
        &self,
        open: &OpenGroup,
        shown: &Shown,
        alone: Option<usize>,
        said: Option<&Taken>,
    ) -> Html {
        let (themes, direct): (&[ThemeShown], _) = match shown {
            Shown::TooFew => (&[], [None; 2]),
            Shown::Themes { themes, direct } => (themes, *direct),
        };
        match alone.and_then(|place| Some((place, themes.get(place)?))) {
            Some((place, theme)) => self.alone(place, themes.len(), theme),
            None => self.whole(open, (themes, direct), said),
        }
    }

    fn whole(
        &self,
        open: &OpenGroup,
        (themes, direct): (&[ThemeShown], [Option<Distribution<Direct>>; 2]),
        said: Option<&Taken>,
    ) -> Html {
        let (draw, group) = (self.draw, self.words.group);
        let title = match self.plan.name() {
            Some(name) => p("soft", name.to_owned()),
            None => html! { <div /> },
        };
        let refused = said.map(|said| status("notice", taken(draw, said)));
        let again = press(
            draw,
            Look::Plain,
            "again",
            group.group_again,
            GroupEvent::Again,
        );
        let again = once_more(
            "again-ask",
            group.group_again.into(),
            Extra::default(),
            group.group_again_sure,
            look_first(draw, again),
        );
        let back = button(
            Look::Plain,
            "back",
            self.words.words.back,
            draw.to(Event::Back),
        );
        // What erases never stands beside what saves.
        html! {
            <div class="stage" key="frozen">
                { title }
                { heading(draw, group.look_title) }
                <div class="no-print">{ group_saved(draw, open) }</div>
                { refused.unwrap_or_default() }
                { self.themes(themes) }
                { self.direct(direct) }
                { self.harvest() }
                { self.take(!themes.is_empty()) }
                <div class="row ends no-print">{ back }</div>
                <div class="row no-print">{ again }{ erase(draw) }</div>
            </div>
        }
    }

    /// All themes, as pictures and as a table.
    fn themes(&self, themes: &[ThemeShown]) -> Html {
        let (draw, late, group) = (self.draw, self.words.late, self.words.group);
        if themes.is_empty() {
            return p("lead", group.look_few);
        }
        let tiles = themes.iter().enumerate();
        let tiles = tiles.map(|(place, theme)| self.tile(place, theme));
        let is_exact = themes
            .iter()
            .flat_map(|theme| &theme.directions)
            .any(is_exact);
        let hint = match (self.received < FEWEST_FOR_DISTRIBUTIONS, is_exact) {
            (true, _) => group.look_medians,
            (false, true) => group.group_dot,
            (false, false) => group.group_few,
        };
        let table = is_exact.then(|| {
            html! { <>{ section(draw, late.table_title) }{ self.table(themes) }</> }
        });
        let alone = GroupEvent::Alone(Some(0));
        html! {
            <>
                { p("lead", group.look_pairs(self.received as usize)) }
                { p("soft", hint) }
                <div class="row no-print">
                    { press(draw, Look::Main, "one-theme", group.look_alone, alone) }
                </div>
                { section(draw, group.look_all) }
                <div class="tiles">{ for tiles }</div>
                { table.unwrap_or_default() }
            </>
        }
    }

    /// How each of the two roles answered the direct question, as a table; nothing where too few did.
    fn direct(&self, direct: [Option<Distribution<Direct>>; 2]) -> Html {
        let both = Person::BOTH.into_iter().zip(direct);
        let rows: Vec<Html> = both
            .filter_map(|(person, shown)| Some(self.said_by(person, &shown?)))
            .collect();
        if rows.is_empty() {
            return Html::default();
        }
        let group = self.words.group;
        html! {
            <>
                { section(self.draw, self.words.direct_question()) }
                { for rows }
                { p("soft small", group.direct_of_all) }
            </>
        }
    }

    /// How one role answered the direct question, answer by answer.
    fn said_by(&self, person: Person, shown: &Distribution<Direct>) -> Html {
        let counts = match shown {
            Distribution::Counts(counts) => counts,
            Distribution::AlmostEveryone(_) | Distribution::Most(_) => {
                return p(
                    "",
                    self.words.almost_direct(person, shown).unwrap_or_default(),
                );
            }
        };
        let lines = Direct::SAID.into_iter().zip(counts).map(|(direct, count)| {
            html! {
                <li>
                    { said("span", "", self.words.direct(person, direct)) }
                    { said("b", "", count.to_string()) }
                </li>
            }
        });
        html! {
            <>
                { name(self.draw, self.words.role(person)) }
                <ul class="answer-counts">{ for lines }</ul>
            </>
        }
    }

    /// The themes of the form, in the order of the set.
    fn asked(&self) -> Vec<&Theme> {
        let form = self.plan.setup().form();
        let all = self.draw.journey.set().themes().iter();
        all.filter(|theme| theme.is_asked(form)).collect()
    }

    fn title(&self, place: usize) -> String {
        let title = self.asked().get(place).map(|theme| theme.title());
        let language = self.words.words.language.tag();
        title.map_or_else(String::new, |title| title.get(language).to_owned())
    }

    fn id(&self, theme: &ThemeShown) -> String {
        let asked = self.asked();
        let theme = asked.get(theme.theme);
        theme.map_or_else(String::new, |theme| theme.id().to_owned())
    }

    fn tile(&self, place: usize, theme: &ThemeShown) -> Html {
        let title = self.title(theme.theme);
        let look = self.words.group.look_alone;
        let label = Extra {
            label: Some([look, ": ", &title].concat()),
            ..Extra::default()
        };
        let large = self.draw.on(GroupEvent::Alone(Some(place)));
        html! {
            <div class="tile" data-theme={self.id(theme)}>
                { name(self.draw, title) }
                { p("", self.words.theme(theme)) }
                { charts::bands(self.words, theme) }
                <div class="no-print">
                    { button_with(Look::Quiet, "large", look, large, label) }
                </div>
            </div>
        }
    }

    /// One theme for everybody to see.
    fn alone(&self, place: usize, all: usize, theme: &ThemeShown) -> Html {
        let (draw, late, group) = (self.draw, self.words.late, self.words.group);
        let to = |action, label, place: Option<usize>| {
            press(draw, Look::Plain, action, label, GroupEvent::Alone(place))
        };
        // The dots in words, for those who do not see them.
        let counts = theme.directions.iter().any(is_exact).then(|| {
            html! {
                <details class="code">
                    <summary data-action="counts">{ text(late.table_title) }</summary>
                    { self.table(std::slice::from_ref(theme)) }
                </details>
            }
        });
        let before = place.checked_sub(1);
        let after = Some(place + 1).filter(|place| *place < all);
        let previous = before.map(|_| to("previous-theme", group.look_previous, before));
        let next = after.map(|_| to("next-theme", group.look_next, after));
        html! {
            <div class="stage" key="frozen" data-alone="" data-theme={self.id(theme)}>
                { p("soft", group.look_theme(place + 1, all)) }
                { heading(draw, self.title(theme.theme)) }
                { p("lead", self.words.theme(theme)) }
                { charts::bands(self.words, theme) }
                <div class="row">
                    { previous.unwrap_or_default() }
                    { next.unwrap_or_default() }
                    { to("all-themes", group.look_all, None) }
                </div>
                { counts.unwrap_or_default() }
            </div>
        }
    }

    /// The same facts as a table.
    fn table(&self, themes: &[ThemeShown]) -> Html {
        let (words, group) = (self.words.words, self.words.group);
        let bodies = themes.iter().map(|theme| {
            let both = Person::BOTH.into_iter().zip(&theme.directions);
            let lines = both.filter_map(|(giver, shown)| match shown {
                DirectionShown::All { give, receive, .. } => Some(html! {
                    <>
                        { self.line(giver, true, give) }
                        { self.line(giver, false, receive) }
                    </>
                }),
                _ => None,
            });
            let title = self.title(theme.theme);
            theme_rows(&title, "6", lines.collect())
        });
        let head = html! {
            <>
                { column(group.group_table_who) }
                { for words.scale.map(column) }
            </>
        };
        fact_table(self.draw, head, bodies.collect())
    }

    fn line(&self, giver: Person, gives: bool, shown: &Distribution) -> Html {
        let cells = match shown {
            Distribution::Counts(counts) => {
                let cells = counts.iter().map(|count| said("td", "", count.to_string()));
                html! { <>{ for cells }</> }
            }
            Distribution::AlmostEveryone(_) | Distribution::Most(_) => {
                let said = self.words.almost(giver, gives, shown).unwrap_or_default();
                html! { <td colspan="5" key={&*said}>{ &said }</td> }
            }
        };
        let side = self.words.side(giver, gives);
        html! { <tr><th scope="row" key={&*side}>{ &side }</th>{ cells }</tr> }
    }

    /// What the pairs talked about, and what they agreed.
    fn harvest(&self) -> Html {
        let (draw, group) = (self.draw, self.words.group);
        let of = |action, look, sign: &'static str, label: String, event| {
            let label = Extra {
                label: Some(label),
                ..Extra::default()
            };
            button_with(look, action, sign, draw.on(event), label)
        };
        let talked = self.harvest.talked.iter().enumerate();
        let talked = talked.map(|(place, count)| {
            let title = self.title(place);
            let (less, more) = (group.harvest_less(&title), group.harvest_more(&title));
            let step = |more| GroupEvent::Talked(place, more);
            html! {
                <li>
                    { said("span", "", title) }
                    <span class="steps-of">
                        { of("less", Look::Plain, "−", less, step(false)) }
                        <b role="status">{ text(count.to_string()) }</b>
                        { of("more", Look::Plain, "+", more, step(true)) }
                    </span>
                </li>
            }
        });
        let agreements = self.harvest.agreements.iter().enumerate();
        let agreements = agreements.map(|(place, line)| {
            let (short, away) = (
                group.harvest_remove_short,
                group.harvest_remove(line.as_str()),
            );
            let remove = GroupEvent::Unagreed(place);
            html! {
                <li>
                    { said("span", "", line.as_str().to_owned()) }
                    { of("remove-agreement", Look::Quiet, short, away, remove) }
                </li>
            }
        });
        html! {
            <>
                { section(draw, group.harvest_title) }
                { name(draw, group.harvest_talked) }
                { p("soft small no-print", group.harvest_talked_hint) }
                <ul class="harvest">{ for talked }</ul>
                { name(draw, group.harvest_agreements) }
                <ul class="harvest">{ for agreements }</ul>
                { self.agreement() }
            </>
        }
    }

    /// The field for an agreement.
    fn agreement(&self) -> Html {
        let (draw, group) = (self.draw, self.words.group);
        let id = [draw.id, "-agreement"].concat();
        let field = Field::default();
        let add = {
            let (link, field) = (draw.link.clone(), field.clone());
            Callback::from(move |_| {
                if let Some(field) = field.element() {
                    link.emit(Msg::from(GroupMsg::Agree(field)));
                }
            })
        };
        let control = html! {
            <input
                ref={field.node()}
                type="text"
                maxlength="200"
                autocomplete="off"
                dir="auto"
                enterkeyhint="done"
                data-agreement=""
                id={id.clone()}
                aria-describedby={hint_id(&id)}
            />
        };
        let hint = Some(group.harvest_hint);
        html! {
            <div class="no-print">
                { labelled("field wide", &id, group.harvest_label, hint, control) }
                { button(Look::Plain, "add-agreement", group.harvest_add, add) }
            </div>
        }
    }

    /// What can be taken along.
    fn take(&self, has_picture: bool) -> Html {
        let (draw, late, group) = (self.draw, self.words.late, self.words.group);
        let save = |action, label, take| {
            let save = draw.on(GroupMsg::Save(take));
            button(Look::Plain, action, label, save)
        };
        let pictures = if has_picture {
            html! {
                <>
                    { save("save-svg", group.take_svg, Take::Svg) }
                    { save("save-png", group.take_png, Take::Png) }
                </>
            }
        } else {
            Html::default()
        };
        html! {
            <div class="no-print">
                { section(draw, group.take_title) }
                { p("soft", group.take_lead) }
                <div class="row">
                    { button(Look::Plain, "print", late.finish_print, draw.on(LateMsg::Print)) }
                    { save("save-table", group.take_table, Take::Table) }
                    { save("save-columns", group.take_columns, Take::Columns) }
                    { pictures }
                </div>
                { offered(draw) }
            </div>
        }
    }
}
