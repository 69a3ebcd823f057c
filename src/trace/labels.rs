//! What those that a trace speaks of are called, and whose they are.

use super::{IoId, ProcessId, TaskId, ThreadId, Trace};
use std::borrow::Cow;

impl Trace {
    /// Whether the loop made the task for its own end, to close generators and executors. It has no lane: every program would
    /// end with two tasks that it knows nothing of.
    pub fn is_housekeeping(&self, TaskId(id): TaskId) -> bool {
        let tasks = &self.entities.tasks;
        tasks.get(id as usize).is_some_and(|task| self.text(task.coroutine).starts_with("BaseEventLoop.shutdown_"))
    }

    /// What an operation is called; nothing for one that is not known.
    pub fn io_label(&self, IoId(id): IoId) -> &str {
        self.entities.ios.get(id as usize).map_or("", |io| self.text(io.label))
    }

    /// What a process is called: by its name, or its number.
    pub fn process_label(&self, ProcessId(id): ProcessId) -> Cow<'_, str> {
        let Some(info) = self.entities.processes.get(id as usize) else { return "".into() };
        match self.text(info.name) {
            "" if id == 0 => "MainProcess".into(),
            "" => format!("process {}", info.pid).into(),
            name => name.into(),
        }
    }

    /// What a thread is called; among several processes with its process, whose main thread has the same name as that.
    pub fn thread_label(&self, ThreadId(id): ThreadId) -> Cow<'_, str> {
        let Some(info) = self.entities.threads.get(id as usize) else { return "".into() };
        let name = self.text(info.name);
        let processes = &self.entities.processes;
        if info.process == ProcessId(0) && processes.iter().filter(|process| process.host.is_none()).count() < 2 {
            return name.into();
        }
        let process = self.process_label(info.process);
        let own = processes.get(info.process.0 as usize).filter(|process| process.host.is_none());
        let main = own.map(|process| process.main);
        if main == Some(ThreadId(id)) { process } else { format!("{process} · {name}").into() }
    }

    /// Whose thread it is.
    pub fn process_of(&self, ThreadId(id): ThreadId) -> ProcessId {
        self.entities.threads.get(id as usize).map_or(ProcessId(0), |info| info.process)
    }
}
