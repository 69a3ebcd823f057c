//! The frames of a traceback: their lines, the marks below them, repetitions folded.

use crate::base::LineIndex;
use crate::syntax::{anchors, is_call_alone};
use crate::vm::Vm;
use crate::vm::code_state::Origin;
use crate::vm::object::TraceEntry;
use std::fmt::Write as _;

/// Equal entries in a row that are shown.
const REPEATED: usize = 3;

impl Vm {
    /// Innermost last, as they are printed.
    pub(in crate::vm) fn write_entries<'a>(&self, entries: impl Iterator<Item = &'a TraceEntry>) -> String {
        let mut out = String::new();
        let mut last = None;
        let mut count = 0;
        let folded = |out: &mut String, count: usize| {
            if count > REPEATED {
                let more = count - REPEATED;
                let plural = if more == 1 { "" } else { "s" };
                let _ = writeln!(out, "  [Previous line repeated {more} more time{plural}]");
            }
        };
        for entry in entries {
            let place = (entry.code, self.codes[entry.code as usize].code.line_at(entry.pc));
            if last != Some(place) {
                folded(&mut out, count);
                (last, count) = (Some(place), 0);
            }
            count += 1;
            if count <= REPEATED {
                self.write_entry(entry, &mut out);
            }
        }
        folded(&mut out, count);
        out
    }

    fn write_entry(&self, entry: &TraceEntry, out: &mut String) {
        let code = &self.codes[entry.code as usize].code;
        let line = code.line_at(entry.pc);
        let _ = writeln!(out, "  File \"{}\", line {line}, in {}", code.filename, code.name);
        if self.codes[entry.code as usize].origin != Origin::Program {
            return;
        }
        let Some(text) = self.source_lines.get((line as usize).wrapping_sub(1)).filter(|text| !text.trim().is_empty())
        else {
            return;
        };
        let shown = match (code.place_at(entry.pc), self.settings.python.minor()) {
            (None, _) | (_, ..=10) => vec![text.trim().to_owned()],
            (Some(place), minor) => {
                let index = LineIndex::new(&self.source);
                let (first, start) = index.line_column(&self.source, place.span.start);
                let (last, end) = index.line_column(&self.source, place.span.end);
                if first != line || last < first || place.span.end <= place.span.start {
                    vec![text.trim().to_owned()]
                } else {
                    let lines = &self.source_lines[line as usize - 1..(last as usize).min(self.source_lines.len())];
                    let lines: Vec<&str> = lines.iter().map(|line| &**line).collect();
                    let (start, end) = (start as usize - 1, end as usize - 1);
                    if minor >= 13 { marked(&lines, start, end) } else { marked_on_first_line(&lines, start, end) }
                }
            }
        };
        for line in shown {
            let _ = writeln!(out, "    {line}");
        }
    }
}

/// Bytes of the first `count` characters.
fn bytes(text: &str, count: usize) -> usize {
    text.char_indices().nth(count).map_or(text.len(), |(at, _)| at)
}

fn chars(text: &str) -> usize {
    text.chars().count()
}

/// As 3.11 and 3.12 do: the first line alone. `start` and `end` count characters, in the first and in the last line.
fn marked_on_first_line(lines: &[&str], start: usize, end: usize) -> Vec<String> {
    let line = lines[0].trim_end();
    let stripped = line.trim_start();
    let indent = chars(line) - chars(stripped);
    let mut shown = vec![stripped.to_owned()];
    let (end, anchors) = if lines.len() == 1 {
        let segment = &line[bytes(line, start)..bytes(line, end)];
        let anchors = anchors(segment, false);
        (end, anchors.map(|(left, right)| (start + chars(&segment[..left]), start + chars(&segment[..right]))))
    } else {
        (chars(line), None)
    };
    if end - start == chars(stripped) && anchors.is_none() {
        return shown;
    }
    let mark = |column: usize| match anchors {
        _ if column < start => ' ',
        Some((left, right)) if !(left..right).contains(&column) => '~',
        _ => '^',
    };
    shown.push((indent..end).map(mark).collect());
    shown
}

/// As 3.13 does: all lines, of long ones those that matter.
fn marked(original: &[&str], start: usize, end: usize) -> Vec<String> {
    let margin =
        original.iter().filter(|line| !line.trim().is_empty()).map(|line| line.len() - line.trim_start().len());
    let margin = margin.min().unwrap_or(0);
    let lines: Vec<&str> =
        original.iter().map(|line| if line.trim().is_empty() { "" } else { &line[margin..] }).collect();
    let (start, end) = (start.saturating_sub(margin), end.saturating_sub(margin));
    let final_line = lines.len() - 1;
    let joined = lines.join("\n");
    let first_byte = bytes(lines[0], start);
    let behind = lines[final_line].len() - bytes(lines[final_line], end);
    let segment = &joined[first_byte..joined.len() - behind];
    // Line and column (of the line, not of the segment) at which the `^` part begins and ends.
    let place = |at: usize| {
        let before = &joined[..first_byte + at];
        let line = before.matches('\n').count();
        (line, width(before.rsplit('\n').next().unwrap_or_default()))
    };
    let anchors = anchors(segment, true).map(|(left, right)| (place(left), place(right)));
    let alone = lines[0][..first_byte].trim_start().is_empty()
        && lines[final_line][bytes(lines[final_line], end)..].trim_end().is_empty();
    let shows = !is_call_alone(&joined, first_byte, joined.len() - behind) && (anchors.is_some() || !alone);

    let mut significant: Vec<usize> = vec![0, final_line];
    if let Some((left, right)) = anchors {
        for line in [left.0, right.0] {
            significant.extend(line.saturating_sub(1)..=(line + 1).min(final_line));
        }
    }
    significant.sort_unstable();
    significant.dedup();
    let mut shown = Vec::new();
    let output = |number: usize, shown: &mut Vec<String>| {
        let line = lines[number];
        shown.push(line.to_owned());
        if !shows {
            return;
        }
        let blank = line.len() - line.trim_start().len();
        let to = if number == final_line { width(&line[..bytes(line, end)]) } else { width(line) };
        let from = if number == 0 { width(&line[..first_byte]) } else { 0 };
        let mark = |column: usize| {
            if column < blank || column < from {
                return ' ';
            }
            match anchors {
                Some((left, right)) if (number, column) < left || (number, column) >= right => '~',
                _ => '^',
            }
        };
        shown.push((0..to).map(mark).collect());
    };
    let mut before: Option<usize> = None;
    for number in significant {
        match before.map(|before| number - before) {
            Some(2) => output(number - 1, &mut shown),
            Some(distance @ 3..) => shown.push(format!("...<{} lines>...", distance - 1)),
            _ => {}
        }
        output(number, &mut shown);
        before = Some(number);
    }
    shown
}

/// Columns that a terminal needs: wide characters take two.
fn width(text: &str) -> usize {
    let wide = |ch: char| {
        matches!(ch as u32,
            0x1100..=0x115f | 0x2e80..=0x303e | 0x3041..=0xa4cf | 0xac00..=0xd7a3 | 0xf900..=0xfaff | 0xfe30..=0xfe6f
            | 0xff00..=0xff60 | 0xffe0..=0xffe6 | 0x1f300..=0x1f64f | 0x1f900..=0x1f9ff | 0x20000..=0x3fffd)
    };
    text.chars().map(|ch| if wide(ch) { 2 } else { 1 }).sum()
}
