//! Bytecode: code objects for the vm's stack machine, and the compiler that makes them.
//!
//! In: an AST and the Python version. Out: an immutable tree of [`Code`].
//! The instructions are CPython's in kind and granularity, because a switch between threads falls between
//! instructions and the learner is shown them. Must not know: values, the heap, time.

mod code;
mod op;

pub use code::{Code, CodeFlags, Const, ExceptionEntry, Instr, LineEntry};
pub use op::{BinOp, CmpOp, Conversion, Op, UnaryOp};
