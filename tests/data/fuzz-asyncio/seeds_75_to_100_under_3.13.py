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
            writer.write(name.encode() + b"\n")
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


def program_75():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await asyncio.shield(w1(shared, name + 'c')))
        own = asyncio.ensure_future(w1(shared, name + 'd'))
        await asyncio.sleep(apart(8.982))
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        try:
            await small.put(name)
            small.shutdown(immediate=True)
        except asyncio.QueueShutDown:
            print(name, 'sees the shutdown')
        print(name, 'awaits', await event.wait())
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.TaskGroup() as group:
            group.create_task(w3(shared, name + 'g'))
            group.create_task(w4(shared, name + 'g'))
            group.create_task(w3(shared, name + 'g'))
            try:
                print(name, 'passes', await asyncio.wait_for(barrier.wait(), apart(4.56)))
            except asyncio.BrokenBarrierError as error:
                print(name, 'broken', error)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 95)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        async for each in asyncio.as_completed([asyncio.shield(asyncio.ensure_future(queue.get())), w4(shared, name + 'a')], timeout=apart(2.436)):
            print(name, 'one of many', each.cancelled() or each.exception() or each.result())
            break
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        own = asyncio.create_task(w4(shared, name + 'c'), context=context)
        own.add_done_callback(lambda own: print('own', own.cancelled(), var.get()))
        print(name, 'in a context', await own, context[var])
        raise ValueError(name)
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        own = asyncio.create_task(asyncio.sleep(apart(13.854)), context=context)
        own.add_done_callback(lambda own: print('own', own.cancelled(), var.get()))
        print(name, 'in a context', await own, context[var])
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        raise ValueError(name)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        async for each in asyncio.as_completed([asyncio.sleep(apart(7.416), 0)]):
            print(name, 'done', each.cancelled() or each.exception() or each.result())
        done, pending = await asyncio.wait(tasks, timeout=apart(5.349))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(75, main)


program_75()


def program_76():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        handle = asyncio.get_running_loop().call_later(apart(1.299), failing, name)
        print(name, 'variable', var.get(), var.set(name + '4') is not None)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        own = asyncio.ensure_future(w2(shared, name + 'd'))
        await asyncio.sleep(0)
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), apart(13.092)))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        await barrier.abort()
        async with asyncio.TaskGroup() as outer:
            outer.create_task(w4(shared, name + 'o'))
            async with asyncio.timeout(apart(9.45)), asyncio.TaskGroup() as inner:
                inner.create_task(w3(shared, name + 'i'))
                print(name, 'from a thread', await asyncio.wait_for(asyncio.shield(asyncio.to_thread(blocks, name, apart(11.226) + 0.0015)), apart(9.894)))
        try:
            event.set()
            async with sem:
                print(name, 'has sem')
                await asyncio.sleep(0)
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await w3(shared, name + 'a'))
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        try:
            await asyncio.sleep(0)
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        if not future.done():
            future.set_exception(KeyError(name))
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(asyncio.gather(asyncio.sleep(apart(2.592), 7), asyncio.shield(future), return_exceptions=True))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=apart(8.754))
        print(name, 'waited', len(done), len(pending))
        try:
            print(name, 'takes', await asyncio.wait_for(queue.get(), apart(1.494)))
            async with asyncio.TaskGroup() as group:
                group.create_task(asyncio.sleep(apart(8.541)))
                try:
                    print(name, 60)
                    print(name, 52)
                except* Exception as group:
                    print(name, 'caught', [type(error).__name__ for error in group.exceptions])
        except* Exception as group:
            print(name, 'caught', [type(error).__name__ for error in group.exceptions])
        async for each in asyncio.as_completed([queue.get()]):
            print(name, 'done', each.cancelled() or each.exception() or each.result())
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w3(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w4(shared, 't1'))))
        print(name, 'takes', await asyncio.wait_for(queue.get(), apart(11.67)))
        pair = [asyncio.ensure_future(w1(shared, name + 'p')),
                asyncio.ensure_future(queue.get())]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=apart(1.995))
        print(name, 'waited', len(done), len(pending))
        print(name, 'awaits', await queue.get())
        done, pending = await asyncio.wait(tasks, timeout=apart(5.973))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(76, main, 120)


program_76()


