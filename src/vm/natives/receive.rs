//! The receiver of a method and the types of its arguments.
//!
//! A method is called with its receiver as the first argument. Instances of derived classes are taken for the value of the
//! builtin type inside them.

use super::super::class::Type;
use super::super::exception::{Raise, Result};
use super::super::flow::Args;
use super::super::object::Obj;
use super::super::text::Text;
use super::super::{Value, Vm};
use super::bind;
use crate::base::Raised;
use std::rc::Rc;

/// The receiver of a method of `kind`, and the arguments after it.
pub(super) fn receive(vm: &mut Vm, kind: Type, name: &str, mut args: Args) -> Result<(Value, Args)> {
    let class = Type::ALL[kind as usize].1;
    if args.positional.is_empty() {
        return Err(vm.type_error(format!("unbound method {class}.{name}() needs an argument")));
    }
    let receiver = args.positional.remove(0);
    if !vm.is_a(&receiver, kind) {
        let given = vm.type_name(&receiver);
        let message = format!("descriptor '{name}' for '{class}' objects doesn't apply to a '{given}' object");
        return Err(vm.type_error(message));
    }
    Ok((vm.heap.inner(&receiver), args))
}

/// The receiver of a method without arguments.
pub(super) fn alone(vm: &mut Vm, kind: Type, name: &str, args: Args) -> Result<Value> {
    let (receiver, args) = receive(vm, kind, name, args)?;
    if !args.positional.is_empty() || !args.keywords.is_empty() {
        let function = qualified(kind, name);
        bind(vm, &function, args, [], 0)?;
    }
    Ok(receiver)
}

/// The receiver of a method with one positional argument, and that.
pub(super) fn with_one(vm: &mut Vm, kind: Type, name: &str, args: Args) -> Result<(Value, Value)> {
    let (receiver, mut args) = receive(vm, kind, name, args)?;
    let given = args.positional.len();
    if !args.keywords.is_empty() {
        let function = qualified(kind, name);
        return Err(vm.type_error(format!("{function}() takes no keyword arguments")));
    }
    match args.positional.pop() {
        Some(argument) if given == 1 => Ok((receiver, argument)),
        _ => {
            let function = qualified(kind, name);
            Err(vm.type_error(format!("{function}() takes exactly one argument ({given} given)")))
        }
    }
}

fn qualified(kind: Type, name: &str) -> String {
    format!("{}.{name}", Type::ALL[kind as usize].1)
}

/// Positional arguments only, in the words of functions that take from `required` to `N` of them.
pub(super) fn positional<const N: usize>(
    vm: &mut Vm,
    name: &str,
    args: Args,
    required: usize,
) -> Result<[Option<Value>; N]> {
    if !args.keywords.is_empty() {
        return Err(vm.type_error(format!("{name}() takes no keyword arguments")));
    }
    let given = args.positional.len();
    if given < required || given > N {
        let (limit, bound) = match (required == N, given < required) {
            (true, _) => ("", N),
            (false, true) => ("at least ", required),
            (false, false) => ("at most ", N),
        };
        let plural = if bound == 1 { "" } else { "s" };
        return Err(vm.type_error(format!("{name} expected {limit}{bound} argument{plural}, got {given}")));
    }
    let mut values = [const { None }; N];
    for (place, value) in values.iter_mut().zip(args.positional) {
        *place = Some(value);
    }
    Ok(values)
}

impl Vm {
    /// What an operation on plain values gave, or its exception.
    pub(in super::super) fn checked<T>(&mut self, result: std::result::Result<T, Raised>) -> Result<T> {
        result.map_err(|raised| self.raised(raised))
    }

    pub(in super::super) fn new_str(&mut self, result: std::result::Result<String, Raised>) -> Result<Value> {
        let text = self.checked(result)?;
        Ok(self.heap.str(text))
    }

    pub(in super::super) fn new_bytes(&mut self, bytes: impl Into<Rc<[u8]>>) -> Value {
        self.heap.add(Obj::Bytes(bytes.into()))
    }

    /// The text of an argument; `what` begins the message when it is no string: `must be str, not int`.
    pub(in super::super) fn need_text(&mut self, value: &Value, what: &str) -> Result<Text> {
        match self.heap.as_str(value) {
            Some(text) => Ok(text.clone()),
            None => Err(self.wrong_type(value, &format!("{what} must be str"))),
        }
    }

    /// `{what}, not {type}`; what speaks of an argument comes from CPython's argument clinic, which calls None by its name.
    pub(in super::super) fn wrong_type(&mut self, value: &Value, what: &str) -> Raise {
        let by_name = value.is_none() && what.contains("argument");
        let name = if by_name { "None".into() } else { self.type_name(value) };
        self.type_error(format!("{}, not {name}", what.trim_start()))
    }

    /// An optional index; absent and None are the same.
    pub(super) fn index_or_none(&mut self, value: &Option<Value>) -> Result<Option<i64>> {
        match value {
            None => Ok(None),
            Some(value) if value.is_none() => Ok(None),
            Some(value) => match self.as_index(value) {
                Some(index) => Ok(Some(index)),
                None => Err(self.no_slice_index(value)),
            },
        }
    }

    pub(super) fn index_or(&mut self, value: &Option<Value>, default: i64) -> Result<i64> {
        match value {
            None => Ok(default),
            Some(value) => self.need_index(value),
        }
    }

    /// The parameter `keepends` of `splitlines`.
    pub(super) fn keeps_ends(&mut self, given: &Option<Value>) -> Result<bool> {
        match given {
            Some(given) if self.settings.python.minor() < 12 => Ok(self.need_c_int(given)? != 0),
            given => self.flag(given, false),
        }
    }

    /// An optional flag, judged by its truth.
    pub(super) fn flag(&mut self, value: &Option<Value>, default: bool) -> Result<bool> {
        match value {
            None => Ok(default),
            Some(value) => match self.plain_truth(value) {
                Some(truth) => Ok(truth),
                None => Err(self.not_implemented_error("not simulated yet: a flag whose truth Python code says")),
            },
        }
    }
}
