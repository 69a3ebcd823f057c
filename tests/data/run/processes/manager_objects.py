"""What else a manager keeps: a namespace, values, queues, events, objects of one's own classes."""
import queue
from multiprocessing import Process
from multiprocessing.managers import BaseManager, SyncManager


class Account:
    def __init__(self, balance):
        self.balance = balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("only positive amounts")
        self.balance += amount
        return self.balance

    def get(self):
        return self.balance

    def _hidden(self):
        return "hidden"


class Bank(BaseManager):
    pass


Bank.register("Account", Account)


def use(account, times):
    for _ in range(times):
        account.deposit(1)


def fill(namespace, value, channel, event):
    namespace.name = "child"
    value.value += 5
    for n in range(3):
        channel.put(n)
    event.set()


if __name__ == "__main__":
    manager = SyncManager()
    manager.start()
    namespace, value = manager.Namespace(name="parent", size=1), manager.Value("i", 10)
    channel, event = manager.Queue(), manager.Event()
    p = Process(target=fill, args=(namespace, value, channel, event))
    p.start()
    print(event.wait(5), [channel.get() for _ in range(3)])
    p.join()
    print(namespace.name, namespace.size, value.value, namespace)
    try:
        channel.get(timeout=0.01)
    except queue.Empty as error:
        print("empty", channel.qsize())
    array, semaphore, rlock = manager.Array("i", [1, 2, 3]), manager.Semaphore(1), manager.RLock()
    array[1] = 20
    print(array[0:3], len(array), semaphore.acquire(), semaphore.acquire(False))
    with rlock:
        print(rlock.acquire())
        rlock.release()
    try:
        namespace.missing
    except AttributeError as error:
        print(error)
    manager.shutdown()
    with Bank() as bank:
        account = bank.Account(100)
        users = [Process(target=use, args=(account, 10)) for _ in range(3)]
        for p in users:
            p.start()
        for p in users:
            p.join()
        print(account.get() > 100, account.deposit(5) > 105, str(type(account).__name__))
        for wrong in (lambda: account.deposit(-1), lambda: account._hidden(), lambda: account.balance):
            try:
                wrong()
            except (ValueError, AttributeError) as error:
                print(type(error).__name__, error)
