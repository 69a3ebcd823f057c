//! Attributes of futures, tasks and handles whose names begin with an underscore: no promise of CPython's, but programs that look inside
//! read them.

use super::future::{Callback, FutureState};
use super::handle::Action;
use crate::base::VirtualTime;
use crate::vm::exception::Result;
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
            "_result" | "_exception" => Value::NONE,
            "_source_traceback" => future.source.as_ref().map_or(Value::NONE, |source| source.stack.clone()),
            "_cancel_message" => future.cancel_message.clone(),
            "_asyncio_future_blocking" => Value::bool(future.blocking),
            "_log_traceback" => Value::bool(future.unseen),
            "_log_destroy_pending" if future.is_task() => Value::bool(future.tells_when_destroyed),
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

    pub(in crate::vm) fn handle_attribute(&mut self, x: &Value, name: &str) -> Option<Value> {
        let handle = self.handle(x);
        Some(match (name, &handle.action) {
            ("_loop", _) => handle.event_loop.clone(),
            ("_cancelled", _) => Value::bool(handle.cancelled),
            ("_callback" | "_args", _) if handle.cancelled => Value::NONE,
            ("_callback", Action::Call(callee, _)) => callee.clone(),
            ("_args", Action::Call(_, args)) => {
                let args = args.clone();
                self.heap.tuple(args)
            }
            ("_scheduled", _) if handle.timer.is_some() => Value::bool(handle.scheduled),
            ("_when", _) if handle.timer.is_some() => Value::float(VirtualTime::from_nanos(handle.when).as_seconds()),
            _ => return None,
        })
    }

    /// The few that can be set. False: another name.
    pub(in crate::vm) fn set_future_attribute(&mut self, x: &Value, name: &Value, value: &Value) -> Result<bool> {
        if !self.is_future(x) {
            return Ok(false);
        }
        match self.text_of(name).as_ref() {
            "_log_traceback" => {
                if self.plain_truth(value) == Some(true) {
                    return Err(self.value_error("_log_traceback can only be set to False"));
                }
                self.future_mut(x).unseen = false;
            }
            "_log_destroy_pending" if self.future(x).is_task() => {
                self.future_mut(x).tells_when_destroyed = self.plain_truth(value) != Some(false);
            }
            "_cancel_message" => self.future_mut(x).cancel_message = value.clone(),
            "_asyncio_future_blocking" => self.future_mut(x).blocking = self.plain_truth(value) == Some(true),
            _ => return Ok(false),
        }
        Ok(true)
    }
}
