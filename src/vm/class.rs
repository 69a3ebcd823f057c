//! Classes: the builtin ones, resolution order, lookup along it.

use super::dict::Dict;
use super::exception::{Raise, Result};
use super::object::{Class, Hooks, Layout, Obj};
use super::{Value, Vm};

macro_rules! builtin_types {
    ($($name:ident $python:literal : $base:ident $layout:ident,)*) => {
        /// The builtin classes. Each has the slot of its number + 1.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u32)]
        #[expect(clippy::enum_variant_names, reason = "they are CPython's names")]
        pub enum Type { $($name,)* }
        impl Type {
            pub(super) const ALL: &'static [(Type, &'static str, Type, Layout)] =
                &[$((Type::$name, $python, Type::$base, Layout::$layout),)*];
        }
    };
}

builtin_types! {
    Object "object": Object Object,
    Type "type": Object Class,
    NoneType "NoneType": Object Value,
    Int "int": Object Value,
    Bool "bool": Int Value,
    Float "float": Object Value,
    Complex "complex": Object Value,
    Str "str": Object Value,
    Bytes "bytes": Object Value,
    ByteArray "bytearray": Object Value,
    List "list": Object Value,
    Tuple "tuple": Object Value,
    Dict "dict": Object Value,
    Set "set": Object Value,
    FrozenSet "frozenset": Object Value,
    Range "range": Object Value,
    Slice "slice": Object Value,
    Cell "cell": Object Value,
    Function "function": Object Value,
    Method "method": Object Value,
    Builtin "builtin_function_or_method": Object Value,
    Module "module": Object Value,
    Generator "generator": Object Value,
    Coroutine "coroutine": Object Value,
    Property "property": Object Value,
    StaticMethod "staticmethod": Object Value,
    ClassMethod "classmethod": Object Value,
    Super "super": Object Value,
    Ellipsis "ellipsis": Object Value,
    NotImplemented "NotImplementedType": Object Value,
    Iterator "iterator": Object Value,
    Enumerate "enumerate": Object Value,
    Zip "zip": Object Value,
    Reversed "reversed": Object Value,
    CoroutineWrapper "coroutine_wrapper": Object Value,
    DictKeys "dict_keys": Object Value,
    DictValues "dict_values": Object Value,
    DictItems "dict_items": Object Value,
    MappingProxy "mappingproxy": Object Value,
    Traceback "traceback": Object Value,
    Future "Future": Object Value,
    Task "Task": Future Value,
    EventLoop "_UnixSelectorEventLoop": Object Value,
    Handle "TimerHandle": Object Value,
    Random "Random": Object Value,
    BaseException "BaseException": Object Exception,
    Exception "Exception": BaseException Exception,
    SystemExit "SystemExit": BaseException Exception,
    KeyboardInterrupt "KeyboardInterrupt": BaseException Exception,
    GeneratorExit "GeneratorExit": BaseException Exception,
    CancelledError "CancelledError": BaseException Exception,
    StopIteration "StopIteration": Exception Exception,
    StopAsyncIteration "StopAsyncIteration": Exception Exception,
    ArithmeticError "ArithmeticError": Exception Exception,
    ZeroDivisionError "ZeroDivisionError": ArithmeticError Exception,
    OverflowError "OverflowError": ArithmeticError Exception,
    FloatingPointError "FloatingPointError": ArithmeticError Exception,
    AssertionError "AssertionError": Exception Exception,
    AttributeError "AttributeError": Exception Exception,
    BufferError "BufferError": Exception Exception,
    EOFError "EOFError": Exception Exception,
    ImportError "ImportError": Exception Exception,
    ModuleNotFoundError "ModuleNotFoundError": ImportError Exception,
    LookupError "LookupError": Exception Exception,
    IndexError "IndexError": LookupError Exception,
    KeyError "KeyError": LookupError Exception,
    MemoryError "MemoryError": Exception Exception,
    NameError "NameError": Exception Exception,
    UnboundLocalError "UnboundLocalError": NameError Exception,
    OSError "OSError": Exception Exception,
    ConnectionError "ConnectionError": OSError Exception,
    FileNotFoundError "FileNotFoundError": OSError Exception,
    PermissionError "PermissionError": OSError Exception,
    TimeoutError "TimeoutError": OSError Exception,
    ReferenceError "ReferenceError": Exception Exception,
    RuntimeError "RuntimeError": Exception Exception,
    NotImplementedError "NotImplementedError": RuntimeError Exception,
    RecursionError "RecursionError": RuntimeError Exception,
    SyntaxError "SyntaxError": Exception Exception,
    SystemError "SystemError": Exception Exception,
    TypeError "TypeError": Exception Exception,
    ValueError "ValueError": Exception Exception,
    UnicodeError "UnicodeError": ValueError Exception,
    UnicodeDecodeError "UnicodeDecodeError": UnicodeError Exception,
    UnicodeEncodeError "UnicodeEncodeError": UnicodeError Exception,
    InvalidStateError "InvalidStateError": Exception Exception,
    Warning "Warning": Exception Exception,
    DeprecationWarning "DeprecationWarning": Warning Exception,
    RuntimeWarning "RuntimeWarning": Warning Exception,
    UserWarning "UserWarning": Warning Exception,
}

