//! The interpreter's loop.
//!
//! It keeps the program counter and the stack pointer in registers and does the frequent cases in place; everything else
//! saves them to the frame and goes through a method. The operand stack has room for `max_stack` values above the
//! locals (reserved when the frame was pushed), and the compiler's verifier has checked depths, jumps and operands,
//! which is what the unchecked accesses here rest on.
//!
//! One function, and longer than a file should be: what it keeps in registers would have to be written to the frame and read
//! again around each instruction done in another.

use super::call::NATIVE_CALL;
use super::code_state::{CacheKind, CodeState};
use super::flow::Next;
use super::frame::{Outcome, Then};
use super::natives::{Builtin, Quick};
use super::object::{GeneratorState, Iter, Obj};
use super::quick::{compare_floats, compare_ints, int_op, item_at};
use super::thread::Stop;
use super::value::zeros_pending;
use super::{Value, Vm};
use crate::bytecode::{BinOp, CmpOp, Conversion, Instr, Op};

/// Virtual nanoseconds of one instruction: CPython 3.11 and 3.13 take 25 and 31 ns for the six to seven of
/// `for i in r: x += i`.
pub(super) const INSTRUCTION: i64 = 5;

impl Vm {
    /// Runs the thread's frames until it stops.
    pub(super) fn execute(&mut self, mut next: Next) -> Stop {
        loop {
            match next {
                Next::Run => {}
                Next::Unwind(raise) => {
                    // What the failed instruction let go dies in its frame, before handlers run.
                    if zeros_pending() {
                        self.reclaim();
                    }
                    next = self.unwind(raise);
                    continue;
                }
                Next::Stop(stop) => return stop,
            }
            next = match self.settle() {
                Some(call) => call,
                None => self.run_frames(),
            };
        }
    }

    /// What has to happen between two instructions: the dead are freed, cycles looked for; a finaliser may have to be called.
    #[inline(always)]
    fn settle(&mut self) -> Option<Next> {
        if zeros_pending() {
            self.reclaim();
        }
        self.collect_if_due();
        if self.heap.grown > self.heap.room
            && let Some(raised) = self.check_memory()
        {
            return Some(raised);
        }
        if self.finalizers.is_empty() && self.thread.finalizers.is_empty() {
            return None;
        }
        self.next_finalizer(Then::Finalizer)
    }

    /// `Return` of a frame for whose result more than its caller's operand stack waits.
    fn return_op(&mut self, value: Value) -> Next {
        let then = self.pop_frame();
        self.deliver(then, Outcome::Return(value))
    }

    /// A code state, free of the borrow of the vm.
    ///
    /// # Safety
    /// Code states are boxed and never removed, so the reference is good while the vm lives; it must not outlive it. The index
    /// is one that `load_code` gave.
    unsafe fn code_state<'a>(&self, index: u32) -> &'a CodeState {
        debug_assert!((index as usize) < self.codes.len());
        let state: *const CodeState = unsafe { &raw const **self.codes.get_unchecked(index as usize) };
        unsafe { &*state }
    }

