//! A program as a tree of blocks, and edits of the blocks as edits of the program's text.
//!
//! In: source text. Out: a [`Tree`] whose blocks say where their text stands, and for each [`Operation`] the [`TextEdit`]s
//! that carry it out, or [`Why`] it is refused.
//!
//! Invariants: the text is the program, the tree is made from it anew after each change; an edit touches only the text of what it changes, and what
//! was sound stays sound. Must not know: views, colours, words of any language.

mod arguments;
mod build;
mod classify;
pub mod completion;
mod compound;
mod edit;
mod fields;
mod kind;
mod layout;
mod names;
pub mod palette;
mod reconcile;
mod signature;
mod tree;

pub use edit::{Edited, Operation, TextEdit, Why, applied, edit, extract, possible_clauses, with_notes};
pub use kind::Kind;
pub use tree::{
    Block, BlockId, Body, Call, Clause, Field, Found, Layout, Optional, Part, Placed, Role, Slot, Tree, Written,
};

use crate::base::{Diagnostic, LineIndex, PythonVersion, Severity};
use crate::syntax;
use build::Builder;
use layout::Lines;
use names::Names;
use ruff_python_parser::{Mode, ParseOptions};
use std::rc::Rc;

/// The blocks of a program, or what is wrong with it. `before`: the tree that was shown until now, whose blocks keep their
/// ids where they can be recognised.
///
/// ```
/// use coroscope::base::PythonVersion;
/// use coroscope::blocks::{Kind, blocks};
/// let tree = blocks("import asyncio\n", PythonVersion::default(), None).unwrap();
/// assert_eq!(tree.body.blocks[0].block.kind, Kind::Import);
/// ```
pub fn blocks(source: &str, version: PythonVersion, before: Option<&Tree>) -> Result<Tree, Vec<Diagnostic>> {
    let mut problems = syntax::check(source, version);
    problems.retain(|problem| problem.severity == Severity::Error);
    if problems.is_empty() { Ok(read(source, version, before)) } else { Err(problems) }
}

impl Edited {
    /// The program afterwards, which has been found sound, as blocks.
    pub fn tree(&self, before: &Tree) -> Tree {
        read(&self.source, before.version, Some(before))
    }
}

/// The blocks of a program that is sound.
fn read(source: &str, version: PythonVersion, before: Option<&Tree>) -> Tree {
    let lines = Rc::new(LineIndex::new(source));
    let parsed = ruff_python_parser::parse_unchecked(source, ParseOptions::from(Mode::Module));
    let parsed = parsed.try_into_module().expect("parsed in module mode");
    let layout = Lines::new(source, parsed.tokens(), &lines);
    let names = Names::of(source, parsed.syntax(), version);
    let in_strings = layout.in_strings();
    let next_id = before.map_or(0, |before| before.next_id);
    let mut builder = Builder { source, lines: &layout, names: &names, in_strings: &in_strings, next_id };
    let body = builder.program(parsed.suite());
    let next_id = builder.next_id;
    let mut tree =
        Tree { source: source.into(), version, body, lines: lines.clone(), in_strings: in_strings.into(), next_id };
    if let Some(before) = before {
        reconcile::keep(&before.body, &mut tree.body);
    }
    tree
}

/// Starts of lines inside of strings.
fn layout_of_strings(source: &str) -> Vec<u32> {
    let parsed = ruff_python_parser::parse_unchecked(source, ParseOptions::from(Mode::Module));
    let index = LineIndex::new(source);
    Lines::new(source, parsed.tokens(), &index).in_strings()
}
