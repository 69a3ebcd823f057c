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


def program_0():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await queue.get())
        for each in asyncio.as_completed([event.wait(), asyncio.shield(future), event.wait()]):
            print(name, 'next of many', await each)
            break
        event.clear()
        print(name, 33)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with cond:
            cond.notify_all()
            await asyncio.sleep(0)
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        print(name, 67)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        tasks.append(asyncio.create_task(w3(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        print(name, 72)
        try:
            await w3(shared, name + 'c')
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async for item in counted(name, 3, apart(13.965)):
            print(name, 'item', item)
            if item: raise ValueError(item)
        async with cond:
            cond.notify_all()
            await asyncio.sleep(0)
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        asyncio.get_running_loop().call_soon(lambda: print('context', var.get()), context=context)
        for each in asyncio.as_completed([event.wait(), asyncio.sleep(0)], timeout=apart(4.683)):
            print(name, 'next of many', await each)
        print(name, 38)
        try:
            tasks.append(asyncio.create_task(asyncio.sleep(apart(2.463))))
            tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
            if tasks:
                print(name, 'stops', tasks[0].cancel(name))
        finally:
            print(name, 'finally')
            await asyncio.sleep(0)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = None
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w2(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w2(shared, 't3'))))
        print(name, 'awaits', await w3(shared, name + 'b'))
        done, pending = await asyncio.wait(tasks, timeout=apart(4.029))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(0, main)


program_0()


def program_1():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([asyncio.shield(asyncio.ensure_future(w1(shared, name + 'c')))]):
            print(name, 'next', await each)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(apart(11.298))
        print(name, 'awaits', await asyncio.gather(asyncio.sleep(apart(12.309), 6), asyncio.shield(asyncio.ensure_future(w2(shared, name + 'b'))), return_exceptions=True))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 0)
        print(name, 'from a thread', await asyncio.shield(asyncio.get_running_loop().run_in_executor(None, blocks, name, apart(13.275) + 0.0015)))
        print(name, 'awaits', await asyncio.shield(asyncio.ensure_future(asyncio.sleep(apart(13.536), 9))))
        if not future.done():
            future.cancel()
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = None
        future = loop.create_future()
        server = await asyncio.start_server(serve, '127.0.0.1', 0)
        port = server.sockets[0].getsockname()[1]
        print('exchanged', await exchange(port, 'client', [apart(8.439), apart(10.347)]))
        server.close()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w2(shared, 't2'))))
        print(name, 77)
        try:
            await w1(shared, name + 'b')
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        done, pending = await asyncio.wait(tasks, timeout=apart(13.884))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(1, main, 120)


program_1()


def program_2():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(0)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([asyncio.shield(asyncio.ensure_future(queue.get()))], timeout=apart(14.892)):
            print(name, 'next', await each)
        print(name, 'awaits', await asyncio.wait_for(queue.get(), None))
        for each in asyncio.as_completed([asyncio.shield(asyncio.shield(future))], timeout=apart(10.956)):
            print(name, 'next', await each)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = None
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w1(shared, 't3'))))
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        try:
            pair = [asyncio.ensure_future(w1(shared, name + 'p')),
                    asyncio.ensure_future(w1(shared, name + 'c'))]
            done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED, timeout=apart(4.227))
            print(name, 'waited', len(done), len(pending))
            print(name, 'awaits', await w1(shared, name + 'b'))
        finally:
            print(name, 'finally')
            await asyncio.sleep(0)
        await asyncio.sleep(-1)
        done, pending = await asyncio.wait(tasks, timeout=apart(9.477))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(2, main)


program_2()


def program_3():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([queue.get()]):
            print(name, 'next', await each)
        try:
            await asyncio.shield(future)
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 81)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'variable', var.get(), var.set(name + '1') is not None)
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(apart(11.847))
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(0)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = None
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w2(shared, 't2'))))
        print(name, 'awaits', await asyncio.create_task(w1(shared, name + 'b')))
        for each in asyncio.as_completed([asyncio.sleep(apart(12.462), 4), asyncio.shield(w2(shared, name + 'c'))], timeout=apart(2.385)):
            print(name, 'next of many', await each)
        print(name, 86)
        done, pending = await asyncio.wait(tasks, timeout=apart(5.517))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(3, main)


program_3()


