import os, sys


def say(what):
    return lambda: print(what, flush=True)


os.register_at_fork(before=say("before 1"), after_in_parent=say("parent 1"))
os.register_at_fork(before=say("before 2"), after_in_child=say("child 2"), after_in_parent=say("parent 2"))
r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.read(r, 1)
    os._exit(0)
os.write(w, b"x")
os.waitpid(pid, 0)
for wrong in ({}, {"before": 3}):
    try:
        os.register_at_fork(**wrong)
    except TypeError as error:
        print(error)
