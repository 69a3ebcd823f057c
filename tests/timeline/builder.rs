//! A small writer of traces in the machine's words.

use coroscope::base::VirtualTime;
use coroscope::trace::*;

pub struct Builder {
    pub trace: Trace,
    nanos: u64,
    task: Option<TaskId>,
}

const MAIN: ThreadId = ThreadId(0);
const LOOP: LoopId = LoopId(0);

impl Builder {
    /// A main thread whose loop runs.
    pub fn asyncio() -> Builder {
        let mut builder = Builder { trace: Trace::default(), nanos: 0, task: None };
        let name = builder.trace.strings.intern("MainThread");
        builder.trace.entities.threads.push(ThreadInfo { name, process: ProcessId(0) });
        builder.event(EventKind::Start, 0, 0);
        builder.trace.entities.loops.push(MAIN);
        builder.event(EventKind::LoopCreate, 0, 0);
        builder.event(EventKind::LoopRun, 0, 0);
        builder
    }

    fn row(&mut self, kind: EventKind, a: u32, b: u32, line: u32) {
        let actor = self.task.map_or(Actor::Thread(MAIN), Actor::Task);
        let time = VirtualTime::from_nanos(self.nanos);
        self.trace.push(Event { time, kind, actor, a, b, line });
        self.nanos += 1_000;
    }

    pub fn event(&mut self, kind: EventKind, a: u32, b: u32) {
        self.row(kind, a, b, 0);
    }

    pub fn line(&mut self, line: u32) {
        self.row(EventKind::Line, 0, 0, line);
    }

    pub fn text(&mut self, text: &str) -> u32 {
        self.trace.strings.intern(text).0
    }

    /// Time passes.
    pub fn pass(&mut self, nanos: u64) {
        self.nanos += nanos;
    }

    pub fn now(&self) -> u64 {
        self.nanos
    }

    pub fn create(&mut self, coroutine: &str) -> TaskId {
        let id = self.trace.entities.tasks.len() as u32;
        let name = StrId(self.text(&format!("Task-{}", id + 1)));
        let coroutine = StrId(self.text(coroutine));
        let created = self.trace.len() as u32;
        self.trace.entities.tasks.push(TaskInfo {
            name,
            coroutine,
            parent: self.task,
            looped: LOOP,
            group: None,
            created,
        });
        self.event(EventKind::TaskCreate, id, 0);
        TaskId(id)
    }

    pub fn begin(&mut self, task: TaskId) {
        self.event(EventKind::StepBegin, task.0, 0);
        self.task = Some(task);
    }

    pub fn wait(&mut self, kind: WaitKind, b: u32, line: u32) {
        self.row(EventKind::StepEnd, kind as u32, b, line);
        self.task = None;
    }

    pub fn done(&mut self, result: &str) {
        let result = self.text(result);
        self.event(EventKind::TaskDone, result, 0);
        self.task = None;
    }

    pub fn ready(&mut self, task: TaskId) {
        self.event(EventKind::TaskReady, task.0, 0);
    }

    pub fn print(&mut self, stream: Stream, text: &str) {
        let text = self.text(text);
        self.event(EventKind::Output, stream as u32, text);
    }

    pub fn request(&mut self, label: &str) -> IoId {
        let id = self.trace.entities.ios.len() as u32;
        let label = StrId(self.text(label));
        let created = self.trace.len() as u32;
        self.trace.entities.ios.push(IoInfo { label, thread: MAIN, task: self.task, created });
        self.event(EventKind::IoStart, id, 0);
        IoId(id)
    }

    /// The loop sleeps until something happens.
    pub fn select(&mut self, nanos: u64) {
        self.event(EventKind::Select, 0, 0);
        self.pass(nanos);
        self.event(EventKind::Selected, 0, 0);
    }

    pub fn end(mut self) -> Trace {
        self.event(EventKind::LoopStop, 0, 0);
        self.event(EventKind::LoopClose, 0, 0);
        self.event(EventKind::End, 0, 0);
        self.trace
    }
}

/// Two tasks sleep at once, the second one blocks the thread before it ends.
pub fn two_sleepers() -> Trace {
    let mut b = Builder::asyncio();
    let main = b.create("main");
    b.event(EventKind::Iteration, 0, 1);
    b.select(0);
    b.begin(main);
    b.line(12);
    let [first, second] = ["sleeper", "sleeper"].map(|name| b.create(name));
    b.wait(WaitKind::Gather, 2, 12);
    b.event(EventKind::Iteration, 0, 2);
    b.select(0);
    for (task, name, delay) in [(first, "A", "1"), (second, "B", "2")] {
        b.begin(task);
        b.line(5);
        b.print(Stream::Stdout, &format!("{name} falls asleep\n"));
        b.line(6);
        let delay = b.text(delay);
        b.wait(WaitKind::Sleep, delay, 6);
    }
    b.event(EventKind::Iteration, 0, 3);
    b.select(1_000_000_000);
    b.ready(first);
    b.event(EventKind::Iteration, 0, 4);
    b.select(0);
    b.begin(first);
    b.done("'A'");
    b.event(EventKind::Iteration, 0, 5);
    b.select(999_900_000);
    b.ready(second);
    b.event(EventKind::Iteration, 0, 6);
    b.select(0);
    b.begin(second);
    b.line(7);
    let delay = b.text("0.5");
    b.event(EventKind::Block, WaitKind::ThreadSleep as u32, delay);
    b.pass(500_000_000);
    b.event(EventKind::Unblock, 0, 0);
    b.print(Stream::Stderr, "warning\n");
    b.done("'B'");
    b.ready(main);
    b.event(EventKind::Iteration, 0, 7);
    b.select(0);
    b.begin(main);
    b.line(13);
    b.done("None");
    b.end()
}

