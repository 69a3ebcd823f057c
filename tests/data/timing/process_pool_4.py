# A pool of 4 that computes eight things.
def work(number):
    coroscope.burn(0.05)
    return number


with multiprocessing.Pool(4) as pool:
    assert pool.map(work, range(8), chunksize=1) == list(range(8))
