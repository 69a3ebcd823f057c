//! What CPython's compiler takes but warns of: `SyntaxWarning`s.
//!
//! They come in three parts, as CPython finds them: while it reads, while it looks for jumps out of `finally` (from 3.14),
//! while it compiles.

use crate::base::{LineIndex, PythonVersion};
use ruff_python_ast::visitor::{Visitor, walk_expr, walk_stmt};
use ruff_python_ast::{
    AnyStringFlags, BytesLiteral, CmpOp, ExceptHandler, Expr, FStringPart, InterpolatedStringElement, ModModule,
    Number, Operator, Stmt, StringFlags, StringLiteral,
};
use ruff_text_size::{Ranged, TextRange, TextSize};

/// A `SyntaxWarning`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    pub line: u32,
    pub message: String,
}

/// In the order in which CPython shows them.
pub(super) fn doubts(source: &str, ast: &ModModule, lines: &LineIndex, version: PythonVersion) -> Vec<Doubt> {
    let minor = version.minor();
    let mut doubter = Doubter { source, lines, minor, read: Vec::new(), left: Vec::new(), compiled: Vec::new() };
    doubter.visit_body(&ast.body);
    if minor >= 14 {
        doubter.find_jumps(&ast.body, None);
    }
    let Doubter { read, left, compiled, .. } = doubter;
    [read, left, compiled].concat()
}

struct Doubter<'a> {
    source: &'a str,
    lines: &'a LineIndex,
    minor: u8,
    read: Vec<Doubt>,
    left: Vec<Doubt>,
    compiled: Vec<Doubt>,
}