def program_77():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(asyncio.shield(asyncio.ensure_future(asyncio.sleep(apart(3.576), 8))))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED, timeout=apart(5.04))
        print(name, 'waited', len(done), len(pending))
        async with asyncio.TaskGroup() as group:
            group.create_task(w1(shared, name + 'g'))
            async with asyncio.TaskGroup() as group:
                group.create_task(w3(shared, name + 'g'))
                group.create_task(w2(shared, name + 'g'))
                group.create_task(w3(shared, name + 'g'))
                print(name, 'from a thread', await asyncio.shield(asyncio.to_thread(blocks, name, apart(1.878) + 0.0015)))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), apart(2.157)))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        await barrier.abort()
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(0)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await small.put(name)
        except asyncio.QueueShutDown:
            print(name, 'sees the shutdown')
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.TaskGroup() as outer:
            outer.create_task(asyncio.sleep(apart(14.886)))
            async with asyncio.timeout(apart(13.05)), asyncio.TaskGroup() as inner:
                inner.create_task(asyncio.sleep(apart(5.388)))
                async with cond:
                    cond.notify_all()
                    await asyncio.sleep(apart(3.402))
        print(name, 'awaits', await asyncio.sleep(apart(0.864), 0))
        print(name, 'awaits', await asyncio.shield(future))
        async with asyncio.timeout(apart(7.251)) as moved:
            await asyncio.sleep(0)
            moved.reschedule(asyncio.get_running_loop().time() + apart(7.071))
            async with asyncio.TaskGroup() as outer:
                outer.create_task(asyncio.sleep(apart(11.958)))
                async with asyncio.timeout(apart(1.74)), asyncio.TaskGroup() as inner:
                    inner.create_task(asyncio.sleep(apart(0.465)))
                    try:
                        print(name, 1)
                        print(name, 11)
                    except Exception as error:
                        print(name, 'caught', type(error).__name__)
        raise ValueError(name)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w3(shared, 't2'))))
        print(name, 'learns', await asyncio.wait_for(asyncio.shield(future), apart(9.888)))
        async with asyncio.TaskGroup() as group:
            group.create_task(w2(shared, name + 'g'))
            group.create_task(w2(shared, name + 'g'))
            group.create_task(w2(shared, name + 'g'))
            async with sem:
                print(name, 'has sem')
                await asyncio.sleep(apart(12.87))
        done, pending = await asyncio.wait(tasks, timeout=apart(7.743))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(77, main, 120)


program_77()


def program_78():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([asyncio.shield(w1(shared, name + 'b'))], timeout=apart(10.506)):
            print(name, 'next', await each)
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        try:
            await asyncio.gather(w1(shared, name + 'c'), event.wait(), return_exceptions=False)
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(0)
        print(name, 'joins', await asyncio.wait_for(queue.join(), apart(12.543)))
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        pair = [asyncio.ensure_future(w1(shared, name + 'p')),
                asyncio.ensure_future(queue.get())]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        done, pending = await asyncio.wait(tasks, timeout=apart(10.881))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(78, main)


program_78()


