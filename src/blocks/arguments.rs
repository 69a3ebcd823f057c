//! Calls cut into fields: what is called, and its arguments one by one where the program says what they are for. What is not given is
//! a field too, empty, which says what it is then.

use super::fields::{Fields, span};
use super::signature::{Function, Given, Parameter};
use super::tree::{Call, Optional, Role, Written};
use crate::base::Span;
use ruff_python_ast::{Expr, ExprCall, Keyword};
use ruff_text_size::Ranged;
use std::rc::Rc;

/// A call as it is written.
struct Parts<'e> {
    values: &'e [Expr],
    keywords: &'e [Keyword],
    call: Call,
}

/// An argument in the text.
struct Argument {
    value: Span,
    /// With its name.
    whole: Span,
    parameter: usize,
}

impl Fields<'_> {
    /// `f(a, b)`
    pub fn call(&mut self, call: &ExprCall) {
        let inside = inside(call);
        let parts = Parts {
            values: &call.arguments.args,
            keywords: &call.arguments.keywords,
            call: Call { arguments: inside, written: Written::Inside },
        };
        if !self.called(&call.func, &parts) {
            self.push("arguments", Role::Arguments, inside);
        }
    }

    /// `to_thread(f, a, b)`: the function is the argument with the number `first`.
    pub fn handed_over(&mut self, call: &ExprCall, first: usize) {
        let arguments = &call.arguments;
        let Some(function) = arguments.args.get(first) else {
            return self.arguments("arguments", arguments);
        };
        let behind = Span::new(function.end().to_u32(), inside(call).end);
        let parts = Parts {
            values: &arguments.args[first + 1..],
            keywords: &arguments.keywords,
            call: Call { arguments: behind, written: Written::Behind },
        };
        if !self.called(function, &parts) {
            self.rest(behind);
        }
    }

    /// `pool.map(f, items)`: what `f` gets are not the arguments.
    pub fn mapped(&mut self, call: &ExprCall) {
        match call.arguments.args.first() {
            Some(function) => {
                self.push("callee", Role::Callee, span(function.range()));
                self.rest(Span::new(function.end().to_u32(), inside(call).end));
            }
            None => self.arguments("arguments", &call.arguments),
        }
    }

    /// What stands behind a first argument, as one field.
    fn rest(&mut self, behind: Span) {
        let rest = &self.source[behind.start as usize..behind.end as usize];
        let at = match rest.trim_start().strip_prefix(',') {
            Some(given) => Span::new(behind.end - given.trim_start().len() as u32, behind.end),
            None => Span::new(behind.start, behind.start),
        };
        self.optional("arguments", Role::Arguments, at, (", ", ""), behind);
    }

    /// `gather(f(a), task)`: each by itself, and one more.
    pub fn awaitables(&mut self, call: &ExprCall) {
        let arguments = &call.arguments;
        let values = &arguments.args;
        let plain = |value: &Expr| !value.is_starred_expr() && !value.is_generator_expr();
        let separate = values.windows(2).all(|pair| self.between(&pair[0], &pair[1]) == ",");
        let end = values.last().map_or(inside(call).start, |last| last.end().to_u32());
        let rest = &self.source[end as usize..inside(call).end as usize];
        if !arguments.keywords.is_empty() || !values.iter().all(plain) || !separate || !rest.trim().is_empty() {
            return self.arguments("awaitables", arguments);
        }
        for (at, value) in values.iter().enumerate() {
            let first = self.out.len();
            match value {
                Expr::Call(call) => self.call(call),
                value => self.value("awaitable", value),
            }
            let whole = match at.checked_sub(1) {
                Some(before) => Span::new(values[before].end().to_u32(), value.end().to_u32()),
                None => {
                    Span::new(value.start().to_u32(), values.get(1).map_or(value.end(), |next| next.start()).to_u32())
                }
            };
            if let Some(field) = self.out.get_mut(first) {
                field.optional = Some(Optional { before: "".into(), after: "".into(), whole });
            }
        }
        let before = if values.is_empty() { "" } else { ", " };
        let end = Span::new(end, end);
        self.optional("awaitable", Role::Value, end, (before, ""), end);
    }

    /// What stands between two nodes.
    pub fn between(&self, one: &impl Ranged, next: &impl Ranged) -> &str {
        self.source[one.end().to_usize()..next.start().to_usize()].trim()
    }

    /// `Thread(target=f, args=(a, b))`; false if it is written otherwise.
    pub fn target_and_args(&mut self, call: &ExprCall) -> bool {
        let (values, end) = match &*call.arguments.keywords {
            _ if !call.arguments.args.is_empty() => return false,
            [target] if is(target, "target") => (&[][..], target.end()),
            [target, args] if is(target, "target") && is(args, "args") => match &args.value {
                Expr::Tuple(tuple) if tuple.parenthesized && !tuple.elts.is_empty() => (&*tuple.elts, args.end()),
                _ => return false,
            },
            _ => return false,
        };
        let target = &call.arguments.keywords[0].value;
        let behind = Span::new(call.arguments.keywords[0].end().to_u32(), end.to_u32());
        let tuple = Parts { values, keywords: &[], call: Call { arguments: behind, written: Written::Tuple } };
        if !self.called(target, &tuple) {
            values.iter().for_each(|value| self.value("argument", value));
            let end = values.last().map_or(behind.start, |last| last.end().to_u32());
            let end = Span::new(end, end);
            let around = if values.is_empty() { (", args=(", ",)") } else { (", ", "") };
            self.optional("argument", Role::Value, end, around, end);
        }
        true
    }

    /// Pushes the callee, and its arguments if the program tells its parameters.
    fn called(&mut self, callee: &Expr, parts: &Parts) -> bool {
        self.push("callee", Role::Callee, span(callee.range()));
        if let Some(field) = self.out.last_mut() {
            field.call = Some(parts.call);
        }
        let names = self.names;
        let function = names.function(callee).filter(|_| callee.is_name_expr());
        let Some(function) = function.filter(|function| function.plain) else { return false };
        let Some(given) = given(function, parts) else { return false };
        self.one_by_one(function, parts, &given);
        true
    }

    fn one_by_one(&mut self, function: &Function, parts: &Parts, given: &[Argument]) {
        for (at, argument) in given.iter().enumerate() {
            let optional = self.may_go(function, parts, given, at);
            self.argument(argument.value, &function.parameters[argument.parameter], optional);
        }
        let end = given.last().map_or(parts.call.arguments.start, |last| last.whole.end);
        // Something that stands behind them, a comma or a bracket: what is not given has no place.
        let rest = &self.source[end as usize..parts.call.arguments.end as usize];
        let is_end = match parts.call.written {
            Written::Inside | Written::Behind => rest.trim().is_empty(),
            Written::Tuple => matches!(rest.trim(), "" | ")" | ",)"),
        };
        if !is_end {
            return;
        }
        let mut next_by_position = parts.keywords.is_empty();
        for (number, parameter) in function.parameters.iter().enumerate() {
            if given.iter().any(|argument| argument.parameter == number) {
                continue;
            }
            let by_position = std::mem::take(&mut next_by_position) && parameter.given != Given::ByName;
            let way = Way { by_position, first: given.is_empty() };
            if let Some((before, after)) = way.around(parts.call.written, parameter) {
                let at = Span::new(end, end);
                self.argument(at, parameter, Some(Optional { before, after, whole: at }));
            }
        }
    }

    /// What goes with an argument that need not be given.
    fn may_go(&self, function: &Function, parts: &Parts, given: &[Argument], at: usize) -> Option<Optional> {
        let argument = &given[at];
        let is_last = at + 1 == given.len();
        let named = argument.whole != argument.value;
        if function.parameters[argument.parameter].default.is_none()
            || parts.call.written == Written::Tuple
            || !(named || is_last)
        {
            return None;
        }
        let between = |from: u32, to: u32| self.source[from as usize..to as usize].trim();
        let whole = match at.checked_sub(1).map(|before| &given[before]) {
            Some(before) => {
                let whole = Span::new(before.whole.end, argument.whole.end);
                (between(whole.start, argument.whole.start) == ",").then_some(whole)?
            }
            None if is_last && parts.call.written == Written::Inside => {
                let rest = between(argument.whole.end, parts.call.arguments.end);
                rest.is_empty().then_some(argument.whole)?
            }
            None => return None,
        };
        Some(Optional { before: "".into(), after: "".into(), whole })
    }

    fn argument(&mut self, at: Span, parameter: &Parameter, optional: Option<Optional>) {
        self.add("argument", Role::Value, at, optional);
        if let Some(field) = self.out.last_mut() {
            field.parameter = Some(parameter.name.clone());
            field.default = parameter.default.clone();
        }
    }
}

