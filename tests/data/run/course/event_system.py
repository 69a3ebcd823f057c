# Events and listeners: priorities, once, wildcards, errors in handlers, stopping, history.
import itertools
from collections import defaultdict
from dataclasses import dataclass, field


class StopPropagation(Exception):
    pass


@dataclass(order=True)
class Listener:
    priority: int
    order: int
    callback: object = field(compare=False)
    once: bool = field(default=False, compare=False)


@dataclass
class Event:
    name: str
    data: dict = field(default_factory=dict)
    handled_by: list = field(default_factory=list, repr=False)


class Emitter:
    def __init__(self):
        self._listeners = defaultdict(list)
        self._counter = itertools.count()
        self.errors = []

    def on(self, name, callback=None, *, priority=0, once=False):
        def register(function):
            self._listeners[name].append(Listener(-priority, next(self._counter), function, once))
            self._listeners[name].sort()
            return function
        return register if callback is None else register(callback)

    def off(self, name, callback):
        before = len(self._listeners[name])
        self._listeners[name] = [l for l in self._listeners[name] if l.callback is not callback]
        return before - len(self._listeners[name])

    def emit(self, name, /, **data):
        event = Event(name, data)
        parts = name.split(".")
        patterns = [".".join(parts[:n] + ["*"]) for n in range(len(parts))] + [name]
        for listener in sorted(l for p in patterns for l in self._listeners.get(p, ())):
            try:
                listener.callback(event)
                event.handled_by.append(listener.callback.__name__)
            except StopPropagation as stop:
                print("stopped:", stop)
                break
            except Exception as error:
                self.errors.append((name, repr(error)))
            finally:
                if listener.once:
                    for pattern in patterns:
                        self.off(pattern, listener.callback)
        return event


bus = Emitter()


@bus.on("user.created")
def welcome(event):
    print("welcome", event.data["name"])


@bus.on("user.*", priority=10)
def audit(event):
    print("audit", event)


@bus.on("*", priority=-5)
def everything(event):
    print("saw", event.name)


@bus.on("user.created", once=True)
def first_only(event):
    print("the first user!")


@bus.on("user.deleted", priority=5)
def guard(event):
    if event.data.get("name") == "admin":
        raise StopPropagation("admin stays")


@bus.on("user.deleted")
def broken(event):
    return event.data["id"]


for name in ("ann", "bob"):
    print(bus.emit("user.created", name=name).handled_by)
print(bus.emit("user.deleted", name="admin").handled_by)
print(bus.emit("user.deleted", name="ann").handled_by)
print(bus.errors)
print(bus.off("user.*", audit), bus.off("nothing", audit), bus.emit("user.renamed", old="x", new="y"))
print(bus.emit("a.b.c").handled_by, Listener(1, 2, print) < Listener(1, 3, len), {k: len(v) for k, v in bus._listeners.items()})
