//! Addresses and other texts that a web editor types into the composer.

use super::*;

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
