//! `+` and `*` of sequences.

use super::class::Type;
use super::exception::Result;
use super::number::Number;
use super::object::Obj;
use super::{Value, Vm};
use num_traits::ToPrimitive;

impl Vm {
    pub(super) fn concatenate(&mut self, x: &Value, y: &Value) -> Result<Option<Value>> {
        if let (Some(a), Some(b)) = (self.heap.as_str(x), self.heap.as_str(y)) {
            let (a, b) = (a.clone(), b.clone());
            self.need_room(a.len() + b.len())?;
            let mut text = String::with_capacity(a.len() + b.len());
            text.push_str(&a);
            text.push_str(&b);
            return Ok(Some(self.heap.str(text)));
        }
        if let (Some(a), Some(b)) = (self.heap.as_list(x), self.heap.as_list(y)) {
            let items = a.iter().chain(b).cloned().collect();
            return Ok(Some(self.heap.list(items)));
        }
        if let (Some(a), Some(b)) = (self.heap.as_tuple(x), self.heap.as_tuple(y)) {
            let items: Vec<Value> = a.iter().chain(b).cloned().collect();
            return Ok(Some(self.heap.tuple(items)));
        }
        if let (Some(a), Some(b)) = (self.bytes_of(x), self.bytes_of(y)) {
            let all = [a, b].concat();
            return Ok(Some(self.bytes_like(x, all)));
        }
        Ok(None)
    }

    pub(super) fn bytes_of(&self, value: &Value) -> Option<&[u8]> {
        match self.heap.get(value)? {
            Obj::Bytes(bytes) => Some(bytes),
            Obj::ByteArray(bytes) => Some(bytes),
            Obj::Derived(derived) => self.bytes_of(&derived.1),
            _ => None,
        }
    }

    /// New bytes of the type that `like` has.
    pub(super) fn bytes_like(&mut self, like: &Value, bytes: Vec<u8>) -> Value {
        let mutable = matches!(self.heap.get(like), Some(Obj::ByteArray(_)));
        self.heap.add(if mutable { Obj::ByteArray(bytes) } else { Obj::Bytes(bytes.into()) })
    }

    /// Whether `x * n` repeats it.
    pub(super) fn repeats(&self, x: &Value) -> bool {
        self.heap.as_str(x).is_some()
            || self.heap.as_list(x).is_some()
            || self.heap.as_tuple(x).is_some()
            || matches!(self.heap.get(x), Some(Obj::Bytes(_) | Obj::ByteArray(_) | Obj::Deque(_)))
    }

    /// A sequence cannot be repeated by a number beyond C's integers.
    pub(super) fn need_small_times(&mut self, x: &Value, y: &Value) -> Result<()> {
        let times = if self.repeats(x) { y } else { x };
        if self.repeats(x) || self.repeats(y) { self.need_c_size(times) } else { Ok(()) }
    }

    /// What is a number has to be one of C's.
    pub(super) fn need_c_size(&mut self, number: &Value) -> Result<()> {
        match self.number(number) {
            Some(Number::Big(int)) if int.to_i64().is_none() => {
                Err(self.raise(Type::OverflowError, "cannot fit 'int' into an index-sized integer"))
            }
            _ => Ok(()),
        }
    }

    pub(super) fn repeat(&mut self, x: &Value, times: i64) -> Result<Option<Value>> {
        let length = self.length(x).unwrap_or(0);
        let times = if length == 0 { 0 } else { times.max(0) };
        let too_long = match self.heap.get(&self.heap.inner(x)) {
            Some(Obj::Str(_)) => Some("repeated string is too long"),
            Some(Obj::Bytes(_)) => Some("repeated bytes are too long"),
            _ => None,
        };
        if let Some(message) = too_long.filter(|_| times.checked_mul(length as i64).is_none()) {
            return Err(self.raise(Type::OverflowError, message));
        }
        let times = usize::try_from(times).unwrap_or(usize::MAX);
        let each = match self.heap.get(&self.heap.inner(x)) {
            Some(Obj::List(_) | Obj::Tuple(_)) => 8 * length,
            Some(Obj::Str(text)) => text.len(),
            _ => length,
        };
        self.need_room(each.saturating_mul(times))?;
        if let Some(text) = self.heap.as_str(x) {
            let text = text.repeat(times);
            return Ok(Some(self.heap.str(text)));
        }
        let repeated = |items: &[Value]| {
            let mut all = Vec::with_capacity(items.len() * times);
            (0..times).for_each(|_| all.extend_from_slice(items));
            all
        };
        if let Some(items) = self.heap.as_list(x) {
            let items = repeated(items);
            return Ok(Some(self.heap.list(items)));
        }
        if let Some(items) = self.heap.as_tuple(x) {
            let items = repeated(items);
            return Ok(Some(self.heap.tuple(items)));
        }
        if let Some(bytes) = self.bytes_of(x) {
            let bytes = bytes.repeat(times);
            return Ok(Some(self.bytes_like(x, bytes)));
        }
        Ok(None)
    }
}
