//! Cards to ask the other for something: without a questionnaire, on the screen, read aloud and on paper.

use crate::pair::keyboard::Keyboard;
use crate::support::Page;
use crate::support::texts::{dutch_after, dutch_late, dutch_words};
use serde_json::json;
use thirtyfour::Key;
use tweeluik_core::measure::{ThemeNotes, built_in, built_in_notes};

/// The sentence of a card of the built-in set, in Dutch.
fn card(theme: &str) -> String {
    let notes = built_in_notes().expect("the notes");
    let card = notes.theme(theme).and_then(ThemeNotes::ask);
    card.expect(theme).get("nl").to_owned()
}

/// The list on a telephone, with these cards chosen.
pub(crate) async fn choosing(page: &Page, themes: &[&str]) {
    page.press("cards").await;
    page.expect("cards").await;
    for (count, theme) in themes.iter().enumerate() {
        page.touch(&format!("input[data-theme={theme}]")).await;
        let is_chosen = format!(
            "return document.querySelectorAll('.pick :checked').length === {};",
            count + 1
        );
        page.wait_until(&format!("{theme} is chosen"), &is_chosen)
            .await;
    }
}

/// Protects people with a keyboard: what stays in sight below the list covers no card that has the focus.
#[tokio::test]
async fn what_shows_the_cards_covers_nothing_that_has_the_focus() {
    let page = Page::fresh().await;
    let hands = Keyboard(&page);
    for (width, height) in [(360, 640), (320, 400)] {
        page.size(width, height, 1, true).await;
        page.open("").await;
        choosing(&page, &[]).await;
        hands.is_at_the_heading().await;
        for _ in 0..page.count(".pick input").await {
            hands.send(Key::Tab).await;
            assert!(hands.is_at(".pick input").await);
            let covered = "(() => {
                const { top, bottom } = document.activeElement.getBoundingClientRect();
                const line = document.querySelector('.show-cards').getBoundingClientRect();
                return top < 0 || bottom > innerHeight || top < line.bottom && bottom > line.top;
            })()";
            assert_eq!(page.get(covered).await, json!(false), "{width} by {height}");
        }
    }
}

/// Protects people who cannot choose: a fourth card is refused in a sentence, and the three stay as they are.
#[tokio::test]
async fn a_fourth_card_is_refused_and_the_three_stay() {
    let page = Page::at("").await;
    choosing(&page, &["gezien", "serieus", "kennis"]).await;
    page.touch("input[data-theme=samenop]").await;
    let refused = format!(
        "return document.querySelector('.show-cards [role=alert]').innerText === {};",
        json!(dutch_after().cards_too_many)
    );
    page.wait_until("it is refused", &refused).await;
    let chosen = "[...document.querySelectorAll('.pick :checked')].map((one) => one.dataset.theme)";
    assert_eq!(
        page.get_texts(chosen).await,
        ["gezien", "serieus", "kennis"]
    );
    // Each is shown alone, and the way back leads to the list as it was.
    page.press("show-cards").await;
    for (place, theme) in ["gezien", "serieus", "kennis"].into_iter().enumerate() {
        assert_eq!(page.heading().await, card(theme));
        let number = dutch_after().cards_number(place + 1, 3);
        assert_eq!(page.text_of(".shown-card .soft").await, number);
        if place < 2 {
            page.press("next").await;
        }
    }
    assert_eq!(page.count("[data-action=next]").await, 0);
    page.press("back").await;
    assert_eq!(page.heading().await, card("serieus"));
    page.press("cards").await;
    assert_eq!(
        page.get_texts(chosen).await,
        ["gezien", "serieus", "kennis"]
    );
}

/// Without a card nothing is shown: it is said, and the focus goes there.
#[tokio::test]
async fn without_a_card_it_is_said_that_one_is_needed() {
    let page = Page::at("").await;
    choosing(&page, &[]).await;
    page.touch("[data-action=show-cards]").await;
    let asked = format!(
        "return document.activeElement.innerText === {};",
        json!(dutch_after().cards_none)
    );
    page.wait_until("it is said", &asked).await;
}

