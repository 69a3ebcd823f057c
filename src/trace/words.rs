//! What is waited for, in the program's own words: the same in every language.

use super::{Actor, IoId, LockId, ProcessId, StrId, TaskId, Trace, WaitKind};
use std::borrow::Cow;

/// `asyncio.sleep(0.1)`, `Task-2`, `Queue.get()`: what a waiting or blocked slice is about.
pub fn wait_words(trace: &Trace, kind: WaitKind, b: u32) -> String {
    let at = |class: &str, method: &str| match kind.lock(b).map(|lock| trace.lock_name(lock)) {
        Some(name) if !name.is_empty() => format!("{name}{method}"),
        _ => format!("{class}{method}"),
    };
    match kind {
        WaitKind::Turn => "asyncio.sleep(0)".to_owned(),
        WaitKind::Sleep => format!("asyncio.sleep({})", trace.text(StrId(b))),
        WaitKind::Task => trace.text(trace.entities.tasks[TaskId(b).0 as usize].name).to_owned(),
        WaitKind::Gather => format!("asyncio.gather({b})"),
        WaitKind::Lock | WaitKind::ThreadLock => at("Lock", ".acquire()"),
        WaitKind::Semaphore => at("Semaphore", ".acquire()"),
        WaitKind::QueueGet => at("Queue", ".get()"),
        WaitKind::QueuePut => at("Queue", ".put()"),
        WaitKind::QueueJoin => at("Queue", ".join()"),
        WaitKind::Event => at("Event", ".wait()"),
        WaitKind::Condition => at("Condition", ".wait()"),
        WaitKind::Barrier => at("Barrier", ".wait()"),
        WaitKind::Group => at("TaskGroup", ""),
        WaitKind::Several => "asyncio.wait()".to_owned(),
        WaitKind::ThreadBegin => {
            format!("{}.start()", trace.entities.threads.get(b as usize).map_or("", |info| trace.text(info.name)))
        }
        WaitKind::Io => trace.text(trace.entities.ios[IoId(b).0 as usize].label).to_owned(),
        WaitKind::Future => at("Future", ""),
        WaitKind::ThreadEnd => {
            format!("{}.join()", trace.entities.threads.get(b as usize).map_or("", |info| trace.text(info.name)))
        }
        WaitKind::Process => match b.checked_sub(1) {
            Some(process) => format!("{}.join()", trace.process_label(ProcessId(process))),
            None => "os.wait()".to_owned(),
        },
        WaitKind::PipeData => "read()".to_owned(),
        WaitKind::PipeRoom => "write()".to_owned(),
        WaitKind::Poll => "poll()".to_owned(),
        WaitKind::Shared => "acquire()".to_owned(),
        WaitKind::Compute => format!("burn_nogil({})", trace.text(StrId(b))),
        WaitKind::ThreadSleep => format!("time.sleep({})", trace.text(StrId(b))),
    }
}

impl Trace {
    /// `MainThread`, `Task-3`; of several processes, with the process.
    pub fn actor_name(&self, actor: Actor) -> Cow<'_, str> {
        match actor {
            Actor::Thread(id) => self.thread_label(id),
            Actor::Task(TaskId(id)) => {
                self.entities.tasks.get(id as usize).map_or("", |info| self.text(info.name)).into()
            }
        }
    }

    /// The variable or attribute that holds it; empty where that is not known.
    pub fn lock_name(&self, LockId(id): LockId) -> &str {
        self.entities.locks.get(id as usize).map_or("", |lock| self.text(lock.name))
    }
}
