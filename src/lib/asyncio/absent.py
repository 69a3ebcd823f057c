"""What asyncio has and the simulated machine does not: each says so when it is called."""


def _absent(name, why=""):
    def absent(*args, **kwargs):
        raise NotImplementedError(f"not simulated yet: asyncio.{name}{why}")

    absent.__name__ = absent.__qualname__ = name
    return absent


open_unix_connection = _absent("open_unix_connection")
start_unix_server = _absent("start_unix_server")
create_subprocess_exec = _absent("create_subprocess_exec")
create_subprocess_shell = _absent("create_subprocess_shell")
get_child_watcher = _absent("get_child_watcher")
set_child_watcher = _absent("set_child_watcher")

_OWN_LOOPS = ", by which event loops of a program's own run tasks"
_set_running_loop = _absent("_set_running_loop", _OWN_LOOPS)


class AbstractChildWatcher:
    """Looks after subprocesses, of which there are none."""

    def __init__(self, *args, **kwargs):
        raise NotImplementedError(f"not simulated yet: asyncio.{type(self).__name__}")


class FastChildWatcher(AbstractChildWatcher):
    pass


class MultiLoopChildWatcher(AbstractChildWatcher):
    pass


class PidfdChildWatcher(AbstractChildWatcher):
    pass


class SafeChildWatcher(AbstractChildWatcher):
    pass


class ThreadedChildWatcher(AbstractChildWatcher):
    pass
