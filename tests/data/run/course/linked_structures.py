# Stack, queue, deque, linked list, priority queue and binary search tree from scratch, with iterators.
import heapq
from collections import deque


class Node:
    __slots__ = ("value", "next")
    def __init__(self, value, next=None): self.value, self.next = value, next


class LinkedList:
    def __init__(self, items=()):
        self.head, self.size = None, 0
        for item in reversed(list(items)):
            self.push(item)
    def push(self, value):
        self.head = Node(value, self.head)
        self.size += 1
    def pop(self):
        if self.head is None:
            raise IndexError("pop from empty list")
        value, self.head = self.head.value, self.head.next
        self.size -= 1
        return value
    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next
    def __len__(self): return self.size
    def __getitem__(self, index):
        if isinstance(index, slice):
            return LinkedList(list(self)[index])
        if index < 0: index += self.size
        for i, value in enumerate(self):
            if i == index: return value
        raise IndexError(index)
    def reverse(self):
        previous, node = None, self.head
        while node:
            node.next, previous, node = previous, node, node.next
        self.head = previous
        return self
    def middle(self):
        slow = fast = self.head
        while fast and fast.next:
            slow, fast = slow.next, fast.next.next
        return slow.value
    def has_cycle(self):
        seen, node = set(), self.head
        while node:
            if id(node) in seen: return True
            seen.add(id(node))
            node = node.next
        return False
    def __repr__(self): return " -> ".join(map(repr, self)) + " -> None" if self.head else "None"


class Tree:
    def __init__(self, value=None, *more):
        self.value, self.left, self.right = value, None, None
        for v in more: self.add(v)
    def add(self, value):
        if value == self.value: return False
        side = "left" if value < self.value else "right"
        child = getattr(self, side)
        if child is None:
            setattr(self, side, Tree(value))
            return True
        return child.add(value)
    def __iter__(self):
        if self.left: yield from self.left
        yield self.value
        if self.right: yield from self.right
    def __contains__(self, value):
        if value == self.value: return True
        child = self.left if value < self.value else self.right
        return child is not None and value in child
    def height(self): return 1 + max((c.height() for c in (self.left, self.right) if c), default=0)
    def levels(self):
        level = [self]
        while level:
            yield [n.value for n in level]
            level = [c for n in level for c in (n.left, n.right) if c]
    def show(self, depth=0):
        if self.right: yield from self.right.show(depth + 1)
        yield "   " * depth + str(self.value)
        if self.left: yield from self.left.show(depth + 1)


l = LinkedList("abcde")
print(l, len(l), l[0], l[-1], l[1:3], l.middle(), list(l.reverse()), l.pop(), l, "c" in l, max(l), LinkedList())
for bad in ("l[99]", "LinkedList().pop()", "l['a']", "l.head.other", "LinkedList().middle()"):
    try:
        print(eval(bad))
    except (IndexError, TypeError, AttributeError) as error:
        print(bad, "->", type(error).__name__, error)
l.head.next.next.next = l.head
print(l.has_cycle(), LinkedList([1]).has_cycle())
tree = Tree(50, 30, 70, 20, 40, 60, 80, 30)
print(list(tree), 60 in tree, 65 in tree, tree.height(), list(tree.levels()), tree.add(65), tree.add(65), sum(tree))
print(*tree.show(), sep="\n")
heap = []
for task in [(2, "write"), (1, "read"), (3, "sleep"), (1, "alert")]:
    heapq.heappush(heap, task)
print([heapq.heappop(heap) for _ in range(4)], heapq.nlargest(2, [5, 1, 9]), heapq.nsmallest(2, "hello"), heapq.heapreplace(h := [1, 5], 3), h)
q = deque(maxlen=3)
for i in range(5): q.append(i)
q.appendleft("x"); q.rotate(1)
print(q, q[0], len(q), q.maxlen, list(reversed(q)))
def balanced(text, pairs={")": "(", "]": "[", "}": "{"}):
    stack = []
    for ch in text:
        if ch in pairs.values(): stack.append(ch)
        elif ch in pairs and (not stack or stack.pop() != pairs[ch]): return False
    return not stack
print([balanced(t) for t in ("([]{})", "([)]", "((", "", "a(b)c]")])
