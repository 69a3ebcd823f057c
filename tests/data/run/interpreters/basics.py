# versions: 3.14-
"""Interpreters: each has its own modules and its own __main__; threads come in and go back."""
import threading
from concurrent import interpreters
from functools import partial

print = partial(print, flush=True)


def f():
    return 5, __name__


def add(a, b=0, *, c=0):
    return a + b + c


if __name__ == "__main__":
    here = interpreters.create()
    print(here, here.id, here.whence, interpreters.list_all(), interpreters.get_current(), interpreters.get_main())
    here.exec("print('in', __name__, flush=True); x = 1")
    here.exec("""
x += 1
print(x, flush=True)
""")
    print("x" in globals(), here.is_running(), interpreters.get_main().is_running())
    here.prepare_main(a=3, b=("t", None, 2.5))
    here.prepare_main({"c": (1, b"2", "three")})
    here.exec("print(a, b, c, flush=True)")
    here.exec("import concurrent.interpreters as i; print(i.get_current(), i.get_main(), i.list_all(), flush=True)")

    print(here.call(f), here.call(add, 1, 2, c=3), here.call(len, "four"))
    ident = threading.get_ident()
    here.exec("import threading; ident = threading.get_ident(); print(threading.current_thread().name, flush=True)")
    print(here.call(threading.get_ident) == ident)
    thread = here.call_in_thread(print, "in a thread of its own")
    thread.join()
    print(type(thread).__name__)
    thread = threading.Thread(target=here.exec, args=("print(threading.current_thread().name, threading.main_thread().name, flush=True)",))
    thread.start()
    thread.join()
    here.close()
    print(interpreters.list_all())
    for nothing in lambda: here.exec("1"), here.close, here.is_running, lambda: interpreters.Interpreter(77):
        try:
            nothing()
        except interpreters.InterpreterNotFoundError as error:
            print(error)
    print(interpreters.InterpreterNotFoundError.__mro__[1].__name__, interpreters.is_shareable((1, "a")), interpreters.is_shareable([]))
