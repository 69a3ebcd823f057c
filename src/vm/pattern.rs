//! `match`: what is a sequence, what a mapping, and what class patterns take out of a subject.

use super::Value;
use super::Vm;
use super::flow::{Args, Next};
use super::frame::Then;
use super::object::Obj;
use crate::bytecode::Instr;

/// Builtin classes have them; those derived from `Sequence` or `Mapping` say so in `__abc_tpflags__`, as in CPython's `_collections_abc`.
const SEQUENCE: u8 = 1 << 5;
const MAPPING: u8 = 1 << 6;

impl Vm {
    fn has_flag(&self, x: &Value, flag: u8) -> bool {
        self.class(&self.type_of(x)).collection & flag != 0
    }

    /// `MatchSequence`: `[subject] -> [subject, bool]`
    pub(super) fn match_sequence_op(&mut self) -> Next {
        let matches = self.has_flag(self.thread.stack.peek(1), SEQUENCE);
        self.push_or_unwind(Ok(Value::bool(matches)))
    }

    /// `MatchMapping`: the same for mappings.
    pub(super) fn match_mapping_op(&mut self) -> Next {
        let matches = self.has_flag(self.thread.stack.peek(1), MAPPING);
        self.push_or_unwind(Ok(Value::bool(matches)))
    }

    /// `GetLen`: `[subject] -> [subject, len(subject)]`
    pub(super) fn get_len_op(&mut self) -> Next {
        let x = self.thread.stack.peek(1).clone();
        match self.user_special(&x, "__len__") {
            Some(method) => self.call(method, Args::of([x]), Then::Push),
            None => {
                let length = self.length(&x).unwrap_or(0);
                let length = self.heap.int(length as i64);
                self.push_or_unwind(Ok(length))
            }
        }
    }

    /// `MatchKeys`: `[subject, keys] -> [subject, keys, values or None]`
    pub(super) fn match_keys_op(&mut self) -> Next {
        let (subject, keys) = (self.thread.stack.peek(2).clone(), self.thread.stack.peek(1).clone());
        let wanted = self.heap.as_tuple(&keys).map(<[Value]>::to_vec).unwrap_or_default();
        let plain = matches!(self.heap.get(&subject), Some(Obj::Dict(_)));
        let names = wanted.iter().all(|key| matches!(self.heap.get(key), Some(Obj::Str(_))));
        let differ =
            wanted.iter().enumerate().all(|(index, key)| !wanted[..index].iter().any(|known| self.same(known, key)));
        if plain && names && differ {
            let found: Option<Vec<Value>> = wanted.iter().map(|key| self.dict_get_name(&subject, key)).collect();
            let values = found.map_or(Value::NONE, |values| self.heap.tuple(values));
            return self.push_or_unwind(Ok(values));
        }
        let function = self.fallback("match_keys").expect("the library has it");
        self.call(function, Args::of([subject, keys]), Then::Push)
    }

    /// `MatchClass`: `[subject, class, names] -> [values or None]`
    pub(super) fn match_class_op(&mut self, instr: Instr) -> Next {
        let (names, class, subject) = (self.thread.stack.pop(), self.thread.stack.pop(), self.thread.stack.pop());
        let function = self.fallback("match_class").expect("the library has it");
        let count = Value::int(usize::from(instr.b));
        self.call(function, Args::of([subject, class, count, names]), Then::Push)
    }
}