impl Type {
    pub(super) const fn slot(self) -> u32 {
        self as u32 + 1
    }

    pub(super) fn value(self) -> Value {
        Value::reference(self.slot())
    }

    pub(super) fn is(self, class: &Value) -> bool {
        class.slot() == Some(self.slot())
    }
}

impl Vm {
    /// Fills the first slots of the heap with the builtin classes, without their methods.
    pub(super) fn make_builtin_types(&mut self) {
        for &(kind, name, base, layout) in Type::ALL {
            // The base has a lower number; references to `type` and to itself are counted once the slot exists.
            let bases = if kind == Type::Object { Vec::new() } else { vec![base.value()] };
            let mut mro = bases.clone();
            if let Some(base) = bases.first() {
                mro.extend(self.class(base).mro.iter().cloned());
            }
            let class = Class {
                name: name.into(),
                qualname: name.into(),
                bases,
                mro,
                dict: Dict::default(),
                metaclass: Value::NONE,
                root_shape: Default::default(),
                layout,
                builtin: true,
                hooks: Hooks::default(),
            };
            let value = self.heap.add(Obj::Class(Box::new(class)));
            debug_assert!(kind.is(&value));
            let shape = self.heap.shapes.root(value);
            let Obj::Class(class) = self.heap.at_mut(kind.slot()) else { unreachable!() };
            class.root_shape = shape;
        }
        for &(kind, ..) in Type::ALL {
            let metaclass = Type::Type.value();
            let Obj::Class(class) = self.heap.at_mut(kind.slot()) else { unreachable!() };
            class.metaclass = metaclass;
        }
    }

    /// The class data; the value must be a class.
    #[inline]
    pub(super) fn class(&self, value: &Value) -> &Class {
        match self.heap.get(value) {
            Some(Obj::Class(class)) => class,
            other => unreachable!("{other:?} is no class"),
        }
    }

    pub(super) fn class_mut(&mut self, value: &Value) -> &mut Class {
        match self.heap.get_mut(value) {
            Some(Obj::Class(class)) => class,
            other => unreachable!("{other:?} is no class"),
        }
    }

    pub(super) fn is_class(&self, value: &Value) -> bool {
        matches!(self.heap.get(value), Some(Obj::Class(_)))
    }

    /// `type(value)`, borrowed where it stands.
    pub(super) fn type_slot(&self, value: &Value) -> u32 {
        let kind = match self.heap.get(value) {
            None if value.is_small_int() => Type::Int,
            None if value.as_float().is_some() => Type::Float,
            None if value.as_bool().is_some() => Type::Bool,
            None if value.is_none() => Type::NoneType,
            None if value.is(&Value::ELLIPSIS) => Type::Ellipsis,
            None => Type::NotImplemented,
            Some(object) => match object {
                Obj::Free(_) => unreachable!("a free slot is referred to"),
                Obj::Str(_) => Type::Str,
                Obj::Int(_) => Type::Int,
                Obj::Complex(_) => Type::Complex,
                Obj::Bytes(_) => Type::Bytes,
                Obj::ByteArray(_) => Type::ByteArray,
                Obj::List(_) => Type::List,
                Obj::Tuple(_) => Type::Tuple,
                Obj::Dict(_) => Type::Dict,
                Obj::Set(_) => Type::Set,
                Obj::FrozenSet(_) => Type::FrozenSet,
                Obj::Range(_) => Type::Range,
                Obj::Slice(_) => Type::Slice,
                Obj::Cell(_) => Type::Cell,
                Obj::Function(_) => Type::Function,
                Obj::BoundMethod(function, _) => match self.heap.get(function) {
                    Some(Obj::Builtin(_)) => Type::Builtin,
                    _ => Type::Method,
                },
                Obj::Builtin(_) => Type::Builtin,
                Obj::Class(class) => return class.metaclass.slot().expect("a metaclass is an object"),
                Obj::Instance(instance) => return self.heap.shapes.class(instance.shape).slot().unwrap_or(0),
                Obj::Derived(derived) => return self.heap.shapes.class(derived.0.shape).slot().unwrap_or(0),
                Obj::Exception(exception) => return exception.class.slot().unwrap_or(0),
                Obj::Module(_) => Type::Module,
                Obj::Generator(generator) => match generator.kind {
                    super::object::GeneratorKind::Generator => Type::Generator,
                    super::object::GeneratorKind::Coroutine => Type::Coroutine,
                },
                Obj::Iter(iter) => match **iter {
                    super::object::Iter::Enumerate { .. } => Type::Enumerate,
                    super::object::Iter::Zip { .. } => Type::Zip,
                    super::object::Iter::Reversed { .. } => Type::Reversed,
                    super::object::Iter::CoroutineAwait { .. } => Type::CoroutineWrapper,
                    _ => Type::Iterator,
                },
                Obj::Property(_) => Type::Property,
                Obj::StaticMethod(_) => Type::StaticMethod,
                Obj::ClassMethod(_) => Type::ClassMethod,
                Obj::Super(..) => Type::Super,
                Obj::DictView(_, 0) => Type::DictKeys,
                Obj::DictView(_, 1) => Type::DictValues,
                Obj::DictView(..) => Type::DictItems,
                Obj::ClassDict(_) => Type::MappingProxy,
                Obj::Traceback(_) => Type::Traceback,
                Obj::Future(future) if future.is_task() => Type::Task,
                Obj::Future(_) => Type::Future,
                Obj::EventLoop(_) => Type::EventLoop,
                Obj::Handle(_) => Type::Handle,
                Obj::Random(_) => Type::Random,
            },
        };
        kind.slot()
    }

