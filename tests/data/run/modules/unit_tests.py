import asyncio
import io
import sys
import unittest

log = []


def setUpModule():
    log.append("setUpModule")
    unittest.addModuleCleanup(log.append, "module cleanup")


def tearDownModule():
    log.append("tearDownModule")


class Basics(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        log.append("setUpClass")
        cls.addClassCleanup(log.append, "class cleanup")

    @classmethod
    def tearDownClass(cls):
        log.append("tearDownClass")

    def setUp(self):
        log.append(f"setUp {self._testMethodName}")
        self.addCleanup(log.append, "cleanup 1")
        self.addCleanup(log.append, "cleanup 2")

    def tearDown(self):
        log.append("tearDown")

    def test_ok(self):
        """Its first line.

        And more."""
        self.assertEqual(1 + 1, 2)
        self.assertTrue([0])
        self.assertIs(None, None)
        self.assertIsInstance(3, int)
        self.assertAlmostEqual(0.1 + 0.2, 0.3)
        self.assertCountEqual([3, 1, 2], [1, 2, 3])
        self.assertGreaterEqual(3, 3)
        self.assertNotIn(4, [1, 2])

    def test_error(self):
        return {}["missing"]

    @unittest.skip("not today")
    def test_skipped(self):
        log.append("never")

    def test_skipped_inside(self):
        self.skipTest("no reason")

    @unittest.skipIf(sys.maxsize < 5, "small")
    def test_not_skipped(self):
        pass

    @unittest.expectedFailure
    def test_expected(self):
        self.fail("as expected")

    def test_raises(self):
        with self.assertRaises(ValueError) as caught:
            int("x")
        self.assertIn("invalid literal", str(caught.exception))
        self.assertRaises(TypeError, len, 5)
        with self.assertRaises(KeyError):
            {}[1]

    def test_not_raised(self):
        with self.assertRaises(ValueError, msg="should fail"): pass

    def test_parts(self):
        for n in range(4):
            with self.subTest("even", n=n):
                self.assertEqual(n % 2, 0)


class Messages(unittest.TestCase):
    def runTest(self):
        checks = [
            (self.assertEqual, 1, 2),
            (self.assertEqual, 1, 2, "a message"),
            (self.assertNotEqual, "a", "a"),
            (self.assertTrue, 0),
            (self.assertFalse, "yes"),
            (self.assertIs, 1, "1"),
            (self.assertIsNot, None, None),
            (self.assertIsNone, 5),
            (self.assertIsNotNone, None),
            (self.assertIn, 1, [2]),
            (self.assertNotIn, "a", "cat"),
            (self.assertIsInstance, 1, str),
            (self.assertNotIsInstance, 1, int),
            (self.assertAlmostEqual, 1.0, 1.5),
            (self.assertAlmostEqual, 1, 2, None, None, 0.5),
            (self.assertNotAlmostEqual, 1.0, 1.0),
            (self.assertGreater, 1, 2),
            (self.assertLess, 2, 1),
            (self.assertGreaterEqual, 1, 2),
            (self.assertLessEqual, 2, 1),
            (self.assertSetEqual, {1}, {2}),
            (self.assertCountEqual, [1, 1, 2], [1, 2, 2]),
            (self.assertMultiLineEqual, "one\ntwo", "one\ntoo"),
            (self.assertEqual, "x" * 100 + "a", "x" * 100 + "b"),
            (self.assertRaises, ValueError, str),
            (self.fail, "given up"),
        ]
        for check, *args in checks:
            try:
                check(*args)
            except AssertionError as error:
                print(f"{check.__name__}: {error}")


class WithLoop(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        log.append("asyncSetUp")
        self.queue = asyncio.Queue()

    async def test_waits(self):
        asyncio.get_running_loop().call_later(0.01, self.queue.put_nowait, "item")
        self.assertEqual(await self.queue.get(), "item")
        self.addAsyncCleanup(self.clean, 3)

    async def test_fails(self):
        with self.assertRaises(asyncio.TimeoutError):
            await asyncio.wait_for(asyncio.sleep(1), 0.01)
        self.assertTrue(await asyncio.sleep(0, False))

    def test_plain(self):
        self.assertFalse(0)

    async def clean(self, n):
        log.append(f"clean {n}")

    async def asyncTearDown(self):
        log.append("asyncTearDown")


for verbosity in (1, 2):
    for cls in (Basics, Messages, WithLoop) if verbosity == 2 else (Basics,):
        stream = io.StringIO()
        suite = unittest.defaultTestLoader.loadTestsFromTestCase(cls)
        result = unittest.TextTestRunner(stream, verbosity=verbosity).run(suite)
        text = stream.getvalue()
        in_library = False
        for line in text.split("\n"):
            # Frames of the library are its own affair.
            if line.startswith("  File "):
                in_library = "main.py" not in line
            elif not line.startswith("   "):
                in_library = False
            if not in_library and not line.strip(" ^~") == "" or not line:
                print(line.split(" in ")[0] if line.startswith("Ran ") else line.replace(__file__, "main.py"))
        print(result.wasSuccessful(), result.testsRun, [len(x) for x in (result.errors, result.failures, result.skipped)])
print("\n".join(log))
