//! What futures and tasks say of themselves.

use super::future::Future;
use super::handle::Action;
use super::task::Task;
use crate::base::VirtualTime;
use crate::vm::flow::{Args, Next};
use crate::vm::frame::{Outcome, Then};
use crate::vm::object::Obj;
use crate::vm::{Value, Vm};

impl Vm {
    /// `<Handle f() at main.py:3>`
    pub(in crate::vm) fn handle_repr(&self, value: &Value) -> String {
        let handle = self.handle(value);
        let mut words = vec![self.type_name(value).to_string()];
        if handle.timer.is_some() {
            let when = self.plain_repr(&Value::float(VirtualTime::from_nanos(handle.when).as_seconds()));
            words.push(format!("when={}", when.unwrap_or_default()));
        }
        if handle.cancelled {
            words.insert(1, "cancelled".to_owned());
        } else {
            words.push(self.callback_source(value));
        }
        format!("<{}>", words.join(" "))
    }

    /// `f() at main.py:3`
    pub(in crate::vm) fn callback_source(&self, handle: &Value) -> String {
        let handle = self.handle(handle);
        match &handle.action {
            Action::Call(callee, args) => {
                // From 3.13 on arguments are shown in debug mode alone.
                let shown = self.settings.python.minor() < 13 || self.event_loop(&handle.event_loop).slow.is_some();
                self.call_source(callee, if shown { args } else { &[] })
            }
            Action::SetResult(..) => "_set_result_unless_cancelled()".to_owned(),
        }
    }

    pub(super) fn call_source(&self, callee: &Value, args: &[Value]) -> String {
        let args: Vec<String> =
            args.iter().map(|arg| self.short_repr(arg, &mut Vec::new()).unwrap_or_default()).collect();
        let function = match self.heap.get(callee) {
            Some(Obj::BoundMethod(function, _)) => function,
            _ => callee,
        };
        let place = match self.heap.get(function) {
            Some(Obj::Function(function)) => {
                let code = &self.codes[function.code as usize].code;
                format!(" at {}:{}", code.filename, code.first_line)
            }
            _ => String::new(),
        };
        format!("{}({}){place}", self.callable_name(callee), args.join(", "))
    }

    /// The finaliser of a future that nobody asked for its failure, or of a task that is not over: the loop's exception
    /// handler is told.
    pub(in crate::vm) fn report_future(&mut self, future: Value, then: Then) -> Next {
        let event_loop = self.future(&future).event_loop.clone();
        let kind = self.type_name(&future);
        let source = self.future(&future).source.as_ref().map(|source| source.stack.clone());
        let mut context = Vec::new();
        if self.future(&future).is_done() {
            self.future_mut(&future).unseen = false;
            let exception = self.future(&future).value.clone();
            context.push(("message", self.heap.str(format!("{kind} exception was never retrieved"))));
            context.extend([("exception", exception), ("future", future)]);
        } else {
            if let Some(id) = self.task_id(&future) {
                self.asyncio.tasks.remove(&id);
            }
            if !self.future(&future).tells_when_destroyed {
                return self.deliver(then, Outcome::Return(Value::NONE));
            }
            context.push(("task", future));
            context.push(("message", self.heap.str("Task was destroyed but it is pending!".to_owned())));
        }
        if let Some(stack) = source {
            context.push(("source_traceback", stack));
        }
        let names = self.heap.dict();
        for (name, value) in context {
            self.set_global(&names, name, value);
        }
        let name = self.heap.intern("call_exception_handler");
        if let Some(own) = self.own_attribute(&event_loop, &name) {
            return self.call(own, Args::of([names]), then);
        }
        match self.special(&event_loop, "call_exception_handler") {
            Some(handler) => self.call(handler, Args::of([event_loop, names]), then),
            None => self.deliver(then, Outcome::Return(Value::NONE)),
        }
    }

    /// Whether the future has to be reported before it may go.
    pub(in crate::vm) fn is_reportable(&self, future: &Future) -> bool {
        let pending = |task: &Task| self.asyncio.tasks.contains_key(&task.id);
        future.unseen || future.task.as_deref().is_some_and(pending)
    }
}
