# 8 processes, each of which computes.
def work():
    coroscope.burn(0.2)


processes = [multiprocessing.Process(target=work) for _ in range(8)]
for process in processes:
    process.start()
for process in processes:
    process.join()
