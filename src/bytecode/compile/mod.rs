//! From the AST to instructions with symbolic labels: CPython 3.12's code generator, retold.
//!
//! In: a [`Module`] that [`parse`](crate::syntax::parse) accepted, so nothing here can be wrong with the program.

mod annotation;
mod assign;
mod block;
mod call;
mod class;
mod comprehension;
mod expr;
mod fold;
mod fstring;
mod function;
mod handlers;
mod import;
mod jump;
mod literal;
mod loops;
mod name;
mod pattern;
mod stmt;
mod type_params;
mod unit;
mod with;

use super::{Code, CodeFlags, Const, Op, assemble};
use crate::base::{Diagnostic, PythonVersion, Span};
use crate::syntax::{Module, parse, parse_expression};
use ruff_python_ast::Stmt;
use ruff_text_size::{Ranged, TextRange};
use std::rc::Rc;
pub(crate) use unit::{Emitted, Item, Label, Place, Unit};

/// Whether the code tells the trace which line it is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// A learner's program: with [`Op::Line`].
    Tracing,
    /// The standard library: stepping passes over it.
    Library,
    /// What somebody types: `sys.displayhook` gets the values of expressions.
    Interactive,
}

/// Compiles a module.
///
/// ```
/// use coroscope::base::PythonVersion;
/// use coroscope::bytecode::{Mode, compile, disassemble};
/// let code = compile("print('hello')\n", "main.py", PythonVersion::V3_13, Mode::Library).unwrap();
/// assert!(disassemble(&code).contains("LoadName"));
/// ```
pub fn compile(source: &str, filename: &str, version: PythonVersion, mode: Mode) -> Result<Rc<Code>, Vec<Diagnostic>> {
    compile_module(source, filename, &parse(source, version)?, mode, |compiler| {
        compiler.module_or_class_body(&compiler.module.ast.body);
        compiler.constant(Const::None);
    })
}

/// Compiles one expression; running the code returns its value.
pub fn compile_expression(source: &str, filename: &str, version: PythonVersion) -> Result<Rc<Code>, Vec<Diagnostic>> {
    compile_module(source, filename, &parse_expression(source, version)?, Mode::Library, |compiler| {
        if let [Stmt::Expr(only)] = &*compiler.module.ast.body {
            compiler.expr(&only.value);
        }
    })
}

/// `body` leaves on the stack what the code returns.
fn compile_module<'a>(
    source: &'a str,
    filename: &str,
    module: &'a Module,
    mode: Mode,
    body: impl FnOnce(&mut Compiler<'a>),
) -> Result<Rc<Code>, Vec<Diagnostic>> {
    let header = unit::Header {
        name: "<module>".to_owned(),
        qualname: "<module>".to_owned(),
        scope: module.symbols.module(),
        first_line: 1,
        flags: CodeFlags::default(),
        arg_count: 0,
        positional_only_count: 0,
        keyword_only_count: 0,
    };
    let place = Place { line: 1, span: Span::default() };
    let unit = Compiler::unit(module, mode, header, place);
    let mut compiler =
        Compiler { source, module, filename: filename.into(), mode, unit, outer: Vec::new(), oversized: false };
    compiler.op(Op::Resume);
    body(&mut compiler);
    compiler.op(Op::Return);
    compiler.oversized |= compiler.unit.is_oversized();
    if compiler.oversized {
        return Err(vec![module.unsupported("a program this large is")]);
    }
    let mut code = assemble::assemble(compiler.unit, compiler.filename);
    if mode == Mode::Tracing
        && let Some(code) = Rc::get_mut(&mut code)
    {
        code.doubts = module.doubts(source).into();
    }
    Ok(code)
}

struct Compiler<'a> {
    source: &'a str,
    module: &'a Module,
    filename: Rc<str>,
    mode: Mode,
    /// The code object that is being made.
    unit: Unit<'a>,
    /// The ones around it, the innermost last.
    outer: Vec<Unit<'a>>,
    /// An operand does not fit its field: the result must not be run.
    oversized: bool,
}

