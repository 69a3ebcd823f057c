import itertools
import math
import operator

print(math.comb(2**63 - 1, 0), math.comb(2**63 - 1, 2**63 - 1), math.perm(2**63 - 1, 0), math.comb(2**63 - 1, 1), math.comb(0, 0), math.perm(2**63 - 1, 2))


# An iterator over a table stays refused once the size changed.
def steps(iterator, *changes):
    for change in (None, *changes, None):
        try:
            if change:
                change()
            print(next(iterator, "end"), end=" ")
        except Exception as error:
            print(type(error).__name__, error, end="; ")
    print()


table = {1: 2, 3: 4}
steps(iter(table), lambda: table.update({6: 6}), lambda: table.pop(6))
members = {1, 2, 5}
steps(iter(members), lambda: members.add(6), lambda: members.remove(6))


def broken():
    raise KeyError("broken")


# What failed inside is the end.
steps(itertools.zip_longest(iter(broken, 1), "ab"), None)
steps(itertools.zip_longest("abc", map(int, "1x3")), None, None)
if hasattr(itertools, "pairwise"):
    steps(itertools.pairwise(map(int, "12x4567")), None, None, None)
print(operator.length_hint(itertools.repeat(1), 5), operator.length_hint(itertools.repeat(1, 3), 5))

# So is what a set's iterator has come to.
members = {1, 2}
members_left = iter(members)
print(sum(members_left), members.clear(), list(members_left))
if hasattr(itertools, "batched"):
    steps(itertools.batched(map(int, "1x345"), 2), None, None)
steps(itertools.islice(map(int, "1x345"), 4), None, None)
