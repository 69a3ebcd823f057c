//! Warnings that the vm itself issues.

use super::Value;
use super::Vm;
use super::class::Type;
use super::flow::{Args, Flow};
use crate::trace::Stream;

impl Vm {
    /// Warns at the place that runs now: through the module `warnings` once the program has imported it, which knows of filters;
    /// before that as its default filters have it, once at each place and deprecations in `__main__` only.
    pub(super) fn warn(&mut self, category: Type, message: &str) -> Flow {
        let Some(frame) = self.thread.frames.last() else { return Value::NONE.into() };
        let (code, pc) = (frame.code, frame.pc.saturating_sub(1));
        let names = Value::reference(frame.globals);
        let code_object = &self.codes[code as usize].code;
        let (file, line) = (code_object.filename.to_string(), code_object.line_at(pc));
        if let Some(module) = self.module("warnings") {
            let globals = self.module_globals(&module);
            let name = self.heap.intern("warn_explicit");
            if let Some(function) = self.dict_get_name(&globals, &name) {
                let (message, file) = (self.heap.str(message), self.heap.str(file));
                let name = self.heap.intern("__name__");
                let module = self.dict_get_name(&names, &name).unwrap_or(Value::NONE);
                let registry = self.heap.intern("__warningregistry__");
                let registry = self.dict_get_name(&names, &registry).unwrap_or_else(|| {
                    let made = self.heap.dict();
                    self.set_global(&names, "__warningregistry__", made.clone());
                    made
                });
                let line = Value::int(line as usize);
                let args = Args::of([message, category.value(), file, line, module, registry]);
                return Flow::Call(function, args);
            }
        }
        let deprecation = category == Type::DeprecationWarning;
        if (deprecation && !self.is_of_main(&names)) || !self.warned.insert((line, message.into())) {
            return Value::NONE.into();
        }
        let category = category.value();
        let source = self.source_line(code, line).map_or_else(String::new, |text| format!("  {text}\n"));
        let text = format!("{file}:{line}: {}: {message}\n{source}", self.class(&category).name);
        self.write(Stream::Stderr, &text);
        Value::NONE.into()
    }

    /// Whether these are the globals of `__main__`.
    fn is_of_main(&mut self, names: &Value) -> bool {
        let name = self.heap.intern("__name__");
        let module = self.dict_get_name(names, &name);
        module.and_then(|module| self.heap.as_str(&module).cloned()).is_some_and(|module| &*module == "__main__")
    }

    fn is_main(&self, code: u32) -> bool {
        self.codes[code as usize].origin == super::code_state::Origin::Program
    }

    /// A line of the program, without its indentation.
    pub(super) fn source_line(&self, code: u32, line: u32) -> Option<&str> {
        let text = self.source_lines.get((line as usize).checked_sub(1)?)?.trim();
        (self.is_main(code) && !text.is_empty()).then_some(text)
    }
}
