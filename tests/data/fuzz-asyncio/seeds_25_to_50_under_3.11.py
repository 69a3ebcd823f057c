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


def program_25():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.timeout(apart(7.491)) as deadline:
            pair = [asyncio.ensure_future(w1(shared, name + 'p')),
                    asyncio.ensure_future(asyncio.sleep(0))]
            done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=apart(3.126))
            print(name, 'waited', len(done), len(pending))
            print(name, 'from a thread', await asyncio.shield(asyncio.to_thread(blocks, name, apart(4.23) + 0.0015)))
        print(name, 'expired', deadline.expired())
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        own = asyncio.create_task(w3(shared, name + 'c'), context=context)
        own.add_done_callback(lambda own: print('own', own.cancelled(), var.get()))
        pair = [asyncio.ensure_future(w3(shared, name + 'p')),
                asyncio.ensure_future(w2(shared, name + 'a'))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        for each in asyncio.as_completed([queue.get()]):
            print(name, 'next', await each)
        print(name, 'awaits', await asyncio.gather(asyncio.shield(asyncio.sleep(0)), asyncio.shield(asyncio.shield(future)), return_exceptions=False))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        own = asyncio.ensure_future(w4(shared, name + 'd'))
        await asyncio.sleep(0)
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        handle = asyncio.get_running_loop().call_later(apart(11.007), failing, name)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([event.wait()], timeout=apart(10.227)):
            print(name, 'next', await each)
        if tasks:
            print(name, 'stops', tasks[0].cancel(None), tasks[0].cancelling())
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async for item in counted(name, 3, 0):
            print(name, 'item', item)
            break
        handle = asyncio.get_running_loop().call_soon(failing, name)
        await asyncio.sleep(apart(12.354))
        handle.cancel()
        raise ValueError(name)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w3(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        try:
            await asyncio.sleep(apart(4.785), 4)
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        done, pending = await asyncio.wait(tasks, timeout=apart(5.052))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(25, main, 120)


program_25()


def program_26():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await asyncio.shield(asyncio.ensure_future(event.wait()))
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
            print(name, 'asked', asyncio.current_task().cancelling(), asyncio.current_task().uncancel())
        print(name, 'awaits', await asyncio.wait_for(asyncio.sleep(0), apart(2.421)))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await event.wait()
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
            print(name, 'asked', asyncio.current_task().cancelling(), asyncio.current_task().uncancel())
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            ordered.put_nowait((3, apart(11.559)))
            print(name, 'least', await asyncio.wait_for(ordered.get(), apart(12.276)))
            pair = [asyncio.ensure_future(asyncio.shield(future))]
            done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=apart(13.308))
            print(name, 'waited', len(done), len(pending))
        finally:
            print(name, 'finally')
        await asyncio.sleep(-1)
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
        tasks.append(asyncio.create_task(guard('g0', w2(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w0(shared, 't3'))))
        print(name, 70)
        done, pending = await asyncio.wait(tasks, timeout=apart(0.384))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(26, main)


program_26()


def program_27():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'variable', var.get(), var.set(name + '3') is not None)
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(apart(1.608))
        print(name, 'from a thread', await asyncio.shield(asyncio.get_running_loop().run_in_executor(None, blocks, name, apart(8.187) + 0.0015)))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(asyncio.shield(future))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=apart(3.465))
        print(name, 'waited', len(done), len(pending))
        if tasks:
            print(name, 'stops', tasks[0].cancel(None), tasks[0].cancelling())
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(-1)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'from a thread', await asyncio.shield(asyncio.to_thread(blocks, name, apart(1.254) + 0.0015)))
        print(name, 'awaits', await w4(shared, name + 'a'))
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), apart(9.432)))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        raise ValueError(name)
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        tasks.append(asyncio.create_task(asyncio.sleep(apart(1.539))))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
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
        tasks.append(asyncio.create_task(guard('g2', w4(shared, 't2'))))
        try:
            print(name, 'awaits', await w4(shared, name + 'a'))
            try:
                await asyncio.wait_for(asyncio.sleep(apart(2.136), 5), 0)
            except (asyncio.TimeoutError, ValueError, KeyError) as error:
                print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        finally:
            print(name, 'finally')
            await asyncio.sleep(0)
        event.clear()
        done, pending = await asyncio.wait(tasks, timeout=apart(8.988))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(27, main, 120)


