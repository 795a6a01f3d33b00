//! Yew: a screen is a state drawn.

mod app;
mod charts;
mod el;
mod parts;
mod screens;

use crate::browser;
use crate::session::Config;
use app::{App, Props};
use web_sys::Element;
use yew::AppHandle;

/// A mounted widget.
pub struct Handle(AppHandle<App>);

impl Handle {
    /// Takes the widget out of the page. What was saved stays saved.
    pub fn unmount(self) {
        self.0.destroy();
    }
}

/// Mounts the widget in an element. `page` says that the page belongs to it, title included.
pub fn mount(root: Element, config: Config, page: bool) -> Handle {
    browser::on_panic();
    let props = Props {
        host: root.clone(),
        config,
        page,
    };
    Handle(yew::Renderer::<App>::with_root_and_props(root, props).render())
}

/// Runs the stand-alone page: reads its query parameters and mounts the widget in `#app`.
pub fn stand_alone() {
    let window = web_sys::window();
    let page = window.as_ref().and_then(|window| window.document());
    let root = page.and_then(|page| page.get_element_by_id("app"));
    let (Some(window), Some(root)) = (window, root) else {
        return;
    };
    let query = window.location().search().unwrap_or_default();
    let (config, problems) = Config::parse(browser::query(&query));
    // The page lives as long as the widget: the handle is not needed again.
    drop(mount(root.clone(), config, true));
    for problem in problems {
        let code = ["unknown-", problem.option].concat();
        browser::tell(&root, "tweeluik-error", Some(("code", &code)));
    }
}
