//! Modules: builtins, native ones, and those of the library, compiled when first imported.

use super::code_state::Origin;
use super::exception::{Raise, Result};
use super::flow::{Cont, Flow, Next};
use super::frame::{Frame, Outcome, Then};
use super::library;
use super::natives::{Builtin, IN_C, NATIVE, is_standard, native_module};
use super::object::Obj;
use super::{Value, Vm};
use crate::bytecode::{Code, Mode, compile};
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

thread_local! {
    /// The library's files that were compiled before on this host thread: each always compiles to the same.
    static COMPILED: RefCell<HashMap<Box<str>, Rc<Code>>> = RefCell::default();
}

fn library_code(name: &str, source: &str) -> Rc<Code> {
    if let Some(code) = COMPILED.with_borrow(|compiled| compiled.get(name).cloned()) {
        return code;
    }
    let filename = format!("<lib>/{}.py", name.replace('.', "/"));
    let code = compile(source, &filename, crate::base::PythonVersion::V3_13, Mode::Library)
        .unwrap_or_else(|problems| panic!("the library's {name} does not compile: {}", problems[0]));
    COMPILED.with_borrow_mut(|compiled| compiled.insert(name.into(), code.clone()));
    code
}

impl Vm {
    pub(super) fn set_functions(&mut self, globals: &Value, functions: &'static [Builtin]) {
        for builtin in functions {
            let value = self.heap.add(Obj::Builtin(builtin));
            self.set_global(globals, builtin.name, value);
        }
    }

    pub(super) fn builtin(&mut self, name: &str) -> Value {
        let name = self.heap.intern(name);
        self.dict_get_name(&self.builtins.clone(), &name).unwrap_or(Value::NONE)
    }

    /// A function of the library's `fallback` module.
    pub(super) fn fallback(&self, name: &str) -> Option<Value> {
        let name = self.heap.interned(name)?;
        self.dict_get_name(&self.fallbacks, &name)
    }

    /// A function of a module of the library that has been imported.
    pub(super) fn library_function(&mut self, module: &str, name: &str) -> Result<Value> {
        let function = self.module(module).and_then(|module| self.globals_of(&module)).and_then(|globals| {
            let name = self.heap.interned(name)?;
            self.dict_get_name(&globals, &name)
        });
        match function {
            Some(function) => Ok(function),
            None => Err(self.import_error(format!("cannot import name '{name}' from '{module}'"))),
        }
    }

    /// Compiles and loads a file of the library; the index of its code.
    pub(super) fn load_library(&mut self, name: &str, source: &str) -> u32 {
        let code = library_code(name, source);
        let in_c = IN_C.contains(&name) || library::FALLBACKS.contains(&name);
        let origin = if in_c { Origin::BuiltIn } else { Origin::Library };
        self.load_code(&code, origin)
    }

    /// An entry of `sys.modules`.
    pub(super) fn module(&self, name: &str) -> Option<Value> {
        let name = self.heap.interned(name)?;
        self.dict_get_name(&self.modules, &name)
    }

    /// The dict of a module; None of anything else that a program has put into `sys.modules`.
    pub(super) fn globals_of(&self, module: &Value) -> Option<Value> {
        match self.heap.get(module) {
            Some(Obj::Module(module)) => Some(module.globals.clone()),
            _ => None,
        }
    }

    /// `import a.b` gives `a`; with a fromlist it gives `a.b`.
    pub(super) fn import_name(&mut self, name: &Value, fromlist: &Value, level: u16) -> Result<Flow> {
        let name = self.text_of(name);
        if level > 0 {
            return self.import_relative(&name, level);
        }
        let known = native_module(&name).is_some() || library::find(&name).is_some();
        let cost = if known && self.made_by_program(0) { self.import_time(&name) } else { 0 };
        self.import_parts(&name, fromlist, cost)
    }

    /// Imports what is missing of `a`, `a.b`, `a.b.c`; all of it takes `cost` nanoseconds.
    fn import_parts(&mut self, name: &str, fromlist: &Value, cost: u64) -> Result<Flow> {
        let parts: Vec<&str> = name.split('.').collect();
        let wanted = if fromlist.is_none() { parts[0] } else { name };
        for end in 1..=parts.len() {
            let part = parts[..end].join(".");
            if self.module(&part).is_none() {
                return self.import_missing(&part, name, fromlist, cost);
            }
        }
        self.charge(cost);
        Ok(self.module(wanted).expect("just imported").into())
    }

