import random

generator = random.Random()
generator.seed("text", version=1)
print(generator.random())
