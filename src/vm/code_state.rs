//! A code object as one vm has loaded it: its constants as values, its names interned, its inline caches.

use super::{Value, Vm};
use crate::bytecode::{Code, Const, Instr, Op};
use num_bigint::BigInt;
use std::cell::{Cell, OnceCell};
use std::rc::Rc;

#[derive(Clone)]
pub struct CodeState {
    pub code: Rc<Code>,
    /// The code's, some of them [`paired`].
    pub instrs: Box<[Instr]>,
    pub consts: Box<[Value]>,
    pub names: Box<[Value]>,
    /// What its generators are called.
    pub name: Value,
    pub qualname: Value,
    pub caches: Box<[Cell<Cache>]>,
    /// Loaded states of the code objects among the constants, by constant index; 0: none, else state + 1.
    pub nested: Box<[u32]>,
    /// Number of fast locals.
    pub local_count: u32,
    /// How many arguments a call must have that passes them all by position to parameters of that kind only, so that
    /// they stand on the stack as the locals begin. `u32::MAX`: no call does.
    pub plain_parameters: u32,
    /// Words of the operand stack that a frame needs above its arguments.
    pub room: u32,
    /// The code object, once the program asked for it.
    pub object: OnceCell<Value>,
    pub origin: Origin,
    /// The code that this is a copy of, for the last frames before the recursion limit.
    pub copy_of: Option<u32>,
}

/// Whose code it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    Program,
    /// A text that the program gave to `exec` or `eval`.
    Text,
    Library,
    /// Of a part of the library that CPython has in C: its frames are not seen, and its functions are builtin functions.
    BuiltIn,
}

/// What an instruction found last time.
#[derive(Clone, Copy, Debug, Default)]
pub struct Cache {
    /// Version of the globals, or shape of the receiver.
    pub key: u32,
    /// Version of the builtins, or epoch of the classes.
    pub guard: u32,
    /// Place in the dict, slot of the instance, or slot of the heap where the method is.
    pub place: u32,
    pub kind: CacheKind,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CacheKind {
    #[default]
    Empty,
    Global,
    Builtin,
    /// An attribute of the instance.
    Slot,
    /// The getter of a property of the class.
    Getter,
    /// A function of the class, found under this shape. The class keeps it alive while the epoch lasts.
    Method,
    /// A builtin method of the builtin type in `key`.
    NativeMethod,
    /// An attribute of a module whose dict has the version in `key`.
    Module,
    /// Adding the attribute leads to the shape in `guard`.
    NewSlot,
}

/// Where a `LoadFast` stands before what often follows it, it becomes an instruction that does both and goes on behind the second. That
/// stays, for jumps to it and for its operands, so every `pc` means what it meant.
fn paired(instrs: &[Instr]) -> Box<[Instr]> {
    let mut instrs: Box<[Instr]> = instrs.into();
    // From the end: the second must not be the first of a pair itself.
    for index in (1..instrs.len()).rev() {
        if instrs[index - 1].op == Op::LoadFast {
            instrs[index - 1].op = match instrs[index].op {
                Op::LoadFast => Op::LoadFastLoadFast,
                Op::LoadConst => Op::LoadFastLoadConst,
                Op::LoadAttr => Op::LoadFastLoadAttr,
                _ => Op::LoadFast,
            };
        }
    }
    instrs
}

impl CodeState {
    /// Indices of the fast locals that are cells of this code's own.
    pub(super) fn cells(&self) -> Vec<usize> {
        let made = self.instrs.iter().filter(|instr| instr.op == Op::MakeCell);
        made.map(|instr| usize::from(instr.b)).collect()
    }
}

impl Vm {
    /// Loads `code` and all code objects inside it. Returns its index.
    pub(super) fn load_code(&mut self, code: &Rc<Code>, origin: Origin) -> u32 {
        let nested: Box<[u32]> = code
            .consts
            .iter()
            .map(|constant| match constant {
                Const::Code(inner) => self.load_code(inner, origin) + 1,
                _ => 0,
            })
            .collect();
        let consts = code.consts.iter().map(|constant| self.constant(constant)).collect();
        let names = code.names.iter().map(|name| self.heap.intern(name)).collect();
        let (name, qualname) = (self.heap.intern(&code.name), self.heap.intern(&code.qualname));
        let flags = &code.flags;
        let plain = !flags.has_varargs && !flags.has_varkeywords && code.keyword_only_count == 0;
        let (locals, parameters) = (code.locals.len() as u32, u32::from(code.arg_count));
        let state = CodeState {
            instrs: paired(&code.instrs),
            consts,
            names,
            name,
            qualname,
            caches: (0..code.cache_count).map(|_| Cell::default()).collect(),
            nested,
            local_count: locals,
            plain_parameters: if plain { parameters } else { u32::MAX },
            room: locals + u32::from(code.max_stack) + 1,
            code: code.clone(),
            object: OnceCell::new(),
            origin,
            copy_of: None,
        };
        self.add_code(state)
    }

    /// A copy that is marked as `types.coroutine` marks code: other functions may run the original.
    pub(super) fn code_as_iterable_coroutine(&mut self, code: u32) -> u32 {
        let mut state = (*self.codes[code as usize]).clone();
        Rc::make_mut(&mut state.code).flags.is_iterable_coroutine = true;
        state.object = OnceCell::new();
        self.add_code(state)
    }

    pub(super) fn add_code(&mut self, state: CodeState) -> u32 {
        self.codes.push(Box::new(state));
        self.codes.len() as u32 - 1
    }

    fn constant(&mut self, constant: &Const) -> Value {
        use super::object::Obj;
        match constant {
            Const::None | Const::Code(_) => Value::NONE,
            Const::Ellipsis => Value::ELLIPSIS,
            Const::Bool(truth) => Value::bool(*truth),
            Const::Int(int) => self.heap.int(*int),
            Const::BigInt(digits) => {
                let int = digits.parse::<BigInt>().expect("the compiler wrote decimal digits");
                self.heap.big_int(int)
            }
            Const::Float(float) => Value::float(*float),
            Const::Complex(imaginary) => self.heap.add(Obj::Complex(Box::new((0.0, *imaginary)))),
            // As in CPython, texts that could be names are interned.
            Const::Str(text) if text.len() <= 32 => self.heap.intern(text),
            Const::Str(text) => self.heap.str(&**text),
            Const::Bytes(bytes) => self.heap.add(Obj::Bytes((**bytes).into())),
            Const::Tuple(items) => {
                let items: Vec<Value> = items.iter().map(|item| self.constant(item)).collect();
                self.heap.tuple(items)
            }
            Const::FrozenSet(items) => {
                let items: Vec<Value> = items.iter().map(|item| self.constant(item)).collect();
                // As CPython, whose compiler makes a second one of the first one's members when it shares constants.
                let first = self.set_of(items).expect("constants are hashable");
                let members = first.iter().map(|member| member.key.clone()).collect();
                let set = self.set_of(members).expect("constants are hashable");
                self.heap.add_container(Obj::FrozenSet(Box::new(set)))
            }
        }
    }
}
