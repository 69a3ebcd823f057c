//! `str.format`: literals and replacement fields, and the path that a field's name takes.
//!
//! The vm walks the pieces, looks the values up and formats them; a spec with fields of its own is walked
//! in the same way first, one level deep. Reproduces `Objects/stringlib/unicode_format.h`.

use super::unicode::decimal_value;
use crate::base::{ErrorKind, Raised};

/// How deep fields may stand in fields' specs: the outermost text is walked with 2, a spec with one less.
pub const TEMPLATE_DEPTH: u32 = 2;

/// The error at depth 0.
pub fn template_too_deep() -> Raised {
    Raised::value("Max string recursion exceeded")
}

/// `{name!conversion:spec}`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TemplateField<'a> {
    pub name: &'a str,
    pub conversion: Option<char>,
    pub spec: &'a str,
    /// The spec holds fields itself.
    pub nested: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TemplatePiece<'a> {
    Literal(&'a str),
    Field(TemplateField<'a>),
}

/// The pieces of a format string, in order. An error comes where CPython would reach it.
#[derive(Clone, Debug)]
pub struct Template<'a> {
    rest: &'a str,
    /// A literal and a field were found at once.
    field: Option<TemplateField<'a>>,
}

impl<'a> Template<'a> {
    pub fn new(text: &'a str) -> Template<'a> {
        Template { rest: text, field: None }
    }

    fn piece(&mut self) -> Result<TemplatePiece<'a>, Raised> {
        let text = self.rest;
        let Some(at) = text.find(['{', '}']) else {
            self.rest = "";
            return Ok(TemplatePiece::Literal(text));
        };
        let brace = &text[at..=at];
        let after = &text[at + 1..];
        if let Some(rest) = after.strip_prefix(brace) {
            // A doubled brace stands for one.
            self.rest = rest;
            return Ok(TemplatePiece::Literal(&text[..=at]));
        }
        if brace == "}" || after.is_empty() {
            return Err(Raised::value(format!("Single '{brace}' encountered in format string")));
        }
        self.rest = after;
        let field = self.read_field()?;
        if at == 0 {
            return Ok(TemplatePiece::Field(field));
        }
        self.field = Some(field);
        Ok(TemplatePiece::Literal(&text[..at]))
    }

    fn next_char(&mut self) -> Option<char> {
        let mut chars = self.rest.chars();
        let c = chars.next();
        self.rest = chars.as_str();
        c
    }

    fn read_field(&mut self) -> Result<TemplateField<'a>, Raised> {
        let start = self.rest;
        let end = loop {
            match self.next_char() {
                Some('{') => return Err(Raised::value("unexpected '{' in field name")),
                // Within brackets every character is part of the key.
                Some('[') => self.rest = self.rest.find(']').map_or("", |close| &self.rest[close..]),
                Some(end @ ('}' | ':' | '!')) => break end,
                Some(_) => {}
                None => return Err(Raised::value("expected '}' before end of string")),
            }
        };
        let name = &start[..start.len() - self.rest.len() - 1];
        let mut conversion = None;
        if end == '!' {
            let missing = || Raised::value("end of string while looking for conversion specifier");
            conversion = Some(self.next_char().ok_or_else(missing)?);
            match self.next_char() {
                Some('}') => return Ok(TemplateField { name, conversion, spec: "", nested: false }),
                Some(':') | None => {}
                Some(_) => return Err(Raised::value("expected ':' after conversion specifier")),
            }
        }
        if end == '}' {
            return Ok(TemplateField { name, conversion, spec: "", nested: false });
        }
        let (spec, nested) = self.read_spec()?;
        Ok(TemplateField { name, conversion, spec, nested })
    }

    /// Up to the brace that closes the field.
    fn read_spec(&mut self) -> Result<(&'a str, bool), Raised> {
        let start = self.rest;
        let mut open = 1;
        let mut nested = false;
        while let Some(c) = self.next_char() {
            match c {
                '{' => {
                    nested = true;
                    open += 1;
                }
                '}' => open -= 1,
                _ => {}
            }
            if open == 0 {
                return Ok((&start[..start.len() - self.rest.len() - 1], nested));
            }
        }
        Err(Raised::value("unmatched '{' in format spec"))
    }
}

