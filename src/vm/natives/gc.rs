//! What the library's `gc` needs of the vm: searching for cycles, and whether that happens by itself.

use super::super::object::Obj;
use super::super::{Value, Vm};
use super::{Builtin, bind};

static FUNCTIONS: [Builtin; 5] = [
    Builtin::function("collect", |vm, _| {
        let found = vm.collect_cycles();
        Ok(Value::int(found).into())
    }),
    Builtin::function("is_enabled", |vm, _| Ok(Value::bool(vm.heap.collects).into())),
    Builtin::function("enable", |vm, args| {
        let [enabled] = bind(vm, "enable", args, ["/enabled"], 1)?;
        vm.heap.collects = enabled.is_some_and(|enabled| enabled.is(&Value::TRUE));
        Ok(Value::NONE.into())
    }),
    Builtin::function("young", |vm, _| Ok(Value::int(vm.heap.young).into())),
    Builtin::function("referents", |vm, args| {
        let [of] = bind(vm, "referents", args, ["/of"], 1)?;
        let mut found = Vec::new();
        if let Some(object) = of.as_ref().and_then(|of| vm.heap.get(of))
            && !matches!(object, Obj::Code(_))
        {
            object.each_child(&mut |child| found.push(child.clone()));
        }
        Ok(vm.heap.list(found).into())
    }),
];

pub(super) fn fill(vm: &mut Vm, globals: &Value) {
    vm.set_functions(globals, &FUNCTIONS);
}
