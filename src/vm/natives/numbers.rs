//! The methods of `int`, `float` and `complex`.

use super::super::class::Type;
use super::super::exception::Result;
use super::super::flow::{Args, Flow};
use super::super::number::Number;
use super::super::object::Obj;
use super::super::{Value, Vm};
use super::receive::{alone, positional, receive};
use super::{Builtin, bind};
use crate::number::{ByteOrder, Int, Signedness, float_is_integer, float_to_ratio, int_from_bytes, int_to_bytes};
use crate::text::{float_from_hex, float_hex};

pub(super) static INT: [Builtin; 6] = [
    Builtin::method("bit_length", |vm, args| {
        let int = receive_int(vm, "bit_length", args)?;
        Ok(vm.heap.int(int.as_ref().bit_length() as i64).into())
    }),
    Builtin::method("bit_count", |vm, args| {
        let int = receive_int(vm, "bit_count", args)?;
        Ok(vm.heap.int(int.as_ref().bit_count() as i64).into())
    }),
    Builtin::method("conjugate", |vm, args| {
        let int = receive_int(vm, "conjugate", args)?;
        Ok(vm.new_int(int).into())
    }),
    Builtin::method("is_integer", |vm, args| {
        receive_int(vm, "is_integer", args)?;
        Ok(Value::TRUE.into())
    }),
    Builtin::method("as_integer_ratio", |vm, args| {
        let int = receive_int(vm, "as_integer_ratio", args)?;
        let int = vm.new_int(int);
        Ok(vm.heap.tuple([int, Value::int(1)]).into())
    }),
    Builtin::method("to_bytes", |vm, args| {
        let (int, args) = receive(vm, Type::Int, "to_bytes", args)?;
        let [length, order, signed] = bind(vm, "to_bytes", args, ["length", "byteorder", "signed"], 0)?;
        let length = vm.index_or(&length, 1)?;
        let Ok(length) = usize::try_from(length) else {
            return Err(vm.value_error("length argument must be non-negative"));
        };
        vm.need_room(length)?;
        let (order, signedness) = byte_order(vm, &order, &signed)?;
        let int = vm.as_int(&int).expect("a receiver of a method of int");
        let bytes = vm.checked(int_to_bytes(int.as_ref(), length, order, signedness))?;
        Ok(vm.new_bytes(bytes).into())
    }),
];

pub(super) static INT_CLASS: [Builtin; 1] = [Builtin::method("from_bytes", |vm, mut args| {
    let class = args.positional.remove(0);
    let [bytes, order, signed] = bind(vm, "from_bytes", args, ["bytes", "byteorder", "signed"], 1)?;
    let (order, signedness) = byte_order(vm, &order, &signed)?;
    let held = [class, Value::bool(order == ByteOrder::Big), Value::bool(signedness == Signedness::Signed)];
    let bytes = bytes.expect("required");
    if !vm.is_iterable(&bytes) {
        let name = vm.type_name(&bytes);
        return Err(vm.type_error(format!("cannot convert '{name}' object to bytes")));
    }
    vm.with_items(bytes, held, |vm, held, items| {
        let bytes = vm.byte_items(&items)?;
        let order = if held[1].is(&Value::TRUE) { ByteOrder::Big } else { ByteOrder::Little };
        let signedness = if held[2].is(&Value::TRUE) { Signedness::Signed } else { Signedness::Unsigned };
        let int = vm.new_int(int_from_bytes(&bytes, order, signedness));
        if Type::Int.is(&held[0]) {
            return Ok(int.into());
        }
        Ok(Flow::Call(held[0].clone(), Args::of([int])))
    })
})];

pub(super) static FLOAT: [Builtin; 4] = [
    Builtin::method("is_integer", |vm, args| {
        let float = receive_float(vm, "is_integer", args)?;
        Ok(Value::bool(float_is_integer(float)).into())
    }),
    Builtin::method("conjugate", |vm, args| Ok(Value::float(receive_float(vm, "conjugate", args)?).into())),
    Builtin::method("hex", |vm, args| {
        let float = receive_float(vm, "hex", args)?;
        Ok(vm.heap.str(float_hex(float)).into())
    }),
    Builtin::method("as_integer_ratio", |vm, args| {
        let float = receive_float(vm, "as_integer_ratio", args)?;
        let (numerator, denominator) = vm.checked(float_to_ratio(float))?;
        let parts = [numerator, denominator].map(|part| vm.new_int(part));
        Ok(vm.heap.tuple(parts).into())
    }),
];