program_27()


def program_28():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'from a thread', await asyncio.wait_for(asyncio.shield(asyncio.to_thread(blocks, name, apart(14.679) + 0.0015)), apart(11.406)))
        async with asyncio.timeout(0) as moved:
            await asyncio.sleep(0)
            moved.reschedule(asyncio.get_running_loop().time() + apart(3.549))
            for each in asyncio.as_completed([w1(shared, name + 'a'), asyncio.wait_for(queue.get(), 0)], timeout=apart(10.485)):
                print(name, 'next of many', await each)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        if not future.done():
            future.set_result(name)
        print(name, 'awaits', await asyncio.gather(asyncio.wait_for(asyncio.sleep(apart(12.825), 8), 0), asyncio.shield(future), return_exceptions=False))
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
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
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(0)
        await asyncio.sleep(-1)
        done, pending = await asyncio.wait(tasks, timeout=apart(14.154))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(28, main, 120)


program_28()


def program_29():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([w1(shared, name + 'b'), asyncio.shield(w1(shared, name + 'b')), asyncio.shield(queue.get())]):
            print(name, 'next of many', await each)
        await queue.put(name)
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(0)
        print(name, 'from a thread', await asyncio.wait_for(asyncio.shield(asyncio.get_running_loop().run_in_executor(None, blocks, name, apart(5.988) + 0.0015)), apart(0.027)))
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), apart(14.082))
        for each in asyncio.as_completed([asyncio.sleep(apart(10.194), 0)], timeout=apart(7.74)):
            print(name, 'next', await each)
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
        print(name, 79)
        done, pending = await asyncio.wait(tasks, timeout=apart(11.574))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(29, main, 120)


program_29()


def program_30():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.timeout(apart(6.324)) as deadline:
            print(name, 50)
            async for item in counted(name, 3, 0):
                print(name, 'item', item)
                if item: raise ValueError(item)
        print(name, 'expired', deadline.expired())
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await queue.get())
        pair = [asyncio.ensure_future(w3(shared, name + 'p')),
                asyncio.ensure_future(asyncio.sleep(0))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=apart(8.169))
        print(name, 'waited', len(done), len(pending))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await asyncio.shield(future))
        if tasks:
            print(name, 'stops', tasks[0].cancel(None), tasks[0].cancelling())
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), apart(2.412))
        async with asyncio.timeout(0) as moved:
            await asyncio.sleep(0)
            moved.reschedule(None)
            context = contextvars.copy_context()
            context.run(var.set, name + ' elsewhere')
            own = asyncio.create_task(w3(shared, name + 'c'), context=context)
            own.add_done_callback(lambda own: print('own', own.cancelled(), var.get()))
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await queue.put(name)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w2(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        pair = [asyncio.ensure_future(w3(shared, name + 'p')),
                asyncio.ensure_future(asyncio.shield(asyncio.ensure_future(event.wait())))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=apart(0.27))
        print(name, 'waited', len(done), len(pending))
        try:
            await asyncio.create_task(w3(shared, name + 'c'))
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
            print(name, 'asked', asyncio.current_task().cancelling(), asyncio.current_task().uncancel())
        done, pending = await asyncio.wait(tasks, timeout=apart(9.642))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(30, main)


program_30()


def program_31():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), apart(3.462))
        print(name, 'awaits', await event.wait())
        async with asyncio.TaskGroup() as group:
            group.create_task(w1(shared, name + 'g'))
            event.clear()
        print(name, 'variable', var.get(), var.set(name + '4') is not None)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), apart(8.208))
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
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
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w1(shared, 't3'))))
        try:
            pair = [asyncio.ensure_future(w1(shared, name + 'p')),
                    asyncio.ensure_future(asyncio.sleep(apart(12.243), 9))]
            done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=apart(5.076))
            print(name, 'waited', len(done), len(pending))
            handle = asyncio.get_running_loop().call_later(apart(4.518), failing, name)
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        done, pending = await asyncio.wait(tasks, timeout=apart(12.375))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(31, main)