fn inside(call: &ExprCall) -> Span {
    let brackets = span(call.arguments.range());
    Span::new(brackets.start + 1, brackets.end - 1)
}

fn is(keyword: &Keyword, name: &str) -> bool {
    keyword.arg.as_ref().is_some_and(|arg| arg.as_str() == name)
}

/// Which parameter each argument is for; None if the function could not be called so, or the text does not tell.
fn given(function: &Function, parts: &Parts) -> Option<Vec<Argument>> {
    let positional = function.parameters.iter().filter(|parameter| parameter.given != Given::ByName).count();
    let plain = |value: &Expr| !value.is_starred_expr() && !value.is_generator_expr();
    if parts.values.len() > positional
        || !parts.values.iter().all(plain)
        || parts.call.written != Written::Inside && !parts.keywords.is_empty()
    {
        return None;
    }
    let mut given: Vec<Argument> = Vec::new();
    for (parameter, value) in parts.values.iter().enumerate() {
        given.push(Argument { value: span(value.range()), whole: span(value.range()), parameter });
    }
    for keyword in parts.keywords {
        let name = keyword.arg.as_ref()?.as_str();
        let named = |parameter: &Parameter| &*parameter.name == name && parameter.given != Given::ByPosition;
        let parameter = function.parameters.iter().position(named)?;
        if given.iter().any(|argument| argument.parameter == parameter) {
            return None;
        }
        given.push(Argument { value: span(keyword.value.range()), whole: span(keyword.range()), parameter });
    }
    Some(given)
}

/// How one more argument is put behind the others.
struct Way {
    by_position: bool,
    first: bool,
}

impl Way {
    /// What stands around it; None: it cannot be given there.
    fn around(&self, written: Written, parameter: &Parameter) -> Option<(Rc<str>, Rc<str>)> {
        let named = parameter.given != Given::ByPosition;
        let before = match (written, self.by_position, self.first) {
            (Written::Inside, true, true) => "".into(),
            (Written::Inside | Written::Behind, true, _) => ", ".into(),
            (Written::Tuple, true, true) => return Some((", args=(".into(), ",)".into())),
            (Written::Tuple, true, false) => ", ".into(),
            (Written::Inside, false, true) if named => format!("{}=", parameter.name).into(),
            (Written::Inside, false, false) if named => format!(", {}=", parameter.name).into(),
            _ => return None,
        };
        Some((before, "".into()))
    }
}
