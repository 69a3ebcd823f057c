"""A manager whose blocks of shared memory end with it."""

from . import util
from .managers import BaseManager
from .shared_memory import ShareableList, SharedMemory


class SharedMemoryManager(BaseManager):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._blocks = []

    def start(self, initializer=None, initargs=()):
        super().start(initializer, initargs)
        self.shutdown = util.Finalize(self, _end, [self.shutdown, self._blocks], exitpriority=0)

    def SharedMemory(self, size):
        return self._kept(SharedMemory(None, create=True, size=size))

    def ShareableList(self, sequence):
        made = ShareableList(sequence)
        self._kept(made.shm)
        return made

    def _kept(self, block):
        assert self._state == "STARTED", "SharedMemoryManager is not started"
        self._blocks.append(block.name)
        return block

    def get_server(self):
        raise NotImplementedError("not simulated: SharedMemoryManager.get_server()")


def _end(end_of_process, blocks):
    end_of_process()
    for name in blocks:
        try:
            SharedMemory(name).unlink()
        except FileNotFoundError:
            # The program has unlinked it.
            pass
