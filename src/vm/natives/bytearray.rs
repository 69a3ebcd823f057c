//! What only `bytearray` has, because it can be changed.

use super::super::class::Type;
use super::super::exception::Result;
use super::super::object::Obj;
use super::super::{Value, Vm};
use super::Builtin;
use super::bytes::{bytes, new_like};
use super::receive::{alone, positional, receive, with_one};

pub(super) static CHANGES: [Builtin; 8] = [
    Builtin::method("append", |vm, args| {
        let (this, byte) = with_one(vm, Type::ByteArray, "append", args)?;
        let byte = vm.need_byte(&byte)?;
        array(vm, &this).push(byte);
        Ok(Value::NONE.into())
    }),
    Builtin::method("extend", |vm, args| {
        let (this, more) = with_one(vm, Type::ByteArray, "extend", args)?;
        if vm.heap.as_str(&more).is_some() {
            return Err(vm.type_error("expected iterable of integers; got: 'str'"));
        }
        if let Some(bytes) = vm.bytes_of(&more).map(<[u8]>::to_vec) {
            vm.need_room(bytes.len())?;
            vm.heap.grew(bytes.len());
            array(vm, &this).extend(bytes);
            return Ok(Value::NONE.into());
        }
        vm.with_items(more, [this], |vm, held, items| {
            let bytes = items.iter().map(|item| vm.need_byte(item)).collect::<Result<Vec<u8>>>()?;
            array(vm, &held[0]).extend(bytes);
            Ok(Value::NONE.into())
        })
    }),
    Builtin::method("pop", |vm, args| {
        let (this, args) = receive(vm, Type::ByteArray, "pop", args)?;
        let [index] = positional(vm, "pop", args, 0)?;
        let index = vm.index_or(&index, -1)?;
        let bytes = array(vm, &this);
        if bytes.is_empty() {
            return Err(vm.index_error("pop from empty bytearray"));
        }
        let index = if index < 0 { index + bytes.len() as i64 } else { index };
        if !(0..bytes.len() as i64).contains(&index) {
            return Err(vm.index_error("pop index out of range"));
        }
        Ok(Value::int(usize::from(bytes.remove(index as usize))).into())
    }),
    Builtin::method("clear", |vm, args| {
        let this = alone(vm, Type::ByteArray, "clear", args)?;
        array(vm, &this).clear();
        Ok(Value::NONE.into())
    }),
    Builtin::method("reverse", |vm, args| {
        let this = alone(vm, Type::ByteArray, "reverse", args)?;
        array(vm, &this).reverse();
        Ok(Value::NONE.into())
    }),
    Builtin::method("copy", |vm, args| {
        let this = alone(vm, Type::ByteArray, "copy", args)?;
        let copy = bytes(vm, &this);
        Ok(new_like(vm, Type::ByteArray, copy).into())
    }),
    Builtin::method("insert", |vm, args| {
        let (this, args) = receive(vm, Type::ByteArray, "insert", args)?;
        let [Some(index), Some(byte)] = positional(vm, "insert", args, 2)? else { unreachable!("required") };
        let (index, byte) = (vm.need_index(&index)?, vm.need_byte(&byte)?);
        let bytes = array(vm, &this);
        let length = bytes.len() as i64;
        let index = if index < 0 { (index + length).max(0) } else { index.min(length) };
        bytes.insert(index as usize, byte);
        Ok(Value::NONE.into())
    }),
    Builtin::method("remove", |vm, args| {
        let (this, byte) = with_one(vm, Type::ByteArray, "remove", args)?;
        let byte = vm.need_byte(&byte)?;
        let bytes = array(vm, &this);
        match bytes.iter().position(|known| *known == byte) {
            Some(index) => {
                bytes.remove(index);
                Ok(Value::NONE.into())
            }
            None => Err(vm.value_error("value not found in bytearray")),
        }
    }),
];

fn array<'a>(vm: &'a mut Vm, value: &Value) -> &'a mut Vec<u8> {
    match vm.heap.get_mut(value) {
        Some(Obj::ByteArray(bytes)) => bytes,
        other => unreachable!("{other:?} is no bytearray"),
    }
}
