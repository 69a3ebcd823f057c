//! Upper, lower and title case, and case folding.

use super::unicode::{is_cased, is_title};

/// `text.lower()`; a sigma at the end of a word is the final one.
pub fn lower(text: &str) -> String {
    text.to_lowercase()
}

/// `text.upper()`
pub fn upper(text: &str) -> String {
    text.to_uppercase()
}

/// `text.swapcase()`
pub fn swap_case(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (i, c) in text.char_indices() {
        if c.is_uppercase() {
            push_lower(&mut out, text, i, c);
        } else if c.is_lowercase() {
            out.extend(c.to_uppercase());
        } else {
            out.push(c);
        }
    }
    out
}

/// `text.capitalize()`
pub fn capitalize(text: &str) -> String {
    let Some(first) = text.chars().next() else { return String::new() };
    let mut out = String::with_capacity(text.len());
    push_title(&mut out, first);
    for (i, c) in text.char_indices().skip(1) {
        push_lower(&mut out, text, i, c);
    }
    out
}

/// `text.title()`: a letter after a letter is small, any other great.
pub fn title(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut in_word = false;
    for (i, c) in text.char_indices() {
        if in_word {
            push_lower(&mut out, text, i, c);
        } else {
            push_title(&mut out, c);
        }
        in_word = is_cased(c);
    }
    out
}

/// `text.casefold()`
pub fn casefold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            'ı' | '\u{13a0}'..='\u{13f5}' => out.push(c),
            // Cherokee folds to its capitals, which are the older letters.
            '\u{13f8}'..='\u{13fd}' | '\u{ab70}'..='\u{abbf}' => out.extend(c.to_uppercase()),
            'ẞ' => out.push_str("ss"),
            _ => out.extend(c.to_uppercase().flat_map(char::to_lowercase)),
        }
    }
    out
}

/// The character at `offset` made small, a sigma by its neighbours.
fn push_lower(out: &mut String, text: &str, offset: usize, c: char) {
    if c == 'Σ' {
        // Rust's lowering of a whole text knows the rule; only the word around matters.
        let before = text[..offset].to_lowercase().len();
        let sigma = text.to_lowercase()[before..].chars().next();
        out.extend(sigma);
    } else {
        out.extend(c.to_lowercase());
    }
}

fn push_title(out: &mut String, c: char) {
    match c {
        'Ǆ'..='ǆ' => out.push('ǅ'),
        'Ǉ'..='ǉ' => out.push('ǈ'),
        'Ǌ'..='ǌ' => out.push('ǋ'),
        'Ǳ'..='ǳ' => out.push('ǲ'),
        // Georgian has no title case.
        'ა'..='ჺ' | 'ჽ'..='ჿ' => out.push(c),
        // Greek with an iota below has one: the capital with the iota beside.
        '\u{1f80}'..='\u{1faf}' => out.extend(char::from_u32(u32::from(c) | 8)),
        'ᾳ' => out.push('ᾼ'),
        'ῃ' => out.push('ῌ'),
        'ῳ' => out.push('ῼ'),
        c if is_title(c) => out.push(c),
        '\u{1fb2}'..='\u{1ffc}' => {
            let mut parts = c.to_uppercase();
            out.extend(parts.next());
            out.extend(parts.map(|part| if part == 'Ι' { '\u{345}' } else { part }));
        }
        'ß' | 'և' | '\u{fb00}'..='\u{fb17}' => {
            let mut parts = c.to_uppercase();
            out.extend(parts.next());
            out.extend(parts.flat_map(char::to_lowercase));
        }
        c => out.extend(c.to_uppercase()),
    }
}
