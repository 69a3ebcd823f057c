//! What stands on a block: a sentence for its kind, in which its fields have their places.

use crate::app::locale::Locale;
use crate::blocks::{Clause, Field, Kind, Part};
use crate::narrate::Value;

/// The sentence of a clause. Its arguments are names of fields.
fn sentence(kind: Kind, clause: &Clause) -> &'static str {
    let is_named = || clause.fields.iter().any(|field| field.name == "name" && !field.text.is_empty());
    match clause.part {
        Part::Except if !is_named() => "clause-except-any",
        Part::Head => of_kind(kind),
        Part::Elif => "clause-elif",
        Part::Else => "clause-else",
        Part::Except => "clause-except",
        Part::Finally => "clause-finally",
        Part::Case => "clause-case",
    }
}

const fn of_kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Coroutine => "line-coroutine",
        Kind::Function => "line-function",
        Kind::Class => "line-class",
        Kind::AwaitSleep => "line-await-sleep",
        Kind::AwaitCall => "line-await-call",
        Kind::AwaitTask => "line-await-task",
        Kind::Gather => "line-gather",
        Kind::WaitFirst => "line-wait-first",
        Kind::TaskGroup => "line-task-group",
        Kind::Timeout => "line-timeout",
        Kind::WaitFor => "line-wait-for",
        Kind::AsyncFor => "line-async-for",
        Kind::AsyncWith => "line-async-with",
        Kind::CreateTask => "line-create-task",
        Kind::Cancel => "line-cancel",
        Kind::RunMain => "line-run-main",
        Kind::AsyncWithLock => "line-async-with-lock",
        Kind::AsyncWithSemaphore => "line-async-with-semaphore",
        Kind::AsyncWithCondition => "line-async-with-condition",
        Kind::QueuePut => "line-queue-put",
        Kind::QueueGet => "line-queue-get",
        Kind::QueueJoin => "line-queue-join",
        Kind::QueueTaskDone => "line-queue-task-done",
        Kind::EventWait => "line-event-wait",
        Kind::EventSet => "line-event-set",
        Kind::ConditionWait => "line-condition-wait",
        Kind::ConditionNotify => "line-condition-notify",
        Kind::FetchAsync | Kind::FetchBlocking => "line-fetch",
        Kind::ReadFile => "line-read-file",
        Kind::BlockingSleep => "line-blocking-sleep",
        Kind::Burn => "line-burn",
        Kind::RunInThread => "line-run-in-thread",
        Kind::RunInProcess => "line-run-in-process",
        Kind::MakeThread => "line-make-thread",
        Kind::MakeProcess => "line-make-process",
        Kind::ThreadStart => "line-thread-start",
        Kind::ThreadJoin => "line-thread-join",
        Kind::ThreadPool => "line-thread-pool",
        Kind::ProcessPool => "line-process-pool",
        Kind::PoolMap => "line-pool-map",
        Kind::WithLock => "line-with-lock",
        Kind::LoopTimes => "line-loop-times",
        Kind::ForEach => "line-for-each",
        Kind::While => "line-while",
        Kind::If => "line-if",
        Kind::Match => "line-match",
        Kind::Try => "line-try",
        Kind::With => "line-with",
        Kind::Raise => "line-raise",
        Kind::Return => "line-return",
        Kind::Break => "line-break",
        Kind::Continue => "line-continue",
        Kind::SetVariable => "line-set-variable",
        Kind::ChangeVariable => "line-change-variable",
        Kind::Print => "line-print",
        Kind::Call => "line-call",
        Kind::Pass => "line-pass",
        Kind::Comment => "line-comment",
        Kind::Import | Kind::Statement => "line-text",
    }
}

