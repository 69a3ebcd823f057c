//! Programs that nobody wrote: statements of every kind in every other, with comments, blank lines and white space where Python allows them.

/// A small generator of numbers, so that a failure comes again.
pub struct Seeded(pub u64);

impl Seeded {
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        ((self.0 >> 33) as usize) % limit.max(1)
    }

    fn one_in(&mut self, many: usize) -> bool {
        self.below(many) == 0
    }

    fn one_of(&mut self, texts: &[&'static str]) -> &'static str {
        texts[self.below(texts.len())]
    }
}

const STATEMENTS: &[&str] = &[
    "x = 1",
    "x: int = (1,\n  2)",
    "text = '''a\n  b\n# not a comment\n'''",
    "text = f'{x!r:>{width}}' \"it's\"",
    "print(x , 'a; b' , sep = '')",
    "x += y ; y = 2",
    "a, (b, *c) = d",
    "import os.path as path, sys",
    "from concurrent.futures import (ProcessPoolExecutor,\n    ThreadPoolExecutor)",
    "assert x, \\\n  'why'",
    "del x[0], y . z",
    "queue = asyncio.Queue(maxsize=2)",
    "thread = threading.Thread(target=work, args=(1,))",
    "with open('f') as file: text = file.read()",
    "if x: print(1); print(2)",
    "while x: x -= 1",
    "lambda *a, **k: (yes if a else no)",
    "\"\"\"Words.\n  More words.\"\"\"",
    "pass",
    "raise ValueError('no') from None",
    "value = [n async for n in numbers()] if 0 else {k: v for k, v in z}",
    "type Pair[T: (int, str), *Ts, **P = [int]] = tuple[T, T]",
    "x = 1; y = '''a\n  b'''; z = [\n2]",
    "x = \\\n    1 + \\\n  2",
    "if x: pass; y = \\\n 1",
    "переменная = ñ = 中 = 1",
    "f(lambda a=1, /, *b, c=(2), **d: (a, d), key=3)",
    "x = f'''{a!r:{'>'}{10}}\n  {\n  b = }\n'''",
    "print((walrus := 1))",
    "print(\"a\\\n  b\", r'\\\\', b'\\x00')",
    "x[1:2, ::3] = y.z().w[0] = 5",
    "bare: 'str'",
    "return_ = not x ; del (x)",
    "class Empty: ...",
    "class Inline: x = 1; y: int = 2",
    "def one(a=[i for i in b if i], *, c=lambda: 0): return a",
    "async def two(): await f(); return [x async for x in y if await x]",
    "for a, b in b: print(a)",
    "try: x()\nexcept: y()\nelse: z()\nfinally: w()",
    "match x:\n case 1: pass\n case [a, *_]: y",
    "match = case = type = _ = 1",
    "with (open(a) as b, c,): d",
    "with (a): b",
];
const IN_COROUTINES: &[&str] = &[
    "await asyncio.sleep( 0.5 )",
    "item = await queue.get()",
    "a , b = await asyncio.gather(f(1), g(\n    x=2))",
    "task = asyncio.create_task(work())",
    "print(await task, await f(await g()))",
    "async with lock, other as o: await f()",
    "return await f()",
];
const HEADERS: &[&[&str]] = &[
    &["if x:", "elif y :", "else:"],
    &["if (x and\n        y):"],
    &["while True:", "else:"],
    &["for number in range(3):"],
    &["for a, b in c:", "else :"],
    &["try:", "except ValueError as error:", "except (A, B):", "else:", "finally:"],
    &["try:", "except* OSError:"],
    &["with lock, open('f') as file:"],
    &["class C(Base, key=1):"],
    &["@decorated\n@also(1)\ndef f(a, /, b=1, *, c: int = 2) -> None:"],
    &["async def work(seconds, *rest):"],
    &["match x , y:", "CASE {'a': [1, *rest], **others} if rest :", "CASE Point(x=0) | None as p:", "CASE _:"],
    &["class Generic[T](Base[T], metaclass=M):"],
    &["@a.b(c)\n# between\n@d\nclass D:"],
    &["@(lambda f: f)\n@x[0]\nasync def f(\n    a,  # first\n    b=1,\n):"],
    &["def f[T: int](*args: T, **kwargs) -> (\n  T\n):"],
    &["if x : # why\\"],
    &["with (open('a') as a,\n      open('b')):"],
    &["for x in \\\n        y:"],
    &["try:", "except* (A, B) as e :", "except* C:", "finally :"],
    &["if 1:", "elif (yes :=\n  2):", "elif 3 :", "else:"],
];
const HEADERS_IN_COROUTINES: &[&[&str]] = &[
    &["async for n in numbers():"],
    &["async with asyncio.timeout(1) as t:"],
    &["async with asyncio.TaskGroup() as group:"],
];

struct Writer {
    seeded: Seeded,
    out: String,
    step: &'static str,
}

impl Writer {
    fn line(&mut self, text: &str, indent: &str) {
        // Lines inside of brackets and strings may begin anywhere, other ones at the statement's column.
        let set_in = ["@", "try:", "match x:\n"].iter().any(|begin| text.starts_with(begin));
        let text = if set_in { text.replace('\n', &format!("\n{indent}")) } else { text.to_owned() };
        self.out += indent;
        self.out += &text;
        if self.seeded.one_in(6) {
            self.out += self.seeded.one_of(&["  # why", " #", "\t# TODO: '''"]);
        }
        self.out.push('\n');
    }

    fn between(&mut self, indent: &str) {
        if self.seeded.one_in(5) {
            self.out += self.seeded.one_of(&["\n", "\n\n", "    \n", "\n\t\n"]);
        }
        if self.seeded.one_in(5) {
            let indent = if self.seeded.one_in(6) { "" } else { indent };
            for _ in 0..=self.seeded.below(2) {
                self.out += indent;
                self.out += self.seeded.one_of(&["# about it\n", "#no space\n", "#\n", "# ünïcödé 中\n"]);
            }
        }
    }

    fn body(&mut self, indent: &str, depth: usize, in_coroutine: bool) {
        for _ in 0..=self.seeded.below(4) {
            self.between(indent);
            if depth < 5 && self.seeded.one_in(3) {
                self.compound(indent, depth, in_coroutine);
            } else {
                let all = if in_coroutine && self.seeded.one_in(2) { IN_COROUTINES } else { STATEMENTS };
                let text = self.seeded.one_of(all);
                self.line(text, indent);
            }
        }
    }

    fn compound(&mut self, indent: &str, depth: usize, in_coroutine: bool) {
        let all = if in_coroutine && self.seeded.one_in(3) { HEADERS_IN_COROUTINES } else { HEADERS };
        let clauses = all[self.seeded.below(all.len())];
        let inner = format!("{indent}{}", self.step);
        for (number, header) in clauses.iter().enumerate() {
            if number > 0 {
                self.between(&inner);
            }
            let Some(case) = header.strip_prefix("CASE") else {
                self.line(header, indent);
                // Its cases follow.
                if !header.starts_with("match") {
                    self.held(header, &inner, depth, in_coroutine);
                }
                continue;
            };
            self.line(&format!("case{case}"), &inner);
            self.held(header, &format!("{inner}{}", self.step), depth, in_coroutine);
        }
        if self.seeded.one_in(8) {
            self.between(&inner);
        }
    }

    /// What stands below a header.
    fn held(&mut self, header: &str, inner: &str, depth: usize, in_coroutine: bool) {
        let in_coroutine = header.starts_with("async def") || in_coroutine && !header.contains("def f(");
        self.body(inner, depth + 1, in_coroutine && !header.starts_with("class"));
    }
}

/// With names to tell them by.
pub fn generated(count: u64) -> impl Iterator<Item = (String, String)> {
    (0..count).map(|number| {
        let mut seeded = Seeded(number * 7919 + 1);
        let step = seeded.one_of(&["    ", "  ", "\t"]);
        let mut writer = Writer { seeded, out: String::new(), step };
        writer.body("", 0, false);
        (format!("generated {number}"), writer.out)
    })
}
