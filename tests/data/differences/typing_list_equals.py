import typing

print(typing.List[int] == list[int])
