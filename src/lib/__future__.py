"""The module `__future__`: what the features are; the compiler itself makes of them what it will."""

import sys

all_feature_names = [
    "nested_scopes",
    "generators",
    "division",
    "absolute_import",
    "with_statement",
    "print_function",
    "unicode_literals",
    "barry_as_FLUFL",
    "generator_stop",
    "annotations",
]
__all__ = ["all_feature_names"] + all_feature_names

CO_NESTED = 0x10
CO_GENERATOR_ALLOWED = 0
CO_FUTURE_DIVISION = 0x20000
CO_FUTURE_ABSOLUTE_IMPORT = 0x40000
CO_FUTURE_WITH_STATEMENT = 0x80000
CO_FUTURE_PRINT_FUNCTION = 0x100000
CO_FUTURE_UNICODE_LITERALS = 0x200000
CO_FUTURE_BARRY_AS_BDFL = 0x400000
CO_FUTURE_GENERATOR_STOP = 0x800000
CO_FUTURE_ANNOTATIONS = 0x1000000


class _Feature:
    def __init__(self, optionalRelease, mandatoryRelease, compiler_flag):
        self.optional = optionalRelease
        self.mandatory = mandatoryRelease
        self.compiler_flag = compiler_flag

    def getOptionalRelease(self):
        return self.optional

    def getMandatoryRelease(self):
        return self.mandatory

    def __repr__(self):
        return f"_Feature({self.optional!r}, {self.mandatory!r}, {self.compiler_flag!r})"


def _since(major, minor, level="alpha", serial=0):
    return (major, minor, 0, level, serial)


nested_scopes = _Feature(_since(2, 1, "beta", 1), _since(2, 2), CO_NESTED)
generators = _Feature(_since(2, 2, serial=1), _since(2, 3, "final"), CO_GENERATOR_ALLOWED)
division = _Feature(_since(2, 2, serial=2), _since(3, 0), CO_FUTURE_DIVISION)
absolute_import = _Feature(_since(2, 5, serial=1), _since(3, 0), CO_FUTURE_ABSOLUTE_IMPORT)
with_statement = _Feature(_since(2, 5, serial=1), _since(2, 6), CO_FUTURE_WITH_STATEMENT)
print_function = _Feature(_since(2, 6, serial=2), _since(3, 0), CO_FUTURE_PRINT_FUNCTION)
unicode_literals = _Feature(_since(2, 6, serial=2), _since(3, 0), CO_FUTURE_UNICODE_LITERALS)
barry_as_FLUFL = _Feature(_since(3, 1, serial=2), _since(4, 0), CO_FUTURE_BARRY_AS_BDFL)
generator_stop = _Feature(_since(3, 5, "beta", 1), _since(3, 7), CO_FUTURE_GENERATOR_STOP)
# Each release put it off to the next, until 3.11 left the date open.
_mandatory = _since(3, sys.version_info.minor + 1) if sys.version_info < (3, 11) else None
annotations = _Feature(_since(3, 7, "beta", 1), _mandatory, CO_FUTURE_ANNOTATIONS)
