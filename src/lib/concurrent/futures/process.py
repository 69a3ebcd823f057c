"""`ProcessPoolExecutor`, which is not simulated."""

from ._errors import BrokenExecutor
from ._executor import Executor


class BrokenProcessPool(BrokenExecutor):
    """A worker has ended without being asked to."""


class ProcessPoolExecutor(Executor):
    def __init__(self, *args, **kwargs):
        raise NotImplementedError("not simulated yet: concurrent.futures.ProcessPoolExecutor")
