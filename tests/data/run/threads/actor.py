import queue
import threading


class Actor:
    def __init__(self):
        self._inbox = queue.Queue()
        self._thread = threading.Thread(target=self._run, name=type(self).__name__)
        self._thread.start()

    def send(self, method, *args):
        answer = queue.SimpleQueue()
        self._inbox.put((method, args, answer))
        return answer

    def ask(self, method, *args):
        ok, value = self.send(method, *args).get()
        if not ok:
            raise value
        return value

    def stop(self):
        self._inbox.put(None)
        self._thread.join()

    def _run(self):
        while (message := self._inbox.get()) is not None:
            method, args, answer = message
            try:
                answer.put((True, getattr(self, method)(*args)))
            except Exception as error:
                answer.put((False, error))


class Stack(Actor):
    def __init__(self):
        self.items = []
        super().__init__()

    def push(self, item):
        self.items.append(item)
        return len(self.items)

    def pop(self):
        return self.items.pop()

    def where(self):
        return threading.current_thread().name


stack = Stack()
print(stack.ask("push", "a"), stack.ask("push", "b"), stack.ask("where"))
print(stack.ask("pop"), stack.ask("pop"))
try:
    stack.ask("pop")
except IndexError as error:
    print(error)
stack.stop()
print(stack._thread.is_alive())
