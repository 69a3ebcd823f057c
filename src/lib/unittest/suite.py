"""Tests one after the other, with the fixtures of their classes and modules around them."""

import sys

from unittest import case


class BaseTestSuite:
    _cleanup = True

    def __init__(self, tests=()):
        self._tests = []
        self._removed_tests = 0
        self.addTests(tests)

    def __repr__(self):
        cls = type(self)
        return f"<{cls.__module__}.{cls.__qualname__} tests={list(self)}>"

    def __eq__(self, other):
        if not isinstance(other, type(self)):
            return NotImplemented
        return list(self) == list(other)

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return self._removed_tests + sum([test.countTestCases() for test in self if test is not None])

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f"{test!r} is not callable")
        if isinstance(test, type) and issubclass(test, (case.TestCase, TestSuite)):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def run(self, result):
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            test(result)
            if self._cleanup:
                self._forget(index)
        return result

    def _forget(self, index):
        test = self._tests[index]
        if hasattr(test, "countTestCases"):
            self._removed_tests += test.countTestCases()
            self._tests[index] = None

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        for test in self:
            test.debug()


class TestSuite(BaseTestSuite):
    def run(self, result, debug=False):
        outermost = not getattr(result, "_testRunEntered", False)
        if outermost:
            result._testRunEntered = True
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            if not isinstance(test, BaseTestSuite):
                self._between_classes(test, result)
                result._previousTestClass = type(test)
                if getattr(type(test), "_classSetupFailed", False) or getattr(result, "_moduleSetUpFailed", False):
                    continue
            test(result) if not debug else test.debug()
            if self._cleanup:
                self._forget(index)
        if outermost:
            self._end_class(None, result)
            self._end_module(result)
            result._testRunEntered = False
        return result

    def debug(self):
        self.run(_DebugResult(), True)

    def _between_classes(self, test, result):
        self._end_class(test, result)
        self._begin_module(test, result)
        self._begin_class(test, result)

    def _begin_class(self, test, result):
        cls = type(test)
        if cls is result._previousTestClass or result._moduleSetUpFailed or getattr(cls, "__unittest_skip__", False):
            return
        failed = False
        try:
            cls._classSetupFailed = False
        except TypeError:
            pass  # Not a class that can be written to: a test of the user's own making.
        set_up = getattr(cls, "setUpClass", None)
        if set_up is None:
            return
        with _Captured(result):
            try:
                set_up()
            except Exception as error:
                failed = True
                cls._classSetupFailed = True
                self._fixture_failed(result, error, "setUpClass", _class_name(cls))
            if failed:
                cls.doClassCleanups()
                self._cleanups_failed(cls, result, "setUpClass")

    def _cleanups_failed(self, cls, result, fixture):
        for info in cls.tearDown_exceptions:
            self._fixture_failed(result, info[1], fixture, _class_name(cls))

    def _end_class(self, test, result):
        previous = result._previousTestClass
        if type(test) is previous or previous is None:
            return
        if getattr(previous, "_classSetupFailed", False) or getattr(result, "_moduleSetUpFailed", False):
            return
        if getattr(previous, "__unittest_skip__", False):
            return
        tear_down = getattr(previous, "tearDownClass", None)
        clean_up = getattr(previous, "doClassCleanups", None)
        if tear_down is None and clean_up is None:
            return
        with _Captured(result):
            if tear_down is not None:
                try:
                    tear_down()
                except Exception as error:
                    self._fixture_failed(result, error, "tearDownClass", _class_name(previous))
            if clean_up is not None:
                clean_up()
                self._cleanups_failed(previous, result, "tearDownClass")

    def _begin_module(self, test, result):
        previous = _module_of(result)
        current = type(test).__module__
        if previous == current:
            return
        self._end_module(result)
        result._moduleSetUpFailed = False
        module = sys.modules.get(current)
        set_up = getattr(module, "setUpModule", None)
        if set_up is None:
            return
        with _Captured(result):
            try:
                set_up()
            except Exception as error:
                result._moduleSetUpFailed = True
                self._fixture_failed(result, error, "setUpModule", current)
            if result._moduleSetUpFailed:
                self._clean_up_module(result, "setUpModule", current)

    def _end_module(self, result):
        previous = _module_of(result)
        if previous is None or result._moduleSetUpFailed:
            return
        module = sys.modules.get(previous)
        if module is None:
            return
        with _Captured(result):
            tear_down = getattr(module, "tearDownModule", None)
            if tear_down is not None:
                try:
                    tear_down()
                except Exception as error:
                    self._fixture_failed(result, error, "tearDownModule", previous)
            self._clean_up_module(result, "tearDownModule", previous)

    def _clean_up_module(self, result, fixture, name):
        try:
            case.doModuleCleanups()
        except Exception as error:
            self._fixture_failed(result, error, fixture, name)

    def _fixture_failed(self, result, error, fixture, parent):
        holder = _ErrorHolder(f"{fixture} ({parent})")
        if isinstance(error, case.SkipTest):
            result.addSkip(holder, str(error))
        else:
            result.addError(holder, (type(error), error, error.__traceback__))


class _Captured:
    """What fixtures write is captured like what tests write, if the result does that."""

    def __init__(self, result):
        self._result = result

    def __enter__(self):
        getattr(self._result, "_setupStdout", _nothing)()

    def __exit__(self, kind, error, traceback):
        getattr(self._result, "_restoreStdout", _nothing)()


def _nothing():
    pass


def _class_name(cls):
    return f"{cls.__module__}.{cls.__qualname__}"


def _module_of(result):
    previous = getattr(result, "_previousTestClass", None)
    return None if previous is None else previous.__module__


class _ErrorHolder:
    """Stands for a test where a fixture of a class or module failed."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __repr__(self):
        return f"<ErrorHolder description={self.description!r}>"

    def __str__(self):
        return self.description

    def run(self, result):
        pass

    def __call__(self, result):
        return self.run(result)

    def countTestCases(self):
        return 0


class _DebugResult:
    _previousTestClass = None
    _moduleSetUpFailed = False
    shouldStop = False
