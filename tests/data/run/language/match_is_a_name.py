# Where match is no keyword yet, CPython says so at the token behind it.
PROGRAMS = ["match v:\n    case 1: pass", "match v, w:\n    case 1: pass", "match = 1", "match(3)", "case = match = 5; print(match)"]
v = w = 1
for program in PROGRAMS:
    names = {"match": print, "v": 1, "w": 2}
    try:
        exec(program, names)
        print("ran")
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset, repr(error.text))
