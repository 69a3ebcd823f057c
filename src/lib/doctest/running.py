"""Running of examples, and what is said of them."""

import difflib
import io
import re
import sys
import traceback
from collections import namedtuple

from .examples import DONT_ACCEPT_BLANKLINE, DONT_ACCEPT_TRUE_FOR_1, ELLIPSIS, FAIL_FAST, IGNORE_EXCEPTION_DETAIL
from .examples import NORMALIZE_WHITESPACE, OPTIONFLAGS_BY_NAME, REPORT_CDIFF, REPORT_NDIFF, REPORT_ONLY_FIRST_FAILURE
from .examples import REPORT_UDIFF, SKIP

_COUNTS_SKIPPED = sys.version_info >= (3, 13)
_RULE = "*" * 70


class TestResults(namedtuple("TestResults", "failed attempted")):
    """How many examples failed and were tried; from 3.13 on also how many were skipped."""

    def __new__(cls, failed, attempted, *, skipped=0):
        made = super().__new__(cls, failed, attempted)
        made.skipped = skipped
        return made

    def __repr__(self):
        more = f", skipped={self.skipped}" if self.skipped and _COUNTS_SKIPPED else ""
        return f"TestResults(failed={self.failed}, attempted={self.attempted}{more})"


class DocTestFailure(Exception):
    def __init__(self, test, example, got):
        self.test, self.example, self.got = test, example, got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    def __init__(self, test, example, exc_info):
        self.test, self.example, self.exc_info = test, example, exc_info

    def __str__(self):
        return str(self.test)


class OutputChecker:
    def check_output(self, want, got, optionflags):
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = re.sub(r"(?m)^<BLANKLINE>\s*?$", "", want)
            got = re.sub(r"(?m)^[^\S\n]+$", "", got)
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            want, got = " ".join(want.split()), " ".join(got.split())
            if got == want:
                return True
        if optionflags & ELLIPSIS and "..." in want:
            pattern = ".*".join([re.escape(part) for part in want.split("...")])
            return re.fullmatch(pattern, got, re.DOTALL) is not None
        return False

    def output_difference(self, example, got, optionflags):
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = re.sub(r"(?m)^[ ]*(?=\n)", "<BLANKLINE>", got)
        style = optionflags & (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF)
        if style and want.count("\n") > 2 < got.count("\n"):
            wants, gots = want.splitlines(keepends=True), got.splitlines(keepends=True)
            if style == REPORT_NDIFF:
                kind, lines = "ndiff with -expected +actual", list(difflib.ndiff(wants, gots))
            elif style == REPORT_UDIFF:
                kind, lines = "unified diff with -expected +actual", list(difflib.unified_diff(wants, gots, n=2))[2:]
            else:
                kind, lines = "context diff with expected followed by actual", list(difflib.context_diff(wants, gots, n=2))[2:]
            return f"Differences ({kind}):\n" + _indented("".join([line.rstrip() + "\n" for line in lines]))
        if want and got:
            return f"Expected:\n{_indented(want)}Got:\n{_indented(got)}"
        if want:
            return f"Expected:\n{_indented(want)}Got nothing\n"
        return f"Expected nothing\nGot:\n{_indented(got)}" if got else "Expected nothing\nGot nothing\n"


def _indented(text):
    return re.sub(r"(?m)^(?!$)", "    ", text)


