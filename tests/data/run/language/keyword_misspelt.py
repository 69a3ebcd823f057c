values = [1, 2]
for value in values:
    if value == 1:
        print("odd")
    else:
        brek
print("on" fi values else "off")
