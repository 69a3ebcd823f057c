// The part of Python's library that is not in the wasm: fetched when a program imports it, wherever the page stands.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { inBrowser } from "./browser.mjs";
import { person } from "./person.mjs";

const PROGRAM = "import requests\nprint('fetched', requests.get('https://example.org/').status_code)\n";

const pages = {};
const here = inBrowser({ pages });
let page, me;
beforeEach(async () => {
  // Without the library it complains.
  page = await here.newPage({ complains: true });
  me = person(page);
});

const packs = (page) => page.requested.filter((url) => /\/library-[0-9a-f]+\.js$/.test(url));

test("an asyncio program does without it, another fetches it once", async () => {
  await page.goto(here.server.url);
  await me.finished();
  assert.deepEqual(packs(page), []);
  await me.write(PROGRAM);
  for (let run = 0; run < 2; run++) {
    await me.run();
    await page.getByRole("tabpanel").getByText("fetched 200").waitFor();
    await me.finished();
  }
  assert.equal(packs(page).length, 1);
  assert.deepEqual(page.complaints, []);
});

test("an import that is found while the program runs waits for it", async () => {
  await page.goto(here.server.url);
  await me.finished();
  await me.write("import asyncio\n\nasync def main():\n    await asyncio.sleep(1)\n    __import__('requests')\n    print('there')\n\nasyncio.run(main())\n");
  await me.run();
  await page.getByRole("tabpanel").getByText("there").waitFor();
  assert.equal(packs(page).length, 1);
});

test("when it does not come, the page says so and tries again", async () => {
  await page.route("**/library-*.js", (route) => route.abort());
  await page.goto(here.server.url);
  await me.finished();
  await me.write(PROGRAM);
  await me.run();
  await me.status("library-failed").waitFor();
  await me.button("stop").waitFor();
  await page.unroute("**/library-*.js");
  await me.button("try-again").click();
  await page.getByRole("tabpanel").getByText("fetched 200").waitFor();
  assert.equal(await me.status("library-failed").count(), 0);
});

test("simulate waits for it, and rejects without it", async () => {
  await page.route("**/library-*.js", (route) => route.abort());
  await page.goto(here.server.url);
  await page.waitForFunction(() => coroscope.simulate);
  const simulate = (source) => page.evaluate((source) => coroscope.simulate(source), source);
  await assert.rejects(simulate(PROGRAM), /library-/);
  await page.unroute("**/library-*.js");
  assert.equal((await simulate(PROGRAM)).stdout, "fetched 200\n");
});

test("it comes in a sandboxed frame, from a server that sends no CORS header", async () => {
  await page.goto(here.server.url);
  await me.finished();
  await me.write(PROGRAM);
  await me.button("share").click();
  const frame = await page.getByLabel(me.say("share-embed")).inputValue();
  assert.match(frame, /sandbox="allow-scripts/);
  pages["/course"] = `<!doctype html><title>A course</title>${frame}`;

  const course = await here.newPage({ complains: true });
  await course.goto(`${here.server.origin}/course`);
  const inside = person(Object.assign(course.frameLocator("iframe"), { keyboard: course.keyboard }));
  await inside.finished();
  assert.equal(packs(course).length, 1);
});
