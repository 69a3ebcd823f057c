//! `**keywords` of a call: names that are no strings are refused, by most at once.

use super::class::Type;
use super::exception::Result;
use super::object::Obj;
use super::{Value, Vm};

impl Vm {
    /// Of the dict of keyword arguments, or of None.
    pub(super) fn keywords_of(&mut self, callee: &Value, by_name: &Value) -> Result<Vec<(Value, Value)>> {
        let entries: Vec<_> = self.heap.as_dict(by_name).map(|dict| dict.iter().cloned().collect()).unwrap_or_default();
        let mut keywords = Vec::with_capacity(entries.len());
        for entry in entries {
            let name = match self.heap.as_str(&entry.key).map(|text| text.to_string()) {
                Some(text) => self.heap.intern(&text),
                None if self.reads_keywords_itself(callee) => entry.key,
                None => return Err(self.type_error("keywords must be strings")),
            };
            keywords.push((name, entry.value));
        }
        Ok(keywords)
    }

    /// What gets its keywords as a dict in CPython counts its arguments, and looks at the names before, first.
    fn reads_keywords_itself(&self, callee: &Value) -> bool {
        const ALWAYS: &[Type] =
            &[Type::Bytes, Type::ByteArray, Type::Complex, Type::Object, Type::Property, Type::Slice, Type::Zip];
        const BEFORE_313: &[Type] = &[Type::Int, Type::Str];
        const BEFORE_311: &[Type] = &[Type::Enumerate];
        const BEFORE_310: &[Type] = &[Type::Bool, Type::Float, Type::Reversed];
        let minor = self.settings.python.minor();
        match self.heap.get(callee) {
            Some(Obj::Builtin(builtin)) => minor < 13 && matches!(builtin.name, "max" | "min"),
            Some(Obj::Class(class)) if class.builtin => {
                [(99, ALWAYS), (13, BEFORE_313), (11, BEFORE_311), (10, BEFORE_310)]
                    .iter()
                    .any(|(end, types)| minor < *end && types.iter().any(|kind| kind.is(callee)))
            }
            _ => false,
        }
    }
}
