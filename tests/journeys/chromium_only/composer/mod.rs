//! The composer: a web editor picks options, looks at the widget and copies what they need.

mod addresses;
mod poster;

use crate::access::{fits_a_320_pixel_screen, look_with_axe};
use crate::privacy::POLICY;
use crate::support::{ELEMENT, Page, ask_server, given};
pub(super) use poster::pages_of;
use poster::posted;
use serde_json::{Value, json};

/// Every text that can be copied.
const SNIPPETS: [&str; 8] = [
    "element",
    "element-style",
    "element-policy",
    "frame",
    "frame-style",
    "frame-policy",
    "wordpress",
    "link",
];

/// A page of a website on which nothing of Tweeluik is.
pub const EMPTY: &str = "examples/empty.html";

/// Puts what is called `markup` in the place of what stands on the page, scripts included.
pub const PASTE: &str = "
    const parsed = document.createRange().createContextualFragment(arguments[0]);
    document.querySelector('main').replaceChildren(parsed);";

/// The composer, once its previews are there.
async fn composer(query: &str) -> Page {
    let page = Page::fresh().await;
    open(&page, query).await;
    page
}

async fn open(page: &Page, query: &str) {
    page.visit(&format!("compose.html{query}")).await;
    // A preview is brought when it comes near; what else comes on the page moves them.
    page.wait_until(
        "three previews are there",
        "document.querySelector('.looks').scrollIntoView({ block: 'center' });
        return [...document.querySelectorAll('twee-luik')]
            .filter((one) => one.shadowRoot?.querySelector('[data-screen]')).length === 3;",
    )
    .await;
}

/// Picks an option, or fills in a field and leaves it.
async fn pick(page: &Page, name: &str, value: &str) {
    let script = "
        const [name, value] = arguments;
        const field = document.forms.options.elements[name];
        if (field instanceof RadioNodeList) {
            [...field].find((radio) => radio.value === value).click();
            return field.value;
        }
        field.value = value;
        for (const kind of ['input', 'change']) {
            field.dispatchEvent(new Event(kind, { bubbles: true }));
        }
        return field.value;";
    let now = page.run(script, vec![json!(name), json!(value)]).await;
    assert_eq!(now, json!(value), "{name} takes {value}");
}

async fn snippet(page: &Page, name: &str) -> String {
    page.get_text(&format!(
        "document.querySelector('[data-snippet={name}] textarea').value"
    ))
    .await
}

async fn all_snippets(page: &Page) -> Vec<String> {
    let mut all = Vec::new();
    for name in SNIPPETS {
        all.push(snippet(page, name).await);
    }
    all
}

/// What the sentence under a field says; empty where there is nothing to say.
async fn problem(page: &Page, name: &str) -> String {
    page.text_of(&format!("#{name}-problem")).await
}

/// Where the files of the test server are.
fn base() -> String {
    format!("{}/", given("TWEELUIK_URL").trim_end_matches('/'))
}

/// Protects the web editor's time: what is not changed is not in the code, but for the language, which
/// would be that of the page, and the heading, since a page has a title of its own.
#[tokio::test]
async fn without_a_choice_the_snippets_are_as_short_as_they_can_be() {
    let page = composer("").await;
    let base = base();
    assert_eq!(
        snippet(&page, "element").await,
        format!(
            "<script type=\"module\" src=\"{base}embed.js\"></script>\n\
             <twee-luik lang=\"nl\" heading-level=\"2\">\n  \
             <a href=\"{base}index.html\">Open Tweeluik op een eigen pagina</a>\n\
             </twee-luik>"
        )
    );
    assert_eq!(
        snippet(&page, "link").await,
        format!("{base}index.html"),
        "nothing behind the address"
    );
}

