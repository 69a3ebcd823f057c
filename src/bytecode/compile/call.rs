//! Calls, methods, `super()`.

use super::Compiler;
use super::expr::{Display, STACK_USE_GUIDELINE};
use crate::bytecode::{Const, Op};
use crate::syntax::Resolution;
use ruff_python_ast::{Arguments, Expr, ExprCall, Keyword};
use ruff_text_size::Ranged;

impl<'a> Compiler<'a> {
    pub(super) fn call(&mut self, call: &'a ExprCall) {
        match &*call.func {
            Expr::Attribute(method) if passes_on_stack(0, &call.arguments) => {
                let name = self.mangled(&method.attr).into_owned();
                let is_super = self.load_super(&method.value);
                if !is_super {
                    self.expr(&method.value);
                }
                let place = self.place_of_attribute(method, method.range);
                let outer = std::mem::replace(&mut self.unit.place, place);
                match is_super {
                    true => self.named(Op::LoadSuperMethod, &name),
                    false => self.cached(Op::LoadMethod, &name),
                }
                self.unit.place = outer;
                let place = self.place_of_attribute(method, call.range());
                let outer = std::mem::replace(&mut self.unit.place, place);
                self.arguments(0, Some(&call.arguments));
                self.unit.place = outer;
                return;
            }
            function => {
                self.expr(function);
                self.op(Op::PushNull);
            }
        }
        self.arguments(0, Some(&call.arguments));
    }

    /// `[callable, self or null, given values] -> [result]`: evaluates the arguments and calls.
    pub(super) fn arguments(&mut self, given: usize, arguments: Option<&'a Arguments>) {
        let Some(arguments) = arguments else { return self.op_b(Op::Call, given) };
        if !passes_on_stack(given, arguments) {
            return self.call_unpacked(given, arguments);
        }
        arguments.args.iter().for_each(|argument| self.expr(argument));
        let count = given + arguments.args.len();
        if arguments.keywords.is_empty() {
            return self.op_b(Op::Call, count);
        }
        arguments.keywords.iter().for_each(|keyword| self.expr(&keyword.value));
        let names = arguments.keywords.iter().map(|keyword| self.keyword_name(keyword)).collect();
        let names = self.unit.constant(Const::Tuple(names));
        self.unit.emit(Op::CallKw, 0, (count + arguments.keywords.len()) as u16, names, None);
    }

    fn keyword_name(&self, keyword: &Keyword) -> Const {
        let name = keyword.arg.as_deref().unwrap_or_default();
        Const::Str((*self.mangled(name)).into())
    }

    fn call_unpacked(&mut self, given: usize, arguments: &'a Arguments) {
        if given == 0 {
            self.display_for_call(&arguments.args);
        } else {
            self.op_b(Op::BuildList, given);
            for argument in &arguments.args {
                self.extend_list(argument);
            }
            self.op(Op::ListToTuple);
        }
        if arguments.keywords.is_empty() {
            return self.op(Op::CallEx);
        }
        let mut begun = false;
        let mut run: Vec<&'a Keyword> = Vec::new();
        for keyword in &arguments.keywords {
            if keyword.arg.is_some() {
                run.push(keyword);
                continue;
            }
            self.merge_keywords(&mut run, &mut begun);
            if !begun {
                self.op_b(Op::BuildMap, 0);
                begun = true;
            }
            self.expr(&keyword.value);
            self.op_b(Op::DictMerge, 1);
        }
        self.merge_keywords(&mut run, &mut begun);
        self.op_a(Op::CallEx, 1);
    }

    fn display_for_call(&mut self, arguments: &'a [Expr]) {
        match self.fold_all(arguments) {
            Some(items) => self.constant(Const::Tuple(items)),
            // Alone, it is the call that takes it apart, and blames the function if that cannot be.
            None if let [Expr::Starred(only)] = arguments => self.expr(&only.value),
            None => self.display(arguments, Display::Tuple),
        }
    }

    fn extend_list(&mut self, argument: &'a Expr) {
        if let Expr::Starred(starred) = argument {
            self.expr(&starred.value);
            self.op_b(Op::ListExtend, 1);
        } else {
            self.expr(argument);
            self.op_b(Op::ListAppend, 1);
        }
    }

    /// Adds the plain keywords met so far to the dict of keyword arguments.
    fn merge_keywords(&mut self, run: &mut Vec<&'a Keyword>, begun: &mut bool) {
        for chunk in run.chunks(STACK_USE_GUIDELINE / 2) {
            for keyword in chunk {
                let name = self.keyword_name(keyword);
                self.constant(name);
                self.expr(&keyword.value);
            }
            self.op_b(Op::BuildMap, chunk.len());
            if *begun {
                self.op_b(Op::DictMerge, 1);
            }
            *begun = true;
        }
        run.clear();
    }

    /// If `value` is `super()` or `super(a, b)` with the builtin `super`, and that can be seen from here, loads
    /// `[super, class, self]` and answers true.
    pub(super) fn load_super(&mut self, value: &'a Expr) -> bool {
        let Expr::Call(call) = value else { return false };
        let is_super = matches!(&*call.func, Expr::Name(name) if name.id.as_str() == "super");
        if !is_super
            || !self.unit.header.flags.is_function
            || !self.is_builtin("super")
            || !call.arguments.keywords.is_empty()
        {
            return false;
        }
        let first = self.unit.locals.first().cloned();
        match (&*call.arguments.args, first) {
            ([class, object], _) if !class.is_starred_expr() && !object.is_starred_expr() => {
                self.expr(&call.func);
                self.expr(class);
                self.expr(object);
                true
            }
            // A comprehension that runs in the function's frame may have a variable of the same name.
            ([], Some(first))
                if self.unit.header.arg_count > 0
                    && !self.unit.inlined.iter().any(|scope| scope.locals().any(|name| *name == *first))
                    && self.unit.symbols.resolution("__class__") == Resolution::Free =>
            {
                self.expr(&call.func);
                self.at(call, |compiler| {
                    let inlined = std::mem::take(&mut compiler.unit.inlined);
                    compiler.load_name("__class__");
                    compiler.load_name(&first);
                    compiler.unit.inlined = inlined;
                });
                true
            }
            _ => false,
        }
    }
}

/// Whether the arguments go onto the stack one by one: no unpacking, and not too many.
fn passes_on_stack(given: usize, arguments: &Arguments) -> bool {
    let unpacks =
        arguments.args.iter().any(Expr::is_starred_expr) || arguments.keywords.iter().any(|k| k.arg.is_none());
    !unpacks && given + arguments.args.len() + 2 * arguments.keywords.len() <= STACK_USE_GUIDELINE
}
