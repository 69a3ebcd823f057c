import os, sys, time

print("parent begins", flush=True)
pid = os.fork()
if pid == 0:
    print("child", os.getpid() != os.getppid(), flush=True)
    time.sleep(0.01)
    os._exit(7)
time.sleep(0.005)
print("parent has a child:", pid > 0, flush=True)
got, status = os.waitpid(pid, 0)
print(got == pid, status, os.WIFEXITED(status), os.WEXITSTATUS(status), os.waitstatus_to_exitcode(status))

# Memory is not shared.
counter = [0]
sys.stdout.flush()
pid = os.fork()
if pid == 0:
    counter[0] += 1
    counter.append("child")
    print("in the child:", counter, flush=True)
    os._exit(0)
os.wait()
print("in the parent:", counter)

# Several children, in the order in which they end.
sys.stdout.flush()
ids = {}
for number, delay in enumerate([0.15, 0.05, 0.1]):
    pid = os.fork()
    if pid == 0:
        time.sleep(delay)
        os._exit(number)
    ids[pid] = number
for _ in range(3):
    pid, status = os.wait()
    print("child", ids[pid], "gave", os.waitstatus_to_exitcode(status))
try:
    os.wait()
except ChildProcessError as error:
    print(repr(error), error.errno)
try:
    os.waitpid(pid, 0)
except ChildProcessError as error:
    print(error)

# Without waiting.
sys.stdout.flush()
pid = os.fork()
if pid == 0:
    time.sleep(0.2)
    os._exit(0)
print(os.waitpid(pid, os.WNOHANG))
print(os.waitpid(pid, 0) == (pid, 0))