program_31()


def program_32():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            handle = asyncio.get_running_loop().call_later(apart(5.847), failing, name)
            await asyncio.sleep(0)
            handle.cancel()
            ordered.put_nowait((2, apart(1.404)))
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        pair = [asyncio.ensure_future(w1(shared, name + 'p')),
                asyncio.ensure_future(asyncio.shield(asyncio.ensure_future(event.wait())))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=apart(7.356))
        print(name, 'waited', len(done), len(pending))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(apart(7.089))
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(apart(5.997))
        print(name, 'variable', var.get(), var.set(name + '6') is not None)
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
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(0)
        for each in asyncio.as_completed([asyncio.wait_for(w1(shared, name + 'a'), apart(12.531))]):
            print(name, 'next', await each)
        print(name, 82)
        done, pending = await asyncio.wait(tasks, timeout=apart(9.108))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(32, main)


program_32()


def program_33():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            pair = [asyncio.ensure_future(w1(shared, name + 'p')),
                    asyncio.ensure_future(asyncio.shield(asyncio.ensure_future(asyncio.shield(future))))]
            done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED, timeout=apart(7.869))
            print(name, 'waited', len(done), len(pending))
            print(name, 67)
        finally:
            print(name, 'finally')
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        asyncio.get_running_loop().call_soon(lambda: print('context', var.get()), context=context)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await w2(shared, name + 'a'))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([asyncio.shield(future)], timeout=apart(14.418)):
            print(name, 'next', await each)
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(0)
        async with cond:
            cond.notify_all()
            await asyncio.sleep(apart(12.981))
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
        print(name, 'awaits', await asyncio.shield(future))
        done, pending = await asyncio.wait(tasks, timeout=apart(2.019))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(33, main)


program_33()