/// Protects the web editor who trusts what they see: every preview has the option, and so has
/// everything that can be copied.
#[tokio::test]
async fn an_option_that_is_picked_shows_in_every_preview_and_in_every_snippet() {
    let page = composer("").await;
    let picked = [
        ("lang", "en"),
        ("relation", "colleagues"),
        ("form", "long"),
        ("mode", "pair"),
        ("keep", "never"),
        ("heading-level", "3"),
        ("share-url", "https://example.org/together"),
    ];
    for (name, value) in picked {
        pick(&page, name, value).await;
    }
    page.wait_until(
        "every preview is at its set-up, in English, with these choices",
        "return [...document.querySelectorAll('twee-luik')].every(({ shadowRoot }) => {
            const there = (selector) => shadowRoot.querySelector(selector);
            return there('[data-screen=setup][lang=en]') && there('h3[data-heading]')
                && there('[value=colleagues]:checked') && there('[value=long]:checked');
        });",
    )
    .await;
    // The page on its own takes no address of another website.
    let query = "lang=en&relation=colleagues&form=long&mode=pair&keep=never";
    let link = format!("{}index.html?{query}", base());
    assert_eq!(snippet(&page, "link").await, link);
    let in_markup = link.replace('&', "&amp;");
    let attributes: Vec<_> = picked
        .iter()
        .map(|(name, value)| format!("{name}=\"{value}\""))
        .collect();
    for name in ["element", "wordpress"] {
        let text = snippet(&page, name).await;
        assert!(text.contains(&attributes.join(" ")), "{name}: {text}");
        assert!(text.contains(&format!("href=\"{in_markup}\"")), "{text}");
    }
    let frame = snippet(&page, "frame").await;
    assert!(frame.contains(&format!("src=\"{in_markup}\"")), "{frame}");
    assert!(frame.contains("look together"), "its title is in English");
    assert_eq!(page.text_of(".poster-address").await, link);
    assert_eq!(page.text_of(".poster-scan").await, "Scan with your phone");
    assert_eq!(page.violations().await, Vec::<String>::new());
}

/// Protects the facilitator: the way into a workshop can be picked like the others.
#[tokio::test]
async fn a_page_that_begins_at_a_workshop_can_be_picked() {
    let page = composer("").await;
    pick(&page, "mode", "workshop").await;
    page.wait_until(
        "every preview is at the workshop",
        "return [...document.querySelectorAll('twee-luik')].every(({ shadowRoot }) =>
            shadowRoot.querySelector('[data-screen=workshop]'));",
    )
    .await;
    let element = snippet(&page, "element").await;
    assert!(element.contains(" mode=\"workshop\""), "{element}");
    let link = format!("{}index.html?mode=workshop", base());
    assert_eq!(snippet(&page, "link").await, link);
    page.open(&link[base().len()..]).await;
    page.expect("workshop").await;
    assert_eq!(page.reported().await, Vec::<String>::new());
}

/// Protects who tries a preview: nothing of it can be kept, whatever the website will offer.
#[tokio::test]
async fn the_previews_never_offer_to_keep_anything() {
    let page = composer("").await;
    for value in ["never", "ask"] {
        pick(&page, "keep", value).await;
        let kept = page
            .get_texts("[...document.querySelectorAll('twee-luik')].map((one) => one.getAttribute('keep'))")
            .await;
        assert_eq!(kept, ["never"; 3], "with {value}");
    }
}

/// Protects the web editor's afternoon: what was copied works in a page that had nothing of ours.
#[tokio::test]
async fn the_copied_element_works_in_another_page() {
    let page = composer("").await;
    pick(&page, "form", "mini").await;
    pick(&page, "heading-level", "2").await;
    let element = snippet(&page, "element").await;
    page.visit(EMPTY).await;
    page.run(PASTE, vec![json!(element)]).await;
    page.inside(ELEMENT);
    page.wait_for("h2[data-heading]").await;
    page.begin(["Sanne", "Karim"]).await;
    assert_eq!(page.violations().await, Vec::<String>::new());
    assert_eq!(page.reported().await, Vec::<String>::new());
}

