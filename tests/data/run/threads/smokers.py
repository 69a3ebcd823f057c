import threading

INGREDIENTS = ("tobacco", "paper", "match")
table = threading.Condition()
on_table = set()
rounds = 6
smoked = []


def smoker(own):
    global rounds
    needs = set(INGREDIENTS) - {own}
    while True:
        with table:
            table.wait_for(lambda: on_table == needs or not rounds and not on_table)
            if not on_table:
                return
            on_table.clear()
            smoked.append(own)
            table.notify_all()


threads = [threading.Thread(target=smoker, args=(own,)) for own in INGREDIENTS]
for thread in threads:
    thread.start()
for i in range(6):
    with table:
        table.wait_for(lambda: not on_table)
        on_table.update(name for n, name in enumerate(INGREDIENTS) if n != i % 3)
        rounds -= 1
        table.notify_all()
for thread in threads:
    thread.join()
print(smoked)
