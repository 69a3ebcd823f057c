//! The entry of `with` and `async with`.

use super::Vm;
use super::flow::{Args, Next};
use super::frame::Then;
use super::object::Obj;

impl Vm {
    pub(super) fn before_with(&mut self, enter: &str, exit: &str) -> Next {
        let manager = self.thread.stack.pop();
        let find = |vm: &mut Vm, name: &str| {
            let name = vm.heap.intern(name);
            vm.lookup(vm.type_slot(&manager), &name).cloned()
        };
        let (Some(enter_method), Some(exit_method)) = (find(self, enter), find(self, exit)) else {
            let name = self.type_name(&manager);
            let protocol = if enter == "__enter__" { "context manager" } else { "asynchronous context manager" };
            let message = if self.settings.python.minor() >= 11 {
                let missing =
                    if find(self, enter).is_some() { format!(" (missed {exit} method)") } else { String::new() };
                format!("'{name}' object does not support the {protocol} protocol{missing}")
            } else {
                let missing = if find(self, enter).is_none() { enter } else { exit };
                return Next::Unwind(self.attribute_error(missing));
            };
            return Next::Unwind(self.type_error(message));
        };
        let bound = self.heap.add_container(Obj::BoundMethod(exit_method, manager.clone()));
        self.thread.stack.push(bound);
        self.call(enter_method, Args::of([manager]), Then::Push)
    }
}
