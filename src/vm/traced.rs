//! What the trace tells of waiting beyond the wait itself: which lock, queue or group of the program it is about, and through
//! which of the program's functions it goes.

use super::code_state::Origin;
use super::object::{Iter, Obj};
use super::thread::ThreadNumber;
use super::{Value, Vm};
use crate::bytecode::Op;
use crate::trace::{Actor, Chain, Event, EventKind, LockId, LockKind, StrId, WaitKind};

impl Vm {
    /// Whether the program called what runs, through so many functions of the library.
    pub(super) fn made_by_program(&self, depth: usize) -> bool {
        let mut frames = self.thread.frames.iter().rev();
        let inner = frames.by_ref().take(depth);
        let library = inner.filter(|frame| self.codes[frame.code as usize].origin == Origin::Library).count();
        library == depth && frames.next().is_some_and(|frame| self.is_program(frame.code))
    }

    fn is_program(&self, code: u32) -> bool {
        matches!(self.codes[code as usize].origin, Origin::Program | Origin::Text)
    }

    /// The name of the function that runs; empty outside of all.
    pub(super) fn top_function(&self) -> &str {
        self.thread.frames.last().map_or("", |frame| &self.codes[frame.code as usize].code.name)
    }

    /// A lock or something of the kind comes to be.
    pub(super) fn add_traced(&mut self, kind: LockKind, shown: bool) -> LockId {
        let name = if shown { self.assigned_name() } else { StrId::default() };
        self.trace.add_lock(kind, name, self.thread.last_line, shown)
    }

    /// LockId + 1 of a future that the program makes itself; 0 for the library's.
    pub(super) fn traced_future(&mut self) -> u32 {
        if self.made_by_program(0) { self.add_traced(LockKind::Future, true).0 + 1 } else { 0 }
    }

    /// The variable or attribute that the program's innermost function is about to assign what it made to.
    fn assigned_name(&mut self) -> StrId {
        let Some(frame) = self.thread.frames.iter().rev().find(|frame| self.is_program(frame.code)) else {
            return StrId::default();
        };
        let code = self.codes[frame.code as usize].code.clone();
        let after = code.instrs.get(frame.pc as usize..).unwrap_or_default();
        let mut after = after.iter().filter(|instr| !matches!(instr.op, Op::Nop | Op::CheckEvalBreaker));
        let name = match (after.next(), after.next()) {
            (Some(next), _) if matches!(next.op, Op::StoreFast | Op::StoreDeref) => code.locals.get(next.b as usize),
            (Some(next), _) if matches!(next.op, Op::StoreName | Op::StoreGlobal) => code.names.get(next.c as usize),
            // `self.lock = Lock()` loads `self` before it stores.
            (Some(_), Some(next)) if next.op == Op::StoreAttr => code.names.get(next.c as usize),
            _ => None,
        };
        name.map_or(StrId::default(), |name| self.trace.intern(name))
    }

    /// The task's step ends in a wait.
    pub(super) fn step_end_event(&mut self, task: &Value, (kind, detail): (WaitKind, u32)) {
        let coroutine = self.future(task).task.as_ref().map_or(Value::NONE, |task| task.coroutine.clone());
        let chain = self.await_chain(coroutine);
        self.wait_event(EventKind::StepEnd, kind, detail, chain);
    }

    /// The thread stops running until something happens.
    pub(super) fn block_event(&mut self, kind: WaitKind, detail: u32) {
        let chain = self.call_chain();
        self.thread.waits = Some((kind, detail, chain));
        self.wait_event(EventKind::Block, kind, detail, chain);
    }

    /// A thread that does not run goes on waiting for what it was blocked for.
    pub fn waits_on(&mut self, thread: ThreadNumber) {
        let Some(waiter) = self.thread_mut(thread) else { return };
        let (Some((kind, b, chain)), line, task) = (waiter.waits, waiter.last_line, waiter.task) else { return };
        let actor = task.map_or(Actor::Thread(self.thread_id(thread)), Actor::Task);
        let event = Event { time: self.now(), kind: EventKind::Block, actor, a: kind as u32, b, line };
        self.trace.push_wait(event, chain);
    }

    /// From a suspended coroutine inward, through what each awaits.
    fn await_chain(&mut self, mut awaits: Value) -> Chain {
        let (mut chain, mut first) = (Chain::default(), None);
        loop {
            let inner = match self.heap.get(&awaits) {
                Some(Obj::Generator(generator)) => {
                    let (code, pc) = (generator.code, generator.pc);
                    let inner = self.delegate(generator).cloned();
                    if self.is_program(code) {
                        self.lengthen(&mut chain, &mut first, (code, pc));
                    }
                    inner
                }
                Some(Obj::Iter(iter)) => match &**iter {
                    Iter::CoroutineAwait { of } => Some(of.clone()),
                    Iter::AsyncSend { of, .. } | Iter::AsyncThrow { of, .. } => Some(of.clone()),
                    _ => None,
                },
                _ => None,
            };
            match inner {
                Some(inner) => awaits = inner,
                None => return chain,
            }
        }
    }

    /// The functions of the program that run on this thread; of the task alone, if one runs.
    fn call_chain(&mut self) -> Chain {
        let (mut chain, mut first) = (Chain::default(), None);
        let from = match self.thread.task {
            Some(_) => self.thread.frames.iter().rposition(|frame| !frame.generator.is_null()).unwrap_or(0),
            None => 0,
        };
        for at in from..self.thread.frames.len() {
            let frame = &self.thread.frames[at];
            let (code, pc) = (frame.code, frame.pc);
            if self.is_program(code) {
                self.lengthen(&mut chain, &mut first, (code, pc));
            }
        }
        chain
    }

    /// One more function of the program. A chain of one says nothing: the first waits for a second.
    fn lengthen(&mut self, chain: &mut Chain, first: &mut Option<(u32, u32)>, (code, pc): (u32, u32)) {
        let Some(outer) = first.replace((code, pc)) else { return };
        if *chain == Chain::default() {
            *chain = self.link(*chain, outer);
        }
        *chain = self.link(*chain, (code, pc));
    }

    fn link(&mut self, outer: Chain, (code, pc): (u32, u32)) -> Chain {
        if let Some(known) = self.trace.chains.find(outer, code, pc) {
            return known;
        }
        let data = self.codes[code as usize].code.clone();
        // Behind the instruction that waits.
        let line = data.line_at(pc.saturating_sub(1));
        let function = self.trace.intern(&data.qualname);
        self.trace.chains.add((outer, code, pc), function, line)
    }
}
