# versions: 3.11-
def tree(error):
    if not isinstance(error, BaseExceptionGroup):
        return repr(error)
    return error.message, [tree(inner) for inner in error.exceptions], getattr(error, "__notes__", None)


group = ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [KeyError(2), TypeError(3)])])
group.add_note("of all")
group.exceptions[1].add_note("of the inner")
for part in group.split(ValueError) + (group.subgroup(KeyError), group.subgroup(OSError)):
    print(part and tree(part))
matched, rest = group.split(ValueError)
matched.add_note("of the match alone")
print(group.__notes__, rest.__notes__, matched.__notes__, group.derive([OSError()]).__notes__ if hasattr(group.derive([OSError()]), "__notes__") else None)
try:
    try:
        raise group
    except* KeyError as caught:
        print(tree(caught))
except ExceptionGroup as left:
    print(tree(left), left is group)
    left.__notes__ = 5
    print(tree(left.split(ValueError)[0]))
    print(tree(left.split(ValueError)[1]))
