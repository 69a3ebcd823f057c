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


def program_50():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([asyncio.sleep(0)]):
            print(name, 'next', await each)
        async with asyncio.TaskGroup() as group:
            group.create_task(w3(shared, name + 'g'))
            group.create_task(w4(shared, name + 'g'))
            await queue.put(name)
        async with asyncio.timeout(13.128) as deadline:
            async with cond:
                cond.notify()
                await asyncio.wait_for(cond.wait(), 2.889)
            own = asyncio.ensure_future(w4(shared, name + 'd'))
            own.cancel()
            try:
                print(name, 'dismissed', await own)
            except asyncio.CancelledError as error:
                print(name, 'sees the end', own.cancelled(), error.args)
        print(name, 'expired', deadline.expired())
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        own = asyncio.ensure_future(w4(shared, name + 'd'))
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        handle = asyncio.get_running_loop().call_later(2.292, failing, name)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await asyncio.shield(asyncio.ensure_future(asyncio.create_task(asyncio.sleep(0)))))
        print(name, 'variable', var.get(), var.set(name + '5') is not None)
        async for item in counted(name, 2, 0):
            print(name, 'item', item)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'variable', var.get(), var.set(name + '2') is not None)
        async with cond:
            await asyncio.sleep(0)
            cond.notify_all()
        async for item in counted(name, 3, 0):
            print(name, 'item', item)
            break
        print(name, 'awaits', await asyncio.sleep(2.619, 4))
        raise ValueError(name)
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([queue.get()], timeout=9.981):
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
        tasks.append(asyncio.create_task(guard('g1', w4(shared, 't1'))))
        pair = [asyncio.ensure_future(w3(shared, name + 'p')),
                asyncio.ensure_future(asyncio.create_task(w3(shared, name + 'c')))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        done, pending = await asyncio.wait(tasks, timeout=13.341)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(50, main)


program_50()


def program_51():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(asyncio.sleep(5.688, 8))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED, timeout=2.613)
        print(name, 'waited', len(done), len(pending))
        tasks.append(asyncio.create_task(w2(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.TaskGroup() as group:
            group.create_task(w2(shared, name + 'g'))
            group.create_task(w2(shared, name + 'g'))
            tasks.append(asyncio.create_task(w2(shared, name + 't')))
            tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        own = asyncio.ensure_future(w2(shared, name + 'd'))
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        print(name, 'joins', await asyncio.wait_for(queue.join(), 10.668))
        print(name, 'awaits', await asyncio.sleep(0))
        raise ValueError(name)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        if tasks:
            print(name, 'stops', tasks[0].cancel('stop'), tasks[0].cancelling())
        async with asyncio.timeout(0) as moved:
            await asyncio.sleep(1.203)
            moved.reschedule(asyncio.get_running_loop().time() + 9.609)
            print(name, 'awaits', await asyncio.wait_for(asyncio.shield(future), 13.575))
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
        tasks.append(asyncio.create_task(guard('g3', w2(shared, 't3'))))
        tasks.append(asyncio.create_task(w1(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        print(name, 'awaits', await queue.get())
        done, pending = await asyncio.wait(tasks, timeout=10.833)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(51, main)


program_51()


def program_52():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await w2(shared, name + 'a')
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async for item in counted(name, 1, 14.154):
            print(name, 'item', item)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            if tasks:
                print(name, 'stops', tasks[0].cancel('stop'), tasks[0].cancelling())
            try:
                async with sem:
                    print(name, 'has sem')
                    await asyncio.sleep(0)
                try:
                    await asyncio.gather(w3(shared, name + 'a'), asyncio.shield(future), return_exceptions=False)
                except asyncio.CancelledError as error:
                    print(name, 'goes on', error.args)
            finally:
                print(name, 'finally')
                await asyncio.sleep(5.874)
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        async with asyncio.TaskGroup() as group:
            group.create_task(w3(shared, name + 'g'))
            print(name, 'awaits', await w3(shared, name + 'a'))
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([asyncio.sleep(0)], timeout=1.524):
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
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w2(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w2(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w2(shared, 't3'))))
        pair = [asyncio.ensure_future(w3(shared, name + 'p')),
                asyncio.ensure_future(w3(shared, name + 'a'))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        if not future.done():
            future.set_result(name)
        done, pending = await asyncio.wait(tasks, timeout=8.787)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(52, main)


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
                await asyncio.sleep(13.593)
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
        own = asyncio.ensure_future(asyncio.sleep(10.473))
        await asyncio.sleep(5.34)
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        print(name, 'takes', await asyncio.wait_for(queue.get(), 6.879))
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        async with asyncio.timeout(0) as moved:
            await asyncio.sleep(13.224)
            moved.reschedule(None)
            for each in asyncio.as_completed([asyncio.sleep(6.324, 9)], timeout=6.399):
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
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        if not future.done():
            future.set_exception(KeyError(name))
        if tasks:
            print(name, 'stops', tasks[0].cancel('stop'), tasks[0].cancelling())
        for each in asyncio.as_completed([asyncio.shield(asyncio.ensure_future(queue.get()))], timeout=1.311):
            print(name, 'next', await each)
        done, pending = await asyncio.wait(tasks, timeout=13.323)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(53, main)


program_53()


def program_54():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        handle = asyncio.get_running_loop().call_later(11.871, failing, name)
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        async for item in counted(name, 1, 0):
            print(name, 'item', item)
            if item: raise ValueError(item)
        print(name, 'joins', await asyncio.wait_for(queue.join(), 13.326))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.timeout(0) as moved:
            await asyncio.sleep(6.834)
            moved.reschedule(asyncio.get_running_loop().time() + 2.379)
            print(name, 'awaits', await w2(shared, name + 'a'))
        try:
            await w2(shared, name + 'a')
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
            print(name, 'asked', asyncio.current_task().cancelling(), asyncio.current_task().uncancel())
        if tasks:
            print(name, 'stops', tasks[0].cancel('stop'), tasks[0].cancelling())
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        own = asyncio.ensure_future(asyncio.sleep(10.725))
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        event.set()
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), 11.346))
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
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w2(shared, 't2'))))
        try:
            await asyncio.sleep(13.686, 4)
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        done, pending = await asyncio.wait(tasks, timeout=0.105)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(54, main)


