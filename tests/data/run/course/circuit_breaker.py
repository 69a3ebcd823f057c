import asyncio
import enum
import functools
import time

class State(enum.Enum):
    CLOSED = enum.auto()
    OPEN = enum.auto()
    HALF_OPEN = enum.auto()

class CircuitOpenError(RuntimeError):
    def __init__(self, name, retry_in):
        super().__init__(f"circuit {name!r} is open")
        self.retry_in = retry_in

class CircuitBreaker:
    def __init__(self, name, threshold=2, reset_after=0.05, clock=time.monotonic):
        self.name, self.threshold, self.reset_after, self.clock = name, threshold, reset_after, clock
        self.failures, self.state, self.opened_at = 0, State.CLOSED, None

    def __call__(self, func):
        @functools.wraps(func)
        async def wrapper(*args, **kwargs):
            if self.state is State.OPEN:
                elapsed = self.clock() - self.opened_at
                if elapsed < self.reset_after:
                    raise CircuitOpenError(self.name, self.reset_after - elapsed)
                self.state = State.HALF_OPEN
            try:
                result = await func(*args, **kwargs)
            except Exception:
                self.failures += 1
                if self.state is State.HALF_OPEN or self.failures >= self.threshold:
                    self.state, self.opened_at = State.OPEN, self.clock()
                raise
            else:
                self.failures, self.state = 0, State.CLOSED
                return result
        wrapper.breaker = self
        return wrapper

script = iter([None, ConnectionError("reset"), TimeoutError("slow"), None, None, ConnectionError("again"), None])

@CircuitBreaker("inventory")
async def call_service(x: int) -> str:
    """Calls the service."""
    outcome = next(script)
    await asyncio.sleep(0.005)
    if outcome is not None:
        raise outcome
    return f"ok {x}"

async def main():
    for n in range(8):
        try:
            print(n, await call_service(n), call_service.breaker.state.name)
        except CircuitOpenError as e:
            print(n, e, call_service.breaker.state, e.retry_in > 0)
            await asyncio.sleep(0.06)
        except (ConnectionError, TimeoutError) as e:
            print(n, f"{type(e).__name__}: {e}", repr(call_service.breaker.state))
        except RuntimeError as e:
            print(n, repr(e))
    print(call_service.__name__, call_service.__doc__, call_service.__wrapped__.__qualname__)
    print(call_service.__annotations__)

asyncio.run(main())
