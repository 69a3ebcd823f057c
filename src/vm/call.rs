//! Calls: binding arguments, pushing frames.

use super::code_state::CodeState;
use super::exception::{Raise, Result};
use super::flow::{Args, Flow, Next};
use super::frame::{Outcome, Then};
use super::memory::ONE_ITEM;
use super::natives::Builtin;
use super::object::Obj;
use super::thread::Stop;
use super::value::zeros_pending;
use super::wrong_call::enumerated;
use super::{Value, Vm};
use crate::bytecode::Instr;
use smallvec::SmallVec;

impl Vm {
    /// The instruction `Call` where the fast way in the interpreter's loop does not do.
    pub(super) fn call_op(&mut self, instr: Instr) -> Next {
        let from = self.thread.stack.top - usize::from(instr.b);
        let positional = self.thread.stack.take_from(from);
        self.call_taken(Args { positional, keywords: Vec::new() })
    }

    /// From 3.11 on some functions have instructions of their own, which do not look.
    #[inline]
    pub(super) fn looks_after(&self, builtin: &Builtin) -> bool {
        !builtin.specialised || self.settings.python.minor() < 11
    }

    /// After a call into C CPython looks at its eval breaker. (A frame that was pushed has not begun: it looks at once anyway.)
    fn look_after_call(&mut self, next: Next) -> Next {
        match next {
            Next::Run if self.left < 0 => {
                // No slice ends with dead objects about: a clone would not know in which order they died.
                if zeros_pending() {
                    self.reclaim();
                }
                Next::Stop(Stop::Fuel)
            }
            next => next,
        }
    }

    /// `Call` of a native function, which stands `depth` deep on the stack: `count` values on top, the receiver among them, are
    /// its arguments.
    pub(super) fn call_builtin(&mut self, builtin: &'static Builtin, depth: usize, count: usize) -> Next {
        let run = builtin.run;
        let floor = self.thread.stack.top - depth;
        let positional = self.thread.stack.take_args(count);
        let callee = std::mem::replace(self.thread.stack.at_mut(floor), Value::NULL);
        self.thread.stack.cut(floor);
        self.charge(NATIVE_CALL);
        self.heap.grew(ONE_ITEM);
        let flow = run(self, Args { positional, keywords: Vec::new() });
        let next = match flow {
            Ok(Flow::Value(value)) => {
                self.thread.stack.push(value);
                Next::Run
            }
            flow => {
                self.note_entry(self.entry_of(builtin));
                self.follow(flow, Then::Push)
            }
        };
        drop(callee);
        if self.looks_after(builtin) { self.look_after_call(next) } else { next }
    }

    pub(super) fn call_kw_op(&mut self, state: &CodeState, instr: Instr) -> Next {
        let names = self.heap.as_tuple(&state.consts[instr.c as usize]).expect("a tuple of names").to_vec();
        let from = self.thread.stack.top - names.len();
        let values: Vec<Value> = self.thread.stack.take_from(from);
        let from = self.thread.stack.top - (usize::from(instr.b) - names.len());
        let positional = self.thread.stack.take_from(from);
        self.call_taken(Args { positional, keywords: names.into_iter().zip(values).collect() })
    }

    pub(super) fn call_ex_op(&mut self, instr: Instr) -> Next {
        let by_name = if instr.a == 1 { self.thread.stack.pop() } else { Value::NONE };
        let given = self.thread.stack.pop();
        if let Some(items) = self.known_items(&given) {
            let callee = self.thread.stack.peek(2).clone();
            return match self.keywords_of(&callee, &by_name) {
                Ok(keywords) => self.call_taken(Args { positional: items.into_iter().collect(), keywords }),
                Err(raise) => Next::Unwind(raise),
            };
        }
        // A single `*iterable` is taken apart here, after the keywords were evaluated.
        if !self.is_iterable(&given) {
            let (function, kind) = (self.function_text(0), self.type_name(&given));
            return Next::Unwind(
                self.type_error(format!("{function} argument after * must be an iterable, not {kind}")),
            );
        }
        let receiver = self.thread.stack.pop();
        let callee = self.thread.stack.pop();
        let flow = self.with_items(given, [callee, receiver, by_name], |vm, held, items| {
            let keywords = vm.keywords_of(&held[0], &held[2])?;
            let receiver = Some(&held[1]).filter(|receiver| !receiver.is_null()).cloned();
            let positional = receiver.into_iter().chain(items).collect();
            Ok(Flow::Call(held[0].clone(), Args { positional, keywords }))
        });
        let next = self.follow(flow, Then::Push);
        self.look_after_call(next)
    }

    /// The arguments are off the stack; `[callable, self or null]` are still on it.
    fn call_taken(&mut self, mut args: Args) -> Next {
        let receiver = self.thread.stack.pop();
        let callee = self.thread.stack.pop();
        let bound = !receiver.is_null();
        if bound {
            args.positional.insert(0, receiver);
        }
        self.note_entry(self.entry_of_value(&callee));
        let next = self.call_any(callee, args, Then::Push, bound);
        self.look_after_call(next)
    }

