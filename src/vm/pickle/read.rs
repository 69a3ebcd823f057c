//! Unpickling: the stack machine that a pickle is a program for.

use super::opcode as op;
use crate::text::decode;
use crate::vm::heap::Heap;
use crate::vm::object::Obj;
use crate::vm::value::Value;
use num_bigint::BigInt;
use std::collections::BTreeMap;
use std::rc::Rc;

#[derive(Clone, Debug, Default)]
pub struct Unpickling {
    pub data: Vec<u8>,
    at: usize,
    pub stack: Vec<Value>,
    /// How long the stack was at each MARK.
    marks: Vec<usize>,
    pub memo: BTreeMap<u32, Value>,
    /// The protocol that the pickle says it has.
    pub protocol: u8,
    /// Opcodes and bytes since the last call, for their cost.
    pub opcodes: u64,
    pub taken: u64,
}

/// What Python has to do before the machine goes on; its result, if there is one, is pushed.
#[derive(Debug)]
pub enum Need {
    Stop(Value),
    /// The next instruction.
    Opcode,
    /// So many bytes more than there are.
    Bytes(usize),
    /// The rest of a line.
    Line,
    /// An opcode of the protocols in text, and its line.
    Text(u8, Vec<u8>),
    /// A class or function.
    Global(Value, Value),
    Extension(usize),
    Reduce(Value, Value),
    NewObject(Value, Value, Value),
    Old(Value, Vec<Value>),
    Build(Value, Value),
    Persistent(Value),
    Extend(Value, Vec<Value>),
    SetItems(Value, Vec<Value>),
    AddItems(Value, Vec<Value>),
    Frozen(Vec<Value>),
    Buffer(bool),
    /// The pickle is wrong.
    Wrong(String),
}

type Step<T> = Result<T, Need>;

impl Unpickling {
    pub fn run(&mut self, heap: &mut Heap) -> Need {
        loop {
            let begin = self.at;
            match self.step(heap) {
                Ok(()) => {}
                Err(need) => {
                    if let Need::Bytes(_) | Need::Line = need {
                        self.at = begin;
                    }
                    return need;
                }
            }
        }
    }

