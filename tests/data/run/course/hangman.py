import random
import string

WORDS = ["python", "generator", "coroutine"]


def masked(word, guessed):
    return " ".join(c if c in guessed else "_" for c in word)


def play(word, guesses, lives=4):
    guessed = set()
    for guess in guesses:
        if guess not in string.ascii_lowercase or len(guess) != 1:
            print(f"{guess!r} is no letter")
            continue
        if guess in guessed:
            print(f"{guess} again")
            continue
        guessed.add(guess)
        if guess not in word:
            lives -= 1
        print(f"{masked(word, guessed)}  lives {lives}  guessed {''.join(sorted(guessed))}")
        if set(word) <= guessed:
            return True
        if lives == 0:
            return False
    raise EOFError("no more guesses")


random.seed(1)
word = random.choice(WORDS)
print(play("python", "e p1ytqhpon"), play("generator", string.ascii_lowercase))
random.shuffle(WORDS)
print(word in WORDS, sorted(WORDS), string.digits, string.punctuation[:5], string.capwords("ab cd"))


class Card:
    SUITS, RANKS = "♣♦♥♠", [*range(2, 11), *"JQKA"]

    def __init__(self, rank, suit):
        self.rank, self.suit = rank, suit

    def __str__(self):
        return f"{self.rank}{self.suit}"

    def __lt__(self, other):
        return Card.RANKS.index(self.rank) < Card.RANKS.index(other.rank)


deck = [Card(rank, suit) for suit in Card.SUITS for rank in Card.RANKS]
print(len(deck), *deck[:3], max(deck[:13]), deck[0] < deck[12])
random.Random(5).shuffle(deck)
print(*sorted(deck[:5]), len(set(map(str, deck))))
play("ab", "a")
