import threading

turn = "ping"
condition = threading.Condition()
out = []


def player(name, other):
    global turn
    for i in range(4):
        with condition:
            while turn != name:
                condition.wait()
            out.append(f"{name} {i}")
            turn = other
            condition.notify_all()


threads = [threading.Thread(target=player, args=args) for args in (("pong", "ping"), ("ping", "pong"))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(out)

# The same with three semaphores: ABC in turn.
gates = [threading.Semaphore(1), threading.Semaphore(0), threading.Semaphore(0)]
text = []


def letter(i):
    for _ in range(4):
        gates[i].acquire()
        text.append("ABC"[i])
        gates[(i + 1) % 3].release()


threads = [threading.Thread(target=letter, args=(i,)) for i in (2, 0, 1)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("".join(text))