program_54()


def program_55():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            handle = asyncio.get_running_loop().call_soon(failing, name)
            print(name, 92)
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        pair = [asyncio.ensure_future(w1(shared, name + 'p')),
                asyncio.ensure_future(asyncio.shield(future))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(event.wait())]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED, timeout=14.4)
        print(name, 'waited', len(done), len(pending))
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
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        async with asyncio.timeout(11.091) as moved:
            await asyncio.sleep(11.835)
            moved.reschedule(None)
            print(name, 15)
        done, pending = await asyncio.wait(tasks, timeout=6.912)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(55, main)


program_55()


def program_56():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(-1)
        async with asyncio.timeout(0) as moved:
            await asyncio.sleep(8.292)
            moved.reschedule(None)
            async with asyncio.timeout(0.552) as deadline:
                async with asyncio.timeout(1.338) as deadline:
                    print(name, 74)
                    print(name, 71)
                print(name, 'expired', deadline.expired())
                await queue.put(name)
            print(name, 'expired', deadline.expired())
        print(name, 'awaits', await asyncio.wait_for(asyncio.gather(asyncio.sleep(3.51, 0), w1(shared, name + 'a'), return_exceptions=True), 0))
        async with asyncio.timeout(1.395) as deadline:
            async with asyncio.timeout(0) as moved:
                await asyncio.sleep(0)
                moved.reschedule(None)
                print(name, 'awaits', await event.wait())
            async with cond:
                cond.notify()
                await asyncio.wait_for(cond.wait(), 9.951)
        print(name, 'expired', deadline.expired())
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.timeout(14.523) as deadline:
            async with cond:
                cond.notify()
                await asyncio.wait_for(cond.wait(), 3.291)
            print(name, 'takes', await asyncio.wait_for(queue.get(), 13.767))
        print(name, 'expired', deadline.expired())
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), 10.332)
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
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(0)
        print(name, 'awaits', await asyncio.shield(future))
        print(name, 'awaits', await asyncio.sleep(0))
        done, pending = await asyncio.wait(tasks, timeout=3.885)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(56, main)


