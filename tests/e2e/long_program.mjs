// How long a program of 2,000 lines takes to appear as blocks, and an edit of it to be seen: from the press of the key or button to the painted frame.

import { readFileSync } from "node:fs";
import { newPage } from "./browser.mjs";
import { composer } from "./composer.mjs";
import { person } from "./person.mjs";

const LINES = 2000;
const TURNS = 3;

/** Two thousand lines of producers and consumers, all different. */
export function longProgram() {
  const part = readFileSync("www/samples/producer_consumer.py", "utf8");
  const parts = [];
  for (let number = 0, lines = 0; lines < LINES; number += 1) {
    parts.push(part.replaceAll("main", `main${number}`));
    lines += part.split("\n").length + 1;
  }
  return parts.join("\n\n");
}

/** Milliseconds of each turn, by what is done. */
export async function longProgramTimes(browser, server) {
  // What is looked at comes as text, which the page's own policy would not run.
  const page = await newPage(browser, { bypassCSP: true });
  page.context().setDefaultTimeout(60_000);
  const me = person(page);
  await page.goto(server.url);
  await me.finished();
  await me.write(longProgram());
  await page.evaluate(watch);
  const times = new Map();
  /** What `act` did is seen once `seen`, in the page, gives another answer than before. */
  const timed = async (name, seen, act) => {
    await page.waitForTimeout(150);
    const ends = await page.evaluateHandle((seen) => ({ done: timed(seen) }), seen);
    await act();
    // What is not seen at all took for ever.
    const took = await page.evaluate(({ done }) => done.catch(() => Infinity), ends);
    times.set(name, [...(times.get(name) ?? []), took]);
  };
  const blocks = "document.querySelectorAll('[role=treeitem]').length";
  for (let turn = 0; turn < TURNS; turn += 1) {
    await timed("opens as blocks", blocks, () => me.face("blocks"));
    await page.waitForTimeout(500);
    if (turn < TURNS - 1) await timed("goes back to text", blocks, () => me.face("python"));
  }
  const I = composer(me);
  const prints = I.block("print");
  const focused = "document.querySelector('[role=tree] [tabindex=\"0\"]')";
  const press = (key) => () => page.keyboard.press(key);
  for (let turn = 0; turn < TURNS; turn += 1) {
    const print = prints.nth(Math.floor((await prints.count()) / 2));
    await print.locator(".say").first().click();
    await page.keyboard.press("Enter");
    await page.keyboard.type(`"seen ${turn}", `);
    await timed("changes a field", `${focused}.textContent.includes("seen ${turn}")`, press("Enter"));
    await timed("moves a block", `[...document.querySelectorAll("[role=treeitem]")].indexOf(${focused})`, press("Alt+ArrowUp"));
    await timed("duplicates", blocks, press("Control+d"));
    await timed("deletes", blocks, press("Delete"));
    await timed("moves the focus", `${focused}.id`, press("ArrowDown"));
  }
  await page.context().close();
  return times;
}

/** Defines `timed` in the page: from the next key or press to the end of the first frame in which something is seen. */
function watch() {
  globalThis.timed = (seen) =>
    new Promise((done, failed) => {
      setTimeout(failed, 5_000);
      const look = () => (0, eval)(seen);
      const before = look();
      const begin = ({ timeStamp }) => {
        for (const type of ["keydown", "click"]) removeEventListener(type, begin, true);
        const frame = () => {
          if (look() === before) return requestAnimationFrame(frame);
          // The message comes when the frame has been painted.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.now() - timeStamp);
          port2.postMessage(0);
        };
        requestAnimationFrame(frame);
      };
      for (const type of ["keydown", "click"]) addEventListener(type, begin, true);
    });
}
