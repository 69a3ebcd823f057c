//! Source to AST, and everything that is wrong with it.
//!
//! In: source text and the Python version. Out: a [`Module`] (AST and symbol table), or diagnostics in
//! CPython's words. The parser is ruff's; names, places and words of errors are CPython's.
//!
//! Invariant: whatever [`parse`] accepts, the bytecode compiler compiles: every error that CPython's symbol table or
//! compiler would raise is found here. Must not know: instructions, values.

mod anchors;
mod doubts;
mod module;
mod patterns;
mod report;
mod scope;
mod semantic;
mod stops;
mod tokenizer;
mod typo;
mod words;

pub use anchors::{anchors, is_call_alone};
pub use doubts::Doubt;
pub use module::{Module, check, parse, parse_expression, printed};
pub(crate) use scope::annotation_scope;
pub use scope::{Mention, Mentions, Resolution, Scope, ScopeId, ScopeKind, SymbolTable, mangle};
pub use stops::stops;
