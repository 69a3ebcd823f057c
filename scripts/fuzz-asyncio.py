"""Generates asyncio programs from seeds and records which steps CPython makes, to be compared with the simulated machine's.

Usage: python3 scripts/fuzz-asyncio.py FOLDER FIRST LAST [VERSION]
       COROSCOPE_PROGRAMS=FOLDER cargo test --test steps

Each seed gives one program, FOLDER/SEED.py, of tasks that sleep, lock, queue, gather, time out, cancel and shield one another at random.
Programs that CPython itself does not run the same way twice are left out.
"""

import importlib.util
import pathlib
import random
import sys

spec = importlib.util.spec_from_file_location("record_steps", pathlib.Path(__file__).parent / "record-steps.py")

HEAD = """import asyncio
import contextvars

var = contextvars.ContextVar("var", default="unset")


def failing(name):
    print(name, "callback", var.get())
    raise KeyError(name)


def handler(loop, context):
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
"""


class Generator:
    def __init__(self, seed, minor):
        self.random = random.Random(seed)
        self.minor = minor
        self.lines = [HEAD]
        self.used = set()
        self.workers = self.random.randint(2, 5)

    def delay(self):
        # Deadlines must not lie close to one another: the loop's selector counts whole milliseconds.
        while True:
            ticks = self.random.randint(1, 400)
            if ticks not in self.used:
                self.used.add(ticks)
                return f"{ticks * 3 / 1000}"

    def program(self):
        for number in range(self.workers):
            self.worker(number)
        self.main()
        return "\n".join(self.lines) + "\n\n\nasyncio.run(main())\n"

    def emit(self, depth, text):
        self.lines.append("    " * depth + text)

    def worker(self, number):
        self.emit(0, f"\n\nasync def w{number}(shared, name):")
        self.emit(1, "lock, sem, event, cond, queue, tasks, ordered, small, barrier = shared")
        self.block(1, self.random.randint(1, 4), number, 0)
        if self.random.random() < 0.15:
            self.emit(1, "raise ValueError(name)")
        self.emit(1, "return name")

    def awaitable(self, number, level):
        """An expression that can be awaited; workers only start workers of higher numbers."""
        choices = [f"asyncio.sleep({self.delay()}, {self.random.randint(0, 9)})", "asyncio.sleep(0)", "event.wait()"]
        if number + 1 < self.workers:
            callee = self.random.randint(number + 1, self.workers - 1)
            choices += [f"w{callee}(shared, name + '{self.random.choice('abc')}')"] * 4
        if level < 2:
            one, two = (self.awaitable(number, level + 1) for _ in range(2))
            choices.append(f"asyncio.gather({one}, {two}, return_exceptions={self.random.random() < 0.5})")
            choices.append(f"asyncio.shield(asyncio.ensure_future({one}))")
            choices.append(f"asyncio.wait_for({two}, {self.random.choice([self.delay(), '0', 'None'])})")
            choices.append(f"asyncio.create_task({one})" if "sleep" in one or one.startswith("w") else one)
        choices.append("queue.get()")
        return self.random.choice(choices)

    def block(self, depth, count, number, level):
        for _ in range(count):
            self.statement(depth, number, level)

    def statement(self, depth, number, level):
        kind = self.random.choice(
            "await await print lock sem event cond put try cancel task group timeout sleep wait completed finally"
            " variable callback priority barrier shutdown streamed".split()
        )
        emit = self.emit
        if level > 2:
            kind = "print"
        if kind == "await":
            emit(depth, f"print(name, 'awaits', await {self.awaitable(number, level)})")
        elif kind == "print":
            emit(depth, f"print(name, {self.random.randint(0, 99)})")
        elif kind == "sleep":
            emit(depth, f"await asyncio.sleep({self.random.choice(['0', self.delay()])})")
        elif kind in ("lock", "sem"):
            emit(depth, f"async with {kind}:")
            emit(depth + 1, f"print(name, 'has {kind}')")
            emit(depth + 1, f"await asyncio.sleep({self.random.choice(['0', self.delay()])})")
        elif kind == "event":
            emit(depth, self.random.choice(["event.set()", "event.clear()"]))
        elif kind == "cond":
            emit(depth, "async with cond:")
            if self.random.random() < 0.4:
                emit(depth + 1, "await asyncio.sleep(0)")
                emit(depth + 1, "cond.notify_all()")
            else:
                emit(depth + 1, "cond.notify()")
                emit(depth + 1, f"await asyncio.wait_for(cond.wait(), {self.delay()})")
        elif kind == "put":
            if self.random.random() < 0.5:
                emit(depth, "await queue.put(name)")
            else:
                emit(depth, f"print(name, 'takes', await asyncio.wait_for(queue.get(), {self.delay()}))")
        elif kind == "try":
            emit(depth, "try:")
            self.block(depth + 1, 2, number, level + 1)
            emit(depth, "except Exception as error:")
            emit(depth + 1, "print(name, 'caught', type(error).__name__)")
        elif kind == "finally":
            emit(depth, "try:")
            self.block(depth + 1, 2, number, level + 1)
            emit(depth, "finally:")
            emit(depth + 1, "print(name, 'finally')")
            if self.random.random() < 0.5:
                emit(depth + 1, f"await asyncio.sleep({self.random.choice(['0', self.delay()])})")
        elif kind == "cancel":
            emit(depth, "for task in tasks[-2:]:")
            emit(depth + 1, "print(name, 'cancels', task.cancel())")
        elif kind == "task":
            if number + 1 < self.workers:
                callee = self.random.randint(number + 1, self.workers - 1)
                emit(depth, f"tasks.append(asyncio.create_task(w{callee}(shared, name + 't')))")
            else:
                emit(depth, f"tasks.append(asyncio.create_task(asyncio.sleep({self.delay()})))")
            emit(depth, "tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))")
        elif kind == "group" and self.minor >= 11:
            emit(depth, "async with asyncio.TaskGroup() as group:")
            for _ in range(self.random.randint(1, 3)):
                callee = self.random.randint(number + 1, self.workers) if number + 1 < self.workers else self.workers
                if callee < self.workers:
                    emit(depth + 1, f"group.create_task(w{callee}(shared, name + 'g'))")
                else:
                    emit(depth + 1, f"group.create_task(asyncio.sleep({self.delay()}))")
            self.block(depth + 1, 1, number, level + 1)
        elif kind == "timeout" and self.minor >= 11:
            emit(depth, f"async with asyncio.timeout({self.delay()}) as deadline:")
            self.block(depth + 1, 2, number, level + 1)
            emit(depth, "print(name, 'expired', deadline.expired())")
        elif kind == "wait":
            how = self.random.choice(["FIRST_COMPLETED", "ALL_COMPLETED", "FIRST_EXCEPTION"])
            emit(depth, f"pair = [asyncio.ensure_future({self.awaitable(number, 1)})]")
            limit = self.random.choice([f", timeout={self.delay()}", ""])
            emit(depth, f"done, pending = await asyncio.wait(pair, return_when=asyncio.{how}{limit})")
            emit(depth, "print(name, 'waited', len(done), len(pending))")
        elif kind == "variable":
            emit(depth, f"print(name, 'variable', var.get(), var.set(name + '{self.random.randint(0, 9)}') is not None)")
        elif kind == "callback":
            how = self.random.choice(["call_soon(", f"call_later({self.delay()}, "])
            emit(depth, f"handle = asyncio.get_running_loop().{how}failing, name)")
            if self.random.random() < 0.3:
                emit(depth, f"await asyncio.sleep({self.random.choice(['0', self.delay()])})")
                emit(depth, "handle.cancel()")
        elif kind == "priority":
            emit(depth, f"ordered.put_nowait(({self.random.randint(0, 3)}, {self.delay()}))")
            if self.random.random() < 0.4:
                emit(depth, f"print(name, 'least', await asyncio.wait_for(ordered.get(), {self.delay()}))")
        elif kind == "barrier" and self.minor >= 11:
            emit(depth, "try:")
            emit(depth + 1, f"print(name, 'passes', await asyncio.wait_for(barrier.wait(), {self.delay()}))")
            emit(depth, "except asyncio.BrokenBarrierError as error:")
            emit(depth + 1, "print(name, 'broken', error)")
            if self.random.random() < 0.2:
                emit(depth, self.random.choice(["await barrier.reset()", "await barrier.abort()"]))
        elif kind == "shutdown" and self.minor >= 13:
            emit(depth, "try:")
            emit(depth + 1, self.random.choice(["await small.put(name)", "print(name, 'small', await small.get())"]))
            if self.random.random() < 0.3:
                emit(depth + 1, f"small.shutdown(immediate={self.random.random() < 0.5})")
            emit(depth, "except asyncio.QueueShutDown:")
            emit(depth + 1, "print(name, 'sees the shutdown')")
        elif kind == "streamed" and self.minor >= 13:
            emit(depth, f"async for each in asyncio.as_completed([{self.awaitable(number, 1)}]):")
            emit(depth + 1, "print(name, 'done', each.cancelled() or each.exception() or each.result())")
        elif kind == "completed":
            emit(depth, f"for each in asyncio.as_completed([{self.awaitable(number, 1)}]):")
            emit(depth + 1, "print(name, 'next', await each)")
        else:
            emit(depth, "print(name, 'nothing')")

    def main(self):
        emit = self.emit
        emit(0, "\n\nasync def main():")
        emit(1, "lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()")
        emit(1, "tasks = []")
        emit(1, "name = 'main'")
        emit(1, "queue = asyncio.Queue(2)")
        emit(1, "ordered, small = asyncio.PriorityQueue(), asyncio.Queue(1)")
        emit(1, "barrier = asyncio.Barrier(2)" if self.minor >= 11 else "barrier = None")
        emit(1, "shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier")
        if self.random.random() < 0.5:
            emit(1, "asyncio.get_running_loop().set_exception_handler(handler)")
        # 3.13.0 calls every task of a task factory None.
        if self.minor == 12 and self.random.random() < 0.3:
            emit(1, "asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)")
        for number in range(self.random.randint(2, 4)):
            callee = self.random.randint(0, self.workers - 1)
            emit(1, f"tasks.append(asyncio.create_task(guard('g{number}', w{callee}(shared, 't{number}'))))")
        self.block(1, self.random.randint(1, 3), 0, 1)
        emit(1, f"done, pending = await asyncio.wait(tasks, timeout={self.delay()})")
        emit(1, "print('end', len(done), len(pending))")
        emit(1, "print([task.done() and not task.cancelled() and repr(task.exception()) for task in tasks])")


def main():
    folder, first, last = pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    version = sys.argv[4] if len(sys.argv) > 4 else "3.13"
    recorder = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(recorder)
    recorder.VERSIONS = [version]
    folder.mkdir(parents=True, exist_ok=True)
    programs = []
    for seed in range(first, last + 1):
        program = folder / f"{seed:05}.py"
        program.write_text(Generator(seed, int(version.split(".")[1])).program())
        programs.append(program)
    recorder.record_all(programs)


main()
