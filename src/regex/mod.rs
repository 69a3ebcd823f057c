//! Regular expressions as Python's `re` has them: pattern text to a tree, to a program, to matches.
//!
//! In: a pattern, flags, and a text whose places are numbered by character. Out: spans of groups, or `re.error`'s words with
//! the place that they point to. A match is data that advances by steps, so no pattern can stop the machine: whoever drives it
//! decides how many steps one slice has. Nothing here knows of objects or of the vm.

mod back;
mod class;
mod compile;
mod escape;
mod group;
mod parse;
mod run;
mod subject;
#[cfg(test)]
mod tests;

pub use compile::Program;
pub use parse::{Flags, Problem};
pub use run::{Matching, Mode, Took};
pub use subject::Subject;
