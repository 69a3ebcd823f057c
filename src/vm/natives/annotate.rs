//! What the library's `_annotations` needs of the vm: annotations that nobody has evaluated yet.

use super::super::flow::Cont;
use super::super::object::Obj;
use super::super::{Value, Vm};
use super::{Builtin, bind};

static FUNCTIONS: [Builtin; 4] = [
    // What a function has: None, a dict, or a tuple: the dict of what is evaluated on demand, the names of the class around it,
    // what it was evaluated to if it was.
    Builtin::function("of_function", |vm, args| {
        let [function] = bind(vm, "of_function", args, ["/function"], 1)?;
        Ok(match function.and_then(|function| vm.heap.get(&function)) {
            Some(Obj::Function(function)) => function.annotations.clone().into(),
            _ => Value::NONE.into(),
        })
    }),
    Builtin::function("keep", |vm, args| {
        let [function, parts] = bind(vm, "keep", args, ["/function", "/parts"], 2)?;
        if let Some(Obj::Function(function)) = vm.heap.get_mut(&function.expect("required")) {
            function.annotations = parts.expect("required");
        }
        Ok(Value::NONE.into())
    }),
    Builtin::function("share", |vm, args| {
        let [to, from] = bind(vm, "share", args, ["/to", "/from"], 2)?;
        let annotations = match vm.heap.get(&from.expect("required")) {
            Some(Obj::Function(function)) => function.annotations.clone(),
            _ => Value::NONE,
        };
        if let Some(Obj::Function(function)) = vm.heap.get_mut(&to.expect("required")) {
            function.annotations = annotations;
        }
        Ok(Value::NONE.into())
    }),
    Builtin::function("evaluate", |vm, args| {
        let [function, namespace] = bind(vm, "evaluate", args, ["/function", "/namespace"], 2)?;
        let cont = Cont::new(|vm, _, outcome| Ok(vm.returned(outcome)?.into()), []);
        vm.run_class_body(function.expect("required"), namespace.expect("required"), cont)
    }),
];

pub(super) fn fill(vm: &mut Vm, globals: &Value) {
    vm.set_functions(globals, &FUNCTIONS);
}