program_56()


def program_57():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await w1(shared, name + 'a'))
        pair = [asyncio.ensure_future(w1(shared, name + 'a'))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.ALL_COMPLETED, timeout=3.324)
        print(name, 'waited', len(done), len(pending))
        print(name, 29)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await event.wait())
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
        tasks.append(asyncio.create_task(w1(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        print(name, 'awaits', await queue.get())
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), 7.221)
        done, pending = await asyncio.wait(tasks, timeout=13.443)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(57, main)


program_57()


def program_58():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.TaskGroup() as group:
            group.create_task(w1(shared, name + 'g'))
            try:
                queue.task_done()
            except ValueError as error:
                print(name, error)
        print(name, 'variable', var.get(), var.set(name + '4') is not None)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'variable', var.get(), var.set(name + '9') is not None)
        event.set()
        own = asyncio.ensure_future(w2(shared, name + 'd'))
        await asyncio.sleep(1.806)
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        async for item in counted(name, 3, 0):
            print(name, 'item', item)
            if item: raise ValueError(item)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await asyncio.shield(queue.get()))
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(5.598))
            group.create_task(asyncio.sleep(11.169))
            group.create_task(asyncio.sleep(2.262))
            tasks.append(asyncio.create_task(asyncio.sleep(2.16)))
            tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        handle = asyncio.get_running_loop().call_later(7.884, failing, name)
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
        await asyncio.sleep(0.84)
        print(name, 4)
        async with asyncio.timeout(14.142) as deadline:
            async with lock:
                print(name, 'has lock')
                await asyncio.sleep(0)
            own = asyncio.ensure_future(w1(shared, name + 'd'))
            own.cancel()
            try:
                print(name, 'dismissed', await own)
            except asyncio.CancelledError as error:
                print(name, 'sees the end', own.cancelled(), error.args)
        print(name, 'expired', deadline.expired())
        done, pending = await asyncio.wait(tasks, timeout=6.87)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(58, main)


program_58()


def program_59():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        if not future.done():
            future.set_result(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await w2(shared, name + 'a'))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        if not future.done():
            future.set_result(name)
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
        tasks.append(asyncio.create_task(guard('g2', w2(shared, 't2'))))
        print(name, 83)
        event.clear()
        done, pending = await asyncio.wait(tasks, timeout=1.623)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(59, main)


program_59()


