# Twenty processes that do nothing, one after another.
def nothing():
    pass


for _ in range(20):
    process = multiprocessing.Process(target=nothing)
    process.start()
    process.join()
