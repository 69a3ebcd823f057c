"""Stands in for test.support.os_helper: there are no files."""

import contextlib
import unittest

TESTFN = "@test"


def unlink(name):
    pass


rmtree = rmdir = unlink


@contextlib.contextmanager
def temp_cwd(*args, **kwargs):
    raise unittest.SkipTest("files")
    yield


temp_dir = change_cwd = temp_cwd


class FakePath:
    def __init__(self, path):
        self.path = path

    def __fspath__(self):
        return self.path


class EnvironmentVarGuard:
    def __enter__(self):
        raise unittest.SkipTest("environment variables")

    def __exit__(self, *details):
        pass


def skip_unless_symlink(test):
    return unittest.skip("files")(test)
