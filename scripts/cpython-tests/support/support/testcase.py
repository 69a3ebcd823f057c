"""Stands in for test.support.testcase."""

import math


class ExceptionIsLikeMixin:
    def assertExceptionIsLike(self, error, template):
        if error is None and template is None:
            return
        if template is None or error is None:
            self.fail(f"unexpected exception: {error!r} is not like {template!r}")
        if not isinstance(error, ExceptionGroup):
            self.assertEqual(error.__class__, template.__class__)
            self.assertEqual(error.args[0], template.args[0])
            return
        self.assertEqual(error.message, template.message)
        self.assertEqual(len(error.exceptions), len(template.exceptions))
        for one, other in zip(error.exceptions, template.exceptions):
            self.assertExceptionIsLike(one, other)


class FloatsAreIdenticalMixin:
    def assertFloatsAreIdentical(self, x, y):
        same = math.isnan(x) and math.isnan(y) or x == y and math.copysign(1, x) == math.copysign(1, y)
        self.assertTrue(same, f"{x!r} is not {y!r}")


class ComplexesAreIdenticalMixin(FloatsAreIdenticalMixin):
    def assertComplexesAreIdentical(self, x, y):
        self.assertFloatsAreIdentical(x.real, y.real)
        self.assertFloatsAreIdentical(x.imag, y.imag)
