//! `_processes`: what the library's modules about processes ask of the machine, as system calls.
//!
//! `multiprocessing`, `concurrent.futures.process` and the functions of `os` stand on it, in Python. A call that waits lets the
//! GIL go and takes it again. File descriptors are numbers of the process; semaphores and shared memory are numbers of the
//! machine, which mean the same in every process. A call that fails raises `OSError` with the number and the words of its kind.
//!
//! | processes | |
//! |---|---|
//! | `fork() -> int` | 0 in the child, the child's pid in the parent. Only the thread that calls lives on in the child |
//! | `spawn(payload, fds=(), method="spawn") -> int` | starts a fresh interpreter that calls `multiprocessing.spawn.spawn_main()`; it has the descriptors `fds` under their numbers. What `spawn_main` returns, or raises, is its exit status. `method` is "spawn" or "forkserver": what the start costs |
//! | `payload() -> bytes or None` | what this process was spawned with |
//! | `run_main(name) -> module` | runs the program as a module of this name (`"__mp_main__"`), which then stands in `sys.modules` under it and as `__main__` |
//! | `running()` | says that the spawned process has imported what it needs: the next phase on the timeline |
//! | `show(name)` | the name of this process on the timeline |
//! | `wait(pid, timeout=None) -> (pid, exitcode) or None` | waits for a child's end, `-1`: for any child's; None when the time is over. An exit code below 0 is a signal's number. `ChildProcessError` if there is no such child, or it was waited for before |
//! | `kill(pid, signal)` | the process is over at once, save by signals that harm nobody; 0 only looks whether it is there. `ProcessLookupError` |
//! | `exit(status)` | the process is over at once: `os._exit` |
//! | `getpid()`, `getppid()` | 1 is the parent of whose parent is over |
//! | `start_method() -> str` | the machine's: "fork", "spawn" or "forkserver" |
//!
//! | descriptors | |
//! |---|---|
//! | `pipe() -> (reads, writes)` | a pipe of 64 KiB |
//! | `socketpair() -> (a, b)` | two pipes: each end reads what the other writes |
//! | `read(fd, n) -> bytes` | waits until there is something; at most `n` bytes; `b""` when nobody can write any more |
//! | `write(fd, data) -> int` | waits until all of it is written; `BrokenPipeError` when nobody can read any more |
//! | `close(fd)`, `dup(fd) -> int` | a file that was passed on is closed when all have closed it |
//! | `poll(fds, timeout=None) -> list` | waits until one of them can be read without waiting (or is at its end) and gives those that can |
//!
//! | shared | |
//! |---|---|
//! | `semaphore(value) -> handle` | |
//! | `acquire(handle, block=True, timeout=None) -> bool` | |
//! | `release(handle)` | |
//! | `value(handle) -> int` | |
//! | `shared(size) -> handle` | so many zero bytes |
//! | `load(handle, start, stop) -> bytes` | |
//! | `store(handle, start, data)` | |

use super::super::code_state::Origin;
use super::super::exception::Result;
use super::super::flow::{Args, Cont, Flow};
use super::super::object::Obj;
use super::super::system::Call;
use super::super::{Value, Vm};
use super::bytes::need_bytes;
use super::{Builtin, bind};
use crate::base::{StartMethod, VirtualTime};
use crate::trace::{EventKind, Phase};

