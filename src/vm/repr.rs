//! `repr()` and `str()`.

use super::class::Type;
use super::exception::Result;
use super::flow::{Args, Cont, Flow};
use super::frame::Outcome;
use super::object::{GeneratorKind, Obj};
use super::{Value, Vm};
use crate::number::IntRef;
use crate::text::{bytes_repr, complex_repr, float_repr, int_to_decimal, str_repr};

/// `id(x)`: where the object would stand in memory. Numbers that are held in place stand where no other object does.
pub(super) fn address(x: &Value) -> u64 {
    match x.slot() {
        Some(slot) => 0x7f00_0000_0000 + u64::from(slot) * 16,
        None => 0x5500_0000_0000 + (x.bits().wrapping_mul(16) & 0xff_ffff_ffff),
    }
}

/// How deep containers may be nested that are shown without library code.
const DEEPEST: usize = 100;

impl Vm {
    /// `repr(x)` where no Python code has to run for it.
    pub(super) fn plain_repr(&self, x: &Value) -> Option<String> {
        self.repr_within(x, &mut Vec::new())
    }

    pub(super) fn repr_within(&self, x: &Value, around: &mut Vec<u32>) -> Option<String> {
        if let Some(int) = x.as_small_int() {
            return Some(int.to_string());
        }
        if let Some(float) = x.as_float() {
            return Some(float_repr(float));
        }
        let Some(object) = self.heap.get(x) else { return Some(format!("{x:?}").replace("...", "Ellipsis")) };
        // What is nested deeper is left to library code, which knows the recursion limit.
        if self.user_special(x, "__repr__").is_some() || around.len() > DEEPEST {
            return None;
        }
        let slot = x.slot().expect("an object has a slot");
        let container = matches!(object, Obj::List(_) | Obj::Tuple(_) | Obj::Dict(_) | Obj::Set(_) | Obj::Future(_));
        if container && around.contains(&slot) {
            return Some(match object {
                Obj::List(_) => "[...]".into(),
                Obj::Tuple(_) => "(...)".into(),
                Obj::Dict(_) => "{...}".into(),
                Obj::Future(_) => "...".into(),
                _ => "set(...)".into(),
            });
        }
        around.push(slot);
        let text = self.repr_object(x, object, around);
        around.pop();
        text
    }