def program_34():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(apart(0.738))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await event.wait()
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(w3(shared, name + 'b'))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED, timeout=apart(7.359))
        print(name, 'waited', len(done), len(pending))
        async with asyncio.TaskGroup() as outer:
            outer.create_task(w3(shared, name + 'o'))
            async with asyncio.timeout(apart(9.99)), asyncio.TaskGroup() as inner:
                inner.create_task(w3(shared, name + 'i'))
                handle = asyncio.get_running_loop().call_later(apart(13.062), failing, name)
        if not future.done():
            future.set_result(name)
        print(name, 43)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        tasks.append(asyncio.create_task(asyncio.sleep(apart(10.218))))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        for each in asyncio.as_completed([queue.get()], timeout=apart(6.849)):
            print(name, 'next', await each)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w3(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        for each in asyncio.as_completed([w1(shared, name + 'b')], timeout=apart(9.264)):
            print(name, 'next', await each)
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        await asyncio.sleep(-1)
        done, pending = await asyncio.wait(tasks, timeout=apart(5.358))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(34, main)


program_34()


def program_35():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), apart(3.786)))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        for each in asyncio.as_completed([asyncio.wait_for(w1(shared, name + 'c'), apart(8.376))], timeout=apart(13.929)):
            print(name, 'next', await each)
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(0)
        async with cond:
            cond.notify_all()
            await asyncio.sleep(apart(3.198))
        own = asyncio.ensure_future(w3(shared, name + 'd'))
        await asyncio.sleep(0)
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await asyncio.wait_for(event.wait(), None)
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        print(name, 'awaits', await asyncio.wait_for(asyncio.sleep(0), apart(13.14)))
        print(name, 'awaits', await w3(shared, name + 'c'))
        try:
            for each in asyncio.as_completed([event.wait()]):
                print(name, 'next', await each)
            print(name, 'variable', var.get(), var.set(name + '8') is not None)
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.timeout(apart(7.677)) as moved:
            await asyncio.sleep(apart(14.628))
            moved.reschedule(asyncio.get_running_loop().time() + apart(6.267))
            try:
                async with cond:
                    print(name, 'sees', await asyncio.wait_for(cond.wait_for(lambda: event.is_set() or len(tasks) > 3), apart(4.329)))
                print(name, 'variable', var.get(), var.set(name + '2') is not None)
            finally:
                print(name, 'finally')
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
        tasks.append(asyncio.create_task(w1(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        done, pending = await asyncio.wait(tasks, timeout=apart(12.123))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(35, main)


program_35()


def program_36():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await w3(shared, name + 'a'))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'from a thread', await asyncio.shield(asyncio.get_running_loop().run_in_executor(None, blocks, name, apart(0.399) + 0.0015)))
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        print(name, 'from a thread', await asyncio.wait_for(asyncio.shield(asyncio.get_running_loop().run_in_executor(None, blocks, name, apart(13.854) + 0.0015)), apart(11.169)))
        async with asyncio.timeout(apart(5.499)) as deadline:
            print(name, 18)
            print(name, 'takes', await asyncio.wait_for(queue.get(), apart(4.455)))
        print(name, 'expired', deadline.expired())
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(w3(shared, name + 'p')),
                asyncio.ensure_future(event.wait())]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with cond:
            cond.notify_all()
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
        tasks.append(asyncio.create_task(guard('g0', w2(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w2(shared, 't2'))))
        handle = asyncio.get_running_loop().call_later(apart(2.727), failing, name)
        async with asyncio.timeout(apart(10.284)) as moved:
            await asyncio.sleep(apart(12.561))
            moved.reschedule(None)
            for task in tasks[-2:]:
                print(name, 'cancels', task.cancel())
        done, pending = await asyncio.wait(tasks, timeout=apart(0.759))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(36, main, 120)


program_36()


def program_37():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([asyncio.wait_for(asyncio.shield(future), None)], timeout=apart(10.758)):
            print(name, 'next', await each)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 67)
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        print(name, 'awaits', await asyncio.sleep(apart(0.333), 3))
        raise ValueError(name)
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
        tasks.append(asyncio.create_task(guard('g3', w0(shared, 't3'))))
        tasks.append(asyncio.create_task(w1(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), apart(10.545))
        async with asyncio.TaskGroup() as outer:
            outer.create_task(w1(shared, name + 'o'))
            async with asyncio.timeout(apart(8.784)), asyncio.TaskGroup() as inner:
                inner.create_task(w1(shared, name + 'i'))
                inner.create_task(w1(shared, name + 'i'))
                await asyncio.sleep(apart(4.221))
        done, pending = await asyncio.wait(tasks, timeout=apart(10.971))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(37, main)


program_37()


def program_38():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        event.set()
        for each in asyncio.as_completed([event.wait()]):
            print(name, 'next', await each)
        if not future.done():
            future.set_result(name)
        if tasks:
            print(name, 'stops', tasks[0].cancel(None), tasks[0].cancelling())
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        if not future.done():
            future.set_exception(KeyError(name))
        for each in asyncio.as_completed([w3(shared, name + 'a')]):
            print(name, 'next', await each)
        async for item in counted(name, 1, 0):
            print(name, 'item', item)
            if item: raise ValueError(item)
        raise ValueError(name)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await asyncio.sleep(0))
        try:
            context = contextvars.copy_context()
            context.run(var.set, name + ' elsewhere')
            own = asyncio.create_task(w4(shared, name + 'c'), context=context)
            own.add_done_callback(lambda own: print('own', own.cancelled(), var.get()))
            print(name, 'in a context', await own, context[var])
            event.set()
        except* Exception as group:
            print(name, 'caught', [type(error).__name__ for error in group.exceptions])
        try:
            await w4(shared, name + 'b')
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        try:
            async with cond:
                cond.notify_all()
                await asyncio.sleep(0)
            print(name, 'awaits', await asyncio.create_task(asyncio.sleep(apart(1.053), 4)))
        finally:
            print(name, 'finally')
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await asyncio.wait_for(asyncio.sleep(0), apart(4.701))
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        tasks.append(asyncio.create_task(w4(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        if tasks:
            print(name, 'stops', tasks[0].cancel(name), tasks[0].cancelling())
        print(name, 'awaits', await w4(shared, name + 'c'))
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'joins', await asyncio.wait_for(queue.join(), apart(11.622)))
        event.clear()
        async with asyncio.timeout(apart(5.67)) as moved:
            await asyncio.sleep(0)
            moved.reschedule(None)
            async with cond:
                cond.notify()
                await asyncio.wait_for(cond.wait(), apart(10.074))
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
        event.set()
        done, pending = await asyncio.wait(tasks, timeout=apart(4.431))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(38, main)


program_38()


def program_39():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async for item in counted(name, 1, 0):
            print(name, 'item', item)
            if item: raise ValueError(item)
        print(name, 'awaits', await asyncio.shield(asyncio.ensure_future(asyncio.create_task(w1(shared, name + 'b')))))
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(apart(12.015))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.timeout(apart(12.315)) as deadline:
            async with asyncio.TaskGroup() as group:
                group.create_task(w2(shared, name + 'g'))
                group.create_task(w2(shared, name + 'g'))
                group.create_task(w2(shared, name + 'g'))
                for each in asyncio.as_completed([queue.get()]):
                    print(name, 'next', await each)
            tasks.append(asyncio.create_task(w2(shared, name + 't')))
            tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        print(name, 'expired', deadline.expired())
        own = asyncio.ensure_future(w2(shared, name + 'd'))
        await asyncio.sleep(0)
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        print(name, 'joins', await asyncio.wait_for(queue.join(), apart(4.968)))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([queue.get()]):
            print(name, 'next', await each)
        try:
            await asyncio.sleep(apart(8.703), 0)
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        try:
            try:
                async with cond:
                    print(name, 'sees', await asyncio.wait_for(cond.wait_for(lambda: event.is_set() or len(tasks) > 3), apart(10.887)))
                async with cond:
                    cond.notify_all()
                    await asyncio.sleep(0)
            finally:
                print(name, 'finally')
            pair = [asyncio.ensure_future(asyncio.gather(event.wait(), asyncio.sleep(apart(12.615), 7), return_exceptions=True))]
            done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=apart(13.071))
            print(name, 'waited', len(done), len(pending))
        finally:
            print(name, 'finally')
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        server = await asyncio.start_server(serve, '127.0.0.1', 0)
        port = server.sockets[0].getsockname()[1]
        print('exchanged', await exchange(port, 'client', [apart(0.465)]))
        server.close()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w2(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w2(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w0(shared, 't3'))))
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        print(name, 'learns', await asyncio.wait_for(asyncio.shield(future), apart(3.381)))
        done, pending = await asyncio.wait(tasks, timeout=apart(7.887))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(39, main)