static FUNCTIONS: [Builtin; 28] = [
    Builtin::function("fork", fork),
    Builtin::function("spawn", spawn),
    Builtin::function("payload", |vm, _| {
        let payload = vm.process.payload.clone();
        Ok(payload.map_or(Value::NONE, |bytes| vm.heap.add(Obj::Bytes(bytes))).into())
    }),
    Builtin::function("run_main", run_main),
    Builtin::function("running", |vm, _| {
        vm.event(EventKind::ProcessPhase, Phase::Running as u32, 0);
        Ok(Value::NONE.into())
    }),
    Builtin::function("show", show),
    Builtin::function("wait", |vm, args| {
        let [pid, timeout] = bind(vm, "wait", args, ["/pid", "/timeout"], 1)?;
        let pid = vm.need_index(&pid.expect("required"))?;
        let child = if pid == -1 { None } else { Some(u32::try_from(pid).unwrap_or(0)) };
        let until = until(vm, timeout)?;
        system(Call::Wait { child, until })
    }),
    Builtin::function("kill", |vm, args| {
        let [process, signal] = numbers(vm, "kill", args, ["/pid", "/signal"])?;
        system(Call::Kill { process, signal })
    }),
    Builtin::function("exit", |vm, args| {
        let [status] = bind(vm, "exit", args, ["/status"], 1)?;
        let status = vm.need_index(&status.expect("required"))?;
        system(Call::Exit(status as i32))
    }),
    Builtin::function("getpid", |vm, _| Ok(Value::int(vm.process.pid as usize).into())),
    Builtin::function("getppid", |_, _| system(Call::Parent)),
    Builtin::function("thread_time", |_, _| system(Call::ThreadTime)),
    Builtin::function("process_time", |_, _| system(Call::ProcessTime)),
    Builtin::function("start_method", |vm, _| Ok(vm.heap.str(vm.settings.start_method().name()).into())),
    Builtin::function("pipe", |_, _| system(Call::Pipe)),
    Builtin::function("socketpair", |_, _| system(Call::SocketPair)),
    Builtin::function("read", |vm, args| {
        let [file, size] = numbers(vm, "read", args, ["/fd", "/n"])?;
        system(Call::Read { file, size: size as usize })
    }),
    Builtin::function("write", |vm, args| {
        let [file, data] = bind(vm, "write", args, ["/fd", "/data"], 2)?;
        let (file, data) = (number(vm, file)?, need_bytes(vm, &data.expect("required"))?);
        system(Call::Write { file, data: data.into(), written: 0 })
    }),
    Builtin::function("close", |vm, args| {
        let [file] = numbers(vm, "close", args, ["/fd"])?;
        system(Call::Close(file))
    }),
    Builtin::function("dup", |vm, args| {
        let [file] = numbers(vm, "dup", args, ["/fd"])?;
        system(Call::Duplicate(file))
    }),
    Builtin::function("poll", |vm, args| {
        let [files, timeout] = bind(vm, "poll", args, ["/fds", "/timeout"], 1)?;
        let (files, until) = (files_in(vm, files)?, until(vm, timeout)?);
        system(Call::Poll { files, until })
    }),
    Builtin::function("semaphore", |vm, args| {
        let [value] = numbers(vm, "semaphore", args, ["/value"])?;
        system(Call::Semaphore(value))
    }),
    Builtin::function("acquire", |vm, args| {
        let [semaphore, block, timeout] = bind(vm, "acquire", args, ["/handle", "/block", "/timeout"], 1)?;
        let semaphore = number(vm, semaphore)?;
        let waits = match block {
            Some(block) => vm.need_index(&block)? != 0,
            None => true,
        };
        let until = if waits { until(vm, timeout)? } else { VirtualTime::ZERO };
        system(Call::Acquire { semaphore, until })
    }),
    Builtin::function("release", |vm, args| {
        let [semaphore] = numbers(vm, "release", args, ["/handle"])?;
        system(Call::Release(semaphore))
    }),
    Builtin::function("value", |vm, args| {
        let [semaphore] = numbers(vm, "value", args, ["/handle"])?;
        system(Call::SemaphoreValue(semaphore))
    }),
    Builtin::function("shared", |vm, args| {
        let [size] = numbers(vm, "shared", args, ["/size"])?;
        vm.need_room(size as usize)?;
        system(Call::Share(size as usize))
    }),
    Builtin::function("load", |vm, args| {
        let [memory, start, stop] = numbers(vm, "load", args, ["/handle", "/start", "/stop"])?;
        system(Call::Load { memory, start: start as usize, stop: stop as usize })
    }),
    Builtin::function("store", |vm, args| {
        let [memory, start, data] = bind(vm, "store", args, ["/handle", "/start", "/data"], 3)?;
        let (memory, start) = (number(vm, memory)?, number(vm, start)?);
        let data = need_bytes(vm, &data.expect("required"))?;
        system(Call::Store { memory, start: start as usize, data: data.into() })
    }),
];

