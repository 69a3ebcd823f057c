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


def program_50():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(asyncio.wait_for(asyncio.sleep(0), None))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED, timeout=apart(10.575))
        print(name, 'waited', len(done), len(pending))
        await asyncio.sleep(apart(8.295))
        try:
            await asyncio.sleep(0)
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await event.wait())
        await asyncio.sleep(apart(0.66))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async for item in counted(name, 2, 0):
            print(name, 'item', item)
        pair = [asyncio.ensure_future(w3(shared, name + 'p')),
                asyncio.ensure_future(asyncio.gather(w3(shared, name + 'b'), w3(shared, name + 'b'), return_exceptions=False))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED, timeout=apart(5.94))
        print(name, 'waited', len(done), len(pending))
        try:
            async for item in counted(name, 1, 0):
                print(name, 'item', item)
            try:
                await asyncio.sleep(0)
            except asyncio.CancelledError as error:
                print(name, 'goes on', error.args)
        finally:
            print(name, 'finally')
            await asyncio.sleep(apart(6.327))
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([asyncio.sleep(0)], timeout=apart(9.534)):
            print(name, 'next', await each)
        await asyncio.sleep(-1)
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
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w1(shared, 't3'))))
        print(name, 'awaits', await asyncio.gather(asyncio.sleep(apart(13.752), 9), w2(shared, name + 'c'), return_exceptions=True))
        try:
            event.set()
            print(name, 'from a thread', await asyncio.shield(asyncio.get_running_loop().run_in_executor(None, blocks, name, apart(13.104) + 0.0015)))
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        async with asyncio.timeout(0) as moved:
            await asyncio.sleep(apart(3.498))
            moved.reschedule(None)
            if not future.done():
                future.cancel()
        done, pending = await asyncio.wait(tasks, timeout=apart(8.205))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(50, main, 120)


program_50()


def program_51():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(apart(13.575))
        if tasks:
            print(name, 'stops', tasks[0].cancel(), tasks[0].cancelling())
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.TaskGroup() as outer:
            outer.create_task(w2(shared, name + 'o'))
            async with asyncio.timeout(apart(9.507)), asyncio.TaskGroup() as inner:
                inner.create_task(w2(shared, name + 'i'))
                inner.create_task(w2(shared, name + 'i'))
                async with cond:
                    await asyncio.sleep(0)
                    cond.notify_all()
        for each in asyncio.as_completed([asyncio.wait_for(asyncio.sleep(0), apart(13.512))]):
            print(name, 'next', await each)
        print(name, 57)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await asyncio.wait_for(asyncio.shield(asyncio.sleep(0)), apart(13.281)))
        print(name, 'learns', await asyncio.wait_for(asyncio.shield(future), apart(14.637)))
        print(name, 'joins', await asyncio.wait_for(queue.join(), apart(13.554)))
        print(name, 91)
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
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w1(shared, 't3'))))
        print(name, 'awaits', await asyncio.shield(future))
        async with asyncio.timeout(apart(10.143)) as deadline:
            for each in asyncio.as_completed([asyncio.gather(asyncio.sleep(0), asyncio.sleep(apart(11.931), 8), return_exceptions=False)]):
                print(name, 'next', await each)
            await queue.put(name)
        print(name, 'expired', deadline.expired())
        done, pending = await asyncio.wait(tasks, timeout=apart(12.864))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(51, main)


program_51()


