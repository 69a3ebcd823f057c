import random

random.seed(7)
secret = random.randint(1, 100)
low, high = 1, 100
for turn in range(1, 20):
    guess = (low + high) // 2
    if guess == secret:
        print(f"{turn}: {guess} it is!")
        break
    word = "low" if guess < secret else "high"
    print(f"{turn}: {guess} is too {word}")
    if word == "low":
        low = guess + 1
    else:
        high = guess - 1
else:
    print("never found")

name = input("Your name? ")
age = int(input("Your age? "))
print(f"Hello {name}, in ten years you will be {age + 10}.")
height = float(input())
print("%s is %.1f cm, %d%%" % (name, height * 100, height / 2.0 * 100))
while (line := input("number or 'stop': ")) != "stop":
    try:
        print("->", int(line) ** 2)
    except ValueError as error:
        print(error)
print(input("nothing left: "))
