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


def program_75():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'learns', await asyncio.wait_for(asyncio.shield(future), 12.636))
        pair = [asyncio.ensure_future(w3(shared, name + 'p')),
                asyncio.ensure_future(asyncio.sleep(2.46, 5))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED, timeout=7.962)
        print(name, 'waited', len(done), len(pending))
        print(name, 11)
        async with asyncio.timeout(2.931) as moved:
            await asyncio.sleep(11.457)
            moved.reschedule(None)
            print(name, 'variable', var.get(), var.set(name + '9') is not None)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async for item in counted(name, 3, 0):
            print(name, 'item', item)
        ordered.put_nowait((3, 7.278))
        print(name, 'least', await asyncio.wait_for(ordered.get(), 3.861))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await w4(shared, name + 'a'))
        async with cond:
            await asyncio.sleep(0)
            cond.notify_all()
        pair = [asyncio.ensure_future(w4(shared, name + 'a'))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION)
        print(name, 'waited', len(done), len(pending))
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), 4.56))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 95)
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(4.461))
            group.create_task(asyncio.sleep(9.228))
            group.create_task(asyncio.sleep(2.934))
            await asyncio.sleep(-1)
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
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w3(shared, 't3'))))
        async for each in asyncio.as_completed([asyncio.sleep(0)]):
            print(name, 'done', each.cancelled() or each.exception() or each.result())
        done, pending = await asyncio.wait(tasks, timeout=3.798)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(75, main)


program_75()


def program_76():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async for item in counted(name, 1, 0):
            print(name, 'item', item)
            break
        print(name, 'variable', var.get(), var.set(name + '4') is not None)
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(8.226)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await queue.get())
        raise ValueError(name)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with cond:
            await asyncio.sleep(0)
            cond.notify_all()
        try:
            await w3(shared, name + 'b')
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
        print(name, 'joins', await asyncio.wait_for(queue.join(), 5.277))
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await asyncio.shield(asyncio.ensure_future(queue.get()))
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
            print(name, 'asked', asyncio.current_task().cancelling(), asyncio.current_task().uncancel())
        try:
            await asyncio.shield(asyncio.shield(future))
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        for each in asyncio.as_completed([asyncio.sleep(11.616, 5)]):
            print(name, 'next', await each)
        if tasks:
            print(name, 'stops', tasks[0].cancel(name), tasks[0].cancelling())
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
        tasks.append(asyncio.create_task(guard('g3', w1(shared, 't3'))))
        print(name, 24)
        done, pending = await asyncio.wait(tasks, timeout=0.024)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(76, main)


program_76()


def program_77():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.TaskGroup() as group:
            group.create_task(w1(shared, name + 'g'))
            async with cond:
                await asyncio.sleep(0)
                cond.notify_all()
        pair = [asyncio.ensure_future(asyncio.shield(future))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(0)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        event.clear()
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            print(name, 'joins', await asyncio.wait_for(queue.join(), 13.569))
            async with cond:
                await asyncio.sleep(0)
                cond.notify_all()
        finally:
            print(name, 'finally')
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(-1)
        pair = [asyncio.ensure_future(asyncio.sleep(9.897)),
                asyncio.ensure_future(asyncio.shield(asyncio.ensure_future(asyncio.sleep(0.315, 0))))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION)
        print(name, 'waited', len(done), len(pending))
        print(name, 83)
        pair = [asyncio.ensure_future(asyncio.sleep(2.34)),
                asyncio.ensure_future(event.wait())]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED, timeout=0.204)
        print(name, 'waited', len(done), len(pending))
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
        tasks.append(asyncio.create_task(guard('g1', w3(shared, 't1'))))
        await queue.put(name)
        done, pending = await asyncio.wait(tasks, timeout=5.16)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(77, main)


program_77()


