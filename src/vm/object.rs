//! What a slot of the heap holds.

use super::Value;
use super::async_generator::{AsyncState, Awaiting};
use super::asyncio::{EventLoop, Future, Handle};
use super::dict::Dict;
use super::frame_object::FrameObject;
use super::natives::Builtin;
use super::set::Set;
use super::shape::ShapeId;
use super::text::Text;
use num_bigint::BigInt;
use std::cell::Cell;
use std::collections::VecDeque;
use std::rc::Rc;

/// One object. 32 bytes where pointers have 8; what is larger or rare is boxed.
#[derive(Clone, Debug)]
pub enum Obj {
    /// A free slot; the next free one, 0 at the end.
    Free(u32),
    Str(Text),
    /// An integer outside the range of [`Value::small_int`].
    Int(Box<BigInt>),
    Complex(Box<(f64, f64)>),
    Bytes(Rc<[u8]>),
    ByteArray(Vec<u8>),
    List(Vec<Value>),
    Tuple(Box<[Value]>),
    Dict(Box<Dict>),
    /// `collections.deque` without what its class in the library adds.
    Deque(Box<Deque>),
    Set(Box<Set>),
    FrozenSet(Box<Set>),
    Range(Box<Range>),
    /// start, stop, step
    Slice(Box<[Value; 3]>),
    Cell(Value),
    /// Index into the vm's code states.
    Code(u32),
    Function(Box<Function>),
    /// Method and receiver.
    BoundMethod(Value, Value),
    Builtin(&'static Builtin),
    Class(Box<Class>),
    Instance(Instance),
    /// An instance of a class derived from a builtin type such as `list`; the value of that type inside.
    Derived(Box<(Instance, Value)>),
    Exception(Box<Exception>),
    Module(Box<Module>),
    Generator(Box<Generator>),
    /// `sys._getframe()`
    Frame(Box<FrameObject>),
    Iter(Box<Iter>),
    Property(Box<Property>),
    /// The descriptor of a name in `__slots__`.
    Member(Box<Member>),
    StaticMethod(Value),
    ClassMethod(Value),
    /// `super()`: the class after which to look, the object.
    Super(Value, Value),
    /// keys (0), values (1) or items (2) of a dict.
    DictView(Value, u8),
    /// What a weak reference holds: the slot of its object, 0 once that is dead. See `weak.rs`.
    Weak(u32),
    /// `types.MappingProxyType`, `vars(cls)`: the dict, or the class whose names it shows.
    MappingProxy(Value),
    /// A frame of a traceback, kept for `__traceback__`.
    Traceback(Rc<[TraceEntry]>),
    Future(Box<Future>),
    EventLoop(Box<EventLoop>),
    /// What `call_soon` and `call_later` give.
    Handle(Box<Handle>),
    Random(Box<crate::random::Random>),
    Lock(Box<super::lock::Lock>),
    Pickling(Box<super::pickle::Pickling>),
    Unpickling(Box<super::pickle::Unpickling>),
}
/// `property(getter, setter, deleter, doc)`; None is what there is not.
#[derive(Clone, Debug)]
pub struct Property {
    /// Getter, setter, deleter.
    pub functions: [Value; 3],
    pub doc: Value,
    /// The doc is the getter's and goes with it.
    pub doc_is_getters: bool,
    /// The name that its class gave it; null while there is none.
    pub name: Value,
}

#[derive(Clone, Debug)]
pub struct Instance {
    /// Says the class too.
    pub shape: ShapeId,
    /// As many as the shape has names.
    pub slots: Vec<Value>,
}

#[derive(Clone, Debug, Default)]
pub struct Deque {
    pub items: VecDeque<Value>,
    pub limit: Option<usize>,
    /// Counts what makes its iterators invalid.
    pub changes: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    pub start: i64,
    pub stop: i64,
    pub step: i64,
}

impl Range {
    pub fn len(&self) -> u64 {
        let Range { start, stop, step } = *self;
        if step > 0 && start < stop {
            (stop.wrapping_sub(start) as u64 - 1) / step as u64 + 1
        } else if step < 0 && start > stop {
            (start.wrapping_sub(stop) as u64 - 1) / step.unsigned_abs() + 1
        } else {
            0
        }
    }

