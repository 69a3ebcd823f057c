import threading


class Noted:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


data = threading.local()


def work():
    data.value = Noted("of the thread")
    print("set")


thread = threading.Thread(target=work)
thread.start()
thread.join()
print("joined")
data.value = Noted("of the main thread")
del data
print("end")
