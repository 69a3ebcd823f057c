//! How deep calls are nested, as CPython counts it, and what RecursionError says of it.
//!
//! Up to 3.11 CPython has one count: Python's frames and those of its C functions that look after themselves (comparisons, calls of
//! what is not Python, `repr`, `str`), each with words of its own for when it is the one that is too deep. From 3.12 on Python's frames
//! are counted apart from C's. Each frame carries the counts up to itself, so that nothing has to be undone where frames are left.

use super::Vm;
use super::class::Type;
use super::code_state::Origin;
use super::exception::{Raise, Result};
use super::frame::Then;
use crate::bytecode::{BinOp, Conversion, Instr, Op};
use std::cell::Cell;

/// The count of Python's frames, that of C's functions, and which of these the frame's call, if it is at one, has entered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Depth(u64);

/// What a call that is not of a Python function enters in C, as far as that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    Nothing,
    Call,
    /// `repr` within the call.
    Repr,
    /// `str` within the call.
    Str,
}

impl Entry {
    const ALL: [Entry; 4] = [Entry::Nothing, Entry::Call, Entry::Repr, Entry::Str];
}

// Both counts fit by far: see `HIGHEST_LIMIT`.
const C: u64 = 1 << 24;
const ENTRY: u64 = 1 << 48;

/// `sys.setrecursionlimit` takes no more: deeper frames would cost too much memory.
pub const HIGHEST_LIMIT: usize = 50_000;

/// Calls of a class.
const UNTIL_SPECIALISED: u8 = 6;

const COMPARING: &str = " in comparison";
pub(super) const CALLING: &str = " while calling a Python object";
const SHOWING: &str = " while getting the repr of an object";
const TELLING: &str = " while getting the str of an object";

impl Depth {
    pub fn python(self) -> usize {
        (self.0 % C) as usize
    }

    fn c(self) -> usize {
        (self.0 % ENTRY / C) as usize
    }

    /// That of a frame of Python which one of this depth calls.
    #[inline(always)]
    pub fn called(self) -> Depth {
        Depth(self.0 % ENTRY + 1)
    }

    fn with(self, python: usize, c: usize) -> Depth {
        Depth(self.0 % ENTRY + python as u64 + c as u64 * C)
    }

    fn entry(self) -> Entry {
        Entry::ALL[(self.0 / ENTRY) as usize]
    }
}

impl Vm {
    /// How many of C's functions may be nested.
    fn c_limit(&self) -> usize {
        match self.settings.python.minor() {
            // There is no such count: it bounds the library's frames.
            ..=11 => 3 * self.limits.recursion,
            12 => 1500,
            13 => 10_000,
            // Not counted but measured: this is about what fits into a stack of 8 MiB.
            _ => 24_000,
        }
    }

    /// That of a thread's first frame.
    pub(super) fn bottom_depth(&self) -> Depth {
        Depth::default().with(1, if self.settings.python.minor() == 12 { 2 } else { 0 })
    }

    /// The frame on top calls what enters so much in C.
    pub(super) fn note_entry(&mut self, entry: Entry) {
        if let Some(frame) = self.thread.frames.last_mut() {
            frame.depth = Depth(frame.depth.0 % ENTRY + entry as u64 * ENTRY);
        }
    }

