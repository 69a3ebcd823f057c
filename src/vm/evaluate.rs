//! `compile`, `exec` and `eval`: text of the running program becomes code.

use super::class::Type;
use super::code_state::{CodeState, Origin};
use super::exception::Result;
use super::flow::{Cont, Flow};
use super::object::Obj;
use super::{Value, Vm};
use crate::bytecode::{Mode, compile, compile_expression};

/// What a text is the text of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Whole {
    Module,
    Expression,
    Interactive,
}

/// Virtual nanoseconds of compiling: CPython 3.13 takes 7 us for `1 + 1`, and 0.2 us for each character of ordinary code.
const COMPILATION: u64 = 5_000;
const COMPILATION_OF_BYTE: u64 = 200;

impl Vm {
    /// The index of the code. The same text is compiled once: programs `eval` the same expression in loops.
    pub(super) fn compile_text(&mut self, source: &str, filename: &str, whole: Whole) -> Result<u32> {
        self.charge(COMPILATION + COMPILATION_OF_BYTE * source.len() as u64);
        let key = (whole, filename.into(), source.into());
        if let Some(&code) = self.compiled.get(&key) {
            return Ok(code);
        }
        let python = self.settings.python;
        if source.contains('\0') {
            let message = "source code string cannot contain null bytes";
            let kind = if python.minor() >= 12 { Type::SyntaxError } else { Type::ValueError };
            return Err(self.raise(kind, message));
        }
        let compiled = match whole {
            Whole::Module => compile(source, filename, python, Mode::Library),
            Whole::Interactive => compile(source, filename, python, Mode::Interactive),
            Whole::Expression => compile_expression(source, filename, python),
        };
        let code = match compiled {
            Ok(code) => self.load_code(&code, Origin::Text),
            Err(problems) => return Err(self.syntax_error(&problems[0], source, filename, whole)),
        };
        self.compiled.insert(key, code);
        Ok(code)
    }

    /// Runs code that takes no arguments and closes over nothing.
    pub(super) fn run_code(&mut self, code: u32, globals: Value, locals: Value) -> Flow {
        let name = self.heap.intern("__builtins__");
        if self.dict_get_name(&globals, &name).is_none() {
            let builtins = self.builtins.clone();
            self.dict_set_name(&globals, name, builtins);
        }
        let cont = Cont::new(|vm, _, outcome| vm.returned(outcome).map(Flow::Value), []);
        let locals = if locals.is(&globals) { Value::NULL } else { locals };
        Flow::RunCode(code, globals, locals, cont)
    }

    /// The code object of a loaded code: always the same one.
    pub(super) fn code_object(&mut self, code: u32) -> Value {
        if let Some(object) = self.codes[code as usize].object.get() {
            return object.clone();
        }
        let object = self.heap.add(Obj::Code(code));
        self.codes[code as usize].object.get_or_init(|| object).clone()
    }

    /// What `name` is of a code object.
    pub(super) fn code_attribute(&mut self, code: u32, name: &str) -> Option<Value> {
        let state: &CodeState = &self.codes[code as usize];
        let code = state.code.clone();
        let own = code.locals.len() - usize::from(code.free_count);
        let parameters = usize::from(code.arg_count + code.keyword_only_count)
            + usize::from(code.flags.has_varargs)
            + usize::from(code.flags.has_varkeywords);
        let cells = state.cells();
        let names = |vm: &mut Vm, names: &mut dyn Iterator<Item = &Box<str>>| {
            let names: Vec<Value> = names.map(|name| vm.heap.intern(name)).collect();
            Some(vm.heap.tuple(names))
        };
        let locals = || code.locals[..own].iter().enumerate();
        let plain =
            || locals().filter(|(index, _)| *index < parameters || !cells.contains(index)).map(|(_, name)| name);
        let number = |number: usize| Some(Value::int(number));
        match name {
            "co_name" => Some(self.heap.intern(&code.name)),
            "co_qualname" if self.settings.python.minor() >= 11 => Some(self.heap.intern(&code.qualname)),
            "co_filename" => Some(self.heap.intern(&code.filename)),
            "co_firstlineno" => number(code.first_line as usize),
            "co_argcount" => number(code.arg_count.into()),
            "co_posonlyargcount" => number(code.positional_only_count.into()),
            "co_kwonlyargcount" => number(code.keyword_only_count.into()),
            "co_nlocals" => number(if code.flags.is_function { plain().count() } else { 0 }),
            "co_stacksize" => number(code.max_stack.into()),
            "co_flags" => number(flags(&code, self.settings.python.minor())),
            "co_varnames" if !code.flags.is_function => Some(self.heap.empty_tuple.clone()),
            "co_varnames" => names(self, &mut plain()),
            "co_cellvars" => {
                names(self, &mut locals().filter(|(index, _)| cells.contains(index)).map(|(_, name)| name))
            }
            "co_freevars" => names(self, &mut code.locals[own..].iter()),
            "co_names" => names(self, &mut code.names.iter()),
            "co_consts" => {
                let shown =
                    |(index, (constant, _)): &(usize, (&Value, &u32))| *index == 0 || !self.is_immediate(constant);
                let pairs = state.consts.iter().zip(&state.nested).enumerate().filter(shown);
                let consts: Vec<(Value, u32)> =
                    pairs.map(|(_, (constant, nested))| (constant.clone(), *nested)).collect();
                let consts: Vec<Value> = consts
                    .into_iter()
                    .map(|(constant, nested)| if nested > 0 { self.code_object(nested - 1) } else { constant })
                    .collect();
                Some(self.heap.tuple(consts))
            }
            _ => None,
        }
    }

    /// From 3.14 on small integers stand in the instructions, and among the constants only as the first.
    pub(super) fn is_immediate(&self, constant: &Value) -> bool {
        let small = constant.as_small_int().is_some_and(|int| (0..=255).contains(&int));
        self.settings.python.minor() >= 14 && small
    }
}

/// `co_flags`, of the bits that `inspect` names.
fn flags(code: &crate::bytecode::Code, minor: u8) -> usize {
    let flags = code.flags;
    let nested = flags.is_function && code.qualname.contains("<locals>");
    [
        (flags.is_function, 0x3),
        (flags.has_varargs, 0x4),
        (flags.has_varkeywords, 0x8),
        (nested, 0x10),
        (flags.is_generator, 0x20),
        (minor <= 10 && code.free_count == 0, 0x40),
        (flags.is_coroutine, 0x80),
        (flags.is_iterable_coroutine, 0x100),
        (flags.is_async_generator, 0x200),
        (minor >= 13 && flags.is_function && code.docstring.is_some(), 0x400_0000),
    ]
    .into_iter()
    .map(|(set, bit)| if set { bit } else { 0 })
    .sum()
}
