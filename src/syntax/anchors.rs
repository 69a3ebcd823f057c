//! Which part of a failed expression a traceback marks with `^` and which with `~`: the operator of `a + b`, the brackets of `x[i]`,
//! from 3.13 the arguments of `f(x)`.

use ruff_python_ast::{Expr, Stmt};
use ruff_python_parser::{parse_expression, parse_module};
use ruff_text_size::Ranged;

/// Whether `text` is `return f(x)` or `y = f(x)` and the call stands at these bytes: CPython 3.13 marks nothing then.
pub fn is_call_alone(text: &str, start: usize, end: usize) -> bool {
    let Ok(parsed) = parse_module(text) else { return false };
    let value = match parsed.syntax().body.first() {
        Some(Stmt::Return(statement)) => match statement.value.as_deref() {
            Some(Expr::Call(call)) if call.func.is_name_expr() => call.range(),
            _ => return false,
        },
        Some(Stmt::Assign(statement)) if statement.value.is_call_expr() => statement.value.range(),
        _ => return false,
    };
    (value.start().to_usize(), value.end().to_usize()) == (start, end)
}

/// Byte range of the `^` part. `calls`: whether calls have one, too.
///
/// ```
/// use coroscope::syntax::anchors;
/// assert_eq!(anchors("a + b", true), Some((2, 3)));
/// assert_eq!(anchors("f(x)", false), None);
/// ```
pub fn anchors(segment: &str, calls: bool) -> Option<(usize, usize)> {
    // In parentheses, so that it may go over several lines.
    let text = format!("({segment}\n)");
    let parsed = parse_expression(&text).ok()?;
    // Places in `text` are one further than in the segment.
    let end = |node: &dyn Fn() -> ruff_text_size::TextRange| node().end().to_usize() - 1;
    let find = |from: usize, wanted: &dyn Fn(char) -> bool| {
        segment[from..].char_indices().find(|(_, ch)| wanted(*ch)).map(|(at, ch)| (from + at, ch))
    };
    match &*parsed.syntax().body {
        Expr::BinOp(operation) => {
            let left = end(&|| operation.left.range());
            let right = operation.right.range().start().to_usize() - 1;
            let (at, first) = find(left, &|ch| !ch.is_whitespace() && ch != ')')?;
            let after = at + first.len_utf8();
            let second = segment[after..].chars().next().filter(|ch| !ch.is_whitespace() && !"\\#(".contains(*ch));
            Some((at, if after < right && second.is_some() { after + 1 } else { after }))
        }
        Expr::Subscript(subscript) => {
            let (open, _) = find(end(&|| subscript.value.range()), &|ch| ch == '[')?;
            let (close, _) = find(end(&|| subscript.slice.range()), &|ch| ch == ']')?;
            Some((open, close + 1))
        }
        Expr::Call(call) if calls => {
            let (open, _) = find(end(&|| call.func.range()), &|ch| ch == '(')?;
            Some((open, end(&|| call.range())))
        }
        _ => None,
    }
}
