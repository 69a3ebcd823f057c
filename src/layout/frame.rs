//! The parts of the component: overview on top, ruler below it, labels at the left, lanes, legend.

use super::Rect;

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    pub all: Rect,
    pub overview: Rect,
    pub ruler: Rect,
    /// Left of the ruler: the moment that its marks count from.
    pub corner: Rect,
    pub labels: Rect,
    pub lanes: Rect,
    /// What the patterns mean.
    pub legend: Rect,
}

const OVERVIEW: f64 = 36.0;
const RULER: f64 = 24.0;
pub const LEGEND_LINE: f64 = 22.0;

impl Frame {
    pub fn new(width: f64, height: f64, legend_lines: usize) -> Frame {
        // On a phone the labels may not eat the picture.
        let label = if width < 560.0 { 122.0 } else { 176.0 };
        // A low embed does without the overview.
        let overview = if height < 160.0 { 0.0 } else { OVERVIEW };
        let legend = if height < 240.0 { 0.0 } else { LEGEND_LINE * legend_lines as f64 };
        let top = overview + RULER;
        let (right, below) = ((width - label).max(1.0), (height - top - legend).max(1.0));
        Frame {
            all: Rect::new(0.0, 0.0, width, height),
            overview: Rect::new(label, 0.0, right, overview),
            ruler: Rect::new(label, overview, right, RULER),
            corner: Rect::new(0.0, 0.0, label, top),
            labels: Rect::new(0.0, top, label, below),
            lanes: Rect::new(label, top, right, below),
            legend: Rect::new(0.0, top + below, width, legend),
        }
    }
}
