//! What can be written in a field: the names in scope there, those of the kind that the field wants first.
//!
//! In: a [`Tree`] and a field of it. Out: [`Suggestion`]s for a caret, and the edit that puts another function into a callee. Must not
//! know: views, words.

mod attributes;
mod known;
mod sort;

pub use sort::Sort;

use attributes::{Attributes, attributes};

use super::names::Names;
use super::palette::{Callable, Scope, levels, names_at, scope};
use super::signature::Given;
use super::tree::{BlockId, Field, Role, Tree};
use super::{Kind, Operation};
use std::rc::Rc;

/// A name, what it is, and what accepting it writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    pub name: String,
    pub sort: Sort,
    /// Of a function: its parameters, as it is defined.
    pub parameters: Option<String>,
    /// A call with what its parameters probably want; of others the name.
    pub call: String,
    /// Nothing comes of it until it is awaited.
    pub is_awaited: bool,
}

/// The names for one field, in order of what it wants.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Completion {
    wants: &'static [Sort],
    role: Option<Role>,
    names: Vec<Suggestion>,
    attributes: Attributes,
    /// What it writes may wait.
    in_coroutine: bool,
}

/// What is suggested at a caret.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Suggested {
    /// The bytes that a name replaces.
    pub from: usize,
    pub to: usize,
    pub names: Vec<Suggestion>,
}

impl Completion {
    pub fn of(tree: &Tree, block: BlockId, field: &Field) -> Completion {
        let Some(found) = tree.find(block).filter(|_| takes_names(field.role)) else { return Completion::default() };
        let Ok(parsed) = ruff_python_parser::parse_module(&tree.source) else { return Completion::default() };
        let known = Names::of(&tree.source, parsed.syntax(), tree.version);
        let levels = levels(tree, found.slot(), &known);
        let scope = names_at(tree, &known, &levels, found.within(field.span));
        let around = found.slot().parent.and_then(|parent| tree.definition_around(parent));
        Completion {
            wants: wants(found.block.kind, field),
            role: Some(field.role),
            names: names(&scope),
            attributes: attributes(&known, &levels, &scope),
            in_coroutine: around.is_some_and(|around| around.block.kind == Kind::Coroutine),
        }
    }

    /// What could stand there instead of all of a text, while that is a name or nothing.
    pub fn choice(&self, text: &str) -> Suggested {
        let is_name = text.chars().all(|ch| ch == '_' || ch.is_alphanumeric());
        let mut suggested = match is_name || self.role == Some(Role::Callee) {
            true => Suggested { to: text.len(), ..self.at("", 0, true) },
            false => Suggested::default(),
        };
        suggested.names.retain(|name| self.wants.contains(&name.sort));
        suggested
    }

    /// For the name that ends at the caret. `asked`: without a letter of it too.
    pub fn at(&self, text: &str, caret: usize, asked: bool) -> Suggested {
        let before = &text[..caret];
        let is_letter = |ch: char| ch == '_' || ch.is_alphanumeric();
        let from = before
            .rfind(|ch| !is_letter(ch))
            .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
        let (around, prefix) = (before[..from].trim_end(), &before[from..]);
        let after_await = around.ends_with("await") && !around.trim_end_matches("await").ends_with(is_letter);
        let starts_value = around.is_empty() || around.ends_with(['(', ',']);
        let nothing = Suggested { from, to: caret, names: Vec::new() };
        if let Some(reached) = before[..from].strip_suffix('.').filter(|_| !in_string(before)) {
            return self.behind_dot(reached, text, caret);
        }
        if before[..from].ends_with('.') || in_string(before) || prefix.starts_with(|ch: char| ch.is_ascii_digit()) {
            return nothing;
        }
        let wants: &[Sort] = match (after_await, starts_value) {
            (true, _) => &[Sort::Task, Sort::Coroutine],
            (false, true) => self.wants,
            (false, false) => &[],
        };
        if prefix.is_empty() && !asked && !after_await {
            return nothing;
        }
        let rank = |name: &Suggestion| wants.iter().position(|wanted| *wanted == name.sort).unwrap_or(wants.len());
        let lower = prefix.to_lowercase();
        let mut names: Vec<(bool, usize, Suggestion)> = Vec::new();
        for name in &self.names {
            let own = name.name.to_lowercase();
            // One letter is in too many names.
            let fits = own.starts_with(&lower) || lower.len() > 1 && own.contains(&lower);
            if fits && !(self.role == Some(Role::Target) && name.parameters.is_some()) {
                names.push((!own.starts_with(&lower), rank(name), name.clone()));
            }
        }
        names.sort_by_key(|(inside, rank, _)| (*inside, *rank));
        // A function that is called with brackets already, or is what the field names, is written by its name.
        let bare = self.role == Some(Role::Callee) && starts_value || text[caret..].trim_start().starts_with('(');
        let mut names: Vec<Suggestion> = names.into_iter().map(|(_, _, name)| name).collect();
        if bare {
            names.iter_mut().for_each(|name| name.call = name.name.clone());
        }
        if matches!(&*names, [only] if only.name == prefix && only.call == only.name) {
            names.clear();
        }
        Suggested { from, to: caret, names }
    }
}

