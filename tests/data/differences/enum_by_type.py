from enum import Enum
try:
    print(type("Sub", (Enum,), {}))
except Exception as error:
    print(type(error).__name__, error)
