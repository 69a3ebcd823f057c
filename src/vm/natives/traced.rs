//! `_trace`: what the library's Python part tells the trace of its locks, semaphores, queues and groups.

use super::super::exception::Result;
use super::super::flow::{Args, Flow};
use super::super::object::Obj;
use super::super::{Value, Vm};
use super::thread::thread_of;
use super::{Builtin, bind};
use crate::trace::{EventKind, LockId, LockKind, ThreadId, WaitKind};

static FUNCTIONS: [Builtin; 7] = [
    // In an `__init__`: the number of what is made, 0 if it is a part of something else of the library.
    Builtin::function("made", |vm, args| {
        let [kind] = bind(vm, "made", args, ["/kind"], 1)?;
        let kind = vm.text_of(&kind.expect("required"));
        let Some(kind) = LockKind::ALL.into_iter().find(|known| known.name() == kind) else {
            return Err(vm.value_error("no such kind"));
        };
        let number = if vm.made_by_program(1) { vm.add_traced(kind, true).0 + 1 } else { 0 };
        Ok(Value::int(number as usize).into())
    }),
    Builtin::function("took", |vm, args| tell(vm, args, EventKind::LockTake)),
    Builtin::function("released", |vm, args| tell(vm, args, EventKind::LockRelease)),
    Builtin::function("length", |vm, args| tell(vm, args, EventKind::QueueLength)),
    // Waiting for that lock of a thread means this; what it means is the lock of another thing's `with`, if no kind is given.
    Builtin::function("means", |vm, args| {
        let [lock, kind, number] = bind(vm, "means", args, ["/lock", "/kind", "/number"], 3)?;
        let (kind, number) = (vm.text_of(&kind.expect("required")), number_of(vm, number));
        let kind = WaitKind::ALL.iter().find(|known| known.name() == kind).copied();
        let id = number.checked_sub(1).map(LockId);
        if let Some(Obj::Lock(lock)) = vm.heap.get_mut(&lock.expect("required")) {
            match (kind, id) {
                (Some(kind), _) => lock.told = Some((kind, number)),
                (None, Some(id)) => (lock.id, lock.shown) = (id, true),
                (None, None) => {}
            }
        }
        Ok(Value::NONE.into())
    }),
    // The number of a thread.
    Builtin::function("thread", |vm, args| {
        let [ident] = bind(vm, "thread", args, ["/ident"], 1)?;
        let number = thread_of(vm, &ident.expect("required"));
        let ThreadId(number) = number.map_or(vm.thread.id, |thread| vm.thread_id(thread));
        Ok(Value::int(number as usize).into())
    }),
    Builtin::function("joins", |vm, args| {
        let [task, number] = bind(vm, "joins", args, ["/task", "/group"], 2)?;
        let number = number_of(vm, number);
        if let Some(task) = vm.task_id(&task.expect("required"))
            && let Some(info) = vm.trace.entities.tasks.get_mut(task.0 as usize)
        {
            info.group = number.checked_sub(1).map(LockId);
        }
        Ok(Value::NONE.into())
    }),
];

pub(super) fn fill(vm: &mut Vm, globals: &Value) {
    vm.set_functions(globals, &FUNCTIONS);
}

fn number_of(vm: &Vm, value: Option<Value>) -> u32 {
    value.and_then(|value| vm.as_index(&value)).and_then(|number| u32::try_from(number).ok()).unwrap_or(0)
}

/// `number`, `value`
fn tell(vm: &mut Vm, args: Args, kind: EventKind) -> Result<Flow> {
    let [number, value] = bind(vm, kind.name(), args, ["/number", "/value"], 2)?;
    if let Some(id) = number_of(vm, number).checked_sub(1) {
        let value = number_of(vm, value);
        vm.event(kind, id, value);
    }
    Ok(Value::NONE.into())
}
