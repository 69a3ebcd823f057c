# versions: 3.10-
"""Blackjack, rock-paper-scissors, a Monte Carlo estimate, dice: everything with a seed."""
import random
import statistics
from collections import Counter
from dataclasses import dataclass, field
from enum import Enum
from itertools import product


class Suit(Enum):
    SPADES, HEARTS, DIAMONDS, CLUBS = "♠♥♦♣"


@dataclass(frozen=True, order=True)
class Card:
    rank: int
    suit: Suit = field(compare=False)

    def __str__(self):
        return {1: "A", 11: "J", 12: "Q", 13: "K"}.get(self.rank, str(self.rank)) + self.suit.value

    @property
    def value(self):
        return min(self.rank, 10)


class Deck:
    def __init__(self, rng):
        self._cards = [Card(rank, suit) for suit, rank in product(Suit, range(1, 14))]
        rng.shuffle(self._cards)

    def __len__(self):
        return len(self._cards)

    def __getitem__(self, index):
        return self._cards[index]

    def draw(self):
        if not self._cards:
            raise IndexError("the deck is empty")
        return self._cards.pop()


class Hand(list):
    def total(self):
        total = sum(card.value for card in self)
        return total + 10 if total <= 11 and any(card.rank == 1 for card in self) else total

    @property
    def is_bust(self):
        return self.total() > 21

    def __str__(self):
        return " ".join(map(str, self)) + f" ({self.total()})"


class Player:
    def __init__(self, name, limit, money=100):
        self.name, self.limit, self.money, self.hand = name, limit, money, Hand()

    def play(self, deck):
        while self.hand.total() < self.limit:
            self.hand.append(deck.draw())
        return self.hand


class Game:
    def __init__(self, players, seed):
        self.rng = random.Random(seed)
        self.players, self.dealer = players, Player("dealer", 17)

    def round(self, bet=10):
        deck = Deck(self.rng)
        everyone = [*self.players, self.dealer]
        for person in everyone:
            person.hand = Hand(deck.draw() for _ in range(2))
        for person in everyone:
            person.play(deck)
        results = {}
        for player in self.players:
            match (player.hand.is_bust, self.dealer.hand.is_bust, player.hand.total() - self.dealer.hand.total()):
                case (True, _, _):
                    outcome = -bet
                case (_, True, _):
                    outcome = bet
                case (_, _, difference) if difference > 0:
                    outcome = bet
                case (_, _, 0):
                    outcome = 0
                case _:
                    outcome = -bet
            player.money += outcome
            results[player.name] = outcome
        return results


class Move(Enum):
    ROCK, PAPER, SCISSORS = range(3)

    def beats(self, other):
        return (self.value - other.value) % 3 == 1


def tournament(rounds, rng):
    score = Counter()
    last = Move.ROCK
    for _ in range(rounds):
        mine = next(move for move in Move if move.beats(last))
        last = rng.choices(list(Move), weights=[5, 3, 2])[0]
        score["win" if mine.beats(last) else "loss" if last.beats(mine) else "draw"] += 1
    return score


def pi(n, rng):
    return 4 * sum(rng.random() ** 2 + rng.random() ** 2 <= 1 for _ in range(n)) / n


def walk(n, rng):
    x = y = 0
    for _ in range(n):
        dx, dy = rng.choice([(0, 1), (0, -1), (1, 0), (-1, 0)])
        x, y = x + dx, y + dy
    return x, y


game = Game([Player("careful", 12), Player("brave", 19), Player("mimic", 17)], seed=7)
for number in range(3):
    results = game.round()
    print(f"--- round {number + 1}, dealer {game.dealer.hand}")
    for player in game.players:
        print(f"{player.name:<8}{player.hand!s:<20}{results[player.name]:>+4} {player.money:>5}")
for _ in range(50):
    game.round(1)
print({player.name: player.money for player in sorted(game.players, key=lambda player: -player.money)})
rng = random.Random(42)
print(tournament(60, rng), pi(500, rng), walk(100, rng))
rolls = [rng.randint(1, 6) + rng.randint(1, 6) for _ in range(300)]
for value, count in sorted(Counter(rolls).items()):
    print(f"{value:>3} {'#' * (count // 4):<14}{count:>3}")
print(f"{statistics.mean(rolls):.3f} {statistics.pstdev(rolls):.3f} {statistics.median(rolls)} {statistics.mode(rolls)}", statistics.multimode("aabbc"))
random.seed("words too")
print(random.random(), random.uniform(1, 2), random.randrange(0, 100, 7), random.choice("abc"), random.sample(range(50), 5), random.getrandbits(40), random.triangular(0, 1, 0.3))
print([round(f(*a), 6) for f, a in ((random.gauss, (0, 1)), (random.expovariate, (2,)), (random.betavariate, (1, 2)), (random.normalvariate, (5, 2)), (random.lognormvariate, (0, 1)), (random.vonmisesvariate, (0, 4)), (random.paretovariate, (3,)), (random.weibullvariate, (1, 2)))])
state = random.getstate()
first = random.random()
random.setstate(state)
print(first == random.random(), random.Random(1).sample(["a", "b", "c"], counts=[2, 1, 1], k=3), random.choices(range(5), cum_weights=[1, 2, 3, 4, 10], k=5), sorted(Card(r, Suit.HEARTS) for r in (3, 1))[0])
deck = Deck(random.Random(0))
print(len(deck), str(deck[0]), [str(card) for card in deck[-3:]], Card(5, Suit.CLUBS) in deck, max(deck).rank, [str(c) for c in random.Random(3).sample(deck, 2)], Suit("♥"))
for wrong in (lambda: random.choice([]), lambda: random.sample([1], 2), lambda: random.randint(5, 1), lambda: random.randrange(0), lambda: random.choices([], k=1), lambda: random.sample({1, 2}, 1), lambda: [deck.draw() for _ in range(60)], lambda: Card(1, Suit.CLUBS) < 3, lambda: random.choices([1], weights=[1, 2])):
    try:
        print(wrong())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
