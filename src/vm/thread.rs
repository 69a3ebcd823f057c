//! Threads: what each has of its own, why one stopped, and what makes it go on.
//!
//! The vm runs one thread at a time; the others are parked. Which runs when is the machine's choice: it learns what
//! happened that may concern others by [`Stop`]s and [`Signal`]s.

use super::Value;
use super::code_state::CodeState;
use super::depth::Depth;
use super::exception::Raise;
use super::flow::{Args, Cont};
use super::frame::{Frame, Stack, Then};
use super::import_time::Loading;
use super::object::{Function, Generator, GeneratorKind, GeneratorState};
use super::system::{Answer, Call};
use crate::base::VirtualTime;
use crate::bytecode::Instr;
use crate::trace::{Chain, IoId, LockId, TaskId, ThreadId, WaitKind};

/// A thread of one interpreter, in order of being made: what Python knows it by. Across processes it has a [`ThreadId`]. In a
/// process that was forked the threads of its parent keep their numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ThreadNumber(pub u32);

/// Why the vm gave control back.
#[derive(Debug)]
pub enum Stop {
    /// The slice is used up, or there are signals. The thread stands where CPython looks at its eval breaker.
    Fuel,
    /// The thread waits without the GIL.
    Block(Block),
    /// The thread computes for so many nanoseconds as Python code does: with the GIL, which it lets go when asked.
    Burn(u64),
    /// The thread asks the system for something, with the GIL in its hands: the machine answers.
    Call(Box<Call>),
    /// A module is imported whose source has to be fetched first. No virtual time passes.
    Library,
    /// Its bottom frame returned, or an exception came out of it.
    Finished(Result<(), Raise>),
}

/// What a thread waits for. It goes on at `until` at the latest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    pub reason: BlockReason,
    pub until: VirtualTime,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockReason {
    /// `time.sleep`
    Sleep,
    /// A response that the thread waits for itself.
    Io(IoId),
    /// The selector of an event loop.
    Select,
    /// A lock that another thread holds. When the time is over first the call gives False.
    Lock(Held),
    /// Nothing: it computes on a core, for so many nanoseconds, in C code that has let the GIL go.
    Compute(u64),
}

/// A lock, to the machine: the slot of its object, which whoever waits for it keeps alive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Held {
    pub(super) slot: u32,
    pub id: LockId,
}

/// What a thread did that may make another one go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// It started this thread.
    Started(ThreadNumber),
    /// It released a lock for which others wait.
    Released(Held),
    /// `sys.setswitchinterval`, in nanoseconds.
    SwitchInterval(u64),
    /// It made something ready for the event loop of this thread, which waits in its selector.
    Selected(ThreadNumber),
}

#[derive(Clone, Debug)]
pub struct Thread {
    pub number: ThreadNumber,
    /// In the trace.
    pub id: ThreadId,
    pub(super) stack: Stack,
    pub(super) frames: Vec<Frame>,
    /// The exception being handled (`sys.exception()`), or None.
    pub(super) handled: Value,
    /// What happens when the thread runs again after a block.
    pub(super) wake: Option<Wake>,
    /// `sys.set_asyncgen_hooks`: firstiter and finalizer, each a callable, an event loop or None.
    pub(super) async_hooks: [Value; 2],
    /// Event loops that run on this thread, innermost last, with who gets the result of `run_forever`.
    pub(super) loops: Vec<LoopRun>,
    /// The current context: see `context.rs`.
    pub(super) context: Value,
    /// Objects whose finalisers have to run, the next one last, each with the number of frames below which it died: so one
    /// finaliser comes to its end before the next begins. NULL: cycles are looked for once more.
    pub(super) finalizers: Vec<(Value, usize)>,
    /// The task whose step runs.
    pub(super) task: Option<TaskId>,
    /// What it was blocked for last, and through which functions.
    pub(super) waits: Option<(WaitKind, u32, Chain)>,
    /// The line of the program that runs; 0: none yet.
    pub(super) last_line: u32,
    /// The library's modules that it is in the middle of.
    pub(super) loading: Option<Loading>,
    /// What it began with, or None.
    pub(super) function: Value,
    /// What came out of its bottom frame, or NULL.
    pub(super) raised: Value,
    /// It will never run again.
    pub(super) over: bool,
}