/// `count` tasks of which ten at a time wait for a response of 0.1 s.
pub fn downloads(count: usize) -> Trace {
    const LATENCY: u64 = 100_000_000;
    let mut b = Builder::asyncio();
    let main = b.create("main");
    b.begin(main);
    let tasks: Vec<TaskId> = (0..count).map(|_| b.create("download")).collect();
    b.wait(WaitKind::Gather, count as u32, 25);
    let mut out: std::collections::VecDeque<(u64, TaskId, IoId)> = Default::default();
    let send = |b: &mut Builder, task: TaskId| {
        let io = b.request(&format!("GET https://example.org/{}", task.0));
        b.wait(WaitKind::Io, io.0, 15);
        (b.now() + LATENCY, task, io)
    };
    for (number, &task) in tasks.iter().enumerate() {
        b.begin(task);
        b.line(13);
        if number < 10 {
            let sent = send(&mut b, task);
            out.push_back(sent);
        } else {
            b.wait(WaitKind::Semaphore, 0, 14);
        }
    }
    let mut queue = tasks[10.min(count)..].iter();
    while let Some((due, task, io)) = out.pop_front() {
        b.select(due.saturating_sub(b.now() + 1_000));
        b.event(EventKind::IoEnd, io.0, 0);
        b.ready(task);
        b.begin(task);
        b.line(16);
        let next = queue.next().copied();
        if let Some(next) = next {
            b.ready(next);
        }
        b.done("200");
        if let Some(next) = next {
            b.begin(next);
            let sent = send(&mut b, next);
            out.push_back(sent);
        }
    }
    b.ready(main);
    b.begin(main);
    b.done("None");
    b.end()
}

/// `tasks` tasks that give way to each other, `turns` times each: four slices a turn with the loop's.
pub fn turns(tasks: usize, turns: usize) -> Trace {
    let mut b = Builder::asyncio();
    let ids: Vec<TaskId> = (0..tasks).map(|_| b.create("worker")).collect();
    for turn in 0..turns {
        b.event(EventKind::Iteration, 0, turn as u32 + 1);
        for &task in &ids {
            b.begin(task);
            b.pass(300 * (task.0 as u64 % 7));
            b.wait(WaitKind::Turn, 0, 3);
        }
    }
    b.end()
}

/// Two threads beside the main one, which wait for the GIL and hand it on.
pub fn threads() -> Trace {
    let mut trace = Trace::default();
    for name in ["MainThread", "Thread-1", "Thread-2"] {
        let name = trace.strings.intern(name);
        trace.entities.threads.push(ThreadInfo { name, process: ProcessId(0) });
    }
    let mut at = |micros: u64, thread: u32, kind: EventKind, a: u32| {
        let (time, actor) = (VirtualTime::from_nanos(micros * 1000), Actor::Thread(ThreadId(thread)));
        trace.push(Event { time, kind, actor, a, b: 0, line: 0 });
    };
    use EventKind::*;
    at(0, 0, Start, 0);
    at(10, 0, ThreadCreate, 1);
    at(10, 0, CoreTake, 0);
    at(10, 0, GilTake, 0);
    at(20, 0, ThreadCreate, 2);
    at(30, 1, GilWait, 0);
    at(40, 0, Block, WaitKind::ThreadLock as u32);
    at(40, 0, GilDrop, DropReason::Blocking as u32);
    at(40, 0, CoreLeave, 0);
    for (start, thread, other) in [(50, 1, 2), (5_050, 2, 1), (10_050, 1, 2)] {
        at(start, thread, CoreTake, thread - 1);
        at(start, thread, GilTake, 0);
        at(start + 10, other, GilWait, 0);
        at(start + 4_990, other, GilRequest, thread);
        at(start + 4_995, thread, GilDrop, DropReason::Asked as u32);
        at(start + 4_995, thread, CoreLeave, thread - 1);
    }
    at(15_100, 2, CoreTake, 1);
    at(15_100, 2, GilTake, 0);
    at(16_000, 2, GilDrop, DropReason::End as u32);
    at(16_000, 2, ThreadEnd, 0);
    at(16_000, 2, CoreLeave, 1);
    trace
}
