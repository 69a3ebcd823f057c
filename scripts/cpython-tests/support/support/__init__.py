"""Stands in for test.support: as much as tests of the language ask for."""

import contextlib
import gc
import io
import sys
import time
import types
import unittest

verbose = 0
Py_DEBUG = False
Py_TRACE_REFS = False
Py_GIL_DISABLED = False
HAVE_DOCSTRINGS = True
MISSING_C_DOCSTRINGS = False
is_wasi = is_emscripten = is_android = is_apple = is_apple_mobile = is_jython = False
is_wasm32 = False
has_fork_support = has_subprocess_support = has_socket_support = False
SHORT_TIMEOUT = 30.0
LONG_TIMEOUT = 300.0
LOOPBACK_TIMEOUT = 10.0
INTERNET_TIMEOUT = 60.0
MAX_Py_ssize_t = sys.maxsize
_1M, _1G, _2G, _4G = 1 << 20, 1 << 30, 2 << 30, 4 << 30
max_memuse = 0
REPO_ROOT = STDLIB_DIR = TEST_HOME_DIR = "/nowhere"
TEST_MODULES_ENABLED = True
PGO = False


class TestFailed(Exception):
    pass


class ResourceDenied(unittest.SkipTest):
    pass


def _skip(reason):
    return unittest.skip(reason)


def cpython_only(test):
    return _skip("of CPython only")(test)


def impl_detail(msg=None, **guards):
    return _skip(msg or "a detail of one implementation")


def check_impl_detail(**guards):
    return guards.get("cpython", False) is False and bool(guards)


def _same(test):
    return test


def _skipper(*_args, **_kwargs):
    return _skip("needs more than the simulated machine has")


requires_resource = bigaddrspacetest = bigmemtest = nomemtest = _skipper
requires_fork = requires_subprocess = requires_limited_api = requires_zlib = requires_gil_enabled = _skipper
requires_working_threading = requires_debug_ranges = requires_specialization = _skipper
skip_if_huge_c_stack = run_with_limited_c_stack = lambda *a, **k: _same
skip_if_unlimited_stack_size = force_not_colorized_test_class = lambda test: test
skip_if_sanitizer = skip_emscripten_stack_overflow = skip_wasi_stack_overflow = lambda *a, **k: _same
requires_IEEE_754 = no_tracing = refcount_test = skip_if_pgo_task = skip_if_buggy_ucrt_strfptime = _same
anticipate_failure = lambda condition: unittest.expectedFailure if condition else _same
thread_unsafe = lambda reason: _same if not callable(reason) else reason


def skip_on_s390x(test):
    return test


def requires_docstrings(test):
    return _skip("docstrings of builtins")(test)


def requires_working_socket(*, module=False):
    if not module:
        return _skip("sockets")


@contextlib.contextmanager
def suppress_immortalization(suppress=True):
    yield


def requires(resource, msg=None):
    raise ResourceDenied(msg or resource)


def is_resource_enabled(resource):
    return False


def gc_collect():
    gc.collect()
    gc.collect()


@contextlib.contextmanager
def disable_gc():
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


@contextlib.contextmanager
def captured_output(name):
    kept = getattr(sys, name)
    setattr(sys, name, io.StringIO())
    try:
        yield getattr(sys, name)
    finally:
        setattr(sys, name, kept)


def captured_stdout():
    return captured_output("stdout")


def captured_stderr():
    return captured_output("stderr")


def captured_stdin():
    return captured_output("stdin")


_MISSING = object()


@contextlib.contextmanager
def swap_attr(owner, name, value):
    kept = getattr(owner, name, _MISSING)
    setattr(owner, name, value)
    try:
        yield None if kept is _MISSING else kept
    finally:
        if kept is _MISSING:
            if hasattr(owner, name):
                delattr(owner, name)
        else:
            setattr(owner, name, kept)


@contextlib.contextmanager
def swap_item(owner, key, value):
    kept = owner[key] if key in owner else _MISSING
    owner[key] = value
    try:
        yield None if kept is _MISSING else kept
    finally:
        if kept is _MISSING:
            owner.pop(key, None)
        else:
            owner[key] = kept


class catch_unraisable_exception:
    def __enter__(self):
        self.unraisable, self._kept = None, sys.unraisablehook
        sys.unraisablehook = self._hook
        return self

    def _hook(self, unraisable):
        self.unraisable = unraisable

    def __exit__(self, *details):
        sys.unraisablehook = self._kept
        del self.unraisable


@contextlib.contextmanager
def set_recursion_limit(limit):
    kept = sys.getrecursionlimit()
    sys.setrecursionlimit(limit)
    try:
        yield
    finally:
        sys.setrecursionlimit(kept)


