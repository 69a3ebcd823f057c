//! Python exceptions as values of Rust: making and unwinding them.

use super::class::Type;
use super::object::{Exception, Obj};
use super::{Value, Vm};

/// A Python exception on its way up.
#[derive(Debug)]
pub struct Raise(pub Value);

pub type Result<T> = std::result::Result<T, Raise>;

macro_rules! raisers {
    ($($name:ident $kind:ident,)*) => {
        $(pub(super) fn $name(&mut self, message: impl AsRef<str>) -> Raise {
            self.raise(Type::$kind, message.as_ref())
        })*
    };
}

impl Vm {
    /// An exception with one argument, its message.
    pub(super) fn raise(&mut self, kind: Type, message: &str) -> Raise {
        let message = self.heap.str(message);
        self.raise_with(kind, vec![message])
    }

    pub(super) fn raise_with(&mut self, kind: Type, args: Vec<Value>) -> Raise {
        Raise(self.make_exception(kind.value(), args))
    }

    pub(super) fn make_exception(&mut self, class: Value, args: Vec<Value>) -> Value {
        let args = self.heap.tuple(args);
        self.heap.add_container(Obj::Exception(Box::new(Exception {
            class,
            args,
            cause: Value::NONE,
            context: Value::NONE,
            suppress_context: false,
            traceback: Vec::new(),
            traceback_object: Value::NULL,
            subject: Value::NONE,
            attributes: Value::NULL,
            parts: Value::NULL,
        })))
    }

    raisers! {
        type_error TypeError,
        value_error ValueError,
        index_error IndexError,
        name_error NameError,
        attribute_error AttributeError,
        runtime_error RuntimeError,
        overflow_error OverflowError,
        import_error ImportError,
        not_implemented_error NotImplementedError,
    }

    /// KeyError shows the repr of its key.
    pub(super) fn key_error(&mut self, key: Value) -> Raise {
        self.raise_with(Type::KeyError, vec![key])
    }

    /// StopIteration carries what the generator returned.
    pub(super) fn stop_iteration(&mut self, value: Value) -> Raise {
        let args = if value.is_none() { vec![] } else { vec![value] };
        self.raise_with(Type::StopIteration, args)
    }

    pub(super) fn exception(&self, value: &Value) -> Option<&Exception> {
        match self.heap.get(value) {
            Some(Obj::Exception(exception)) => Some(exception),
            _ => None,
        }
    }

    pub(super) fn exception_mut(&mut self, value: &Value) -> Option<&mut Exception> {
        match self.heap.get_mut(value) {
            Some(Obj::Exception(exception)) => Some(exception),
            _ => None,
        }
    }

    /// The first argument of an exception, as StopIteration's value is.
    pub(super) fn first_argument(&self, exception: &Value) -> Value {
        self.exception(exception)
            .and_then(|exception| self.heap.as_tuple(&exception.args)?.first().cloned())
            .unwrap_or(Value::NONE)
    }

    /// `raise x`: a class is called without arguments, an instance is taken as it is.
    pub(super) fn exception_from(&mut self, value: Value) -> Result<Value> {
        if self.exception(&value).is_some() {
            return Ok(value);
        }
        if self.is_exception_class(&value) {
            return Ok(self.make_exception(value, vec![]));
        }
        Err(self.type_error("exceptions must derive from BaseException"))
    }

    pub(super) fn is_exception_class(&self, value: &Value) -> bool {
        self.is_class(value) && self.is_subclass(value, &Type::BaseException.value())
    }

    /// Whoever raises an exception, new or not, gives it the one being handled as its context, unless that makes a circle.
    pub(super) fn set_context(&mut self, raised: &Value) {
        let handled = self.thread.handled.clone();
        if handled.is_none() || handled.is(raised) {
            return;
        }
        // As _PyErr_SetObject: cut the chain where the new exception already stands in it. The program may have made a
        // circle of the chain: whoever goes half as fast is met in it.
        let (mut at, mut slow, mut moves) = (handled.clone(), handled.clone(), false);
        while let Some(exception) = self.exception(&at) {
            let context = exception.context.clone();
            if context.is(raised) {
                self.exception_mut(&at).expect("just seen").context = Value::NONE;
                break;
            }
            at = context;
            if at.is(&slow) {
                break;
            }
            if moves && let Some(exception) = self.exception(&slow) {
                slow = exception.context.clone();
            }
            moves = !moves;
        }
        if let Some(exception) = self.exception_mut(raised) {
            exception.context = handled;
        }
    }

    /// `except matcher:`
    pub(super) fn exception_matches(&mut self, exception: &Value, matcher: &Value) -> Result<bool> {
        if let Some(options) = self.heap.as_tuple(matcher).map(<[Value]>::to_vec) {
            for option in options {
                if self.exception_matches(exception, &option)? {
                    return Ok(true);
                }
            }
            return Ok(false);
        }
        if self.is_class(matcher) && self.is_subclass(matcher, &Type::BaseException.value()) {
            return Ok(self.is_instance(exception, matcher));
        }
        Err(self.type_error("catching classes that do not inherit from BaseException is not allowed"))
    }
}