    /// Calls anything. What comes out goes to `then`.
    pub(super) fn call(&mut self, callee: Value, args: Args, then: Then) -> Next {
        self.call_any(callee, args, then, false)
    }

    /// `bound`: the first argument is the receiver by which a method was found.
    fn call_any(&mut self, callee: Value, mut args: Args, then: Then, bound: bool) -> Next {
        match self.heap.get(&callee) {
            Some(Obj::Function(_)) => match self.push_function(callee, args, then) {
                Ok(()) => Next::Run,
                // The frame was not pushed: the caller's `then` still waits.
                Err((raise, then)) => self.deliver(then, Outcome::Raise(raise)),
            },
            Some(Obj::Builtin(builtin)) if builtin.is_method && !bound && self.is_misapplied(&callee, &args) => {
                let raise = self.misapplied(&callee, &args);
                self.deliver(then, Outcome::Raise(raise))
            }
            Some(Obj::Builtin(_)) if self.own_keys.exist => {
                self.charge(NATIVE_CALL);
                self.heap.grew(ONE_ITEM);
                self.call_keyed(callee, args, then)
            }
            Some(Obj::Builtin(builtin)) => {
                let run = builtin.run;
                self.charge(NATIVE_CALL);
                self.heap.grew(ONE_ITEM);
                let flow = run(self, args);
                self.follow(flow, then)
            }
            Some(Obj::BoundMethod(function, receiver)) => {
                let (function, receiver) = (function.clone(), receiver.clone());
                args.positional.insert(0, receiver);
                self.call_any(function, args, then, true)
            }
            Some(Obj::StaticMethod(inner)) => {
                let inner = inner.clone();
                self.call(inner, args, then)
            }
            Some(Obj::Class(class)) if class.builtin && self.own_keys.exist => self.call_keyed(callee, args, then),
            Some(Obj::Class(_)) => {
                let flow = self.instantiate(&callee, args);
                self.follow(flow, then)
            }
            _ => self.call_instance(callee, args, then),
        }
    }

    /// Whether a builtin class's method, reached through the class, gets no instance of the class.
    fn is_misapplied(&self, method: &Value, args: &Args) -> bool {
        let Some(owner) = self.owner_of(method) else { return false };
        !args.positional.first().is_some_and(|first| self.is_subclass(&self.type_of(first), &owner))
    }

    fn misapplied(&mut self, method: &Value, args: &Args) -> Raise {
        let owner = self.owner_of(method).expect("the caller has seen it");
        let mut class = self.class(&owner).name.to_string();
        if let Some(module) = self.module_of_class(&owner) {
            class = format!("{module}.{class}");
        }
        let Some(Obj::Builtin(builtin)) = self.heap.get(method) else { unreachable!("it is a builtin method") };
        let name = builtin.name;
        match args.positional.first() {
            None => self.type_error(format!("unbound method {class}.{name}() needs an argument")),
            Some(first) => {
                let given = self.type_name(first);
                self.type_error(format!(
                    "descriptor '{name}' for '{class}' objects doesn't apply to a '{given}' object"
                ))
            }
        }
    }

    /// Calls by `__call__`, which may be an instance with a `__call__` of its class in turn.
    fn call_instance(&mut self, mut callee: Value, mut args: Args, then: Then) -> Next {
        for _ in 0..self.limits.recursion {
            let Some(method) = self.user_special(&callee, "__call__") else {
                let name = self.type_name(&callee);
                let raise = self.type_error(format!("'{name}' object is not callable"));
                return self.deliver(then, Outcome::Raise(raise));
            };
            if !matches!(self.heap.get(&method), Some(Obj::Instance(_))) {
                args.positional.insert(0, callee);
                return self.call(method, args, then);
            }
            callee = method;
        }
        let raise = self.recursion_error();
        self.deliver(then, Outcome::Raise(raise))
    }

    /// Puts callee and arguments on the stack and a frame over them.
    fn push_function(&mut self, callee: Value, args: Args, then: Then) -> std::result::Result<(), (Raise, Then)> {
        let Some(Obj::Function(function)) = self.heap.get(&callee) else { unreachable!("a function is called") };
        let origin = self.codes[function.code as usize].origin;
        let depth = match self.next_depth(origin, &then) {
            Ok(depth) => depth,
            Err(raise) => return Err((raise, then)),
        };
        let parameters = match self.plain_arguments(&callee, args) {
            Ok(parameters) => parameters,
            Err(args) => match self.bind_arguments(&callee, args) {
                Ok(parameters) => parameters.into(),
                Err(raise) => return Err((raise, then)),
            },
        };
        let Some(Obj::Function(function)) = self.heap.get(&callee) else { unreachable!("a function is called") };
        let state = &self.codes[function.code as usize];
        let floor = self.thread.stack.top;
        self.thread.stack.reserve(state.room as usize);
        self.thread.stack.push(callee.clone());
        parameters.into_iter().for_each(|value| self.thread.stack.push(value));
        self.thread.enter(function, state, 0, floor, floor + 1, then);
        self.thread.set_depth(depth);
        self.look_closely();
        Ok(())
    }