def program_79():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(asyncio.sleep(0))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED, timeout=apart(11.247))
        print(name, 'waited', len(done), len(pending))
        async with cond:
            await asyncio.sleep(0)
            cond.notify_all()
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(apart(7.857))
        try:
            tasks.append(asyncio.create_task(w2(shared, name + 't')))
            tasks[-1].add_done_callback(lambda task: failing('callback'))
            context = contextvars.copy_context()
            context.run(var.set, name + ' elsewhere')
            asyncio.get_running_loop().call_soon(lambda: print('context', var.get()), context=context)
        finally:
            print(name, 'finally')
            await asyncio.sleep(0)
        try:
            try:
                print(name, 'passes', await asyncio.wait_for(barrier.wait(), apart(0.558)))
            except asyncio.BrokenBarrierError as error:
                print(name, 'broken', error)
            for task in tasks[-2:]:
                print(name, 'cancels', task.cancel())
        finally:
            print(name, 'finally')
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        own = asyncio.create_task(w3(shared, name + 'c'), context=context)
        own.add_done_callback(lambda own: print('own', own.cancelled(), var.get()))
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), apart(0.291))
        print(name, 'awaits', await asyncio.shield(asyncio.ensure_future(asyncio.sleep(0))))
        try:
            await asyncio.shield(asyncio.sleep(0))
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
            print(name, 'asked', asyncio.current_task().cancelling(), asyncio.current_task().uncancel())
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), apart(0.126))
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_task_factory(asyncio.eager_task_factory)
        tasks.append(asyncio.create_task(guard('g0', w2(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w2(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w3(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w2(shared, 't3'))))
        try:
            await asyncio.shield(queue.get())
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        print(name, 'learns', await asyncio.wait_for(asyncio.shield(future), apart(10.758)))
        done, pending = await asyncio.wait(tasks, timeout=apart(9.63))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(79, main)


program_79()


def program_80():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async for each in asyncio.as_completed([asyncio.sleep(apart(13.095), 6)]):
            print(name, 'done', each.cancelled() or each.exception() or each.result())
        try:
            await asyncio.sleep(-1)
            async for each in asyncio.as_completed([w2(shared, name + 'c')]):
                print(name, 'done', each.cancelled() or each.exception() or each.result())
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        print(name, 'awaits', await w4(shared, name + 'c'))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(apart(7.992))
        async with asyncio.timeout(0) as moved:
            await asyncio.sleep(0)
            moved.reschedule(asyncio.get_running_loop().time() + apart(11.499))
            async with lock:
                print(name, 'has lock')
                await asyncio.sleep(apart(0.363))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            print(name, 'variable', var.get(), var.set(name + '4') is not None)
            try:
                ordered.put_nowait((3, apart(14.133)))
                context = contextvars.copy_context()
                context.run(var.set, name + ' elsewhere')
                own = asyncio.create_task(w4(shared, name + 'c'), context=context)
                own.add_done_callback(lambda own: print('own', own.cancelled(), var.get()))
            finally:
                print(name, 'finally')
        except* Exception as group:
            print(name, 'caught', [type(error).__name__ for error in group.exceptions])
        try:
            await small.put(name)
        except asyncio.QueueShutDown:
            print(name, 'sees the shutdown')
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        if tasks:
            print(name, 'stops', tasks[0].cancel(), tasks[0].cancelling())
        try:
            await asyncio.sleep(0)
            if tasks:
                print(name, 'stops', tasks[0].cancel(name), tasks[0].cancelling())
        finally:
            print(name, 'finally')
            await asyncio.sleep(0)
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            async with cond:
                cond.notify()
                await asyncio.wait_for(cond.wait(), apart(3.912))
            tasks.append(asyncio.create_task(asyncio.sleep(apart(6.924))))
            tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        finally:
            print(name, 'finally')
            await asyncio.sleep(0)
        print(name, 'awaits', await asyncio.sleep(0))
        print(name, 'awaits', await asyncio.shield(asyncio.ensure_future(asyncio.shield(asyncio.ensure_future(asyncio.sleep(0))))))
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        loop.set_task_factory(asyncio.eager_task_factory)
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w3(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w1(shared, 't3'))))
        for each in asyncio.as_completed([asyncio.gather(w3(shared, name + 'a'), w4(shared, name + 'a'), return_exceptions=True)], timeout=apart(2.94)):
            print(name, 'next', await each)
        done, pending = await asyncio.wait(tasks, timeout=apart(9.321))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(80, main)


program_80()


def program_81():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        own = asyncio.create_task(w4(shared, name + 'c'), context=context)
        own.add_done_callback(lambda own: print('own', own.cancelled(), var.get()))
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        try:
            print(name, 'joins', await asyncio.wait_for(queue.join(), apart(14.898)))
            print(name, 'awaits', await w2(shared, name + 'c'))
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await asyncio.shield(future)
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        if not future.done():
            future.set_exception(KeyError(name))
        async with asyncio.timeout(apart(0.855)) as moved:
            await asyncio.sleep(apart(0.657))
            moved.reschedule(None)
            async with asyncio.TaskGroup() as group:
                group.create_task(w4(shared, name + 'g'))
                group.create_task(w3(shared, name + 'g'))
                pair = [asyncio.ensure_future(w4(shared, name + 'p')),
                        asyncio.ensure_future(w4(shared, name + 'b'))]
                done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED, timeout=apart(5.19))
                print(name, 'waited', len(done), len(pending))
        await asyncio.sleep(apart(8.181))
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        handle = asyncio.get_running_loop().call_later(apart(9.414), failing, name)
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            async for each in asyncio.as_completed([asyncio.shield(asyncio.sleep(0))]):
                print(name, 'done', each.cancelled() or each.exception() or each.result())
            pair = [asyncio.ensure_future(asyncio.sleep(apart(2.595))),
                    asyncio.ensure_future(event.wait())]
            done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED)
            print(name, 'waited', len(done), len(pending))
        except* Exception as group:
            print(name, 'caught', [type(error).__name__ for error in group.exceptions])
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w2(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        async for each in asyncio.as_completed([asyncio.gather(w1(shared, name + 'c'), event.wait(), return_exceptions=False)]):
            print(name, 'done', each.cancelled() or each.exception() or each.result())
        done, pending = await asyncio.wait(tasks, timeout=apart(8.379))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(81, main)


program_81()


def program_82():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        tasks.append(asyncio.create_task(w2(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        print(name, 'awaits', await w2(shared, name + 'c'))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async for each in asyncio.as_completed([asyncio.sleep(0)]):
            print(name, 'done', each.cancelled() or each.exception() or each.result())
        pair = [asyncio.ensure_future(asyncio.wait_for(w2(shared, name + 'b'), apart(14.457)))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=apart(4.53))
        print(name, 'waited', len(done), len(pending))
        print(name, 'variable', var.get(), var.set(name + '0') is not None)
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), apart(6.912)))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await asyncio.sleep(0)
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        own = asyncio.create_task(w4(shared, name + 'c'), context=context)
        own.add_done_callback(lambda own: print('own', own.cancelled(), var.get()))
        print(name, 'in a context', await own, context[var])
        async with cond:
            await asyncio.sleep(0)
            cond.notify_all()
        print(name, 'variable', var.get(), var.set(name + '8') is not None)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.TaskGroup() as group:
            group.create_task(w4(shared, name + 'g'))
            async for item in counted(name, 1, 0):
                print(name, 'item', item)
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        if tasks:
            print(name, 'stops', tasks[0].cancel(name), tasks[0].cancelling())
        event.set()
        try:
            async with asyncio.timeout(apart(10.206)) as deadline:
                try:
                    await asyncio.shield(future)
                except (asyncio.TimeoutError, ValueError, KeyError) as error:
                    print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
                for task in tasks[-2:]:
                    print(name, 'cancels', task.cancel())
            print(name, 'expired', deadline.expired())
            print(name, 'awaits', await asyncio.shield(asyncio.ensure_future(asyncio.sleep(apart(7.317), 8))))
        finally:
            print(name, 'finally')
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        own = asyncio.create_task(asyncio.sleep(apart(7.998)), context=context)
        own.add_done_callback(lambda own: print('own', own.cancelled(), var.get()))
        raise ValueError(name)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_task_factory(asyncio.eager_task_factory)
        tasks.append(asyncio.create_task(guard('g0', w3(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w4(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        try:
            await w3(shared, name + 'c')
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        done, pending = await asyncio.wait(tasks, timeout=apart(5.862))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(82, main)


program_82()


def program_83():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await queue.put(name)
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.TaskGroup() as group:
            group.create_task(w3(shared, name + 'g'))
            async with sem:
                print(name, 'has sem')
                await asyncio.sleep(apart(1.344))
        try:
            try:
                print(name, 'small', await small.get())
            except asyncio.QueueShutDown:
                print(name, 'sees the shutdown')
            async with asyncio.TaskGroup() as group:
                group.create_task(w4(shared, name + 'g'))
                group.create_task(w4(shared, name + 'g'))
                await asyncio.sleep(0)
        except* Exception as group:
            print(name, 'caught', [type(error).__name__ for error in group.exceptions])
        raise ValueError(name)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            print(name, 'small', await small.get())
        except asyncio.QueueShutDown:
            print(name, 'sees the shutdown')
        tasks.append(asyncio.create_task(w4(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        for each in asyncio.as_completed([asyncio.wait_for(asyncio.sleep(0), None), asyncio.sleep(0), asyncio.shield(asyncio.ensure_future(asyncio.sleep(0)))]):
            print(name, 'next of many', await each)
        event.set()
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(w4(shared, name + 'p')),
                asyncio.ensure_future(event.wait())]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED, timeout=apart(13.269))
        print(name, 'waited', len(done), len(pending))
        for each in asyncio.as_completed([asyncio.wait_for(asyncio.shield(future), apart(0.702))], timeout=apart(3.285)):
            print(name, 'next', await each)
        async with asyncio.TaskGroup() as group:
            group.create_task(w4(shared, name + 'g'))
            group.create_task(w4(shared, name + 'g'))
            for task in tasks[-2:]:
                print(name, 'cancels', task.cancel())
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(0)
        raise ValueError(name)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w3(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w2(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w3(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w4(shared, 't3'))))
        async for item in counted(name, 3, apart(8.34)):
            print(name, 'item', item)
        await asyncio.sleep(-1)
        done, pending = await asyncio.wait(tasks, timeout=apart(4.299))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(83, main)


program_83()


def program_84():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await asyncio.shield(asyncio.ensure_future(asyncio.sleep(0))))
        async for item in counted(name, 2, apart(6.636)):
            print(name, 'item', item)
        try:
            print(name, 'small', await small.get())
            small.shutdown(immediate=False)
        except asyncio.QueueShutDown:
            print(name, 'sees the shutdown')
        print(name, 'variable', var.get(), var.set(name + '9') is not None)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.TaskGroup() as outer:
            outer.create_task(asyncio.sleep(apart(1.734)))
            async with asyncio.timeout(apart(13.959)), asyncio.TaskGroup() as inner:
                inner.create_task(asyncio.sleep(apart(9.255)))
                async with cond:
                    print(name, 'sees', await asyncio.wait_for(cond.wait_for(lambda: event.is_set() or len(tasks) > 3), apart(8.064)))
        for each in asyncio.as_completed([asyncio.shield(asyncio.sleep(0))]):
            print(name, 'next', await each)
        pair = [asyncio.ensure_future(asyncio.create_task(asyncio.sleep(apart(6.468), 1)))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED, timeout=apart(8.43))
        print(name, 'waited', len(done), len(pending))
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        async with asyncio.TaskGroup() as group:
            group.create_task(w1(shared, name + 'g'))
            group.create_task(w1(shared, name + 'g'))
            if not future.done():
                future.cancel()
        done, pending = await asyncio.wait(tasks, timeout=apart(3.012))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(84, main)


program_84()


def program_85():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.TaskGroup() as group:
            group.create_task(w1(shared, name + 'g'))
            try:
                await small.put(name)
            except asyncio.QueueShutDown:
                print(name, 'sees the shutdown')
        print(name, 'from a thread', await asyncio.shield(asyncio.to_thread(blocks, name, apart(13.203) + 0.0015)))
        async with asyncio.TaskGroup() as outer:
            outer.create_task(w1(shared, name + 'o'))
            async with asyncio.timeout(apart(14.943)), asyncio.TaskGroup() as inner:
                inner.create_task(w1(shared, name + 'i'))
                inner.create_task(w1(shared, name + 'i'))
                context = contextvars.copy_context()
                context.run(var.set, name + ' elsewhere')
                asyncio.get_running_loop().call_soon(lambda: print('context', var.get()), context=context)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(asyncio.sleep(apart(5.568))),
                asyncio.ensure_future(queue.get())]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), apart(3.927)))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        await barrier.reset()
        async with asyncio.timeout(0) as moved:
            await asyncio.sleep(0)
            moved.reschedule(asyncio.get_running_loop().time() + apart(8.904))
            pair = [asyncio.ensure_future(asyncio.gather(asyncio.sleep(0), asyncio.sleep(apart(11.673), 7), return_exceptions=True))]
            done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED)
            print(name, 'waited', len(done), len(pending))
        async for item in counted(name, 3, 0):
            print(name, 'item', item)
            break
        raise ValueError(name)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        loop.set_task_factory(asyncio.eager_task_factory)
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(0)
        try:
            await w1(shared, name + 'a')
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        done, pending = await asyncio.wait(tasks, timeout=apart(8.355))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(85, main, 120)


program_85()


def program_86():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await w1(shared, name + 'b'))
        tasks.append(asyncio.create_task(w1(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        pair = [asyncio.ensure_future(w1(shared, name + 'p')),
                asyncio.ensure_future(event.wait())]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED, timeout=apart(10.053))
        print(name, 'waited', len(done), len(pending))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.timeout(apart(10.191)) as moved:
            await asyncio.sleep(apart(14.547))
            moved.reschedule(None)
            await queue.put(name)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        print(name, 'awaits', await asyncio.shield(asyncio.ensure_future(w1(shared, name + 'c'))))
        print(name, 'takes', await asyncio.wait_for(queue.get(), apart(5.922)))
        done, pending = await asyncio.wait(tasks, timeout=apart(12.243))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(86, main)


program_86()


def program_87():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            try:
                print(name, 'passes', await asyncio.wait_for(barrier.wait(), apart(13.353)))
            except asyncio.BrokenBarrierError as error:
                print(name, 'broken', error)
            async with cond:
                cond.notify()
                await asyncio.wait_for(cond.wait(), apart(0.378))
        finally:
            print(name, 'finally')
            await asyncio.sleep(apart(2.202))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.TaskGroup() as group:
            group.create_task(w2(shared, name + 'g'))
            group.create_task(w2(shared, name + 'g'))
            handle = asyncio.get_running_loop().call_later(apart(0.699), failing, name)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        ordered.put_nowait((3, apart(5.085)))
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(apart(11.799)))
            group.create_task(asyncio.sleep(apart(14.169)))
            group.create_task(asyncio.sleep(apart(14.223)))
            print(name, 'variable', var.get(), var.set(name + '0') is not None)
        handle = asyncio.get_running_loop().call_later(apart(2.58), failing, name)
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), apart(0.387)))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_task_factory(asyncio.eager_task_factory)
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w2(shared, 't1'))))
        print(name, 39)
        done, pending = await asyncio.wait(tasks, timeout=apart(11.946))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(87, main)


