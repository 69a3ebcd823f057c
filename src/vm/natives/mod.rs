//! Functions, methods and modules written in Rust.
//!
//! Each file holds the methods of one type or one module as a table of [`Builtin`]s. A native function gets its arguments
//! and returns a [`Flow`]: a value, or what has to happen first (see `flow.rs`); it never runs Python itself.

mod annotate;
mod arguments;
mod asyncio;
mod builtins;
mod bytearray;
mod bytes;
mod bytes_case;
mod calendar;
mod code;
mod construct;
mod construct_complex;
mod construct_scalar;
mod coroscope;
mod deque;
mod descriptors;
mod dict;
mod exception;
mod execute;
mod fallback;
mod gc;
mod generator;
mod hashing;
mod interpreters;
mod list;
mod mapping_proxy;
mod math;
mod members;
mod metaclass;
mod modules;
mod new;
mod numbers;
mod object;
mod pickle;
mod processes;
mod property;
mod random;
mod random_picks;
mod receive;
mod regex;
mod set;
mod sorting;
mod special;
mod special_change;
mod special_number;
mod standard;
mod str;
mod sys;
mod thread;
mod time;
mod traceback;
mod traced;
mod tuple;
mod types;
mod unicode;
mod weakref;

pub(super) use arguments::bind;
pub(super) use dict::fill as fill_dict;
pub(super) use fallback::FUNCTIONS as FALLBACK_FUNCTIONS;
pub(super) use modules::{IN_C, NATIVE, native_module};
pub(super) use regex::Regexes;
pub(super) use standard::is_standard;

use super::exception::Result;
use super::flow::{Args, Flow};
use super::heap::Heap;
use super::{Value, Vm};

/// A function that the vm provides.
pub struct Builtin {
    pub name: &'static str,
    /// Reached through an instance it gets that as its first argument.
    pub is_method: bool,
    pub run: fn(&mut Vm, Args) -> Result<Flow>,
    /// A short cut for calls by position.
    pub quick: Option<Quick>,
    /// CPython, from 3.11 on, has an instruction of its own for calls of it, which does not look at the eval breaker.
    pub specialised: bool,
}

/// What the interpreter's loop does itself where it can: without Python code, exceptions or new containers. `None` sends the
/// call the whole way.
#[derive(Clone, Copy)]
pub enum Quick {
    One(fn(&mut Heap, &Value) -> Option<Value>),
    Two(fn(&mut Heap, &Value, &Value) -> Option<Value>),
}

impl Builtin {
    /// Whether CPython has the method in a slot of its type, not in the table of methods.
    pub fn is_slot(&self) -> bool {
        const IN_TABLES: [&str; 18] = [
            "__class_getitem__",
            "__dir__",
            "__format__",
            "__getnewargs__",
            "__getstate__",
            "__init_subclass__",
            "__instancecheck__",
            "__length_hint__",
            "__prepare__",
            "__reduce__",
            "__reduce_ex__",
            "__sizeof__",
            "__subclasscheck__",
            "__subclasses__",
            "__subclasshook__",
            "__reversed__",
            "__enter__",
            "__exit__",
        ];
        const OF_NUMBERS: [&str; 4] = ["__round__", "__trunc__", "__floor__", "__ceil__"];
        self.is_method
            && self.name.starts_with("__")
            && self.name.ends_with("__")
            && !IN_TABLES.contains(&self.name)
            && !OF_NUMBERS.contains(&self.name)
    }

    pub const fn function(name: &'static str, run: fn(&mut Vm, Args) -> Result<Flow>) -> Builtin {
        Builtin { name, is_method: false, run, quick: None, specialised: false }
    }

    pub const fn method(name: &'static str, run: fn(&mut Vm, Args) -> Result<Flow>) -> Builtin {
        Builtin { name, is_method: true, run, quick: None, specialised: false }
    }

    pub const fn specialised(self) -> Builtin {
        Builtin { specialised: true, ..self }
    }

    pub const fn with_quick(self, quick: Quick) -> Builtin {
        Builtin { quick: Some(quick), ..self }
    }
}

impl std::fmt::Debug for Builtin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}
