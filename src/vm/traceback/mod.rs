//! Tracebacks as CPython prints them.

mod entries;
mod prepare;
mod suggest;

use super::Value;
use super::Vm;
use super::class::Type;
use super::object::Obj;
use std::fmt::Write as _;

/// Exceptions of one group that are shown, and groups inside each other.
const MOST: usize = 15;
const DEEPEST: usize = 10;

/// The text so far, and how many exception groups deep it stands.
#[derive(Default)]
struct Page {
    text: String,
    depth: usize,
    /// Classes of `__main__` are named with it.
    names_main: bool,
    /// The box of the innermost group has to be closed below.
    open: bool,
}

impl Page {
    fn draw(&mut self, text: &str) {
        self.text.push_str(&"  ".repeat(self.depth));
        self.text.push_str(text);
    }

    /// Inside a group every line begins with the margin.
    fn emit(&mut self, text: &str, margin: char) {
        for line in text.split_inclusive('\n') {
            if self.depth > 0 {
                self.draw(&format!("{margin} "));
            }
            self.text.push_str(line);
        }
    }
}

impl Vm {
    /// The same object as long as no entry is added.
    pub(super) fn traceback_value(&mut self, exception: &Value) -> Value {
        let Some(data) = self.exception(exception) else { return Value::NONE };
        if let Some(Obj::Traceback(entries)) = self.heap.get(&data.traceback_object)
            && entries.len() == data.traceback.len()
        {
            return data.traceback_object.clone();
        }
        let entries = data.traceback.as_slice().into();
        let made = self.heap.add(Obj::Traceback(entries));
        let data = self.exception_mut(exception).expect("just seen");
        let old = std::mem::replace(&mut data.traceback_object, made.clone());
        drop(old);
        made
    }

    /// Traceback and exception line, causes and contexts before them.
    pub(super) fn format_exception(&self, exception: &Value) -> String {
        let mut page = Page::default();
        self.write_exception(exception, &mut page, &mut Vec::new());
        page.text
    }

    /// The same of an exception that nobody can catch: alone, and from 3.13 on without marks below the lines.
    pub(super) fn format_ignored(&self, exception: &Value) -> String {
        let Some(data) = self.exception(exception) else { return String::new() };
        let mut text = String::new();
        if !data.traceback.is_empty() {
            text.push_str("Traceback (most recent call last):\n");
        }
        let is_marks = |line: &str| line.contains(['^', '~']) && line.trim().chars().all(|c| "^~ ".contains(c));
        for line in self.write_entries(data.traceback.iter().rev()).split_inclusive('\n') {
            if self.settings.python.minor() < 13 || !is_marks(line) {
                text.push_str(line);
            }
        }
        if self.settings.python.minor() < 11
            && self.class_module(&self.type_of(exception)).as_deref() == Some("__main__")
        {
            text.push_str("__main__.");
        }
        let _ = writeln!(text, "{}", self.exception_line(exception));
        text
    }

    /// The same of an exception that ends the program: up to 3.10 CPython names the module of the program's own classes.
    pub(super) fn format_uncaught(&self, exception: &Value) -> String {
        let mut page = Page { names_main: self.settings.python.minor() < 11, ..Page::default() };
        self.write_exception(exception, &mut page, &mut Vec::new());
        page.text
    }

    /// Those that led to it first.
    fn write_exception(&self, value: &Value, page: &mut Page, seen: &mut Vec<Value>) {
        let mut chain = vec![(value.clone(), "")];
        while let Some((value, _)) = chain.last()
            && let Some(exception) = self.exception(value)
        {
            seen.push(value.clone());
            let known = |other: &Value| other.is_none() || seen.iter().any(|known| known.is(other));
            chain.push(if !known(&exception.cause) {
                let words = "\nThe above exception was the direct cause of the following exception:\n\n";
                (exception.cause.clone(), words)
            } else if !exception.suppress_context && !known(&exception.context) {
                let words = "\nDuring handling of the above exception, another exception occurred:\n\n";
                (exception.context.clone(), words)
            } else {
                break;
            });
        }
        for (value, words) in chain.iter().rev() {
            self.write_one(value, page, seen);
            page.emit(words, '|');
        }
    }

