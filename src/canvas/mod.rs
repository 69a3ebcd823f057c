//! Paints a [`DisplayList`](crate::layout::DisplayList) on a 2D canvas, one animation frame at a time.
//!
//! In: display lists, and colours from the page's style sheet. Out: pixels, at the screen's own resolution.
//! Invariant: nothing is painted unless something asked for a frame. Must not know: traces, Yew.

mod frames;
mod painter;
mod theme;

pub use frames::Frames;
pub use painter::Painter;
pub use theme::{Colours, Theme};
