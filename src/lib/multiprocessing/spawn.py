"""The beginning of a spawned process: it imports the program under another name, then does what it was spawned for."""

import io
import sys

import _processes

from . import process


def get_preparation_data(name):
    """What the child needs to know before the process itself can be unpickled."""
    _check_not_importing_main()
    from .context import _default_context

    return {
        "name": name,
        "authkey": bytes(process.current_process().authkey),
        "sys_argv": list(sys.argv),
        "start_method": _default_context.get_start_method(allow_none=sys.version_info >= (3, 14)),
        "main": True,
    }


def _check_not_importing_main():
    if getattr(process.current_process(), "_inheriting", False):
        raise RuntimeError(_UNGUARDED)


_UNGUARDED = """
        An attempt has been made to start a new process before the
        current process has finished its bootstrapping phase.

        This probably means that you are not using fork to start your
        child processes and you have forgotten to use the proper idiom
        in the main module:

            if __name__ == '__main__':
                freeze_support()
                ...

        The "freeze_support()" line can be omitted if the program
        is not going to be frozen to produce an executable."""
if sys.version_info >= (3, 11):
    _UNGUARDED += """

        To fix this issue, refer to the "Safe importing of main module"
        section in https://docs.python.org/3/library/multiprocessing.html
        """


def spawn_main():
    import pickle

    payload = _processes.payload()
    file = io.BytesIO(payload[4:])
    current = process.current_process()
    current._inheriting = True
    try:
        prepare(pickle.load(file))
        own = pickle.load(file)
    finally:
        del current._inheriting
    _processes.running()
    return own._bootstrap(int.from_bytes(payload[:4], "little")) & 0xFF


def prepare(data):
    current = process.current_process()
    current.name = data["name"]
    current.authkey = data["authkey"]
    _processes.show(data["name"])
    sys.argv = data["sys_argv"]
    from .context import _default_context

    _default_context.set_start_method(data["start_method"], force=True)
    if data["main"]:
        sys.modules["__mp_main__"] = sys.modules["__main__"] = _processes.run_main("__mp_main__")


def freeze_support():
    pass