    fn write_one(&self, value: &Value, page: &mut Page, seen: &mut Vec<Value>) {
        let Some(exception) = self.exception(value) else { return };
        let stack = self.write_entries(exception.traceback.iter().rev());
        let line = self.exception_lines(value, page.names_main);
        match self.group_parts(value) {
            Some((_, parts)) => self.write_group(&parts, &stack, &line, page, seen),
            None => {
                if !stack.is_empty() {
                    page.emit("Traceback (most recent call last):\n", '|');
                }
                page.emit(&stack, '|');
                page.emit(&line, '|');
            }
        }
    }

    /// As the class TracebackException of CPython's traceback module draws a group: a box in which each part has a title.
    fn write_group(&self, parts: &[Value], stack: &str, line: &str, page: &mut Page, seen: &mut Vec<Value>) {
        if page.depth > DEEPEST {
            page.emit(&format!("... (max_group_depth is {DEEPEST})\n"), '|');
            return;
        }
        let outermost = page.depth == 0;
        if outermost {
            page.depth = 1;
        }
        if !stack.is_empty() {
            page.emit("Exception Group Traceback (most recent call last):\n", if outermost { '+' } else { '|' });
        }
        page.emit(stack, '|');
        page.emit(line, '|');
        let shown = parts.len().min(MOST + 1);
        page.open = false;
        for (index, part) in parts.iter().take(shown).enumerate() {
            let last = index + 1 == shown;
            page.open |= last;
            let corner = if index == 0 { "+-" } else { "  " };
            let title = if index < MOST { (index + 1).to_string() } else { "...".to_owned() };
            page.draw(&format!("{corner}+---------------- {title} ----------------\n"));
            page.depth += 1;
            if index < MOST {
                self.write_exception(part, page, seen);
            } else {
                let rest = parts.len() - MOST;
                let plural = if rest == 1 { "" } else { "s" };
                page.emit(&format!("and {rest} more exception{plural}\n"), '|');
            }
            if last && page.open {
                page.draw("+------------------------------------\n");
                page.open = false;
            }
            page.depth -= 1;
        }
        if outermost {
            page.depth = 0;
        }
    }

    /// Message and exceptions of an exception group.
    fn group_parts(&self, value: &Value) -> Option<(String, Vec<Value>)> {
        let class = self.fallback("BaseExceptionGroup")?;
        let exception = self.exception(value)?;
        let [message, parts] = self.heap.as_tuple(&exception.args)? else { return None };
        self.is_instance(value, &class).then(|| Some((self.plain_str(message), self.known_items(parts)?)))?
    }

    /// The last lines: the place of a syntax error, class and message, notes.
    pub(super) fn exception_lines(&self, value: &Value, names_main: bool) -> String {
        let mut lines = self.syntax_error_place(value);
        if names_main && self.class_module(&self.type_of(value)).as_deref() == Some("__main__") {
            lines.push_str("__main__.");
        }
        let _ = writeln!(lines, "{}{}", self.exception_line(value), self.suggestion(value));
        let notes = self.heap.interned("__notes__").and_then(|name| self.own_attribute(value, &name));
        let notes = notes.filter(|notes| !notes.is_none() && self.settings.python.minor() >= 11);
        for note in notes.map(|notes| self.known_items(&notes).unwrap_or_else(|| vec![notes])).unwrap_or_default() {
            for line in self.shown(&note).split('\n') {
                let _ = writeln!(lines, "{line}");
            }
        }
        lines
    }

    /// `str(x)`, prepared where it takes Python code.
    fn shown(&self, x: &Value) -> String {
        let known = self.prepared.iter().find(|(known, _)| known.is(x));
        known.map_or_else(|| self.plain_str(x), |(_, text)| text.clone())
    }

    /// `ValueError: message`
    pub(super) fn exception_line(&self, value: &Value) -> String {
        let class = self.type_of(value);
        let mut name = self.class(&class).qualname.to_string();
        if let Some(module) = self.class_module(&class).filter(|module| module != "builtins" && module != "__main__") {
            name = format!("{module}.{name}");
        }
        let text = match self.group_parts(value) {
            Some((message, parts)) => {
                let plural = if parts.len() == 1 { "" } else { "s" };
                format!("{message} ({} sub-exception{plural})", parts.len())
            }
            None if self.is_a(value, Type::SyntaxError) => self.plain_str(&self.syntax_error_own_part(value, "msg")),
            None => self.shown(value),
        };
        if text.is_empty() { name } else { format!("{name}: {text}") }
    }
}
