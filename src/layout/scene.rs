//! The picture: lanes, labels, ruler and legend, without what moves with playhead and pointer.

use super::bars::{Strip, lane_bars, running_fill};
use super::clock::{Units, ticks};
use super::legend::legend;
use super::locks::lock_bars;
use super::overview::miniature;
use super::{DisplayList, Fill, Group, Ink, Layer, Rect, Row, RowKind, Rows, Rule, Surface, Text, View, row_label};
use crate::trace::{
    Actor, EventKind, Index, LaneId, LaneKey, LockId, LockKind, Slice, State, StrId, ThreadId, Trace, WaitKind,
    wait_words,
};

/// The words of the picture, in the person's language.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    /// One core, before its number.
    pub core: String,
    pub cores: String,
    pub threads: String,
    pub event_loop: String,
    pub tasks: String,
    pub locks: String,
    pub io: String,
    pub ready: String,
    /// Ready, but for a core.
    pub no_core: String,
    /// Before the number of a line.
    pub line: String,
    /// The legend: what each pattern means, in this order.
    pub fills: Vec<(Fill, String)>,
    pub units: Units,
}

impl Default for Words {
    fn default() -> Words {
        let [core, cores, threads] = ["Core", "Cores", "Threads"].map(str::to_owned);
        let [event_loop, tasks, io, ready] = ["Event loop", "Tasks", "I/O", "ready"].map(str::to_owned);
        let [locks, line, no_core] = ["Locks and queues", "line", "no core free"].map(str::to_owned);
        let fills = [
            (Fill::Running, "running"),
            (Fill::Ready, "ready"),
            (Fill::Sleeping, "sleeps"),
            (Fill::Fetching, "waits for a response"),
            (Fill::Waiting, "waits for a task"),
            (Fill::Blocked, "blocks its thread"),
        ];
        let fills = fills.map(|(fill, text)| (fill, text.to_owned())).into();
        Words {
            core,
            cores,
            threads,
            event_loop,
            tasks,
            locks,
            io,
            ready,
            no_core,
            line,
            fills,
            units: Units::default(),
        }
    }
}

pub const GIL: &str = "GIL";

/// Text below this is not read.
const LEAST_ROW_FOR_TEXT: f64 = 11.0;
/// A text cut to fewer characters says nothing.
const LEAST_CUT: usize = 7;
/// In rows below this a text is whole or not there: cut ones under each other are noise.
const LEAST_ROW_FOR_CUT: f64 = 14.0;
/// Pixels that a character takes at size 1, on average.
const CHARACTER: f64 = 0.53;
const TICKS_APART: f64 = 90.0;

pub fn scene(view: &View, index: &Index, trace: &Trace, words: &Words) -> DisplayList {
    let rows = view.rows(index);
    let stage = Stage { view, index, trace, words, rows: &rows };
    let (lanes, labels) = stage.lanes();
    DisplayList { layers: vec![stage.grid(), lanes, labels, stage.ruler(), legend(words, view.frame().legend)] }
}

struct Stage<'a> {
    view: &'a View,
    index: &'a Index,
    trace: &'a Trace,
    words: &'a Words,
    rows: &'a Rows,
}

