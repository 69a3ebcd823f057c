import asyncio
import contextvars
import gc

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


def run(seed, main):
    print("=== seed", seed)
    try:
        asyncio.run(asyncio.wait_for(main(), 600))
    except BaseException as error:
        print("uncaught", type(error).__name__)


def program_0():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await queue.get())
        print(name, 'variable', var.get(), var.set(name + '7') is not None)
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(14.655)
        ordered.put_nowait((1, 7.137))
        print(name, 'least', await asyncio.wait_for(ordered.get(), 4.59))
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(w2(shared, name + 'p')),
                asyncio.ensure_future(asyncio.wait_for(w4(shared, name + 'c'), 0))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=8.241)
        print(name, 'waited', len(done), len(pending))
        pair = [asyncio.ensure_future(w2(shared, name + 'a'))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED, timeout=9.099)
        print(name, 'waited', len(done), len(pending))
        print(name, 'awaits', await asyncio.shield(w4(shared, name + 'b')))
        raise ValueError(name)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await queue.put(name)
            pair = [asyncio.ensure_future(w4(shared, name + 'p')),
                    asyncio.ensure_future(event.wait())]
            done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED)
            print(name, 'waited', len(done), len(pending))
        finally:
            print(name, 'finally')
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await queue.get())
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            for task in tasks[-2:]:
                print(name, 'cancels', task.cancel())
            try:
                print(name, 'variable', var.get(), var.set(name + '5') is not None)
                if tasks:
                    print(name, 'stops', tasks[0].cancel('stop'))
            except Exception as error:
                print(name, 'caught', type(error).__name__)
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
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w2(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w3(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w2(shared, 't3'))))
        print(name, 13)
        event.clear()
        done, pending = await asyncio.wait(tasks, timeout=11.652)
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
        await asyncio.sleep(11.298)
        print(name, 'awaits', await asyncio.gather(asyncio.sleep(12.309, 6), asyncio.shield(asyncio.ensure_future(w2(shared, name + 'b'))), return_exceptions=True))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 0)
        print(name, 58)
        print(name, 'awaits', await asyncio.shield(asyncio.ensure_future(asyncio.sleep(13.536, 9))))
        if not future.done():
            future.cancel()
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
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        event.clear()
        try:
            await asyncio.sleep(0)
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        done, pending = await asyncio.wait(tasks, timeout=1.881)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(1, main)


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
        for each in asyncio.as_completed([asyncio.shield(asyncio.ensure_future(queue.get()))], timeout=14.892):
            print(name, 'next', await each)
        print(name, 'awaits', await asyncio.wait_for(queue.get(), None))
        for each in asyncio.as_completed([asyncio.shield(asyncio.shield(future))], timeout=10.956):
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
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w1(shared, 't3'))))
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        try:
            pair = [asyncio.ensure_future(w1(shared, name + 'p')),
                    asyncio.ensure_future(w1(shared, name + 'c'))]
            done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED, timeout=4.227)
            print(name, 'waited', len(done), len(pending))
            print(name, 'awaits', await w1(shared, name + 'b'))
        finally:
            print(name, 'finally')
            await asyncio.sleep(0)
        await asyncio.sleep(-1)
        done, pending = await asyncio.wait(tasks, timeout=9.477)
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
            await asyncio.sleep(11.847)
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
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        print(name, 'awaits', await asyncio.create_task(w1(shared, name + 'b')))
        done, pending = await asyncio.wait(tasks, timeout=14.64)
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
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED, timeout=12.435)
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
        for each in asyncio.as_completed([asyncio.sleep(8.145, 9)], timeout=9.381):
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
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        try:
            await w2(shared, name + 'c')
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
        done, pending = await asyncio.wait(tasks, timeout=7.281)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(4, main)


program_4()


def program_5():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        raise KeyboardInterrupt
        pair = [asyncio.ensure_future(w2(shared, name + 'a'))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED, timeout=4.077)
        print(name, 'waited', len(done), len(pending))
        print(name, 'variable', var.get(), var.set(name + '5') is not None)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        tasks.append(asyncio.create_task(w2(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        async for item in counted(name, 2, 0.531):
            print(name, 'item', item)
            break
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        handle = asyncio.get_running_loop().call_soon(failing, name)
        print(name, 8)
        handle = asyncio.get_running_loop().call_later(8.736, failing, name)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(asyncio.sleep(4.329)),
                asyncio.ensure_future(asyncio.shield(queue.get()))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED, timeout=4.449)
        print(name, 'waited', len(done), len(pending))
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), 11.361)
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
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w2(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w2(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w3(shared, 't3'))))
        print(name, 43)
        done, pending = await asyncio.wait(tasks, timeout=12.606)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(5, main)


