//! From a row of the trace to a sentence.

use super::Message;
use crate::base::VirtualTime;
use crate::trace::{
    Actor, DropReason, Event, EventKind, IoId, LockId, LockKind, Phase, ProcessId, StrId, Stream, TaskId, ThreadId,
    Trace, WaitKind,
};

/// How much of a printed text or a result a sentence quotes, in characters.
const QUOTED: usize = 60;
/// Asking a selector takes some microseconds; a wait is longer.
const AT_ONCE: VirtualTime = VirtualTime::from_nanos(50_000);

/// What the last of the first `applied` events did.
pub fn now(trace: &Trace, applied: usize) -> Message {
    let Some(index) = applied.min(trace.len()).checked_sub(1) else {
        return Message::new("now-before");
    };
    sentence(trace, index)
}

/// The name that a person knows an actor by: `MainThread`, `Task-3 (download)`.
pub fn actor(trace: &Trace, actor: Actor) -> String {
    match actor {
        Actor::Thread(id) => trace.thread_label(id).into_owned(),
        Actor::Task(id) => task(trace, id),
    }
}

fn sentence(trace: &Trace, index: usize) -> Message {
    use EventKind::*;
    let event = trace.event(index);
    let Event { a, b, .. } = event;
    let who = || actor(trace, event.actor);
    let by_task = |key| Message::new(key).with("task", task(trace, TaskId(a)));
    let by_text = |key| Message::new(key).with("who", who()).with("text", quoted(trace.text(StrId(a))));
    match event.kind {
        Start => Message::new("now-started"),
        End if a == 0 => Message::new("now-ended"),
        End => Message::new("now-ended-status").with("status", (a as i32).to_string()),
        Output if a == Stream::Stderr as u32 => output(trace, "now-stderr", &event),
        Output => output(trace, "now-stdout", &event),
        Line => Message::new("now-line").with("who", who()).with("line", event.line),
        Block => Message::new("now-block").with("who", who()).with("wait", wait(trace, a, b)),
        Unblock => Message::new("now-unblock").with("who", who()),
        LoopCreate => Message::new("now-loop-create").with("who", who()),
        LoopRun => Message::new("now-loop-run").with("who", who()),
        LoopStop => Message::new("now-loop-stop"),
        LoopClose => Message::new("now-loop-close"),
        Iteration => Message::new("now-iteration").with("number", b),
        Select => select(trace, index, b),
        Selected if b == 0 => selected_nothing(trace, index),
        Selected => Message::new("now-selected").with("count", b),
        TimerSet => timer(trace, ["now-sleep-set", "now-timeout-set", "now-timer-set"], a),
        TimerFired => timer(trace, ["now-sleep-fired", "now-timeout-fired", "now-timer-fired"], a),
        TimerCancel => timer(trace, ["now-sleep-cancel", "now-timeout-cancel", "now-timer-cancel"], a),
        TaskCreate => created(trace, &event).with("who", who()),
        TaskReady => match event.actor {
            Actor::Task(waker) if waker != TaskId(a) => by_task("now-task-woken").with("who", who()),
            _ => by_task("now-task-ready"),
        },
        StepBegin => match b.checked_sub(1).map(|thrown| trace.text(StrId(thrown))) {
            None => by_task("now-step-begin"),
            Some("CancelledError") => by_task("now-step-cancel"),
            Some(thrown) => by_task("now-step-thrown").with("error", thrown),
        },
        StepEnd if WaitKind::ALL.get(a as usize) == Some(&WaitKind::Turn) => {
            Message::new("now-step-turn").with("who", who())
        }
        StepEnd => Message::new("now-step-end").with("who", who()).with("wait", wait(trace, a, b)),
        TaskDone if trace.text(StrId(a)) == "None" => Message::new("now-task-done").with("who", who()),
        TaskDone => by_text("now-task-result"),
        TaskFailed => by_text("now-task-failed"),
        TaskCancelled => Message::new("now-task-cancelled").with("who", who()),
        TaskCancel => by_task("now-task-cancel").with("who", who()),
        CallbackBegin if is_internal(trace.text(StrId(a))) => Message::new("now-callback-internal"),
        CallbackBegin => by_text("now-callback"),
        CallbackEnd => Message::new("now-callback-end"),
        IoStart => Message::new("now-io-start").with("who", who()).with("io", io(trace, a)),
        IoEnd => Message::new("now-io-end").with("io", io(trace, a)),
        ThreadCreate => Message::new("now-thread-create").with("who", who()).with("thread", thread(trace, a)),
        ThreadBegin => Message::new("now-thread-begin").with("who", who()),
        ThreadEnd => Message::new("now-thread-end").with("who", who()),
        CoreTake => Message::new("now-core-take").with("who", who()).with("core", a),
        CoreLeave => Message::new("now-core-leave").with("who", who()).with("core", a),
        CoreWait => Message::new("now-core-wait").with("who", who()),
        Wake => Message::new("now-wake").with("who", who()).with("thread", thread(trace, a)),
        GilWait => Message::new("now-gil-wait").with("who", who()),
        GilRequest => Message::new("now-gil-request").with("who", who()).with("thread", thread(trace, a)),
        GilTake => Message::new("now-gil-take").with("who", who()),
        GilDrop => {
            let key = match DropReason::ALL.get(a as usize) {
                Some(DropReason::Asked) => "now-gil-drop-asked",
                Some(DropReason::End) => "now-gil-drop-end",
                Some(DropReason::Interpreter) => "now-gil-drop-interpreter",
                _ => "now-gil-drop-blocking",
            };
            Message::new(key).with("who", who())
        }
        LockTake | LockRelease => {
            let semaphore = trace.entities.locks.get(a as usize).is_some_and(|lock| lock.kind == LockKind::Semaphore);
            let key = match (event.kind, semaphore) {
                (LockTake, false) => "now-lock-take",
                (LockTake, true) => "now-semaphore-take",
                (_, false) => "now-lock-release",
                (_, true) => "now-semaphore-release",
            };
            Message::new(key).with("who", who()).with("which", which(trace, Some(LockId(a)))).with("free", b)
        }
        QueueLength => {
            let key = if queue_grew(trace, index) { "now-queue-put" } else { "now-queue-get" };
            Message::new(key).with("who", who()).with("which", which(trace, Some(LockId(a)))).with("count", b)
        }
        ProcessCreate => {
            let key = if b == 0 { "now-process-create" } else { "now-process-create-pickled" };
            Message::new(key).with("who", who()).with("process", process(trace, a)).with("bytes", b)
        }
        ProcessPhase => {
            let key = match Phase::ALL.get(a as usize) {
                Some(Phase::Interpreter) => "now-process-interpreter",
                Some(Phase::Imports) => "now-process-imports",
                Some(Phase::Running) => "now-process-running",
                _ => "now-process-start",
            };
            Message::new(key).with("who", who())
        }
        ProcessEnd if (a as i32) < 0 => {
            Message::new("now-process-killed").with("who", who()).with("signal", (a as i32).unsigned_abs())
        }
        ProcessEnd => Message::new("now-process-end").with("who", who()).with("status", a),
        InterpreterCreate | InterpreterEnter | InterpreterLeave | InterpreterEnd => {
            let key = match event.kind {
                InterpreterCreate => "now-interpreter-create",
                InterpreterEnter => "now-interpreter-enter",
                InterpreterLeave => "now-interpreter-leave",
                _ => "now-interpreter-end",
            };
            Message::new(key).with("who", who()).with("interpreter", process(trace, a)).with("bytes", b)
        }
        PipeWrite => Message::new("now-pipe-write").with("who", who()).with("bytes", b).with("pipe", a),
        PipeRead => Message::new("now-pipe-read").with("who", who()).with("bytes", b).with("pipe", a),
        SharedTake => Message::new("now-shared-take").with("who", who()).with("semaphore", a),
        SharedRelease => Message::new("now-shared-release").with("who", who()).with("semaphore", a),
    }
}

