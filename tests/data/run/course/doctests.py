# versions: 3.13-
"""Examples in docstrings.

>>> mean([1, 2, 3])
2.0
"""
import doctest


def mean(xs):
    """The arithmetic mean.

    >>> mean([4])
    4.0
    >>> mean([])
    Traceback (most recent call last):
        ...
    ValueError: no data
    >>> for x in (1, 2):
    ...     print(x)
    ...     print()
    1
    <BLANKLINE>
    2
    <BLANKLINE>
    >>> {"b": 1}["a"]
    Traceback (most recent call last):
    KeyError: 'a'
    """
    if not xs:
        raise ValueError("no data")
    return sum(xs) / len(xs)


class Stack:
    """
    >>> s = Stack()
    >>> s.push(1)
    >>> s
    Stack([1])
    >>> list(range(20))  # doctest: +ELLIPSIS
    [0, 1, ..., 18, 19]
    >>> print("a   b")  # doctest: +NORMALIZE_WHITESPACE
    a b
    >>> 1 / 0  # doctest: +SKIP
    >>> 1
    True
    """

    def __init__(self):
        self.items = []

    def push(self, x):
        """>>> Stack().push()  # doctest: +IGNORE_EXCEPTION_DETAIL
        Traceback (most recent call last):
        TypeError: anything
        """
        self.items.append(x)

    def __repr__(self):
        return f"Stack({self.items})"

    @property
    def top(self):
        """
        >>> 2 + 2
        5
        >>> print("one")
        """
        return self.items[-1]

    @staticmethod
    def empty():
        "nothing to try"


def untested():
    pass


print(doctest.testmod().failed)
print(doctest.testmod(verbose=True))
doctest.run_docstring_examples(mean, globals(), verbose=True, name="mean")
print(doctest.testmod(optionflags=doctest.FAIL_FAST).failed)
parser = doctest.DocTestParser()
for example in parser.get_examples("Text\n  >>> 1 + 1\n  2\n\n  >>> if x:\n  ...     y\n"):
    print(repr(example.source), repr(example.want), example.lineno, example.indent, example.exc_msg)
try:
    parser.get_examples(">>>1\n")
except ValueError as e:
    print(e)
exec(compile("40 + 2; None; 'text'", "<typed>", "single"))
print(_)
