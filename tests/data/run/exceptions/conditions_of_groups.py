# versions: 3.11-
group = ExceptionGroup("g", [ValueError(1), KeyError(2)])
for condition in (5, int, (ValueError, 5), "x", lambda error: False, (KeyError, OSError)):
    try:
        print(group.subgroup(condition) and group.subgroup(condition).exceptions)
    except TypeError as error:
        print(error)
