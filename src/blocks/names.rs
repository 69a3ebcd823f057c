//! What the names of a program stand for, as far as its text tells: imports, what a variable was made by, functions, classes.
//!
//! By scope: a parameter is not the global of its name. An attribute of `self` is a name of its class.

use super::signature::Function;
use crate::base::PythonVersion;
use crate::syntax::{Mention, Mentions, ScopeId, ScopeKind};
use ruff_python_ast::visitor::{Visitor, walk_stmt};
use ruff_python_ast::{Expr, ExprAttribute, Identifier, ModModule, Stmt};
use ruff_text_size::Ranged;
use std::collections::{BTreeMap, BTreeSet};

/// A variable: whose it is, and its name; of what is reached through one its text (`queues[0]`).
pub type Key<'a> = (ScopeId, &'a str);

#[derive(Debug)]
pub struct Names<'a> {
    source: &'a str,
    pub mentions: Mentions,
    imports: BTreeMap<Key<'a>, String>,
    /// What made it (`asyncio.Queue`).
    makers: BTreeMap<Key<'a>, String>,
    functions: BTreeMap<Key<'a>, Function>,
    /// The scope that each opens.
    classes: BTreeMap<Key<'a>, ScopeId>,
    /// What each has, as its body and its methods say, in the order of the text.
    attributes: BTreeMap<ScopeId, Vec<&'a str>>,
    /// Of which of them it is an instance.
    instances: BTreeMap<Key<'a>, ScopeId>,
    /// The scope of each definition, by where its name begins.
    bodies: BTreeMap<u32, ScopeId>,
}

impl<'a> Names<'a> {
    pub fn of(source: &'a str, module: &'a ModModule, version: PythonVersion) -> Names<'a> {
        let mut names = Names {
            source,
            mentions: Mentions::of(source, module, version),
            imports: BTreeMap::new(),
            makers: BTreeMap::new(),
            functions: BTreeMap::new(),
            classes: BTreeMap::new(),
            attributes: BTreeMap::new(),
            instances: BTreeMap::new(),
            bodies: BTreeMap::new(),
        };
        Definitions { names: &mut names }.visit_body(&module.body);
        Makers { names: &mut names }.visit_body(&module.body);
        for class in Vec::from_iter(names.classes.values().copied()) {
            let mut own: Vec<&str> = names.bound_in(class).map(|(_, name)| name).collect();
            own.extend(names.attributes.remove(&class).into_iter().flatten());
            let mut seen = BTreeSet::new();
            own.retain(|name| seen.insert(*name));
            names.attributes.insert(class, own);
        }
        names
    }

    /// The function that an expression names.
    pub fn function(&self, callee: &Expr) -> Option<&Function> {
        self.functions.get(&self.key(callee)?)
    }

    pub fn function_of(&self, key: Key<'a>) -> Option<&Function> {
        self.functions.get(&key)
    }

    /// The scope of the class that has this name.
    pub fn class_of(&self, key: Key<'a>) -> Option<ScopeId> {
        self.classes.get(&key).copied()
    }

    /// The scope of the class that made what has this name.
    pub fn instance_of(&self, key: Key<'a>) -> Option<ScopeId> {
        self.instances.get(&key).copied().or_else(|| self.class_of_self(key))
    }

    /// What a class has.
    pub fn attributes_of(&self, class: ScopeId) -> impl Iterator<Item = &'a str> {
        self.attributes.get(&class).into_iter().flatten().copied()
    }

    /// The full name of what was imported under this one.
    pub fn import_of(&self, key: Key<'a>) -> Option<&str> {
        self.imports.get(&key).map(String::as_str)
    }

    /// The scope of the definition whose name begins there.
    pub fn body_of(&self, name: u32) -> Option<ScopeId> {
        self.bodies.get(&name).copied()
    }

    /// The names that a scope binds, in the order of the text, each as often as it does.
    pub fn bound_in(&self, scope: ScopeId) -> impl Iterator<Item = (&Mention, &'a str)> {
        let of_scope = self.mentions.iter().filter(move |mention| mention.binds && mention.owner == scope);
        of_scope.map(|mention| (mention, &self.source[mention.range]))
    }

    /// The variable that an expression is, or that it is reached through.
    pub fn key(&self, value: &Expr) -> Option<Key<'a>> {
        match value {
            Expr::Name(name) => self.key_at(name.range().start().to_u32()),
            Expr::Attribute(attribute) => self.attribute(attribute).or_else(|| self.reached(value)),
            Expr::Subscript(_) => self.reached(value),
            _ => None,
        }
    }

    /// The variable whose name begins at a byte of the source.
    pub fn key_at(&self, start: u32) -> Option<Key<'a>> {
        let mention = self.mentions.starting_at(start)?;
        Some((mention.owner, &self.source[mention.range]))
    }

    fn reached(&self, value: &Expr) -> Option<Key<'a>> {
        let mut root = value;
        loop {
            root = match root {
                Expr::Attribute(attribute) => &attribute.value,
                Expr::Subscript(subscript) => &subscript.value,
                _ => break,
            };
        }
        let (owner, _) = self.key(root)?;
        Some((owner, self.text(value)))
    }

    /// Of `self`, of a class, of an instance of one: a name of the class.
    fn attribute(&self, attribute: &ExprAttribute) -> Option<Key<'a>> {
        let key = self.key(&attribute.value)?;
        let class = self.class_of(key).or_else(|| self.instance_of(key))?;
        Some((class, &self.source[attribute.attr.range()]))
    }

    /// The class of a method whose first parameter this is.
    fn class_of_self(&self, (owner, name): Key<'a>) -> Option<ScopeId> {
        let scope = self.mentions.table.scope(owner);
        let parent = scope.parent()?;
        let is_method = scope.kind == ScopeKind::Function && self.mentions.table.scope(parent).kind == ScopeKind::Class;
        (is_method && scope.first_parameter() == Some(name)).then_some(parent)
    }

    /// The full name of what is called: `asyncio.sleep` however it was imported; a builtin's own name.
    pub fn qualified(&self, callee: &Expr) -> Option<String> {
        match callee {
            Expr::Name(name) => {
                let key = self.key(callee)?;
                match self.imports.get(&key) {
                    Some(full) => Some(full.clone()),
                    None if self.functions.contains_key(&key) => None,
                    // A parameter, say, that has the name of a builtin.
                    None if key.0 != self.mentions.table.module() && !self.classes.contains_key(&key) => None,
                    None => Some(name.id.to_string()),
                }
            }
            Expr::Attribute(attribute) => {
                let base = match &*attribute.value {
                    base @ Expr::Name(_) => self.imports.get(&self.key(base)?)?.clone(),
                    other => self.qualified(other).filter(|base| base.contains('.'))?,
                };
                Some(format!("{base}.{}", attribute.attr))
            }
            _ => None,
        }
    }

    /// What made the value of this expression: the full name of a class or function; empty if the program does not tell.
    pub fn maker(&self, value: &Expr) -> &str {
        self.key(value).map_or("", |key| self.maker_of(key))
    }

    /// The same for a variable.
    pub fn maker_of(&self, key: Key<'a>) -> &str {
        self.makers.get(&key).map_or("", String::as_str)
    }

    pub fn text(&self, node: &impl Ranged) -> &'a str {
        &self.source[node.range()]
    }

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
