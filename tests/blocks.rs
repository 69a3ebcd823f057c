//! Programs as blocks, and edits of blocks as edits of text.
//!
//! `tests/data/blocks/edits/cases.txt` holds programs, operations on them and what comes of it; `tests/data/blocks/trees/*.py` stand beside their blocks.
//! `UPDATE_EXPECT=1` rewrites what is expected. The properties hold for every program
//! of the repository and for generated ones.

#[path = "blocks/completion.rs"]
mod completion;
#[path = "blocks/composing.rs"]
mod composing;
#[path = "blocks/edits.rs"]
mod edits;
#[path = "blocks/generated.rs"]
mod generated;
#[path = "blocks/properties.rs"]
mod properties;
#[path = "blocks/trees.rs"]
mod trees;
