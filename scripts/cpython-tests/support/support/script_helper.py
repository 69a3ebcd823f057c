"""Stands in for test.support.script_helper: no other process can be started."""

import unittest


def _refuse(*args, **kwargs):
    raise unittest.SkipTest("another process")


assert_python_ok = assert_python_failure = spawn_python = run_python_until_end = make_script = _refuse
run_test_script = _refuse
