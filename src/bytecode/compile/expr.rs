//! Expressions: each leaves one value on the stack.

use super::Compiler;
use crate::bytecode::{BinOp, CmpOp, Const, Op, UnaryOp};
use ruff_python_ast::{self as ast, BoolOp, Expr, Operator};
use ruff_text_size::TextRange;

/// More values than this are not gathered on the stack but added to a collection one by one, as in CPython.
pub(super) const STACK_USE_GUIDELINE: usize = 30;

/// What a display of values builds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Display {
    Tuple,
    List,
    Set,
}

impl<'a> Compiler<'a> {
    pub(super) fn expr(&mut self, expr: &'a Expr) {
        self.at(expr, |compiler| match compiler.fold(expr) {
            Some(value) => compiler.constant(value),
            None => compiler.expr_here(expr),
        });
    }

    fn expr_here(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Name(name) => self.load_name(&name.id),
            Expr::BoolOp(operation) => self.bool_op(operation),
            Expr::Named(named) => {
                self.expr(&named.value);
                self.op_b(Op::Copy, 1);
                self.store(&named.target);
            }
            Expr::BinOp(operation) => {
                self.expr(&operation.left);
                self.expr(&operation.right);
                self.op_a(Op::Binary, binary(operation.op) as u8);
            }
            Expr::UnaryOp(operation) => {
                self.expr(&operation.operand);
                match operation.op {
                    ast::UnaryOp::Not => self.op(Op::Not),
                    ast::UnaryOp::USub => self.op_a(Op::Unary, UnaryOp::Neg as u8),
                    ast::UnaryOp::UAdd => self.op_a(Op::Unary, UnaryOp::Pos as u8),
                    ast::UnaryOp::Invert => self.op_a(Op::Unary, UnaryOp::Invert as u8),
                }
            }
            Expr::Lambda(lambda) => self.lambda(lambda),
            Expr::If(choice) => {
                let (otherwise, end) = (self.label(), self.label());
                self.jump_if(&choice.test, otherwise, false);
                self.expr(&choice.body);
                self.jump(Op::Jump, end);
                self.here(otherwise);
                self.expr(&choice.orelse);
                self.here(end);
            }
            Expr::Dict(dict) => self.dict(dict),
            Expr::Set(set) => self.display(&set.elts, Display::Set),
            Expr::List(list) => self.display(&list.elts, Display::List),
            Expr::Tuple(tuple) => self.display(&tuple.elts, Display::Tuple),
            Expr::ListComp(_) | Expr::SetComp(_) | Expr::DictComp(_) | Expr::Generator(_) => self.comprehension(expr),
            Expr::Await(wait) => {
                self.expr(&wait.value);
                self.op(Op::GetAwaitable);
                self.constant(Const::None);
                self.send_loop(3);
            }
            Expr::Yield(yield_) => {
                match &yield_.value {
                    Some(value) => self.expr(value),
                    None => self.constant(Const::None),
                }
                self.op(Op::Yield);
                self.op_a(Op::Resume, 1);
            }
            Expr::YieldFrom(yield_) => {
                self.expr(&yield_.value);
                self.op(Op::GetYieldFromIter);
                self.constant(Const::None);
                self.send_loop(2);
            }
            Expr::Compare(compare) => self.comparison(compare),
            Expr::Call(call) => self.call(call),
            Expr::FString(fstring) => self.fstring(fstring),
            Expr::Attribute(attribute) => self.attribute(attribute),
            Expr::Subscript(subscript) => {
                self.expr(&subscript.value);
                self.expr(&subscript.slice);
                self.op(Op::BinarySubscr);
            }
            Expr::Slice(slice) => {
                for bound in [&slice.lower, &slice.upper] {
                    match bound {
                        Some(bound) => self.expr(bound),
                        None => self.constant(Const::None),
                    }
                }
                if let Some(step) = &slice.step {
                    self.expr(step);
                }
                self.op_b(Op::BuildSlice, 2 + usize::from(slice.step.is_some()));
            }
            Expr::StringLiteral(_)
            | Expr::BytesLiteral(_)
            | Expr::NumberLiteral(_)
            | Expr::BooleanLiteral(_)
            | Expr::NoneLiteral(_)
            | Expr::EllipsisLiteral(_) => unreachable!("literals fold"),
            Expr::TString(template) => self.template_string(template),
            Expr::Starred(_) | Expr::IpyEscapeCommand(_) => {
                unreachable!("rejected by syntax::parse")
            }
        }
    }

    /// `[iterator, value] -> [result]`: sends into the iterator until it returns. `resume`: the kind of suspension.
    pub(super) fn send_loop(&mut self, resume: u8) {
        let (again, end) = (self.label(), self.label());
        self.here(again);
        self.jump(Op::Send, end);
        self.op_a(Op::Yield, 1);
        self.op_a(Op::Resume, resume);
        // Not JumpBackward: no switch of threads between a resumption and its send.
        self.jump(Op::Jump, again);
        self.here(end);
    }

    fn bool_op(&mut self, operation: &'a ast::ExprBoolOp) {
        let end = self.label();
        let op = if operation.op == BoolOp::And { Op::JumpIfFalseOrPop } else { Op::JumpIfTrueOrPop };
        if let Some((last, first)) = operation.values.split_last() {
            for value in first {
                self.expr(value);
                self.jump(op, end);
            }
            self.expr(last);
        }
        self.here(end);
    }

    fn comparison(&mut self, compare: &'a ast::ExprCompare) {
        let last = compare.ops.len() - 1;
        self.expr(&compare.left);
        if last == 0 {
            self.right_of_comparison(compare.ops[0], &compare.comparators[0]);
            return self.compare(compare.ops[0]);
        }
        let (fails, end) = (self.label(), self.label());
        for (op, right) in compare.ops.iter().zip(&compare.comparators).take(last) {
            self.right_of_comparison(*op, right);
            self.op_b(Op::Swap, 2);
            self.op_b(Op::Copy, 2);
            self.compare(*op);
            self.jump(Op::JumpIfFalseOrPop, fails);
        }
        self.right_of_comparison(compare.ops[last], &compare.comparators[last]);
        self.compare(compare.ops[last]);
        self.jump(Op::Jump, end);
        self.here(fails);
        self.op_b(Op::Swap, 2);
        self.op(Op::PopTop);
        self.here(end);
    }

    /// `x in [1, 2]` looks in a constant tuple, `x in {1, 2}` in a constant frozenset.
    pub(super) fn right_of_comparison(&mut self, op: ast::CmpOp, right: &'a Expr) {
        let constant = match (op, right) {
            (ast::CmpOp::In | ast::CmpOp::NotIn, Expr::List(list)) => self.fold_all(&list.elts).map(Const::Tuple),
            (ast::CmpOp::In | ast::CmpOp::NotIn, Expr::Set(set)) => self.fold_all(&set.elts).map(Const::FrozenSet),
            _ => None,
        };
        match constant {
            Some(constant) => self.at(right, |compiler| compiler.constant(constant)),
            None => self.expr(right),
        }
    }

    pub(super) fn compare(&mut self, op: ast::CmpOp) {
        let compare = match op {
            ast::CmpOp::Is => return self.op(Op::Is),
            ast::CmpOp::IsNot => return self.op_a(Op::Is, 1),
            ast::CmpOp::In => return self.op(Op::Contains),
            ast::CmpOp::NotIn => return self.op_a(Op::Contains, 1),
            ast::CmpOp::Eq => CmpOp::Eq,
            ast::CmpOp::NotEq => CmpOp::Ne,
            ast::CmpOp::Lt => CmpOp::Lt,
            ast::CmpOp::LtE => CmpOp::Le,
            ast::CmpOp::Gt => CmpOp::Gt,
            ast::CmpOp::GtE => CmpOp::Ge,
        };
        self.op_a(Op::Compare, compare as u8);
    }

    /// An attribute that stands on a later line than what it is of begins, for tracebacks, with its name.
    pub(super) fn place_of_attribute(&self, attribute: &ast::ExprAttribute, whole: TextRange) -> super::Place {
        let (value, name) = (self.place_of(whole), self.place_of(attribute.attr.range));
        if value.line == name.line || self.version().minor() < 10 {
            return value;
        }
        self.place_of(TextRange::new(attribute.attr.range.start(), whole.end()))
    }

    fn attribute(&mut self, attribute: &'a ast::ExprAttribute) {
        let name = self.mangled(&attribute.attr).into_owned();
        if self.load_super(&attribute.value) {
            return self.named(Op::LoadSuperAttr, &name);
        }
        self.expr(&attribute.value);
        let place = self.place_of_attribute(attribute, attribute.range);
        let outer = std::mem::replace(&mut self.unit.place, place);
        self.cached(Op::LoadAttr, &name);
        self.unit.place = outer;
    }

    /// A tuple, list or set of `elements`, some perhaps starred.
    pub(super) fn display(&mut self, elements: &'a [Expr], kind: Display) {
        let build = match kind {
            Display::Tuple => Op::BuildTuple,
            Display::List => Op::BuildList,
            Display::Set => Op::BuildSet,
        };
        if elements.len() <= STACK_USE_GUIDELINE && !elements.iter().any(Expr::is_starred_expr) {
            if elements.len() > 2
                && kind != Display::Tuple
                && let Some(items) = self.fold_all(elements)
            {
                // One constant instead of many.
                let (constant, extend) = match kind {
                    Display::Set => (Const::FrozenSet(items), Op::SetUpdate),
                    _ => (Const::Tuple(items), Op::ListExtend),
                };
                self.op_b(build, 0);
                self.constant(constant);
                return self.op_b(extend, 1);
            }
            elements.iter().for_each(|element| self.expr(element));
            return self.op_b(build, elements.len());
        }
        let (build, add, extend) = match kind {
            Display::Tuple | Display::List => (Op::BuildList, Op::ListAppend, Op::ListExtend),
            Display::Set => (Op::BuildSet, Op::SetAdd, Op::SetUpdate),
        };
        self.op_b(build, 0);
        for element in elements {
            if let Expr::Starred(starred) = element {
                self.expr(&starred.value);
                self.op_b(extend, 1);
            } else {
                self.expr(element);
                self.op_b(add, 1);
            }
        }
        if kind == Display::Tuple {
            self.op(Op::ListToTuple);
        }
    }

    fn dict(&mut self, dict: &'a ast::ExprDict) {
        // Pairs are gathered on the stack, a few at a time, and added to the dict begun before them.
        let mut begun = false;
        let mut pairs = 0;
        let flush = |compiler: &mut Self, begun: &mut bool, pairs: &mut usize| {
            if *pairs > 0 {
                compiler.op_b(Op::BuildMap, *pairs);
                if *begun {
                    compiler.op_b(Op::DictUpdate, 1);
                }
                (*begun, *pairs) = (true, 0);
            }
        };
        for item in &dict.items {
            if let Some(key) = &item.key {
                self.expr(key);
                self.expr(&item.value);
                pairs += 1;
                if pairs > STACK_USE_GUIDELINE / 2 {
                    flush(self, &mut begun, &mut pairs);
                }
                continue;
            }
            flush(self, &mut begun, &mut pairs);
            if !begun {
                self.op_b(Op::BuildMap, 0);
                begun = true;
            }
            self.expr(&item.value);
            self.op_b(Op::DictUpdate, 1);
        }
        flush(self, &mut begun, &mut pairs);
        if !begun {
            self.op_b(Op::BuildMap, 0);
        }
    }
}

pub(super) fn binary(op: Operator) -> BinOp {
    match op {
        Operator::Add => BinOp::Add,
        Operator::Sub => BinOp::Sub,
        Operator::Mult => BinOp::Mul,
        Operator::MatMult => BinOp::MatMul,
        Operator::Div => BinOp::TrueDiv,
        Operator::Mod => BinOp::Mod,
        Operator::Pow => BinOp::Pow,
        Operator::LShift => BinOp::LShift,
        Operator::RShift => BinOp::RShift,
        Operator::BitOr => BinOp::Or,
        Operator::BitXor => BinOp::Xor,
        Operator::BitAnd => BinOp::And,
        Operator::FloorDiv => BinOp::FloorDiv,
    }
}
