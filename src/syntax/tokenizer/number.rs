//! Number literals.

use super::{Scanned, Scanner, is_name};

impl Scanner<'_> {
    pub(super) fn number(&mut self) -> Scanned {
        let start = self.at;
        if self.peek() == Some('0') {
            let radix = self.rest().as_bytes().get(1).map(u8::to_ascii_lowercase);
            match radix {
                Some(b'x') => return self.radix(start, 16, "hexadecimal"),
                Some(b'o') => return self.radix(start, 8, "octal"),
                Some(b'b') => return self.radix(start, 2, "binary"),
                _ => {}
            }
        }
        let leading_zero = self.peek() == Some('0');
        self.digits(start)?;
        let whole = &self.source[start..self.at];
        let octal_like = leading_zero && whole.contains(|char| matches!(char, '1'..='9'));
        let integer_end = self.at;
        if self.eat(".") && self.peek().is_some_and(|char| char.is_ascii_digit()) {
            self.digits(start)?;
        }
        if self.rest().starts_with(['e', 'E']) {
            let exponent = self.rest()[1..].strip_prefix(['+', '-']);
            let digits = exponent.unwrap_or(&self.rest()[1..]).starts_with(|char: char| char.is_ascii_digit());
            if !digits && exponent.is_some() {
                return self.problem(start, "invalid decimal literal");
            }
            if digits {
                self.at += if exponent.is_some() { 2 } else { 1 };
                self.digits(start)?;
            }
        }
        if self.rest().starts_with(['j', 'J']) {
            self.at += 1;
            return self.end_of_number(start, "imaginary");
        }
        if octal_like && self.at == integer_end {
            let message =
                "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers";
            return self.problem(start, message);
        }
        self.end_of_number(start, "decimal")
    }

    /// Digits, with single underscores between them.
    fn digits(&mut self, start: usize) -> Scanned {
        loop {
            self.eat_while(|char| char.is_ascii_digit());
            if !self.eat("_") {
                return Ok(());
            }
            if !self.peek().is_some_and(|char| char.is_ascii_digit()) {
                return self.problem(start, "invalid decimal literal");
            }
        }
    }

    fn radix(&mut self, start: usize, radix: u32, kind: &str) -> Scanned {
        self.at += 2;
        loop {
            self.eat("_");
            match self.peek() {
                Some(char) if char.is_digit(radix) => {}
                Some(char) if char.is_ascii_digit() => {
                    return self.problem(start, format!("invalid digit '{char}' in {kind} literal"));
                }
                _ => return self.problem(start, format!("invalid {kind} literal")),
            }
            self.eat_while(|char| char.is_digit(radix));
            if self.peek() != Some('_') {
                break;
            }
        }
        if let Some(char) = self.peek().filter(char::is_ascii_digit) {
            return self.problem(start, format!("invalid digit '{char}' in {kind} literal"));
        }
        self.end_of_number(start, kind)
    }

    /// A name may not follow a number at once, save for a few keywords.
    fn end_of_number(&mut self, start: usize, kind: &str) -> Scanned {
        const KEYWORDS: [&str; 8] = ["and", "else", "for", "if", "in", "is", "or", "not"];
        let keyword = KEYWORDS.iter().any(|keyword| self.rest().starts_with(keyword));
        if self.minor >= 10 && !keyword && self.peek().is_some_and(is_name) {
            return self.problem(start, format!("invalid {kind} literal"));
        }
        Ok(())
    }
}
