import threading
import time

context = threading.local()


def log(message, out):
    out.append(f"[{context.request}] {message}")


def handle(request, delay, out):
    context.request = request
    log("begin", out)
    time.sleep(delay)
    log("end", out)


out = []
threads = [threading.Thread(target=handle, args=(f"r{i}", 0.09 - 0.03 * i, out)) for i in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("\n".join(out))
print(hasattr(context, "request"))
