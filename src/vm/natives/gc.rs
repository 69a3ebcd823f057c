//! `gc`: the cycle collector, on demand.

use super::super::{Value, Vm};
use super::Builtin;

static FUNCTIONS: [Builtin; 1] = [Builtin::function("collect", |vm, _| {
    let found = vm.collect_cycles();
    Ok(Value::int(found).into())
})];

pub(super) fn fill(vm: &mut Vm, globals: &Value) {
    vm.set_functions(globals, &FUNCTIONS);
}
