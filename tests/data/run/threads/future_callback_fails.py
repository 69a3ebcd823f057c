import sys
from concurrent.futures import Future


def bad(future):
    raise ValueError("in the callback")


future = Future()
future.add_done_callback(bad)
future.add_done_callback(lambda f: print("the next is called"))
future.set_result(1)
future.add_done_callback(bad)
print("done")