    /// The item at `index`, which must be below the length.
    pub fn item(&self, index: u64) -> i64 {
        // The item is in range, whatever the product is.
        self.start.wrapping_add(self.step.wrapping_mul(index as i64))
    }
}

#[derive(Clone, Debug)]
pub struct Function {
    /// Index into the vm's code states.
    pub code: u32,
    pub name: Value,
    pub qualname: Value,
    pub module: Value,
    pub doc: Value,
    /// The module's dict.
    pub globals: Value,
    pub closure: Box<[Value]>,
    /// Defaults of the last positional parameters.
    pub defaults: Vec<Value>,
    /// A dict, or None.
    pub keyword_defaults: Value,
    pub annotations: Value,
    /// A tuple, or NULL while there are none.
    pub type_params: Value,
    /// `f.x = 1`
    /// A dict, or NULL while there are none.
    pub attributes: Value,
    /// Passes for one written in C: see `Origin::BuiltIn`.
    pub built_in: bool,
}

#[derive(Clone, Debug)]
pub struct Member {
    pub name: Value,
    /// The class that has it in `__slots__`, or the builtin class that computes it.
    pub class: Value,
    /// CPython has no place for it in the object: a `getset_descriptor`.
    pub computed: bool,
}

#[derive(Clone, Debug)]
pub struct Class {
    pub name: Rc<str>,
    pub qualname: Rc<str>,
    pub bases: Vec<Value>,
    /// Method resolution order without the class itself.
    pub mro: Vec<Value>,
    /// Slots of the classes that name this one as a base. A class lives as long as the vm.
    pub subclasses: Vec<u32>,
    pub dict: Dict,
    pub metaclass: Value,
    /// The shape of an instance without attributes.
    pub root_shape: ShapeId,
    /// What its instances are made of.
    pub layout: Layout,
    /// Slots of the base that the layout comes from, and of the class whose layout it is: this one or one behind it.
    pub base: u32,
    pub solid: u32,
    /// Names of `__slots__`, those of the bases too.
    pub slots: Vec<Value>,
    /// Instances take any attribute.
    pub has_dict: bool,
    /// Made by the vm, not by a class statement: its attributes cannot be set.
    pub builtin: bool,
    pub hooks: Hooks,
    /// What patterns take its instances for: the bits of `__abc_tpflags__`.
    pub collection: u8,
    /// The slot of the `__init__` that makes an instance out of an empty one, with the epoch of the classes in which that is
    /// all that a call does. Epochs begin at 1.
    pub quick_init: Cell<(u32, u32)>,
    /// How often that was done, up to when CPython from 3.13 on has an instruction for it.
    pub quick_inits: Cell<u8>,
}

/// Which special methods, written in Python, some class of the resolution order has. They decide slow paths.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hooks {
    pub getattr: bool,
    pub getattribute: bool,
    pub setattr: bool,
    pub delattr: bool,
    pub del: bool,
    pub eq: bool,
    pub hash: bool,
    /// Only Python code can hash or compare its instances, or make numbers of them.
    pub own_keys: bool,
    /// Has abstract methods: no instance can be made.
    pub is_abstract: bool,
}

/// The builtin type whose representation the instances of a class have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    Object,
    Exception,
    Class,
    /// A builtin type that carries a value of its own (`int`, `list`, ...): derived instances wrap one.
    Value,
}

