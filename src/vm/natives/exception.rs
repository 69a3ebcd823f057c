//! Methods of exceptions.

use super::super::Value;
use super::super::class::Type;
use super::receive::receive;
use super::{Builtin, bind};

pub(super) static METHODS: [Builtin; 3] = [
    Builtin::method("__init__", |vm, args| {
        let (x, args) = receive(vm, Type::BaseException, "__init__", args)?;
        let args = args.positional;
        let args = vm.heap.tuple(args.into_vec());
        if let Some(exception) = vm.exception_mut(&x) {
            exception.args = args;
        }
        Ok(Value::NONE.into())
    }),
    Builtin::method("with_traceback", |vm, args| {
        let [x, traceback] = bind(vm, "with_traceback", args, ["/self", "/tb"], 2)?;
        let x = x.expect("required");
        let name = vm.heap.intern("__traceback__");
        vm.set_attribute(&x, &name, traceback.expect("required"))?;
        Ok(x.into())
    }),
    Builtin::method("add_note", |vm, _| Err(vm.not_implemented_error("not simulated yet: notes of exceptions"))),
];
