"""How a child process begins, and how its end is waited for."""

import io
import os
import signal

import _processes

from . import util


class _Child:
    """A process of which this one is the parent."""

    def poll(self):
        return self.wait(timeout=0)

    def wait(self, timeout=None):
        if self.returncode is None:
            try:
                ended = _processes.wait(self.pid, timeout)
            except OSError:
                # It is another process's child, or somebody else has waited for it.
                return None
            if ended is not None:
                self.returncode = ended[1]
        return self.returncode

    def _send(self, number):
        if self.returncode is None:
            try:
                _processes.kill(self.pid, number)
            except ProcessLookupError:
                pass

    def interrupt(self):
        self._send(signal.SIGINT)

    def terminate(self):
        self._send(signal.SIGTERM)

    def kill(self):
        self._send(signal.SIGKILL)

    def close(self):
        if self.finalizer is not None:
            self.finalizer()

    def _watch(self, *files):
        """The first of the files is at its end once the child is over."""
        self.sentinel = files[0]
        self.finalizer = util.Finalize(self, util.close_fds, files)


class Popen(_Child):
    """By fork: the child goes on as a copy of this process."""

    method = "fork"

    def __init__(self, process):
        util._flush_std_streams()
        self.returncode = None
        self.finalizer = None
        self._launch(process)

    def duplicate_for_child(self, fd):
        return fd

    def _launch(self, process):
        parent_reads, child_writes = _processes.pipe()
        child_reads, parent_writes = _processes.pipe()
        self.pid = _processes.fork()
        if self.pid == 0:
            status = 1
            try:
                _processes.close(parent_reads)
                _processes.close(parent_writes)
                status = process._bootstrap(parent_sentinel=child_reads)
            finally:
                _processes.exit(status & 0xFF)
        _processes.close(child_writes)
        _processes.close(child_reads)
        self._watch(parent_reads, parent_writes)


class PopenSpawn(_Child):
    """A fresh interpreter gets the process as a pickle."""

    method = "spawn"

    def __init__(self, process):
        util._flush_std_streams()
        self.returncode = None
        self.finalizer = None
        self._files = []
        self._launch(process)

    def duplicate_for_child(self, fd):
        """A file that the child is to have, under its number."""
        self._files.append(fd)
        return fd

    def _launch(self, process):
        from . import spawn
        from .context import set_spawning_popen
        from .reduction import dump

        data = io.BytesIO()
        set_spawning_popen(self)
        try:
            dump(spawn.get_preparation_data(process._name), data)
            dump(process, data)
        finally:
            set_spawning_popen(None)
        parent_reads, child_writes = _processes.pipe()
        child_reads, parent_writes = _processes.pipe()
        files = [child_reads, child_writes, *self._files]
        payload = child_reads.to_bytes(4, "little") + data.getvalue()
        self.pid = _processes.spawn(payload, files, self.method)
        _processes.close(child_writes)
        _processes.close(child_reads)
        self._watch(parent_reads, parent_writes)


class PopenForkServer(PopenSpawn):
    """As by spawn, as far as a program can tell; the server forks children faster."""

    method = "forkserver"
