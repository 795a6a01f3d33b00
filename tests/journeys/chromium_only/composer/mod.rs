//! The composer: a web editor picks options, looks at the widget and copies what they need.

use crate::access::{fits_a_320_pixel_screen, look_with_axe};
use crate::devices::{screenshot, texts};
use crate::privacy::POLICY;
use crate::support::{ELEMENT, Page, ask_server, given};
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
const EMPTY: &str = "examples/empty.html";

/// Puts what is called `markup` in the place of what stands on the page, scripts included.
const PASTE: &str = "
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
    // A preview is brought when it comes near: then all three are.
    page.run(
        "document.querySelector('.looks').scrollIntoView({ block: 'center' });",
        Vec::new(),
    )
    .await;
    page.wait_until(
        "three previews are there",
        "return [...document.querySelectorAll('twee-luik')]
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

/// Protects the website: text with quotes and tags stays text in everything that is copied, also
/// where the page's own checks would let it through.
#[tokio::test]
async fn hostile_text_stays_text_in_every_snippet() {
    let page = composer("").await;
    let hostile =
        "https://example.org/\"><img src=x onerror=alert(1)>?a=1&copy=2&quot;=<!-- /wp:html -->";
    pick(&page, "share-url", hostile).await;
    pick(
        &page,
        "base",
        "https://example.org/a\"b'<i>&amp;/index.html?x",
    )
    .await;
    let good = "https://example.org/%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E\
                ?a=1&copy=2&quot;=%3C!--%20/wp:html%20--%3E";
    let base = "https://example.org/a%22b'%3Ci%3E&amp;/";
    let link = snippet(&page, "link").await;
    assert!(
        link.starts_with(&format!("{base}index.html?share-url=")),
        "{link}"
    );
    let snippets = all_snippets(&page).await;
    assert_eq!(page.count("img").await, 0);
    assert_eq!(page.violations().await, Vec::<String>::new());
    page.visit(EMPTY).await;
    // What a browser finds in the markup: the names of the elements, and what matters of them.
    let read = "
        const { body } = new DOMParser().parseFromString(arguments[0], 'text/html');
        const all = [...document.createTreeWalker(body, 1).root.querySelectorAll('*'),
            ...(new DOMParser().parseFromString(arguments[0], 'text/html')).head.children];
        const value = (selector, name) => all.find((one) => one.matches(selector))?.getAttribute(name);
        return {
            names: all.map((one) => one.localName).sort().join(),
            script: value('script', 'src'),
            share: value('twee-luik', 'share-url') ?? null,
            link: value('a', 'href') ?? value('iframe', 'src'),
        };";
    for (name, text) in SNIPPETS.iter().zip(&snippets) {
        let found = page.run(read, vec![json!(text)]).await;
        let expected = match *name {
            "element" | "wordpress" => json!({
                "names": "a,script,twee-luik", "script": format!("{base}embed.js"),
                "share": good, "link": link,
            }),
            "frame" => json!({
                "names": "iframe,script", "script": format!("{base}frame.js"),
                "share": null, "link": link,
            }),
            _ => continue,
        };
        assert_eq!(found, expected, "{name}: {text}");
    }
    assert!(
        snippets.iter().all(|text| text.matches("-->").count() <= 2),
        "no comment is closed that we did not open"
    );
    every_option_is_escaped(&page, read).await;
}

/// The pure part by itself: no check stands before it.
async fn every_option_is_escaped(page: &Page, read: &str) {
    let script = "
        const done = arguments[arguments.length - 1];
        import('/examples/compose/snippets.js').then(({ DEFAULTS, snippetsOf }) => {
            const bad = `\"><script>alert(1)</script>&lt;&amp;'--> {{x}} $&`;
            const options = Object.fromEntries(Object.keys(DEFAULTS).map((name) => [name, bad]));
            const says = { open: bad, title: bad };
            const made = snippetsOf('https://example.org/', { ...options, lang: 'nl', questions: '' }, says);
            done([bad, made.element, made.frame]);
        }, (error) => done([String(error)]));";
    let made = page
        .driver()
        .execute_async(script, Vec::new())
        .await
        .expect("the module runs");
    let made: Vec<String> = made.convert().expect("texts");
    let [bad, element, frame] = &made[..] else {
        panic!("{made:?}");
    };
    for (text, names) in [(element, "a,script,twee-luik"), (frame, "iframe,script")] {
        let found = page.run(read, vec![json!(text)]).await;
        assert_eq!(found["names"], json!(names), "{text}");
    }
    let found = page.run(read, vec![json!(element)]).await;
    assert_eq!(found["share"], json!(bad));
}

/// Protects the web editor from a link that the widget would refuse: the page says what is wrong and
/// leaves it out.
#[tokio::test]
async fn an_address_that_would_not_work_is_left_out_with_a_sentence() {
    let page = composer("").await;
    let before = all_snippets(&page).await;
    let long = format!("https://example.org/{}", "a".repeat(181));
    for bad in [
        "example.org",
        "http://example.org/",
        "javascript:alert(1)",
        "https://example.org/#deel",
        "https://a:b@example.org/",
        &long,
    ] {
        pick(&page, "share-url", bad).await;
        assert!(
            problem(&page, "share-url").await.contains("https://"),
            "{bad}"
        );
        assert_eq!(
            page.count("#share-url[aria-invalid=true]").await,
            1,
            "{bad}"
        );
        assert_eq!(all_snippets(&page).await, before, "{bad}");
    }
    for bad in ["lijst.json", "data:,x"] {
        pick(&page, "questions", bad).await;
        assert!(
            problem(&page, "questions").await.contains("https://"),
            "{bad}"
        );
        assert_eq!(all_snippets(&page).await, before, "{bad}");
    }
    for bad in ["", "mijn map", "http://example.org/"] {
        pick(&page, "base", bad).await;
        assert!(problem(&page, "base").await.contains("https://"), "{bad}");
        assert_eq!(all_snippets(&page).await, before, "{bad}");
    }
    for name in ["share-url", "questions"] {
        pick(&page, name, "").await;
        assert_eq!(problem(&page, name).await, "");
    }
    pick(&page, "share-url", &long[..200]).await;
    assert_eq!(problem(&page, "share-url").await, "");
    assert_eq!(page.count("#share-url[aria-invalid]").await, 0);
    assert_ne!(all_snippets(&page).await, before);
    assert_eq!(
        page.reported().await,
        Vec::<String>::new(),
        "no preview was given it"
    );
}

/// Protects the web editor who copies the address of a page and not of its folder.
#[tokio::test]
async fn the_address_of_a_page_is_taken_for_its_folder() {
    let page = composer("").await;
    for typed in [
        "https://example.org/tweeluik",
        "https://example.org/tweeluik/",
        "https://EXAMPLE.org/tweeluik/index.html?lang=en#x",
        "https://example.org/tweeluik/embed.js",
    ] {
        pick(&page, "base", typed).await;
        assert_eq!(problem(&page, "base").await, "", "{typed}");
        assert_eq!(
            snippet(&page, "link").await,
            "https://example.org/tweeluik/index.html",
            "{typed}"
        );
    }
    assert_eq!(
        snippet(&page, "element-policy").await,
        "script-src https://example.org 'wasm-unsafe-eval'; connect-src https://example.org"
    );
    assert_eq!(
        snippet(&page, "frame-policy").await,
        "script-src https://example.org; frame-src https://example.org"
    );
}

/// Protects the promise that this page asks nobody else for anything: questions from another website
/// are in the code and in what it needs, and the previews do without.
#[tokio::test]
async fn questions_of_another_website_are_not_asked_for_here() {
    let page = composer("").await;
    pick(&page, "questions", "https://example.org/lijst.json").await;
    assert!(problem(&page, "questions").await.contains("andere website"));
    let element = snippet(&page, "element").await;
    assert!(element.contains("questions=\"https://example.org/lijst.json\""));
    let policy = snippet(&page, "element-policy").await;
    assert!(policy.ends_with("https://example.org"), "{policy}");
    // The page on its own asks for no such questions, so neither frame nor link names them.
    for name in ["frame", "link"] {
        let text = snippet(&page, name).await;
        assert!(!text.contains("lijst.json"), "{name}: {text}");
    }
    // From its own website they are shown.
    let near = format!("{}examples/questions.json", base());
    pick(&page, "questions", &near).await;
    assert_eq!(problem(&page, "questions").await, "");
    let link = snippet(&page, "link").await;
    let place = "index.html?questions=examples%2Fquestions.json";
    assert_eq!(link, base() + place, "seen from the folder");
    pick(&page, "mode", "pair").await;
    page.wait_until(
        "the previews have a question set with one theme",
        "return [...document.querySelectorAll('twee-luik')].every(({ shadowRoot }) =>
            /\\D1 thema/.test(shadowRoot.querySelector('[data-screen=setup]')?.textContent));",
    )
    .await;
    assert_eq!(page.reported().await, Vec::<String>::new());
    assert_eq!(page.violations().await, Vec::<String>::new());
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

/// What the code on the poster says to a reader that is no part of the product.
async fn posted(page: &Page) -> Vec<String> {
    let code = page.find(".poster-code").await;
    code.scroll_into_view().await.expect("it can be seen");
    page.wait_for("#poster[data-drawn]").await;
    let png = code.screenshot_as_png().await.expect("a screenshot");
    texts(&screenshot(&png))
}

/// Protects the people in the waiting room: the code leads where the address below it leads, also in
/// the dark and after another choice.
#[tokio::test]
async fn the_code_on_the_poster_leads_to_the_link() {
    let page = Page::fresh().await;
    page.prefers(&[("prefers-color-scheme", "dark")]).await;
    open(&page, "").await;
    assert_eq!(
        page.get("performance.getEntriesByType('resource').filter(({ name }) => /reader/.test(name)).length")
            .await,
        json!(0),
        "what draws is not asked for before"
    );
    assert_eq!(posted(&page).await, [format!("{}index.html", base())]);
    pick(&page, "address", "u").await;
    pick(&page, "base", "https://example.org/").await;
    pick(&page, "share-url", "https://example.org/samen?a=1&b=2").await;
    assert_eq!(page.text_of(".poster-scan").await, "Scan met uw telefoon");
    let link = snippet(&page, "link").await;
    assert!(link.contains("address=u"), "{link}");
    assert_eq!(posted(&page).await, [link]);
    assert_eq!(page.violations().await, Vec::<String>::new());
}

/// Protects paper: the poster goes to the printer and nothing else does.
#[tokio::test]
async fn only_the_poster_is_printed() {
    let page = composer("").await;
    posted(&page).await;
    page.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" }))
        .await;
    let seen = page
        .get_texts(
            "[...document.querySelectorAll('.composer :is(button, a, p, h1, h2, h3, label, textarea, twee-luik, svg)')]
                .filter((one) => one.checkVisibility() && !one.closest('#poster'))
                .map((one) => one.outerHTML)",
        )
        .await;
    assert_eq!(seen, Vec::<String>::new());
    let pdf = page
        .cdp("Page.printToPDF", json!({ "preferCSSPageSize": true }))
        .await;
    let pdf = pdf["data"].as_str().expect("a document").to_owned();
    assert_eq!(pages_of(&page, &pdf).await, 1);
}

/// How many pages a document has.
async fn pages_of(page: &Page, pdf: &str) -> u64 {
    let count = "return atob(arguments[0]).match(/\\/Type\\s*\\/Page\\b(?!s)/g)?.length ?? 0;";
    let count = page.run(count, vec![json!(pdf)]).await;
    count.as_u64().expect("a count")
}

/// Protects the web editor on a train: where what draws the code does not come, the page tells it and
/// what to do, and the rest of it works.
#[tokio::test]
async fn without_the_reader_the_page_says_that_the_code_does_not_come() {
    let page = composer("").await;
    page.cdp("Network.enable", json!({})).await;
    page.cdp("Network.setBlockedURLs", json!({ "urls": ["*reader-*"] }))
        .await;
    page.run(
        "document.querySelector('#poster').scrollIntoView();",
        Vec::new(),
    )
    .await;
    page.wait_until(
        "the page says that there is no code",
        "return document.querySelector('#poster-problem').textContent.startsWith('De QR-code is niet geladen');",
    )
    .await;
    page.cdp("Network.setBlockedURLs", json!({ "urls": [] }))
        .await;
    page.run("window.print = () => (window.printed = true);", Vec::new())
        .await;
    page.click_on("#print").await;
    page.wait_until("it was printed", "return window.printed === true;")
        .await;
    assert_eq!(page.text_of("#poster-problem").await, "");
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
