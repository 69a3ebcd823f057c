# The module of a builtin function.
import math, time, functools, itertools, json, re, sys, asyncio, threading
for f in (len, print, sum, map, max, isinstance, math.sqrt, time.sleep, time.perf_counter, sys.exit, functools.reduce, functools.partial, itertools.count, [].append, "".join, str.upper, int.from_bytes, dict.fromkeys, {}.get, math.hypot, sorted, id, input, asyncio.sleep, asyncio.get_running_loop, threading.Lock, threading.get_ident, object.__init__, json.dumps, re.compile, eval, __import__, abs, hash, iter, next, repr, getattr):
    print(getattr(f, "__name__", "?"), getattr(f, "__module__", "absent"))
