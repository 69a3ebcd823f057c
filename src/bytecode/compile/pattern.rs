//! `match`.
//!
//! A pattern takes the subject off the stack. When it matches, the values captured so far are left there, in the
//! order of `stores`, to be bound only when the whole pattern has matched. When it does not, everything it left has to
//! be popped: `fail_pop[n]` is where n values are.

use super::{Compiler, Label};
use crate::bytecode::{BinOp, CmpOp, Const, Op};
use ruff_python_ast::{
    Expr, MatchCase, Pattern, PatternMatchClass, PatternMatchMapping, PatternMatchSequence, Singleton, StmtMatch,
};
use ruff_text_size::Ranged;

#[derive(Default)]
struct Context<'a> {
    /// Names captured so far; their values are on the stack, below `on_top` others.
    stores: Vec<&'a str>,
    fail_pop: Vec<Label>,
    on_top: usize,
}

impl<'a> Compiler<'a> {
    pub(super) fn match_(&mut self, statement: &'a StmtMatch) {
        let end = self.label();
        self.expr(&statement.subject);
        let has_default = matches!(&*statement.cases, [_, .., last] if is_wildcard(&last.pattern));
        let Some((last, first)) = statement.cases.split_last() else { return };
        let tested: Vec<&'a MatchCase> = first.iter().chain((!has_default).then_some(last)).collect();
        for (index, &case) in tested.iter().enumerate() {
            // The last one may use up the subject.
            let keep = index + 1 < tested.len();
            self.begin_case(case);
            let place = self.unit.place;
            if keep {
                self.op_b(Op::Copy, 1);
            }
            let mut context = Context::default();
            self.pattern(&case.pattern, &mut context);
            for name in std::mem::take(&mut context.stores) {
                self.store_name(name);
            }
            if let Some(guard) = &case.guard {
                let fail = self.fail_pop(&mut context, 0);
                self.jump_if(guard, fail, false);
            }
            if keep {
                self.op(Op::PopTop);
            }
            self.body(&case.body);
            self.jump(Op::Jump, end);
            self.unit.place = place;
            self.fail(context);
            self.unit.traced = 0;
        }
        if has_default {
            self.begin_case(last);
            self.op(Op::Nop);
            if let Some(guard) = &last.guard {
                self.jump_if(guard, end, false);
            }
            self.body(&last.body);
        }
        self.resume_at(end);
    }

    fn begin_case(&mut self, case: &MatchCase) {
        self.unit.place = self.place_of(case.pattern.range());
        self.trace_here();
    }

    fn fail_pop(&mut self, context: &mut Context, values: usize) -> Label {
        while context.fail_pop.len() <= values {
            let label = self.label();
            context.fail_pop.push(label);
        }
        context.fail_pop[values]
    }

    fn jump_to_fail(&mut self, op: Op, context: &mut Context) {
        let fail = self.fail_pop(context, context.on_top + context.stores.len());
        self.jump(op, fail);
    }

    /// Where the failed pattern goes on: pops what it left.
    fn fail(&mut self, context: Context) {
        for (values, label) in context.fail_pop.into_iter().enumerate().rev() {
            self.here(label);
            if values > 0 {
                self.op(Op::PopTop);
            }
        }
    }

    /// Puts the top of the stack below the `count - 1` values under it.
    fn rotate(&mut self, count: usize) {
        for depth in (2..=count).rev() {
            self.op_b(Op::Swap, depth);
        }
    }

    fn capture(&mut self, name: Option<&'a str>, context: &mut Context<'a>) {
        let Some(name) = name else { return self.op(Op::PopTop) };
        self.rotate(context.on_top + context.stores.len() + 1);
        context.stores.push(name);
    }

