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


def program_25():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.timeout(7.491) as deadline:
            pair = [asyncio.ensure_future(w1(shared, name + 'p')),
                    asyncio.ensure_future(asyncio.sleep(0))]
            done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=3.126)
            print(name, 'waited', len(done), len(pending))
            tasks.append(asyncio.create_task(w1(shared, name + 't')))
            tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        print(name, 'expired', deadline.expired())
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        own = asyncio.ensure_future(w4(shared, name + 'd'))
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        pair = [asyncio.ensure_future(w3(shared, name + 'p')),
                asyncio.ensure_future(w2(shared, name + 'a'))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        for each in asyncio.as_completed([queue.get()]):
            print(name, 'next', await each)
        raise ValueError(name)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await asyncio.sleep(0))
        print(name, 'takes', await asyncio.wait_for(queue.get(), 9.672))
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'takes', await asyncio.wait_for(queue.get(), 7.713))
        print(name, 'variable', var.get(), var.set(name + '8') is not None)
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
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w3(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w0(shared, 't3'))))
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(0)
        done, pending = await asyncio.wait(tasks, timeout=11.823)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(25, main)


program_25()


def program_26():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await asyncio.shield(asyncio.ensure_future(event.wait()))
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
            print(name, 'asked', asyncio.current_task().cancelling(), asyncio.current_task().uncancel())
        print(name, 'awaits', await asyncio.wait_for(asyncio.sleep(0), 2.421))
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
            ordered.put_nowait((3, 11.559))
            print(name, 'least', await asyncio.wait_for(ordered.get(), 12.276))
            pair = [asyncio.ensure_future(asyncio.shield(future))]
            done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=13.308)
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
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w2(shared, 't1'))))
        async with asyncio.timeout(8.415) as deadline:
            for task in tasks[-2:]:
                print(name, 'cancels', task.cancel())
            await asyncio.sleep(0)
        print(name, 'expired', deadline.expired())
        handle = asyncio.get_running_loop().call_later(6.426, failing, name)
        await asyncio.sleep(12.873)
        handle.cancel()
        own = asyncio.ensure_future(w2(shared, name + 'd'))
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        done, pending = await asyncio.wait(tasks, timeout=6.768)
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
            await asyncio.sleep(1.608)
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), 6.216))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(asyncio.shield(future))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=3.465)
        print(name, 'waited', len(done), len(pending))
        if tasks:
            print(name, 'stops', tasks[0].cancel(None), tasks[0].cancelling())
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        raise KeyboardInterrupt
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 22)
        print(name, 'awaits', await w4(shared, name + 'a'))
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), 9.432))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        raise ValueError(name)
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        tasks.append(asyncio.create_task(asyncio.sleep(1.539)))
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
        tasks.append(asyncio.create_task(guard('g0', w4(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w3(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        for each in asyncio.as_completed([w4(shared, name + 'c')], timeout=6.891):
            print(name, 'next', await each)
        done, pending = await asyncio.wait(tasks, timeout=5.019)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(27, main)


program_27()


def program_28():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        tasks.append(asyncio.create_task(w1(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        if not future.done():
            future.set_exception(KeyError(name))
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'takes', await asyncio.wait_for(queue.get(), 4.947))
        print(name, 'awaits', await asyncio.wait_for(asyncio.sleep(0), 4.119))
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
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        async for item in counted(name, 3, 0):
            print(name, 'item', item)
            if item: raise ValueError(item)
        async with asyncio.TaskGroup() as group:
            group.create_task(w1(shared, name + 'g'))
            group.create_task(w1(shared, name + 'g'))
            group.create_task(w1(shared, name + 'g'))
            async with asyncio.TaskGroup() as group:
                group.create_task(w1(shared, name + 'g'))
                print(name, 45)
        done, pending = await asyncio.wait(tasks, timeout=9.798)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(28, main)


program_28()


def program_29():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'variable', var.get(), var.set(name + '1') is not None)
        try:
            await queue.get()
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        pair = [asyncio.ensure_future(w1(shared, name + 'p')),
                asyncio.ensure_future(event.wait())]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
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
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        await asyncio.sleep(0)
        ordered.put_nowait((3, 7.236))
        done, pending = await asyncio.wait(tasks, timeout=4.014)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(29, main)


program_29()


def program_30():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.timeout(6.324) as deadline:
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
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=8.169)
        print(name, 'waited', len(done), len(pending))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await asyncio.shield(future))
        if tasks:
            print(name, 'stops', tasks[0].cancel(None), tasks[0].cancelling())
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), 2.412)
        async with asyncio.timeout(0) as moved:
            await asyncio.sleep(0)
            moved.reschedule(None)
            print(name, 'joins', await asyncio.wait_for(queue.join(), 5.112))
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), 6.303)
        print(name, 'awaits', await asyncio.sleep(13.62, 1))
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w3(shared, 't1'))))
        try:
            async with cond:
                await asyncio.sleep(0)
                cond.notify_all()
            try:
                print(name, 8)
                print(name, 14)
            finally:
                print(name, 'finally')
        finally:
            print(name, 'finally')
            await asyncio.sleep(3.141)
        print(name, 52)
        done, pending = await asyncio.wait(tasks, timeout=1.917)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(30, main)


