# versions: 3.11-
import threading

data = threading.local()
try:
    del data.missing
except AttributeError as error:
    print(error, error.name)
