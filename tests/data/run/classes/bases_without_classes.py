# What stands for a class in isinstance and issubclass: anything with a tuple `__bases__`.
class Abstract:
    def __init__(self, *bases):
        self.bases = bases

    def __getattr__(self, name):
        if name == "__bases__":
            return self.bases
        raise AttributeError(name)


class Instance:
    def __init__(self, kind):
        self.kind = kind

    @property
    def __class__(self):
        return self.kind


top = Abstract()
left, right = Abstract(top), Abstract(top)
both = Abstract(left, right)
print(issubclass(both, top), issubclass(both, (right, int)), issubclass(top, both), issubclass(both, int), issubclass(int, Abstract(int)))
print(isinstance(Instance(both), top), isinstance(Instance(top), both), isinstance(3, top), isinstance(Instance(both), (int, left)))
for wrong in (lambda: isinstance(1, 2), lambda: isinstance(1, (int, "x", 3)), lambda: isinstance(1, ("x", int)), lambda: issubclass(1, int),
              lambda: issubclass(int, "x"), lambda: issubclass(int, (str, 5)), lambda: issubclass(both, Abstract(5)), lambda: issubclass("a", top)):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
endless = Abstract()
endless.bases = (endless, endless)
try:
    issubclass(endless, top)
except RecursionError as error:
    print(type(error).__name__)
