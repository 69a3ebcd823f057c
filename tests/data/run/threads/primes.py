import threading


def count_primes(first, last, out, place):
    n = 0
    for candidate in range(first, last):
        if candidate > 1 and all(candidate % d for d in range(2, int(candidate**0.5) + 1)):
            n += 1
    out[place] = n


out = [None] * 4
threads = []
for i in range(4):
    threads.append(threading.Thread(target=count_primes, args=(i * 500, (i + 1) * 500, out, i)))
    threads[-1].start()
for thread in threads:
    thread.join()
print(out, sum(out))
