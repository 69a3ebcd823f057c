//! Compound statements cut into clauses: which kind of block each is, and the fields of its headers.

use super::Kind;
use super::build::{Raw, awaits_in};
use super::fields::{Fields, span};
use super::layout::Lines;
use super::tree::{Field, Part, Role};
use crate::base::Span;
use ruff_python_ast::token::TokenKind;
use ruff_python_ast::{Decorator, ExceptHandler, Expr, Stmt, StmtFor, StmtFunctionDef, StmtTry, StmtWith, WithItem};
use ruff_text_size::Ranged;

/// None for a simple statement.
pub fn clauses<'a>(statement: &'a Stmt, lines: &Lines, fields: &mut Fields) -> Option<(Kind, Vec<Raw<'a>>)> {
    let start = span(statement.range()).start;
    Some(match statement {
        Stmt::FunctionDef(function) => {
            let kind = if function.is_async { Kind::Coroutine } else { Kind::Function };
            (kind, vec![define(function, start, fields)])
        }
        Stmt::ClassDef(class) => {
            decorators(&class.decorator_list, fields);
            fields.push("name", Role::Name, span(class.name.range()));
            match &class.arguments {
                Some(bases) => {
                    let whole = span(bases.range());
                    let inside = Span::new(whole.start + 1, whole.end - 1);
                    fields.optional("bases", Role::Arguments, inside, ("(", ")"), whole);
                }
                None if class.type_params.is_none() => {
                    let at = span(class.name.range()).end;
                    let at = Span::new(at, at);
                    fields.optional("bases", Role::Arguments, at, ("(", ")"), at);
                }
                None => {}
            }
            (Kind::Class, vec![head(start, fields, Vec::new(), &class.body)])
        }
        Stmt::With(with) => {
            let kind = with_items(with, fields);
            let mut awaits = awaits_in(with.items.iter().map(|item| &item.context_expr));
            if with.is_async {
                awaits.insert(0, Span::new(start, start + "async".len() as u32));
            }
            (kind, vec![head(start, fields, awaits, &with.body)])
        }
        Stmt::For(each) => {
            let kind = for_loop(each, fields);
            let mut awaits = awaits_in([&*each.iter]);
            if each.is_async {
                awaits.insert(0, Span::new(start, start + "async".len() as u32));
            }
            let mut clauses = vec![head(start, fields, awaits, &each.body)];
            clauses.extend(unnamed(Part::Else, TokenKind::Else, &each.body, &each.orelse, lines));
            (kind, clauses)
        }
        Stmt::While(repeat) => {
            fields.value("condition", &repeat.test);
            let mut clauses = vec![head(start, fields, awaits_in([&*repeat.test]), &repeat.body)];
            clauses.extend(unnamed(Part::Else, TokenKind::Else, &repeat.body, &repeat.orelse, lines));
            (Kind::While, clauses)
        }
        Stmt::If(choice) => {
            fields.value("condition", &choice.test);
            let mut clauses = vec![head(start, fields, awaits_in([&*choice.test]), &choice.body)];
            for clause in &choice.elif_else_clauses {
                if let Some(test) = &clause.test {
                    fields.value("condition", test);
                }
                clauses.push(Raw {
                    part: if clause.test.is_some() { Part::Elif } else { Part::Else },
                    start: span(clause.range()).start,
                    fields: std::mem::take(&mut fields.out),
                    awaits: awaits_in(&clause.test),
                    body: Some(&clause.body),
                });
            }
            (Kind::If, clauses)
        }
        Stmt::Try(attempt) => (Kind::Try, try_clauses(attempt, start, lines, fields)),
        Stmt::Match(choice) => {
            fields.value("subject", &choice.subject);
            let fields_of_head = std::mem::take(&mut fields.out);
            let awaits = awaits_in([&*choice.subject]);
            let mut clauses = vec![Raw { part: Part::Head, start, fields: fields_of_head, awaits, body: None }];
            for case in &choice.cases {
                fields.push("pattern", Role::Pattern, span(case.pattern.range()));
                let end = span(case.pattern.range()).end;
                let (at, whole) = match &case.guard {
                    Some(guard) => (span(guard.range()), Span::new(end, span(guard.range()).end)),
                    None => (Span::new(end, end), Span::new(end, end)),
                };
                fields.optional("guard", Role::Value, at, (" if ", ""), whole);
                clauses.push(Raw {
                    part: Part::Case,
                    start: span(case.range()).start,
                    fields: std::mem::take(&mut fields.out),
                    awaits: awaits_in(case.guard.as_deref()),
                    body: Some(&case.body),
                });
            }
            (Kind::Match, clauses)
        }
        _ => return None,
    })
}

