//! `def` and `lambda` at run time: a function object from its code.

use super::code_state::{CodeState, Origin};
use super::flow::Next;
use super::object::{Function, Obj};
use super::{Value, Vm};
use crate::bytecode::Instr;

impl Vm {
    pub(super) fn make_function_op(&mut self, state: &CodeState, instr: Instr) -> Next {
        let mut closure: Box<[Value]> = Box::new([]);
        if instr.a & 8 != 0 {
            let cells = self.thread.stack.pop();
            closure = self.heap.as_tuple(&cells).expect("a tuple of cells").into();
        }
        let mut annotations = if instr.a & 4 != 0 { self.thread.stack.pop() } else { Value::NONE };
        if let Some([lazy]) = self.heap.as_tuple(&annotations) {
            // What they are evaluated in.
            let (lazy, frame) = (lazy.clone(), self.thread.frames.last().expect("an instruction runs in a frame"));
            let namespace = if frame.namespace.is_null() { Value::NONE } else { frame.namespace.clone() };
            annotations = self.heap.tuple([lazy, namespace]);
        }
        let keyword_defaults = if instr.a & 2 != 0 { self.thread.stack.pop() } else { Value::NONE };
        let mut defaults = Vec::new();
        if instr.a & 1 != 0 {
            let tuple = self.thread.stack.pop();
            defaults = self.heap.as_tuple(&tuple).expect("a tuple of defaults").to_vec();
        }
        let code = state.nested[instr.c as usize] - 1;
        let inner = self.codes[code as usize].code.clone();
        let globals = self.globals();
        let module_name = self.heap.intern("__name__");
        let function = Function {
            code,
            name: self.heap.intern(&inner.name),
            qualname: self.heap.intern(&inner.qualname),
            module: self.dict_get_name(&globals, &module_name).unwrap_or(Value::NONE),
            doc: match &inner.docstring {
                Some(text) => self.heap.str(&**text),
                None => Value::NONE,
            },
            globals,
            closure,
            defaults,
            keyword_defaults,
            annotations,
            type_params: Value::NULL,
            attributes: Value::NULL,
            built_in: self.codes[code as usize].origin == Origin::BuiltIn && !inner.qualname.contains('.'),
        };
        let function = self.heap.add_container(Obj::Function(Box::new(function)));
        self.push_or_unwind(Ok(function))
    }
}
