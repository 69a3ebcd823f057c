//! More methods of `bytes` and `bytearray`: letters of ASCII in either case, tables of bytes.

use super::super::class::Type;
use super::super::exception::Result;
use super::super::{Value, Vm};
use super::bytes::{back, bytes, changed, latin, need_bytes, new_like};
use super::receive::{alone, positional, receive};
use super::{Builtin, bind};
use crate::text;

macro_rules! shared {
    ($kind:expr) => {
        [
            Builtin::method("title", |vm, args| changed(vm, $kind, "title", args, title)),
            Builtin::method("capitalize", |vm, args| {
                changed(vm, $kind, "capitalize", args, |bytes| {
                    bytes.make_ascii_lowercase();
                    bytes.iter_mut().take(1).for_each(|byte| byte.make_ascii_uppercase());
                })
            }),
            Builtin::method("swapcase", |vm, args| {
                changed(vm, $kind, "swapcase", args, |bytes| {
                    // The case of an ASCII letter is one bit.
                    bytes.iter_mut().filter(|byte| byte.is_ascii_alphabetic()).for_each(|byte| *byte ^= 0x20);
                })
            }),
            Builtin::method("istitle", |vm, args| {
                let this = alone(vm, $kind, "istitle", args)?;
                let bytes = bytes(vm, &this);
                let mut titled = bytes.clone();
                title(&mut titled);
                Ok(Value::bool(titled == bytes && bytes.iter().any(u8::is_ascii_alphabetic)).into())
            }),
            Builtin::method("isupper", |vm, args| {
                let this = alone(vm, $kind, "isupper", args)?;
                Ok(Value::bool(of_one_case(&bytes(vm, &this), u8::is_ascii_uppercase)).into())
            }),
            Builtin::method("islower", |vm, args| {
                let this = alone(vm, $kind, "islower", args)?;
                Ok(Value::bool(of_one_case(&bytes(vm, &this), u8::is_ascii_lowercase)).into())
            }),
            Builtin::method("expandtabs", |vm, args| {
                let (this, args) = receive(vm, $kind, "expandtabs", args)?;
                let [size] = bind(vm, "expandtabs", args, ["tabsize"], 0)?;
                let size = vm.index_or(&size, 8)?;
                let text = vm.checked(text::expand_tabs(&latin(vm, &this), size))?;
                Ok(new_like(vm, $kind, back(&text)).into())
            }),
            Builtin::method("translate", |vm, args| {
                let (this, args) = receive(vm, $kind, "translate", args)?;
                let [table, delete] = bind(vm, "translate", args, ["/table", "delete"], 1)?;
                let translated = translate(vm, &this, table.filter(|table| !table.is_none()), delete)?;
                Ok(new_like(vm, $kind, translated).into())
            }),
        ]
    };
}

pub(super) static BYTES: [Builtin; 8] = shared!(Type::Bytes);
pub(super) static BYTEARRAY: [Builtin; 8] = shared!(Type::ByteArray);

pub(super) static MAKETRANS: [Builtin; 1] = [Builtin::function("maketrans", |vm, args| {
    let [Some(from), Some(to)] = positional(vm, "maketrans", args, 2)? else { unreachable!("required") };
    let (from, to) = (need_bytes(vm, &from)?, need_bytes(vm, &to)?);
    if from.len() != to.len() {
        return Err(vm.value_error("maketrans arguments must have same length"));
    }
    let mut table: Vec<u8> = (0..=255).collect();
    from.iter().zip(to).for_each(|(from, to)| table[usize::from(*from)] = to);
    Ok(vm.new_bytes(table).into())
})];

/// The first letter of each word in upper case.
fn title(bytes: &mut [u8]) {
    let mut inside = false;
    for byte in bytes {
        if inside {
            byte.make_ascii_lowercase();
        } else {
            byte.make_ascii_uppercase();
        }
        inside = byte.is_ascii_alphabetic();
    }
}

fn of_one_case(bytes: &[u8], fits: fn(&u8) -> bool) -> bool {
    let mut letters = bytes.iter().filter(|byte| byte.is_ascii_alphabetic()).peekable();
    letters.peek().is_some() && letters.all(fits)
}

fn translate(vm: &mut Vm, this: &Value, table: Option<Value>, delete: Option<Value>) -> Result<Vec<u8>> {
    let table = match table {
        None => None,
        Some(table) => Some(need_bytes(vm, &table)?),
    };
    if table.as_ref().is_some_and(|table| table.len() != 256) {
        return Err(vm.value_error("translation table must be 256 characters long"));
    }
    let deleted = match delete {
        None => Vec::new(),
        Some(delete) => need_bytes(vm, &delete)?,
    };
    let kept = bytes(vm, this).into_iter().filter(|byte| !deleted.contains(byte));
    Ok(kept.map(|byte| table.as_ref().map_or(byte, |table| table[usize::from(byte)])).collect())
}
