from abc import ABC, abstractmethod


class Subject:
    def __init__(self):
        self._observers = []

    def attach(self, observer):
        self._observers.append(observer)
        return observer

    def notify(self, *event):
        for observer in list(self._observers):
            observer(*event)


class Thermometer(Subject):
    @property
    def degrees(self):
        return self.__degrees

    @degrees.setter
    def degrees(self, value):
        self.__degrees = value
        self.notify("degrees", value)


class Singleton:
    _instance = None

    def __new__(cls, *args):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __init__(self, value):
        self.value = value


class Command(ABC):
    @abstractmethod
    def do(self, document): ...

    @abstractmethod
    def undo(self, document): ...


class Append(Command):
    def __init__(self, text):
        self.text = text

    def do(self, document):
        document.append(self.text)

    def undo(self, document):
        assert document.pop() == self.text


class Builder:
    def __init__(self):
        self.parts = {}

    def __getattr__(self, name):
        if not name.startswith("with_"):
            raise AttributeError(f"{type(self).__name__!r} builds no {name!r}")

        def setter(value):
            self.parts[name[5:]] = value
            return self

        return setter


class Plugin:
    known = {}

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        Plugin.known[cls.__name__.lower()] = cls

    @classmethod
    def create(cls, name, *args):
        return cls.known[name](*args)


class Csv(Plugin):
    def export(self, rows):
        return "\n".join(",".join(map(str, row)) for row in rows)


class Html(Plugin):
    def export(self, rows):
        return "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)


t = Thermometer()
t.attach(lambda what, value: print("logged", what, value))


@t.attach
def alarm(what, value):
    if value > 30:
        print("hot!")


t.degrees = 20
t.degrees = 35
print(t.degrees, [name for name in vars(t)])
one, two = Singleton(1), Singleton(2)
print(one is two, one.value)
document, done = [], []
for command in map(Append, "abc"):
    command.do(document)
    done.append(command)
done.pop().undo(document)
print(document, Builder().with_colour("red").with_size(3).parts)
for name in ("csv", "html"):
    print(Plugin.create(name).export([(1, 2), ("x", None)]))
print(sorted(Plugin.known))
Builder().colour
