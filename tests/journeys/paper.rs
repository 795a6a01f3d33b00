//! Forms to fill in on paper, and typing in what stands on one.

use crate::support::person::digit;
use crate::support::texts::{dutch_after, dutch_late, dutch_words};
use crate::support::{Page, SANNE_AND_KARIM, Sheet};
use serde_json::json;
use tweeluik_core::language::{Address, Language};
use tweeluik_core::measure::{Direction, Form, Person, QuestionSet, built_in};
use tweeluik_core::words::AfterWords;

/// The screen on which forms are printed, for two people with these names.
pub(crate) async fn forms(page: &Page, names: [&str; 2]) {
    page.press("paper").await;
    page.expect("paper").await;
    page.type_names(names).await;
}

/// Chooses how much is asked, and waits until the forms have so many statements.
pub(crate) async fn choose_form(page: &Page, set: &QuestionSet, form: Form) {
    page.choose("-form", form.id()).await;
    let (_, statements) = set.count(form);
    let rows = "document.querySelectorAll('.paper-form:first-child [data-statement]').length";
    let there = format!("return {rows} === {};", 2 * statements);
    page.wait_until("the forms have its statements", &there)
        .await;
}

/// Every row of a form as it can be seen on paper: its number, its statement, its digits.
async fn rows(page: &Page, person: Person) -> Vec<String> {
    page.get_texts(&format!(
        "[...document.querySelectorAll('.paper-form[data-of={}] [data-statement]')]
            .filter((row) => row.checkVisibility())
            .map((row) => [...row.children].map((one) => one.innerText.replace(/\\s+/g, ' ').trim()).join('|'))",
        person.id()
    ))
    .await
}

/// What these rows should be.
fn expected(set: &QuestionSet, form: Form, language: &str, other: &str) -> Vec<String> {
    let asked = |direction| set.pick(form).map(move |(_, one)| (direction, one));
    let all = Direction::BOTH.into_iter().flat_map(asked);
    all.enumerate()
        .map(|(place, (direction, statement))| {
            let text = statement.text(direction).with_other(language, Some(other));
            format!("{}|{text}|1234567", place + 1)
        })
        .collect()
}

/// Protects people without a telephone: the form of each length and language has every statement of the set, first all
/// that one receives, then all that one gives, each with its number and the seven digits, and names the other.
#[tokio::test]
async fn the_form_of_each_length_and_language_has_every_statement() {
    let page = Page::at("").await;
    let set = built_in().expect("the set");
    forms(&page, ["Sanne", "Karim"]).await;
    for language in Language::ALL {
        let tag = language.tag();
        for person in Person::BOTH {
            let name = format!("-language-{}", person.id());
            page.choose(&name, tag).await;
            page.wait_for(&format!(".paper-form[data-of={}][lang={tag}]", person.id()))
                .await;
        }
        for form in Form::ALL {
            choose_form(&page, &set, form).await;
            page.shows_as_on("print").await;
            for (person, other) in Person::BOTH.into_iter().zip(["Karim", "Sanne"]) {
                let wanted = expected(&set, form, tag, other);
                assert_eq!(rows(&page, person).await, wanted, "{form:?} in {tag}");
            }
            let themes = set.themes().iter().filter(|theme| theme.is_asked(form));
            assert_eq!(
                page.count(".paper-form:first-child [data-theme]").await,
                themes.count()
            );
            page.shows_as_on("screen").await;
            assert_eq!(rows(&page, Person::First).await, Vec::<String>::new());
        }
    }
}

/// Each person's form is in their own language, and one alone can be printed: a printer that prints on both sides puts
/// nothing of the other's behind it.
#[tokio::test]
async fn each_form_is_in_the_language_of_its_reader_and_can_be_printed_alone() {
    let page = Page::fresh().await;
    page.before_scripts("window.print = () => { window.__printed = true; };")
        .await;
    page.open("?form=mini").await;
    forms(&page, ["Sanne", "Karim"]).await;
    page.choose("-language-second", "en").await;
    page.wait_for(".paper-form[data-of=second][lang=en]").await;
    page.shows_as_on("print").await;
    let titles = "[...document.querySelectorAll('.paper-title')].map((one) => one.innerText)";
    let english = AfterWords::of(Language::En, Address::Informal);
    assert_eq!(
        page.get_texts(titles).await,
        [dutch_after().form_for("Sanne"), english.form_for("Karim")]
    );
    // Nothing that belongs to the screen stands on paper, and each says what it is not for.
    let controls = "[...document.querySelectorAll('button, input, [data-heading], .bar')]
        .filter((one) => one.checkVisibility()).length";
    assert_eq!(page.get(controls).await, json!(0));
    let form = page.text_of(".paper-form[data-of=first]").await;
    for said in [dutch_late().case_file, dutch_after().form_end] {
        assert!(form.contains(said), "{said} is not in {form}");
    }
    page.shows_as_on("screen").await;
    page.choose("-which", "second").await;
    page.wait_until(
        "one form is there",
        "return document.querySelectorAll('.paper-form').length === 1;",
    )
    .await;
    assert_eq!(page.count(".paper-form[data-of=second]").await, 1);
    page.touch("[data-action=print]").await;
    page.wait_until("it is printed", "return window.__printed === true;")
        .await;
    page.says(dutch_late().offered_paper_alone).await;
    assert_eq!(page.keys().await, Vec::<String>::new());
}

