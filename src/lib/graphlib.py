"""The module `graphlib`: an order in which every node comes after those that it needs."""

from sys import version_info
from types import GenericAlias

__all__ = ["TopologicalSorter", "CycleError"]


class CycleError(ValueError):
    """Nodes need each other; the second argument is the circle, its first node told again at its end."""


class _Node:
    """What one node waits for, and who waits for it."""

    def __init__(self):
        # How many are missing; None once the node was given out.
        self.missing = 0
        self.done = False
        self.followers = []


class TopologicalSorter:
    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._given = 0
        self._finished = 0
        for node, needs in (graph or {}).items():
            self.add(node, *needs)

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        self._at(node).missing += len(predecessors)
        for needed in predecessors:
            self._at(needed).followers.append(node)

    def _at(self, node):
        if node not in self._nodes:
            self._nodes[node] = _Node()
        return self._nodes[node]

    def prepare(self):
        if self._ready is not None:
            if version_info < (3, 14):
                raise ValueError("cannot prepare() more than once")
            if self._given:
                raise ValueError("cannot prepare() after starting sort")
            return
        self._ready = [node for node, about in self._nodes.items() if about.missing == 0]
        circle = self._circle()
        if circle:
            raise CycleError("nodes are in a cycle", circle)

    def get_ready(self):
        self._need_prepared()
        ready = tuple(self._ready)
        for node in ready:
            self._nodes[node].missing = None
        self._ready.clear()
        self._given += len(ready)
        return ready

    def is_active(self):
        self._need_prepared()
        return self._finished < self._given or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        self._need_prepared()
        for node in nodes:
            about = self._nodes.get(node)
            if about is None:
                raise ValueError(f"node {node!r} was not added using add()")
            if about.missing is not None:
                raise ValueError(f"node {node!r} was not passed out (still not ready)")
            if about.done:
                raise ValueError(f"node {node!r} was already marked done")
            about.done = True
            self._finished += 1
            for follower in about.followers:
                after = self._nodes[follower]
                after.missing -= 1
                if after.missing == 0:
                    self._ready.append(follower)

    def static_order(self):
        self.prepare()
        while self.is_active():
            ready = self.get_ready()
            yield from ready
            self.done(*ready)

    def _need_prepared(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")

    def _circle(self):
        """The first circle that going from node to follower finds."""
        seen = set()
        for start in self._nodes:
            path, places, open_ends = [], {}, []
            node = start
            while True:
                if node in seen:
                    if node in places:
                        return path[places[node] :] + [node]
                else:
                    seen.add(node)
                    places[node] = len(path)
                    path.append(node)
                    open_ends.append(iter(self._nodes[node].followers))
                while path:
                    try:
                        node = next(open_ends[-1])
                        break
                    except StopIteration:
                        open_ends.pop()
                        del places[path.pop()]
                else:
                    break
        return None

    __class_getitem__ = classmethod(GenericAlias)
