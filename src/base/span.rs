//! Places in the source text.

/// A range of bytes of the source, `start..end`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Span {
    pub start: u32,
    pub end: u32,
}

impl Span {
    pub const fn new(start: u32, end: u32) -> Span {
        Span { start, end }
    }
}

/// Finds line and column of a byte offset. Lines end at `\n`, `\r\n` or `\r`, as in Python.
///
/// ```
/// use coroscope::base::LineIndex;
/// let index = LineIndex::new("é = 1\nx");
/// assert_eq!(index.line_column("é = 1\nx", 7), (2, 1));
/// assert_eq!(index.line_column("é = 1\nx", 3), (1, 3));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineIndex {
    /// Byte offset at which each line starts.
    starts: Vec<u32>,
}

impl LineIndex {
    pub fn new(source: &str) -> LineIndex {
        let bytes = source.as_bytes();
        let mut starts = vec![0];
        for (i, &byte) in bytes.iter().enumerate() {
            if byte == b'\n' || (byte == b'\r' && bytes.get(i + 1) != Some(&b'\n')) {
                starts.push(i as u32 + 1);
            }
        }
        LineIndex { starts }
    }

    /// The line that holds `offset`, counted from 1.
    pub fn line(&self, offset: u32) -> u32 {
        self.starts.partition_point(|&start| start <= offset) as u32
    }

    /// Line and column, both from 1; the column counts characters, not bytes.
    pub fn line_column(&self, source: &str, offset: u32) -> (u32, u32) {
        let line = self.line(offset);
        let start = self.starts[line as usize - 1] as usize;
        let end = (offset as usize).min(source.len());
        let column = source.get(start..end).map_or(0, |text| text.chars().count());
        (line, column as u32 + 1)
    }

    /// Byte offset at which `line` (from 1) starts.
    pub fn start_of(&self, line: u32) -> Option<u32> {
        self.starts.get(line.checked_sub(1)? as usize).copied()
    }
}
