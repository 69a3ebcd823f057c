//! Attributes of exceptions that are no entries of their dict: `args`, `__cause__`, `__traceback__`.

use super::super::class::Type;
use super::super::exception::Result;
use super::super::object::Obj;
use super::super::{Value, Vm};

impl Vm {
    pub(super) fn exception_attribute(&mut self, x: &Value, name: &str) -> Option<Value> {
        let exception = self.exception(x).expect("the caller has an exception");
        Some(match name {
            "args" => exception.args.clone(),
            "__cause__" => exception.cause.clone(),
            "__context__" => exception.context.clone(),
            "__suppress_context__" => Value::bool(exception.suppress_context),
            "__traceback__" if exception.traceback.is_empty() => Value::NONE,
            "__traceback__" => self.traceback_value(x),
            "value" if self.is_a(x, Type::StopIteration) => self.first_argument(x),
            "code" if self.is_a(x, Type::SystemExit) => match self.heap.as_tuple(&exception.args) {
                Some([_, _, ..]) => exception.args.clone(),
                _ => self.first_argument(x),
            },
            _ if self.is_a(x, Type::SyntaxError) => return self.syntax_error_part(x, name),
            _ => return self.exception_part(x, name),
        })
    }

    /// True: set.
    pub(super) fn set_exception_field(&mut self, x: &Value, name: &str, value: &Value) -> Result<bool> {
        let is_exception = self.exception(value).is_some();
        let entries = match self.heap.get(value) {
            Some(Obj::Traceback(entries)) => Some(entries.to_vec()),
            _ => None,
        };
        match name {
            "args" => {
                let args = self.items_of_args(value)?;
                let args = self.heap.tuple(args);
                self.exception_mut(x).expect("the caller has an exception").args = args;
            }
            "__cause__" | "__context__" if !is_exception && !value.is_none() => {
                let what = name.trim_matches('_');
                return Err(self.type_error(format!("exception {what} must be None or derive from BaseException")));
            }
            "__cause__" => {
                let exception = self.exception_mut(x).expect("the caller has an exception");
                exception.cause = value.clone();
                exception.suppress_context = true;
            }
            "__context__" => self.exception_mut(x).expect("the caller has an exception").context = value.clone(),
            "__suppress_context__" if value.as_bool().is_none() => {
                return Err(self.type_error("attribute value type must be bool"));
            }
            "__suppress_context__" => {
                self.exception_mut(x).expect("the caller has an exception").suppress_context = value.is(&Value::TRUE);
            }
            "__traceback__" if entries.is_none() && !value.is_none() => {
                return Err(self.type_error("__traceback__ must be a traceback or None"));
            }
            "__traceback__" => {
                let exception = self.exception_mut(x).expect("the caller has an exception");
                exception.traceback = entries.unwrap_or_default();
                drop(std::mem::replace(&mut exception.traceback_object, value.clone()));
            }
            "__dict__" if self.heap.as_dict(value).is_none() => {
                let kind = self.type_name(value);
                return Err(self.type_error(format!("__dict__ must be set to a dictionary, not a '{kind}'")));
            }
            "__dict__" => {
                let exception = self.exception_mut(x).expect("the caller has an exception");
                drop(std::mem::replace(&mut exception.attributes, value.clone()));
            }
            // Of groups.
            "message" | "exceptions" if self.has_part(x, name) => {
                return Err(self.attribute_error("readonly attribute"));
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// What cannot be deleted raises.
    pub(super) fn check_exception_delete(&mut self, x: &Value, name: &str) -> Result<()> {
        Err(match name {
            "args" | "__cause__" | "__context__" | "__traceback__" => {
                self.type_error(format!("{name} may not be deleted"))
            }
            "__dict__" => self.type_error("cannot delete __dict__"),
            "__suppress_context__" => self.type_error("can't delete numeric/char attribute"),
            "message" | "exceptions" if self.has_part(x, name) => self.attribute_error("readonly attribute"),
            _ => return Ok(()),
        })
    }

    fn has_part(&self, x: &Value, name: &str) -> bool {
        let parts = self.exception(x).map(|exception| exception.parts.clone());
        let name = self.heap.interned(name);
        parts.zip(name).is_some_and(|(parts, name)| self.dict_get_name(&parts, &name).is_some())
    }

    fn items_of_args(&mut self, value: &Value) -> Result<Vec<Value>> {
        if let Some(items) = self.items_natively(value)? {
            return Ok(items);
        }
        if self.is_iterable(value) {
            return Err(self.not_implemented_error("not simulated: args from what only Python code can iterate over"));
        }
        let kind = self.type_name(value);
        Err(self.type_error(format!("'{kind}' object is not iterable")))
    }
}
