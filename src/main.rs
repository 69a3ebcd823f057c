//! The page: mounts the Yew application on the document.

use yew::prelude::*;

#[component]
fn App() -> Html {
    html! { <main><h1>{ "Coroscope" }</h1></main> }
}

fn main() {
    console_error_panic_hook::set_once();
    yew::Renderer::<App>::new().render();
}
