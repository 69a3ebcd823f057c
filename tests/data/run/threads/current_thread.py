import threading

seen = {}


def note():
    me = threading.current_thread()
    seen[me.name] = (me is threads[me.name], me.ident == threading.get_ident(), me is not threading.main_thread())


threads = {name: threading.Thread(target=note, name=name) for name in ("alpha", "beta", "gamma")}
for thread in threads.values():
    thread.start()
for thread in threads.values():
    thread.join()
for name in sorted(seen):
    print(name, seen[name])
idents = set()
lock = threading.Barrier(4)


def together():
    lock.wait()
    idents.add(threading.get_ident())
    lock.wait()


threads = [threading.Thread(target=together) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(idents), threading.get_ident() in idents)
