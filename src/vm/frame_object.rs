//! Frames as objects: `sys._getframe()`, `gi_frame`, `tb_frame`. Each is a snapshot: what a frame was when it was asked for.

use super::code_state::{CodeState, Origin};
use super::object::{Generator, GeneratorState, Obj, TraceEntry};
use super::{Value, Vm};
use crate::bytecode::Op;

#[derive(Clone, Debug)]
pub struct FrameObject {
    pub code: u32,
    /// The next instruction.
    pub pc: u32,
    pub globals: Value,
    pub locals: Value,
    /// The caller's, or None.
    pub back: Value,
}

impl FrameObject {
    pub(super) fn each_child(&self, visit: &mut dyn FnMut(&Value)) {
        [&self.globals, &self.locals, &self.back].into_iter().for_each(visit);
    }
}

impl Vm {
    /// The `depth`-th frame from the top (0 is the top) with those below it.
    pub(super) fn frame_object(&mut self, depth: usize) -> Option<Value> {
        let count = self.thread.frames.len().checked_sub(depth)?;
        let mut back = Value::NONE;
        for index in 0..count {
            let frame = &self.thread.frames[index];
            let (code, pc, globals) = (frame.code, frame.pc, Value::reference(frame.globals));
            // A loop that runs between two frames is not shown: it has no code.
            let locals = self.locals_of(index);
            let object = FrameObject { code, pc, globals, locals, back };
            back = self.heap.add_container(Obj::Frame(Box::new(object)));
        }
        (count > 0).then_some(back)
    }

    /// `name` of a frame.
    pub(super) fn frame_attribute(&mut self, frame: &FrameObject, name: &str) -> Option<Value> {
        let line = self.codes[frame.code as usize].code.line_at(frame.pc.saturating_sub(1));
        Some(match name {
            "f_code" => self.code_object(self.original_code(frame.code)),
            "f_lineno" => Value::int(line as usize),
            "f_lasti" => match frame.pc {
                0 => Value::small_int(-1).expect("small"),
                pc => Value::int((pc as usize - 1) * 2),
            },
            "f_globals" => frame.globals.clone(),
            "f_locals" => frame.locals.clone(),
            "f_builtins" => self.builtins.clone(),
            "f_back" => frame.back.clone(),
            "f_trace" => Value::NONE,
            _ => return None,
        })
    }

    /// `name` of a traceback: its first entry is the outermost, which stands last. The frame is one that was left: it has no
    /// variables any more.
    pub(super) fn traceback_attribute(&mut self, entries: &[TraceEntry], name: &str) -> Option<Value> {
        let (entry, rest) = entries.split_last()?;
        let line = self.codes[entry.code as usize].code.line_at(entry.pc);
        Some(match name {
            "tb_lineno" => Value::int(line as usize),
            "tb_lasti" => Value::int(entry.pc as usize * 2),
            "tb_next" if rest.is_empty() => Value::NONE,
            "tb_next" => self.heap.add(Obj::Traceback(rest.into())),
            "tb_frame" => {
                let main = self.module("__main__").and_then(|main| self.globals_of(&main));
                let globals = match (self.codes[entry.code as usize].origin, main) {
                    (Origin::Program, Some(main)) => main,
                    _ => self.heap.dict(),
                };
                let locals = self.heap.dict();
                let frame = FrameObject { code: entry.code, pc: entry.pc + 1, globals, locals, back: Value::NONE };
                self.heap.add_container(Obj::Frame(Box::new(frame)))
            }
            _ => return None,
        })
    }

    /// `gi_frame`, `cr_await` and their kin; `prefix` is the kind's.
    pub(super) fn generator_attribute(&mut self, x: &Value, name: &str) -> Option<Value> {
        let Some(Obj::Generator(generator)) = self.heap.get(x) else { return None };
        let (state, code, pc) = (generator.state, generator.code, generator.pc);
        match name {
            "__name__" => return Some(generator.name.clone()),
            "__qualname__" => return Some(generator.qualname.clone()),
            _ => {}
        }
        let (prefix, rest) = name.split_once('_')?;
        let minor = self.settings.python.minor();
        let own = match generator.kind {
            super::object::GeneratorKind::Generator => ("gi", "yieldfrom", 11),
            super::object::GeneratorKind::Coroutine => ("cr", "await", 11),
            super::object::GeneratorKind::AsyncGenerator => ("ag", "await", 12),
        };
        if prefix != own.0 {
            return None;
        }
        Some(match rest {
            "code" => self.code_object(code),
            "running" if prefix == "ag" => Value::bool(generator.asynchronous.running),
            "running" => Value::bool(state == GeneratorState::Running),
            "suspended" if minor >= own.2 => Value::bool(state == GeneratorState::Suspended),
            "origin" if prefix == "cr" => Value::NONE,
            "frame" if state == GeneratorState::Finished => Value::NONE,
            "frame" => {
                let (globals, values) = (generator.globals.clone(), generator.values.clone());
                let locals = if state == GeneratorState::Running {
                    let index = self.thread.frames.iter().position(|frame| frame.generator.is(x));
                    index.map_or(Value::NONE, |index| self.locals_of(index))
                } else {
                    self.gather_locals(code, Value::NULL, |index| values.get(index).cloned().unwrap_or(Value::NULL))
                };
                let pc = if state == GeneratorState::Created { 0 } else { pc };
                let frame = FrameObject { code, pc, globals, locals, back: Value::NONE };
                self.heap.add_container(Obj::Frame(Box::new(frame)))
            }
            word if word == own.1 => self.delegate(generator).cloned().unwrap_or(Value::NONE),
            _ => return None,
        })
    }

    /// What a suspended generator waits for by `yield from` or `await`.
    pub(super) fn delegate<'a>(&self, generator: &'a Generator) -> Option<&'a Value> {
        let state: &CodeState = &self.codes[generator.code as usize];
        let waits = state.instrs.get(generator.pc as usize).is_some_and(|instr| instr.op == Op::Resume && instr.a >= 2);
        generator.values.last().filter(|_| waits)
    }
}
