//! The entries. `{queue}` and its like are names in scope, or made on the spot: see `fill`.

use super::{Entry, Group, Kind, Place};

const NONE: &[&str] = &[];
const ASYNCIO: &[&str] = &["import asyncio"];
const TIME: &[&str] = &["import time"];
const COROSCOPE: &[&str] = &["from coroscope import burn"];
const CONTEXTLIB: &[&str] = &["import contextlib"];
const HTTPX: &[&str] = &["import httpx"];
const REQUESTS: &[&str] = &["import requests"];
const ASYNC_NULLCONTEXT: u8 = 10;
const TASK_GROUPS: u8 = 11;

macro_rules! entries {
    ($($id:literal $kind:ident $group:ident $imports:expr, $template:literal $($field:ident: $value:expr,)*;)*) => {
        pub(super) static ENTRIES: &[Entry] = &[$({
            #[allow(unused_mut, reason = "most entries change nothing")]
            let mut entry = Entry {
                id: $id,
                kind: Kind::$kind,
                group: Group::$group,
                place: Place::Anywhere,
                since: 0,
                template: $template,
                imports: $imports,
            };
            $(entry.$field = $value;)*
            entry
        },)*];
    };
}

entries! {
    "coroutine" Coroutine Coroutines NONE, "async def {new_coroutine}():\n    pass";
    "function" Function Coroutines NONE, "def {new_function}():\n    pass";
    "await-call" AwaitCall Coroutines NONE, "await {call}";
    "run-main" RunMain Coroutines ASYNCIO, "asyncio.run({main})" place: Place::OutsideCoroutines,;

    "await-sleep" AwaitSleep Waiting ASYNCIO, "await asyncio.sleep(1)";
    "await-task" AwaitTask Waiting NONE, "await {task}";
    "gather" Gather Waiting ASYNCIO, "await asyncio.gather({call}, {call})";
    "wait-first" WaitFirst Waiting ASYNCIO,
        "done, pending = await asyncio.wait({{call_task}, {call_task}}, return_when=asyncio.FIRST_COMPLETED)";
    "wait-for" WaitFor Waiting ASYNCIO, "await asyncio.wait_for({call}, timeout=2)";
    "timeout" Timeout Waiting ASYNCIO, "async with asyncio.timeout(2):\n    pass" since: TASK_GROUPS,;

    "create-task" CreateTask Tasks ASYNCIO, "{new_task} = asyncio.create_task({call})" place: Place::InsideCoroutines,;
    "task-group" TaskGroup Tasks ASYNCIO, "async with asyncio.TaskGroup() as group:\n    group.create_task({call})" since: TASK_GROUPS,;
    "cancel" Cancel Tasks NONE, "{task}.cancel()";
    "try-cancelled" Try Tasks ASYNCIO, "try:\n    pass\nexcept asyncio.CancelledError:\n    print(\"cancelled\")\n    raise\nfinally:\n    print(\"cleaned up\")";

    "make-queue" SetVariable Sharing ASYNCIO, "queue = asyncio.Queue(maxsize=2)";
    "queue-put" QueuePut Sharing NONE, "await {queue}.put(1)";
    "queue-get" QueueGet Sharing NONE, "item = await {queue}.get()";
    "queue-task-done" QueueTaskDone Sharing NONE, "{queue}.task_done()";
    "queue-join" QueueJoin Sharing NONE, "await {queue}.join()";
    "make-lock" SetVariable Sharing ASYNCIO, "lock = asyncio.Lock()";
    "async-with-lock" AsyncWithLock Sharing NONE, "async with {lock}:\n    pass";
    "make-semaphore" SetVariable Sharing ASYNCIO, "semaphore = asyncio.Semaphore(2)";
    "async-with-semaphore" AsyncWithSemaphore Sharing NONE, "async with {semaphore}:\n    pass";
    "make-event" SetVariable Sharing ASYNCIO, "event = asyncio.Event()";
    "event-wait" EventWait Sharing NONE, "await {event}.wait()";
    "event-set" EventSet Sharing NONE, "{event}.set()";
    "make-condition" SetVariable Sharing ASYNCIO, "condition = asyncio.Condition()";
    "condition-wait" AsyncWithCondition Sharing NONE, "async with {condition}:\n    await {condition}.wait()";
    "condition-notify" AsyncWithCondition Sharing NONE, "async with {condition}:\n    {condition}.notify_all()";

    "fetch-async" FetchAsync Io NONE, "response = await {client}.get(\"https://example.org\")";
    "fetch-client" AsyncWith Io HTTPX, "async with httpx.AsyncClient() as client:\n    pass";
    "fetch-blocking" FetchBlocking Io REQUESTS, "response = requests.get(\"https://example.org\")";
    "read-file" ReadFile Io NONE, "with open(\"notes.txt\") as file:\n    text = file.read()";
    "blocking-sleep" BlockingSleep Io TIME, "time.sleep(1)";

    "burn" Burn Threads COROSCOPE, "burn(1)";
    "run-in-thread" RunInThread Threads ASYNCIO, "await asyncio.to_thread({job})";
    "run-in-process" RunInProcess Threads ASYNCIO, "result = await asyncio.get_running_loop().run_in_executor({processes}, pow, 2, 10)";
    "make-thread" MakeThread Threads &["import threading"], "{new_thread} = threading.Thread(target={target})";
    "thread-start" ThreadStart Threads NONE, "{thread}.start()";
    "thread-join" ThreadJoin Threads NONE, "{thread}.join()";
    "thread-pool" ThreadPool Threads &["from concurrent.futures import ThreadPoolExecutor"], "with ThreadPoolExecutor() as pool:\n    pass";
    "process-pool" ProcessPool Threads &["from concurrent.futures import ProcessPoolExecutor"], "with ProcessPoolExecutor() as pool:\n    pass";
    "pool-map" PoolMap Threads NONE, "results = list({pool}.map(abs, [-1, 2]))";
    "make-thread-lock" SetVariable Threads &["import threading"], "lock = threading.Lock()";
    "with-lock" WithLock Threads NONE, "with {thread_lock}:\n    pass";

    "loop-times" LoopTimes Control NONE, "for number in range(3):\n    pass";
    "for-each" ForEach Control NONE, "for item in [\"a\", \"b\", \"c\"]:\n    pass";
    "while" While Control NONE, "while {count} > 0:\n    {count} -= 1";
    "if" If Control NONE, "if True:\n    pass";
    "if-else" If Control NONE, "if True:\n    pass\nelse:\n    pass";
    "try" Try Control NONE, "try:\n    pass\nexcept Exception as error:\n    print(\"failed:\", error)\nfinally:\n    print(\"over\")";
    "with" With Control CONTEXTLIB, "with contextlib.nullcontext() as resource:\n    pass";
    "async-with" AsyncWith Control CONTEXTLIB, "async with contextlib.nullcontext() as resource:\n    pass" since: ASYNC_NULLCONTEXT,;
    "raise" Raise Control NONE, "raise ValueError(\"wrong\")";
    "return" Return Control NONE, "return";
    "break" Break Control NONE, "break";
    "continue" Continue Control NONE, "continue";

    "set-variable" SetVariable Values NONE, "number = 0";
    "change-variable" ChangeVariable Values NONE, "{number} += 1";
    "print" Print Values NONE, "print(\"hello\")";
    "call" Call Values NONE, "{plain_call}";
    "comment" Comment Values NONE, "# why";
}
