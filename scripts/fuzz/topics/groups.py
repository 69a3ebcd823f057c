"""except* and groups in groups, from Python 3.11 on."""

ERRORS = ["ValueError", "KeyError", "TypeError", "OSError"]


def group(draw, depth):
    inner = [group(draw, depth - 1) if depth and draw.often(0.4) else f"{draw.of(ERRORS)}({draw.randint(0, 9)})" for _ in range(draw.randint(1, 3))]
    return f"{draw.of(['ExceptionGroup', 'ExceptionGroup', 'BaseExceptionGroup'])}({draw.of(['g', 'h'])!r}, [{', '.join(inner)}])"


def lines(draw):
    yield "def tree(e):"
    yield "    if e is None or not isinstance(e, BaseExceptionGroup): return repr(e)"
    yield "    return type(e).__name__, e.message, [tree(i) for i in e.exceptions], repr(e.__cause__), e.__context__ is None, getattr(e, '__notes__', None)"
    yield "def f(seen):"
    yield "    try:"
    if draw.often(0.5):
        yield f"        e = {group(draw, 2)}"
        yield "        e.add_note('noted')"
        yield "        raise e"
    else:
        yield f"        raise {draw.of([group(draw, 2), group(draw, 2), draw.of(ERRORS) + '(1)'])}"
    for _ in range(draw.randint(1, 3)):
        yield f"    except* {draw.of([*ERRORS, 'Exception', '(KeyError, ValueError)', 'LookupError', 'ExceptionGroup' if draw.often(0.2) else 'OSError'])} as e:"
        yield "        seen.append(tree(e))"
        yield f"        {draw.of(['pass', 'pass', 'raise', 'raise ' + draw.of(ERRORS) + '(8)', 'raise ' + draw.of(ERRORS) + '(9) from None', 'raise e', 'x = 1'])}"
    if draw.often(0.3):
        yield "    else:"
        yield "        seen.append('else')"
    if draw.often(0.3):
        yield "    finally:"
        yield "        seen.append('finally')"
    yield "seen = []"
    yield "try:"
    yield "    f(seen)"
    yield "except BaseException as e:"
    yield "    print(tree(e), str(e))"
    yield "print(seen)"
    yield f"g = {group(draw, 2)}"
    for _ in range(draw.randint(2, 5)):
        asked = draw.of([draw.of(ERRORS), "(KeyError, OSError)", "lambda e: len(e.args) == 1", "Exception", "lambda e: isinstance(e, LookupError)", "5"])
        use = draw.of([f"[tree(p) for p in g.split({asked})]", f"tree(g.subgroup({asked}))", "tree(g.derive([ValueError(1)]))", "g.args, g.message, g.exceptions", "str(g), repr(g)", "ExceptionGroup('x', [])", "ExceptionGroup('x', [KeyboardInterrupt()])", "ExceptionGroup(1, [g])", "ExceptionGroup('x', 5)"])
        yield f"show(lambda: ({use}))"
