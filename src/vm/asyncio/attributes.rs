//! Attributes of futures and tasks whose names begin with an underscore: no promise of CPython's, but programs that look inside
//! read them.

use super::future::{Callback, FutureState};
use crate::vm::{Value, Vm};

impl Vm {
    pub(in crate::vm) fn future_attribute(&mut self, x: &Value, name: &str) -> Option<Value> {
        let future = self.future(x);
        if let Some(task) = &future.task {
            let found = match name {
                "_coro" => task.coroutine.clone(),
                "_fut_waiter" => task.waiter.clone(),
                "_must_cancel" => Value::bool(task.must_cancel),
                "_num_cancels_requested" => Value::int(task.cancel_requests as usize),
                _ => Value::NULL,
            };
            if !found.is_null() {
                return Some(found);
            }
        }
        Some(match name {
            "_loop" => future.event_loop.clone(),
            "_state" => {
                let state = future.state.name().to_uppercase();
                self.heap.intern(&state)
            }
            "_result" if future.state == FutureState::Finished => future.value.clone(),
            "_exception" if future.state == FutureState::Failed => future.value.clone(),
            "_result" | "_exception" | "_source_traceback" => Value::NONE,
            "_cancel_message" => future.cancel_message.clone(),
            "_asyncio_future_blocking" => Value::bool(future.blocking),
            "_log_traceback" => Value::bool(future.unseen),
            "_callbacks" => {
                let callbacks = future.callbacks.clone();
                let pairs = callbacks.into_iter().map(|callback| match callback {
                    Callback::Wake(task) => self.heap.tuple([task, Value::NONE]),
                    Callback::Call(callee, context) => self.heap.tuple([callee, context]),
                });
                let pairs = pairs.collect::<Vec<Value>>();
                if pairs.is_empty() { Value::NONE } else { self.heap.list(pairs) }
            }
            _ => return None,
        })
    }
}