def program_52():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([asyncio.wait_for(asyncio.sleep(0), apart(9.297))], timeout=apart(9.999)):
            print(name, 'next', await each)
        if tasks:
            print(name, 'stops', tasks[0].cancel(None), tasks[0].cancelling())
        print(name, 'from a thread', await asyncio.shield(asyncio.to_thread(blocks, name, apart(3.237) + 0.0015)))
        await asyncio.sleep(-1)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        tasks.append(asyncio.create_task(asyncio.sleep(apart(10.407))))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        try:
            await asyncio.sleep(0)
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
            print(name, 'asked', asyncio.current_task().cancelling(), asyncio.current_task().uncancel())
        for each in asyncio.as_completed([queue.get(), event.wait()], timeout=apart(1.038)):
            print(name, 'next of many', await each)
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
        print('exchanged', await exchange(port, 'client', [apart(3.834), apart(2.607), apart(14.985)]))
        server.close()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w1(shared, 't3'))))
        tasks.append(asyncio.create_task(w1(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        done, pending = await asyncio.wait(tasks, timeout=apart(3.789))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(52, main, 120)


program_52()


def program_53():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await w1(shared, name + 'b')
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        try:
            async with sem:
                print(name, 'has sem')
                await asyncio.sleep(apart(13.593))
            async for item in counted(name, 2, 0):
                print(name, 'item', item)
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        pair = [asyncio.ensure_future(w1(shared, name + 'p')),
                asyncio.ensure_future(event.wait())]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        event.clear()
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(0)
        if tasks:
            print(name, 'stops', tasks[0].cancel('stop'), tasks[0].cancelling())
        if not future.done():
            future.cancel()
        handle = asyncio.get_running_loop().call_soon(failing, name)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        own = asyncio.ensure_future(asyncio.sleep(apart(10.473)))
        await asyncio.sleep(apart(5.34))
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        print(name, 'takes', await asyncio.wait_for(queue.get(), apart(6.879)))
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        async with asyncio.timeout(0) as moved:
            await asyncio.sleep(apart(13.224))
            moved.reschedule(None)
            for each in asyncio.as_completed([asyncio.sleep(apart(6.324), 9)], timeout=apart(6.399)):
                print(name, 'next', await each)
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
        if not future.done():
            future.set_exception(KeyError(name))
        if tasks:
            print(name, 'stops', tasks[0].cancel('stop'), tasks[0].cancelling())
        for each in asyncio.as_completed([asyncio.sleep(apart(1.311), 3), w2(shared, name + 'c'), asyncio.sleep(apart(6.024), 7)]):
            print(name, 'next of many', await each)
            break
        done, pending = await asyncio.wait(tasks, timeout=apart(10.446))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(53, main)


program_53()


def program_54():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        asyncio.get_running_loop().call_soon(lambda: print('context', var.get()), context=context)
        own = asyncio.ensure_future(w2(shared, name + 'd'))
        await asyncio.sleep(apart(8.112))
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        async with asyncio.timeout(apart(4.917)) as deadline:
            print(name, 63)
            context = contextvars.copy_context()
            context.run(var.set, name + ' elsewhere')
            own = asyncio.create_task(w1(shared, name + 'c'), context=context)
            own.add_done_callback(lambda own: print('own', own.cancelled(), var.get()))
        print(name, 'expired', deadline.expired())
        await asyncio.sleep(-1)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        event.clear()
        try:
            print(name, 'joins', await asyncio.wait_for(queue.join(), apart(0.912)))
            async for item in counted(name, 3, apart(0.312)):
                print(name, 'item', item)
                break
        finally:
            print(name, 'finally')
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async for item in counted(name, 1, 0):
            print(name, 'item', item)
            if item: raise ValueError(item)
        tasks.append(asyncio.create_task(asyncio.sleep(apart(10.794))))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        server = await asyncio.start_server(serve, '127.0.0.1', 0)
        port = server.sockets[0].getsockname()[1]
        print('exchanged', await exchange(port, 'client', [apart(13.689), apart(5.784)]))
        server.close()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        asyncio.get_running_loop().call_soon(lambda: print('context', var.get()), context=context)
        pair = [asyncio.ensure_future(w2(shared, name + 'p')),
                asyncio.ensure_future(w1(shared, name + 'c'))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        done, pending = await asyncio.wait(tasks, timeout=apart(14.202))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(54, main)


program_54()


def program_55():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        handle = asyncio.get_running_loop().call_soon(failing, name)
        print(name, 92)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'from a thread', await asyncio.shield(asyncio.get_running_loop().run_in_executor(None, blocks, name, apart(9.471) + 0.0015)))
        ordered.put_nowait((3, apart(13.131)))
        print(name, 'awaits', await asyncio.wait_for(w2(shared, name + 'a'), 0))
        tasks.append(asyncio.create_task(w2(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: failing('callback'))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.timeout(apart(7.938)) as moved:
            await asyncio.sleep(apart(0.876))
            moved.reschedule(None)
            async with asyncio.TaskGroup() as group:
                group.create_task(asyncio.sleep(apart(8.049)))
                group.create_task(asyncio.sleep(apart(11.523)))
                await asyncio.sleep(-1)
        await asyncio.sleep(-1)
        own = asyncio.ensure_future(asyncio.sleep(apart(5.127)))
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
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
        tasks.append(asyncio.create_task(guard('g2', w2(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w2(shared, 't3'))))
        print(name, 'awaits', await w1(shared, name + 'a'))
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        asyncio.get_running_loop().call_soon(lambda: print('context', var.get()), context=context)
        done, pending = await asyncio.wait(tasks, timeout=apart(7.998))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(55, main, 120)


program_55()


def program_56():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(-1)
        print(name, 'from a thread', await asyncio.wait_for(asyncio.shield(asyncio.to_thread(blocks, name, apart(10.338) + 0.0015)), apart(1.665)))
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), apart(6.279)))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        async with asyncio.timeout(apart(0.552)) as deadline:
            async with cond:
                cond.notify_all()
                await asyncio.sleep(0)
            async for item in counted(name, 3, 0):
                print(name, 'item', item)
                break
        print(name, 'expired', deadline.expired())
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        asyncio.get_running_loop().call_soon(lambda: print('context', var.get()), context=context)
        tasks.append(asyncio.create_task(asyncio.sleep(apart(9.462))))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        server = await asyncio.start_server(serve, '127.0.0.1', 0)
        port = server.sockets[0].getsockname()[1]
        print('exchanged', await exchange(port, 'client', [apart(12.912)]))
        server.close()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        own = asyncio.ensure_future(w1(shared, name + 'd'))
        await asyncio.sleep(apart(0.858))
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        print(name, 'awaits', await asyncio.wait_for(queue.get(), apart(3.201)))
        print(name, 'variable', var.get(), var.set(name + '8') is not None)
        done, pending = await asyncio.wait(tasks, timeout=apart(4.002))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(56, main, 120)


program_56()


def program_57():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await w1(shared, name + 'a')
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        for each in asyncio.as_completed([w1(shared, name + 'b')], timeout=apart(14.148)):
            print(name, 'next', await each)
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await queue.put(name)
        try:
            await asyncio.shield(asyncio.ensure_future(queue.get()))
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
            print(name, 'asked', asyncio.current_task().cancelling(), asyncio.current_task().uncancel())
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
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        done, pending = await asyncio.wait(tasks, timeout=apart(10.983))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(57, main)


program_57()


def program_58():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await queue.get())
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(0)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'variable', var.get(), var.set(name + '0') is not None)
        raise ValueError(name)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), apart(12.054))
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
        tasks.append(asyncio.create_task(guard('g1', w2(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w2(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w1(shared, 't3'))))
        try:
            await asyncio.shield(asyncio.ensure_future(asyncio.sleep(apart(9.162), 6)))
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        if tasks:
            print(name, 'stops', tasks[0].cancel(), tasks[0].cancelling())
        done, pending = await asyncio.wait(tasks, timeout=apart(11.235))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(58, main)


program_58()


def program_59():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'takes', await asyncio.wait_for(queue.get(), apart(0.573)))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        own = asyncio.ensure_future(w3(shared, name + 'd'))
        await asyncio.sleep(apart(13.176))
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        tasks.append(asyncio.create_task(w3(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        print(name, 'awaits', await w3(shared, name + 'c'))
        event.clear()
        raise ValueError(name)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(0)
        await asyncio.sleep(apart(5.685))
        for each in asyncio.as_completed([event.wait()], timeout=apart(2.895)):
            print(name, 'next', await each)
        event.set()
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 95)
        pair = [asyncio.ensure_future(asyncio.sleep(apart(4.119), 7))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED, timeout=apart(10.752))
        print(name, 'waited', len(done), len(pending))
        tasks.append(asyncio.create_task(asyncio.sleep(apart(8.574))))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
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
        tasks.append(asyncio.create_task(guard('g1', w4(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w4(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w4(shared, 't3'))))
        await asyncio.sleep(0)
        own = asyncio.ensure_future(w3(shared, name + 'd'))
        await asyncio.sleep(0)
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        await asyncio.sleep(0)
        done, pending = await asyncio.wait(tasks, timeout=apart(9.753))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(59, main)


program_59()


def program_60():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(apart(11.883))
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), apart(1.014)))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(0)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await event.wait())
        for each in asyncio.as_completed([w2(shared, name + 'c')]):
            print(name, 'next', await each)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(-1)
        try:
            pair = [asyncio.ensure_future(asyncio.create_task(asyncio.sleep(apart(13.116), 7)))]
            done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION)
            print(name, 'waited', len(done), len(pending))
            print(name, 'awaits', await event.wait())
        except Exception as error:
            print(name, 'caught', type(error).__name__)
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
        async with cond:
            print(name, 'sees', await asyncio.wait_for(cond.wait_for(lambda: event.is_set() or len(tasks) > 3), apart(5.817)))
        tasks.append(asyncio.create_task(w2(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: failing('callback'))
        try:
            async with asyncio.timeout(apart(8.319)) as deadline:
                print(name, 12)
                print(name, 1)
            print(name, 'expired', deadline.expired())
            for task in tasks[-2:]:
                print(name, 'cancels', task.cancel())
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        done, pending = await asyncio.wait(tasks, timeout=apart(3.24))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(60, main)


program_60()


def program_61():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'variable', var.get(), var.set(name + '5') is not None)
        print(name, 'awaits', await asyncio.gather(w2(shared, name + 'c'), asyncio.gather(asyncio.sleep(0), w2(shared, name + 'a'), return_exceptions=True), return_exceptions=True))
        async with asyncio.timeout(apart(0.732)) as moved:
            await asyncio.sleep(apart(3.879))
            moved.reschedule(asyncio.get_running_loop().time() + apart(5.01))
            try:
                queue.task_done()
            except ValueError as error:
                print(name, error)
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        tasks.append(asyncio.create_task(w2(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        if tasks:
            print(name, 'stops', tasks[0].cancel('stop'), tasks[0].cancelling())
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with cond:
            cond.notify_all()
            await asyncio.sleep(apart(7.86))
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(0)
        tasks.append(asyncio.create_task(asyncio.sleep(apart(2.619))))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
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
        for each in asyncio.as_completed([asyncio.shield(future), asyncio.sleep(0)]):
            print(name, 'next of many', await each)
            break
        done, pending = await asyncio.wait(tasks, timeout=apart(5.049))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(61, main)


program_61()


def program_62():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(w1(shared, name + 'c'))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(asyncio.shield(asyncio.ensure_future(w2(shared, name + 'b'))))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=apart(1.758))
        print(name, 'waited', len(done), len(pending))
        print(name, 'awaits', await w2(shared, name + 'a'))
        await queue.put(name)
        print(name, 79)
        raise ValueError(name)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 20)
        async with asyncio.TaskGroup() as outer:
            outer.create_task(asyncio.sleep(apart(10.716)))
            async with asyncio.timeout(apart(13.515)), asyncio.TaskGroup() as inner:
                inner.create_task(asyncio.sleep(apart(14.655)))
                inner.create_task(asyncio.sleep(apart(2.808)))
                try:
                    await asyncio.gather(event.wait(), asyncio.sleep(apart(4.161), 8), return_exceptions=True)
                except (asyncio.TimeoutError, ValueError, KeyError) as error:
                    print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        print(name, 'awaits', await asyncio.shield(future))
        handle = asyncio.get_running_loop().call_later(apart(14.163), failing, name)
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
        try:
            await asyncio.shield(future)
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        for each in asyncio.as_completed([asyncio.sleep(apart(12.636), 0)]):
            print(name, 'next', await each)
        print(name, 'awaits', await w2(shared, name + 'a'))
        done, pending = await asyncio.wait(tasks, timeout=apart(12.024))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(62, main)


program_62()


def program_63():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(w3(shared, name + 'p')),
                asyncio.ensure_future(event.wait())]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        try:
            await asyncio.shield(asyncio.ensure_future(asyncio.sleep(apart(8.391), 9)))
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
        print(name, 'from a thread', await asyncio.shield(asyncio.to_thread(blocks, name, apart(1.707) + 0.0015)))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'learns', await asyncio.wait_for(asyncio.shield(future), apart(1.038)))
        for each in asyncio.as_completed([w3(shared, name + 'a')]):
            print(name, 'next', await each)
        print(name, 99)
        async with asyncio.TaskGroup() as outer:
            outer.create_task(w2(shared, name + 'o'))
            async with asyncio.timeout(apart(13.296)), asyncio.TaskGroup() as inner:
                inner.create_task(w3(shared, name + 'i'))
                inner.create_task(w2(shared, name + 'i'))
                async with lock:
                    print(name, 'has lock')
                    await asyncio.sleep(apart(14.985))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(apart(11.874))
        tasks.append(asyncio.create_task(w3(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.timeout(0) as moved:
            await asyncio.sleep(apart(1.281))
            moved.reschedule(asyncio.get_running_loop().time() + apart(10.098))
            async with asyncio.timeout(apart(1.362)) as moved:
                await asyncio.sleep(apart(10.119))
                moved.reschedule(asyncio.get_running_loop().time() + apart(9.102))
                pair = [asyncio.ensure_future(asyncio.sleep(apart(11.355))),
                        asyncio.ensure_future(asyncio.shield(future))]
                done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED, timeout=apart(2.91))
                print(name, 'waited', len(done), len(pending))
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        server = await asyncio.start_server(serve, '127.0.0.1', 0)
        port = server.sockets[0].getsockname()[1]
        print('exchanged', await exchange(port, 'client', [apart(11.001), apart(7.794)]))
        server.close()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w3(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w1(shared, 't3'))))
        print(name, 40)
        async with asyncio.timeout(apart(4.983)) as deadline:
            async with sem:
                print(name, 'has sem')
                await asyncio.sleep(0)
            try:
                queue.task_done()
            except ValueError as error:
                print(name, error)
        print(name, 'expired', deadline.expired())
        done, pending = await asyncio.wait(tasks, timeout=apart(10.182))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(63, main, 120)


