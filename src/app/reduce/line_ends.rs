//! The editor knows `\n` only; what was not typed keeps the ends that its lines had.

/// `typed`, which has `\n` at the end of each line, with the line ends of `before` where its lines are the same; new lines get the end that the
/// first one has.
pub fn kept(before: &str, typed: String) -> String {
    if !before.contains('\r') {
        return typed;
    }
    let old: Vec<(&str, &str)> = lines(before);
    let new: Vec<(&str, &str)> = lines(&typed);
    let usual = old.first().map_or("\n", |(_, end)| *end);
    let shorter = old.len().min(new.len());
    let head = (0..shorter).take_while(|&index| old[index].0 == new[index].0).count();
    let from_end = |index: usize| (old[old.len() - 1 - index], new[new.len() - 1 - index]);
    let tail = (0..shorter - head).take_while(|&index| from_end(index).0.0 == from_end(index).1.0).count();
    let mut out = String::with_capacity(before.len() + 16);
    for (index, (text, end)) in new.iter().enumerate() {
        out += text;
        let was = if index < head {
            old[index].1
        } else if index >= new.len() - tail {
            old[old.len() - (new.len() - index)].1
        } else {
            usual
        };
        // The last line may have got an end, or lost it.
        out += match (*end, was) {
            ("", _) => "",
            (_, "") => usual,
            (_, was) => was,
        };
    }
    out
}

/// Lines and their ends.
fn lines(text: &str) -> Vec<(&str, &str)> {
    let mut rest = text;
    let mut lines = Vec::new();
    while !rest.is_empty() {
        let at = rest.find(['\n', '\r']).unwrap_or(rest.len());
        let end = match &rest[at..] {
            end if end.starts_with("\r\n") => 2,
            "" => 0,
            _ => 1,
        };
        lines.push((&rest[..at], &rest[at..at + end]));
        rest = &rest[at + end..];
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::kept;

    #[test]
    fn lines_keep_their_ends() {
        assert_eq!(kept("a\r\nb\r\nc", "a\nx\nb\nc".to_owned()), "a\r\nx\r\nb\r\nc");
        assert_eq!(kept("a\r\nb\nc\r\n", "a\nb\nc\n".to_owned()), "a\r\nb\nc\r\n");
        assert_eq!(kept("a\r\nb", "a\nb\n".to_owned()), "a\r\nb\r\n");
        assert_eq!(kept("a\nb", "a\nc".to_owned()), "a\nc");
        assert_eq!(kept("\r\n", String::new()), "");
    }
}
