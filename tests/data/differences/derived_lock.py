import threading

try:

    class Mine(type(threading.Lock())):
        pass

    print("derived")
except TypeError as error:
    print(error)
