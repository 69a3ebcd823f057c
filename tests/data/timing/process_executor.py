# Two hundred small calls through an executor of processes.
def work(number):
    return number


with concurrent.futures.ProcessPoolExecutor(2) as executor:
    for number in range(200):
        assert executor.submit(work, number).result() == number
