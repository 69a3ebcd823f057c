"""map, starmap and chunks; contexts."""
from multiprocessing import Pool


def square(x):
    return x * x


def add(x, y=100):
    return x + y


if __name__ == "__main__":
    with Pool(processes=3) as pool:
        print(pool.map(square, range(10)))
        print(pool.map(square, range(10), chunksize=1), pool.map(square, [], 3))
        print(pool.map(str.upper, "abc"), pool.map(square, (n for n in range(4))))
        print(pool.starmap(add, [(1, 2), (3, 4), (5,)]), pool.starmap(pow, [(2, 5), (3, 2)]))
        print(pool.apply(add, (1,), {"y": 2}), pool.apply(square, args=(9,)))
        result = pool.map_async(square, [1, 2, 3])
        print(result.get(timeout=10), result.ready(), result.successful())
        result = pool.starmap_async(add, [(1, 1), (2, 2)])
        result.wait()
        print(result.get())
        print(pool.map(square, list(range(1000)))[-1])