def infinite_recursion(max_depth=None):
    return set_recursion_limit(max_depth or 200)


def get_c_recursion_limit():
    return 1000


def exceeds_recursion_limit():
    return 20_000


def get_recursion_depth():
    return 1


def get_recursion_available():
    return sys.getrecursionlimit() - 1


def check_syntax_error(case, statement, errtext="", *, lineno=None, offset=None):
    with case.assertRaisesRegex(SyntaxError, errtext) as caught:
        compile(statement, "<test string>", "exec")
    case.assertIsNotNone(caught.exception.lineno)
    if lineno is not None:
        case.assertEqual(caught.exception.lineno, lineno)
    if offset is not None:
        case.assertEqual(caught.exception.offset, offset)


def check_free_after_iterating(case, make, cls, args=()):
    raise unittest.SkipTest("looks at when an iterator lets go")


def check_disallow_instantiation(case, kind, *args, **kwargs):
    case.assertRaises(TypeError, kind, *args, **kwargs)


def check__all__(case, module, *args, **kwargs):
    raise unittest.SkipTest("looks at the names of a module")


def check_sizeof(case, value, size):
    raise unittest.SkipTest("sizes in memory")


calcobjsize = calcvobjsize = lambda layout: 0


def get_attribute(owner, name):
    try:
        return getattr(owner, name)
    except AttributeError:
        raise unittest.SkipTest(f"no {name}")


def run_with_locale(*_args):
    return _same


def run_with_tz(zone):
    return _skip("time zones")


def python_is_optimized():
    return True


def sortdict(mapping):
    return "{" + ", ".join(f"{key!r}: {value!r}" for key, value in sorted(mapping.items())) + "}"


def setswitchinterval(interval):
    sys.setswitchinterval(interval)


def load_package_tests(*args):
    return unittest.TestSuite()


def subTests(names, cases):
    names = names.replace(",", " ").split()

    def decorate(test):
        def run(self):
            for values in cases:
                values = values if len(names) > 1 else (values,)
                with self.subTest(**dict(zip(names, values))):
                    test(self, *values)

        return run

    return decorate


class _Always:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


class _Never:
    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True

    def __hash__(self):
        return 1


class _Largest:
    def __eq__(self, other):
        return isinstance(other, _Largest)

    def __lt__(self, other):
        return False

    def __le__(self, other):
        return self == other

    def __gt__(self, other):
        return self != other

    def __ge__(self, other):
        return True


class _Smallest:
    def __eq__(self, other):
        return isinstance(other, _Smallest)

    def __gt__(self, other):
        return False

    def __ge__(self, other):
        return self == other

    def __lt__(self, other):
        return self != other

    def __le__(self, other):
        return True


ALWAYS_EQ, NEVER_EQ, LARGEST, SMALLEST = _Always(), _Never(), _Largest(), _Smallest()


class BrokenIter:
    """Fails where it is told to: when made an iterator, or when asked for an item."""

    def __init__(self, init_raises=False, next_raises=False, iter_raises=False):
        if init_raises:
            1 / 0
        self.next_raises, self.iter_raises = next_raises, iter_raises

    def __next__(self):
        if self.next_raises:
            1 / 0

    def __iter__(self):
        if self.iter_raises:
            1 / 0
        return self


HAVE_ASAN_FORK_BUG = False


def check_sanitizer(**kinds):
    return False


def force_not_colorized(test):
    return test


def reap_children():
    pass


def wait_process(*args, **kwargs):
    raise unittest.SkipTest("another process")


def run_in_subinterp(*args, **kwargs):
    raise unittest.SkipTest("another interpreter")


run_in_subinterp_with_config = run_in_subinterp
SuppressCrashReport = contextlib.nullcontext


@contextlib.contextmanager
def adjust_int_max_str_digits(max_digits):
    before = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(max_digits)
    try:
        yield
    finally:
        sys.set_int_max_str_digits(before)


def sleeping_retry(timeout, err_msg=None, /, *, init_delay=0.010, max_delay=1.0, error=True):
    """Tries, and sleeps longer and longer in between; fails when the time is over."""
    deadline = time.monotonic() + timeout
    delay = init_delay
    while True:
        yield
        if time.monotonic() > deadline:
            if error:
                raise AssertionError(err_msg or f"timeout ({timeout:.1f} seconds)")
            return
        time.sleep(delay)
        delay = min(delay * 2, max_delay)


def busy_retry(timeout, err_msg=None, /, *, error=True):
    yield from sleeping_retry(timeout, err_msg, init_delay=0, error=error)
