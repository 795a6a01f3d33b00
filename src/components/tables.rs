//! Parts of tables.

use yew::{Html, html};

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
