//! The `is...` methods of `str`: of a whole text, by what its characters are.

use super::unicode::{
    decimal_value, is_alpha, is_cased, is_digit, is_lower, is_numeric, is_printable, is_space, is_title,
};

/// Every character, and at least one.
fn all(text: &str, wanted: impl Fn(char) -> bool) -> bool {
    !text.is_empty() && text.chars().all(wanted)
}

pub fn text_is_alpha(text: &str) -> bool {
    all(text, is_alpha)
}

pub fn text_is_alnum(text: &str) -> bool {
    all(text, |c| is_alpha(c) || is_numeric(c) || is_digit(c))
}

pub fn text_is_decimal(text: &str) -> bool {
    all(text, |c| decimal_value(c).is_some())
}

pub fn text_is_digit(text: &str) -> bool {
    all(text, is_digit)
}

pub fn text_is_numeric(text: &str) -> bool {
    all(text, is_numeric)
}

pub fn text_is_space(text: &str) -> bool {
    all(text, is_space)
}

/// The empty text is printable.
pub fn text_is_printable(text: &str) -> bool {
    text.chars().all(is_printable)
}

/// The empty text is ASCII.
pub fn text_is_ascii(text: &str) -> bool {
    text.is_ascii()
}

pub fn text_is_lower(text: &str) -> bool {
    text.chars().any(is_lower) && !text.chars().any(|c| c.is_uppercase() || is_title(c))
}

pub fn text_is_upper(text: &str) -> bool {
    text.chars().any(char::is_uppercase) && !text.chars().any(|c| is_lower(c) || is_title(c))
}

/// Great letters follow what has no case, small ones what has.
pub fn text_is_title(text: &str) -> bool {
    let mut after_cased = false;
    let mut any = false;
    for c in text.chars() {
        let great = c.is_uppercase() || is_title(c);
        if (great && after_cased) || (is_lower(c) && !after_cased) {
            return false;
        }
        after_cased = is_cased(c);
        any |= after_cased;
    }
    any
}

pub fn text_is_identifier(text: &str) -> bool {
    let mut chars = text.chars();
    let starts = |c: char| c == '_' || unicode_ident::is_xid_start(c);
    chars.next().is_some_and(starts) && chars.all(unicode_ident::is_xid_continue)
}
