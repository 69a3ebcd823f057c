//! What the objects of the library that programs of this kind work with have: methods, those that are awaited among them, and attributes.

/// A type or a module, and its members: `await` before what is awaited, brackets behind what is called.
const KNOWN: &[(&[&str], &str)] = &[
    (
        &["asyncio.Queue", "asyncio.LifoQueue", "asyncio.PriorityQueue"],
        "await get(), await put(item), await join(), task_done(), put_nowait(item), get_nowait(), qsize(), empty(), full(), maxsize",
    ),
    (&["asyncio.Lock"], "await acquire(), release(), locked()"),
    (&["asyncio.Semaphore", "asyncio.BoundedSemaphore"], "await acquire(), release(), locked()"),
    (&["asyncio.Event"], "await wait(), set(), clear(), is_set()"),
    (
        &["asyncio.Condition"],
        "await wait(), await wait_for(predicate), notify(n=1), notify_all(), await acquire(), release(), locked()",
    ),
    (&["asyncio.Barrier"], "await wait(), await reset(), await abort(), parties, n_waiting, broken"),
    (
        &[".create_task", "asyncio.create_task", "asyncio.ensure_future", "asyncio.Task", "asyncio.Future"],
        "cancel(), done(), result(), exception(), cancelled(), get_name(), set_name(name), add_done_callback(callback), cancelling(), uncancel()",
    ),
    (&["asyncio.TaskGroup"], "create_task(coroutine)"),
    (&["asyncio.timeout", "asyncio.timeout_at"], "expired(), reschedule(when), when()"),
    (
        &["asyncio.get_running_loop", "asyncio.get_event_loop", "asyncio.new_event_loop"],
        "await run_in_executor(pool, function), time(), create_task(coroutine), call_soon(callback), call_later(seconds, callback), call_at(when, callback), call_soon_threadsafe(callback), create_future(), run_until_complete(coroutine), stop(), close()",
    ),
    (&["threading.Thread", "threading.Timer"], "start(), join(timeout=None), is_alive(), name, daemon, ident"),
    (
        &["threading.Lock", "threading.RLock", "threading.Semaphore", "threading.BoundedSemaphore"],
        "acquire(), release(), locked()",
    ),
    (&["threading.Event"], "wait(timeout=None), set(), clear(), is_set()"),
    (
        &["threading.Condition"],
        "wait(timeout=None), wait_for(predicate), notify(n=1), notify_all(), acquire(), release()",
    ),
    (&["threading.Barrier"], "wait(timeout=None), reset(), abort(), parties, n_waiting, broken"),
    (
        &["queue.Queue", "queue.LifoQueue", "queue.PriorityQueue", "queue.SimpleQueue", "multiprocessing.Queue"],
        "get(), put(item), join(), task_done(), get_nowait(), put_nowait(item), qsize(), empty(), full()",
    ),
    (&["multiprocessing.Process"], "start(), join(timeout=None), is_alive(), terminate(), kill(), exitcode, pid, name"),
    (
        &["concurrent.futures.ThreadPoolExecutor", "concurrent.futures.ProcessPoolExecutor"],
        "submit(function), map(function, items), shutdown()",
    ),
    (
        &["multiprocessing.Pool", "multiprocessing.pool.ThreadPool"],
        "map(function, items), apply(function), close(), join()",
    ),
    (&[".submit"], "result(timeout=None), done(), cancel(), exception(), add_done_callback(callback)"),
    (&["httpx.AsyncClient"], "await get(url), await post(url), await aclose()"),
    (&["open", "io.open"], "read(), readline(), readlines(), write(text), close()"),
    (
        &["list"],
        "append(item), pop(), extend(items), insert(index, item), remove(item), sort(), reverse(), index(item), count(item), copy(), clear()",
    ),
    (
        &["dict"],
        "get(key), items(), keys(), values(), pop(key), setdefault(key, value), update(other), clear(), copy()",
    ),
    (&["set"], "add(item), discard(item), remove(item), pop(), union(other), clear()"),
    (&["collections.deque"], "append(item), appendleft(item), pop(), popleft(), extend(items), clear()"),
    (
        &["str"],
        "upper(), lower(), strip(), split(), join(items), replace(old, new), startswith(text), endswith(text), format()",
    ),
    (
        &["asyncio"],
        "await sleep(seconds), create_task(coroutine), await gather(), await wait(tasks), await wait_for(coroutine, timeout), await to_thread(function), run(main), timeout(seconds), TaskGroup(), Queue(), Lock(), Semaphore(value), Event(), Condition(), shield(coroutine), as_completed(tasks), current_task(), all_tasks(), get_running_loop(), CancelledError, TimeoutError, FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED",
    ),
    (
        &["threading"],
        "Thread(target), Lock(), RLock(), Semaphore(value), Event(), Condition(), Barrier(parties), Timer(seconds, function), local(), current_thread(), active_count(), enumerate()",
    ),
    (&["time"], "sleep(seconds), perf_counter(), monotonic(), time(), process_time(), strftime(format)"),
    (
        &["random"],
        "random(), randint(a, b), choice(items), shuffle(items), sample(items, k), uniform(a, b), seed(number)",
    ),
    (&["queue"], "Queue(), LifoQueue(), PriorityQueue(), SimpleQueue(), Empty, Full"),
    (&["multiprocessing"], "Process(target), Pool(), Queue(), Lock(), Event(), cpu_count(), current_process()"),
    (&["concurrent.futures"], "ThreadPoolExecutor(), ProcessPoolExecutor(), as_completed(tasks), wait(tasks)"),
];

/// A method, an attribute, or what a module has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member<'a> {
    pub name: &'a str,
    /// What stands between its brackets; none of an attribute.
    pub parameters: Option<&'a str>,
    pub is_awaited: bool,
}

/// Of what was made by, or imported under, this full name.
pub fn members(of: &str) -> impl Iterator<Item = Member<'static>> {
    let is_one = |name: &&str| match name.strip_prefix('.') {
        Some(method) => of.rsplit('.').next() == Some(method) && of.contains('.'),
        None => *name == of,
    };
    let list = KNOWN.iter().find(|(names, _)| names.iter().any(is_one));
    list.into_iter().flat_map(|(_, list)| split(list)).map(|text| {
        let (is_awaited, text) = match text.strip_prefix("await ") {
            Some(text) => (true, text),
            None => (false, text),
        };
        match text.split_once('(') {
            Some((name, rest)) => Member { name, parameters: Some(rest.trim_end_matches(')')), is_awaited },
            None => Member { name: text, parameters: None, is_awaited },
        }
    })
}

/// At the commas outside of brackets.
fn split(list: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0;
    list.split(move |ch| {
        depth += i32::from(ch == '(') - i32::from(ch == ')');
        ch == ',' && depth == 0
    })
    .map(str::trim)
}
