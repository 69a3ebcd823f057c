//! The names that can be used at a place of the program: for filling in and for completion.

use crate::blocks::completion::Sort;
use crate::blocks::names::{Function, Names, Parameter};
use crate::blocks::tree::{Slot, Tree};
use ruff_python_ast::statement_visitor::{StatementVisitor, walk_stmt};
use ruff_python_ast::visitor::{Visitor, walk_expr};
use ruff_python_ast::{ExceptHandler, Expr, ExprContext, Stmt, StmtFunctionDef};
use ruff_text_size::Ranged;
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
    let makers = Names::of(&tree.source, parsed.suite());
    // Where the names of the functions around stand.
    let mut around: Vec<u32> = Vec::new();
    let mut parent = slot.parent;
    while let Some(found) = parent.and_then(|parent| tree.find(parent)) {
        if let Some(name) = found.block.field("name") {
            around.push(found.within(name.span).start);
        }
        parent = found.slot().parent;
    }
    let mut collector = Collector { source: &tree.source, around: &around, here: Level::default(), done: Vec::new() };
    collector.visit_body(parsed.suite());
    let Collector { here: module, mut done, .. } = collector;
    done.push(module);
    let mut scope = Scope::default();
    let mut seen = BTreeSet::new();
    for (depth, level) in done.into_iter().enumerate() {
        scope.inside.extend(level.function);
        let names = level.variables.into_iter().filter(|name| seen.insert(name.clone()));
        scope.variables.extend(names.map(|name| Variable {
            maker: makers.maker_of(&name).to_owned(),
            local: depth == 0,
            name,
        }));
        scope.callables.extend(level.callables.into_iter().filter(|callable| seen.insert(callable.name.clone())));
        scope.others.extend(level.others.into_iter().filter(|(name, _)| seen.insert(name.clone())));
    }
    scope
}

#[derive(Default)]
struct Level {
    function: Option<String>,
    callables: Vec<Callable>,
    variables: Vec<String>,
    others: Vec<(String, Sort)>,
}

struct Collector<'a> {
    source: &'a str,
    around: &'a [u32],
    here: Level,
    /// The functions around that have been walked to their end, innermost first.
    done: Vec<Level>,
}

impl Collector<'_> {
    fn bind(&mut self, name: &str) {
        self.here.variables.push(name.to_owned());
    }

    fn define(&mut self, function: &StmtFunctionDef) {
        let Function { is_async, parameters, .. } = Function::of(function, self.source);
        self.here.callables.push(Callable { name: function.name.to_string(), parameters, is_async });
    }
}

impl<'a> StatementVisitor<'a> for Collector<'_> {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::FunctionDef(function) => {
                self.define(function);
                if self.around.contains(&function.name.start().to_u32()) {
                    let own = Level { function: Some(function.name.to_string()), ..Level::default() };
                    let outside = std::mem::replace(&mut self.here, own);
                    let parameters = &function.parameters;
                    for parameter in parameters.posonlyargs.iter().chain(&parameters.args).chain(&parameters.kwonlyargs)
                    {
                        self.bind(parameter.parameter.name.as_str());
                    }
                    self.visit_body(&function.body);
                    self.done.push(std::mem::replace(&mut self.here, outside));
                }
                return;
            }
            // Names of methods and attributes are no names.
            Stmt::ClassDef(class) => {
                self.here.others.push((class.name.to_string(), Sort::Class));
                if self.around.contains(&class.name.start().to_u32()) {
                    // Its functions do not see each other's names, only what they name themselves.
                    let (variables, callables) = (self.here.variables.len(), self.here.callables.len());
                    walk_stmt(self, statement);
                    self.here.variables.truncate(variables);
                    self.here.callables.truncate(callables);
                }
                return;
            }
            Stmt::Import(import) => {
                for alias in &import.names {
                    let name = alias.asname.as_ref().unwrap_or(&alias.name).as_str();
                    let name = name.split('.').next().unwrap_or(name);
                    self.here.others.push((name.to_owned(), Sort::Import));
                }
            }
            Stmt::ImportFrom(import) => {
                for alias in import.names.iter().filter(|alias| alias.name.as_str() != "*") {
                    let name = alias.asname.as_ref().unwrap_or(&alias.name);
                    self.here.others.push((name.to_string(), Sort::Import));
                }
            }
            Stmt::Try(attempt) => {
                for ExceptHandler::ExceptHandler(handler) in &attempt.handlers {
                    handler.name.iter().for_each(|name| self.bind(name.as_str()));
                }
            }
            _ => {}
        }
        let mut stored = Stored::default();
        match statement {
            Stmt::Assign(assign) => assign.targets.iter().for_each(|target| stored.visit_expr(target)),
            Stmt::AnnAssign(assign) => stored.visit_expr(&assign.target),
            Stmt::For(each) => stored.visit_expr(&each.target),
            Stmt::With(with) => {
                with.items
                    .iter()
                    .filter_map(|item| item.optional_vars.as_deref())
                    .for_each(|target| stored.visit_expr(target));
            }
            _ => {}
        }
        stored.names.iter().for_each(|name| self.bind(name));
        walk_stmt(self, statement);
    }
}

/// The names in targets.
#[derive(Default)]
struct Stored {
    names: Vec<String>,
}

impl<'a> Visitor<'a> for Stored {
    fn visit_expr(&mut self, expression: &'a Expr) {
        if let Expr::Name(name) = expression
            && name.ctx == ExprContext::Store
        {
            self.names.push(name.id.to_string());
        }
        walk_expr(self, expression);
    }
}
