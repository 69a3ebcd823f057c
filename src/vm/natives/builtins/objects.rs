//! What can be asked of any object: identity, length, hash.

use crate::vm::exception::Result;
use crate::vm::flow::{Args, Cont, Flow};
use crate::vm::frame::Outcome;
use crate::vm::natives::{Builtin, Quick, bind};
use crate::vm::number::Number;
use crate::vm::object::Obj;
use crate::vm::{Heap, Value, Vm};

pub(in crate::vm::natives) static FUNCTIONS: [Builtin; 4] = [
    Builtin::function("len", len).with_quick(Quick::One(Heap::plain_length)).specialised(),
    Builtin::function("id", |vm, args| {
        let [x] = bind(vm, "id", args, ["/obj"], 1)?;
        let address = crate::vm::repr::address(&x.expect("required"));
        Ok(vm.heap.int(address as i64).into())
    }),
    Builtin::function("hash", hash),
    Builtin::function("callable", |vm, args| {
        let [x] = bind(vm, "callable", args, ["/obj"], 1)?;
        Ok(Value::bool(vm.is_callable(&x.expect("required"))).into())
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
                if length == i64::MAX {
                    return Err(vm.overflow_error("cannot fit 'int' into an index-sized integer"));
                }
                Ok(vm.heap.int(length).into())
            },
            [],
        );
        return Ok(Flow::CallThen(method, Args::of([x]), cont));
    }
    match vm.length(&x) {
        Some(length) => Ok(vm.heap.int(length as i64).into()),
        None => {
            let name = vm.type_name(&x);
            Err(vm.type_error(format!("object of type '{name}' has no len()")))
        }
    }
}

fn hash(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [x] = bind(vm, "hash", args, ["/obj"], 1)?;
    let x = x.expect("required");
    if let Some(method) = vm.user_special(&x, "__hash__").filter(|method| !method.is_none()) {
        return Ok(Flow::CallThen(method, Args::of([x]), Cont::new(returned_hash, [])));
    }
    match vm.hash_unless_asked(&x)? {
        Some(hash) => Ok(vm.heap.int(hash as i64).into()),
        None => vm.in_python("hash_items", [x]),
    }
}

/// What `__hash__` returned is cut to CPython's 64 bits.
fn returned_hash(vm: &mut Vm, _: Vec<Value>, outcome: Outcome) -> Result<Flow> {
    let result = vm.returned(outcome)?;
    match vm.number(&result) {
        Some(Number::Int(-1)) => Ok(vm.heap.int(-2).into()),
        Some(Number::Int(hash)) => Ok(vm.heap.int(hash).into()),
        Some(Number::Big(_)) => {
            let hash = vm.hash(&vm.heap.inner(&result))?;
            Ok(vm.heap.int(hash as i64).into())
        }
        _ => Err(vm.type_error("__hash__ method should return an integer")),
    }
}

impl Vm {
    pub(in crate::vm) fn is_callable(&self, x: &Value) -> bool {
        matches!(
            self.heap.get(x),
            Some(Obj::Function(_) | Obj::Builtin(_) | Obj::BoundMethod(..) | Obj::Class(_) | Obj::StaticMethod(_))
        ) || self.user_special(x, "__call__").is_some()
    }
}
