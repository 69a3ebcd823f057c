# versions: 3.12-
class Key:
    def __hash__(self):
        print("hash")
        return 1


key = Key()
print(hash(slice(0, key, None)) == hash(slice(0, key)), hash(slice(key)) == hash(slice(None, 1)))
try:
    hash(slice([]))
except TypeError as error:
    print(error)
