import atexit, os, sys


def status_of(function):
    sys.stdout.flush()
    pid = os.fork()
    if pid == 0:
        try:
            function()
        except SystemExit as stop:
            print("SystemExit", stop.code, flush=True)
            os._exit(stop.code if isinstance(stop.code, int) else 1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


print(status_of(lambda: None))
print(status_of(lambda: sys.exit(3)))
print(status_of(lambda: os._exit(300)))
print(status_of(lambda: os._exit(-1)))


@atexit.register
def last():
    print("atexit of", "the child" if child else "the parent", flush=True)


# A child that goes to its end as any program does.
child = False
sys.stdout.flush()
pid = os.fork()
if pid == 0:
    child = True
    print("the child ends by itself", flush=True)
    sys.exit(4)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))

sys.stdout.flush()
pid = os.fork()
if pid == 0:
    child = True
    atexit.unregister(last)
    raise ValueError("in the child")
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