def program_4():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        event.clear()
        pair = [asyncio.ensure_future(w1(shared, name + 'p')),
                asyncio.ensure_future(asyncio.create_task(w2(shared, name + 'a')))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED, timeout=apart(12.435))
        print(name, 'waited', len(done), len(pending))
        tasks.append(asyncio.create_task(w1(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await w2(shared, name + 'a'))
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        for each in asyncio.as_completed([asyncio.sleep(apart(8.145), 9)], timeout=apart(9.381)):
            print(name, 'next', await each)
        raise ValueError(name)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 83)
        print(name, 61)
        print(name, 30)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = None
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w2(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        own = asyncio.ensure_future(w1(shared, name + 'd'))
        await asyncio.sleep(apart(6.252))
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        done, pending = await asyncio.wait(tasks, timeout=apart(5.958))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(4, main)


program_4()


def program_5():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        raise KeyboardInterrupt
        pair = [asyncio.ensure_future(w2(shared, name + 'a'))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED, timeout=apart(4.077))
        print(name, 'waited', len(done), len(pending))
        print(name, 'variable', var.get(), var.set(name + '5') is not None)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        tasks.append(asyncio.create_task(w2(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        async for item in counted(name, 2, apart(0.531)):
            print(name, 'item', item)
            break
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        handle = asyncio.get_running_loop().call_soon(failing, name)
        print(name, 8)
        handle = asyncio.get_running_loop().call_later(apart(8.736), failing, name)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(asyncio.sleep(apart(4.329))),
                asyncio.ensure_future(asyncio.shield(queue.get()))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED, timeout=apart(4.449))
        print(name, 'waited', len(done), len(pending))
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), apart(11.361))
        print(name, 65)
        print(name, 67)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = None
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w2(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w3(shared, 't2'))))
        print(name, 43)
        done, pending = await asyncio.wait(tasks, timeout=apart(12.606))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(5, main)


program_5()


def program_6():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([asyncio.sleep(apart(3.579), 9)], timeout=apart(0.906)):
            print(name, 'next', await each)
        print(name, 25)
        for each in asyncio.as_completed([w1(shared, name + 'c')], timeout=apart(11.964)):
            print(name, 'next', await each)
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        asyncio.get_running_loop().call_soon(lambda: print('context', var.get()), context=context)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([asyncio.sleep(0)]):
            print(name, 'next', await each)
        for each in asyncio.as_completed([asyncio.shield(asyncio.ensure_future(queue.get())), asyncio.shield(asyncio.ensure_future(asyncio.sleep(apart(4.233), 0))), asyncio.shield(asyncio.shield(future))], timeout=apart(12.093)):
            print(name, 'next of many', await each)
        own = asyncio.ensure_future(asyncio.sleep(apart(7.515)))
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
        barrier = None
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w1(shared, 't3'))))
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        print(name, 'variable', var.get(), var.set(name + '8') is not None)
        done, pending = await asyncio.wait(tasks, timeout=apart(0.153))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(6, main)


program_6()


def program_7():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        if tasks:
            print(name, 'stops', tasks[0].cancel(name))
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(0)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await asyncio.shield(future)
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 73)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        event.set()
        async with cond:
            cond.notify_all()
            await asyncio.sleep(apart(5.064))
        print(name, 'from a thread', await asyncio.shield(asyncio.get_running_loop().run_in_executor(None, blocks, name, apart(10.509) + 0.0015)))
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = None
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        handle = asyncio.get_running_loop().call_later(apart(12.909), failing, name)
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(apart(2.904))
        done, pending = await asyncio.wait(tasks, timeout=apart(4.056))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(7, main, 120)


program_7()


def program_8():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async for item in counted(name, 1, 0):
            print(name, 'item', item)
            break
        try:
            await asyncio.wait_for(asyncio.sleep(0), 0)
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        async for item in counted(name, 1, apart(1.428)):
            print(name, 'item', item)
            break
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 18)
        for each in asyncio.as_completed([asyncio.shield(asyncio.shield(future)), asyncio.shield(future)]):
            print(name, 'next of many', await each)
        raise ValueError(name)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 53)
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(0)
        print(name, 'variable', var.get(), var.set(name + '1') is not None)
        print(name, 'awaits', await event.wait())
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = None
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w2(shared, 't1'))))
        own = asyncio.ensure_future(w2(shared, name + 'd'))
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        done, pending = await asyncio.wait(tasks, timeout=apart(9.366))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(8, main)


program_8()