    /// The depth of a frame that is to be pushed over the one on top, or the RecursionError.
    pub(super) fn next_depth(&mut self, origin: Origin, then: &Then) -> Result<Depth> {
        let Some(frame) = self.thread.frames.last() else { return Ok(self.bottom_depth()) };
        let (below, mut state) = (frame.depth, &self.codes[frame.code as usize]);
        if let Some(original) = state.copy_of {
            state = &self.codes[original as usize];
        }
        let instr = state.instrs[(frame.pc as usize).saturating_sub(1)];
        let words = if state.origin == Origin::BuiltIn { &[] } else { self.entered(instr, below.entry()) };
        let plainly = words.is_empty()
            && match instr.op {
                Op::Call | Op::CallKw | Op::CallEx | Op::BinarySubscr => matches!(then, Then::Push),
                Op::ForIter | Op::Send => matches!(then, Then::ForIter | Then::Send),
                _ => false,
            };
        let is_c = origin == Origin::BuiltIn;
        let (python, c) = match (self.settings.python.minor(), is_c) {
            (..=11, true) => (words.len(), 1),
            (..=11, false) => (words.len() + 1, 0),
            // The interpreter's own function counts twice, here for what this frame will call.
            (_, true) => (0, words.len() + 2),
            (_, false) => (1, if plainly { 0 } else { words.len() + 2 }),
        };
        let next = below.with(python, c);
        let (python_limit, c_limit) = (self.limits.recursion, self.c_limit());
        if next.python() <= python_limit && next.c() <= c_limit {
            return Ok(next);
        }
        let entered = match self.settings.python.minor() {
            ..=11 => python_limit.saturating_sub(below.python()),
            _ if next.python() > python_limit => words.len(),
            _ => c_limit.saturating_sub(below.c()),
        };
        let words = match words.get(entered) {
            Some(words) => words,
            None if is_c => self.words_of_library(),
            None => "",
        };
        if self.settings.python.minor() >= 14 && next.python() <= python_limit {
            return Err(self.raise(Type::RecursionError, &format!("Stack overflow (used 8156 kB){words}")));
        }
        Err(self.too_deep(words))
    }

    /// The depth of an `__init__` that the call of a plain class gets to at once. `None`: it is near a limit.
    pub(super) fn depth_of_init(&self, made: &Cell<u8>) -> Option<Depth> {
        // From 3.13 on there is a frame in between, once the call has an instruction of its own.
        let warm = made.get() >= UNTIL_SPECIALISED;
        let (python, c) = match self.settings.python.minor() {
            ..=11 => (2, 0),
            12 => (1, 3),
            _ => (1 + usize::from(warm), 0),
        };
        let next = self.thread.depth().with(python, c);
        made.set(if warm { UNTIL_SPECIALISED } else { made.get() + 1 });
        (next.python() < self.limits.plain && next.c() <= self.c_limit()).then_some(next)
    }

    pub(super) fn too_deep(&mut self, words: &str) -> Raise {
        self.raise(Type::RecursionError, &format!("maximum recursion depth exceeded{words}"))
    }

    /// The words of the C functions that an instruction has entered when it gets to Python code.
    pub(super) fn entered(&self, instr: Instr, entry: Entry) -> &'static [&'static str] {
        match instr.op {
            Op::Compare => &[COMPARING],
            Op::Call | Op::CallKw | Op::CallEx => self.entered_by_call(entry),
            Op::FormatValue => match Conversion::from_u8(instr.a) {
                Conversion::None => &[CALLING, TELLING],
                Conversion::Str => &[TELLING],
                Conversion::Repr | Conversion::Ascii => &[SHOWING],
            },
            // Of a text, usually.
            Op::Binary if instr.a == BinOp::Mod as u8 => &[TELLING],
            _ => &[],
        }
    }

    /// The words of what the library does in Python where CPython is in C.
    fn words_of_library(&self) -> &'static str {
        let frame = self.thread.frames.last();
        match frame.map_or("", |frame| &*self.codes[frame.code as usize].code.filename) {
            "<lib>/fallback/showing.py" => SHOWING,
            "<lib>/fallback/comparison.py" => COMPARING,
            _ => "",
        }
    }

    pub(super) fn entered_by_call(&self, entry: Entry) -> &'static [&'static str] {
        match entry {
            Entry::Nothing => &[],
            Entry::Call => &[CALLING],
            Entry::Repr => &[CALLING, SHOWING],
            // From 3.11 on there are instructions for these.
            Entry::Str if self.settings.python.minor() < 11 => &[CALLING, TELLING],
            Entry::Str => &[TELLING],
        }
    }
}
