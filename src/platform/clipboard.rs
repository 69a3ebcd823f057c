//! The clipboard, which a frame may have been denied.

use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Clipboard;
use yew::Callback;

/// Copies, then says whether the browser let it.
pub fn copy(text: String, done: Callback<bool>) {
    spawn_local(async move {
        let copied = match clipboard() {
            Some(clipboard) => JsFuture::from(clipboard.write_text(&text)).await.is_ok(),
            None => false,
        };
        done.emit(copied);
    });
}

/// The text in it, if the browser lets it be read.
pub fn read(done: Callback<Option<String>>) {
    spawn_local(async move {
        let text = match clipboard() {
            Some(clipboard) => JsFuture::from(clipboard.read_text()).await.ok(),
            None => None,
        };
        done.emit(text.and_then(|text| text.as_string()));
    });
}

/// Absent outside secure contexts, where even the getter of `clipboard` gives undefined.
fn clipboard() -> Option<Clipboard> {
    let navigator = super::window().navigator();
    let present = js_sys::Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|clipboard| clipboard.is_object());
    present.then(|| navigator.clipboard())
}
