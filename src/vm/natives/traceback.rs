//! `_traceback`: what the library's modules `traceback` and `unittest` ask about exceptions and the stack.

use super::super::code_state::Origin;
use super::super::exception::Result;
use super::super::flow::{Args, Flow};
use super::super::object::{Obj, TraceEntry};
use super::super::{Value, Vm};
use super::{Builtin, bind};

static FUNCTIONS: [Builtin; 8] = [
    // The texts are pairs of an exception and what its `__str__` said.
    Builtin::function("format_exception", |vm, args| {
        let [exception, texts] = bind(vm, "format_exception", args, ["exception", "texts"], 2)?;
        let text = with_texts(vm, texts, |vm| vm.format_exception(&exception.expect("required")));
        Ok(vm.heap.str(text).into())
    }),
    // As the interpreter itself writes it.
    Builtin::function("format_uncaught", |vm, args| {
        let [exception, texts] = bind(vm, "format_uncaught", args, ["exception", "texts"], 2)?;
        let text = with_texts(vm, texts, |vm| vm.format_uncaught(&exception.expect("required")));
        Ok(vm.heap.str(text).into())
    }),
    Builtin::function("exception_lines", |vm, args| {
        let [exception, texts] = bind(vm, "exception_lines", args, ["exception", "texts"], 2)?;
        let text = with_texts(vm, texts, |vm| vm.exception_lines(&exception.expect("required"), false));
        Ok(vm.heap.str(text).into())
    }),
    Builtin::function("entry_texts", |vm, args| {
        let [traceback] = bind(vm, "entry_texts", args, ["traceback"], 1)?;
        let entries = trace_entries(vm, &traceback.expect("required"));
        let texts: Vec<String> = entries.iter().rev().map(|entry| vm.write_entries(std::iter::once(entry))).collect();
        let texts = texts.into_iter().map(|text| vm.heap.str(text)).collect();
        Ok(vm.heap.list(texts).into())
    }),
    Builtin::function("entries", |vm, args| {
        let [traceback] = bind(vm, "entries", args, ["traceback"], 1)?;
        let entries = trace_entries(vm, &traceback.expect("required"));
        // Innermost first: turned round.
        let entries = entries.iter().rev().map(|entry| described(vm, *entry)).collect();
        Ok(vm.heap.list(entries).into())
    }),
    // Pairs of an entry and the frame's globals, outermost first.
    Builtin::function("stack", |vm, _| {
        let frames: Vec<(TraceEntry, u32)> = (vm.thread.frames.iter())
            .filter(|frame| vm.codes[frame.code as usize].origin != Origin::BuiltIn)
            .map(|frame| {
                (TraceEntry { code: vm.original_code(frame.code), pc: frame.pc.saturating_sub(1) }, frame.globals)
            })
            .collect();
        let mut entries = Vec::new();
        for (entry, globals) in frames {
            let entry = described(vm, entry);
            entries.push(vm.heap.tuple([entry, Value::reference(globals)]));
        }
        Ok(vm.heap.list(entries).into())
    }),
    Builtin::function("without", without),
    Builtin::function("source_lines", |vm, args| {
        let [file] = bind(vm, "source_lines", args, ["filename"], 1)?;
        let own = vm.text_of(&file.expect("required")) == "main.py";
        let lines = if own { vm.source_lines.to_vec() } else { Vec::new() };
        let lines = lines.into_iter().map(|line| vm.heap.str(format!("{line}\n"))).collect();
        Ok(vm.heap.list(lines).into())
    }),
];

pub(super) fn fill(vm: &mut Vm, globals: &Value) {
    vm.set_functions(globals, &FUNCTIONS);
}

fn with_texts(vm: &mut Vm, texts: Option<Value>, make: impl FnOnce(&Vm) -> String) -> String {
    for pair in texts.and_then(|texts| vm.known_items(&texts)).unwrap_or_default() {
        if let Some([exception, text]) = vm.heap.as_tuple(&pair) {
            let (exception, text) = (exception.clone(), vm.text_of(text));
            vm.prepared.push((exception, text));
        }
    }
    let made = make(vm);
    vm.prepared.clear();
    made
}

fn trace_entries(vm: &Vm, traceback: &Value) -> Vec<TraceEntry> {
    match vm.heap.get(traceback) {
        Some(Obj::Traceback(entries)) => entries.to_vec(),
        _ => Vec::new(),
    }
}

/// File, line, name of the code, text of the line.
fn described(vm: &mut Vm, entry: TraceEntry) -> Value {
    let state = &vm.codes[entry.code as usize];
    let (file, name, line) = (state.code.filename.clone(), state.code.name.clone(), state.code.line_at(entry.pc));
    let text = match state.origin {
        Origin::Program => {
            vm.source_lines.get((line as usize).wrapping_sub(1)).map_or("", |text| text.trim()).to_owned()
        }
        _ => String::new(),
    };
    let (file, name, text) = (vm.heap.intern(&file), vm.heap.intern(&name), vm.heap.str(text));
    vm.heap.tuple([file, Value::int(line as usize), name, text])
}

/// A traceback without its entries in files whose names begin so; None when none is left.
fn without(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [traceback, prefix] = bind(vm, "without", args, ["traceback", "prefix"], 2)?;
    let prefix = vm.text_of(&prefix.expect("required"));
    let mut entries = trace_entries(vm, &traceback.expect("required"));
    entries.retain(|entry| !vm.codes[entry.code as usize].code.filename.starts_with(&prefix));
    if entries.is_empty() {
        return Ok(Value::NONE.into());
    }
    Ok(vm.heap.add(Obj::Traceback(entries.into())).into())
}
