//! Targets that cannot be assigned to, and CPython's names of expressions.

use super::Said;
use super::context::Context;
use ruff_python_ast::token::TokenKind;
use ruff_python_ast::{Expr, UnaryOp};
use ruff_text_size::{Ranged, TextRange};

impl Context<'_> {
    /// What CPython calls the expression at `range`.
    pub(super) fn name_of(&self, range: TextRange) -> &'static str {
        self.expr_at(range).map_or("expression", |expr| name(expr, self.minor))
    }

    pub(super) fn assignment_target(&self, range: TextRange) -> Said {
        let Some(target) = self.expr_at(range) else { return Said::invalid(range) };
        if matches!(target, Expr::Yield(_) | Expr::YieldFrom(_)) {
            return Said::new(range, "assignment to yield expression not possible");
        }
        if let Some(equals) = self.index_at(target.end())
            && !self.ends_operand(equals.checked_sub(1))
        {
            // `x === 1`: the target itself is not complete.
            return Said::invalid(self.range(equals));
        }
        let name = name(target, self.minor);
        let hint = if self.suggests_comparison(target) { " here. Maybe you meant '==' instead of '='?" } else { "" };
        Said::new(range, format!("cannot assign to {name}{hint}"))
    }

    pub(super) fn annotation_target(&self, range: TextRange) -> Said {
        let after = self.index_at(range.start()).map_or(TokenKind::EndOfFile, |index| self.kind(index + 1));
        match (self.first_of_statement_at(range), after) {
            (TokenKind::Lambda, TokenKind::Lpar) => {
                self.since(11, range, "Lambda expression parameters cannot be parenthesized")
            }
            (TokenKind::Lambda, _) => Said::invalid(range),
            _ => Said::new(range, "illegal target for annotation"),
        }
    }

    /// A star where it means nothing.
    pub(super) fn starred(&self, range: TextRange) -> Said {
        let Some(index) = self.index_at(range.start()) else { return self.invalid(range) };
        let Some(open) = self.bracket_around(index) else {
            return Said::new(range, "can't use starred expression here");
        };
        let dict_value = self.kind(open) == TokenKind::Lbrace && self.kind(index - 1) == TokenKind::Colon;
        match dict_value && self.minor >= 10 {
            true => Said::new(range, "cannot use a starred expression in a dictionary value"),
            false => self.invalid(range),
        }
    }

    /// CPython takes `f() = 1` for a mistyped comparison when the first target of an assignment ends with something
    /// that could be its left side.
    fn suggests_comparison(&self, target: &Expr) -> bool {
        let excluded = match target {
            Expr::BoolOp(_) | Expr::Compare(_) | Expr::If(_) | Expr::Lambda(_) | Expr::Named(_) => true,
            Expr::List(_) | Expr::Tuple(_) | Expr::Generator(_) | Expr::NoneLiteral(_) | Expr::BooleanLiteral(_) => {
                true
            }
            Expr::UnaryOp(operation) => operation.op == UnaryOp::Not,
            _ => false,
        };
        let Some(index) = self.index_at(target.end()) else { return false };
        let start = self.start_of_statement(index);
        let first_target =
            (start..index).all(|before| self.kind(before) != TokenKind::Equal || self.bracket_around(before).is_some());
        let last_target = !(index + 1..)
            .map(|after| self.kind(after))
            .take_while(|kind| !ends_statement(*kind))
            .any(|kind| kind == TokenKind::Equal);
        self.minor >= 10 && !excluded && self.kind(index) == TokenKind::Equal && first_target && last_target
    }
}

fn ends_statement(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Newline | TokenKind::Semi | TokenKind::EndOfFile)
}

/// CPython's `_PyPegen_get_expr_name`.
pub(super) fn name(expr: &Expr, minor: u8) -> &'static str {
    let older = minor < 10;
    match expr {
        Expr::BoolOp(_) | Expr::BinOp(_) | Expr::UnaryOp(_) if older => "operator",
        Expr::Dict(_) if older => "dict display",
        Expr::EllipsisLiteral(_) if older => "Ellipsis",
        Expr::BoolOp(_) | Expr::BinOp(_) | Expr::UnaryOp(_) => "expression",
        Expr::Named(_) => "named expression",
        Expr::Lambda(_) => "lambda",
        Expr::If(_) => "conditional expression",
        Expr::Dict(_) => "dict literal",
        Expr::Set(_) => "set display",
        Expr::ListComp(_) => "list comprehension",
        Expr::SetComp(_) => "set comprehension",
        Expr::DictComp(_) => "dict comprehension",
        Expr::Generator(_) => "generator expression",
        Expr::Await(_) => "await expression",
        Expr::Yield(_) | Expr::YieldFrom(_) => "yield expression",
        Expr::Compare(_) => "comparison",
        Expr::Call(_) => "function call",
        Expr::FString(_) => "f-string expression",
        Expr::TString(_) => "t-string expression",
        Expr::StringLiteral(_) | Expr::BytesLiteral(_) | Expr::NumberLiteral(_) => "literal",
        Expr::BooleanLiteral(literal) if literal.value => "True",
        Expr::BooleanLiteral(_) => "False",
        Expr::NoneLiteral(_) => "None",
        Expr::EllipsisLiteral(_) => "ellipsis",
        Expr::Attribute(_) => "attribute",
        Expr::Subscript(_) => "subscript",
        Expr::Starred(_) => "starred",
        Expr::Name(_) => "name",
        Expr::List(_) => "list",
        Expr::Tuple(_) => "tuple",
        Expr::Slice(_) | Expr::IpyEscapeCommand(_) => "expression",
    }
}
