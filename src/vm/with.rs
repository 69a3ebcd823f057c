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
            let minor = self.settings.python.minor();
            if minor < 11 {
                let missing = if find(self, enter).is_none() { enter } else { exit };
                return Next::Unwind(self.attribute_error(missing));
            }
            let (plain, asynchronous) = ("context manager", "asynchronous context manager");
            let (protocol, other, others, statement) = match enter {
                "__enter__" => (plain, asynchronous, ["__aenter__", "__aexit__"], "async with"),
                _ => (asynchronous, plain, ["__enter__", "__exit__"], "with"),
            };
            // Up to 3.13 the entry is looked for first, then the exit.
            let missed = match (minor, find(self, enter).is_some(), find(self, exit).is_some()) {
                (..=13, false, _) => String::new(),
                (14.., false, true) => format!(" (missed {enter} method)"),
                _ => format!(" (missed {exit} method)"),
            };
            let mut message = format!("'{name}' object does not support the {protocol} protocol{missed}");
            if minor >= 14 && others.into_iter().all(|name| find(self, name).is_some()) {
                message += &format!(" but it supports the {other} protocol. Did you mean to use '{statement}'?");
            }
            return Next::Unwind(self.type_error(message));
        };
        let bound = self.heap.add_container(Obj::BoundMethod(exit_method, manager.clone()));
        self.thread.stack.push(bound);
        self.call(enter_method, Args::of([manager]), Then::Push)
    }
}
