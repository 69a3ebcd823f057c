//! Attributes: `x.name`, `x.name = v`, `del x.name`, and the instructions for them with their inline caches.

mod cached;
mod exception;
mod function;
mod get;
mod native;
mod own;
mod set;

use super::flow::Flow;
use super::object::Obj;
use super::{Value, Vm};

/// What `x.name` is when it is about to be called.
pub(super) enum Method {
    /// A function and its receiver.
    Bound(Value, Value),
    Plain(Flow),
}

impl Vm {
    pub(super) fn module_name(&self, module: &Value) -> std::rc::Rc<str> {
        match self.heap.get(module) {
            Some(Obj::Module(module)) => module.name.clone(),
            other => unreachable!("{other:?} is no module"),
        }
    }

    /// The text of a `str`, empty for anything else.
    pub(super) fn text_of(&self, value: &Value) -> String {
        self.heap.as_str(value).map_or_else(String::new, |text| text.to_string())
    }
}