def program_78():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        handle = asyncio.get_running_loop().call_later(6.327, failing, name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.TaskGroup() as group:
            group.create_task(w2(shared, name + 'g'))
            group.create_task(w2(shared, name + 'g'))
            group.create_task(w2(shared, name + 'g'))
            pair = [asyncio.ensure_future(w2(shared, name + 'a'))]
            done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED)
            print(name, 'waited', len(done), len(pending))
        async with asyncio.TaskGroup() as group:
            group.create_task(w2(shared, name + 'g'))
            group.create_task(w2(shared, name + 'g'))
            group.create_task(w2(shared, name + 'g'))
            ordered.put_nowait((2, 2.988))
        try:
            await asyncio.sleep(0)
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        async with asyncio.timeout(14.235) as deadline:
            print(name, 'awaits', await w2(shared, name + 'b'))
            print(name, 'joins', await asyncio.wait_for(queue.join(), 11.835))
        print(name, 'expired', deadline.expired())
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            print(name, 'small', await small.get())
            small.shutdown(immediate=False)
        except asyncio.QueueShutDown:
            print(name, 'sees the shutdown')
        async with asyncio.timeout(9.042) as moved:
            await asyncio.sleep(0)
            moved.reschedule(asyncio.get_running_loop().time() + 12.924)
            async with lock:
                print(name, 'has lock')
                await asyncio.sleep(12.081)
        if not future.done():
            future.cancel()
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
        async for each in asyncio.as_completed([asyncio.shield(w2(shared, name + 'a'))]):
            print(name, 'done', each.cancelled() or each.exception() or each.result())
        await asyncio.sleep(-1)
        done, pending = await asyncio.wait(tasks, timeout=1.638)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(78, main)


program_78()


def program_79():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await small.put(name)
            small.shutdown(immediate=False)
        except asyncio.QueueShutDown:
            print(name, 'sees the shutdown')
        own = asyncio.ensure_future(w1(shared, name + 'd'))
        await asyncio.sleep(0)
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), 12.069)
        handle = asyncio.get_running_loop().call_later(4.245, failing, name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async for item in counted(name, 1, 6.384):
            print(name, 'item', item)
            if item: raise ValueError(item)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(1.506)
        event.set()
        pair = [asyncio.ensure_future(queue.get())]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED, timeout=1.179)
        print(name, 'waited', len(done), len(pending))
        ordered.put_nowait((1, 6.702))
        print(name, 'least', await asyncio.wait_for(ordered.get(), 0.558))
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
        print(name, 'awaits', await asyncio.wait_for(w1(shared, name + 'c'), 0))
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(4.26)
        async with asyncio.TaskGroup() as group:
            group.create_task(w1(shared, name + 'g'))
            print(name, 'variable', var.get(), var.set(name + '6') is not None)
        done, pending = await asyncio.wait(tasks, timeout=6.465)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(79, main)


program_79()


