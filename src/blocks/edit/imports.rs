//! The imports that new blocks need.

use super::TextEdit;
use crate::base::Span;
use crate::blocks::tree::Tree;
use crate::blocks::{Kind, Role};

/// Adds those that the program does not have, below its imports or at its top.
pub fn missing(tree: &Tree, needed: &[String]) -> Option<TextEdit> {
    let blocks = &tree.body.blocks;
    let has = |wanted: &String| {
        blocks
            .iter()
            .filter(|placed| placed.block.kind == Kind::Import)
            .any(|placed| placed.block.clauses[0].fields.iter().any(|field| imports(&field.text, wanted)))
    };
    let missing: Vec<&str> = needed.iter().filter(|wanted| !has(wanted)).map(String::as_str).collect();
    if missing.is_empty() {
        return None;
    }
    let newline = tree.newline();
    let mut text: String = missing.iter().flat_map(|line| [*line, newline]).collect();
    let first_statement = blocks.iter().position(|placed| placed.block.kind != Kind::Comment && !is_docstring(placed));
    let imports = blocks.iter().skip(first_statement.unwrap_or(0));
    let last = imports.take_while(|placed| placed.block.kind == Kind::Import).last();
    let at = match (last, first_statement) {
        (Some(last), _) => last.at + last.block.len,
        (None, Some(first)) => {
            let defines = matches!(blocks[first].block.kind, Kind::Coroutine | Kind::Function | Kind::Class);
            text += &newline.repeat(if defines { 2 } else { 1 });
            blocks[first].at
        }
        (None, None) if tree.source.trim().is_empty() => {
            text += newline;
            0
        }
        (None, None) => tree.body.span.end,
    };
    let before = &tree.source[..at as usize];
    if !before.is_empty() && !before.ends_with(['\n', '\r']) {
        text.insert_str(0, newline);
    }
    Some(TextEdit { span: Span::new(at, at), text })
}

/// `import asyncio, time` has what `import asyncio` asks for.
fn imports(statement: &str, wanted: &str) -> bool {
    if statement == wanted {
        return true;
    }
    let parts = |text: &str| -> Option<(String, Vec<String>)> {
        let (head, names) = match text.split_once(" import ") {
            Some((from, names)) => (from.to_owned(), names),
            None => (String::new(), text.strip_prefix("import ")?),
        };
        let names = names.trim_matches(['(', ')']).split(',').map(|name| name.trim().to_owned());
        Some((head, names.collect()))
    };
    match (parts(statement), parts(wanted)) {
        (Some((from, names)), Some((wanted_from, wanted))) => {
            from == wanted_from && wanted.iter().all(|name| names.contains(name))
        }
        _ => false,
    }
}

fn is_docstring(placed: &super::super::Placed) -> bool {
    let field = placed.block.clauses.first().and_then(|clause| clause.fields.first());
    placed.block.kind == Kind::Statement
        && field.is_some_and(|field| field.role == Role::Text && field.text.trim_start().starts_with(['"', '\'']))
}