    pub(super) fn type_of(&self, value: &Value) -> Value {
        Value::reference(self.type_slot(value))
    }

    pub(super) fn type_name(&self, value: &Value) -> std::rc::Rc<str> {
        match self.heap.at(self.type_slot(value)) {
            Obj::Class(class) => class.name.clone(),
            _ => unreachable!("a type is a class"),
        }
    }

    /// Looks `name` (interned) up along the resolution order of the class in `slot`.
    pub(super) fn lookup(&self, slot: u32, name: &Value) -> Option<&Value> {
        let Obj::Class(class) = self.heap.at(slot) else { unreachable!("a type is a class") };
        if let Some(found) = name_in(&class.dict, self, name) {
            return Some(found);
        }
        class.mro.iter().find_map(|base| name_in(&self.class(base).dict, self, name))
    }

    /// A special method of the value's class. `name` is known to every heap, being interned at start.
    pub(super) fn special(&self, value: &Value, name: &str) -> Option<Value> {
        let name = self.heap.interned(name)?;
        self.lookup(self.type_slot(value), &name).cloned()
    }

    /// As [`Vm::special`], when the method is not a builtin class's own: a function written in Python, say.
    pub(super) fn user_special(&self, value: &Value, name: &str) -> Option<Value> {
        match self.heap.get(value) {
            Some(Obj::Instance(_) | Obj::Derived(_) | Obj::Exception(_) | Obj::Class(_)) => {
                let method = self.special(value, name)?;
                match self.heap.get(&method) {
                    Some(Obj::Builtin(_)) => None,
                    _ => Some(method),
                }
            }
            _ => None,
        }
    }

    pub(super) fn is_subclass(&self, class: &Value, of: &Value) -> bool {
        class.is(of) || self.class(class).mro.iter().any(|base| base.is(of))
    }

    pub(super) fn is_instance(&self, value: &Value, of: &Value) -> bool {
        let slot = self.type_slot(value);
        if Some(slot) == of.slot() {
            return true;
        }
        let Obj::Class(class) = self.heap.at(slot) else { unreachable!("a type is a class") };
        class.mro.iter().any(|base| base.is(of))
    }

    pub(super) fn is_a(&self, value: &Value, kind: Type) -> bool {
        let slot = self.type_slot(value);
        if slot == kind.slot() {
            return true;
        }
        let Obj::Class(class) = self.heap.at(slot) else { unreachable!("a type is a class") };
        class.mro.iter().any(|base| kind.is(base))
    }

