# versions: 3.12-
exec("print(1 is 1)")
