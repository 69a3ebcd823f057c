# The names that asyncio gives away, per version; each is there, whether or not it is simulated.
import asyncio

for name in sorted(asyncio.__all__):
    print(name, callable(getattr(asyncio, name)))
print([name for name in ("TaskGroup", "timeout", "Runner", "coroutine", "EventLoop") if hasattr(asyncio, name)])