class DocTestRunner:
    DIVIDER = _RULE

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = "-v" in sys.argv if verbose is None else verbose
        self.optionflags = self.original_optionflags = optionflags
        self._counts = {}

    # Numbers of all that was run.

    tries = property(lambda self: sum([tried for _, tried, _ in self._counts.values()]))
    failures = property(lambda self: sum([failed for failed, _, _ in self._counts.values()]))
    skips = property(lambda self: sum([skipped for _, _, skipped in self._counts.values()]))

    def _total(self):
        return TestResults(self.failures, self.tries, skipped=self.skips)

    def merge(self, other):
        for name, counts in other._counts.items():
            self._count(name, counts)

    def _count(self, name, counts):
        self._counts[name] = tuple([x + y for x, y in zip(self._counts.get(name, (0, 0, 0)), counts)])

    # What is said.

    def report_start(self, out, test, example):
        if self._verbose:
            expecting = "Expecting:\n" + _indented(example.want) if example.want else "Expecting nothing\n"
            out("Trying:\n" + _indented(example.source) + expecting)

    def report_success(self, out, test, example, got):
        if self._verbose:
            out("ok\n")

    def report_failure(self, out, test, example, got):
        out(self._header(test, example) + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        shown = "".join(traceback.format_exception(*exc_info))
        out(self._header(test, example) + "Exception raised:\n" + _indented(shown))

    def _header(self, test, example):
        lines = [_RULE]
        if test.filename:
            line = "?" if test.lineno is None else test.lineno + example.lineno + 1
            lines.append(f'File "{test.filename}", line {line}, in {test.name}')
        else:
            lines.append(f"Line {example.lineno + 1}, in {test.name}")
        return "\n".join(lines) + "\nFailed example:\n" + _indented(example.source)

    # The examples of one docstring.

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        stdout, hook = sys.stdout, sys.displayhook
        out = out or stdout.write
        sys.displayhook = sys.__displayhook__
        failed = tried = skipped = 0
        flags = self.optionflags
        try:
            for number, example in enumerate(test.examples):
                quiet = flags & REPORT_ONLY_FIRST_FAILURE and failed
                self.optionflags = flags
                for flag, on in example.options.items():
                    self.optionflags = self.optionflags | flag if on else self.optionflags & ~flag
                if self.optionflags & SKIP:
                    skipped += 1
                    tried += _COUNTS_SKIPPED
                    continue
                tried += 1
                if not quiet:
                    self.report_start(out, test, example)
                sys.stdout = printed = io.StringIO()
                try:
                    error = self._error_of(test, example, number)
                finally:
                    sys.stdout = stdout
                if not self._judged(out, test, example, _ended(printed.getvalue()), error, quiet):
                    failed += 1
                    if flags & FAIL_FAST:
                        break
        finally:
            sys.stdout, sys.displayhook, self.optionflags = stdout, hook, flags
        self._count(test.name, (failed, tried, skipped))
        if clear_globs:
            test.globs.clear()
        return TestResults(failed, tried, skipped=skipped)

    def _error_of(self, test, example, number):
        try:
            exec(compile(example.source, f"<doctest {test.name}[{number}]>", "single"), test.globs)
        except KeyboardInterrupt:
            raise
        except BaseException:
            return sys.exc_info()
        return None

    def _judged(self, out, test, example, got, error, quiet):
        flags, check = self.optionflags, self._checker.check_output
        if error is None:
            right = check(example.want, got, flags)
        else:
            said = traceback.format_exception_only(*error[:2])[-1]
            if example.exc_msg is None:
                if not quiet:
                    self.report_unexpected_exception(out, test, example, error)
                return False
            got += "".join(traceback.format_exception(*error))
            right = check(example.exc_msg, said, flags)
            if not right and flags & IGNORE_EXCEPTION_DETAIL:
                right = check(_kind(example.exc_msg), _kind(said), flags)
        if not quiet:
            (self.report_success if right else self.report_failure)(out, test, example, got)
        return right

    def summarize(self, verbose=None):
        verbose = self._verbose if verbose is None else verbose
        plain = not _COUNTS_SKIPPED
        counts = sorted(self._counts.items())
        if verbose:
            empty = [name for name, (_, tried, _) in counts if not tried]
            passed = [(name, tried) for name, (failed, tried, _) in counts if tried and not failed]
            if empty:
                print(_many(len(empty), "item", plain), "had no tests:")
                print("\n".join([f"    {name}" for name in empty]))
            if passed:
                print(_many(len(passed), "item", plain), "passed all tests:")
                for name, tried in passed:
                    print(f" {tried:3d} test{'' if tried == 1 else 's'} in {name}")
        bad = [(name, failed, tried) for name, (failed, tried, _) in counts if failed]
        if bad:
            print(_RULE)
            print(_many(len(bad), "item", plain), "had failures:")
            for name, failed, tried in bad:
                print(f" {failed:3d} of {tried:3d} in {name}")
        failures, tries, skips = self.failures, self.tries, self.skips
        if verbose:
            print(f"{_many(tries, 'test', plain)} in {_many(len(counts), 'item', plain)}.")
            if plain:
                print(f"{tries - failures} passed and {failures} failed.")
            else:
                print(f"{tries - failures} passed" + (f" and {failures} failed." if failures else "."))
        more = f" and {_many(skips, 'skipped test', False)}" if skips and not plain else ""
        if failures:
            print(f"***Test Failed*** {_many(failures, 'failure', plain)}{more}.")
        elif verbose:
            print(f"Test passed{more}.")
        return self._total()


def _many(count, noun, always):
    return f"{count} {noun}{'' if count == 1 and not always else 's'}"


def _ended(text):
    return text + "\n" if text and not text.endswith("\n") else text


def _kind(message):
    """The class of an error, without its module and its text."""
    return message.partition("\n")[0].partition(":")[0].rpartition(".")[2].strip() + "\n"


class DebugRunner(DocTestRunner):
    """Raises at the first failure."""

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)
