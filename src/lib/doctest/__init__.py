"""The module `doctest`: examples in docstrings, run and compared with what stands below them."""

import sys

from .examples import DocTest, DocTestFinder, DocTestParser, Example, set_unittest_reportflags
from .examples import COMPARISON_FLAGS, DONT_ACCEPT_BLANKLINE, DONT_ACCEPT_TRUE_FOR_1, ELLIPSIS, FAIL_FAST
from .examples import IGNORE_EXCEPTION_DETAIL, NORMALIZE_WHITESPACE, OPTIONFLAGS_BY_NAME, REPORTING_FLAGS, REPORT_CDIFF
from .examples import REPORT_NDIFF, REPORT_ONLY_FIRST_FAILURE, REPORT_UDIFF, SKIP, register_optionflag
from .running import DebugRunner, DocTestFailure, DocTestRunner, OutputChecker, TestResults, UnexpectedException

master = None


def testmod(
    m=None,
    name=None,
    globs=None,
    verbose=None,
    report=True,
    optionflags=0,
    extraglobs=None,
    raise_on_error=False,
    exclude_empty=False,
):
    """Runs the examples of a module, by default of the program."""
    m = sys.modules["__main__"] if m is None else m
    if not hasattr(m, "__dict__") or not hasattr(m, "__name__"):
        raise TypeError(f"testmod: module required; {m!r}")
    finder = DocTestFinder(exclude_empty=exclude_empty)
    tests = finder.find(m, name or m.__name__, globs=globs, extraglobs=extraglobs)
    return _results(tests, verbose, report, optionflags, raise_on_error)


def testfile(
    filename,
    module_relative=True,
    name=None,
    package=None,
    globs=None,
    verbose=None,
    report=True,
    optionflags=0,
    extraglobs=None,
    raise_on_error=False,
    parser=None,
    encoding=None,
):
    """Runs the examples of a text file."""
    with open(filename, encoding=encoding) as file:
        text = file.read()
    globs = {"__name__": "__main__", **(globs or {}), **(extraglobs or {})}
    name = name or filename.rpartition("/")[2]
    test = (parser or DocTestParser()).get_doctest(text, globs, name, filename, 0)
    return _results([test], verbose, report, optionflags, raise_on_error)


def _results(tests, verbose, report, optionflags, raise_on_error):
    global master

    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    for test in tests:
        runner.run(test)
    if report:
        runner.summarize()
    if master is None:
        master = runner
    else:
        master.merge(runner)
    return runner._total()


def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
    """Runs the examples of one object."""
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)


def DocTestSuite(*args, **kwargs):
    raise NotImplementedError("not simulated: doctest.DocTestSuite()")


def DocFileSuite(*paths, **kwargs):
    raise NotImplementedError("not simulated: doctest.DocFileSuite()")