    /// The values of the parameters where arguments by position, and defaults after them, are all there is to bind.
    fn plain_arguments(&self, callee: &Value, mut args: Args) -> std::result::Result<SmallVec<[Value; 4]>, Args> {
        let Some(Obj::Function(function)) = self.heap.get(callee) else { unreachable!("a function is called") };
        let parameters = self.codes[function.code as usize].plain_parameters as usize;
        let missing = parameters.wrapping_sub(args.positional.len());
        if !args.keywords.is_empty() || missing > function.defaults.len() {
            return Err(args);
        }
        if missing > 0 {
            args.positional.extend(function.defaults[function.defaults.len() - missing..].iter().cloned());
        }
        Ok(args.positional)
    }

    /// The values of the parameters, in the order of the fast locals.
    fn bind_arguments(&mut self, callee: &Value, args: Args) -> Result<Vec<Value>> {
        let Some(Obj::Function(function)) = self.heap.get(callee) else { unreachable!("a function is called") };
        let code = self.codes[function.code as usize].code.clone();
        let positional = usize::from(code.arg_count);
        let keyword_only = usize::from(code.keyword_only_count);
        let named = positional + keyword_only;
        let defaults = function.defaults.clone();
        let keyword_defaults = function.keyword_defaults.clone();
        let given = args.positional.len();
        let mut values = vec![Value::NULL; named];
        let mut rest = Vec::new();
        for (index, value) in args.positional.into_iter().enumerate() {
            if index < positional {
                values[index] = value;
            } else {
                rest.push(value);
            }
        }
        let mut extra = Vec::new();
        let place = |text: &str| code.locals[..named].iter().position(|local| **local == *text);
        let positional_only = usize::from(code.positional_only_count);
        for (name, value) in &args.keywords {
            let text = self.text_of(name);
            match place(&text) {
                Some(index) if index >= positional_only => {
                    if !values[index].is_null() {
                        let function = self.called_name(callee);
                        return Err(self.type_error(format!("{function}() got multiple values for argument '{text}'")));
                    }
                    values[index] = value.clone();
                }
                _ if code.flags.has_varkeywords => extra.push((name.clone(), value.clone())),
                _ => {
                    // All that are positional-only are named rather than one that is not known.
                    let given: Vec<_> = args.keywords.iter().map(|(name, _)| self.text_of(name)).collect();
                    let mut wrong: Vec<_> =
                        code.locals[..positional_only].iter().map(|name| name.to_string()).collect();
                    wrong.retain(|name| given.contains(name));
                    return Err(self.wrong_keyword(callee, &code.locals[positional_only..named], &text, &wrong));
                }
            }
        }
        if !rest.is_empty() && !code.flags.has_varargs {
            return Err(self.too_many_arguments(callee, &code, given, defaults.len(), &values[positional..]));
        }
        let first_default = positional - defaults.len();
        for (index, default) in defaults.into_iter().enumerate() {
            if values[first_default + index].is_null() {
                values[first_default + index] = default;
            }
        }
        for (value, name) in values.iter_mut().zip(&code.locals).skip(positional) {
            if value.is_null() {
                let name = self.heap.intern(name);
                if let Some(default) = self.dict_get_name(&keyword_defaults, &name) {
                    *value = default;
                }
            }
        }
        let missing = |range: std::ops::Range<usize>| -> Vec<String> {
            range.filter(|&index| values[index].is_null()).map(|index| format!("'{}'", code.locals[index])).collect()
        };
        let (missing_positional, missing_keywords) = (missing(0..positional), missing(positional..named));
        for (names, kind) in [(missing_positional, "positional"), (missing_keywords, "keyword-only")] {
            if !names.is_empty() {
                let message = format!(
                    "{}() missing {} required {kind} argument{}: {}",
                    self.called_name(callee),
                    names.len(),
                    if names.len() == 1 { "" } else { "s" },
                    enumerated(&names)
                );
                return Err(self.type_error(message));
            }
        }
        if code.flags.has_varargs {
            let rest = self.heap.tuple(rest);
            values.push(rest);
        }
        if code.flags.has_varkeywords {
            let dict = self.heap.dict();
            for (name, value) in extra {
                self.dict_set_name(&dict, name, value);
            }
            values.push(dict);
        }
        Ok(values)
    }

    /// What messages about wrong calls call a function: up to 3.9 without its class.
    pub(super) fn called_name(&self, callee: &Value) -> String {
        match self.heap.get(callee) {
            Some(Obj::Function(function)) if self.settings.python.minor() < 10 => {
                self.codes[function.code as usize].code.name.to_string()
            }
            Some(Obj::Function(function)) => self.text_of(&function.qualname),
            _ => String::new(),
        }
    }

    pub(super) fn recursion_error(&mut self) -> Raise {
        self.too_deep("")
    }
}

/// Virtual nanoseconds of entering and leaving a function written in C.
pub(super) const NATIVE_CALL: u64 = 20;
