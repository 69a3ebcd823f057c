from multiprocessing import Process, Queue, Pipe, Lock, Value, Array, Event, current_process, JoinableQueue
import sys
import time

def info(title, q):
    q.put((title, __name__, current_process().name))

def sender(conn, msgs):
    for m in msgs:
        conn.send(m)
    conn.close()

def increment(v, lock, n):
    for _ in range(n):
        with lock:
            v.value += 1

def fill(n, a):
    n.value = 3.1415927
    for i in range(len(a)):
        a[i] = -a[i]

def worker(inq, outq):
    for func, args in iter(inq.get, 'STOP'):
        outq.put(f"{func.__name__}{args} = {func(*args)}")

def mul(a, b): return a * b
def plus(a, b): return a + b

def fails():
    raise RuntimeError("child failed")

if __name__ == '__main__':
    q = Queue()
    p = Process(target=info, args=('function f', q), name="child")
    p.start(); print(q.get()); p.join()
    print(p.exitcode, p.is_alive(), p.name, p.daemon)
    parent, child = Pipe()
    p = Process(target=sender, args=(child, [42, None, 'hello', {"a": [1, 2]}]))
    p.start(); child.close()
    try:
        while True: print(parent.recv(), end="; ")
    except EOFError:
        print("EOF")
    p.join()
    v, lock = Value('i', 0), Lock()
    ps = [Process(target=increment, args=(v, lock, 25)) for _ in range(4)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(v.value)
    num, arr = Value('d', 0.0), Array('i', range(10))
    p = Process(target=fill, args=(num, arr)); p.start(); p.join()
    print(num.value, arr[:])
    tasks, done = Queue(), Queue()
    for t in [(mul, (i, 7)) for i in range(3)] + [(plus, (i, 8)) for i in range(3)]: tasks.put(t)
    ps = [Process(target=worker, args=(tasks, done)) for _ in range(2)]
    for p in ps: p.start()
    print(*sorted(done.get() for _ in range(6)), sep="\n")
    for _ in ps: tasks.put('STOP')
    for p in ps: p.join()
    p = Process(target=fails); p.start(); p.join(); print("exit code", p.exitcode)
    p = Process(target=sys.exit, args=(7,)); p.start(); p.join(); print("exit code", p.exitcode)
    p = Process(target=time.sleep, args=(60,)); p.start(); p.terminate(); p.join(); print("exit code", p.exitcode)
    counter = 0
    def local(): global counter; counter += 1
    p = Process(target=local); p.start(); p.join(); print("counter here", counter)
