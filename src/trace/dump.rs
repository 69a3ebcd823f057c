//! A trace as text: one event a line.

use super::{
    Actor, DropReason, Event, EventKind, IoId, LockId, Phase, ProcessId, StrId, Stream, TaskId, ThreadId, Trace,
    WaitKind,
};
use std::borrow::Cow;
use std::fmt::Write as _;
use std::io;

/// The event of a row in the words of the dump: `0.000001234 Task-2:5 StepEnd sleep 0.1`.
pub fn describe(trace: &Trace, row: usize) -> String {
    let event = &trace.event(row);
    let mut out = format!("{} {}", event.time, actor_name(trace, event.actor));
    if event.line != 0 {
        let _ = write!(out, ":{}", event.line);
    }
    let _ = write!(out, " {:?}", event.kind);
    let detail = detail(trace, row, event);
    if !detail.is_empty() {
        let _ = write!(out, " {detail}");
    }
    out
}

/// One JSON object a line: `t` in seconds, `who`, `ev`, `line`, `detail`.
pub fn write_jsonl(trace: &Trace, out: &mut impl io::Write) -> io::Result<()> {
    for (row, event) in trace.iter().enumerate() {
        writeln!(
            out,
            "{{\"t\": {}, \"who\": {}, \"ev\": \"{:?}\", \"line\": {}, \"detail\": {}}}",
            event.time,
            json_string(&actor_name(trace, event.actor)),
            event.kind,
            event.line,
            json_string(&detail(trace, row, &event)),
        )?;
    }
    Ok(())
}

pub(super) fn actor_name(trace: &Trace, actor: Actor) -> Cow<'_, str> {
    match actor {
        Actor::Thread(id) => trace.thread_label(id),
        Actor::Task(id) => task_name(trace, id).into(),
    }
}

fn task_name(trace: &Trace, id: TaskId) -> &str {
    trace.text(trace.entities.tasks[id.0 as usize].name)
}

fn io_label(trace: &Trace, id: IoId) -> &str {
    trace.text(trace.entities.ios[id.0 as usize].label)
}

/// `Queue 3 jobs:7`: kind, number, name if there is one, the line that made it.
fn lock_words(trace: &Trace, LockId(id): LockId) -> String {
    match trace.entities.locks.get(id as usize) {
        Some(lock) => format!("{} {id} {}:{}", lock.kind.name(), trace.text(lock.name), lock.line),
        None => id.to_string(),
    }
}

fn detail(trace: &Trace, row: usize, event: &Event) -> String {
    use EventKind::*;
    let Event { a, b, .. } = *event;
    match event.kind {
        Start | Line | Unblock | TaskCancelled | CallbackEnd | ThreadBegin | ThreadEnd | CoreWait | GilWait
        | GilTake => String::new(),
        End | LoopCreate | LoopRun | LoopStop | LoopClose => a.to_string(),
        Iteration => format!("{a} #{b}"),
        Selected => format!("{a} events {b}"),
        Output => {
            let stream = if a == Stream::Stdout as u32 { "out" } else { "err" };
            format!("{stream} {:?}", trace.text(StrId(b)))
        }
        Block | StepEnd => {
            let links = trace.chains.of(row as u32);
            let through = links.iter().map(|link| format!(" < {}:{}", trace.text(link.function), link.line));
            wait(trace, WaitKind::ALL[a as usize], b) + &through.collect::<String>()
        }
        Select => match b.checked_sub(1) {
            Some(timer) => format!("{a} until {}", trace.entities.timers[timer as usize].deadline),
            None => a.to_string(),
        },
        TimerSet | TimerFired | TimerCancel => {
            let timer = &trace.entities.timers[a as usize];
            format!("{a} {} at {}", trace.text(timer.label), timer.deadline)
        }
        TaskCreate => {
            let task = &trace.entities.tasks[a as usize];
            format!("{} {}", trace.text(task.name), trace.text(task.coroutine))
        }
        TaskReady | TaskCancel => task_name(trace, TaskId(a)).to_owned(),
        StepBegin => match b.checked_sub(1) {
            Some(thrown) => format!("{} ! {}", task_name(trace, TaskId(a)), trace.text(StrId(thrown))),
            None => task_name(trace, TaskId(a)).to_owned(),
        },
        TaskDone | TaskFailed | CallbackBegin => trace.text(StrId(a)).to_owned(),
        ThreadCreate | Wake | GilRequest => actor_name(trace, Actor::Thread(ThreadId(a))).into_owned(),
        CoreTake | CoreLeave => a.to_string(),
        InterpreterCreate | InterpreterEnd => trace.process_label(ProcessId(a)).into_owned(),
        ProcessCreate if b == 0 => trace.process_label(ProcessId(a)).into_owned(),
        ProcessCreate | InterpreterEnter | InterpreterLeave => {
            format!("{} {b} bytes", trace.process_label(ProcessId(a)))
        }
        ProcessPhase => format!("{:?}", Phase::ALL[a as usize]),
        ProcessEnd => (a as i32).to_string(),
        PipeWrite | PipeRead => format!("pipe {a}: {b} bytes"),
        SharedTake | SharedRelease => a.to_string(),
        GilDrop => format!("{:?}", DropReason::ALL[a as usize]),
        LockTake | LockRelease | QueueLength => format!("{} {b}", lock_words(trace, LockId(a))),
        IoStart | IoEnd => format!("{a} {}", io_label(trace, IoId(a))),
    }
}

fn wait(trace: &Trace, kind: WaitKind, b: u32) -> String {
    match kind {
        WaitKind::Sleep | WaitKind::ThreadSleep | WaitKind::Compute => format!("{kind:?} {}", trace.text(StrId(b))),
        WaitKind::ThreadEnd | WaitKind::ThreadBegin => {
            format!("{kind:?} {}", actor_name(trace, Actor::Thread(ThreadId(b))))
        }
        WaitKind::Several => format!("{kind:?} of {b}"),
        WaitKind::Process => match b.checked_sub(1) {
            Some(process) => format!("{kind:?} {}", trace.process_label(ProcessId(process))),
            None => format!("{kind:?} any"),
        },
        WaitKind::PipeData | WaitKind::PipeRoom | WaitKind::Shared => format!("{kind:?} {b}"),
        WaitKind::Poll => format!("{kind:?} of {b}"),
        _ if let Some(lock) = kind.lock(b) => format!("{kind:?} {}", lock_words(trace, lock)),
        WaitKind::Task => format!("{kind:?} {}", task_name(trace, TaskId(b))),
        WaitKind::Gather => format!("{kind:?} of {b}"),
        WaitKind::Io => format!("{kind:?} {}", io_label(trace, IoId(b))),
        _ => format!("{kind:?}"),
    }
}

pub(super) fn json_string(text: &str) -> String {
    let mut out = String::from("\"");
    for ch in text.chars() {
        match ch {
            '"' | '\\' => out.extend(['\\', ch]),
            '\n' => out.push_str("\\n"),
            ch if (ch as u32) < 0x20 => {
                let _ = write!(out, "\\u{:04x}", ch as u32);
            }
            ch => out.push(ch),
        }
    }
    out.push('"');
    out
}
