//! The texts of literals: as the parser has read them, with the halves of surrogate pairs that it cannot hold.

use super::Compiler;
use crate::base::restored;
use ruff_python_ast::{ExprStringLiteral, StringLiteral};
use ruff_text_size::TextRange;
use std::borrow::Cow;

impl Compiler<'_> {
    /// Literals side by side are one text.
    pub(super) fn text_of(&self, literal: &ExprStringLiteral) -> Box<str> {
        literal.value.iter().map(|part| self.part_text(part)).collect::<String>().into()
    }

    pub(super) fn part_text<'b>(&self, part: &'b StringLiteral) -> Cow<'b, str> {
        self.read_text(&part.value, part.range, part.flags.prefix().is_raw())
    }

    /// `parsed` stands in the source at `range`.
    pub(super) fn read_text<'b>(&self, parsed: &'b str, range: TextRange, is_raw: bool) -> Cow<'b, str> {
        if is_raw { Cow::Borrowed(parsed) } else { restored(parsed, &self.source[range]) }
    }
}