impl Completion {
    /// The attributes of what stands before a dot. What is to be awaited is, where it can be.
    fn behind_dot(&self, reached: &str, text: &str, caret: usize) -> Suggested {
        let start = reached.rfind(|ch: char| ch != '_' && ch != '.' && !ch.is_alphanumeric());
        let from = start.map_or(0, |at| at + reached[at..].chars().next().map_or(1, char::len_utf8));
        let (around, object) = (reached[..from].trim_end(), &reached[from..]);
        let prefix = text[reached.len() + 1..caret].to_lowercase();
        let awaits = self.in_coroutine
            && !around.ends_with("await")
            && self.role != Some(Role::Callee)
            && !self.wants.contains(&Sort::Coroutine);
        let is_called =
            text[caret..].trim_start().starts_with('(') || self.role == Some(Role::Callee) && around.is_empty();
        let known = self.attributes.get(object).into_iter().flatten();
        let fitting = known
            .filter(|known| known.name.to_lowercase().starts_with(&prefix))
            .filter(|known| !known.name.starts_with('_') || prefix.starts_with('_'));
        let written = |known: &Suggestion| {
            let waits = if known.is_awaited && awaits { "await " } else { "" };
            let own = if is_called { &known.name } else { &known.call };
            Suggestion { call: format!("{waits}{object}.{own}"), ..known.clone() }
        };
        Suggested { from, to: caret, names: fitting.map(written).collect() }
    }
}

const fn takes_names(role: Role) -> bool {
    match role {
        Role::Value | Role::Callee | Role::Arguments | Role::Items | Role::Target | Role::Text => true,
        Role::Name | Role::Parameters | Role::Pattern | Role::Words => false,
    }
}

fn wants(kind: Kind, field: &Field) -> &'static [Sort] {
    match field.name {
        "task" | "tasks" | "awaitable" | "awaitables" => &[Sort::Task, Sort::Coroutine],
        "callee" => match kind {
            Kind::AwaitCall | Kind::CreateTask | Kind::RunMain | Kind::Gather => &[Sort::Coroutine, Sort::Function],
            _ => &[Sort::Function, Sort::Class, Sort::Coroutine],
        },
        "arguments" if kind == Kind::CreateTask => &[Sort::Coroutine],
        "queue" => &[Sort::Queue],
        "lock" => &[Sort::Lock, Sort::Condition, Sort::Semaphore],
        "semaphore" => &[Sort::Semaphore],
        "event" => &[Sort::Event],
        "condition" if matches!(kind, Kind::AsyncWithCondition | Kind::ConditionWait | Kind::ConditionNotify) => {
            &[Sort::Condition]
        }
        "client" => &[Sort::Client],
        "group" => &[Sort::Group],
        "thread" => &[Sort::Thread, Sort::Process],
        "pool" => &[Sort::Pool],
        "items" if matches!(kind, Kind::With | Kind::AsyncWith) => {
            &[Sort::Lock, Sort::Semaphore, Sort::Condition, Sort::Client]
        }
        "argument" => match field.parameter.as_deref().map(Sort::called) {
            Some(Sort::Queue) => &[Sort::Queue],
            Some(Sort::Lock) => &[Sort::Lock],
            Some(Sort::Semaphore) => &[Sort::Semaphore],
            Some(Sort::Event) => &[Sort::Event],
            Some(Sort::Condition) => &[Sort::Condition],
            Some(Sort::Client) => &[Sort::Client],
            Some(Sort::Task) => &[Sort::Task],
            _ => &[Sort::Variable],
        },
        _ => &[],
    }
}

