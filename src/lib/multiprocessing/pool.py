"""`Pool`: calls run by worker processes, and `ThreadPool`, where threads are the workers."""

import itertools
import os
import queue
import sys
import threading
import warnings

from . import TimeoutError, get_context, util
from ._outcomes import ApplyResult, AsyncResult, IMapIterator, IMapUnorderedIterator, MapResult
from ._worker import ExceptionWithTraceback, MaybeEncodingError, RemoteTraceback, mapstar, reraise, starmapstar, worker
from .connection import Pipe, wait

__all__ = ["Pool", "ThreadPool"]

INIT, RUN, CLOSE, TERMINATE = "INIT", "RUN", "CLOSE", "TERMINATE"


class _Crew:
    """The workers of a pool and the threads that serve them. It does not know the pool, which may be dropped meanwhile.

    One thread keeps the number of workers, one hands out tasks, one takes in what has come of them.
    """

    def __init__(self, make, size, inqueue, outqueue, args):
        self.state = RUN
        self.workers = []
        self.results = {}
        self.tasks = queue.SimpleQueue()
        self.inqueue = inqueue
        self.outqueue = outqueue
        self._make = make
        self._size = size
        self._args = args
        try:
            self._fill()
        except Exception:
            self._end_workers()
            raise

    def serve(self):
        self._begin_watching()
        self.threads = [self._thread(function) for function in (self._watch, self._hand_out, self._take_in)]

    def _thread(self, function):
        thread = threading.Thread(target=function, daemon=True)
        thread.start()
        return thread

    def _fill(self):
        while len(self.workers) < self._size:
            process = self._make(target=worker, args=(self.inqueue, self.outqueue, *self._args))
            process.name = process.name.replace("Process", "PoolWorker")
            process.daemon = True
            process.start()
            self.workers.append(process)

    def _begin_watching(self):
        self._told, self._teller = Pipe(duplex=False)

    def tell(self):
        """Wakes the thread that watches the workers: all results are there, or the state is another."""
        self._teller.send_bytes(b"!")

    def _watch(self):
        while self.state == RUN or (self.results and self.state != TERMINATE):
            ready = wait([*(process.sentinel for process in self.workers), self._told])
            if self._told in ready:
                self._told.recv_bytes()
            ended = [process for process in self.workers if process.exitcode is not None]
            for process in ended:
                process.join()
                self.workers.remove(process)
            if self.state == RUN or (self.results and self.state != TERMINATE):
                self._fill()
        self.tasks.put(None)

    def _hand_out(self):
        for tasks, set_length in iter(self.tasks.get, None):
            number = -1
            try:
                for task in tasks:
                    if self.state == TERMINATE:
                        break
                    job, number = task[:2]
                    try:
                        self._put(task)
                    except Exception as error:
                        if job in self.results:
                            self.results[job]._set(number, (False, error))
                else:
                    if set_length:
                        set_length(number + 1)
                    continue
                break
            finally:
                task = tasks = None
        try:
            self._put_result(None)
            if self.state != TERMINATE:
                for _ in self.workers:
                    self._put(None)
        except OSError:
            pass

    def _take_in(self):
        over = False
        while not over or (self.results and self.state != TERMINATE):
            try:
                result = self._get_result()
            except (OSError, EOFError):
                return
            if result is None:
                over = True
                continue
            job, number, outcome = result
            if job in self.results:
                self.results[job]._set(number, outcome)
            result = outcome = None

    def _put(self, task):
        self.inqueue._writer.send(task)

    def _put_result(self, result):
        self.outqueue._writer.send(result)

    def _get_result(self):
        return self.outqueue._reader.recv()

    def close(self):
        if self.state == RUN:
            self.state = CLOSE
            self.tell()

    def terminate(self):
        self.state = TERMINATE
        watcher, giver, taker = self.threads
        if watcher.is_alive():
            self.tell()
            watcher.join()
        self._end_workers()
        self.tasks.put(None)
        self._free_giver(giver)
        giver.join()
        taker.join()

    def _free_giver(self, giver):
        """It may wait for workers that are gone to take tasks out of a full pipe."""
        while giver.is_alive():
            if self.inqueue._reader.poll(0.001):
                self.inqueue._reader.recv_bytes()

    def _end_workers(self):
        for process in self.workers:
            if process.exitcode is None:
                process.terminate()
        for process in self.workers:
            process.join()

    def join(self):
        for thread in self.threads:
            thread.join()
        for process in self.workers:
            process.join()


class _ThreadCrew(_Crew):
    def _fill(self):
        for _ in range(self._size):
            thread = threading.Thread(target=worker, args=(self.inqueue, self.outqueue, *self._args), daemon=True)
            thread.start()
            self.workers.append(thread)

    def _begin_watching(self):
        self._told = queue.SimpleQueue()

    def tell(self):
        self._told.put(None)

    def _watch(self):
        while self.state == RUN or (self.results and self.state != TERMINATE):
            self._told.get()
        self.tasks.put(None)

    def _put(self, task):
        self.inqueue.put(task)

    def _put_result(self, result):
        self.outqueue.put(result)

    def _get_result(self):
        return self.outqueue.get()

    def _free_giver(self, giver):
        giver.join()

    def _end_workers(self):
        try:
            while True:
                self.inqueue.get_nowait()
        except queue.Empty:
            pass
        for _ in self.workers:
            self.inqueue.put(None)