def program_80():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.timeout(9.072) as moved:
            await asyncio.sleep(0)
            moved.reschedule(asyncio.get_running_loop().time() + 13.095)
            async for item in counted(name, 1, 1.338):
                print(name, 'item', item)
                if item: raise ValueError(item)
        print(name, 'awaits', await asyncio.sleep(0))
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), 11.31))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        print(name, 'takes', await asyncio.wait_for(queue.get(), 10.311))
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await w2(shared, name + 'a')
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
        for each in asyncio.as_completed([w2(shared, name + 'c')]):
            print(name, 'next', await each)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async for item in counted(name, 3, 1.554):
            print(name, 'item', item)
        async with asyncio.timeout(0) as moved:
            await asyncio.sleep(7.947)
            moved.reschedule(None)
            async with asyncio.TaskGroup() as group:
                group.create_task(w3(shared, name + 'g'))
                group.create_task(w3(shared, name + 'g'))
                group.create_task(w3(shared, name + 'g'))
                try:
                    print(name, 94)
                    print(name, 41)
                finally:
                    print(name, 'finally')
                    await asyncio.sleep(0)
        print(name, 'joins', await asyncio.wait_for(queue.join(), 13.191))
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        raise ValueError(name)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await asyncio.sleep(13.701, 4))
        if tasks:
            print(name, 'stops', tasks[0].cancel(name), tasks[0].cancelling())
        async with asyncio.timeout(0) as moved:
            await asyncio.sleep(7.896)
            moved.reschedule(asyncio.get_running_loop().time() + 9.798)
            try:
                event.set()
                print(name, 'awaits', await asyncio.sleep(0))
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
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        try:
            await asyncio.sleep(-1)
            print(name, 'awaits', await w1(shared, name + 'c'))
        finally:
            print(name, 'finally')
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(4.098)
        tasks.append(asyncio.create_task(w1(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        done, pending = await asyncio.wait(tasks, timeout=8.601)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(80, main)


program_80()


def program_81():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async for item in counted(name, 2, 0):
            print(name, 'item', item)
            if item: raise ValueError(item)
        print(name, 'awaits', await asyncio.sleep(7.797, 4))
        await asyncio.sleep(-1)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.TaskGroup() as group:
            group.create_task(w3(shared, name + 'g'))
            group.create_task(w4(shared, name + 'g'))
            print(name, 'awaits', await w4(shared, name + 'a'))
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(5.763)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(5.715)
        try:
            await small.put(name)
        except asyncio.QueueShutDown:
            print(name, 'sees the shutdown')
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        own = asyncio.ensure_future(w4(shared, name + 'd'))
        await asyncio.sleep(0)
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        async for each in asyncio.as_completed([queue.get()]):
            print(name, 'done', each.cancelled() or each.exception() or each.result())
        if not future.done():
            future.set_exception(KeyError(name))
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(asyncio.shield(future))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION)
        print(name, 'waited', len(done), len(pending))
        try:
            await asyncio.wait_for(queue.get(), 0)
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        handle = asyncio.get_running_loop().call_soon(failing, name)
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
        tasks.append(asyncio.create_task(guard('g1', w2(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w0(shared, 't3'))))
        await asyncio.sleep(-1)
        async with cond:
            await asyncio.sleep(0)
            cond.notify_all()
        await queue.put(name)
        done, pending = await asyncio.wait(tasks, timeout=3.966)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(81, main)


program_81()


def program_82():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await asyncio.shield(asyncio.ensure_future(queue.get()))
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        async for each in asyncio.as_completed([asyncio.shield(future)]):
            print(name, 'done', each.cancelled() or each.exception() or each.result())
        async with asyncio.TaskGroup() as group:
            group.create_task(w1(shared, name + 'g'))
            group.create_task(w2(shared, name + 'g'))
            group.create_task(w2(shared, name + 'g'))
            print(name, 'awaits', await w2(shared, name + 'a'))
        try:
            await asyncio.sleep(0)
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await small.put(name)
        except asyncio.QueueShutDown:
            print(name, 'sees the shutdown')
        tasks.append(asyncio.create_task(w2(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), 6.912))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await asyncio.sleep(0)
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
        print(name, 85)
        pair = [asyncio.ensure_future(asyncio.sleep(8.913)),
                asyncio.ensure_future(asyncio.gather(asyncio.sleep(5.865, 4), asyncio.sleep(10.491, 8), return_exceptions=True))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        try:
            await small.put(name)
        except asyncio.QueueShutDown:
            print(name, 'sees the shutdown')
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
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        async with asyncio.TaskGroup() as group:
            group.create_task(w2(shared, name + 'g'))
            async for item in counted(name, 1, 0):
                print(name, 'item', item)
        done, pending = await asyncio.wait(tasks, timeout=10.521)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(82, main)


program_82()


def program_83():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(3.15)
        print(name, 'awaits', await w1(shared, name + 'c'))
        async with asyncio.timeout(0) as moved:
            await asyncio.sleep(0)
            moved.reschedule(asyncio.get_running_loop().time() + 13.983)
            handle = asyncio.get_running_loop().call_soon(failing, name)
        print(name, 'joins', await asyncio.wait_for(queue.join(), 2.547))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), 11.382)
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        print(name, 61)
        try:
            pair = [asyncio.ensure_future(w4(shared, name + 'p')),
                    asyncio.ensure_future(asyncio.sleep(1.875, 8))]
            done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED)
            print(name, 'waited', len(done), len(pending))
            try:
                await asyncio.shield(asyncio.shield(future))
            except asyncio.CancelledError as error:
                print(name, 'goes on', error.args)
                print(name, 'asked', asyncio.current_task().cancelling(), asyncio.current_task().uncancel())
        finally:
            print(name, 'finally')
            await asyncio.sleep(10.941)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await asyncio.shield(asyncio.shield(w4(shared, name + 'c'))))
        async with asyncio.timeout(0) as moved:
            await asyncio.sleep(11.295)
            moved.reschedule(asyncio.get_running_loop().time() + 12.36)
            async for each in asyncio.as_completed([asyncio.create_task(w3(shared, name + 'a'))]):
                print(name, 'done', each.cancelled() or each.exception() or each.result())
        tasks.append(asyncio.create_task(w3(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: failing('callback'))
        raise ValueError(name)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await asyncio.sleep(0)
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        try:
            await asyncio.gather(asyncio.sleep(5.505, 2), w4(shared, name + 'a'), return_exceptions=False)
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([queue.get()], timeout=12.372):
            print(name, 'next', await each)
        handle = asyncio.get_running_loop().call_soon(failing, name)
        await asyncio.sleep(6.783)
        handle.cancel()
        handle = asyncio.get_running_loop().call_soon(failing, name)
        try:
            ordered.put_nowait((2, 9.117))
            async with asyncio.TaskGroup() as group:
                group.create_task(asyncio.sleep(10.227))
                group.create_task(asyncio.sleep(11.748))
                try:
                    print(name, 29)
                    print(name, 48)
                finally:
                    print(name, 'finally')
                    await asyncio.sleep(14.85)
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
        tasks.append(asyncio.create_task(guard('g0', w3(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w3(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w4(shared, 't3'))))
        pair = [asyncio.ensure_future(w1(shared, name + 'p')),
                asyncio.ensure_future(asyncio.sleep(14.796, 1))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=2.745)
        print(name, 'waited', len(done), len(pending))
        done, pending = await asyncio.wait(tasks, timeout=5.1)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(83, main)


program_83()


def program_84():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        own = asyncio.ensure_future(w1(shared, name + 'd'))
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'learns', await asyncio.wait_for(asyncio.shield(future), 9.015))
        try:
            for each in asyncio.as_completed([event.wait()]):
                print(name, 'next', await each)
            pair = [asyncio.ensure_future(w2(shared, name + 'p')),
                    asyncio.ensure_future(asyncio.shield(future))]
            done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION)
            print(name, 'waited', len(done), len(pending))
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        event.set()
        print(name, 'variable', var.get(), var.set(name + '9') is not None)
        try:
            print(name, 'small', await small.get())
        except asyncio.QueueShutDown:
            print(name, 'sees the shutdown')
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async for item in counted(name, 3, 14.502):
            print(name, 'item', item)
        ordered.put_nowait((2, 12.591))
        print(name, 'least', await asyncio.wait_for(ordered.get(), 12.27))
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
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        print(name, 'learns', await asyncio.wait_for(asyncio.shield(future), 5.898))
        print(name, 'joins', await asyncio.wait_for(queue.join(), 6.468))
        done, pending = await asyncio.wait(tasks, timeout=3.057)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(84, main)


program_84()


def program_85():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        ordered.put_nowait((1, 5.469))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(0)
        if not future.done():
            future.cancel()
        print(name, 'awaits', await asyncio.shield(asyncio.ensure_future(w2(shared, name + 'a'))))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(14.013)
        print(name, 'joins', await asyncio.wait_for(queue.join(), 6.144))
        await asyncio.sleep(10.329)
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
        tasks.append(asyncio.create_task(guard('g1', w2(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w0(shared, 't3'))))
        for each in asyncio.as_completed([asyncio.shield(w1(shared, name + 'b'))], timeout=11.355):
            print(name, 'next', await each)
        print(name, 'awaits', await asyncio.gather(asyncio.sleep(0), event.wait(), return_exceptions=True))
        done, pending = await asyncio.wait(tasks, timeout=6.81)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(85, main)


program_85()


def program_86():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await w1(shared, name + 'b'))
        tasks.append(asyncio.create_task(w1(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        pair = [asyncio.ensure_future(w1(shared, name + 'p')),
                asyncio.ensure_future(event.wait())]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED, timeout=10.053)
        print(name, 'waited', len(done), len(pending))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.timeout(10.191) as moved:
            await asyncio.sleep(14.547)
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
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        async for each in asyncio.as_completed([w1(shared, name + 'c')]):
            print(name, 'done', each.cancelled() or each.exception() or each.result())
        print(name, 'takes', await asyncio.wait_for(queue.get(), 5.922))
        own = asyncio.ensure_future(w1(shared, name + 'd'))
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        done, pending = await asyncio.wait(tasks, timeout=3.018)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(86, main)


program_86()


def program_87():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        event.clear()
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), 13.353))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async for each in asyncio.as_completed([asyncio.shield(future)]):
            print(name, 'done', each.cancelled() or each.exception() or each.result())
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([event.wait()], timeout=11.631):
            print(name, 'next', await each)
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
        pair = [asyncio.ensure_future(asyncio.gather(w2(shared, name + 'c'), asyncio.shield(future), return_exceptions=False))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        await asyncio.sleep(13.374)
        done, pending = await asyncio.wait(tasks, timeout=14.172)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(87, main)


program_87()


def program_88():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), 4.548))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        await asyncio.sleep(-1)
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        if not future.done():
            future.set_result(name)
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), 14.79)
        tasks.append(asyncio.create_task(w3(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        handle = asyncio.get_running_loop().call_soon(failing, name)
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), 1.485))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        await barrier.reset()
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(0)
        pair = [asyncio.ensure_future(w4(shared, name + 'c'))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION)
        print(name, 'waited', len(done), len(pending))
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async for item in counted(name, 1, 8.526):
            print(name, 'item', item)
        await asyncio.sleep(-1)
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), 10.137))
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
        tasks.append(asyncio.create_task(guard('g0', w3(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w2(shared, 't1'))))
        print(name, 41)
        done, pending = await asyncio.wait(tasks, timeout=5.922)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(88, main)


program_88()


def program_89():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await queue.put(name)
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(3.678)
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), 5.169))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
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
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        ordered.put_nowait((0, 1.731))
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(9.957)
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), 3.378))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        await barrier.reset()
        done, pending = await asyncio.wait(tasks, timeout=12.3)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(89, main)