program_39()


def program_40():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(asyncio.shield(w4(shared, name + 'c')))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED, timeout=apart(7.626))
        print(name, 'waited', len(done), len(pending))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'learns', await asyncio.wait_for(asyncio.shield(future), apart(5.175)))
        own = asyncio.ensure_future(w3(shared, name + 'd'))
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(apart(11.481))
        raise ValueError(name)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        if not future.done():
            future.set_exception(KeyError(name))
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), apart(11.139)))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(0)
        for each in asyncio.as_completed([asyncio.shield(queue.get()), asyncio.gather(event.wait(), event.wait(), return_exceptions=True), asyncio.sleep(apart(4.59), 0)], timeout=apart(9.816)):
            print(name, 'next of many', await each)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w2(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w2(shared, 't1'))))
        try:
            await asyncio.sleep(apart(7.875), 8)
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
            print(name, 'asked', asyncio.current_task().cancelling(), asyncio.current_task().uncancel())
        print(name, 97)
        done, pending = await asyncio.wait(tasks, timeout=apart(4.911))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(40, main)


program_40()


def program_41():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(apart(4.083))
        async with cond:
            print(name, 'sees', await asyncio.wait_for(cond.wait_for(lambda: event.is_set() or len(tasks) > 3), apart(6.969)))
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        asyncio.get_running_loop().call_soon(lambda: print('context', var.get()), context=context)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(asyncio.sleep(0))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED, timeout=apart(4.371))
        print(name, 'waited', len(done), len(pending))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await event.wait())
        pair = [asyncio.ensure_future(w3(shared, name + 'p')),
                asyncio.ensure_future(w3(shared, name + 'c'))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async for item in counted(name, 3, 0):
            print(name, 'item', item)
        try:
            async with asyncio.TaskGroup() as outer:
                outer.create_task(w4(shared, name + 'o'))
                async with asyncio.timeout(apart(7.455)), asyncio.TaskGroup() as inner:
                    inner.create_task(w4(shared, name + 'i'))
                    inner.create_task(w4(shared, name + 'i'))
                    event.clear()
            for each in asyncio.as_completed([asyncio.wait_for(asyncio.shield(future), None), w4(shared, name + 'b'), w4(shared, name + 'a')], timeout=apart(2.91)):
                print(name, 'next of many', await each)
        finally:
            print(name, 'finally')
        try:
            await asyncio.sleep(-1)
            try:
                print(name, 21)
                pair = [asyncio.ensure_future(w4(shared, name + 'p')),
                        asyncio.ensure_future(asyncio.sleep(apart(11.892), 4))]
                done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED)
                print(name, 'waited', len(done), len(pending))
            finally:
                print(name, 'finally')
        finally:
            print(name, 'finally')
            await asyncio.sleep(apart(11.064))
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(apart(7.281)))
            for each in asyncio.as_completed([asyncio.shield(future)], timeout=apart(0.522)):
                print(name, 'next', await each)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        server = await asyncio.start_server(serve, '127.0.0.1', 0)
        port = server.sockets[0].getsockname()[1]
        print('exchanged', await exchange(port, 'client', [apart(2.256), apart(0.402), apart(2.136)]))
        server.close()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w2(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w3(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w3(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w3(shared, 't3'))))
        print(name, 'awaits', await queue.get())
        try:
            ordered.put_nowait((1, apart(4.293)))
            print(name, 'least', await asyncio.wait_for(ordered.get(), apart(6.207)))
            try:
                print(name, 21)
                print(name, 44)
            except Exception as error:
                print(name, 'caught', type(error).__name__)
        finally:
            print(name, 'finally')
        done, pending = await asyncio.wait(tasks, timeout=apart(1.995))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(41, main)


