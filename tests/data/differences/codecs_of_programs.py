import codecs


def search(name):
    if name == "upside":
        return codecs.CodecInfo(lambda text, errors="strict": (text[::-1].encode(), len(text)), None, name="upside")


codecs.register(search)
try:
    print("abc".encode("upside"))
except LookupError as error:
    print(error)
