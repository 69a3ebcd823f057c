//! Frames, the operand stack that they share, and who gets what a frame results in.

use super::Value;
use super::depth::Depth;
use super::exception::Raise;
use super::flow::Cont;
use smallvec::SmallVec;
use std::mem::MaybeUninit;

/// Values that are copied at once, whether all of them are there or not.
const FEW: usize = 4;

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
    pub depth: Depth,
    /// The locals' dict of a class body, else NULL.
    pub namespace: Value,
    pub then: Then,
    /// The generator whose frame this is, else NULL.
    pub generator: Value,
    /// What was being handled when the generator was resumed.
    pub outer_handled: Value,
}

impl Frame {
    /// What goes to the operand stack of the frame below when this one returns `value`; `Err`: something else has to happen.
    #[inline(always)]
    pub fn plain_result(&mut self, value: Value) -> Result<Value, Value> {
        if !self.generator.is_null() || !self.namespace.is_null() {
            return Err(value);
        }
        match &mut self.then {
            Then::Push => Ok(value),
            Then::Made(instance) if value.is_none() => Ok(std::mem::replace(instance, Value::NULL)),
            _ => Err(value),
        }
    }
}

/// The operand stack, as bits. Below `top` each word owns a [`Value`]; above it they are garbage, [`FEW`] of them at least.
#[derive(Debug, Default)]
pub struct Stack {
    words: Vec<u64>,
    pub(super) top: usize,
}

impl Stack {
    /// Makes room for `more` values above the top.
    #[inline]
    pub fn reserve(&mut self, more: usize) {
        if self.top + more + FEW > self.words.len() {
            self.grow(more);
        }
    }

    #[cold]
    #[inline(never)]
    fn grow(&mut self, more: usize) {
        self.words.resize((self.top + more + FEW).next_power_of_two().max(256), 0);
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

    /// Drops the values of a frame, which begin at `floor`: in their order, as CPython before 3.14 clears a frame.
    pub fn leave(&mut self, floor: usize) {
        let top = std::mem::replace(&mut self.top, floor);
        for index in floor..top {
            drop(unsafe { Value::from_bits(self.words[index]) });
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
        assert!(self.top + FEW <= self.words.len());
        let mut args = SmallVec::with_capacity(count);
        // As in `move_out`; an array of so few values has room for them in place.
        unsafe {
            let to: *mut Value = args.as_mut_ptr();
            copy_few(self.words.as_ptr().add(from).cast::<Value>(), to, count);
            args.set_len(count);
        }
        self.top = from;
        args
    }

    /// Moves the values from `from` on behind those of `to`.
    #[inline(always)]
    pub fn move_out(&mut self, from: usize, to: &mut Vec<Value>) {
        debug_assert!(from <= self.top && self.top + FEW <= self.words.len());
        let count = self.top - from;
        let spare = to.capacity() - to.len();
        if spare < count || spare < FEW {
            to.reserve(count.max(FEW));
        }
        // Each word from `from` to the top owns a value; with the top lowered the copy in `to` is the only owner.
        unsafe {
            let end = to.as_mut_ptr().add(to.len());
            copy_few(self.words.as_ptr().add(from).cast::<Value>(), end, count);
            to.set_len(to.len() + count);
        }
        self.top = from;
    }

    /// Moves all of `values` onto the stack; room must have been reserved.
    #[inline(always)]
    pub fn move_in(&mut self, values: &mut Vec<Value>) {
        let count = values.len();
        debug_assert!(self.top + count + FEW <= self.words.len());
        if values.capacity() < FEW {
            make_room(values);
        }
        // The other way round: `values` forgets what the stack owns now.
        unsafe {
            let end = self.words.as_mut_ptr().add(self.top).cast::<Value>();
            values.set_len(0);
            copy_few(values.as_ptr(), end, count);
        }
        self.top += count;
    }

    pub fn values(&self) -> impl Iterator<Item = &Value> {
        (0..self.top).map(|index| self.at(index))
    }
}

/// A copy of a suspended frame has no room to spare.
#[cold]
#[inline(never)]
fn make_room(values: &mut Vec<Value>) {
    values.reserve(FEW);
}

/// Copies values, of which there are few: so many at once, or the compiler makes a call of it that costs more than they do. One by
/// one, because each was written alone, and a processor that is asked for two of them in one load waits until they are in its cache.
///
/// # Safety
/// As [`std::ptr::copy_nonoverlapping`], with `FEW` words at least that may be read and written.
#[inline(always)]
unsafe fn copy_few(from: *const Value, to: *mut Value, count: usize) {
    unsafe {
        let (from, to) = (from.cast::<MaybeUninit<u64>>(), to.cast::<MaybeUninit<u64>>());
        for index in 0..FEW {
            to.add(index).write_volatile(from.add(index).read_volatile());
        }
        if count > FEW {
            std::ptr::copy_nonoverlapping(from.add(FEW), to.add(FEW), count - FEW);
        }
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
