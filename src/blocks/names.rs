//! What the names of a program stand for, as far as its text tells: imports, what a variable was made by, functions.
//!
//! By name and not by scope: two functions that call a queue `queue` mean a queue. It decides words and colours only.

use ruff_python_ast::visitor::{Visitor, walk_stmt};
use ruff_python_ast::{Expr, ParameterWithDefault, Stmt, StmtFunctionDef};
use ruff_text_size::Ranged;
use std::collections::BTreeMap;
use std::rc::Rc;

/// A `def` of the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    pub is_async: bool,
    /// In order; `self` of a method too.
    pub parameters: Vec<Parameter>,
    /// It takes nothing else: no `*` or `**`.
    pub plain: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    pub name: Rc<str>,
    /// The text of its default.
    pub default: Option<Rc<str>>,
    pub given: Given,
}

/// How a parameter may be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    ByPosition,
    ByName,
    Either,
}

impl Function {
    pub fn of(function: &StmtFunctionDef, source: &str) -> Function {
        let parameters = &function.parameters;
        let kinds = [
            (&parameters.posonlyargs, Given::ByPosition),
            (&parameters.args, Given::Either),
            (&parameters.kwonlyargs, Given::ByName),
        ];
        let parameter = |given: Given| {
            move |parameter: &ParameterWithDefault| Parameter {
                name: parameter.parameter.name.as_str().into(),
                default: parameter.default.as_ref().map(|default| source[default.range()].into()),
                given,
            }
        };
        Function {
            is_async: function.is_async,
            parameters: kinds.into_iter().flat_map(|(list, given)| list.iter().map(parameter(given))).collect(),
            plain: parameters.vararg.is_none() && parameters.kwarg.is_none(),
        }
    }
}

#[derive(Debug, Default)]
pub struct Names<'a> {
    source: &'a str,
    imports: BTreeMap<&'a str, String>,
    /// The text of a target (`queue`, `self.queue`), and what made it (`asyncio.Queue`).
    makers: BTreeMap<&'a str, String>,
    functions: BTreeMap<&'a str, Function>,
}

impl<'a> Names<'a> {
    pub fn of(source: &'a str, body: &'a [Stmt]) -> Names<'a> {
        let mut imports = Imports { names: Names { source, ..Names::default() } };
        imports.visit_body(body);
        let mut makers = Makers { names: imports.names };
        makers.visit_body(body);
        makers.names
    }

    pub fn function(&self, name: &str) -> Option<&Function> {
        self.functions.get(name)
    }

    /// The full name of what is called: `asyncio.sleep` however it was imported; a builtin's own name.
    pub fn qualified(&self, callee: &Expr) -> Option<String> {
        match callee {
            Expr::Name(name) => match self.imports.get(name.id.as_str()) {
                Some(full) => Some(full.clone()),
                None if self.functions.contains_key(name.id.as_str()) => None,
                None => Some(name.id.to_string()),
            },
            Expr::Attribute(attribute) => {
                let base = match &*attribute.value {
                    Expr::Name(name) => self.imports.get(name.id.as_str())?.clone(),
                    other => self.qualified(other).filter(|base| base.contains('.'))?,
                };
                Some(format!("{base}.{}", attribute.attr))
            }
            _ => None,
        }
    }

    /// What made the value of this expression: the full name of a class or function; empty if the program does not tell.
    pub fn maker(&self, value: &Expr) -> &str {
        self.makers.get(self.text(value)).map_or("", String::as_str)
    }

    /// The same for a name.
    pub fn maker_of(&self, name: &str) -> &str {
        self.makers.get(name).map_or("", String::as_str)
    }

    pub fn text(&self, node: &impl Ranged) -> &'a str {
        &self.source[node.range()]
    }

    fn made(&mut self, target: &Expr, value: &Expr) {
        let call = match value {
            Expr::Await(awaited) => awaited.value.as_call_expr(),
            other => other.as_call_expr(),
        };
        let Some(call) = call else { return };
        let maker = self.qualified(&call.func).or_else(|| {
            // `loop.create_task(...)`, `group.create_task(...)`
            call.func.as_attribute_expr().map(|method| format!(".{}", method.attr))
        });
        if let Some(maker) = maker {
            self.makers.insert(self.text(target), maker);
        }
    }

    fn annotated(&mut self, name: &'a str, annotation: &Expr) {
        let class = match annotation {
            Expr::Subscript(generic) => &generic.value,
            other => other,
        };
        if let Some(maker) = self.qualified(class) {
            self.makers.entry(name).or_insert(maker);
        }
    }
}

struct Imports<'a> {
    names: Names<'a>,
}

impl<'a> Visitor<'a> for Imports<'a> {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::Import(import) => {
                for alias in &import.names {
                    let full = alias.name.as_str();
                    let (local, full) = match &alias.asname {
                        Some(local) => (local.as_str(), full),
                        None => {
                            let first = full.split('.').next().unwrap_or(full);
                            (first, first)
                        }
                    };
                    self.names.imports.insert(local, full.to_owned());
                }
            }
            Stmt::ImportFrom(import) => {
                let module = import.module.as_ref().map_or("", |module| module.as_str());
                for alias in &import.names {
                    let local = alias.asname.as_ref().unwrap_or(&alias.name).as_str();
                    self.names.imports.insert(local, format!("{module}.{}", alias.name));
                }
            }
            Stmt::FunctionDef(function) => {
                let signature = Function::of(function, self.names.source);
                self.names.functions.insert(function.name.as_str(), signature);
            }
            _ => {}
        }
        walk_stmt(self, statement);
    }

    // Statements hold no imports in their expressions.
    fn visit_expr(&mut self, _: &'a Expr) {}
}

struct Makers<'a> {
    names: Names<'a>,
}

impl<'a> Visitor<'a> for Makers<'a> {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::Assign(assign) => {
                assign.targets.iter().for_each(|target| self.names.made(target, &assign.value));
            }
            Stmt::AnnAssign(assign) => match &assign.value {
                Some(value) if value.is_call_expr() => self.names.made(&assign.target, value),
                _ => self.names.annotated(self.names.text(&*assign.target), &assign.annotation),
            },
            Stmt::With(with) => {
                for item in &with.items {
                    if let Some(target) = &item.optional_vars {
                        self.names.made(target, &item.context_expr);
                    }
                }
            }
            Stmt::FunctionDef(function) => {
                let parameters = &function.parameters;
                for parameter in parameters.posonlyargs.iter().chain(&parameters.args).chain(&parameters.kwonlyargs) {
                    if let Some(annotation) = &parameter.parameter.annotation {
                        self.names.annotated(parameter.parameter.name.as_str(), annotation);
                    }
                }
            }
            _ => {}
        }
        walk_stmt(self, statement);
    }

    fn visit_expr(&mut self, _: &'a Expr) {}
}
