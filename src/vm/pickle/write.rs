//! Pickling: an object and all that it holds as a sequence of opcodes, byte for byte CPython's.

use super::opcode as op;
use crate::vm::heap::Heap;
use crate::vm::object::Obj;
use crate::vm::value::Value;
use num_bigint::BigInt;
use std::collections::HashMap;

/// Items that one APPENDS, SETITEMS or ADDITEMS takes (`BATCHSIZE`).
const BATCH: usize = 1000;
/// A frame is closed once it has so many bytes, and what is as long itself stands outside (`FRAME_SIZE_TARGET`).
const FRAME_SIZE: usize = 64 * 1024;
/// Shorter ones are left without a header (`FRAME_SIZE_MIN`).
const FRAME_LEAST: usize = 4;
const FRAME_HEADER: usize = 9;

/// What is still to be done, last in first out.
#[derive(Clone, Debug)]
pub enum Work {
    Save(Value),
    /// The same of what no hook has a say in any more.
    SavePlainly(Value),
    Emit(Vec<u8>),
    Memoize(Value),
    /// What was built is in the memo already when it holds itself: then that is taken.
    MemoizeOnce(Value),
    /// The rest of a list, from an index on; `left` items of the batch.
    Items {
        of: Value,
        index: usize,
        left: usize,
        exact: bool,
    },
    /// The rest of a list of keys and values in turn, `exact` when they are those of a dict.
    Pairs {
        of: Value,
        index: usize,
        left: usize,
        exact: bool,
    },
    Members {
        of: Value,
        index: usize,
    },
    TupleEnd(Value),
    FrozenSetEnd(Value),
    /// An object is done that was not done at once: see `enter`.
    Leave(usize),
    End,
}

#[derive(Clone, Debug, Default)]
pub struct Pickling {
    protocol: u8,
    /// Every object is shown to Python first.
    asks: bool,
    /// No memo.
    fast: bool,
    /// How deep objects may be in each other.
    limit: usize,
    pub out: Vec<u8>,
    pub work: Vec<Work>,
    /// Objects done so far; they stay alive because their bits are the keys.
    kept: Vec<Value>,
    memo: HashMap<u64, u32>,
    depth: usize,
    framing: bool,
    frame: Option<usize>,
    /// Objects looked at since the last call, for their cost.
    pub objects: u64,
}

/// Where the engine stopped.
pub enum Stopped {
    Done,
    /// Python has to say how this is pickled.
    Asks(Value),
    TooDeep,
}

impl Pickling {
    pub fn new(protocol: u8, asks: bool, fast: bool, limit: usize) -> Pickling {
        Pickling { protocol, asks, fast, limit, ..Pickling::default() }
    }

    pub fn begin(&mut self, object: Value) {
        self.work.clear();
        self.depth = 0;
        self.framing = false;
        self.frame = None;
        if self.protocol >= 2 {
            self.emit(&[op::PROTO, self.protocol]);
        }
        self.framing = self.protocol >= 4;
        self.work.push(Work::End);
        self.work.push(Work::Save(object));
    }

    pub fn forget(&mut self) {
        self.kept.clear();
        self.memo.clear();
    }

    pub fn run(&mut self, heap: &mut Heap) -> Stopped {
        while let Some(work) = self.work.pop() {
            match work {
                Work::Save(object) if self.asks => {
                    self.boundary();
                    return Stopped::Asks(object);
                }
                Work::Save(object) | Work::SavePlainly(object) => {
                    self.boundary();
                    self.objects += 1;
                    if !self.save(heap, &object) {
                        self.enter(1);
                        if self.depth > self.limit {
                            return Stopped::TooDeep;
                        }
                        return Stopped::Asks(object);
                    }
                    if self.depth > self.limit {
                        return Stopped::TooDeep;
                    }
                }
                Work::Emit(bytes) => self.emit(&bytes),
                Work::Memoize(object) => self.memoize(&object),
                Work::MemoizeOnce(object) => match self.known(&object) {
                    Some(index) => {
                        self.emit(&[op::POP]);
                        self.get(index);
                    }
                    None => self.memoize(&object),
                },
                Work::Items { of, index, left, exact } => self.items(heap, of, index, left, exact),
                Work::Pairs { of, index, left, exact } => self.pairs(heap, of, index, left, exact),
                Work::Members { of, index } => self.members(heap, of, index),
                Work::TupleEnd(tuple) => self.end_tuple(heap, &tuple),
                Work::FrozenSetEnd(set) => match self.known(&set) {
                    Some(index) => {
                        self.emit(&[op::POP_MARK]);
                        self.get(index);
                    }
                    None => {
                        self.emit(&[op::FROZENSET]);
                        self.memoize(&set);
                    }
                },
                Work::Leave(depth) => self.depth -= depth,
                Work::End => {
                    self.emit(&[op::STOP]);
                    self.close_frame();
                    self.framing = false;
                }
            }
        }
        Stopped::Done
    }

