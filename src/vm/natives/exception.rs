//! Methods of exceptions.

use super::super::Value;
use super::super::class::Type;
use super::super::object::Obj;
use super::receive::{alone, receive, with_one};
use super::{Builtin, bind};

pub(super) static METHODS: [Builtin; 5] = [
    Builtin::method("__repr__", |vm, args| {
        let x = alone(vm, Type::BaseException, "__repr__", args)?;
        vm.in_python("exception_repr", [x])
    }),
    Builtin::method("__str__", |vm, args| {
        let x = alone(vm, Type::BaseException, "__str__", args)?;
        if let Some(text) = vm.syntax_error_text(&x) {
            return Ok(vm.heap.str(text).into());
        }
        let args = vm.exception(&x).map_or(Value::NONE, |exception| exception.args.clone());
        match vm.heap.as_tuple(&args).unwrap_or_default() {
            [] => Ok(vm.heap.empty_str.clone().into()),
            [key] if vm.is_a(&x, Type::KeyError) => vm.repr_flow(key.clone()),
            [one] => vm.str_flow(one.clone()),
            _ => vm.repr_flow(args),
        }
    }),
    Builtin::method("__init__", |vm, args| {
        let (x, args) = receive(vm, Type::BaseException, "__init__", args)?;
        let given = vm.heap.tuple(args.positional.to_vec());
        if let Some(exception) = vm.exception_mut(&x) {
            exception.args = given;
        }
        vm.init_exception(&x, args)?;
        Ok(Value::NONE.into())
    }),
    Builtin::method("__setstate__", |vm, args| {
        let (x, state) = with_one(vm, Type::BaseException, "__setstate__", args)?;
        if state.is_none() {
            return Ok(Value::NONE.into());
        }
        if vm.heap.as_dict(&state).is_none() {
            return Err(vm.type_error("state is not a dictionary"));
        }
        vm.in_python("set_state", [x, state])
    }),
    Builtin::method("with_traceback", |vm, args| {
        let [x, traceback] = bind(vm, "with_traceback", args, ["/self", "/tb"], 2)?;
        let x = x.expect("required");
        let name = vm.heap.intern("__traceback__");
        vm.set_attribute(&x, &name, traceback.expect("required"))?;
        Ok(x.into())
    }),
];

/// From 3.11.
pub(super) static NOTES: [Builtin; 1] = [Builtin::method("add_note", |vm, args| {
    let (x, note) = with_one(vm, Type::BaseException, "add_note", args)?;
    if vm.heap.as_str(&note).is_none() {
        let kind = vm.type_name(&note);
        return Err(vm.type_error(match vm.settings.python.minor() {
            ..=13 => format!("note must be a str, not '{kind}'"),
            _ => format!("add_note() argument must be str, not {kind}"),
        }));
    }
    let name = vm.heap.intern("__notes__");
    match vm.own_attribute(&x, &name).filter(|notes| !notes.is_none()) {
        Some(notes) => match vm.heap.get_mut(&notes) {
            Some(Obj::List(notes)) => notes.push(note),
            _ => return Err(vm.type_error("Cannot add note: __notes__ is not a list")),
        },
        None => {
            let notes = vm.heap.list(vec![note]);
            vm.set_attribute_plainly(&x, &name, notes)?;
        }
    }
    Ok(Value::NONE.into())
})];
