//! The timeline's geometry: what is drawn where, and what lies under the pointer.
//!
//! In: an [`Index`](crate::trace::Index) with its trace, and a [`View`]: size, stretch of time, scroll. Out: a [`DisplayList`] of
//! rectangles, lines and texts in style words, and answers to hit tests. Floats begin here: seconds and CSS pixels.
//!
//! Invariants: a lane costs O(its pixels), however many slices it has; nothing is measured by a browser, so
//! everything here is tested natively. Must not know: canvases, colours, Python.

mod arrows;
mod bars;
mod clock;
mod display;
mod facts;
mod frame;
mod hit;
mod legend;
mod locks;
mod overlay;
mod overview;
mod rows;
mod scale;
mod scene;
mod view;

pub use clock::{Units, duration_words, time_words};
pub use display::{Arrow, Bar, DisplayList, Fill, Ink, Layer, Rect, Rule, Surface, Text};
pub use facts::{Facts, facts};
pub use frame::Frame;
pub use hit::Hit;
pub use legend::legend_lines;
pub use overlay::{Pointing, overlay};
pub use overview::{Brush, BrushPart, overview};
pub use rows::{Group, Row, RowKind, Rows, row_label};
pub use scale::TimeScale;
pub use scene::{Words, scene};
pub use view::View;
