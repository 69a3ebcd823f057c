//! What can be asked of any object: identity, length, hash, class.

use crate::vm::class::Type;
use crate::vm::exception::Result;
use crate::vm::flow::{Args, Cont, Flow};
use crate::vm::natives::{Builtin, bind};
use crate::vm::object::Obj;
use crate::vm::{Value, Vm};

pub(in crate::vm::natives) static FUNCTIONS: [Builtin; 6] = [
    Builtin::function("len", len),
    Builtin::function("id", |vm, args| {
        let [x] = bind(vm, "id", args, ["/obj"], 1)?;
        let address = crate::vm::repr::address(&x.expect("required"));
        Ok(vm.heap.int(address as i64).into())
    }),
    Builtin::function("hash", hash),
    Builtin::function("isinstance", |vm, args| {
        let [x, class] = bind(vm, "isinstance", args, ["/obj", "/class_or_tuple"], 2)?;
        let kind = vm.type_of(&x.expect("required"));
        class_test(
            vm,
            kind,
            class.expect("required"),
            "isinstance() arg 2 must be a type, a tuple of types, or a union",
        )
    }),
    Builtin::function("issubclass", |vm, args| {
        let [x, class] = bind(vm, "issubclass", args, ["/cls", "/class_or_tuple"], 2)?;
        let x = x.expect("required");
        if !vm.is_class(&x) {
            return Err(vm.type_error("issubclass() arg 1 must be a class"));
        }
        class_test(
            vm,
            x,
            class.expect("required"),
            "issubclass() arg 2 must be a class, a tuple of classes, or a union",
        )
    }),
    Builtin::function("callable", |vm, args| {
        let [x] = bind(vm, "callable", args, ["/obj"], 1)?;
        let x = x.expect("required");
        let callable = matches!(
            vm.heap.get(&x),
            Some(Obj::Function(_) | Obj::Builtin(_) | Obj::BoundMethod(..) | Obj::Class(_) | Obj::StaticMethod(_))
        ) || vm.user_special(&x, "__call__").is_some();
        Ok(Value::bool(callable).into())
    }),
];

fn len(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [x] = bind(vm, "len", args, ["/obj"], 1)?;
    let x = x.expect("required");
    if let Some(method) = vm.user_special(&x, "__len__") {
        let cont = Cont::new(
            |vm, _, outcome| {
                let length = vm.returned(outcome)?;
                let length = vm.need_index(&length)?;
                if length < 0 {
                    return Err(vm.value_error("__len__() should return >= 0"));
                }
                Ok(vm.heap.int(length).into())
            },
            [],
        );
        return Ok(Flow::CallThen(method, Args::of([x]), cont));
    }
    match vm.length(&x) {
        Some(length) => Ok(Value::int(length).into()),
        None => {
            let name = vm.type_name(&x);
            Err(vm.type_error(format!("object of type '{name}' has no len()")))
        }
    }
}

fn hash(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [x] = bind(vm, "hash", args, ["/obj"], 1)?;
    let x = x.expect("required");
    if let Some(method) = vm.user_special(&x, "__hash__") {
        return Ok(Flow::Call(method, Args::of([x])));
    }
    let hash = vm.hash(&x)?;
    Ok(vm.heap.int(hash as i64).into())
}

fn class_test(vm: &mut Vm, class: Value, of: Value, message: &str) -> Result<Flow> {
    if let Some(options) = vm.heap.as_tuple(&of).map(<[Value]>::to_vec) {
        for option in options {
            if let Flow::Value(found) = class_test(vm, class.clone(), option, message)?
                && found.is(&Value::TRUE)
            {
                return Ok(Value::TRUE.into());
            }
        }
        return Ok(Value::FALSE.into());
    }
    if of.is_none() {
        return Ok(Value::bool(Type::NoneType.is(&class)).into());
    }
    if !vm.is_class(&of) {
        return Err(vm.type_error(message));
    }
    Ok(Value::bool(vm.is_subclass(&class, &of)).into())
}
