//! What is seen: Yew components that render the state and dispatch actions.
//!
//! In: parts of [`State`](crate::app::State), shared by `Rc`. Out: [`Action`](crate::app::Action)s.
//! Invariants: no component holds anything that the application would have to know; every text comes
//! from the locale. Must not know: the vm, the codec of links.

mod app;
mod blocks;
mod breakpoints;
mod code;
mod context;
mod editor;
mod events;
mod field;
mod header;
mod icon;
mod keys;
mod machine;
mod notice;
mod numbers;
mod output;
mod panels;
mod program;
mod share;
mod stage;
mod starters;
pub mod timeline;
mod timeline_words;
mod transport;
mod waits;

pub use app::App;