program_30()


def program_31():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), 3.462)
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
            await asyncio.wait_for(cond.wait(), 8.208)
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
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), 3.99))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        done, pending = await asyncio.wait(tasks, timeout=3.735)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(31, main)


program_31()


def program_32():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            handle = asyncio.get_running_loop().call_later(5.847, failing, name)
            await asyncio.sleep(0)
            handle.cancel()
            ordered.put_nowait((2, 1.404))
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        pair = [asyncio.ensure_future(w1(shared, name + 'p')),
                asyncio.ensure_future(asyncio.shield(asyncio.ensure_future(event.wait())))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=7.356)
        print(name, 'waited', len(done), len(pending))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(7.089)
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(5.997)
        print(name, 'variable', var.get(), var.set(name + '6') is not None)
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
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(0)
        done, pending = await asyncio.wait(tasks, timeout=6.39)
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
            done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED, timeout=7.869)
            print(name, 'waited', len(done), len(pending))
            print(name, 67)
        finally:
            print(name, 'finally')
        if tasks:
            print(name, 'stops', tasks[0].cancel(), tasks[0].cancelling())
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await w2(shared, name + 'a'))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([asyncio.shield(future)], timeout=14.418):
            print(name, 'next', await each)
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(0)
        try:
            await asyncio.gather(queue.get(), asyncio.sleep(0), return_exceptions=True)
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
        loop.set_exception_handler(handler)
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w2(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        print(name, 'awaits', await asyncio.shield(asyncio.ensure_future(w2(shared, name + 'a'))))
        if not future.done():
            future.set_exception(KeyError(name))
        done, pending = await asyncio.wait(tasks, timeout=5.775)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(33, main)


program_33()


def program_34():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(0.738)
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
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED, timeout=7.359)
        print(name, 'waited', len(done), len(pending))
        await asyncio.sleep(-1)
        await asyncio.sleep(10.023)
        print(name, 95)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(0)
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), 10.068))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        tasks.append(asyncio.create_task(asyncio.sleep(10.218)))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        for each in asyncio.as_completed([queue.get()], timeout=6.849):
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
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w3(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w2(shared, 't3'))))
        async for item in counted(name, 1, 2.727):
            print(name, 'item', item)
            break
        await queue.put(name)
        print(name, 'joins', await asyncio.wait_for(queue.join(), 13.593))
        done, pending = await asyncio.wait(tasks, timeout=14.847)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(34, main)


program_34()


