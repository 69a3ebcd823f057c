//! What CPython's tokenizer rejects: it sees the whole file before the parser's own complaint counts.
//!
//! Not a tokenizer of use to anyone else: it follows brackets, strings, numbers and indentation only as far as it takes
//! to find the first problem, in CPython's words, and the brackets that are still open at the end.

mod number;
mod string;

use crate::base::PythonVersion;

/// The first thing that the tokenizer rejects.
#[derive(Debug)]
pub(super) struct Problem {
    pub offset: usize,
    pub message: String,
    pub exception: &'static str,
}

/// An opened bracket.
#[derive(Clone, Copy, Debug)]
pub(super) struct Open {
    pub bracket: char,
    pub offset: usize,
}

pub(super) struct Scan {
    pub problem: Option<Problem>,
    /// At the end of the file, the innermost last.
    pub open: Vec<Open>,
}

/// With more operators than this, brackets around them counted too, an expression may be nested so deeply that the stack of
/// the page does not suffice for it. (CPython's own limit is of the same order.)
const MAX_OPERATORS: u32 = 800;
pub(super) const TOO_COMPLEX: &str = "an expression of this many operators is";

/// Deeper nesting than this is rejected (CPython's `MAXLEVEL`).
const MAX_BRACKETS: usize = 200;
const MAX_INDENTS: usize = 100;
pub(super) const TOO_MANY_INDENTS: &str = "too many levels of indentation";
pub(super) const TOO_DEEP: &str = "too many nested parentheses";

pub(super) fn scan(source: &str, version: PythonVersion) -> Scan {
    let mut scanner = Scanner {
        source,
        at: 0,
        minor: version.minor(),
        open: Vec::new(),
        indents: vec![(0, 0)],
        fstrings: Vec::new(),
        operators: vec![0],
    };
    let problem = scanner.file().err();
    Scan { problem, open: scanner.open }
}

type Scanned = Result<(), Problem>;

struct Scanner<'s> {
    source: &'s str,
    at: usize,
    minor: u8,
    open: Vec<Open>,
    /// Columns with tabs to eight, and with tabs to one.
    indents: Vec<(usize, usize)>,
    /// Operators since the last comma: of the line, and inside each open bracket.
    operators: Vec<u32>,
    /// The quotes of the f-strings that we are in (from 3.12).
    fstrings: Vec<String>,
}

