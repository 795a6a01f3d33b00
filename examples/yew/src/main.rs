//! A page of somebody else that is a Yew app itself: it counts the clicks that it hears, on its own
//! button and on all that is around it.

#[cfg(target_arch = "wasm32")]
mod app {
    use yew::prelude::*;

    #[component]
    pub fn App() -> Html {
        let own = use_state(|| 0);
        let all = use_state(|| 0);
        let on_own = {
            let own = own.clone();
            Callback::from(move |_: MouseEvent| own.set(*own + 1))
        };
        let on_all = {
            let all = all.clone();
            Callback::from(move |_: MouseEvent| all.set(*all + 1))
        };
        html! {
            <div onclick={on_all}>
                <h1>{ "Een app in Yew" }</h1>
                <p>
                    <button type="button" id="own" onclick={on_own}>{ *own }</button>
                    <output id="all">{ *all }</output>
                </p>
                <twee-luik heading-level="2" form="mini"></twee-luik>
            </div>
        }
    }
}

fn main() {
    #[cfg(target_arch = "wasm32")]
    {
        let page = web_sys::window().and_then(|window| window.document());
        let root = page.and_then(|page| page.query_selector("main").ok()?);
        if let Some(root) = root {
            yew::Renderer::<app::App>::with_root(root).render();
        }
    }
}
