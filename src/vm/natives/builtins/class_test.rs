//! `isinstance` and `issubclass`, where a metaclass may have its own say.

use super::need_fallback;
use crate::vm::exception::Result;
use crate::vm::flow::{Args, Cont, Flow};
use crate::vm::natives::{Builtin, bind};
use crate::vm::{Value, Vm};

pub(in crate::vm::natives) static FUNCTIONS: [Builtin; 2] = [
    Builtin::function("isinstance", |vm, args| {
        let [x, of] = bind(vm, "isinstance", args, ["/obj", "/class_or_tuple"], 2)?;
        test(vm, &INSTANCE, x.expect("required"), of.expect("required"))
    })
    .specialised(),
    Builtin::function("issubclass", |vm, args| {
        let [x, of] = bind(vm, "issubclass", args, ["/cls", "/class_or_tuple"], 2)?;
        test(vm, &SUBCLASS, x.expect("required"), of.expect("required"))
    }),
];

/// What the two functions differ in.
struct Question {
    hook: &'static str,
    /// For a tuple whose members have hooks.
    fallback: &'static str,
    /// For what is no class but has `__bases__`, and for what has none: it says what is wrong.
    by_bases: &'static str,
    natively: fn(&Vm, &Value, &Value) -> bool,
}

static INSTANCE: Question = Question {
    hook: "__instancecheck__",
    fallback: "instance_of_any",
    by_bases: "instance_by_bases",
    natively: |vm, x, class| vm.is_instance(x, class),
};

static SUBCLASS: Question = Question {
    hook: "__subclasscheck__",
    fallback: "subclass_of_any",
    by_bases: "subclass_by_bases",
    natively: |vm, x, class| vm.is_subclass(x, class),
};

/// How deep tuples of classes may be nested.
const DEEPEST: usize = 200;

fn test(vm: &mut Vm, question: &Question, x: Value, of: Value) -> Result<Flow> {
    test_within(vm, question, x, of, DEEPEST)
}

fn test_within(vm: &mut Vm, question: &Question, x: Value, of: Value, deeper: usize) -> Result<Flow> {
    if question.hook == INSTANCE.hook && vm.type_of(&x).is(&of) {
        return Ok(Value::TRUE.into());
    }
    if let Some(options) = vm.heap.as_tuple(&of).map(<[Value]>::to_vec) {
        let Some(deeper) = deeper.checked_sub(1) else { return Err(vm.recursion_error()) };
        for option in options {
            match test_within(vm, question, x.clone(), option, deeper)? {
                Flow::Value(found) if found.is(&Value::FALSE) => {}
                Flow::Value(found) => return Ok(found.into()),
                _ => return Ok(Flow::Call(need_fallback(vm, question.fallback), Args::of([x, of]))),
            }
        }
        return Ok(Value::FALSE.into());
    }
    if let Some(hook) = vm.user_special(&of, question.hook) {
        let judge = Cont::new(
            |vm, _, outcome| {
                let answer = vm.returned(outcome)?;
                vm.truth_flow(answer)
            },
            [],
        );
        return Ok(Flow::CallThen(hook, Args::of([of, x]), judge));
    }
    if !vm.is_class(&of) || (question.hook == SUBCLASS.hook && !vm.is_class(&x)) {
        return Ok(Flow::Call(need_fallback(vm, question.by_bases), Args::of([x, of])));
    }
    let truth = (question.natively)(vm, &x, &of);
    if !truth && question.hook == INSTANCE.hook && vm.user_special(&x, "__class__").is_some() {
        // It says itself of which class it is.
        return Ok(Flow::Call(need_fallback(vm, "instance_as_it_says"), Args::of([x, of])));
    }
    Ok(Value::bool(truth).into())
}
