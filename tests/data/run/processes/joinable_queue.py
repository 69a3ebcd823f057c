"""task_done and join count what is still to be done."""
from multiprocessing import JoinableQueue, Process, Queue


def work(tasks, results):
    while True:
        task = tasks.get()
        if task is None:
            tasks.task_done()
            break
        results.put(task * 10)
        tasks.task_done()


if __name__ == "__main__":
    tasks, results = JoinableQueue(), Queue()
    workers = [Process(target=work, args=(tasks, results)) for _ in range(3)]
    for w in workers:
        w.start()
    for number in range(9):
        tasks.put(number)
    tasks.join()
    print("all done", sorted(results.get() for _ in range(9)))
    for _ in workers:
        tasks.put(None)
    tasks.join()
    for w in workers:
        w.join()
    print([w.exitcode for w in workers])
    try:
        tasks.task_done()
    except ValueError as error:
        print(error)
