"""Stands in for test.support.hashlib_helper: all digests are there."""


def requires_hashdigest(*names, **options):
    return lambda test: test
