//! The threads of one process, as the machine sees them.

use super::code_state::Origin;
use super::exception::Raise;
use super::flow::{Args, Flow, Next};
use super::frame::{Outcome, Then};
use super::object::Obj;
use super::system::Answer;
use super::thread::{Block, BlockReason, Held, Signal, Stop, Thread, ThreadNumber, Wake};
use super::{Value, Vm};
use crate::base::VirtualTime;
use crate::trace::{Actor, EventKind, LockInfo, StrId, Stream, ThreadId, ThreadInfo, WaitKind};

/// What `pthread_create` takes the thread that calls it.
const CREATE: u64 = 15_000;

impl Vm {
    /// Runs a thread until it stops or virtual time reaches `deadline`. `now` is when it goes on.
    pub fn run(&mut self, thread: ThreadNumber, now: VirtualTime, deadline: VirtualTime) -> Stop {
        let _entered = self.heap.enter();
        self.deadline = deadline.as_nanos();
        self.left = deadline.as_nanos() as i64 - now.as_nanos() as i64;
        self.switch_to(thread);
        self.go_on_loading();
        let next = match self.thread.wake.take() {
            None => Next::Run,
            Some(Wake::Begin(function, args)) => {
                self.event(EventKind::ThreadBegin, 0, 0);
                self.call(function, *args, Then::Bottom)
            }
            Some(Wake::Result(reason, value, then)) => {
                if let BlockReason::Io(io) = reason {
                    self.event(EventKind::IoEnd, io.0, 0);
                }
                self.event(EventKind::Unblock, 0, 0);
                self.deliver(then, Outcome::Return(value))
            }
            Some(Wake::Last(function, args)) => self.call(function, *args, Then::Bottom),
            Some(Wake::Answered(answer, then)) => {
                let outcome = self.outcome_of(answer.unwrap_or(Answer::Nothing));
                self.deliver(then, outcome)
            }
            Some(Wake::Burnt(then)) => self.deliver(then, Outcome::Return(Value::NONE)),
            Some(Wake::Loop) => self.loop_selected(),
            Some(Wake::Library(cont, then)) => {
                let flow = (cont.resume)(self, cont.held, Outcome::Return(Value::NONE));
                self.follow(flow, then)
            }
        };
        self.execute(next)
    }

    pub(super) fn switch_to(&mut self, number: ThreadNumber) {
        if self.thread.number == number {
            return;
        }
        let mut thread = self.parked[number.0 as usize].take().expect("a thread that is to run is there");
        std::mem::swap(&mut self.thread, &mut *thread);
        let other = thread.number;
        if !thread.over {
            self.parked[other.0 as usize] = Some(thread);
        }
    }

    pub(super) fn thread_mut(&mut self, number: ThreadNumber) -> Option<&mut Thread> {
        match self.thread.number == number {
            true => Some(&mut self.thread),
            false => self.parked.get_mut(number.0 as usize)?.as_deref_mut(),
        }
    }

    /// How many threads were made and are not over.
    pub(super) fn threads_alive(&self) -> usize {
        self.parked.iter().flatten().filter(|thread| !thread.over).count() + usize::from(!self.thread.over)
    }

    /// A new thread that begins with a call.
    pub(super) fn start_thread(&mut self, function: Value, args: Args) -> ThreadNumber {
        self.charge(CREATE);
        let number = ThreadNumber(self.thread_ids.len() as u32);
        let name = self.trace.strings.intern(&format!("Thread-{}", number.0));
        let id = self.trace.add_thread(ThreadInfo { name, process: self.process.id });
        self.thread_ids.push(id);
        self.event(EventKind::ThreadCreate, id.0, 0);
        let mut thread = Thread::new(number, id);
        thread.function = function.clone();
        thread.wake = Some(Wake::Begin(function, Box::new(args)));
        self.parked.push(Some(Box::new(thread)));
        self.signal(Signal::Started(number));
        number
    }

    /// C code that has let the GIL go computes for so long, then the call gives `result`.
    pub(super) fn compute_without_gil(&mut self, nanos: u64, result: Value) -> Flow {
        let StrId(words) = self.trace.intern(&VirtualTime::from_nanos(nanos).as_seconds().to_string());
        self.block_event(WaitKind::Compute, words);
        let reason = BlockReason::Compute(nanos);
        Flow::Block(Block { reason, until: VirtualTime::NEVER }, result)
    }

    /// A loop that another thread runs looks at its ready queue again.
    pub(super) fn wake_selector(&mut self, event_loop: &Value) {
        let runs = |thread: &Thread| thread.loops.last().is_some_and(|run| run.event_loop.is(event_loop));
        if let Some(thread) = self.parked.iter().flatten().find(|thread| runs(thread)).map(|thread| thread.number) {
            self.signal(Signal::Selected(thread));
        }
    }

    /// Tells the machine, soon: the slice ends where the thread next looks at its eval breaker.
    pub(super) fn signal(&mut self, signal: Signal) {
        self.signals.push((self.now(), signal));
        if self.left >= 0 {
            self.deadline = self.now().as_nanos() - 1;
            self.left = -1;
        }
    }

    pub fn take_signals(&mut self) -> Vec<(VirtualTime, Signal)> {
        std::mem::take(&mut self.signals)
    }

    /// Whether the thread that ran last stands in Python code, where it may let the GIL go. Library code in the place of C code is
    /// not interrupted.
    pub fn is_interruptible(&self) -> bool {
        let frame = self.thread.frames.last();
        frame.is_none_or(|frame| self.codes[frame.code as usize].origin != Origin::BuiltIn)
    }

