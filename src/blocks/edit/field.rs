//! Another text in a field.

use super::indent::indented;
use super::{Plan, TextEdit, Why};
use crate::base::Span;
use crate::blocks::tree::{BlockId, Field, Found, Role, Tree};
use ruff_python_parser::{parse_expression, parse_module};

pub fn set(tree: &Tree, block: BlockId, clause: usize, field: usize, text: &str) -> Result<Plan, Why> {
    let found = tree.find(block).ok_or(Why::Gone)?;
    let field = found.block.clauses.get(clause).and_then(|clause| clause.fields.get(field)).ok_or(Why::Gone)?;
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let text = if field.role == Role::Words { text.trim_end() } else { text.trim() };
    let shown = field.text.replace("\r\n", "\n").replace('\r', "\n");
    let at = found.within(field.span);
    if text == shown.trim_end() || text == shown.trim() {
        return Ok(Plan { focus: at, ..Plan::default() });
    }
    let may_be_nothing =
        field.optional.is_some() || matches!(field.role, Role::Parameters | Role::Arguments | Role::Words);
    if text.is_empty() && !may_be_nothing {
        return Err(Why::Empty);
    }
    let one_of_several = matches!(field.name, "argument" | "awaitable") && is_tuple(text);
    if !text.is_empty() && (one_of_several || !fits(field.role, text)) {
        return Err(Why::NotA(field.role));
    }
    let edit = replacement(tree, &found, field, text);
    Ok(Plan::first(vec![edit]))
}

fn replacement(tree: &Tree, found: &Found, field: &Field, text: &str) -> TextEdit {
    let span = found.within(field.span);
    let own = tree.text(found.within(Span::new(0, found.block.clauses[0].header.start)));
    let own = if own.trim().is_empty() { own } else { "" };
    let text = match (field.role, &field.optional) {
        (Role::Words, _) => commented(text, own),
        (Role::Text, _) => {
            let text = indented(text, own);
            // The first line stands behind its indentation already.
            text.strip_prefix(own).unwrap_or(&text).to_owned()
        }
        (_, Some(optional)) if text.is_empty() => {
            return TextEdit { span: found.within(optional.whole), text: String::new() };
        }
        (_, Some(optional)) if optional.whole == field.span => format!("{}{text}{}", optional.before, optional.after),
        _ => text.to_owned(),
    };
    let newline = tree.newline();
    TextEdit { span, text: if newline == "\n" { text } else { text.replace('\n', newline) } }
}

fn commented(words: &str, indent: &str) -> String {
    let line = |line: &str| match line.trim_end() {
        "" => "#".to_owned(),
        // `#!` and `#:` mean something.
        line if line.starts_with(['!', ':']) => format!("#{line}"),
        line => format!("# {line}"),
    };
    let lines: Vec<String> =
        if words.is_empty() { vec!["#".to_owned()] } else { words.split('\n').map(line).collect() };
    lines.join(&format!("\n{indent}"))
}

/// `a, b` without brackets: two arguments, where one is meant.
fn is_tuple(text: &str) -> bool {
    parse_expression(text).is_ok_and(|parsed| parsed.expr().as_tuple_expr().is_some_and(|tuple| !tuple.parenthesized))
}

/// Whether a text is what a field of that role holds, by the grammar alone.
fn fits(role: Role, text: &str) -> bool {
    let statement = |text: String| parse_module(&text).is_ok_and(|parsed| parsed.suite().len() == 1);
    // A line that ends, or a comment, would let the rest of the statement out of the brackets.
    let one_line = |text: &str| !text.contains('\n');
    match role {
        Role::Value | Role::Callee => {
            let alone = |text: String| parse_expression(&text).is_ok();
            alone(format!("({text}\n)")) && (!one_line(text) || alone(format!("({text})")))
                // `a, b` and `yield x` stand where a statement's value does.
                || one_line(text) && statement(format!("_ = {text}")) && statement(format!("_ = ({text})"))
        }
        Role::Arguments => statement(format!("_({text})")) || statement(format!("_({text}\n)")),
        Role::Target => {
            one_line(text) && (statement(format!("for {text} in _: pass")) || statement(format!("{text} = _")))
        }
        Role::Name => {
            let mut letters = text.chars();
            letters.next().is_some_and(|first| first == '_' || first.is_alphabetic())
                && letters.all(|ch| ch == '_' || ch.is_alphanumeric())
                && statement(format!("def {text}(): pass"))
        }
        Role::Parameters => statement(format!("def _({text}\n): pass")),
        Role::Pattern => statement(format!("match _:\n case {text}: pass")),
        Role::Items => one_line(text) && statement(format!("with {text}: pass")),
        Role::Words => true,
        // `return` and `await` may stand where it does: the whole program says.
        Role::Text => true,
    }
}
