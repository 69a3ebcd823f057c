# 1 process, each of which computes.
def work():
    coroscope.burn(0.2)


processes = [multiprocessing.Process(target=work) for _ in range(1)]
for process in processes:
    process.start()
for process in processes:
    process.join()