/// The same for the frame: its script gives it the height that it needs.
#[tokio::test]
async fn the_copied_frame_works_in_another_page() {
    let page = composer("").await;
    pick(&page, "lang", "en").await;
    let frame = snippet(&page, "frame").await;
    page.visit(EMPTY).await;
    page.run(PASTE, vec![json!(frame)]).await;
    page.wait_until(
        "the frame has the height of what is in it",
        "return /^\\d+px$/.test(document.querySelector('iframe').style.height);",
    )
    .await;
    assert_eq!(
        page.get_text("document.querySelector('iframe').contentDocument.documentElement.lang")
            .await,
        "en"
    );
}

/// Protects the web editor from a button that says more than it does.
#[tokio::test]
async fn the_button_copies_and_says_so_also_without_a_clipboard() {
    let page = Page::fresh().await;
    page.before_scripts(
        "navigator.clipboard.writeText = (text) => window.refuse
            ? Promise.reject(new Error('refused'))
            : Promise.resolve(void (window.copied = text));
        addEventListener('copy', () => (window.copied = getSelection().toString()));",
    )
    .await;
    open(&page, "").await;
    for (refuse, name) in [(false, "element"), (true, "frame-policy")] {
        page.run("window.refuse = arguments[0];", vec![json!(refuse)])
            .await;
        page.click_on(&format!("[data-snippet={name}] button"))
            .await;
        let said = format!(
            "return document.querySelector('[data-snippet={name}] [role=status]').textContent === 'Gekopieerd';"
        );
        page.wait_until("the page says that it is copied", &said)
            .await;
        assert_eq!(
            page.get_text("window.copied").await,
            snippet(&page, name).await
        );
        let focus = page.get_text("document.activeElement.localName").await;
        assert_eq!(focus, "button", "the focus stays where it was");
    }
    // Another choice: what was copied is no longer what stands there.
    pick(&page, "base", "https://example.org/").await;
    let said = "[...document.querySelectorAll('.snippet [role=status]')].map((one) => one.textContent).join('')";
    assert_eq!(page.get_text(said).await, "");
}

/// Protects web editors who read no Dutch, and those who read nothing else: every text is there in
/// both, and a switch keeps what was picked.
#[tokio::test]
async fn the_page_is_complete_in_both_languages() {
    let page = composer("").await;
    pick(&page, "form", "mini").await;
    let link = snippet(&page, "link").await;
    for (language, title) in [
        ("nl", "Zet Tweeluik op je website"),
        ("en", "Put Tweeluik on your website"),
    ] {
        assert_eq!(page.text_of("h1").await, title);
        assert_eq!(
            page.get_text("document.documentElement.lang").await,
            language
        );
        let empty = page
            .get_texts(
                "[...document.querySelectorAll('[data-say]')]
                    .filter((one) => !one.textContent.trim() || one.textContent === 'undefined')
                    .map((one) => one.dataset.say)",
            )
            .await;
        assert_eq!(empty, Vec::<String>::new(), "{language}");
        assert_eq!(snippet(&page, "link").await, link);
        page.click_on("#language").await;
    }
    page.click_on("#language").await;
    let address = page.get_text("location.search").await;
    assert_eq!(address, "?lang=en", "it can be sent to a colleague");
    let script = "
        const done = arguments[arguments.length - 1];
        // All names of all texts; `u` is of Dutch only.
        const names = (words, path) => Object.entries(words).flatMap(([name, value]) =>
            typeof value === 'object' ? names(value, `${path}.${name}`) : [`${path}.${name}`]);
        import('/examples/compose/words.js').then(({ WORDS }) => done(['nl', 'en'].map((language) =>
            names(WORDS[language], '').filter((name) => !/poster.*\\.u\\b/.test(name)).join('\\n'))));";
    let names = page
        .driver()
        .execute_async(script, Vec::new())
        .await
        .expect("the module runs");
    let [dutch, english]: [String; 2] = names.convert().expect("two texts");
    assert_eq!(dutch, english);
}

