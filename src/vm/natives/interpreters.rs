//! `_interpreters`: what `concurrent.interpreters` asks of the machine. Interpreters and queues are numbers, what goes between them bytes.
//!
//! | | |
//! |---|---|
//! | `make() -> int` | an interpreter of this process, with a GIL of its own |
//! | `current() -> int`, `listed() -> list` | 0 is the main one |
//! | `enter(number, payload) -> bytes or int` | this thread runs `lib/_entered.py` there, and comes back with its answer |
//! | `payload() -> bytes`, `answer(bytes)` | for `_entered` |
//! | `running(number) -> bool or int`, `destroy(number) -> int` | |
//! | `make_queue(room) -> int`, `put(queue, item) -> int`, `get(queue) -> bytes or int`, `length(queue) -> (items, room) or int` | |
//!
//! Instead of what is asked for: -1 when the interpreter or queue is not there, -2 when it runs, is full or empty, -3 when the item's
//! interpreter is no more.

use super::super::exception::Result;
use super::super::flow::{Args, Flow};
use super::super::interpreters::InterpreterCall as Ask;
use super::super::object::Obj;
use super::super::system::Call;
use super::super::{Value, Vm};
use super::bytes::need_bytes;
use super::{Builtin, bind};
use std::rc::Rc;

static FUNCTIONS: [Builtin; 12] = [
    Builtin::function("make", |_, _| ask(Ask::Make)),
    Builtin::function("current", |vm, _| Ok(Value::int(vm.process.interpreter.number as usize).into())),
    Builtin::function("listed", |_, _| ask(Ask::List)),
    Builtin::function("enter", |vm, args| {
        let (interpreter, payload) = number_and_bytes(vm, "enter", args)?;
        ask(Ask::Enter { interpreter, payload })
    }),
    Builtin::function("payload", |vm, _| {
        let payload = vm.process.interpreter.payload.take().unwrap_or_default();
        Ok(vm.heap.add(Obj::Bytes(payload)).into())
    }),
    Builtin::function("answer", |vm, args| {
        let [answer] = bind(vm, "answer", args, ["/answer"], 1)?;
        let answer = need_bytes(vm, &answer.expect("required"))?;
        vm.process.interpreter.answer = Some(answer.into());
        Ok(Value::NONE.into())
    }),
    Builtin::function("running", |vm, args| ask(Ask::IsRunning(number(vm, "running", args)?))),
    Builtin::function("destroy", |vm, args| ask(Ask::Destroy(number(vm, "destroy", args)?))),
    Builtin::function("make_queue", |vm, args| ask(Ask::MakeQueue(number(vm, "make_queue", args)?))),
    Builtin::function("put", |vm, args| {
        let (queue, item) = number_and_bytes(vm, "put", args)?;
        ask(Ask::Put { queue, item })
    }),
    Builtin::function("get", |vm, args| ask(Ask::Get(number(vm, "get", args)?))),
    Builtin::function("length", |vm, args| ask(Ask::Length(number(vm, "length", args)?))),
];

pub(super) fn fill(vm: &mut Vm, globals: &Value) {
    vm.set_functions(globals, &FUNCTIONS);
}

impl Vm {
    /// Others cannot start processes.
    pub(super) fn need_main_interpreter(&mut self) -> Result<()> {
        match self.process.interpreter.number {
            0 => Ok(()),
            _ => Err(self.runtime_error("fork not supported for isolated subinterpreters")),
        }
    }
}

fn ask(call: Ask) -> Result<Flow> {
    Ok(Flow::System(Box::new(Call::Interpreters(call))))
}

fn number(vm: &mut Vm, function: &str, args: Args) -> Result<u32> {
    let [number] = bind(vm, function, args, ["/number"], 1)?;
    whole(vm, &number.expect("required"))
}

fn number_and_bytes(vm: &mut Vm, function: &str, args: Args) -> Result<(u32, Rc<[u8]>)> {
    let [number, bytes] = bind(vm, function, args, ["/number", "/bytes"], 2)?;
    let bytes = need_bytes(vm, &bytes.expect("required"))?;
    Ok((whole(vm, &number.expect("required"))?, bytes.into()))
}

/// A number of nothing that there is, for those below zero or too large.
fn whole(vm: &mut Vm, number: &Value) -> Result<u32> {
    Ok(u32::try_from(vm.need_index(number)?).unwrap_or(u32::MAX))
}
