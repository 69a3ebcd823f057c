d = {0: 1}
for key in d:
    del d[0]
    d[0] = 1
