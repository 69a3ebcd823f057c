//! What futures and tasks say of themselves.

use super::future::FutureState;
use crate::trace::Stream;
use crate::vm::object::{GeneratorState, Obj};
use crate::vm::{Value, Vm};

impl Vm {
    pub(in crate::vm) fn future_repr(&self, value: &Value) -> String {
        let future = self.future(value);
        let state = match future.state {
            FutureState::Pending => "pending",
            FutureState::Finished | FutureState::Failed => "finished",
            FutureState::Cancelled => "cancelled",
        };
        let mut out = format!("<{} {state}", self.type_name(value));
        if let Some(task) = &future.task {
            out.push_str(&format!(" name={}", self.plain_repr(&task.name).unwrap_or_default()));
            if let Some(Obj::Generator(generator)) = self.heap.get(&task.coroutine) {
                let code = &self.codes[generator.code as usize].code;
                let name = self.text_of(&generator.qualname);
                let place = if generator.state == GeneratorState::Finished {
                    format!("<{name}() done, defined at {}:{}>", code.filename, code.first_line)
                } else {
                    let line = code.line_at(generator.pc.saturating_sub(1));
                    format!("<{name}() running at {}:{line}>", code.filename)
                };
                out.push_str(&format!(" coro={place}"));
            }
            if !task.waiter.is_none() {
                out.push_str(&format!(" wait_for={}", self.future_repr(&task.waiter)));
            }
        }
        match future.state {
            FutureState::Finished => {
                out.push_str(&format!(" result={}", self.plain_repr(&future.value).unwrap_or_default()));
            }
            FutureState::Failed => {
                out.push_str(&format!(" exception={}", self.plain_repr(&future.value).unwrap_or_default()));
            }
            _ => {}
        }
        out.push('>');
        out
    }

    /// What CPython prints when an object goes that should not have gone so.
    pub(in crate::vm) fn dying_words(&mut self, slot: u32) {
        let text = match self.heap.at(slot) {
            Obj::Generator(generator)
                if generator.state == GeneratorState::Created
                    && generator.kind == crate::vm::object::GeneratorKind::Coroutine =>
            {
                let name = self.text_of(&generator.qualname);
                let (file, line) = match self.thread.frames.last() {
                    Some(frame) => {
                        let code = &self.codes[frame.code as usize].code;
                        (code.filename.to_string(), code.line_at(frame.pc.saturating_sub(1)))
                    }
                    None => ("sys".to_owned(), 1),
                };
                let source = match self.source_lines.get((line as usize).wrapping_sub(1)) {
                    Some(text) if file != "sys" => format!("  {}\n", text.trim()),
                    _ => String::new(),
                };
                format!(
                    "{file}:{line}: RuntimeWarning: coroutine '{name}' was never awaited\n{source}RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n"
                )
            }
            Obj::Future(future) if future.is_task() && !future.is_done() => {
                // The object is dead, but whole: a borrowed look at it.
                let borrowed = std::mem::ManuallyDrop::new(Value::owning(slot));
                if let Some(id) = self.task_id(&borrowed) {
                    self.asyncio.tasks.remove(&id);
                }
                format!("Task was destroyed but it is pending!\ntask: {}\n", self.future_repr(&borrowed))
            }
            Obj::Future(future) if future.unseen => {
                let what = if future.is_task() { "Task" } else { "Future" };
                let exception = future.value.clone();
                let borrowed = std::mem::ManuallyDrop::new(Value::owning(slot));
                let shown = self.future_repr(&borrowed);
                let trace = self.format_exception(&exception);
                format!("{what} exception was never retrieved\nfuture: {shown}\n{trace}")
            }
            _ => return,
        };
        self.write(Stream::Stderr, &text);
    }
}
