"""Stands in for test.support.warnings_helper."""

import contextlib
import warnings


@contextlib.contextmanager
def check_warnings(*filters, quiet=True):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield caught


@contextlib.contextmanager
def check_no_warnings(case, message="", category=Warning, force_gc=False):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield
    case.assertEqual(caught, [])


def ignore_warnings(*, category):
    def decorate(test):
        def run(*args, **kwargs):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", category=category)
                return test(*args, **kwargs)

        return run

    return decorate


def check_syntax_warning(case, *args, **kwargs):
    case.skipTest("warnings of the compiler")


save_restore_warnings_filters = contextlib.nullcontext
