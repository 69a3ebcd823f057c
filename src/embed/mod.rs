//! The public JavaScript interface, version 1: what other scripts may call on this page.
//!
//! `coroscope.simulate(source, options)` gives a promise of a plain object. In: Python source and the machine's
//! settings. Out: what the program printed, how it ended, and the trace's size and hash.
//!
//! Invariants: names and meanings here never change, they are only added to; nothing blocks the page for longer
//! than a slice. Must not know: components.

mod simulate;

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;

/// Puts the functions on `window.coroscope`, which the loader (`www/start.js`) has made.
pub fn install() {
    let global = js_sys::global();
    let known = Reflect::get(&global, &"coroscope".into()).ok().filter(JsValue::is_object);
    let namespace = known.unwrap_or_else(|| Object::new().into());
    let simulate = Closure::<dyn Fn(String, JsValue) -> js_sys::Promise>::new(simulate::simulate);
    // A frozen object or global would refuse; then there is no interface, and the page works all the same.
    let _ = Reflect::set(&namespace, &"simulate".into(), &simulate.into_js_value());
    let _ = Reflect::set(&global, &"coroscope".into(), &namespace);
}