#[derive(Clone, Debug)]
pub enum Wake {
    /// The thread begins with this call.
    Begin(Value, Box<Args>),
    /// A native call that waited for the reason ends with this.
    Result(BlockReason, Value, Then),
    /// The main thread calls this function at the program's end.
    Last(Value, Box<Args>),
    /// A system call ends with what the machine has answered.
    Answered(Option<Answer>, Then),
    /// It has computed.
    Burnt(Then),
    /// The event loop goes on after its selector.
    Loop,
    /// The library has come: the import is tried again.
    Library(Cont, Then),
}

#[derive(Clone, Debug)]
pub struct LoopRun {
    pub event_loop: Value,
    /// The handle whose callback runs, or None.
    pub handle: Value,
    /// When the step or callback that runs began.
    pub began: VirtualTime,
    /// An exception of the callback was reported already.
    pub reporting: bool,
    /// What was being handled where the loop was entered.
    pub(in crate::vm) handled: Value,
    /// The loop's own context while something runs in another.
    pub context: Value,
    pub then: Then,
    /// The hooks of asynchronous generators that were set before.
    pub hooks: [Value; 2],
}

impl Thread {
    /// The frame of a suspended generator comes to the top and goes on at `pc`; `value` is the generator.
    #[inline(always)]
    pub(super) fn resume(&mut self, generator: &mut Generator, pc: u32, state: &CodeState, value: Value, then: Then) {
        generator.state = GeneratorState::Running;
        let base = self.stack.top as u32;
        self.stack.reserve(state.room as usize);
        self.stack.move_in(&mut generator.values);
        let outer_handled = if generator.handled.is_none() {
            self.handled.clone()
        } else {
            let handled = std::mem::replace(&mut generator.handled, Value::NONE);
            std::mem::replace(&mut self.handled, handled)
        };
        let depth = self.depth().called();
        self.frames.push(Frame {
            code: generator.code,
            pc,
            base,
            floor: base,
            globals: generator.globals.slot().expect("globals are a dict"),
            depth,
            namespace: Value::NULL,
            then,
            generator: value,
            outer_handled,
        });
    }

    /// The frame on top, which runs `instr`, goes back into its generator. Gives who gets what is yielded.
    #[inline(always)]
    pub(super) fn suspend(&mut self, generator: &mut Generator, instr: &Instr) -> Then {
        let frame = self.frames.pop().expect("the frame that runs");
        self.stack.move_out(frame.base as usize, &mut generator.values);
        generator.pc = frame.pc;
        generator.state = GeneratorState::Suspended;
        if !self.handled.is(&frame.outer_handled) {
            generator.handled = std::mem::replace(&mut self.handled, frame.outer_handled);
        }
        generator.asynchronous.gave = generator.kind == GeneratorKind::AsyncGenerator && instr.a == 0;
        frame.then
    }

    /// A frame for a call of `function`. Its parameters are on top of the stack, from `base` on; what lies between
    /// `floor` and them goes with the frame and keeps the function alive.
    #[inline(always)]
    pub(super) fn enter(
        &mut self,
        function: &Function,
        state: &CodeState,
        pc: u32,
        floor: usize,
        base: usize,
        then: Then,
    ) {
        let stack = &mut self.stack;
        stack.reserve(state.room as usize);
        let bound = base + state.local_count as usize - function.closure.len();
        while stack.top < bound {
            stack.push(Value::NULL);
        }
        for cell in &function.closure {
            stack.push(cell.clone());
        }
        let depth = self.depth().called();
        self.frames.push(Frame {
            code: function.code,
            pc,
            base: base as u32,
            floor: floor as u32,
            globals: function.globals.slot().expect("globals are a dict"),
            depth,
            namespace: Value::NULL,
            then,
            generator: Value::NULL,
            outer_handled: Value::NULL,
        });
    }

    /// That of the frame on top.
    #[inline(always)]
    pub(super) fn depth(&self) -> Depth {
        self.frames.last().map_or_else(Depth::default, |frame| frame.depth)
    }

    /// Of the frame that was just pushed.
    pub(super) fn set_depth(&mut self, depth: Depth) {
        self.frames.last_mut().expect("a frame was pushed").depth = depth;
    }

    pub fn new(number: ThreadNumber, id: ThreadId) -> Thread {
        Thread {
            number,
            id,
            stack: Stack::default(),
            frames: Vec::new(),
            handled: Value::NONE,
            wake: None,
            async_hooks: [Value::NONE, Value::NONE],
            finalizers: Vec::new(),
            loops: Vec::new(),
            context: Value::NONE,
            task: None,
            waits: None,
            last_line: 0,
            loading: None,
            function: Value::NONE,
            raised: Value::NULL,
            over: false,
        }
    }
}
