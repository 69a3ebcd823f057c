//! Which kind of block a simple statement is, and its fields.

use super::Kind;
use super::fields::{Fields, span};
use super::tree::Role;
use crate::base::Span;
use ruff_python_ast::{Arguments, Expr, ExprAttribute, ExprCall, Stmt};
use ruff_text_size::{Ranged, TextRange};

/// Kind of a simple statement; its fields are pushed to `fields`.
pub fn simple(statement: &Stmt, fields: &mut Fields) -> Kind {
    let kind = known(statement, fields);
    if matches!(kind, Kind::Statement | Kind::Import) {
        fields.out.clear();
        fields.push("text", Role::Text, span(statement.range()));
    }
    kind
}

fn known(statement: &Stmt, fields: &mut Fields) -> Kind {
    match statement {
        Stmt::Expr(expression) => value(None, &expression.value, fields),
        Stmt::Assign(assign) => match &*assign.targets {
            [target] => value(Some(target.range()), &assign.value, fields),
            _ => Kind::Statement,
        },
        Stmt::AnnAssign(assign) => match &assign.value {
            Some(assigned) => {
                let target = TextRange::new(assign.target.start(), assign.annotation.end());
                set_variable(Some(target), assigned, fields)
            }
            None => Kind::Statement,
        },
        Stmt::AugAssign(assign) => {
            fields.push("target", Role::Target, span(assign.target.range()));
            fields.value("value", &assign.value);
            Kind::ChangeVariable
        }
        Stmt::Return(back) => {
            maybe_value(fields, "value", back.range(), "return", back.value.as_deref());
            Kind::Return
        }
        Stmt::Raise(raise) if raise.cause.is_none() => {
            maybe_value(fields, "exception", raise.range(), "raise", raise.exc.as_deref());
            Kind::Raise
        }
        Stmt::Break(_) => Kind::Break,
        Stmt::Continue(_) => Kind::Continue,
        Stmt::Pass(_) => Kind::Pass,
        Stmt::Import(_) | Stmt::ImportFrom(_) => Kind::Import,
        _ => Kind::Statement,
    }
}

/// `return`, `return x`: the keyword may stand alone.
fn maybe_value(fields: &mut Fields, name: &'static str, statement: TextRange, keyword: &str, value: Option<&Expr>) {
    let after = statement.start().to_u32() + keyword.len() as u32;
    let at = value.map_or(Span::new(after, after), |value| span(value.range()));
    fields.optional(name, Role::Value, at, (" ", ""), Span::new(after, statement.end().to_u32()));
}

fn value(target: Option<TextRange>, value: &Expr, fields: &mut Fields) -> Kind {
    let (kind, before) = match value {
        Expr::Await(awaited) => match &*awaited.value {
            Expr::Call(call) => {
                fields.maybe_target(target, value.range());
                (awaited_call(call, fields), true)
            }
            task => {
                fields.maybe_target(target, value.range());
                fields.value("task", task);
                (Some(Kind::AwaitTask), true)
            }
        },
        Expr::Call(call) => {
            fields.maybe_target(target, value.range());
            (plain_call(call, target.is_some(), fields), false)
        }
        _ => (None, false),
    };
    match kind {
        Some(kind) => kind,
        None => {
            fields.out.truncate(if before { 1 } else { 0 });
            match (value, target) {
                (Expr::Await(awaited), _) if awaited.value.is_call_expr() => {
                    if let Expr::Call(call) = &*awaited.value {
                        fields.call(call);
                    }
                    Kind::AwaitCall
                }
                (_, Some(_)) => set_variable(target, value, fields),
                (Expr::Call(call), None) => {
                    fields.call(call);
                    Kind::Call
                }
                _ => Kind::Statement,
            }
        }
    }
}

fn set_variable(target: Option<TextRange>, value: &Expr, fields: &mut Fields) -> Kind {
    fields.out.clear();
    if let Some(target) = target {
        fields.push("target", Role::Target, span(target));
    }
    fields.value("value", value);
    Kind::SetVariable
}