program_63()


def program_64():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.timeout(apart(6.603)) as deadline:
            async with asyncio.TaskGroup() as group:
                group.create_task(w2(shared, name + 'g'))
                group.create_task(w1(shared, name + 'g'))
                group.create_task(w4(shared, name + 'g'))
                try:
                    queue.task_done()
                except ValueError as error:
                    print(name, error)
            print(name, 'awaits', await w1(shared, name + 'a'))
        print(name, 'expired', deadline.expired())
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(apart(1.377))
        async with asyncio.timeout(apart(6.03)) as deadline:
            print(name, 'awaits', await asyncio.sleep(apart(7.449), 1))
            for task in tasks[-2:]:
                print(name, 'cancels', task.cancel())
        print(name, 'expired', deadline.expired())
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await w4(shared, name + 'a')
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
            print(name, 'asked', asyncio.current_task().cancelling(), asyncio.current_task().uncancel())
        async with cond:
            cond.notify_all()
            await asyncio.sleep(apart(7.785))
        for each in asyncio.as_completed([asyncio.sleep(0)]):
            print(name, 'next', await each)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'takes', await asyncio.wait_for(queue.get(), apart(6.984)))
        handle = asyncio.get_running_loop().call_soon(failing, name)
        ordered.put_nowait((2, apart(10.434)))
        if not future.done():
            future.set_exception(KeyError(name))
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([event.wait()], timeout=apart(13.707)):
            print(name, 'next', await each)
        try:
            handle = asyncio.get_running_loop().call_later(apart(0.384), failing, name)
            await asyncio.sleep(apart(10.776))
            handle.cancel()
            print(name, 'awaits', await queue.get())
        finally:
            print(name, 'finally')
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        asyncio.get_running_loop().call_soon(lambda: print('context', var.get()), context=context)
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
        tasks.append(asyncio.create_task(guard('g2', w4(shared, 't2'))))
        print(name, 'awaits', await asyncio.gather(asyncio.shield(future), asyncio.sleep(0), return_exceptions=False))
        try:
            tasks.append(asyncio.create_task(w4(shared, name + 't')))
            tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
            await asyncio.sleep(-1)
        finally:
            print(name, 'finally')
            await asyncio.sleep(apart(2.313))
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        own = asyncio.create_task(w4(shared, name + 'c'), context=context)
        own.add_done_callback(lambda own: print('own', own.cancelled(), var.get()))
        done, pending = await asyncio.wait(tasks, timeout=apart(10.722))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(64, main)