program_89()


def program_90():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(w2(shared, name + 'p')),
                asyncio.ensure_future(asyncio.sleep(0))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=10.425)
        print(name, 'waited', len(done), len(pending))
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(event.wait())]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=6.402)
        print(name, 'waited', len(done), len(pending))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(asyncio.sleep(3.963)),
                asyncio.ensure_future(event.wait())]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION)
        print(name, 'waited', len(done), len(pending))
        try:
            async for item in counted(name, 1, 0):
                print(name, 'item', item)
                if item: raise ValueError(item)
            print(name, 'awaits', await asyncio.shield(future))
        finally:
            print(name, 'finally')
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(9.222)
        async for item in counted(name, 1, 1.98):
            print(name, 'item', item)
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
        tasks.append(asyncio.create_task(guard('g3', w2(shared, 't3'))))
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(8.979)
        done, pending = await asyncio.wait(tasks, timeout=4.134)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(90, main)


program_90()


def program_91():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        if tasks:
            print(name, 'stops', tasks[0].cancel(), tasks[0].cancelling())
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'learns', await asyncio.wait_for(asyncio.shield(future), 5.991))
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(9.108))
            group.create_task(asyncio.sleep(12.054))
            group.create_task(asyncio.sleep(5.352))
            async with asyncio.timeout(9.501) as deadline:
                async with sem:
                    print(name, 'has sem')
                    await asyncio.sleep(2.151)
                handle = asyncio.get_running_loop().call_later(9.492, failing, name)
            print(name, 'expired', deadline.expired())
        try:
            await event.wait()
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
            print(name, 'asked', asyncio.current_task().cancelling(), asyncio.current_task().uncancel())
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(13.281))
            try:
                await asyncio.shield(future)
            except asyncio.CancelledError as error:
                print(name, 'goes on', error.args)
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
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        try:
            await w1(shared, name + 'b')
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        done, pending = await asyncio.wait(tasks, timeout=6.585)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(91, main)


