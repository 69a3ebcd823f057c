//! From a unit to its code object: unreachable instructions go, labels become numbers, tables are made.

use super::compile::{Emitted, Item, Label, Place, Unit};
use super::flow::{check_loads, depths, label_positions};
use super::tidy::{drop_jumps, thread_jumps};
use super::{Code, Const, ExceptionEntry, Instr, LineEntry, Op};
use std::rc::Rc;

pub(super) fn assemble(mut unit: Unit, filename: Rc<str>) -> Rc<Code> {
    let positions = label_positions(&unit.items, unit.labels);
    thread_jumps(&mut unit.items, &positions);
    let mut depths = depths(&unit.items, &positions);
    let header = &unit.header;
    let flags = header.flags;
    let parameters = header.arg_count + header.keyword_only_count;
    let parameters = parameters + u16::from(flags.has_varargs) + u16::from(flags.has_varkeywords);
    check_loads(&mut unit.items, &positions, &depths.before, unit.locals.len(), parameters.into());

    drop_jumps(&unit.items, &positions, &mut depths.before);

    // The number that each item's instruction, or the next one that is reached, will have.
    let mut numbers = Vec::with_capacity(unit.items.len() + 1);
    let mut count = 0;
    for (item, depth) in unit.items.iter().zip(&depths.before) {
        numbers.push(count);
        count += u32::from(matches!(item, Item::Instr(_)) && depth.is_some());
    }
    let number = |Label(label): Label| numbers[positions[label as usize]];

    let mut instrs: Vec<Instr> = Vec::with_capacity(count as usize);
    let mut lines: Vec<LineEntry> = Vec::new();
    let mut protected: Vec<Option<Label>> = Vec::new();
    // What only dead code used is left out, but for the first, which is the docstring.
    let mut consts: Vec<Const> = unit.consts.first().cloned().into_iter().collect();
    let mut const_numbers: Vec<Option<u32>> = vec![None; unit.consts.len()];
    if let Some(first) = const_numbers.first_mut() {
        *first = Some(0);
    }
    for (item, depth) in unit.items.iter().zip(&depths.before) {
        let (Item::Instr(instr), Some(_)) = (item, depth) else { continue };
        let Emitted { op, a, b, c, target, handler, place } = *instr;
        add_line(&mut lines, instrs.len() as u32, place);
        protected.push(handler);
        let c = match op {
            Op::LoadConst | Op::CallKw | Op::MakeFunction => *const_numbers[c as usize].get_or_insert_with(|| {
                consts.push(unit.consts[c as usize].clone());
                consts.len() as u32 - 1
            }),
            _ => target.map_or(c, number),
        };
        instrs.push(Instr { op, a, b, c });
    }
    let exceptions = exception_table(&protected, number, |Label(label)| depths.handler[label as usize]);
    Rc::new(Code {
        name: unit.header.name.into(),
        qualname: unit.header.qualname.into(),
        filename,
        first_line: unit.header.first_line,
        flags: unit.header.flags,
        arg_count: unit.header.arg_count,
        positional_only_count: unit.header.positional_only_count,
        keyword_only_count: unit.header.keyword_only_count,
        locals: unit.locals.into(),
        free_count: unit.free_count,
        names: unit.names.into(),
        consts: consts.into(),
        instrs: instrs.into(),
        cache_count: unit.caches as u16,
        lines: lines.into(),
        exceptions: exceptions.into(),
        max_stack: depths.max as u16,
        docstring: unit.docstring,
        doubts: Box::default(),
    })
}

fn add_line(lines: &mut Vec<LineEntry>, start: u32, place: Place) {
    let entry = LineEntry { start, line: place.line, span: place.span };
    if lines.last().is_none_or(|last| (last.line, last.span) != (entry.line, entry.span)) {
        lines.push(entry);
    }
}

/// Each run of instructions with the same handler is one entry. Runs do not overlap, so only one entry ever applies.
fn exception_table(
    protected: &[Option<Label>],
    number: impl Fn(Label) -> u32,
    depth: impl Fn(Label) -> Option<u32>,
) -> Vec<ExceptionEntry> {
    let mut entries: Vec<ExceptionEntry> = Vec::new();
    let mut start = 0;
    for run in protected.chunk_by(|x, y| x == y) {
        let end = start + run.len() as u32;
        if let Some((label, depth)) = run[0].and_then(|label| Some((label, depth(label)?))) {
            entries.push(ExceptionEntry { start, end, handler: number(label), depth: depth as u16 });
        }
        start = end;
    }
    entries
}
