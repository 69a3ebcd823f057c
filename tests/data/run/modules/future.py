from __future__ import annotations, division

import __future__

for name in __future__.all_feature_names:
    feature = getattr(__future__, name)
    print(name, feature, feature.getOptionalRelease(), feature.getMandatoryRelease(), feature.compiler_flag)
print(annotations is __future__.annotations, division.optional, division.mandatory, type(division))
print(__future__.__all__ == ["all_feature_names", *__future__.all_feature_names], __future__.__name__)


def f(x: Missing) -> Nowhere: ...


print(f.__annotations__, 7 / 2)
