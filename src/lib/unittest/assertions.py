"""The assert methods of a test. What only a failure needs is imported then."""

import sys
from collections import Counter

from unittest.expected import Logs, NoLogs, Raises, RaisesRegex, Warns, WarnsRegex
from unittest.shown import common_shortened, safe_repr

if sys.version_info >= (3, 14):
    from unittest.newer_assertions import NewerAssertions
else:
    NewerAssertions = object


class Assertions(NewerAssertions):
    failureException = AssertionError

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        return standardMsg if msg is None else f"{standardMsg} : {msg}"

    def _refuse(self, msg, words):
        raise self.failureException(self._formatMessage(msg, words))

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._refuse(msg, f"{safe_repr(expr)} is not true")

    def assertFalse(self, expr, msg=None):
        if expr:
            self._refuse(msg, f"{safe_repr(expr)} is not false")

    # Equality.

    def assertEqual(self, first, second, msg=None):
        own = self._type_equality_funcs.get(type(first)) if type(first) is type(second) else None
        if own is None:
            self._baseAssertEqual(first, second, msg)
        elif isinstance(own, str):
            getattr(self, own)(first, second, msg=msg)
        else:
            own(first, second, msg=msg)

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            left, right = common_shortened(first, second)
            self._refuse(msg, f"{left} != {right}")

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._refuse(msg, f"{safe_repr(first)} == {safe_repr(second)}")

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        difference, near, within = _distance(first, second, places, delta)
        if not near:
            self._refuse(msg, f"{safe_repr(first)} != {safe_repr(second)} within {within} ({difference} difference)")

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        difference, near, within = _distance(first, second, places, delta)
        if first == second or near:
            words = f"{safe_repr(first)} == {safe_repr(second)} within {within}"
            self._refuse(msg, words if delta is None else f"{words} ({difference} difference)")

    def assertSequenceEqual(self, first, second, msg=None, seq_type=None):
        name = "sequence" if seq_type is None else seq_type.__name__
        if seq_type is not None:
            for word, sequence in (("First", first), ("Second", second)):
                if not isinstance(sequence, seq_type):
                    raise self.failureException(f"{word} sequence is not a {name}: {safe_repr(sequence)}")
        for word, sequence in (("First", first), ("Second", second)):
            try:
                len(sequence)
            except (TypeError, NotImplementedError):
                self._refuse(msg, f"{word} {name} has no length.    Non-sequence?")
        if first == second:
            return
        found = _first_difference(first, second)
        if found is None and len(first) == len(second) and seq_type is None and type(first) is not type(second):
            return
        left, right = common_shortened(first, second)
        words = [f"{name.capitalize()}s differ: {left} != {right}\n"]
        if found is not None:
            left, right = common_shortened(first[found], second[found])
            words.append(f"\nFirst differing element {found}:\n{left}\n{right}\n")
        for word, longer, shorter in (("First", first, second), ("Second", second, first)):
            more = len(longer) - len(shorter)
            if more > 0:
                words.append(f"\n{word} {name} contains {more} additional elements.\n")
                words.append(f"First extra element {len(shorter)}:\n{safe_repr(longer[len(shorter)])}\n")
        self._refuse(msg, self._with_diff("".join(words), _diff_of_shown(first, second)))

    def _with_diff(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return f"{message}\nDiff is {len(diff)} characters long. Set self.maxDiff to None to see it."

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        only_first = self._set_difference("first", set1, set2)
        only_second = self._set_difference("second", set2, set1)
        lines = []
        for items, here, there in ((only_first, "first", "second"), (only_second, "second", "first")):
            if items:
                lines.append(f"Items in the {here} set but not the {there}:")
                lines.extend([repr(item) for item in items])
        if lines:
            self._refuse(msg, "\n".join(lines))

    def _set_difference(self, word, set1, set2):
        try:
            return set1.difference(set2)
        except TypeError as error:
            self.fail(f"invalid type when attempting set difference: {error}")
        except AttributeError as error:
            self.fail(f"{word} argument does not support set difference: {error}")

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            left, right = common_shortened(d1, d2)
            self._refuse(msg, self._with_diff(f"{left} != {right}", _diff_of_shown(d1, d2)))

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first == second:
            return
        if len(first) > self._diffThreshold or len(second) > self._diffThreshold:
            self._baseAssertEqual(first, second, msg)
        import difflib

        left, right = common_shortened(first, second)
        diff = "\n" + "".join(difflib.ndiff(_ended(first, second), _ended(second, first)))
        self._refuse(msg, self._with_diff(f"{left} != {right}", diff))

    def assertCountEqual(self, first, second, msg=None):
        first, second = list(first), list(second)
        try:
            if Counter(first) == Counter(second):
                return
            counts = _counts_hashable(first, second)
        except TypeError:
            counts = _counts_unhashable(first, second)
        if counts:
            lines = [f"First has {left}, Second has {right}:  {item!r}" for left, right, item in counts]
            self._refuse(msg, self._with_diff("Element counts were not equal:\n", "\n".join(lines)))

    # Relations.

    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self._refuse(msg, f"{safe_repr(expr1)} is not {safe_repr(expr2)}")

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self._refuse(msg, f"unexpectedly identical: {safe_repr(expr1)}")

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._refuse(msg, f"{safe_repr(obj)} is not None")

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._refuse(msg, "unexpectedly None")

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._refuse(msg, f"{safe_repr(member)} not found in {safe_repr(container)}")

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._refuse(msg, f"{safe_repr(member)} unexpectedly found in {safe_repr(container)}")

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            self._refuse(msg, f"{safe_repr(obj)} is not an instance of {cls!r}")

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self._refuse(msg, f"{safe_repr(obj)} is an instance of {cls!r}")

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._refuse(msg, f"{safe_repr(a)} not less than {safe_repr(b)}")

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._refuse(msg, f"{safe_repr(a)} not less than or equal to {safe_repr(b)}")

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._refuse(msg, f"{safe_repr(a)} not greater than {safe_repr(b)}")

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._refuse(msg, f"{safe_repr(a)} not greater than or equal to {safe_repr(b)}")

    def assertRegex(self, text, expected_regex, msg=None):
        expected_regex = _pattern(expected_regex)
        if not expected_regex.search(text):
            self._refuse(msg, f"Regex didn't match: {expected_regex.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        unexpected_regex = _pattern(unexpected_regex)
        match = unexpected_regex.search(text)
        if match:
            found = text[match.start() : match.end()]
            self._refuse(msg, f"Regex matched: {found!r} matches {unexpected_regex.pattern!r} in {text!r}")

    # Exceptions, warnings, logs.

    def assertRaises(self, expected_exception, *args, **kwargs):
        return Raises(self, expected_exception).handle("assertRaises", args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return RaisesRegex(self, expected_exception, expected_regex).handle("assertRaisesRegex", args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return Warns(self, expected_warning).handle("assertWarns", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return WarnsRegex(self, expected_warning, expected_regex).handle("assertWarnsRegex", args, kwargs)

    def assertLogs(self, logger=None, level=None, formatter=None):
        return Logs(self, logger, level, formatter)

    def assertNoLogs(self, logger=None, level=None):
        return NoLogs(self, logger, level, None)


def _pattern(regex):
    if not isinstance(regex, (str, bytes)):
        return regex
    assert regex, "expected_regex must not be empty."
    import re

    return re.compile(regex)


def _distance(first, second, places, delta):
    """The difference, whether it is small enough, and in words what would be."""
    if delta is not None and places is not None:
        raise TypeError("specify delta or places not both")
    difference = abs(first - second)
    if delta is not None:
        return safe_repr(difference), difference <= delta, f"{safe_repr(delta)} delta"
    places = 7 if places is None else places
    return safe_repr(difference), round(difference, places) == 0, f"{places!r} places"


def _first_difference(first, second):
    for index in range(min(len(first), len(second))):
        if first[index] != second[index]:
            return index
    return None


def _diff_of_shown(first, second):
    import difflib
    import pprint

    lines = difflib.ndiff(pprint.pformat(first).splitlines(), pprint.pformat(second).splitlines())
    return "\n" + "\n".join(lines)


def _ended(text, other):
    """The lines of a text, the last one ended for the sake of a readable difference."""
    if sys.version_info < (3, 12):
        ends = len(text.splitlines()) == 1 and text.strip("\r\n") == text
    else:
        ends = text and not text.endswith("\n") and not (other and other.endswith("\n"))
    if ends:
        text += "\n"
    return text.splitlines(keepends=True)


def _counts_hashable(first, second):
    left, right = Counter(first), Counter(second)
    counts = [(count, right.get(item, 0), item) for item, count in left.items() if count != right.get(item, 0)]
    return counts + [(0, count, item) for item, count in right.items() if item not in left]


def _counts_unhashable(first, second):
    counts = []
    known = []
    for item in first + second:
        if item in known:
            continue
        known.append(item)
        left, right = first.count(item), second.count(item)
        if left != right:
            counts.append((left, right, item))
    return counts
