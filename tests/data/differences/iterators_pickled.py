import pickle

iterator = iter([1, 2, 3])
next(iterator)
print(list(pickle.loads(pickle.dumps(iterator))))
