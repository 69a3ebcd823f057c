//! `_sre`: the patterns and searches behind the module `re`.
//!
//! A search that takes long is left and gone on with by library code, so that a pattern without end is a program without end.

use super::super::class::Type;
use super::super::exception::Result;
use super::super::flow::{Args, Flow};
use super::super::text::Text;
use super::super::{Value, Vm};
use super::Builtin;
use super::receive::positional;
use crate::regex::{Flags, Matching, Mode, Problem, Program, Subject, Took};
use crate::text::latin1_text;
use std::rc::Rc;

/// Steps of a search in one native call, and virtual nanoseconds of one.
const SLICE: u64 = 100_000;
const STEP: u64 = 5;

/// Patterns by number, and what searches left behind.
#[derive(Clone, Default)]
pub(in crate::vm) struct Regexes {
    programs: Vec<Rc<Program>>,
    /// The text that was searched last: it is often searched again.
    searched: Option<(Text, Subject)>,
    /// In order of their numbers; None: its place is free.
    going_on: Vec<Option<Matching>>,
}

static FUNCTIONS: [Builtin; 3] = [
    Builtin::function("compile", compile),
    Builtin::function("search", search),
    Builtin::function("go_on", |vm, args| {
        let [number] = positional(vm, "go_on", args, 1)?;
        let number = number.and_then(|number| number.as_small_int()).unwrap_or(-1) as usize;
        match vm.regexes.going_on.get_mut(number).and_then(Option::take) {
            Some(matching) => advance(vm, matching),
            None => Ok(Value::NONE.into()),
        }
    }),
];

pub(super) fn fill(vm: &mut Vm, globals: &Value) {
    vm.set_functions(globals, &FUNCTIONS);
}

/// `compile(pattern, flags)`: number, flags, number of groups, names; or message and place of what is wrong.
fn compile(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [Some(pattern), Some(flags)] = positional(vm, "compile", args, 2)? else { unreachable!("required") };
    let flags = Flags(vm.need_index(&flags)? as u32);
    let inner = vm.heap.inner(&pattern);
    let (text, bytes) = match (vm.heap.as_str(&inner), vm.bytes_of(&inner)) {
        (Some(text), _) => (text.to_string(), false),
        (None, Some(bytes)) => (latin1_text(bytes), true),
        _ => return Err(vm.type_error("first argument must be string or compiled pattern")),
    };
    let program = match Program::new(&text, flags, bytes, vm.settings.python.minor()) {
        Ok(program) => program,
        Err(Problem::Wrong(message, place)) => {
            let parts = [vm.heap.str(message), place.map_or(Value::NONE, Value::int)];
            return Ok(vm.heap.tuple(parts).into());
        }
        Err(Problem::TooLarge(message)) => return Err(vm.overflow_error(message)),
        Err(Problem::TooDeep | Problem::Verbose) => return Err(vm.recursion_error()),
        Err(Problem::Absent(what)) => return Err(vm.not_implemented_error(format!("not simulated yet: {what}"))),
    };
    let names = vm.heap.dict();
    for (name, group) in &program.names {
        vm.set_global(&names, name, Value::int(*group));
    }
    let number = vm.regexes.programs.len();
    let parts = [Value::int(number), Value::int(program.flags.0 as usize), Value::int(program.groups), names];
    vm.regexes.programs.push(Rc::new(program));
    Ok(vm.heap.tuple(parts).into())
}

/// `search(number, text, mode, start, end, not_empty)`: see [`advance`].
fn search(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [number, text, mode, start, end, not_empty] =
        positional::<6>(vm, "search", args, 6)?.map(|value| value.unwrap_or(Value::NONE));
    let index = |value: &Value| value.as_small_int().and_then(|int| usize::try_from(int).ok()).unwrap_or(0);
    let Some(program) = vm.regexes.programs.get(index(&number)).cloned() else {
        return Err(vm.value_error("no such pattern"));
    };
    let subject = subject(vm, &text)?;
    let mode = [Mode::Search, Mode::Match, Mode::FullMatch][index(&mode).min(2)];
    let end = index(&end).min(subject.len());
    let start = index(&start);
    if start > end {
        return Ok(Value::NONE.into());
    }
    advance(vm, Matching::new(program, subject, mode, start, end, not_empty.is(&Value::TRUE)))
}

fn subject(vm: &mut Vm, text: &Value) -> Result<Subject> {
    let inner = vm.heap.inner(text);
    if let Some(bytes) = vm.bytes_of(&inner) {
        return Ok(Subject::Bytes(bytes.into()));
    }
    let Some(text) = vm.heap.as_str(&inner).cloned() else {
        return Err(vm.type_error("expected string or bytes-like object"));
    };
    if let Some((known, subject)) = &vm.regexes.searched
        && known.shares(&text)
    {
        return Ok(subject.clone());
    }
    let subject = match text.is_ascii_only() {
        true => Subject::Bytes(text.as_bytes().into()),
        false => Subject::Chars(text.chars().collect()),
    };
    vm.regexes.searched = Some((text, subject.clone()));
    Ok(subject)
}

/// None; or the last group and the bounds of all, -1 for one that is not there; or a number for `go_on(number)`.
fn advance(vm: &mut Vm, mut matching: Matching) -> Result<Flow> {
    let mut steps = SLICE;
    let took = matching.advance(&mut steps);
    vm.charge((SLICE - steps) * STEP);
    match took {
        Took::More => {
            let places = &mut vm.regexes.going_on;
            let number = places.iter().position(Option::is_none).unwrap_or_else(|| {
                places.push(None);
                places.len() - 1
            });
            places[number] = Some(matching);
            Ok(Value::int(number).into())
        }
        Took::TooMuch => Err(vm.raise_with(Type::MemoryError, vec![])),
        Took::NoMatch => Ok(Value::NONE.into()),
        Took::Match(spans, last) => {
            let mut parts = vec![last.map_or(Value::NONE, Value::int)];
            for span in spans {
                let bounds = span.map_or([-1, -1], |(start, end)| [start as i64, end as i64]);
                parts.extend(bounds.map(|bound| Value::small_int(bound).unwrap_or(Value::NONE)));
            }
            Ok(vm.heap.tuple(parts).into())
        }
    }
}