impl Doubter<'_> {
    fn doubt(&self, range: TextRange, message: impl Into<String>) -> Doubt {
        Doubt { line: self.lines.line(range.start().to_u32()), message: message.into() }
    }

    fn compiled(&mut self, range: TextRange, message: String) {
        let doubt = self.doubt(range, message);
        self.compiled.push(doubt);
    }

    /// The first escape in a literal's text that means nothing. Shown from 3.12 on.
    fn escape(&mut self, range: TextRange, flags: AnyStringFlags) {
        if self.minor < 12 || flags.prefix().is_raw() {
            return;
        }
        let mut rest = &self.source[range];
        while let Some(at) = rest.find('\\') {
            rest = &rest[at + 1..];
            let Some(ch) = rest.chars().next() else { return };
            let known = match ch {
                'N' | 'u' | 'U' => !flags.is_byte_string(),
                _ => "\n\r\\'\"abfnrtvx01234567".contains(ch),
            };
            let octal: String = rest.chars().take(3).take_while(|ch| ('0'..='7').contains(ch)).collect();
            let (kind, escape) = match known {
                false => ("escape", ch.to_string()),
                true if octal.len() == 3 && octal.as_str() > "377" => ("octal escape", octal),
                true => {
                    rest = &rest[ch.len_utf8()..];
                    continue;
                }
            };
            let message = match self.minor {
                ..14 => format!("invalid {kind} sequence '\\{escape}'"),
                _ => format!(
                    "\"\\{escape}\" is an invalid {kind} sequence. Such sequences will not work in the future. Did you \
                     mean \"\\\\{escape}\"? A raw string is also an option."
                ),
            };
            // Up to 3.13 the place is that of the whole literal.
            let escaped = range.end() - TextSize::of(rest);
            let place = if self.minor < 14 { range } else { TextRange::empty(escaped) };
            let doubt = self.doubt(place, message);
            return self.read.push(doubt);
        }
    }

    fn string(&mut self, literal: &StringLiteral) {
        self.escape(literal.range, literal.flags.into());
    }

    fn bytes(&mut self, literal: &BytesLiteral) {
        self.escape(literal.range, literal.flags.into());
    }

    /// CPython reads the inner parts of an f-string before its own text.
    fn interpolated<'a>(
        &mut self,
        elements: impl Iterator<Item = &'a InterpolatedStringElement> + Clone,
        flags: AnyStringFlags,
    ) {
        for element in elements.clone() {
            if let InterpolatedStringElement::Interpolation(field) = element {
                self.visit_expr(&field.expression);
                if let Some(spec) = &field.format_spec {
                    self.interpolated(spec.elements.iter(), flags);
                }
            }
        }
        for element in elements {
            if let InterpolatedStringElement::Literal(literal) = element {
                self.escape(literal.range, flags);
            }
        }
    }

    /// A keyword directly behind a number. Shown from 3.11 on.
    fn number(&mut self, range: TextRange, value: &Number) {
        let rest = &self.source[range.end().to_usize()..];
        let keywords = ["and", "else", "for", "if", "in", "is", "or", "not"];
        if self.minor < 11 || !keywords.iter().any(|keyword| rest.starts_with(keyword)) {
            return;
        }
        let text = self.source[range].to_ascii_lowercase();
        let kind = match text.get(..2) {
            _ if matches!(value, Number::Complex { .. }) => "imaginary",
            Some("0x") => "hexadecimal",
            Some("0o") => "octal",
            Some("0b") => "binary",
            _ => "decimal",
        };
        let doubt = self.doubt(range, format!("invalid {kind} literal"));
        self.read.push(doubt);
    }

    fn comparison(&mut self, range: TextRange, left: &Expr, ops: &[CmpOp], comparators: &[Expr]) {
        let operands: Vec<&Expr> = [left].into_iter().chain(comparators).collect();
        for (pair, op) in operands.windows(2).zip(ops) {
            let Some(kind) = pair.iter().find_map(|operand| literal(operand, self.minor)) else { continue };
            let (is, equal) = match op {
                CmpOp::Is => ("is", "=="),
                CmpOp::IsNot => ("is not", "!="),
                _ => continue,
            };
            let what = if self.minor >= 12 { format!("'{kind}'") } else { "a".to_owned() };
            self.compiled(range, format!("\"{is}\" with {what} literal. Did you mean \"{equal}\"?"));
            return;
        }
    }

    fn subscript(&mut self, range: TextRange, value: &Expr, index: &Expr) {
        let kind = kind_of(value);
        let has_items = matches!(kind, Some("str" | "bytes" | "tuple" | "list" | "dict"));
        match (kind, kind_of(index)) {
            (Some(kind), _) if !has_items => {
                self.compiled(range, format!("'{kind}' object is not subscriptable; perhaps you missed a comma?"));
            }
            (Some(kind), Some(index)) if kind != "dict" && !matches!(index, "int" | "bool") => self.compiled(
                range,
                format!("{kind} indices must be integers or slices, not {index}; perhaps you missed a comma?"),
            ),
            _ => {}
        }
    }

    /// Jumps out of `finally` blocks. `within`: whether there is such a block around, and a loop between it and the statement.
    fn find_jumps(&mut self, body: &[Stmt], within: Option<Loop>) {
        for stmt in body {
            let jump = match stmt {
                Stmt::Return(_) if within.is_some() => "return",
                Stmt::Break(_) if within == Some(Loop::Outside) => "break",
                Stmt::Continue(_) if within == Some(Loop::Outside) => "continue",
                _ => "",
            };
            if !jump.is_empty() {
                let doubt = self.doubt(stmt.range(), format!("'{jump}' in a 'finally' block"));
                self.left.push(doubt);
            }
            let in_loop = within.map(|_| Loop::Inside);
            match stmt {
                Stmt::FunctionDef(def) => self.find_jumps(&def.body, None),
                Stmt::ClassDef(def) => self.find_jumps(&def.body, None),
                Stmt::For(statement) => {
                    self.find_jumps(&statement.body, in_loop);
                    self.find_jumps(&statement.orelse, within);
                }
                Stmt::While(statement) => {
                    self.find_jumps(&statement.body, in_loop);
                    self.find_jumps(&statement.orelse, within);
                }
                Stmt::If(statement) => {
                    self.find_jumps(&statement.body, within);
                    statement.elif_else_clauses.iter().for_each(|clause| self.find_jumps(&clause.body, within));
                }
                Stmt::With(statement) => self.find_jumps(&statement.body, within),
                Stmt::Match(statement) => statement.cases.iter().for_each(|case| self.find_jumps(&case.body, within)),
                Stmt::Try(statement) => {
                    self.find_jumps(&statement.body, within);
                    for ExceptHandler::ExceptHandler(handler) in &statement.handlers {
                        self.find_jumps(&handler.body, within);
                    }
                    self.find_jumps(&statement.orelse, within);
                    self.find_jumps(&statement.finalbody, Some(Loop::Outside));
                }
                _ => {}
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Loop {
    Inside,
    Outside,
}

impl<'a> Visitor<'a> for Doubter<'_> {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        if let Stmt::Assert(statement) = stmt
            && matches!(&*statement.test, Expr::Tuple(tuple) if !tuple.elts.is_empty())
        {
            self.compiled(stmt.range(), "assertion is always true, perhaps remove parentheses?".to_owned());
        }
        walk_stmt(self, stmt);
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::StringLiteral(literal) => literal.value.iter().for_each(|part| self.string(part)),
            Expr::BytesLiteral(literal) => literal.value.iter().for_each(|part| self.bytes(part)),
            Expr::FString(whole) => {
                for part in &whole.value {
                    match part {
                        FStringPart::Literal(part) => self.string(part),
                        FStringPart::FString(part) => self.interpolated(part.elements.iter(), part.flags.into()),
                    }
                }
                return;
            }
            Expr::TString(whole) => {
                whole.value.iter().for_each(|part| self.interpolated(part.elements.iter(), part.flags.into()));
                return;
            }
            Expr::NumberLiteral(number) => self.number(number.range, &number.value),
            Expr::Compare(compare) => {
                self.comparison(compare.range, &compare.left, &compare.ops, &compare.comparators);
            }
            Expr::Call(call) => {
                if let Some(kind) = kind_of(&call.func).filter(|kind| !matches!(*kind, "function")) {
                    let message = format!("'{kind}' object is not callable; perhaps you missed a comma?");
                    self.compiled(call.func.range(), message);
                }
            }
            Expr::Subscript(subscript) => self.subscript(subscript.range, &subscript.value, &subscript.slice),
            _ => {}
        }
        walk_expr(self, expr);
    }
}

