"""What became of tests: counts, and texts of what failed."""

import io
import sys

import traceback

from _traceback import without

_OWN_FRAMES = "<lib>/unittest/"


class TestResult:
    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = False
        self.failures = []
        self.errors = []
        self.testsRun = 0
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.collectedDurations = []
        self.shouldStop = False
        self.buffer = False
        self.tb_locals = False
        self._previousTestClass = None
        self._testRunEntered = False
        self._moduleSetUpFailed = False
        self._kept = None
        self._show_output = False

    def printErrors(self):
        """The runner calls it when all is over."""

    def startTestRun(self):
        pass

    def stopTestRun(self):
        pass

    def startTest(self, test):
        self.testsRun += 1
        self._show_output = False
        self._setupStdout()

    def stopTest(self, test):
        self._restoreStdout()
        self._show_output = False

    def _setupStdout(self):
        if self.buffer and self._kept is None:
            self._kept = (sys.stdout, sys.stderr)
            sys.stdout, sys.stderr = io.StringIO(), io.StringIO()

    def _restoreStdout(self):
        if self._kept is None:
            return
        captured = (sys.stdout, sys.stderr)
        sys.stdout, sys.stderr = self._kept
        self._kept = None
        if self._show_output:
            for name, stream, own in zip(("Stdout", "Stderr"), captured, (sys.stdout, sys.stderr)):
                own.write(_captured(name, stream))

    def addError(self, test, err):
        self._failed(self.errors, test, err)

    def addFailure(self, test, err):
        self._failed(self.failures, test, err)

    def addSubTest(self, test, subtest, err):
        if err is not None:
            is_failure = issubclass(err[0], test.failureException)
            self._failed(self.failures if is_failure else self.errors, subtest, err)

    def _failed(self, group, test, err):
        if self.failfast:
            self.stop()
        group.append((test, self._exc_info_to_string(err, test)))
        self._show_output = True

    def addSuccess(self, test):
        pass

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    def addUnexpectedSuccess(self, test):
        if self.failfast:
            self.stop()
        self.unexpectedSuccesses.append(test)

    def addDuration(self, test, elapsed):
        self.collectedDurations.append((str(test), elapsed))

    def wasSuccessful(self):
        return not (self.failures or self.errors or self.unexpectedSuccesses)

    def stop(self):
        self.shouldStop = True

    def _exc_info_to_string(self, err, test):
        _clean(err[1], [])
        text = "".join(traceback.format_exception(err[1]))
        if self._kept is not None:
            text += _captured("Stdout", sys.stdout) + _captured("Stderr", sys.stderr)
        return text

    def __repr__(self):
        cls = type(self)
        return (
            f"<{cls.__module__}.{cls.__qualname__} run={self.testsRun} errors={len(self.errors)}"
            f" failures={len(self.failures)}>"
        )


def _captured(name, stream):
    text = stream.getvalue()
    if not text:
        return ""
    return f"\n{name}:\n{text}" if text.endswith("\n") else f"\n{name}:\n{text}\n"


def _clean(error, seen):
    """Takes the frames of this package out of a traceback, and out of those of its causes."""
    if error is None or error in seen:
        return
    seen.append(error)
    error.__traceback__ = without(error.__traceback__, _OWN_FRAMES)
    _clean(error.__cause__, seen)
    _clean(error.__context__, seen)