program_87()


def program_88():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        tasks.append(asyncio.create_task(w1(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        print(name, 'awaits', await w1(shared, name + 'a'))
        pair = [asyncio.ensure_future(w1(shared, name + 'p')),
                asyncio.ensure_future(asyncio.shield(asyncio.ensure_future(event.wait())))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION)
        print(name, 'waited', len(done), len(pending))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(apart(6.915))
        async with asyncio.TaskGroup() as group:
            group.create_task(w2(shared, name + 'g'))
            group.create_task(w2(shared, name + 'g'))
            ordered.put_nowait((1, apart(4.905)))
        async for each in asyncio.as_completed([w2(shared, name + 'a'), asyncio.sleep(0)], timeout=apart(7.539)):
            print(name, 'one of many', each.cancelled() or each.exception() or each.result())
            break
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([asyncio.sleep(0)], timeout=apart(7.413)):
            print(name, 'next', await each)
        try:
            ordered.put_nowait((0, apart(5.07)))
            ordered.put_nowait((3, apart(11.067)))
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        print(name, 'joins', await asyncio.wait_for(queue.join(), apart(2.976)))
        await asyncio.sleep(apart(2.949))
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w2(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        ordered.put_nowait((0, apart(4.386)))
        print(name, 'least', await asyncio.wait_for(ordered.get(), apart(12.348)))
        if not future.done():
            future.cancel()
        done, pending = await asyncio.wait(tasks, timeout=apart(7.755))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(88, main)


program_88()


def program_89():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await small.put(name)
            small.shutdown(immediate=True)
        except asyncio.QueueShutDown:
            print(name, 'sees the shutdown')
        async with asyncio.timeout(apart(7.368)) as deadline:
            try:
                print(name, 'passes', await asyncio.wait_for(barrier.wait(), apart(1.884)))
            except asyncio.BrokenBarrierError as error:
                print(name, 'broken', error)
            for task in tasks[-2:]:
                print(name, 'cancels', task.cancel())
        print(name, 'expired', deadline.expired())
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(apart(3.573))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        asyncio.get_running_loop().call_soon(lambda: print('context', var.get()), context=context)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.timeout(0) as moved:
            await asyncio.sleep(0)
            moved.reschedule(asyncio.get_running_loop().time() + apart(9.957))
            print(name, 'awaits', await queue.get())
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        loop.set_task_factory(asyncio.eager_task_factory)
        tasks.append(asyncio.create_task(guard('g0', w3(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w3(shared, 't1'))))
        pair = [asyncio.ensure_future(w2(shared, name + 'p')),
                asyncio.ensure_future(event.wait())]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(apart(13.629))
        async with asyncio.TaskGroup() as group:
            group.create_task(w3(shared, name + 'g'))
            group.create_task(w3(shared, name + 'g'))
            print(name, 'joins', await asyncio.wait_for(queue.join(), apart(1.164)))
        done, pending = await asyncio.wait(tasks, timeout=apart(3.102))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(89, main)


program_89()


def program_90():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with cond:
            print(name, 'sees', await asyncio.wait_for(cond.wait_for(lambda: event.is_set() or len(tasks) > 3), apart(8.721)))
        print(name, 'joins', await asyncio.wait_for(queue.join(), apart(7.539)))
        for each in asyncio.as_completed([queue.get()]):
            print(name, 'next', await each)
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        own = asyncio.create_task(w1(shared, name + 'c'), context=context)
        own.add_done_callback(lambda own: print('own', own.cancelled(), var.get()))
        print(name, 'in a context', await own, context[var])
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with cond:
            cond.notify_all()
            await asyncio.sleep(apart(4.326))
        handle = asyncio.get_running_loop().call_later(apart(10.794), failing, name)
        print(name, 'from a thread', await asyncio.shield(asyncio.get_running_loop().run_in_executor(None, blocks, name, apart(14.025) + 0.0015)))
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        loop.set_task_factory(asyncio.eager_task_factory)
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w1(shared, 't3'))))
        handle = asyncio.get_running_loop().call_later(apart(1.383), failing, name)
        done, pending = await asyncio.wait(tasks, timeout=apart(2.841))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(90, main, 120)


program_90()


def program_91():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        if tasks:
            print(name, 'stops', tasks[0].cancel(), tasks[0].cancelling())
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.TaskGroup() as group:
            group.create_task(w2(shared, name + 'g'))
            group.create_task(w2(shared, name + 'g'))
            group.create_task(w2(shared, name + 'g'))
            async with asyncio.timeout(apart(9.501)) as deadline:
                async with sem:
                    print(name, 'has sem')
                    await asyncio.sleep(apart(2.151))
                print(name, 'from a thread', await asyncio.shield(asyncio.get_running_loop().run_in_executor(None, blocks, name, apart(7.425) + 0.0015)))
            print(name, 'expired', deadline.expired())
        try:
            print(name, 'small', await small.get())
        except asyncio.QueueShutDown:
            print(name, 'sees the shutdown')
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        tasks.append(asyncio.create_task(asyncio.sleep(apart(8.334))))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        async for each in asyncio.as_completed([queue.get()]):
            print(name, 'done', each.cancelled() or each.exception() or each.result())
        try:
            await asyncio.shield(future)
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(apart(8.475)))
            group.create_task(asyncio.sleep(apart(10.926)))
            group.create_task(asyncio.sleep(apart(8.685)))
            print(name, 79)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_task_factory(asyncio.eager_task_factory)
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w2(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w2(shared, 't3'))))
        try:
            for each in asyncio.as_completed([event.wait()]):
                print(name, 'next', await each)
            async with cond:
                cond.notify()
                await asyncio.wait_for(cond.wait(), apart(10.137))
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        event.clear()
        async with asyncio.timeout(apart(7.758)) as moved:
            await asyncio.sleep(apart(12.918))
            moved.reschedule(asyncio.get_running_loop().time() + apart(8.097))
            async with asyncio.timeout(apart(5.709)) as deadline:
                print(name, 80)
                print(name, 33)
            print(name, 'expired', deadline.expired())
        done, pending = await asyncio.wait(tasks, timeout=apart(14.754))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(91, main, 120)