/// A new task, and the group that it belongs to.
fn created(trace: &Trace, event: &Event) -> Message {
    let group = trace.entities.tasks.get(event.a as usize).and_then(|task| task.group);
    let message = Message::new(if group.is_some() { "now-task-create-in" } else { "now-task-create" });
    let message = message.with("task", task(trace, TaskId(event.a)));
    if group.is_some() { message.with("which", which(trace, group)) } else { message }
}

fn output(trace: &Trace, key: &'static str, event: &Event) -> Message {
    let text = trace.text(StrId(event.b));
    let key = if text.trim().is_empty() { "now-newline" } else { key };
    Message::new(key).with("who", actor(trace, event.actor)).with("text", quoted(text.trim()))
}

/// The loop waits only when nothing is ready: a selector that came back at once was merely asked.
fn select(trace: &Trace, index: usize, timer: u32) -> Message {
    let back = (index + 1 < trace.len()).then(|| trace.time(index + 1));
    if back.is_some_and(|back| back.saturating_sub(trace.time(index)) < AT_ONCE) {
        return Message::new("now-select-poll");
    }
    let timer = timer.checked_sub(1).and_then(|timer| trace.entities.timers.get(timer as usize));
    match timer {
        Some(timer) => Message::new("now-select-timer").with("deadline", timer.deadline),
        None => Message::new("now-select-io"),
    }
}

/// The selector came back without a response: it was only asked, or a timer is due.
fn selected_nothing(trace: &Trace, index: usize) -> Message {
    let waited =
        index.checked_sub(1).is_some_and(|asked| trace.time(index).saturating_sub(trace.time(asked)) >= AT_ONCE);
    Message::new(if waited { "now-selected-timer" } else { "now-selected-none" })
}

