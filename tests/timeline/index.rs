use crate::builder::{downloads, turns, two_sleepers};
use crate::check;
use coroscope::base::VirtualTime;
use coroscope::trace::*;
use std::fmt::Write as _;

pub fn index(trace: &Trace) -> Index {
    let mut index = Index::default();
    index.extend(trace);
    index
}

fn without_events(trace: &Trace) -> Trace {
    let mut empty = Trace::default();
    empty.strings = trace.strings.clone();
    empty.entities = trace.entities.clone();
    empty
}

/// Every lane and slice, one a line.
fn dump(index: &Index) -> String {
    let mut out = String::new();
    for (id, lane) in index.lanes() {
        let _ = writeln!(out, "{:?}", lane.key);
        for at in 0..lane.len() {
            let slice = index.slice(id, at);
            let time = VirtualTime::from_nanos;
            let _ = writeln!(out, "  {} {} {:?} by {}", time(slice.start), time(slice.end), slice.state, slice.event);
        }
    }
    out
}

/// Everything a moment says, on one line.
fn line(moment: &Moment) -> String {
    let mut out = format!("{} {} line {:?}", moment.count(), moment.time(), moment.line().map(|(line, _)| line));
    for (id, now) in moment.tasks() {
        let _ = write!(out, "; {} {:?} since {} at {:?}", id.0, now.status, now.since, now.line);
    }
    let ready: Vec<u32> = moment.ready().iter().map(|id| id.0).collect();
    let _ = write!(out, "; ready {ready:?}; loop {:?}; out {}", moment.looped(LoopId(0)).0, moment.output().len());
    out
}

#[test]
fn lanes_of_two_sleepers() {
    check("two_sleepers.lanes", &dump(&index(&two_sleepers())));
}

#[test]
fn every_moment_of_two_sleepers() {
    let trace = two_sleepers();
    let index = index(&trace);
    let moments: Vec<String> = (0..=trace.len()).map(|count| line(&index.at(&trace, count)) + "\n").collect();
    check("two_sleepers.moments", &moments.concat());
}

#[test]
fn any_portions_give_the_same_index() {
    let trace = downloads(30);
    let mut grown = without_events(&trace);
    let mut portions = Index::default();
    for (at, event) in trace.iter().enumerate() {
        grown.push(event);
        if at % 7 == 3 {
            portions.extend(&grown);
        }
    }
    portions.extend(&grown);
    assert_eq!(dump(&portions), dump(&index(&trace)));
}

#[test]
fn a_moment_in_a_long_trace_is_that_of_its_prefix() {
    let trace = downloads(100);
    let whole = index(&trace);
    for count in (0..trace.len()).step_by(97) {
        let mut prefix = without_events(&trace);
        for at in 0..count {
            prefix.push(trace.event(at));
        }
        assert_eq!(line(&whole.at(&trace, count)), line(&index(&prefix).at(&prefix, count)));
    }
}

#[test]
fn shares_of_any_stretch_are_its_slices_summed() {
    let trace = turns(3, 100);
    let index = index(&trace);
    let (id, lane) = index.lanes().find(|(_, lane)| lane.key == LaneKey::Task(TaskId(1))).unwrap();
    for from in (0..lane.len()).step_by(5) {
        for to in (from..lane.len()).step_by(11) {
            let mut sum = [0; State::ALL.len()];
            for at in from..to {
                let slice = index.slice(id, at);
                sum[slice.state as usize] += slice.end - slice.start;
            }
            assert_eq!(lane.shares(from, to), sum, "{from}..{to}");
        }
        let time = lane.start(from);
        assert_eq!(lane.next_after(0, time), (0..lane.len()).find(|&at| lane.start(at) > time).unwrap_or(lane.len()));
    }
}

#[test]
fn output_keeps_its_streams_apart() {
    let trace = two_sleepers();
    let index = index(&trace);
    let all = [(Stream::Stdout, "A falls asleep\nB falls asleep\n"), (Stream::Stderr, "warning\n")];
    assert_eq!(index.at(&trace, usize::MAX).output_runs(), all);
    assert_eq!(index.at(&trace, usize::MAX).output(), "A falls asleep\nB falls asleep\nwarning\n");
}

/// What comes after the limit is not kept, but for what the program prints, which has as much room again.
#[test]
fn a_trace_does_not_grow_without_end() {
    let event = |kind| Event { time: VirtualTime::ZERO, kind, actor: Actor::Thread(ThreadId(0)), a: 0, b: 0, line: 1 };
    let mut trace = Trace::with_limit(100);
    for _ in 0..100 {
        trace.push(event(EventKind::Line));
    }
    assert!(!trace.truncated());
    trace.push(event(EventKind::Line));
    assert!(trace.truncated());
    for _ in 0..=100 {
        trace.push(event(EventKind::Output));
    }
    assert_eq!(trace.len(), 200);
    assert!(trace.is_full(EventKind::End));
}

#[test]
fn a_full_trace_grows_no_more_except_by_what_is_printed() {
    let mut trace = Trace::with_limit(3);
    let thread = Actor::Thread(ThreadId(0));
    let event = |kind, actor, a, b| Event { time: VirtualTime::ZERO, kind, actor, a, b, line: 0 };
    trace.add_loop(ThreadId(0));
    trace.push(event(EventKind::Start, thread, 0, 0));
    let mut last = None;
    for number in 0..10 {
        let name = trace.intern(&format!("Task-{number}"));
        let created = trace.len() as u32;
        let task =
            trace.add_task(TaskInfo { name, coroutine: name, parent: None, looped: LoopId(0), group: None, created });
        trace.add_timer(TimerInfo { deadline: VirtualTime::ZERO, label: name, looped: LoopId(0), task: Some(task) });
        trace.push(event(EventKind::TaskCreate, thread, task.0, 0));
        assert_ne!(Some(task), last, "numbers differ all the same");
        last = Some(task);
    }
    assert!(trace.truncated());
    assert_eq!((trace.len(), trace.entities.tasks.len(), trace.entities.timers.len()), (3, 2, 2));
    trace.push(event(EventKind::Output, Actor::Task(TaskId(9)), 0, 0));
    assert_eq!((trace.len(), trace.event(3).actor), (4, thread), "a task that is not recorded has no lane");
    let mut index = Index::default();
    index.extend(&trace);
}
