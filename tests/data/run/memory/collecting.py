# gc: what collect returns, thresholds, what is tracked, cycles of every kind.
import gc
import weakref

gc.collect()


class Node:
    pass


def cycle(kind):
    node = Node()
    ref = weakref.ref(node)
    if kind == "self":
        node.me = node
    elif kind == "list":
        node.items = [node]
    elif kind == "dict":
        node.d = {"k": node}
    elif kind == "tuple":
        node.t = (1, (node,))
    elif kind == "closure":
        node.f = lambda: node
    elif kind == "method":
        node.m = node.__repr__
    elif kind == "generator":
        def g(n):
            yield n
            yield n
        node.g = g(node)
        next(node.g)
    elif kind == "exception":
        try:
            raise ValueError(node)
        except ValueError as error:
            node.e = error
    elif kind == "set":
        node.s = {node}
    elif kind == "iterator":
        node.i = iter([node])
    elif kind == "partial":
        import functools
        node.p = functools.partial(print, node)
    elif kind == "property":
        node.x = property(lambda self: node)
    elif kind == "deque":
        import collections
        node.dq = collections.deque([node])
    return ref


kinds = "self list dict tuple closure method generator exception set iterator partial property deque".split()
for kind in kinds:
    ref = cycle(kind)
    before = ref() is not None
    gc.collect()
    print(kind, before, ref())
gc.disable()
print(gc.isenabled())
gc.enable()
print(gc.isenabled(), gc.get_threshold()[1], gc.set_threshold(500, 5), gc.get_threshold()[:2])
order = []


class Ordered:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        order.append(self.name)


ring = [Ordered(n) for n in "abc"]
for one, other in zip(ring, ring[1:] + ring[:1]):
    one.next = other
del ring, one, other
gc.collect()
print(sorted(order))
class Outer:
    pass
outer = Outer()
outer.cycle = [outer]
outer.thing = Ordered("reached from a cycle")
del outer
print(order[3:])
gc.collect()
print(order[3:], gc.garbage)
a = []
a.append(a)
del a
print(gc.collect())
a, b = {}, {}
a["b"], b["a"] = b, a
del a, b
print(gc.collect(), gc.collect(0), gc.collect())
try:
    gc.collect(5)
except ValueError as error:
    print(error)