/// Two forms with the same name are not printed: nobody could tell them apart.
#[tokio::test]
async fn two_forms_with_one_name_are_not_printed() {
    let page = Page::fresh().await;
    page.before_scripts("window.print = () => { window.__printed = true; };")
        .await;
    page.open("").await;
    forms(&page, ["Bo", "bo"]).await;
    page.touch("[data-action=print]").await;
    let asked = format!(
        "return document.activeElement.innerText === {};",
        json!(dutch_words().setup_same_names)
    );
    page.wait_until("it is said", &asked).await;
    assert_eq!(
        page.get("window.__printed === undefined").await,
        json!(true)
    );
}

/// A question set of an organisation's own has a form too.
#[tokio::test]
async fn an_own_question_set_has_a_form() {
    let page = Page::at("?questions=examples/questions.json").await;
    let set = QuestionSet::parse(include_str!("../../examples/questions.json")).expect("a set");
    forms(&page, ["Sanne", "Karim"]).await;
    choose_form(&page, &set, Form::Long).await;
    page.shows_as_on("print").await;
    let wanted = expected(&set, Form::Long, "nl", "Karim");
    assert_eq!(rows(&page, Person::First).await, wanted);
}

/// What stands in the fields, by number.
async fn typed(page: &Page) -> Vec<String> {
    page.get_texts("[...document.querySelectorAll('.digit input')].map((one) => one.value)")
        .await
}

async fn type_in(page: &Page, number: usize, text: &str) {
    page.type_into(&format!("input[name$='-digit-{number}']"), text)
        .await;
}

/// From somebody's first statement to the review, with all of it typed in from paper.
async fn type_all(page: &Page, form: Form, sheet: Sheet) {
    let set = built_in().expect("the set");
    page.press("from-paper").await;
    page.expect("from-paper").await;
    let (_, statements) = set.count(form);
    assert_eq!(typed(page).await, vec![""; 2 * statements + 1]);
    let mut number = 0;
    for direction in Direction::BOTH {
        for (_, statement) in set.pick(form) {
            number += 1;
            let value = sheet(statement.id(), direction.id());
            type_in(page, number, &digit(value)).await;
        }
    }
    type_in(page, number + 1, "4").await;
    page.press("next").await;
    page.expect("review").await;
}

/// What the comparison says, as a page that embeds the widget reads it.
async fn compared(page: &Page) -> Vec<String> {
    page.get_texts(
        "[...document.querySelectorAll('[data-equality], [data-direct], [data-kind]')]
            .map((one) => JSON.stringify({ ...one.dataset }))",
    )
    .await
}

/// One person alone types in too.
#[tokio::test]
async fn one_person_alone_types_in_what_stands_on_paper() {
    let page = Page::at("?form=mini").await;
    page.press("solo").await;
    page.press("begin").await;
    page.expect("answer").await;
    type_all(&page, Form::Mini, SANNE_AND_KARIM.sheets[0]).await;
    page.press("look").await;
    page.expect("solo").await;
}

/// Protects answers that are there: what is no digit of the paper is refused in a sentence at its field, which is as it
/// was; what is empty is named, and gets the focus; and what was typed is there after the page was loaded again.
#[tokio::test]
async fn a_wrong_digit_is_refused_an_empty_field_is_named_and_all_of_it_is_kept() {
    let page = Page::at("?form=mini").await;
    page.begin(["Sanne", "Karim"]).await;
    page.press("from-paper").await;
    page.expect("from-paper").await;
    type_in(&page, 1, "3").await;
    type_in(&page, 3, "7").await;
    let says = |number: usize, text: String| {
        format!(
            "return document.querySelector('.digit:has([name$=\"-digit-{number}\"]) [role=alert]').innerText === {};",
            json!(text)
        )
    };
    for (number, wrong, most) in [(2, "8", 7), (2, "x", 7), (13, "7", 6)] {
        type_in(&page, number, wrong).await;
        let refused = says(number, dutch_after().from_paper_refused(most));
        page.wait_until("it is refused", &refused).await;
        let mut wanted = vec![""; 13];
        (wanted[0], wanted[2]) = ("3", "7");
        assert_eq!(typed(&page).await, wanted);
    }
    page.touch("[data-action=next]").await;
    page.wait_until("2 is named", &says(2, dutch_after().from_paper_missing(2)))
        .await;
    let focused = "document.activeElement.name.endsWith('-digit-2')";
    assert_eq!(page.get(focused).await, json!(true));
    page.reload().await;
    page.press("continue").await;
    page.expect("from-paper").await;
    assert_eq!(typed(&page).await[..3], ["3", "", "7"]);
    // The way back leads to the first question without an answer.
    page.press("back").await;
    page.expect("answer").await;
    let progress = dutch_words().progress_question(2, 12);
    assert_eq!(page.text_of(".progress span").await, progress);
}

/// Run in each browser at every check.
mod every_engine {
    use super::*;

    /// Protects two people who answered on paper: by number they come to the same comparison as on the screen, and the
    /// second finds empty fields.
    #[tokio::test]
    async fn what_stands_on_paper_is_typed_in_by_number_up_to_the_comparison() {
        let mut both = Vec::new();
        for from_paper in [true, false] {
            let page = Page::at("?form=mini").await;
            page.begin(SANNE_AND_KARIM.names).await;
            for (turn, sheet) in SANNE_AND_KARIM.sheets.into_iter().enumerate() {
                if from_paper {
                    type_all(&page, Form::Mini, sheet).await;
                    page.lock("").await;
                } else {
                    page.take_turn(sheet, "").await;
                }
                if turn == 0 {
                    page.press("take-over").await;
                }
            }
            page.agree("first", "").await;
            page.agree("second", "").await;
            page.expect("comparison").await;
            both.push(compared(&page).await);
        }
        assert!(!both[0].is_empty());
        assert_eq!(both[0], both[1]);
    }
}