def program_60():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            for each in asyncio.as_completed([asyncio.wait_for(asyncio.shield(future), None)]):
                print(name, 'next', await each)
            event.clear()
        except* Exception as group:
            print(name, 'caught', [type(error).__name__ for error in group.exceptions])
        await asyncio.sleep(0)
        try:
            async with lock:
                print(name, 'has lock')
                await asyncio.sleep(0)
            for each in asyncio.as_completed([asyncio.shield(w3(shared, name + 'a'))], timeout=5.01):
                print(name, 'next', await each)
        finally:
            print(name, 'finally')
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'learns', await asyncio.wait_for(asyncio.shield(future), 14.568))
        async for item in counted(name, 1, 10.803):
            print(name, 'item', item)
        await queue.put(name)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(13.482)
        print(name, 'awaits', await w3(shared, name + 'c'))
        for each in asyncio.as_completed([asyncio.shield(w3(shared, name + 'a'))]):
            print(name, 'next', await each)
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), 14.556)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await asyncio.gather(asyncio.shield(future), asyncio.sleep(2.325, 9), return_exceptions=False)
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
        tasks.append(asyncio.create_task(guard('g0', w2(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w3(shared, 't3'))))
        async with asyncio.timeout(6.504) as deadline:
            async with asyncio.timeout(3.246) as deadline:
                print(name, 53)
                print(name, 60)
            print(name, 'expired', deadline.expired())
            async with lock:
                print(name, 'has lock')
                await asyncio.sleep(0)
        print(name, 'expired', deadline.expired())
        tasks.append(asyncio.create_task(w2(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        async with asyncio.TaskGroup() as group:
            group.create_task(w1(shared, name + 'g'))
            group.create_task(w2(shared, name + 'g'))
            print(name, 'awaits', await queue.get())
        done, pending = await asyncio.wait(tasks, timeout=13.293)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(60, main)


program_60()


def program_61():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.timeout(7.881) as deadline:
            print(name, 'variable', var.get(), var.set(name + '5') is not None)
            print(name, 'awaits', await asyncio.wait_for(w3(shared, name + 'c'), None))
        print(name, 'expired', deadline.expired())
        for each in asyncio.as_completed([w1(shared, name + 'a')]):
            print(name, 'next', await each)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await queue.put(name)
        own = asyncio.ensure_future(w2(shared, name + 'd'))
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.timeout(0.732) as moved:
            await asyncio.sleep(3.879)
            moved.reschedule(asyncio.get_running_loop().time() + 5.01)
            try:
                queue.task_done()
            except ValueError as error:
                print(name, error)
        event.set()
        tasks.append(asyncio.create_task(w3(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        if tasks:
            print(name, 'stops', tasks[0].cancel('stop'), tasks[0].cancelling())
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        if not future.done():
            future.set_exception(KeyError(name))
        async with lock:
            print(name, 'has lock')
            await asyncio.sleep(0)
        tasks.append(asyncio.create_task(w4(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            try:
                async with sem:
                    print(name, 'has sem')
                    await asyncio.sleep(0)
                try:
                    print(name, 47)
                    print(name, 13)
                except* Exception as group:
                    print(name, 'caught', [type(error).__name__ for error in group.exceptions])
            finally:
                print(name, 'finally')
                await asyncio.sleep(1.851)
            try:
                try:
                    await asyncio.wait_for(asyncio.sleep(13.053, 1), None)
                except asyncio.CancelledError as error:
                    print(name, 'goes on', error.args)
                own = asyncio.ensure_future(asyncio.sleep(4.905))
                own.cancel()
                try:
                    print(name, 'dismissed', await own)
                except asyncio.CancelledError as error:
                    print(name, 'sees the end', own.cancelled(), error.args)
            finally:
                print(name, 'finally')
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        print(name, 'awaits', await asyncio.shield(asyncio.ensure_future(queue.get())))
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
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
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w1(shared, 't3'))))
        if not future.done():
            future.set_result(name)
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(11.445)
        done, pending = await asyncio.wait(tasks, timeout=3.744)
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
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=1.758)
        print(name, 'waited', len(done), len(pending))
        print(name, 'awaits', await w2(shared, name + 'a'))
        await queue.put(name)
        print(name, 79)
        raise ValueError(name)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 20)
        try:
            await asyncio.shield(asyncio.ensure_future(asyncio.shield(future)))
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
            print(name, 'asked', asyncio.current_task().cancelling(), asyncio.current_task().uncancel())
        print(name, 'awaits', await asyncio.sleep(10.401, 4))
        tasks.append(asyncio.create_task(asyncio.sleep(8.586)))
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
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w1(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w0(shared, 't2'))))
        tasks.append(asyncio.create_task(guard('g3', w1(shared, 't3'))))
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), 6.807))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        done, pending = await asyncio.wait(tasks, timeout=12.306)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(62, main)


program_62()


