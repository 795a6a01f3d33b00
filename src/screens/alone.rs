//! What the answers of one person alone say: giving and receiving, and what to talk about; then the ways on with the
//! other. Nothing of the other is on it.

use super::comparison::printed;
use crate::browser;
use crate::components::{
    Look, asked, button, erase, erase_yes, heading, name, offered, p, said, saved, section, side,
    text, way,
};
use crate::draw::AfterDraw;
use crate::msg::{CodeUse, LateMsg, Msg};
use tweeluik_core::measure::{Balance, Direction, MeanLevel, Side};
use tweeluik_core::session::{AloneScreen, Event, ReviewTheme};
use yew::{Html, html};

pub fn alone(draw: &AfterDraw<'_>, screen: &AloneScreen<'_>) -> Html {
    let (words, late, after) = (draw.words, draw.late(), draw.after());
    html! {
        <>
            <div class="no-print">
                { heading(draw, words.alone_title) }
                { sheet(draw, screen, false) }
                { saved(draw, screen.saved) }
                { together(draw, screen) }
                <div class="row ends">
                    { button(Look::Plain, "back", after.alone_change, draw.to(Event::Back)) }
                    { button(Look::Plain, "print", late.finish_print, draw.on(LateMsg::Print)) }
                </div>
                { offered(draw) }
                { p("soft small", after.alone_stays) }
                {
                    erase(
                        draw,
                        "erase-ask",
                        words.start_erase,
                        erase_yes(draw, "erase", Event::Erase),
                    )
                }
            </div>
            { paper(draw, screen) }
        </>
    }
}

/// The same on paper, all of it unfolded. It is of one person, and takes nobody else's yes.
fn paper(draw: &AfterDraw<'_>, screen: &AloneScreen<'_>) -> Html {
    let title = p("name", draw.words.alone_title);
    let sheet = sheet(draw, screen, true);
    printed(draw, &browser::today(), html! { <>{ title }{ sheet }</> })
}

fn sheet(draw: &AfterDraw<'_>, screen: &AloneScreen<'_>, is_paper: bool) -> Html {
    let (words, late, after) = (draw.words, draw.late(), draw.after());
    let other = draw.called(screen.setup, screen.me.other());
    let marked = screen.themes.iter().filter(|theme| theme.is_marked);
    let marked: Vec<_> = marked
        .map(|one| {
            html! {
                <div class="card">
                    { name(draw, title(draw, one)) }
                    { prompts(draw, one, is_paper) }
                </div>
            }
        })
        .collect();
    let marked = if marked.is_empty() {
        p("soft", after.alone_none_marked)
    } else {
        html! { <>{ section(draw, after.alone_marked) }<div class="cards">{ for marked }</div></> }
    };
    let direct = screen.direct.map(|direct| {
        let answer = late.direct_answer(words, draw.journey.set(), direct, &other);
        html! {
            <>
                { p("soft", late.direct_question_of(draw.journey.set())) }
                { p("", after.alone_direct(&answer)) }
            </>
        }
    });
    let themes = screen
        .themes
        .iter()
        .map(|one| theme(draw, screen, one, is_paper));
    html! {
        <>
            { p("lead", after.alone_lead(&other.start)) }
            { levels(draw, screen, is_paper) }
            { direct.unwrap_or_default() }
            { marked }
            { folded(is_paper, "all-themes", after.alone_all, html! { <>{ for themes }</> }) }
        </>
    }
}

/// What nobody needs at first: on a screen it unfolds, on paper it is there.
fn folded(is_paper: bool, action: &'static str, title: &'static str, content: Html) -> Html {
    if is_paper {
        return html! { <>{ p("name", title) }{ content }</> };
    }
    html! {
        <details class="fold">
            <summary data-action={action}>{ text(title) }</summary>
            { content }
        </details>
    }
}

/// Giving and receiving: the balance in words, the number small below it with the count it rests on, and always
/// both levels. What has a name in the public surface is on the screen, and not once more on paper.
fn levels(draw: &AfterDraw<'_>, screen: &AloneScreen<'_>, is_paper: bool) -> Html {
    let (late, after) = (draw.late(), draw.after());
    let (set, form) = (draw.journey.set(), screen.setup.form());
    let person = (!is_paper).then_some(screen.me.id());
    let level = |direction| {
        let mean = MeanLevel::of(screen.panel, set, form, direction)?;
        let level = late.level_inside(mean.level());
        let said = match direction {
            Direction::Receive => after.alone_receive(level),
            Direction::Give => after.alone_give(level),
        };
        Some(html! {
            <p
                data-level={person.map(|_| direction.id())}
                data-person={person}
                data-value={person.map(|_| mean.level().code())}
                key={&*said}
            >
                { said }
            </p>
        })
    };
    let content = html! {
        <>
            { balance(draw, screen, person) }
            { for Direction::BOTH.map(level).into_iter().flatten() }
        </>
    };
    html! { <div class="overall one">{ side(screen.me, content) }</div> }
}