program_64()


def program_65():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        print(name, 'joins', await asyncio.wait_for(queue.join(), apart(8.331)))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(apart(1.77))
        for each in asyncio.as_completed([w2(shared, name + 'b')]):
            print(name, 'next', await each)
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        asyncio.get_running_loop().call_soon(lambda: print('context', var.get()), context=context)
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await w3(shared, name + 'c')
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(apart(13.983))
        try:
            for task in tasks[-2:]:
                print(name, 'cancels', task.cancel())
            own = asyncio.ensure_future(w3(shared, name + 'd'))
            own.cancel()
            try:
                print(name, 'dismissed', await own)
            except asyncio.CancelledError as error:
                print(name, 'sees the end', own.cancelled(), error.args)
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        try:
            await asyncio.shield(asyncio.ensure_future(w3(shared, name + 'b')))
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(0)
        await asyncio.sleep(-1)
        async for item in counted(name, 3, apart(6.492)):
            print(name, 'item', item)
            if item: raise ValueError(item)
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
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w2(shared, 't2'))))
        try:
            async with cond:
                print(name, 'sees', await asyncio.wait_for(cond.wait_for(lambda: event.is_set() or len(tasks) > 3), apart(14.115)))
            await queue.put(name)
        finally:
            print(name, 'finally')
        done, pending = await asyncio.wait(tasks, timeout=apart(13.557))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(65, main)