/// An awaited call that has a block of its own.
fn awaited_call(call: &ExprCall, fields: &mut Fields) -> Option<Kind> {
    let arguments = &call.arguments;
    let name = fields.names.qualified(&call.func).unwrap_or_default();
    let kind = match name.as_str() {
        "asyncio.sleep" => {
            fields.only_argument("seconds", arguments);
            Kind::AwaitSleep
        }
        "asyncio.gather" => {
            fields.awaitables(call);
            Kind::Gather
        }
        "asyncio.wait" if fields.names.text(arguments).contains("FIRST_COMPLETED") => {
            fields.value("tasks", arguments.args.first()?);
            Kind::WaitFirst
        }
        "asyncio.wait_for" => {
            match (&*arguments.args, &*arguments.keywords) {
                ([awaitable, seconds], []) => {
                    fields.value("awaitable", awaitable);
                    fields.value("seconds", seconds);
                }
                ([awaitable], [timeout]) => {
                    fields.value("awaitable", awaitable);
                    fields.value("seconds", &timeout.value);
                }
                _ => fields.arguments("awaitables", arguments),
            }
            Kind::WaitFor
        }
        "asyncio.to_thread" => {
            fields.handed_over(call, 0);
            Kind::RunInThread
        }
        _ => return awaited_method(call, call.func.as_attribute_expr()?, fields),
    };
    Some(kind)
}

fn awaited_method(call: &ExprCall, method: &ExprAttribute, fields: &mut Fields) -> Option<Kind> {
    let (object, arguments) = (&*method.value, &call.arguments);
    let maker = fields.names.maker(object).to_owned();
    let kind = match method.attr.as_str() {
        "put" => {
            fields.value("queue", object);
            fields.only_argument("item", arguments);
            return Some(Kind::QueuePut);
        }
        "get" if arguments.is_empty() => (Kind::QueueGet, "queue"),
        "get" | "post" => {
            fields.value("client", object);
            fields.only_argument("url", arguments);
            return Some(Kind::FetchAsync);
        }
        "join" if arguments.is_empty() => (Kind::QueueJoin, "queue"),
        "wait" if maker.ends_with("Condition") || names(object, fields, "cond") => (Kind::ConditionWait, "condition"),
        "wait" if maker.ends_with("Event") || names(object, fields, "event") => (Kind::EventWait, "event"),
        "run_in_executor" => {
            let pool = arguments.args.first()?;
            let processes = fields.names.maker(pool).contains("Process");
            fields.value("pool", pool);
            fields.handed_over(call, 1);
            return Some(if processes { Kind::RunInProcess } else { Kind::RunInThread });
        }
        _ => return None,
    };
    fields.value(kind.1, object);
    Some(kind.0)
}

/// The text of an expression has `part` in it, in whatever case.
fn names(object: &Expr, fields: &Fields, part: &str) -> bool {
    fields.names.text(object).to_ascii_lowercase().contains(part)
}

/// A call that has a block of its own and is not awaited.
fn plain_call(call: &ExprCall, assigned: bool, fields: &mut Fields) -> Option<Kind> {
    let arguments = &call.arguments;
    let name = fields.names.qualified(&call.func).unwrap_or_default();
    let kind = match name.as_str() {
        "asyncio.create_task" | "asyncio.ensure_future" => {
            started(arguments, fields);
            Kind::CreateTask
        }
        "asyncio.run" => {
            started(arguments, fields);
            Kind::RunMain
        }
        "time.sleep" => {
            fields.only_argument("seconds", arguments);
            Kind::BlockingSleep
        }
        "coroscope.burn" | "coroscope.burn_nogil" => {
            fields.only_argument("seconds", arguments);
            Kind::Burn
        }
        "requests.get" | "requests.post" | "httpx.get" | "httpx.post" | "urllib.request.urlopen" => {
            fields.only_argument("url", arguments);
            Kind::FetchBlocking
        }
        "threading.Thread" | "threading.Timer" => {
            target(call, fields);
            Kind::MakeThread
        }
        "multiprocessing.Process" | "multiprocessing.context.Process" => {
            target(call, fields);
            Kind::MakeProcess
        }
        "print" if !assigned => {
            fields.out.clear();
            fields.arguments("values", arguments);
            Kind::Print
        }
        "list" | "tuple" => match &*arguments.args {
            [Expr::Call(inner)] => {
                let kind = method_of_pool(inner, fields)?;
                (kind == Kind::PoolMap).then_some(kind)?
            }
            _ => return None,
        },
        _ => return method(call, call.func.as_attribute_expr()?, fields),
    };
    Some(kind)
}

