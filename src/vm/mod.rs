//! The virtual machine: Python values and the interpreter that runs one thread until it stops.
//!
//! In: [`Code`](crate::bytecode::Code). Out: a [`Stop`] saying why the thread stopped, and events in the trace.
//!
//! Invariants: no host stack is used for Python calls, so a thread can be suspended at any instruction; an
//! object is freed at the instruction at which its last reference goes; everything is cloned by `Vm::clone`,
//! with the reference counts recounted on the way. Must not know: cores, other processes, the host's clock.

mod arithmetic;
mod async_for;
mod async_generator;
mod asyncio;
mod attr;
mod brink;
mod call;
mod class;
mod code_state;
mod collect;
mod compare;
mod context;
mod delegation;
mod depth;
mod dict;
mod dict_access;
mod dict_view;
mod ending;
mod evaluate;
mod events;
mod except_star;
mod exception;
mod exception_parts;
mod finalize;
mod flow;
mod for_loop;
mod format;
mod frame;
mod frame_object;
mod fstring;
mod function;
mod gc;
mod generator;
mod hash;
mod heap;
mod import;
mod import_time;
mod instantiate;
mod interp;
mod interpreters;
mod iter;
mod keywords;
mod last_calls;
mod last_words;
pub mod library;
mod lock;
mod membership;
mod memory;
mod natives;
mod network;
mod number;
mod object;
mod ops;
mod own_keys;
mod pattern;
mod percent;
mod pickle;
mod place;
mod quick;
mod rare;
mod repr;
mod sequence;
mod set;
mod set_access;
mod shape;
#[path = "vm.rs"]
mod state;
mod subscript;
mod super_attr;
mod syntax_error;
mod system;
mod text;
mod thread;
mod threads;
mod traceback;
mod traced;
mod truth;
mod unpack;
mod unraisable;
mod unwind;
mod value;
mod variables;
mod warn;
mod weak;
mod with;
mod wrong_call;
mod wrong_operands;

pub use asyncio::LoopState;
pub use exception::Raise;
pub use heap::Heap;
pub use interpreters::{BUSY, GONE, InterpreterCall, UNBOUND};
pub use last_calls::Last;
pub use state::{Limits, Vm};
pub use system::{Answer, Call, FIRST_PID, Failure};
pub use thread::{Block, BlockReason, Held, Signal, Stop, ThreadNumber};
pub use value::Value;
