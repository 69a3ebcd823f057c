//! How each instruction changes the operand stack.

use super::{Instr, Op};

/// How many values `instr` takes off the stack and how many it puts there, when it goes on at the next instruction
/// (`jumps` false) or at its target.
pub(super) fn effect(instr: &Instr, jumps: bool) -> (u32, u32) {
    let b = u32::from(instr.b);
    let a = u32::from(instr.a);
    match instr.op {
        Op::Nop
        | Op::Line
        | Op::CheckEvalBreaker
        | Op::MakeCell
        | Op::DeleteFast
        | Op::DeleteGlobal
        | Op::DeleteName
        | Op::DeleteDeref => (0, 0),
        Op::Jump | Op::JumpBackward | Op::ReturnGenerator | Op::SetupAnnotations => (0, 0),
        Op::Resume => {
            if instr.a == 0 {
                (0, 0)
            } else {
                (1, 1)
            }
        }
        Op::LoadConst | Op::LoadFast | Op::LoadFastCheck | Op::LoadFastAndClear | Op::LoadGlobal | Op::LoadName => {
            (0, 1)
        }
        Op::LoadClosure | Op::LoadDeref | Op::LoadClassDeref | Op::PushNull | Op::LoadBuildClass => (0, 1),
        Op::LoadAssertionError | Op::LoadLocals => (0, 1),
        // Of the first of the two.
        Op::LoadFastLoadFast | Op::LoadFastLoadConst | Op::LoadFastLoadAttr => (0, 1),
        // The verifier has refused it.
        Op::Brink => (0, 0),
        Op::StoreFast | Op::StoreGlobal | Op::StoreName | Op::StoreDeref | Op::PopTop => (1, 0),
        Op::Copy => (b, b + 1),
        Op::Swap => (b, b),
        Op::Binary | Op::Inplace | Op::Compare | Op::Is | Op::Contains | Op::BinarySubscr => (2, 1),
        Op::Unary | Op::Not | Op::LoadAttr | Op::GetIter | Op::GetYieldFromIter | Op::GetAwaitable | Op::GetAIter => {
            (1, 1)
        }
        Op::StoreSubscr => (3, 0),
        Op::DeleteSubscr | Op::StoreAttr => (2, 0),
        Op::DeleteAttr => (1, 0),
        Op::BuildSlice => (b, 1),
        Op::LoadMethod => (1, 2),
        Op::LoadSuperAttr => (3, 1),
        Op::LoadSuperMethod => (3, 2),
        Op::BuildTuple | Op::BuildList | Op::BuildSet | Op::BuildString => (b, 1),
        Op::BuildMap => (2 * b, 1),
        Op::FormatValue => (1 + instr.c, 1),
        // The collection stays where it is, `b` deep once the item is popped.
        Op::ListAppend | Op::SetAdd | Op::ListExtend | Op::SetUpdate | Op::DictUpdate | Op::DictMerge => (b + 1, b),
        Op::MapAdd => (b + 2, b),
        Op::ListToTuple => (1, 1),
        Op::UnpackSequence => (1, b),
        Op::UnpackEx => (1, a + 1 + b),
        Op::PopJumpIfFalse | Op::PopJumpIfTrue | Op::PopJumpIfNone | Op::PopJumpIfNotNone => (1, 0),
        Op::JumpIfFalseOrPop | Op::JumpIfTrueOrPop => (1, jumps.into()),
        Op::ForIter => (1, if jumps { 0 } else { 2 }),
        Op::GetLen => (1, 2),
        Op::Call | Op::CallKw => (2 + b, 1),
        Op::CallEx => (3 + a, 1),
        Op::Return | Op::Reraise => (1, 0),
        Op::MakeFunction => (a.count_ones(), 1),
        Op::Yield => (1, 1),
        Op::Send => (2, if jumps { 1 } else { 2 }),
        Op::GetANext => (1, 2),
        Op::EndAsyncFor => (2, 0),
        Op::PushExcInfo => (1, 2),
        Op::PopExcept => (1, 0),
        Op::CheckExcMatch | Op::CheckEgMatch => (2, 2),
        Op::PrepReraiseStar => (2, 1),
        Op::Raise => (b, 0),
        Op::BeforeWith | Op::BeforeAsyncWith => (1, 2),
        Op::WithExceptStart => (3, 4),
        Op::ImportName => (1, 1),
        Op::ImportFrom => (1, 2),
        Op::ImportStar => (1, 0),
        Op::MatchMapping | Op::MatchSequence => (1, 2),
        Op::MatchKeys => (2, 3),
        Op::MatchClass => (3, 1),
    }
}

impl Op {
    /// Whether `c` is the instruction that it may jump to.
    pub fn jumps(self) -> bool {
        matches!(
            self,
            Op::Jump
                | Op::JumpBackward
                | Op::PopJumpIfFalse
                | Op::PopJumpIfTrue
                | Op::PopJumpIfNone
                | Op::PopJumpIfNotNone
                | Op::JumpIfFalseOrPop
                | Op::JumpIfTrueOrPop
                | Op::ForIter
                | Op::Send
        )
    }

    /// Whether it never goes on at the next instruction.
    pub fn ends(self) -> bool {
        matches!(self, Op::Jump | Op::JumpBackward | Op::Return | Op::Raise | Op::Reraise)
    }
}