program_5()


def program_6():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([asyncio.sleep(3.579, 9)], timeout=0.906):
            print(name, 'next', await each)
        print(name, 83)
        for each in asyncio.as_completed([w1(shared, name + 'c')], timeout=11.964):
            print(name, 'next', await each)
        handle = asyncio.get_running_loop().call_later(9.207, failing, name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 23)
        try:
            await queue.get()
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
        try:
            await asyncio.sleep(11.574, 4)
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
        async with cond:
            await asyncio.sleep(0)
            cond.notify_all()
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
        own = asyncio.ensure_future(w1(shared, name + 'd'))
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        pair = [asyncio.ensure_future(w1(shared, name + 'p')),
                asyncio.ensure_future(asyncio.gather(event.wait(), asyncio.sleep(0), return_exceptions=False))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=1.533)
        print(name, 'waited', len(done), len(pending))
        done, pending = await asyncio.wait(tasks, timeout=3.795)
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
        print(name, 47)
        raise ValueError(name)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 79)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = None
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w2(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w3(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w3(shared, 't2'))))
        handle = asyncio.get_running_loop().call_soon(failing, name)
        pair = [asyncio.ensure_future(asyncio.shield(asyncio.shield(future)))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        done, pending = await asyncio.wait(tasks, timeout=14.253)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(7, main)


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
        async for item in counted(name, 1, 1.428):
            print(name, 'item', item)
            break
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            async with lock:
                print(name, 'has lock')
                await asyncio.sleep(0)
            own = asyncio.ensure_future(w2(shared, name + 'd'))
            await asyncio.sleep(14.229)
            own.cancel()
            try:
                print(name, 'dismissed', await own)
            except asyncio.CancelledError as error:
                print(name, 'sees the end', own.cancelled(), error.args)
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await queue.put(name)
        event.clear()
        print(name, 82)
        own = asyncio.ensure_future(asyncio.sleep(12.378))
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
        tasks.append(asyncio.create_task(guard('g0', w2(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w2(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        await asyncio.sleep(0)
        print(name, 'awaits', await w2(shared, name + 'a'))
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        done, pending = await asyncio.wait(tasks, timeout=1.971)
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
            await asyncio.sleep(5.16)
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
        ordered.put_nowait((0, 7.551))
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
        tasks.append(asyncio.create_task(guard('g0', w3(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w4(shared, 't3'))))
        for each in asyncio.as_completed([asyncio.gather(queue.get(), w4(shared, name + 'c'), return_exceptions=False)], timeout=13.161):
            print(name, 'next', await each)
        pair = [asyncio.ensure_future(event.wait())]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED, timeout=11.754)
        print(name, 'waited', len(done), len(pending))
        done, pending = await asyncio.wait(tasks, timeout=2.613)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(9, main)


program_9()


def program_10():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(w1(shared, name + 'p')),
                asyncio.ensure_future(asyncio.wait_for(w1(shared, name + 'c'), 0))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED, timeout=1.089)
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
            await asyncio.sleep(8.544)
        try:
            await event.wait()
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
        async for item in counted(name, 2, 5.934):
            print(name, 'item', item)
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
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        print(name, 68)
        async for item in counted(name, 2, 4.077):
            print(name, 'item', item)
            await asyncio.sleep(0)
        done, pending = await asyncio.wait(tasks, timeout=0.87)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(10, main)


program_10()


def program_11():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'joins', await asyncio.wait_for(queue.join(), 14.436))
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
        for each in asyncio.as_completed([w3(shared, name + 'a')], timeout=7.749):
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
        async for item in counted(name, 1, 9.705):
            print(name, 'item', item)
        print(name, 'awaits', await asyncio.wait_for(asyncio.sleep(0), 5.973))
        for each in asyncio.as_completed([asyncio.shield(asyncio.shield(future))]):
            print(name, 'next', await each)
        done, pending = await asyncio.wait(tasks, timeout=9.627)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(11, main)


program_11()


def program_12():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(-1)
        try:
            async for item in counted(name, 1, 9.21):
                print(name, 'item', item)
                await asyncio.sleep(0)
            await asyncio.sleep(0)
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        try:
            try:
                queue.task_done()
            except ValueError as error:
                print(name, error)
            print(name, 26)
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(12.621)
        if tasks:
            print(name, 'stops', tasks[0].cancel(name))
        raise ValueError(name)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await w3(shared, name + 'a')
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([asyncio.shield(w4(shared, name + 'b'))]):
            print(name, 'next', await each)
        raise ValueError(name)
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([asyncio.gather(asyncio.sleep(0), asyncio.shield(future), return_exceptions=True)]):
            print(name, 'next', await each)
        print(name, 'awaits', await asyncio.shield(asyncio.ensure_future(event.wait())))
        print(name, 'awaits', await asyncio.gather(asyncio.shield(asyncio.ensure_future(asyncio.shield(future))), queue.get(), return_exceptions=True))
        print(name, 47)
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
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        print(name, 'awaits', await asyncio.create_task(asyncio.sleep(0)))
        done, pending = await asyncio.wait(tasks, timeout=10.716)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(12, main)


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
                    await asyncio.sleep(6.45)
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
        for each in asyncio.as_completed([event.wait()], timeout=3.222):
            print(name, 'next', await each)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), 4.113)
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(0)
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
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w2(shared, 't3'))))
        print(name, 38)
        done, pending = await asyncio.wait(tasks, timeout=6.612)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(13, main)


