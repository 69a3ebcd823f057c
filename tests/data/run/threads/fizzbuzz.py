import threading


class FizzBuzz:
    def __init__(self, n):
        self.n = n
        self.i = 1
        self.condition = threading.Condition()
        self.out = []

    def when(self, test, say):
        while True:
            with self.condition:
                self.condition.wait_for(lambda: self.i > self.n or test(self.i))
                if self.i > self.n:
                    return
                self.out.append(say(self.i))
                self.i += 1
                self.condition.notify_all()


game = FizzBuzz(15)
rules = [
    (lambda i: i % 15 == 0, lambda i: "fizzbuzz"),
    (lambda i: i % 3 == 0 and i % 5, lambda i: "fizz"),
    (lambda i: i % 5 == 0 and i % 3, lambda i: "buzz"),
    (lambda i: i % 3 and i % 5, str),
]
threads = [threading.Thread(target=game.when, args=rule) for rule in rules]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(" ".join(game.out))