def program_9():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await queue.put(name)
            print(name, 'awaits', await queue.get())
        finally:
            print(name, 'finally')
            await asyncio.sleep(apart(5.16))
        try:
            print(name, 5)
            print(name, 90)
        finally:
            print(name, 'finally')
        print(name, 7)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await queue.put(name)
        try:
            await asyncio.wait_for(w2(shared, name + 'a'), None)
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
        try:
            tasks.append(asyncio.create_task(w4(shared, name + 't')))
            tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
            print(name, 'awaits', await w2(shared, name + 'c'))
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async for item in counted(name, 3, 0):
            print(name, 'item', item)
            break
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        ordered.put_nowait((0, apart(7.551)))
        event.set()
        print(name, 'awaits', await queue.get())
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 22)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = None
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w4(shared, 't1'))))
        print(name, 33)
        print(name, 'from a thread', await asyncio.shield(asyncio.to_thread(blocks, name, apart(1.638) + 0.0015)))
        done, pending = await asyncio.wait(tasks, timeout=apart(14.385))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(9, main, 120)


program_9()


def program_10():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(w1(shared, name + 'p')),
                asyncio.ensure_future(asyncio.wait_for(w1(shared, name + 'c'), 0))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED, timeout=apart(1.089))
        print(name, 'waited', len(done), len(pending))
        pair = [asyncio.ensure_future(event.wait())]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        print(name, 44)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        try:
            try:
                await asyncio.sleep(-1)
                async with cond:
                    await asyncio.sleep(0)
                    cond.notify_all()
            except Exception as error:
                print(name, 'caught', type(error).__name__)
            handle = asyncio.get_running_loop().call_soon(failing, name)
        finally:
            print(name, 'finally')
            await asyncio.sleep(apart(8.544))
        try:
            await event.wait()
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
        async for item in counted(name, 2, apart(5.934)):
            print(name, 'item', item)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = None
        future = loop.create_future()
        server = await asyncio.start_server(serve, '127.0.0.1', 0)
        port = server.sockets[0].getsockname()[1]
        print('exchanged', await exchange(port, 'client', [apart(11.343), apart(9.861)]))
        server.close()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w0(shared, 't3'))))
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        print(name, 4)
        print(name, 'awaits', await w1(shared, name + 'a'))
        done, pending = await asyncio.wait(tasks, timeout=apart(14.466))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(10, main)


program_10()


def program_11():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'joins', await asyncio.wait_for(queue.join(), apart(14.436)))
        print(name, 23)
        try:
            await w1(shared, name + 'a')
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        print(name, 'variable', var.get(), var.set(name + '7') is not None)
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        if not future.done():
            future.cancel()
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([w3(shared, name + 'a')], timeout=apart(7.749)):
            print(name, 'next', await each)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await queue.put(name)
        raise ValueError(name)
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        if not future.done():
            future.set_exception(KeyError(name))
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = None
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w3(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w3(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w0(shared, 't3'))))
        print(name, 27)
        print(name, 'awaits', await asyncio.wait_for(asyncio.sleep(0), apart(5.973)))
        done, pending = await asyncio.wait(tasks, timeout=apart(9.063))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(11, main)


program_11()


def program_12():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(-1)
        try:
            async for item in counted(name, 1, apart(9.21)):
                print(name, 'item', item)
                await asyncio.sleep(0)
            for each in asyncio.as_completed([asyncio.wait_for(w1(shared, name + 'a'), 0), event.wait()]):
                print(name, 'next of many', await each)
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        try:
            await asyncio.shield(w3(shared, name + 'a'))
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(asyncio.shield(future))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED, timeout=apart(2.904))
        print(name, 'waited', len(done), len(pending))
        await asyncio.sleep(-1)
        own = asyncio.ensure_future(w4(shared, name + 'd'))
        await asyncio.sleep(0)
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 65)
        print(name, 'joins', await asyncio.wait_for(queue.join(), apart(5.262)))
        print(name, 'variable', var.get(), var.set(name + '8') is not None)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await asyncio.gather(w4(shared, name + 'b'), event.wait(), return_exceptions=True))
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        event.set()
        print(name, 'awaits', await asyncio.shield(queue.get()))
        print(name, 13)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = None
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w2(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w3(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w2(shared, 't3'))))
        handle = asyncio.get_running_loop().call_soon(failing, name)
        print(name, 'from a thread', await asyncio.shield(asyncio.get_running_loop().run_in_executor(None, blocks, name, apart(3.306) + 0.0015)))
        try:
            await asyncio.shield(asyncio.ensure_future(w4(shared, name + 'c')))
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
        done, pending = await asyncio.wait(tasks, timeout=apart(1.302))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(12, main, 120)


program_12()


