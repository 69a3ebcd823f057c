//! The part of the library that is not in the wasm: a classic script beside it, because that loads in a sandboxed frame too.

use crate::vm::library;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = coroscope, js_name = loadLibrary, catch)]
    async fn load_library(name: &str) -> Result<JsValue, JsValue>;
}

/// Fetches it and hands it to the vm. What went wrong is JavaScript's error.
pub async fn fetch() -> Result<(), JsValue> {
    let pack = load_library(library::PACK).await?;
    if pack.as_string().is_some_and(|pack| library::install(&pack)) {
        Ok(())
    } else {
        Err(js_sys::Error::new("the library that was loaded belongs to another version of the page").into())
    }
}
