//! Code objects, and functions and cells made without a statement: `code.replace()`, `types.FunctionType`, `types.CellType`.

use super::super::class::Type;
use super::super::code_state::Origin;
use super::super::exception::Result;
use super::super::flow::Args;
use super::super::object::{Function, Obj};
use super::super::{Value, Vm};
use super::receive::{positional, receive};
use super::{Builtin, bind};
use std::cell::OnceCell;
use std::rc::Rc;

pub(super) static CODE: [Builtin; 2] = [Builtin::method("replace", replace), Builtin::method("__replace__", replace)];

/// `code.replace(co_name=..., ...)`, for what does not change what the code does.
fn replace(vm: &mut Vm, args: Args) -> Result<super::Flow> {
    let (code, args) = receive(vm, Type::Code, "replace", args)?;
    if !args.positional.is_empty() {
        return Err(vm.type_error("replace() takes no positional arguments"));
    }
    let Some(&Obj::Code(code)) = vm.heap.get(&code) else { unreachable!("received") };
    let mut state = (*vm.codes[code as usize]).clone();
    for (name, value) in args.keywords {
        let name = vm.text_of(&name);
        let changed = Rc::make_mut(&mut state.code);
        match name.as_str() {
            "co_name" => {
                let text = vm.need_text(&value, "replace() argument 'co_name'")?.to_string();
                (changed.name, state.name) = (text.as_str().into(), vm.heap.intern(&text));
            }
            "co_qualname" if vm.settings.python.minor() >= 11 => {
                let text = vm.need_text(&value, "replace() argument 'co_qualname'")?.to_string();
                (changed.qualname, state.qualname) = (text.as_str().into(), vm.heap.intern(&text));
            }
            "co_filename" => {
                changed.filename = vm.need_text(&value, "replace() argument 'co_filename'")?.to_string().into();
            }
            "co_firstlineno" => changed.first_line = vm.need_index(&value)?.clamp(0, u32::MAX.into()) as u32,
            "co_consts" => {
                // What stands in the instructions stays as it is.
                let given = vm.heap.as_tuple(&value).map(|given| {
                    let mut given = given.iter().cloned();
                    let mut all = Vec::new();
                    for (index, constant) in state.consts.iter().enumerate() {
                        let immediate = vm.is_immediate(constant).then(|| constant.clone());
                        let shown = if immediate.is_some() && index > 0 { None } else { given.next() };
                        all.extend(immediate.or(shown));
                    }
                    all.extend(given);
                    all
                });
                let fits = given.filter(|given| {
                    let same = |(index, value): (usize, &Value)| {
                        let nested = state.nested[index];
                        nested == 0 || matches!(vm.heap.get(value), Some(Obj::Code(code)) if *code + 1 == nested)
                    };
                    given.len() >= state.consts.len() && given.iter().take(state.consts.len()).enumerate().all(same)
                });
                let Some(given) = fits else {
                    return Err(
                        vm.not_implemented_error("not simulated: replace() with other code among the constants")
                    );
                };
                let known = state.consts.len();
                state.consts = given.into_iter().take(known).collect();
            }
            _ => return Err(vm.not_implemented_error(format!("not simulated: replace() of {name}"))),
        }
    }
    state.object = OnceCell::new();
    let index = vm.add_code(state);
    Ok(vm.code_object(index).into())
}

impl Vm {
    /// `types.FunctionType(code, globals, name=None, argdefs=None, closure=None)`
    pub(super) fn construct_function(&mut self, args: Args) -> Result<super::Flow> {
        let names = ["code", "globals", "name", "argdefs", "closure", "kwdefaults"];
        let [code, globals, name, defaults, closure, keyword_defaults] = bind(self, "function", args, names, 2)?;
        let (code, globals) = (code.expect("required"), globals.expect("required"));
        let Some(&Obj::Code(index)) = self.heap.get(&code) else {
            return Err(self.wrong_type(&code, "function() argument 'code' must be code"));
        };
        if self.heap.as_dict(&globals).is_none() {
            return Err(self.wrong_type(&globals, "function() argument 'globals' must be dict"));
        }
        let inner = self.codes[index as usize].code.clone();
        let name = match name.filter(|name| !name.is_none()) {
            Some(name) if self.heap.as_str(&name).is_some() => name,
            Some(_) => return Err(self.type_error("arg 3 (name) must be None or string")),
            None => self.heap.intern(&inner.name),
        };
        let defaults = match defaults.filter(|defaults| !defaults.is_none()) {
            Some(defaults) => match self.heap.as_tuple(&defaults) {
                Some(defaults) => defaults.to_vec(),
                None => return Err(self.type_error("arg 4 (defaults) must be None or tuple")),
            },
            None => Vec::new(),
        };
        let closure = self.cells_for(&inner.name, inner.free_count.into(), closure)?;
        let module_name = self.heap.intern("__name__");
        let function = Function {
            code: index,
            qualname: match self.settings.python.minor() {
                ..11 => name.clone(),
                _ => self.heap.intern(&inner.qualname),
            },
            name,
            module: self.dict_get_name(&globals, &module_name).unwrap_or(Value::NONE),
            doc: match &inner.docstring {
                Some(text) => self.heap.str(&**text),
                None => Value::NONE,
            },
            globals,
            closure,
            defaults,
            keyword_defaults: keyword_defaults.unwrap_or(Value::NONE),
            annotations: Value::NONE,
            type_params: Value::NULL,
            attributes: Value::NULL,
            built_in: self.codes[index as usize].origin == Origin::BuiltIn,
        };
        Ok(self.heap.add_container(Obj::Function(Box::new(function))).into())
    }

    /// The cells of a closure: as many as the code has free variables.
    fn cells_for(&mut self, name: &str, free: usize, closure: Option<Value>) -> Result<Box<[Value]>> {
        let closure = closure.filter(|closure| !closure.is_none());
        let cells: Vec<Value> = match &closure {
            Some(closure) => match self.heap.as_tuple(closure) {
                Some(cells) => cells.to_vec(),
                None if free == 0 => return Err(self.type_error("arg 5 (closure) must be None or tuple")),
                None => return Err(self.type_error("arg 5 (closure) must be tuple")),
            },
            None if free > 0 => return Err(self.type_error("arg 5 (closure) must be tuple")),
            None => Vec::new(),
        };
        if cells.len() != free {
            let given = cells.len();
            return Err(self.value_error(format!("{name} requires closure of length {free}, not {given}")));
        }
        if let Some(other) = cells.iter().find(|cell| !matches!(self.heap.get(cell), Some(Obj::Cell(_)))) {
            let kind = self.type_name(other);
            return Err(self.type_error(format!("arg 5 (closure) expected cell, found {kind}")));
        }
        Ok(cells.into())
    }

    /// `types.CellType(contents)`
    pub(super) fn construct_cell(&mut self, args: Args) -> Result<super::Flow> {
        let [contents] = positional(self, "cell", args, 0)?;
        Ok(self.heap.add_container(Obj::Cell(contents.unwrap_or(Value::NULL))).into())
    }
}
