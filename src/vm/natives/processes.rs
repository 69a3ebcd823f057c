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
//! | `kill(pid, signal)` | SIGTERM and SIGKILL (and SIGINT without a handler) end the process; 0 only looks whether it is there. `ProcessLookupError` |
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
//! | `close(fd)`, `dup(fd) -> int` | |
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

use super::super::exception::Result;
use super::super::flow::{Args, Flow};
use super::super::{Value, Vm};
use super::Builtin;

macro_rules! absent {
    ($name:literal) => {
        Builtin::function(
            $name,
            |vm, _| Err(vm.not_implemented_error(concat!("not simulated yet: _processes.", $name))),
        )
    };
}

static FUNCTIONS: [Builtin; 26] = [
    absent!("fork"),
    absent!("spawn"),
    absent!("payload"),
    absent!("run_main"),
    absent!("running"),
    absent!("show"),
    absent!("wait"),
    absent!("kill"),
    absent!("exit"),
    Builtin::function("getpid", |_, _| Ok(Value::int(1000).into())),
    Builtin::function("getppid", |_, _| Ok(Value::int(999).into())),
    Builtin::function("start_method", start_method),
    absent!("pipe"),
    absent!("socketpair"),
    absent!("read"),
    absent!("write"),
    absent!("close"),
    absent!("dup"),
    absent!("poll"),
    absent!("semaphore"),
    absent!("acquire"),
    absent!("release"),
    absent!("value"),
    absent!("shared"),
    absent!("load"),
    absent!("store"),
];

pub(super) fn fill(vm: &mut Vm, globals: &Value) {
    vm.set_functions(globals, &FUNCTIONS);
}

fn start_method(vm: &mut Vm, _: Args) -> Result<Flow> {
    let method = if vm.settings.python.minor() >= 14 { "forkserver" } else { "fork" };
    Ok(vm.heap.str(method).into())
}
