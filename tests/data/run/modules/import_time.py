import time


def took(name):
    began = time.perf_counter()
    __import__(name)
    return time.perf_counter() - began


def step(name):
    taken = took(name)
    return "at once" if taken < 0.0005 else "a while" if taken > 0.003 else "a little"


# What the interpreter has loaded for itself before the program begins.
print([step(name) for name in ("sys", "os", "os.path", "io", "abc", "time")])
print("asyncio", step("asyncio"))
# All of these have come with it.
print([step(name) for name in ("asyncio", "threading", "logging", "enum", "concurrent.futures", "contextvars", "inspect")])
print("unittest", step("unittest"))
print("again", step("unittest"), step("unittest.case"))
try:
    import no_such_module
except ModuleNotFoundError as error:
    print(error)