fn balance(draw: &AfterDraw<'_>, screen: &AloneScreen<'_>, person: Option<&'static str>) -> Html {
    let (late, after) = (draw.late(), draw.after());
    let equality = person.map(|_| "");
    let balance = Balance::of(screen.panel, draw.journey.set(), screen.setup.form());
    let Some(balance) = balance else {
        return html! {
            <p class="score" data-equality={equality} data-person={person}>
                { said("span", "soft small", late.score_none) }
            </p>
        };
    };
    let sentence = match balance.side() {
        Side::InBalance => after.alone_even,
        Side::GivesMore => after.alone_gives_more,
        Side::ReceivesMore => after.alone_receives_more,
    };
    let number = |number: u32| usize::try_from(number).unwrap_or_default();
    let small = late.score_small(number(balance.equality()), number(balance.statements()));
    html! {
        <p
            class="score overall-score"
            data-equality={equality}
            data-person={person}
            data-balance={person.map(|_| balance.side().id())}
            data-value={person.map(|_| balance.equality().to_string())}
        >
            { said("strong", "", sentence) }
            { said("span", "soft small", small) }
        </p>
    }
}

fn title(draw: &AfterDraw<'_>, theme: &ReviewTheme<'_>) -> String {
    let title = theme.theme.title().get(draw.words.language.tag());
    title.to_owned()
}

/// A theme: one's own answers, and the questions to think or talk about it.
fn theme(
    draw: &AfterDraw<'_>,
    screen: &AloneScreen<'_>,
    theme: &ReviewTheme<'_>,
    is_paper: bool,
) -> Html {
    let (words, late) = (draw.words, draw.late());
    let other = screen.setup.name(screen.me.other());
    let rows = theme.rows.iter().map(|row| {
        let asked = row.statement.text(Direction::Receive);
        let [receive, give] = row
            .responses
            .map(|given| given.map_or(late.no_answer, |given| words.response(given)));
        html! {
            <>
                { p("soft small", asked.with_other(words.language.tag(), other)) }
                <dl>
                    { said("dt", "", late.review_receive) }
                    { said("dd", "", receive) }
                    { said("dt", "", late.review_give) }
                    { said("dd", "", give) }
                </dl>
            </>
        }
    });
    let content = html! { <>{ for rows }{ prompts(draw, theme, is_paper) }</> };
    let id = theme.theme.id().to_owned();
    let title = title(draw, theme);
    if is_paper {
        return html! { <div class="own-theme">{ p("name", title) }{ content }</div> };
    }
    html! {
        <details class="own-theme" data-theme={id}>
            <summary class="name" data-action="theme">{ text(title) }</summary>
            { content }
        </details>
    }
}

/// The questions of a theme.
fn prompts(draw: &AfterDraw<'_>, theme: &ReviewTheme<'_>, is_paper: bool) -> Html {
    let language = draw.words.language.tag();
    let prompts = draw.prompts(theme.theme).iter();
    let prompts = prompts.map(|prompt| p("ask", prompt.get(language).to_owned()));
    if is_paper {
        return html! { <>{ for prompts }</> };
    }
    html! {
        <details class="more">
            <summary data-action="prompts">{ text(draw.late().theme_prompts) }</summary>
            { for prompts }
        </details>
    }
}

/// The ways on with the other.
fn together(draw: &AfterDraw<'_>, screen: &AloneScreen<'_>) -> Html {
    let (words, after) = (draw.words, draw.after());
    let other = draw.called(screen.setup, screen.me.other());
    let invite = Msg::WithCode(CodeUse::Begin, None);
    let failed = if screen.failed {
        after.alone_no_invitation
    } else {
        ""
    };
    html! {
        <>
            { section(draw, after.alone_together) }
            { p("", after.alone_together_lead(&other.start)) }
            <div class="ways">
                {
                    way(
                        "pair",
                        words.way_pair,
                        after.alone_pair_hint,
                        false,
                        draw.to(Event::Pair),
                    )
                }
                {
                    way(
                        "devices",
                        words.way_devices,
                        after.alone_devices_hint,
                        false,
                        draw.on(invite),
                    )
                }
            </div>
            { asked(None, failed) }
        </>
    }
}