def program_13():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        tasks.append(asyncio.create_task(w3(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        try:
            await asyncio.sleep(0)
            async with lock:
                print(name, 'has lock')
                await asyncio.sleep(0)
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        print(name, 'variable', var.get(), var.set(name + '0') is not None)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            try:
                async with sem:
                    print(name, 'has sem')
                    await asyncio.sleep(apart(6.45))
                try:
                    await w3(shared, name + 'b')
                except asyncio.CancelledError as error:
                    print(name, 'goes on', error.args)
            except Exception as error:
                print(name, 'caught', type(error).__name__)
            if tasks:
                print(name, 'stops', tasks[0].cancel('stop'))
        finally:
            print(name, 'finally')
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 89)
        for each in asyncio.as_completed([event.wait()], timeout=apart(3.222)):
            print(name, 'next', await each)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        asyncio.get_running_loop().call_soon(lambda: print('context', var.get()), context=context)
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), apart(4.113))
        raise ValueError(name)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = None
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w3(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w2(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w0(shared, 't3'))))
        print(name, 'awaits', await w3(shared, name + 'a'))
        try:
            await asyncio.sleep(apart(3.861), 2)
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        handle = asyncio.get_running_loop().call_later(apart(4.68), failing, name)
        done, pending = await asyncio.wait(tasks, timeout=apart(13.632))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(13, main)


program_13()


def program_14():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            for each in asyncio.as_completed([asyncio.wait_for(asyncio.sleep(0), 0)], timeout=apart(7.155)):
                print(name, 'next', await each)
            print(name, 'joins', await asyncio.wait_for(queue.join(), apart(2.322)))
        finally:
            print(name, 'finally')
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), apart(8.952))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        own = asyncio.ensure_future(asyncio.sleep(apart(12.627)))
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
        barrier = None
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        try:
            try:
                print(name, 15)
                print(name, 3)
            finally:
                print(name, 'finally')
                await asyncio.sleep(0)
            await asyncio.sleep(-1)
        finally:
            print(name, 'finally')
            await asyncio.sleep(apart(4.14))
        done, pending = await asyncio.wait(tasks, timeout=apart(11.187))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(14, main)


program_14()


def program_15():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(-1)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await queue.get())
        try:
            pair = [asyncio.ensure_future(w2(shared, name + 'p')),
                    asyncio.ensure_future(asyncio.shield(queue.get()))]
            done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=apart(6.285))
            print(name, 'waited', len(done), len(pending))
            print(name, 'awaits', await asyncio.wait_for(asyncio.shield(future), None))
        finally:
            print(name, 'finally')
            await asyncio.sleep(0)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 7)
        tasks.append(asyncio.create_task(asyncio.sleep(apart(12.426))))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        raise ValueError(name)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = None
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        print(name, 58)
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        asyncio.get_running_loop().call_soon(lambda: print('context', var.get()), context=context)
        done, pending = await asyncio.wait(tasks, timeout=apart(11.901))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(15, main)


program_15()


def program_16():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(w2(shared, name + 'p')),
                asyncio.ensure_future(asyncio.create_task(w2(shared, name + 'c')))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        for each in asyncio.as_completed([asyncio.gather(asyncio.sleep(apart(12.15), 6), event.wait(), return_exceptions=True), w1(shared, name + 'c'), event.wait()], timeout=apart(14.307)):
            print(name, 'next of many', await each)
            break
        pair = [asyncio.ensure_future(w2(shared, name + 'a'))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION)
        print(name, 'waited', len(done), len(pending))
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), apart(3.471))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'takes', await asyncio.wait_for(queue.get(), apart(9.921)))
        try:
            await queue.get()
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        ordered.put_nowait((0, apart(11.364)))
        print(name, 'least', await asyncio.wait_for(ordered.get(), apart(12.204)))
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await asyncio.gather(event.wait(), queue.get(), return_exceptions=True)
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = None
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w2(shared, 't2'))))
        print(name, 'awaits', await asyncio.shield(queue.get()))
        tasks.append(asyncio.create_task(w1(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(apart(9.189))
        done, pending = await asyncio.wait(tasks, timeout=apart(2.388))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(16, main)


program_16()


def program_17():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([asyncio.wait_for(w3(shared, name + 'a'), None)], timeout=apart(7.119)):
            print(name, 'next', await each)
        try:
            print(name, 64)
            print(name, 2)
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        try:
            await event.wait()
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 1)
        print(name, 96)
        print(name, 2)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(w3(shared, name + 'p')),
                asyncio.ensure_future(asyncio.create_task(asyncio.sleep(0)))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED, timeout=apart(11.805))
        print(name, 'waited', len(done), len(pending))
        print(name, 'from a thread', await asyncio.wait_for(asyncio.shield(asyncio.to_thread(blocks, name, apart(2.094) + 0.0015)), apart(6.519)))
        async with cond:
            cond.notify_all()
            await asyncio.sleep(0)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 50)
        own = asyncio.ensure_future(w4(shared, name + 'd'))
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        await asyncio.sleep(-1)
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(0)
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 46)
        for each in asyncio.as_completed([asyncio.shield(future), queue.get()], timeout=apart(0.261)):
            print(name, 'next of many', await each)
        context = contextvars.copy_context()
        context.run(var.set, name + ' elsewhere')
        asyncio.get_running_loop().call_soon(lambda: print('context', var.get()), context=context)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = None
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w4(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w4(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w3(shared, 't3'))))
        print(name, 'awaits', await asyncio.sleep(apart(7.233), 4))
        print(name, 'from a thread', await asyncio.shield(asyncio.to_thread(blocks, name, apart(1.473) + 0.0015)))
        done, pending = await asyncio.wait(tasks, timeout=apart(6.45))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(17, main, 120)