pub(super) static FLOAT_CLASS: [Builtin; 1] = [Builtin::method("fromhex", |vm, args| {
    let [class, text] = positional(vm, "fromhex", args, 2)?;
    let Some(text) = vm.heap.as_str(&text.expect("required")).cloned() else {
        return Err(vm.type_error("bad argument type for built-in operation"));
    };
    let float = Value::float(vm.checked(float_from_hex(&text))?);
    let class = class.expect("required");
    if Type::Float.is(&class) { Ok(float.into()) } else { Ok(Flow::Call(class, Args::of([float]))) }
})];

/// From 3.14.
pub(super) static FLOAT_FROM_NUMBER: [Builtin; 1] =
    [Builtin::method("from_number", |vm, args| from_number(vm, Type::Float, args))];
pub(super) static COMPLEX_FROM_NUMBER: [Builtin; 1] =
    [Builtin::method("from_number", |vm, args| from_number(vm, Type::Complex, args))];

/// What the class makes of a number, but not of a text.
fn from_number(vm: &mut Vm, kind: Type, args: Args) -> Result<Flow> {
    let [class, x] = positional(vm, "from_number", args, 2)?;
    let (class, x) = (class.expect("required"), x.expect("required"));
    let is_complex = matches!(vm.number(&x), Some(Number::Complex(..)));
    let converts = |vm: &mut Vm, name| vm.user_special(&x, name).is_some();
    let fits = match kind {
        Type::Complex => vm.number(&x).is_some() || converts(vm, "__complex__"),
        _ => vm.number(&x).is_some() && !is_complex,
    };
    if !fits && !converts(vm, "__float__") && !converts(vm, "__index__") {
        return Err(vm.wrong_type(&x, "must be real number"));
    }
    Ok(Flow::Call(class, Args::of([x])))
}

pub(super) static COMPLEX: [Builtin; 1] = [Builtin::method("conjugate", |vm, args| {
    let complex = alone(vm, Type::Complex, "conjugate", args)?;
    match vm.number(&complex) {
        Some(Number::Complex(real, imaginary)) => Ok(vm.heap.add(Obj::Complex(Box::new((real, -imaginary)))).into()),
        other => unreachable!("{other:?} is not complex"),
    }
})];

fn receive_int(vm: &mut Vm, name: &str, args: Args) -> Result<Int> {
    let int = alone(vm, Type::Int, name, args)?;
    Ok(vm.as_int(&int).expect("a receiver of a method of int"))
}

fn receive_float(vm: &mut Vm, name: &str, args: Args) -> Result<f64> {
    let float = alone(vm, Type::Float, name, args)?;
    vm.need_float(&float)
}

fn byte_order(vm: &mut Vm, order: &Option<Value>, signed: &Option<Value>) -> Result<(ByteOrder, Signedness)> {
    let order = match order {
        None => ByteOrder::Big,
        Some(order) => match vm.text_of(order).as_str() {
            "big" => ByteOrder::Big,
            "little" => ByteOrder::Little,
            _ => return Err(vm.value_error("byteorder must be either 'little' or 'big'")),
        },
    };
    let signed = vm.flag(signed, false)?;
    Ok((order, if signed { Signedness::Signed } else { Signedness::Unsigned }))
}

impl Vm {
    /// The int of an int, a bool or an instance of a class derived from int.
    pub(in super::super) fn as_int(&self, value: &Value) -> Option<Int> {
        match self.number(value)? {
            Number::Int(int) => Some(Int::Small(int)),
            Number::Big(int) => Some(Int::Big(int)),
            _ => None,
        }
    }

    pub(in super::super) fn new_int(&mut self, int: Int) -> Value {
        match int {
            Int::Small(int) => self.heap.int(int),
            Int::Big(int) => self.heap.big_int(int),
        }
    }
}
