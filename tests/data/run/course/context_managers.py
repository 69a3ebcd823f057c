import contextlib
import io


class Resource:
    def __init__(self, name, fail_on_exit=False):
        self.name, self.fail_on_exit = name, fail_on_exit

    def __enter__(self):
        print("open", self.name)
        return self

    def __exit__(self, kind, error, trace):
        print("close", self.name, kind.__name__ if kind else None)
        if self.fail_on_exit:
            raise RuntimeError(f"{self.name} would not close")
        return kind is KeyError


@contextlib.contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ZeroDivisionError as error:
        print("swallowed", error)
    finally:
        print(f"</{name}>")


with Resource("a") as a, Resource("b") as b:
    print(a.name, b.name)
with Resource("c"):
    raise KeyError("quiet")
try:
    with Resource("d"), Resource("e", fail_on_exit=True):
        raise ValueError("inside")
except RuntimeError as error:
    print(repr(error), repr(error.__context__))
with tag("p") as name:
    print(name)
    1 / 0
with contextlib.suppress(FileNotFoundError, IndexError):
    [][0]
    print("never")
with contextlib.redirect_stdout(io.StringIO()) as out:
    print("captured")
print(repr(out.getvalue()))
with contextlib.ExitStack() as stack:
    for name in "xyz":
        stack.enter_context(Resource(name))
    stack.callback(print, "callback", 1)


@tag("function")
def decorated():
    print("in the function")


decorated()


def early():
    for i in range(3):
        with Resource(i):
            if i == 1:
                return "left"


print(early())
with contextlib.closing(io.StringIO("text")) as file:
    print(file.read())
with contextlib.nullcontext(5) as five:
    print(five)
try:
    with 5:
        pass
except (TypeError, AttributeError) as error:
    print(type(error).__name__)
with Resource("last"):
    raise LookupError("not swallowed")
