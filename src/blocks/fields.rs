//! Cutting statements into fields. Places count from the start of the source until a block is finished.

use super::names::Names;
use super::tree::{Field, Optional, Role};
use crate::base::Span;
use ruff_python_ast::{Arguments, Expr};
use ruff_text_size::{Ranged, TextRange};

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
        self.add(name, role, at, Some(Optional { before: around.0.into(), after: around.1.into(), whole }));
    }

    pub(super) fn add(&mut self, name: &'static str, role: Role, at: Span, optional: Option<Optional>) {
        let text = self.source[at.start as usize..at.end as usize].into();
        self.out.push(Field { name, role, parameter: None, default: None, call: None, span: at, text, optional });
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
}
