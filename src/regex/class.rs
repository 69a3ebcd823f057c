//! Which characters one place of a pattern accepts.

use crate::text::{text_is_alnum, text_is_decimal, text_is_space};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Category {
    Digit,
    Space,
    Word,
}

impl Category {
    pub fn has(self, c: char, ascii: bool) -> bool {
        if ascii && !c.is_ascii() {
            return false;
        }
        match self {
            Category::Digit => c.is_ascii_digit() || (!c.is_ascii() && text_is_decimal(c.encode_utf8(&mut [0; 4]))),
            Category::Space if ascii => matches!(c, ' ' | '\t'..='\r'),
            Category::Space => text_is_space(c.encode_utf8(&mut [0; 4])),
            Category::Word if c.is_ascii() => c.is_ascii_alphanumeric() || c == '_',
            Category::Word => text_is_alnum(c.encode_utf8(&mut [0; 4])),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Item {
    Range(char, char),
    Category(Category, /* negated */ bool),
}

/// `[...]`, and escapes such as `\d`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Set {
    pub items: Vec<Item>,
    pub negated: bool,
    pub ascii: bool,
    pub ignore_case: bool,
}

impl Set {
    pub fn has(&self, c: char) -> bool {
        let found = if self.ignore_case {
            let small = fold(c, self.ascii);
            self.lists(c) || self.lists(small) || self.lists(great(small, self.ascii))
        } else {
            self.lists(c)
        };
        found != self.negated
    }

    fn lists(&self, c: char) -> bool {
        self.items.iter().any(|item| match *item {
            Item::Range(low, high) => low <= c && c <= high,
            Item::Category(category, negated) => category.has(c, self.ascii) != negated,
        })
    }
}

/// A character without its case: its small form, through the great one, as `K` has two small ones.
pub(super) fn fold(c: char, ascii: bool) -> char {
    if ascii || c.is_ascii() {
        return c.to_ascii_lowercase();
    }
    small(great(c, false))
}

fn small(c: char) -> char {
    let mut forms = c.to_lowercase();
    match (forms.next(), forms.next()) {
        (Some(one), None) => one,
        // The only one whose small letter is no single character.
        _ if c == 'İ' => 'i',
        _ => c,
    }
}

fn great(c: char, ascii: bool) -> char {
    if ascii {
        return c.to_ascii_uppercase();
    }
    let mut forms = c.to_uppercase();
    match (forms.next(), forms.next()) {
        (Some(one), None) => one,
        _ => c,
    }
}
