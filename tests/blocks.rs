//! Programs as blocks, and edits of blocks as edits of text.
//!
//! `tests/data/blocks/edits/*.case` hold a program, an operation on it and what comes of it; `tests/data/blocks/trees/*.py` stand beside their blocks.
//! `UPDATE_EXPECT=1` rewrites what is expected. The properties hold for every program of `tests/data/run` and `www/samples`.

#[path = "blocks/edits.rs"]
mod edits;
#[path = "blocks/properties.rs"]
mod properties;
#[path = "blocks/trees.rs"]
mod trees;
