//! Debug mode: futures and tasks remember where they were made.

use crate::vm::exception::Result;
use crate::vm::flow::{Args, Cont, Flow};
use crate::vm::{Value, Vm};

#[derive(Clone, Debug)]
pub(in crate::vm) struct Source {
    /// `_source_traceback`
    pub(in crate::vm) stack: Value,
    /// Its innermost entry, as `repr` shows it: `main.py:3`.
    pub(super) place: String,
}

impl Vm {
    /// Goes on with the outcome of what makes the future, once the stack is kept if its loop is in debug mode.
    pub(in crate::vm) fn with_source(&mut self, future: &Value, flow: Result<Flow>) -> Result<Flow> {
        let event_loop = self.future(future).event_loop.clone();
        if self.as_event_loop(&event_loop).is_none_or(|data| data.slow.is_none()) {
            return flow;
        }
        let keep = Cont::new(
            |vm, mut held, outcome| {
                let made = vm.returned(outcome)?;
                held.push(made);
                let extract = vm.library_function("asyncio.base_tasks", "extract_stack")?;
                let store = Cont {
                    resume: |vm, mut held, outcome| {
                        let stack = vm.returned(outcome)?;
                        let (file, line) = vm.place_now();
                        let source = Source { stack, place: format!("{file}:{line}") };
                        vm.future_mut(&held[0]).source = Some(Box::new(source));
                        Ok(held.pop().expect("what was made").into())
                    },
                    held,
                };
                Ok(Flow::CallThen(extract, Args::default(), store))
            },
            [future.clone()],
        );
        self.after(flow, keep)
    }
}
