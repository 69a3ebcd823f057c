// What keeps the browser from reacting: tasks of the page that take longer than 50 ms, as the browser itself reports them.

import { readFileSync } from "node:fs";
import { newPage } from "./browser.mjs";
import { person } from "./person.mjs";

/** Shorter ones are not felt, and not reported. */
export const LONG = 50;
const PLAYED = 2000;

/** For `simulating`, `playing` and `panning`: milliseconds of each long task, and how long it all lasted. */
export async function longTasks(browser, server) {
  const page = await newPage(browser);
  const me = person(page);
  await page.goto(server.url);
  await me.finished();
  await me.write(readFileSync("examples/speed/switches.py", "utf8"));
  await page.evaluate(() => {
    globalThis.long = [];
    new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
  });
  const during = async (act) => {
    await page.waitForTimeout(200);
    await page.evaluate(() => (long.length = 0));
    const start = performance.now();
    await act();
    return { tasks: await page.evaluate(() => [...long]), lasted: performance.now() - start };
  };
  const simulating = await during(async () => {
    await me.run();
    await me.button("stop").waitFor();
    await me.button("run").waitFor({ timeout: 60_000 });
  });
  await me.button("to-start").click();
  const playing = await during(async () => {
    await me.button("play").click();
    await page.waitForTimeout(PLAYED);
  });
  const ground = await page.getByRole("application", { name: me.say("timeline") }).boundingBox();
  const [x, y] = [ground.x + ground.width * 0.6, ground.y + ground.height * 0.4];
  await page.mouse.move(x, y);
  const panning = await during(async () => {
    for (let turn = 0; turn < 8; turn++) await page.mouse.wheel(0, -480);
    await page.mouse.down();
    for (let step = 0; step < 60; step++) await page.mouse.move(x + 200 * Math.sin(step / 5), y + 40 * Math.cos(step / 5));
    await page.mouse.up();
    for (let turn = 0; turn < 8; turn++) await page.mouse.wheel(0, 480);
  });
  await page.context().close();
  return { simulating, playing, panning };
}
