//! The rows of a trace, as columns of integers in blocks.
//!
//! A block is narrow while all that stands in it is small, as it mostly is: 13 bytes a row instead of 25, since memory that was
//! never touched is most of what writing a long trace costs. What was written stays where it is, however long the run.
//! Invariant: time never goes back.

use super::{Actor, Event, EventKind};
use crate::base::VirtualTime;

/// Rows of one block.
const ROWS: usize = 4096;

#[derive(Clone, Debug, Default)]
pub(super) struct Rows {
    blocks: Vec<Block>,
    len: usize,
}

#[derive(Clone, Debug)]
struct Block {
    /// Nanoseconds at its first row.
    start: u64,
    kind: Box<[EventKind; ROWS]>,
    columns: Columns,
}

/// Nanoseconds since the block's start, and actor, a, b and line.
#[derive(Clone, Debug)]
enum Columns {
    Narrow(Box<[u32; ROWS]>, Box<[[u16; 4]; ROWS]>),
    Wide(Box<[u64; ROWS]>, Box<[[u32; 4]; ROWS]>),
}

impl Rows {
    pub(super) fn len(&self) -> usize {
        self.len
    }

    #[inline]
    pub(super) fn push(&mut self, event: Event) {
        let (at, time) = (self.len % ROWS, event.time.as_nanos());
        if at == 0 {
            self.blocks.push(Block::new(time));
        }
        let block = self.blocks.last_mut().expect("one was made for the first row");
        // A task's tag is the uppermost bit: below it stands what is small.
        let numbers = [event.actor.pack().rotate_left(1), event.a, event.b, event.line];
        block.kind[at] = event.kind;
        block.put(at, time - block.start, numbers);
        self.len += 1;
    }

    /// Puts an event in the place `at`, those from there on behind it: few, as they happened after it.
    pub(super) fn insert(&mut self, at: usize, event: Event) {
        let later: Vec<Event> = (at..self.len).map(|row| self.event(row)).collect();
        self.len = at;
        self.blocks.truncate(at.div_ceil(ROWS));
        self.push(event);
        later.into_iter().for_each(|event| self.push(event));
    }

    /// Panics when there is no such row.
    pub(super) fn event(&self, row: usize) -> Event {
        let block = self.block(row);
        let [actor, a, b, line] = match &block.columns {
            Columns::Narrow(_, numbers) => numbers[row % ROWS].map(u32::from),
            Columns::Wide(_, numbers) => numbers[row % ROWS],
        };
        let actor = Actor::unpack(actor.rotate_right(1));
        Event { time: block.time(row % ROWS), kind: block.kind[row % ROWS], actor, a, b, line }
    }

    pub(super) fn time(&self, row: usize) -> VirtualTime {
        self.block(row).time(row % ROWS)
    }

    pub(super) fn kind(&self, row: usize) -> EventKind {
        self.block(row).kind[row % ROWS]
    }

    /// When the last event happened.
    pub(super) fn end(&self) -> Option<VirtualTime> {
        self.len.checked_sub(1).map(|row| self.time(row))
    }

    /// How many rows are at or before `time`.
    pub(super) fn count_until(&self, time: VirtualTime) -> usize {
        let time = time.as_nanos();
        let Some(last) = self.blocks.partition_point(|block| block.start <= time).checked_sub(1) else { return 0 };
        let (block, since) = (&self.blocks[last], time - self.blocks[last].start);
        let rows = (self.len - last * ROWS).min(ROWS);
        let within = match &block.columns {
            Columns::Narrow(times, _) => times[..rows].partition_point(|&at| u64::from(at) <= since),
            Columns::Wide(times, _) => times[..rows].partition_point(|&at| at <= since),
        };
        last * ROWS + within
    }

    fn block(&self, row: usize) -> &Block {
        assert!(row < self.len, "row {row} of {}", self.len);
        &self.blocks[row / ROWS]
    }
}

impl Block {
    fn new(start: u64) -> Block {
        Block { start, kind: filled(EventKind::Start), columns: Columns::Narrow(filled(0), filled([0; 4])) }
    }

    #[inline]
    fn put(&mut self, at: usize, since: u64, row: [u32; 4]) {
        let fits =
            since <= u64::from(u32::MAX) && row.iter().fold(0, |all, number| all | number) <= u32::from(u16::MAX);
        if !fits {
            self.columns.widen();
        }
        match &mut self.columns {
            Columns::Narrow(times, numbers) => {
                times[at] = since as u32;
                numbers[at] = row.map(|number| number as u16);
            }
            Columns::Wide(times, numbers) => {
                times[at] = since;
                numbers[at] = row;
            }
        }
    }

    fn time(&self, at: usize) -> VirtualTime {
        VirtualTime::from_nanos(match &self.columns {
            Columns::Narrow(times, _) => self.start + u64::from(times[at]),
            Columns::Wide(times, _) => self.start + times[at],
        })
    }
}

impl Columns {
    #[cold]
    fn widen(&mut self) {
        if let Columns::Narrow(times, numbers) = self {
            let (mut wide_times, mut wide) = (filled(0), filled([0; 4]));
            for row in 0..ROWS {
                wide_times[row] = u64::from(times[row]);
                wide[row] = numbers[row].map(u32::from);
            }
            *self = Columns::Wide(wide_times, wide);
        }
    }
}

/// Made on the heap, where an array so large belongs.
fn filled<T: Clone>(value: T) -> Box<[T; ROWS]> {
    vec![value; ROWS].into_boxed_slice().try_into().unwrap_or_else(|_| unreachable!("it has so many"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trace::{TaskId, ThreadId};

    fn event(time: u64, task: u32, b: u32) -> Event {
        let time = VirtualTime::from_nanos(time);
        Event { time, kind: EventKind::Line, actor: Actor::Task(TaskId(task)), a: 0, b, line: 7 }
    }

    #[test]
    fn rows_come_back_as_they_were_in_narrow_blocks_and_in_wide_ones() {
        let numbers = [0, 1, 0x7fff, 0x8000, 0xffff, 0x1_0000, 0x7fff_ffff];
        let events: Vec<Event> = (0..5_000)
            .map(|row| event(row * row * row, numbers[row as usize / 1_500], numbers[row as usize % 5]))
            .collect();
        let mut rows = Rows::default();
        events.iter().for_each(|&event| rows.push(event));
        assert!((0..events.len()).all(|row| rows.event(row) == events[row] && rows.time(row) == events[row].time));
        for time in [0, 1, 26, 27, 1 << 30, 1 << 36, u64::MAX] {
            let time = VirtualTime::from_nanos(time);
            assert_eq!(rows.count_until(time), events.partition_point(|event| event.time <= time));
        }
    }

    #[test]
    fn an_event_is_put_between_others() {
        let mut rows = Rows::default();
        (0..9_000).for_each(|row| rows.push(event(10 * row, 1, 0)));
        let actor = Actor::Thread(ThreadId(3));
        for (at, time) in [(9_000, 90_000), (8_192, 81_915), (5_000, 49_999), (0, 0)] {
            let event = Event { actor, ..event(time, 0, 0) };
            rows.insert(at, event);
            assert_eq!(rows.event(at), event);
        }
        assert_eq!(rows.len(), 9_004);
        assert!((1..rows.len()).all(|row| rows.time(row - 1) <= rows.time(row)));
    }
}
