//! Takes comments and docstrings out of a Python source, for `build.rs`: what the library's authors tell each other.
//!
//! Every line keeps its number. A string that is a whole statement becomes `pass`, so that a block of nothing but a docstring
//! still has a statement. Nested quotes of the same kind inside an f-string are not understood; a test looks for them.

pub fn strip(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    let mut depth = 0;
    let mut at_statement = true;
    while let Some(next) = rest.chars().next() {
        match next {
            '#' => rest = &rest[rest.find('\n').unwrap_or(rest.len())..],
            '"' | '\'' => {
                let (string, after) = rest.split_at(string_length(rest));
                if at_statement && ends_statement(after) {
                    out.push_str("pass");
                    out.extend(string.chars().filter(|&ch| ch == '\n'));
                } else {
                    out.push_str(string);
                }
                at_statement = false;
                rest = after;
            }
            '\n' => {
                let kept = out.trim_end_matches(' ').len();
                out.truncate(kept);
                at_statement = depth == 0 && !out.ends_with('\\');
                out.push('\n');
                rest = &rest[1..];
            }
            _ => {
                match next {
                    '(' | '[' | '{' => depth += 1,
                    ')' | ']' | '}' => depth -= 1,
                    _ => {}
                }
                at_statement &= next == ' ';
                out.push(next);
                rest = &rest[next.len_utf8()..];
            }
        }
    }
    out
}

/// Bytes of the string literal that `text` begins with.
fn string_length(text: &str) -> usize {
    let one = &text[..1];
    let quotes = if text[1..].starts_with(&one.repeat(2)) { one.repeat(3) } else { one.to_owned() };
    let mut at = quotes.len();
    while at < text.len() && !text[at..].starts_with(&quotes) {
        let skipped = if text[at..].starts_with('\\') { 2 } else { 1 };
        at += text[at..].chars().take(skipped).map(char::len_utf8).sum::<usize>();
    }
    (at + quotes.len()).min(text.len())
}

fn ends_statement(after: &str) -> bool {
    let after = after.trim_start_matches(' ');
    after.is_empty() || after.starts_with(['\n', '#'])
}
