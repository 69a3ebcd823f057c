//! What CPython prints when an object goes that should not have gone so: a coroutine that nobody awaited, a failure that
//! nobody asked for.

use super::async_generator::Awaiting;
use super::flow::{Args, Next};
use super::frame::Then;
use super::object::{Iter, Obj};
use super::{Value, Vm};
use crate::trace::Stream;

impl Vm {
    /// Of the dead object in `slot`, which is whole still.
    pub(super) fn dying_words(&mut self, slot: u32) {
        let text = match self.heap.at(slot) {
            Obj::Generator(generator) => {
                let finalizer = generator.asynchronous.finalizer.clone();
                if !generator.is_unawaited() || self.module("warnings").is_some() {
                    return self.forget_async_generator(Some(slot), &finalizer);
                }
                let name = self.text_of(&generator.qualname);
                self.never_awaited(&format!("coroutine '{name}'"))
            }
            Obj::Iter(iter) if self.settings.python.minor() >= 13 => {
                let (method, of) = match &**iter {
                    Iter::AsyncSend { of, state: Awaiting::New, .. } => ("asend", of),
                    Iter::AsyncThrow { of, thrown, state: Awaiting::New } => {
                        (if thrown.is_null() { "aclose" } else { "athrow" }, of)
                    }
                    _ => return,
                };
                let Some(Obj::Generator(generator)) = self.heap.get(of) else { return };
                let name = self.text_of(&generator.qualname);
                self.never_awaited(&format!("coroutine method '{method}' of '{name}'"))
            }
            Obj::Derived(derived) => {
                if let Some(task) = self.as_future(&derived.1).and_then(|future| future.task.as_ref()) {
                    let id = task.id;
                    self.asyncio.tasks.remove(&id);
                }
                return;
            }
            _ => return,
        };
        self.write(Stream::Stderr, &text);
    }

    /// The finaliser of a coroutine that nobody awaited, in a program that uses `warnings`.
    pub(super) fn warn_unawaited(&mut self, dead: &Value, then: Then) -> Option<Next> {
        match self.heap.get(dead) {
            Some(Obj::Generator(generator)) if generator.is_unawaited() => {}
            _ => return None,
        }
        let warn = self.library_function("warnings", "_warn_unawaited_coroutine").ok()?;
        let (file, line) = self.place_now();
        let (file, line) = (self.heap.str(file), Value::int(line as usize));
        Some(self.call(warn, Args::of([dead.clone(), file, line]), then))
    }

    /// File and line of what runs now.
    pub(super) fn place_now(&self) -> (String, u32) {
        match self.thread.frames.last() {
            Some(frame) => {
                let code = &self.codes[frame.code as usize].code;
                (code.filename.to_string(), code.line_at(frame.pc.saturating_sub(1)))
            }
            None => ("sys".to_owned(), 1),
        }
    }

    fn never_awaited(&self, what: &str) -> String {
        let (file, line) = self.place_now();
        let source = match self.thread.frames.last().and_then(|frame| self.source_line(frame.code, line)) {
            Some(text) => format!("  {text}\n"),
            None => String::new(),
        };
        let advice = "Enable tracemalloc to get the object allocation traceback";
        format!("{file}:{line}: RuntimeWarning: {what} was never awaited\n{source}RuntimeWarning: {advice}\n")
    }
}
