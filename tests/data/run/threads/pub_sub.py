import queue
import threading
import time


class Broker:
    def __init__(self):
        self.subscribers = {}
        self.lock = threading.Lock()

    def subscribe(self, topic):
        inbox = queue.Queue()
        with self.lock:
            self.subscribers.setdefault(topic, []).append(inbox)
        return inbox

    def publish(self, topic, message):
        with self.lock:
            inboxes = list(self.subscribers.get(topic, ()))
        for inbox in inboxes:
            inbox.put((topic, message))
        return len(inboxes)


broker = Broker()
received = {}


def listen(name, inbox):
    received[name] = []
    while (entry := inbox.get())[1] != "end":
        received[name].append(entry)


threads = []
for name, topic in (("ann", "news"), ("bob", "news"), ("cy", "sport")):
    threads.append(threading.Thread(target=listen, args=(name, broker.subscribe(topic))))
    threads[-1].start()
print(broker.publish("news", "hello"), broker.publish("sport", "1:0"), broker.publish("none", "?"))
print(broker.publish("news", "bye"))
for topic in ("news", "sport"):
    broker.publish(topic, "end")
for thread in threads:
    thread.join()
for name in sorted(received):
    print(name, received[name])
