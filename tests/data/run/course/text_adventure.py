ROOMS = {
    "hall": {"text": "A dusty hall.", "exits": {"north": "library", "east": "kitchen"}, "items": ["lamp"]},
    "library": {"text": "Books everywhere.", "exits": {"south": "hall"}, "items": ["book", "map"]},
    "kitchen": {"text": "It smells of soup.", "exits": {"west": "hall"}, "items": []},
}


class Game:
    def __init__(self):
        self.room, self.bag, self.turns = "hall", [], 0

    def do_go(self, where="nowhere"):
        exits = ROOMS[self.room]["exits"]
        if where not in exits:
            return f"You can't go {where}. Exits: {', '.join(sorted(exits))}"
        self.room = exits[where]
        return self.do_look()

    def do_look(self):
        room = ROOMS[self.room]
        seen = f" You see: {', '.join(room['items'])}." if room["items"] else ""
        return f"[{self.room.title()}] {room['text']}{seen}"

    def do_take(self, *what):
        name = " ".join(what)
        try:
            ROOMS[self.room]["items"].remove(name)
        except ValueError:
            return f"There is no {name or 'nothing'} here."
        self.bag.append(name)
        return f"Taken: {name}"

    def do_bag(self):
        return "You carry " + (" and ".join(self.bag) or "nothing")

    def do_quit(self):
        raise SystemExit(f"Bye after {self.turns} turns.")

    def play(self):
        print(self.do_look())
        while True:
            try:
                verb, *words = input("> ").split()
            except ValueError:
                print("Say something.")
                continue
            self.turns += 1
            command = getattr(self, "do_" + verb, None)
            if command is None:
                print(f"I don't know how to {verb!r}.")
                continue
            try:
                print(command(*words))
            except TypeError as error:
                print("Huh?", error)


Game().play()
