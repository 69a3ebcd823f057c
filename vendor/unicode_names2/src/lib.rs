//! Stands in for the crate of the same name, through `[patch.crates-io]`.
//!
//! The parser needs it for one thing: the names in `"\N{BULLET}"`. The table of all of them would be two thirds of
//! the whole page (1,224 KB of wasm with it, 419 KB without), so `names.txt` has those that programs use: Latin-1, Greek,
//! punctuation, arrows, some of mathematics, and emoji. Of any other the parser reports an error, at its place.

/// A name a line, in the order of their characters; a line begins with the code, in hexadecimal, where it is not the next one.
const NAMES: &str = include_str!("names.txt");

/// The character of that Unicode name, in any case; `None` where it is not known here.
pub fn character(name: &str) -> Option<char> {
    let mut code = 0;
    for line in NAMES.lines() {
        let known = match line.split_once('=') {
            Some((start, known)) => {
                code = u32::from_str_radix(start, 16).ok()?;
                known
            }
            None => line,
        };
        if known.eq_ignore_ascii_case(name) {
            return char::from_u32(code);
        }
        code += 1;
    }
    None
}