program_13()


def program_14():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            for each in asyncio.as_completed([asyncio.wait_for(asyncio.sleep(0), 0)], timeout=7.155):
                print(name, 'next', await each)
            print(name, 'joins', await asyncio.wait_for(queue.join(), 2.322))
        finally:
            print(name, 'finally')
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), 8.952)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        own = asyncio.ensure_future(asyncio.sleep(12.627))
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
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(6.849)
        done, pending = await asyncio.wait(tasks, timeout=2.907)
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
            done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=6.285)
            print(name, 'waited', len(done), len(pending))
            print(name, 'awaits', await asyncio.wait_for(asyncio.shield(future), None))
        finally:
            print(name, 'finally')
            await asyncio.sleep(0)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 7)
        tasks.append(asyncio.create_task(asyncio.sleep(12.426)))
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
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w1(shared, 't3'))))
        ordered.put_nowait((2, 11.268))
        done, pending = await asyncio.wait(tasks, timeout=13.464)
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
        print(name, 'variable', var.get(), var.set(name + '3') is not None)
        handle = asyncio.get_running_loop().call_later(8.892, failing, name)
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(8.55)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'variable', var.get(), var.set(name + '9') is not None)
        print(name, 'awaits', await asyncio.sleep(6.951, 1))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        if not future.done():
            future.set_exception(KeyError(name))
        print(name, 'awaits', await asyncio.sleep(4.872, 6))
        await asyncio.sleep(8.19)
        print(name, 7)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async for item in counted(name, 3, 0):
            print(name, 'item', item)
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
        try:
            await w2(shared, name + 'a')
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        try:
            await asyncio.gather(asyncio.sleep(3.702, 2), w1(shared, name + 'a'), return_exceptions=False)
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
        for each in asyncio.as_completed([asyncio.sleep(8.451, 3)], timeout=10.644):
            print(name, 'next', await each)
        done, pending = await asyncio.wait(tasks, timeout=9.246)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(16, main)


program_16()


def program_17():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([asyncio.wait_for(w3(shared, name + 'a'), None)], timeout=7.119):
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
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED, timeout=11.805)
        print(name, 'waited', len(done), len(pending))
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(0)
        await asyncio.sleep(13.083)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 92)
        own = asyncio.ensure_future(w4(shared, name + 'd'))
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        await asyncio.sleep(13.617)
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(0)
        await asyncio.sleep(11.871)
        print(name, 46)
        print(name, 'awaits', await asyncio.shield(queue.get()))
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
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w2(shared, 't3'))))
        tasks.append(asyncio.create_task(w1(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        print(name, 'learns', await asyncio.wait_for(asyncio.shield(future), 5.193))
        done, pending = await asyncio.wait(tasks, timeout=1.275)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(17, main)


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
        await asyncio.sleep(11.265)
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
        try:
            await asyncio.wait_for(queue.get(), None)
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        await asyncio.sleep(-1)
        try:
            handle = asyncio.get_running_loop().call_soon(failing, name)
            await asyncio.sleep(0)
            handle.cancel()
            own = asyncio.ensure_future(asyncio.sleep(3.939))
            await asyncio.sleep(0)
            own.cancel()
            try:
                print(name, 'dismissed', await own)
            except asyncio.CancelledError as error:
                print(name, 'sees the end', own.cancelled(), error.args)
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
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w2(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w2(shared, 't2'))))
        pair = [asyncio.ensure_future(w1(shared, name + 'p')),
                asyncio.ensure_future(w1(shared, name + 'c'))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED, timeout=7.41)
        print(name, 'waited', len(done), len(pending))
        try:
            await asyncio.sleep(13.302, 0)
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(0)
        done, pending = await asyncio.wait(tasks, timeout=12.873)
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
        event.set()
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
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w0(shared, 't3'))))
        pair = [asyncio.ensure_future(w1(shared, name + 'p')),
                asyncio.ensure_future(queue.get())]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED, timeout=1.902)
        print(name, 'waited', len(done), len(pending))
        handle = asyncio.get_running_loop().call_soon(failing, name)
        done, pending = await asyncio.wait(tasks, timeout=11.52)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(19, main)


