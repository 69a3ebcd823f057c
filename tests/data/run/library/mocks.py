import asyncio, unittest, json
from unittest import mock
from unittest.mock import Mock, MagicMock, AsyncMock, patch, call, ANY, sentinel, PropertyMock, mock_open
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
m = Mock(return_value=3)
print(m(1, a=2), m.called, m.call_count, m.call_args, m.call_args_list, m.call_args.args, m.call_args.kwargs, m.mock_calls)
m.assert_called_once_with(1, a=2); m.assert_called_with(1, a=ANY)
t(lambda: m.assert_called_with(2)); t(lambda: m.assert_not_called()); m(5); t(lambda: m.assert_called_once()); t(lambda: m.assert_called_once_with(5)); t(lambda: m.assert_any_call(9))
m.assert_has_calls([call(1, a=2), call(5)]); t(lambda: m.assert_has_calls([call(5), call(1, a=2)])); m.assert_has_calls([call(5), call(1, a=2)], any_order=True)
t(lambda: Mock().assert_called()); t(lambda: Mock().assert_called_with(1)); t(lambda: Mock().assret_called())
n = Mock(); n.foo.bar(1); n.foo().baz(2, k=3); print(n.mock_calls, n.method_calls, n.foo.called, n.mock_calls == [call.foo.bar(1), call.foo(), call.foo().baz(2, k=3)])
print(repr(n)[:9], repr(n.foo.bar)[:30], repr(n.foo())[:27], call.x.y(1), call, call(1, "a"), call().z)
s = Mock(side_effect=[1, ValueError("two"), 3]); t(s); t(s); t(s); t(s)
s.side_effect = KeyError("k"); t(s); s.side_effect = lambda x: x * 2; print(s(4)); s.side_effect = None; s.return_value = "r"; print(s())
class Service:
    url = "http"
    def get(self, x): return "real"
    async def fetch(self): return 1
sp = Mock(spec=Service); print(isinstance(sp, Service), sp.get(1) is not None); t(lambda: sp.nope); print(Mock(spec=["a"]).a is not None)
mm = MagicMock(); mm.__len__.return_value = 4; mm.__getitem__.side_effect = lambda k: k * 2; mm.__iter__.return_value = [1, 2]
print(len(mm), mm["x"], list(mm), bool(mm), int(mm), 3 in mm, str(mm)[:10], mm == mm, mm != 3, len(MagicMock()), list(MagicMock()))
with mm as entered: print(entered is mm.__enter__.return_value)
mm.__enter__.assert_called_once_with(); mm["k"] = 1; mm.__setitem__.assert_called_with("k", 1); mm.__str__.return_value = "shown"; print(str(mm), f"{mm}")
c = Mock(**{"a.b.return_value": 7, "x": 1}); print(c.a.b(), c.x); c.configure_mock(y=2); print(c.y); del c.y; t(lambda: c.y)
c.reset_mock(); print(c.mock_calls, c.x); w = Mock(wraps=Service()); print(w.get(1), w.get.call_count)
def helper(): return "helper"
def use(): return helper()
with patch("__main__.helper") as h:
    h.return_value = "patched"; print(use()); h.assert_called_once_with()
print(use())
@patch("__main__.helper", return_value="deco")
@patch.object(Service, "get", return_value="obj")
def run(get, h): return use(), Service().get(1), get.call_args, h.call_count
print(run(), use(), Service().get(1))
with patch.object(Service, "url", "new"): print(Service.url)
print(Service.url); d = {"a": 1}
with patch.dict(d, {"b": 2}, clear=True): print(d)
print(d); t(lambda: patch.object(Service, "none").__enter__()); t(lambda: patch("x"))
p = patch("json.dumps", return_value="J"); p.start(); print(json.dumps(1)); p.stop(); print(json.dumps(1)); print(sentinel.x, sentinel.x is sentinel.x)
with patch.object(Service, "prop", new_callable=PropertyMock, create=True) as pm: pm.return_value = 5; print(Service().prop)
with patch("builtins.open", mock_open(read_data="line1\nline2")) as mo:
    with open("f") as f: print(f.read())
    mo.assert_called_once_with("f")
async def main():
    am = AsyncMock(return_value=9); print(await am(1), am.await_count, am.await_args, am.awaited if 0 else "")
    am.assert_awaited_once_with(1); t(lambda: am.assert_not_awaited()); coroutine = am(2); print(am.call_count, am.await_count, asyncio.iscoroutine(coroutine)); await coroutine
    t(lambda: am.assert_awaited_once()); t(lambda: AsyncMock().assert_awaited())
    am.side_effect = TimeoutError("slow")
    try: await am()
    except TimeoutError as e: print("timeout", e)
    am.side_effect = [1, 2]; print(await am(), await am()); am.side_effect = lambda x: x + 1; print(await am(1))
    async def real(x): return x * 10
    am.side_effect = real; print(await am(2))
    with patch.object(Service, "fetch") as f: f.return_value = "mocked"; print(type(f).__name__, await Service().fetch())
    ctx = MagicMock(); ctx.__aenter__.return_value = "in"
    async with ctx as x: print(x)
    ctx.__aiter__.return_value = [1, 2]; print([i async for i in ctx]); ctx.__aexit__.assert_awaited_once()
    client = AsyncMock(); client.get.return_value.status = 200; r = await client.get("/x"); print(r.status, client.mock_calls, client.get.await_args_list)
asyncio.run(main())
class T(unittest.IsolatedAsyncioTestCase):
    @patch("__main__.helper")
    async def test_a(self, h): h.return_value = 1; self.assertEqual(use(), 1)
    def setUp(self): self.p = patch.object(Service, "url", "u"); self.p.start(); self.addCleanup(self.p.stop)
    def test_b(self): self.assertEqual(Service.url, "u")
r = unittest.TestResult(); unittest.defaultTestLoader.loadTestsFromTestCase(T).run(r); print(r.testsRun, r.errors, r.failures, Service.url)