program_65()


def program_66():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        asyncio.get_running_loop().call_soon(lambda: print('context', var.get()), context=context)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        tasks.append(asyncio.create_task(w3(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(0)
        async with asyncio.timeout(0) as moved:
            await asyncio.sleep(0)
            moved.reschedule(None)
            for each in asyncio.as_completed([asyncio.sleep(apart(5.067), 7)], timeout=apart(0.588)):
                print(name, 'next', await each)
        if tasks:
            print(name, 'stops', tasks[0].cancel(name), tasks[0].cancelling())
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        ordered.put_nowait((3, apart(9.126)))
        async with asyncio.timeout(apart(4.521)) as deadline:
            print(name, 'awaits', await asyncio.sleep(0))
            print(name, 'from a thread', await asyncio.shield(asyncio.to_thread(blocks, name, apart(10.374) + 0.0015)))
        print(name, 'expired', deadline.expired())
        handle = asyncio.get_running_loop().call_soon(failing, name)
        await asyncio.sleep(apart(1.533))
        handle.cancel()
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(apart(4.275))
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([w4(shared, name + 'b')], timeout=apart(10.668)):
            print(name, 'next', await each)
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(apart(9.885))
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
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w1(shared, 't3'))))
        async with asyncio.timeout(apart(13.569)) as moved:
            await asyncio.sleep(apart(13.146))
            moved.reschedule(None)
            async with asyncio.timeout(apart(1.851)) as deadline:
                print(name, 55)
                print(name, 15)
            print(name, 'expired', deadline.expired())
        handle = asyncio.get_running_loop().call_soon(failing, name)
        await asyncio.sleep(apart(4.008))
        handle.cancel()
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        done, pending = await asyncio.wait(tasks, timeout=apart(6.753))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(66, main, 120)