fn head<'a>(start: u32, fields: &mut Fields, awaits: Vec<Span>, body: &'a [Stmt]) -> Raw<'a> {
    Raw { part: Part::Head, start, fields: std::mem::take(&mut fields.out), awaits, body: Some(body) }
}

/// `else` and `finally`, which have no node of their own.
fn unnamed<'a>(part: Part, keyword: TokenKind, before: &[Stmt], body: &'a [Stmt], lines: &Lines) -> Option<Raw<'a>> {
    let first = body.first()?;
    let from = before.last().map_or(0, |last| span(last.range()).end);
    let start = lines.keyword(keyword, from, span(first.range()).start);
    Some(Raw { part, start, fields: Vec::new(), awaits: Vec::new(), body: Some(body) })
}

fn decorators(list: &[Decorator], fields: &mut Fields) {
    for decorator in list {
        fields.value("decorator", &decorator.expression);
    }
}

fn define<'a>(function: &'a StmtFunctionDef, start: u32, fields: &mut Fields) -> Raw<'a> {
    decorators(&function.decorator_list, fields);
    fields.push("name", Role::Name, span(function.name.range()));
    let brackets = span(function.parameters.range());
    fields.push("parameters", Role::Parameters, Span::new(brackets.start + 1, brackets.end - 1));
    head(start, fields, Vec::new(), &function.body)
}

fn with_items(with: &StmtWith, fields: &mut Fields) -> Kind {
    if let [item] = &*with.items
        && let Some(kind) = known_item(item, with.is_async, fields)
    {
        further(with, fields);
        return kind;
    }
    all_items(with, fields)
}

/// The kind of a `with` that has one item, and its fields.
fn known_item(item: &WithItem, is_async: bool, fields: &mut Fields) -> Option<Kind> {
    let value = &item.context_expr;
    let call = value.as_call_expr();
    let name = call.and_then(|call| fields.names.qualified(&call.func)).unwrap_or_default();
    let maker = fields.names.maker(value).to_owned();
    let called = |part: &str| fields.names.text(value).to_ascii_lowercase().contains(part);
    let (kind, field) = match (is_async, name.as_str()) {
        (true, "asyncio.TaskGroup") => {
            name_given(item, "name", fields);
            return Some(Kind::TaskGroup);
        }
        (true, "asyncio.timeout" | "asyncio.timeout_at") => {
            call.into_iter().for_each(|call| fields.only_argument("seconds", &call.arguments));
            name_given(item, "name", fields);
            return Some(Kind::Timeout);
        }
        (false, "open" | "io.open") => {
            call.into_iter().for_each(|call| fields.only_argument("path", &call.arguments));
            name_given(item, "name", fields);
            return Some(Kind::ReadFile);
        }
        (false, pool) if pool.ends_with("ThreadPoolExecutor") || pool.ends_with("ThreadPool") => {
            call.into_iter().for_each(|call| fields.arguments("workers", &call.arguments));
            name_given(item, "name", fields);
            return Some(Kind::ThreadPool);
        }
        (false, pool) if pool.ends_with("ProcessPoolExecutor") || pool == "multiprocessing.Pool" => {
            call.into_iter().for_each(|call| fields.arguments("workers", &call.arguments));
            name_given(item, "name", fields);
            return Some(Kind::ProcessPool);
        }
        (true, _) if maker.contains("Semaphore") => (Kind::AsyncWithSemaphore, "semaphore"),
        (true, _) if maker.ends_with("Condition") => (Kind::AsyncWithCondition, "condition"),
        (true, _) if maker.ends_with("Lock") => (Kind::AsyncWithLock, "lock"),
        (false, _) if maker.ends_with("Lock") || maker.contains("Semaphore") => (Kind::WithLock, "lock"),
        (false, _) if maker.ends_with("Condition") => (Kind::WithLock, "lock"),
        // A parameter, say: its name has to do.
        (true, _) if call.is_none() && called("sem") => (Kind::AsyncWithSemaphore, "semaphore"),
        (true, _) if call.is_none() && called("lock") => (Kind::AsyncWithLock, "lock"),
        (true, _) if call.is_none() && called("cond") => (Kind::AsyncWithCondition, "condition"),
        (false, _) if call.is_none() && called("lock") => (Kind::WithLock, "lock"),
        _ => return None,
    };
    fields.value(field, value);
    name_given(item, "name", fields);
    Some(kind)
}

