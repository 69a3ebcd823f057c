"""Event loops: what `_asyncio.EventLoop`, written in Rust, does not hold itself."""

import sys

import _asyncio
from asyncio import coroutines as _coroutines
from asyncio import threads as _threads
from asyncio.events import AbstractEventLoop
from asyncio.log import logger


def _absent(name):
    def absent(self, *args, **kwargs):
        raise NotImplementedError(f"not simulated yet: {name}() of an event loop")

    absent.__name__ = name
    return absent


class BaseEventLoop(_asyncio.EventLoop, AbstractEventLoop):
    _exception_handler = None
    _default_executor = None
    _executor_shutdown_called = False
    _slow = 0.1

    def __init__(self):
        if _coroutines._is_debug_mode():
            self.set_debug(True)

    def __repr__(self):
        return (
            f"<{type(self).__name__} running={self.is_running()}"
            f" closed={self.is_closed()} debug={self.get_debug()}>"
        )

    @property
    def slow_callback_duration(self):
        """In debug mode: how many seconds make a callback slow."""
        return self._slow

    @slow_callback_duration.setter
    def slow_callback_duration(self, seconds):
        self._slow = seconds
        self._set_slow(seconds)

    def set_debug(self, enabled):
        super().set_debug(enabled)
        self._set_slow(self._slow)

    # What goes wrong where nobody catches it.

    def get_exception_handler(self):
        return self._exception_handler

    def set_exception_handler(self, handler):
        if handler is not None and not callable(handler):
            raise TypeError(f"A callable object or None is expected, got {handler!r}")
        self._exception_handler = handler

    def default_exception_handler(self, context):
        message = context.get("message") or "Unhandled exception in event loop"
        lines = [message]
        for key in sorted(context):
            if key in ("source_traceback", "handle_traceback"):
                from traceback import format_list

                where = "Object" if key == "source_traceback" else "Handle"
                stack = "".join(format_list(context[key])).rstrip()
                lines.append(f"{key}: {where} created at (most recent call last):\n{stack}")
            elif key not in ("message", "exception"):
                lines.append(f"{key}: {context[key]!r}")
        error = context.get("exception")
        logger.error("\n".join(lines), exc_info=error is not None and (type(error), error, error.__traceback__))

    def call_exception_handler(self, context):
        if self._exception_handler is None:
            try:
                self.default_exception_handler(context)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException:
                logger.error("Exception in default exception handler", exc_info=True)
            return
        try:
            self._exception_handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            try:
                self.default_exception_handler(
                    {"message": "Unhandled error in exception handler", "exception": error, "context": context}
                )
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException:
                logger.error(
                    "Exception in default exception handler while handling an unexpected error in custom exception handler",
                    exc_info=True,
                )

    # The end.

    async def shutdown_asyncgens(self):
        closing = self._take_asyncgens()
        if not closing:
            return
        from asyncio.tasks import gather

        results = await gather(*[generator.aclose() for generator in closing], return_exceptions=True)
        for result, generator in zip(results, closing):
            if isinstance(result, Exception):
                self.call_exception_handler(
                    {
                        "message": f"an error occurred during closing of asynchronous generator {generator!r}",
                        "exception": result,
                        "asyncgen": generator,
                    }
                )

    if sys.version_info >= (3, 12):

        async def shutdown_default_executor(self, timeout=None):
            self._executor_shutdown_called = True
            if self._default_executor is not None:
                await _threads.shutdown_default_executor(self, timeout)

    else:

        async def shutdown_default_executor(self):
            self._executor_shutdown_called = True
            if self._default_executor is not None:
                await _threads.shutdown_default_executor(self)

    def close(self):
        if self.get_debug() and not self.is_closed() and not self.is_running():
            logger.debug("Close %r", self)
        super().close()
        executor, self._default_executor = self._default_executor, None
        if executor is not None:
            executor.shutdown(wait=False)

    def run_in_executor(self, executor, func, *args):
        return _threads.run_in_executor(self, executor, func, args)

    def set_default_executor(self, executor):
        _threads.set_default_executor(self, executor)

    @property
    def _ready(self):
        return self._ready_handles()

    def _run_once(self):
        """One iteration."""
        self.stop()
        self.run_forever()

    def _check_closed(self):
        if self.is_closed():
            raise RuntimeError("Event loop is closed")

    # Connections between tasks of the program, over the simulated network.

    async def create_connection(self, protocol_factory, host=None, port=None, *, ssl=None, sock=None, **options):
        if ssl or sock is not None:
            raise NotImplementedError("not simulated: connections with TLS or a given socket")
        from asyncio.servers import create_connection

        return await create_connection(self, protocol_factory, host, port)

    async def create_server(
        self, protocol_factory, host=None, port=None, *, ssl=None, sock=None, start_serving=True, **options
    ):
        if ssl or sock is not None:
            raise NotImplementedError("not simulated: servers with TLS or a given socket")
        from asyncio.servers import create_server

        return await create_server(self, protocol_factory, host, port, start_serving)

    async def _create_server_getaddrinfo(self, host, port):
        from asyncio.servers import resolve

        return await resolve(host)

    def add_signal_handler(self, sig, callback, *args):
        raise NotImplementedError("not simulated: add_signal_handler(), there are no signals")

    def remove_signal_handler(self, sig):
        raise NotImplementedError("not simulated: remove_signal_handler(), there are no signals")

    add_reader = _absent("add_reader")
    remove_reader = _absent("remove_reader")
    add_writer = _absent("add_writer")
    remove_writer = _absent("remove_writer")
    connect_accepted_socket = _absent("connect_accepted_socket")
    create_datagram_endpoint = _absent("create_datagram_endpoint")
    create_unix_connection = _absent("create_unix_connection")
    create_unix_server = _absent("create_unix_server")
    getaddrinfo = _absent("getaddrinfo")
    sock_accept = _absent("sock_accept")
    sock_connect = _absent("sock_connect")
    sock_recv = _absent("sock_recv")
    sock_sendall = _absent("sock_sendall")
    start_tls = _absent("start_tls")
    subprocess_exec = _absent("subprocess_exec")
    subprocess_shell = _absent("subprocess_shell")


def _log_warning(text):
    """The loop itself calls this."""
    logger.warning(text)


def _callback_failed(loop, handle, error):
    """The loop itself calls this."""
    message = f"Exception in callback {handle._source()}"
    loop.call_exception_handler({"message": message, "exception": error, "handle": handle})


def _run_until_done(loop, future):
    """`run_until_complete` of what only behaves as a future, or has an `add_done_callback` in Python; the loop itself calls this."""

    def stop(_):
        loop.stop()

    future.add_done_callback(stop)
    try:
        loop.run_forever()
    except BaseException:
        if future.done() and not future.cancelled():
            # Perhaps the future's own error has ended the loop: nobody has to be told that it was never retrieved.
            future.exception()
        raise
    finally:
        future.remove_done_callback(stop)
    if not future.done():
        raise RuntimeError("Event loop stopped before Future completed.")
    return future.result()


def _create_by_factory(loop, factory, coro, name, context):
    """`loop.create_task` where `set_task_factory` was used."""
    task = factory(loop, coro) if context is None else factory(loop, coro, context=context)
    if name is not None:
        try:
            set_name = task.set_name
        except AttributeError:
            return task
        set_name(name)
    return task