impl<'a> Iterator for Template<'a> {
    type Item = Result<TemplatePiece<'a>, Raised>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(field) = self.field.take() {
            return Some(Ok(TemplatePiece::Field(field)));
        }
        (!self.rest.is_empty()).then(|| self.piece())
    }
}

/// The error of a positional field that has no value.
pub fn replacement_out_of_range(index: usize) -> Raised {
    let message = format!("Replacement index {index} out of range for positional args tuple");
    Raised::new(ErrorKind::IndexError, message)
}

/// The error of a conversion that is none of `r`, `s`, `a`.
pub fn unknown_conversion(conversion: char) -> Raised {
    Raised::value(match conversion {
        '!'..='~' => format!("Unknown conversion specifier {conversion}"),
        _ => format!("Unknown conversion specifier \\x{:x}", u32::from(conversion)),
    })
}

/// How the fields of one format string have been numbered so far: by the text or by themselves, never both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FieldNumbering {
    #[default]
    Undecided,
    Manual,
    /// The next number.
    Automatic(usize),
}

/// Where a field's value begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldRoot<'a> {
    Positional(usize),
    Keyword(&'a str),
}

/// One step from a value to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldStep<'a> {
    /// `.name`
    Attribute(&'a str),
    /// `[0]`
    Index(usize),
    /// `[key]`
    Key(&'a str),
}

/// The steps after the root.
#[derive(Clone, Copy, Debug)]
pub struct FieldPath<'a> {
    rest: &'a str,
}

/// A number, if it is nothing but digits.
fn integer(text: &str) -> Result<Option<usize>, Raised> {
    let mut value = 0i64;
    for c in text.chars() {
        let Some(digit) = decimal_value(c) else { return Ok(None) };
        let next = value.checked_mul(10).and_then(|tens| tens.checked_add(i64::from(digit)));
        value = next.ok_or_else(|| Raised::value("Too many decimal digits in format string"))?;
    }
    Ok((!text.is_empty()).then_some(value as usize))
}

/// Splits a field's name into its root and the path from there.
pub fn split_field<'a>(
    name: &'a str,
    numbering: &mut FieldNumbering,
) -> Result<(FieldRoot<'a>, FieldPath<'a>), Raised> {
    let end = name.find(['.', '[']).unwrap_or(name.len());
    let (first, rest) = name.split_at(end);
    let path = FieldPath { rest };
    let given = integer(first)?;
    if given.is_none() && !first.is_empty() {
        return Ok((FieldRoot::Keyword(first), path));
    }
    let index = match (given, *numbering) {
        (None, FieldNumbering::Manual) => {
            return Err(Raised::value("cannot switch from manual field specification to automatic field numbering"));
        }
        (Some(_), FieldNumbering::Automatic(_)) => {
            return Err(Raised::value("cannot switch from automatic field numbering to manual field specification"));
        }
        (Some(given), _) => {
            *numbering = FieldNumbering::Manual;
            given
        }
        (None, FieldNumbering::Undecided) => {
            *numbering = FieldNumbering::Automatic(1);
            0
        }
        (None, FieldNumbering::Automatic(next)) => {
            *numbering = FieldNumbering::Automatic(next + 1);
            next
        }
    };
    Ok((FieldRoot::Positional(index), path))
}

impl<'a> Iterator for FieldPath<'a> {
    type Item = Result<FieldStep<'a>, Raised>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut chars = self.rest.chars();
        let first = chars.next()?;
        let after = chars.as_str();
        let step = match first {
            '.' => {
                let end = after.find(['.', '[']).unwrap_or(after.len());
                self.rest = &after[end..];
                Ok(FieldStep::Attribute(&after[..end]))
            }
            '[' => match after.split_once(']') {
                Some((key, rest)) => {
                    self.rest = rest;
                    integer(key).map(|index| index.map_or(FieldStep::Key(key), FieldStep::Index))
                }
                None => Err(Raised::value("Missing ']' in format string")),
            },
            _ => Err(Raised::value("Only '.' or '[' may follow ']' in format field specifier")),
        };
        Some(match step {
            Ok(FieldStep::Attribute("") | FieldStep::Key("")) => Err(Raised::value("Empty attribute in format string")),
            step => step,
        })
    }
}
