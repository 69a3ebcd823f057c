//! What is waited for, in the program's own words: the same in every language.

use super::{IoId, StrId, TaskId, Trace, WaitKind};

/// `asyncio.sleep(0.1)`, `Task-2`, `Queue.get()`: what a waiting or blocked slice is about.
pub fn wait_words(trace: &Trace, kind: WaitKind, b: u32) -> String {
    match kind {
        WaitKind::Turn => "asyncio.sleep(0)".to_owned(),
        WaitKind::Sleep => format!("asyncio.sleep({})", trace.text(StrId(b))),
        WaitKind::Task => trace.text(trace.entities.tasks[TaskId(b).0 as usize].name).to_owned(),
        WaitKind::Gather => format!("asyncio.gather({b})"),
        WaitKind::Lock => "Lock.acquire()".to_owned(),
        WaitKind::Semaphore => "Semaphore.acquire()".to_owned(),
        WaitKind::QueueGet => "Queue.get()".to_owned(),
        WaitKind::QueuePut => "Queue.put()".to_owned(),
        WaitKind::QueueJoin => "Queue.join()".to_owned(),
        WaitKind::Event => "Event.wait()".to_owned(),
        WaitKind::Condition => "Condition.wait()".to_owned(),
        WaitKind::Io => trace.text(trace.entities.ios[IoId(b).0 as usize].label).to_owned(),
        WaitKind::Future => "Future".to_owned(),
        WaitKind::ThreadEnd => {
            format!("{}.join()", trace.entities.threads.get(b as usize).map_or("", |info| trace.text(info.name)))
        }
        WaitKind::ThreadLock => "Lock.acquire()".to_owned(),
        WaitKind::Compute => format!("burn_nogil({})", trace.text(StrId(b))),
        WaitKind::ThreadSleep => format!("time.sleep({})", trace.text(StrId(b))),
    }
}