    fn repr_object(&self, x: &Value, object: &Obj, around: &mut Vec<u32>) -> Option<String> {
        let mut join = |items: &mut dyn Iterator<Item = &Value>| -> Option<String> {
            Some(items.map(|item| self.repr_within(item, around)).collect::<Option<Vec<_>>>()?.join(", "))
        };
        let address = format!("0x{:012x}", address(x));
        Some(match object {
            Obj::Str(text) => str_repr(text),
            Obj::Int(int) => int_to_decimal(IntRef::from(&**int), self.digit_limit()).ok()?,
            Obj::Complex(parts) => complex_repr(parts.0, parts.1),
            Obj::Bytes(bytes) => bytes_repr(bytes),
            Obj::ByteArray(bytes) => format!("bytearray({})", bytes_repr(bytes)),
            Obj::List(items) => format!("[{}]", join(&mut items.iter())?),
            Obj::Tuple(items) if items.len() == 1 => format!("({},)", join(&mut items.iter())?),
            Obj::Tuple(items) => format!("({})", join(&mut items.iter())?),
            Obj::Dict(_) | Obj::MappingProxy(_) => {
                let mut parts = Vec::new();
                for entry in self.heap.as_dict(x)?.iter() {
                    let key = self.repr_within(&entry.key, around)?;
                    parts.push(format!("{key}: {}", self.repr_within(&entry.value, around)?));
                }
                let shown = format!("{{{}}}", parts.join(", "));
                if matches!(object, Obj::Dict(_)) { shown } else { format!("mappingproxy({shown})") }
            }
            Obj::Set(set) if set.len() == 0 => "set()".into(),
            Obj::Set(set) => format!("{{{}}}", join(&mut set.iter().map(|entry| &entry.key))?),
            Obj::FrozenSet(set) if set.len() == 0 => "frozenset()".into(),
            Obj::FrozenSet(set) => format!("frozenset({{{}}})", join(&mut set.iter().map(|entry| &entry.key))?),
            Obj::Range(range) if range.step == 1 => format!("range({}, {})", range.start, range.stop),
            Obj::Range(range) => format!("range({}, {}, {})", range.start, range.stop, range.step),
            Obj::Slice(parts) => format!("slice({})", join(&mut parts.iter())?),
            Obj::Function(function) if function.built_in => {
                format!("<built-in function {}>", &**self.heap.as_str(&function.qualname)?)
            }
            Obj::Function(function) => format!("<function {} at {address}>", &**self.heap.as_str(&function.qualname)?),
            Obj::BoundMethod(function, receiver) => match self.heap.get(function) {
                Some(Obj::Function(function)) => {
                    let name = self.heap.as_str(&function.qualname)?.to_string();
                    format!("<bound method {name} of {}>", self.repr_within(receiver, around)?)
                }
                Some(Obj::Builtin(builtin)) => {
                    let name = self.type_name(receiver);
                    if builtin.is_slot() {
                        return Some(format!("<method-wrapper '{}' of {name} object at {address}>", builtin.name));
                    }
                    format!("<built-in method {} of {name} object at {address}>", builtin.name)
                }
                _ => return None,
            },
            Obj::StaticMethod(function) if self.settings.python.minor() >= 10 => {
                format!("<staticmethod({})>", self.repr_within(function, around)?)
            }
            Obj::ClassMethod(function) if self.settings.python.minor() >= 10 => {
                format!("<classmethod({})>", self.repr_within(function, around)?)
            }
            Obj::Member(member) => {
                let name = &**self.heap.as_str(&member.name)?;
                let kind = if member.computed { "attribute" } else { "member" };
                format!("<{kind} '{name}' of '{}' objects>", self.class(&member.class).name)
            }
            Obj::Builtin(builtin) => match self.owner_of(x) {
                Some(class) => {
                    let kind = if builtin.is_slot() { "slot wrapper" } else { "method" };
                    format!("<{kind} '{}' of '{}' objects>", builtin.name, self.class(&class).name)
                }
                None => format!("<built-in function {}>", builtin.name),
            },
            Obj::Cell(content) if content.is_null() => format!("<cell at {address}: empty>"),
            Obj::Cell(content) => {
                let at = self::address(content);
                format!("<cell at {address}: {} object at 0x{at:012x}>", self.type_name(content))
            }
            Obj::Super(after, object) => {
                let of = match self.heap.get(object) {
                    _ if object.is_null() => "NULL".to_owned(),
                    Some(Obj::Class(class)) if self.is_subclass(object, after) => format!("<{} object>", class.name),
                    _ => format!("<{} object>", self.type_name(object)),
                };
                format!("<super: <class '{}'>, {of}>", self.class(after).name)
            }
            Obj::Lock(lock) => self.lock_repr(lock, &address),
            Obj::Class(class) => {
                let name = &class.qualname;
                match self.class_module(x) {
                    Some(module) if module != "builtins" => format!("<class '{module}.{name}'>"),
                    _ => format!("<class '{name}'>"),
                }
            }
            Obj::Instance(_) => {
                let class = self.type_of(x);
                let module = self.class_module(&class).unwrap_or_else(|| "builtins".into());
                let name = &self.class(&class).qualname;
                if module == "builtins" {
                    format!("<{name} object at {address}>")
                } else {
                    format!("<{module}.{name} object at {address}>")
                }
            }
            Obj::Derived(_) if self.is_future(x) => return self.repr_of_future(x, around),
            Obj::Derived(derived) => {
                let inner = self.repr_within(&derived.1, around)?;
                match self.heap.get(&derived.1) {
                    Some(Obj::Set(_)) if inner == "set()" => format!("{}()", self.type_name(x)),
                    Some(Obj::Set(_)) => format!("{}({inner})", self.type_name(x)),
                    Some(Obj::FrozenSet(_)) => inner.replacen("frozenset", &self.type_name(x), 1),
                    Some(Obj::ByteArray(_)) => inner.replacen("bytearray", &self.type_name(x), 1),
                    _ => inner,
                }
            }
            Obj::Exception(exception) => {
                let args = self.heap.as_tuple(&exception.args)?;
                format!("{}({})", self.type_name(x), join(&mut args.iter())?)
            }
            Obj::Code(code) => {
                let code = &self.codes[*code as usize].code;
                let (name, file, line) = (&code.name, &code.filename, code.first_line);
                format!("<code object {name} at {address}, file \"{file}\", line {line}>")
            }
            Obj::Frame(frame) => {
                let code = &self.codes[frame.code as usize].code;
                let (name, file, line) = (&code.name, &code.filename, code.line_at(frame.pc.saturating_sub(1)));
                format!("<frame at {address}, file '{file}', line {line}, code {name}>")
            }
            Obj::Module(module) => match &*module.name {
                name @ ("builtins" | "sys" | "time" | "itertools" | "gc") => format!("<module '{name}' (built-in)>"),
                name => format!("<module '{name}'>"),
            },
            Obj::Generator(generator) => {
                let kind = match generator.kind {
                    GeneratorKind::AsyncGenerator => "async_generator",
                    other => other.word(),
                };
                format!("<{kind} object {} at {address}>", &**self.heap.as_str(&generator.qualname)?)
            }
            Obj::DictView(dict, view) => {
                let mut parts = Vec::new();
                for entry in self.heap.as_dict(dict)?.iter() {
                    let key = self.repr_within(&entry.key, around);
                    let value = self.repr_within(&entry.value, around);
                    parts.push(match view {
                        0 => key?,
                        1 => value?,
                        _ => format!("({}, {})", key?, value?),
                    });
                }
                format!("{}([{}])", self.type_name(x), parts.join(", "))
            }
            Obj::Future(_) => return self.repr_of_future(x, around),
            Obj::Handle(_) => self.handle_repr(x),
            Obj::Free(_) => unreachable!("a free slot is referred to"),
            _ => format!("<{} object at {address}>", self.type_name(x)),
        })
    }

