"""A test: a method with its set-up, tear-down and clean-ups."""

import sys
import time
import warnings
from functools import wraps

from unittest.assertions import Assertions


class SkipTest(Exception):
    """Raised in a test, a set-up or a fixture: it is not run."""


class _ShouldStop(Exception):
    """The test is over: its part failed, and the first failure ends the run."""


_NO_MESSAGE = object()
_module_cleanups = []


def skip(reason):
    def decorator(item):
        if not isinstance(item, type):
            inner = item

            @wraps(inner)
            def item(*args, **kwargs):
                raise SkipTest(reason)

        item.__unittest_skip__ = True
        item.__unittest_skip_why__ = reason
        return item

    if hasattr(reason, "__code__"):
        function, reason = reason, ""
        return decorator(function)
    return decorator


def skipIf(condition, reason):
    return skip(reason) if condition else _as_it_is


def skipUnless(condition, reason):
    return _as_it_is if condition else skip(reason)


def _as_it_is(item):
    return item


def expectedFailure(item):
    item.__unittest_expecting_failure__ = True
    return item


def addModuleCleanup(function, /, *args, **kwargs):
    """To be called after the module's tearDownModule."""
    _module_cleanups.append((function, args, kwargs))


def enterModuleContext(cm):
    return _entered(cm, addModuleCleanup)


def doModuleCleanups():
    errors = []
    while _module_cleanups:
        function, args, kwargs = _module_cleanups.pop()
        try:
            function(*args, **kwargs)
        except Exception as error:
            errors.append(error)
    if errors:
        raise errors[0]


def _enter(cm, enter, leave, kind):
    cls = type(cm)
    try:
        return getattr(cls, enter), getattr(cls, leave)
    except AttributeError:
        name = f"{cls.__module__}.{cls.__qualname__}"
        raise TypeError(f"'{name}' object does not support the {kind} protocol") from None


def _entered(cm, add_cleanup):
    enter, leave = _enter(cm, "__enter__", "__exit__", "context manager")
    result = enter(cm)
    add_cleanup(leave, cm, None, None, None)
    return result


class _Outcome:
    """How the run of one test goes."""

    def __init__(self, result):
        self.result = result
        self.success = True
        self.expecting_failure = False
        self.expectedFailure = None


class _Part:
    """A part of a test - set-up, body, sub-test, clean-up: what it raises is counted, not raised on."""

    def __init__(self, outcome, test, is_subtest=False):
        self.outcome = outcome
        self.test = test
        self.is_subtest = is_subtest

    def __enter__(self):
        self.before = self.outcome.success
        self.outcome.success = True

    def __exit__(self, kind, error, traceback):
        outcome, test = self.outcome, self.test
        if kind is not None:
            if issubclass(kind, KeyboardInterrupt):
                return False
            self._went_wrong(kind, error, traceback)
        elif self.is_subtest and outcome.success:
            outcome.result.addSubTest(test.test_case, test, None)
        outcome.success = outcome.success and self.before
        return True

    def _went_wrong(self, kind, error, traceback):
        outcome, test = self.outcome, self.test
        info = (kind, error, traceback)
        if issubclass(kind, SkipTest):
            outcome.success = False
            outcome.result.addSkip(test, str(error))
        elif issubclass(kind, _ShouldStop):
            outcome.success = False
        elif outcome.expecting_failure:
            outcome.expectedFailure = info
        else:
            outcome.success = False
            if self.is_subtest:
                outcome.result.addSubTest(test.test_case, test, info)
            elif issubclass(kind, test.failureException):
                outcome.result.addFailure(test, info)
            else:
                outcome.result.addError(test, info)


class _SubTestScope:
    def __init__(self, case, message, params):
        self.case = case
        self.message = message
        self.params = params

    def __enter__(self):
        case = self.case
        self.parent = case._subtest
        if case._outcome is None:
            return
        outer = {} if self.parent is None else self.parent.params
        case._subtest = _SubTest(case, self.message, {**outer, **self.params})
        self.part = _Part(case._outcome, case._subtest, is_subtest=True)
        self.part.__enter__()

    def __exit__(self, kind, error, traceback):
        outcome = self.case._outcome
        if outcome is None:
            return False
        self.case._subtest = self.parent
        if not self.part.__exit__(kind, error, traceback):
            return False
        if outcome.expectedFailure if outcome.success else outcome.result.failfast:
            raise _ShouldStop
        return True