    fn pattern(&mut self, pattern: &'a Pattern, context: &mut Context<'a>) {
        self.at(pattern, |compiler| match pattern {
            Pattern::MatchValue(value) => {
                compiler.expr(&value.value);
                compiler.op_a(Op::Compare, CmpOp::Eq as u8);
                compiler.jump_to_fail(Op::PopJumpIfFalse, context);
            }
            Pattern::MatchSingleton(singleton) => {
                compiler.constant(match singleton.value {
                    Singleton::None => Const::None,
                    Singleton::True => Const::Bool(true),
                    Singleton::False => Const::Bool(false),
                });
                compiler.op(Op::Is);
                compiler.jump_to_fail(Op::PopJumpIfFalse, context);
            }
            Pattern::MatchSequence(sequence) => compiler.sequence_pattern(sequence, context),
            Pattern::MatchMapping(mapping) => compiler.mapping_pattern(mapping, context),
            Pattern::MatchClass(class) => compiler.class_pattern(class, context),
            Pattern::MatchStar(star) => compiler.capture(star.name.as_deref(), context),
            Pattern::MatchAs(capture) => {
                if let Some(inner) = &capture.pattern {
                    context.on_top += 1;
                    compiler.op_b(Op::Copy, 1);
                    compiler.pattern(inner, context);
                    context.on_top -= 1;
                }
                compiler.capture(capture.name.as_deref(), context);
            }
            Pattern::MatchOr(or) => compiler.or_pattern(&or.patterns, context),
        });
    }

    fn check_length(&mut self, op: CmpOp, length: usize, context: &mut Context<'a>) {
        self.op(Op::GetLen);
        self.constant(Const::Int(length as i64));
        self.op_a(Op::Compare, op as u8);
        self.jump_to_fail(Op::PopJumpIfFalse, context);
    }

    fn sequence_pattern(&mut self, sequence: &'a PatternMatchSequence, context: &mut Context<'a>) {
        let patterns = &sequence.patterns;
        let star = patterns.iter().position(Pattern::is_match_star);
        let discards = |pattern: &Pattern| match pattern {
            Pattern::MatchStar(star) => star.name.is_none(),
            other => is_wildcard(other),
        };
        context.on_top += 1;
        self.op(Op::MatchSequence);
        self.jump_to_fail(Op::PopJumpIfFalse, context);
        match star {
            None => self.check_length(CmpOp::Eq, patterns.len(), context),
            Some(_) if patterns.len() > 1 => self.check_length(CmpOp::Ge, patterns.len() - 1, context),
            Some(_) => {}
        }
        context.on_top -= 1;
        match star {
            _ if patterns.iter().all(discards) => self.op(Op::PopTop),
            Some(star) if discards(&patterns[star]) => self.pick_items(patterns, star, context),
            star => {
                match star {
                    Some(star) => self.unit.emit(Op::UnpackEx, star as u8, (patterns.len() - star - 1) as u16, 0, None),
                    None => self.op_b(Op::UnpackSequence, patterns.len()),
                }
                self.each_on_stack(patterns.iter(), context);
            }
        }
    }

    /// The values for `patterns` are on the stack, the first on top.
    fn each_on_stack(&mut self, patterns: impl ExactSizeIterator<Item = &'a Pattern>, context: &mut Context<'a>) {
        context.on_top += patterns.len();
        for pattern in patterns {
            context.on_top -= 1;
            self.pattern(pattern, context);
        }
    }

    /// With `*_`: takes the items by their index, so that the rest is never made.
    fn pick_items(&mut self, patterns: &'a [Pattern], star: usize, context: &mut Context<'a>) {
        context.on_top += 1;
        for (index, pattern) in patterns.iter().enumerate() {
            if index == star || is_wildcard(pattern) {
                continue;
            }
            self.op_b(Op::Copy, 1);
            if index < star {
                self.constant(Const::Int(index as i64));
            } else {
                self.op(Op::GetLen);
                self.constant(Const::Int((patterns.len() - index) as i64));
                self.op_a(Op::Binary, BinOp::Sub as u8);
            }
            self.op(Op::BinarySubscr);
            self.pattern(pattern, context);
        }
        context.on_top -= 1;
        self.op(Op::PopTop);
    }

