//! What an interpreter does between the end of the main module and its own: threads are waited for, then the functions that
//! `atexit` knows are called. Both may wait, so the machine runs them like anything else.

use super::class::Type;
use super::exception::Raise;
use super::flow::Args;
use super::thread::Wake;
use super::{Value, Vm};
use crate::trace::Stream;

/// A function of the library, called at the end.
#[derive(Clone, Copy, Debug)]
pub struct Last {
    module: &'static str,
    function: &'static str,
}

impl Last {
    /// In this order.
    pub const ALL: [Last; 2] =
        [Last { module: "threading", function: "_shutdown" }, Last { module: "atexit", function: "_run_exitfuncs" }];
}

impl Vm {
    /// The exit status of a program whose main module has ended, after printing the traceback of an uncaught exception.
    pub fn main_ended(&mut self) -> i32 {
        let _entered = self.heap.enter();
        match self.take_result() {
            Ok(()) => 0,
            Err(Raise(exception)) => self.exit_status(&exception),
        }
    }

    /// Whether `sys.excepthook`, which the program has set, is called on the main thread next.
    pub fn has_hook_to_call(&self) -> bool {
        matches!(self.thread.wake, Some(Wake::Last(..)))
    }

    /// The exit status that the hook has asked for, by `sys.exit`.
    pub fn hook_ended(&mut self) -> Option<i32> {
        let _entered = self.heap.enter();
        let Raise(exception) = self.take_result().err()?;
        Some(self.exit_status(&exception))
    }

    /// The function that calls it, and the hook.
    fn own_excepthook(&mut self) -> Option<[Value; 2]> {
        let sys = self.module("sys").and_then(|sys| self.globals_of(&sys))?;
        let named = |name: &str| {
            let name = self.heap.interned(name)?;
            self.dict_get_name(&sys, &name)
        };
        let (hook, original) = (named("excepthook")?, named("__excepthook__")?);
        (!hook.is(&original)).then_some(())?;
        Some([self.fallback("uncaught")?, hook])
    }

    /// Calls that function of that module next on the main thread, if the module was imported. Whether there is one.
    pub fn begin_last(&mut self, Last { module, function }: Last) -> bool {
        let _entered = self.heap.enter();
        let Some(globals) = self.module(module).and_then(|module| self.globals_of(&module)) else { return false };
        let name = self.heap.interned(function);
        let Some(function) = name.and_then(|name| self.dict_get_name(&globals, &name)) else { return false };
        self.thread.wake = Some(Wake::Last(function, Box::default()));
        true
    }

    /// The interpreter's end, on the main thread.
    pub fn finish(&mut self) {
        let _entered = self.heap.enter();
        self.end_main();
    }

    fn exit_status(&mut self, exception: &Value) -> i32 {
        if !self.is_a(exception, Type::SystemExit) {
            match self.own_excepthook() {
                Some([show, hook]) => {
                    self.thread.wake = Some(Wake::Last(show, Box::new(Args::of([hook, exception.clone()]))));
                }
                None => {
                    self.prepare_exception(exception);
                    let text = self.format_uncaught(exception);
                    self.write(Stream::Stderr, &text);
                }
            }
            // As a shell tells of a process that SIGINT has ended.
            return if self.is_a(exception, Type::KeyboardInterrupt) { 130 } else { 1 };
        }
        let code = self.first_argument(exception);
        if code.is_none() {
            0
        } else if let Some(status) = code.as_small_int().or(code.as_bool().map(i64::from)) {
            status as i32
        } else {
            let text = self.plain_str(&code);
            self.write(Stream::Stderr, &format!("{text}\n"));
            1
        }
    }
}