/// Each by itself, and one more.
fn all_items(with: &StmtWith, fields: &mut Fields) -> Kind {
    for (at, item) in with.items.iter().enumerate() {
        let own = span(item.range());
        let whole = match (at.checked_sub(1), with.items.get(at + 1)) {
            (Some(before), _) if fields.between(&with.items[before], item) == "," => {
                Span::new(span(with.items[before].range()).end, own.end)
            }
            (None, Some(next)) if fields.between(item, next) == "," => Span::new(own.start, span(next.range()).start),
            // The only one stays; what stands behind a comment does, too.
            _ => {
                fields.push("items", Role::Items, own);
                continue;
            }
        };
        fields.optional("items", Role::Items, own, ("", ""), whole);
    }
    further(with, fields);
    if with.is_async { Kind::AsyncWith } else { Kind::With }
}

/// Where one more item would stand.
fn further(with: &StmtWith, fields: &mut Fields) {
    if let Some(last) = with.items.last() {
        let end = span(last.range()).end;
        let end = Span::new(end, end);
        fields.optional("further", Role::Items, end, (", ", ""), end);
    }
}

/// What follows `as`.
fn name_given(item: &WithItem, name: &'static str, fields: &mut Fields) {
    let end = span(item.range()).end;
    let value = span(item.context_expr.range()).end;
    match &item.optional_vars {
        Some(target) => {
            fields.optional(name, Role::Target, span(target.range()), (" as ", ""), Span::new(value, end));
        }
        None => fields.optional(name, Role::Target, Span::new(end, end), (" as ", ""), Span::new(end, end)),
    }
}

fn for_loop(each: &StmtFor, fields: &mut Fields) -> Kind {
    fields.push("target", Role::Target, span(each.target.range()));
    if let (Expr::Call(call), false) = (&*each.iter, each.is_async) {
        let counts = fields.names.qualified(&call.func).as_deref() == Some("range");
        if let ([count], true, true) = (&*call.arguments.args, call.arguments.keywords.is_empty(), counts) {
            fields.value("times", count);
            return Kind::LoopTimes;
        }
    }
    fields.value("items", &each.iter);
    if each.is_async { Kind::AsyncFor } else { Kind::ForEach }
}

fn try_clauses<'a>(attempt: &'a StmtTry, start: u32, lines: &Lines, fields: &mut Fields) -> Vec<Raw<'a>> {
    let mut clauses = vec![head(start, fields, Vec::new(), &attempt.body)];
    let mut before: &[Stmt] = &attempt.body;
    for handler in &attempt.handlers {
        let ExceptHandler::ExceptHandler(handler) = handler;
        let from = span(handler.range()).start;
        clauses.push(Raw {
            part: Part::Except,
            start: from,
            fields: exception(handler, from, attempt.is_star, fields),
            awaits: awaits_in(handler.type_.as_deref()),
            body: Some(&handler.body),
        });
        before = &handler.body;
    }
    if let Some(clause) = unnamed(Part::Else, TokenKind::Else, before, &attempt.orelse, lines) {
        clauses.push(clause);
        before = &attempt.orelse;
    }
    clauses.extend(unnamed(Part::Finally, TokenKind::Finally, before, &attempt.finalbody, lines));
    clauses
}

fn exception(
    handler: &ruff_python_ast::ExceptHandlerExceptHandler,
    start: u32,
    is_star: bool,
    fields: &mut Fields,
) -> Vec<Field> {
    let after = start + "except".len() as u32;
    match &handler.type_ {
        Some(class) if is_star => fields.value("exception", class),
        Some(class) => {
            let end = handler.name.as_ref().map_or(class.end(), |name| name.end()).to_u32();
            fields.optional("exception", Role::Value, span(class.range()), (" ", ""), Span::new(after, end));
        }
        None => {
            let at = Span::new(after, after);
            fields.optional("exception", Role::Value, at, (" ", ""), at);
        }
    }
    if let Some(class) = &handler.type_ {
        let end = class.end().to_u32();
        let (at, whole) = match &handler.name {
            Some(name) => (span(name.range()), Span::new(end, span(name.range()).end)),
            None => (Span::new(end, end), Span::new(end, end)),
        };
        fields.optional("name", Role::Name, at, (" as ", ""), whole);
    }
    std::mem::take(&mut fields.out)
}
