# versions: 3.12-
import random
import sys
from enum import Enum

class Direction(Enum):
    NORTH = "n"; SOUTH = "s"; EAST = "e"; WEST = "w"
    @property
    def opposite(self): return {"n": Direction.SOUTH, "s": Direction.NORTH, "e": Direction.WEST, "w": Direction.EAST}[self.value]

class Room:
    def __init__(self, name, description, items=()):
        self.name, self.description, self.items, self.exits = name, description, set(items), {}
    def connect(self, direction, other):
        self.exits[direction] = other
        other.exits[direction.opposite] = self
    def __str__(self):
        lines = [f"== {self.name} ==", self.description]
        if self.items: lines.append("You see: " + ", ".join(sorted(self.items)))
        lines.append("Exits: " + " ".join(d.name.lower() for d in Direction if d in self.exits))
        return "\n".join(lines)

class GameOver(Exception): pass

class Game:
    def __init__(self, seed):
        self.rng = random.Random(seed)
        hall, cellar, tower = Room("Hall", "A dusty hall.", ["lamp"]), Room("Cellar", "Dark and damp.", ["rope", "key"]), Room("Tower", "Wind howls.", ["crown"])
        hall.connect(Direction.SOUTH, cellar); hall.connect(Direction.NORTH, tower)
        self.here, self.bag, self.turns, self.hp = hall, [], 0, 10
    def execute(self, line):
        self.turns += 1
        match line.lower().split():
            case ["go", d] | [("n" | "s" | "e" | "w") as d]:
                direction = next((x for x in Direction if d in (x.value, x.name.lower())), None)
                if direction not in self.here.exits: return "You can't go that way."
                if self.here.exits[direction].name == "Tower" and "key" not in self.bag: return "The door is locked."
                self.here = self.here.exits[direction]
                return str(self.here)
            case ["take", item] if item in self.here.items:
                self.here.items.remove(item); self.bag.append(item)
                if item == "crown": raise GameOver(f"You win in {self.turns} turns with {self.hp} hp!")
                return f"Taken: {item}."
            case ["take", "all"]:
                got = sorted(self.here.items); self.bag += got; self.here.items.clear()
                return f"Taken: {', '.join(got) or 'nothing'}."
            case ["take", item]: return f"There is no {item} here."
            case ["drop", *items] if items:
                for i in items: self.bag.remove(i); self.here.items.add(i)
                return f"Dropped {len(items)}."
            case ["fight"]:
                roll = self.rng.randint(1, 6); self.hp -= roll
                return f"The bat bites for {roll}. HP {self.hp}"
            case ["i" | "inventory"]: return f"You carry {self.bag or 'nothing'}"
            case ["quit"]: raise GameOver("Bye")
            case []: return "Say something."
            case [verb, *_]: return f"I don't know how to {verb!r}."

game = Game(42)
print(game.here)
for command in ["go up", "n", "s", "fight", "take sword", "take all", "i", "drop rope", "dance wildly", "", "N", "go north", "fight", "look"]:
    print(">", command)
    try:
        print(game.execute(command))
    except GameOver as e:
        print(e); break
try:
    game.execute("take crown")
except GameOver as e:
    print(e)
rng = random.Random(1)
print([rng.random() for _ in range(2)], rng.choice("abc"), rng.sample(range(50), 5), rng.choices("xyz", weights=[5, 1, 1], k=6), rng.uniform(1, 2), rng.gauss(0, 1), rng.randrange(0, 100, 7), rng.getrandbits(16), rng.expovariate(2), rng.triangular(), rng.betavariate(2, 3), rng.normalvariate(), rng.randbytes(3))
cards = [f"{r}{s}" for s in "SH" for r in "A23"]; rng.shuffle(cards); print(cards)
random.seed("text"); print(random.random(), random.getstate()[0]); st = random.getstate(); x = random.random(); random.setstate(st); print(x == random.random())
game.execute("drop nothing")
