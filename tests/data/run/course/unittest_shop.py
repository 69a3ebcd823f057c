"""A test file as courses write it: fixtures, subtests, mocks, skips, a failure and an error."""
import io
import sys
import unittest
from unittest import TestCase, mock
from unittest.mock import ANY, MagicMock, Mock, call, patch


class OutOfStock(Exception):
    pass


class Shop:
    def __init__(self, prices, notifier=None):
        self.prices = dict(prices)
        self.stock = {name: 0 for name in prices}
        self.notifier = notifier

    def receive(self, name, count):
        if count <= 0:
            raise ValueError("count must be positive")
        self.stock[name] += count

    def sell(self, name, count=1):
        if self.stock[name] < count:
            if self.notifier:
                self.notifier.send("stock", name=name, left=self.stock[name])
            raise OutOfStock(f"only {self.stock[name]} of {name!r}")
        self.stock[name] -= count
        return round(self.prices[name] * count, 2)


def fetch_rate(currency):
    raise OSError("no network here")


def convert(amount, currency):
    return round(amount * fetch_rate(currency), 2)


def setUpModule():
    print("setUpModule")


class ShopTest(TestCase):
    @classmethod
    def setUpClass(cls):
        cls.prices = {"tea": 2.5, "cake": 3.75}

    def setUp(self):
        self.notifier = Mock(spec=["send"])
        self.shop = Shop(self.prices, self.notifier)
        self.shop.receive("tea", 3)
        self.addCleanup(self.shop.stock.clear)

    def test_sell(self):
        self.assertEqual(self.shop.sell("tea", 2), 5.0)
        self.assertEqual(self.shop.stock["tea"], 1)
        self.assertAlmostEqual(self.shop.sell("tea") / 3, 0.83333, places=4)

    def test_out_of_stock(self):
        with self.assertRaises(OutOfStock) as caught:
            self.shop.sell("cake")
        self.assertIn("cake", str(caught.exception))
        self.notifier.send.assert_called_once_with("stock", name="cake", left=0)

    def test_receive_wrong_counts(self):
        for count in (0, -1, -100):
            with self.subTest(count=count):
                self.assertRaisesRegex(ValueError, "positive$", self.shop.receive, "tea", count)

    def test_subtests_fail(self):
        """Two of the three fail."""
        for name, price in (("tea", 2.5), ("cake", 4), ("pie", 1)):
            with self.subTest("price", name=name):
                self.assertEqual(self.shop.prices[name], price)

    def test_collections(self):
        self.assertCountEqual(["tea", "cake"], self.shop.stock)
        self.assertDictEqual(self.shop.stock, {"tea": 3, "cake": 1})

    def test_error(self):
        self.shop.sell("coffee")

    @unittest.skip("not today")
    def test_skipped(self):
        self.fail("never")

    @unittest.skipIf(sys.version_info >= (3,), "Python 2 only")
    def test_skipped_too(self):
        pass

    @unittest.expectedFailure
    def test_expected(self):
        self.assertTrue(self.shop.sell("tea", 3) > 100, "much too cheap")

    @unittest.expectedFailure
    def test_unexpected(self):
        self.assertIsNone(None)


class ConvertTest(TestCase):
    @patch("__main__.fetch_rate", return_value=1.25)
    def test_convert(self, rate):
        self.assertEqual(convert(10, "USD"), 12.5)
        rate.assert_called_with("USD")
        self.assertEqual(rate.call_args_list, [call("USD")])

    def test_side_effects(self):
        with patch.object(sys.modules[__name__], "fetch_rate", side_effect=[2, KeyError("EUR")]) as rate:
            self.assertEqual(convert(1, "x"), 2)
            with self.assertRaises(KeyError):
                convert(1, "EUR")
        self.assertEqual(rate.call_count, 2)
        with patch("sys.stdout", new_callable=io.StringIO) as out:
            print("captured")
        self.assertEqual(out.getvalue(), "captured\n")

    def test_magic(self):
        thing = MagicMock(name="thing")
        thing.__len__.return_value = 5
        thing.method(1, key=2).attribute = 3
        self.assertEqual((len(thing), thing.method().attribute), (5, 3))
        thing.method.assert_any_call(1, key=ANY)
        with self.assertRaises(AssertionError):
            thing.other.assert_called()
        with patch.dict("os.environ", {"SHOP": "open"}):
            import os
            self.assertEqual(os.environ["SHOP"], "open")

    def test_wrong_call(self):
        sender = Mock()
        sender.send("a", 1)
        sender.send.assert_called_once_with("b", 2)

    def test_long_texts(self):
        self.assertMultiLineEqual("one\ntwo\nthree\n", "one\n2\nthree\n")

    def test_logs_and_warns(self):
        import logging
        import warnings
        with self.assertLogs("shop", "INFO") as logs:
            logging.getLogger("shop").info("opened %s", 9)
        self.assertEqual(logs.output, ["INFO:shop:opened 9"])
        with self.assertWarns(UserWarning):
            warnings.warn("careful")


class AsyncTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.client = mock.AsyncMock()
        self.client.get.return_value = {"status": 200}

    async def test_get(self):
        self.assertEqual((await self.client.get("/"))["status"], 200)
        self.client.get.assert_awaited_once_with("/")


if __name__ == "__main__":
    suite = unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"])
    print(suite.countTestCases(), "tests")
    stream = io.StringIO()
    result = unittest.TextTestRunner(stream=stream, verbosity=2).run(suite)
    import re
    print(re.sub(r"in \d\.\d+s", "in N s", re.sub(r'(?m)^  File ".*?(\w+)\.py", line \d+, in (\w+)\n    .*\n', lambda m: "" if m[1] == "mock" else f"  File {m[1]}, in {m[2]}\n", re.sub(r"(?m)^ +[~^]+\n", "", stream.getvalue()))))
    print(result, result.wasSuccessful(), [test.id() for test, _ in result.failures])
