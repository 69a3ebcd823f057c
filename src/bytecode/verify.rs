//! Checks what the vm relies on without looking: stack depths, jump targets, operand ranges.

use super::effect::effect;
use super::{BinOp, CmpOp, Code, Const, Conversion, Instr, Op, UnaryOp};

/// What is wrong with `code` or a code object inside it; `Ok` is what every compiled program must give.
pub fn verify(code: &Code) -> Result<(), String> {
    let place = |problem: String| format!("{}: {problem}", code.qualname);
    for (pc, instr) in code.instrs.iter().enumerate() {
        operands(code, instr).map_err(|problem| place(format!("{pc} {:?}: {problem}", instr.op)))?;
    }
    for pair in code.lines.windows(2) {
        if pair[0].start >= pair[1].start {
            return Err(place(format!("line table not ascending at {}", pair[1].start)));
        }
    }
    stack(code).map_err(place)?;
    for constant in &code.consts {
        if let Const::Code(inner) = constant {
            verify(inner)?;
        }
    }
    Ok(())
}

fn operands(code: &Code, instr: &Instr) -> Result<(), String> {
    let below = |what: &str, index: u32, count: usize| {
        if (index as usize) < count { Ok(()) } else { Err(format!("{what} {index} of {count}")) }
    };
    let Instr { op, a, b, c } = *instr;
    if op.jumps() {
        below("target", c, code.instrs.len())?;
    }
    match op {
        Op::LoadConst | Op::CallKw => below("constant", c, code.consts.len()),
        Op::MakeFunction => match code.consts.get(c as usize) {
            Some(Const::Code(_)) if a < 16 => Ok(()),
            _ => Err(format!("constant {c} is no code object")),
        },
        Op::LoadFast | Op::LoadFastCheck | Op::StoreFast | Op::DeleteFast | Op::LoadFastAndClear => {
            below("local", b.into(), code.locals.len())
        }
        Op::MakeCell | Op::LoadClosure | Op::LoadDeref | Op::StoreDeref | Op::DeleteDeref => {
            below("local", b.into(), code.locals.len())
        }
        Op::LoadClassDeref => {
            below("local", b.into(), code.locals.len())?;
            below("name", c, code.names.len())
        }
        Op::LoadGlobal | Op::LoadAttr | Op::LoadMethod | Op::StoreAttr => {
            below("cache", b.into(), code.cache_count.into())?;
            below("name", c, code.names.len())
        }
        Op::StoreGlobal | Op::DeleteGlobal | Op::LoadName | Op::StoreName | Op::DeleteName | Op::DeleteAttr => {
            below("name", c, code.names.len())
        }
        Op::LoadSuperAttr | Op::LoadSuperMethod | Op::ImportName | Op::ImportFrom => below("name", c, code.names.len()),
        Op::Binary | Op::Inplace => below("operator", a.into(), BinOp::ALL.len()),
        Op::Unary => below("operator", a.into(), UnaryOp::ALL.len()),
        Op::Compare => below("operator", a.into(), CmpOp::ALL.len()),
        Op::FormatValue => below("conversion", a.into(), Conversion::ALL.len()),
        Op::Copy if b == 0 => Err("no such value".to_owned()),
        Op::LoadFastLoadFast | Op::LoadFastLoadConst | Op::LoadFastLoadAttr | Op::Brink => {
            Err("only the vm makes these".to_owned())
        }
        Op::Swap if b < 2 => Err("swaps nothing".to_owned()),
        _ => Ok(()),
    }
}

/// Follows every way through the code: each instruction is always reached with the same depth, never takes more
/// than there is, and the deepest is `max_stack`.
fn stack(code: &Code) -> Result<(), String> {
    let mut before: Vec<Option<u32>> = vec![None; code.instrs.len()];
    let mut max = 0;
    let mut ways = vec![(0_usize, 0_u32)];
    while let Some((pc, depth)) = ways.pop() {
        max = max.max(depth);
        let Some(known) = before.get_mut(pc) else { return Err(format!("runs off its end at {pc}")) };
        match *known {
            Some(known) if known == depth => continue,
            Some(known) => return Err(format!("{pc} is reached with depth {known} and {depth}")),
            None => *known = Some(depth),
        }
        let instr = &code.instrs[pc];
        let after = |jumps| {
            let (pops, pushes) = effect(instr, jumps);
            let left = depth.checked_sub(pops).ok_or_else(|| format!("{pc} {:?} takes {pops} of {depth}", instr.op))?;
            Ok::<u32, String>(left + pushes)
        };
        after(false)?;
        if let Some(entry) = code.exceptions.iter().find(|e| (e.start as usize..e.end as usize).contains(&pc)) {
            // What the handler keeps, the instruction must not have taken.
            let left = depth + keeps(instr) - effect(instr, false).0;
            if u32::from(entry.depth) > left {
                return Err(format!("{pc} {:?} has depth {depth}, its handler {}", instr.op, entry.depth));
            }
            ways.push((entry.handler as usize, u32::from(entry.depth) + 1));
        }
        if instr.op.jumps() {
            ways.push((instr.c as usize, after(true)?));
        }
        if !instr.op.ends() {
            ways.push((pc + 1, after(false)?));
        }
    }
    match before.iter().position(Option::is_none) {
        Some(pc) => Err(format!("{pc} is never reached")),
        None if max != u32::from(code.max_stack) => Err(format!("max_stack {} should be {max}", code.max_stack)),
        None => Ok(()),
    }
}

/// How many of the values that an instruction uses stay on the stack while it runs.
fn keeps(instr: &Instr) -> u32 {
    match instr.op {
        Op::Copy | Op::Swap | Op::ListAppend | Op::SetAdd | Op::MapAdd | Op::ListExtend | Op::SetUpdate => {
            instr.b.into()
        }
        Op::DictUpdate | Op::DictMerge => instr.b.into(),
        Op::WithExceptStart => 3,
        Op::MatchKeys => 2,
        Op::CheckExcMatch | Op::GetLen | Op::GetANext | Op::ImportFrom | Op::MatchMapping | Op::MatchSequence => 1,
        Op::ForIter | Op::Send | Op::Resume | Op::PushExcInfo => 1,
        _ => 0,
    }
}