    pub(super) fn class_module(&self, class: &Value) -> Option<String> {
        let name = self.heap.interned("__module__")?;
        let module = super::class::name_in(&self.class(class).dict, self, &name)?;
        self.heap.as_str(module).map(|text| text.to_string())
    }

    /// `str(x)` where no Python code has to run for it; what would need some is shown by its class.
    pub(super) fn plain_str(&self, x: &Value) -> String {
        if let Some(text) = self.heap.as_str(x) {
            return text.to_string();
        }
        if let Some(Obj::MappingProxy(of)) = self.heap.get(x)
            && self.heap.as_dict(of).is_some()
        {
            return self.plain_str(of);
        }
        if let Some(text) = self.syntax_error_text(x) {
            return text;
        }
        let Some(x) = &self.shown_by(x) else { return String::new() };
        if let Some(text) = self.exception_text(x) {
            return text;
        }
        if let Some(exception) = self.exception(x) {
            return match self.heap.as_tuple(&exception.args).unwrap_or_default() {
                [] => String::new(),
                [key] => self.plain_repr(key).unwrap_or_default(),
                _ => self.plain_repr(&exception.args).unwrap_or_default(),
            };
        }
        if let Some(text) = self.heap.as_str(x) {
            return text.to_string();
        }
        self.plain_repr(x).unwrap_or_else(|| format!("<{} object>", self.type_name(x)))
    }