impl<'a> Compiler<'a> {
    fn unit(module: &'a Module, mode: Mode, header: unit::Header, place: Place) -> Unit<'a> {
        let symbols = module.symbols.scope(header.scope);
        let free: Vec<Box<str>> = symbols.free().map(Box::from).collect();
        let mut locals: Vec<Box<str>> = Vec::new();
        if header.flags.is_function {
            locals.extend(symbols.locals().map(Box::from));
        }
        if symbols.needs_class_cell {
            // First, and not found by its name: the class body itself may use the `__class__` of a class around it.
            locals.push("__class__".into());
        }
        // A comprehension's variable may have the name of a free variable of the frame: they share the slot.
        for name in module.symbols.inlined_in(header.scope).flat_map(|scope| scope.locals()) {
            if !locals.iter().chain(&free).any(|known| **known == *name) {
                locals.push(name.into());
            }
        }
        let everywhere = module.version == PythonVersion::V3_9 || !module.version.has_gil();
        Unit::new(header, symbols, locals, free, place, everywhere && mode == Mode::Tracing)
    }

    /// Starts a code object inside the present one.
    fn enter(&mut self, header: unit::Header) {
        let unit = Compiler::unit(self.module, self.mode, header, self.unit.place);
        self.outer.push(std::mem::replace(&mut self.unit, unit));
    }

    /// Ends the present code object.
    fn leave(&mut self) -> Rc<Code> {
        self.oversized |= self.unit.is_oversized();
        let outer = self.outer.pop().expect("enter and leave come in pairs");
        let unit = std::mem::replace(&mut self.unit, outer);
        assemble::assemble(unit, self.filename.clone())
    }

    fn version(&self) -> PythonVersion {
        self.module.version
    }

    fn place_of(&self, range: TextRange) -> Place {
        let (start, end) = (range.start().to_u32(), range.end().to_u32());
        Place { line: self.module.lines.line(start), span: Span::new(start, end) }
    }

    /// What is emitted inside belongs to `node`.
    fn at<R>(&mut self, node: &(impl Ranged + ?Sized), emit: impl FnOnce(&mut Self) -> R) -> R {
        let place = self.place_of(node.range());
        let outer = std::mem::replace(&mut self.unit.place, place);
        let result = emit(self);
        self.unit.place = outer;
        result
    }

    fn op(&mut self, op: Op) {
        self.unit.emit(op, 0, 0, 0, None);
    }

    fn op_a(&mut self, op: Op, a: u8) {
        self.unit.emit(op, a, 0, 0, None);
    }

    fn op_b(&mut self, op: Op, b: usize) {
        self.oversized |= b > usize::from(u16::MAX);
        self.unit.emit(op, 0, b as u16, 0, None);
    }

    fn op_c(&mut self, op: Op, c: u32) {
        self.unit.emit(op, 0, 0, c, None);
    }

    fn jump(&mut self, op: Op, target: Label) {
        self.unit.emit(op, 0, 0, 0, Some(target));
    }

    fn label(&mut self) -> Label {
        self.unit.label()
    }

    fn here(&mut self, label: Label) {
        self.unit.here(label);
    }

    /// The same, between statements: what comes next may be reached from another line than what came before.
    fn resume_at(&mut self, label: Label) {
        self.unit.here(label);
        self.unit.traced = 0;
    }

    fn constant(&mut self, value: Const) {
        let index = self.unit.constant(value);
        self.op_c(Op::LoadConst, index);
    }

    fn string(&mut self, text: &str) {
        self.constant(Const::Str(text.into()));
    }

    /// Tells the trace, if there is one, that `line` begins.
    fn trace(&mut self, line: u32) {
        if self.mode == Mode::Tracing {
            self.op_c(Op::Line, line);
            self.unit.traced = line;
        }
    }

    /// The same, unless what came before is on the same line: `if x: y` is one step.
    fn trace_expr(&mut self, expr: &impl Ranged) {
        let line = self.place_of(expr.range()).line;
        if self.unit.traced != line {
            self.trace(line);
        }
    }

    fn trace_here(&mut self) {
        if self.unit.traced != self.unit.place.line {
            self.trace(self.unit.place.line);
        }
    }
}
