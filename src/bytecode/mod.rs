//! Bytecode: code objects for the vm's stack machine, and the compiler that makes them.
//!
//! In: source and the Python version. Out: an immutable tree of [`Code`].
//! The instructions are CPython's in kind and granularity, because a switch between threads falls between
//! instructions and the learner is shown them. Must not know: values, the heap, time.
//!
//! The stages: `compile` walks the AST and emits instructions with symbolic labels, a unit for each code object;
//! `assemble` drops what cannot be reached (and, with `tidy`, needless jumps), asks `flow` for stack depths and unbound locals, and resolves the labels.
//! [`verify`] checks what the vm relies on; [`disassemble`] prints it.

mod assemble;
mod code;
mod compile;
mod disassemble;
mod effect;
mod flow;
mod op;
mod tidy;
mod verify;

pub use code::{Code, CodeFlags, Const, ExceptionEntry, Instr, LineEntry};
pub use compile::{Mode, compile, compile_expression};
pub use disassemble::disassemble;
pub use op::{BinOp, CmpOp, Conversion, Op, UnaryOp};
pub use verify::verify;
