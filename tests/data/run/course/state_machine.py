from enum import Enum, auto, IntEnum, Flag


class State(Enum):
    RED = auto()
    GREEN = auto()
    YELLOW = auto()

    def next(self):
        members = list(State)
        return members[(members.index(self) + 1) % len(members)]

    @property
    def seconds(self):
        return {State.RED: 30, State.GREEN: 25}.get(self, 5)


class Level(IntEnum):
    LOW = 1
    HIGH = 10


class Permission(Flag):
    READ = auto()
    WRITE = auto()
    EXECUTE = auto()


state = State.RED
for _ in range(4):
    print(state, state.name, state.value, state.seconds, repr(state))
    state = state.next()
print(State["GREEN"] is State.GREEN, State(3), Level.HIGH > 5, Level.LOW + 1, sorted(Level), len(State))
both = Permission.READ | Permission.WRITE
print(both, Permission.WRITE in both, Permission.EXECUTE in both, both & Permission.READ, (~both).name)
for wrong in (lambda: State(9), lambda: State["BLUE"], lambda: setattr(State, "RED", 5)):
    try:
        wrong()
    except (ValueError, KeyError, AttributeError) as error:
        print(type(error).__name__, error)

TABLE = {("idle", "coin"): "ready", ("ready", "push"): "idle", ("ready", "coin"): "ready"}


class Turnstile:
    def __init__(self):
        self.state, self.log = "idle", []

    def handle(self, event):
        try:
            new = TABLE[self.state, event]
        except KeyError:
            raise RuntimeError(f"{event!r} in state {self.state!r}") from None
        self.log.append(f"{self.state}->{new}")
        self.state = new


machine = Turnstile()
for event in ["coin", "coin", "push"]:
    machine.handle(event)
print(machine.log)
machine.handle("push")
