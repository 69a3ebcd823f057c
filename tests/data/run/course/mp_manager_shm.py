from multiprocessing import Process, Manager, shared_memory, Pool
from multiprocessing.managers import BaseManager, SharedMemoryManager
import os

def f(d, l):
    d[1] = '1'
    d['2'] = 2
    d[0.25] = None
    l.reverse()

class MathsClass:
    def __init__(self): self.log = []
    def add(self, x, y):
        self.log.append("add"); return x + y
    def mul(self, x, y):
        self.log.append("mul"); return x * y
    def history(self): return self.log

class MyManager(BaseManager):
    pass

MyManager.register('Maths', MathsClass)

def write(name):
    shm = shared_memory.SharedMemory(name=name)
    shm.buf[:5] = b"howdy"
    shm.close()

def square(ns, lock, n):
    with lock:
        ns.total += n * n

if __name__ == '__main__':
    with Manager() as manager:
        d = manager.dict()
        l = manager.list(range(10))
        p = Process(target=f, args=(d, l))
        p.start()
        p.join()
        print(d)
        print(l)
        ns, lock = manager.Namespace(total=0), manager.Lock()
        ps = [Process(target=square, args=(ns, lock, i)) for i in range(5)]
        for p in ps: p.start()
        for p in ps: p.join()
        print(ns.total, ns)
        q = manager.Queue(); q.put("x"); print(q.get(), q.empty())
        v = manager.Value('i', 5); v.value += 1; print(v.value)
    with MyManager() as manager:
        maths = manager.Maths()
        print(maths.add(4, 3))
        print(maths.mul(7, 8), maths.history())
    shm = shared_memory.SharedMemory(create=True, size=10)
    shm.buf[:4] = bytearray([22, 33, 44, 55])
    p = Process(target=write, args=(shm.name,)); p.start(); p.join()
    print(bytes(shm.buf[:5]), shm.size >= 10)
    shm.close(); shm.unlink()
    a = shared_memory.ShareableList(['howdy', b'HoWdY', -273.154, 100, None, True, 42])
    print([type(entry).__name__ for entry in a], a[2])
    a[2] = -78.5; print(a[2], len(a), a.index(42), a.count(None))
    a.shm.close(); a.shm.unlink()
    with SharedMemoryManager() as smm:
        sl = smm.ShareableList(range(5))
        print(list(sl))
