//! Where a slice begins and ends in a sequence, as `PySlice_AdjustIndices`.

use crate::base::Raised;

/// What a slice selects from a sequence of known length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SliceRange {
    pub start: i64,
    pub stop: i64,
    pub step: i64,
    /// How many elements.
    pub count: usize,
}

impl SliceRange {
    /// The selected indexes, in the slice's order.
    pub fn indexes(self) -> impl DoubleEndedIterator<Item = usize> + ExactSizeIterator {
        (0..self.count).map(move |i| (self.start + i as i64 * self.step) as usize)
    }
}

/// Resolves `start:stop:step` against a length. Indexes beyond `i64` come in saturated.
///
/// ```
/// use coroscope::text::slice_indices;
/// let range = slice_indices(None, None, Some(-2), 5).unwrap();
/// assert_eq!(range.indexes().collect::<Vec<_>>(), [4, 2, 0]);
/// ```
pub fn slice_indices(
    start: Option<i64>,
    stop: Option<i64>,
    step: Option<i64>,
    length: usize,
) -> Result<SliceRange, Raised> {
    let step = step.unwrap_or(1).max(-i64::MAX);
    if step == 0 {
        return Err(Raised::value("slice step cannot be zero"));
    }
    let length = length as i64;
    // Backwards, the last index is the first taken, and -1 stands before the first.
    let (low, high) = if step < 0 { (-1, length - 1) } else { (0, length) };
    let clamp = |index: i64| if index < 0 { (index + length).max(low) } else { index.min(high) };
    let start = start.map_or(if step < 0 { high } else { low }, clamp);
    let stop = stop.map_or(if step < 0 { low } else { high }, clamp);
    let count = match step {
        ..=-1 if stop < start => (start - stop - 1) / -step + 1,
        1.. if start < stop => (stop - start - 1) / step + 1,
        _ => 0,
    };
    Ok(SliceRange { start, stop, step, count: count as usize })
}