    /// Runs frames until something needs the outer loop: an exception, a finaliser, the end of the slice.
    fn run_frames(&mut self) -> Next {
        let mut left = self.left;
        let backwards = self.settings.python.minor() >= 14;
        // Once for each frame that comes to the top, and after each instruction that was done outside of this loop.
        'frame: loop {
            let frame = self.thread.frames.last().expect("a running thread has a frame");
            let state: &CodeState = unsafe { self.code_state(frame.code) };
            let globals = frame.globals;
            let instrs = state.instrs.as_ptr();
            let consts = state.consts.as_ptr();
            let mut ip = unsafe { instrs.add(frame.pc as usize) };
            let stack = self.thread.stack.base_pointer();
            let base = unsafe { stack.add(frame.base as usize) };
            let mut sp = unsafe { stack.add(self.thread.stack.top) };

            macro_rules! save {
                () => {
                    self.left = left;
                    self.thread.stack.top = unsafe { sp.offset_from(stack) } as usize;
                    // The frame that runs is there: every instruction asks, so it is not looked.
                    unsafe { self.thread.frames.last_mut().unwrap_unchecked().pc = ip.offset_from(instrs) as u32 };
                };
            }
            macro_rules! push {
                ($value:expr) => {{
                    let value: Value = $value;
                    unsafe {
                        *sp = value.into_bits();
                        sp = sp.add(1);
                    }
                }};
            }
            macro_rules! pop {
                () => {
                    unsafe {
                        sp = sp.sub(1);
                        Value::from_bits(*sp)
                    }
                };
            }
            macro_rules! peek {
                ($depth:expr) => {
                    unsafe { &*sp.sub($depth).cast::<Value>() }
                };
            }
            macro_rules! local {
                ($index:expr) => {
                    unsafe { &mut *base.add($index as usize).cast::<Value>() }
                };
            }
            // The second instruction of a pair, which is done with the first.
            macro_rules! second {
                () => {{
                    let second: &Instr = unsafe { &*ip };
                    left -= INSTRUCTION;
                    ip = unsafe { ip.add(1) };
                    second
                }};
            }
            macro_rules! jump {
                ($to:expr) => {
                    ip = unsafe { instrs.add($to as usize) }
                };
            }
            // What a comparison is for, usually, is done with it.
            macro_rules! answer {
                ($truth:expr) => {{
                    let (truth, next): (bool, &Instr) = ($truth, unsafe { &*ip });
                    match next.op {
                        Op::PopJumpIfFalse | Op::PopJumpIfTrue => {
                            second!();
                            if truth == (next.op == Op::PopJumpIfTrue) {
                                jump!(next.c);
                            }
                        }
                        _ => push!(Value::bool(truth)),
                    }
                }};
            }
            // Two operands are loaded. Of small integers, what is computed of them is what is pushed.
            macro_rules! with_operands {
                ($x:expr, $y:expr) => {{
                    let (x, y, next): (&Value, &Value, &Instr) = ($x, $y, unsafe { &*ip });
                    if let (Some(a), Some(b)) = (x.as_small_int(), y.as_small_int()) {
                        match next.op {
                            Op::Compare => {
                                second!();
                                answer!(compare_ints(next.a, a, b));
                                continue;
                            }
                            Op::Binary | Op::Inplace => {
                                if let Some(value) = int_op(next.a, x, y) {
                                    second!();
                                    push!(value);
                                    continue;
                                }
                            }
                            _ => {}
                        }
                    }
                    push!(x.clone());
                    push!(y.clone());
                }};
            }
            // Drops a value at the end of an instruction: what dies is reclaimed now.
            macro_rules! discard {
                ($value:expr) => {{
                    drop($value);
                    if zeros_pending() {
                        save!();
                        self.reclaim();
                        left = self.left;
                        if !self.finalizers.is_empty() {
                            return Next::Run;
                        }
                    }
                }};
            }
            // At the end of an instruction that may have made something larger: the budget is looked at now.
            macro_rules! grew {
                () => {
                    if self.heap.grown > self.heap.room {
                        slow!(Next::Run);
                    }
                };
            }
            macro_rules! slow {
                ($call:expr) => {{
                    save!();
                    break $call;
                }};
            }

            let next = loop {
                // A reference: operands are read where they are needed.
                let instr: &Instr = unsafe { &*ip };
                left -= INSTRUCTION;
                ip = unsafe { ip.add(1) };
                match instr.op {
                    Op::Line => {
                        left += INSTRUCTION;
                        self.thread.last_line = instr.c;
                        if self.traces_lines() {
                            self.left = left;
                            self.trace_line();
                        }
                    }
                    Op::LoadConst => push!(unsafe { (*consts.add(instr.c as usize)).clone() }),
                    Op::LoadFast => push!(local!(instr.b).clone()),
                    // Nothing can happen between the two instructions of a pair.
                    Op::LoadFastLoadFast => {
                        let x = unsafe { &*base.add(instr.b as usize).cast::<Value>() };
                        let second = second!();
                        let y = unsafe { &*base.add(second.b as usize).cast::<Value>() };
                        with_operands!(x, y);
                    }
                    Op::LoadFastLoadConst => {
                        let x = unsafe { &*base.add(instr.b as usize).cast::<Value>() };
                        let second = second!();
                        let y = unsafe { &*consts.add(second.c as usize) };
                        with_operands!(x, y);
                    }
                    Op::LoadFastLoadAttr => {
                        let x: &Value = local!(instr.b);
                        let second: &Instr = unsafe { &*ip };
                        let cache = unsafe { state.caches.get_unchecked(second.b as usize) }.get();
                        match self.heap.cached_slot(x, cache, self.class_epoch) {
                            Some(value) => {
                                push!(value);
                                left -= INSTRUCTION;
                                ip = unsafe { ip.add(1) };
                            }
                            // The second instruction does the rest.
                            None => push!(x.clone()),
                        }
                    }
                    Op::LoadFastCheck => {
                        let value = local!(instr.b);
                        if value.is_null() {
                            slow!(self.unbound_local(state, instr.b));
                        }
                        push!(value.clone());
                    }
                    Op::StoreFast => {
                        let value = pop!();
                        let old = std::mem::replace(local!(instr.b), value);
                        discard!(old);
                    }
                    Op::PopTop => discard!(pop!()),
                    Op::Copy => push!(peek!(instr.b as usize).clone()),
                    Op::Swap => unsafe { std::ptr::swap(sp.sub(1), sp.sub(instr.b as usize)) },
                    Op::PushNull => push!(Value::NULL),
                    Op::Nop => {}
                    Op::Jump => jump!(instr.c),
                    // Where a slice may end, as CPython looks at its eval breaker there: here and after calls into C.
                    Op::CheckEvalBreaker => {
                        left += INSTRUCTION;
                        if left < 0 {
                            slow!(Next::Stop(Stop::Fuel));
                        }
                    }
                    Op::Resume => {
                        if left < 0 {
                            slow!(Next::Stop(Stop::Fuel));
                        }
                        // What was sent to a `yield` is not looked at, usually.
                        if unsafe { (*ip).op } == Op::PopTop {
                            second!();
                            discard!(pop!());
                        }
                    }
                    Op::JumpBackward => {
                        jump!(instr.c);
                        if left < 0 {
                            slow!(Next::Stop(Stop::Fuel));
                        }
                    }
                    Op::PopJumpIfFalse => match peek!(1).as_bool() {
                        Some(truth) => {
                            sp = unsafe { sp.sub(1) };
                            if !truth {
                                jump!(instr.c);
                            }
                        }
                        None => slow!(self.truth_branch()),
                    },
                    Op::PopJumpIfTrue => match peek!(1).as_bool() {
                        Some(truth) => {
                            sp = unsafe { sp.sub(1) };
                            if truth {
                                jump!(instr.c);
                            }
                        }
                        None => slow!(self.truth_branch()),
                    },
                    Op::LoadGlobal => {
                        let cache = unsafe { state.caches.get_unchecked(instr.b as usize) }.get();
                        let found = match cache.kind {
                            CacheKind::Global => match self.heap.at(globals) {
                                Obj::Dict(dict) if dict.version() == cache.key => {
                                    dict.place(cache.place as usize).map(|entry| entry.value.clone())
                                }
                                _ => None,
                            },
                            CacheKind::Builtin => match self.heap.at(globals) {
                                Obj::Dict(dict) if dict.version() == cache.key => match self.heap.get(&self.builtins) {
                                    Some(Obj::Dict(dict)) if dict.version() == cache.guard => {
                                        dict.place(cache.place as usize).map(|entry| entry.value.clone())
                                    }
                                    _ => None,
                                },
                                _ => None,
                            },
                            _ => None,
                        };
                        match found {
                            Some(value) => push!(value),
                            None => slow!(self.load_global(state, *instr)),
                        }
                        // To be called, usually.
                        if unsafe { (*ip).op } == Op::PushNull {
                            second!();
                            push!(Value::NULL);
                        }
                    }
                    Op::LoadDeref => match self.heap.get(local!(instr.b)) {
                        Some(Obj::Cell(value)) if !value.is_null() => push!(value.clone()),
                        _ => slow!(self.unbound_free(state, instr.b)),
                    },
                    Op::StoreDeref => {
                        let value = pop!();
                        let slot = local!(instr.b).slot().expect("MakeCell put a cell there");
                        let old = match self.heap.at_mut(slot) {
                            Obj::Cell(content) => std::mem::replace(content, value),
                            _ => unreachable!("MakeCell put a cell there"),
                        };
                        discard!(old);
                    }
                    Op::ListAppend => {
                        let item = pop!();
                        let list = peek!(instr.b as usize).slot().expect("the list that is built");
                        match self.heap.at_mut(list) {
                            Obj::List(items) => items.push(item),
                            other => unreachable!("{other:?} is no list"),
                        }
                        self.heap.grew(8);
                        grew!();
                    }
                    Op::LoadClosure => push!(local!(instr.b).clone()),
                    // A text is what it is formatted to.
                    Op::FormatValue
                        if instr.c == 0 && instr.a <= Conversion::Str as u8 && self.heap.plain_text(peek!(1)) => {}
                    Op::Binary | Op::Inplace => {
                        let (x, y) = (peek!(2), peek!(1));
                        let result = if x.is_small_int() && y.is_small_int() {
                            int_op(instr.a, x, y)
                        } else {
                            match (x.as_float(), y.as_float()) {
                                (Some(x), Some(y)) => match instr.a {
                                    a if a == BinOp::Add as u8 => Some(Value::float(x + y)),
                                    a if a == BinOp::Sub as u8 => Some(Value::float(x - y)),
                                    a if a == BinOp::Mul as u8 => Some(Value::float(x * y)),
                                    a if a == BinOp::TrueDiv as u8 && y != 0.0 => Some(Value::float(x / y)),
                                    _ => None,
                                },
                                _ => None,
                            }
                        };
                        match result {
                            // Both operands are numbers in place: nothing to count.
                            Some(value) => unsafe {
                                sp = sp.sub(1);
                                *sp.sub(1) = value.into_bits();
                            },
                            None => slow!(self.binary_op(*instr)),
                        }
                    }
                    Op::Compare => {
                        let (x, y) = (peek!(2), peek!(1));
                        let truth = match (x.as_small_int(), y.as_small_int()) {
                            (Some(x), Some(y)) => compare_ints(instr.a, x, y),
                            _ => match (x.as_float(), y.as_float()) {
                                (Some(x), Some(y)) => compare_floats(instr.a, x, y),
                                _ => {
                                    let truth = match self.heap.same_texts(x, y) {
                                        Some(same) if instr.a == CmpOp::Eq as u8 => same,
                                        Some(same) if instr.a == CmpOp::Ne as u8 => !same,
                                        _ => slow!(self.compare_op(*instr)),
                                    };
                                    let operands = (pop!(), pop!());
                                    push!(Value::bool(truth));
                                    discard!(operands);
                                    continue;
                                }
                            },
                        };
                        // Both operands are numbers in place: nothing to count.
                        sp = unsafe { sp.sub(2) };
                        answer!(truth);
                    }
                    Op::Is => {
                        let (y, x) = (pop!(), pop!());
                        push!(Value::bool(x.is(&y) != (instr.a == 1)));
                        discard!((x, y));
                    }
                    Op::Not => match peek!(1).as_bool() {
                        Some(truth) => unsafe { *sp.sub(1) = Value::bool(!truth).into_bits() },
                        None => slow!(self.truth_branch()),
                    },
                    Op::BinarySubscr => {
                        let (x, index) = (peek!(2), peek!(1));
                        let item = match (self.heap.get(x), index.as_small_int()) {
                            (Some(Obj::List(items)), Some(index)) => item_at(items, index),
                            (Some(Obj::Tuple(items)), Some(index)) => item_at(items, index),
                            (Some(Obj::Dict(dict)), _) => self.heap.plain_item(dict, index),
                            (Some(Obj::Str(text)), Some(index)) => self.heap.ascii_char(text, index),
                            _ => None,
                        };
                        match item {
                            Some(item) => {
                                let (index, x) = (pop!(), pop!());
                                push!(item);
                                discard!((index, x));
                            }
                            None => slow!(self.get_item_op()),
                        }
                    }
                    Op::StoreSubscr => {
                        let (x, index) = (peek!(2), peek!(1));
                        let place = match (x.slot().map(|slot| self.heap.at_mut(slot)), index.as_small_int()) {
                            (Some(Obj::List(items)), Some(index)) if (index as usize) < items.len() => {
                                Some(&mut items[index as usize])
                            }
                            _ => None,
                        };
                        match place {
                            Some(place) => {
                                let value = unsafe { Value::from_bits(*sp.sub(3)) };
                                let old = std::mem::replace(place, value);
                                let x = unsafe { Value::from_bits(*sp.sub(2)) };
                                sp = unsafe { sp.sub(3) };
                                discard!((x, old));
                            }
                            None => match self.heap.set_plain_item(peek!(2), peek!(1), peek!(3)) {
                                Some(old) => {
                                    discard!((pop!(), pop!(), pop!(), old));
                                    grew!();
                                }
                                None => slow!(self.set_item_op()),
                            },
                        }
                    }
                    Op::LoadAttr => {
                        let x = peek!(1);
                        let cache = unsafe { state.caches.get_unchecked(instr.b as usize) }.get();
                        match self.heap.cached_slot(x, cache, self.class_epoch) {
                            Some(value) => {
                                let x = pop!();
                                push!(value);
                                discard!(x);
                            }
                            None => slow!(self.load_attr_op(state, *instr)),
                        }
                    }
                    Op::LoadMethod => {
                        let cache = unsafe { state.caches.get_unchecked(instr.b as usize) }.get();
                        let x = peek!(1);
                        let hit = cache.guard == self.class_epoch
                            && match self.heap.get(x) {
                                Some(Obj::Instance(instance)) => {
                                    cache.kind == CacheKind::Method && instance.shape.0 == cache.key
                                }
                                Some(_) => cache.kind == CacheKind::NativeMethod && self.type_slot(x) == cache.key,
                                None => false,
                            };
                        if hit {
                            let x = pop!();
                            push!(Value::reference(cache.place));
                            push!(x);
                            continue;
                        }
                        let found = match self.heap.get(x) {
                            Some(Obj::Module(module)) => self.heap.cached_in_module(&module.globals, cache),
                            _ => None,
                        };
                        match found {
                            Some(value) => {
                                let x = pop!();
                                push!(value);
                                push!(Value::NULL);
                                discard!(x);
                            }
                            None => slow!(self.load_method_op(state, *instr)),
                        }
                    }
                    Op::StoreAttr => {
                        let cache = unsafe { state.caches.get_unchecked(instr.b as usize) }.get();
                        let slot = peek!(1).slot();
                        let done = match slot.map(|slot| self.heap.at_mut(slot)) {
                            Some(Obj::Instance(instance)) if instance.shape.0 == cache.key => match cache.kind {
                                CacheKind::Slot if cache.guard == self.class_epoch => {
                                    let value = unsafe { Value::from_bits(*sp.sub(2)) };
                                    Some(std::mem::replace(&mut instance.slots[cache.place as usize], value))
                                }
                                CacheKind::NewSlot if cache.place == self.class_epoch => {
                                    let value = unsafe { Value::from_bits(*sp.sub(2)) };
                                    instance.shape.0 = cache.guard;
                                    instance.slots.push(value);
                                    Some(Value::NULL)
                                }
                                _ => None,
                            },
                            _ => None,
                        };
                        match done {
                            Some(old) => {
                                let x = pop!();
                                sp = unsafe { sp.sub(1) };
                                discard!((x, old));
                            }
                            None => slow!(self.store_attr_op(state, *instr)),
                        }
                    }
                    Op::ForIter => {
                        let slot = peek!(1).slot();
                        if let Some(Obj::Generator(generator)) = slot.map(|slot| self.heap.at_mut(slot))
                            && generator.state == GeneratorState::Suspended
                            && self.thread.depth().python() < self.limits.plain
                        {
                            let target: *const Box<CodeState> =
                                unsafe { self.codes.as_ptr().add(generator.code as usize) };
                            let target: &CodeState = unsafe { &*target };
                            let at = unsafe { target.instrs.as_ptr().add(generator.pc as usize) };
                            // What is sent, here None, is not looked at, usually.
                            let unseen = unsafe { (*at).op == Op::Resume && (*at.add(1)).op == Op::PopTop };
                            if unseen && left >= INSTRUCTION {
                                left -= 2 * INSTRUCTION;
                                save!();
                                let pc = generator.pc + 2;
                                self.thread.resume(generator, pc, target, peek!(1).clone(), Then::ForIter);
                                continue 'frame;
                            }
                            save!();
                            self.thread.resume(generator, generator.pc, target, peek!(1).clone(), Then::ForIter);
                            self.thread.stack.push(Value::NONE);
                            continue 'frame;
                        }
                        let item = match slot.map(|slot| self.heap.at_mut(slot)) {
                            Some(Obj::Iter(iter)) => match &mut **iter {
                                Iter::Range { next, left, step } if *left > 0 => {
                                    *left -= 1;
                                    let item = *next;
                                    *next = next.wrapping_add(*step);
                                    Value::small_int(item)
                                }
                                Iter::Sequence { of, index } => {
                                    let (of, at) = (of.slot(), *index);
                                    *index += 1;
                                    match of.map(|slot| self.heap.at(slot)) {
                                        Some(Obj::List(items)) => items.get(at).cloned(),
                                        Some(Obj::Tuple(items)) => items.get(at).cloned(),
                                        _ => None,
                                    }
                                    .or_else(|| {
                                        // Not this way: take the step back.
                                        if let Some(Obj::Iter(iter)) = slot.map(|slot| self.heap.at_mut(slot))
                                            && let Iter::Sequence { index, .. } = &mut **iter
                                        {
                                            *index -= 1;
                                        }
                                        None
                                    })
                                }
                                _ => None,
                            },
                            _ => None,
                        };
                        let next: &Instr = unsafe { &*ip };
                        match item {
                            // The variable of the loop, at once.
                            Some(item) if next.op == Op::StoreFast => {
                                second!();
                                let old = std::mem::replace(local!(next.b), item);
                                discard!(old);
                            }
                            Some(item) => push!(item),
                            None => slow!(self.for_iter_op()),
                        }
                    }
                    Op::Send => {
                        if let Some(Obj::Generator(generator)) = peek!(2).slot().map(|slot| self.heap.at_mut(slot))
                            && generator.state == GeneratorState::Suspended
                            && self.thread.depth().python() < self.limits.plain
                        {
                            let sent = pop!();
                            save!();
                            let target: &CodeState = &self.codes[generator.code as usize];
                            self.thread.resume(generator, generator.pc, target, peek!(1).clone(), Then::Send);
                            self.thread.stack.push(sent);
                            continue 'frame;
                        }
                        slow!(self.rare_op(state, *instr));
                    }
                    Op::Call => {
                        let given = instr.b as usize;
                        let callee = unsafe { sp.sub(given + 2) };
                        let has_self = usize::from(unsafe { *callee.add(1) } != Value::NULL.bits());
                        match self.heap.get(unsafe { &*callee.cast::<Value>() }) {
                            Some(Obj::Function(function)) => {
                                let target: &CodeState = unsafe { self.code_state(function.code) };
                                let fits = target.plain_parameters as usize == given + has_self;
                                if fits && self.thread.depth().python() < self.limits.plain {
                                    save!();
                                    let floor = self.thread.stack.top - given - 2;
                                    // Its `Resume` has nothing to do as long as the slice has not ended.
                                    let resumed =
                                        left >= INSTRUCTION && unsafe { (*target.instrs.as_ptr()).op } == Op::Resume;
                                    left -= i64::from(resumed) * INSTRUCTION;
                                    let pc = u32::from(resumed);
                                    self.thread.enter(function, target, pc, floor, floor + 2 - has_self, Then::Push);
                                    continue 'frame;
                                }
                            }
                            Some(Obj::Class(class)) if class.quick_init.get().0 == self.class_epoch => {
                                slow!(self.make_quickly(*instr));
                            }
                            Some(Obj::Builtin(builtin)) => {
                                let builtin: &'static Builtin = builtin;
                                let result = match (builtin.quick, given + has_self) {
                                    (Some(Quick::One(run)), 1) => run(&mut self.heap, peek!(1)),
                                    (Some(Quick::Two(run)), 2) => run(&mut self.heap, peek!(2), peek!(1)),
                                    _ => None,
                                };
                                if let Some(value) = result {
                                    left -= NATIVE_CALL as i64;
                                    (0..=given).for_each(|_| drop(pop!()));
                                    let callee = pop!();
                                    push!(value);
                                    discard!(callee);
                                    grew!();
                                    if left < 0 && self.looks_after(builtin) {
                                        slow!(Next::Stop(Stop::Fuel));
                                    }
                                    continue;
                                }
                                // Keys of Python's own may make it start again; a method by its class may get what it does not fit.
                                if !self.own_keys.exist && (has_self == 1 || !builtin.is_method) {
                                    slow!(self.call_builtin(builtin, given + 2, given + has_self));
                                }
                            }
                            _ => {}
                        }
                        slow!(self.call_op(*instr));
                    }
                    Op::Return => {
                        let value = pop!();
                        let frame = self.thread.frames.last_mut().expect("the frame that runs");
                        let value = match frame.plain_result(value) {
                            Ok(value) => value,
                            Err(value) => slow!(self.return_op(value)),
                        };
                        let floor = unsafe { stack.add(frame.floor as usize) };
                        // In their order, from 3.14 on backwards, as `_PyFrame_ClearLocals`.
                        let count = unsafe { sp.offset_from(floor) } as usize;
                        for index in 0..count {
                            let index = if backwards { count - 1 - index } else { index };
                            drop(unsafe { Value::from_bits(*floor.add(index)) });
                        }
                        sp = floor;
                        push!(value);
                        self.thread.stack.top = unsafe { sp.offset_from(stack) } as usize;
                        // Nothing is left in it to be dropped.
                        std::mem::forget(self.thread.frames.pop());
                        if zeros_pending() {
                            self.left = left;
                            break Next::Run;
                        }
                        continue 'frame;
                    }
                    Op::Yield => {
                        let value = pop!();
                        save!();
                        let frame = self.thread.frames.last().expect("the frame that runs");
                        if !matches!(frame.then, Then::ForIter | Then::Send) {
                            break self.yield_op(*instr, value);
                        }
                        let loops = matches!(frame.then, Then::ForIter);
                        let generator = frame.generator.slot().expect("only generators yield");
                        let Obj::Generator(generator) = self.heap.at_mut(generator) else {
                            unreachable!("only generators yield")
                        };
                        self.thread.suspend(generator, instr);
                        let caller = self.thread.frames.last_mut().expect("the frame that resumed it");
                        let state: &CodeState = unsafe { self.codes.get_unchecked(caller.code as usize) };
                        let next: &Instr = unsafe { &*state.instrs.as_ptr().add(caller.pc as usize) };
                        // The variable of the loop, at once.
                        if loops && next.op == Op::StoreFast {
                            left -= INSTRUCTION;
                            caller.pc += 1;
                            let local = self.thread.stack.at_mut(caller.base as usize + usize::from(next.b));
                            drop(std::mem::replace(local, value));
                        } else {
                            self.thread.stack.push(value);
                        }
                        if zeros_pending() {
                            self.left = left;
                            break Next::Run;
                        }
                        continue 'frame;
                    }
                    _ => slow!(self.rare_op(state, *instr)),
                }
            };
            match next {
                Next::Run => {
                    if let Some(call) = self.settle() {
                        return call;
                    }
                    left = self.left;
                }
                other => return other,
            }
        }
    }
}
