"""Stands in for test.support.import_helper."""

import contextlib
import sys
import unittest


def _imported(name):
    exec(f"import {name}", {})
    return sys.modules[name]


def import_module(name, deprecated=False, *, required_on=()):
    try:
        return _imported(name)
    except ImportError as error:
        raise unittest.SkipTest(str(error))


def import_fresh_module(name, fresh=(), blocked=(), *, deprecated=False):
    """Of the two halves of a module only the one in Python is here."""
    if blocked:
        return _imported(name)
    return None


def ready_to_import(*args, **kwargs):
    raise unittest.SkipTest("files to import")


@contextlib.contextmanager
def isolated_modules():
    yield