/// A coroutine that is handed to the loop: as a call when it is one.
fn started(arguments: &Arguments, fields: &mut Fields) {
    match (&*arguments.args, arguments.keywords.is_empty()) {
        ([Expr::Call(call)], true) => fields.call(call),
        _ => fields.arguments("arguments", arguments),
    }
}

/// What a thread or a process will call.
fn target(call: &ExprCall, fields: &mut Fields) {
    if !fields.target_and_args(call) {
        fields.arguments("arguments", &call.arguments);
    }
}

fn method_of_pool(call: &ExprCall, fields: &mut Fields) -> Option<Kind> {
    let method = call.func.as_attribute_expr()?;
    let maker = fields.names.maker(&method.value).to_owned();
    let is_pool = maker.ends_with("Pool") || maker.ends_with("PoolExecutor");
    let kind = match method.attr.as_str() {
        "map" | "imap" | "starmap" if is_pool => Kind::PoolMap,
        "submit" | "apply_async" if maker.contains("Thread") => Kind::RunInThread,
        "submit" | "apply_async" if is_pool => Kind::RunInProcess,
        _ => return None,
    };
    fields.value("pool", &method.value);
    match method.attr.as_str() {
        "submit" => fields.handed_over(call, 0),
        _ => fields.mapped(call),
    }
    Some(kind)
}

fn method(call: &ExprCall, method: &ExprAttribute, fields: &mut Fields) -> Option<Kind> {
    if let Some(kind) = method_of_pool(call, fields) {
        return Some(kind);
    }
    let (object, arguments) = (&*method.value, &call.arguments);
    let maker = fields.names.maker(object).to_owned();
    let bare = arguments.is_empty();
    let (kind, field) = match method.attr.as_str() {
        "create_task" => {
            fields.value("group", object);
            started(arguments, fields);
            return Some(Kind::CreateTask);
        }
        "put" | "put_nowait" if maker.ends_with("Queue") => {
            fields.value("queue", object);
            fields.only_argument("item", arguments);
            return Some(Kind::QueuePut);
        }
        "read" | "read_text" => {
            let Expr::Call(open) = object else { return None };
            let by = fields.names.qualified(&open.func)?;
            if !matches!(by.as_str(), "open" | "io.open" | "pathlib.Path") {
                return None;
            }
            fields.only_argument("path", &open.arguments);
            return Some(Kind::ReadFile);
        }
        "get" | "get_nowait" if maker.ends_with("Queue") && bare => (Kind::QueueGet, "queue"),
        "task_done" if bare => (Kind::QueueTaskDone, "queue"),
        "cancel" if bare => (Kind::Cancel, "task"),
        "set" if bare => (Kind::EventSet, "event"),
        "wait" if maker.ends_with("Event") => (Kind::EventWait, "event"),
        "wait" if maker.ends_with("Condition") => (Kind::ConditionWait, "condition"),
        "notify" | "notify_all" => (Kind::ConditionNotify, "condition"),
        "join" if maker.ends_with("Queue") => (Kind::QueueJoin, "queue"),
        "join" if bare && !object.is_string_literal_expr() => (Kind::ThreadJoin, "thread"),
        "start" if bare => (Kind::ThreadStart, "thread"),
        _ => return None,
    };
    fields.value(field, object);
    Some(kind)
}