program_91()


def program_92():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with cond:
            print(name, 'sees', await asyncio.wait_for(cond.wait_for(lambda: event.is_set() or len(tasks) > 3), apart(3.906)))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with cond:
            print(name, 'sees', await asyncio.wait_for(cond.wait_for(lambda: event.is_set() or len(tasks) > 3), apart(8.319)))
        raise ValueError(name)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([event.wait(), asyncio.shield(asyncio.ensure_future(asyncio.sleep(0)))]):
            print(name, 'next of many', await each)
        event.set()
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w2(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        own = asyncio.ensure_future(w2(shared, name + 'd'))
        await asyncio.sleep(0)
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        async for each in asyncio.as_completed([asyncio.shield(asyncio.ensure_future(w3(shared, name + 'c')))]):
            print(name, 'done', each.cancelled() or each.exception() or each.result())
        event.clear()
        done, pending = await asyncio.wait(tasks, timeout=apart(9.969))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(92, main)


program_92()


def program_93():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with cond:
            await asyncio.sleep(0)
            cond.notify_all()
        try:
            tasks.append(asyncio.create_task(w4(shared, name + 't')))
            tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
            for task in tasks[-2:]:
                print(name, 'cancels', task.cancel())
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        own = asyncio.create_task(w3(shared, name + 'c'), context=context)
        own.add_done_callback(lambda own: print('own', own.cancelled(), var.get()))
        print(name, 'in a context', await own, context[var])
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.timeout(apart(5.472)) as deadline:
            pair = [asyncio.ensure_future(w2(shared, name + 'p')),
                    asyncio.ensure_future(w3(shared, name + 'a'))]
            done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED, timeout=apart(13.506))
            print(name, 'waited', len(done), len(pending))
            print(name, 'from a thread', await asyncio.shield(asyncio.get_running_loop().run_in_executor(None, blocks, name, apart(2.016) + 0.0015)))
        print(name, 'expired', deadline.expired())
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(0)
        handle = asyncio.get_running_loop().call_soon(failing, name)
        print(name, 2)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await w4(shared, name + 'a'))
        if not future.done():
            future.set_result(name)
        async with asyncio.timeout(apart(4.503)) as moved:
            await asyncio.sleep(apart(4.617))
            moved.reschedule(asyncio.get_running_loop().time() + apart(9.567))
            print(name, 'joins', await asyncio.wait_for(queue.join(), apart(10.608)))
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(apart(11.82))
        raise ValueError(name)
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(asyncio.shield(future))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        for each in asyncio.as_completed([asyncio.gather(asyncio.sleep(0), asyncio.sleep(0), return_exceptions=True)]):
            print(name, 'next', await each)
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(0)
        try:
            for each in asyncio.as_completed([asyncio.shield(asyncio.ensure_future(asyncio.shield(future))), event.wait(), event.wait()], timeout=apart(14.019)):
                print(name, 'next of many', await each)
            try:
                await asyncio.sleep(apart(1.563), 7)
            except asyncio.CancelledError as error:
                print(name, 'goes on', error.args)
        finally:
            print(name, 'finally')
            await asyncio.sleep(0)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w2(shared, 't2'))))
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(0)
        done, pending = await asyncio.wait(tasks, timeout=apart(4.335))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(93, main, 120)


