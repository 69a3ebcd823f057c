//! What the names of a program stand for, as far as its text tells: imports, what a variable was made by, functions, classes.
//!
//! By scope: a parameter is not the global of its name. An attribute of `self` is a name of its class.

mod read;

use super::signature::Function;
use crate::base::PythonVersion;
use crate::syntax::{Mention, Mentions, ScopeId, ScopeKind};
use ruff_python_ast::{Expr, ExprAttribute, ModModule};
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
        read::read(&mut names, &module.body);
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
}
