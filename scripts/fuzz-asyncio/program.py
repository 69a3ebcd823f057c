"""The asyncio program of a seed: tasks that sleep, lock, queue, gather, time out, cancel and shield one another, block threads
and talk over sockets, at random."""

import random

# What all programs of a file share.
PRELUDE = '''\
import asyncio
import contextvars
import gc
import time

# When cycles are found is no part of the comparison.
gc.disable()
var = contextvars.ContextVar("var", default="unset")


def failing(name):
    print(name, "callback", var.get())
    raise KeyError(name)


def handler(loop, context):
    # When what was never retrieved dies, tracebacks may hold it for a while.
    if "callback" in context["message"]:
        print("handler", context["message"].split(" ")[0], type(context.get("exception")).__name__)


async def guard(name, awaitable):
    try:
        result = await awaitable
        print(name, "got", result)
        return result
    except asyncio.CancelledError as error:
        print(name, "cancelled", error.args)
        raise
    except BaseException as error:
        print(name, "failed", type(error).__name__)
        raise


async def counted(name, count, delay):
    try:
        for number in range(count):
            await asyncio.sleep(delay)
            yield number
    finally:
        print(name, "closes")
        await asyncio.sleep(0)
        print(name, "closed")


waits = 0


def apart(delay):
    """Several tasks may come here at once; their deadlines must not lie close to one another, nor sums of them."""
    global waits
    waits += 1
    return delay + 0.003 * (waits * waits * 389 % 997)


def blocks(name, delay):
    time.sleep(delay)
    if delay > 14:
        raise ValueError(name)
    return name


async def serve(reader, writer):
    try:
        while True:
            line = await reader.readline()
            if not line:
                break
            writer.write(line.upper())
            await writer.drain()
    except asyncio.CancelledError:
        # 3.12.1 complains of servers whose handlers are cancelled; 3.12.2 does not.
        print("the server's task is cancelled")
    writer.close()


async def exchange(port, name, pauses):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        for pause in pauses:
            writer.write(name.encode() + b"\\n")
            print(name, "hears", await reader.readline())
            await asyncio.sleep(pause)
    finally:
        print(name, "hangs up")
        writer.close()
    return len(pauses)


async def and_threads(main, seconds):
    try:
        await asyncio.wait_for(main(), 600)
    finally:
        # Whether the loop hears of a thread's end before the end of its executor is the kernel's choice: no thread is left by then,
        # not even of tasks that do not heed their cancellation.
        await asyncio.sleep(seconds)
        for task in sorted(asyncio.all_tasks() - {asyncio.current_task()}, key=asyncio.Task.get_name):
            task.cancel()
        await asyncio.sleep(seconds)


def run(seed, main, seconds=None):
    global waits
    waits = 0
    print("=== seed", seed)
    try:
        asyncio.run(asyncio.wait_for(main(), 600) if seconds is None else and_threads(main, seconds))
    except BaseException as error:
        print("uncaught", type(error).__name__)
'''

POSTLUDE = """
# What lives until the interpreter's end has nothing more to say.
print = str
"""

KINDS = """
await await await print lock sem event cond put try cancel task group timeout sleep wait completed finally variable callback
priority barrier shutdown streamed generator message reschedule swallow join future several dismissed caught end
thread context predicate nested many
""".split()

ENDS = ["raise SystemExit(name)", "raise KeyboardInterrupt", "asyncio.get_running_loop().stop()"]