impl<'s> Scanner<'s> {
    fn rest(&self) -> &'s str {
        &self.source[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn bump(&mut self) -> Option<char> {
        let char = self.peek()?;
        self.at += char.len_utf8();
        Some(char)
    }

    fn eat(&mut self, text: &str) -> bool {
        let found = self.rest().starts_with(text);
        self.at += if found { text.len() } else { 0 };
        found
    }

    fn eat_while(&mut self, accept: impl Fn(char) -> bool) {
        self.at += self.rest().find(|char| !accept(char)).unwrap_or(self.rest().len());
    }

    fn problem(&self, offset: usize, message: impl Into<String>) -> Scanned {
        Err(Problem { offset, message: message.into(), exception: "SyntaxError" })
    }

    /// The line of `offset`, from 1.
    fn line(&self, offset: usize) -> usize {
        self.source[..offset].matches('\n').count() + 1
    }

    /// The last line that there is, for what the end of the file cuts off.
    fn last_line(&self) -> usize {
        self.source.trim_end_matches('\n').matches('\n').count() + 1
    }

    fn file(&mut self) -> Scanned {
        while self.at < self.source.len() {
            self.indentation()?;
            self.line_tokens()?;
        }
        Ok(())
    }

    /// At the start of a logical line.
    fn indentation(&mut self) -> Scanned {
        let start = self.at;
        let (mut column, mut alternative) = (0, 0);
        loop {
            match self.peek() {
                Some(' ') => (column, alternative) = (column + 1, alternative + 1),
                Some('\t') => (column, alternative) = ((column / 8 + 1) * 8, alternative + 1),
                Some('\u{c}') => (column, alternative) = (0, 0),
                _ => break,
            }
            self.at += 1;
        }
        if matches!(self.peek(), None | Some('#' | '\n' | '\r' | '\\')) {
            return Ok(());
        }
        let indentation = |message: &str, exception| {
            Err(Problem { offset: start + column.min(self.at - start), message: message.to_owned(), exception })
        };
        let tabs = || indentation("inconsistent use of tabs and spaces in indentation", "TabError");
        let &(top, other) = self.indents.last().unwrap_or(&(0, 0));
        if column == top {
            return if alternative == other { Ok(()) } else { tabs() };
        }
        if column > top {
            if self.indents.len() >= MAX_INDENTS {
                return indentation(TOO_MANY_INDENTS, "IndentationError");
            }
            if alternative <= other {
                return tabs();
            }
            self.indents.push((column, alternative));
            return Ok(());
        }
        while self.indents.last().is_some_and(|(top, _)| *top > column) {
            self.indents.pop();
        }
        match self.indents.last() {
            Some(&(top, other)) if top == column && other == alternative => Ok(()),
            Some(&(top, _)) if top == column => tabs(),
            _ => indentation("unindent does not match any outer indentation level", "IndentationError"),
        }
    }

    /// Tokens up to the end of the logical line.
    fn line_tokens(&mut self) -> Scanned {
        while let Some(char) = self.peek() {
            if char == '\n' && self.open.is_empty() {
                self.operators = vec![0];
                self.at += 1;
                return Ok(());
            }
            self.token(char)?;
        }
        Ok(())
    }

    fn token(&mut self, char: char) -> Scanned {
        match char {
            '#' => self.eat_while(|char| char != '\n'),
            '\\' => return self.continuation(),
            '"' | '\'' => return self.string(self.at, ""),
            '(' | '[' | '{' => return self.opens(char),
            ')' | ']' | '}' => return self.closes(char),
            '0'..='9' => return self.number(),
            '.' if self.rest()[1..].starts_with(|next: char| next.is_ascii_digit()) => return self.number(),
            _ if is_name(char) => return self.name(),
            ',' | ';' => {
                self.operators[self.open.len()] = 0;
                self.at += 1;
            }
            _ if char.is_ascii_graphic() => return self.operator(),
            ' ' | '\t' | '\n' | '\r' | '\u{c}' => self.at += 1,
            _ => return self.invalid(char),
        }
        Ok(())
    }

    /// The last character of an operator.
    fn operator(&mut self) -> Scanned {
        self.operators[self.open.len()] += 1;
        if self.operators.iter().sum::<u32>() > MAX_OPERATORS {
            return self.problem(self.at, TOO_COMPLEX);
        }
        self.at += 1;
        Ok(())
    }

    fn invalid(&self, char: char) -> Scanned {
        let code = format!("U+{:04X}", char as u32);
        if char.is_control()
            || char.is_whitespace()
            || matches!(char, '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{2060}')
        {
            return self.problem(self.at, format!("invalid non-printable character {code}"));
        }
        self.problem(self.at, format!("invalid character '{char}' ({code})"))
    }

    fn continuation(&mut self) -> Scanned {
        let start = self.at;
        self.at += 1;
        if self.eat("\r\n") || self.eat("\n") {
            if self.rest().is_empty() {
                return self.problem(start, "unexpected EOF while parsing");
            }
            return Ok(());
        }
        match self.peek() {
            None => self.problem(start, "unexpected EOF while parsing"),
            Some(_) => self.problem(start + 1, "unexpected character after line continuation character"),
        }
    }

    fn name(&mut self) -> Scanned {
        let start = self.at;
        self.eat_while(is_name);
        let name = &self.source[start..self.at];
        let prefix = name.len() <= 2 && name.bytes().all(|byte| b"rRbBuUfFtT".contains(&byte));
        let quoted = matches!(self.peek(), Some('"' | '\''));
        if let Some((first, second)) = incompatible(name).filter(|_| quoted && self.minor >= 14) {
            return self.problem(start, format!("'{first}' and '{second}' prefixes are incompatible"));
        }
        match self.peek() {
            Some('"' | '\'') if prefix && self.is_prefix(name) => self.string(start, name),
            Some(char) if !char.is_ascii() && !char.is_whitespace() => self.invalid(char),
            _ if matches!(name, "not" | "lambda" | "if" | "await" | "and" | "or" | "in" | "is" | "yield") => {
                self.at -= 1;
                self.operator()
            }
            _ => Ok(()),
        }
    }

    fn is_prefix(&self, name: &str) -> bool {
        let lower = name.to_ascii_lowercase();
        let known = ["r", "b", "u", "f", "br", "rb", "fr", "rf"].contains(&&*lower);
        known || (self.minor >= 14 && ["t", "tr", "rt"].contains(&&*lower))
    }

    fn opens(&mut self, bracket: char) -> Scanned {
        if self.open.len() >= MAX_BRACKETS {
            return self.problem(self.at, TOO_DEEP);
        }
        self.open.push(Open { bracket, offset: self.at });
        self.operators.push(0);
        self.operator()
    }

    fn closes(&mut self, bracket: char) -> Scanned {
        let inside = if self.fstrings.is_empty() { "" } else { "f-string: " };
        let Some(open) = self.open.pop() else {
            return self.problem(self.at, format!("{inside}unmatched '{bracket}'"));
        };
        let matches = matches!((open.bracket, bracket), ('(', ')') | ('[', ']') | ('{', '}'));
        if !matches {
            // The bracket that opens a field of an f-string is not one for others to close.
            if !self.fstrings.is_empty() && open.bracket == '{' {
                return self.problem(self.at, format!("{inside}unmatched '{bracket}'"));
            }
            let there = match (self.line(open.offset), self.line(self.at)) {
                (opened, closed) if opened != closed => format!(" on line {opened}"),
                _ => String::new(),
            };
            let opening = open.bracket;
            let message =
                format!("closing parenthesis '{bracket}' does not match opening parenthesis '{opening}'{there}");
            return self.problem(self.at, message);
        }
        // `f()()`: what was in the bracket is done with, the call itself is one operator more.
        self.operators.truncate(self.open.len() + 1);
        self.operator()
    }
}

fn is_name(char: char) -> bool {
    char == '_' || char.is_alphanumeric() || (!char.is_ascii() && is_mark(char))
}

/// Combining marks and joiners of the scripts that need them within names.
fn is_mark(char: char) -> bool {
    matches!(char, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{487}' | '\u{591}'..='\u{5bd}' | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{669}' | '\u{900}'..='\u{dff}' | '\u{e31}'..='\u{e4e}' | '\u{203f}' | '\u{2040}')
}

/// The two letters of a literal's prefix of which 3.14 says that they cannot stand together.
fn incompatible(prefix: &str) -> Option<(char, char)> {
    const PAIRS: [(char, char); 7] =
        [('u', 'b'), ('u', 'r'), ('u', 'f'), ('u', 't'), ('b', 'f'), ('b', 't'), ('f', 't')];
    let has = |letter: char| prefix.contains([letter, letter.to_ascii_uppercase()]);
    let letters = prefix.len() <= 4 && prefix.bytes().all(|byte| b"rbuftRBUFT".contains(&byte));
    PAIRS.into_iter().find(|(first, second)| letters && has(*first) && has(*second))
}
