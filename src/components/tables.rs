//! Tables.

use crate::draw::LateDraw;
use yew::{Html, html};

/// The facts of a picture as a table, which scrolls where it is wider than its place.
pub fn fact_table(draw: &LateDraw<'_>, head: Html, bodies: Vec<Html>) -> Html {
    let late = draw.late();
    let id = [draw.id, "-table"].concat();
    html! {
        <div class="scroll" role="region" tabindex="0" aria-labelledby={id.clone()}>
            <table>
                <caption class="hidden" {id} key={late.table_title}>{ late.table_title }</caption>
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
