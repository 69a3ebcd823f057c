//! Calling `int`, `float`, `bool`, `complex`, `str` and `bytes`: conversions.

use super::super::class::Type;
use super::super::exception::Result;
use super::super::flow::{Args, Cont, Flow};
use super::super::frame::Outcome;
use super::super::number::Number;
use super::super::object::Obj;
use super::super::{Value, Vm};
use super::bind;
use super::construct::ask;
use super::receive::positional;
use super::str::option_text;
use crate::base::{ErrorKind, Raised};
use crate::number::float_to_int;
use crate::text::{self, DigitLimit, latin1_text, parse_float, parse_int};

const INVALID: &str = "invalid literal for int() with base";

impl Vm {
    pub(in crate::vm) fn digit_limit(&self) -> DigitLimit {
        DigitLimit { digits: self.int_max_str_digits, version: self.settings.python }
    }

    pub(super) fn construct_int(&mut self, args: Args) -> Result<Flow> {
        // CPython 3.13 reads calls without keywords by another way, with words of its own.
        let vectorcall = args.keywords.is_empty() && self.settings.python.minor() >= 13;
        let [x, base] = match vectorcall {
            true => positional(self, "int", args, 0)?,
            false => bind(self, "int", args, ["/x", "base"], 0)?,
        };
        let Some(x) = x else {
            return match base {
                None => Ok(Value::int(0).into()),
                Some(_) => Err(self.type_error("int() missing string argument")),
            };
        };
        let inner = self.heap.inner(&x);
        let digits = match (self.heap.as_str(&inner), self.bytes_of(&inner)) {
            (Some(text), _) => Some(text.to_string()),
            (None, Some(bytes)) => Some(latin1_text(bytes)),
            (None, None) => None,
        };
        if let Some(base) = base {
            let base = self.need_index(&base)?;
            if base != 0 && !(2..=36).contains(&base) {
                return Err(self.value_error("int() base must be >= 2 and <= 36, or 0"));
            }
            let Some(digits) = digits else {
                return Err(self.type_error("int() can't convert non-string with explicit base"));
            };
            let int = self.checked(parse_int(&digits, base, self.digit_limit()))?;
            return Ok(self.new_int(int).into());
        }
        // Since 3.14 `__trunc__` is asked by `math.trunc` alone.
        let asked = if self.settings.python.minor() >= 14 { 2 } else { 3 };
        for name in ["__int__", "__index__", "__trunc__"].into_iter().take(asked) {
            if let Some(method) = self.user_special(&x, name) {
                let name = self.heap.intern(name);
                return Ok(ask(method, x, [name], |vm, held, outcome| {
                    let result = vm.returned(outcome)?;
                    match vm.as_int(&result) {
                        Some(int) => Ok(vm.new_int(int).into()),
                        None => {
                            let name = vm.type_name(&result);
                            let method = vm.text_of(&held[0]);
                            Err(vm.type_error(format!("{method} returned non-int (type {name})")))
                        }
                    }
                }));
            }
        }
        if let Some(digits) = digits {
            let int = parse_int(&digits, 10, self.digit_limit()).map_err(|raised| match self.bytes_of(&inner) {
                // The literal is shown as what it is.
                Some(bytes) if raised.message.starts_with(INVALID) => {
                    Raised::new(ErrorKind::ValueError, format!("{INVALID} 10: {}", text::bytes_repr(bytes)))
                }
                _ => raised,
            });
            let int = self.checked(int)?;
            return Ok(self.new_int(int).into());
        }
        if let Some(int) = self.as_int(&x) {
            return Ok(self.new_int(int).into());
        }
        match self.number(&x) {
            Some(Number::Float(float)) => {
                let int = self.checked(float_to_int(float))?;
                Ok(self.new_int(int).into())
            }
            Some(Number::Complex(..)) if self.settings.python.minor() < 10 => {
                Err(self.type_error("can't convert complex to int"))
            }
            _ => {
                let name = self.type_name(&x);
                let what = "int() argument must be a string, a bytes-like object or a";
                let number = if self.settings.python.minor() >= 10 { "real number" } else { "number" };
                Err(self.type_error(format!("{what} {number}, not '{name}'")))
            }
        }
    }

