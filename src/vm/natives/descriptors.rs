//! The descriptor protocol of the builtin descriptors, as methods: `f.__get__(x)`, `C.prop.__set__(x, value)`.

use super::super::exception::Result;
use super::super::flow::{Args, Flow};
use super::super::object::Obj;
use super::super::{Value, Vm};
use super::Builtin;
use super::receive::positional;

/// Of functions, class methods, static methods.
pub(super) static PLAIN: [Builtin; 1] = [Builtin::method("__get__", get)];

/// Of properties and the descriptors of `__slots__`.
pub(super) static DATA: [Builtin; 3] = [
    Builtin::method("__get__", get),
    Builtin::method("__set__", |vm, args| {
        let [Some(descriptor), Some(x), Some(value)] = positional(vm, "__set__", args, 3)? else {
            unreachable!("required")
        };
        let name = vm.name_of_descriptor(&descriptor);
        Ok(vm.set_by(&descriptor, &x, &name, value)?.unwrap_or(Value::NONE.into()))
    }),
    Builtin::method("__delete__", |vm, args| {
        let [Some(descriptor), Some(x)] = positional(vm, "__delete__", args, 2)? else { unreachable!("required") };
        let name = vm.name_of_descriptor(&descriptor);
        Ok(vm.delete_by(&descriptor, &x, &name)?.unwrap_or(Value::NONE.into()))
    }),
];

fn get(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [Some(descriptor), x, owner] = positional(vm, "__get__", args, 2)? else { unreachable!("required") };
    let (x, owner) = (x.unwrap_or(Value::NONE), owner.unwrap_or(Value::NONE));
    if x.is_none() && owner.is_none() {
        return Err(vm.type_error("__get__(None, None) is invalid"));
    }
    if x.is_none() && !vm.is_class(&owner) {
        return Ok(descriptor.into());
    }
    let method = if x.is_none() {
        vm.bind_to_class(descriptor, &owner)?
    } else {
        let name = vm.name_of_descriptor(&descriptor);
        match vm.data_descriptor(&descriptor, &x, &name) {
            Some(method) => method?,
            None => {
                let class = if owner.is_none() { vm.type_of(&x) } else { owner };
                vm.bind(descriptor, &x, &class)?
            }
        }
    };
    Ok(vm.bound(method))
}

impl Vm {
    fn name_of_descriptor(&mut self, descriptor: &Value) -> Value {
        let getter = match self.heap.get(&self.heap.inner(descriptor)) {
            Some(Obj::Member(member)) => return member.name.clone(),
            Some(Obj::Property(parts)) => parts[0].clone(),
            _ => Value::NONE,
        };
        match self.heap.get(&getter) {
            Some(Obj::Function(function)) => function.name.clone(),
            _ => self.heap.empty_str.clone(),
        }
    }
}
