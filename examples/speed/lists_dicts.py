def work(steps):
    items = []
    seen = {}
    for i in range(steps):
        items.append(i)
        seen[i % 1000] = items[i // 2]
    return len(items) + len(seen)


assert work(300_000) == 301_000
