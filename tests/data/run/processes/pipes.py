import os, sys, time

r, w = os.pipe()
print(type(r), r != w)
print(os.write(w, b"hello"), os.read(r, 3), os.read(r, 100))
pid = os.fork()
if pid == 0:
    os.close(r)
    for word in ("one", "two", "three"):
        time.sleep(0.02)
        os.write(w, word.encode())
    os._exit(0)
os.close(w)
while data := os.read(r, 1024):
    print(data)
print("end of the pipe", os.read(r, 10))
os.waitpid(pid, 0)
os.close(r)
for function in (lambda: os.read(r, 1), lambda: os.write(w, b"x"), lambda: os.close(r)):
    try:
        function()
    except OSError as error:
        print(repr(error))

r, w = os.pipe()
os.close(r)
try:
    os.write(w, b"x")
except BrokenPipeError as error:
    print(repr(error), error.errno)
os.close(w)

# Much more than a pipe holds.
sys.stdout.flush()
r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(r)
    data = bytes(range(256)) * 1000
    print("written:", os.write(w, data), flush=True)
    os._exit(0)
os.close(w)
total = sizes = 0
while data := os.read(r, 65536):
    total += sum(data)
    sizes += len(data)
os.waitpid(pid, 0)
print("read:", sizes, total == 1000 * sum(range(256)))
os.close(r)

# As files.
sys.stdout.flush()
r, w = os.pipe()
if os.fork() == 0:
    os.close(r)
    with os.fdopen(w, "w") as file:
        print("first", "line", file=file)
        file.write("second line\n")
    os._exit(0)
os.close(w)
with os.fdopen(r) as file:
    for line in file:
        print(repr(line))
os.wait()

# A copy of a descriptor keeps the pipe open.
r, w = os.pipe()
other = os.dup(w)
os.close(w)
os.write(other, b"through the copy")
os.close(other)
print(os.read(r, 100), os.read(r, 100))
try:
    os.read(99, 1)
except OSError as error:
    print(error)
