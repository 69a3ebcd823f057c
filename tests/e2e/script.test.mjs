// The interface for scripts: coroscope.simulate.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { inBrowser } from "./browser.mjs";

const here = inBrowser();
let page;
beforeEach(async () => {
  page = await here.newPage();
  await page.goto(here.server.url);
  await page.waitForFunction(() => coroscope.simulate);
});

const simulate = (...args) => page.evaluate((args) => coroscope.simulate(...args), args);

test("a run is a plain object", async () => {
  const run = await simulate("import time\ntime.sleep(2)\nprint('hi')\n", { seed: 3, python: "3.12" });
  assert.deepEqual([run.stdout, run.stderr, run.exit, run.problems], ["hi\n", "", 0, []]);
  assert.ok(run.elapsed >= 2 && run.elapsed < 2.1);
  assert.ok(run.events > 3);
  assert.match(run.hash, /^[0-9a-f]{16}$/);
});

test("a program that does not start says where", async () => {
  const run = await simulate("x = 1\ndef f(:\n");
  assert.equal(run.exit, 1);
  assert.equal(run.problems[0].line, 2);
  assert.match(run.stderr, /SyntaxError/);
});

test("options that are not known are refused", async () => {
  await assert.rejects(simulate("", { speed: 3 }), /speed/);
  await assert.rejects(simulate("", { python: "2.7" }), /2\.7/);
});