    pub(super) fn construct_float(&mut self, args: Args) -> Result<Flow> {
        let [x] = positional(self, "float", args, 0)?;
        let Some(x) = x else { return Ok(Value::float(0.0).into()) };
        for name in ["__float__", "__index__"] {
            if let Some(method) = self.user_special(&x, name) {
                return Ok(ask(method, x.clone(), [x], |vm, held, outcome| {
                    let result = vm.returned(outcome)?;
                    let by_index = vm.user_special(&held[0], "__float__").is_none();
                    if result.as_float().is_none() && !(by_index && vm.as_int(&result).is_some()) {
                        let (class, name) = (vm.type_name(&held[0]), vm.type_name(&result));
                        let message = format!("{class}.__float__ returned non-float (type {name})");
                        return Err(vm.type_error(message));
                    }
                    Ok(Value::float(vm.need_float(&result)?).into())
                }));
            }
        }
        let inner = self.heap.inner(&x);
        let text = match (self.heap.as_str(&inner), self.bytes_of(&inner)) {
            (Some(text), _) => Some(text.to_string()),
            (None, Some(bytes)) => Some(latin1_text(bytes)),
            (None, None) => None,
        };
        if let Some(text) = text {
            let parsed = parse_float(&text).map_err(|raised| match self.plain_repr(&inner) {
                Some(shown) => Raised::value(format!("could not convert string to float: {shown}")),
                None => raised,
            });
            return Ok(Value::float(self.checked(parsed)?).into());
        }
        match self.number(&x) {
            Some(Number::Complex(..)) if self.settings.python.minor() < 10 => {
                Err(self.type_error("can't convert complex to float"))
            }
            None | Some(Number::Complex(..)) => {
                let name = self.type_name(&x);
                let number = if self.settings.python.minor() >= 10 { "real number" } else { "number" };
                Err(self.type_error(format!("float() argument must be a string or a {number}, not '{name}'")))
            }
            Some(_) => Ok(Value::float(self.need_float(&x)?).into()),
        }
    }

    pub(super) fn construct_bool(&mut self, args: Args) -> Result<Flow> {
        let [x] = positional(self, "bool", args, 0)?;
        let Some(x) = x else { return Ok(Value::FALSE.into()) };
        self.truth_flow(x)
    }

    pub(super) fn construct_str(&mut self, args: Args) -> Result<Flow> {
        let [x, encoding, errors] = match args.keywords.is_empty() && self.settings.python.minor() >= 13 {
            true => positional(self, "str", args, 0)?,
            false => bind(self, "str", args, ["object", "encoding", "errors"], 0)?,
        };
        if let (Some(x), None, None) = (&x, &encoding, &errors) {
            return self.str_flow(x.clone());
        }
        let (encoding, errors) = self.codec_of_call("str", encoding, errors)?;
        let Some(x) = x else { return Ok(self.heap.str("").into()) };
        let inner = self.heap.inner(&x);
        let Some(bytes) = self.bytes_of(&inner).map(<[u8]>::to_vec) else {
            if self.heap.as_str(&x).is_some() {
                return Err(self.type_error("decoding str is not supported"));
            }
            if self.is_memory_view(&x) {
                return Err(self.no_bytes(&x));
            }
            let name = self.type_name(&x);
            return Err(self.type_error(format!("decoding to str: need a bytes-like object, {name} found")));
        };
        Ok(self.decoded(&bytes, &encoding, &errors)?.into())
    }

