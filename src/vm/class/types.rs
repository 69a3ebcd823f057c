//! The builtin classes.

use super::super::dict::Dict;
use super::super::object::{Class, Hooks, Layout, Obj};
use super::super::{Value, Vm};

macro_rules! builtin_types {
    ($($name:ident $python:literal : $base:ident $layout:ident,)*) => {
        /// The builtin classes. Each has the slot of its number + 1.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u32)]
        #[expect(clippy::enum_variant_names, reason = "they are CPython's names")]
        pub enum Type { $($name,)* }
        impl Type {
            pub(in crate::vm) const ALL: &'static [(Type, &'static str, Type, Layout)] =
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
    Deque "deque": Object Value,
    Set "set": Object Value,
    FrozenSet "frozenset": Object Value,
    Range "range": Object Value,
    Slice "slice": Object Value,
    Cell "cell": Object Value,
    Code "code": Object Value,
    Function "function": Object Value,
    Method "method": Object Value,
    Builtin "builtin_function_or_method": Object Value,
    MethodDescriptor "method_descriptor": Object Value,
    WrapperDescriptor "wrapper_descriptor": Object Value,
    MethodWrapper "method-wrapper": Object Value,
    ClassMethodDescriptor "classmethod_descriptor": Object Value,
    GetSetDescriptor "getset_descriptor": Object Value,
    Module "module": Object Value,
    Generator "generator": Object Value,
    Coroutine "coroutine": Object Value,
    AsyncGenerator "async_generator": Object Value,
    AsyncSend "async_generator_asend": Object Value,
    AsyncThrow "async_generator_athrow": Object Value,
    Frame "frame": Object Value,
    Property "property": Object Value,
    MemberDescriptor "member_descriptor": Object Value,
    StaticMethod "staticmethod": Object Value,
    ClassMethod "classmethod": Object Value,
    Super "super": Object Value,
    Ellipsis "ellipsis": Object Value,
    NotImplemented "NotImplementedType": Object Value,
    Iterator "iterator": Object Value,
    ListIterator "list_iterator": Object Value,
    TupleIterator "tuple_iterator": Object Value,
    StrIterator "str_iterator": Object Value,
    StrAsciiIterator "str_ascii_iterator": Object Value,
    BytesIterator "bytes_iterator": Object Value,
    ByteArrayIterator "bytearray_iterator": Object Value,
    RangeIterator "range_iterator": Object Value,
    SetIterator "set_iterator": Object Value,
    DictKeyIterator "dict_keyiterator": Object Value,
    DictValueIterator "dict_valueiterator": Object Value,
    DictItemIterator "dict_itemiterator": Object Value,
    ListReverseIterator "list_reverseiterator": Object Value,
    Enumerate "enumerate": Object Value,
    Zip "zip": Object Value,
    Reversed "reversed": Object Value,
    CoroutineWrapper "coroutine_wrapper": Object Value,
    DictKeys "dict_keys": Object Value,
    DictValues "dict_values": Object Value,
    DictItems "dict_items": Object Value,
    OrderedKeys "odict_keys": DictKeys Value,
    OrderedValues "odict_values": DictValues Value,
    OrderedItems "odict_items": DictItems Value,
    MappingProxy "mappingproxy": Object Value,
    Traceback "traceback": Object Value,
    Future "Future": Object Value,
    Task "Task": Future Value,
    EventLoop "EventLoop": Object Value,
    Handle "Handle": Object Value,
    TimerHandle "TimerHandle": Handle Value,
    Random "Random": Object Value,
    Lock "lock": Object Value,
    RLock "RLock": Object Value,
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
    BlockingIOError "BlockingIOError": OSError Exception,
    ChildProcessError "ChildProcessError": OSError Exception,
    BrokenPipeError "BrokenPipeError": ConnectionError Exception,
    ConnectionAbortedError "ConnectionAbortedError": ConnectionError Exception,
    ConnectionRefusedError "ConnectionRefusedError": ConnectionError Exception,
    ConnectionResetError "ConnectionResetError": ConnectionError Exception,
    FileExistsError "FileExistsError": OSError Exception,
    InterruptedError "InterruptedError": OSError Exception,
    IsADirectoryError "IsADirectoryError": OSError Exception,
    NotADirectoryError "NotADirectoryError": OSError Exception,
    ProcessLookupError "ProcessLookupError": OSError Exception,
    PermissionError "PermissionError": OSError Exception,
    TimeoutError "TimeoutError": OSError Exception,
    ReferenceError "ReferenceError": Exception Exception,
    RuntimeError "RuntimeError": Exception Exception,
    NotImplementedError "NotImplementedError": RuntimeError Exception,
    RecursionError "RecursionError": RuntimeError Exception,
    SyntaxError "SyntaxError": Exception Exception,
    IndentationError "IndentationError": SyntaxError Exception,
    TabError "TabError": IndentationError Exception,
    SystemError "SystemError": Exception Exception,
    TypeError "TypeError": Exception Exception,
    ValueError "ValueError": Exception Exception,
    UnicodeError "UnicodeError": ValueError Exception,
    UnicodeDecodeError "UnicodeDecodeError": UnicodeError Exception,
    UnicodeEncodeError "UnicodeEncodeError": UnicodeError Exception,
    UnicodeTranslateError "UnicodeTranslateError": UnicodeError Exception,
    InvalidStateError "InvalidStateError": Exception Exception,
    Warning "Warning": Exception Exception,
    DeprecationWarning "DeprecationWarning": Warning Exception,
    RuntimeWarning "RuntimeWarning": Warning Exception,
    UserWarning "UserWarning": Warning Exception,
    PendingDeprecationWarning "PendingDeprecationWarning": Warning Exception,
    SyntaxWarning "SyntaxWarning": Warning Exception,
    FutureWarning "FutureWarning": Warning Exception,
    ImportWarning "ImportWarning": Warning Exception,
    UnicodeWarning "UnicodeWarning": Warning Exception,
    BytesWarning "BytesWarning": Warning Exception,
    ResourceWarning "ResourceWarning": Warning Exception,
    EncodingWarning "EncodingWarning": Warning Exception,
}

