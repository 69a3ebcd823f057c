//! The methods of `tuple`, `range` and `slice`.

use super::super::class::Type;
use super::super::object::Obj;
use super::super::{Value, Vm};
use super::Builtin;
use super::list::{count, index};
use super::receive::with_one;
use crate::text::slice_indices;

pub(super) static TUPLE: [Builtin; 2] = [
    Builtin::method("index", |vm, args| index(vm, Type::Tuple, args)),
    Builtin::method("count", |vm, args| count(vm, Type::Tuple, args)),
];

pub(super) static RANGE: [Builtin; 2] = [
    Builtin::method("index", |vm, args| index(vm, Type::Range, args)),
    Builtin::method("count", |vm, args| count(vm, Type::Range, args)),
];

pub(super) static SLICE: [Builtin; 1] = [Builtin::method("indices", |vm, args| {
    let (slice, length) = with_one(vm, Type::Slice, "indices", args)?;
    let length = vm.need_index(&length)?;
    let Ok(length) = usize::try_from(length) else {
        return Err(vm.value_error("length should not be negative"));
    };
    let [start, stop, step] = parts(vm, &slice).map(Some);
    let [start, stop, step] = [vm.index_or_none(&start)?, vm.index_or_none(&stop)?, vm.index_or_none(&step)?];
    let range = vm.checked(slice_indices(start, stop, step, length))?;
    let indices = [range.start, range.stop, range.step].map(|index| vm.heap.int(index));
    Ok(vm.heap.tuple(indices).into())
})];

fn parts(vm: &Vm, slice: &Value) -> [Value; 3] {
    match vm.heap.get(slice) {
        Some(Obj::Slice(parts)) => (**parts).clone(),
        other => unreachable!("{other:?} is no slice"),
    }
}