class Program:
    def __init__(self, seed, minor):
        self.random = random.Random(seed)
        self.minor = minor
        self.seed = seed
        self.lines = []
        self.used = set()
        self.threads = False
        self.eager = minor >= 12 and self.chance(0.3)
        self.workers = self.random.randint(2, 5)

    def text(self):
        self.emit(0, f"\n\ndef program_{self.seed}():")
        for number in range(self.workers):
            self.worker(number)
        self.main()
        longest = ", 120" if self.threads else ""
        self.emit(1, f"\n    run({self.seed}, main{longest})")
        self.emit(0, f"\n\nprogram_{self.seed}()")
        text = "\n".join(self.lines) + "\n"
        if self.threads:
            # For the same reason nothing ends the run while a thread is at work.
            for end in ENDS:
                text = text.replace(end, "await asyncio.sleep(-1)")
        return text

    def delay(self):
        # The loop's selector counts whole milliseconds.
        while True:
            ticks = self.random.randint(1, 5000)
            if ticks not in self.used:
                self.used.add(ticks)
                return f"apart({ticks * 3 / 1000})"

    def chance(self, likelihood):
        return self.random.random() < likelihood

    def nap(self):
        return self.random.choice(["0", self.delay()])

    def emit(self, depth, text):
        self.lines.append("    " * depth + text if text else "")

    def worker(self, number):
        self.emit(0, f"\n    async def w{number}(shared, name):")
        self.emit(2, "lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared")
        self.block(2, self.random.randint(1, 4), number, 0)
        if self.chance(0.15):
            self.emit(2, "raise ValueError(name)")
        self.emit(2, "return name")

    def main(self):
        emit = self.emit
        emit(0, "\n    async def main():")
        emit(2, "lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()")
        emit(2, "tasks, name, loop = [], 'main', asyncio.get_running_loop()")
        emit(2, "queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)")
        emit(2, "barrier = asyncio.Barrier(2)" if self.minor >= 11 else "barrier = None")
        emit(2, "future = loop.create_future()")
        # Who hangs up while others do things in the same iteration is told by the kernel: connections are made by one task alone.
        if self.chance(0.1):
            emit(2, "server = await asyncio.start_server(serve, '127.0.0.1', 0)")
            emit(2, "port = server.sockets[0].getsockname()[1]")
            pauses = ", ".join(str(self.delay()) for _ in range(self.random.randint(1, 3)))
            emit(2, f"print('exchanged', await exchange(port, 'client', [{pauses}]))")
            emit(2, "server.close()")
        emit(2, "shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future")
        if self.chance(0.5):
            emit(2, "loop.set_exception_handler(handler)")
        if self.eager:
            emit(2, "loop.set_task_factory(asyncio.eager_task_factory)")
        for number in range(self.random.randint(2, 4)):
            callee = self.random.randint(0, self.workers - 1)
            emit(2, f"tasks.append(asyncio.create_task(guard('g{number}', w{callee}(shared, 't{number}'))))")
        self.block(2, self.random.randint(1, 3), 0, 1)
        emit(2, f"done, pending = await asyncio.wait(tasks, timeout={self.delay()})")
        emit(2, "print('end', len(done), len(pending))")
        emit(2, "print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])")

    def later(self, number):
        """The number of a worker that worker `number` may start; None: there is none."""
        return self.random.randint(number + 1, self.workers - 1) if number + 1 < self.workers else None

    def coroutine(self, number, letter):
        callee = self.later(number)
        return f"asyncio.sleep({self.delay()})" if callee is None else f"w{callee}(shared, name + '{letter}')"

    def awaitable(self, number, level):
        choices = [f"asyncio.sleep({self.delay()}, {self.random.randint(0, 9)})", "asyncio.sleep(0)", "event.wait()"]
        if self.later(number) is not None:
            choices += [self.coroutine(number, letter) for letter in "abca"]
        if level < 2:
            one, two = (self.awaitable(number, level + 1) for _ in range(2))
            choices.append(f"asyncio.gather({one}, {two}, return_exceptions={self.chance(0.5)})")
            choices.append(f"asyncio.shield(asyncio.ensure_future({one}))")
            choices.append(f"asyncio.wait_for({two}, {self.random.choice([self.delay(), '0', 'None'])})")
            choices.append(f"asyncio.create_task({one})" if one.startswith(("asyncio.sleep", "w")) else one)
            choices.append(f"asyncio.shield({two})")
        choices += ["queue.get()", "asyncio.shield(future)"]
        return self.random.choice(choices)

    def block(self, depth, count, number, level):
        for _ in range(count):
            kind = "print" if level > 2 else self.random.choice(KINDS)
            getattr(self, f"do_{kind}")(depth, number, level)

    # Each writes one kind of statement; what a version does not have is left out.

    def do_await(self, depth, number, level):
        self.emit(depth, f"print(name, 'awaits', await {self.awaitable(number, level)})")

    def do_print(self, depth, number, level):
        self.emit(depth, f"print(name, {self.random.randint(0, 99)})")

    def do_sleep(self, depth, number, level):
        self.emit(depth, f"await asyncio.sleep({self.nap()})")

    def do_lock(self, depth, number, level, kind="lock"):
        self.emit(depth, f"async with {kind}:")
        self.emit(depth + 1, f"print(name, 'has {kind}')")
        self.emit(depth + 1, f"await asyncio.sleep({self.nap()})")

    def do_sem(self, depth, number, level):
        self.do_lock(depth, number, level, "sem")

    def do_event(self, depth, number, level):
        self.emit(depth, self.random.choice(["event.set()", "event.clear()"]))

    def do_cond(self, depth, number, level):
        self.emit(depth, "async with cond:")
        if self.chance(0.4):
            self.emit(depth + 1, "await asyncio.sleep(0)")
            self.emit(depth + 1, "cond.notify_all()")
        else:
            self.emit(depth + 1, "cond.notify()")
            self.emit(depth + 1, f"await asyncio.wait_for(cond.wait(), {self.delay()})")

    def do_put(self, depth, number, level):
        if self.chance(0.5):
            self.emit(depth, "await queue.put(name)")
        else:
            self.emit(depth, f"print(name, 'takes', await asyncio.wait_for(queue.get(), {self.delay()}))")

    def do_try(self, depth, number, level):
        self.emit(depth, "try:")
        self.block(depth + 1, 2, number, level + 1)
        if self.minor >= 11 and self.chance(0.3):
            self.emit(depth, "except* Exception as group:")
            self.emit(depth + 1, "print(name, 'caught', [type(error).__name__ for error in group.exceptions])")
        else:
            self.emit(depth, "except Exception as error:")
            self.emit(depth + 1, "print(name, 'caught', type(error).__name__)")

    def do_finally(self, depth, number, level):
        self.emit(depth, "try:")
        self.block(depth + 1, 2, number, level + 1)
        self.emit(depth, "finally:")
        self.emit(depth + 1, "print(name, 'finally')")
        if self.chance(0.5):
            self.emit(depth + 1, f"await asyncio.sleep({self.nap()})")

    def do_cancel(self, depth, number, level):
        self.emit(depth, "for task in tasks[-2:]:")
        self.emit(depth + 1, "print(name, 'cancels', task.cancel())")

    def do_message(self, depth, number, level):
        self.emit(depth, "if tasks:")
        message = self.random.choice(["name", "'stop'", "None", ""])
        cancelling = ", tasks[0].cancelling()" if self.minor >= 11 else ""
        self.emit(depth + 1, f"print(name, 'stops', tasks[0].cancel({message}){cancelling})")

    def do_task(self, depth, number, level):
        self.emit(depth, f"tasks.append(asyncio.create_task({self.coroutine(number, 't')}))")
        callback = "lambda task: failing('callback')" if self.chance(0.1) else "lambda task: print('done', task.cancelled())"
        self.emit(depth, f"tasks[-1].add_done_callback({callback})")

    def do_dismissed(self, depth, number, level):
        self.emit(depth, f"own = asyncio.ensure_future({self.coroutine(number, 'd')})")
        if self.chance(0.5):
            self.emit(depth, f"await asyncio.sleep({self.nap()})")
        self.emit(depth, "own.cancel()")
        self.emit(depth, "try:")
        self.emit(depth + 1, "print(name, 'dismissed', await own)")
        self.emit(depth, "except asyncio.CancelledError as error:")
        self.emit(depth + 1, "print(name, 'sees the end', own.cancelled(), error.args)")

    def do_swallow(self, depth, number, level):
        self.emit(depth, "try:")
        self.emit(depth + 1, f"await {self.awaitable(number, 1)}")
        self.emit(depth, "except asyncio.CancelledError as error:")
        self.emit(depth + 1, "print(name, 'goes on', error.args)")
        if self.minor >= 11 and self.chance(0.5):
            self.emit(depth + 1, "print(name, 'asked', asyncio.current_task().cancelling(), asyncio.current_task().uncancel())")

    def do_group(self, depth, number, level):
        if self.minor < 11:
            return self.do_print(depth, number, level)
        self.emit(depth, "async with asyncio.TaskGroup() as group:")
        for _ in range(self.random.randint(1, 3)):
            self.emit(depth + 1, f"group.create_task({self.coroutine(number, 'g')})")
        self.block(depth + 1, 1, number, level + 1)

    def do_timeout(self, depth, number, level):
        if self.minor < 11:
            return self.do_print(depth, number, level)
        self.emit(depth, f"async with asyncio.timeout({self.delay()}) as deadline:")
        self.block(depth + 1, 2, number, level + 1)
        self.emit(depth, "print(name, 'expired', deadline.expired())")

    def do_reschedule(self, depth, number, level):
        if self.minor < 11:
            return self.do_print(depth, number, level)
        self.emit(depth, f"async with asyncio.timeout({self.nap()}) as moved:")
        when = self.random.choice(["None", f"asyncio.get_running_loop().time() + {self.delay()}"])
        self.emit(depth + 1, f"await asyncio.sleep({self.nap()})")
        self.emit(depth + 1, f"moved.reschedule({when})")
        self.block(depth + 1, 1, number, level + 1)

    def do_wait(self, depth, number, level):
        self.emit(depth, f"pair = [asyncio.ensure_future({self.awaitable(number, 1)})]")
        self.waited(depth)

    def do_several(self, depth, number, level):
        self.emit(depth, f"pair = [asyncio.ensure_future({self.coroutine(number, 'p')}),")
        self.emit(depth, f"        asyncio.ensure_future({self.awaitable(number, 1)})]")
        self.waited(depth)

    def waited(self, depth):
        how = self.random.choice(["FIRST_COMPLETED", "ALL_COMPLETED", "FIRST_EXCEPTION"])
        limit = self.random.choice([f", timeout={self.delay()}", ""])
        self.emit(depth, f"done, pending = await asyncio.wait(pair, return_when=asyncio.{how}{limit})")
        self.emit(depth, "print(name, 'waited', len(done), len(pending))")

    def do_variable(self, depth, number, level):
        value = f"name + '{self.random.randint(0, 9)}'"
        self.emit(depth, f"print(name, 'variable', var.get(), var.set({value}) is not None)")

    def do_callback(self, depth, number, level):
        how = self.random.choice(["call_soon(", f"call_later({self.delay()}, "])
        self.emit(depth, f"handle = asyncio.get_running_loop().{how}failing, name)")
        if self.chance(0.3):
            self.emit(depth, f"await asyncio.sleep({self.nap()})")
            self.emit(depth, "handle.cancel()")

    def do_future(self, depth, number, level):
        result = self.random.choice(["set_result(name)", "set_exception(KeyError(name))", "cancel()"])
        if self.chance(0.5):
            self.emit(depth, "if not future.done():")
            self.emit(depth + 1, f"future.{result}")
        else:
            limit = self.delay()
            self.emit(depth, f"print(name, 'learns', await asyncio.wait_for(asyncio.shield(future), {limit}))")

    def do_priority(self, depth, number, level):
        self.emit(depth, f"ordered.put_nowait(({self.random.randint(0, 3)}, {self.delay()}))")
        if self.chance(0.4):
            self.emit(depth, f"print(name, 'least', await asyncio.wait_for(ordered.get(), {self.delay()}))")

    def do_join(self, depth, number, level):
        if self.chance(0.5):
            self.emit(depth, "try:")
            self.emit(depth + 1, "queue.task_done()")
            self.emit(depth, "except ValueError as error:")
            self.emit(depth + 1, "print(name, error)")
        else:
            self.emit(depth, f"print(name, 'joins', await asyncio.wait_for(queue.join(), {self.delay()}))")

    def do_barrier(self, depth, number, level):
        if self.minor < 11:
            return self.do_print(depth, number, level)
        self.emit(depth, "try:")
        self.emit(depth + 1, f"print(name, 'passes', await asyncio.wait_for(barrier.wait(), {self.delay()}))")
        self.emit(depth, "except asyncio.BrokenBarrierError as error:")
        self.emit(depth + 1, "print(name, 'broken', error)")
        if self.chance(0.2):
            self.emit(depth, self.random.choice(["await barrier.reset()", "await barrier.abort()"]))

    def do_shutdown(self, depth, number, level):
        if self.minor < 13:
            return self.do_print(depth, number, level)
        self.emit(depth, "try:")
        self.emit(depth + 1, self.random.choice(["await small.put(name)", "print(name, 'small', await small.get())"]))
        if self.chance(0.3):
            self.emit(depth + 1, f"small.shutdown(immediate={self.chance(0.5)})")
        self.emit(depth, "except asyncio.QueueShutDown:")
        self.emit(depth + 1, "print(name, 'sees the shutdown')")

    def do_streamed(self, depth, number, level):
        if self.minor < 13:
            return self.do_completed(depth, number, level)
        self.emit(depth, f"async for each in asyncio.as_completed([{self.awaitable(number, 1)}]):")
        self.emit(depth + 1, "print(name, 'done', each.cancelled() or each.exception() or each.result())")

    def do_completed(self, depth, number, level):
        limit = self.random.choice([f", timeout={self.delay()}", ""])
        self.emit(depth, f"for each in asyncio.as_completed([{self.awaitable(number, 1)}]{limit}):")
        self.emit(depth + 1, "print(name, 'next', await each)")

    def do_thread(self, depth, number, level):
        self.threads = True
        delay = self.delay()
        call = self.random.choice(["asyncio.to_thread(", "asyncio.get_running_loop().run_in_executor(None, "])
        # Whether a thread has begun when it is cancelled is the kernel's choice.
        awaitable = f"asyncio.shield({call}blocks, name, {delay} + 0.0015))"
        if self.chance(0.3):
            awaitable = f"asyncio.wait_for({awaitable}, {self.delay()})"
        self.emit(depth, f"print(name, 'from a thread', await {awaitable})")

    def do_context(self, depth, number, level):
        self.emit(depth, "context = contextvars.copy_context()")
        self.emit(depth, "context.run(var.set, name + ' elsewhere')")
        if self.minor < 11 or self.chance(0.4):
            self.emit(depth, "asyncio.get_running_loop().call_soon(lambda: print('context', var.get()), context=context)")
            return
        self.emit(depth, f"own = asyncio.create_task({self.coroutine(number, 'c')}, context=context)")
        self.emit(depth, "own.add_done_callback(lambda own: print('own', own.cancelled(), var.get()))")
        if self.chance(0.5):
            self.emit(depth, "print(name, 'in a context', await own, context[var])")

    def do_predicate(self, depth, number, level):
        self.emit(depth, "async with cond:")
        if self.chance(0.5):
            self.emit(depth + 1, "cond.notify_all()")
            self.emit(depth + 1, f"await asyncio.sleep({self.nap()})")
        else:
            waited = "cond.wait_for(lambda: event.is_set() or len(tasks) > 3)"
            self.emit(depth + 1, f"print(name, 'sees', await asyncio.wait_for({waited}, {self.delay()}))")

    def do_nested(self, depth, number, level):
        if self.minor < 11 or level > 1:
            return self.do_timeout(depth, number, level)
        self.emit(depth, "async with asyncio.TaskGroup() as outer:")
        self.emit(depth + 1, f"outer.create_task({self.coroutine(number, 'o')})")
        self.emit(depth + 1, f"async with asyncio.timeout({self.delay()}), asyncio.TaskGroup() as inner:")
        for _ in range(self.random.randint(1, 2)):
            self.emit(depth + 2, f"inner.create_task({self.coroutine(number, 'i')})")
        self.block(depth + 2, 1, number, level + 1)

    def do_many(self, depth, number, level):
        if self.eager:
            # Those that are done at once come in the order of their addresses.
            return self.do_completed(depth, number, level)
        several = ", ".join(self.awaitable(number, 1) for _ in range(self.random.randint(2, 3)))
        limit = self.random.choice([f", timeout={self.delay()}", ""])
        if self.minor >= 13 and self.chance(0.5):
            self.emit(depth, f"async for each in asyncio.as_completed([{several}]{limit}):")
            self.emit(depth + 1, "print(name, 'one of many', each.cancelled() or each.exception() or each.result())")
        else:
            self.emit(depth, f"for each in asyncio.as_completed([{several}]{limit}):")
            self.emit(depth + 1, "print(name, 'next of many', await each)")
        if self.chance(0.3):
            self.emit(depth + 1, "break")

    def do_generator(self, depth, number, level):
        self.emit(depth, f"async for item in counted(name, {self.random.randint(1, 3)}, {self.nap()}):")
        self.emit(depth + 1, "print(name, 'item', item)")
        if self.chance(0.5):
            self.emit(depth + 1, self.random.choice(["break", "await asyncio.sleep(0)", "if item: raise ValueError(item)"]))

    def do_caught(self, depth, number, level):
        self.emit(depth, "try:")
        self.emit(depth + 1, f"await {self.awaitable(number, 1)}")
        self.emit(depth, "except (asyncio.TimeoutError, ValueError, KeyError) as error:")
        self.emit(depth + 1, "print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)")

    def do_end(self, depth, number, level):
        if self.chance(0.1):
            self.emit(depth, self.random.choice(ENDS))
        else:
            self.emit(depth, "await asyncio.sleep(-1)")
