"""Lists and dicts kept by a manager, changed by several processes."""
from multiprocessing import Manager, Process


def work(numbers, table, lock, number):
    numbers.append(number)
    with lock:
        table["total"] = table.get("total", 0) + number
    table[number] = [number] * number


if __name__ == "__main__":
    with Manager() as manager:
        numbers, table, lock = manager.list(), manager.dict(), manager.Lock()
        workers = [Process(target=work, args=(numbers, table, lock, n)) for n in range(4)]
        for w in workers:
            w.start()
        for w in workers:
            w.join()
        print(sorted(numbers), table["total"], len(table), sorted(str(k) for k in table.keys()))
        print(numbers[0] in range(4), 3 in table, table.pop(2), table.get("none", "default"))
        numbers.sort()
        numbers.extend([9, 8])
        numbers[1:3] = ["x"]
        print(numbers, str(numbers), numbers[-1], len(numbers), numbers.index("x"), list(numbers))
        del numbers[0]
        numbers.reverse()
        numbers += [5]
        print(numbers, numbers * 2, numbers + [1], numbers.pop(0), numbers.count("x"))
        print(sorted(table.items(), key=str), sorted(map(str, table)), table.copy() == dict(table.items()))
        table.update(a=1)
        table.clear()
        print(table, type(numbers).__name__, repr(numbers).split(" at ")[0])
        nested = manager.list([[]])
        nested[0].append(1)
        print(nested)
        inner = nested[0]
        inner.append(1)
        nested[0] = inner
        print(nested)
        for wrong in (lambda: numbers[10], lambda: table["k"], lambda: numbers.remove("q"), lambda: numbers.nothing):
            try:
                wrong()
            except (IndexError, KeyError, ValueError, AttributeError) as error:
                print(type(error).__name__, error)