program_41()


def program_42():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            pair = [asyncio.ensure_future(asyncio.sleep(0))]
            done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED)
            print(name, 'waited', len(done), len(pending))
            print(name, 77)
        finally:
            print(name, 'finally')
            await asyncio.sleep(apart(1.068))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(apart(13.569))
        for each in asyncio.as_completed([asyncio.wait_for(queue.get(), apart(8.967))], timeout=apart(14.19)):
            print(name, 'next', await each)
        print(name, 26)
        try:
            async with lock:
                print(name, 'has lock')
                await asyncio.sleep(0)
            print(name, 'from a thread', await asyncio.shield(asyncio.to_thread(blocks, name, apart(6.018) + 0.0015)))
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
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        try:
            async with lock:
                print(name, 'has lock')
                await asyncio.sleep(apart(5.187))
            async with asyncio.timeout(apart(12.27)) as deadline:
                print(name, 50)
                print(name, 82)
            print(name, 'expired', deadline.expired())
        finally:
            print(name, 'finally')
            await asyncio.sleep(0)
        pair = [asyncio.ensure_future(asyncio.shield(asyncio.shield(future)))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        done, pending = await asyncio.wait(tasks, timeout=apart(8.361))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(42, main, 120)


program_42()


def program_43():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            print(name, 'learns', await asyncio.wait_for(asyncio.shield(future), apart(2.367)))
            if not future.done():
                future.cancel()
        except* Exception as group:
            print(name, 'caught', [type(error).__name__ for error in group.exceptions])
        try:
            await w1(shared, name + 'b')
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
            print(name, 'asked', asyncio.current_task().cancelling(), asyncio.current_task().uncancel())
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(0)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        event.clear()
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
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w0(shared, 't3'))))
        print(name, 75)
        try:
            for each in asyncio.as_completed([asyncio.shield(asyncio.sleep(0))], timeout=apart(4.572)):
                print(name, 'next', await each)
            print(name, 'awaits', await asyncio.sleep(0))
        finally:
            print(name, 'finally')
        done, pending = await asyncio.wait(tasks, timeout=apart(2.286))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(43, main)


program_43()


