"""What a folder cannot be renamed to."""
import os

for name in ("a", "a/in", "full", "full/x", "empty"):
    os.mkdir(name)
for source, target in (("a", "full"), ("a", "a/in/deeper"), ("a", "a"), ("a", "empty"), ("a", "b")):
    try:
        print(source, target, os.rename(source, target))
    except OSError as error:
        print(type(error).__name__, error)
print(os.listdir("empty"), os.listdir("full"))
