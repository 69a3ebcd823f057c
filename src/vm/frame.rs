//! A thread of the interpreter: operand stack, frames, and why it stopped.

use super::Value;
use super::code_state::CodeState;
use super::exception::Raise;
use super::flow::Cont;
use super::object::{Function, Generator, GeneratorKind, GeneratorState};
use crate::base::VirtualTime;
use crate::bytecode::Instr;
use crate::trace::{IoId, ThreadId};
use smallvec::SmallVec;

/// Why the vm gave control back.
#[derive(Debug)]
pub enum Stop {
    /// The slice is used up.
    Fuel,
    /// The thread waits.
    Block(Block),
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
}

/// Who gets what a frame, or a native call, results in.
#[derive(Clone, Debug)]
pub enum Then {
    /// The operand stack of the frame below.
    Push,
    /// Nobody; the frame below goes on. (`__setattr__`, `__delitem__`, ...)
    Discard,
    /// The instruction of the frame below that asked for a truth value: it jumps or goes on.
    Branch,
    /// The `ForIter` of the frame below.
    ForIter,
    /// The same, for the `__next__` of a class written in Python.
    ForNext,
    /// The `Send` of the frame below.
    Send,
    /// The same, for a `__next__`.
    SendNext,
    /// The operand stack of the frame below gets this new instance, whose `__init__` it is that ends.
    Made(Value),
    /// A native continuation, and who gets its result in turn.
    Cont(Box<(Cont, Then)>),
    /// The event loop: a step of this task (slot) ended.
    Step(Value),
    /// The event loop: a callback returned.
    Callback,
    /// Nobody: a finaliser ran between two instructions. What it raises is reported, not propagated.
    Finalizer,
    /// The same between two entries of an event loop's ready queue.
    LoopFinalizer,
    /// The end of the thread.
    Bottom,
}

/// How a frame, a generator's slice or a native call ended.
#[derive(Debug)]
pub enum Outcome {
    Return(Value),
    Yield(Value),
    Raise(Raise),
}

#[derive(Clone, Debug)]
pub struct Frame {
    pub code: u32,
    /// The next instruction.
    pub pc: u32,
    /// Stack index of the first local.
    pub base: u32,
    /// The stack is cut to this when the frame is left: callee and self slot lie below the locals.
    pub floor: u32,
    /// Slot of the globals' dict; the function or generator on the stack keeps it alive.
    pub globals: u32,
    /// The locals' dict of a class body, else NULL.
    pub namespace: Value,
    pub then: Then,
    /// The generator whose frame this is, else NULL.
    pub generator: Value,
    /// What was being handled when the generator was resumed.
    pub outer_handled: Value,
}

impl Frame {
    /// What it returns goes to the operand stack of the frame below, and nothing else has to happen.
    #[inline(always)]
    pub fn returns_plainly(&self) -> bool {
        matches!(self.then, Then::Push) && self.generator.is_null() && self.namespace.is_null()
    }
}

/// The operand stack, as bits. Below `top` each word owns a [`Value`]; above it they are garbage.
#[derive(Debug, Default)]
pub struct Stack {
    words: Vec<u64>,
    pub(super) top: usize,
}

impl Stack {
    /// Makes room for `more` values above the top.
    #[inline]
    pub fn reserve(&mut self, more: usize) {
        if self.top + more > self.words.len() {
            self.grow(more);
        }
    }

    #[cold]
    #[inline(never)]
    fn grow(&mut self, more: usize) {
        self.words.resize((self.top + more).next_power_of_two().max(256), 0);
    }

    pub fn base_pointer(&mut self) -> *mut u64 {
        self.words.as_mut_ptr()
    }

    /// Room must have been reserved: a code object's `max_stack` is reserved when its frame is pushed.
    pub fn push(&mut self, value: Value) {
        self.words[self.top] = value.into_bits();
        self.top += 1;
    }

    pub fn pop(&mut self) -> Value {
        self.top -= 1;
        unsafe { Value::from_bits(self.words[self.top]) }
    }

    /// Drops all from `top` on.
    pub fn cut(&mut self, top: usize) {
        while self.top > top {
            self.pop();
        }
    }

    /// The `depth`-th value from the top; 1 is the top.
    pub fn peek(&self, depth: usize) -> &Value {
        self.at(self.top - depth)
    }

    pub fn at(&self, index: usize) -> &Value {
        debug_assert!(index < self.top);
        // Value is a transparent wrapper of the word.
        unsafe { &*(&raw const self.words[index]).cast::<Value>() }
    }

