import contextvars
import threading

user = contextvars.ContextVar("user", default="nobody")
user.set("ann")
out = []


def show(label):
    out.append((label, user.get()))
    user.set(label)


thread = threading.Thread(target=show, args=("plain",))
thread.start()
thread.join()
context = contextvars.copy_context()
thread = threading.Thread(target=context.run, args=(show, "copied"))
thread.start()
thread.join()
print(out, user.get(), context[user])
