"""What 3.14 changed: policies are deprecated, child watchers gone, and who awaits whom can be asked for."""

from asyncio import events, unix_events
from asyncio.absent import _absent
from asyncio.coroutines import iscoroutinefunction as _iscoroutinefunction
from warnings import warn as _warn

_GRAPH = """
FrameCallGraphEntry FutureCallGraph capture_call_graph format_call_graph future_add_to_awaited_by
future_discard_from_awaited_by print_call_graph
""".split()
_GONE = """
AbstractChildWatcher AbstractEventLoopPolicy DefaultEventLoopPolicy FastChildWatcher MultiLoopChildWatcher PidfdChildWatcher
SafeChildWatcher ThreadedChildWatcher get_child_watcher set_child_watcher
""".split()


def _deprecated(name, instead="", depth=3):
    _warn(f"{name!r} is deprecated and slated for removal in Python 3.16{instead}", DeprecationWarning, stacklevel=depth)


def get_event_loop_policy():
    _deprecated("asyncio.get_event_loop_policy")
    return events.get_event_loop_policy()


def set_event_loop_policy(policy):
    _deprecated("asyncio.set_event_loop_policy")
    events.set_event_loop_policy(policy)


def iscoroutinefunction(func):
    _deprecated("asyncio.iscoroutinefunction", "; use inspect.iscoroutinefunction() instead")
    return _iscoroutinefunction(func)


def deprecated_name(name):
    """Of the module `asyncio`; None: it has no such name."""
    if name == "DefaultEventLoopPolicy":
        _deprecated("asyncio.DefaultEventLoopPolicy", depth=4)
        return unix_events.DefaultEventLoopPolicy
    if name == "AbstractEventLoopPolicy":
        _deprecated("asyncio.AbstractEventLoopPolicy", depth=4)
        return events.AbstractEventLoopPolicy
    return None


def change(module, names):
    """The module's names and its `__all__`."""
    for name in _GONE:
        del module[name]
        names.remove(name)
    for name in _GRAPH:
        module[name] = _absent(name)
    names += _GRAPH
    # Where nothing is deprecated they have other names now.
    for name in ("AbstractEventLoopPolicy", "BaseDefaultEventLoopPolicy", "get_event_loop_policy", "set_event_loop_policy"):
        setattr(events, "_" + name, getattr(events, name))
    for function in (get_event_loop_policy, set_event_loop_policy, iscoroutinefunction):
        module[function.__name__] = function