def program_63():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'variable', var.get(), var.set(name + '4') is not None)
        pair = [asyncio.ensure_future(w1(shared, name + 'p')),
                asyncio.ensure_future(w1(shared, name + 'c'))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=8.103)
        print(name, 'waited', len(done), len(pending))
        print(name, 'awaits', await queue.get())
        pair = [asyncio.ensure_future(w3(shared, name + 'p')),
                asyncio.ensure_future(w3(shared, name + 'c'))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), 10.077)
        raise ValueError(name)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        if tasks:
            print(name, 'stops', tasks[0].cancel(name), tasks[0].cancelling())
        event.clear()
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        handle = asyncio.get_running_loop().call_later(8.571, failing, name)
        await asyncio.sleep(0)
        handle.cancel()
        tasks.append(asyncio.create_task(w4(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async for item in counted(name, 2, 0):
            print(name, 'item', item)
            if item: raise ValueError(item)
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
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
        tasks.append(asyncio.create_task(guard('g2', w3(shared, 't2'))))
        print(name, 'awaits', await asyncio.create_task(w2(shared, name + 'c')))
        done, pending = await asyncio.wait(tasks, timeout=13.038)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(63, main)


program_63()


def program_64():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        if tasks:
            print(name, 'stops', tasks[0].cancel(name), tasks[0].cancelling())
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.TaskGroup() as group:
            group.create_task(w4(shared, name + 'g'))
            group.create_task(w2(shared, name + 'g'))
            group.create_task(w2(shared, name + 'g'))
            async with asyncio.timeout(0) as moved:
                await asyncio.sleep(0)
                moved.reschedule(None)
                async with lock:
                    print(name, 'has lock')
                    await asyncio.sleep(0)
        print(name, 'awaits', await asyncio.sleep(14.475, 4))
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await w4(shared, name + 'a')
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
            print(name, 'asked', asyncio.current_task().cancelling(), asyncio.current_task().uncancel())
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        handle = asyncio.get_running_loop().call_soon(failing, name)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), 8.856)
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        event.set()
        try:
            await event.wait()
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        print(name, 'variable', var.get(), var.set(name + '5') is not None)
        async with cond:
            await asyncio.sleep(0)
            cond.notify_all()
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
        tasks.append(asyncio.create_task(guard('g2', w4(shared, 't2'))))
        print(name, 'takes', await asyncio.wait_for(queue.get(), 6.984))
        handle = asyncio.get_running_loop().call_soon(failing, name)
        done, pending = await asyncio.wait(tasks, timeout=7.683)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(64, main)


program_64()


def program_65():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'variable', var.get(), var.set(name + '8') is not None)
        await asyncio.sleep(10.908)
        await asyncio.sleep(-1)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        await asyncio.sleep(1.77)
        for each in asyncio.as_completed([w4(shared, name + 'c')]):
            print(name, 'next', await each)
        try:
            print(name, 'awaits', await asyncio.create_task(w4(shared, name + 'a')))
            async with lock:
                print(name, 'has lock')
                await asyncio.sleep(6.588)
        finally:
            print(name, 'finally')
            await asyncio.sleep(0)
        await queue.put(name)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        if tasks:
            print(name, 'stops', tasks[0].cancel(None), tasks[0].cancelling())
        async with sem:
            print(name, 'has sem')
            await asyncio.sleep(13.983)
        try:
            for task in tasks[-2:]:
                print(name, 'cancels', task.cancel())
            own = asyncio.ensure_future(w4(shared, name + 'd'))
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
        async for item in counted(name, 3, 6.492):
            print(name, 'item', item)
            if item: raise ValueError(item)
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 35)
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        if tasks:
            print(name, 'stops', tasks[0].cancel(), tasks[0].cancelling())
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
        tasks.append(asyncio.create_task(guard('g2', w4(shared, 't2'))))
        await queue.put(name)
        try:
            for each in asyncio.as_completed([w1(shared, name + 'a')], timeout=14.43):
                print(name, 'next', await each)
            async with sem:
                print(name, 'has sem')
                await asyncio.sleep(0)
        finally:
            print(name, 'finally')
            await asyncio.sleep(4.953)
        print(name, 'variable', var.get(), var.set(name + '0') is not None)
        done, pending = await asyncio.wait(tasks, timeout=3.969)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(65, main)


program_65()


