//! Links to an element on somebody else's page.

use super::*;

/// Protects readers of a newsletter on a page of somebody else: what its address says about them does
/// not go along to the other one. A page that needs its query names it in its canonical address.
#[tokio::test]
async fn links_of_an_element_carry_no_query_but_that_of_the_canonical_address() {
    let page = Page::fresh().await;
    page.inside(ELEMENT);
    let home = given("TWEELUIK_URL");
    for (canonical, address) in [
        ("", "/examples/plain.html"),
        ("/artikel?p=12#deel", "/artikel?p=12"),
        ("https://other.example/artikel", "/examples/plain.html"),
    ] {
        page.visit("examples/plain.html?utm_source=brief&sleutel=geheim")
            .await;
        page.run(
            "if (!arguments[0]) return;
            const link = document.createElement('link');
            Object.assign(link, { rel: 'canonical', href: arguments[0] });
            document.head.append(link);
            document.getElementsByTagName('twee-luik')[0].setAttribute('keep', 'never');",
            vec![json!(canonical)],
        )
        .await;
        page.expect("start").await;
        page.begin_pairing("first", SANNE_AND_KARIM.names).await;
        let start = format!("{home}{address}#tl1.");
        page.wait_until(
            "the link leads there",
            &format!(
                "return document.querySelector('[data-link=invitation]').value.startsWith({});",
                json!(start)
            ),
        )
        .await;
        page.press("leave").await;
    }
}

/// Protects the key of a pair from what a page does with its address: it is out of it before the module
/// comes, also where another copy of the script follows, and is taken in when the module is there.
#[tokio::test]
async fn what_a_link_carries_is_out_of_the_address_before_the_module_comes() {
    let first = example("plain.html").await;
    first.begin_pairing("first", SANNE_AND_KARIM.names).await;
    let link = first.invitation_link().await;
    let (_, code) = link.split_once('#').expect("a fragment");
    let second = first.beside().await;
    second
        .before_scripts(
            "const fetched = fetch;
            window.fetch = (...all) =>
                window.online ? fetched(...all) : Promise.reject(new TypeError());",
        )
        .await;
    second.inside(ELEMENT);
    for path in ["plain.html", "twice.html"] {
        second.visit(&format!("examples/{path}#{code}")).await;
        second
            .wait_until(
                "it says that nothing comes",
                "return !!document.querySelector('[role=alert]')?.checkVisibility();",
            )
            .await;
        second.has_no_fragment().await;
        second
            .run(
                "window.online = true; document.querySelector('[role=alert] button').click();",
                Vec::new(),
            )
            .await;
        second.wait_for("[data-action=join]").await;
        // Another link, while the widget is there.
        second.press("back").await;
        second.follow_link(&link).await;
        second.wait_for("[data-action=join]").await;
        second.press("back").await;
    }
}

/// Protects the same key where the fragment was moved into the query of somebody else's page: the
/// element reports it, and takes it out of the address and of nothing else there.
#[tokio::test]
async fn on_a_page_of_somebody_else_a_moved_link_is_told_and_taken_out_of_the_address() {
    let first = example("plain.html").await;
    first.begin_pairing("first", SANNE_AND_KARIM.names).await;
    let link = first.invitation_link().await;
    let (_, code) = link.split_once('#').expect("a fragment");
    let page = first.beside().await;
    page.inside(ELEMENT);
    // Far down: it opens all the same.
    page.visit(&format!("examples/far.html?artikel=7&{code}#deel"))
        .await;
    page.wait_for("[data-moved]").await;
    let address = page.get_text("location.search + location.hash").await;
    assert_eq!(address, "?artikel=7#deel");
    page.begin_pairing("first", SANNE_AND_KARIM.names).await;
    let made = page.invitation_link().await;
    assert!(made.contains("far.html#tl1."), "{made}");
    assert!(!made.contains(code), "{made}");
}

/// Protects who sends an invitation: where its link leads to another website than the one that they
/// look at, the screen names that.
#[tokio::test]
async fn a_link_to_another_website_is_called_by_its_host() {
    let page = Page::fresh().await;
    page.inside(ELEMENT);
    page.visit("examples/plain.html").await;
    set(&page, "share-url", "https://samen.example/praat?p=1").await;
    page.expect("start").await;
    page.begin_pairing("first", SANNE_AND_KARIM.names).await;
    let link = page.invitation_link().await;
    assert!(
        link.starts_with("https://samen.example/praat?p=1#tl1."),
        "{link}"
    );
    let said = page.text_of("[data-leads-to]").await;
    assert!(
        said.contains("samen.example") && !said.contains("praat"),
        "{said}"
    );
    set(&page, "share-url", "https://bezoeker@ander.example:8443/").await;
    page.wait_until(
        "the other host is named",
        "return document.querySelector('[data-leads-to]')?.dataset.leadsTo === 'ander.example:8443';",
    )
    .await;
    page.run(
        "document.getElementsByTagName('twee-luik')[0].removeAttribute('share-url');",
        Vec::new(),
    )
    .await;
    page.wait_until(
        "a link to this page needs no such line",
        "return !document.querySelector('[data-leads-to]');",
    )
    .await;
}

/// Protects who is invited from a page that finds its parts by `#/…`: a link cannot lead to such a part,
/// since it has its own text there; the guide tells it, and `share-url` leads elsewhere.
#[tokio::test]
async fn on_a_page_with_a_route_behind_the_hash_links_lead_to_the_page_or_to_share_url() {
    let page = Page::fresh().await;
    page.inside(ELEMENT);
    page.visit("examples/plain.html#/gesprek/7").await;
    page.expect("start").await;
    page.begin_pairing("first", SANNE_AND_KARIM.names).await;
    let link = page.invitation_link().await;
    let home = format!("{}/examples/plain.html#tl1.", given("TWEELUIK_URL"));
    assert!(link.starts_with(&home), "{link}");
    assert_eq!(
        page.get_text("location.hash").await,
        "#/gesprek/7",
        "the route stays"
    );
    set(&page, "share-url", "https://voorbeeld.example/gesprek").await;
    page.wait_until(
        "the link leads there",
        "return document.querySelector('[data-link=invitation]').value
            .startsWith('https://voorbeeld.example/gesprek#tl1.');",
    )
    .await;
}

/// Run in each browser at every check.
mod every_engine {
    use super::*;

    /// Protects people who follow a link of the other: the page's first element takes it in, and the
    /// address shows nothing of it.
    #[tokio::test]
    async fn a_link_of_the_other_device_leads_into_the_element() {
        let first = example("plain.html").await;
        first.begin_pairing("first", SANNE_AND_KARIM.names).await;
        let link = first.invitation_link().await;
        let page = format!("{}/examples/plain.html#tl1.", given("TWEELUIK_URL"));
        assert!(link.starts_with(&page), "{link}");
        let second = first.beside().await;
        second.inside(ELEMENT);
        let fragment = link.split_once('#').expect("a fragment").1;
        second.visit(&format!("examples/far.html#{fragment}")).await;
        second.wait_for("[data-action=join]").await;
        second.has_no_fragment().await;
        let top = second
            .get("document.querySelector('[data-heading]').getBoundingClientRect().top")
            .await;
        let top = top.as_f64().expect("a place");
        assert!((0.0..800.0).contains(&top), "the element is in view: {top}");
        second.press("join").await;
        second.expect("answer").await;
    }
}