    /// Begins with an object that is not done at once, and takes so many calls of C in CPython, whose depth has a limit.
    fn enter(&mut self, depth: usize) {
        self.depth += depth;
        self.work.push(Work::Leave(depth));
    }

    /// False: Python has to say how.
    fn save(&mut self, heap: &mut Heap, object: &Value) -> bool {
        if let Some(int) = object.as_small_int() {
            return self.save_int(int);
        }
        if let Some(float) = object.as_float() {
            return self.protocol > 0 && {
                let mut bytes = [op::BINFLOAT; 9];
                bytes[1..].copy_from_slice(&float.to_bits().to_be_bytes());
                self.emit(&bytes);
                true
            };
        }
        if object.is_none() {
            self.emit(&[op::NONE]);
            return true;
        }
        if let Some(truth) = object.as_bool() {
            match (self.protocol, truth) {
                (2.., true) => self.emit(&[op::NEWTRUE]),
                (2.., false) => self.emit(&[op::NEWFALSE]),
                (_, true) => self.emit(b"I01\n"),
                (_, false) => self.emit(b"I00\n"),
            }
            return true;
        }
        if let Some(index) = self.known(object) {
            self.get(index);
            return true;
        }
        match heap.get(object) {
            Some(Obj::Int(int)) if self.protocol >= 2 => {
                let int = (**int).clone();
                self.save_long(&int);
            }
            Some(Obj::Str(text)) if self.protocol > 0 => {
                let text = text.clone();
                let header = self.header(&[op::SHORT_BINUNICODE, op::BINUNICODE, op::BINUNICODE8], text.len());
                self.payload(&header, text.as_bytes());
                self.memoize(object);
            }
            Some(Obj::Bytes(bytes)) if self.protocol >= 3 => {
                let bytes = bytes.clone();
                // Short ones are older than protocol 4.
                let header = match u8::try_from(bytes.len()) {
                    Ok(short) => vec![op::SHORT_BINBYTES, short],
                    Err(_) => self.header(&[op::SHORT_BINBYTES, op::BINBYTES, op::BINBYTES8], bytes.len()),
                };
                self.payload(&header, &bytes);
                self.memoize(object);
            }
            Some(Obj::ByteArray(bytes)) if self.protocol >= 5 => {
                let mut header = vec![op::BYTEARRAY8];
                header.extend((bytes.len() as u64).to_le_bytes());
                let bytes = bytes.clone();
                self.payload(&header, &bytes);
                self.memoize(object);
            }
            Some(Obj::List(items)) => {
                let depth = 1 + usize::from(!items.is_empty());
                self.emit(if self.protocol > 0 { &[op::EMPTY_LIST] } else { &[op::MARK, op::LIST] });
                self.memoize(object);
                self.enter(depth);
                self.work.push(Work::Items { of: object.clone(), index: 0, left: 0, exact: true });
            }
            Some(Obj::Dict(dict)) => {
                let pairs = dict.iter().flat_map(|entry| [entry.key.clone(), entry.value.clone()]).collect();
                let depth = 1 + usize::from(dict.len() > 0);
                self.emit(if self.protocol > 0 { &[op::EMPTY_DICT] } else { &[op::MARK, op::DICT] });
                self.memoize(object);
                self.enter(depth);
                let of = heap.list(pairs);
                self.work.push(Work::Pairs { of, index: 0, left: 0, exact: true });
            }
            Some(Obj::Tuple(items)) => self.save_tuple(object, items),
            Some(Obj::Set(set)) if self.protocol >= 4 => {
                let members: Vec<Value> = set.iter().map(|member| member.key.clone()).collect();
                self.emit(&[op::EMPTY_SET]);
                self.memoize(object);
                if !members.is_empty() {
                    self.enter(1);
                    self.emit(&[op::MARK]);
                    let of = heap.list(members);
                    self.work.push(Work::Members { of, index: 0 });
                }
            }
            Some(Obj::FrozenSet(set)) if self.protocol >= 4 => {
                let members: Vec<Value> = set.iter().map(|member| member.key.clone()).collect();
                self.emit(&[op::MARK]);
                self.enter(1);
                self.work.push(Work::FrozenSetEnd(object.clone()));
                self.work.extend(members.into_iter().rev().map(Work::Save));
            }
            _ => return false,
        }
        true
    }

