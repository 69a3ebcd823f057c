//! `complex(...)`, by the rules of 3.14 and those before it.

use super::bind;
use crate::text::parse_complex;
use crate::vm::class::Type;
use crate::vm::exception::Result;
use crate::vm::flow::{Args, Cont, Flow};
use crate::vm::number::Number;
use crate::vm::object::Obj;
use crate::vm::{Value, Vm};

impl Vm {
    pub(super) fn construct_complex(&mut self, args: Args) -> Result<Flow> {
        let alone = args.keywords.is_empty() && args.positional.len() == 1;
        let [real, imaginary] = bind(self, "complex", args, ["real", "imag"], 0)?;
        if self.settings.python.minor() < 14 {
            return self.complex_of_any_parts(real, imaginary);
        }
        match real {
            Some(x) if alone => self.complex_of(x),
            _ => self.complex_of_parts(real, imaginary),
        }
    }

    /// `complex(x)`: of a text, a number, or what has `__complex__`.
    fn complex_of(&mut self, x: Value) -> Result<Flow> {
        let inner = self.heap.inner(&x);
        if self.heap.as_str(&inner).is_none() && self.number(&x).is_none() && self.complex_method(&x).is_none() {
            let name = self.type_name(&x);
            return Err(self.type_error(format!("complex() argument must be a string or a number, not {name}")));
        }
        self.complex_of_any_parts(Some(x), None)
    }

    /// `complex(real, imag)` since 3.14: of real numbers. Complex ones are deprecated.
    fn complex_of_parts(&mut self, real: Option<Value>, imaginary: Option<Value>) -> Result<Flow> {
        let mut deprecated = Vec::new();
        for (name, part) in [("real", &real), ("imag", &imaginary)] {
            let Some(part) = part else { continue };
            match self.number(part) {
                Some(Number::Complex(..)) => deprecated.push(Value::bool(name == "real")),
                Some(_) => {}
                None if name == "real" && self.user_special(part, "__complex__").is_some() => {}
                None if ["__float__", "__index__"].iter().any(|name| self.user_special(part, name).is_some()) => {}
                None => {
                    let kind = self.type_name(part);
                    return Err(
                        self.type_error(format!("complex() argument '{name}' must be a real number, not {kind}"))
                    );
                }
            }
        }
        if deprecated.is_empty() {
            return self.complex_of_any_parts(real, imaginary);
        }
        let mut held = [real, imaginary].map(|part| part.unwrap_or(Value::NULL)).to_vec();
        held.extend(deprecated);
        self.warn_of_complex_parts(held)
    }

    /// Held are the parts and, of each warning to come, whether it is of the real part.
    fn warn_of_complex_parts(&mut self, mut held: Vec<Value>) -> Result<Flow> {
        if held.len() == 2 {
            let [real, imaginary] = [0, 1].map(|i| Some(held[i].clone()).filter(|part| !part.is_null()));
            return self.complex_of_any_parts(real, imaginary);
        }
        let is_real = held.remove(2).is(&Value::TRUE);
        let (name, part) = if is_real { ("real", &held[0]) } else { ("imag", &held[1]) };
        let message = format!("complex() argument '{name}' must be a real number, not {}", self.type_name(part));
        let flow = self.warn(Type::DeprecationWarning, &message);
        let resume = |vm: &mut Vm, held: Vec<Value>, outcome| {
            vm.returned(outcome)?;
            vm.warn_of_complex_parts(held)
        };
        Ok(Flow::Then(Box::new(flow), Cont { resume, held }))
    }

    fn complex_method(&mut self, x: &Value) -> Option<Value> {
        ["__complex__", "__float__", "__index__"].into_iter().find_map(|name| self.user_special(x, name))
    }

    fn complex_of_any_parts(&mut self, real: Option<Value>, imaginary: Option<Value>) -> Result<Flow> {
        if let Some(text) = real.as_ref().and_then(|real| self.heap.as_str(real)).map(|text| text.to_string()) {
            if imaginary.is_some() {
                return Err(self.type_error("complex() can't take second arg if first is a string"));
            }
            let complex = self.checked(parse_complex(&text))?;
            return Ok(self.heap.add(Obj::Complex(Box::new((complex.real, complex.imaginary)))).into());
        }
        let real_argument = real.clone();
        let mut parts = [(0.0, 0.0); 2];
        let takes = ["first argument must be a string or a number", "second argument must be a number"];
        for ((place, value), takes) in parts.iter_mut().zip([&real, &imaginary]).zip(takes) {
            let Some(value) = value else { continue };
            if self.heap.as_str(value).is_some() {
                return Err(self.type_error("complex() second arg can't be a string"));
            }
            *place = match self.number(value) {
                Some(Number::Complex(real, imaginary)) => (real, imaginary),
                Some(_) => (self.need_float(value)?, 0.0),
                None if let Some(method) = self.complex_method(value) => return Err(self.ask_converted(value, method)),
                None => {
                    let name = self.type_name(value);
                    let message = format!("complex() {takes}, not '{name}'");
                    return Err(self.type_error(message));
                }
            };
        }
        let [(a, b), (c, d)] = parts;
        // As CPython: what is absent or not complex takes no part, so that signs of zeros stay.
        let is_complex = |value: &Option<Value>| {
            value.as_ref().is_some_and(|value| matches!(self.number(value), Some(Number::Complex(..))))
        };
        let real = if is_complex(&imaginary) { a - d } else { a };
        let imaginary = match (is_complex(&real_argument), imaginary.is_some()) {
            (true, true) => b + c,
            (true, false) => b,
            (false, _) => c,
        };
        Ok(self.heap.add(Obj::Complex(Box::new((real, imaginary)))).into())
    }
}
