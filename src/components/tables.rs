//! Tables.

use crate::draw::LateDraw;
use yew::{Html, html};

/// The facts of a picture as a table.
pub fn fact_table(draw: &LateDraw<'_>, head: Html, bodies: Vec<Html>) -> Html {
    let id = [draw.id, "-table"].concat();
    scroll_table(id, None, draw.late().table_title, head, bodies)
}

/// A table which scrolls where it is wider than its place, with a title for those who do not see it.
pub fn scroll_table(
    id: String,
    class: Option<&'static str>,
    title: &'static str,
    head: Html,
    bodies: Vec<Html>,
) -> Html {
    html! {
        <div class="scroll" role="region" tabindex="0" aria-labelledby={id.clone()}>
            <table {class}>
                <caption class="hidden" {id} key={title}>{ title }</caption>
                <thead><tr>{ head }</tr></thead>
                { for bodies }
            </table>
        </div>
    }
}

/// The head of a column.
pub fn column(name: &'static str) -> Html {
    html! { <th scope="col" key={name}>{ name }</th> }
}

/// The rows of one theme in a table of so many columns, under its title.
pub fn theme_rows(title: &str, columns: &'static str, rows: Vec<Html>) -> Html {
    html! {
        <tbody>
            <tr>
                <th class="theme-row" scope="rowgroup" colspan={columns} key={title}>{ title }</th>
            </tr>
            { for rows }
        </tbody>
    }
}
