//! The whole run in a strip, and the brush on it that says which part is shown.

use super::bars::{Strip, lane_bars, running_fill};
use super::{DisplayList, Fill, Ink, Layer, Rect, RowKind, Rows, Rule, Surface, TimeScale, View};
use crate::trace::{Index, LaneId, Slice, State};

/// The shown part of the run, on the overview.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Brush {
    pub rect: Rect,
    /// It is the whole run, so that there is nothing to move.
    whole: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BrushPart {
    Start,
    End,
    Middle,
    Outside,
}

/// How near a pointer must be to an edge to take it.
const GRIP: f64 = 5.0;
/// A lane is not drawn lower than this; of more lanes some are left out.
const LANE: f64 = 2.0;

impl Brush {
    pub fn new(view: &View, index: &Index) -> Brush {
        let strip = view.frame().overview;
        let whole = whole(view, index);
        let x = whole.x_of_seconds(view.scale.start()).clamp(0.0, strip.w);
        let right = whole.x_of_seconds(view.scale.end()).clamp(x, strip.w);
        Brush { rect: Rect::new(strip.x + x, strip.y, right - x, strip.h), whole: view.fitted }
    }

    pub fn part(&self, x: f64) -> BrushPart {
        let Rect { x: left, w, .. } = self.rect;
        let right = left + w;
        // A narrow brush can still be taken in the middle.
        let inside = GRIP.min(w / 4.0);
        if self.whole {
            BrushPart::Outside
        } else if (left - GRIP..left + inside).contains(&x) {
            BrushPart::Start
        } else if (right - inside..right + GRIP).contains(&x) {
            BrushPart::End
        } else if (left..right).contains(&x) {
            BrushPart::Middle
        } else {
            BrushPart::Outside
        }
    }
}

/// The scale of the overview.
pub fn whole(view: &View, index: &Index) -> TimeScale {
    TimeScale::fit(index.end(), view.frame().overview.w)
}

/// The strip itself. It changes with the trace and the size only, not with what the person looks at.
pub fn overview(view: &View, index: &Index) -> DisplayList {
    let strip = view.frame().overview;
    if strip.h == 0.0 {
        return DisplayList::default();
    }
    let mut layer = Layer::new(strip);
    layer.areas.push((strip, Surface::Raised));
    // What is folded is shown all the same.
    let rows = Rows::new(index, &[], 0.0, 1.0).rows;
    let lanes = rows.iter().filter_map(|row| match row.kind {
        RowKind::Lane(id) => Some(id),
        RowKind::Head { .. } => None,
    });
    let inner = Rect::new(strip.x, strip.y + 3.0, strip.w, strip.h - 6.0);
    miniature(index, &lanes.collect::<Vec<_>>(), inner, &whole(view, index), &mut layer);
    let bottom = strip.bottom() - 0.5;
    layer.rules.push(Rule { from: (strip.x, bottom), to: (strip.right(), bottom), ink: Ink::Border });
    DisplayList { layers: vec![layer] }
}

/// Lanes side by side in a small place; of too many, evenly chosen ones.
pub fn miniature(index: &Index, lanes: &[LaneId], place: Rect, scale: &TimeScale, layer: &mut Layer) {
    let shown = lanes.len().min((place.h / LANE) as usize).max(1);
    let height = (place.h / shown as f64).min(8.0);
    for (row, &lane) in (0..shown).filter_map(|row| Some((row, lanes.get(row * lanes.len() / shown)?))) {
        let top = place.y + row as f64 * height;
        let bar = if height > 3.0 { height - 1.0 } else { height };
        let running = running_fill(index.lane(lane).key);
        let strip = Strip { scale, left: place.x, top, height: bar, running };
        let fill = |slice: Slice| if slice.state == State::Running { Some(running) } else { Fill::of(slice.state) };
        lane_bars(index, lane, strip, &mut layer.bars, fill, |_, _, _| {});
    }
}
