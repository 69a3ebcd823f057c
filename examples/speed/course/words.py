import re
from collections import Counter

text = "The quick brown fox jumps over the lazy dog, and the dog sleeps; the fox runs on. " * 400
words = re.findall(r"[a-z']+", text.lower())
counts = {}
for word in words:
    counts[word] = counts.get(word, 0) + 1
assert counts["the"] == 1600
common = Counter(words).most_common(3)
assert common[0] == ("the", 1600)
lengths = {}
for word in text.split():
    lengths.setdefault(len(word), set()).add(word.strip(".,;").lower())
