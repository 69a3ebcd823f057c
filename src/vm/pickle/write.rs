//! Pickling: an object and all that it holds as a sequence of opcodes, byte for byte CPython's.

use super::opcode as op;
use super::stream::Stream;
use crate::text::encode;
use crate::vm::heap::Heap;
use crate::vm::object::Obj;
use crate::vm::value::Value;
use num_bigint::BigInt;
use std::collections::HashMap;

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
    pub(super) protocol: u8,
    /// Every object is shown to Python first.
    asks: bool,
    /// No memo.
    fast: bool,
    /// How deep objects may be in each other.
    limit: usize,
    pub out: Stream,
    pub work: Vec<Work>,
    /// Objects done so far; they stay alive because their bits are the keys.
    kept: Vec<Value>,
    memo: HashMap<u64, u32>,
    depth: usize,
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
        self.out.begin(self.protocol);
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
                    self.out.boundary();
                    return Stopped::Asks(object);
                }
                Work::Save(object) | Work::SavePlainly(object) => {
                    self.out.boundary();
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
                Work::Emit(bytes) => self.out.emit(&bytes),
                Work::Memoize(object) => self.memoize(&object),
                Work::MemoizeOnce(object) => match self.known(&object) {
                    Some(index) => {
                        self.out.emit(&[op::POP]);
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
                        self.out.emit(&[op::POP_MARK]);
                        self.get(index);
                    }
                    None => {
                        self.out.emit(&[op::FROZENSET]);
                        self.memoize(&set);
                    }
                },
                Work::Leave(depth) => self.depth -= depth,
                Work::End => {
                    self.out.emit(&[op::STOP]);
                    self.out.end();
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
                self.out.emit(&bytes);
                true
            };
        }
        if object.is_none() {
            self.out.emit(&[op::NONE]);
            return true;
        }
        if let Some(truth) = object.as_bool() {
            match (self.protocol, truth) {
                (2.., true) => self.out.emit(&[op::NEWTRUE]),
                (2.., false) => self.out.emit(&[op::NEWFALSE]),
                (_, true) => self.out.emit(b"I01\n"),
                (_, false) => self.out.emit(b"I00\n"),
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
                let bytes = encode(text, "utf-8", "surrogatepass").expect("whatever stands in a text");
                let header = self.header(&[op::SHORT_BINUNICODE, op::BINUNICODE, op::BINUNICODE8], bytes.len());
                self.out.payload(&header, &bytes);
                self.memoize(object);
            }
            Some(Obj::Bytes(bytes)) if self.protocol >= 3 => {
                let bytes = bytes.clone();
                // Short ones are older than protocol 4.
                let header = match u8::try_from(bytes.len()) {
                    Ok(short) => vec![op::SHORT_BINBYTES, short],
                    Err(_) => self.header(&[op::SHORT_BINBYTES, op::BINBYTES, op::BINBYTES8], bytes.len()),
                };
                self.out.payload(&header, &bytes);
                self.memoize(object);
            }
            Some(Obj::ByteArray(bytes)) if self.protocol >= 5 => {
                let mut header = vec![op::BYTEARRAY8];
                header.extend((bytes.len() as u64).to_le_bytes());
                let bytes = bytes.clone();
                self.out.payload(&header, &bytes);
                self.memoize(object);
            }
            Some(Obj::List(items)) => {
                let depth = 1 + usize::from(!items.is_empty());
                self.out.emit(if self.protocol > 0 { &[op::EMPTY_LIST] } else { &[op::MARK, op::LIST] });
                self.memoize(object);
                self.enter(depth);
                self.work.push(Work::Items { of: object.clone(), index: 0, left: 0, exact: true });
            }
            Some(Obj::Dict(dict)) => {
                let pairs = dict.iter().flat_map(|entry| [entry.key.clone(), entry.value.clone()]).collect();
                let depth = 1 + usize::from(dict.len() > 0);
                self.out.emit(if self.protocol > 0 { &[op::EMPTY_DICT] } else { &[op::MARK, op::DICT] });
                self.memoize(object);
                self.enter(depth);
                let of = heap.list(pairs);
                self.work.push(Work::Pairs { of, index: 0, left: 0, exact: true });
            }
            Some(Obj::Tuple(items)) => self.save_tuple(object, items),
            Some(Obj::Set(set)) if self.protocol >= 4 => {
                let members: Vec<Value> = set.iter().map(|member| member.key.clone()).collect();
                self.out.emit(&[op::EMPTY_SET]);
                self.memoize(object);
                if !members.is_empty() {
                    self.enter(1);
                    self.out.emit(&[op::MARK]);
                    let of = heap.list(members);
                    self.work.push(Work::Members { of, index: 0 });
                }
            }
            Some(Obj::FrozenSet(set)) if self.protocol >= 4 => {
                let members: Vec<Value> = set.iter().map(|member| member.key.clone()).collect();
                self.out.emit(&[op::MARK]);
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
            (_, 0, 0) if b == 0 => self.out.emit(&[op::BININT1, a]),
            (_, 0, 0) => self.out.emit(&[op::BININT2, a, b]),
            _ => self.out.emit(&[op::BININT, a, b, c, d]),
        }
        true
    }

    fn save_long(&mut self, int: &BigInt) {
        let bytes = int.to_signed_bytes_le();
        let header = match u8::try_from(bytes.len()) {
            Ok(short) => vec![op::LONG1, short],
            Err(_) => [&[op::LONG4][..], &(bytes.len() as u32).to_le_bytes()].concat(),
        };
        self.out.emit(&[&header[..], &bytes].concat());
    }

    fn save_tuple(&mut self, tuple: &Value, items: &[Value]) {
        if items.is_empty() {
            return self.out.emit(if self.protocol > 0 { &[op::EMPTY_TUPLE] } else { &[op::MARK, op::TUPLE] });
        }
        if items.len() > 3 || self.protocol < 2 {
            self.out.emit(&[op::MARK]);
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
                (true, 1..) => self.out.emit(&[op::POP_MARK]),
                _ => self.out.emit(&vec![op::POP; length + usize::from(marked)]),
            }
            return self.get(index);
        }
        self.out.emit(&[if marked { op::TUPLE } else { op::TUPLE1 + length as u8 - 1 }]);
        self.memoize(tuple);
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
            (4.., _) => self.out.emit(&[op::MEMOIZE]),
            (0, _) => self.out.emit(format!("p{index}\n").as_bytes()),
            (_, Ok(short)) => self.out.emit(&[op::BINPUT, short]),
            _ => self.out.emit(&[&[op::LONG_BINPUT][..], &index.to_le_bytes()].concat()),
        }
    }

    fn get(&mut self, index: u32) {
        match (self.protocol, u8::try_from(index)) {
            (0, _) => self.out.emit(format!("g{index}\n").as_bytes()),
            (_, Ok(short)) => self.out.emit(&[op::BINGET, short]),
            _ => self.out.emit(&[&[op::LONG_BINGET][..], &index.to_le_bytes()].concat()),
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
