//! `cls.__flags__`: the bits that CPython keeps about a type, as far as they can be told apart here.

use super::super::{Value, Vm};
use super::Type;

const INLINE_VALUES: usize = 1 << 2;
const MANAGED_WEAKREF: usize = 1 << 3;
const MANAGED_DICT: usize = 1 << 4;
const IMMUTABLE: usize = 1 << 8;
const HEAP: usize = 1 << 9;
const BASE: usize = 1 << 10;
const READY: usize = 1 << 12;
const COLLECTED: usize = 1 << 14;
const ABSTRACT: usize = 1 << 20;

/// What a class is derived from.
const KINDS: [(Type, usize); 8] = [
    (Type::Int, 24),
    (Type::List, 25),
    (Type::Tuple, 26),
    (Type::Bytes, 27),
    (Type::Str, 28),
    (Type::Dict, 29),
    (Type::BaseException, 30),
    (Type::Type, 31),
];

impl Vm {
    pub(in crate::vm) fn class_flags(&self, class: &Value) -> usize {
        let data = self.class(class);
        let made = |bit: usize, set: bool| if set { bit } else { 0 };
        let minor = self.settings.python.minor();
        let plain = !data.builtin && data.has_dict && self.builtin_behind(class) == Type::Object;
        READY
            | made(IMMUTABLE, data.builtin && minor >= 10)
            | made(HEAP | COLLECTED, !data.builtin)
            | made(BASE, !data.builtin || self.can_be_base(class))
            | made(MANAGED_DICT, plain && minor >= 11)
            | made(MANAGED_WEAKREF, plain && minor >= 12)
            | made(INLINE_VALUES, plain && minor >= 13)
            | usize::from(data.collection)
            | made(ABSTRACT, data.hooks.is_abstract)
            | KINDS.iter().map(|(kind, bit)| made(1 << bit, self.is_subclass(class, &kind.value()))).sum::<usize>()
    }
}