/// Protects people who want to leave no trace: which cards somebody chose is not in the storage, and after leaving
/// nowhere in the page.
#[tokio::test]
async fn which_cards_somebody_chose_is_kept_nowhere() {
    let page = Page::at("").await;
    let before = page.storage().await;
    choosing(&page, &["afspraken", "ruimte"]).await;
    page.press("show-cards").await;
    page.press("next").await;
    assert_eq!(page.storage().await, before);
    assert_eq!(page.keys().await, Vec::<String>::new());
    page.press("leave").await;
    assert_eq!(page.storage().await, before);
    let left = page.everything().await;
    for theme in ["afspraken", "ruimte"] {
        let mark = format!("data-theme=\"{theme}\"");
        assert!(!left.contains(&card(theme)) && !left.contains(&mark));
    }
    page.reload().await;
    choosing(&page, &[]).await;
    assert_eq!(page.count(".pick :checked").await, 0);
}

/// What can be seen on paper, in order.
async fn cards_on_paper(page: &Page) -> Vec<String> {
    page.get_texts(
        "[...document.querySelectorAll('.paper-card')]
            .filter((one) => one.checkVisibility())
            .map((one) => one.innerText.trim())",
    )
    .await
}

/// Protects those who cut the cards out: on paper come all of them, six to a sheet of A4, each with its theme, and no
/// control. At a card, only those that were chosen.
#[tokio::test]
async fn on_paper_come_all_cards_or_those_that_were_chosen() {
    let page = Page::fresh().await;
    page.before_scripts("window.print = () => { window.__printed = true; };")
        .await;
    page.open("").await;
    choosing(&page, &["duidelijk", "jezelf"]).await;
    page.touch("[data-action=print]").await;
    page.wait_until("it is printed", "return window.__printed === true;")
        .await;
    page.says(dutch_late().offered_paper_cards).await;
    page.shows_as_on("print").await;
    let deck = cards_on_paper(&page).await;
    let set = built_in().expect("the set");
    assert_eq!(deck.len(), set.themes().len());
    for (theme, shown) in set.themes().iter().zip(&deck) {
        assert!(shown.contains(&card(theme.id())), "{shown}");
        assert!(shown.contains(theme.title().get("nl")), "{shown}");
    }
    // An A4 sheet within margins of 15 mm; a CSS pixel is 1/96 inch.
    let heights = "[...document.querySelectorAll('.deck-sheet')]
        .map((one) => [one.children.length, one.getBoundingClientRect().height * 25.4 / 96])
        .filter(([cards, height]) => cards === 6 && height < 297 - 30).length";
    assert_eq!(page.get(heights).await, json!(2));
    let controls = "[...document.querySelectorAll('button, input, [data-heading], .bar')]
        .filter((one) => one.checkVisibility()).length";
    assert_eq!(page.get(controls).await, json!(0));
    page.shows_as_on("screen").await;
    assert_eq!(cards_on_paper(&page).await, Vec::<String>::new());
    page.press("show-cards").await;
    page.shows_as_on("print").await;
    assert_eq!(
        cards_on_paper(&page).await,
        ["duidelijk", "jezelf"].map(card)
    );
    assert_eq!(page.get(controls).await, json!(0));
}

/// A browser in which voices come when the test adds them, and that writes down what they read.
const VOICES: &str = "window.__spoken = [];
    window.__voices = [];
    window.__heard = [];
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    const voice = (name, lang, localService) => ({ name, lang, localService, default: !localService });
    window.__come = (...kinds) => {
        window.__voices = kinds.map((kind) => ({
            remote: voice('remote', 'nl-NL', false),
            local: voice('local', 'nl_BE', true),
            english: voice('english', 'en-GB', true),
        })[kind]);
        for (const heard of window.__heard) heard(new Event('voiceschanged'));
    };
    Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: {
        speaking: false,
        pending: false,
        getVoices: () => window.__voices,
        speak(utterance) {
            this.speaking = true;
            window.__utterance = utterance;
            window.__spoken.push(`${utterance.voice.name}: ${utterance.text}`);
        },
        cancel() {
            this.speaking = false;
            window.__spoken.push('stopped');
        },
        addEventListener: (_, heard) => window.__heard.push(heard),
        removeEventListener: (_, heard) => {
            window.__heard = window.__heard.filter((one) => one !== heard);
        },
    } });";

