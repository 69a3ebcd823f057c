# versions: -3.12
import queue

print(hasattr(queue, "ShutDown"), hasattr(queue.Queue, "shutdown"), queue.__all__)
