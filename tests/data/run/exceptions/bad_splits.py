# versions: 3.14-
# What a `split` of the program's own may give.
def t(val, cond=TypeError):
    class G(ExceptionGroup):
        def split(self, c): return val
        def derive(self, e): return G(self.message, e)
    try:
        try: raise G("m",[ValueError(1)])
        except* cond as e: print("matched", repr(e))
    except BaseException as e:
        while e is not None:
            print(" ", type(e).__name__, e); e = e.__context__
for v in (None, 1, (), (1,), (None,None), (None, ValueError(3)), (ValueError(4),None), [None,None], (ValueError(4),ValueError(5),6)):
    print(v); t(v)