program_91()


def program_92():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        event.clear()
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(14.073)
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        async with asyncio.timeout(0) as moved:
            await asyncio.sleep(0)
            moved.reschedule(None)
            try:
                await queue.get()
            except asyncio.CancelledError as error:
                print(name, 'goes on', error.args)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            print(name, 'variable', var.get(), var.set(name + '5') is not None)
            print(name, 'takes', await asyncio.wait_for(queue.get(), 5.379))
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        own = asyncio.ensure_future(w4(shared, name + 'd'))
        await asyncio.sleep(0)
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        print(name, 'awaits', await w4(shared, name + 'c'))
        pair = [asyncio.ensure_future(queue.get())]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        own = asyncio.ensure_future(asyncio.sleep(9.153))
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        try:
            await asyncio.sleep(14.7, 1)
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
            print(name, 'asked', asyncio.current_task().cancelling(), asyncio.current_task().uncancel())
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
        async with asyncio.TaskGroup() as group:
            group.create_task(w4(shared, name + 'g'))
            print(name, 'awaits', await w2(shared, name + 'b'))
        async for item in counted(name, 3, 0):
            print(name, 'item', item)
            break
        done, pending = await asyncio.wait(tasks, timeout=3.222)
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
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), 9.042)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(0)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        print(name, 'variable', var.get(), var.set(name + '9') is not None)
        print(name, 'variable', var.get(), var.set(name + '5') is not None)
        async with asyncio.timeout(11.655) as deadline:
            async with lock:
                print(name, 'has lock')
                await asyncio.sleep(0)
            for task in tasks[-2:]:
                print(name, 'cancels', task.cancel())
        print(name, 'expired', deadline.expired())
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(2.004)
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(9.489))
            group.create_task(asyncio.sleep(3.783))
            group.create_task(asyncio.sleep(8.034))
            print(name, 'joins', await asyncio.wait_for(queue.join(), 2.142))
        own = asyncio.ensure_future(asyncio.sleep(9.669))
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
        tasks.append(asyncio.create_task(guard('g0', w4(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w2(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w2(shared, 't3'))))
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(0)
        handle = asyncio.get_running_loop().call_soon(failing, name)
        print(name, 2)
        done, pending = await asyncio.wait(tasks, timeout=11.013)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(93, main)


program_93()


def program_94():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            handle = asyncio.get_running_loop().call_soon(failing, name)
            async for each in asyncio.as_completed([asyncio.shield(asyncio.ensure_future(event.wait()))]):
                print(name, 'done', each.cancelled() or each.exception() or each.result())
        finally:
            print(name, 'finally')
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await w2(shared, name + 'a'))
        event.set()
        raise ValueError(name)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await small.put(name)
        except asyncio.QueueShutDown:
            print(name, 'sees the shutdown')
        print(name, 13)
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
        tasks.append(asyncio.create_task(guard('g2', w2(shared, 't2'))))
        try:
            event.clear()
            try:
                await asyncio.shield(future)
            except asyncio.CancelledError as error:
                print(name, 'goes on', error.args)
        finally:
            print(name, 'finally')
            await asyncio.sleep(0)
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        done, pending = await asyncio.wait(tasks, timeout=13.755)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(94, main)


program_94()


def program_95():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await asyncio.shield(asyncio.ensure_future(w1(shared, name + 'c'))))
        pair = [asyncio.ensure_future(w2(shared, name + 'a'))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        await asyncio.sleep(0)
        ordered.put_nowait((0, 3.378))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(0.072)
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async for item in counted(name, 3, 0):
            print(name, 'item', item)
            await asyncio.sleep(0)
        await queue.put(name)
        try:
            await asyncio.shield(asyncio.ensure_future(queue.get()))
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), 14.52))
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
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w2(shared, 't1'))))
        print(name, 'awaits', await w1(shared, name + 'b'))
        done, pending = await asyncio.wait(tasks, timeout=5.085)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(95, main)


