//! Functions and lambdas.

use super::Compiler;
use super::unit::{Header, Unit};
use crate::bytecode::{Code, CodeFlags, Const, Op};
use crate::syntax::{Resolution, ScopeKind};
use ruff_python_ast::{Decorator, Expr, ExprLambda, Parameters, StmtFunctionDef};
use ruff_text_size::{Ranged, TextRange};
use std::rc::Rc;

impl<'a> Compiler<'a> {
    pub(super) fn function_def(&mut self, def: &'a StmtFunctionDef) {
        self.decorators(&def.decorator_list);
        self.unit.place = self.place_of_def(def.name.range(), def.range);
        self.trace_here();
        let defaults = self.defaults(&def.parameters);
        if let Some(params) = &def.type_params {
            self.with_type_params(&def.name, params, |compiler| {
                let annotations = compiler.annotations(def);
                compiler.function_body(def, annotations);
            });
            for (part, name) in [(2, "__kwdefaults__"), (1, "__defaults__")] {
                if defaults & part != 0 {
                    self.op_b(Op::Copy, 1);
                    self.op_b(Op::Swap, 3);
                    self.op_b(Op::Swap, 2);
                    self.cached(Op::StoreAttr, name);
                }
            }
        } else {
            let parts = defaults | self.annotations(def);
            self.function_body(def, parts);
        }
        self.apply_decorators(&def.decorator_list);
        self.store_name(&def.name);
    }

    /// `[what parts tells] -> [function]`
    fn function_body(&mut self, def: &'a StmtFunctionDef, parts: u8) {
        let place = self.unit.place;
        let mut header = self.function_header(&def.name, def.range, Some(&def.parameters));
        if let Some(first) = def.decorator_list.first() {
            header.first_line = self.place_of(first.range).line;
        }
        self.enter(header);
        let (docstring, body) = super::stmt::split_docstring(&def.body);
        self.unit.docstring = docstring.map(|text| super::stmt::docstring_text(text, self.version().minor()).into());
        self.first_constant();
        self.prologue();
        self.body(body);
        self.constant(Const::None);
        self.op(Op::Return);
        let code = self.leave();
        self.unit.place = place;
        self.make_function(code, parts);
    }

    /// The first constant of a function is its docstring; up to 3.13 it is None where there is none.
    fn first_constant(&mut self) {
        match self.unit.docstring.clone() {
            Some(text) => self.unit.constant(Const::Str(text)),
            None if self.version().minor() < 14 => self.unit.constant(Const::None),
            None => return,
        };
    }

    pub(super) fn lambda(&mut self, lambda: &'a ExprLambda) {
        let parts = lambda.parameters.as_deref().map_or(0, |parameters| self.defaults(parameters));
        let header = self.function_header("<lambda>", lambda.range, lambda.parameters.as_deref());
        self.enter(header);
        self.first_constant();
        self.prologue();
        self.expr(&lambda.body);
        self.op(Op::Return);
        let code = self.leave();
        self.make_function(code, parts);
    }

    /// A definition with decorators starts, for the line table, at the `def` or `class` itself.
    pub(super) fn place_of_def(&self, name: TextRange, whole: TextRange) -> super::Place {
        let mut place = self.place_of(whole);
        place.line = self.place_of(name).line;
        place
    }

    pub(super) fn decorators(&mut self, decorators: &'a [Decorator]) {
        for decorator in decorators {
            self.unit.place = self.place_of(decorator.expression.range());
            self.trace_here();
            self.expr(&decorator.expression);
            self.op(Op::PushNull);
        }
    }

    pub(super) fn apply_decorators(&mut self, decorators: &'a [Decorator]) {
        for decorator in decorators.iter().rev() {
            self.at(&decorator.expression, |compiler| compiler.op_b(Op::Call, 1));
        }
    }

    /// Leaves the defaults on the stack; answers the bits for [`Op::MakeFunction`].
    fn defaults(&mut self, parameters: &'a Parameters) -> u8 {
        let mut parts = 0;
        let positional = parameters.posonlyargs.iter().chain(&parameters.args);
        let defaults: Vec<&'a Expr> = positional.filter_map(|parameter| parameter.default.as_deref()).collect();
        if !defaults.is_empty() {
            let constants: Option<Box<[Const]>> = defaults.iter().map(|default| self.fold(default)).collect();
            match constants {
                Some(constants) => self.constant(Const::Tuple(constants)),
                None => {
                    defaults.iter().for_each(|default| self.expr(default));
                    self.op_b(Op::BuildTuple, defaults.len());
                }
            }
            parts |= 1;
        }
        let mut keywords = 0;
        for parameter in &parameters.kwonlyargs {
            if let Some(default) = parameter.default.as_deref() {
                let name = self.mangled(parameter.name()).into_owned();
                self.string(&name);
                self.expr(default);
                keywords += 1;
            }
        }
        if keywords > 0 {
            self.op_b(Op::BuildMap, keywords);
            parts |= 2;
        }
        parts
    }

