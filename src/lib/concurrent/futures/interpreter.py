"""`InterpreterPoolExecutor` (from 3.14), which is not simulated."""

from .thread import ThreadPoolExecutor


class InterpreterPoolExecutor(ThreadPoolExecutor):
    def __init__(self, *args, **kwargs):
        raise NotImplementedError("not simulated yet: concurrent.futures.InterpreterPoolExecutor")
