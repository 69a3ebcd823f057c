async def f():
    pass


f.__qualname__ = "other"
coroutine = f()
print(coroutine.__qualname__)
coroutine.close()
