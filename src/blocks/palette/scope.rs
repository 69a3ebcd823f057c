//! The names that can be used at a place of the program: for filling in and for completion.

use crate::base::Span;
use crate::blocks::Kind;
use crate::blocks::completion::Sort;
use crate::blocks::names::Names;
use crate::blocks::signature::{Function, Parameter};
use crate::blocks::tree::{Slot, Tree};
use crate::syntax::ScopeId;
use std::collections::BTreeSet;

/// A function of the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Callable {
    pub name: String,
    pub parameters: Vec<Parameter>,
    pub is_async: bool,
}

impl Callable {
    /// Without those that have a default.
    pub fn required(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| parameter.default.is_none())
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    pub name: String,
    /// What made it, in full: `asyncio.Queue`; empty where the program does not tell.
    pub maker: String,
    /// Of the innermost function around, or of the module where there is none.
    pub local: bool,
}

/// Innermost first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    pub callables: Vec<Callable>,
    pub variables: Vec<Variable>,
    /// Classes, and what is imported.
    pub others: Vec<(String, Sort)>,
    /// The functions around the place, innermost first.
    pub inside: Vec<String>,
}

impl Scope {
    /// What a parameter of that name probably wants.
    pub fn likely(&self, parameter: &str) -> String {
        let sort = Sort::called(parameter);
        let same = self.variables.iter().find(|variable| variable.name == parameter);
        let alike = || self.variables.iter().find(|variable| sort != Sort::Variable && Sort::of(variable) == sort);
        match same.or_else(alike) {
            Some(variable) => variable.name.clone(),
            None => example(parameter).to_owned(),
        }
    }
}

/// A value for a parameter that nothing in scope is meant for.
pub fn example(parameter: &str) -> &'static str {
    match parameter {
        "url" => "\"https://example.org\"",
        "name" | "label" => "\"A\"",
        _ => "1",
    }
}

/// What is in scope at a slot.
pub fn scope(tree: &Tree, slot: Slot) -> Scope {
    let Ok(parsed) = ruff_python_parser::parse_module(&tree.source) else { return Scope::default() };
    let names = Names::of(&tree.source, parsed.syntax(), tree.version);
    names_at(tree, &names, &levels(tree, slot, &names), Span::default())
}

/// The same, and what a part of the text binds for itself: a comprehension's variables, a lambda's parameters.
pub fn names_at(tree: &Tree, names: &Names, levels: &[Level], own: Span) -> Scope {
    let mut scope =
        Scope { inside: levels.iter().filter_map(|level| level.function.clone()).collect(), ..Scope::default() };
    let mut seen = BTreeSet::new();
    let inside = names.mentions.iter().filter(|mention| {
        let at = mention.range.start().to_u32();
        mention.binds && own.start <= at && at < own.end && levels.iter().all(|level| level.scope != mention.owner)
    });
    for mention in inside {
        let name = &tree.source[mention.range];
        if seen.insert(name) {
            scope.variables.push(Variable { name: name.to_owned(), maker: String::new(), local: true });
        }
    }
    for (depth, level) in levels.iter().enumerate() {
        // A name is what its scope says last of it, but stands where it is said first.
        for (_, name) in names.bound_in(level.scope) {
            if !seen.insert(name) {
                continue;
            }
            let key = (level.scope, name);
            if let Some(function) = names.function_of(key) {
                let Function { is_async, parameters, .. } = function.clone();
                scope.callables.push(Callable { name: name.to_owned(), parameters, is_async });
            } else if names.class_of(key).is_some() {
                scope.others.push((name.to_owned(), Sort::Class));
            } else if names.import_of(key).is_some() {
                scope.others.push((name.to_owned(), Sort::Import));
            } else {
                let maker = names.maker_of(key).to_owned();
                scope.variables.push(Variable { name: name.to_owned(), maker, local: depth == 0 });
            }
        }
    }
    scope
}

/// A scope around a place.
pub struct Level {
    pub scope: ScopeId,
    /// The name of the function that it is.
    function: Option<String>,
}

/// The scopes whose names are seen at a slot, innermost first: of the classes around only the innermost, and that only outside of its methods.
pub fn levels(tree: &Tree, slot: Slot, names: &Names) -> Vec<Level> {
    let mut levels = Vec::new();
    let mut parent = slot.parent;
    let mut innermost = true;
    while let Some(found) = parent.and_then(|parent| tree.find(parent)) {
        if let (Kind::Coroutine | Kind::Function | Kind::Class, Some(name)) =
            (found.block.kind, found.block.field("name"))
        {
            let function = (found.block.kind != Kind::Class).then(|| name.text.to_string());
            let scope = names.body_of(found.within(name.span).start);
            levels.extend(scope.filter(|_| innermost || function.is_some()).map(|scope| Level { scope, function }));
            innermost = false;
        }
        parent = found.slot().parent;
    }
    levels.push(Level { scope: names.mentions.table.module(), function: None });
    levels
}