class TestCase(Assertions):
    longMessage = True
    maxDiff = 80 * 8
    _diffThreshold = 2**16
    _classSetupFailed = False
    _class_cleanups = []
    tearDown_exceptions = []

    def __init_subclass__(cls, *args, **kwargs):
        cls._classSetupFailed = False
        cls._class_cleanups = []
        super().__init_subclass__(*args, **kwargs)

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._outcome = None
        self._subtest = None
        self._cleanups = []
        self._type_equality_funcs = {}
        method = getattr(self, methodName, None)
        if method is None:
            if methodName != "runTest":
                raise ValueError(f"no such test method in {type(self)}: {methodName}")
            self._testMethodDoc = "No test"
        else:
            self._testMethodDoc = method.__doc__
        self.addTypeEqualityFunc(dict, "assertDictEqual")
        self.addTypeEqualityFunc(list, "assertListEqual")
        self.addTypeEqualityFunc(tuple, "assertTupleEqual")
        self.addTypeEqualityFunc(set, "assertSetEqual")
        self.addTypeEqualityFunc(frozenset, "assertSetEqual")
        self.addTypeEqualityFunc(str, "assertMultiLineEqual")

    def addTypeEqualityFunc(self, typeobj, function):
        self._type_equality_funcs[typeobj] = function

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        return _entered(cm, self.addCleanup)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        return _entered(cm, cls.addClassCleanup)

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        from unittest.result import TestResult

        return TestResult()

    def shortDescription(self):
        doc = self._testMethodDoc
        return doc.strip().split("\n")[0].strip() if doc else None

    def id(self):
        return f"{_strclass(type(self))}.{self._testMethodName}"

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._testMethodName == other._testMethodName

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def __str__(self):
        within = _strclass(type(self)) if sys.version_info < (3, 11) else self.id()
        return f"{self._testMethodName} ({within})"

    def __repr__(self):
        return f"<{_strclass(type(self))} testMethod={self._testMethodName}>"

    def subTest(self, msg=_NO_MESSAGE, **params):
        return _SubTestScope(self, msg, params)

    def skipTest(self, reason):
        raise SkipTest(reason)

    def _callSetUp(self):
        self.setUp()

    def _callTestMethod(self, method):
        if method() is not None:
            self._warn_of_result(method)

    def _callTearDown(self):
        self.tearDown()

    def _callCleanup(self, function, *args, **kwargs):
        function(*args, **kwargs)

    def _warn_of_result(self, method):
        warnings.warn(
            f"It is deprecated to return a value that is not None from a test case ({method})",
            DeprecationWarning,
            stacklevel=4,
        )

    def run(self, result=None):
        begins_run = result is None
        if begins_run:
            result = self.defaultTestResult()
            getattr(result, "startTestRun", _nothing)()
        method = getattr(self, self._testMethodName, None)
        skipped = [thing for thing in (type(self), method) if getattr(thing, "__unittest_skip__", False)]
        # 3.12 does not count tests that a decorator skips.
        if not skipped or sys.version_info[:2] != (3, 12):
            result.startTest(self)
        try:
            if skipped:
                result.addSkip(self, getattr(skipped[0], "__unittest_skip_why__", ""))
            else:
                self._run_parts(getattr(self, self._testMethodName), result)
            return result
        finally:
            result.stopTest(self)
            if begins_run:
                getattr(result, "stopTestRun", _nothing)()

    def _run_parts(self, method, result):
        expects_failure = getattr(type(self), "__unittest_expecting_failure__", False) or getattr(
            method, "__unittest_expecting_failure__", False
        )
        self._outcome = outcome = _Outcome(result)
        start = time.perf_counter()
        try:
            with _Part(outcome, self):
                self._callSetUp()
            if outcome.success:
                outcome.expecting_failure = expects_failure
                with _Part(outcome, self):
                    self._callTestMethod(method)
                outcome.expecting_failure = False
                with _Part(outcome, self):
                    self._callTearDown()
            self.doCleanups()
            if hasattr(result, "addDuration"):
                result.addDuration(self, time.perf_counter() - start)
            if outcome.success:
                if not expects_failure:
                    result.addSuccess(self)
                elif outcome.expectedFailure:
                    result.addExpectedFailure(self, outcome.expectedFailure)
                else:
                    result.addUnexpectedSuccess(self)
        finally:
            # The exception refers to frames, and those to the test.
            outcome.expectedFailure = None
            self._outcome = None

    def doCleanups(self):
        outcome = self._outcome or _Outcome(self.defaultTestResult())
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            with _Part(outcome, self):
                self._callCleanup(function, *args, **kwargs)
        return outcome.success

    @classmethod
    def doClassCleanups(cls):
        cls.tearDown_exceptions = []
        while cls._class_cleanups:
            function, args, kwargs = cls._class_cleanups.pop()
            try:
                function(*args, **kwargs)
            except Exception:
                cls.tearDown_exceptions.append(sys.exc_info())

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        """Runs the test, letting out what it raises."""
        method = getattr(self, self._testMethodName)
        for thing in (type(self), method):
            if getattr(thing, "__unittest_skip__", False):
                raise SkipTest(getattr(thing, "__unittest_skip_why__", ""))
        self._callSetUp()
        self._callTestMethod(method)
        self._callTearDown()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            self._callCleanup(function, *args, **kwargs)


def _nothing():
    pass


def _strclass(cls):
    return f"{cls.__module__}.{cls.__qualname__}"


class FunctionTestCase(TestCase):
    """A function as a test."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._functions = (testFunc, setUp, tearDown)
        self._description = description

    def setUp(self):
        if self._functions[1] is not None:
            self._functions[1]()

    def tearDown(self):
        if self._functions[2] is not None:
            self._functions[2]()

    def runTest(self):
        self._functions[0]()

    def id(self):
        return self._functions[0].__name__

    def __eq__(self, other):
        if not isinstance(other, FunctionTestCase):
            return NotImplemented
        return self._functions == other._functions and self._description == other._description

    def __hash__(self):
        return hash((type(self), self._functions, self._description))

    def __str__(self):
        return f"{_strclass(type(self))} ({self._functions[0].__name__})"

    def __repr__(self):
        return f"<{_strclass(type(self))} tec={self._functions[0]}>"

    def shortDescription(self):
        doc = self._description or self._functions[0].__doc__
        return doc and doc.split("\n")[0].strip() or None


class _SubTest(TestCase):
    def __init__(self, test_case, message, params):
        super().__init__()
        self._message = message
        self.test_case = test_case
        self.params = params
        self.failureException = test_case.failureException

    def runTest(self):
        raise NotImplementedError("subtests cannot be run directly")

    def _described(self):
        parts = []
        if self._message is not _NO_MESSAGE:
            parts.append(f"[{self._message}]")
        if self.params:
            parts.append("(" + ", ".join([f"{name}={value!r}" for name, value in self.params.items()]) + ")")
        return " ".join(parts) or "(<subtest>)"

    def id(self):
        return f"{self.test_case.id()} {self._described()}"

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return f"{self.test_case} {self._described()}"
