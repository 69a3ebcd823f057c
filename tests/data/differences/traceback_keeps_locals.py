class Kept:
    def __del__(self):
        print("freed")


def f():
    kept = Kept()
    raise ValueError(type(kept).__name__)


try:
    f()
except ValueError as error:
    print("caught", error)
print("after")