/// The hue of a kind, a class of styles.
pub const fn hue(kind: Kind) -> &'static str {
    match kind {
        Kind::Coroutine | Kind::Function | Kind::Class => "hue-define",
        Kind::AwaitSleep
        | Kind::AwaitCall
        | Kind::AwaitTask
        | Kind::Gather
        | Kind::WaitFirst
        | Kind::WaitFor
        | Kind::TaskGroup
        | Kind::Timeout
        | Kind::AsyncFor
        | Kind::AsyncWith => "hue-await",
        Kind::CreateTask | Kind::Cancel | Kind::RunMain => "hue-task",
        Kind::AsyncWithLock
        | Kind::AsyncWithSemaphore
        | Kind::AsyncWithCondition
        | Kind::QueuePut
        | Kind::QueueGet
        | Kind::QueueJoin
        | Kind::QueueTaskDone
        | Kind::EventWait
        | Kind::EventSet
        | Kind::ConditionWait
        | Kind::ConditionNotify
        | Kind::WithLock => "hue-meet",
        Kind::FetchAsync | Kind::FetchBlocking | Kind::ReadFile => "hue-io",
        Kind::BlockingSleep
        | Kind::Burn
        | Kind::RunInThread
        | Kind::RunInProcess
        | Kind::MakeThread
        | Kind::MakeProcess
        | Kind::ThreadStart
        | Kind::ThreadJoin
        | Kind::ThreadPool
        | Kind::ProcessPool
        | Kind::PoolMap => "hue-thread",
        Kind::LoopTimes
        | Kind::ForEach
        | Kind::While
        | Kind::If
        | Kind::Match
        | Kind::Try
        | Kind::With
        | Kind::Raise
        | Kind::Return
        | Kind::Break
        | Kind::Continue => "hue-control",
        Kind::SetVariable | Kind::ChangeVariable | Kind::Print | Kind::Call => "hue-value",
        Kind::Import | Kind::Comment | Kind::Pass | Kind::Statement => "hue-plain",
    }
}

/// The label of a field that is not in its block's sentence, and of its input.
pub fn label(words: &Locale, field: &Field) -> String {
    if let Some(parameter) = &field.parameter {
        return parameter.to_string();
    }
    words.text(match field.name {
        "target" => "field-target",
        "name" => "field-name",
        "parameters" => "field-parameters",
        "arguments" | "argument" => "field-arguments",
        "callee" => "field-callee",
        "decorator" => "field-decorator",
        "bases" => "field-bases",
        "seconds" => "field-seconds",
        "guard" => "field-guard",
        "exception" => "field-exception",
        "text" | "words" => "field-text",
        "workers" => "field-workers",
        "further" => "field-further",
        "awaitable" if field.text.is_empty() => "field-further",
        _ => "field-value",
    })
}

/// A piece of what stands on a block.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    Words(String),
    /// Its index in the clause.
    Field(usize),
}

/// Stands around the number of a field in a sentence.
const MARK: char = '\u{1}';

/// The sentence of a clause, cut where its fields are. Fields that it has no place for come behind; the target comes first.
pub fn pieces(words: &Locale, kind: Kind, clause: &Clause) -> Vec<Piece> {
    let mut args: Vec<(&'static str, Value)> = Vec::new();
    for (index, field) in clause.fields.iter().enumerate() {
        if args.iter().all(|(name, _)| *name != field.name) {
            args.push((field.name, format!("{MARK}{index}{MARK}").into()));
        }
    }
    // They may stand in fields of their own instead.
    for name in ["arguments", "awaitables"] {
        if args.iter().all(|(other, _)| *other != name) {
            args.push((name, "".into()));
        }
    }
    let line = words.format(sentence(kind, clause), &args);
    let mut pieces = Vec::new();
    for (number, part) in line.split(MARK).enumerate() {
        match (number % 2, part.parse()) {
            (1, Ok(index)) => pieces.push(Piece::Field(index)),
            _ if part.trim().is_empty() => {}
            _ => pieces.push(Piece::Words(part.trim().to_owned())),
        }
    }
    let mut before = Vec::new();
    for (index, field) in clause.fields.iter().enumerate() {
        let piece = Piece::Field(index);
        match field.name {
            _ if pieces.contains(&piece) => {}
            "target" if field.text.is_empty() => pieces.push(piece),
            "target" => before.extend([piece, Piece::Words("=".to_owned())]),
            "decorator" => before.extend([Piece::Words("@".to_owned()), piece]),
            _ => pieces.push(piece),
        }
    }
    before.extend(pieces);
    before
}

/// A clause in one sentence, for those who hear it.
pub fn spoken(words: &Locale, kind: Kind, clause: &Clause) -> String {
    let mut out: Vec<String> = Vec::new();
    for piece in pieces(words, kind, clause) {
        match piece {
            Piece::Words(words) => out.push(words),
            Piece::Field(index) => out.push(clause.fields[index].text.to_string()),
        }
    }
    out.retain(|part| !part.is_empty());
    out.join(" ")
}
