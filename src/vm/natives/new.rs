//! `__new__` of the builtin types: `int.__new__(cls, value)`, for `cls` derived from `int`.

use super::super::class::Type;
use super::super::exception::Result;
use super::super::flow::{Args, Flow};
use super::super::object::Layout;
use super::super::{Value, Vm};
use super::Builtin;

macro_rules! makers {
    ($($kind:ident,)*) => {
        &[$((Type::$kind, &[Builtin::function("__new__", |vm, args| vm.new_of(Type::$kind, args))], &[]),)*]
    };
}

pub(super) static TABLES: &[(Type, &[Builtin], &[Builtin])] = makers! {
    Int, Bool, Float, Complex, Str, Bytes, ByteArray, List, Tuple, Dict, Set, FrozenSet, Property, Enumerate, Zip, Reversed, BaseException, Future, Task,
};

impl Vm {
    /// `kind.__new__(cls, *args)`
    fn new_of(&mut self, kind: Type, mut args: Args) -> Result<Flow> {
        let name = Type::ALL[kind as usize].1;
        if args.positional.is_empty() {
            return Err(self.type_error(format!("{name}.__new__(): not enough arguments")));
        }
        let class = args.positional.remove(0);
        if !self.is_class(&class) {
            let given = self.type_name(&class);
            return Err(self.type_error(format!("{name}.__new__(X): X is not a type object ({given})")));
        }
        let given = self.class(&class).name.clone();
        if !self.is_subclass(&class, &kind.value()) {
            return Err(self.type_error(format!("{name}.__new__({given}): {given} is not a subtype of {name}")));
        }
        if kind == Type::BaseException {
            return Ok(self.make_exception(class, args.positional.to_vec()).into());
        }
        self.safe_new(kind, &class)?;
        if let Some(blank) = self.blank_asyncio(&kind.value()) {
            return Ok(if class.is(&kind.value()) { blank } else { self.derived(&class, blank) }.into());
        }
        // What can change is filled by `__init__`.
        let args = if kind.is_mutable_container() || kind == Type::Property { Args::default() } else { args };
        self.construct_derived(kind, &class, args)
    }

    /// `kind.__new__` makes only instances that are laid out as its own.
    pub(super) fn safe_new(&mut self, kind: Type, class: &Value) -> Result<()> {
        let behind = self.builtin_behind(class);
        if behind == kind || (kind == Type::Object && self.class(class).layout == Layout::Object) {
            return Ok(());
        }
        let (made, name) = (self.class(class).name.clone(), Type::ALL[kind as usize].1);
        let order: Vec<Value> = [class].into_iter().chain(&self.class(class).mro).cloned().collect();
        let right = order.iter().find(|class| self.own_new(class).is_none()).unwrap_or(class);
        let right = self.class(right).name.clone();
        Err(self.type_error(format!("{name}.__new__({made}) is not safe, use {right}.__new__()")))
    }
}
