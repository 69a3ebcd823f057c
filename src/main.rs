//! The page: mounts the Yew application on the document.

fn main() {
    coroscope::platform::rescue::install();
    yew::Renderer::<coroscope::ui::App>::new().render();
}
