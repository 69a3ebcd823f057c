//! Comprehensions and generator expressions.
//!
//! Up to 3.11 each is a function called at once; from 3.12 all but generator expressions run in the frame around
//! them, whose variables of the same names are put aside on the stack meanwhile.

use super::Compiler;
use crate::bytecode::{CodeFlags, Const, Op};
use crate::syntax::{Resolution, Scope, ScopeKind};
use ruff_python_ast::{Comprehension, Expr};
use ruff_text_size::Ranged;

/// What is made, and of what.
enum Output<'a> {
    List(&'a Expr),
    Set(&'a Expr),
    Dict(&'a Expr, &'a Expr),
    Generator(&'a Expr),
}

impl<'a> Compiler<'a> {
    pub(super) fn comprehension(&mut self, expr: &'a Expr) {
        let (name, output, generators) = match expr {
            Expr::ListComp(c) => ("<listcomp>", Output::List(&c.elt), &c.generators),
            Expr::SetComp(c) => ("<setcomp>", Output::Set(&c.elt), &c.generators),
            Expr::DictComp(c) => match &c.key {
                Some(key) => ("<dictcomp>", Output::Dict(key, &c.value), &c.generators),
                None => unreachable!("rejected by syntax::parse"),
            },
            Expr::Generator(c) => ("<genexpr>", Output::Generator(&c.elt), &c.generators),
            _ => unreachable!("not a comprehension"),
        };
        let scope = self.module.symbols.scope(self.module.symbols.scope_at(expr.range()));
        let Some(outermost) = generators.first() else { return };
        if scope.kind == ScopeKind::InlinedComprehension {
            return self.inlined(expr, scope, &output, generators);
        }
        let mut header = self.header(name, expr.range());
        let lazy = matches!(output, Output::Generator(_));
        header.first_line = self.first_line_of(expr);
        header.arg_count = 1;
        header.flags = CodeFlags {
            is_function: true,
            is_generator: lazy && !scope.is_coroutine,
            is_coroutine: scope.is_coroutine && !lazy,
            is_async_generator: scope.is_coroutine && lazy,
            ..CodeFlags::default()
        };
        self.enter(header);
        self.prologue();
        self.begin(&output);
        self.op_b(Op::LoadFast, 0);
        self.generators(generators, &output, 1);
        if lazy {
            self.constant(Const::None);
        }
        self.op(Op::Return);
        let code = self.leave();
        self.make_function(code, 0);
        self.op(Op::PushNull);
        self.outermost_iterator(expr, outermost);
        self.op_b(Op::Call, 1);
        if scope.is_coroutine && !lazy {
            self.op(Op::GetAwaitable);
            self.constant(Const::None);
            self.send_loop(3);
        }
    }

    /// A generator expression that is a call's only argument begins, for CPython, with the parenthesis of the call.
    fn first_line_of(&self, expr: &Expr) -> u32 {
        let place = self.place_of(expr.range());
        if !matches!(expr, Expr::Generator(generator) if !generator.parenthesized) {
            return place.line;
        }
        let before = self.source[..place.span.start as usize].trim_end();
        if before.ends_with('(') { self.module.lines.line(before.len() as u32 - 1) } else { place.line }
    }

    fn outermost_iterator(&mut self, whole: &'a Expr, outermost: &'a Comprehension) {
        self.expr(&outermost.iter);
        self.at(self.blamed(whole, &outermost.iter), |compiler| {
            compiler.op(if outermost.is_async { Op::GetAIter } else { Op::GetIter })
        });
    }

    fn inlined(&mut self, expr: &'a Expr, scope: &'a Scope, output: &Output<'a>, generators: &'a [Comprehension]) {
        self.outermost_iterator(expr, &generators[0]);
        let variables: Vec<&str> = scope.locals().collect();
        for name in &variables {
            let slot = self.unit.slot(name).into();
            self.op_b(Op::LoadFastAndClear, slot);
            if scope.resolution(name) == Resolution::Cell {
                self.op_b(Op::MakeCell, slot);
            }
        }
        // [saved variables, iterator]: the iterator has changed places with the last of them.
        let protected = !variables.is_empty();
        if protected {
            self.op_b(Op::Swap, variables.len() + 1);
        }
        let (handler, end) = (self.label(), self.label());
        self.unit.inlined.push(scope);
        self.begin(output);
        self.op_b(Op::Swap, 2);
        if protected {
            self.unit.enter_try_below(handler, 2);
        }
        self.generators(generators, output, 1);
        if protected {
            self.unit.leave_try();
        }
        self.unit.inlined.pop();
        if protected {
            self.restore(&variables);
            self.jump(Op::Jump, end);
            self.here(handler);
            self.restore(&variables);
            self.op(Op::Reraise);
            self.here(end);
        }
    }

    /// `[saved variables, x] -> [x]`, the variables as they were before.
    fn restore(&mut self, variables: &[&str]) {
        self.op_b(Op::Swap, variables.len() + 1);
        for name in variables.iter().rev() {
            let slot = self.unit.slot(name);
            self.unit.emit(Op::StoreFast, 1, slot, 0, None);
        }
    }

    fn begin(&mut self, output: &Output<'a>) {
        match output {
            Output::List(_) => self.op_b(Op::BuildList, 0),
            Output::Set(_) => self.op_b(Op::BuildSet, 0),
            Output::Dict(..) => self.op_b(Op::BuildMap, 0),
            Output::Generator(_) => {}
        }
    }

    /// The loops from the `depth`-th on (1 is the outermost, whose iterator is on the stack already).
    fn generators(&mut self, generators: &'a [Comprehension], output: &Output<'a>, depth: usize) {
        let generator = &generators[depth - 1];
        let line = self.place_of(generator.range).line;
        if depth > 1 && self.single_value(generator) {
            // `for y in [x]` is an assignment.
            let (Expr::List(ruff_python_ast::ExprList { elts, .. })
            | Expr::Tuple(ruff_python_ast::ExprTuple { elts, .. })) = &generator.iter
            else {
                return;
            };
            self.expr(&elts[0]);
            self.store(&generator.target);
            let skip = self.label();
            generator.ifs.iter().for_each(|test| self.jump_if(test, skip, false));
            self.inner(generators, output, depth, line);
            return self.here(skip);
        }
        let (again, next, end) = (self.label(), self.label(), self.label());
        if depth > 1 {
            self.expr(&generator.iter);
            self.at(&generator.iter, |compiler| {
                compiler.op(if generator.is_async { Op::GetAIter } else { Op::GetIter });
            });
        }
        self.at(&generator.iter, |compiler| {
            compiler.here(again);
            match generator.is_async {
                true => compiler.next_async(end),
                false => compiler.jump(Op::ForIter, end),
            }
        });
        self.store(&generator.target);
        generator.ifs.iter().for_each(|test| self.jump_if(test, next, false));
        self.inner(generators, output, depth, line);
        self.here(next);
        self.jump(Op::JumpBackward, again);
        self.here(end);
        if generator.is_async {
            self.op(Op::EndAsyncFor);
        }
    }

    fn single_value(&self, generator: &Comprehension) -> bool {
        let elements = match &generator.iter {
            Expr::List(list) => &list.elts,
            Expr::Tuple(tuple) => &tuple.elts,
            _ => return false,
        };
        !generator.is_async && matches!(&**elements, [element] if !element.is_starred_expr())
    }

    /// What one turn of the loops does: the next inner loop, or the element.
    fn inner(&mut self, generators: &'a [Comprehension], output: &Output<'a>, depth: usize, line: u32) {
        if depth < generators.len() {
            return self.generators(generators, output, depth + 1);
        }
        // The collection lies below the iterators of all loops that have one.
        let loops = generators.iter().enumerate();
        let iterators = loops.filter(|(index, generator)| *index == 0 || !self.single_value(generator)).count();
        let deep = iterators + 1;
        self.trace(line);
        match output {
            Output::List(element) => {
                self.expr(element);
                self.op_b(Op::ListAppend, deep);
            }
            Output::Set(element) => {
                self.expr(element);
                self.op_b(Op::SetAdd, deep);
            }
            Output::Dict(key, value) => {
                self.expr(key);
                self.expr(value);
                self.op_b(Op::MapAdd, deep);
            }
            Output::Generator(element) => {
                self.expr(element);
                self.op(Op::Yield);
                self.op_a(Op::Resume, 1);
                self.op(Op::PopTop);
            }
        }
    }
}
