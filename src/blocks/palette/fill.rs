//! An entry's text with names of the program: what is in scope is used, what is not is made on the spot.

use super::Entry;
use super::scope::{Callable, Scope, Variable, example, scope};
use crate::blocks::signature::Given;
use crate::blocks::tree::{Slot, Tree};
use std::collections::BTreeMap;

/// Text and the statements that it needs at the top of the program.
pub struct Filled {
    pub text: String,
    pub needs: Vec<String>,
}

/// A kind of object that blocks work on.
struct Thing {
    name: &'static str,
    /// As the variable is called that is made.
    called: &'static str,
    /// Ends of the full names of what makes one.
    makers: &'static [&'static str],
    /// A variable of unknown make with this in its name is taken for one.
    hint: &'static str,
    made: &'static str,
    import: &'static str,
}

macro_rules! things {
    ($($name:literal $called:literal $makers:expr, $hint:literal, $made:literal $import:literal;)*) => {
        const THINGS: &[Thing] = &[$(Thing {
            name: $name, called: $called, makers: &$makers, hint: $hint, made: $made, import: $import,
        },)*];
    };
}

things! {
    "queue" "queue" ["asyncio.Queue", "asyncio.LifoQueue", "asyncio.PriorityQueue"], "queue", "asyncio.Queue(maxsize=2)" "import asyncio";
    "lock" "lock" ["asyncio.Lock"], "lock", "asyncio.Lock()" "import asyncio";
    "semaphore" "semaphore" ["asyncio.Semaphore", "asyncio.BoundedSemaphore"], "semaphore", "asyncio.Semaphore(2)" "import asyncio";
    "event" "event" ["asyncio.Event"], "event", "asyncio.Event()" "import asyncio";
    "condition" "condition" ["asyncio.Condition"], "condition", "asyncio.Condition()" "import asyncio";
    "client" "client" ["httpx.AsyncClient"], "client", "httpx.AsyncClient()" "import httpx";
    "task" "task" [".create_task"], "task", "asyncio.create_task({call})" "import asyncio";
    "thread" "thread" ["threading.Thread"], "thread", "threading.Thread(target={target})" "import threading";
    "thread_lock" "lock" ["threading.Lock", "threading.RLock"], "lock", "threading.Lock()" "import threading";
    "pool" "pool" ["ThreadPoolExecutor", "ProcessPoolExecutor", "multiprocessing.Pool"], "pool", "ProcessPoolExecutor()" "from concurrent.futures import ProcessPoolExecutor";
    "processes" "processes" ["ProcessPoolExecutor"], "processes", "ProcessPoolExecutor()" "from concurrent.futures import ProcessPoolExecutor";
}

/// The coroutine that is called where the program has none yet.
const WORK: &str = "\n\nasync def work(seconds):\n    await asyncio.sleep(seconds)\n    return seconds";
const MAIN: &str = "\n\nasync def main():\n    await asyncio.sleep(1)";

/// `template`: the entry's own, or another one of it.
pub fn fill(entry: &Entry, template: &str, tree: &Tree, slot: Slot) -> Filled {
    let mut filling =
        Filling { scope: scope(tree, slot), before: String::new(), needs: Vec::new(), names: BTreeMap::new() };
    entry.imports.iter().for_each(|import| filling.need(import));
    let text = filling.filled(template);
    Filled { text: filling.before + &text, needs: filling.needs }
}

struct Filling {
    scope: Scope,
    /// Statements that make what is worked on.
    before: String,
    needs: Vec<String>,
    /// What each placeholder has become: the same each time.
    names: BTreeMap<String, String>,
}

impl Filling {
    fn need(&mut self, statement: &str) {
        if !self.needs.iter().any(|other| other == statement) {
            self.needs.push(statement.to_owned());
        }
    }

    fn filled(&mut self, template: &str) -> String {
        let mut out = String::new();
        let mut rest = template;
        while let Some(at) = rest.find('{') {
            let (text, after) = (&rest[..at], &rest[at + 1..]);
            let end = after.find(|ch: char| !ch.is_ascii_lowercase() && ch != '_').unwrap_or(after.len());
            out += text;
            if end > 0 && after[end..].starts_with('}') {
                let placeholder = &after[..end];
                let name = match self.names.get(placeholder) {
                    Some(name) => name.clone(),
                    None => self.name(placeholder),
                };
                out += &name;
                self.names.insert(placeholder.to_owned(), name);
                rest = &after[end + 1..];
            } else {
                out.push('{');
                rest = after;
            }
        }
        out + rest
    }

