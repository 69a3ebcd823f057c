//! What can stand behind a dot: of each name in scope whose kind the program tells, and of its attributes.

use super::known::{self, Member};
use super::{Sort, Suggestion};
use crate::blocks::names::{Key, Names};
use crate::blocks::palette::{Level, Scope, Variable};
use std::collections::BTreeMap;

/// For `queue`, `self.queue`, `asyncio`: what they have.
pub type Attributes = BTreeMap<String, Vec<Suggestion>>;

pub fn attributes(names: &Names, levels: &[Level], scope: &Scope) -> Attributes {
    let mut all = Attributes::new();
    for level in levels {
        for (_, name) in names.bound_in(level.scope) {
            of_name(names, scope, (level.scope, name), name, &mut all);
        }
    }
    all
}

fn of_name(names: &Names, scope: &Scope, key: Key, said: &str, all: &mut Attributes) {
    if all.contains_key(said) {
        return;
    }
    if let Some(class) = names.class_of(key).or_else(|| names.instance_of(key)) {
        let mut own = Vec::new();
        for name in names.attributes_of(class) {
            let key = (class, name);
            let method = names.function_of(key);
            let parameters = method.map(|method| {
                let own = method.parameters.iter().skip(1);
                own.map(|parameter| match &parameter.default {
                    Some(default) => format!("{}={default}", parameter.name),
                    None => parameter.name.to_string(),
                })
                .collect::<Vec<_>>()
                .join(", ")
            });
            let is_awaited = method.is_some_and(|method| method.is_async);
            own.push(suggestion(scope, &Member { name, parameters: parameters.as_deref(), is_awaited }));
        }
        all.insert(said.to_owned(), own);
        for name in names.attributes_of(class) {
            if !said.contains('.') {
                of_name(names, scope, (class, name), &format!("{said}.{name}"), all);
            }
        }
        return;
    }
    let made = names.import_of(key).unwrap_or_else(|| names.maker_of(key));
    let made = if made.is_empty() { by_its_name(key.1) } else { made };
    let known: Vec<Suggestion> = known::members(made).map(|member| suggestion(scope, &member)).collect();
    if !known.is_empty() {
        all.insert(said.to_owned(), known);
    }
}

/// A parameter, say: its name has to do.
fn by_its_name(name: &str) -> &'static str {
    let variable = Variable { name: name.to_owned(), maker: String::new(), local: true };
    match Sort::of(&variable) {
        Sort::Task => "asyncio.Task",
        Sort::Queue => "asyncio.Queue",
        Sort::Lock => "asyncio.Lock",
        Sort::Semaphore => "asyncio.Semaphore",
        Sort::Event => "asyncio.Event",
        Sort::Condition => "asyncio.Condition",
        Sort::Group => "asyncio.TaskGroup",
        Sort::Client => "httpx.AsyncClient",
        Sort::Thread => "threading.Thread",
        Sort::Process => "multiprocessing.Process",
        Sort::Pool => "concurrent.futures.ThreadPoolExecutor",
        Sort::Coroutine | Sort::Function | Sort::Class | Sort::Import | Sort::Variable => "",
    }
}

/// What a parameter of the library probably wants.
fn argument(scope: &Scope, parameter: &str) -> String {
    let named = |is_async: bool| {
        let around = |name: &String| scope.inside.contains(name);
        scope.callables.iter().find(|callable| callable.is_async == is_async && !around(&callable.name))
    };
    match parameter {
        "function" | "target" | "callback" | "predicate" => {
            named(false).map_or("print", |function| function.name.as_str()).to_owned()
        }
        "coroutine" | "main" => named(true).map_or(String::new(), |coroutine| {
            let required: Vec<String> = coroutine.required().map(|parameter| scope.likely(&parameter.name)).collect();
            format!("{}({})", coroutine.name, required.join(", "))
        }),
        "items" | "tasks" | "other" => match scope.variables.iter().find(|variable| variable.name == parameter) {
            Some(same) => same.name.clone(),
            None => "[]".to_owned(),
        },
        "text" | "old" | "new" | "format" | "key" => "\"\"".to_owned(),
        _ => scope.likely(parameter),
    }
}

fn suggestion(scope: &Scope, member: &Member) -> Suggestion {
    let Member { name, parameters, is_awaited } = *member;
    let sort = match parameters {
        Some(_) if is_awaited => Sort::Coroutine,
        _ if name.starts_with(char::is_uppercase) && !name.contains('_') => Sort::Class,
        Some(_) => Sort::Function,
        None => Sort::Variable,
    };
    let required =
        parameters.unwrap_or("").split(", ").filter(|parameter| !parameter.is_empty() && !parameter.contains('='));
    let arguments: Vec<String> = required.map(|parameter| argument(scope, parameter)).collect();
    let call = match parameters {
        Some(_) => format!("{name}({})", arguments.join(", ")),
        None => name.to_owned(),
    };
    Suggestion { name: name.to_owned(), sort, parameters: parameters.map(str::to_owned), call, is_awaited }
}