#[derive(Clone, Debug)]
pub struct Exception {
    pub class: Value,
    /// A tuple.
    pub args: Value,
    pub cause: Value,
    pub context: Value,
    pub suppress_context: bool,
    /// Innermost last is how it is printed; entries are pushed while unwinding, so innermost first here.
    pub traceback: Vec<TraceEntry>,
    /// `__traceback__` as it was last given or set, else NULL; out of date once entries have been added.
    pub traceback_object: Value,
    /// `self` of the frame that raised it, where that matters for "Did you mean"; else None.
    pub subject: Value,
    /// A dict, or NULL while there are none.
    pub attributes: Value,
    /// The same of what is no entry of `__dict__`: see `exception_parts.rs`.
    pub parts: Value,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TraceEntry {
    pub code: u32,
    pub pc: u32,
}

#[derive(Clone, Debug)]
pub struct Module {
    pub name: Rc<str>,
    /// A dict.
    pub globals: Value,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GeneratorKind {
    Generator,
    Coroutine,
    AsyncGenerator,
}

#[derive(Clone, Debug)]
pub struct Generator {
    pub kind: GeneratorKind,
    pub state: GeneratorState,
    pub name: Value,
    pub qualname: Value,
    pub code: u32,
    /// Where it goes on.
    pub pc: u32,
    /// The dict of its module.
    pub globals: Value,
    /// While it does not run: its locals, then its operands. Keeps its capacity while it runs.
    pub values: Vec<Value>,
    /// The exception that was being handled inside when it suspended.
    pub handled: Value,
    pub asynchronous: AsyncState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GeneratorState {
    Created,
    Suspended,
    Running,
    Finished,
}

/// Iterators of the vm's own.
#[derive(Clone, Debug)]
pub enum Iter {
    /// A list, tuple, or other sequence with its index; the sequence is None once exhausted.
    Sequence {
        of: Value,
        index: usize,
    },
    Reversed {
        of: Value,
        index: usize,
    },
    Str {
        text: Text,
        byte: usize,
    },
    Range {
        next: i64,
        left: u64,
        step: i64,
    },
    /// `view` as in [`Obj::DictView`]; `length`, and how many are `left`, to notice changes.
    Dict {
        of: Value,
        index: usize,
        length: usize,
        left: usize,
        view: u8,
    },
    Set {
        of: Value,
        index: usize,
        length: usize,
    },
    Deque {
        of: Value,
        index: usize,
        changes: u32,
    },
    Enumerate {
        of: Value,
        count: i64,
    },
    Zip {
        of: Vec<Value>,
        strict: bool,
    },
    /// `await asyncio.sleep(0)`: yields None once.
    Turn {
        yielded: bool,
    },
    /// `agen.asend(sent)`, `agen.__anext__()`
    AsyncSend {
        of: Value,
        sent: Value,
        state: Awaiting,
    },
    /// `agen.athrow(thrown)`; null: `agen.aclose()`
    AsyncThrow {
        of: Value,
        thrown: Value,
        state: Awaiting,
    },
    /// `coroutine.__await__()`
    CoroutineAwait {
        of: Value,
    },
}

impl Obj {
    /// Calls `visit` with every value that this object holds a reference to.
    pub(super) fn each_child(&self, visit: &mut dyn FnMut(&Value)) {
        match self {
            Obj::Free(_)
            | Obj::Weak(_)
            | Obj::Str(_)
            | Obj::Int(_)
            | Obj::Complex(_)
            | Obj::Bytes(_)
            | Obj::ByteArray(_) => {}
            Obj::Range(_) | Obj::Code(_) | Obj::Builtin(_) | Obj::Traceback(_) | Obj::Random(_) | Obj::Lock(_) => {}
            Obj::List(values) => values.iter().for_each(visit),
            Obj::Tuple(values) => values.iter().for_each(visit),
            Obj::Dict(dict) => dict.each_child(visit),
            Obj::Deque(deque) => deque.items.iter().for_each(visit),
            Obj::Set(set) | Obj::FrozenSet(set) => set.each_child(visit),
            Obj::Slice(values) => values.iter().for_each(visit),
            Obj::Property(property) => {
                property.functions.iter().chain([&property.doc, &property.name]).for_each(visit);
            }
            Obj::Member(member) => {
                visit(&member.name);
                visit(&member.class);
            }
            Obj::Cell(value) | Obj::StaticMethod(value) | Obj::ClassMethod(value) => visit(value),
            Obj::DictView(value, _) | Obj::MappingProxy(value) => visit(value),
            Obj::BoundMethod(a, b) | Obj::Super(a, b) => {
                visit(a);
                visit(b);
            }
            Obj::Function(function) => {
                for value in [&function.name, &function.qualname, &function.module, &function.doc, &function.globals] {
                    visit(value);
                }
                visit(&function.keyword_defaults);
                visit(&function.annotations);
                visit(&function.type_params);
                function.closure.iter().chain(&function.defaults).for_each(&mut *visit);
                visit(&function.attributes);
            }
            Obj::Class(class) => {
                class.bases.iter().chain(&class.mro).for_each(&mut *visit);
                class.slots.iter().for_each(&mut *visit);
                visit(&class.metaclass);
                class.dict.each_child(visit);
            }
            Obj::Instance(instance) => instance.slots.iter().for_each(visit),
            Obj::Derived(derived) => {
                derived.0.slots.iter().for_each(&mut *visit);
                visit(&derived.1);
            }
            Obj::Exception(exception) => {
                for value in
                    [&exception.class, &exception.args, &exception.cause, &exception.context, &exception.subject]
                {
                    visit(value);
                }
                visit(&exception.traceback_object);
                visit(&exception.attributes);
                visit(&exception.parts);
            }
            Obj::Module(module) => visit(&module.globals),
            Obj::Generator(generator) => generator.each_child(visit),
            Obj::Frame(frame) => frame.each_child(visit),
            Obj::Iter(iter) => match &**iter {
                Iter::Sequence { of, .. } | Iter::Reversed { of, .. } | Iter::Dict { of, .. } => visit(of),
                Iter::Set { of, .. }
                | Iter::Deque { of, .. }
                | Iter::Enumerate { of, .. }
                | Iter::CoroutineAwait { of } => visit(of),
                Iter::AsyncSend { of, sent: other, .. } | Iter::AsyncThrow { of, thrown: other, .. } => {
                    visit(of);
                    visit(other);
                }
                Iter::Zip { of, .. } => of.iter().for_each(visit),
                Iter::Str { .. } | Iter::Range { .. } | Iter::Turn { .. } => {}
            },
            Obj::Future(future) => future.each_child(visit),
            Obj::EventLoop(event_loop) => event_loop.each_child(visit),
            Obj::Handle(handle) => handle.each_child(visit),
            Obj::Pickling(pickling) => pickling.each_child(visit),
            Obj::Unpickling(unpickling) => unpickling.each_child(visit),
        }
    }
}
