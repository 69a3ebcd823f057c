import warnings, sys
def f():
    warnings.warn("first")
    warnings.warn("dep", DeprecationWarning, stacklevel=2)
for i in range(3): f()
warnings.warn(RuntimeWarning("instance"))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    f(); f()
    print(len(w), [str(x.message) for x in w], w[0].category, w[0].lineno, w[1].lineno)
    print(w[0].filename.endswith("main.py"))
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try: f()
    except UserWarning as e: print("raised", e)
with warnings.catch_warnings():
    warnings.filterwarnings("ignore", message="fi.*")
    f()
with warnings.catch_warnings():
    warnings.simplefilter("once")
    for i in range(3): warnings.warn("once only " + str(i % 2), FutureWarning)
try: warnings.warn("x", int)
except TypeError as e: print(e)
try: warnings.simplefilter("bogus")
except (ValueError, AssertionError) as e: print(e)
print(warnings.formatwarning("msg", UserWarning, "file.py", 3, "  a line "))
def show(message, category, filename, lineno, file=None, line=None): print("shown", message, category.__name__, lineno)
old = warnings.showwarning; warnings.showwarning = show
warnings.warn("custom"); warnings.showwarning = old
warnings.warn_explicit("explicit", UserWarning, "other.py", 7)
warnings.warn("a\nb", stacklevel=5)
class Old:
    def __init__(self): warnings.warn("Old is old", DeprecationWarning, stacklevel=2)
Old()
warnings.warn("pending", PendingDeprecationWarning)
warnings.warn("res", ResourceWarning)
warnings.warn("imp", ImportWarning)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("default")
    for i in range(3): warnings.warn("dup")
    print(len(w), str(w[0])[:40])
print(repr(warnings.catch_warnings()), len(warnings.filters))