def program_44():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        tasks.append(asyncio.create_task(w4(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with cond:
            cond.notify_all()
            await asyncio.sleep(apart(3.852))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.TaskGroup() as outer:
            outer.create_task(w4(shared, name + 'o'))
            async with asyncio.timeout(apart(8.016)), asyncio.TaskGroup() as inner:
                inner.create_task(w3(shared, name + 'i'))
                inner.create_task(w4(shared, name + 'i'))
                print(name, 'variable', var.get(), var.set(name + '9') is not None)
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), apart(14.466))
        event.clear()
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'variable', var.get(), var.set(name + '0') is not None)
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(asyncio.sleep(apart(11.703))),
                asyncio.ensure_future(asyncio.shield(queue.get()))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=apart(11.151))
        print(name, 'waited', len(done), len(pending))
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w2(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w4(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w2(shared, 't3'))))
        print(name, 'awaits', await asyncio.shield(asyncio.sleep(0)))
        done, pending = await asyncio.wait(tasks, timeout=apart(12.873))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(44, main)


program_44()


def program_45():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        own = asyncio.ensure_future(w2(shared, name + 'd'))
        await asyncio.sleep(0)
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(0)
        async with cond:
            await asyncio.sleep(0)
            cond.notify_all()
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), apart(0.879))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await queue.put(name)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.timeout(apart(10.53)) as deadline:
            async with lock:
                print(name, 'has lock')
                await asyncio.sleep(0)
            print(name, 4)
        print(name, 'expired', deadline.expired())
        tasks.append(asyncio.create_task(w3(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        event.clear()
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(apart(0.522))
        ordered.put_nowait((3, apart(13.044)))
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
        tasks.append(asyncio.create_task(guard('g2', w3(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w2(shared, 't3'))))
        print(name, 19)
        done, pending = await asyncio.wait(tasks, timeout=apart(0.417))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(45, main)


program_45()


def program_46():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await w1(shared, name + 'a'))
        async with cond:
            print(name, 'sees', await asyncio.wait_for(cond.wait_for(lambda: event.is_set() or len(tasks) > 3), apart(0.57)))
        await asyncio.sleep(-1)
        print(name, 'awaits', await asyncio.wait_for(asyncio.shield(asyncio.ensure_future(asyncio.shield(future))), apart(9.747)))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([event.wait(), asyncio.shield(future), event.wait()]):
            print(name, 'next of many', await each)
            break
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        print(name, 'awaits', await asyncio.create_task(w1(shared, name + 'a')))
        print(name, 'awaits', await asyncio.shield(asyncio.ensure_future(event.wait())))
        done, pending = await asyncio.wait(tasks, timeout=apart(7.077))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(46, main)


program_46()


def program_47():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await w3(shared, name + 'c')
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
            print(name, 'asked', asyncio.current_task().cancelling(), asyncio.current_task().uncancel())
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 76)
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), apart(13.71)))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        async with asyncio.TaskGroup() as group:
            group.create_task(w2(shared, name + 'g'))
            await queue.put(name)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await asyncio.gather(asyncio.shield(future), asyncio.sleep(0), return_exceptions=False)
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        for each in asyncio.as_completed([asyncio.shield(asyncio.ensure_future(w3(shared, name + 'a')))], timeout=apart(14.835)):
            print(name, 'next', await each)
        if tasks:
            print(name, 'stops', tasks[0].cancel(name), tasks[0].cancelling())
        try:
            try:
                queue.task_done()
            except ValueError as error:
                print(name, error)
            async with cond:
                cond.notify()
                await asyncio.wait_for(cond.wait(), apart(9.075))
        finally:
            print(name, 'finally')
            await asyncio.sleep(0)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(apart(12.984)))
            group.create_task(asyncio.sleep(apart(11.148)))
            async with cond:
                print(name, 'sees', await asyncio.wait_for(cond.wait_for(lambda: event.is_set() or len(tasks) > 3), apart(1.815)))
        tasks.append(asyncio.create_task(asyncio.sleep(apart(3.702))))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), apart(1.149)))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        pair = [asyncio.ensure_future(queue.get())]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=apart(6.714))
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
        tasks.append(asyncio.create_task(guard('g0', w3(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w3(shared, 't1'))))
        handle = asyncio.get_running_loop().call_later(apart(13.869), failing, name)
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(0)
        done, pending = await asyncio.wait(tasks, timeout=apart(11.337))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(47, main)


program_47()


def program_48():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        own = asyncio.create_task(w2(shared, name + 'c'), context=context)
        own.add_done_callback(lambda own: print('own', own.cancelled(), var.get()))
        try:
            await asyncio.shield(asyncio.ensure_future(w3(shared, name + 'a')))
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), apart(2.331)))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        try:
            for each in asyncio.as_completed([w3(shared, name + 'c')]):
                print(name, 'next', await each)
            print(name, 'awaits', await asyncio.shield(asyncio.sleep(apart(14.277), 6)))
        finally:
            print(name, 'finally')
            await asyncio.sleep(apart(8.256))
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(apart(14.769))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        event.clear()
        async with asyncio.TaskGroup() as outer:
            outer.create_task(w3(shared, name + 'o'))
            async with asyncio.timeout(apart(11.865)), asyncio.TaskGroup() as inner:
                inner.create_task(w3(shared, name + 'i'))
                async with lock:
                    print(name, 'has lock')
                    await asyncio.sleep(0)
        pair = [asyncio.ensure_future(asyncio.wait_for(w3(shared, name + 'a'), apart(4.773)))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=apart(10.371))
        print(name, 'waited', len(done), len(pending))
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(0)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            try:
                async with cond:
                    await asyncio.sleep(0)
                    cond.notify_all()
                async with sem:
                    print(name, 'has sem')
                    await asyncio.sleep(apart(2.361))
            except Exception as error:
                print(name, 'caught', type(error).__name__)
            try:
                await asyncio.shield(queue.get())
            except (asyncio.TimeoutError, ValueError, KeyError) as error:
                print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        finally:
            print(name, 'finally')
            await asyncio.sleep(apart(14.274))
        raise ValueError(name)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        server = await asyncio.start_server(serve, '127.0.0.1', 0)
        port = server.sockets[0].getsockname()[1]
        print('exchanged', await exchange(port, 'client', [apart(2.337), apart(9.948)]))
        server.close()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w2(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w1(shared, 't3'))))
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        asyncio.get_running_loop().call_soon(lambda: print('context', var.get()), context=context)
        print(name, 'awaits', await asyncio.create_task(w1(shared, name + 'a')))
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        own = asyncio.create_task(w2(shared, name + 'c'), context=context)
        own.add_done_callback(lambda own: print('own', own.cancelled(), var.get()))
        print(name, 'in a context', await own, context[var])
        done, pending = await asyncio.wait(tasks, timeout=apart(8.496))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(48, main)


