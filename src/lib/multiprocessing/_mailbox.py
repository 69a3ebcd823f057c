"""How processes talk to a manager: through shared memory, whose handles mean the same everywhere.

A letter is a block of shared memory that holds a pickle. Who writes one puts its handle into a ring in the manager's own block; each
thread that calls has a semaphore and a block for its answers. So a proxy can be sent to any process.
"""

import pickle
import threading

import _processes

from .process import current_process
from .reduction import ForkingPickler

_PLACES = 256
_HEAD = 16
_ENTRY = 16


class Mailbox:
    def __init__(self, ctx=None):
        self._ring = _processes.shared(_HEAD + _PLACES * _ENTRY)
        self._letters = _processes.semaphore(0)
        self._free = _processes.semaphore(_PLACES)
        self._lock = _processes.semaphore(1)

    def __getstate__(self):
        return self._ring, self._letters, self._free, self._lock

    def __setstate__(self, state):
        self._ring, self._letters, self._free, self._lock = state

    def call(self, request):
        """What the manager has returned for it, or raised."""
        client = _own()
        self._post(client.number, client.letter, request)
        _processes.acquire(client.answered)
        kind, result = client.answer()
        if kind == "returned":
            return result
        if kind == "raised":
            raise result
        from .managers import RemoteError

        raise RemoteError(result)

    def close(self):
        self._post(0, _Letter(), None)

    def _post(self, number, letter, request):
        if self._is_closed():
            raise ConnectionRefusedError(111, "Connection refused")
        size = letter.write(ForkingPickler.dumps(request))
        _processes.acquire(self._free)
        _processes.acquire(self._lock)
        try:
            last = self._counter(4)
            self._set_counter(4, last + 1)
            entry = _packed(number, letter.handle, size)
            _processes.store(self._ring, _HEAD + last % _PLACES * _ENTRY, entry)
            if request is None:
                self._set_counter(8, 1)
        finally:
            _processes.release(self._lock)
        _processes.release(self._letters)

    def _is_closed(self):
        return self._counter(8)

    def _counter(self, place):
        return int.from_bytes(_processes.load(self._ring, place, place + 4), "little")

    def _set_counter(self, place, value):
        _processes.store(self._ring, place, value.to_bytes(4, "little"))

    def receive(self):
        """The manager's part: the next request and who has sent it."""
        _processes.acquire(self._letters)
        first = self._counter(0)
        self._set_counter(0, first + 1)
        place = _HEAD + first % _PLACES * _ENTRY
        client, handle, size = _unpacked(_processes.load(self._ring, place, place + _ENTRY))
        _processes.release(self._free)
        return client, pickle.loads(_processes.load(handle, 0, size))

    def answer(self, client, result):
        """`client` is the block in which a thread finds its answers."""
        data = ForkingPickler.dumps(result)
        letter = _Letter()
        size = letter.write(data)
        answered = _unpacked(_processes.load(client, 0, _ENTRY))[0]
        _processes.store(client, _ENTRY, _packed(0, letter.handle, size))
        _processes.release(answered)


def _packed(*numbers):
    return b"".join(number.to_bytes(4, "little") for number in numbers) + bytes(4)


def _unpacked(data):
    return [int.from_bytes(data[place : place + 4], "little") for place in (0, 4, 8)]


class _Letter:
    """A block that is used again while what is written fits into it."""

    def __init__(self):
        self.handle = None
        self._room = 0

    def write(self, data):
        if len(data) > self._room:
            self._room = max(256, 2 * len(data))
            self.handle = _processes.shared(self._room)
        _processes.store(self.handle, 0, data)
        return len(data)


class _Client:
    """A thread that calls managers: the manager knows it by the block `number`."""

    def __init__(self):
        self.process = current_process()
        self.letter = _Letter()
        self.answered = _processes.semaphore(0)
        self.number = _processes.shared(2 * _ENTRY)
        _processes.store(self.number, 0, _packed(self.answered, 0, 0))

    def answer(self):
        _, handle, size = _unpacked(_processes.load(self.number, _ENTRY, 2 * _ENTRY))
        return pickle.loads(_processes.load(handle, 0, size))


_clients = threading.local()


def _own():
    client = getattr(_clients, "client", None)
    # A forked process must not take its parent's answers.
    if client is None or client.process is not current_process():
        client = _clients.client = _Client()
    return client
