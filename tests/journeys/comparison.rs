//! The comparison, of pairs whose answers differ as much as answers can.

use crate::access::look_with_axe;
use crate::support::texts::dutch_late;
use crate::support::{CASES, Page};

/// The longest that the comparison may be before anything is unfolded: three screens of a small telephone.
const THREE_SCREENS: f64 = 3.0 * 640.0;

/// Protects readers with a small telephone, whatever their answers are: the direct question and the first sentence
/// are right, and what leads on is there within three screens. Nothing needs scrolling aside.
#[tokio::test]
async fn each_comparison_says_what_is_so_within_three_screens() {
    let page = Page::fresh().await;
    page.size(360, 640, 1, true).await;
    for case in &CASES {
        page.open("?form=short").await;
        page.compare(case).await;
        let name = case.name;
        let said = page
            .get_texts("[...document.querySelectorAll('.comparison .section')].map((one) => one.innerText)")
            .await;
        assert_eq!(said[0], (case.headline)(dutch_late()), "{name}");
        let direct =
            "[...document.querySelectorAll('[data-direct]')].map((one) => one.dataset.value)";
        assert_eq!(page.get_texts(direct).await, case.direct, "{name}");
        let end =
            "const it = document.querySelector('[data-action=finish]').getBoundingClientRect();
            return it.bottom + scrollY;";
        let end = page.run(end, Vec::new()).await.as_f64().expect("a height");
        assert!(end <= THREE_SCREENS, "{name}: {end} pixels");
        let width = page.get("document.documentElement.scrollWidth").await;
        assert_eq!(width.as_u64(), Some(360), "{name}");
        let found = look_with_axe(&page).await;
        assert!(found.is_empty(), "{name}: {found:#?}");
        page.press("finish").await;
        page.press("leave").await;
    }
}
