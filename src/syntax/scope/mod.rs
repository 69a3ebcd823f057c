//! Which variable a name means: CPython's symbol table.
//!
//! [`build`](build()) walks the AST once and records what each scope does with each name; then `resolve` decides for
//! each of them between fast local, cell, free variable and global.

mod build;
mod comprehension;
mod definitions;
mod left_names;
mod mentions;
mod resolve;
mod table;
mod type_params;

pub(crate) use build::{annotation_scope, build};
pub use mentions::{Mention, Mentions};
pub use table::{Resolution, Scope, ScopeId, ScopeKind, SymbolTable, mangle};
