//! Numbers taken out of their values, indices among them.

use super::exception::{Raise, Result};
use super::object::Obj;
use super::{Value, Vm};
use num_bigint::BigInt;
use num_traits::{Signed, ToPrimitive};

/// A number taken out of its value.
#[derive(Clone, Debug)]
pub(super) enum Number {
    Int(i64),
    Big(BigInt),
    Float(f64),
    Complex(f64, f64),
}

impl Number {
    pub(super) fn to_big(&self) -> Option<BigInt> {
        match self {
            Number::Int(int) => Some((*int).into()),
            Number::Big(int) => Some(int.clone()),
            _ => None,
        }
    }

    pub(super) fn to_float(&self) -> Option<f64> {
        match self {
            Number::Int(int) => Some(*int as f64),
            Number::Big(int) => int.to_f64().filter(|float| float.is_finite()),
            Number::Float(float) => Some(*float),
            Number::Complex(..) => None,
        }
    }
}

impl Vm {
    pub(super) fn number(&self, value: &Value) -> Option<Number> {
        if let Some(int) = value.as_small_int() {
            return Some(Number::Int(int));
        }
        if let Some(float) = value.as_float() {
            return Some(Number::Float(float));
        }
        if let Some(truth) = value.as_bool() {
            return Some(Number::Int(i64::from(truth)));
        }
        match self.heap.get(value)? {
            Obj::Int(int) => Some(match int.to_i64() {
                Some(int) => Number::Int(int),
                None => Number::Big((**int).clone()),
            }),
            Obj::Complex(parts) => Some(Number::Complex(parts.0, parts.1)),
            Obj::Derived(derived) => self.number(&derived.1),
            _ => None,
        }
    }

    /// An index or count; `None` when the value is no integer or too large for any container.
    pub(super) fn as_index(&self, value: &Value) -> Option<i64> {
        match self.number(value)? {
            Number::Int(int) => Some(int),
            Number::Big(int) => Some(if int.is_negative() { i64::MIN } else { i64::MAX }),
            _ => None,
        }
    }

    pub(super) fn need_index(&mut self, value: &Value) -> Result<i64> {
        match self.as_index(value) {
            Some(index) => Ok(index),
            None => Err(self.no_index(value)),
        }
    }

    /// What is no integer where one is needed: perhaps it makes one of itself.
    pub(super) fn no_index(&mut self, value: &Value) -> Raise {
        if let Some(method) = self.user_special(value, "__index__") {
            return self.ask_converted(value, method);
        }
        let name = self.type_name(value);
        self.type_error(format!("'{name}' object cannot be interpreted as an integer"))
    }

    /// Where CPython reads a C `int`.
    pub(super) fn need_c_int(&mut self, value: &Value) -> Result<i64> {
        if self.settings.python.minor() < 10
            && self.as_index(value).is_none()
            && self.user_special(value, "__index__").is_none()
        {
            let name = self.type_name(value);
            return Err(self.type_error(match value.as_float() {
                Some(_) => "integer argument expected, got float".to_owned(),
                None => format!("an integer is required (got type {name})"),
            }));
        }
        let int = self.need_index(value)?;
        if i32::try_from(int).is_err() {
            return Err(self.overflow_error("Python int too large to convert to C int"));
        }
        Ok(int)
    }

    /// The same of a bound of a slice.
    pub(super) fn no_slice_index(&mut self, value: &Value) -> Raise {
        match self.user_special(value, "__index__") {
            Some(method) => self.ask_converted(value, method),
            None => self.type_error("slice indices must be integers or None or have an __index__ method"),
        }
    }

    pub(super) fn need_float(&mut self, value: &Value) -> Result<f64> {
        match self.number(value) {
            Some(number) => match number.to_float() {
                Some(float) => Ok(float),
                None if matches!(number, Number::Big(_)) => {
                    Err(self.overflow_error("int too large to convert to float"))
                }
                None if self.settings.python.minor() < 10 => Err(self.type_error("can't convert complex to float")),
                None => Err(self.type_error("must be real number, not complex")),
            },
            None => {
                let method = self.user_special(value, "__float__").or_else(|| self.user_special(value, "__index__"));
                if let Some(method) = method {
                    return Err(self.ask_converted(value, method));
                }
                let name = self.type_name(value);
                Err(self.type_error(format!("must be real number, not {name}")))
            }
        }
    }
}
