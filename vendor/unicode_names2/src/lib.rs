//! Stands in for the crate of the same name, through `[patch.crates-io]`.
//!
//! It is needed for one thing: the names in `"\N{BULLET}"`. The table of all of them would be two thirds of
//! the whole page (1,224 KB of wasm with it, 419 KB without), so `names.txt` has those that programs use: Latin-1, Greek,
//! punctuation, arrows, some of mathematics, and emoji. Of any other the parser reports an error, at its place.

/// A name a line, in the order of their characters; a line begins with the code, in hexadecimal, where it is not the next one.
const NAMES: &str = include_str!("names.txt");

/// The character of that Unicode name, in any case; `None` where it is not known here.
pub fn character(name: &str) -> Option<char> {
    known().find(|(_, known)| known.eq_ignore_ascii_case(name)).and_then(|(code, _)| char::from_u32(code))
}

/// The name of the character, in no particular case; `None` where it is not known here.
pub fn name(character: char) -> Option<&'static str> {
    known().find(|(code, _)| *code == u32::from(character)).map(|(_, name)| name)
}

fn known() -> impl Iterator<Item = (u32, &'static str)> {
    NAMES.lines().scan(0, |next, line| {
        let (code, name) = match line.split_once('=') {
            Some((start, name)) => (u32::from_str_radix(start, 16).unwrap_or_default(), name),
            None => (*next, line),
        };
        *next = code + 1;
        Some((code, name))
    })
}