impl Type {
    pub(in crate::vm) const fn slot(self) -> u32 {
        self as u32 + 1
    }

    /// Whether instances have more inside than those of the base.
    fn has_own_layout(self) -> bool {
        const OWN: [Type; 11] = [
            Type::BaseException,
            Type::SystemExit,
            Type::StopIteration,
            Type::OSError,
            Type::ImportError,
            Type::NameError,
            Type::AttributeError,
            Type::SyntaxError,
            Type::UnicodeDecodeError,
            Type::UnicodeEncodeError,
            Type::UnicodeTranslateError,
        ];
        match Type::ALL[self as usize].3 {
            Layout::Exception => OWN.contains(&self),
            _ => self != Type::Bool,
        }
    }

    /// Made empty by `__new__`, filled by `__init__`.
    pub(in crate::vm) fn is_mutable_container(self) -> bool {
        matches!(self, Type::List | Type::Dict | Type::Set | Type::ByteArray)
    }

    /// Its own `__init__` has to run even where a class has a `__new__` in Python.
    pub(in crate::vm) fn is_filled_by_init(self) -> bool {
        self.is_mutable_container() || matches!(self, Type::Future | Type::Task)
    }

    pub(in crate::vm) fn value(self) -> Value {
        Value::reference(self.slot())
    }

    pub(in crate::vm) fn is(self, class: &Value) -> bool {
        class.slot() == Some(self.slot())
    }
}

impl Vm {
    /// Fills the first slots of the heap with the builtin classes, without their methods.
    pub(in crate::vm) fn make_builtin_types(&mut self) {
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
                subclasses: Vec::new(),
                dict: Dict::default(),
                metaclass: Value::NONE,
                root_shape: Default::default(),
                layout,
                base: base.slot(),
                solid: if kind.has_own_layout() { kind.slot() } else { 0 },
                slots: Vec::new(),
                has_dict: layout == Layout::Exception,
                builtin: true,
                hooks: Hooks::default(),
                collection: match kind {
                    Type::List | Type::Tuple | Type::Range | Type::Deque => 0x20,
                    Type::Dict | Type::MappingProxy => 0x40,
                    _ => 0,
                },
                quick_init: Default::default(),
                quick_inits: Default::default(),
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
            if class.solid == 0 {
                let base = class.base;
                let Obj::Class(base) = self.heap.at(base) else { unreachable!() };
                let solid = base.solid;
                self.class_mut(&kind.value()).solid = solid;
            }
            let Obj::Class(class) = self.heap.at(kind.slot()) else { unreachable!() };
            for base in class.bases.clone() {
                self.class_mut(&base).subclasses.push(kind.slot());
            }
        }
    }
}
