from collections import deque

print(deque.__mro__)