impl Stage<'_> {
    fn grid(&self) -> Layer {
        let frame = self.view.frame();
        let mut layer = Layer::new(frame.all);
        layer.areas.push((frame.all, Surface::Background));
        for tick in ticks(&self.view.scale, TICKS_APART, &self.words.units).1 {
            let x = frame.lanes.x + tick.x.round() + 0.5;
            layer.rules.push(Rule { from: (x, frame.lanes.y), to: (x, frame.lanes.bottom()), ink: Ink::Grid });
        }
        layer
    }

    fn ruler(&self) -> Layer {
        let frame = self.view.frame();
        let mut layer = Layer::new(Rect::new(0.0, 0.0, frame.all.w, frame.lanes.y));
        layer.areas.push((layer.clip, Surface::Raised));
        let (origin, ticks) = ticks(&self.view.scale, TICKS_APART, &self.words.units);
        let middle = frame.ruler.y + frame.ruler.h / 2.0;
        let text =
            |x: f64, max_width: f64, text: String| Text { x, y: middle, max_width, size: 11.0, ink: Ink::Muted, text };
        if let Some(origin) = origin {
            layer.texts.push(text(8.0, frame.corner.w - 12.0, origin));
        }
        for tick in ticks {
            let x = frame.ruler.x + tick.x.round() + 0.5;
            layer.rules.push(Rule {
                from: (x, frame.ruler.bottom() - 5.0),
                to: (x, frame.ruler.bottom()),
                ink: Ink::Border,
            });
            if x + 4.0 + tick.label.chars().count() as f64 * 11.0 * CHARACTER <= frame.all.w {
                layer.texts.push(text(x + 4.0, TICKS_APART, tick.label));
            }
        }
        let line = |from, to| Rule { from, to, ink: Ink::Border };
        let (bottom, edge) = (frame.ruler.bottom() - 0.5, frame.lanes.x - 0.5);
        layer.rules.push(line((0.0, bottom), (frame.all.w, bottom)));
        layer.rules.push(line((edge, 0.0), (edge, bottom)));
        layer
    }

    fn lanes(&self) -> (Layer, Layer) {
        let frame = self.view.frame();
        let (mut lanes, mut labels) = (Layer::new(frame.lanes), Layer::new(frame.labels));
        labels.areas.push((frame.labels, Surface::Raised));
        let mut label_end = f64::MIN;
        for row in self.rows.visible(self.view.scroll, self.view.scroll + frame.lanes.h) {
            let y = frame.lanes.y + row.top - self.view.scroll;
            let middle = y + row.height / 2.0;
            match row.kind {
                RowKind::Lane(id) => self.lane(id, row, y, &mut lanes),
                RowKind::Head { group, folded, .. } => self.head(group, folded, row, y, &mut lanes, &mut labels),
            }
            // Low lanes share a label: the first of some.
            let size = if row.height < 14.0 { 10.0 } else { 12.0 };
            if middle - size / 2.0 >= label_end {
                labels.texts.push(self.label(row, middle, size));
                label_end = middle + size / 2.0 + 1.0;
            }
        }
        let edge = frame.lanes.x - 0.5;
        labels.rules.push(Rule { from: (edge, frame.labels.y), to: (edge, frame.labels.bottom()), ink: Ink::Border });
        (lanes, labels)
    }

    fn label(&self, row: &Row, y: f64, size: f64) -> Text {
        let frame = self.view.frame();
        let (indent, ink) = match row.kind {
            RowKind::Head { .. } => (20.0, Ink::Muted),
            RowKind::Lane(id) => match self.index.lane(id).key {
                LaneKey::Gil(_) if self.index.process_count() > 1 => (20.0, Ink::Text),
                LaneKey::Gil(_) => (8.0, Ink::Text),
                LaneKey::Thread(_) if self.rows.threads_fold => (20.0, Ink::Text),
                LaneKey::Thread(_) => (8.0, Ink::Text),
                LaneKey::Loop(_) if self.rows.threads_fold => (28.0, Ink::Text),
                LaneKey::Loop(_) => (16.0, Ink::Text),
                LaneKey::Core(_) | LaneKey::Task(_) | LaneKey::Lock(_) | LaneKey::Io(_) => (20.0, Ink::Text),
            },
        };
        let max_width = frame.labels.w - indent - 6.0;
        let label = row_label(self.index, self.trace, row.kind, self.words);
        let text = fit_text(&label, max_width, size).unwrap_or_default();
        Text { x: indent, y, max_width, size, ink, text }
    }

    fn head(&self, group: Group, folded: bool, row: &Row, y: f64, lanes: &mut Layer, labels: &mut Layer) {
        let frame = self.view.frame();
        let place = Rect::new(frame.lanes.x, y, frame.lanes.w, row.height);
        lanes.areas.push((place, Surface::Raised));
        let arrow = if folded { "▸" } else { "▾" }.to_owned();
        let text = Text { x: 8.0, y: y + row.height / 2.0, max_width: 14.0, size: 11.0, ink: Ink::Muted, text: arrow };
        labels.texts.push(text);
        if folded {
            let ids: Vec<LaneId> = self
                .index
                .lanes()
                .filter(|(_, lane)| group_of(self.index, lane.key) == Some(group))
                .map(|(id, _)| id)
                .collect();
            let inner = Rect::new(place.x, place.y + 2.0, place.w, place.h - 4.0);
            miniature(self.index, &ids, inner, &self.view.scale, lanes);
        }
    }

    fn lane(&self, id: LaneId, row: &Row, y: f64, layer: &mut Layer) {
        let frame = self.view.frame();
        let gap = if row.height >= 10.0 {
            2.0
        } else if row.height >= 5.0 {
            1.0
        } else {
            0.0
        };
        let (top, height) = (y + gap, row.height - 2.0 * gap.min(1.5));
        let height = height.max(1.0);
        let key = self.index.lane(id).key;
        let running = running_fill(key);
        let strip = Strip { scale: &self.view.scale, left: frame.lanes.x, top, height, running };
        let fill = |slice: Slice| match (slice.state, key) {
            (State::Running, LaneKey::Core(_) | LaneKey::Gil(_)) => holder(self.trace, slice).map(Fill::of_thread),
            (State::Running, _) => Some(running),
            (state, _) => Fill::of(state),
        };
        let (bars, texts) = (&mut layer.bars, &mut layer.texts);
        if let LaneKey::Lock(lock) = key {
            for bar in lock_bars(self.index, self.trace, lock, strip, bars) {
                // Steps of half the height and less have no room for words.
                let words = lock_words(self.index, self.trace, lock, bar.at);
                texts.extend(self.text_on(bar.rect, bar.rect.h + 2.0, bar.fill, words));
            }
            return;
        }
        lane_bars(self.index, id, strip, bars, fill, |rect, slice, _| {
            if height < LEAST_ROW_FOR_TEXT - 2.0 || rect.w < 16.0 {
                return;
            }
            let words = slice_words(self.index, self.trace, id, slice, self.words);
            if let Some(fill) = fill(slice) {
                texts.extend(self.text_on(Rect { y: top, h: height, ..rect }, row.height, fill, words));
            }
        });
    }

    /// Words on a bar, as far as they fit.
    fn text_on(&self, rect: Rect, row: f64, fill: Fill, words: String) -> Option<Text> {
        let frame = self.view.frame();
        // What is cut off at the left keeps its words in view.
        let x = rect.x.max(frame.lanes.x) + 4.0;
        let room = rect.right().min(frame.lanes.right()) - x - 4.0;
        if rect.h < LEAST_ROW_FOR_TEXT - 2.0 || room < 16.0 {
            return None;
        }
        let size = if row < 14.0 { 10.0 } else { 11.0 };
        let text = fit_text(&words, room, size).filter(|text| row >= LEAST_ROW_FOR_CUT || *text == words)?;
        Some(Text { x, y: rect.y + rect.h / 2.0, max_width: room, size, ink: Ink::On(fill), text })
    }
}

