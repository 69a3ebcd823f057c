//! The `class` statement: the body runs in a namespace, then the metaclass makes the class of it.

use super::need_fallback;
use crate::vm::class::Type;
use crate::vm::exception::Result;
use crate::vm::flow::{Args, Cont, Flow};
use crate::vm::natives::Builtin;
use crate::vm::object::Obj;
use crate::vm::{Value, Vm};

pub(in crate::vm::natives) static FUNCTIONS: [Builtin; 1] = [Builtin::function("__build_class__", build_class)];

/// `__build_class__(body, name, *bases, metaclass=..., **keywords)`
fn build_class(vm: &mut Vm, args: Args) -> Result<Flow> {
    let mut bases = args.positional.into_vec();
    if bases.len() < 2 {
        return Err(vm.type_error("__build_class__: not enough arguments"));
    }
    let (body, name) = (bases.remove(0), bases.remove(0));
    let explicit = args.keywords.iter().find(|(key, _)| vm.text_of(key) == "metaclass").map(|(_, value)| value.clone());
    let bases_are_classes = bases.iter().all(|base| vm.is_class(base));
    let metaclass_is_class = explicit.as_ref().is_none_or(|metaclass| vm.is_class(metaclass));
    let winner = match bases_are_classes && metaclass_is_class {
        true => {
            let metaclass =
                explicit.or_else(|| bases.first().map(|base| vm.type_of(base))).unwrap_or_else(|| Type::Type.value());
            Some(vm.winning_metaclass(&metaclass, &bases)?)
        }
        false => None,
    };
    let bases = vm.heap.tuple(bases);
    match winner.filter(|metaclass| !prepares(vm, metaclass)) {
        Some(metaclass) => {
            let namespace = vm.heap.dict();
            let mut held = vec![metaclass, name, bases, namespace.clone()];
            for (key, value) in args.keywords {
                if vm.text_of(&key) != "metaclass" {
                    held.extend([key, value]);
                }
            }
            let resume = |vm: &mut Vm, mut held: Vec<Value>, outcome| {
                vm.returned(outcome)?;
                let keywords = held.split_off(4).chunks(2).map(|pair| (pair[0].clone(), pair[1].clone())).collect();
                let metaclass = held.remove(0);
                Ok(Flow::Call(metaclass, Args { positional: held.into(), keywords }))
            };
            vm.run_class_body(body, namespace, Cont { resume, held })
        }
        None => {
            let keywords = vm.heap.dict();
            for (key, value) in args.keywords {
                vm.dict_set_name(&keywords, key, value);
            }
            Ok(Flow::Call(need_fallback(vm, "build_class"), Args::of([body, name, bases, keywords])))
        }
    }
}

/// Whether the metaclass makes the namespace itself.
fn prepares(vm: &Vm, metaclass: &Value) -> bool {
    let found = vm.heap.interned("__prepare__").and_then(|name| vm.lookup(metaclass.slot()?, &name));
    match found.and_then(|found| vm.heap.get(found)) {
        Some(Obj::ClassMethod(inner)) => !matches!(vm.heap.get(inner), Some(Obj::Builtin(_))),
        _ => found.is_some(),
    }
}
