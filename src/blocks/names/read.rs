//! The walk over a program that learns what its names stand for: first what is imported and defined, then what is made of that.

use super::{Key, Names};
use crate::blocks::signature::Function;
use ruff_python_ast::visitor::{Visitor, walk_stmt};
use ruff_python_ast::{Expr, Identifier, Stmt};
use ruff_text_size::Ranged;

pub(super) fn read<'a>(names: &mut Names<'a>, body: &'a [Stmt]) {
    Definitions { names }.visit_body(body);
    Makers { names }.visit_body(body);
}

impl<'a> Names<'a> {
    /// An attribute of `self`.
    fn given(&mut self, target: &Expr) {
        if let Expr::Attribute(attribute) = target
            && let Some((class, name)) = self.attribute(attribute)
        {
            self.attributes.entry(class).or_default().push(name);
        }
    }

    fn made(&mut self, target: &Expr, value: &Expr) {
        self.given(target);
        let Some(key) = self.key(target) else { return };
        let call = match value {
            Expr::Await(awaited) => awaited.value.as_call_expr(),
            other => other.as_call_expr(),
        };
        let Some(call) = call else {
            if let Some(class) = literal(value) {
                self.makers.entry(key).or_insert_with(|| class.to_owned());
            }
            return;
        };
        if let Some(class) = self.key(&call.func).and_then(|class| self.class_of(class)) {
            self.instances.insert(key, class);
        }
        let maker = self.qualified(&call.func).or_else(|| {
            // `loop.create_task(...)`, `group.create_task(...)`
            call.func.as_attribute_expr().map(|method| format!(".{}", method.attr))
        });
        if let Some(maker) = maker {
            self.makers.insert(key, maker);
        }
    }

    fn annotated(&mut self, key: Option<Key<'a>>, annotation: &Expr) {
        let Some(key) = key else { return };
        let class = match annotation {
            Expr::Subscript(generic) => &generic.value,
            other => other,
        };
        if let Some(class) = self.key(class).and_then(|class| self.class_of(class)) {
            self.instances.entry(key).or_insert(class);
        }
        if let Some(maker) = self.qualified(class) {
            self.makers.entry(key).or_insert(maker);
        }
    }
}

/// The class of what is written out.
const fn literal(value: &Expr) -> Option<&'static str> {
    Some(match value {
        Expr::List(_) | Expr::ListComp(_) => "list",
        Expr::Dict(_) | Expr::DictComp(_) => "dict",
        Expr::Set(_) | Expr::SetComp(_) => "set",
        Expr::StringLiteral(_) | Expr::FString(_) => "str",
        _ => return None,
    })
}

/// What is imported and defined.
struct Definitions<'n, 'a> {
    names: &'n mut Names<'a>,
}

impl<'a> Definitions<'_, 'a> {
    fn key(&self, identifier: &Identifier) -> Option<Key<'a>> {
        self.names.key_at(identifier.range().start().to_u32())
    }
}

impl<'a> Visitor<'a> for Definitions<'_, 'a> {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::Import(import) => {
                for alias in &import.names {
                    let full = alias.name.as_str();
                    let (local, full) = match &alias.asname {
                        Some(local) => (local, full),
                        None => (&alias.name, full.split('.').next().unwrap_or(full)),
                    };
                    if let Some(key) = self.key(local) {
                        self.names.imports.insert(key, full.to_owned());
                    }
                }
            }
            Stmt::ImportFrom(import) => {
                let module = import.module.as_ref().map_or("", |module| module.as_str());
                for alias in &import.names {
                    if let Some(key) = self.key(alias.asname.as_ref().unwrap_or(&alias.name)) {
                        self.names.imports.insert(key, format!("{module}.{}", alias.name));
                    }
                }
            }
            Stmt::FunctionDef(function) => {
                let signature = Function::of(function, self.names.source);
                if let Some(key) = self.key(&function.name) {
                    self.names.functions.insert(key, signature);
                }
                if let Some(body) = self.names.mentions.table.scope_in(function.range()) {
                    self.names.bodies.insert(function.name.range().start().to_u32(), body);
                }
            }
            Stmt::ClassDef(class) => {
                if let Some(body) = self.names.mentions.table.scope_in(class.range()) {
                    self.names.bodies.insert(class.name.range().start().to_u32(), body);
                    if let Some(key) = self.key(&class.name) {
                        self.names.classes.insert(key, body);
                    }
                }
            }
            _ => {}
        }
        walk_stmt(self, statement);
    }

    // Statements hold no imports in their expressions.
    fn visit_expr(&mut self, _: &'a Expr) {}
}

struct Makers<'n, 'a> {
    names: &'n mut Names<'a>,
}

impl<'a> Visitor<'a> for Makers<'_, 'a> {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::Assign(assign) => {
                assign.targets.iter().for_each(|target| self.names.made(target, &assign.value));
            }
            Stmt::AnnAssign(assign) => match &assign.value {
                Some(value) if value.is_call_expr() => self.names.made(&assign.target, value),
                _ => {
                    self.names.given(&assign.target);
                    self.names.annotated(self.names.key(&assign.target), &assign.annotation);
                }
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
                        let key = self.names.key_at(parameter.parameter.name.range().start().to_u32());
                        self.names.annotated(key, annotation);
                    }
                }
            }
            _ => {}
        }
        walk_stmt(self, statement);
    }

    fn visit_expr(&mut self, _: &'a Expr) {}
}