    fn annotations(&mut self, def: &'a StmtFunctionDef) -> u8 {
        let lazy = self.annotations_are_lazy();
        let mut count = 0;
        let parameters =
            def.parameters.iter().filter_map(|parameter| Some((&**parameter.name(), parameter.annotation()?)));
        let returns = def.returns.iter().map(|annotation| ("return", &**annotation));
        for (name, annotation) in parameters.chain(returns) {
            let name = self.mangled(name).into_owned();
            self.string(&name);
            if lazy {
                self.lazy_annotation(annotation);
            } else {
                self.annotation(annotation);
            }
            count += 1;
        }
        if count == 0 {
            return 0;
        }
        self.op_b(Op::BuildMap, count);
        if lazy {
            // The vm puts the names of the class around it beside them.
            self.op_b(Op::BuildTuple, 1);
        }
        4
    }

    fn function_header(&mut self, name: &str, range: TextRange, parameters: Option<&Parameters>) -> Header {
        let mut header = self.header(name, range);
        let scope = self.module.symbols.scope(header.scope);
        header.flags = CodeFlags {
            is_function: true,
            is_generator: scope.is_generator && !scope.is_coroutine,
            is_coroutine: scope.is_coroutine && !scope.is_generator,
            is_async_generator: scope.is_coroutine && scope.is_generator,
            is_iterable_coroutine: false,
            ..CodeFlags::default()
        };
        if let Some(parameters) = parameters {
            header.flags.has_varargs = parameters.vararg.is_some();
            header.flags.has_varkeywords = parameters.kwarg.is_some();
            header.arg_count = (parameters.posonlyargs.len() + parameters.args.len()) as u16;
            header.positional_only_count = parameters.posonlyargs.len() as u16;
            header.keyword_only_count = parameters.kwonlyargs.len() as u16;
        }
        header
    }

    /// For a code object called `name` of the scope at `range`.
    pub(super) fn header(&self, name: &str, range: TextRange) -> Header {
        let scope = self.module.symbols.scope_at(range);
        Header {
            name: name.to_owned(),
            qualname: self.qualname(name),
            scope,
            first_line: self.place_of(range).line,
            flags: CodeFlags::default(),
            arg_count: 0,
            positional_only_count: 0,
            keyword_only_count: 0,
        }
    }

    fn qualname(&self, name: &str) -> String {
        // The function that holds type parameters is not named.
        let is_hidden = |unit: &&Unit| unit.header.name.starts_with("<generic parameters of ");
        let mut around = std::iter::once(&self.unit).chain(self.outer.iter().rev()).skip_while(is_hidden);
        let Some(unit) = around.next().filter(|_| around.next().is_some()) else { return name.to_owned() };
        if unit.symbols.resolution(&self.mangled(name)) == Resolution::GlobalExplicit {
            return name.to_owned();
        }
        let outer = &unit.header;
        // CPython puts no `<locals>` after a comprehension.
        if outer.flags.is_function && unit.symbols.kind != ScopeKind::Comprehension {
            format!("{}.<locals>.{name}", outer.qualname)
        } else {
            format!("{}.{name}", outer.qualname)
        }
    }

    /// The start of every function: suspends if it is a generator, makes its cells.
    pub(super) fn prologue(&mut self) {
        let flags = self.unit.header.flags;
        self.unit.place = super::Place { line: self.unit.header.first_line, ..self.unit.place };
        if flags.is_generator || flags.is_coroutine || flags.is_async_generator {
            self.op(Op::ReturnGenerator);
        }
        for slot in 0..self.unit.locals.len() - usize::from(self.unit.free_count) {
            if self.unit.symbols.resolution(&self.unit.locals[slot]) == Resolution::Cell {
                self.op_b(Op::MakeCell, slot);
            }
        }
        self.op(Op::Resume);
    }

    /// What `parts` tells is on the stack: `-> [function]`, closed over the variables that `code` needs.
    pub(super) fn make_function(&mut self, code: Rc<Code>, mut parts: u8) {
        let free = code.locals.len() - usize::from(code.free_count);
        if code.free_count > 0 {
            for name in &code.locals[free..] {
                let class_cell = self.unit.class_cell().filter(|_| **name == *"__class__");
                let slot = class_cell.unwrap_or_else(|| self.unit.slot(name));
                self.op_b(Op::LoadClosure, slot.into());
            }
            self.op_b(Op::BuildTuple, code.free_count.into());
            parts |= 8;
        }
        let index = self.unit.constant(Const::Code(code));
        self.unit.emit(Op::MakeFunction, parts, 0, index, None);
    }
}
