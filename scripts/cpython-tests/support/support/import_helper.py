"""Stands in for test.support.import_helper."""

import contextlib
import importlib
import unittest


def import_module(name, deprecated=False, *, required_on=()):
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise unittest.SkipTest(str(error))


def import_fresh_module(name, fresh=(), blocked=(), *, deprecated=False):
    """Of the two halves of a module only the one in Python is here."""
    if blocked:
        return importlib.import_module(name)
    return None


def ready_to_import(*args, **kwargs):
    raise unittest.SkipTest("files to import")


@contextlib.contextmanager
def isolated_modules():
    yield
