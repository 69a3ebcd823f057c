import threading


def merge(a, b):
    out = []
    while a and b:
        out.append(a.pop(0) if a[0] <= b[0] else b.pop(0))
    return out + a + b


def merge_sort(items, depth=2):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    halves = [items[:middle], items[middle:]]
    if depth:
        def sort(i):
            halves[i] = merge_sort(halves[i], depth - 1)

        threads = [threading.Thread(target=sort, args=(i,)) for i in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    else:
        halves = [merge_sort(half, 0) for half in halves]
    return merge(*halves)


numbers = [(i * 37 + 11) % 101 for i in range(40)]
print(merge_sort(numbers) == sorted(numbers))
print(merge_sort(numbers)[:8])