    fn save_int(&mut self, int: i64) -> bool {
        let Ok(short) = i32::try_from(int) else {
            return self.protocol >= 2 && {
                self.save_long(&BigInt::from(int));
                true
            };
        };
        let [a, b, c, d] = short.to_le_bytes();
        match (self.protocol, c, d) {
            (0, ..) => return false,
            (_, 0, 0) if b == 0 => self.emit(&[op::BININT1, a]),
            (_, 0, 0) => self.emit(&[op::BININT2, a, b]),
            _ => self.emit(&[op::BININT, a, b, c, d]),
        }
        true
    }

    fn save_long(&mut self, int: &BigInt) {
        let bytes = int.to_signed_bytes_le();
        let header = match u8::try_from(bytes.len()) {
            Ok(short) => vec![op::LONG1, short],
            Err(_) => [&[op::LONG4][..], &(bytes.len() as u32).to_le_bytes()].concat(),
        };
        self.emit(&[&header[..], &bytes].concat());
    }

    fn save_tuple(&mut self, tuple: &Value, items: &[Value]) {
        if items.is_empty() {
            return self.emit(if self.protocol > 0 { &[op::EMPTY_TUPLE] } else { &[op::MARK, op::TUPLE] });
        }
        if items.len() > 3 || self.protocol < 2 {
            self.emit(&[op::MARK]);
        }
        self.enter(1);
        self.work.push(Work::TupleEnd(tuple.clone()));
        self.work.extend(items.iter().rev().cloned().map(Work::Save));
    }

    fn end_tuple(&mut self, heap: &Heap, tuple: &Value) {
        let length = heap.as_tuple(tuple).map_or(0, <[Value]>::len);
        let marked = length > 3 || self.protocol < 2;
        // It holds itself, by way of something that was memoized: then it is complete by now.
        if let Some(index) = self.known(tuple) {
            match (marked, self.protocol) {
                (true, 1..) => self.emit(&[op::POP_MARK]),
                _ => self.emit(&vec![op::POP; length + usize::from(marked)]),
            }
            return self.get(index);
        }
        self.emit(&[if marked { op::TUPLE } else { op::TUPLE1 + length as u8 - 1 }]);
        self.memoize(tuple);
    }

    fn items(&mut self, heap: &Heap, of: Value, index: usize, left: usize, exact: bool) {
        let items = heap.as_list(&of).map_or(&[][..], |items| items);
        let total = items.len();
        let go_on = |index, left| Work::Items { of: of.clone(), index, left, exact };
        if self.protocol == 0 {
            if let Some(item) = items.get(index) {
                let item = item.clone();
                self.work.push(go_on(index + 1, 0));
                self.work.push(Work::Emit(vec![op::APPEND]));
                self.work.push(Work::Save(item));
            }
            return;
        }
        // A batch goes on, or ends.
        if left > 0 {
            match items.get(index) {
                Some(item) if left > 1 => {
                    let item = item.clone();
                    self.work.push(go_on(index + 1, left - 1));
                    return self.work.push(Work::Save(item));
                }
                _ => self.emit(&[op::APPENDS]),
            }
        }
        match total.saturating_sub(index) {
            0 => {}
            1 if !exact || total == 1 => {
                let item = items[index].clone();
                self.work.push(Work::Emit(vec![op::APPEND]));
                self.work.push(Work::Save(item));
            }
            _ => {
                self.emit(&[op::MARK]);
                self.work.push(go_on(index, BATCH + 1));
            }
        }
    }

    fn pairs(&mut self, heap: &Heap, of: Value, index: usize, left: usize, exact: bool) {
        let items = heap.as_list(&of).map_or(&[][..], |items| items);
        let total = items.len();
        let go_on = |index, left| Work::Pairs { of: of.clone(), index, left, exact };
        let pair = |index: usize| [Work::Save(items[index + 1].clone()), Work::Save(items[index].clone())];
        if self.protocol == 0 {
            if index < total {
                let pair = pair(index);
                self.work.push(go_on(index + 2, 0));
                self.work.push(Work::Emit(vec![op::SETITEM]));
                self.work.extend(pair);
            }
            return;
        }
        let mut full = false;
        if left > 0 {
            if left > 1 && index < total {
                let pair = pair(index);
                self.work.push(go_on(index + 2, left - 1));
                return self.work.extend(pair);
            }
            full = left == 1;
            self.emit(&[op::SETITEMS]);
        }
        match total.saturating_sub(index) {
            // After a full batch CPython finds out only in the next one that a dict has no more.
            0 if full && exact => self.emit(&[op::MARK, op::SETITEMS]),
            0 => {}
            2 if !exact || total == 2 => {
                let pair = pair(index);
                self.work.push(Work::Emit(vec![op::SETITEM]));
                self.work.extend(pair);
            }
            _ => {
                self.emit(&[op::MARK]);
                self.work.push(go_on(index, BATCH + 1));
            }
        }
    }

