//! What exceptions say of themselves by a `__str__` written in Python: asked before a program that failed is over.

use crate::vm::flow::{Cont, Flow};
use crate::vm::frame::{Outcome, Then};
use crate::vm::thread::Stop;
use crate::vm::{Value, Vm};

/// Virtual nanoseconds that one exception may think.
const PATIENCE: i64 = 50_000_000;
const FAILED: &str = "<exception str() failed>";

impl Vm {
    /// Asks the exception and all that its traceback will show. No program runs any more.
    pub(in crate::vm) fn prepare_exception(&mut self, exception: &Value) {
        let mut found = vec![exception.clone()];
        let mut next = 0;
        while let Some(value) = found.get(next).cloned() {
            next += 1;
            let parts = self.group_parts(&value).map(|(_, parts)| parts).unwrap_or_default();
            let notes = self.heap.interned("__notes__").and_then(|name| self.own_attribute(&value, &name));
            let notes = notes.and_then(|notes| self.known_items(&notes)).unwrap_or_default();
            let around = self.exception(&value).map(|data| [data.cause.clone(), data.context.clone()]);
            for other in around.into_iter().flatten().chain(parts).chain(notes) {
                if !other.is_none() && !found.iter().any(|known| known.is(&other)) {
                    found.push(other);
                }
            }
        }
        for value in found {
            self.prepare_one(value);
        }
    }

    fn prepare_one(&mut self, value: Value) {
        let flow = match self.str_flow(value.clone()) {
            Ok(Flow::Value(text)) => {
                let text = self.text_of(&text);
                return self.prepared.push((value, text));
            }
            flow => flow,
        };
        let cont = Cont::new(
            |vm, mut held, outcome| {
                let text = match outcome {
                    Outcome::Return(text) if vm.heap.as_str(&text).is_some() => vm.text_of(&text),
                    _ => FAILED.to_owned(),
                };
                vm.prepared.push((held.pop().expect("the exception"), text));
                Ok(Value::NONE.into())
            },
            [value.clone()],
        );
        self.deadline = self.now().as_nanos() + PATIENCE as u64;
        self.left = PATIENCE;
        let (frames, top) = (self.thread.frames.len(), self.thread.stack.top);
        let next = self.follow_then(flow, cont, Then::Bottom);
        if !matches!(self.execute(next), Stop::Finished(_)) {
            self.thread.frames.truncate(frames);
            self.thread.stack.cut(top);
            self.prepared.push((value, FAILED.to_owned()));
        }
    }
}
