//! The legend: what each pattern means, in as many lines as the words need.

use super::frame::LEGEND_LINE;
use super::{Bar, Fill, Ink, Layer, Rect, Rule, Surface, Text, Words};

const SIZE: f64 = 11.0;
/// Pixels that a character takes, on average.
const CHARACTER: f64 = SIZE * 0.53;
const EDGE: f64 = 8.0;
const SWATCH: f64 = 20.0;
/// From a swatch's beginning to its words, and from these to the next swatch.
const INDENT: f64 = 26.0;
const APART: f64 = 14.0;

struct Entry<'a> {
    x: f64,
    line: usize,
    width: f64,
    fill: Fill,
    text: &'a str,
}

fn entries(words: &Words, width: f64) -> impl Iterator<Item = Entry<'_>> {
    let (mut x, mut line) = (EDGE, 0);
    words.fills.iter().map(move |(fill, text)| {
        let own = INDENT + text.chars().count() as f64 * CHARACTER;
        if x > EDGE && x + own > width {
            (x, line) = (EDGE, line + 1);
        }
        let entry = Entry { x, line, width: own - INDENT, fill: *fill, text };
        x += own + APART;
        entry
    })
}

/// How many lines it takes in a component of that width.
pub fn legend_lines(words: &Words, width: f64) -> usize {
    entries(words, width).last().map_or(0, |last| last.line + 1)
}

pub(super) fn legend(words: &Words, strip: Rect) -> Layer {
    let mut layer = Layer::new(strip);
    if strip.h == 0.0 {
        return layer;
    }
    layer.areas.push((strip, Surface::Raised));
    layer.rules.push(Rule { from: (0.0, strip.y + 0.5), to: (strip.w, strip.y + 0.5), ink: Ink::Border });
    for Entry { x, line, width, fill, text } in entries(words, strip.w) {
        let middle = strip.y + (line as f64 + 0.5) * LEGEND_LINE;
        layer.bars.push(Bar { rect: Rect::new(x, middle - 6.0, SWATCH, 12.0), fill });
        let text = text.to_owned();
        layer.texts.push(Text { x: x + INDENT, y: middle, max_width: width * 1.3, size: SIZE, ink: Ink::Muted, text });
    }
    layer
}
