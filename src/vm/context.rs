//! Which `contextvars.Context` is current.
//!
//! A context is an instance of the library's class `Context`, whose `_data` is a dict that nobody changes: setting a variable
//! puts another dict in its place. So a copy of a context is that dict, and a context is made of it only when a program
//! asks; None stands for an empty one.

use super::{Value, Vm};

impl Vm {
    /// What a task, a callback or a copy begins with: the variables as they are now.
    pub(super) fn copied_context(&self) -> Value {
        let current = &self.thread.context;
        if current.is_none() || self.heap.as_dict(current).is_some() {
            return current.clone();
        }
        self.heap.interned("_data").and_then(|name| self.own_attribute(current, &name)).unwrap_or(Value::NONE)
    }

    /// The context that was asked for, else a copy of the current one.
    pub(super) fn context_or_copy(&self, context: Option<Value>) -> Value {
        context.filter(|context| !context.is_none()).unwrap_or_else(|| self.copied_context())
    }

    /// The event loop runs something in this context, until [`Vm::leave_context`].
    pub(super) fn enter_context(&mut self, context: Value) {
        let outer = std::mem::replace(&mut self.thread.context, context);
        if let Some(run) = self.thread.loops.last_mut() {
            run.context = outer;
        }
    }

    /// Back to the loop's own context. Gives the one that is left.
    pub(super) fn leave_context(&mut self) -> Value {
        let outer =
            self.thread.loops.last_mut().map_or(Value::NONE, |run| std::mem::replace(&mut run.context, Value::NONE));
        std::mem::replace(&mut self.thread.context, outer)
    }
}
