import threading
import time

lines = []


def tree(name, depth):
    lines.append(f"{'  ' * (2 - depth)}{name} begins")
    if depth:
        for i in range(2):
            child = threading.Thread(target=tree, args=(f"{name}.{i}", depth - 1))
            child.start()
            child.join()
    lines.append(f"{'  ' * (2 - depth)}{name} ends")


root = threading.Thread(target=tree, args=("root", 2))
root.start()
root.join()
print("\n".join(lines))


def starts_at_the_end():
    time.sleep(0.05)
    threading.Thread(target=lambda: (time.sleep(0.02), print("a grandchild"))).start()
    print("a child")


threading.Thread(target=starts_at_the_end).start()
print("main is done")