def program_35():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), 3.786))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        for each in asyncio.as_completed([asyncio.wait_for(w1(shared, name + 'c'), 8.376)], timeout=13.929):
            print(name, 'next', await each)
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(0)
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(3.198)
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
        print(name, 'awaits', await asyncio.wait_for(asyncio.sleep(0), 13.14))
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
        async with asyncio.timeout(7.677) as moved:
            await asyncio.sleep(14.628)
            moved.reschedule(asyncio.get_running_loop().time() + 6.267)
            try:
                tasks.append(asyncio.create_task(asyncio.sleep(4.329)))
                tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
                print(name, 'takes', await asyncio.wait_for(queue.get(), 5.277))
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
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        try:
            own = asyncio.ensure_future(w2(shared, name + 'd'))
            own.cancel()
            try:
                print(name, 'dismissed', await own)
            except asyncio.CancelledError as error:
                print(name, 'sees the end', own.cancelled(), error.args)
            try:
                print(name, 'passes', await asyncio.wait_for(barrier.wait(), 4.977))
            except asyncio.BrokenBarrierError as error:
                print(name, 'broken', error)
        finally:
            print(name, 'finally')
            await asyncio.sleep(11.412)
        done, pending = await asyncio.wait(tasks, timeout=10.182)
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
        print(name, 'awaits', await w2(shared, name + 'c'))
        handle = asyncio.get_running_loop().call_later(2.727, failing, name)
        async with asyncio.timeout(10.284) as moved:
            await asyncio.sleep(12.561)
            moved.reschedule(None)
            for task in tasks[-2:]:
                print(name, 'cancels', task.cancel())
        print(name, 'awaits', await w3(shared, name + 'a'))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async for item in counted(name, 1, 0):
            print(name, 'item', item)
        ordered.put_nowait((0, 4.413))
        print(name, 'least', await asyncio.wait_for(ordered.get(), 11.376))
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), 3.582))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        async with lock:
            print(name, 'has lock')
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
        tasks.append(asyncio.create_task(guard('g1', w3(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w2(shared, 't2'))))
        try:
            await w2(shared, name + 'b')
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
        done, pending = await asyncio.wait(tasks, timeout=8.814)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(36, main)


program_36()


def program_37():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([asyncio.wait_for(asyncio.shield(future), None)], timeout=10.758):
            print(name, 'next', await each)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 67)
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        print(name, 'awaits', await asyncio.sleep(0.333, 3))
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
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w1(shared, 't3'))))
        tasks.append(asyncio.create_task(w1(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        done, pending = await asyncio.wait(tasks, timeout=2.754)
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
            for each in asyncio.as_completed([queue.get()], timeout=8.433):
                print(name, 'next', await each)
            print(name, 62)
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        handle = asyncio.get_running_loop().call_soon(failing, name)
        print(name, 'awaits', await asyncio.sleep(0))
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), 9.504))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([asyncio.wait_for(event.wait(), 0)], timeout=12.591):
            print(name, 'next', await each)
        print(name, 'awaits', await event.wait())
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
        tasks.append(asyncio.create_task(guard('g0', w4(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w4(shared, 't1'))))
        print(name, 'awaits', await asyncio.sleep(0.972, 0))
        done, pending = await asyncio.wait(tasks, timeout=2.472)
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
            await asyncio.sleep(12.015)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.timeout(12.315) as deadline:
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
        print(name, 'joins', await asyncio.wait_for(queue.join(), 4.968))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([queue.get()]):
            print(name, 'next', await each)
        try:
            await asyncio.sleep(8.703, 0)
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        try:
            try:
                async with sem:
                    print(name, 'has sem')
                    await asyncio.sleep(0)
                async with cond:
                    await asyncio.sleep(0)
                    cond.notify_all()
            finally:
                print(name, 'finally')
                await asyncio.sleep(6.069)
            ordered.put_nowait((0, 7.383))
        finally:
            print(name, 'finally')
        async with cond:
            await asyncio.sleep(0)
            cond.notify_all()
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
        await asyncio.sleep(4.164)
        async for item in counted(name, 1, 0):
            print(name, 'item', item)
        print(name, 'variable', var.get(), var.set(name + '7') is not None)
        done, pending = await asyncio.wait(tasks, timeout=5.082)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(39, main)


program_39()


def program_40():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(asyncio.shield(w4(shared, name + 'c')))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED, timeout=7.626)
        print(name, 'waited', len(done), len(pending))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'learns', await asyncio.wait_for(asyncio.shield(future), 5.175))
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
            await asyncio.sleep(11.481)
        raise ValueError(name)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        if not future.done():
            future.set_exception(KeyError(name))
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), 11.139))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(0)
        async for item in counted(name, 1, 0):
            print(name, 'item', item)
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w3(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w4(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        print(name, 'joins', await asyncio.wait_for(queue.join(), 4.761))
        done, pending = await asyncio.wait(tasks, timeout=4.212)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(40, main)


program_40()


def program_41():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(4.083)
        print(name, 'variable', var.get(), var.set(name + '8') is not None)
        try:
            async for item in counted(name, 3, 0):
                print(name, 'item', item)
            print(name, 'awaits', await asyncio.sleep(10.8, 2))
        finally:
            print(name, 'finally')
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        handle = asyncio.get_running_loop().call_soon(failing, name)
        await asyncio.sleep(2.301)
        handle.cancel()
        raise ValueError(name)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        if tasks:
            print(name, 'stops', tasks[0].cancel('stop'), tasks[0].cancelling())
        print(name, 'awaits', await queue.get())
        own = asyncio.ensure_future(w4(shared, name + 'd'))
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        try:
            print(name, 3)
            tasks.append(asyncio.create_task(w3(shared, name + 't')))
            tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        finally:
            print(name, 'finally')
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.timeout(0) as moved:
            await asyncio.sleep(5.265)
            moved.reschedule(asyncio.get_running_loop().time() + 12.531)
            handle = asyncio.get_running_loop().call_soon(failing, name)
            await asyncio.sleep(0)
            handle.cancel()
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), 6.87)
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        handle = asyncio.get_running_loop().call_later(9.909, failing, name)
        pair = [asyncio.ensure_future(asyncio.gather(queue.get(), asyncio.sleep(0), return_exceptions=False))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        print(name, 78)
        print(name, 'awaits', await queue.get())
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
        print(name, 'awaits', await w4(shared, name + 'b'))
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(0)
        done, pending = await asyncio.wait(tasks, timeout=7.752)
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
            await asyncio.sleep(1.068)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(13.569)
        for each in asyncio.as_completed([asyncio.wait_for(queue.get(), 8.967)], timeout=14.19):
            print(name, 'next', await each)
        print(name, 26)
        try:
            async with lock:
                print(name, 'has lock')
                await asyncio.sleep(0)
            pair = [asyncio.ensure_future(asyncio.shield(future))]
            done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED, timeout=1.629)
            print(name, 'waited', len(done), len(pending))
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
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        if not future.done():
            future.set_result(name)
        pair = [asyncio.ensure_future(asyncio.shield(asyncio.shield(future)))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), 2.742))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        done, pending = await asyncio.wait(tasks, timeout=3.888)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(42, main)


