import statistics
import textwrap

READINGS = [("Mon", 12.5, 60), ("Tue", 15.25, 55), ("Wed", 9.0, 80), ("Thu", 21.75, 40), ("Fri", 18.0, 45)]
to_fahrenheit = lambda c: c * 9 / 5 + 32
print(f"{'day':<5}{'°C':>8}{'°F':>8}{'humid':>8}")
print("-" * 29)
for day, celsius, humidity in READINGS:
    print(f"{day:<5}{celsius:>8.1f}{to_fahrenheit(celsius):>8.1f}{humidity:>7}%")
temperatures = [celsius for _, celsius, _ in READINGS]
print(f"mean {statistics.mean(temperatures):.2f}, median {statistics.median(temperatures)}, stdev {statistics.stdev(temperatures):.3f}")
print("warmest:", max(READINGS, key=lambda reading: reading[1])[0], "- driest:", min(READINGS, key=lambda r: r[2])[0])
for day, celsius, _ in READINGS:
    print(f"{day} {'*' * round(celsius)}")
print(textwrap.fill("A long text about the weather that has to be wrapped so that it fits into narrow columns.", 30))
print(textwrap.dedent("""\
    indented
      more
    """), textwrap.shorten("Hello wonderful world", 15), textwrap.indent("a\nb", "> "), sep="")
print(*(f"{n:2d}x{m}={n * m:<3d}" for n in range(1, 4) for m in range(1, 4)), sep=" ", end=".\n")
for n in range(1, 16):
    print("FizzBuzz" if n % 15 == 0 else "Fizz" if n % 3 == 0 else "Buzz" if n % 5 == 0 else n, end=" " if n < 15 else "\n")
for i in range(1, 5):
    print(" " * (4 - i) + "*" * (2 * i - 1))
print("a", "b", sep="", end="")
print("", None, 3, [1], sep="|")
print(statistics.mode([1, 2, 2]), statistics.mean([]))
