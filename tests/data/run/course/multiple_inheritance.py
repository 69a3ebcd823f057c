class Base:
    def __init__(self, **rest):
        print("Base", rest)

    def hello(self):
        return ["Base"]


class Left(Base):
    def __init__(self, left=0, **rest):
        print("Left", left)
        super().__init__(**rest)
        self.left = left

    def hello(self):
        return ["Left"] + super().hello()


class Right(Base):
    def __init__(self, right=0, **rest):
        print("Right", right)
        super().__init__(**rest)
        self.right = right

    def hello(self):
        return ["Right"] + super().hello()


class Both(Left, Right):
    def hello(self):
        return ["Both"] + super().hello()


class LogMixin:
    def log(self, text):
        print(f"[{type(self).__name__}] {text}")


class Service(LogMixin, Both):
    registry = []

    def __init_subclass__(cls, /, topic="none", **kwargs):
        super().__init_subclass__(**kwargs)
        Service.registry.append((cls.__name__, topic))


class Mail(Service, topic="mail"):
    pass


class Spam(Mail):
    pass


both = Both(left=1, right=2)
print(both.hello(), vars(both), [c.__name__ for c in Both.mro()])
mail = Mail(right=5)
mail.log(mail.hello())
print(Service.registry, Mail.__bases__[0].__name__, isinstance(mail, LogMixin))
print(super(Left, both).hello(), super(Both, Both).hello(both))
try:

    class Impossible(Base, Left):
        pass

except TypeError as error:
    print(str(error).replace("\n", " "))


class Meta(type):
    def __new__(meta, name, bases, namespace):
        namespace.setdefault("made_by", meta.__name__)
        return super().__new__(meta, name, bases, namespace)

    def __call__(cls, *args):
        print("making", cls.__name__, args)
        return super().__call__(*args)


class Singleton(metaclass=Meta):
    def __init__(self, value):
        self.value = value


print(Singleton(3).value, Singleton.made_by, type(Singleton).__name__)
Both(middle=3).middle
