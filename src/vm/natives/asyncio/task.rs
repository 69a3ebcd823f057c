//! Methods of `Task`, and the making of futures and tasks.

use super::super::{Builtin, bind};
use super::future::future_arg;
use crate::trace::WaitKind;
use crate::vm::class::Type;
use crate::vm::exception::Result;
use crate::vm::flow::{Args, Cont, Flow};
use crate::vm::{Value, Vm};

pub(in super::super) static TASK: [Builtin; 8] = [
    Builtin::method("set_result", |vm, _| Err(vm.runtime_error("Task does not support set_result operation"))),
    Builtin::method("set_exception", |vm, _| Err(vm.runtime_error("Task does not support set_exception operation"))),
    Builtin::method("__init__", |vm, mut args| {
        let task = args.positional.remove(0);
        vm.init_asyncio(&task, Type::Task, args)
    }),
    Builtin::method("get_stack", |vm, args| {
        let get_stack = vm.library_function("asyncio.tasks", "get_stack")?;
        Ok(Flow::Call(get_stack, args))
    }),
    Builtin::method("print_stack", |vm, args| {
        let print_stack = vm.library_function("asyncio.tasks", "print_stack")?;
        Ok(Flow::Call(print_stack, args))
    }),
    Builtin::method("get_name", |vm, args| {
        let task = future_arg(vm, &args)?;
        Ok(vm.future(&task).task.as_ref().map_or(Value::NONE, |task| task.name.clone()).into())
    }),
    Builtin::method("set_name", |vm, args| {
        let [task, name] = bind(vm, "set_name", args, ["self", "value"], 2)?;
        let (task, name) = (task.expect("required"), name.expect("required"));
        let name = vm.task_name(name);
        vm.rename_task(&task, name);
        Ok(Value::NONE.into())
    }),
    Builtin::method("get_coro", |vm, args| {
        let task = future_arg(vm, &args)?;
        Ok(vm.future(&task).task.as_ref().map_or(Value::NONE, |task| task.coroutine.clone()).into())
    }),
];

/// What tasks have from 3.11 on.
pub(in super::super) static TASK_3_11: [Builtin; 2] = [
    Builtin::method("cancelling", |vm, args| {
        let task = future_arg(vm, &args)?;
        Ok(Value::int(vm.future(&task).task.as_ref().map_or(0, |task| task.cancel_requests) as usize).into())
    }),
    Builtin::method("uncancel", |vm, args| {
        let task = future_arg(vm, &args)?;
        let clears = vm.settings.python.minor() >= 13;
        let Some(data) = &mut vm.future_mut(&task).task else { return Ok(Value::NONE.into()) };
        data.cancel_requests = data.cancel_requests.saturating_sub(1);
        if data.cancel_requests == 0 && clears {
            data.must_cancel = false;
        }
        Ok(Value::int(data.cancel_requests as usize).into())
    }),
];

/// From 3.12 on.
pub(in super::super) static TASK_3_12: [Builtin; 1] = [Builtin::method("get_context", |vm, args| {
    let task = future_arg(vm, &args)?;
    vm.context_shown(&task)
})];

/// The arguments of `Task`.
pub(super) struct NewTask {
    pub coroutine: Value,
    pub name: Option<Value>,
    pub context: Option<Value>,
    /// The first step is made at once.
    pub eager: bool,
}

impl Vm {
    /// `Future()` and `Task(coro)`
    pub(in crate::vm) fn construct_future(&mut self, class: &Value, args: Args) -> Result<Flow> {
        let future = self.blank_future();
        let base = if Type::Task.is(class) { Type::Task } else { Type::Future };
        let flow = self.init_asyncio(&future, base, args);
        let made = Cont::new(
            |vm, mut held, outcome| {
                vm.returned(outcome)?;
                Ok(held.pop().expect("the future").into())
            },
            [future],
        );
        self.after(flow, made)
    }

    /// What an instance of a class derived from one of asyncio's native ones has inside, before `__init__`.
    pub(in crate::vm) fn blank_asyncio(&mut self, base: &Value) -> Option<Value> {
        if Type::Future.is(base) || Type::Task.is(base) {
            Some(self.blank_future())
        } else if Type::EventLoop.is(base) {
            Some(self.new_event_loop())
        } else {
            None
        }
    }

