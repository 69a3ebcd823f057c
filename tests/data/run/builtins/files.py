# Files that a program writes and reads back.
import io


def attempt(function):
    try:
        print(function())
    except (OSError, ValueError, TypeError) as error:
        print(type(error).__name__, error)


with open("notes.txt", "w") as file:
    print(file.name, file.mode, file.writable(), file.readable(), file.closed)
    print(file.write("first\n"), file.write("second line\n"))
    print("third", 3, file=file)
    file.writelines(["a\n", "b"])
print(file.closed)
with open("notes.txt") as file:
    for number, line in enumerate(file, 1):
        print(number, repr(line))
with open("notes.txt", encoding="utf-8") as file:
    print(repr(file.readline()), repr(file.read(3)), file.tell(), file.readlines())
    file.seek(0)
    print(repr(file.read()), repr(file.read()))
with open("notes.txt", "a") as file:
    file.write("\nappended")
print(open("notes.txt").read().splitlines())
with open("data.bin", "wb") as file:
    print(file.write(bytes(range(5))), file.write(b"\xff"))
with open("data.bin", "rb") as file:
    print(file.read(2), file.read(), file.seek(-1, 2), file.read())
with open("new.txt", "x") as file:
    file.write("é\n")
print(open("new.txt", "rb").read(), len(open("new.txt").read()))
attempt(lambda: open("new.txt", "x"))
attempt(lambda: open("missing.txt"))
attempt(lambda: open("missing.txt", "rb"))
attempt(lambda: open("new.txt", "q"))
attempt(lambda: open("new.txt", "rw"))
attempt(lambda: open("new.txt", "bt"))
attempt(lambda: open(1.5))
attempt(lambda: open("new.txt", 5))
attempt(lambda: file.read())
attempt(lambda: open("notes.txt").write("x"))
attempt(lambda: open("notes.txt", "w").write(b"x"))
with open("both.txt", "w+") as file:
    file.write("hello world")
    file.seek(6)
    print(file.read(), io.SEEK_SET)
