//! Which native modules there are, and what the builtin classes and `builtins` hold.

use super::super::class::Type;
use super::super::object::Obj;
use super::super::{Value, Vm};
use super::{Builtin, asyncio, builtins, exception, generator, metaclass, new, object, types};

/// Fills the dict of a native module.
pub(in super::super) type Fill = fn(&mut Vm, &Value);

/// Modules written in Rust.
pub(in super::super) const NATIVE: &[(&str, Fill)] = &[
    ("_annotate", super::annotate::fill),
    ("_asyncio", |vm, globals| vm.fill_asyncio(globals)),
    ("_coroscope", super::coroscope::fill),
    ("_gc", super::gc::fill),
    ("_hashing", super::hashing::fill),
    ("_interpreters", super::interpreters::fill),
    ("_processes", super::processes::fill),
    ("_pickle", super::pickle::fill),
    ("_sre", super::regex::fill),
    ("_trace", super::traced::fill),
    ("_traceback", super::traceback::fill),
    ("_thread", super::thread::fill),
    ("_unicode", super::unicode::fill),
    ("_weakref", super::weakref::fill),
    ("sys", super::sys::fill),
    ("time", super::time::fill),
    ("random", super::random::fill),
    ("math", super::math::fill),
];

/// The iterators of the builtin types.
const ITERATORS: [Type; 13] = [
    Type::Iterator,
    Type::ListIterator,
    Type::TupleIterator,
    Type::StrIterator,
    Type::StrAsciiIterator,
    Type::BytesIterator,
    Type::ByteArrayIterator,
    Type::RangeIterator,
    Type::SetIterator,
    Type::DictKeyIterator,
    Type::DictValueIterator,
    Type::DictItemIterator,
    Type::ListReverseIterator,
];

/// Files of the library whose place CPython fills with C: see `Origin::BuiltIn`.
pub(in super::super) const IN_C: &[&str] = &[
    "_annotations",
    "_arrangements",
    "_collections",
    "_datetime.calendars",
    "_datetime.dates",
    "_datetime.deltas",
    "_datetime.moments",
    "_datetime.parsing",
    "_datetime.times",
    "_datetime.zones",
    "_decimal.contexts",
    "_decimal.decimals",
    "_decimal.formats",
    "_decimal.rounding",
    "_decimal.signals",
    "_functools",
    "_entered",
    "_interpreter_side",
    "_json",
    "_memoryview",
    "_regex",
    "_string",
    "_time",
    "array",
    "binascii",
    "bisect",
    "gc",
    "heapq",
    "itertools",
    "operator",
    "patterns",
    "struct",
];

pub(in super::super) fn native_module(name: &str) -> Option<Fill> {
    NATIVE.iter().find(|(known, _)| *known == name).map(|(_, fill)| *fill)
}

/// Of those classes that do not belong to `builtins`.
const MODULES_OF_CLASSES: [(Type, &str); 6] = [
    (Type::Lock, "_thread"),
    (Type::RLock, "_thread"),
    (Type::Future, "_asyncio"),
    (Type::Task, "_asyncio"),
    (Type::CancelledError, "asyncio.exceptions"),
    (Type::InvalidStateError, "asyncio.exceptions"),
];

impl Vm {
    /// The builtin class that has the method, when it is one that is not bound.
    pub(in super::super) fn owner_of(&self, method: &Value) -> Option<Value> {
        let Some(Obj::Builtin(builtin)) = self.heap.get(method) else { return None };
        let name = self.heap.interned(builtin.name)?;
        let from = self.method_owners.partition_point(|(known, _)| *known < method.slot().unwrap_or(0));
        // A slot may have been another method's before.
        let candidates = self.method_owners[from..].iter().take_while(|(known, _)| Some(*known) == method.slot());
        candidates.map(|(_, class)| Value::reference(*class)).find(|class| {
            crate::vm::class::name_in(&self.class(class).dict, self, &name).is_some_and(|found| found.is(method))
        })
    }