    /// Inside a package of the library: `from .locks import Lock`.
    fn import_relative(&mut self, name: &str, _level: u16) -> Result<Flow> {
        let globals = self.globals();
        let package = self.heap.intern("__package__");
        let package = self.dict_get_name(&globals, &package).unwrap_or(Value::NONE);
        let package = self.text_of(&package);
        if package.is_empty() {
            return Err(self.import_error("attempted relative import with no known parent package"));
        }
        let full = if name.is_empty() { package } else { format!("{package}.{name}") };
        let (full, fromlist) = (self.heap.intern(&full), self.heap.empty_tuple.clone());
        self.import_name(&full, &fromlist, 0)
    }

    fn import_missing(&mut self, part: &str, name: &str, fromlist: &Value, cost: u64) -> Result<Flow> {
        if let Some(fill) = native_module(part) {
            let module = self.make_module(part);
            let globals = self.module_globals(&module);
            fill(self, &globals);
            return self.import_parts(name, fromlist, cost);
        }
        let Some(found) = library::find(part) else {
            return Err(self.no_module(part));
        };
        let held = [self.heap.intern(name), fromlist.clone(), Value::int(cost as usize)];
        let Some(source) = found.source() else {
            return Ok(Flow::AwaitLibrary(Cont::new(Vm::library_came, held)));
        };
        self.begin_loading(cost);
        let code = self.load_library(part, source);
        let module = self.make_module(part);
        let globals = self.module_globals(&module);
        let package = if found.is_package { part } else { part.rsplit_once('.').map_or("", |(parent, _)| parent) };
        let package = self.heap.intern(package);
        self.set_global(&globals, "__package__", package);
        if let Some((parent, child)) = part.rsplit_once('.')
            && let Some(parent) = self.module(parent).and_then(|parent| self.globals_of(&parent))
        {
            self.set_global(&parent, child, module.clone());
        }
        Ok(Flow::RunCode(code, globals, Value::NULL, Cont::new(Vm::loaded, held)))
    }

    fn library_came(&mut self, held: Vec<Value>, _: Outcome) -> Result<Flow> {
        let [name, fromlist, cost] = &held[..] else { unreachable!("three were held") };
        self.import_parts(&self.text_of(name), fromlist, cost.as_small_int().unwrap_or(0) as u64)
    }

    fn loaded(&mut self, held: Vec<Value>, outcome: Outcome) -> Result<Flow> {
        self.end_loading();
        self.returned(outcome)?;
        self.import_parts(&self.text_of(&held[0]), &held[1], 0)
    }

    fn no_module(&mut self, name: &str) -> Raise {
        let parent = name.rsplit_once('.').map(|(parent, _)| parent);
        let standard = is_standard(name.split('.').next().unwrap_or(name));
        let message = match parent {
            Some(parent) if !is_package(parent) => {
                format!("No module named '{name}'; '{parent}' is not a package")
            }
            _ if !standard => format!("No module named '{name}'"),
            _ => {
                let native = NATIVE.iter().map(|(known, _)| *known);
                let mut simulated: Vec<&str> = library::names().chain(native).collect();
                simulated.retain(|known| !known.contains('.') && !known.starts_with('_'));
                simulated.sort_unstable();
                format!("No module named '{name}' (simulated here: {})", simulated.join(", "))
            }
        };
        let raise = self.raise(super::class::Type::ModuleNotFoundError, &message);
        let name = self.heap.str(name);
        self.set_exception_attribute(&raise.0, "name", name);
        raise
    }

    /// Gives an exception an attribute of its own.
    pub(super) fn set_exception_attribute(&mut self, exception: &Value, name: &str, value: Value) {
        let name = self.heap.intern(name);
        let set = self.set_attribute_plainly(exception, &name, value);
        debug_assert!(set.is_ok());
    }

