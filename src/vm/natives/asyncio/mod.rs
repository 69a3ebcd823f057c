//! `_asyncio`: loops, futures and tasks, for the library's Python part of asyncio.

mod by_methods;
mod contexts;
mod event_loop;
mod future;
mod network;
mod task;

pub(super) use contexts::HANDLE_3_12;
pub(super) use event_loop::{EVENT_LOOP, HANDLE};
pub(super) use future::FUTURE;
pub(super) use task::{TASK, TASK_3_11, TASK_3_12};

use super::{Builtin, bind};
use crate::base::VirtualTime;
use crate::trace::{StrId, WaitKind};
use crate::vm::asyncio::Action;
use crate::vm::class::Type;
use crate::vm::exception::Result;
use crate::vm::flow::{Args, Flow};
use crate::vm::object::{GeneratorKind, Iter, Obj};
use crate::vm::{Value, Vm};

pub(super) static FUNCTIONS: [Builtin; 12] = [
    Builtin::function("get_running_loop", |vm, _| vm.need_running_loop().map(Flow::Value)),
    Builtin::function("_get_running_loop", |vm, _| Ok(vm.running_loop().unwrap_or(Value::NONE).into())),
    Builtin::function("current_task", |vm, args| {
        let [event_loop] = bind(vm, "current_task", args, ["loop"], 0)?;
        let event_loop = vm.loop_or_running(event_loop)?;
        let task = vm.current_task().filter(|task| vm.future(task).event_loop.is(&event_loop));
        if task.is_none() && vm.module("asyncio.other_tasks").is_some() {
            let current = vm.library_function("asyncio.other_tasks", "current")?;
            return Ok(Flow::Call(current, Args::of([event_loop])));
        }
        Ok(task.unwrap_or(Value::NONE).into())
    }),
    // A list, in order of creation.
    Builtin::function("pending_tasks", |vm, args| {
        let [event_loop] = bind(vm, "pending_tasks", args, ["loop"], 0)?;
        let event_loop = vm.loop_or_running(event_loop)?;
        let tasks: Vec<Value> = vm.asyncio.tasks.values().map(|&slot| Value::reference(slot)).collect();
        let tasks = tasks.into_iter().filter(|task| vm.future(task).event_loop.is(&event_loop)).collect();
        Ok(vm.heap.list(tasks).into())
    }),
    Builtin::function("turn", |vm, _| Ok(vm.new_iterator(Iter::Turn { yielded: false }).into())),
    Builtin::function("sleep_future", sleep_future),
    Builtin::function("waiter", waiter),
    Builtin::function("request", network::request),
    Builtin::function("deliver", network::deliver),
    Builtin::function("blocking_request", network::blocking_request),
    Builtin::function("error_text", |vm, args| {
        let [error] = bind(vm, "error_text", args, ["error"], 1)?;
        let text = vm.format_exception(&error.expect("required"));
        Ok(vm.heap.str(text).into())
    }),
    Builtin::function("iscoroutine", |vm, args| {
        let [x] = bind(vm, "iscoroutine", args, ["obj"], 1)?;
        Ok(Value::bool(x.is_some_and(|x| vm.is_coroutine(&x))).into())
    }),
];

fn sleep_future(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [delay, result] = bind(vm, "sleep_future", args, ["delay", "result"], 1)?;
    let delay = delay.expect("required");
    let seconds = vm.need_float(&delay)?;
    let event_loop = vm.need_running_loop()?;
    if ["call_later", "call_at", "time", "create_future"].iter().any(|name| vm.overrides(&event_loop, name)) {
        let sleep = vm.library_function("asyncio.base_tasks", "sleep_by_methods")?;
        return Ok(Flow::Call(sleep, Args::of([event_loop, delay, result.unwrap_or(Value::NONE)])));
    }
    let words = vm.plain_str(&delay);
    let StrId(words) = vm.trace.intern(&words);
    let future = vm.new_future(&event_loop, (WaitKind::Sleep, words));
    let when = vm.now() + VirtualTime::from_seconds(seconds);
    let action = Action::SetResult(future.clone(), result.unwrap_or(Value::NONE));
    let handle = vm.call_at(&event_loop, when.as_nanos(), action, Value::NONE);
    Ok(vm.heap.tuple([future, handle]).into())
}

fn waiter(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [kind, detail, event_loop] = bind(vm, "waiter", args, ["kind", "detail", "loop"], 1)?;
    let kind = vm.text_of(&kind.expect("required"));
    let kind = WaitKind::ALL.iter().find(|known| known.name() == kind).copied().unwrap_or(WaitKind::Future);
    let detail = detail.and_then(|detail| vm.as_index(&detail)).unwrap_or(0);
    let event_loop = vm.loop_or_running(event_loop)?;
    Ok(vm.new_future(&event_loop, (kind, detail as u32)).into())
}

impl Vm {
    fn need_running_loop(&mut self) -> Result<Value> {
        match self.running_loop() {
            Some(event_loop) => Ok(event_loop),
            None => Err(self.runtime_error("no running event loop")),
        }
    }

    fn loop_or_running(&mut self, event_loop: Option<Value>) -> Result<Value> {
        match event_loop.filter(|value| !value.is_none()) {
            Some(event_loop) => Ok(event_loop),
            None => self.need_running_loop(),
        }
    }

    pub(in crate::vm) fn is_coroutine(&self, x: &Value) -> bool {
        // Up to 3.11 plain generators are coroutines, too.
        let generators = self.settings.python.minor() < 12;
        matches!(self.heap.get(x), Some(Obj::Generator(generator))
            if generator.kind == GeneratorKind::Coroutine || generators && generator.kind == GeneratorKind::Generator)
            || self.is_async_step(x)
            || self.is_like_a_coroutine(x)
    }

    /// An `async def`, or a method that is one.
    pub(in crate::vm) fn is_coroutine_function(&self, x: &Value) -> bool {
        let function = match self.heap.get(x) {
            Some(Obj::BoundMethod(inner, _)) => inner,
            _ => x,
        };
        matches!(self.heap.get(function), Some(Obj::Function(function))
            if self.codes[function.code as usize].code.flags.is_coroutine)
    }

    /// What `collections.abc.Coroutine` knows by its methods.
    fn is_like_a_coroutine(&self, x: &Value) -> bool {
        matches!(self.heap.get(x), Some(Obj::Instance(_)))
            && ["__await__", "send", "throw", "close"].iter().all(|name| self.user_special(x, name).is_some())
    }

    pub(super) fn fill_asyncio(&mut self, globals: &Value) {
        self.set_functions(globals, &FUNCTIONS);
        for (name, kind) in [
            ("Future", Type::Future),
            ("Task", Type::Task),
            ("CancelledError", Type::CancelledError),
            ("InvalidStateError", Type::InvalidStateError),
            ("EventLoop", Type::EventLoop),
            ("Handle", Type::Handle),
            ("TimerHandle", Type::TimerHandle),
        ] {
            self.set_global(globals, name, kind.value());
        }
    }
}
