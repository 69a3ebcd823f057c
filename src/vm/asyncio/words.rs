//! What futures and tasks say of themselves.

use super::future::FutureState;
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
}
