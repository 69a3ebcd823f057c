//! `_weakref`: handles for the library's module `weakref`.

use super::super::class::name_in;
use super::super::object::{Layout, Obj};
use super::super::{Value, Vm};
use super::{Builtin, bind};

static FUNCTIONS: [Builtin; 4] = [
    Builtin::function("handle", |vm, args| {
        let [target, owner] = bind(vm, "handle", args, ["target", "owner"], 2)?;
        let (target, owner) = (target.expect("required"), owner.expect("required"));
        if !is_referable(vm, &target) {
            let kind = vm.type_name(&target);
            return Err(vm.type_error(format!("cannot create weak reference to '{kind}' object")));
        }
        Ok(vm.new_weak(&target, &owner).unwrap_or(Value::NONE).into())
    }),
    Builtin::function("get", |vm, args| {
        let [handle] = bind(vm, "get", args, ["handle"], 1)?;
        Ok(vm.weak_target(&handle.expect("required")).unwrap_or(Value::NONE).into())
    }),
    Builtin::function("is_alive", |vm, args| {
        let [handle] = bind(vm, "is_alive", args, ["handle"], 1)?;
        Ok(Value::bool(vm.weak_target(&handle.expect("required")).is_some()).into())
    }),
    Builtin::function("references", |vm, args| {
        let [target] = bind(vm, "references", args, ["target"], 1)?;
        let known = target.and_then(|target| vm.weak.get(&target.slot()?)).cloned().unwrap_or_default();
        let owners = known.into_iter().filter(|(_, owner)| vm.heap.count_at(*owner) > 0);
        let owners = owners.map(|(_, owner)| Value::reference(owner)).collect();
        Ok(vm.heap.list(owners).into())
    }),
];

pub(super) fn fill(vm: &mut Vm, globals: &Value) {
    vm.set_functions(globals, &FUNCTIONS);
}

/// Numbers, texts and the builtin containers are not, instances of classes derived from them are.
fn is_referable(vm: &Vm, x: &Value) -> bool {
    match vm.heap.get(x) {
        Some(Obj::Derived(derived)) => {
            vm.class(&vm.type_of(x)).layout != Layout::Value || vm.heap.as_tuple(&derived.1).is_none()
        }
        Some(Obj::Instance(_)) => {
            let class = vm.type_of(x);
            let mut order = [&class].into_iter().chain(&vm.class(&class).mro);
            vm.class(&class).has_dict || order.any(|class| has_weak_slot(vm, class))
        }
        Some(
            Obj::BoundMethod(..)
            | Obj::Builtin(_)
            | Obj::Exception(_)
            | Obj::Function(_)
            | Obj::Class(_)
            | Obj::Module(_)
            | Obj::Generator(_)
            | Obj::Set(_)
            | Obj::FrozenSet(_)
            | Obj::Future(_)
            | Obj::EventLoop(_)
            | Obj::Lock(_)
            | Obj::Code(_),
        ) => true,
        _ => false,
    }
}

fn has_weak_slot(vm: &Vm, class: &Value) -> bool {
    let Some(slots) = vm.heap.interned("__slots__").and_then(|name| name_in(&vm.class(class).dict, vm, &name).cloned())
    else {
        return false;
    };
    let is_weak = |name: &Value| vm.heap.as_str(name).is_some_and(|name| &**name == "__weakref__");
    is_weak(&slots) || vm.known_items(&slots).is_some_and(|names| names.iter().any(is_weak))
}