program_42()


def program_43():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            print(name, 'learns', await asyncio.wait_for(asyncio.shield(future), 2.367))
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
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(0)
        done, pending = await asyncio.wait(tasks, timeout=14.535)
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
        print(name, 'awaits', await event.wait())
        raise ValueError(name)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'variable', var.get(), var.set(name + '5') is not None)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with cond:
            await asyncio.sleep(0)
            cond.notify_all()
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), 14.913)
        print(name, 55)
        print(name, 86)
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            tasks.append(asyncio.create_task(asyncio.sleep(0.135)))
            tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
            print(name, 'variable', var.get(), var.set(name + '1') is not None)
        except* Exception as group:
            print(name, 'caught', [type(error).__name__ for error in group.exceptions])
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
        tasks.append(asyncio.create_task(guard('g0', w4(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w2(shared, 't3'))))
        for each in asyncio.as_completed([asyncio.shield(w3(shared, name + 'b'))]):
            print(name, 'next', await each)
        try:
            await asyncio.wait_for(w1(shared, name + 'a'), 0)
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        done, pending = await asyncio.wait(tasks, timeout=12.477)
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
            await asyncio.wait_for(cond.wait(), 0.879)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await queue.put(name)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.timeout(10.53) as deadline:
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
            await asyncio.sleep(0.522)
        ordered.put_nowait((3, 13.044))
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
        done, pending = await asyncio.wait(tasks, timeout=0.417)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(45, main)


program_45()


def program_46():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await w1(shared, name + 'a'))
        print(name, 'awaits', await asyncio.create_task(w1(shared, name + 'a')))
        if tasks:
            print(name, 'stops', tasks[0].cancel(name), tasks[0].cancelling())
        await asyncio.sleep(0)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.timeout(0) as moved:
            await asyncio.sleep(3.819)
            moved.reschedule(asyncio.get_running_loop().time() + 1.407)
            for each in asyncio.as_completed([asyncio.shield(future)], timeout=9.585):
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
        async with asyncio.timeout(11.823) as moved:
            await asyncio.sleep(0)
            moved.reschedule(asyncio.get_running_loop().time() + 13.032)
            pair = [asyncio.ensure_future(w1(shared, name + 'c'))]
            done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED, timeout=5.073)
            print(name, 'waited', len(done), len(pending))
        print(name, 83)
        print(name, 'awaits', await asyncio.shield(asyncio.ensure_future(event.wait())))
        done, pending = await asyncio.wait(tasks, timeout=7.077)
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
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), 13.71))
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
        for each in asyncio.as_completed([asyncio.shield(asyncio.ensure_future(w3(shared, name + 'a')))], timeout=14.835):
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
                await asyncio.wait_for(cond.wait(), 9.075)
        finally:
            print(name, 'finally')
            await asyncio.sleep(0)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(12.984))
            group.create_task(asyncio.sleep(11.148))
            print(name, 'awaits', await asyncio.sleep(1.815, 2))
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(0)
        handle = asyncio.get_running_loop().call_soon(failing, name)
        try:
            async with sem:
                print(name, 'has sem')
                await asyncio.sleep(13.836)
            try:
                print(name, 'passes', await asyncio.wait_for(barrier.wait(), 13.68))
            except asyncio.BrokenBarrierError as error:
                print(name, 'broken', error)
            await barrier.reset()
        finally:
            print(name, 'finally')
            await asyncio.sleep(8.694)
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
        tasks.append(asyncio.create_task(guard('g3', w3(shared, 't3'))))
        if not future.done():
            future.set_result(name)
        await asyncio.sleep(-1)
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(7.071)
        done, pending = await asyncio.wait(tasks, timeout=12.348)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(47, main)