def program_66():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await w1(shared, name + 'a')
        except asyncio.CancelledError as error:
            print(name, 'goes on', error.args)
        pair = [asyncio.ensure_future(w1(shared, name + 'p')),
                asyncio.ensure_future(asyncio.shield(w1(shared, name + 'c')))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED, timeout=4.521)
        print(name, 'waited', len(done), len(pending))
        ordered.put_nowait((2, 0.303))
        print(name, 'least', await asyncio.wait_for(ordered.get(), 7.908))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), 0.855))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        tasks.append(asyncio.create_task(asyncio.sleep(7.086)))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        event.clear()
        print(name, 99)
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
        event.clear()
        event.set()
        handle = asyncio.get_running_loop().call_soon(failing, name)
        await asyncio.sleep(1.533)
        handle.cancel()
        done, pending = await asyncio.wait(tasks, timeout=2.187)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(66, main)


program_66()


def program_67():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.timeout(11.493) as moved:
            await asyncio.sleep(11.988)
            moved.reschedule(asyncio.get_running_loop().time() + 6.561)
            async with asyncio.timeout(0.978) as deadline:
                tasks.append(asyncio.create_task(w1(shared, name + 't')))
                tasks[-1].add_done_callback(lambda task: failing('callback'))
                try:
                    queue.task_done()
                except ValueError as error:
                    print(name, error)
            print(name, 'expired', deadline.expired())
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        handle = asyncio.get_running_loop().call_later(6.006, failing, name)
        print(name, 'awaits', await asyncio.create_task(asyncio.create_task(asyncio.sleep(9.117, 8))))
        print(name, 'awaits', await asyncio.shield(asyncio.ensure_future(asyncio.shield(future))))
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
        tasks.append(asyncio.create_task(guard('g0', w0(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        print(name, 'takes', await asyncio.wait_for(queue.get(), 7.023))
        done, pending = await asyncio.wait(tasks, timeout=5.943)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(67, main)


program_67()


def program_68():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(asyncio.create_task(asyncio.sleep(0)))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION, timeout=0.612)
        print(name, 'waited', len(done), len(pending))
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            async with cond:
                await asyncio.sleep(0)
                cond.notify_all()
            pair = [asyncio.ensure_future(w3(shared, name + 'p')),
                    asyncio.ensure_future(asyncio.shield(future))]
            done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_EXCEPTION)
            print(name, 'waited', len(done), len(pending))
        except Exception as error:
            print(name, 'caught', type(error).__name__)
        print(name, 'learns', await asyncio.wait_for(asyncio.shield(future), 11.673))
        async for item in counted(name, 3, 0):
            print(name, 'item', item)
            if item: raise ValueError(item)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.timeout(14.076) as deadline:
            for each in asyncio.as_completed([asyncio.shield(asyncio.sleep(0))], timeout=14.643):
                print(name, 'next', await each)
            async with asyncio.timeout(0) as moved:
                await asyncio.sleep(13.893)
                moved.reschedule(asyncio.get_running_loop().time() + 10.29)
                try:
                    await asyncio.sleep(0)
                except asyncio.CancelledError as error:
                    print(name, 'goes on', error.args)
                    print(name, 'asked', asyncio.current_task().cancelling(), asyncio.current_task().uncancel())
        print(name, 'expired', deadline.expired())
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), 2.538))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        await barrier.reset()
        handle = asyncio.get_running_loop().call_soon(failing, name)
        await asyncio.sleep(0)
        handle.cancel()
        ordered.put_nowait((3, 8.34))
        raise ValueError(name)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([asyncio.gather(asyncio.shield(future), asyncio.sleep(5.367, 9), return_exceptions=False)]):
            print(name, 'next', await each)
        try:
            async with cond:
                await asyncio.sleep(0)
                cond.notify_all()
            async with sem:
                print(name, 'has sem')
                await asyncio.sleep(0)
        finally:
            print(name, 'finally')
        return name

    async def w4(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        own = asyncio.ensure_future(asyncio.sleep(1.473))
        await asyncio.sleep(14.037)
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        ordered.put_nowait((0, 2.034))
        return name

    async def main():
        lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
        tasks, name, loop = [], 'main', asyncio.get_running_loop()
        queue, ordered, small = asyncio.Queue(2), asyncio.PriorityQueue(), asyncio.Queue(1)
        barrier = asyncio.Barrier(2)
        future = loop.create_future()
        shared = lock, sem, event, cond, queue, tasks, ordered, small, barrier, future
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w3(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w1(shared, 't2'))))
        await asyncio.sleep(0)
        async with asyncio.timeout(2.859) as deadline:
            print(name, 'joins', await asyncio.wait_for(queue.join(), 5.169))
            try:
                print(name, 85)
                print(name, 98)
            except* Exception as group:
                print(name, 'caught', [type(error).__name__ for error in group.exceptions])
        print(name, 'expired', deadline.expired())
        done, pending = await asyncio.wait(tasks, timeout=6.822)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(68, main)


