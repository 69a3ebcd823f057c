//! The part of the program that runs Python: the loader (`www/start.js`) fetches it once the page is shown.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = coroscope, js_name = simulator, catch)]
    async fn simulator() -> Result<(), JsValue>;
}

/// Returns when a program can be run without a wait. A loader that cannot tell has nothing to wait for.
pub async fn came() {
    let _ = simulator().await;
}