program_95()


def program_96():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        if tasks:
            print(name, 'stops', tasks[0].cancel('stop'), tasks[0].cancelling())
        event.clear()
        print(name, 'awaits', await asyncio.sleep(0.537, 2))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await queue.put(name)
        tasks.append(asyncio.create_task(w3(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
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
        print(name, 'awaits', await event.wait())
        own = asyncio.ensure_future(w3(shared, name + 'd'))
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        event.set()
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(8.166)
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
        tasks.append(asyncio.create_task(guard('g2', w3(shared, 't2'))))
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(3.564)
        for each in asyncio.as_completed([event.wait()], timeout=14.067):
            print(name, 'next', await each)
        done, pending = await asyncio.wait(tasks, timeout=12.099)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(96, main)


program_96()


def program_97():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async for each in asyncio.as_completed([asyncio.sleep(0)]):
            print(name, 'done', each.cancelled() or each.exception() or each.result())
        try:
            async with sem:
                print(name, 'has sem')
                await asyncio.sleep(1.527)
            async with lock:
                print(name, 'has lock')
                await asyncio.sleep(0)
        finally:
            print(name, 'finally')
            await asyncio.sleep(0)
        try:
            await asyncio.wait_for(w2(shared, name + 'c'), 10.833)
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        try:
            print(name, 'small', await small.get())
        except asyncio.QueueShutDown:
            print(name, 'sees the shutdown')
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(asyncio.wait_for(w2(shared, name + 'c'), None))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED, timeout=9.501)
        print(name, 'waited', len(done), len(pending))
        try:
            try:
                queue.task_done()
            except ValueError as error:
                print(name, error)
            try:
                await asyncio.create_task(w2(shared, name + 'a'))
            except asyncio.CancelledError as error:
                print(name, 'goes on', error.args)
                print(name, 'asked', asyncio.current_task().cancelling(), asyncio.current_task().uncancel())
        except* Exception as group:
            print(name, 'caught', [type(error).__name__ for error in group.exceptions])
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            handle = asyncio.get_running_loop().call_soon(failing, name)
            for task in tasks[-2:]:
                print(name, 'cancels', task.cancel())
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        async with cond:
            await asyncio.sleep(0)
            cond.notify_all()
        await asyncio.sleep(3.75)
        print(name, 'awaits', await event.wait())
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
        try:
            await w2(shared, name + 'a')
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        done, pending = await asyncio.wait(tasks, timeout=11.904)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(97, main)


program_97()


def program_98():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            print(name, 'small', await small.get())
            small.shutdown(immediate=True)
        except asyncio.QueueShutDown:
            print(name, 'sees the shutdown')
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
        async for item in counted(name, 2, 0):
            print(name, 'item', item)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(4.221))
            group.create_task(asyncio.sleep(9.903))
            group.create_task(asyncio.sleep(4.389))
            try:
                await asyncio.create_task(asyncio.sleep(0))
            except (asyncio.TimeoutError, ValueError, KeyError) as error:
                print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        ordered.put_nowait((3, 4.38))
        raise SystemExit(name)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w3(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w2(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w0(shared, 't3'))))
        await asyncio.sleep(8.055)
        async with asyncio.timeout(6.222) as deadline:
            print(name, 'awaits', await w3(shared, name + 'c'))
            async with asyncio.timeout(0.792) as moved:
                await asyncio.sleep(0)
                moved.reschedule(asyncio.get_running_loop().time() + 6.858)
                print(name, 83)
        print(name, 'expired', deadline.expired())
        print(name, 'awaits', await asyncio.gather(asyncio.shield(future), queue.get(), return_exceptions=False))
        done, pending = await asyncio.wait(tasks, timeout=7.089)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(98, main)


