import asyncio
import concurrent.futures
import contextvars
import threading
import time

request_id = contextvars.ContextVar("request_id", default="-")

def blocking_io(n):
    time.sleep(0.01)
    return f"io {n} {request_id.get()} {threading.current_thread() is threading.main_thread()}"

def cpu_bound(n):
    return sum(i * i for i in range(n))

async def main():
    loop = asyncio.get_running_loop()
    request_id.set("r-1")
    print(await loop.run_in_executor(None, blocking_io, 1))
    print(await asyncio.to_thread(blocking_io, 2))
    with concurrent.futures.ThreadPoolExecutor(max_workers=2, thread_name_prefix="pool") as pool:
        print(await asyncio.gather(*(loop.run_in_executor(pool, cpu_bound, 10 ** k) for k in range(4))))
        fut = pool.submit(cpu_bound, 100)
        print(await asyncio.wrap_future(fut))
    def from_thread():
        f = asyncio.run_coroutine_threadsafe(asyncio.sleep(0.01, "from loop"), loop)
        return f.result(timeout=1)
    print(await asyncio.to_thread(from_thread))
    async def handler(name):
        request_id.set(name)
        await asyncio.sleep(0)
        return request_id.get(), await asyncio.to_thread(request_id.get)
    print(await asyncio.gather(handler("x"), handler("y")), request_id.get())
    fut = loop.create_future()
    loop.call_later(0.01, fut.set_result, "later")
    print(fut.done(), await fut, fut)
    h = loop.call_soon(print, "never")
    h.cancel()
    print(h.cancelled())
    loop.call_soon(print, "soon")
    await asyncio.sleep(0)
    t = asyncio.create_task(asyncio.sleep(0.01, 5))
    print(await asyncio.wait({t}, timeout=0.0001) == (set(), {t}))
    print((await asyncio.wait({t}, return_when=asyncio.FIRST_COMPLETED))[0].pop().result())

if __name__ == '__main__':
    asyncio.run(main())
