"""bisect and heapq."""
import bisect
import heapq


def show(title, make):
    try:
        print(title, make())
    except Exception as error:
        print(title, type(error).__name__, error)


a = [1, 3, 3, 5, 8]
print([bisect.bisect(a, x) for x in range(10)], [bisect.bisect_left(a, x) for x in range(10)])
print(bisect.bisect_right(a, 3, 0, 2), bisect.bisect_left(a, 3, 2), bisect.bisect_left(a, 9, hi=3), bisect.bisect([], 1))
bisect.insort(a, 4)
bisect.insort_left(a, 3)
bisect.insort_right(a, 0)
print(a, "".join("FDCBA"[bisect.bisect([60, 70, 80, 90], score)] for score in [33, 99, 77, 70, 89, 90, 100]))
show("lo", lambda: bisect.bisect(a, 1, -1))
show("type", lambda: bisect.bisect(a, "x"))
show("none", lambda: bisect.bisect(5, 1))
h = []
for x in [5, 1, 8, 3, 2, 9, 1]:
    heapq.heappush(h, x)
print(h, [heapq.heappop(h) for _ in range(7)])
b = [9, 4, 7, 1, 8, 2, 6]
heapq.heapify(b)
print(b, heapq.heapreplace(b, 5), heapq.heappushpop(b, 0), heapq.heappushpop(b, 3), b)
print(heapq.nsmallest(3, [5, 1, 4, 2]), heapq.nlargest(2, [5, 1, 4, 2]), heapq.nsmallest(2, "bca", key=lambda c: -ord(c)), heapq.nlargest(0, [1]))
print(heapq.nlargest(2, ["apple", "fig", "kiwi"], key=len), heapq.nsmallest(9, [2, 1]), list(heapq.merge([1, 4, 7], [2, 5], [3])))
print(list(heapq.merge(["dog", "horse"], ["cat", "fish", "kangaroo"], key=len)), list(heapq.merge([5, 2], [4, 1], reverse=True)))
show("pop", lambda: heapq.heappop([]))
show("replace", lambda: heapq.heapreplace([], 1))
show("tuple", lambda: heapq.heappush((), 1))
show("compare", lambda: heapq.heapify([1, "a"]))
jobs = []
for job in [(2, "code"), (1, "plan"), (3, "test"), (1, "alarm")]:
    heapq.heappush(jobs, job)
while jobs:
    print(*heapq.heappop(jobs), end="; ")
print()


class Task:
    def __init__(self, rank):
        self.rank = rank

    def __lt__(self, other):
        return self.rank > other.rank


tasks = [Task(2), Task(9), Task(4)]
heapq.heapify(tasks)
print([heapq.heappop(tasks).rank for _ in range(3)])
