import logging
from concurrent.futures import Future

# The message has the address in it.
logging.getLogger("concurrent.futures").setLevel(logging.CRITICAL + 1)
for state in ("running", "finished", "notified"):
    future = Future()
    if state == "running":
        future.set_running_or_notify_cancel()
    elif state == "finished":
        future.set_result(1)
    else:
        future.cancel()
        future.set_running_or_notify_cancel()
    try:
        future.set_running_or_notify_cancel()
    except RuntimeError as error:
        print(state, error)