program_17()


def program_18():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        own = asyncio.ensure_future(w2(shared, name + 'd'))
        await asyncio.sleep(apart(11.265))
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        print(name, 32)
        async with cond:
            await asyncio.sleep(0)
            cond.notify_all()
        tasks.append(asyncio.create_task(w2(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with cond:
            print(name, 'sees', await asyncio.wait_for(cond.wait_for(lambda: event.is_set() or len(tasks) > 3), apart(12.135)))
        print(name, 91)
        handle = asyncio.get_running_loop().call_soon(failing, name)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = None
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w2(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w2(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w2(shared, 't2'))))
        try:
            for each in asyncio.as_completed([asyncio.create_task(w1(shared, name + 'a')), asyncio.wait_for(event.wait(), apart(13.302)), queue.get()], timeout=apart(13.275)):
                print(name, 'next of many', await each)
            await asyncio.sleep(-1)
        finally:
            print(name, 'finally')
            await asyncio.sleep(0)
        async with cond:
            print(name, 'sees', await asyncio.wait_for(cond.wait_for(lambda: event.is_set() or len(tasks) > 3), apart(5.67)))
        done, pending = await asyncio.wait(tasks, timeout=apart(3.204))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(18, main)


program_18()


def program_19():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await w1(shared, name + 'a')
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        if tasks:
            print(name, 'stops', tasks[0].cancel())
        handle = asyncio.get_running_loop().call_soon(failing, name)
        print(name, 29)
        print(name, 'from a thread', await asyncio.shield(asyncio.to_thread(blocks, name, apart(14.172) + 0.0015)))
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = None
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        pair = [asyncio.ensure_future(w1(shared, name + 'p')),
                asyncio.ensure_future(queue.get())]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED, timeout=apart(1.902))
        print(name, 'waited', len(done), len(pending))
        handle = asyncio.get_running_loop().call_soon(failing, name)
        done, pending = await asyncio.wait(tasks, timeout=apart(11.52))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(19, main, 120)


program_19()


def program_20():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        event.clear()
        async with cond:
            print(name, 'sees', await asyncio.wait_for(cond.wait_for(lambda: event.is_set() or len(tasks) > 3), apart(0.666)))
        print(name, 52)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await queue.put(name)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 26)
        print(name, 40)
        print(name, 42)
        try:
            await asyncio.gather(asyncio.sleep(apart(12.096), 6), asyncio.sleep(0), return_exceptions=True)
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = None
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w2(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        try:
            await asyncio.sleep(0)
            print(name, 1)
        finally:
            print(name, 'finally')
        done, pending = await asyncio.wait(tasks, timeout=apart(7.392))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(20, main)


program_20()


def program_21():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 81)
        print(name, 'variable', var.get(), var.set(name + '7') is not None)
        print(name, 60)
        try:
            await event.wait()
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        if tasks:
            print(name, 'stops', tasks[0].cancel())
        try:
            tasks.append(asyncio.create_task(w2(shared, name + 't')))
            tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
            pair = [asyncio.ensure_future(asyncio.gather(asyncio.shield(future), event.wait(), return_exceptions=False))]
            done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED, timeout=apart(13.53))
            print(name, 'waited', len(done), len(pending))
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        async with cond:
            print(name, 'sees', await asyncio.wait_for(cond.wait_for(lambda: event.is_set() or len(tasks) > 3), apart(13.677)))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        tasks.append(asyncio.create_task(asyncio.sleep(apart(4.182))))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = None
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        tasks.append(asyncio.create_task(w2(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        done, pending = await asyncio.wait(tasks, timeout=apart(0.903))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(21, main)


program_21()


def program_22():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await asyncio.sleep(apart(10.989), 2))
        print(name, 'from a thread', await asyncio.wait_for(asyncio.shield(asyncio.get_running_loop().run_in_executor(None, blocks, name, apart(9.249) + 0.0015)), apart(8.781)))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await w2(shared, name + 'a'))
        own = asyncio.ensure_future(w2(shared, name + 'd'))
        await asyncio.sleep(apart(11.415))
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        pair = [asyncio.ensure_future(asyncio.sleep(apart(5.673), 1))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=apart(9.336))
        print(name, 'waited', len(done), len(pending))
        tasks.append(asyncio.create_task(w2(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 33)
        try:
            await asyncio.sleep(-1)
            try:
                await queue.get()
            except (asyncio.TimeoutError, ValueError, KeyError) as error:
                print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        finally:
            print(name, 'finally')
            await asyncio.sleep(0)
        print(name, 48)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = None
        future = loop.create_future()
        server = await asyncio.start_server(serve, '127.0.0.1', 0)
        port = server.sockets[0].getsockname()[1]
        print('exchanged', await exchange(port, 'client', [apart(3.759), apart(4.839), apart(13.707)]))
        server.close()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w2(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w0(shared, 't3'))))
        try:
            await asyncio.gather(w1(shared, name + 'b'), asyncio.sleep(apart(0.084), 3), return_exceptions=False)
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        done, pending = await asyncio.wait(tasks, timeout=apart(8.166))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(22, main, 120)


program_22()


def program_23():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await asyncio.shield(future))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([asyncio.gather(queue.get(), asyncio.sleep(apart(0.831), 0), return_exceptions=False)]):
            print(name, 'next', await each)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await asyncio.create_task(w3(shared, name + 'b')))
        print(name, 'joins', await asyncio.wait_for(queue.join(), apart(2.013)))
        print(name, 89)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(-1)
        for each in asyncio.as_completed([asyncio.shield(asyncio.ensure_future(queue.get()))], timeout=apart(2.124)):
            print(name, 'next', await each)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = None
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w3(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w3(shared, 't1'))))
        for each in asyncio.as_completed([w2(shared, name + 'a')]):
            print(name, 'next', await each)
        for each in asyncio.as_completed([asyncio.shield(event.wait())], timeout=apart(13.893)):
            print(name, 'next', await each)
        print(name, 'variable', var.get(), var.set(name + '9') is not None)
        done, pending = await asyncio.wait(tasks, timeout=apart(1.167))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(23, main)


