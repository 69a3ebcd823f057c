import threading


def multiply(a, b, workers):
    rows, inner, columns = len(a), len(b), len(b[0])
    result = [[0] * columns for _ in range(rows)]

    def work(first):
        for i in range(first, rows, workers):
            for j in range(columns):
                result[i][j] = sum(a[i][k] * b[k][j] for k in range(inner))

    threads = [threading.Thread(target=work, args=(i,)) for i in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return result


a = [[i + j for j in range(6)] for i in range(5)]
b = [[i * j - 3 for j in range(4)] for i in range(6)]
for workers in (1, 2, 5):
    print(multiply(a, b, workers) == multiply(a, b, 3), multiply(a, b, workers)[4])