program_93()


def program_94():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        handle = asyncio.get_running_loop().call_soon(failing, name)
        async for each in asyncio.as_completed([asyncio.shield(asyncio.ensure_future(event.wait()))]):
            print(name, 'done', each.cancelled() or each.exception() or each.result())
        print(name, 'awaits', await asyncio.create_task(w1(shared, name + 'a')))
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async for item in counted(name, 1, 0):
            print(name, 'item', item)
        try:
            try:
                await small.put(name)
            except asyncio.QueueShutDown:
                print(name, 'sees the shutdown')
            print(name, 13)
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        print(name, 57)
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(apart(11.115))
        raise ValueError(name)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w0(shared, 't3'))))
        async for each in asyncio.as_completed([event.wait(), event.wait(), asyncio.shield(future)]):
            print(name, 'one of many', each.cancelled() or each.exception() or each.result())
        event.clear()
        try:
            for each in asyncio.as_completed([queue.get()]):
                print(name, 'next', await each)
            print(name, 'awaits', await asyncio.shield(future))
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        done, pending = await asyncio.wait(tasks, timeout=apart(2.04))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(94, main)


program_94()


def program_95():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await asyncio.shield(asyncio.ensure_future(w1(shared, name + 'c'))))
        for each in asyncio.as_completed([w2(shared, name + 'a'), asyncio.shield(future)], timeout=apart(3.3)):
            print(name, 'next of many', await each)
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        asyncio.get_running_loop().call_soon(lambda: print('context', var.get()), context=context)
        async for item in counted(name, 2, apart(13.527)):
            print(name, 'item', item)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), apart(14.52)))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), apart(11.538)))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        await barrier.abort()
        print(name, 'from a thread', await asyncio.shield(asyncio.to_thread(blocks, name, apart(2.349) + 0.0015)))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(queue.get())]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w2(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        print(name, 'awaits', await w1(shared, name + 'c'))
        done, pending = await asyncio.wait(tasks, timeout=apart(5.364))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(95, main, 120)


program_95()


def program_96():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        event.clear()
        print(name, 'awaits', await asyncio.create_task(asyncio.sleep(0)))
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 44)
        tasks.append(asyncio.create_task(w4(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await queue.put(name)
        async with cond:
            await asyncio.sleep(0)
            cond.notify_all()
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        own = asyncio.create_task(w4(shared, name + 'c'), context=context)
        own.add_done_callback(lambda own: print('own', own.cancelled(), var.get()))
        raise ValueError(name)
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'joins', await asyncio.wait_for(queue.join(), apart(4.023)))
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), apart(3.369)))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        raise ValueError(name)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w2(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w3(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        async with asyncio.TaskGroup() as group:
            group.create_task(w4(shared, name + 'g'))
            try:
                await w1(shared, name + 'c')
            except asyncio.CancelledError as error:
                print(name, 'goes on', error.args)
        done, pending = await asyncio.wait(tasks, timeout=apart(11.163))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(96, main)


program_96()


def program_97():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with cond:
            cond.notify_all()
            await asyncio.sleep(0)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async for each in asyncio.as_completed([asyncio.sleep(apart(0.639), 1)]):
            print(name, 'done', each.cancelled() or each.exception() or each.result())
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        pair = [asyncio.ensure_future(asyncio.wait_for(asyncio.sleep(apart(1.191), 8), None))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        try:
            print(name, 'small', await small.get())
        except asyncio.QueueShutDown:
            print(name, 'sees the shutdown')
        raise ValueError(name)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(asyncio.gather(asyncio.shield(future), asyncio.shield(future), return_exceptions=False))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED, timeout=apart(2.085))
        print(name, 'waited', len(done), len(pending))
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        own = asyncio.create_task(asyncio.sleep(apart(11.142)), context=context)
        own.add_done_callback(lambda own: print('own', own.cancelled(), var.get()))
        print(name, 'in a context', await own, context[var])
        raise ValueError(name)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_task_factory(asyncio.eager_task_factory)
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w2(shared, 't1'))))
        async with asyncio.TaskGroup() as group:
            group.create_task(w3(shared, name + 'g'))
            group.create_task(w1(shared, name + 'g'))
            await asyncio.sleep(-1)
        async for item in counted(name, 3, 0):
            print(name, 'item', item)
            if item: raise ValueError(item)
        done, pending = await asyncio.wait(tasks, timeout=apart(10.695))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(97, main)


