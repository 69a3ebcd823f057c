import os, signal, sys, time

for number in (signal.SIGTERM, signal.SIGKILL, signal.SIGUSR1):
    sys.stdout.flush()
    pid = os.fork()
    if pid == 0:
        time.sleep(10)
        os._exit(0)
    os.kill(pid, number)
    _, status = os.waitpid(pid, 0)
    print(number.name, os.WIFSIGNALED(status), os.WTERMSIG(status), os.waitstatus_to_exitcode(status))

pid = os.fork()
if pid == 0:
    while True:
        pass
os.kill(pid, 0)
time.sleep(0.02)
os.kill(pid, 9)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
try:
    os.kill(pid, 0)
except ProcessLookupError as error:
    print(repr(error))

sys.stdout.flush()
pid = os.fork()
if pid == 0:
    os.kill(os.getpid(), signal.SIGTERM)
    print("never printed", flush=True)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))

# A signal that does nothing.
pid = os.fork()
if pid == 0:
    os.kill(os.getpid(), signal.SIGCHLD)
    os._exit(5)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
sys.stdout.flush()
pid = os.fork()
if pid == 0:
    os.abort()
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