/// The keys are for a sleep, for a timeout, and for a callback of the program's own.
fn timer(trace: &Trace, [sleep, timeout, callback]: [&'static str; 3], id: u32) -> Message {
    let Some(timer) = trace.entities.timers.get(id as usize) else {
        return Message::new(callback).with("deadline", "?").with("label", "?");
    };
    let label = trace.text(timer.label);
    let message = match timer.task {
        Some(id) if label == "Future.set_result" => Message::new(sleep).with("task", task(trace, id)),
        Some(id) if is_internal(label) => Message::new(timeout).with("task", task(trace, id)),
        _ => Message::new(callback).with("label", quoted(label)),
    };
    message.with("deadline", timer.deadline)
}

/// Whether a callback is the library's own: its name says so, as CPython's do.
fn is_internal(name: &str) -> bool {
    name == "Future.set_result" || name.rsplit('.').next().is_some_and(|last| last.starts_with('_'))
}

/// What is waited for, as the object of "waits for".
pub(super) fn wait(trace: &Trace, kind: u32, b: u32) -> Message {
    let Some(&kind) = WaitKind::ALL.get(kind as usize) else {
        return Message::new("wait-future-inside");
    };
    let at = |key| Message::new(key).with("which", which(trace, kind.lock(b)));
    match kind {
        WaitKind::Turn => Message::new("wait-turn"),
        WaitKind::Sleep => Message::new("wait-sleep").with("delay", trace.text(StrId(b))),
        WaitKind::Task => Message::new("wait-task").with("task", task(trace, TaskId(b))),
        WaitKind::Gather => Message::new("wait-gather").with("count", b),
        WaitKind::Lock | WaitKind::ThreadLock => at("wait-lock"),
        WaitKind::Semaphore => at("wait-semaphore"),
        WaitKind::QueueGet => at("wait-queue-get"),
        WaitKind::QueuePut => at("wait-queue-put"),
        WaitKind::QueueJoin => at("wait-queue-join"),
        WaitKind::Event => at("wait-event"),
        WaitKind::Condition => at("wait-condition"),
        WaitKind::Barrier => at("wait-barrier"),
        WaitKind::Group => at("wait-group"),
        WaitKind::Several => Message::new("wait-several").with("count", b),
        WaitKind::ThreadBegin => Message::new("wait-thread-begin").with("thread", thread(trace, b)),
        WaitKind::Io => Message::new("wait-io").with("io", io(trace, b)),
        WaitKind::Future if b == 0 => Message::new("wait-future-inside"),
        WaitKind::Future => at("wait-future"),
        WaitKind::ThreadEnd => Message::new("wait-thread-end").with("thread", thread(trace, b)),
        WaitKind::Process if b == 0 => Message::new("wait-any-process"),
        WaitKind::Process => Message::new("wait-process").with("process", process(trace, b - 1)),
        WaitKind::PipeData => Message::new("wait-pipe-data").with("pipe", b),
        WaitKind::PipeRoom => Message::new("wait-pipe-room").with("pipe", b),
        WaitKind::Poll => Message::new("wait-poll").with("count", b),
        WaitKind::Shared => Message::new("wait-shared").with("semaphore", b),
        WaitKind::Compute => Message::new("wait-compute").with("delay", trace.text(StrId(b))),
        WaitKind::ThreadSleep => Message::new("wait-thread-sleep").with("delay", trace.text(StrId(b))),
    }
}

fn task(trace: &Trace, TaskId(id): TaskId) -> String {
    let Some(task) = trace.entities.tasks.get(id as usize) else {
        return format!("Task #{id}");
    };
    let (name, coroutine) = (trace.text(task.name), trace.text(task.coroutine));
    if coroutine.is_empty() || coroutine == name { name.to_owned() } else { format!("{name} ({coroutine})") }
}

fn thread(trace: &Trace, id: u32) -> String {
    actor(trace, Actor::Thread(ThreadId(id)))
}

fn process(trace: &Trace, id: u32) -> String {
    trace.process_label(ProcessId(id)).into_owned()
}

/// A lock and its kin are known by their variables, else by the lines that made them.
pub(super) fn which(trace: &Trace, lock: Option<LockId>) -> Message {
    let info = lock.and_then(|LockId(id)| trace.entities.locks.get(id as usize));
    let Some(info) = info.filter(|info| info.shown && info.line > 0) else {
        return Message::new("which-inside");
    };
    let name = trace.text(info.name);
    let message = match (name.is_empty(), info.nth) {
        (false, 1) => return Message::new("which-named").with("name", name),
        (false, _) => Message::new("which-named-nth").with("name", name),
        (true, 1) => Message::new("which-line"),
        (true, _) => Message::new("which-line-nth"),
    };
    message.with("line", info.line).with("nth", info.nth)
}

/// Whether the queue whose length row `index` tells is longer than before.
fn queue_grew(trace: &Trace, index: usize) -> bool {
    let event = trace.event(index);
    let of_it = |row: &usize| trace.kind(*row) == EventKind::QueueLength && trace.event(*row).a == event.a;
    let before = (0..index).rev().find(of_it).map_or(0, |row| trace.event(row).b);
    event.b > before
}

fn io(trace: &Trace, id: u32) -> String {
    trace.io_label(IoId(id)).to_owned()
}

fn quoted(text: &str) -> String {
    let first = text.lines().next().unwrap_or("");
    let mut short: String = first.chars().take(QUOTED).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
