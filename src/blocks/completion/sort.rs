//! What a name stands for, as far as the program tells.

use crate::blocks::palette::Variable;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sort {
    Coroutine,
    Function,
    Class,
    Task,
    Queue,
    Lock,
    Semaphore,
    Event,
    Condition,
    Group,
    Client,
    Thread,
    Process,
    Pool,
    Import,
    Variable,
}

/// Ends of the full names of what makes one, and what a variable of unknown make has in its name.
const MADE: &[(Sort, &[&str], &str)] = &[
    (Sort::Task, &["create_task", "ensure_future"], "task"),
    (Sort::Queue, &["Queue"], "queue"),
    (Sort::Lock, &["Lock"], "lock"),
    (Sort::Semaphore, &["Semaphore"], "sem"),
    (Sort::Event, &["Event"], "event"),
    (Sort::Condition, &["Condition"], "cond"),
    (Sort::Group, &["TaskGroup"], "group"),
    (Sort::Client, &["AsyncClient", "ClientSession", "Session", "Client"], "client"),
    (Sort::Thread, &["threading.Thread", "threading.Timer"], "thread"),
    (Sort::Process, &["Process"], "process"),
    (Sort::Pool, &["PoolExecutor", "ThreadPool", "Pool"], "pool"),
];

impl Sort {
    pub fn of(variable: &Variable) -> Sort {
        let Variable { name, maker, .. } = variable;
        if maker.is_empty() {
            return Sort::called(name);
        }
        let made = MADE.iter().find(|(_, makers, _)| makers.iter().any(|end| maker.ends_with(end)));
        made.map_or(Sort::Variable, |(sort, _, _)| *sort)
    }

    /// By its name alone; several of a kind are none.
    pub fn called(name: &str) -> Sort {
        let named = MADE.iter().find(|(_, _, hint)| name.contains(hint) && !name.ends_with('s'));
        named.map_or(Sort::Variable, |(sort, _, _)| *sort)
    }
}