/// The thread that runs on a core or has the GIL.
fn holder(trace: &Trace, slice: Slice) -> Option<ThreadId> {
    match trace.event(slice.event as usize).actor {
        Actor::Thread(id) => Some(id),
        Actor::Task(_) => None,
    }
}

pub fn group_of(index: &Index, key: LaneKey) -> Option<Group> {
    match key {
        LaneKey::Gil(_) | LaneKey::Thread(_) | LaneKey::Loop(_) if index.process_count() > 1 => {
            index.process_of(key).map(Group::Process)
        }
        LaneKey::Core(_) => Some(Group::Cores),
        LaneKey::Gil(_) => None,
        LaneKey::Task(_) => Some(Group::Tasks),
        LaneKey::Lock(_) => Some(Group::Locks),
        LaneKey::Io(_) => Some(Group::Io),
        LaneKey::Thread(_) | LaneKey::Loop(_) => Some(Group::Threads),
    }
}

/// What stands on a slice: what it waits for, which pass of the loop it is, what is requested.
pub fn slice_words(index: &Index, trace: &Trace, lane: LaneId, slice: Slice, words: &Words) -> String {
    let event = trace.event(slice.event as usize);
    let waits = || WaitKind::ALL.get(event.a as usize).map(|&kind| wait_words(trace, kind, event.b));
    match (slice.state, index.lane(lane).key) {
        (State::Absent, _) => String::new(),
        (_, LaneKey::Lock(id)) => {
            let at = index.lane(lane).at_event(slice.event);
            at.map_or(String::new(), |at| lock_words(index, trace, id, at))
        }
        // A thread that could run but for the GIL.
        (State::Ready, LaneKey::Thread(_) | LaneKey::Loop(_))
            if matches!(event.kind, EventKind::GilWait | EventKind::GilDrop) =>
        {
            GIL.to_owned()
        }
        (State::Ready, LaneKey::Thread(_) | LaneKey::Loop(_)) if event.kind == EventKind::CoreWait => {
            words.no_core.clone()
        }
        (State::Ready, _) => words.ready.clone(),
        (State::Running, LaneKey::Core(_) | LaneKey::Gil(_)) => holder(trace, slice)
            .and_then(|ThreadId(id)| trace.entities.threads.get(id as usize))
            .map_or(String::new(), |thread| trace.text(thread.name).to_owned()),
        (State::Blocked, _) => waits().unwrap_or_default(),
        (State::Sleeping | State::Fetching | State::Waiting, _) => waits().unwrap_or_default(),
        (State::Idle, LaneKey::Loop(_)) => "select".to_owned(),
        (State::Idle, _) => String::new(),
        (State::Running, LaneKey::Task(id)) => trace.text(trace.entities.tasks[id.0 as usize].coroutine).to_owned(),
        (State::Running, LaneKey::Loop(_)) if event.kind == EventKind::Iteration => format!("#{}", event.b),
        (State::Running, _) => String::new(),
        (State::InFlight, _) => {
            let io = trace.entities.ios.get(event.a as usize);
            trace.text(io.map_or(StrId(0), |io| io.label)).to_owned()
        }
    }
}

/// Who holds a lock; of a semaphore and a queue, how much of it is taken.
fn lock_words(index: &Index, trace: &Trace, id: LockId, at: usize) -> String {
    let Some(lock) = index.lock_lane(id) else { return String::new() };
    let kind = trace.entities.locks.get(id.0 as usize).map(|lock| lock.kind);
    match (lock.level(at), kind) {
        (0, _) => String::new(),
        (level, Some(LockKind::Semaphore | LockKind::Queue)) => level.to_string(),
        _ => {
            index.holders(trace, id, at).first().map_or(String::new(), |&holder| trace.actor_name(holder).into_owned())
        }
    }
}

/// As much of `text` as fits, or nothing if that would say nothing.
fn fit_text(text: &str, room: f64, size: f64) -> Option<String> {
    let fits = (room / (size * CHARACTER)) as usize;
    let length = text.chars().count();
    if length == 0 || fits == 0 || (fits < LEAST_CUT && length > fits) {
        return None;
    }
    if length <= fits {
        return Some(text.to_owned());
    }
    Some(text.chars().take(fits - 1).chain(['…']).collect())
}