    pub(super) fn import_from(&mut self, module: &Value, name: &Value) -> Next {
        let globals = match self.heap.get(module) {
            Some(Obj::Module(data)) => data.globals.clone(),
            _ => return Next::Unwind(self.import_error("cannot import from this object")),
        };
        if let Some(value) = self.dict_get_name(&globals, name) {
            self.thread.stack.push(value);
            return Next::Run;
        }
        let (module, name) = (self.module_name(module), self.text_of(name));
        // A submodule that was not imported yet.
        let full = format!("{module}.{name}");
        if library::find(&full).is_some() {
            let (full, fromlist) = (self.heap.intern(&full), self.heap.empty_tuple.clone());
            let flow = self.import_name(&full, &fromlist, 0);
            return self.follow(flow, Then::Push);
        }
        let raise = self.import_error(format!("cannot import name '{name}' from '{module}' (unknown location)"));
        let (module, name) = (self.heap.str(&*module), self.heap.str(name));
        self.set_exception_attribute(&raise.0, "name", module);
        self.set_exception_attribute(&raise.0, "name_from", name);
        Next::Unwind(raise)
    }

    /// `from module import *`
    pub(super) fn import_star(&mut self, module: &Value) -> Result<Flow> {
        let globals = match self.heap.get(module) {
            Some(Obj::Module(data)) => data.globals.clone(),
            _ => return Err(self.import_error("from-import-* object has no __dict__ and no __all__")),
        };
        let all = self.heap.intern("__all__");
        let listed = self.dict_get_name(&globals, &all).and_then(|all| self.known_items(&all));
        let names = match listed {
            Some(names) => names,
            None => {
                let mut names = self.known_items(&globals).unwrap_or_default();
                names.retain(|name| self.heap.as_str(name).is_some_and(|name| !name.starts_with('_')));
                names
            }
        };
        let namespace = self.namespace();
        for name in names {
            let text = self.text_of(&name);
            let Some(value) = self.dict_get_name(&globals, &name) else {
                let all = self.dict_get_name(&globals, &all);
                let hook = self.heap.intern("__getattr__");
                if let (Some(all), Some(walk)) = (all, self.fallback("import_star"))
                    && self.dict_get_name(&globals, &hook).is_some()
                {
                    return Ok(Flow::Call(walk, super::flow::Args::of([module.clone(), all, namespace])));
                }
                let module = self.module_name(module);
                return Err(self.attribute_error(format!("module '{module}' has no attribute '{text}'")));
            };
            self.set_global(&namespace, &text, value);
        }
        Ok(Value::NONE.into())
    }

    /// The body of a class statement runs in a dict of its own.
    pub(super) fn run_class_body(&mut self, body: Value, namespace: Value, cont: Cont) -> Result<Flow> {
        Ok(Flow::RunClass(body, namespace, cont))
    }

    pub(super) fn push_class_frame(&mut self, body: Value, namespace: Value, then: Then) -> Next {
        let Some(Obj::Function(function)) = self.heap.get(&body) else {
            let raise = self.type_error("__build_class__: func must be a function");
            return self.deliver(then, Outcome::Raise(raise));
        };
        let code = function.code;
        let globals = function.globals.slot().expect("globals are a dict");
        let closure = function.closure.clone();
        let state = &self.codes[code as usize];
        let (locals, depth) = (state.local_count as usize, usize::from(state.code.max_stack));
        let floor = self.thread.stack.top;
        self.thread.stack.reserve(locals + depth + 1);
        self.thread.stack.push(body);
        for _ in closure.len()..locals {
            self.thread.stack.push(Value::NULL);
        }
        closure.into_iter().for_each(|cell| self.thread.stack.push(cell));
        let depth = self.thread.depth().called();
        self.thread.frames.push(Frame {
            code,
            pc: 0,
            base: floor as u32 + 1,
            floor: floor as u32,
            globals,
            depth,
            namespace,
            then,
            generator: Value::NULL,
            outer_handled: Value::NULL,
        });
        Next::Run
    }
}

/// Whether modules of the library stand inside the one of this name.
fn is_package(name: &str) -> bool {
    // CPython's `os` is a module.
    name != "os" && library::find(name).is_some_and(|module| module.is_package)
}