    /// The tail of the C3 linearisation of a class with these bases.
    pub(super) fn linearise(&mut self, bases: &[Value]) -> Result<Vec<Value>> {
        let mut sequences: Vec<Vec<Value>> = Vec::new();
        for base in bases {
            let mut sequence = vec![base.clone()];
            sequence.extend(self.class(base).mro.iter().cloned());
            sequences.push(sequence);
        }
        sequences.push(bases.to_vec());
        let mut mro = Vec::new();
        loop {
            sequences.retain(|sequence| !sequence.is_empty());
            if sequences.is_empty() {
                return Ok(mro);
            }
            let next = sequences.iter().map(|sequence| sequence[0].clone()).find(|candidate| {
                !sequences.iter().any(|sequence| sequence[1..].iter().any(|later| later.is(candidate)))
            });
            let Some(next) = next else {
                let names: Vec<_> =
                    sequences.iter().map(|sequence| self.class(&sequence[0]).name.to_string()).collect();
                let mut unique: Vec<String> = Vec::new();
                names.into_iter().for_each(|name| {
                    if !unique.contains(&name) {
                        unique.push(name);
                    }
                });
                return Err(self.type_error(format!(
                    "Cannot create a consistent method resolution order (MRO) for bases {}",
                    unique.join(", ")
                )));
            };
            for sequence in &mut sequences {
                if sequence[0].is(&next) {
                    sequence.remove(0);
                }
            }
            mro.push(next);
        }
    }

    /// Makes a class, without calling any hook.
    pub(super) fn make_class(&mut self, name: &str, bases: Vec<Value>, dict: Dict, metaclass: Value) -> Result<Value> {
        let bases = if bases.is_empty() { vec![Type::Object.value()] } else { bases };
        for base in &bases {
            if !self.is_class(base) {
                return Err(self.type_error("bases must be types"));
            }
            if [Type::Bool, Type::NoneType, Type::Function, Type::Range, Type::Slice, Type::Ellipsis]
                .iter()
                .any(|kind| kind.is(base))
            {
                let name = self.class(base).name.clone();
                return Err(self.type_error(format!("type '{name}' is not an acceptable base type")));
            }
        }
        let mro = self.linearise(&bases)?;
        let layout = mro
            .iter()
            .map(|base| self.class(base).layout)
            .find(|&layout| layout != Layout::Object)
            .unwrap_or(Layout::Object);
        let class = Class {
            name: name.into(),
            qualname: name.into(),
            bases,
            mro,
            dict,
            metaclass,
            root_shape: Default::default(),
            layout,
            builtin: false,
            hooks: Hooks::default(),
        };
        let value = self.heap.add_container(Obj::Class(Box::new(class)));
        let shape = self.heap.shapes.root(value.clone());
        self.class_mut(&value).root_shape = shape;
        self.refresh_hooks(&value);
        Ok(value)
    }

    /// Looks again which special methods the class has. Called when it is made and when a class is changed.
    pub(super) fn refresh_hooks(&mut self, class: &Value) {
        let has = |vm: &Vm, name: &str| {
            vm.heap
                .interned(name)
                .and_then(|name| vm.lookup(class.slot()?, &name))
                .is_some_and(|found| !matches!(vm.heap.get(found), Some(Obj::Builtin(_))))
        };
        let hooks = Hooks {
            getattr: has(self, "__getattr__"),
            getattribute: has(self, "__getattribute__"),
            setattr: has(self, "__setattr__"),
            delattr: has(self, "__delattr__"),
            del: has(self, "__del__"),
            eq: has(self, "__eq__"),
            hash: has(self, "__hash__"),
        };
        self.class_mut(class).hooks = hooks;
    }

    /// Sets an attribute of a class and makes inline caches that may have seen the old one look again.
    pub(super) fn set_class_attribute(&mut self, class: &Value, name: &Value, value: Value) {
        let plain = |vm: &Vm, value: &Value| {
            !matches!(
                vm.heap.get(value),
                Some(
                    Obj::Function(_)
                        | Obj::Builtin(_)
                        | Obj::Property(_)
                        | Obj::StaticMethod(_)
                        | Obj::ClassMethod(_)
                        | Obj::Instance(_)
                        | Obj::Derived(_)
                )
            )
        };
        let old = name_in(&self.class(class).dict, self, name);
        let harmless = old.is_some_and(|old| plain(self, old)) && plain(self, &value);
        if !harmless {
            self.class_epoch += 1;
        }
        let hash = self.heap.as_str(name).map_or(0, |text| text.hash());
        let version = self.heap.next_version();
        let dict = &mut self.class_mut(class).dict;
        match dict.find(hash, |key| key.is(name)) {
            Some(index) => dict.place_mut(index).expect("found").value = value,
            None => {
                dict.push(hash, name.clone(), value, version);
            }
        }
        if !harmless {
            self.refresh_hooks(class);
        }
    }
}

/// A name's value in the dict of a class. All keys there are interned strings.
pub(super) fn name_in<'a>(dict: &'a Dict, vm: &Vm, name: &Value) -> Option<&'a Value> {
    let hash = vm.heap.as_str(name)?.hash();
    let index = dict.find(hash, |key| key.is(name))?;
    dict.place(index).map(|entry| &entry.value)
}

impl From<Raise> for Value {
    fn from(raise: Raise) -> Value {
        raise.0
    }
}
