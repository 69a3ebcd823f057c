//! String literals; from 3.12 with the expressions inside f-strings.

use super::{Problem, Scanned, Scanner};

impl Scanner<'_> {
    /// At the opening quote; the literal, with its `prefix`, began at `start`.
    pub(super) fn string(&mut self, start: usize, prefix: &str) -> Scanned {
        let quote = self.peek().unwrap_or('"').to_string();
        let triple = quote.repeat(3);
        let quotes = if self.rest().starts_with(&triple) { triple } else { quote };
        self.at += quotes.len();
        let interpolated = prefix.contains(['f', 'F', 't', 'T']);
        if interpolated && self.minor >= 12 {
            let scanned = self.fstring(start, &quotes, prefix.contains(['r', 'R']));
            return scanned.map_err(|problem| match prefix.contains(['t', 'T']) {
                true => Problem { message: problem.message.replace("f-string", "t-string"), ..problem },
                false => problem,
            });
        }
        let mut escaped_quote = false;
        loop {
            if self.eat(&quotes) {
                return Ok(());
            }
            match self.bump() {
                Some('\\') => {
                    escaped_quote |= self.rest().starts_with(&quotes[..1]);
                    self.bump();
                }
                Some('\n') if quotes.len() == 1 => {
                    self.at -= 1;
                    return self.unterminated(start, &quotes, "string", escaped_quote);
                }
                Some(_) => {}
                None => return self.unterminated(start, &quotes, "string", escaped_quote),
            }
        }
    }

    fn unterminated(&self, start: usize, quotes: &str, what: &str, escaped_quote: bool) -> Scanned {
        let line = if self.at == self.source.len() { self.last_line() } else { self.line(self.at) };
        if self.minor == 9 {
            let (message, offset) = match quotes.len() {
                1 => ("EOL while scanning string literal", start),
                _ => ("EOF while scanning triple-quoted string literal", self.source.trim_end().len()),
            };
            return self.problem(offset, message);
        }
        if self.fstrings.last().is_some_and(|around| around == quotes) {
            return self.problem(start, "f-string: expecting '}'");
        }
        let triple = if quotes.len() == 3 { "triple-quoted " } else { "" };
        let hint = if escaped_quote && quotes.len() == 1 && self.minor >= 13 {
            "; perhaps you escaped the end quote?"
        } else {
            ""
        };
        self.problem(start, format!("unterminated {triple}{what} literal (detected at line {line}){hint}"))
    }

    fn fstring(&mut self, start: usize, quotes: &str, raw: bool) -> Scanned {
        loop {
            if self.eat(quotes) {
                return Ok(());
            }
            if self.eat("{{") || self.eat("}}") || (!raw && (self.eat("\\{{") || self.eat("\\}}"))) {
                continue;
            }
            match self.peek() {
                Some('{') => self.field(start, quotes, raw)?,
                Some('}') => return self.problem(self.at, "f-string: single '}' is not allowed"),
                Some('\n') if quotes.len() == 1 => return self.unterminated(start, quotes, "f-string", false),
                None => return self.unterminated(start, quotes, "f-string", false),
                Some(_) => self.text(raw),
            }
        }
    }

    /// One character of text, or an escape.
    fn text(&mut self, raw: bool) {
        if self.bump() == Some('\\') {
            if !raw && self.eat("N{") {
                self.eat_while(|char| char != '}' && char != '\n');
                self.eat("}");
            } else if !matches!(self.peek(), Some('{' | '}')) {
                self.bump();
            }
        }
    }

    /// `{expression}`, `{expression:specification}`
    fn field(&mut self, start: usize, quotes: &str, raw: bool) -> Scanned {
        let depth = self.open.len();
        self.opens('{')?;
        self.fstrings.push(quotes.to_owned());
        loop {
            let Some(char) = self.peek() else { return Ok(()) };
            if self.open.len() == depth + 1 && char == ':' {
                self.at += 1;
                self.specification(start, quotes, raw)?;
                break;
            }
            self.token(char)?;
            if self.open.len() <= depth {
                break;
            }
        }
        self.fstrings.pop();
        Ok(())
    }

    fn specification(&mut self, start: usize, quotes: &str, raw: bool) -> Scanned {
        loop {
            match self.peek() {
                Some('{') => self.field(start, quotes, raw)?,
                Some('}') => {
                    return self.closes('}');
                }
                _ if self.rest().starts_with(quotes) => return self.problem(self.at, "f-string: expecting '}'"),
                Some('\n') if quotes.len() == 1 => return self.unterminated(start, quotes, "f-string", false),
                None => return self.unterminated(start, quotes, "f-string", false),
                Some(_) => self.text(raw),
            }
        }
    }
}
