//! The methods of `types.MappingProxyType`: a dict that is only read.

use super::super::Value;
use super::super::Vm;
use super::super::class::Type;
use super::super::exception::Result;
use super::super::flow::{Args, Flow};
use super::super::object::Obj;
use super::Builtin;
use super::receive::{alone, positional, receive};

pub(super) static METHODS: [Builtin; 5] = [
    Builtin::method("get", |vm, args| {
        let (proxy, args) = receive(vm, Type::MappingProxy, "get", args)?;
        let [Some(key), default] = positional(vm, "get", args, 1)? else { unreachable!("required") };
        let found = vm.dict_get(&proxy, &key)?;
        Ok(found.or(default).unwrap_or(Value::NONE).into())
    }),
    Builtin::method("keys", |vm, args| view(vm, "keys", 0, args)),
    Builtin::method("values", |vm, args| view(vm, "values", 1, args)),
    Builtin::method("items", |vm, args| view(vm, "items", 2, args)),
    Builtin::method("copy", |vm, args| {
        let proxy = alone(vm, Type::MappingProxy, "copy", args)?;
        Ok(vm.copy_dict(&proxy).into())
    }),
];

fn view(vm: &mut Vm, name: &str, kind: u8, args: Args) -> Result<Flow> {
    let proxy = alone(vm, Type::MappingProxy, name, args)?;
    Ok(vm.heap.add_container(Obj::DictView(proxy, kind)).into())
}

/// `types.MappingProxyType(mapping)`
pub(super) fn construct(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [Some(mapping)] = positional(vm, "mappingproxy", args, 1)? else { unreachable!("required") };
    if vm.heap.as_dict(&mapping).is_some() {
        return Ok(vm.heap.add_container(Obj::MappingProxy(mapping)).into());
    }
    if vm.user_special(&mapping, "__getitem__").is_some() {
        return Err(vm.not_implemented_error("not simulated yet: a mappingproxy of what is no dict"));
    }
    let name = vm.type_name(&mapping);
    Err(vm.type_error(format!("mappingproxy() argument must be a mapping, not {name}")))
}