pub(super) fn fill(vm: &mut Vm, globals: &Value) {
    vm.set_functions(globals, &FUNCTIONS);
}

fn system(call: Call) -> Result<Flow> {
    Ok(Flow::System(Box::new(call)))
}

fn numbers<const N: usize>(vm: &mut Vm, function: &str, args: Args, names: [&str; N]) -> Result<[u32; N]> {
    let given = bind(vm, function, args, names, N)?;
    let mut numbers = [0; N];
    for (place, value) in numbers.iter_mut().zip(given) {
        *place = number(vm, value)?;
    }
    Ok(numbers)
}

fn number(vm: &mut Vm, value: Option<Value>) -> Result<u32> {
    let number = vm.need_index(&value.expect("required"))?;
    // As with every file or process that is not there.
    u32::try_from(number).map_err(|_| vm.os_error(9, "Bad file descriptor"))
}

fn until(vm: &mut Vm, timeout: Option<Value>) -> Result<VirtualTime> {
    match timeout.filter(|timeout| !timeout.is_none()) {
        Some(timeout) => Ok(vm.now() + VirtualTime::from_seconds(vm.need_float(&timeout)?.max(0.0))),
        None => Ok(VirtualTime::NEVER),
    }
}

fn files_in(vm: &mut Vm, files: Option<Value>) -> Result<Vec<u32>> {
    let items = files.and_then(|files| vm.known_items(&files)).unwrap_or_default();
    items.into_iter().map(|file| number(vm, Some(file))).collect()
}

/// In the child the module `threading` forgets the threads that are not there.
fn fork(vm: &mut Vm, _: Args) -> Result<Flow> {
    vm.need_main_interpreter()?;
    let flow = Flow::System(Box::new(Call::Fork));
    Ok(Flow::Then(
        Box::new(flow),
        Cont::new(
            |vm, _, outcome| {
                let pid = vm.returned(outcome)?;
                let after = match pid.as_small_int() {
                    Some(0) => vm.library_function("threading", "_after_fork").ok(),
                    _ => None,
                };
                let Some(after) = after else { return Ok(pid.into()) };
                let then = Cont::new(
                    |vm, held, outcome| {
                        vm.returned(outcome)?;
                        Ok(held[0].clone().into())
                    },
                    [pid],
                );
                Ok(Flow::CallThen(after, Args::default(), then))
            },
            [],
        ),
    ))
}

fn spawn(vm: &mut Vm, args: Args) -> Result<Flow> {
    vm.need_main_interpreter()?;
    let [payload, files, method] = bind(vm, "spawn", args, ["payload", "fds", "method"], 1)?;
    let payload = need_bytes(vm, &payload.expect("required"))?;
    let files = files_in(vm, files)?;
    let method = match method {
        Some(method) => vm.text_of(&method).parse().map_err(|words: String| vm.value_error(words))?,
        None => StartMethod::Spawn,
    };
    system(Call::Spawn { payload: payload.into(), files, method })
}

fn run_main(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [name] = bind(vm, "run_main", args, ["/name"], 1)?;
    let name = vm.text_of(&name.expect("required"));
    let program = vm.process.program.clone().expect("there is a program");
    let module = vm.make_module(&name);
    vm.set_global(&vm.modules.clone(), "__main__", module.clone());
    let globals = vm.module_globals(&module);
    let file = vm.heap.str("main.py");
    vm.set_global(&globals, "__file__", file);
    let code = vm.load_code(&program, Origin::Program);
    let then = Cont::new(
        |vm, held, outcome| {
            vm.returned(outcome)?;
            Ok(held[0].clone().into())
        },
        [module],
    );
    Ok(Flow::RunCode(code, globals, Value::NULL, then))
}

fn show(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [name] = bind(vm, "show", args, ["/name"], 1)?;
    let name = vm.plain_str(&name.expect("required"));
    let name = vm.trace.strings.intern(&name);
    if let Some(info) = vm.trace.entities.processes.get_mut(vm.process.id.0 as usize) {
        info.name = name;
    }
    Ok(Value::NONE.into())
}
