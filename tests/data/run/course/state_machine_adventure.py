# A text adventure as a state machine: rooms, commands, inventory, scripted input, undo.
import copy
import textwrap

ROOMS = {
    "hall": {"text": "A long hall. Doors lead north and east.", "exits": {"north": "library", "east": "kitchen"}, "items": ["lamp"]},
    "library": {"text": "Dust and books, and a locked door to the west.", "exits": {"south": "hall", "west": "vault"}, "items": ["book"], "locked": {"west": "key"}},
    "kitchen": {"text": "It smells of soup.", "exits": {"west": "hall"}, "items": ["key", "soup"]},
    "vault": {"text": "Gold!", "exits": {}, "items": ["gold"]},
}


class Game:
    aliases = {"n": "go north", "s": "go south", "e": "go east", "w": "go west", "i": "inventory", "l": "look"}

    def __init__(self, rooms):
        self.rooms, self.here, self.bag, self.moves, self.past, self.over = copy.deepcopy(rooms), "hall", [], 0, [], False

    def do(self, line):
        line = self.aliases.get(line, line)
        verb, _, rest = line.partition(" ")
        action = getattr(self, "do_" + verb, None)
        if action is None:
            return f"I do not know how to {verb}."
        if verb not in ("look", "inventory", "undo"):
            self.past.append((self.here, copy.deepcopy(self.rooms), self.bag[:]))
            self.moves += 1
        try:
            return action(*rest.split())
        except TypeError:
            return f"{verb.capitalize()} what?"

    def do_look(self):
        room = self.rooms[self.here]
        items = f" You see {', '.join(room['items'])}." if room["items"] else ""
        return textwrap.fill(room["text"] + items, 40)

    def do_go(self, direction):
        room = self.rooms[self.here]
        if direction not in room["exits"]:
            return f"You cannot go {direction}."
        needed = room.get("locked", {}).get(direction)
        if needed and needed not in self.bag:
            return f"The door is locked, you need a {needed}."
        self.here = room["exits"][direction]
        self.over = not self.rooms[self.here]["exits"]
        return self.do_look()

    def do_take(self, *names):
        if not names:
            raise TypeError
        taken = []
        for name in names:
            if name in self.rooms[self.here]["items"]:
                self.rooms[self.here]["items"].remove(name)
                self.bag.append(name)
                taken.append(name)
        return f"Taken: {', '.join(taken) or 'nothing'}."

    def do_drop(self, name):
        if name not in self.bag:
            return "You do not have that."
        self.bag.remove(name)
        self.rooms[self.here]["items"].append(name)
        return "Dropped."

    def do_inventory(self):
        return "You carry " + (" and ".join([", ".join(self.bag[:-1]), self.bag[-1]]) if len(self.bag) > 1 else self.bag[0] if self.bag else "nothing") + "."

    def do_undo(self):
        if not self.past:
            return "Nothing to undo."
        self.here, self.rooms, self.bag = self.past.pop()
        return "Undone."


game = Game(ROOMS)
print(game.do("look"))
for command in "n|w|go|take|s|take lamp ghost|e|take key soup|i|drop soup|undo|i|dance wildly|go up|w|n|drop sword|w|look|i".split("|"):
    print(">", command)
    print(game.do(command))
    if game.over:
        print(f"You win after {game.moves} moves!")
        break
print(game.bag, len(game.past), ROOMS["hall"]["items"], game.rooms["hall"]["items"])
while game.past:
    game.do("undo")
print(game.here, game.bag, game.do("undo"))