program_19()


def program_20():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        event.clear()
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        print(name, 'awaits', await asyncio.shield(future))
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await asyncio.shield(future))
        if not future.done():
            future.set_result(name)
        pair = [asyncio.ensure_future(w2(shared, name + 'p')),
                asyncio.ensure_future(w2(shared, name + 'a'))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        raise ValueError(name)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        ordered.put_nowait((1, 4.941))
        print(name, 'least', await asyncio.wait_for(ordered.get(), 8.274))
        async for item in counted(name, 1, 1.29):
            print(name, 'item', item)
            break
        for each in asyncio.as_completed([asyncio.gather(event.wait(), event.wait(), return_exceptions=True)], timeout=0.498):
            print(name, 'next', await each)
        try:
            await asyncio.sleep(0)
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
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w2(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w2(shared, 't3'))))
        own = asyncio.ensure_future(w1(shared, name + 'd'))
        await asyncio.sleep(0)
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        done, pending = await asyncio.wait(tasks, timeout=13.245)
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
            done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED, timeout=13.53)
            print(name, 'waited', len(done), len(pending))
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        ordered.put_nowait((0, 4.443))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 97)
        handle = asyncio.get_running_loop().call_soon(failing, name)
        await asyncio.sleep(4.278)
        handle.cancel()
        for each in asyncio.as_completed([event.wait()], timeout=3.93):
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
        tasks.append(asyncio.create_task(guard('g0', w2(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        print(name, 33)
        print(name, 'variable', var.get(), var.set(name + '0') is not None)
        done, pending = await asyncio.wait(tasks, timeout=10.311)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(21, main)


program_21()


def program_22():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await asyncio.sleep(10.989, 2))
        async for item in counted(name, 2, 4.398):
            print(name, 'item', item)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await w2(shared, name + 'a'))
        own = asyncio.ensure_future(w2(shared, name + 'd'))
        await asyncio.sleep(11.415)
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        pair = [asyncio.ensure_future(asyncio.sleep(5.673, 1))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=9.336)
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
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w2(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w1(shared, 't3'))))
        print(name, 'awaits', await w1(shared, name + 'c'))
        handle = asyncio.get_running_loop().call_later(0.588, failing, name)
        await asyncio.sleep(10.941)
        handle.cancel()
        tasks.append(asyncio.create_task(w1(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        done, pending = await asyncio.wait(tasks, timeout=10.197)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(22, main)


program_22()


def program_23():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await asyncio.shield(future))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([asyncio.gather(queue.get(), asyncio.sleep(0.831, 0), return_exceptions=False)]):
            print(name, 'next', await each)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await asyncio.create_task(w3(shared, name + 'b')))
        print(name, 'joins', await asyncio.wait_for(queue.join(), 2.013))
        print(name, 89)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(-1)
        for each in asyncio.as_completed([asyncio.shield(asyncio.ensure_future(queue.get()))], timeout=2.124):
            print(name, 'next', await each)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = None
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w3(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        pair = [asyncio.ensure_future(w3(shared, name + 'p')),
                asyncio.ensure_future(asyncio.gather(asyncio.sleep(0), w1(shared, name + 'a'), return_exceptions=False))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED, timeout=9.999)
        print(name, 'waited', len(done), len(pending))
        try:
            print(name, 46)
            try:
                print(name, 79)
                print(name, 99)
            except Exception as error:
                print(name, 'caught', type(error).__name__)
        finally:
            print(name, 'finally')
            await asyncio.sleep(12.513)
        done, pending = await asyncio.wait(tasks, timeout=8.877)
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
        print(name, 'awaits', await asyncio.sleep(12.705, 2))
        raise ValueError(name)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        ordered.put_nowait((3, 11.028))
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(0)
        ordered.put_nowait((3, 9.249))
        await asyncio.sleep(-1)
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'variable', var.get(), var.set(name + '4') is not None)
        for each in asyncio.as_completed([asyncio.shield(asyncio.ensure_future(event.wait()))], timeout=7.224):
            print(name, 'next', await each)
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
        pair = [asyncio.ensure_future(w4(shared, name + 'p')),
                asyncio.ensure_future(asyncio.wait_for(asyncio.sleep(0), 12.39))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION)
        print(name, 'waited', len(done), len(pending))
        done, pending = await asyncio.wait(tasks, timeout=6.258)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(24, main)


program_24()

# What lives until the interpreter's end has nothing more to say.
print = str
