//! The numbers of a run as text, for the command line and for tests.

use super::{Numbers, Trace};
use crate::base::VirtualTime;
use std::io::{self, Write};

/// One thing a line: its name, then `key=value`; times in seconds, shares of the elapsed time in percent.
pub fn write_numbers(trace: &Trace, out: &mut impl Write) -> io::Result<()> {
    let mut numbers = Numbers::default();
    numbers.extend(trace);
    let elapsed = numbers.elapsed();
    writeln!(out, "run elapsed={elapsed} speed-up={:.2}", numbers.speed_up())?;
    for (core, busy) in numbers.cores().enumerate() {
        writeln!(out, "core {core} busy={busy} {}", percent(busy, elapsed))?;
    }
    for (process, gil) in numbers.gils() {
        let held = numbers.held(gil);
        let median = gil.median_slice().unwrap_or(VirtualTime::ZERO);
        writeln!(
            out,
            "GIL {} held={held} {} switches={} forced={} median-slice={median}",
            process.0,
            percent(held, elapsed),
            gil.switches,
            gil.forced
        )?;
    }
    for (id, thread) in numbers.threads() {
        let [cpu, held, wanted] = numbers.times(thread);
        let name = trace.thread_label(id);
        writeln!(
            out,
            "thread {name} cpu={cpu} held={held} wanted={wanted} forced={} voluntary={}",
            thread.forced, thread.voluntary
        )?;
    }
    for (id, numbers_of) in numbers.loops() {
        let [open, busy] = numbers.open_and_busy(numbers_of);
        let iterations = numbers_of.iterations;
        write!(out, "loop {} iterations={iterations} busy={busy} {}", id.0, percent(busy, open))?;
        if let Some((took, task)) = numbers_of.longest {
            write!(out, " longest-step={took} {}", trace.text(trace.entities.tasks[task.0 as usize].name))?;
        }
        writeln!(out)?;
    }
    Ok(())
}

fn percent(part: VirtualTime, whole: VirtualTime) -> String {
    let share = if whole == VirtualTime::ZERO { 0.0 } else { part.as_seconds() / whole.as_seconds() };
    format!("{:.1}%", share * 100.0)
}