/// The caret stands in a string that is not closed before it.
fn in_string(before: &str) -> bool {
    let mut open = None;
    let mut escaped = false;
    for ch in before.chars() {
        match (open, ch) {
            _ if escaped => escaped = false,
            (Some(_), '\\') => escaped = true,
            (Some(quote), ch) if quote == ch => open = None,
            (None, '"' | '\'') => open = Some(ch),
            _ => {}
        }
    }
    open.is_some()
}

fn names(scope: &Scope) -> Vec<Suggestion> {
    let variables = scope.variables.iter().map(|variable| Suggestion {
        name: variable.name.clone(),
        sort: Sort::of(variable),
        parameters: None,
        call: variable.name.clone(),
        is_awaited: false,
    });
    let callables = scope.callables.iter().map(|callable| Suggestion {
        name: callable.name.clone(),
        sort: if callable.is_async { Sort::Coroutine } else { Sort::Function },
        parameters: Some(signature(callable)),
        call: format!("{}({})", callable.name, arguments(scope, callable, |_| None).join(", ")),
        is_awaited: false,
    });
    let others = scope.others.iter().map(|(name, sort)| Suggestion {
        name: name.clone(),
        sort: *sort,
        parameters: None,
        call: name.clone(),
        is_awaited: false,
    });
    variables.chain(callables).chain(others).collect()
}

fn signature(callable: &Callable) -> String {
    let parameter = |parameter: &super::signature::Parameter| match &parameter.default {
        Some(default) => format!("{}={default}", parameter.name),
        None => parameter.name.to_string(),
    };
    callable.parameters.iter().map(parameter).collect::<Vec<_>>().join(", ")
}

/// What to call a function with: what is `kept`, and for other parameters without a default what they probably want.
fn arguments(scope: &Scope, callable: &Callable, kept: impl Fn(&str) -> Option<Rc<str>>) -> Vec<String> {
    let mut by_name = false;
    let mut written = Vec::new();
    for parameter in &callable.parameters {
        let text = kept(&parameter.name).map(|text| text.to_string());
        let text = text.or_else(|| parameter.default.is_none().then(|| scope.likely(&parameter.name)));
        match text {
            Some(text) if by_name || parameter.given == Given::ByName => {
                written.push(format!("{}={text}", parameter.name));
            }
            Some(text) => written.push(text),
            None => by_name = true,
        }
    }
    written
}

/// The edit that calls another function of the program in a callee; arguments for parameters of the same name stay.
pub fn call_instead(tree: &Tree, block: BlockId, clause: usize, field: usize, name: &str) -> Operation {
    let typed = || Operation::Set { block, clause, field, text: name.to_owned() };
    let Some(found) = tree.find(block) else { return typed() };
    let scope = scope(tree, found.slot());
    let fields = found.block.clauses.get(clause).map_or(&[][..], |clause| &clause.fields);
    let callable = scope.callables.iter().find(|callable| callable.name == name);
    let (Some(callable), Some(callee)) = (callable, fields.get(field)) else { return typed() };
    if callee.call.is_none() {
        return typed();
    }
    let own = fields[field + 1..].iter().take_while(|field| field.parameter.is_some());
    let own: Vec<&Field> = own.filter(|field| !field.text.is_empty()).collect();
    let kept = |parameter: &str| {
        own.iter().find(|field| field.parameter.as_deref() == Some(parameter)).map(|field| field.text.clone())
    };
    let arguments = arguments(&scope, callable, kept);
    Operation::Call { block, clause, field, function: name.to_owned(), arguments }
}
