//! Cutting statements into fields. Places count from the start of the source until a block is finished.

use super::names::Names;
use super::tree::{Field, Optional, Role};
use crate::base::Span;
use ruff_python_ast::{Arguments, Expr, ExprCall};
use ruff_text_size::{Ranged, TextRange};
use std::rc::Rc;

pub fn span(range: TextRange) -> Span {
    Span::new(range.start().to_u32(), range.end().to_u32())
}

/// Makes the fields of one block.
pub struct Fields<'a> {
    pub source: &'a str,
    pub names: &'a Names<'a>,
    pub out: Vec<Field>,
}

impl<'a> Fields<'a> {
    pub fn new(source: &'a str, names: &'a Names<'a>) -> Fields<'a> {
        Fields { source, names, out: Vec::new() }
    }

    pub fn push(&mut self, name: &'static str, role: Role, at: Span) {
        self.add(name, role, at, None);
    }

    pub fn value(&mut self, name: &'static str, value: &Expr) {
        self.push(name, Role::Value, span(value.range()));
    }

    /// A field that may be empty. `around` is what goes with it.
    pub fn optional(
        &mut self,
        name: &'static str,
        role: Role,
        at: Span,
        around: (&'static str, &'static str),
        whole: Span,
    ) {
        self.add(name, role, at, Some(Optional { before: around.0, after: around.1, whole }));
    }

    fn add(&mut self, name: &'static str, role: Role, at: Span, optional: Option<Optional>) {
        let text = self.source[at.start as usize..at.end as usize].into();
        self.out.push(Field { name, role, parameter: None, span: at, text, optional });
    }

    /// What a statement assigns the value to, if anything: `target` is the target, or where one would be.
    pub fn maybe_target(&mut self, target: Option<TextRange>, value: TextRange) {
        let start = target.unwrap_or(value).start().to_u32();
        let whole = Span::new(start, value.start().to_u32());
        let at = target.map_or(Span::new(start, start), span);
        self.optional("target", Role::Target, at, ("", " = "), whole);
    }

    /// What stands between the brackets.
    pub fn arguments(&mut self, name: &'static str, arguments: &Arguments) {
        let inside = span(arguments.range());
        self.push(name, Role::Arguments, Span::new(inside.start + 1, inside.end - 1));
    }

    /// The only argument as a value, if there is only one and it is plain; else all of them.
    pub fn only_argument(&mut self, name: &'static str, arguments: &Arguments) {
        match (&*arguments.args, arguments.keywords.is_empty()) {
            ([only], true) if !only.is_starred_expr() && !only.is_generator_expr() => self.value(name, only),
            _ => self.arguments(name, arguments),
        }
    }

    /// What is called and with what; the arguments one by one where the program says what they are for.
    pub fn call(&mut self, call: &ExprCall) {
        self.push("callee", Role::Callee, span(call.func.range()));
        let function = call.func.as_name_expr().and_then(|name| self.names.function(name.id.as_str()));
        let arguments = &call.arguments;
        let one_by_one = function.is_some_and(|function| {
            let given = arguments.args.len() + arguments.keywords.len();
            function.plain
                && !function.parameters.is_empty()
                && given <= function.parameters.len()
                && !arguments.args.iter().any(|value| value.is_starred_expr() || value.is_generator_expr())
                && arguments.keywords.iter().all(|keyword| keyword.arg.is_some())
        });
        let Some(function) = function.filter(|_| one_by_one) else {
            return self.arguments("arguments", arguments);
        };
        let mut open: Vec<&Rc<str>> = function.parameters.iter().collect();
        for (value, parameter) in arguments.args.iter().zip(&function.parameters) {
            self.argument(span(value.range()), parameter.clone(), None);
            open.retain(|other| *other != parameter);
        }
        for keyword in &arguments.keywords {
            let name = keyword.arg.as_ref().map_or("", |name| name.as_str());
            self.argument(span(keyword.value.range()), name.into(), None);
            open.retain(|other| &***other != name);
        }
        // One more, where the next one by position would be.
        if let (Some(next), true) = (open.first(), arguments.keywords.is_empty()) {
            let last = arguments.args.last().map(|value| value.end().to_u32());
            let at = last.unwrap_or(arguments.range().start().to_u32() + 1);
            let rest = &self.source[at as usize..arguments.range().end().to_usize() - 1];
            if rest.trim().is_empty() {
                let at = Span::new(at, at);
                let before = if last.is_some() { ", " } else { "" };
                self.argument(at, (*next).clone(), Some(Optional { before, after: "", whole: at }));
            }
        }
    }

    fn argument(&mut self, at: Span, parameter: Rc<str>, optional: Option<Optional>) {
        self.add("argument", Role::Value, at, optional);
        if let Some(field) = self.out.last_mut() {
            field.parameter = Some(parameter);
        }
    }
}
