import unicodedata

print(unicodedata.name("\u16a0"), unicodedata.bidirectional("a"))
