// The panels below the timeline: who waits for what, and the run in numbers.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { inBrowser } from "./browser.mjs";

const here = inBrowser();
let page, me;
beforeEach(async () => {
  me = await here.visit();
  page = me.page;
});

const tab = (key) => page.getByRole("tab", { name: me.say(key) });
const table = (key) => page.getByRole("tabpanel").getByRole("table", { name: me.say(key) });

test("a deadlock is told as a circle, and who holds what", async () => {
  await me.openSample("sample-deadlock");
  await me.status("finished-status").waitFor();
  await me.button("to-end").click();
  await tab("panel-waits").click();
  const circle = page.getByRole("region", { name: me.say("deadlock") });
  await circle.getByText("Ann waits for the lock knife, which Bob holds.").waitFor();
  await circle.getByText("Bob waits for the lock fork, which Ann holds.").waitFor();
  const fork = table("lane-locks").getByRole("row").filter({ hasText: "fork" });
  await fork.getByRole("cell", { name: "Ann", exact: true }).waitFor();
  await fork.getByRole("cell", { name: "Bob", exact: true }).waitFor();
});

test("a task is followed through the coroutines that it awaits", async () => {
  await me.write("import asyncio\nasync def inner():\n    await asyncio.sleep(1)\nasync def outer():\n    await inner()\nasyncio.run(outer())\n");
  await me.run();
  await me.finished();
  await tab("panel-waits").click();
  await me.playhead.focus();
  // Step by step, until the task sleeps.
  const through = table("waits-tasks").getByRole("cell", { name: "outer:5 → inner:3" });
  await me.button("to-start").click();
  for (let steps = 0; steps < 100 && !(await through.isVisible()); steps += 1) await me.button("step").click();
  await through.waitFor();
});

test("numbers tell of cores, GIL and threads", async () => {
  await me.openSample("sample-threads-cpu");
  await me.finished();
  await tab("panel-numbers").click();
  await table("lane-cores").getByRole("rowheader", { name: "0", exact: true }).waitFor();
  await page.getByRole("tabpanel").getByRole("table", { name: "GIL" }).getByRole("columnheader", { name: me.say("numbers-switches") }).waitFor();
  assert.equal(await table("lane-threads").getByRole("rowheader").count(), 4);
});

test("arrow keys go round the panels", async () => {
  await tab("panel-output").focus();
  await page.keyboard.press("ArrowLeft");
  await page.getByRole("tab", { name: me.say("panel-numbers"), selected: true }).waitFor();
  await page.keyboard.press("ArrowRight");
  await page.getByRole("tab", { name: me.say("panel-output"), selected: true }).waitFor();
});
