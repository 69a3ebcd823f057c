//! The class of a value.

use super::super::object::{Class, Iter, Obj};
use super::super::{Value, Vm};
use super::Type;

impl Vm {
    /// The class data; the value must be a class.
    #[inline]
    pub(in crate::vm) fn class(&self, value: &Value) -> &Class {
        match self.heap.get(value) {
            Some(Obj::Class(class)) => class,
            other => unreachable!("{other:?} is no class"),
        }
    }

    pub(in crate::vm) fn class_mut(&mut self, value: &Value) -> &mut Class {
        match self.heap.get_mut(value) {
            Some(Obj::Class(class)) => class,
            other => unreachable!("{other:?} is no class"),
        }
    }

    pub(in crate::vm) fn is_class(&self, value: &Value) -> bool {
        matches!(self.heap.get(value), Some(Obj::Class(_)))
    }

    /// `type(value)`, borrowed where it stands.
    pub(in crate::vm) fn type_slot(&self, value: &Value) -> u32 {
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
                Obj::Deque(_) => Type::Deque,
                Obj::Set(_) => Type::Set,
                Obj::FrozenSet(_) => Type::FrozenSet,
                Obj::Range(_) => Type::Range,
                Obj::Slice(_) => Type::Slice,
                Obj::Cell(_) => Type::Cell,
                Obj::Code(_) => Type::Code,
                Obj::Function(function) if function.built_in => Type::Builtin,
                Obj::Function(_) => Type::Function,
                Obj::BoundMethod(function, _) => match self.heap.get(function) {
                    Some(Obj::Builtin(builtin)) if builtin.is_slot() => Type::MethodWrapper,
                    Some(Obj::Builtin(_)) => Type::Builtin,
                    _ => Type::Method,
                },
                Obj::Builtin(builtin) if !builtin.is_method => Type::Builtin,
                Obj::Builtin(builtin) if builtin.is_slot() => Type::WrapperDescriptor,
                Obj::Builtin(_) => Type::MethodDescriptor,
                Obj::Class(class) => return class.metaclass.slot().expect("a metaclass is an object"),
                Obj::Instance(instance) => return self.heap.shapes.class(instance.shape).slot().unwrap_or(0),
                Obj::Derived(derived) => return self.heap.shapes.class(derived.0.shape).slot().unwrap_or(0),
                Obj::Exception(exception) => return exception.class.slot().unwrap_or(0),
                Obj::Module(_) => Type::Module,
                Obj::Frame(_) => Type::Frame,
                Obj::Generator(generator) => match generator.kind {
                    super::super::object::GeneratorKind::Generator => Type::Generator,
                    super::super::object::GeneratorKind::Coroutine => Type::Coroutine,
                    super::super::object::GeneratorKind::AsyncGenerator => Type::AsyncGenerator,
                },
                Obj::Iter(iter) => match **iter {
                    Iter::Enumerate { .. } => Type::Enumerate,
                    Iter::Zip { .. } => Type::Zip,
                    Iter::Reversed { ref of, .. } => match self.heap.get(of) {
                        Some(Obj::List(_)) => Type::ListReverseIterator,
                        Some(Obj::Range(_)) => Type::RangeIterator,
                        _ => Type::Reversed,
                    },
                    Iter::Sequence { ref of, .. } => match self.heap.get(of) {
                        Some(Obj::Tuple(_)) => Type::TupleIterator,
                        Some(Obj::Bytes(_)) => Type::BytesIterator,
                        Some(Obj::ByteArray(_)) => Type::ByteArrayIterator,
                        _ => Type::ListIterator,
                    },
                    Iter::Str { ref text, .. } if text.is_ascii_only() => {
                        if self.settings.python.minor() >= 11 {
                            Type::StrAsciiIterator
                        } else {
                            Type::StrIterator
                        }
                    }
                    Iter::Str { .. } => Type::StrIterator,
                    Iter::Range { .. } => Type::RangeIterator,
                    Iter::Set { .. } => Type::SetIterator,
                    Iter::Dict { view: 0, .. } => Type::DictKeyIterator,
                    Iter::Dict { view: 1, .. } => Type::DictValueIterator,
                    Iter::Dict { .. } => Type::DictItemIterator,
                    Iter::CoroutineAwait { .. } => Type::CoroutineWrapper,
                    Iter::AsyncSend { .. } => Type::AsyncSend,
                    Iter::AsyncThrow { .. } => Type::AsyncThrow,
                    _ => Type::Iterator,
                },
                Obj::Property(_) => Type::Property,
                Obj::Member(member) if member.computed => Type::GetSetDescriptor,
                Obj::Member(_) => Type::MemberDescriptor,
                Obj::StaticMethod(_) => Type::StaticMethod,
                Obj::ClassMethod(inner) => match self.heap.get(inner) {
                    Some(Obj::Builtin(builtin)) if builtin.is_method => Type::ClassMethodDescriptor,
                    _ => Type::ClassMethod,
                },
                Obj::Super(..) => Type::Super,
                Obj::DictView(dict, view) => match (view, self.is_ordered_dict(dict)) {
                    (0, false) => Type::DictKeys,
                    (1, false) => Type::DictValues,
                    (_, false) => Type::DictItems,
                    (0, true) => Type::OrderedKeys,
                    (1, true) => Type::OrderedValues,
                    (_, true) => Type::OrderedItems,
                },
                Obj::Weak(_) | Obj::Pickling(_) | Obj::Unpickling(_) => Type::Object,
                Obj::MappingProxy(_) => Type::MappingProxy,
                Obj::Traceback(_) => Type::Traceback,
                Obj::Future(future) if future.is_task() => Type::Task,
                Obj::Future(_) => Type::Future,
                Obj::EventLoop(_) => Type::EventLoop,
                Obj::Handle(handle) if handle.timer.is_some() => Type::TimerHandle,
                Obj::Handle(_) => Type::Handle,
                Obj::Random(_) => Type::Random,
                Obj::Lock(lock) if lock.reentrant => Type::RLock,
                Obj::Lock(_) => Type::Lock,
            },
        };
        kind.slot()
    }

    /// An instance of `collections.OrderedDict`, whose views have types of their own.
    pub(in crate::vm) fn is_ordered_dict(&self, dict: &Value) -> bool {
        let Some(Obj::Derived(derived)) = self.heap.get(dict) else { return false };
        let ordered = |class: &Value| &*self.class(class).name == "collections.OrderedDict";
        let class = self.heap.shapes.class(derived.0.shape);
        ordered(class) || self.class(class).mro.iter().any(ordered)
    }

    pub(in crate::vm) fn type_of(&self, value: &Value) -> Value {
        Value::reference(self.type_slot(value))
    }

    pub(in crate::vm) fn type_name(&self, value: &Value) -> std::rc::Rc<str> {
        match self.heap.at(self.type_slot(value)) {
            Obj::Class(class) => class.name.clone(),
            _ => unreachable!("a type is a class"),
        }
    }
}
