//! What the compiler compiles and the vm does not run yet, told before the program starts.

use crate::base::{Diagnostic, LineIndex, Severity, Span, Stage};
use crate::bytecode::{Code, Const, Op};

/// Diagnostics for the constructs of a program that would stop it in its middle.
pub fn unsupported(code: &Code, source: &str) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    search(code, &mut found);
    found.sort_unstable_by_key(|(span, _)| span.start);
    found.dedup_by_key(|(_, words)| *words);
    let index = LineIndex::new(source);
    found
        .into_iter()
        .map(|(span, words)| {
            let (line, column) = index.line_column(source, span.start);
            let (end_line, end_column) = index.line_column(source, span.end);
            Diagnostic {
                severity: Severity::Unsupported,
                stage: Stage::Compiler,
                span,
                line,
                column,
                end_line,
                end_column,
                message: format!("{words} not simulated yet"),
                exception: "NotImplementedError",
            }
        })
        .collect()
}

fn search(code: &Code, found: &mut Vec<(Span, &'static str)>) {
    for (pc, instr) in code.instrs.iter().enumerate() {
        let span = || code.place_at(pc as u32).map_or_else(Span::default, |place| place.span);
        if let Some(words) = words(instr.op) {
            found.push((span(), words));
        }
    }
    for constant in &code.consts {
        if let Const::Code(inner) = constant {
            search(inner, found);
        }
    }
}

fn words(op: Op) -> Option<&'static str> {
    Some(match op {
        Op::MatchMapping | Op::MatchSequence | Op::MatchKeys | Op::MatchClass => "this pattern is",
        _ => return None,
    })
}