/// Protects the reader with assistive technology; also with sentences about wrong addresses.
async fn axe_finds_nothing(query: &str, scheme: &str) {
    let page = Page::fresh().await;
    page.prefers(&[("prefers-color-scheme", scheme)]).await;
    open(&page, query).await;
    posted(&page).await;
    let mut found = look_with_axe(&page).await;
    for name in ["base", "share-url", "questions"] {
        pick(&page, name, "geen adres").await;
    }
    pick(&page, "lang", "en").await;
    pick(&page, "mode", "pair").await;
    found.extend(look_with_axe(&page).await);
    assert!(found.is_empty(), "{}", found.join("\n\n"));
}

#[tokio::test]
async fn axe_finds_nothing_in_the_composer_in_dutch_and_light() {
    axe_finds_nothing("", "light").await;
}

#[tokio::test]
async fn axe_finds_nothing_in_the_composer_in_english_and_dark() {
    axe_finds_nothing("?lang=en", "dark").await;
}

/// Protects readers with a small telephone, or who enlarge 400 %.
#[tokio::test]
async fn the_composer_fits_a_320_pixel_screen() {
    let page = Page::fresh().await;
    page.size(320, 640, 1, true).await;
    for query in ["", "?lang=en"] {
        page.visit(&format!("compose.html{query}")).await;
        page.wait_for("[data-snippet=link] textarea").await;
        pick(
            &page,
            "share-url",
            &format!("https://example.org/{}", "a".repeat(180)),
        )
        .await;
        posted(&page).await;
        fits_a_320_pixel_screen(&page, query).await;
    }
}

/// Protects who wants to see one style only, or has a small screen.
#[tokio::test]
async fn one_style_can_be_looked_at_by_itself() {
    let page = composer("").await;
    for (theme, shown) in [("blue", 1), ("green", 1), ("own", 1), ("all", 3)] {
        page.run(
            "document.querySelector(`[name=theme][value=${arguments[0]}]`).click();",
            vec![json!(theme)],
        )
        .await;
        let seen: Value = page
            .get("[...document.querySelectorAll('twee-luik')].filter((one) => one.checkVisibility()).length")
            .await;
        assert_eq!(seen, json!(shown), "{theme}");
    }
    // The styles are what a website sets, and the widget takes them.
    let colours = page
        .get_texts(
            "[...new Set([...document.querySelectorAll('twee-luik')].map((one) =>
                getComputedStyle(one.shadowRoot.querySelector('[data-heading]')).color))]",
        )
        .await;
    assert_eq!(colours.len(), 3, "{colours:?}");
    let own = page
        .get_texts(
            "[...document.querySelectorAll('twee-luik')].map((one) =>
                one.shadowRoot.querySelector('.ground').dataset.own ?? '')",
        )
        .await;
    assert_eq!(own, [""; 3], "every colour can be read");
}

/// Protects the promise about the policy: this page has the same one, on the page and before it.
#[tokio::test]
async fn the_composer_has_the_policy_of_the_product() {
    let (head, body) = ask_server("compose.html");
    assert!(head.contains(&format!("Content-Security-Policy: {POLICY}")));
    // It registers no worker, so its own policy lets no address through.
    let own = POLICY.replace("trusted-types tweeluik", "trusted-types 'none'");
    assert!(body.contains(&format!("content=\"{own}\"")), "{body}");
    for forbidden in ["style=", "<style", "onclick", "<script>"] {
        assert!(!body.contains(forbidden), "{forbidden} in {body}");
    }
    let tags = body.split('<').filter(|tag| {
        tag.starts_with("script") || tag.contains("modulepreload") || tag.contains("stylesheet")
    });
    let tags: Vec<_> = tags.collect();
    assert_eq!(tags.len(), 4, "{tags:#?}");
    assert!(tags.iter().all(|tag| tag.contains("integrity=\"sha384-")));
}
