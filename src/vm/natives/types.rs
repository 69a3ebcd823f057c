//! Which methods each builtin type has.

use super::super::class::Type;
use super::{
    Builtin, bytearray, bytes, bytes_case, deque, descriptors, dict, list, mapping_proxy, numbers, property, set,
    special, special_number, str, tuple,
};

/// Methods, and class methods, of a type. A type may stand here more than once.
pub(super) static TABLES: &[(Type, &[Builtin], &[Builtin])] = &[
    (Type::Int, &numbers::INT, &numbers::INT_CLASS),
    (Type::Int, &special::NUMBER, &[]),
    (Type::Int, &special::ORDER, &[]),
    (Type::Int, &special_number::INTEGER, &[]),
    (Type::Int, &special_number::UNARY, &[]),
    (Type::Float, &special_number::UNARY, &[]),
    (Type::Complex, &special_number::ANY, &[]),
    (Type::Int, &special_number::ANY, &[]),
    (Type::Float, &special_number::ANY, &[]),
    (Type::Float, &numbers::FLOAT, &numbers::FLOAT_CLASS),
    (Type::Float, &special::NUMBER, &[]),
    (Type::Float, &special::ORDER, &[]),
    (Type::Complex, &numbers::COMPLEX, &[]),
    (Type::Complex, &special::NUMBER, &[]),
    (Type::Str, &str::METHODS, &[]),
    (Type::Bytes, &bytes::BYTES, &bytes::BYTES_CLASS),
    (Type::ByteArray, &bytes::BYTEARRAY, &bytes::BYTEARRAY_CLASS),
    (Type::ByteArray, &bytearray::CHANGES, &[]),
    (Type::Bytes, &bytes_case::BYTES, &[]),
    (Type::Bytes, &bytes_case::MAKETRANS, &[]),
    (Type::ByteArray, &bytes_case::BYTEARRAY, &[]),
    (Type::ByteArray, &bytes_case::MAKETRANS, &[]),
    (Type::List, &list::METHODS, &[]),
    (Type::Tuple, &tuple::TUPLE, &[]),
    (Type::Range, &tuple::RANGE, &[]),
    (Type::Slice, &tuple::SLICE, &[]),
    (Type::Dict, &dict::METHODS, &dict::CLASS_METHODS),
    (Type::DictKeys, &dict::KEYS, &[]),
    (Type::DictItems, &dict::ITEMS, &[]),
    (Type::Deque, &deque::METHODS, &[]),
    (Type::Set, &set::METHODS, &[]),
    (Type::Set, &set::SHARED, &[]),
    (Type::FrozenSet, &set::FROZEN, &[]),
    (Type::MappingProxy, &mapping_proxy::METHODS, &[]),
    (Type::Property, &property::METHODS, &[]),
    (Type::Property, &descriptors::DATA, &[]),
    (Type::MemberDescriptor, &descriptors::DATA, &[]),
    (Type::Function, &descriptors::PLAIN, &[]),
    (Type::Function, &descriptors::CALLABLE, &[]),
    (Type::Method, &descriptors::CALLABLE, &[]),
    (Type::Builtin, &descriptors::CALLABLE, &[]),
    (Type::StaticMethod, &descriptors::PLAIN, &[]),
    (Type::ClassMethod, &descriptors::PLAIN, &[]),
];

/// Special methods that several types share.
pub(super) static SHARED: &[(&[Builtin], &[Type])] = {
    use Type::{
        ByteArray, Bytes, Deque, Dict, DictItems, DictKeys, DictValues, FrozenSet, List, MappingProxy, Range, Set, Str,
        Tuple,
    };
    &[
        (&special::CONTAINER, &[Deque, Str, Bytes, ByteArray, List, Tuple, Range, Dict, Set, FrozenSet]),
        (&special::CONTAINER, &[DictKeys, DictValues, DictItems, MappingProxy]),
        (&special::SUBSCRIPT, &[Deque, Str, Bytes, ByteArray, List, Tuple, Range, Dict, MappingProxy]),
        (&special::SET, &[Set, FrozenSet]),
        (&special::CHANGES, &[ByteArray, List, Dict]),
        (&special::ORDER, &[Str, Bytes, ByteArray, List, Tuple, Set, FrozenSet]),
        (&special::JOIN, &[Str, Bytes, ByteArray, List, Tuple]),
        (&special::CONSTANT, &[Str, Bytes, Tuple, Range, FrozenSet]),
    ]
};
