import unittest

print(unittest.defaultTestLoader.discover(".").countTestCases())
