import shlex

print(list(shlex.shlex("a 'b c' + d")))
