import heapq

heap = []
for item in (5, 3, 8, 1, 9, 2, 7):
    heapq.heappush(heap, item)
print(heap, [heapq.heappop(heap) for _ in range(4)], heap)
items = [9, 4, 7, 1, 8, 2]
heapq.heapify(items)
print(items, heapq.heappushpop(items, 0), heapq.heapreplace(items, 5), items)
print(heapq.nsmallest(3, [5, 1, 4, 2]), heapq.nlargest(2, ["a", "ccc", "bb"], key=len))
print(list(heapq.merge([1, 4, 7], [2, 5], [3, 6, 8])), list(heapq.merge([3, 1], [4, 2], reverse=True)))


class Job:
    def __init__(self, priority, name):
        self.priority = priority
        self.name = name

    def __lt__(self, other):
        return self.priority < other.priority


heap = []
for number in range(10):
    heapq.heappush(heap, Job(number % 3, number))
print([heapq.heappop(heap).name for _ in range(10)])
try:
    heapq.heappop([])
except IndexError as error:
    print(error)
