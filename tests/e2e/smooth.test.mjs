// The page stays responsive while it simulates and while it plays. How long its longest task is, `make bench` tells.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inBrowser } from "./browser.mjs";
import { LONG, longTasks } from "./long_tasks.mjs";

const here = inBrowser();

let measured;
for (const phase of ["simulating", "playing", "panning"]) {
  test(`${phase} many switches leaves the page its turns`, async () => {
    measured ??= await longTasks(here.browser, here.server);
    const { tasks, lasted } = measured[phase];
    const late = tasks.reduce((sum, task) => sum + task - LONG, 0);
    // A share, not a number of milliseconds: on a busy machine any task can be interrupted.
    assert.ok(late < lasted * 0.2, `${tasks.map(Math.round)} ms in ${Math.round(lasted)} ms`);
  });
}

test("a step leaves the document's own marks alone: the style of every element hangs on them", async () => {
  const { page, button } = await here.visit();
  await page.evaluate(() => {
    globalThis.marked = [];
    const seen = (records) => marked.push(...records.map(({ attributeName }) => attributeName));
    new MutationObserver(seen).observe(document.documentElement, { attributes: true });
  });
  await button("to-start").click();
  await button("step").click();
  await page.getByRole("button", { name: "RU", exact: true }).click();
  await page.waitForFunction(() => document.documentElement.lang === "ru");
  assert.deepEqual(await page.evaluate(() => marked), ["lang"]);
});
