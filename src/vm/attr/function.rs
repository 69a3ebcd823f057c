//! Attributes of functions that are no entries of their dict: `__defaults__`, `__code__`, `__closure__`.

use super::super::exception::Result;
use super::super::object::{Function, Obj};
use super::super::{Value, Vm};

/// What can be neither set nor deleted.
const READ_ONLY: [&str; 3] = ["__globals__", "__closure__", "__builtins__"];

impl Vm {
    fn function(&self, x: &Value) -> &Function {
        match self.heap.get(x) {
            Some(Obj::Function(function)) => function,
            other => unreachable!("{other:?} is no function"),
        }
    }

    fn function_mut(&mut self, x: &Value) -> &mut Function {
        match self.heap.get_mut(x) {
            Some(Obj::Function(function)) => function,
            other => unreachable!("{other:?} is no function"),
        }
    }

    pub(super) fn function_attribute(&mut self, x: &Value, name: &str) -> Option<Value> {
        let minor = self.settings.python.minor();
        let function = self.function(x);
        Some(match name {
            "__name__" => function.name.clone(),
            "__qualname__" => function.qualname.clone(),
            "__module__" => function.module.clone(),
            "__doc__" => function.doc.clone(),
            "__globals__" => function.globals.clone(),
            "__code__" => {
                let code = function.code;
                self.code_object(code)
            }
            "__closure__" => {
                let cells = function.closure.clone();
                if cells.is_empty() { Value::NONE } else { self.heap.tuple(cells) }
            }
            "__annotations__" if function.annotations.is_none() => {
                let dict = self.heap.dict();
                self.function_mut(x).annotations = dict.clone();
                dict
            }
            "__annotations__" => function.annotations.clone(),
            "__defaults__" => {
                let defaults = function.defaults.clone();
                if defaults.is_empty() { Value::NONE } else { self.heap.tuple(defaults) }
            }
            "__kwdefaults__" => function.keyword_defaults.clone(),
            "__builtins__" if minor >= 10 => self.builtins.clone(),
            "__type_params__" if minor >= 12 && function.type_params.is_null() => self.heap.empty_tuple.clone(),
            "__type_params__" if minor >= 12 => function.type_params.clone(),
            _ => return None,
        })
    }

    /// True: set.
    pub(super) fn set_function_attribute(&mut self, x: &Value, name: &str, value: &Value) -> Result<bool> {
        let must = |what: &str| format!("{name} must be set to a {what}");
        let is_dict = self.heap.as_dict(&self.heap.inner(value)).is_some();
        let refused = match name {
            _ if READ_ONLY.contains(&name) => return Err(self.attribute_error("readonly attribute")),
            "__name__" | "__qualname__" if self.heap.as_str(value).is_none() => must("string object"),
            "__defaults__" if !value.is_none() && self.heap.as_tuple(value).is_none() => must("tuple object"),
            "__kwdefaults__" | "__annotations__" if !value.is_none() && !is_dict => must("dict object"),
            "__type_params__" if self.heap.as_tuple(value).is_none() => must("tuple"),
            "__code__" => match self.heap.get(value) {
                Some(Obj::Code(code)) => return self.set_function_code(x, *code).map(|()| true),
                _ => must("code object"),
            },
            _ => String::new(),
        };
        if !refused.is_empty() {
            return Err(self.type_error(refused));
        }
        let minor = self.settings.python.minor();
        if name == "__dict__" {
            if !is_dict {
                let kind = self.type_name(value);
                return Err(self.type_error(format!("__dict__ must be set to a dictionary, not a '{kind}'")));
            }
            drop(std::mem::replace(&mut self.function_mut(x).attributes, value.clone()));
            return Ok(true);
        }
        let items = self.heap.as_tuple(value).map(<[Value]>::to_vec);
        let function = self.function_mut(x);
        let place = match name {
            "__defaults__" => {
                drop(std::mem::replace(&mut function.defaults, items.unwrap_or_default()));
                return Ok(true);
            }
            "__name__" => &mut function.name,
            "__qualname__" => &mut function.qualname,
            "__module__" => &mut function.module,
            "__doc__" => &mut function.doc,
            "__annotations__" => &mut function.annotations,
            "__kwdefaults__" => &mut function.keyword_defaults,
            "__type_params__" if minor >= 12 => &mut function.type_params,
            _ => return Ok(false),
        };
        drop(std::mem::replace(place, value.clone()));
        Ok(true)
    }

    fn set_function_code(&mut self, x: &Value, code: u32) -> Result<()> {
        let free = usize::from(self.codes[code as usize].code.free_count);
        let function = self.function(x);
        let cells = function.closure.len();
        if free != cells {
            let name = self.text_of(&function.name.clone());
            return Err(self.value_error(format!("{name}() requires a code object with {cells} free vars, not {free}")));
        }
        self.function_mut(x).code = code;
        // What a call of it does may stand in inline caches.
        self.class_epoch += 1;
        Ok(())
    }

    /// True: deleted.
    pub(super) fn delete_function_attribute(&mut self, x: &Value, name: &str) -> Result<bool> {
        match name {
            // The setter says what may not be None.
            "__defaults__" | "__kwdefaults__" | "__doc__" | "__name__" | "__qualname__" | "__annotations__"
            | "__module__" | "__code__" | "__type_params__" => self.set_function_attribute(x, name, &Value::NONE),
            "__dict__" => Err(self.type_error("cannot delete __dict__")),
            _ if READ_ONLY.contains(&name) => Err(self.attribute_error("readonly attribute")),
            _ => Ok(false),
        }
    }
}
