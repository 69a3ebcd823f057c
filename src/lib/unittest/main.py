"""`unittest.main()`"""

import sys

from unittest import loader, runner

_NO_TESTS = 5


class TestProgram:
    def __init__(
        self,
        module="__main__",
        defaultTest=None,
        argv=None,
        testRunner=None,
        testLoader=loader.defaultTestLoader,
        exit=True,
        verbosity=1,
        failfast=None,
        catchbreak=None,
        buffer=None,
        warnings=None,
        *,
        tb_locals=False,
        durations=None,
    ):
        self.module = sys.modules[module] if isinstance(module, str) else module
        self.defaultTest = defaultTest
        self.testRunner = runner.TextTestRunner if testRunner is None else testRunner
        self.testLoader = testLoader
        self.exit = exit
        self.verbosity = verbosity
        self.failfast = bool(failfast)
        self.buffer = bool(buffer)
        self.tb_locals = tb_locals
        self.durations = durations
        # As the command line's -W: what is deprecated is shown once in each place.
        self.warnings = "default" if warnings is None and not sys.warnoptions else warnings
        self.parseArgs(sys.argv if argv is None else argv)
        self.runTests()

    def parseArgs(self, argv):
        names = []
        patterns = []
        rest = iter(argv[1:])
        for argument in rest:
            if argument in ("-v", "--verbose"):
                self.verbosity = 2
            elif argument in ("-q", "--quiet"):
                self.verbosity = 0
            elif argument in ("-f", "--failfast"):
                self.failfast = True
            elif argument in ("-b", "--buffer"):
                self.buffer = True
            elif argument == "-k":
                pattern = next(rest)
                patterns.append(pattern if "*" in pattern else f"*{pattern}*")
            elif argument.startswith("-"):
                raise NotImplementedError(f"not simulated: the option {argument} of unittest")
            else:
                names.append(argument)
        if patterns:
            self.testLoader.testNamePatterns = patterns
        if not names and self.defaultTest is not None:
            names = [self.defaultTest] if isinstance(self.defaultTest, str) else list(self.defaultTest)
        if names:
            self.test = self.testLoader.loadTestsFromNames(names, self.module)
        else:
            self.test = self.testLoader.loadTestsFromModule(self.module)

    def runTests(self):
        chosen = self.testRunner
        if isinstance(chosen, type):
            chosen = chosen(
                verbosity=self.verbosity, failfast=self.failfast, buffer=self.buffer, warnings=self.warnings
            )
        self.result = chosen.run(self.test)
        if self.exit:
            if self.result.testsRun == 0 and not self.result.skipped and sys.version_info >= (3, 12):
                sys.exit(_NO_TESTS)
            sys.exit(not self.result.wasSuccessful())


main = TestProgram
