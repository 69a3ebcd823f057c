//! A listing in the manner of CPython's `dis`.

use super::{BinOp, CmpOp, Code, Const, Conversion, Instr, Op, UnaryOp};
use std::fmt::Write;

/// Lists `code` and, after it, the code objects inside it.
pub fn disassemble(code: &Code) -> String {
    let mut listing = String::new();
    list(code, &mut listing);
    listing
}

fn list(code: &Code, out: &mut String) {
    // Writing to a String does not fail.
    let _ = listing(code, out);
    for constant in &code.consts {
        if let Const::Code(inner) = constant {
            out.push('\n');
            list(inner, out);
        }
    }
}

fn listing(code: &Code, out: &mut String) -> std::fmt::Result {
    write!(out, "code {} at line {}, stack {}", code.qualname, code.first_line, code.max_stack)?;
    let flags = [
        (code.flags.is_generator, "generator"),
        (code.flags.is_coroutine, "coroutine"),
        (code.flags.is_async_generator, "async generator"),
    ];
    flags.iter().filter(|(set, _)| *set).try_for_each(|(_, name)| write!(out, ", {name}"))?;
    writeln!(out)?;
    let mut line = 0;
    for (pc, instr) in code.instrs.iter().enumerate() {
        let target = is_target(code, pc as u32);
        let here = code.line_at(pc as u32);
        let shown = if here == line { String::new() } else { here.to_string() };
        line = here;
        let operands = operands(code, instr);
        let name = format!("{:?}", instr.op);
        let row = format!("{shown:>5} {} {pc:>4} {name:<18} {operands}", if target { ">>" } else { "  " });
        writeln!(out, "{}", row.trim_end())?;
    }
    for entry in &code.exceptions {
        writeln!(out, "  {} to {} -> {} [{}]", entry.start, entry.end - 1, entry.handler, entry.depth)?;
    }
    Ok(())
}

fn is_target(code: &Code, pc: u32) -> bool {
    code.instrs.iter().any(|instr| instr.op.jumps() && instr.c == pc) || code.exceptions.iter().any(|e| e.handler == pc)
}

fn operands(code: &Code, instr: &Instr) -> String {
    let Instr { op, a, b, c } = *instr;
    let name = || code.names.get(c as usize).map_or("?", |name| name);
    let local = || code.locals.get(usize::from(b)).map_or("?", |name| name);
    let constant = || code.consts.get(c as usize).map_or_else(|| "?".to_owned(), show);
    match op {
        Op::LoadConst => constant(),
        Op::MakeFunction => {
            let parts = [(1, "defaults"), (2, "keyword defaults"), (4, "annotations"), (8, "closure")];
            let parts: Vec<&str> = parts.iter().filter(|(bit, _)| a & bit != 0).map(|(_, part)| *part).collect();
            format!("{} {}", constant(), parts.join(", "))
        }
        Op::CallKw => format!("{b} {}", constant()),
        Op::LoadFast | Op::LoadFastCheck | Op::DeleteFast | Op::LoadFastAndClear => local().to_owned(),
        Op::StoreFast => format!("{}{}", local(), if a == 1 { " maybe null" } else { "" }),
        Op::MakeCell | Op::LoadClosure | Op::LoadDeref | Op::StoreDeref | Op::DeleteDeref | Op::LoadClassDeref => {
            local().to_owned()
        }
        Op::LoadGlobal | Op::StoreGlobal | Op::DeleteGlobal | Op::LoadName | Op::StoreName | Op::DeleteName => {
            name().to_owned()
        }
        Op::LoadAttr | Op::LoadMethod | Op::StoreAttr | Op::DeleteAttr | Op::LoadSuperAttr | Op::LoadSuperMethod => {
            name().to_owned()
        }
        Op::ImportName => format!("{}{}", ".".repeat(b.into()), name()),
        Op::ImportFrom => name().to_owned(),
        Op::Binary | Op::Inplace => format!("{:?}", BinOp::from_u8(a)),
        Op::Unary => format!("{:?}", UnaryOp::from_u8(a)),
        Op::Compare => format!("{:?}", CmpOp::from_u8(a)),
        Op::FormatValue => {
            format!("{:?}{}", Conversion::from_u8(a), if c == 1 { " with spec" } else { "" })
        }
        Op::Is | Op::Contains if a == 1 => "not".to_owned(),
        Op::UnpackEx => format!("{a} before, {b} after"),
        Op::Line => c.to_string(),
        Op::Resume | Op::Reraise | Op::GetAwaitable | Op::Yield | Op::CallEx => a.to_string(),
        Op::Copy | Op::Swap | Op::Call | Op::BuildTuple | Op::BuildList | Op::BuildSet | Op::BuildMap => b.to_string(),
        Op::BuildString | Op::BuildSlice | Op::UnpackSequence | Op::Raise | Op::MatchClass => b.to_string(),
        Op::ListAppend | Op::SetAdd | Op::MapAdd | Op::ListExtend | Op::SetUpdate => b.to_string(),
        Op::DictUpdate | Op::DictMerge => b.to_string(),
        op if op.jumps() => format!("to {c}"),
        _ => String::new(),
    }
}

/// A constant as Python would write it.
fn show(constant: &Const) -> String {
    match constant {
        Const::None => "None".to_owned(),
        Const::Ellipsis => "Ellipsis".to_owned(),
        Const::Bool(true) => "True".to_owned(),
        Const::Bool(false) => "False".to_owned(),
        Const::Int(value) => value.to_string(),
        Const::BigInt(digits) => digits.to_string(),
        Const::Float(value) => format!("{value:?}"),
        Const::Complex(value) => format!("{value:?}j"),
        Const::Str(text) => format!("{text:?}"),
        Const::Bytes(bytes) => format!("b\"{}\"", bytes.escape_ascii()),
        Const::Tuple(items) => format!("({})", items.iter().map(show).collect::<Vec<_>>().join(", ")),
        Const::FrozenSet(items) => format!("frozenset({})", items.iter().map(show).collect::<Vec<_>>().join(", ")),
        Const::Code(code) => format!("<code {}>", code.qualname),
    }
}
