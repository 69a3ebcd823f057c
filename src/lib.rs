//! Coroscope: Python's concurrency, seen.
//!
//! A small Python program runs on a simulated machine in virtual time; everything it does is
//! recorded in a trace, and everything on screen is a fold over a prefix of that trace.
//!
//! The modules are the stages of the data flow, in reading order:
//! source → [`syntax`] → AST → [`bytecode`] → code → [`vm`] + [`machine`] → [`trace`] → [`layout`] → screen.
//! Beside them [`blocks`], the program as a tree that edits its text, and free of any stage: [`number`], [`text`], [`regex`] and [`random`], what Python's plain values compute.

pub mod app;
pub mod base;
pub mod blocks;
pub mod bytecode;
#[cfg(feature = "web")]
pub mod canvas;
#[cfg(feature = "web")]
pub mod embed;
pub mod layout;
pub mod machine;
pub mod narrate;
pub mod number;
#[cfg(feature = "web")]
pub mod platform;
pub mod random;
pub mod regex;
pub mod share;
pub mod syntax;
pub mod text;
pub mod trace;
#[cfg(feature = "web")]
pub mod ui;
pub mod vm;
