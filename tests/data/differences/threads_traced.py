import threading

threading.settrace(lambda frame, event, arg: None)
print("set")
