import threading


class Session(threading.local):
    number = 0
    made = []

    def __init__(self, user, *, retries=3):
        self.user = user
        self.retries = retries
        self.made.append(threading.current_thread().name)

    def next(self):
        self.number += 1
        return self.number

    @property
    def label(self):
        return f"{self.user}/{self.number}"

    @label.setter
    def label(self, value):
        self.user = value

    def __getattr__(self, name):
        return f"no {name}"


session = Session("ann", retries=5)
print(session.next(), session.next(), session.label, session.__dict__)
out = []


def work():
    out.append((session.user, session.next(), session.label, session.retries))
    session.label = "bob"
    out.append((session.label, session.other, Session.number))


thread = threading.Thread(target=work, name="T")
thread.start()
thread.join()
print(out)
print(session.label, session.made, isinstance(session, threading.local))


class Slotted(threading.local):
    __slots__ = "shared"


slotted = Slotted()
slotted.shared = 1
slotted.own = 2
thread = threading.Thread(target=lambda: (out.append(slotted.shared), out.append(hasattr(slotted, "own"))))
thread.start()
thread.join()
print(out[-2:], slotted.own)


class Needs(threading.local):
    def __init__(self, a):
        self.a = a


try:
    Needs()
except TypeError:
    print("needs an argument")
