//! Which lanes stand under each other: the tree with its folds, and how high each row is.

use super::Words;
use super::locks::lock_rows;
use super::scene::GIL;
use crate::trace::{Index, LaneId, LaneKey, LockId, ProcessId, Trace};

/// Lanes that fold together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    Cores,
    /// Threads and their loops, when there is more than one.
    Threads,
    /// The GIL of a process, its threads and their loops, when there is more than one process.
    Process(ProcessId),
    Tasks,
    /// Locks, semaphores and queues.
    Locks,
    Io,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKind {
    Lane(LaneId),
    /// The head of a group of so many lanes.
    Head {
        group: Group,
        lanes: usize,
        folded: bool,
    },
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row {
    pub kind: RowKind,
    /// From the top of all rows, in pixels.
    pub top: f64,
    pub height: f64,
}

#[derive(Clone, Debug, Default)]
pub struct Rows {
    pub rows: Vec<Row>,
    pub height: f64,
    /// Threads and loops are a group that folds: there are several.
    pub threads_fold: bool,
}

/// Threads and loops: few, and looked at most.
const MAIN_HEIGHT: f64 = 24.0;
const HEAD_HEIGHT: f64 = 20.0;
const TALLEST: f64 = 24.0;
/// The lowest that has a label of its own; the overview shows what does not fit.
const SHORTEST: f64 = 12.0;
/// As low as a person may make them: a hundred fit a screen, so that the shape of a run is seen at once.
const LOWEST: f64 = 3.0;

impl Rows {
    /// As high as `room` where possible; `stretch` multiplies the lanes' height.
    pub fn new(index: &Index, folded: &[Group], room: f64, stretch: f64) -> Rows {
        let of = |wanted: fn(&LaneKey) -> bool| -> Vec<LaneId> {
            index.lanes().filter(|(_, lane)| wanted(&lane.key)).map(|(id, _)| id).collect()
        };
        let threads: Vec<LaneId> = index.threads_with_loops().collect();
        let threads_fold = threads.iter().filter(|id| matches!(index.lane(**id).key, LaneKey::Thread(_))).count() > 1;
        let (main, threads) = if threads_fold { (Vec::new(), threads) } else { (threads, Vec::new()) };
        let gils = of(|key| matches!(key, LaneKey::Gil(_)));
        let several = index.process_count() > 1;
        let (gil, threads) = if several { (Vec::new(), Vec::new()) } else { (gils.clone(), threads) };
        let mut groups = vec![(Group::Cores, of(|key| matches!(key, LaneKey::Core(_)))), (Group::Threads, threads)];
        for process in (0..if several { index.process_count() } else { 0 }).map(ProcessId) {
            let lanes = gils.iter().copied().chain(index.threads_with_loops());
            let own = lanes.filter(|&id| index.process_of(index.lane(id).key) == Some(process));
            groups.push((Group::Process(process), own.collect()));
        }
        groups.extend([
            (Group::Tasks, of(|key| matches!(key, LaneKey::Task(_)))),
            (Group::Locks, lock_rows(index)),
            (Group::Io, of(|key| matches!(key, LaneKey::Io(_)))),
        ]);
        let groups = groups.iter().filter(|(_, lanes)| !lanes.is_empty());
        let open: usize =
            groups.clone().filter(|(group, _)| !folded.contains(group)).map(|(_, lanes)| lanes.len()).sum();
        let fixed = (main.len() + gil.len()) as f64 * MAIN_HEIGHT + groups.clone().count() as f64 * HEAD_HEIGHT;
        let fair = (room - fixed) / open.max(1) as f64;
        let height = (fair.floor().clamp(SHORTEST, TALLEST) * stretch).clamp(LOWEST, TALLEST * 2.0).round();

        let mut rows = Rows { threads_fold, ..Rows::default() };
        for lane in main {
            rows.push(RowKind::Lane(lane), MAIN_HEIGHT);
        }
        for (group, lanes) in groups {
            let folded = folded.contains(group);
            rows.push(RowKind::Head { group: *group, lanes: lanes.len(), folded }, HEAD_HEIGHT);
            if !folded {
                lanes.iter().for_each(|&lane| rows.push(RowKind::Lane(lane), height));
            }
            if *group == Group::Cores {
                gil.iter().for_each(|&lane| rows.push(RowKind::Lane(lane), MAIN_HEIGHT));
            }
        }
        rows
    }

    fn push(&mut self, kind: RowKind, height: f64) {
        self.rows.push(Row { kind, top: self.height, height });
        self.height += height;
    }

    /// The row at `y`, from the top of all rows.
    pub fn at(&self, y: f64) -> Option<&Row> {
        let row = self.rows[..self.rows.partition_point(|row| row.top <= y)].last()?;
        (y < row.top + row.height).then_some(row)
    }

    /// Rows that touch the stretch from `top` to `bottom`.
    pub fn visible(&self, top: f64, bottom: f64) -> &[Row] {
        let first = self.rows.partition_point(|row| row.top + row.height <= top);
        let last = self.rows.partition_point(|row| row.top < bottom);
        &self.rows[first..last.max(first)]
    }

    pub fn of_lane(&self, lane: LaneId) -> Option<&Row> {
        self.rows.iter().find(|row| row.kind == RowKind::Lane(lane))
    }
}

/// What stands in the label column.
pub fn row_label(index: &Index, trace: &Trace, kind: RowKind, words: &Words) -> String {
    match kind {
        RowKind::Head { group, lanes, .. } => match group {
            Group::Cores => format!("{} · {lanes}", words.cores),
            Group::Threads => {
                let threads = index.lanes().filter(|(_, lane)| matches!(lane.key, LaneKey::Thread(_))).count();
                format!("{} · {threads}", words.threads)
            }
            Group::Process(process) => trace.process_label(process).into_owned(),
            Group::Tasks => format!("{} · {lanes}", words.tasks),
            Group::Locks => format!("{} · {lanes}", words.locks),
            Group::Io => format!("{} · {lanes}", words.io),
        },
        RowKind::Lane(id) => match index.lane(id).key {
            LaneKey::Core(core) => format!("{} {core}", words.core),
            LaneKey::Gil(_) => GIL.to_owned(),
            LaneKey::Thread(id) => trace.text(trace.entities.threads[id.0 as usize].name).to_owned(),
            LaneKey::Loop(_) => words.event_loop.clone(),
            LaneKey::Task(id) => {
                let task = &trace.entities.tasks[id.0 as usize];
                format!("{} {}", trace.text(task.name), trace.text(task.coroutine))
            }
            LaneKey::Lock(id) => lock_label(trace, id, words),
            LaneKey::Io(row) => match index.io_name(trace, row) {
                (_, "") => format!("{} {}", words.io, row + 1),
                (true, name) => name.to_owned(),
                (false, start) => format!("{start}…"),
            },
        },
    }
}

/// `jobs`, or for one without a name of its own `Lock · line 3 · 2`.
pub fn lock_label(trace: &Trace, LockId(id): LockId, words: &Words) -> String {
    let Some(lock) = trace.entities.locks.get(id as usize) else { return String::new() };
    let name = match trace.text(lock.name) {
        "" => format!("{} · {} {}", lock.kind.name(), words.line, lock.line),
        name => name.to_owned(),
    };
    if lock.nth > 1 { format!("{name} · {}", lock.nth) } else { name }
}
