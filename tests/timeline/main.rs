//! Index, layout and export of traces that are built by hand.

mod builder;
mod index;
