//! The browser: its clock, storage, clipboard, address, colours, and the code editor's module.
//!
//! In: [`Effect`](crate::app::Effect)s. Out: [`Action`](crate::app::Action)s, sent to the dispatcher.
//!
//! Invariants: what a browser may refuse (storage, clipboard, in a sandboxed frame both) is refused
//! quietly; every listener and frame request ends when its owner is dropped. Must not know: components.

pub mod address;
mod browser;
pub mod clipboard;
pub mod editor;
mod frames;
mod keeper;
pub mod library;
pub mod media;
pub mod rescue;
pub mod simulator;
mod storage;

pub use browser::Browser;
pub use storage::Preferences;

pub(crate) fn window() -> web_sys::Window {
    web_sys::window().expect("the page runs in a window")
}

fn document() -> web_sys::Document {
    window().document().expect("a window has a document")
}

/// Milliseconds of real time, for budgets and playing; it never reaches the simulation.
pub fn now_ms() -> f64 {
    window().performance().map_or(0.0, |clock| clock.now())
}