program_66()


def program_67():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.timeout(apart(6.561)) as moved:
            await asyncio.sleep(0)
            moved.reschedule(asyncio.get_running_loop().time() + apart(11.988))
            tasks.append(asyncio.create_task(w3(shared, name + 't')))
            tasks[-1].add_done_callback(lambda task: failing('callback'))
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        event.clear()
        handle = asyncio.get_running_loop().call_later(apart(6.006), failing, name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(-1)
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        try:
            for each in asyncio.as_completed([w2(shared, name + 'a')], timeout=apart(12.762)):
                print(name, 'next', await each)
            print(name, 'awaits', await asyncio.gather(asyncio.shield(future), asyncio.sleep(apart(2.955), 6), return_exceptions=False))
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        pair = [asyncio.ensure_future(w3(shared, name + 'a'))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION)
        print(name, 'waited', len(done), len(pending))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            try:
                await asyncio.gather(w4(shared, name + 'c'), asyncio.sleep(0), return_exceptions=False)
            except (asyncio.TimeoutError, ValueError, KeyError) as error:
                print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
            print(name, 'variable', var.get(), var.set(name + '5') is not None)
        finally:
            print(name, 'finally')
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        handle = asyncio.get_running_loop().call_later(apart(11.682), failing, name)
        pair = [asyncio.ensure_future(asyncio.wait_for(asyncio.sleep(0), 0))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION)
        print(name, 'waited', len(done), len(pending))
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
        loop.set_task_factory(asyncio.eager_task_factory)
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w3(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w3(shared, 't3'))))
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), apart(10.041)))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        print(name, 'from a thread', await asyncio.shield(asyncio.get_running_loop().run_in_executor(None, blocks, name, apart(8.16) + 0.0015)))
        async with asyncio.timeout(apart(3.108)) as deadline:
            await asyncio.sleep(-1)
            async with cond:
                cond.notify_all()
                await asyncio.sleep(0)
        print(name, 'expired', deadline.expired())
        done, pending = await asyncio.wait(tasks, timeout=apart(8.016))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(67, main, 120)


