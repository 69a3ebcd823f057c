# What dicts and sets say of keys that have no hash.
import collections, functools, decimal
class K: __hash__=None
class T(dict): pass
s={1}; d={1:2}
L=[]
for t in ["{}.get([])","[] in {}","{}.pop([])","{}.pop([],1)","{1:1}.pop([])","{}.setdefault([])","{}.__delitem__([])","dict.fromkeys([[]])","frozenset([[]])","s.discard([])","s.discard({1})","s.remove([])","s-[[]]","s.difference([[]])","s.intersection([[]])","s.symmetric_difference([[]])","s.union([[]])","s.update([[]])","s.isdisjoint([[]])","s.issuperset([[]])","collections.Counter([[]])","d.keys()&[[]]","d.keys()|[[]]","collections.defaultdict(list)[[]]","dict([([],1)])","dict(zip([[]],[1]))","{[]:1}","{[] for i in [1]}","{[]:1 for i in [1]}","([],) in d","{([],)}","K() in s","{}[K()]","{1:2}[slice(1)] ","hash([])","T()[[]]","set([[]])","s|{1}|set([{}])","{**{1:2},[]:3}","{*[[]]}","collections.OrderedDict()[[]]","d.update([([],1)])","d|{[]:1}","collections.ChainMap()[[]]","[] in collections.ChainMap({1:2})","{}.__contains__([])","[] in d.keys()","[] in d.items()","([],1) in d.items()","type('X',(),{[]:1})","exec('x',{[]:1})", "{collections.deque():1}","{bytearray():1}","collections.Counter()[[]]", "globals()[[]]", "frozenset({1}).__contains__([])","set.__contains__({1},{2})","d.keys()-[[]]","d.items()&[[]]","d.items() - [([],1)]","s.__ior__({1})","s.intersection_update([[]])","s.difference_update([[]])", "s.symmetric_difference_update([[]])","{1:1, **{}}[{}]", "frozenset([1]).isdisjoint([[]])", "frozenset([1]) - {1} == [[]]","__import__('weakref').WeakSet([[]])","__import__('enum').Enum('E','A')([])","__import__('json').dumps({():1})","__import__('types').MappingProxyType({})[[]]","max({[]:1})", "__import__('operator').itemgetter([])({})","sorted([1],key={}.__getitem__)","list(map({}.get,[[]]))"]:
    try: print(t, '->', eval(t))
    except Exception as e: print(t,'->',type(e).__name__, e, repr(e.__cause__), repr(e.__context__))
class H:
    def __hash__(self): raise TypeError("mine")
class H2:
    def __hash__(self): raise ValueError("mine")
class E2(TypeError): pass
class H3:
    def __hash__(self): raise E2("sub")
for k in (H,H2,H3):
  for f in (lambda k: {k}, lambda k: {k:1}, lambda k: hash(k), lambda k: {1:1}.get(k), lambda k: k in {1}, lambda k:k in {1:2}, lambda k: set([k]), lambda k:{1}-{1}.union([k]), lambda k: dict([(k,1)]), lambda k: {1}.isdisjoint([k]), lambda k: collections.Counter([k]), lambda k:{1:2}.keys()&[k]):
    try: f(k()); print('fine')
    except Exception as e: print(type(e).__name__, e, repr(e.__cause__), repr(e.__context__))
