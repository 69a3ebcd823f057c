//! Up to 3.11 the last frames that the recursion limit allows can be left by RecursionError in the middle of a line: what C functions
//! are entered for it counts, too. So the instructions that enter one are looked at there: the frame runs a copy of its code in which
//! `Op::Brink` stands in their places.

use super::class::Type;
use super::code_state::{CodeState, Origin};
use super::depth::{CALLING, Entry, HIGHEST_LIMIT};
use super::flow::Next;
use super::natives::Builtin;
use super::object::Obj;
use super::{Value, Vm};
use crate::bytecode::{CmpOp, Conversion, Instr, Op};

/// No instruction enters more C functions in one another, before there is Python code.
const NESTED: usize = 3;

/// Functions with one parameter that are called from 3.11 on by an instruction that looks at the depth.
const OF_ONE: [&str; 8] = ["abs", "all", "any", "callable", "chr", "hash", "ord", "id"];

impl Vm {
    /// `sys.setrecursionlimit`
    pub(super) fn limit_recursion(&mut self, limit: usize) {
        let limit = limit.min(HIGHEST_LIMIT);
        self.limits.recursion = limit;
        self.limits.plain = if self.settings.python.minor() < 12 { limit.saturating_sub(NESTED) } else { limit };
    }

    /// The frame that was just pushed may be one of the last.
    pub(super) fn look_closely(&mut self) {
        let frame = self.thread.frames.last().expect("a frame was pushed");
        let code = frame.code;
        if frame.depth.python() > self.limits.plain
            && self.limits.plain < self.limits.recursion
            && self.codes[code as usize].origin != Origin::BuiltIn
        {
            let code = self.at_the_brink(code);
            self.thread.frames.last_mut().expect("a frame was pushed").code = code;
        }
    }

    fn at_the_brink(&mut self, code: u32) -> u32 {
        if let Some(&brink) = self.brinks.get(&code) {
            return brink;
        }
        let mut state = (*self.codes[code as usize]).clone();
        for instr in &mut state.instrs {
            // The second of a pair is then done by itself.
            instr.op = match instr.op {
                Op::Compare | Op::Call | Op::CallKw | Op::FormatValue => Op::Brink,
                Op::LoadFastLoadFast | Op::LoadFastLoadConst => Op::LoadFast,
                op => op,
            };
        }
        state.copy_of = Some(code);
        let brink = self.add_code(state);
        self.brinks.insert(code, brink);
        brink
    }

    /// The code as the program knows it.
    pub(super) fn original_code(&self, code: u32) -> u32 {
        self.codes[code as usize].copy_of.unwrap_or(code)
    }

    /// The instruction for which `Op::Brink` stands.
    pub(super) fn brink_op(&mut self, state: &CodeState) -> Next {
        let pc = self.thread.frames.last().expect("an instruction runs in a frame").pc as usize;
        let original = &self.codes[state.copy_of.expect("only copies have it") as usize];
        let (instr, jumps) = (
            original.instrs[pc - 1],
            original.instrs.get(pc).is_some_and(|next| matches!(next.op, Op::PopJumpIfFalse | Op::PopJumpIfTrue)),
        );
        let words = self.would_enter(instr, jumps);
        let room = self.limits.recursion.saturating_sub(self.thread.depth().python());
        if let Some(words) = words.get(room) {
            return Next::Unwind(self.too_deep(words));
        }
        match instr.op {
            Op::Compare => self.compare_op(instr),
            Op::FormatValue => self.format_value_op(instr),
            Op::CallKw => self.call_kw_op(state, instr),
            _ => self.call_op(instr),
        }
    }

    fn would_enter(&self, instr: Instr, jumps: bool) -> &'static [&'static str] {
        let stack = &self.thread.stack;
        let old = self.settings.python.minor() < 11;
        match instr.op {
            Op::Compare => {
                let (x, y) = (stack.peek(2), stack.peek(1));
                let small = |x: &Value| x.as_small_int().is_some_and(|x| x.abs() < 1 << 30);
                let texts = || self.heap.as_str(x).is_some() && self.heap.as_str(y).is_some();
                let same = [CmpOp::Eq as u8, CmpOp::Ne as u8].contains(&instr.a);
                let numbers = (small(x) && small(y)) || (x.as_float().is_some() && y.as_float().is_some());
                let specialised = !old && jumps && (numbers || (same && texts()));
                if specialised { &[] } else { self.entered(instr, Entry::Nothing) }
            }
            Op::FormatValue => {
                let x = stack.peek(1 + usize::from(instr.c == 1));
                let plain = instr.c != 1 && instr.a != Conversion::Repr as u8;
                if plain && self.heap.as_str(x).is_some() {
                    &[]
                } else if plain && x.as_small_int().is_some() {
                    self.entered(Instr { a: Conversion::Str as u8, ..instr }, Entry::Nothing)
                } else {
                    self.entered(instr, Entry::Nothing)
                }
            }
            _ => {
                let given = usize::from(instr.b);
                let callee = stack.peek(given + 2);
                if let Some(Obj::Builtin(builtin)) = self.heap.get(callee)
                    && builtin.name == "print"
                    && (1..=given).all(|depth| self.heap.as_str(stack.peek(depth)).is_some())
                {
                    // The file's `write` is called.
                    return if old { &[CALLING, CALLING] } else { &[CALLING] };
                }
                self.entered_by_call(self.entry_of_value(callee))
            }
        }
    }

    /// What a call of it enters.
    pub(super) fn entry_of_value(&self, callee: &Value) -> Entry {
        let old = self.settings.python.minor() < 11;
        match self.heap.get(callee) {
            Some(Obj::Function(_) | Obj::BoundMethod(..)) => Entry::Nothing,
            Some(Obj::Builtin(builtin)) => self.entry_of(builtin),
            Some(Obj::Class(_)) if Type::Str.is(callee) => Entry::Str,
            Some(Obj::Class(class)) if class.builtin => {
                let at_once = [Type::List, Type::Tuple, Type::Set, Type::FrozenSet, Type::Dict, Type::Range];
                let at_once = at_once.iter().any(|kind| kind.is(callee))
                    || (Type::Bool.is(callee) && self.settings.python.minor() == 10);
                if old && !at_once { Entry::Call } else { Entry::Nothing }
            }
            _ => Entry::Call,
        }
    }

    pub(super) fn entry_of(&self, builtin: &Builtin) -> Entry {
        match builtin.name {
            "repr" | "ascii" => Entry::Repr,
            "print" => Entry::Str,
            name if self.settings.python.minor() < 11 || OF_ONE.contains(&name) => Entry::Call,
            _ => Entry::Nothing,
        }
    }
}
