"""Finds tests in classes and modules."""

import functools
import sys

from unittest import case, suite


class TestLoader:
    testMethodPrefix = "test"
    sortTestMethodsUsing = staticmethod(lambda x, y: (x > y) - (x < y))
    testNamePatterns = None
    suiteClass = suite.TestSuite

    def __init__(self):
        self.errors = []

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, "runTest"):
            names = ["runTest"]
        return self.suiteClass([testCaseClass(name) for name in names])

    def loadTestsFromModule(self, module, *, pattern=None):
        tests = []
        for name in dir(module):
            thing = getattr(module, name)
            if isinstance(thing, type) and issubclass(thing, case.TestCase) and not _is_base(thing):
                tests.append(self.loadTestsFromTestCase(thing))
        tests = self.suiteClass(tests)
        load_tests = getattr(module, "load_tests", None)
        return tests if load_tests is None else load_tests(self, tests, pattern)

    def loadTestsFromName(self, name, module=None):
        parts = name.split(".")
        thing = module
        if thing is None:
            for end in range(len(parts), 0, -1):
                thing = sys.modules.get(".".join(parts[:end]))
                if thing is not None:
                    parts = parts[end:]
                    break
            else:
                raise ModuleNotFoundError(f"No module named {parts[0]!r}")
        parent = None
        for part in parts:
            parent, thing = thing, getattr(thing, part)
        return self._tests_of(thing, parent, name)

    def _tests_of(self, thing, parent, name):
        if isinstance(thing, type(sys)):
            return self.loadTestsFromModule(thing)
        if isinstance(thing, type) and issubclass(thing, case.TestCase):
            return self.loadTestsFromTestCase(thing)
        if isinstance(parent, type) and issubclass(parent, case.TestCase) and callable(thing):
            return self.suiteClass([parent(name.rpartition(".")[2])])
        if isinstance(thing, suite.TestSuite):
            return thing
        if callable(thing):
            made = thing()
            if isinstance(made, suite.TestSuite):
                return made
            if isinstance(made, case.TestCase):
                return self.suiteClass([made])
            raise TypeError(f"calling {thing} returned {made}, not a test")
        raise TypeError(f"don't know how to make test from: {thing}")

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def getTestCaseNames(self, testCaseClass):
        prefix = self.testMethodPrefix
        names = [
            name
            for name in dir(testCaseClass)
            if name.startswith(prefix)
            and callable(getattr(testCaseClass, name))
            and self._is_wanted(f"{testCaseClass.__module__}.{testCaseClass.__qualname__}.{name}")
        ]
        if self.sortTestMethodsUsing:
            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names

    def _is_wanted(self, full_name):
        if self.testNamePatterns is None:
            return True
        from fnmatch import fnmatchcase

        return any([fnmatchcase(full_name, pattern) for pattern in self.testNamePatterns])

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        raise NotImplementedError("not simulated: TestLoader.discover(), there are no files")


def _is_base(cls):
    return cls in (case.TestCase, case.FunctionTestCase) or cls.__name__ == "IsolatedAsyncioTestCase" and (
        cls.__module__ == "unittest.async_case"
    )


defaultTestLoader = TestLoader()
