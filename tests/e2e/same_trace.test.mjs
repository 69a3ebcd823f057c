// The page, optimised as it is released, gives the traces that tests/same_trace.rs recorded natively.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { launch, newPage, serveDist } from "./browser.mjs";

const recorded = readFileSync("tests/data/same_trace.txt", "utf8").trim().split("\n").map((line) => line.split(" "));

let browser, server, page;
before(async () => {
  browser = await launch();
  server = await serveDist();
  page = await newPage(browser);
  await page.goto(server.url);
  await page.waitForFunction(() => coroscope.simulate);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

for (const [name, events, hash, python] of recorded) {
  test(`${name} gives the same trace as natively`, async () => {
    const source = readFileSync(`www/samples/${name}.py`, "utf8");
    const run = await page.evaluate(([source, python]) => coroscope.simulate(source, { python }), [source, python]);
    assert.deepEqual([String(run.events), run.hash], [events, hash]);
  });
}
