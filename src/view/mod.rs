//! Yew: a screen is a state drawn.

mod app;
mod charts;
mod el;
mod parts;
mod screens;

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
    crate::browser::on_panic();
    let props = Props {
        host: root.clone(),
        config,
        page,
    };
    Handle(yew::Renderer::<App>::with_root_and_props(root, props).render())
}
