import operator


class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def insert(self, value):
        side = "left" if value < self.value else "right"
        child = getattr(self, side)
        if child is None:
            setattr(self, side, Tree(value))
        else:
            child.insert(value)

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

    def __contains__(self, value):
        if value == self.value:
            return True
        child = self.left if value < self.value else self.right
        return child is not None and value in child

    def height(self):
        return 1 + max((child.height() for child in (self.left, self.right) if child), default=0)

    def levels(self):
        level = [self]
        while level:
            yield [node.value for node in level]
            level = [child for node in level for child in (node.left, node.right) if child]

    def show(self, indent=0):
        if self.right:
            self.right.show(indent + 4)
        print(" " * indent + str(self.value))
        if self.left:
            self.left.show(indent + 4)

    def __repr__(self):
        parts = [repr(self.value)] + [f"{name}={child!r}" for name, child in (("left", self.left), ("right", self.right)) if child]
        return f"Tree({', '.join(parts)})"


tree = Tree(50)
for value in (30, 70, 20, 40, 60, 80, 35):
    tree.insert(value)
tree.show()
print(list(tree), 60 in tree, 65 in tree, tree.height(), list(tree.levels()))
print(tree.left, sum(tree), max(tree))

expression = Tree("*", Tree("+", Tree(2), Tree(3)), Tree("-", Tree(10), Tree(4)))
OPS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}


def evaluate(node):
    if isinstance(node.value, (int, float)):
        return node.value
    return OPS[node.value](evaluate(node.left), evaluate(node.right))


def text(node):
    return str(node.value) if not node.left else f"({text(node.left)} {node.value} {text(node.right)})"


print(text(expression), "=", evaluate(expression))
print(evaluate(Tree("/", Tree(1), Tree("-", Tree(2), Tree(2)))))