    /// `__init__` of `Future` and `Task`.
    pub(in crate::vm) fn init_asyncio(&mut self, value: &Value, base: Type, args: Args) -> Result<Flow> {
        let (name, most) = if base == Type::Task { ("Task", 1) } else { ("Future", 0) };
        let given = args.positional.len();
        if given > most {
            return Err(self.type_error(match most {
                0 => format!("{name}() takes no positional arguments"),
                _ => format!("{name}() takes exactly 1 positional argument ({given} given)"),
            }));
        }
        if base == Type::Task {
            let [coroutine, event_loop, name, context, eager] =
                bind(self, "Task", args, ["coro", "loop", "name", "context", "eager_start"], 1)?;
            let event_loop = self.loop_or_running(event_loop)?;
            let event_loop = self.need_loop(event_loop)?;
            let coroutine = coroutine.expect("required");
            let eager = eager.is_some_and(|eager| self.plain_truth(&eager) == Some(true));
            let started = self.start_task(value, &event_loop, NewTask { coroutine, name, context, eager });
            return self.with_source(value, started);
        }
        let [event_loop] = bind(self, "Future", args, ["loop"], 0)?;
        let event_loop = match event_loop.filter(|value| !value.is_none()).or_else(|| self.running_loop()) {
            Some(event_loop) => self.need_loop(event_loop)?,
            // Outside a loop: the one that `asyncio.get_event_loop()` gives.
            None => {
                let get = self.library_function("asyncio.events", "get_event_loop")?;
                let cont = Cont::new(
                    |vm, held, outcome| {
                        let event_loop = vm.returned(outcome)?;
                        vm.future_mut(&held[0]).event_loop = event_loop;
                        Ok(Value::NONE.into())
                    },
                    [value.clone()],
                );
                return Ok(Flow::CallThen(get, Args::default(), cont));
            }
        };
        self.future_mut(value).event_loop = event_loop;
        let made = self.traced_future();
        self.future_mut(value).wait = (WaitKind::Future, made);
        self.with_source(value, Ok(Value::NONE.into()))
    }

    /// A loop that a program gave: an object of another make would have to be asked by its methods.
    fn need_loop(&mut self, event_loop: Value) -> Result<Value> {
        if self.as_event_loop(&event_loop).is_none() {
            let name = self.type_name(&event_loop);
            return Err(self.not_implemented_error(format!("not simulated: a '{name}' object as an event loop")));
        }
        Ok(event_loop)
    }

    /// What a program gives as a name is made a string.
    fn task_name(&mut self, name: Value) -> Value {
        if self.heap.as_str(&name).is_some() {
            return name;
        }
        let text = self.plain_str(&name);
        self.heap.str(text)
    }

    /// `Task.__init__` of a blank future.
    pub(super) fn start_task(&mut self, task: &Value, event_loop: &Value, new: NewTask) -> Result<Flow> {
        if !self.is_coroutine(&new.coroutine) {
            let shown = self.plain_repr(&new.coroutine).unwrap_or_default();
            return Err(self.type_error(format!("a coroutine was expected, got {shown}")));
        }
        let name = match new.name.filter(|name| !name.is_none()) {
            Some(name) => self.task_name(name),
            None => Value::NONE,
        };
        let context = self.context_or_copy(new.context);
        self.init_task(task, event_loop, new.coroutine, name, context);
        if !new.eager || !self.event_loop(event_loop).running {
            return self.begin_task(task);
        }
        let step = self.step_inside(task, Value::NONE);
        let ended = Cont::new(
            |vm, held, outcome| {
                vm.returned(outcome)?;
                if vm.future(&held[0]).is_done() {
                    let coroutine = std::mem::replace(&mut vm.task_mut(&held[0]).coroutine, Value::NONE);
                    drop(coroutine);
                }
                Ok(Value::NONE.into())
            },
            [task.clone()],
        );
        self.after(step, ended)
    }
}