    fn step(&mut self, heap: &mut Heap) -> Step<()> {
        if self.rest() == 0 {
            return Err(Need::Opcode);
        }
        let opcode = self.take(1)?[0];
        self.opcodes += 1;
        match opcode {
            op::PROTO => {
                let version = self.take(1)?[0];
                if version > 5 {
                    return Err(Need::Wrong(format!("\0unsupported pickle protocol: {version}")));
                }
                self.protocol = version;
            }
            op::FRAME => {
                let length = self.number(8)?;
                // From a file the whole frame comes at once.
                self.ask(length)?;
            }
            op::STOP => {
                let value = self.pop()?;
                self.discard();
                return Err(Need::Stop(value));
            }
            op::MARK => self.marks.push(self.stack.len()),
            op::POP => match self.marks.last() {
                Some(&mark) if mark == self.stack.len() => drop(self.marks.pop()),
                _ => drop(self.pop()?),
            },
            op::POP_MARK => drop(self.pop_mark()?),
            op::DUP => {
                let top = self.top()?;
                self.stack.push(top);
            }
            op::NONE => self.stack.push(Value::NONE),
            op::NEWTRUE => self.stack.push(Value::TRUE),
            op::NEWFALSE => self.stack.push(Value::FALSE),
            op::BININT1 => self.push_int(heap, 1)?,
            op::BININT2 => self.push_int(heap, 2)?,
            op::BININT => {
                let int = self.number(4)? as u32 as i32;
                self.stack.push(heap.int(i64::from(int)));
            }
            op::LONG1 | op::LONG4 => {
                let length = self.number(if opcode == op::LONG1 { 1 } else { 4 })?;
                let int = BigInt::from_signed_bytes_le(self.take(length)?);
                self.stack.push(heap.big_int(int));
            }
            op::BINFLOAT => {
                let bytes = self.take(8)?.try_into().expect("eight of them");
                self.stack.push(Value::float(f64::from_bits(u64::from_be_bytes(bytes))));
            }
            op::SHORT_BINUNICODE => self.push_text(heap, 1)?,
            op::BINUNICODE => self.push_text(heap, 4)?,
            op::BINUNICODE8 => self.push_text(heap, 8)?,
            op::SHORT_BINBYTES | op::BINBYTES | op::BINBYTES8 => {
                let width = match opcode {
                    op::SHORT_BINBYTES => 1,
                    op::BINBYTES => 4,
                    _ => 8,
                };
                let length = self.number(width)?;
                let bytes: Rc<[u8]> = self.take(length)?.into();
                self.stack.push(heap.add(Obj::Bytes(bytes)));
            }
            op::BYTEARRAY8 => {
                let length = self.number(8)?;
                let bytes = self.take(length)?.to_vec();
                self.stack.push(heap.add(Obj::ByteArray(bytes)));
            }
            op::EMPTY_LIST => self.stack.push(heap.list(Vec::new())),
            op::EMPTY_DICT => self.stack.push(heap.dict()),
            op::EMPTY_SET => self.stack.push(heap.add_container(Obj::Set(Box::default()))),
            op::EMPTY_TUPLE => self.stack.push(heap.empty_tuple.clone()),
            op::LIST => {
                let items = self.pop_mark()?;
                self.stack.push(heap.list(items));
            }
            op::TUPLE => {
                let items = self.pop_mark()?;
                self.stack.push(heap.tuple(items));
            }
            op::TUPLE1..=op::TUPLE3 => {
                let length = usize::from(opcode - op::TUPLE1) + 1;
                if self.stack.len() < self.floor() + length {
                    return Err(self.underflow());
                }
                let items = self.stack.split_off(self.stack.len() - length);
                self.stack.push(heap.tuple(items));
            }
            op::DICT => {
                let items = self.pop_mark()?;
                let dict = heap.dict();
                self.stack.push(dict.clone());
                return Err(Need::SetItems(dict, items));
            }
            op::APPEND => {
                let item = self.pop()?;
                self.append(heap, vec![item])?;
            }
            op::APPENDS => {
                let items = self.pop_mark()?;
                self.append(heap, items)?;
            }
            op::SETITEM => {
                let (value, key) = (self.pop()?, self.pop()?);
                return Err(Need::SetItems(self.top()?, vec![key, value]));
            }
            op::SETITEMS => {
                let items = self.pop_mark()?;
                return Err(Need::SetItems(self.top()?, items));
            }
            op::ADDITEMS => {
                let items = self.pop_mark()?;
                return Err(Need::AddItems(self.top()?, items));
            }
            op::FROZENSET => return Err(Need::Frozen(self.pop_mark()?)),
            op::MEMOIZE => {
                let value = self.top()?;
                self.memo.insert(self.memo.len() as u32, value);
            }
            op::BINPUT | op::LONG_BINPUT => {
                let index = self.number(if opcode == op::BINPUT { 1 } else { 4 })?;
                let value = self.top()?;
                self.memo.insert(index as u32, value);
            }
            op::BINGET | op::LONG_BINGET => {
                let index = self.number(if opcode == op::BINGET { 1 } else { 4 })?;
                self.recall(index as u32)?;
            }
            op::STACK_GLOBAL => {
                let (name, module) = (self.pop()?, self.pop()?);
                if heap.as_str(&name).is_none() || heap.as_str(&module).is_none() {
                    return Err(Need::Wrong("STACK_GLOBAL requires str".into()));
                }
                return Err(Need::Global(module, name));
            }
            op::REDUCE => {
                let (args, function) = (self.pop()?, self.pop()?);
                return Err(Need::Reduce(function, args));
            }
            op::NEWOBJ => {
                let (args, class) = (self.pop()?, self.pop()?);
                return Err(Need::NewObject(class, args, Value::NONE));
            }
            op::NEWOBJ_EX => {
                let (keywords, args, class) = (self.pop()?, self.pop()?, self.pop()?);
                return Err(Need::NewObject(class, args, keywords));
            }
            op::OBJ => {
                let mut items = self.pop_mark()?;
                if items.is_empty() {
                    return Err(self.underflow());
                }
                return Err(Need::Old(items.remove(0), items));
            }
            op::BUILD => {
                let state = self.pop()?;
                return Err(Need::Build(self.top()?, state));
            }
            op::BINPERSID => return Err(Need::Persistent(self.pop()?)),
            op::EXT1 | op::EXT2 | op::EXT4 => {
                let width = 1 << (opcode - op::EXT1);
                return Err(Need::Extension(self.number(width)?));
            }
            op::NEXT_BUFFER => return Err(Need::Buffer(false)),
            op::READONLY_BUFFER => return Err(Need::Buffer(true)),
            b'I' | b'L' | b'F' | b'S' | b'V' => {
                let line = self.line()?;
                return Err(Need::Text(opcode, line));
            }
            b'P' => {
                let line = self.line()?;
                return Err(Need::Persistent(heap.str(String::from_utf8_lossy(&line).into_owned())));
            }
            b'p' => {
                let (index, value) = (self.line_number()?, self.top()?);
                self.memo.insert(index, value);
            }
            b'g' => {
                let index = self.line_number()?;
                self.recall(index)?;
            }
            b'c' | b'i' => {
                let (module, name) = (self.line()?, self.line()?);
                let mut text = |bytes: Vec<u8>| heap.str(String::from_utf8_lossy(&bytes).into_owned());
                let (module, name) = (text(module), text(name));
                if opcode == b'c' {
                    return Err(Need::Global(module, name));
                }
                let args = self.pop_mark()?;
                let name = heap.tuple([module, name]);
                return Err(Need::Old(name, args));
            }
            _ => {
                let shown = match opcode {
                    b'\'' => "\"'\"".to_owned(),
                    b'\\' => r"'\\'".to_owned(),
                    b' '..=b'~' => format!("'{}'", char::from(opcode)),
                    _ => format!("'\\x{opcode:02x}'"),
                };
                return Err(Need::Wrong(format!("invalid load key, {shown}.")));
            }
        }
        Ok(())
    }

