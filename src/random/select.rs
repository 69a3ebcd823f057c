//! Whole numbers, and picks from a sequence as indexes: `randrange`, `choice`, `shuffle`, `sample`, `choices`.

use super::Random;
use crate::base::{ErrorKind, PythonVersion, Raised};
use crate::number::{Int, IntRef, int_floor_div};
use std::collections::BTreeSet;

/// The bounds as they are written in an error: `randrange(5)` has a stop alone.
fn empty_range(start: IntRef<'_>, stop: IntRef<'_>, step: Option<IntRef<'_>>, version: PythonVersion) -> Raised {
    let text = |value: IntRef<'_>| value.to_big().to_string();
    let (first, last) = (text(start), text(stop));
    Raised::value(match step {
        None if version.minor() >= 12 => format!("empty range in randrange({first}, {last})"),
        Some(step) if version.minor() >= 12 => format!("empty range in randrange({first}, {last}, {})", text(step)),
        None => format!("empty range for randrange() ({first}, {last}, {})", text(stop.minus(start).as_ref())),
        Some(_) => "empty range for randrange()".to_owned(),
    })
}

impl Random {
    /// `randrange(stop)`
    pub fn randrange_to(&mut self, stop: IntRef<'_>) -> Result<Int, Raised> {
        if stop.is_negative() || stop.is_zero() {
            return Err(Raised::value("empty range for randrange()"));
        }
        Ok(self.big_below(&stop.to_int()))
    }

    /// `randrange(start, stop, step)`
    pub fn randrange(
        &mut self,
        start: IntRef<'_>,
        stop: IntRef<'_>,
        step: IntRef<'_>,
        version: PythonVersion,
    ) -> Result<Int, Raised> {
        let width = stop.minus(start);
        if step == IntRef::Small(1) {
            if width.as_ref() <= IntRef::Small(0) {
                return Err(empty_range(start, stop, None, version));
            }
            return Ok(start.plus(self.big_below(&width).as_ref()));
        }
        let towards_zero = IntRef::Small(if step.is_negative() { 1 } else { -1 });
        let span = width.as_ref().plus(step).as_ref().plus(towards_zero);
        let count = int_floor_div(span.as_ref(), step).ok_or_else(|| Raised::value("zero step for randrange()"))?;
        if count.as_ref() <= IntRef::Small(0) {
            return Err(empty_range(start, stop, Some(step), version));
        }
        let drawn = self.big_below(&count);
        Ok(start.plus(step.times(drawn.as_ref())?.as_ref()))
    }

    /// `randint(first, last)`, both included.
    pub fn randint(&mut self, first: IntRef<'_>, last: IntRef<'_>, version: PythonVersion) -> Result<Int, Raised> {
        if last < first && version.minor() >= 14 {
            let (first, last) = (first.to_big(), last.to_big());
            return Err(Raised::value(format!("empty range in randint({first}, {last})")));
        }
        self.randrange(first, last.plus(IntRef::Small(1)).as_ref(), IntRef::Small(1), version)
    }

    /// `choice` from so many: which one. Before 3.11 an empty sequence gave 0, and indexing it the error.
    pub fn choice_index(&mut self, length: usize, version: PythonVersion) -> Result<usize, Raised> {
        if length == 0 && version.minor() >= 11 {
            return Err(Raised::new(ErrorKind::IndexError, "Cannot choose from an empty sequence"));
        }
        Ok(self.below(length as u64) as usize)
    }

    /// `shuffle` of so many: the pairs to swap, in order.
    pub fn shuffle_swaps(&mut self, length: usize) -> impl Iterator<Item = (usize, usize)> + '_ {
        (1..length).rev().map(|i| (i, self.below(i as u64 + 1) as usize))
    }

    /// `sample` of `count` from `length`: which ones, in the order of the result.
    pub fn sample_indexes(&mut self, length: usize, count: i64) -> Result<Vec<usize>, Raised> {
        let count = usize::try_from(count).ok().filter(|&count| count <= length);
        let count = count.ok_or_else(|| Raised::value("Sample larger than population or is negative"))?;
        if length <= set_size(count) {
            let mut pool: Vec<usize> = (0..length).collect();
            return Ok((0..count)
                .map(|i| {
                    let picked = self.below((length - i) as u64) as usize;
                    // The last candidate takes the place of the picked one.
                    let value = pool[picked];
                    pool[picked] = pool[length - i - 1];
                    value
                })
                .collect());
        }
        let mut selected = BTreeSet::new();
        let mut result = Vec::with_capacity(count);
        while result.len() < count {
            let picked = self.below(length as u64) as usize;
            if selected.insert(picked) {
                result.push(picked);
            }
        }
        Ok(result)
    }

    /// `choices` with equal weights.
    pub fn choices_indexes(&mut self, length: usize, count: usize) -> Vec<usize> {
        (0..count).map(|_| (self.random() * length as f64) as usize).collect()
    }

    /// `choices` by cumulative weights, one for each element.
    pub fn weighted_indexes(
        &mut self,
        cumulative: &[f64],
        count: usize,
        version: PythonVersion,
    ) -> Result<Vec<usize>, Raised> {
        let Some(&total) = cumulative.last() else {
            return Err(Raised::new(ErrorKind::IndexError, "list index out of range"));
        };
        if total <= 0.0 {
            return Err(Raised::value("Total of weights must be greater than zero"));
        }
        if !total.is_finite() && version.minor() >= 10 {
            return Err(Raised::value("Total of weights must be finite"));
        }
        let searched = &cumulative[..cumulative.len() - 1];
        Ok((0..count)
            .map(|_| {
                let drawn = self.random() * total;
                searched.partition_point(|&weight| drawn >= weight)
            })
            .collect())
    }
}

/// Above this length a set of the picked is smaller than a list of all: 21 more than the table of a big set,
/// which is the next power of four above three times the count.
fn set_size(count: usize) -> usize {
    let mut table = 1;
    while table < 3 * count {
        table *= 4;
    }
    if count > 5 { 21 + table } else { 21 }
}
