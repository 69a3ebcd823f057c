//! What stands in parentheses.

use super::parse::{Flags, Node, Parser, Problem, Result, error};
use crate::text::{str_repr, text_is_identifier};

impl Parser<'_> {
    /// A parenthesis was read at `start`. `None`: nothing that matches (a comment, flags).
    pub(super) fn group(&mut self, start: usize, first: bool) -> Result<Option<Node>> {
        if !self.eat('?') {
            return self.capture(None, start).map(Some);
        }
        let Some(c) = self.next()? else { return error("unexpected end of pattern", self.at) };
        match c {
            'P' => self.named(start).map(Some),
            ':' => self.body(start, self.flags).map(Some),
            '#' => loop {
                match self.next()? {
                    None => return error("missing ), unterminated comment", start),
                    Some(')') => return Ok(None),
                    Some(_) => {}
                }
            },
            '=' | '!' | '<' => self.look(c, start).map(Some),
            '(' => self.condition(start).map(Some),
            '>' if self.minor >= 11 => {
                let inner = self.body(start, self.flags)?;
                Ok(Some(Node::Atomic(Box::new(inner))))
            }
            _ if c == '-' || flag_of(c).is_some() => self.set_flags(c, start, first),
            _ => error(format!("unknown extension ?{c}"), self.at - 2),
        }
    }

    fn close(&mut self, start: usize) -> Result<()> {
        if self.eat(')') { Ok(()) } else { error("missing ), unterminated subpattern", start) }
    }

    fn body(&mut self, start: usize, flags: Flags) -> Result<Node> {
        let outside = std::mem::replace(&mut self.flags, flags);
        let inner = self.alternatives(false)?;
        self.flags = outside;
        self.close(start)?;
        // A group stays one thing, even if nothing is in it.
        Ok(match inner {
            Node::At(_) | Node::Repeat(..) => Node::All(vec![inner]),
            inner => inner,
        })
    }

    fn capture(&mut self, name: Option<(String, usize)>, start: usize) -> Result<Node> {
        let group = self.groups.len() + 1;
        self.groups.push(None);
        if let Some((name, place)) = name {
            if let Some((_, other)) = self.names.iter().find(|(known, _)| *known == name) {
                let shown = str_repr(&name);
                let message = format!("redefinition of group name {shown} as group {group}; was group {other}");
                return error(message, place);
            }
            self.names.push((name, group));
        }
        let inner = self.body(start, self.flags)?;
        self.groups[group - 1] = Some(inner.width(&self.groups));
        Ok(Node::Group(group, Box::new(inner)))
    }

    /// The text up to `end`, which is read too; `what` it is.
    fn until(&mut self, end: char, what: &str) -> Result<(String, usize)> {
        let start = self.at;
        let mut text = String::new();
        loop {
            match self.next()? {
                None if text.is_empty() => return error(format!("missing {what}"), self.at),
                None => return error(format!("missing {end}, unterminated name"), start),
                Some(c) if c == end && text.is_empty() => return error(format!("missing {what}"), self.at - 1),
                Some(c) if c == end => return Ok((text, start)),
                Some(c) => text.push(c),
            }
        }
    }

    fn name(&mut self, end: char) -> Result<(String, usize)> {
        let (name, place) = self.until(end, "group name")?;
        if !text_is_identifier(&name) {
            return error(format!("bad character in group name {}", str_repr(&name)), place);
        }
        Ok((name, place))
    }

    fn known(&self, name: &str, place: usize) -> Result<usize> {
        match self.names.iter().find(|(known, _)| known == name) {
            Some(&(_, group)) => Ok(group),
            None => error(format!("unknown group name {}", str_repr(name)), place),
        }
    }

    /// `(?P<name>...)` and `(?P=name)`
    fn named(&mut self, start: usize) -> Result<Node> {
        if self.eat('<') {
            let (name, place) = self.name('>')?;
            return self.capture(Some((name, place)), start);
        }
        if self.eat('=') {
            let (name, place) = self.name(')')?;
            let group = self.known(&name, place)?;
            self.check_reference(group, place)?;
            return Ok(Node::Same { group, ignore_case: self.flags.has(Flags::IGNORE_CASE), ascii: self.ascii() });
        }
        match self.next()? {
            None => error("unexpected end of pattern", self.at),
            Some(c) => error(format!("unknown extension ?P{c}"), self.at - 3),
        }
    }

    /// `(?=...)`, `(?!...)`, `(?<=...)`, `(?<!...)`
    fn look(&mut self, c: char, start: usize) -> Result<Node> {
        let (mut sign, behind) = (c, c == '<');
        let outer = self.behind;
        if behind {
            sign = match self.next()? {
                None => return error("unexpected end of pattern", self.at),
                Some(sign @ ('=' | '!')) => sign,
                Some(other) => return error(format!("unknown extension ?<{other}"), self.at - 3),
            };
            self.behind = outer.or(Some(self.groups.len()));
        }
        let inner = self.alternatives(false)?;
        if behind {
            self.behind = outer;
        }
        self.close(start)?;
        let behind = match behind {
            false => None,
            true => {
                let (low, high) = inner.width(&self.groups);
                // Found when the whole pattern was read: what is wrong with the rest of it is said first.
                self.of_no_width |= low != high;
                Some(low as usize)
            }
        };
        Ok(Node::Look { behind, negated: sign == '!', inner: Box::new(inner) })
    }

    /// `(?(group)yes|no)`
    fn condition(&mut self, start: usize) -> Result<Node> {
        let (name, place) = self.until(')', "group name")?;
        let group = if text_is_identifier(&name) {
            self.known(&name, place)?
        } else if name.bytes().all(|byte| byte.is_ascii_digit()) {
            let group: usize = name.parse().unwrap_or(usize::MAX);
            if group == 0 {
                return error("bad group number", place);
            }
            self.asked.push((group, place));
            group
        } else {
            return error(format!("bad character in group name {}", str_repr(&name)), place);
        };
        self.check_behind(group)?;
        let yes = self.sequence(false)?;
        let no = if self.eat('|') { self.sequence(false)? } else { Node::All(Vec::new()) };
        if self.peek() == Some('|') {
            return error("conditional backref with more than two branches", self.at);
        }
        self.close(start)?;
        Ok(Node::If { group, yes: Box::new(yes), no: Box::new(no) })
    }

    /// `(?i)` for the whole pattern, `(?i-s:...)` for a part.
    fn set_flags(&mut self, first_letter: char, start: usize, first: bool) -> Result<Option<Node>> {
        let (mut on, mut off) = (0, 0);
        let mut c = first_letter;
        let unknown = |c: char, place: usize, otherwise: &str| {
            error(if c.is_alphabetic() { "unknown flag" } else { otherwise }, place)
        };
        while c != '-' {
            let Some(flag) = flag_of(c) else { return unknown(c, self.at - 1, "missing -, : or )") };
            if !self.bytes && c == 'L' {
                return error("bad inline flags: cannot use 'L' flag with a str pattern", self.at);
            }
            if self.bytes && c == 'u' {
                return error("bad inline flags: cannot use 'u' flag with a bytes pattern", self.at);
            }
            on |= flag;
            if flag & Flags::TYPES != 0 && on & Flags::TYPES != flag {
                return error("bad inline flags: flags 'a', 'u' and 'L' are incompatible", self.at);
            }
            c = match self.next()? {
                None => return error("missing -, : or )", self.at),
                Some(')') => return self.global_flags(on, start, first),
                Some(':') => return self.body(start, self.changed(on, 0)).map(Some),
                Some(c) => c,
            };
        }
        let mut c = match self.next()? {
            None => return error("missing flag", self.at),
            Some(c) if flag_of(c).is_none() => return unknown(c, self.at - 1, "missing flag"),
            Some(c) => c,
        };
        while c != ':' {
            let Some(flag) = flag_of(c) else { return unknown(c, self.at - 1, "missing :") };
            if flag & Flags::TYPES != 0 {
                return error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", self.at);
            }
            off |= flag;
            c = match self.next()? {
                None => return error("missing :", self.at),
                Some(c) => c,
            };
        }
        if on & off != 0 {
            return error("bad inline flags: flag turned on and off", self.at - 1);
        }
        self.body(start, self.changed(on, off)).map(Some)
    }

    fn changed(&self, on: u32, off: u32) -> Flags {
        let kept = if on & Flags::TYPES != 0 { self.flags.0 & !Flags::TYPES } else { self.flags.0 };
        Flags((kept | on) & !off)
    }

    fn global_flags(&mut self, on: u32, start: usize, first: bool) -> Result<Option<Node>> {
        if !first && self.minor >= 11 {
            return error("global flags not at the start of the expression", start);
        }
        if on & Flags::VERBOSE != 0 && !self.flags.has(Flags::VERBOSE) {
            return Err(Problem::Verbose);
        }
        self.flags.0 |= on;
        if on & Flags::ASCII != 0 {
            self.flags.0 &= !Flags::UNICODE;
        }
        Ok(None)
    }
}

fn flag_of(c: char) -> Option<u32> {
    Some(match c {
        'i' => Flags::IGNORE_CASE,
        'L' => Flags::LOCALE,
        'm' => Flags::MULTILINE,
        's' => Flags::DOT_ALL,
        'x' => Flags::VERBOSE,
        'a' => Flags::ASCII,
        'u' => Flags::UNICODE,
        _ => return None,
    })
}
