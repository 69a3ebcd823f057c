// A producer and a consumer, composed from nothing by mouse, by finger and by keyboard alone, and run. Typed as text it is the same blocks, and
// CPython prints the same: tests/data/run/composed has what it printed.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { inBrowser } from "./browser.mjs";
import { composer, finger, mouse } from "./composer.mjs";

const NAME = "tests/data/run/composed/producer_consumer";
const PROGRAM = readFileSync(`${NAME}.py`, "utf8");
const OUTPUT = readFileSync(`${NAME}.out`, "utf8");

const here = inBrowser();

/** Someone in front of an empty program, as blocks. */
async function beginning(options = {}) {
  const me = await here.visit(options);
  const { page } = me;
  page.context().setDefaultTimeout(30_000);
  await page.getByRole("button", { name: new RegExp(`^${me.say("samples")}`) }).click();
  await page.getByRole("button", { name: me.say("new-program") }).click();
  await page.getByRole("tab", { name: me.say("face-blocks") }).click();
  return me;
}

/** The text is the program's, which runs; typed, it is the blocks that were composed. */
async function isTheProgram(me) {
  const { page } = me;
  const outline = () => composer(me).outline();
  const composed = await outline();
  await me.face("python");
  assert.equal(await me.written(), PROGRAM);
  await me.run();
  await me.finished();
  await me.button("to-end").click();
  assert.equal((await me.output()).trimEnd() + "\n", OUTPUT);

  const other = await here.visit();
  await other.write(PROGRAM);
  await other.face("blocks");
  assert.equal(await composer(other).outline(), composed);
  await page.bringToFront();
}

/** The program by a hand that drags; two blocks first to a wrong place, then to where they belong. */
async function compose(me, hand) {
  const I = composer(me, hand);
  const { block } = I;
  const [consumer, main] = [0, 1].map((which) => block("coroutine").nth(which));
  await I.put("make-queue");
  await I.put("coroutine", "after", block("set-variable"));
  await I.rewrite(consumer, "main", "consumer");
  await I.put("loop-times", "inside", consumer);
  await I.put("queue-get", "inside", block("loop-times"));
  await I.put("print", "before", block("loop-times"));
  await I.rewrite(block("print"), '"hello"', '"got", item');
  await I.move(block("print"), "after", block("queue-get"));
  await I.put("coroutine", "after", consumer);
  await I.put("create-task", "inside", main);
  await I.put("loop-times", "after", block("create-task"));
  await I.put("queue-put", "inside", main.locator("[data-kind=loop-times]"));
  await I.rewrite(block("queue-put"), "1", "number");
  await I.put("await-sleep", "before", block("queue-put"));
  await I.move(block("queue-put"), "before", block("await-sleep"));
  await I.put("await-task", "after", main.locator("[data-kind=loop-times]"));
  await I.put("run-main", "after", main);
}

test("by mouse", async () => {
  const me = await beginning();
  await compose(me, mouse(me.page));
  await isTheProgram(me);
});

test("by finger, on a phone", async () => {
  const me = await beginning({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await compose(me, await finger(me.page));
  await isTheProgram(me);
});

test("by keyboard alone", async () => {
  const me = await beginning();
  const { page } = me;
  const { keyboard } = page;
  const { seeing } = composer(me);
  const add = async (words) => {
    await keyboard.press("/");
    await keyboard.type(words);
    await seeing(() => keyboard.press("Enter"));
  };
  const up = async (times) => {
    for (let at = 0; at < times; at += 1) await keyboard.press("ArrowUp");
  };
  const rewrite = async (text) => {
    await keyboard.press("Enter");
    await page.locator("input.field.edited").waitFor();
    await keyboard.press("Control+a");
    await keyboard.type(text);
    await keyboard.press("Enter");
    await page.locator("input.field.edited").waitFor({ state: "detached" });
  };
  await page.getByRole("searchbox").focus();
  await keyboard.type(me.say("palette-make-queue"));
  await seeing(() => keyboard.press("Enter"));
  await add("Coroutine");
  await rewrite("consumer");
  await add(me.say("palette-loop-times"));
  await add(me.say("palette-queue-get"));
  await add(me.say("palette-print"));
  await rewrite('"got", item');
  await up(3);
  await add("Coroutine");
  await add(me.say("palette-create-task"));
  await add(me.say("palette-loop-times"));
  await add(me.say("palette-queue-put"));
  await rewrite("number");
  await add("asyncio.sleep");
  await up(2);
  await add(me.say("palette-await-task"));
  await up(5);
  await add(me.say("palette-run-main"));
  await isTheProgram(me);
});

const PYTHON = [process.env.PYTHON, "python3.13", "python3"].find((python) => {
  try {
    return python && execFileSync(python, ["-c", "import sys; assert sys.version_info >= (3, 10)"], { stdio: "pipe" });
  } catch {
    return false;
  }
});

test("CPython prints the same, where it is at hand", { skip: !PYTHON }, () => {
  assert.equal(execFileSync(PYTHON, ["-c", PROGRAM], { encoding: "utf8" }), OUTPUT);
});
