//! Tracebacks as CPython prints them.

use super::Value;
use super::Vm;
use super::class::Type;
use super::object::{Obj, TraceEntry};
use std::fmt::Write as _;

impl Vm {
    pub(super) fn traceback_value(&mut self, exception: &Value) -> Value {
        let Some(data) = self.exception(exception) else { return Value::NONE };
        let entries = data.traceback.as_slice().into();
        self.heap.add(Obj::Traceback(entries))
    }

    /// Traceback and exception line, causes and contexts before them.
    pub(super) fn format_exception(&self, exception: &Value) -> String {
        let mut out = String::new();
        self.write_exception(exception, &mut out, &mut Vec::new());
        out
    }

    fn write_exception(&self, value: &Value, out: &mut String, seen: &mut Vec<Value>) {
        let Some(exception) = self.exception(value) else { return };
        seen.push(value.clone());
        let known = |other: &Value| seen.iter().any(|known| known.is(other));
        if !exception.cause.is_none() && !known(&exception.cause) {
            self.write_exception(&exception.cause, out, seen);
            out.push_str("\nThe above exception was the direct cause of the following exception:\n\n");
        } else if !exception.suppress_context && !exception.context.is_none() && !known(&exception.context) {
            self.write_exception(&exception.context, out, seen);
            out.push_str("\nDuring handling of the above exception, another exception occurred:\n\n");
        }
        if !exception.traceback.is_empty() {
            out.push_str("Traceback (most recent call last):\n");
            for entry in exception.traceback.iter().rev() {
                self.write_entry(entry, out);
            }
        }
        let _ = writeln!(out, "{}", self.exception_line(value));
    }

    fn write_entry(&self, entry: &TraceEntry, out: &mut String) {
        let code = &self.codes[entry.code as usize].code;
        let line = code.line_at(entry.pc);
        let _ = writeln!(out, "  File \"{}\", line {line}, in {}", code.filename, code.name);
        if self.codes[entry.code as usize].user
            && let Some(text) = self.source_lines.get(line as usize - 1)
            && !text.trim().is_empty()
        {
            let _ = writeln!(out, "    {}", text.trim());
        }
    }

    /// `ValueError: message`
    pub(super) fn exception_line(&self, value: &Value) -> String {
        let class = self.type_of(value);
        let module = self.heap.interned("__module__").and_then(|name| {
            let class = self.class(&class);
            let module = super::class::name_in(&class.dict, self, &name)?;
            self.heap.as_str(module).map(|text| text.to_string())
        });
        let mut name = self.class(&class).qualname.to_string();
        if let Some(module) = module.filter(|module| module != "builtins" && module != "__main__") {
            name = format!("{module}.{name}");
        } else if [Type::CancelledError, Type::InvalidStateError].iter().any(|kind| kind.is(&class)) {
            name = format!("asyncio.exceptions.{name}");
        }
        let text = self.plain_str(value);
        if text.is_empty() { name } else { format!("{name}: {text}") }
    }
}