program_47()


def program_48():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        handle = asyncio.get_running_loop().call_soon(failing, name)
        try:
            await w3(shared, name + 'c')
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            for each in asyncio.as_completed([w3(shared, name + 'c')]):
                print(name, 'next', await each)
            print(name, 'awaits', await asyncio.shield(asyncio.sleep(14.277, 6)))
        finally:
            print(name, 'finally')
            await asyncio.sleep(8.256)
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(14.769)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        event.clear()
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(0)
        async with asyncio.timeout(1.776) as deadline:
            async with asyncio.TaskGroup() as group:
                group.create_task(w3(shared, name + 'g'))
                print(name, 'awaits', await w3(shared, name + 'a'))
            try:
                await asyncio.wait_for(asyncio.shield(future), None)
            except asyncio.CancelledError as error:
                print(name, 'goes on', error.args)
                print(name, 'asked', asyncio.current_task().cancelling(), asyncio.current_task().uncancel())
        print(name, 'expired', deadline.expired())
        async with cond:
            await asyncio.sleep(0)
            cond.notify_all()
        raise ValueError(name)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await asyncio.shield(queue.get())
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        async with asyncio.timeout(5.418) as moved:
            await asyncio.sleep(0)
            moved.reschedule(None)
            if tasks:
                print(name, 'stops', tasks[0].cancel(name), tasks[0].cancelling())
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), 9.948))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        await barrier.reset()
        async with asyncio.timeout(8.406) as deadline:
            try:
                await asyncio.sleep(-1)
                async with asyncio.TaskGroup() as group:
                    group.create_task(asyncio.sleep(1.005))
                    group.create_task(asyncio.sleep(1.17))
                    group.create_task(asyncio.sleep(10.785))
                    print(name, 18)
            except Exception as error:
                print(name, 'caught', type(error).__name__)
            for each in asyncio.as_completed([event.wait()], timeout=2.586):
                print(name, 'next', await each)
        print(name, 'expired', deadline.expired())
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
        await asyncio.sleep(10.302)
        print(name, 87)
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(14.13)
        done, pending = await asyncio.wait(tasks, timeout=4.368)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(48, main)


program_48()


def program_49():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.timeout(2.718) as moved:
            await asyncio.sleep(1.104)
            moved.reschedule(None)
            try:
                if not future.done():
                    future.cancel()
                try:
                    await asyncio.wait_for(queue.get(), 0)
                except (asyncio.TimeoutError, ValueError, KeyError) as error:
                    print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
            except Exception as error:
                print(name, 'caught', type(error).__name__)
        own = asyncio.ensure_future(w1(shared, name + 'd'))
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        try:
            print(name, 'awaits', await asyncio.shield(future))
            if not future.done():
                future.cancel()
        finally:
            print(name, 'finally')
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(asyncio.shield(future))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(6.294)
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
        tasks.append(asyncio.create_task(guard('g3', w1(shared, 't3'))))
        print(name, 'takes', await asyncio.wait_for(queue.get(), 9.264))
        print(name, 'awaits', await w1(shared, name + 'b'))
        if tasks:
            print(name, 'stops', tasks[0].cancel('stop'), tasks[0].cancelling())
        done, pending = await asyncio.wait(tasks, timeout=6.642)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(49, main)


program_49()

# What lives until the interpreter's end has nothing more to say.
print = str
