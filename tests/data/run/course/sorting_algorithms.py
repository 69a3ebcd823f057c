import heapq
import random


def bubble(items):
    items = items[:]
    for end in range(len(items) - 1, 0, -1):
        swapped = False
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swapped = True
        if not swapped:
            break
    return items


def insertion(items):
    items = items[:]
    for i in range(1, len(items)):
        key, j = items[i], i - 1
        while j >= 0 and items[j] > key:
            items[j + 1] = items[j]
            j -= 1
        items[j + 1] = key
    return items


def selection(items):
    items, out = items[:], []
    while items:
        out.append(items.pop(items.index(min(items))))
    return out


def merge(items):
    if len(items) <= 1:
        return items
    middle = len(items) // 2
    left, right = merge(items[:middle]), merge(items[middle:])
    out, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            out.append(left[i])
            i += 1
        else:
            out.append(right[j])
            j += 1
    return out + left[i:] + right[j:]


def quick(items):
    if not items:
        return []
    pivot, *rest = items
    return quick([x for x in rest if x < pivot]) + [pivot] + quick([x for x in rest if x >= pivot])


def heap(items):
    items = items[:]
    heapq.heapify(items)
    return [heapq.heappop(items) for _ in range(len(items))]


def counting(items):
    counts = [0] * (max(items) + 1)
    for item in items:
        counts[item] += 1
    return [value for value, count in enumerate(counts) for _ in range(count)]


random.seed(3)
data = [random.randrange(100) for _ in range(60)]
print(data[:10], "...")
for algorithm in (bubble, insertion, selection, merge, quick, heap, counting):
    print(f"{algorithm.__name__:>10}: {'ok' if algorithm(data) == sorted(data) else 'WRONG'} {algorithm(data)[:6]}")
people = [("Ann", 31), ("Bob", 25), ("Cid", 31), ("Dan", 25)]
print(sorted(people, key=lambda p: p[1]), sorted(people, key=lambda p: (-p[1], p[0])), sep="\n")
people.sort(key=lambda p: p[1], reverse=True)
print(people, max(people, key=lambda p: p[1]))
print(sorted(["b", "A", "c"], key=str.lower), sorted([3, 1, 2])[::-1], sorted({"x": 1, "a": 2}))
try:
    sorted([1, "a", None])
except TypeError as error:
    print(error)
print(quick([1, "2"]))