program_48()


def program_49():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.timeout(apart(2.718)) as moved:
            await asyncio.sleep(apart(1.104))
            moved.reschedule(None)
            try:
                if not future.done():
                    future.cancel()
                print(name, 'from a thread', await asyncio.shield(asyncio.to_thread(blocks, name, apart(12.396) + 0.0015)))
            except Exception as error:
                print(name, 'caught', type(error).__name__)
        async with cond:
            cond.notify_all()
            await asyncio.sleep(0)
        await queue.put(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 34)
        if tasks:
            print(name, 'stops', tasks[0].cancel(name), tasks[0].cancelling())
        async with asyncio.timeout(0) as moved:
            await asyncio.sleep(apart(13.29))
            moved.reschedule(asyncio.get_running_loop().time() + apart(1.614))
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
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w1(shared, 't3'))))
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        asyncio.get_running_loop().call_soon(lambda: print('context', var.get()), context=context)
        try:
            print(name, 'awaits', await w1(shared, name + 'a'))
            ordered.put_nowait((0, apart(11.688)))
            print(name, 'least', await asyncio.wait_for(ordered.get(), apart(10.482)))
        except* Exception as group:
            print(name, 'caught', [type(error).__name__ for error in group.exceptions])
        pair = [asyncio.ensure_future(w1(shared, name + 'p')),
                asyncio.ensure_future(asyncio.sleep(0))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED, timeout=apart(8.85))
        print(name, 'waited', len(done), len(pending))
        done, pending = await asyncio.wait(tasks, timeout=apart(11.202))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(49, main, 120)


program_49()

# What lives until the interpreter's end has nothing more to say.
print = str
