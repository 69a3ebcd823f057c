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
/// One line of it; where it is narrow there are more.
pub const LEGEND: f64 = 22.0;

impl Frame {
    pub fn new(width: f64, height: f64) -> Frame {
        // On a phone the labels may not eat the picture.
        let label = if width < 560.0 { 104.0 } else { 168.0 };
        // A low embed does without the overview.
        let overview = if height < 160.0 { 0.0 } else { OVERVIEW };
        let lines = match width {
            ..460.0 => 3.0,
            460.0..640.0 => 2.0,
            _ => 1.0,
        };
        let legend = if height < 240.0 { 0.0 } else { LEGEND * lines };
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
