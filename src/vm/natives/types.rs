//! Which methods each builtin type has.

use super::super::class::Type;
use super::{Builtin, bytes, dict, list, numbers, set, special, str, tuple};

/// Methods, and class methods, of a type. A type may stand here more than once.
pub(super) static TABLES: &[(Type, &[Builtin], &[Builtin])] = &[
    (Type::Int, &numbers::INT, &numbers::INT_CLASS),
    (Type::Float, &numbers::FLOAT, &numbers::FLOAT_CLASS),
    (Type::Complex, &numbers::COMPLEX, &[]),
    (Type::Str, &str::METHODS, &[]),
    (Type::Str, &special::SEQUENCE, &[]),
    (Type::Bytes, &bytes::BYTES, &bytes::BYTES_CLASS),
    (Type::Bytes, &special::SEQUENCE, &[]),
    (Type::ByteArray, &bytes::BYTEARRAY, &bytes::BYTEARRAY_CLASS),
    (Type::ByteArray, &bytes::CHANGES, &[]),
    (Type::ByteArray, &special::SEQUENCE, &[]),
    (Type::List, &list::METHODS, &[]),
    (Type::List, &special::SEQUENCE, &[]),
    (Type::List, &special::CHANGES, &[]),
    (Type::Tuple, &tuple::TUPLE, &[]),
    (Type::Tuple, &special::SEQUENCE, &[]),
    (Type::Range, &tuple::RANGE, &[]),
    (Type::Range, &special::SEQUENCE, &[]),
    (Type::Slice, &tuple::SLICE, &[]),
    (Type::Dict, &dict::METHODS, &dict::CLASS_METHODS),
    (Type::Dict, &special::SEQUENCE, &[]),
    (Type::Dict, &special::CHANGES, &[]),
    (Type::DictKeys, &dict::KEYS, &[]),
    (Type::DictItems, &dict::ITEMS, &[]),
    (Type::Set, &set::METHODS, &[]),
    (Type::Set, &set::SHARED, &[]),
    (Type::Set, &special::CONTAINER, &[]),
    (Type::FrozenSet, &set::FROZEN, &[]),
    (Type::FrozenSet, &special::CONTAINER, &[]),
];
