//! `SyntaxError` as an object: what `compile` and its kin raise, and the parts that such an exception is made of.

use super::class::Type;
use super::evaluate::Whole;
use super::exception::Raise;
use super::{Value, Vm};
use crate::base::{Diagnostic, Severity, Stage};

/// Names of the second argument's items.
const PLACE: [&str; 6] = ["filename", "lineno", "offset", "text", "end_lineno", "end_offset"];

impl Vm {
    /// What the compiler found, as an exception.
    pub(super) fn syntax_error(&mut self, problem: &Diagnostic, source: &str, filename: &str, whole: Whole) -> Raise {
        if problem.severity == Severity::Unsupported {
            return self.not_implemented_error(&problem.message);
        }
        let kind = match problem.exception {
            "IndentationError" => Type::IndentationError,
            "TabError" => Type::TabError,
            _ => Type::SyntaxError,
        };
        let text = match source.lines().nth((problem.line as usize).saturating_sub(1)) {
            _ if problem.stage == Stage::Compiler => Value::NONE,
            Some(line) if whole == Whole::Module => self.heap.str(format!("{line}\n")),
            Some(line) => self.heap.str(line),
            None => self.heap.empty_str.clone(),
        };
        let number = |number: u32| Value::int(number as usize);
        let mut place = vec![self.heap.str(filename), number(problem.line), number(problem.column), text];
        if self.settings.python.minor() >= 10 {
            place.extend([number(problem.end_line), number(problem.end_column)]);
        }
        let (message, place) = (self.heap.str(problem.message.as_str()), self.heap.tuple(place));
        self.raise_with(kind, vec![message, place])
    }

    /// `msg`, `filename`, ... as they follow from the arguments.
    pub(super) fn syntax_error_part(&self, exception: &Value, name: &str) -> Option<Value> {
        let args = self.heap.as_tuple(&self.exception(exception)?.args)?;
        if name == "msg" {
            return Some(args.first().cloned().unwrap_or(Value::NONE));
        }
        if name == "print_file_and_line" {
            return Some(Value::NONE);
        }
        let index = PLACE.iter().position(|part| *part == name)?;
        if index >= 4 && self.settings.python.minor() < 10 {
            return None;
        }
        let place = args.get(1).and_then(|place| self.heap.as_tuple(place)).unwrap_or_default();
        Some(place.get(index).cloned().unwrap_or(Value::NONE))
    }

    pub(super) fn syntax_error_own_part(&self, exception: &Value, name: &str) -> Value {
        let own = self.heap.interned(name).and_then(|name| self.own_attribute(exception, &name));
        own.or_else(|| self.syntax_error_part(exception, name)).unwrap_or(Value::NONE)
    }

    /// What a traceback shows of the place: file and line, the text, the mark below it.
    pub(super) fn syntax_error_place(&self, exception: &Value) -> String {
        let part = |name: &str| self.syntax_error_own_part(exception, name);
        if !self.is_a(exception, Type::SyntaxError) {
            return String::new();
        }
        let Some(line) = part("lineno").as_small_int() else { return String::new() };
        let file = part("filename");
        let file = if file.is_none() { "<string>".to_owned() } else { self.plain_str(&file) };
        let mut out = format!("  File \"{file}\", line {line}\n");
        let text = part("text");
        let Some(text) = self.heap.as_str(&text) else { return out };
        let right = text.trim_end_matches('\n');
        let left = right.trim_start_matches([' ', '\n', '\x0c']);
        out.push_str(&format!("    {left}\n"));
        let Some(offset) = part("offset").as_small_int() else { return out };
        let indent = (right.chars().count() - left.chars().count()) as i64;
        let mut end = part("end_offset").as_small_int().filter(|end| *end != 0).unwrap_or(offset);
        if part("end_lineno").as_small_int().is_some_and(|last| last != line) {
            end = right.chars().count() as i64 + 1;
        }
        if offset == end || end == -1 || self.settings.python.minor() < 10 {
            end = offset + 1;
        }
        let (from, to) = (offset - 1 - indent, end - 1 - indent);
        if from >= 0 {
            let before = left.chars().chain(std::iter::repeat(' ')).take(from as usize);
            out.push_str("    ");
            out.extend(before.map(|ch| if ch.is_whitespace() { ch } else { ' ' }));
            out.push_str(&"^".repeat((to - from).max(0) as usize));
            out.push('\n');
        }
        out
    }

    /// `str(exception)`: the message, with file and line where they are known.
    pub(super) fn syntax_error_text(&self, exception: &Value) -> Option<String> {
        if !self.is_a(exception, Type::SyntaxError) {
            return None;
        }
        let part = |name: &str| self.syntax_error_own_part(exception, name);
        let (message, file, line) = (part("msg"), part("filename"), part("lineno"));
        let message = self.plain_str(&message);
        let file = self.heap.as_str(&file).map(|file| file.rsplit('/').next().unwrap_or_default().to_owned());
        Some(match (file, line.as_small_int()) {
            (Some(file), Some(line)) => format!("{message} ({file}, line {line})"),
            (Some(file), None) => format!("{message} ({file})"),
            (None, Some(line)) => format!("{message} (line {line})"),
            (None, None) => message,
        })
    }
}
