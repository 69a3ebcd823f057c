# versions: 3.14-
"""What goes wrong in another interpreter, and what cannot be done with one."""
import threading
import time
from concurrent import interpreters
from functools import partial

print = partial(print, flush=True)


def fail():
    return 1 / 0


class Own(Exception):
    pass


def fail_with_own():
    raise Own("mine")


if __name__ == "__main__":
    here = interpreters.create()
    for code in "1/0", "raise SystemExit(3)", "def g():\n    raise ValueError('x')\ng()", "syntax error here":
        try:
            here.exec(code)
        except SyntaxError as error:
            print(error)
        except interpreters.ExecutionFailed as error:
            print(error.excinfo.type.__name__, error.excinfo.msg, error.excinfo.formatted, sep=" | ")
            print(error)
    for function in fail, fail_with_own:
        try:
            here.call(function)
        except interpreters.ExecutionFailed as error:
            print(error.excinfo.msg, isinstance(error, interpreters.InterpreterError))
    for function, args in (here.exec, (lambda: 1,)), (here.call, (3,)), (here.prepare_main, ({"o": threading.Lock()},)):
        try:
            function(*args)
        except (TypeError, ValueError, interpreters.NotShareableError) as error:
            print(type(error).__name__)
    for code in "import os; os.fork()", "import threading; threading.Thread(target=print, daemon=True)":
        try:
            here.exec(code)
        except interpreters.ExecutionFailed as error:
            print(error.excinfo.formatted)
    here.exec("import threading; t = threading.Thread(target=print, args=('a thread of its own',)); t.start(); t.join()")
    thread = threading.Thread(target=here.exec, args=("import time; time.sleep(0.3)",))
    thread.start()
    time.sleep(0.1)
    print("running:", here.is_running())
    for nothing in lambda: here.exec("1"), here.close:
        try:
            nothing()
        except interpreters.InterpreterError as error:
            print(error)
    thread.join()
    print("running:", here.is_running())
    for nothing in lambda: interpreters.get_main().exec("1"), interpreters.get_main().close:
        try:
            nothing()
        except interpreters.InterpreterError as error:
            print(error)
    here.exec("import atexit; atexit.register(print, 'at its end')")
    here.close()
    print("over")