program_23()


def program_24():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 21)
        print(name, 21)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            print(name, 'variable', var.get(), var.set(name + '0') is not None)
            try:
                queue.task_done()
            except ValueError as error:
                print(name, error)
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await asyncio.sleep(apart(12.705), 2))
        raise ValueError(name)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        ordered.put_nowait((3, apart(11.028)))
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(0)
        ordered.put_nowait((3, apart(9.249)))
        async with cond:
            print(name, 'sees', await asyncio.wait_for(cond.wait_for(lambda: event.is_set() or len(tasks) > 3), apart(9.738)))
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        handle = asyncio.get_running_loop().call_later(apart(9.141), failing, name)
        await asyncio.sleep(0)
        handle.cancel()
        for each in asyncio.as_completed([asyncio.sleep(apart(10.305), 6)], timeout=apart(13.353)):
            print(name, 'next', await each)
        pair = [asyncio.ensure_future(asyncio.sleep(apart(11.37))),
                asyncio.ensure_future(asyncio.sleep(0))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED, timeout=apart(5.763))
        print(name, 'waited', len(done), len(pending))
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = None
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w2(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        try:
            try:
                await w3(shared, name + 'a')
            except (asyncio.TimeoutError, ValueError, KeyError) as error:
                print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
            try:
                print(name, 59)
                print(name, 8)
            finally:
                print(name, 'finally')
                await asyncio.sleep(apart(9.255))
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        done, pending = await asyncio.wait(tasks, timeout=apart(14.415))
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(24, main)


program_24()

# What lives until the interpreter's end has nothing more to say.
print = str
