# versions: 3.14-
# By hand: no interpreter of 3.14 was at hand.
import heapq, functools, uuid
heap = [3, 1, 4, 1, 5, 9, 2, 6]
heapq.heapify_max(heap)
print(heap[0], heapq.heappushpop_max(heap, 7), heapq.heapreplace_max(heap, 0))
heapq.heappush_max(heap, 8)
print([heapq.heappop_max(heap) for _ in range(len(heap))])
try: heapq.heappop_max([])
except IndexError as e: print(e)
P = functools.Placeholder
say = functools.partial("{}-{}-{}".format, P, 2)
print(say(1, 3), P, say, functools.partial(say, "a")("b"))
for bad in (lambda: functools.partial(print, 1, P), lambda: functools.partial(print, x=P), lambda: say()):
    try: bad()
    except TypeError as e: print(e)
u = [uuid.uuid7() for _ in range(3)]
print(u == sorted(u), u[0].version, uuid.uuid6().version, uuid.uuid8(1, 2, 3), uuid.NIL, uuid.MAX)
