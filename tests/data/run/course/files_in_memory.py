import io
import os.path

text = io.StringIO("name,age\nann,31\nbob,25\n")
header = text.readline().strip().split(",")
rows = [dict(zip(header, line.strip().split(","))) for line in text]
print(rows, text.read() == "", text.tell() > 0)
text.seek(0)
print(text.readlines()[1:], list(io.StringIO("a\nb")))
out = io.StringIO()
print("to", "file", file=out, sep="-")
out.write("more\n")
print(repr(out.getvalue()), out.closed)
with io.StringIO() as file:
    file.writelines(["x\n", "y\n"])
    print(file.getvalue().splitlines())
try:
    file.read()
except ValueError as error:
    print(error)
print(os.path.join("a", "b.txt"), os.path.splitext("x.tar.gz"), os.path.basename("/a/b.c"), os.path.dirname("/a/b.c"))
try:
    open("no such file.txt")
except FileNotFoundError as error:
    print(error, error.errno, error.filename)