program_97()


def program_98():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.timeout(apart(1.446)) as moved:
            await asyncio.sleep(0)
            moved.reschedule(None)
            if tasks:
                print(name, 'stops', tasks[0].cancel(name), tasks[0].cancelling())
        async for each in asyncio.as_completed([event.wait()]):
            print(name, 'done', each.cancelled() or each.exception() or each.result())
        print(name, 'variable', var.get(), var.set(name + '8') is not None)
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await asyncio.sleep(apart(11.004), 7))
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), apart(14.106)))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(apart(2.82))
        async with asyncio.timeout(apart(5.451)) as moved:
            await asyncio.sleep(apart(10.908))
            moved.reschedule(asyncio.get_running_loop().time() + apart(5.412))
            if tasks:
                print(name, 'stops', tasks[0].cancel(), tasks[0].cancelling())
        pair = [asyncio.ensure_future(w1(shared, name + 'p')),
                asyncio.ensure_future(w1(shared, name + 'a'))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        done, pending = await asyncio.wait(tasks, timeout=apart(10.065))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(98, main)


program_98()


def program_99():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(0)
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(apart(6.174))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        own = asyncio.ensure_future(w2(shared, name + 'd'))
        await asyncio.sleep(0)
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async for item in counted(name, 3, 0):
            print(name, 'item', item)
            break
        async with cond:
            cond.notify_all()
            await asyncio.sleep(0)
        pair = [asyncio.ensure_future(asyncio.sleep(apart(7.776))),
                asyncio.ensure_future(asyncio.shield(event.wait()))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION)
        print(name, 'waited', len(done), len(pending))
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w2(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w2(shared, 't3'))))
        try:
            await asyncio.shield(w1(shared, name + 'b'))
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        done, pending = await asyncio.wait(tasks, timeout=apart(11.703))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(99, main)


program_99()

# What lives until the interpreter's end has nothing more to say.
print = str