program_68()


def program_69():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for task in tasks[-2:]:
            print(name, 'cancels', task.cancel())
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        ordered.put_nowait((3, 11.424))
        print(name, 'joins', await asyncio.wait_for(queue.join(), 7.896))
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
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
        try:
            await w1(shared, name + 'a')
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        done, pending = await asyncio.wait(tasks, timeout=6.696)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(69, main)


program_69()


def program_70():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        if not future.done():
            future.set_exception(KeyError(name))
        event.set()
        async with asyncio.timeout(10.092) as deadline:
            async for item in counted(name, 1, 0):
                print(name, 'item', item)
            try:
                async for item in counted(name, 2, 0):
                    print(name, 'item', item)
                    await asyncio.sleep(0)
                print(name, 'variable', var.get(), var.set(name + '2') is not None)
            finally:
                print(name, 'finally')
                await asyncio.sleep(0)
        print(name, 'expired', deadline.expired())
        return name

    async def w1(shared, name):
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
        loop.set_task_factory(asyncio.eager_task_factory)
        tasks.append(asyncio.create_task(guard('g0', w1(shared, 't0'))))
        tasks.append(asyncio.create_task(guard('g1', w0(shared, 't1'))))
        handle = asyncio.get_running_loop().call_later(3.627, failing, name)
        async with asyncio.TaskGroup() as group:
            group.create_task(w1(shared, name + 'g'))
            print(name, 'variable', var.get(), var.set(name + '6') is not None)
        event.set()
        done, pending = await asyncio.wait(tasks, timeout=12.27)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(70, main)


program_70()


def program_71():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([asyncio.gather(w2(shared, name + 'c'), w3(shared, name + 'a'), return_exceptions=False)], timeout=3.807):
            print(name, 'next', await each)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        pair = [asyncio.ensure_future(asyncio.wait_for(w3(shared, name + 'b'), 0))]
        done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED)
        print(name, 'waited', len(done), len(pending))
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        for each in asyncio.as_completed([w3(shared, name + 'c')]):
            print(name, 'next', await each)
        own = asyncio.ensure_future(w3(shared, name + 'd'))
        await asyncio.sleep(0)
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        print(name, 'learns', await asyncio.wait_for(asyncio.shield(future), 12.315))
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'awaits', await asyncio.shield(future))
        ordered.put_nowait((3, 6.21))
        print(name, 'least', await asyncio.wait_for(ordered.get(), 14.139))
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
        tasks.append(asyncio.create_task(guard('g1', w3(shared, 't1'))))
        tasks.append(asyncio.create_task(guard('g2', w3(shared, 't2'))))
        tasks.append(asyncio.create_task(w2(shared, name + 't')))
        tasks[-1].add_done_callback(lambda task: print('done', task.cancelled()))
        try:
            queue.task_done()
        except ValueError as error:
            print(name, error)
        done, pending = await asyncio.wait(tasks, timeout=3.156)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(71, main)


program_71()


