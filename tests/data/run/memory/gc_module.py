import gc, weakref, sys
class Node:
    def __init__(self): self.me = self
    def __del__(self): print("del")
print(gc.isenabled()); gc.disable(); print(gc.isenabled())
n = Node(); r = weakref.ref(n); del n
print(r() is None); print(gc.collect() > 0); print(r() is None); gc.enable()
seen = []
def watch(phase, info): seen.append((phase, info["generation"], sorted(info)))
gc.callbacks.append(watch); gc.collect(); gc.collect(0); gc.callbacks.remove(watch); gc.collect(); print(seen)
print([gc.is_tracked(x) for x in ([], {}, (1, 2), ([],), {"a": 1}, {"a": []}, "a", 1, None, Node, len, {1}, object(), 2.5, b"")])
try: gc.collect(5)
except ValueError as e: print(e)
print(len(gc.get_count()), len(gc.get_threshold()), gc.garbage, gc.get_debug())
gc.set_threshold(500, 5); print(gc.get_threshold()); gc.freeze(); gc.unfreeze(); print(gc.get_freeze_count())
print([sorted(s) for s in gc.get_stats()] , gc.get_referents([1, "a"]))
