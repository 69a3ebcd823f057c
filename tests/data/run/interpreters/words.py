# versions: 3.14-
"""What interpreters and their queues say."""
import threading, time
from concurrent import interpreters
from functools import partial

print = partial(print, flush=True)
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, "|", e)
def fn(): print("in fn", __name__, flush=True)
def arg(a): pass
class Own(Exception): pass
def own(): raise Own("mine")
def inner():
    z=5
    def g(): return z
    return g
def ret(): 
    import threading; return threading.Lock()

if __name__ == "__main__":
    here=interpreters.create()
    t(lambda: here.exec("x = 1\nprint(x, flush=True)")); t(lambda: here.exec("\n    x += 1\n    print(x)\n    "))
    t(lambda: here.exec("    y=5\n    print(y, flush=True)"))
    t(lambda: here.exec("1 1")); t(lambda: here.exec("syntax error here")); t(lambda: here.exec("def f(:"))
    t(lambda: here.exec(lambda: print("fn"))); 
    t(lambda: here.exec(fn)); t(lambda: here.exec(3)); t(lambda: here.exec("print(__name__, __builtins__ is not None, flush=True)"))
    t(lambda: here.exec(arg)); 
    t(lambda: here.prepare_main(o=threading.Lock())); t(lambda: here.prepare_main({"a b":1})); t(lambda: here.prepare_main(l=[1])); t(lambda: here.exec("print(l, flush=True)"))
    t(lambda: here.call(inner())); t(lambda: here.call(print, "x", end="!\n")); t(lambda: here.call(arg, threading.Lock()))
    t(lambda: here.call(ret))
    t(lambda: interpreters.get_main().exec("1")); t(lambda: interpreters.get_main().close()); t(lambda: interpreters.get_main().call(fn)); t(lambda: interpreters.get_main().prepare_main(a=1))
    th=threading.Thread(target=here.exec,args=("import time; time.sleep(0.3)",)); th.start(); time.sleep(.1)
    t(here.is_running); t(lambda: here.exec("1")); t(here.close); t(lambda: here.call(print)); t(lambda: here.prepare_main(a=1)); th.join(); t(here.is_running)
    t(lambda: interpreters.Interpreter("a")); t(lambda: interpreters.Interpreter(77)); t(lambda: interpreters.Interpreter(True))
    t(lambda: (here, here.id, here.whence, interpreters.list_all(), interpreters.get_current(), interpreters.get_main()))
    here.exec("import concurrent.interpreters as i; print(i.get_current(), i.get_main(), i.list_all(), flush=True)")
    t(here.close); t(here.close); t(here.is_running); t(lambda: here.exec("1")); t(lambda: here.call(print)); t(lambda: here.prepare_main(a=1)); t(lambda: here)
    a=interpreters.create(); del a; t(interpreters.list_all)
    for x in (1,1<<63,1.5,"a",b"b",None,True,(1,[2]),(1,"a"),[],{},memoryview(b"x"),threading.Lock(),interpreters.create_queue(), bytearray(b"q"), 3j, Own, here): t(lambda: (type(x).__name__, interpreters.is_shareable(x)))
    print(interpreters.InterpreterError.__mro__, interpreters.InterpreterNotFoundError.__mro__, interpreters.ExecutionFailed.__mro__, interpreters.NotShareableError.__mro__)
    print(interpreters.__all__)
    q=interpreters.create_queue(2)
    t(lambda: q.put(threading.Lock())); t(lambda: (q, q.maxsize)); t(lambda: interpreters.Queue(99)); t(lambda: interpreters.Queue("a")); t(lambda: interpreters.create_queue(-1)); t(lambda: interpreters.create_queue("a")); t(lambda: q.get(timeout=-1)); t(lambda: q.get_nowait()); t(lambda: [q.put(1),q.put(2),q.put(3,timeout=0.01)]); t(lambda: q.put_nowait(4))
    b=interpreters.create(); q2=interpreters.create_queue(); b.prepare_main(q2=q2); b.exec("q2.put('left')"); b.close(); t(q2.qsize); t(q2.get)
    b=interpreters.create()
    b.exec("import sys; print(sys.argv, __name__, '__file__' in globals(), flush=True)")