    /// Where a class from C stands, unless among the builtins.
    pub(in super::super) fn module_of_class(&self, class: &Value) -> Option<&'static str> {
        MODULES_OF_CLASSES.iter().find(|(kind, _)| kind.is(class)).map(|(_, module)| *module)
    }

    fn add_methods(&mut self, kind: Type, methods: &'static [Builtin], of_the_class: bool) {
        let class = kind.value();
        for builtin in methods {
            let mut value = self.heap.add(Obj::Builtin(builtin));
            if of_the_class {
                value = self.heap.add_container(Obj::ClassMethod(value));
            } else if builtin.is_method {
                self.method_owners.push((value.slot().expect("a builtin is an object"), kind.slot()));
            }
            let name = self.heap.intern(builtin.name);
            self.set_class_attribute(&class, &name, value);
        }
    }

    /// Names that the vm looks up without making them.
    pub(in super::super) const NAMES: &'static [&'static str] = &[
        "__abs__",
        "__abstractmethods__",
        "__abc_tpflags__",
        "__add__",
        "__aenter__",
        "__aexit__",
        "__aiter__",
        "__and__",
        "__anext__",
        "__await__",
        "__bool__",
        "__call__",
        "__class_getitem__",
        "__complex__",
        "__contains__",
        "__del__",
        "__delattr__",
        "__delete__",
        "__delitem__",
        "__dict__",
        "__enter__",
        "__eq__",
        "__exit__",
        "__float__",
        "__floordiv__",
        "__format__",
        "__ge__",
        "__get__",
        "__getattr__",
        "__getattribute__",
        "__getitem__",
        "__gt__",
        "__hash__",
        "__iadd__",
        "__iand__",
        "__ifloordiv__",
        "__ilshift__",
        "__imatmul__",
        "__imod__",
        "__imul__",
        "__index__",
        "__init__",
        "__init_subclass__",
        "__instancecheck__",
        "__int__",
        "__invert__",
        "__ior__",
        "__ipow__",
        "__irshift__",
        "__isub__",
        "__iter__",
        "__itruediv__",
        "__ixor__",
        "__le__",
        "__len__",
        "__lshift__",
        "__lt__",
        "__matmul__",
        "__missing__",
        "__mod__",
        "__module__",
        "__mro_entries__",
        "__mul__",
        "__ne__",
        "__neg__",
        "__new__",
        "__next__",
        "__or__",
        "__pos__",
        "__pow__",
        "__prepare__",
        "__radd__",
        "__rand__",
        "__repr__",
        "__reversed__",
        "__rfloordiv__",
        "__rlshift__",
        "__rmatmul__",
        "__rmod__",
        "__rmul__",
        "__ror__",
        "__round__",
        "__rpow__",
        "__rrshift__",
        "__rshift__",
        "__rsub__",
        "__rtruediv__",
        "__rxor__",
        "__set__",
        "__set_name__",
        "__setattr__",
        "__setitem__",
        "__str__",
        "__sub__",
        "__subclasscheck__",
        "__truediv__",
        "__xor__",
        "mro",
        "close",
        "send",
        "throw",
    ];

    pub(in super::super) fn install_builtins(&mut self) {
        for name in Vm::NAMES {
            self.heap.intern(name);
        }
        self.add_methods(Type::Object, &object::OBJECT, false);
        self.add_methods(Type::Object, &object::OBJECT_CLASS, true);
        self.add_methods(Type::Type, &metaclass::METHODS, false);
        self.add_methods(Type::Type, &metaclass::CLASS_METHODS, true);
        self.add_methods(Type::BaseException, &exception::METHODS, false);
        if self.settings.python.minor() >= 11 {
            self.add_methods(Type::BaseException, &exception::NOTES, false);
        }
        if self.settings.python.minor() >= 14 {
            self.add_methods(Type::Float, &super::numbers::FLOAT_FROM_NUMBER, true);
            self.add_methods(Type::Complex, &super::numbers::COMPLEX_FROM_NUMBER, true);
        }
        self.add_methods(Type::Generator, &generator::GENERATOR, false);
        self.add_methods(Type::Coroutine, &generator::GENERATOR[..3], false);
        self.add_methods(Type::Coroutine, &generator::COROUTINE, false);
        self.add_methods(Type::AsyncGenerator, &generator::ASYNC_GENERATOR, false);
        for kind in [Type::CoroutineWrapper, Type::AsyncSend, Type::AsyncThrow] {
            self.add_methods(kind, &generator::GENERATOR, false);
        }
        for kind in [Type::AsyncSend, Type::AsyncThrow] {
            self.add_methods(kind, &generator::AWAITABLE, false);
        }
        for kind in [Type::Enumerate, Type::Zip, Type::Reversed].into_iter().chain(ITERATORS) {
            self.add_methods(kind, &object::ITERATOR, false);
        }
        for (kind, module) in MODULES_OF_CLASSES {
            let (name, module) = (self.heap.intern("__module__"), self.heap.intern(module));
            self.set_class_attribute(&kind.value(), &name, module);
        }
        self.add_methods(Type::Lock, &super::thread::LOCK, false);
        self.add_methods(Type::RLock, &super::thread::RLOCK, false);
        self.add_methods(Type::Future, &asyncio::FUTURE, false);
        self.add_methods(Type::Task, &asyncio::TASK, false);
        if self.settings.python.minor() >= 11 {
            self.add_methods(Type::Task, &asyncio::TASK_3_11, false);
        }
        if self.settings.python.minor() >= 12 {
            self.add_methods(Type::Task, &asyncio::TASK_3_12, false);
            self.add_methods(Type::Handle, &asyncio::HANDLE_3_12, false);
        }
        self.add_methods(Type::Handle, &asyncio::HANDLE, false);
        self.add_methods(Type::EventLoop, &asyncio::EVENT_LOOP, false);
        self.add_methods(Type::EventLoop, &generator::EVENT_LOOP, false);
        for (kind, methods, class_methods) in types::TABLES.iter().chain(new::TABLES) {
            self.add_methods(*kind, methods, false);
            self.add_methods(*kind, class_methods, true);
        }
        for (methods, kinds) in types::SHARED {
            kinds.iter().for_each(|kind| self.add_methods(*kind, methods, false));
        }
        self.method_owners.sort_unstable();
        self.add_members();
        // What can change has no hash.
        for kind in [Type::List, Type::Dict, Type::Set, Type::ByteArray] {
            let name = self.heap.intern("__hash__");
            self.set_class_attribute(&kind.value(), &name, Value::NONE);
        }
        let module = self.make_module("builtins");
        let globals = self.module_globals(&module);
        self.builtins = globals.clone();
        builtins::TABLES.iter().for_each(|functions| self.set_functions(&globals, functions));
        let hidden = [
            Type::NoneType,
            Type::Cell,
            Type::Deque,
            Type::Code,
            Type::Function,
            Type::Method,
            Type::Builtin,
            Type::MethodDescriptor,
            Type::WrapperDescriptor,
            Type::MethodWrapper,
            Type::ClassMethodDescriptor,
            Type::GetSetDescriptor,
            Type::Module,
            Type::Generator,
            Type::Coroutine,
            Type::AsyncGenerator,
            Type::AsyncSend,
            Type::AsyncThrow,
            Type::Frame,
            Type::Ellipsis,
            Type::NotImplemented,
            Type::CoroutineWrapper,
            Type::DictKeys,
            Type::DictValues,
            Type::DictItems,
            Type::OrderedKeys,
            Type::OrderedValues,
            Type::OrderedItems,
            Type::MappingProxy,
            Type::MemberDescriptor,
            Type::Traceback,
            Type::Future,
            Type::Task,
            Type::EventLoop,
            Type::Handle,
            Type::TimerHandle,
            Type::Random,
            Type::Lock,
            Type::RLock,
            Type::CancelledError,
            Type::InvalidStateError,
        ];
        for &(kind, name, ..) in Type::ALL {
            if !hidden.contains(&kind) && !ITERATORS.contains(&kind) {
                self.set_global(&globals, name, kind.value());
            }
        }
        for (name, kind) in [("IOError", Type::OSError), ("EnvironmentError", Type::OSError)] {
            self.set_global(&globals, name, kind.value());
        }
        self.set_global(&globals, "Ellipsis", Value::ELLIPSIS);
        self.set_global(&globals, "NotImplemented", Value::NOT_IMPLEMENTED);
        self.set_global(&globals, "__debug__", Value::TRUE);
    }
}