def program_72():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 89)
        for each in asyncio.as_completed([event.wait()], timeout=7.545):
            print(name, 'next', await each)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            print(name, 'passes', await asyncio.wait_for(barrier.wait(), 3.771))
        except asyncio.BrokenBarrierError as error:
            print(name, 'broken', error)
        async with asyncio.timeout(1.032) as deadline:
            print(name, 42)
            async with asyncio.timeout(1.506) as moved:
                await asyncio.sleep(0)
                moved.reschedule(None)
                try:
                    queue.task_done()
                except ValueError as error:
                    print(name, error)
        print(name, 'expired', deadline.expired())
        own = asyncio.ensure_future(asyncio.sleep(13.575))
        own.cancel()
        try:
            print(name, 'dismissed', await own)
        except asyncio.CancelledError as error:
            print(name, 'sees the end', own.cancelled(), error.args)
        if tasks:
            print(name, 'stops', tasks[0].cancel('stop'), tasks[0].cancelling())
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
        tasks.append(asyncio.create_task(guard('g3', w1(shared, 't3'))))
        print(name, 10)
        handle = asyncio.get_running_loop().call_later(7.611, failing, name)
        await asyncio.sleep(4.695)
        handle.cancel()
        done, pending = await asyncio.wait(tasks, timeout=3.609)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(72, main)


program_72()


def program_73():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        try:
            await asyncio.shield(future)
        except (asyncio.TimeoutError, ValueError, KeyError) as error:
            print(name, 'lives with', type(error).__name__, type(error.__context__).__name__)
        raise ValueError(name)
        return name

    async def w1(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with asyncio.TaskGroup() as group:
            group.create_task(w2(shared, name + 'g'))
            group.create_task(w3(shared, name + 'g'))
            group.create_task(w3(shared, name + 'g'))
            print(name, 'variable', var.get(), var.set(name + '2') is not None)
        await asyncio.sleep(0)
        try:
            try:
                print(name, 97)
                pair = [asyncio.ensure_future(w2(shared, name + 'a'))]
                done, pending = await asyncio.wait(pair, return_when=asyncio.FIRST_COMPLETED)
                print(name, 'waited', len(done), len(pending))
            finally:
                print(name, 'finally')
                await asyncio.sleep(0)
            handle = asyncio.get_running_loop().call_later(9.486, failing, name)
            await asyncio.sleep(0)
            handle.cancel()
        finally:
            print(name, 'finally')
            await asyncio.sleep(0)
        return name

    async def w2(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'learns', await asyncio.wait_for(asyncio.shield(future), 5.373))
        ordered.put_nowait((0, 5.604))
        print(name, 'least', await asyncio.wait_for(ordered.get(), 7.149))
        async with asyncio.TaskGroup() as group:
            group.create_task(w3(shared, name + 'g'))
            group.create_task(w3(shared, name + 'g'))
            group.create_task(w3(shared, name + 'g'))
            if tasks:
                print(name, 'stops', tasks[0].cancel('stop'), tasks[0].cancelling())
        raise ValueError(name)
        return name

    async def w3(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        print(name, 'takes', await asyncio.wait_for(queue.get(), 9.423))
        print(name, 'takes', await asyncio.wait_for(queue.get(), 1.767))
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
        tasks.append(asyncio.create_task(guard('g2', w3(shared, 't2'))))
        await queue.put(name)
        async with asyncio.timeout(11.571) as moved:
            await asyncio.sleep(7.383)
            moved.reschedule(asyncio.get_running_loop().time() + 4.2)
            await asyncio.sleep(-1)
        done, pending = await asyncio.wait(tasks, timeout=1.647)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(73, main)


program_73()


def program_74():

    async def w0(shared, name):
        lock, sem, event, cond, queue, tasks, ordered, small, barrier, future = shared
        async with cond:
            cond.notify()
            await asyncio.wait_for(cond.wait(), 4.47)
        async with asyncio.timeout(8.637) as deadline:
            async with cond:
                cond.notify()
                await asyncio.wait_for(cond.wait(), 11.226)
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
        print(name, 'awaits', await asyncio.shield(asyncio.ensure_future(asyncio.sleep(10.566, 7))))
        done, pending = await asyncio.wait(tasks, timeout=7.341)
        print('end', len(done), len(pending))
        print([task.done() and not task.cancelled() and type(task.exception()).__name__ for task in tasks])
    
    run(74, main)


program_74()

# What lives until the interpreter's end has nothing more to say.
print = str