    /// The members of a set, after a MARK.
    fn members(&mut self, heap: &Heap, of: Value, index: usize) {
        let members = heap.as_list(&of).map_or(&[][..], |items| items);
        let begins = index.is_multiple_of(BATCH) && index > 0;
        if begins {
            self.emit(&[op::ADDITEMS, op::MARK]);
        }
        match members.get(index) {
            None => self.emit(&[op::ADDITEMS]),
            Some(member) => {
                let member = member.clone();
                self.work.push(Work::Members { of, index: index + 1 });
                self.work.push(Work::Save(member));
            }
        }
    }

    fn known(&self, object: &Value) -> Option<u32> {
        self.memo.get(&object.bits()).copied()
    }

    fn memoize(&mut self, object: &Value) {
        if self.fast {
            return;
        }
        let index = self.memo.len() as u32;
        self.memo.insert(object.bits(), index);
        self.kept.push(object.clone());
        match (self.protocol, u8::try_from(index)) {
            (4.., _) => self.emit(&[op::MEMOIZE]),
            (0, _) => self.emit(format!("p{index}\n").as_bytes()),
            (_, Ok(short)) => self.emit(&[op::BINPUT, short]),
            _ => self.emit(&[&[op::LONG_BINPUT][..], &index.to_le_bytes()].concat()),
        }
    }

    fn get(&mut self, index: u32) {
        match (self.protocol, u8::try_from(index)) {
            (0, _) => self.emit(format!("g{index}\n").as_bytes()),
            (_, Ok(short)) => self.emit(&[op::BINGET, short]),
            _ => self.emit(&[&[op::LONG_BINGET][..], &index.to_le_bytes()].concat()),
        }
    }

    /// An opcode and a length: the first of three for short ones, which came with protocol 4.
    fn header(&self, opcodes: &[u8; 3], length: usize) -> Vec<u8> {
        match (u8::try_from(length), u32::try_from(length)) {
            (Ok(length), _) if self.protocol >= 4 => vec![opcodes[0], length],
            (_, Ok(length)) => [&opcodes[1..2], &length.to_le_bytes()].concat(),
            _ => [&opcodes[2..3], &(length as u64).to_le_bytes()].concat(),
        }
    }

    fn payload(&mut self, header: &[u8], bytes: &[u8]) {
        let framing = self.framing;
        if bytes.len() >= FRAME_SIZE {
            self.close_frame();
            self.framing = false;
        }
        self.emit(header);
        self.emit(bytes);
        self.framing = framing;
    }

    fn emit(&mut self, bytes: &[u8]) {
        if self.framing && self.frame.is_none() {
            self.frame = Some(self.out.len());
            self.out.extend([op::FRAME; FRAME_HEADER]);
        }
        self.out.extend(bytes);
    }

    /// Between two objects a long frame ends.
    fn boundary(&mut self) {
        if self.frame.is_some_and(|start| self.out.len() - start - FRAME_HEADER >= FRAME_SIZE) {
            self.close_frame();
        }
    }

    fn close_frame(&mut self) {
        let Some(start) = self.frame.take() else { return };
        let length = self.out.len() - start - FRAME_HEADER;
        if length >= FRAME_LEAST {
            self.out[start + 1..start + FRAME_HEADER].copy_from_slice(&(length as u64).to_le_bytes());
        } else {
            self.out.drain(start..start + FRAME_HEADER);
        }
    }

    pub(in crate::vm) fn each_child(&self, visit: &mut dyn FnMut(&Value)) {
        self.kept.iter().for_each(&mut *visit);
        for work in &self.work {
            match work {
                Work::Save(value)
                | Work::SavePlainly(value)
                | Work::Memoize(value)
                | Work::MemoizeOnce(value)
                | Work::TupleEnd(value)
                | Work::FrozenSetEnd(value)
                | Work::Items { of: value, .. }
                | Work::Pairs { of: value, .. }
                | Work::Members { of: value, .. } => visit(value),
                Work::Emit(_) | Work::Leave(_) | Work::End => {}
            }
        }
    }
}
