//! Escapes, outside and inside of sets.

use super::class::{Category, Item};
use super::parse::{Flags, Node, Parser, Place, Problem, Result, error};
use crate::base::char_of;

impl Parser<'_> {
    /// An escape whose backslash, at `start`, was read.
    pub(super) fn escape(&mut self, start: usize) -> Result<Node> {
        let Some(c) = self.peek() else { return error("bad escape (end of pattern)", start) };
        self.at += 1;
        let ascii = self.ascii();
        if let Some((category, negated)) = category(c) {
            return Ok(self.category(category, negated));
        }
        Ok(match c {
            'A' => Node::At(Place::Start),
            'Z' => Node::At(Place::VeryEnd),
            'z' if self.minor >= 14 => Node::At(Place::VeryEnd),
            'b' => Node::At(Place::Boundary { ascii, negated: false }),
            'B' => Node::At(Place::Boundary { ascii, negated: true }),
            '0' => {
                let mut digits = String::from("0");
                while digits.len() < 3
                    && let Some(c) = self.peek().filter(|c| ('0'..'8').contains(c))
                {
                    digits.push(c);
                    self.at += 1;
                }
                self.octal(&digits, start).map(|c| self.char(c))?
            }
            '1'..='9' => return self.reference(c, start),
            _ => {
                let c = self.character(c, start)?;
                self.char(c)
            }
        })
    }

    /// `\12` or `\123`: a group's text again, or a character by its octal number.
    fn reference(&mut self, first: char, start: usize) -> Result<Node> {
        let mut digits = String::from(first);
        if let Some(second) = self.peek().filter(char::is_ascii_digit) {
            digits.push(second);
            self.at += 1;
            let octal = digits.chars().all(|c| c < '8');
            if let Some(third) = self.peek().filter(|c| octal && ('0'..'8').contains(c)) {
                digits.push(third);
                self.at += 1;
                return self.octal(&digits, start).map(|c| self.char(c));
            }
        }
        let group: usize = digits.parse().unwrap_or(0);
        if group > self.groups.len() {
            return error(format!("invalid group reference {group}"), start + 1);
        }
        self.check_reference(group, start)?;
        Ok(Node::Same { group, ignore_case: self.flags.has(Flags::IGNORE_CASE), ascii: self.ascii() })
    }

    /// A reference to a group that exists: not while it is open.
    pub(super) fn check_reference(&self, group: usize, place: usize) -> Result<()> {
        if self.groups[group - 1].is_none() {
            return error("cannot refer to an open group", place);
        }
        self.check_behind(group)
    }

    /// A look-behind refers only to groups that were closed before it began. The place is where the reader stands.
    pub(super) fn check_behind(&self, group: usize) -> Result<()> {
        let Some(before) = self.behind else { return Ok(()) };
        if self.groups.get(group - 1).is_none_or(Option::is_none) {
            return error("cannot refer to an open group", self.at);
        }
        if group > before {
            return error("cannot refer to group defined in the same lookbehind subpattern", self.at);
        }
        Ok(())
    }

    fn octal(&self, digits: &str, start: usize) -> Result<char> {
        let code = u32::from_str_radix(digits, 8).unwrap_or(0);
        match char::from_u32(code) {
            Some(c) if code <= 0o377 => Ok(c),
            _ => error(format!("octal escape value \\{digits} outside of range 0-0o377"), start),
        }
    }

    /// An escape inside of a set, its backslash read.
    pub(super) fn set_escape(&mut self, start: usize) -> Result<Item> {
        let Some(c) = self.peek() else { return error("bad escape (end of pattern)", start) };
        self.at += 1;
        if let Some((category, negated)) = category(c) {
            return Ok(Item::Category(category, negated));
        }
        let c = match c {
            'b' => '\x08',
            '0'..='7' => {
                let mut digits = String::from(c);
                while digits.len() < 3
                    && let Some(c) = self.peek().filter(|c| ('0'..'8').contains(c))
                {
                    digits.push(c);
                    self.at += 1;
                }
                self.octal(&digits, start)?
            }
            '8' | '9' => return error(format!("bad escape \\{c}"), start),
            _ => self.character(c, start)?,
        };
        Ok(Item::Range(c, c))
    }

    /// Escapes that mean one character in both places.
    fn character(&mut self, c: char, start: usize) -> Result<char> {
        Ok(match c {
            'a' => '\x07',
            'f' => '\x0c',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\x0b',
            'x' => self.hexadecimal(2, start)?,
            'u' if !self.bytes => self.hexadecimal(4, start)?,
            'U' if !self.bytes => self.hexadecimal(8, start)?,
            'N' if !self.bytes && self.peek() != Some('{') => return error("missing {", self.at),
            'N' if !self.bytes => return Err(Problem::Absent("\\N{...} in a regular expression")),
            _ if c.is_ascii_alphabetic() => return error(format!("bad escape \\{c}"), start),
            _ => c,
        })
    }

    fn hexadecimal(&mut self, length: usize, start: usize) -> Result<char> {
        let first = self.at;
        while self.at < first + length && self.peek().is_some_and(|c| c.is_ascii_hexdigit()) {
            self.at += 1;
        }
        let written: String = self.text[start..self.at].iter().collect();
        if self.at < first + length {
            return error(format!("incomplete escape {written}"), start);
        }
        let digits: String = self.text[first..self.at].iter().collect();
        match u32::from_str_radix(&digits, 16).ok().and_then(|code| char_of(code).ok()) {
            Some(c) => Ok(c),
            None => error(format!("bad escape {written}"), start),
        }
    }
}

fn category(c: char) -> Option<(Category, bool)> {
    Some(match c {
        'd' => (Category::Digit, false),
        'D' => (Category::Digit, true),
        's' => (Category::Space, false),
        'S' => (Category::Space, true),
        'w' => (Category::Word, false),
        'W' => (Category::Word, true),
        _ => return None,
    })
}