    /// `str()` of an exception with one argument is that of the argument, which may be such an exception in turn: the last of
    /// them. KeyError shows the repr of its key. `None`: there is no end.
    fn shown_by(&self, x: &Value) -> Option<Value> {
        let mut x = x.clone();
        for _ in 0..DEEPEST {
            let own = self.is_a(&x, Type::KeyError) || self.syntax_error_text(&x).is_some();
            let Some(exception) = self.exception(&x) else { return Some(x) };
            let argument = match self.heap.as_tuple(&exception.args) {
                Some([one]) if !own && self.user_special(&x, "__str__").is_none() => one.clone(),
                _ => return Some(x),
            };
            x = argument;
        }
        None
    }

    pub(super) fn repr_flow(&mut self, x: Value) -> Result<Flow> {
        if let Some(method) = self.user_special(&x, "__repr__") {
            let name = self.heap.intern("__repr__");
            return Ok(Flow::CallThen(method, Args::of([x]), Cont::new(returned_text, [name])));
        }
        match self.plain_repr(&x) {
            Some(text) => Ok(self.heap.str(text).into()),
            None => {
                if let Some(Obj::Int(int)) = self.heap.get(&x) {
                    let int = (**int).clone();
                    let limit = self.digit_limit();
                    let error = int_to_decimal(IntRef::from(&int), limit).expect_err("plain_repr failed by it");
                    return Err(self.raised(error));
                }
                let fallback = self.fallback("repr").expect("the library has it");
                Ok(Flow::Call(fallback, Args::of([x])))
            }
        }
    }

    pub(super) fn str_flow(&mut self, x: Value) -> Result<Flow> {
        match self.heap.get(&x) {
            Some(Obj::Str(_)) => return Ok(x.into()),
            // Shown as the dict itself, other than by `repr`.
            Some(Obj::MappingProxy(of)) if self.heap.as_dict(of).is_some() => return self.repr_flow(of.clone()),
            _ => {}
        }
        if let Some(method) = self.user_special(&x, "__str__") {
            let name = self.heap.intern("__str__");
            return Ok(Flow::CallThen(method, Args::of([x]), Cont::new(returned_text, [name])));
        }
        // As `BaseException.__str__`: nothing, the one argument, or the tuple of all.
        if self.exception(&x).is_some() {
            if let Some(text) = self.exception_text(&x) {
                return Ok(self.heap.str(text).into());
            }
            if let Some(parts) = self.parts_of_os_error(&x) {
                return self.in_python("os_error_text", parts);
            }
            return match self.shown_by(&x) {
                None => {
                    let message = "maximum recursion depth exceeded while getting the str of an object";
                    Err(self.raise(Type::RecursionError, message))
                }
                Some(shown) if let Some(text) = self.syntax_error_text(&shown) => Ok(self.heap.str(text).into()),
                Some(shown) => match self.exception(&shown).map(|exception| exception.args.clone()) {
                    Some(_) if self.user_special(&shown, "__str__").is_some() => self.str_flow(shown),
                    None => self.str_flow(shown),
                    Some(args) => match self.heap.as_tuple(&args).unwrap_or_default() {
                        [] => Ok(self.heap.str("").into()),
                        [key] => self.repr_flow(key.clone()),
                        _ => self.repr_flow(args),
                    },
                },
            };
        }
        if let Some(Obj::Derived(derived)) = self.heap.get(&x)
            && let Some(text) = self.heap.as_str(&derived.1)
            && self.user_special(&x, "__repr__").is_none()
        {
            let text = text.to_string();
            return Ok(self.heap.str(text).into());
        }
        self.repr_flow(x)
    }
}

/// What `__str__` or `__repr__`, whose name is held, returned.
fn returned_text(vm: &mut Vm, held: Vec<Value>, outcome: Outcome) -> Result<Flow> {
    let result = vm.returned(outcome)?;
    if vm.heap.as_str(&result).is_some() {
        return Ok(result.into());
    }
    let (method, name) = (vm.text_of(&held[0]), vm.type_name(&result));
    Err(vm.type_error(format!("{method} returned non-string (type {name})")))
}