    fn mapping_pattern(&mut self, mapping: &'a PatternMatchMapping, context: &mut Context<'a>) {
        let size = mapping.keys.len();
        context.on_top += 1;
        self.op(Op::MatchMapping);
        self.jump_to_fail(Op::PopJumpIfFalse, context);
        if size == 0 && mapping.rest.is_none() {
            context.on_top -= 1;
            return self.op(Op::PopTop);
        }
        if size > 0 {
            self.check_length(CmpOp::Ge, size, context);
        }
        self.keys(&mapping.keys);
        self.op(Op::MatchKeys);
        // [subject, keys, values or None]
        context.on_top += 2;
        self.op_b(Op::Copy, 1);
        self.jump_to_fail(Op::PopJumpIfNone, context);
        self.op_b(Op::UnpackSequence, size);
        context.on_top -= 1;
        self.each_on_stack(mapping.patterns.iter(), context);
        context.on_top -= 2;
        let Some(rest) = &mapping.rest else {
            self.op(Op::PopTop);
            return self.op(Op::PopTop);
        };
        self.op_b(Op::BuildMap, 0);
        self.op_b(Op::Swap, 3);
        self.op_b(Op::DictUpdate, 2);
        self.op_b(Op::UnpackSequence, size);
        for left in (1..=size).rev() {
            self.op_b(Op::Copy, 1 + left);
            self.op_b(Op::Swap, 2);
            self.op(Op::DeleteSubscr);
        }
        self.capture(Some(rest), context);
    }

    fn keys(&mut self, keys: &'a [Expr]) {
        match self.fold_all(keys) {
            Some(keys) => self.constant(Const::Tuple(keys)),
            None => {
                keys.iter().for_each(|key| self.expr(key));
                self.op_b(Op::BuildTuple, keys.len());
            }
        }
    }

    fn class_pattern(&mut self, class: &'a PatternMatchClass, context: &mut Context<'a>) {
        let (positional, keywords) = (&class.arguments.patterns, &class.arguments.keywords);
        self.expr(&class.cls);
        // Attribute names of patterns are not mangled.
        let names = keywords.iter().map(|keyword| Const::Str(keyword.attr.as_str().into())).collect();
        self.constant(Const::Tuple(names));
        self.op_b(Op::MatchClass, positional.len());
        self.op_b(Op::Copy, 1);
        context.on_top += 1;
        self.jump_to_fail(Op::PopJumpIfNone, context);
        let count = positional.len() + keywords.len();
        self.op_b(Op::UnpackSequence, count);
        context.on_top -= 1;
        let patterns: Vec<&'a Pattern> = positional.iter().chain(keywords.iter().map(|k| &k.pattern)).collect();
        self.each_on_stack(patterns.into_iter(), context);
    }

    fn or_pattern(&mut self, alternatives: &'a [Pattern], outer: &mut Context<'a>) {
        let end = self.label();
        // The names in the order of the first alternative; the others bring theirs into it.
        let mut control: Option<Vec<&'a str>> = None;
        for alternative in alternatives {
            let mut context = Context::default();
            self.op_b(Op::Copy, 1);
            self.pattern(alternative, &mut context);
            match &control {
                None => control = Some(std::mem::take(&mut context.stores)),
                Some(control) => self.reorder(control, &mut context.stores),
            }
            self.jump(Op::Jump, end);
            self.fail(context);
        }
        self.op(Op::PopTop);
        self.jump_to_fail(Op::Jump, outer);
        self.here(end);
        let control = control.unwrap_or_default();
        // The captures move below the copy of the subject and what the pattern around has on the stack.
        let depth = control.len() + 1 + outer.on_top + outer.stores.len();
        for name in control {
            self.rotate(depth);
            outer.stores.push(name);
        }
        self.op(Op::PopTop);
    }

    fn reorder(&mut self, control: &[&'a str], stores: &mut Vec<&'a str>) {
        for (wanted, name) in control.iter().enumerate().rev() {
            let Some(found) = stores.iter().position(|store| store == name) else { continue };
            if wanted == found {
                continue;
            }
            let rotated: Vec<&'a str> = stores.drain(..=found).collect();
            let at = wanted - found;
            stores.splice(at..at, rotated);
            for _ in 0..=found {
                self.rotate(wanted + 1);
            }
        }
    }
}

/// `_`: matches anything and binds nothing.
fn is_wildcard(pattern: &Pattern) -> bool {
    matches!(pattern, Pattern::MatchAs(capture) if capture.pattern.is_none() && capture.name.is_none())
}
