import sys

print(sys.version_info >= (3, 11), sys.version_info[:2] == (3, 13), sys.version_info.major, sys.version_info.minor)
print(sys.version_info > (4,), sys.maxsize, sys.byteorder, sys.getrecursionlimit())
