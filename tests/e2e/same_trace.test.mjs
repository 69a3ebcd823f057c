// The page, optimised as it is released, gives the traces that tests/same_trace.rs recorded natively.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { inBrowser, newPage } from "./browser.mjs";

const recorded = readFileSync("tests/data/same_trace.txt", "utf8").trim().split("\n").map((line) => line.split(" "));

const here = inBrowser();
let opened;

/** One page for all. */
async function simulator() {
  const page = await newPage(here.browser);
  await page.goto(here.server.url);
  await page.waitForFunction(() => coroscope.simulate);
  return page;
}

for (const [name, events, hash, python] of recorded) {
  test(`${name} gives the same trace as natively`, async () => {
    const source = readFileSync(`www/samples/${name}.py`, "utf8");
    const page = await (opened ??= simulator());
    const run = await page.evaluate(([source, python]) => coroscope.simulate(source, { python }), [source, python]);
    assert.deepEqual([String(run.events), run.hash], [events, hash]);
  });
}