    /// A thread that waits for a lock tries to take it now. It goes on with True if it has got it.
    pub fn try_lock(&mut self, thread: ThreadNumber, held: Held, now: VirtualTime) -> bool {
        let _entered = self.heap.enter();
        self.set_now(now);
        let lock = Value::reference(held.slot);
        let taken = self.try_take_lock(&lock, thread);
        if taken {
            self.lock_mut(&lock).waiters -= 1;
        }
        taken
    }

    /// A thread has waited for a lock until its time was over: it goes on with False.
    pub fn lock_timed_out(&mut self, thread: ThreadNumber, held: Held) {
        let _entered = self.heap.enter();
        let lock = Value::reference(held.slot);
        self.lock_mut(&lock).waiters -= 1;
        if let Some(Thread { wake: Some(Wake::Result(_, value, _)), .. }) = self.thread_mut(thread) {
            *value = Value::FALSE;
        }
    }

    /// Who holds the lock.
    pub fn holder(&self, held: Held) -> Option<ThreadNumber> {
        match self.heap.at(held.slot) {
            Obj::Lock(lock) => lock.holder,
            _ => None,
        }
    }

    /// Who could end the wait for the lock: who holds it.
    pub fn awaited(&self, held: Held) -> Option<ThreadId> {
        self.holder(held).map(|holder| self.thread_id(holder))
    }

    pub(super) fn knows_thread(&self, ThreadNumber(thread): ThreadNumber) -> bool {
        (thread as usize) < self.thread_ids.len()
    }

    /// By its number in the trace.
    pub fn thread_id(&self, ThreadNumber(thread): ThreadNumber) -> ThreadId {
        self.thread_ids[thread as usize]
    }

    pub fn thread_name(&self, thread: ThreadNumber) -> &str {
        let ThreadId(id) = self.thread_id(thread);
        self.trace.text(self.trace.entities.threads[id as usize].name)
    }

    /// `Thread-1 waits for the lock of line 3, which Thread-2 holds`
    pub fn lock_wait_words(&self, thread: ThreadNumber, held: Held) -> String {
        if let Obj::Lock(lock) = self.heap.at(held.slot)
            && let Some(joined) = lock.ends
        {
            return format!("{} waits for the end of {}", self.thread_name(thread), self.thread_name(joined));
        }
        let which = match self.trace.entities.locks.get(held.id.0 as usize) {
            None | Some(LockInfo { line: 0, .. }) => "a lock".to_owned(),
            Some(LockInfo { line, shown: true, .. }) => format!("the lock of line {line}"),
            Some(LockInfo { line, .. }) => format!("a lock inside of what line {line} made"),
        };
        let whose = match self.holder(held) {
            Some(holder) => format!("which {} holds", self.thread_name(holder)),
            None => "which nobody will release".to_owned(),
        };
        format!("{} waits for {which}, {whose}", self.thread_name(thread))
    }

    /// Nothing can ever happen again; says who waits for what. CPython would wait for ever.
    pub fn tell_stuck(&mut self, waits: &[String]) {
        let _entered = self.heap.enter();
        let what = waits.join("\ncoroscope:   ");
        self.write(Stream::Stderr, &format!("coroscope: the program can never go on:\ncoroscope:   {what}\n"));
    }

    /// The clock outside of a slice.
    pub fn set_now(&mut self, now: VirtualTime) {
        self.deadline = now.as_nanos();
        self.left = 0;
    }

    /// An event about a thread, whichever runs.
    pub fn event_of(&mut self, thread: ThreadNumber, kind: EventKind, a: u32, b: u32) {
        let line = self.thread_mut(thread).map_or(0, |thread| thread.last_line);
        self.event_at_line(Actor::Thread(self.thread_id(thread)), kind, a, b, line);
    }

    /// The bottom frame of the thread that ran is left.
    pub fn keep_result(&mut self, result: Result<(), Raise>) {
        let _entered = self.heap.enter();
        self.thread.raised = result.map_or_else(|Raise(exception)| exception, |()| Value::NULL);
    }

    pub(super) fn take_result(&mut self) -> Result<(), Raise> {
        let raised = std::mem::replace(&mut self.thread.raised, Value::NULL);
        if raised.is_null() { Ok(()) } else { Err(Raise(raised)) }
    }

    /// The line of the program at which the thread that ran last is.
    pub fn last_line(&self) -> u32 {
        self.thread.last_line
    }

    /// A thread that is not the main one is over. What came out of it is reported.
    pub fn thread_finished(&mut self, thread: ThreadNumber) {
        let _entered = self.heap.enter();
        self.switch_to(thread);
        if let Err(Raise(exception)) = self.take_result()
            && !self.is_a(&exception, super::class::Type::SystemExit)
        {
            self.prepare_exception(&exception);
            let text = self.format_uncaught(&exception);
            let newer = self.settings.python.minor() >= 13;
            let function = std::mem::replace(&mut self.thread.function, Value::NONE);
            let function = self.plain_repr(&function).unwrap_or_default();
            let head = if newer { format!(" {function}:") } else { format!(": {function}") };
            self.write(Stream::Stderr, &format!("Exception ignored in thread started by{head}\n{text}"));
        }
        self.event(EventKind::ThreadEnd, 0, 0);
        self.thread.over = true;
        self.reclaim();
    }
}
