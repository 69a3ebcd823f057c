with open("notes.txt", "w") as file:
    file.write("a note")
with open("notes.txt") as file:
    text = file.read()