program_67()


def program_68():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await event.wait()
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
        print(name, 18)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await asyncio.shield(asyncio.shield(future)))
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
        async with asyncio.timeout(apart(14.076)) as deadline:
            for each in asyncio.as_completed([asyncio.shield(asyncio.sleep(0))], timeout=apart(14.643)):
                print(name, 'next', await each)
            async with asyncio.timeout(0) as moved:
                await asyncio.sleep(apart(13.893))
                moved.reschedule(asyncio.get_running_loop().time() + apart(10.29))
                print(name, 54)
        print(name, 'expired', deadline.expired())
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), apart(6.339))
        done, pending = await asyncio.wait(tasks, timeout=apart(11.55))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(68, main)


program_68()


def program_69():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(apart(14.874))
        ordered.put_nowait((3, apart(11.424)))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        own = asyncio.create_task(asyncio.sleep(apart(10.821)), context=context)
        own.add_done_callback(lambda own: print('own', own.cancelled(), var.get()))
        print(name, 'in a context', await own, context[var])
        if tasks:
            print(name, 'stops', tasks[0].cancel(name), tasks[0].cancelling())
        async with asyncio.timeout(0) as moved:
            await asyncio.sleep(0)
            moved.reschedule(None)
            try:
                await asyncio.sleep(0)
            except (asyncio.TimeoutError, ValueError, KeyError) as error:
                print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
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
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), apart(6.477)))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        await asyncio.sleep(-1)
        for each in asyncio.as_completed([asyncio.shield(queue.get())], timeout=apart(2.097)):
            print(name, 'next', await each)
        done, pending = await asyncio.wait(tasks, timeout=apart(8.946))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(69, main)


program_69()


