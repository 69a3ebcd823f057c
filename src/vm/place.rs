//! Where an index or a slice points to in a sequence.

use super::exception::{Raise, Result};
use super::number::Number;
use super::object::Obj;
use super::{Value, Vm};
use crate::text::{SliceRange, slice_indices};

/// What an index does, for the words of errors.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    Get,
    Set,
    Delete,
}

/// An index or a slice, resolved against a length.
pub(super) enum Place {
    One(usize),
    Many(SliceRange),
}

impl Vm {
    /// Where `index` points to in `x`, an indexed object of this length.
    pub(super) fn place(&mut self, x: &Value, index: &Value, length: usize, access: Access) -> Result<Place> {
        if let Some(Obj::Slice(parts)) = self.heap.get(index)
            && !matches!(self.heap.get(x), Some(Obj::Deque(_)))
        {
            let parts = parts.clone();
            let mut bounds = [None; 3];
            for (bound, part) in bounds.iter_mut().zip(&*parts) {
                if part.is_none() {
                    continue;
                }
                let Some(number) = self.as_index(part) else {
                    return Err(self.no_slice_index(part));
                };
                *bound = Some(number);
            }
            let [start, stop, step] = bounds;
            return Ok(Place::Many(self.checked(slice_indices(start, stop, step, length))?));
        }
        let Some(number) = self.as_index(index) else { return Err(self.wrong_index(x, index)) };
        if matches!(self.number(index), Some(Number::Big(_))) {
            return Err(self.index_error("cannot fit 'int' into an index-sized integer"));
        }
        let from_start = if number < 0 { number + length as i64 } else { number };
        match usize::try_from(from_start) {
            Ok(index) if index < length => Ok(Place::One(index)),
            _ => {
                let assigned = if access == Access::Get { "" } else { " assignment" };
                let message = match self.heap.get(x) {
                    Some(Obj::List(_)) => format!("list{assigned} index out of range"),
                    Some(Obj::Deque(_)) => "deque index out of range".to_owned(),
                    Some(Obj::Tuple(_)) => "tuple index out of range".to_owned(),
                    Some(Obj::Str(_)) => "string index out of range".to_owned(),
                    Some(Obj::Range(_)) => "range object index out of range".to_owned(),
                    Some(Obj::ByteArray(_)) => "bytearray index out of range".to_owned(),
                    _ => "index out of range".to_owned(),
                };
                Err(self.index_error(message))
            }
        }
    }

    fn wrong_index(&mut self, x: &Value, index: &Value) -> Raise {
        let name = self.type_name(index);
        let kind = match self.heap.get(x) {
            Some(Obj::Deque(_)) => {
                return self.type_error(format!("sequence index must be integer, not '{name}'"));
            }
            Some(Obj::Str(_)) if self.settings.python.minor() < 11 => {
                return self.type_error("string indices must be integers");
            }
            Some(Obj::Str(_)) => return self.type_error(format!("string indices must be integers, not '{name}'")),
            Some(Obj::Bytes(_)) => "byte",
            Some(Obj::ByteArray(_)) => "bytearray",
            Some(Obj::Tuple(_)) => "tuple",
            Some(Obj::Range(_)) => "range",
            _ => "list",
        };
        self.type_error(format!("{kind} indices must be integers or slices, not {name}"))
    }
}

/// Replaces what the slice selects.
pub(super) fn put<T>(own: &mut Vec<T>, range: SliceRange, values: Vec<T>) {
    if range.step == 1 {
        let start = range.start as usize;
        own.splice(start..start + range.count, values);
    } else {
        for (index, value) in range.indexes().zip(values) {
            own[index] = value;
        }
    }
}

/// Removes what the place selects and gives it to be dropped.
pub(super) fn take<T>(own: &mut Vec<T>, place: Place) -> Vec<T> {
    match place {
        Place::One(index) => vec![own.remove(index)],
        Place::Many(range) if range.step == 1 => {
            let start = range.start as usize;
            own.drain(start..start + range.count).collect()
        }
        Place::Many(range) => {
            let mut selected = vec![false; own.len()];
            range.indexes().for_each(|index| selected[index] = true);
            let (mut gone, mut kept) = (Vec::new(), Vec::new());
            for (item, selected) in std::mem::take(own).into_iter().zip(selected) {
                if selected { gone.push(item) } else { kept.push(item) }
            }
            *own = kept;
            gone
        }
    }
}
