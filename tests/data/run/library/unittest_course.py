# unittest: a small suite with failures of every kind, run and summed up by the program itself.
import io
import unittest


class Stack:
    def __init__(self): self.items = []
    def push(self, x): self.items.append(x)
    def pop(self):
        if not self.items: raise IndexError("empty stack")
        return self.items.pop()


class StackTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print("class set up")
    @classmethod
    def tearDownClass(cls): print("class torn down")
    def setUp(self):
        self.stack = Stack()
        self.addCleanup(lambda: order.append("cleanup"))
        order.append("setUp")
    def tearDown(self): order.append("tearDown")
    def test_push(self):
        self.stack.push(1)
        self.assertEqual(self.stack.items, [1])
        self.assertIn(1, self.stack.items)
        self.assertTrue(self.stack.items)
    def test_pop_empty(self):
        with self.assertRaises(IndexError) as caught:
            self.stack.pop()
        self.assertEqual(str(caught.exception), "empty stack")
        with self.assertRaisesRegex(IndexError, "^empty"):
            self.stack.pop()
    def test_fails(self): self.assertEqual(1 + 1, 3, "sums")
    def test_errors(self): self.stack.nothing()
    @unittest.skip("not today")
    def test_skipped(self): pass
    @unittest.skipIf(1 > 0, "one is more than none")
    def test_skipped_if(self): pass
    @unittest.expectedFailure
    def test_expected(self): self.assertFalse(True)
    def test_sub(self):
        for i in range(4):
            with self.subTest(i=i):
                self.assertNotEqual(i % 3, 1)


order = []
result = unittest.TextTestRunner(stream=io.StringIO(), verbosity=0).run(unittest.TestLoader().loadTestsFromTestCase(StackTest))
print(result.testsRun, len(result.failures), len(result.errors), len(result.skipped), len(result.expectedFailures), result.wasSuccessful())
print([(t.id().split(".")[-1], text.strip().splitlines()[-1]) for t, text in result.failures])
print([(t.id().split(".")[-1], text.strip().splitlines()[-1]) for t, text in result.errors], [reason for _, reason in result.skipped])
print(order[:3], order.count("setUp"))


class Messages(unittest.TestCase):
    maxDiff = None


t = Messages()
for call in ("assertEqual(1, 2)", "assertEqual('a', 'b', 'words')", "assertTrue([])", "assertFalse(1)", "assertIs(1, 2)", "assertIsNone(5)", "assertIsNotNone(None)", "assertIn(1, [2])", "assertNotIn(1, [1])", "assertIsInstance(1, str)", "assertGreater(1, 2)", "assertLessEqual(3, 2)", "assertAlmostEqual(1.0, 1.1)", "assertAlmostEqual(1.0, 1.1, delta=0.01)", "assertNotAlmostEqual(1.0, 1.0)", "assertRegex('abc', 'x')", "assertNotRegex('abc', 'b')", "assertCountEqual([1, 2], [2, 3])", "assertDictEqual({'a': 1}, {'a': 2})", "assertListEqual([1], [2])", "assertSetEqual({1}, {2})", "assertTupleEqual((1,), (2,))", "assertMultiLineEqual('a\\nb', 'a\\nc')", "fail('because')", "assertRaises(ValueError, int, '5')", "assertNotEqual(1, 1)", "assertIsNot(None, None)", "assertNotIsInstance(1, int)", "assertLess(2, 1)", "assertGreaterEqual(1, 2)"):
    try:
        eval("t." + call)
        print(call, "passed")
    except AssertionError as error:
        print(call, "->", str(error).replace("\n", "|"))
print(t.assertRaises(ValueError, int, "x"), t.assertAlmostEqual(1.00000001, 1), t.assertCountEqual([1, 2], [2, 1]), t.assertEqual({1: [2]}, {1: [2]}))
