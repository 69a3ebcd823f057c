from collections import Counter

TEXT = """The quick brown fox jumps over the lazy dog. The dog barks;
the fox runs away! Isn't the fox quick? (Yes, the fox is quick.)"""


def words(text):
    for word in text.lower().split():
        word = word.strip(".,;!?()")
        if word:
            yield word


counts = {}
for word in words(TEXT):
    counts[word] = counts.get(word, 0) + 1
for word, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:5]:
    print(f"{word:<8}{'#' * count} {count}")
counter = Counter(words(TEXT))
print(counter.most_common(3), counter["cat"], sum(counter.values()))
print(counter == Counter(counts), counter - Counter(the=4, fox=1))
lengths = {}
for word in counter:
    lengths.setdefault(len(word), []).append(word)
for length in sorted(lengths):
    print(length, sorted(lengths[length]))
letters = Counter(c for c in TEXT if c.isalpha())
print(letters.most_common(4), max(letters, key=letters.get))
print("{:.2f} letters a word".format(sum(map(len, words(TEXT))) / len(list(words(TEXT)))))
print(*Counter("mississippi").elements(), sep="")