def program_70():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        event.set()
        for each in asyncio.as_completed([w1(shared, name + 'c'), asyncio.shield(asyncio.ensure_future(event.wait()))], timeout=apart(14.955)):
            print(name, 'next of many', await each)
        try:
            print(name, 11)
            tasks.append(asyncio.create_task(w3(shared, name + 't')))
            tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        finally:
            print(name, 'finally')
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 85)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with cond:
            await asyncio.sleep(0)
            cond.notify_all()
        print(name, 73)
        try:
            await asyncio.shield(future)
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
            print(name, 'asked', asyncio.current_task().cancelling(), asyncio.current_task().uncancel())
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), apart(6.387)))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        print(name, 'awaits', await asyncio.shield(asyncio.ensure_future(asyncio.shield(queue.get()))))
        pair = [asyncio.ensure_future(event.wait())]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=apart(8.166))
        print(name, 'waited', len(done), len(pending))
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), apart(9.582)))
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
        tasks.append(asyncio.create_task(guard('g0', w3(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        tasks.append(asyncio.create_task(w1(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(0)
        event.set()
        done, pending = await asyncio.wait(tasks, timeout=apart(12.504))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(70, main)


program_70()


def program_71():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(w1(shared, name + 'g'))
                group.create_task(w1(shared, name + 'g'))
                try:
                    await w1(shared, name + 'b')
                except (asyncio.TimeoutError, ValueError, KeyError) as error:
                    print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
            async with asyncio.TaskGroup() as outer:
                outer.create_task(w1(shared, name + 'o'))
                async with asyncio.timeout(apart(6.177)), asyncio.TaskGroup() as inner:
                    inner.create_task(w1(shared, name + 'i'))
                    inner.create_task(w1(shared, name + 'i'))
                    print(name, 'awaits', await queue.get())
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        async with cond:
            print(name, 'sees', await asyncio.wait_for(cond.wait_for(lambda: event.is_set() or len(tasks) > 3), apart(8.805)))
        print(name, 'variable', var.get(), var.set(name + '1') is not None)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        async with cond:
            cond.notify_all()
            await asyncio.sleep(apart(13.422))
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w0(shared, 't3'))))
        pair = [asyncio.ensure_future(w1(shared, name + 'p')),
                asyncio.ensure_future(asyncio.shield(future))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        done, pending = await asyncio.wait(tasks, timeout=apart(7.446))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(71, main)


program_71()


def program_72():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'from a thread', await asyncio.shield(asyncio.get_running_loop().run_in_executor(None, blocks, name, apart(9.201) + 0.0015)))
        for each in asyncio.as_completed([w1(shared, name + 'a')]):
            print(name, 'next', await each)
        async with cond:
            cond.notify_all()
            await asyncio.sleep(0)
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.timeout(apart(1.506)) as moved:
            await asyncio.sleep(0)
            moved.reschedule(None)
            try:
                queue.task_done()
            except ValueError as error:
                print(name, error)
        print(name, 'from a thread', await asyncio.wait_for(asyncio.shield(asyncio.get_running_loop().run_in_executor(None, blocks, name, apart(11.994) + 0.0015)), apart(12.276)))
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        own = asyncio.create_task(w2(shared, name + 'c'), context=context)
        own.add_done_callback(lambda own: print('own', own.cancelled(), var.get()))
        print(name, 'in a context', await own, context[var])
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 10)
        handle = asyncio.get_running_loop().call_later(apart(7.611), failing, name)
        await asyncio.sleep(apart(4.695))
        handle.cancel()
        try:
            event.clear()
            print(name, 'awaits', await asyncio.wait_for(asyncio.shield(future), apart(5.226)))
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        pair = [asyncio.ensure_future(asyncio.wait_for(queue.get(), None))]
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
        loop.set_task_factory(asyncio.eager_task_factory)
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w2(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w2(shared, 't3'))))
        async for item in counted(name, 3, apart(0.747)):
            print(name, 'item', item)
        async with asyncio.TaskGroup() as group:
            group.create_task(w2(shared, name + 'g'))
            group.create_task(w2(shared, name + 'g'))
            group.create_task(w2(shared, name + 'g'))
            print(name, 'awaits', await asyncio.sleep(0))
        done, pending = await asyncio.wait(tasks, timeout=apart(10.176))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(72, main, 120)


program_72()


def program_73():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'learns', await asyncio.wait_for(asyncio.shield(future), apart(11.976)))
        if tasks:
            print(name, 'stops', tasks[0].cancel('stop'), tasks[0].cancelling())
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([asyncio.shield(asyncio.ensure_future(asyncio.sleep(0)))], timeout=apart(10.116)):
            print(name, 'next', await each)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(0)
        async with asyncio.TaskGroup() as group:
            group.create_task(w3(shared, name + 'g'))
            try:
                queue.task_done()
            except ValueError as error:
                print(name, error)
        own = asyncio.ensure_future(w3(shared, name + 'd'))
        await asyncio.sleep(0)
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        print(name, 52)
        raise ValueError(name)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        if tasks:
            print(name, 'stops', tasks[0].cancel(name), tasks[0].cancelling())
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(apart(8.892))
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), apart(12.027)))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        await barrier.reset()
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async for item in counted(name, 2, apart(6.366)):
            print(name, 'item', item)
            break
        event.set()
        for each in asyncio.as_completed([event.wait()]):
            print(name, 'next', await each)
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
        tasks.append(asyncio.create_task(guard('g3', w0(shared, 't3'))))
        print(name, 'takes', await asyncio.wait_for(queue.get(), apart(9.423)))
        done, pending = await asyncio.wait(tasks, timeout=apart(3.312))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(73, main)


program_73()


def program_74():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), apart(4.47))
        async with asyncio.timeout(apart(8.637)) as deadline:
            async with cond:
                cond.notify()
                await asyncio.wait_for(cond.wait(), apart(11.226))
            await asyncio.sleep(-1)
        print(name, 'expired', deadline.expired())
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await queue.get()
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
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
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w0(shared, 't3'))))
        print(name, 'awaits', await asyncio.shield(asyncio.ensure_future(asyncio.sleep(apart(10.566), 7))))
        done, pending = await asyncio.wait(tasks, timeout=apart(7.341))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(74, main)


program_74()

# What lives until the interpreter's end has nothing more to say.
print = str
