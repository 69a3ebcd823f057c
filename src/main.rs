//! The page: mounts the Yew application on the document.

fn main() {
    coroscope::platform::rescue::install();
    coroscope::embed::install();
    yew::Renderer::<coroscope::ui::App>::new().render();
}