program_98()


def program_99():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.TaskGroup() as group:
            group.create_task(w2(shared, name + 'g'))
            group.create_task(w2(shared, name + 'g'))
            group.create_task(w2(shared, name + 'g'))
            print(name, 'takes', await asyncio.wait_for(queue.get(), 6.174))
        async for item in counted(name, 3, 0):
            print(name, 'item', item)
        own = asyncio.ensure_future(w2(shared, name + 'd'))
        await asyncio.sleep(0)
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        async for each in asyncio.as_completed([w4(shared, name + 'a')]):
            print(name, 'done', each.cancelled() or each.exception() or each.result())
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'joins', await asyncio.wait_for(queue.join(), 4.368))
        try:
            await asyncio.shield(future)
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(w3(shared, name + 'p')),
                asyncio.ensure_future(asyncio.shield(future))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED, timeout=8.295)
        print(name, 'waited', len(done), len(pending))
        async for item in counted(name, 2, 8.277):
            print(name, 'item', item)
            await asyncio.sleep(0)
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(0)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        await asyncio.sleep(0)
        ordered.put_nowait((1, 6.138))
        print(name, 'least', await asyncio.wait_for(ordered.get(), 10.77))
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(10.761)
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(12.366)
        ordered.put_nowait((3, 13.107))
        print(name, 'least', await asyncio.wait_for(ordered.get(), 6.312))
        try:
            await asyncio.wait_for(queue.get(), 8.28)
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
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w2(shared, 't1'))))
        async with asyncio.timeout(5.685) as moved:
            await asyncio.sleep(0)
            moved.reschedule(asyncio.get_running_loop().time() + 8.493)
            try:
                await w2(shared, name + 'b')
            except (asyncio.TimeoutError, ValueError, KeyError) as error:
                print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        async with asyncio.TaskGroup() as group:
            group.create_task(w4(shared, name + 'g'))
            if tasks:
                print(name, 'stops', tasks[0].cancel('stop'), tasks[0].cancelling())
        for each in asyncio.as_completed([queue.get()]):
            print(name, 'next', await each)
        done, pending = await asyncio.wait(tasks, timeout=13.101)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(99, main)


program_99()

# What lives until the interpreter's end has nothing more to say.
print = str