    fn name(&mut self, placeholder: &str) -> String {
        match placeholder {
            "new_coroutine" => match self.scope.inside.is_empty() && !self.is_taken("main") {
                true => "main".to_owned(),
                false => self.fresh("work"),
            },
            "new_function" => self.fresh("job"),
            "new_task" => self.fresh("task"),
            "new_thread" => self.fresh("thread"),
            "main" => self.main(),
            "call" => self.coroutine_call(),
            "call_task" => {
                let call = self.coroutine_call();
                format!("asyncio.create_task({call})")
            }
            "plain_call" => match self.function() {
                Some(function) => format!("{}({})", function.name, self.arguments(&function).join(", ")),
                None => {
                    self.need("import random");
                    "random.seed(1)".to_owned()
                }
            },
            "job" => {
                let (name, arguments) = self.job();
                [vec![name], arguments].concat().join(", ")
            }
            "target" => match self.job() {
                (name, arguments) if arguments.is_empty() => name,
                (name, arguments) if arguments.len() == 1 => format!("{name}, args=({},)", arguments[0]),
                (name, arguments) => format!("{name}, args=({})", arguments.join(", ")),
            },
            "count" => {
                let name = self.fresh("count");
                self.make(&name, "3", "");
                name
            }
            "number" => {
                let known = ["number", "count", "counter", "total"];
                let local =
                    |name: &&str| self.scope.variables.iter().any(|variable| variable.local && variable.name == *name);
                match known.into_iter().find(local) {
                    Some(name) => name.to_owned(),
                    None => {
                        self.make("number", "0", "");
                        "number".to_owned()
                    }
                }
            }
            other => self.thing(other),
        }
    }

    /// A variable that holds such an object, which is made first if there is none.
    fn thing(&mut self, name: &str) -> String {
        let Some(thing) = THINGS.iter().find(|thing| thing.name == name) else { return name.to_owned() };
        let made = |variable: &&Variable| thing.makers.iter().any(|maker| variable.maker.ends_with(maker));
        let named = |variable: &&Variable| {
            variable.maker.is_empty() && variable.name.contains(thing.hint) && !variable.name.ends_with('s')
        };
        let variables = &self.scope.variables;
        if let Some(variable) = variables.iter().find(made).or_else(|| variables.iter().find(named)) {
            return variable.name.clone();
        }
        self.need(thing.import);
        let value = self.filled(thing.made);
        let name = self.fresh(thing.called);
        self.make(&name, &value, thing.makers[0]);
        name
    }

    fn make(&mut self, name: &str, value: &str, maker: &str) {
        self.before += &format!("{name} = {value}\n");
        let variable = Variable { name: name.to_owned(), maker: maker.to_owned(), local: true };
        self.scope.variables.insert(0, variable);
    }

    fn is_taken(&self, name: &str) -> bool {
        let Scope { callables, variables, others, inside } = &self.scope;
        callables.iter().any(|other| other.name == name)
            || variables.iter().any(|other| other.name == name)
            || others.iter().any(|(other, _)| other == name)
            || inside.iter().any(|other| other == name)
    }

    /// `task`, `task2`...
    fn fresh(&self, name: &str) -> String {
        let numbered = (2..).map(|number| format!("{name}{number}"));
        std::iter::once(name.to_owned()).chain(numbered).find(|name| !self.is_taken(name)).unwrap_or_default()
    }

    fn main(&mut self) -> String {
        let coroutines = || self.scope.callables.iter().filter(|callable| callable.is_async);
        let alone = || coroutines().filter(|callable| callable.required().next().is_none());
        let main = coroutines().find(|callable| callable.name == "main").or_else(|| alone().next_back());
        match main.or_else(|| coroutines().next_back()).cloned() {
            Some(main) => format!("{}({})", main.name, self.arguments(&main).join(", ")),
            None => {
                self.need(MAIN);
                "main()".to_owned()
            }
        }
    }

    /// A coroutine that is neither `main` nor around the place.
    fn coroutine_call(&mut self) -> String {
        let fits = |callable: &&Callable| {
            callable.is_async && callable.name != "main" && !self.scope.inside.contains(&callable.name)
        };
        match self.scope.callables.iter().find(fits).cloned() {
            Some(callable) => format!("{}({})", callable.name, self.arguments(&callable).join(", ")),
            None => {
                self.need("import asyncio");
                self.need(WORK);
                "work(1)".to_owned()
            }
        }
    }

    fn function(&self) -> Option<Callable> {
        let fits = |callable: &&Callable| !callable.is_async && !self.scope.inside.contains(&callable.name);
        self.scope.callables.iter().find(fits).cloned()
    }

    /// A function for another thread, and what it gets.
    fn job(&mut self) -> (String, Vec<String>) {
        match self.function() {
            Some(function) => {
                let arguments = self.arguments(&function);
                (function.name, arguments)
            }
            None => {
                self.need("import time");
                ("time.sleep".to_owned(), vec!["1".to_owned()])
            }
        }
    }

    fn arguments(&mut self, callable: &Callable) -> Vec<String> {
        let required = callable.required().map(|parameter| match parameter.given {
            Given::ByName => format!("{}={}", parameter.name, self.argument(&parameter.name)),
            Given::ByPosition | Given::Either => self.argument(&parameter.name),
        });
        required.collect()
    }

    /// What a parameter of that name probably wants.
    fn argument(&mut self, parameter: &str) -> String {
        if self.scope.variables.iter().any(|variable| variable.name == parameter) {
            return parameter.to_owned();
        }
        let thing = ["queue", "semaphore", "lock", "event", "condition", "client"].into_iter();
        if let Some(thing) = thing.into_iter().find(|thing| parameter.contains(thing)) {
            return self.thing(thing);
        }
        example(parameter).to_owned()
    }
}
