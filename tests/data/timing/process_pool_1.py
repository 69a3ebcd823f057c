# A pool of 1 that computes eight things.
def work(number):
    coroscope.burn(0.05)
    return number


with multiprocessing.Pool(1) as pool:
    assert pool.map(work, range(8), chunksize=1) == list(range(8))
