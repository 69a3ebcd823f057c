//! `get_context` of tasks and handles. Before a program asks, a context is no object yet but a dict of variables, or None.

use super::super::Builtin;
use crate::vm::exception::Result;
use crate::vm::flow::{Args, Cont, Flow};
use crate::vm::{Value, Vm};

/// From 3.12 on.
pub(in super::super) static HANDLE_3_12: [Builtin; 1] = [Builtin::method("get_context", |vm, args| {
    let handle = args.positional.first().cloned().unwrap_or(Value::NONE);
    vm.context_shown(&handle)
})];

impl Vm {
    /// The context of a task or a handle as an object.
    pub(super) fn context_shown(&mut self, owner: &Value) -> Result<Flow> {
        let made_only = self.is_future(owner) && self.future(owner).task.is_none();
        if made_only {
            return Ok(Value::NONE.into());
        }
        let running = self.current_task().is_some_and(|task| task.is(owner));
        if running {
            let current = self.library_function("asyncio.base_tasks", "current_context")?;
            return Ok(Flow::Call(current, Args::default()));
        }
        let context = self.context_of(owner).clone();
        if !context.is_none() && self.heap.as_dict(&context).is_none() {
            return Ok(context.into());
        }
        let make = self.library_function("asyncio.base_tasks", "context_of")?;
        let keep = Cont::new(
            |vm, held, outcome| {
                let made = vm.returned(outcome)?;
                let before = std::mem::replace(vm.context_of(&held[0]), made.clone());
                drop(before);
                Ok(made.into())
            },
            [owner.clone()],
        );
        Ok(Flow::CallThen(make, Args::of([context]), keep))
    }

    fn context_of(&mut self, owner: &Value) -> &mut Value {
        match self.is_future(owner) {
            true => &mut self.task_mut(owner).context,
            false => &mut self.handle_mut(owner).context,
        }
    }
}