    /// The arguments `encoding` and `errors` of `str`, `bytes` or `bytearray`.
    fn codec_of_call(
        &mut self,
        class: &str,
        encoding: Option<Value>,
        errors: Option<Value>,
    ) -> Result<(String, String)> {
        let [second, third] = if self.settings.python.minor() < 10 { ["2", "3"] } else { ["'encoding'", "'errors'"] };
        let encoding = option_text(self, &encoding, &format!("{class}() argument {second}"), "utf-8")?;
        let errors = option_text(self, &errors, &format!("{class}() argument {third}"), "strict")?;
        Ok((encoding, errors))
    }

    /// `bytes(...)` and `bytearray(...)`
    pub(super) fn construct_bytes(&mut self, kind: Type, args: Args) -> Result<Flow> {
        let make = |vm: &mut Vm, bytes: Vec<u8>| {
            if kind == Type::Bytes { vm.new_bytes(bytes) } else { vm.heap.add(Obj::ByteArray(bytes)) }
        };
        let class = if kind == Type::Bytes { "bytes" } else { "bytearray" };
        let [source, encoding, errors] = bind(self, class, args, ["source", "encoding", "errors"], 0)?;
        let (encoded, handled) = (encoding.is_some(), errors.is_some());
        let (encoding, errors) = self.codec_of_call(class, encoding, errors)?;
        let Some(source) = source else {
            if encoded || handled {
                let what = if encoded { "encoding" } else { "errors" };
                return Err(self.type_error(format!("{what} without a string argument")));
            }
            return Ok(make(self, Vec::new()).into());
        };
        if let Some(text) = self.heap.as_str(&source).cloned() {
            if !encoded {
                return Err(self.type_error("string argument without an encoding"));
            }
            let bytes = self.encoded(&text, &encoding, &errors)?;
            return Ok(make(self, bytes).into());
        }
        if encoded {
            return Err(self.type_error("encoding without a string argument"));
        }
        if kind == Type::Bytes
            && let Some(method) = self.user_special(&source, "__bytes__")
        {
            let check = |vm: &mut Vm, _: Vec<Value>, outcome: Outcome| {
                let bytes = vm.returned(outcome)?;
                if vm.is_a(&bytes, Type::Bytes) {
                    return Ok(bytes.into());
                }
                let kind = vm.type_name(&bytes);
                Err(vm.type_error(format!("__bytes__ returned non-bytes (type {kind})")))
            };
            return Ok(Flow::CallThen(method, Args::of([source]), Cont::new(check, [])));
        }
        let inner = self.heap.inner(&source);
        if let Some(bytes) = self.bytes_of(&inner).map(<[u8]>::to_vec) {
            return Ok(make(self, bytes).into());
        }
        if let Some(count) = self.as_index(&source) {
            self.need_c_size(&source)?;
            let Ok(count) = usize::try_from(count) else { return Err(self.value_error("negative count")) };
            self.need_room(count)?;
            return Ok(make(self, vec![0; count]).into());
        }
        if let Some(method) = self.user_special(&source, "__index__") {
            return Err(self.ask_converted(&source, method));
        }
        if !self.is_iterable(&source) {
            let name = self.type_name(&source);
            return Err(self.type_error(format!("cannot convert '{name}' object to {class}")));
        }
        let mutable = Value::bool(kind == Type::ByteArray);
        self.with_items(source, [mutable], |vm, held, items| {
            if items.iter().any(|item| vm.user_special(item, "__index__").is_some()) {
                let class = if held[0].is(&Value::TRUE) { Type::ByteArray } else { Type::Bytes };
                let items = vm.heap.list(items);
                return vm.in_python("bytes_of_indexes", [class.value(), items]);
            }
            let mutable = held[0].is(&Value::TRUE);
            let bytes = if mutable {
                items.iter().map(|item| vm.need_byte(item)).collect::<Result<Vec<u8>>>()?
            } else {
                vm.byte_items(&items)?
            };
            Ok(if mutable { vm.heap.add(Obj::ByteArray(bytes)) } else { vm.new_bytes(bytes) }.into())
        })
    }
}