    pub fn at_mut(&mut self, index: usize) -> &mut Value {
        debug_assert!(index < self.top);
        unsafe { &mut *(&raw mut self.words[index]).cast::<Value>() }
    }

    /// Takes the values from `from` on, in order.
    pub fn take_from<C: FromIterator<Value>>(&mut self, from: usize) -> C {
        let values = self.words[from..self.top].iter().map(|&word| unsafe { Value::from_bits(word) }).collect();
        self.top = from;
        values
    }

    /// Takes the `count` values on top, in order.
    pub fn take_args(&mut self, count: usize) -> SmallVec<[Value; 4]> {
        let from = self.top - count;
        let mut args = SmallVec::with_capacity(count);
        // As in `move_out`.
        unsafe {
            let to: *mut Value = args.as_mut_ptr();
            copy_few(self.words[from..self.top].as_ptr().cast::<Value>(), to, count);
            args.set_len(count);
        }
        self.top = from;
        args
    }

    /// Moves the values from `from` on behind those of `to`.
    pub fn move_out(&mut self, from: usize, to: &mut Vec<Value>) {
        let count = self.top - from;
        to.reserve(count);
        // Each word from `from` to the top owns a value; with the top lowered the copy in `to` is the only owner.
        unsafe {
            let end = to.as_mut_ptr().add(to.len());
            copy_few(self.words[from..self.top].as_ptr().cast::<Value>(), end, count);
            to.set_len(to.len() + count);
        }
        self.top = from;
    }

    /// Moves all of `values` onto the stack; room must have been reserved.
    pub fn move_in(&mut self, values: &mut Vec<Value>) {
        let count = values.len();
        // The other way round: `values` forgets what the stack owns now.
        unsafe {
            let end = self.words[self.top..self.top + count].as_mut_ptr().cast::<Value>();
            values.set_len(0);
            copy_few(values.as_ptr(), end, count);
        }
        self.top += count;
    }

    pub fn values(&self) -> impl Iterator<Item = &Value> {
        (0..self.top).map(|index| self.at(index))
    }
}

/// Copies a few values one by one: volatile, or the compiler makes a call of it that costs more than they do.
///
/// # Safety
/// As [`std::ptr::copy_nonoverlapping`].
#[inline(always)]
unsafe fn copy_few(from: *const Value, to: *mut Value, count: usize) {
    for index in 0..count {
        unsafe { to.cast::<u64>().add(index).write(from.cast::<u64>().add(index).read_volatile()) }
    }
}

impl Clone for Stack {
    fn clone(&self) -> Stack {
        let mut stack = Stack::default();
        stack.reserve(self.top);
        self.values().for_each(|value| stack.push(value.clone()));
        stack
    }
}

impl Drop for Stack {
    fn drop(&mut self) {
        self.cut(0);
    }
}

#[derive(Clone, Debug)]
pub struct Thread {
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
}

#[derive(Clone, Debug)]
pub enum Wake {
    /// A native call that waited for the reason ends with this.
    Result(BlockReason, Value, Then),
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
    /// The loop's own context while something runs in another.
    pub context: Value,
    pub then: Then,
    /// The hooks of asynchronous generators that were set before.
    pub hooks: [Value; 2],
}

impl Thread {
    /// The frame of a suspended generator comes to the top; `value` is the generator.
    #[inline(always)]
    pub(super) fn resume(&mut self, generator: &mut Generator, state: &CodeState, value: Value, then: Then) {
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
        self.frames.push(Frame {
            code: generator.code,
            pc: generator.pc,
            base,
            floor: base,
            globals: generator.globals.slot().expect("globals are a dict"),
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
    pub(super) fn enter(&mut self, function: &Function, state: &CodeState, floor: usize, base: usize, then: Then) {
        let stack = &mut self.stack;
        stack.reserve(state.room as usize);
        let bound = base + state.local_count as usize - function.closure.len();
        while stack.top < bound {
            stack.push(Value::NULL);
        }
        for cell in &function.closure {
            stack.push(cell.clone());
        }
        self.frames.push(Frame {
            code: function.code,
            pc: 0,
            base: base as u32,
            floor: floor as u32,
            globals: function.globals.slot().expect("globals are a dict"),
            namespace: Value::NULL,
            then,
            generator: Value::NULL,
            outer_handled: Value::NULL,
        });
    }

    pub fn new(id: ThreadId) -> Thread {
        Thread {
            id,
            stack: Stack::default(),
            frames: Vec::new(),
            handled: Value::NONE,
            wake: None,
            async_hooks: [Value::NONE, Value::NONE],
            loops: Vec::new(),
            context: Value::NONE,
        }
    }
}
