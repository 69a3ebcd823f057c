//! The clipboard, which a frame may have been denied.

use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

/// Copies, then says whether the browser let it.
pub fn copy(text: String, done: Callback<bool>) {
    spawn_local(async move {
        let navigator = super::window().navigator();
        // Absent outside secure contexts, where even the getter of `clipboard` gives undefined.
        let present =
            js_sys::Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|clipboard| clipboard.is_object());
        let copied = present && JsFuture::from(navigator.clipboard().write_text(&text)).await.is_ok();
        done.emit(copied);
    });
}
