//! One code object while it is being made: instructions with symbolic labels, constants, names, slots.

use super::block::Block;
use crate::base::Span;
use crate::bytecode::{CodeFlags, Const, Op};
use crate::syntax::{Scope, ScopeId};
use std::collections::HashMap;
use std::rc::Rc;

/// A place to jump to. It is where [`Item::Label`] stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Label(pub u32);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Place {
    pub line: u32,
    pub span: Span,
}

/// An instruction whose jump target, if any, is still a label.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Emitted {
    pub op: Op,
    pub a: u8,
    pub b: u16,
    pub c: u32,
    pub target: Option<Label>,
    /// Where an exception in it goes.
    pub handler: Option<Label>,
    pub place: Place,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Item {
    Instr(Emitted),
    Label(Label),
    /// From here on the handler may be reached; an exception cuts the stack to what it is here, less `below`.
    Setup {
        handler: Label,
        below: u16,
    },
}

/// What a unit is made for.
pub(crate) struct Header {
    pub name: String,
    pub qualname: String,
    pub scope: ScopeId,
    pub first_line: u32,
    pub flags: CodeFlags,
    pub arg_count: u16,
    pub positional_only_count: u16,
    pub keyword_only_count: u16,
}

pub(crate) struct Unit<'a> {
    pub header: Header,
    pub symbols: &'a Scope,
    pub docstring: Option<Box<str>>,
    pub items: Vec<Item>,
    pub place: Place,
    /// The exception handlers around what is emitted now, the innermost last.
    pub handlers: Vec<Label>,
    /// The statements around what is emitted now that `break`, `continue` or `return` must leave.
    pub blocks: Vec<Block<'a>>,
    /// The inlined comprehensions that we are in, the innermost last.
    pub inlined: Vec<&'a Scope>,
    pub locals: Vec<Box<str>>,
    pub free_count: u16,
    pub names: Vec<Box<str>>,
    pub consts: Vec<Const>,
    /// Of a class body: the attributes that its functions give to `self`.
    pub static_attributes: Option<Vec<Box<str>>>,
    pub labels: u32,
    pub caches: u32,
    /// The line that the trace was last told.
    pub traced: u32,
    /// The eval breaker is looked at nearly everywhere.
    looks_everywhere: bool,
    slots: HashMap<Box<str>, u16>,
    name_indices: HashMap<Box<str>, u32>,
    const_indices: HashMap<String, u32>,
}

impl<'a> Unit<'a> {
    /// `locals` and `free` become the fast locals, in this order.
    pub fn new(
        header: Header,
        symbols: &'a Scope,
        locals: Vec<Box<str>>,
        free: Vec<Box<str>>,
        place: Place,
        looks_everywhere: bool,
    ) -> Unit<'a> {
        let free_count = free.len() as u16;
        let locals: Vec<Box<str>> = locals.into_iter().chain(free).collect();
        let slots = locals.iter().enumerate().map(|(slot, name)| (name.clone(), slot as u16)).collect();
        Unit {
            header,
            symbols,
            docstring: None,
            items: Vec::new(),
            place,
            handlers: Vec::new(),
            blocks: Vec::new(),
            inlined: Vec::new(),
            locals,
            free_count,
            names: Vec::new(),
            consts: Vec::new(),
            static_attributes: None,
            labels: 0,
            caches: 0,
            traced: 0,
            looks_everywhere,
            slots,
            name_indices: HashMap::new(),
            const_indices: HashMap::new(),
        }
    }

    /// The slot of the cell that this class body's functions know as `__class__`.
    pub fn class_cell(&self) -> Option<u16> {
        self.symbols.needs_class_cell.then_some(0)
    }

    /// The fast local that holds the variable, or the cell of it.
    pub fn slot(&self, name: &str) -> u16 {
        self.slots[name]
    }

    pub fn label(&mut self) -> Label {
        self.labels += 1;
        Label(self.labels - 1)
    }

    pub fn here(&mut self, label: Label) {
        self.items.push(Item::Label(label));
    }

    pub fn emit(&mut self, op: Op, a: u8, b: u16, c: u32, target: Option<Label>) {
        let handler = self.handlers.last().copied();
        let place = self.place;
        self.items.push(Item::Instr(Emitted { op, a, b, c, target, handler, place }));
        if self.looks_everywhere && op.is_followed_by_a_look() {
            let look = Emitted { op: Op::CheckEvalBreaker, a: 0, b: 0, c: 0, target: None, handler, place };
            self.items.push(Item::Instr(look));
        }
    }

    /// Exceptions go to `handler` from here until [`Unit::leave_try`].
    pub fn enter_try(&mut self, handler: Label) {
        self.enter_try_below(handler, 0);
    }

    /// The same; the handler finds `below` values fewer on the stack than are there now.
    pub fn enter_try_below(&mut self, handler: Label, below: u16) {
        self.items.push(Item::Setup { handler, below });
        self.handlers.push(handler);
    }

    pub fn leave_try(&mut self) {
        self.handlers.pop();
    }

    pub fn name(&mut self, name: &str) -> u32 {
        if let Some(&index) = self.name_indices.get(name) {
            return index;
        }
        let index = self.names.len() as u32;
        self.names.push(name.into());
        self.name_indices.insert(name.into(), index);
        index
    }

    pub fn constant(&mut self, value: Const) -> u32 {
        // Two code objects are never the same constant, however alike; 0.0 and -0.0, 1 and True differ in this text.
        let key = if let Const::Code(code) = &value { format!("{:p}", Rc::as_ptr(code)) } else { format!("{value:?}") };
        if let Some(&index) = self.const_indices.get(&key) {
            return index;
        }
        let index = self.consts.len() as u32;
        self.consts.push(value);
        self.const_indices.insert(key, index);
        index
    }

    /// Whether caches or locals cannot be numbered.
    pub fn is_oversized(&self) -> bool {
        self.caches > u16::MAX.into() || self.locals.len() > u16::MAX.into()
    }

    pub fn cache(&mut self) -> u16 {
        self.caches += 1;
        (self.caches - 1) as u16
    }
}