    /// Forgets what has been read, and the stack.
    fn discard(&mut self) {
        self.data.drain(..self.at);
        self.at = 0;
        self.stack.clear();
        self.marks.clear();
    }

    fn rest(&self) -> usize {
        self.data.len() - self.at
    }

    fn ask(&self, length: usize) -> Step<()> {
        match self.rest() < length {
            true => Err(Need::Bytes(length - self.rest())),
            false => Ok(()),
        }
    }

    fn take(&mut self, length: usize) -> Step<&[u8]> {
        self.ask(length)?;
        self.at += length;
        self.taken += length as u64;
        Ok(&self.data[self.at - length..self.at])
    }

    fn line(&mut self) -> Step<Vec<u8>> {
        let Some(length) = self.data[self.at..].iter().position(|&byte| byte == b'\n') else {
            return Err(Need::Line);
        };
        let mut line = self.take(length + 1)?.to_vec();
        line.pop();
        Ok(line)
    }

    fn line_number(&mut self) -> Step<u32> {
        let line = String::from_utf8_lossy(&self.line()?).into_owned();
        line.parse().map_err(|_| Need::Wrong(format!("\0invalid literal for int() with base 10: '{line}'")))
    }

    fn recall(&mut self, index: u32) -> Step<()> {
        match self.memo.get(&index) {
            Some(value) => self.stack.push(value.clone()),
            None => return Err(Need::Wrong(format!("Memo value not found at index {index}"))),
        }
        Ok(())
    }

    fn number(&mut self, width: usize) -> Step<usize> {
        Ok(self.take(width)?.iter().rev().fold(0, |number, &byte| number << 8 | usize::from(byte)))
    }

    fn push_int(&mut self, heap: &mut Heap, width: usize) -> Step<()> {
        let int = self.number(width)?;
        self.stack.push(heap.int(int as i64));
        Ok(())
    }

    fn push_text(&mut self, heap: &mut Heap, width: usize) -> Step<()> {
        let length = self.number(width)?;
        let text = match decode(self.take(length)?, "utf-8", "surrogatepass") {
            Ok(text) => heap.str(text),
            Err(_) => return Err(Need::Wrong("invalid UTF-8 in a string".into())),
        };
        self.stack.push(text);
        Ok(())
    }

    fn floor(&self) -> usize {
        self.marks.last().copied().unwrap_or(0)
    }

    fn underflow(&self) -> Need {
        let what = if self.marks.is_empty() { "unpickling stack underflow" } else { "unexpected MARK found" };
        Need::Wrong(what.into())
    }

    fn pop(&mut self) -> Step<Value> {
        if self.stack.len() <= self.floor() {
            return Err(self.underflow());
        }
        Ok(self.stack.pop().expect("it is above the floor"))
    }

    fn top(&self) -> Step<Value> {
        match self.stack.last() {
            Some(value) if self.stack.len() > self.floor() => Ok(value.clone()),
            _ => Err(self.underflow()),
        }
    }

    fn pop_mark(&mut self) -> Step<Vec<Value>> {
        match self.marks.pop() {
            Some(mark) => Ok(self.stack.split_off(mark)),
            None => Err(Need::Wrong("could not find MARK".into())),
        }
    }

    fn append(&mut self, heap: &mut Heap, items: Vec<Value>) -> Step<()> {
        let target = self.top()?;
        match heap.get_mut(&target) {
            Some(Obj::List(list)) => {
                list.extend(items);
                Ok(())
            }
            _ => Err(Need::Extend(target, items)),
        }
    }

    pub(in crate::vm) fn each_child(&self, visit: &mut dyn FnMut(&Value)) {
        self.stack.iter().for_each(&mut *visit);
        self.memo.values().for_each(visit);
    }
}