class Pool:
    _wrap_exception = True
    _crew_class = _Crew

    def __init__(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None, context=None):
        self._state = INIT
        self._ctx = context or get_context()
        if processes is None:
            processes = (os.process_cpu_count() if sys.version_info >= (3, 13) else os.cpu_count()) or 1
        if processes < 1:
            raise ValueError("Number of processes must be at least 1")
        if maxtasksperchild is not None and (not isinstance(maxtasksperchild, int) or maxtasksperchild <= 0):
            raise ValueError("maxtasksperchild must be a positive int or None")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._processes = processes
        args = initializer, initargs, maxtasksperchild, self._wrap_exception
        self._crew = self._crew_class(self._ctx.Process, processes, *self._make_queues(), args)
        self._crew.serve()
        self._finalizer = util.Finalize(self, self._crew.terminate, exitpriority=15)
        self._state = RUN

    def _make_queues(self):
        return self._ctx.SimpleQueue(), self._ctx.SimpleQueue()

    @property
    def _pool(self):
        return self._crew.workers

    @property
    def _cache(self):
        return self._crew.results

    def __del__(self):
        if self._state == RUN:
            warnings.warn(f"unclosed running multiprocessing pool {self!r}", ResourceWarning, source=self)

    def __repr__(self):
        cls = type(self)
        return f"<{cls.__module__}.{cls.__qualname__} state={self._state} pool_size={len(self._pool)}>"

    def __reduce__(self):
        raise NotImplementedError("pool objects cannot be passed between processes or pickled")

    def _check_running(self):
        if self._state != RUN:
            raise ValueError("Pool not running")

    def apply(self, func, args=(), kwds={}):
        return self.apply_async(func, args, kwds).get()

    def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
        self._check_running()
        result = ApplyResult(self, callback, error_callback)
        self._crew.tasks.put(([(result._job, 0, func, args, kwds)], None))
        return result

    def map(self, func, iterable, chunksize=None):
        return self._map_async(func, iterable, mapstar, chunksize).get()

    def map_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._map_async(func, iterable, mapstar, chunksize, callback, error_callback)

    def starmap(self, func, iterable, chunksize=None):
        return self._map_async(func, iterable, starmapstar, chunksize).get()

    def starmap_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._map_async(func, iterable, starmapstar, chunksize, callback, error_callback)

    def _map_async(self, func, iterable, mapper, chunksize=None, callback=None, error_callback=None):
        self._check_running()
        if not hasattr(iterable, "__len__"):
            iterable = list(iterable)
        if chunksize is None:
            chunksize, extra = divmod(len(iterable), len(self._pool) * 4)
            chunksize += bool(extra)
        if not iterable:
            chunksize = 0
        result = MapResult(self, chunksize, len(iterable), callback, error_callback)
        tasks = _guarded(result._job, mapper, _chunks(func, iterable, chunksize))
        self._crew.tasks.put((tasks, None))
        return result

    def imap(self, func, iterable, chunksize=1):
        return self._imap(IMapIterator, func, iterable, chunksize)

    def imap_unordered(self, func, iterable, chunksize=1):
        return self._imap(IMapUnorderedIterator, func, iterable, chunksize)

    def _imap(self, kind, func, iterable, chunksize):
        self._check_running()
        if chunksize < 1:
            raise ValueError(f"Chunksize must be 1+, not {chunksize:n}")
        result = kind(self)
        if chunksize == 1:
            tasks = _guarded(result._job, func, ((item,) for item in iterable))
            self._crew.tasks.put((tasks, result._set_length))
            return result
        tasks = _guarded(result._job, mapstar, _chunks(func, iterable, chunksize))
        self._crew.tasks.put((tasks, result._set_length))
        return (item for chunk in result for item in chunk)

    def close(self):
        if self._state == RUN:
            self._state = CLOSE
            self._crew.close()

    def terminate(self):
        self._state = TERMINATE
        self._finalizer()

    def join(self):
        if self._state == RUN:
            raise ValueError("Pool is still running")
        if self._state not in (CLOSE, TERMINATE):
            raise ValueError("In unknown state")
        self._crew.join()

    def __enter__(self):
        self._check_running()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.terminate()


def _chunks(func, iterable, size):
    iterator = iter(iterable)
    while chunk := tuple(itertools.islice(iterator, size)):
        yield ((func, chunk),)


def _guarded(job, func, arguments):
    """Tasks, one for each tuple of arguments; where these fail to come, a task that fails with their exception."""
    number = -1
    try:
        for number, args in enumerate(arguments):
            yield job, number, func, args, {}
    except Exception as error:
        yield job, number + 1, reraise, (error,), {}


class ThreadPool(Pool):
    _wrap_exception = False
    _crew_class = _ThreadCrew

    def __init__(self, processes=None, initializer=None, initargs=()):
        super().__init__(processes, initializer, initargs)

    def _make_queues(self):
        return queue.SimpleQueue(), queue.SimpleQueue()
