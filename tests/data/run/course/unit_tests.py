import unittest


def divide(a, b):
    if b == 0:
        raise ValueError("division by zero is not allowed")
    return a / b


class TestDivide(unittest.TestCase):
    def setUp(self):
        self.values = [(6, 3, 2), (5, 2, 2.5)]

    def test_values(self):
        for a, b, expected in self.values:
            with self.subTest(a=a, b=b):
                self.assertEqual(divide(a, b), expected)

    def test_zero(self):
        with self.assertRaises(ValueError) as caught:
            divide(1, 0)
        self.assertIn("zero", str(caught.exception))

    def test_almost(self):
        self.assertAlmostEqual(divide(1, 3), 0.3333333, places=6)
        self.assertTrue(divide(1, 2) < 1)
        self.assertIsInstance(divide(1, 2), float)

    @unittest.skip("not today")
    def test_skipped(self):
        self.fail("never")


suite = unittest.TestLoader().loadTestsFromTestCase(TestDivide)
result = unittest.TestResult()
suite.run(result)
print(result.testsRun, len(result.failures), len(result.errors), len(result.skipped), result.wasSuccessful())
