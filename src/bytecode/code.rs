//! The code object.

use super::Op;
use crate::syntax::Doubt;
use std::rc::Rc;

/// One instruction, 8 bytes. What `a`, `b` and `c` mean stands beside each [`Op`]; what is not named is 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instr {
    pub op: Op,
    pub a: u8,
    pub b: u16,
    pub c: u32,
}

/// A constant of a code object. The vm makes values of them when the code is first run.
#[derive(Clone, Debug, PartialEq)]
pub enum Const {
    None,
    Ellipsis,
    Bool(bool),
    Int(i64),
    /// An integer outside `i64`, in decimal digits.
    BigInt(Box<str>),
    Float(f64),
    /// The imaginary part.
    Complex(f64),
    Str(Box<str>),
    Bytes(Box<[u8]>),
    Tuple(Box<[Const]>),
    /// For `x in {1, 2}`.
    FrozenSet(Box<[Const]>),
    Code(Rc<Code>),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CodeFlags {
    pub has_varargs: bool,
    pub has_varkeywords: bool,
    pub is_generator: bool,
    pub is_coroutine: bool,
    pub is_async_generator: bool,
    /// A generator function that `types.coroutine` marked: its generators may be awaited.
    pub is_iterable_coroutine: bool,
    /// A function body: its locals are fast locals. Modules and class bodies keep theirs in a dict.
    pub is_function: bool,
}

/// While `pc` is in `start..end`, an exception cuts the operand stack to `depth` values, pushes the exception
/// and goes on at `handler`. Entries are in order and do not overlap: where `try`s nest, only the innermost has an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExceptionEntry {
    pub start: u32,
    pub end: u32,
    pub handler: u32,
    pub depth: u16,
}

/// From instruction `start` on, the source place is this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineEntry {
    pub start: u32,
    pub line: u32,
    /// Byte range of the expression or statement, for the markers of tracebacks and for the page.
    pub span: crate::base::Span,
}

/// What a module, a function body, a class body, a lambda or a comprehension compiles to.
///
/// Fast locals are numbered so: the parameters in order (positional-only, positional, keyword-only, `*args`,
/// `**kwargs`), then other locals by first appearance, then free variables. A parameter or local that an inner
/// function uses is a cell: `MakeCell` at the start turns the slot into a cell, and it is read by `LoadDeref`.
/// Free variables' slots hold cells from the start, taken from the function's closure in order.
/// Modules and class bodies have slots, too, from 3.12: for the variables of inlined comprehensions; a class body also has
/// one for the cell `__class__`.
#[derive(Clone, Debug, PartialEq)]
pub struct Code {
    pub name: Box<str>,
    pub qualname: Box<str>,
    /// `main.py`, or `<lib>/asyncio/locks.py`.
    pub filename: Rc<str>,
    pub first_line: u32,
    pub flags: CodeFlags,
    /// Positional parameters, positional-only ones included.
    pub arg_count: u16,
    pub positional_only_count: u16,
    pub keyword_only_count: u16,
    /// Names of the fast locals; the last `free_count` are free variables.
    pub locals: Box<[Box<str>]>,
    pub free_count: u16,
    /// Names that instructions with a name index mean: globals, attributes, imports.
    pub names: Box<[Box<str>]>,
    pub consts: Box<[Const]>,
    pub instrs: Box<[Instr]>,
    /// How many inline-cache cells the instructions use (numbered by the compiler, one for each
    /// `LoadGlobal`, `LoadAttr`, `LoadMethod` and `StoreAttr`).
    pub cache_count: u16,
    pub lines: Box<[LineEntry]>,
    pub exceptions: Box<[ExceptionEntry]>,
    /// The deepest that the operand stack gets. The vm relies on it.
    pub max_stack: u16,
    pub docstring: Option<Box<str>>,
    /// Of the module of a learner's program: what it is warned of before it starts.
    pub doubts: Box<[Doubt]>,
}

impl Code {
    /// The line of the instruction at `pc`.
    pub fn line_at(&self, pc: u32) -> u32 {
        self.place_at(pc).map_or(self.first_line, |entry| entry.line)
    }

    pub fn place_at(&self, pc: u32) -> Option<&LineEntry> {
        let after = self.lines.partition_point(|entry| entry.start <= pc);
        after.checked_sub(1).map(|index| &self.lines[index])
    }
}