/// The type of a constant that `is` should not be asked about.
/// Each goes into those behind it.
const NUMBERS: [&str; 3] = ["int", "float", "complex"];

/// The type of a literal. Up to 3.13 operators between numbers have been worked out when this is looked at.
fn literal(expr: &Expr, minor: u8) -> Option<&'static str> {
    match expr {
        Expr::StringLiteral(_) | Expr::BytesLiteral(_) | Expr::NumberLiteral(_) => kind_of(expr),
        Expr::UnaryOp(unary) if minor < 14 => literal(&unary.operand, minor).filter(|kind| NUMBERS.contains(kind)),
        Expr::BinOp(operation) if minor < 14 => {
            let rank = |expr| NUMBERS.iter().position(|kind| Some(*kind) == literal(expr, minor));
            let (left, right) = (rank(&operation.left)?, rank(&operation.right)?);
            Some(NUMBERS[left.max(right).max(usize::from(operation.op == Operator::Div))])
        }
        Expr::Tuple(tuple) if tuple.elts.iter().all(|item| is_constant(item, minor)) => Some("tuple"),
        _ => None,
    }
}

fn is_constant(expr: &Expr, minor: u8) -> bool {
    matches!(expr, Expr::BooleanLiteral(_) | Expr::NoneLiteral(_) | Expr::EllipsisLiteral(_))
        || literal(expr, minor).is_some()
}

/// The type of what an expression gives, where its form tells.
fn kind_of(expr: &Expr) -> Option<&'static str> {
    Some(match expr {
        Expr::Tuple(_) => "tuple",
        Expr::List(_) | Expr::ListComp(_) => "list",
        Expr::Dict(_) | Expr::DictComp(_) => "dict",
        Expr::Set(_) | Expr::SetComp(_) => "set",
        Expr::Generator(_) => "generator",
        Expr::Lambda(_) => "function",
        Expr::FString(_) | Expr::StringLiteral(_) => "str",
        Expr::TString(_) => "string.templatelib.Template",
        Expr::BytesLiteral(_) => "bytes",
        Expr::BooleanLiteral(_) => "bool",
        Expr::NoneLiteral(_) => "NoneType",
        Expr::EllipsisLiteral(_) => "ellipsis",
        Expr::NumberLiteral(number) => match number.value {
            Number::Int(_) => "int",
            Number::Float(_) => "float",
            Number::Complex { .. } => "complex",
        },
        _ => return None,
    })
}
