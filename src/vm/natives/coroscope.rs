//! `_coroscope`: what only the simulator has.

use super::super::{Value, Vm};
use super::{Builtin, bind};
use crate::base::VirtualTime;

static FUNCTIONS: [Builtin; 1] = [
    // CPU work of so many seconds, in no real time.
    Builtin::function("burn", |vm, args| {
        let [seconds] = bind(vm, "burn", args, ["seconds"], 1)?;
        let seconds = vm.need_float(&seconds.expect("required"))?;
        vm.charge(VirtualTime::from_seconds(seconds).as_nanos());
        Ok(Value::NONE.into())
    }),
];

pub(super) fn fill(vm: &mut Vm, globals: &Value) {
    vm.set_functions(globals, &FUNCTIONS);
}
