class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next


class LinkedList:
    def __init__(self, items=()):
        self.head = None
        for item in reversed(list(items)):
            self.head = Node(item, self.head)

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __len__(self):
        return sum(1 for _ in self)

    def __getitem__(self, index):
        if index < 0:
            index += len(self)
        for i, value in enumerate(self):
            if i == index:
                return value
        raise IndexError("linked list index out of range")

    def append(self, value):
        if self.head is None:
            self.head = Node(value)
            return
        node = self.head
        while node.next:
            node = node.next
        node.next = Node(value)

    def remove(self, value):
        before, node = None, self.head
        while node:
            if node.value == value:
                if before is None:
                    self.head = node.next
                else:
                    before.next = node.next
                return
            before, node = node, node.next
        raise ValueError(f"{value!r} not in list")

    def reverse(self):
        before, node = None, self.head
        while node:
            node.next, before, node = before, node, node.next
        self.head = before

    def __str__(self):
        return " -> ".join(map(str, self)) or "empty"

    def __eq__(self, other):
        return list(self) == list(other)


items = LinkedList("abc")
items.append("d")
print(items, len(items), items[0], items[-1], "c" in items, LinkedList())
items.reverse()
print(items)
items.remove("d")
items.remove("b")
print(items, items == LinkedList("ca"), items != LinkedList("ca"))
try:
    items.remove("x")
except ValueError as error:
    print(error)


class Stack(list):
    push = list.append

    def peek(self):
        return self[-1]


stack = Stack()
for c in "([{":
    stack.push(c)
print(stack, stack.peek(), stack.pop(), len(stack), Stack([1]) + [2], type(Stack([1]) + [2]).__name__)


def balanced(text):
    pairs, stack = {")": "(", "]": "[", "}": "{"}, Stack()
    for c in text:
        if c in pairs.values():
            stack.push(c)
        elif c in pairs and (not stack or stack.pop() != pairs[c]):
            return False
    return not stack


print([balanced(text) for text in ("(a[b]{c})", "(]", "((", "")])
print(items[10])
