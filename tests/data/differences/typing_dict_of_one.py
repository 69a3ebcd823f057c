from typing import Dict

try:
    print(Dict[str])
except TypeError as error:
    print(error)
