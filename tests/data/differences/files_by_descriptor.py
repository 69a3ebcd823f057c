import os
import tempfile

descriptor, name = tempfile.mkstemp(suffix=".txt")
os.write(descriptor, b"text")
os.close(descriptor)
print(open(name).read())
os.remove(name)
