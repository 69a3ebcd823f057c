//! `in` and `not in`.

use super::flow::{Args, Cont, Flow, Next};
use super::frame::Then;
use super::{Value, Vm};
use crate::bytecode::Instr;

impl Vm {
    pub(super) fn contains_op(&mut self, instr: Instr) -> Next {
        let container = self.thread.stack.pop();
        let item = self.thread.stack.pop();
        let negate = Value::bool(instr.a == 1);
        if let Some(method) = self.user_special(&container, "__contains__") {
            let cont = Cont::new(
                |vm, held, outcome| {
                    let result = vm.returned(outcome)?;
                    match vm.truth(&result) {
                        Ok(truth) => Ok(Value::bool(truth != held[0].is(&Value::TRUE)).into()),
                        Err((method, args)) => Ok(Flow::CallThen(
                            method,
                            args,
                            Cont {
                                resume: |vm, held, outcome| {
                                    let result = vm.returned(outcome)?;
                                    let truth = vm.truth_of_call(&result)?;
                                    Ok(Value::bool(truth != held[0].is(&Value::TRUE)).into())
                                },
                                held,
                            },
                        )),
                    }
                },
                [negate],
            );
            return self.follow(Ok(Flow::CallThen(method, Args::of([container, item]), cont)), Then::Push);
        }
        match self.contains(&container, &item) {
            Ok(Some(found)) => self.push_or_unwind(Ok(Value::bool(found != (instr.a == 1)))),
            Ok(None) => {
                let name = if instr.a == 1 { "not_contains" } else { "contains" };
                let fallback = self.fallback(name).expect("the library has it");
                self.call(fallback, Args::of([container, item]), Then::Push)
            }
            Err(raise) => Next::Unwind(raise),
        }
    }
}