/// Protects people who have a card read out: only a voice of this device reads, since another one would be sent the
/// sentence. It stops when it is told to, and on leaving the screen.
#[tokio::test]
async fn only_a_voice_of_this_device_reads_and_stops_on_leaving() {
    let page = Page::fresh().await;
    page.before_scripts(VOICES).await;
    page.open("").await;
    choosing(&page, &["gehoord", "samenop"]).await;
    page.press("show-cards").await;
    page.run("__come('remote', 'english');", Vec::new()).await;
    page.wait_for("[data-action=no-voice]").await;
    assert_eq!(page.count("[data-action=read-aloud]").await, 0);
    page.unfold_all().await;
    let how = page.text_of("details:has([data-action=no-voice])").await;
    assert!(how.contains(dutch_late().read_get_voice), "{how}");
    page.run("__come('remote', 'english', 'local');", Vec::new())
        .await;
    page.wait_for("[data-action=read-aloud]").await;
    page.touch("[data-action=read-aloud]").await;
    page.wait_for("[data-action=stop-reading]").await;
    page.touch("[data-action=stop-reading]").await;
    page.wait_for("[data-action=read-aloud]").await;
    let first = format!("local: {}", card("gehoord"));
    let spoken = async || page.get_texts("__spoken").await;
    assert_eq!(spoken().await, [&*first, "stopped"]);
    // At its end the button reads again, and another screen stops it.
    page.touch("[data-action=read-aloud]").await;
    page.wait_for("[data-action=stop-reading]").await;
    page.run(
        "speechSynthesis.speaking = false; __utterance.onend(new Event('end'));",
        Vec::new(),
    )
    .await;
    page.wait_for("[data-action=read-aloud]").await;
    page.press("next").await;
    page.wait_for("[data-action=read-aloud]").await;
    page.touch("[data-action=read-aloud]").await;
    page.wait_for("[data-action=stop-reading]").await;
    page.press("back").await;
    let second = format!("local: {}", card("samenop"));
    assert_eq!(
        spoken().await,
        [&*first, "stopped", &first, &second, "stopped"]
    );
    assert!(page.violations().await.is_empty());
}

/// A question set of an organisation's own has the cards that it has, in the deck too.
#[tokio::test]
async fn an_own_question_set_offers_its_own_cards_only() {
    let page = Page::at("?questions=examples/questions.json").await;
    assert_eq!(
        page.text_of("[data-action=cards]").await,
        dutch_words().cards_title
    );
    choosing(&page, &[]).await;
    let cards = page.count(".pick input").await;
    assert!(cards > 0);
    assert_eq!(page.count(".deck-sheet .paper-card").await, cards);
}

/// Run in each browser at every check.
mod every_engine {
    use super::*;

    /// Protects people who want to ask one thing now: three taps from the start, also on a small telephone, where what shows
    /// the cards is in sight all the time.
    #[tokio::test]
    async fn a_card_is_three_taps_away_from_the_start() {
        let page = Page::fresh().await;
        page.size(360, 640, 1, true).await;
        page.open("").await;
        // Below the ways of a pair, which it moves nowhere.
        let below = "document.querySelector('.ways').getBoundingClientRect().bottom
            <= document.querySelector('[data-action=cards]').getBoundingClientRect().top";
        assert_eq!(page.get(below).await, json!(true));
        page.click("cards").await;
        page.expect("cards").await;
        let in_sight = "[data-heading], [data-action=show-cards]";
        assert_eq!(page.out_of_sight(in_sight).await, Vec::<String>::new());
        page.click_on(".choice:has([data-theme=gehoord])").await;
        page.click("show-cards").await;
        assert_eq!(page.heading().await, card("gehoord"));
        assert_eq!(page.out_of_sight(".shown-card").await, Vec::<String>::new());
        let size =
            "parseFloat(getComputedStyle(document.querySelector('[data-heading]')).fontSize)";
        let size = page.get(size).await.as_f64().expect("a size");
        assert!(size > 36.0, "{size} pixels");
    }
}
