"""Stands in for test.support.isolation: a test that wants a process of its own runs where it is."""


def runInSubprocess(**_options):
    return lambda test: test
