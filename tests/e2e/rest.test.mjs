// The wasm is in parts (scripts/split.mjs): what shows the page, the simulator, which follows, and the functions that few
// programs need, which come when they are wanted.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { inBrowser } from "./browser.mjs";
import { person } from "./person.mjs";

const here = inBrowser();
let page, me;
beforeEach(async () => {
  // What does not come is complained of.
  page = await here.newPage({ complains: true });
  me = person(page);
});

const SIMULATOR = /_simulator\.wasm$/;
const REST = /_rest\.wasm$/;
const rests = () => page.requested.filter((url) => REST.test(url)).length;
const simulators = () => page.requested.filter((url) => SIMULATOR.test(url)).length;
/** Sorts, formats, matches and computes: most of it is in the rest. */
const PROGRAM = "import re\nprint(re.sub('(a)(b)', r'\\2\\1', 'abc'), f'{2 ** 70:,}', '%08.3f' % 2.5, sorted('cab', key=str.upper), bytes([1]))\n";
const PRINTED = /^bac 1,180,591,620,717,411,303,424 0002\.500 \['a', 'b', 'c'\] b'\\x01'\s*$/;

for (const view of ["", "?embed=1"]) {
  test(`the page is shown before the simulator is there (${view})`, async () => {
    let send;
    const sent = new Promise((resolve) => (send = resolve));
    await page.route(SIMULATOR, async (route) => {
      await sent;
      await route.continue();
    });
    await page.goto(here.server.url + view);
    await page.getByText(me.say("loading-simulator")).waitFor();
    await page.getByText("async def sleeper").waitFor();
    if (!view) await me.write("print('early')\n");
    // Whatever the page did so far, it called nothing that would have been fetched on the spot.
    assert.equal(simulators(), 1);
    send();
    await me.finished();
    if (!view) assert.equal((await me.output()).trim(), "early");
    assert.equal(simulators(), 1);
    assert.deepEqual(page.complaints, []);
  });
}

test("a simulator that does not come is asked for again when it is needed", async () => {
  let times = 0;
  await page.route(SIMULATOR, (route) => (times++ === 0 ? route.abort() : route.continue()));
  await page.goto(here.server.url);
  await me.finished();
  assert.equal(simulators(), 2);
});

test("the page opens with a sample and runs each of them without it", async () => {
  await page.route(REST, (route) => route.abort());
  await page.goto(here.server.url);
  await me.finished();
  assert.equal(rests(), 0);
  await page.waitForFunction(() => coroscope.simulate);
  for (const sample of ["two_sleepers", "downloads_sequential", "downloads_async", "producer_consumer"]) {
    const exit = await page.evaluate(async (path) => (await coroscope.simulate(await (await fetch(path)).text())).exit, `samples/${sample}.py`);
    assert.equal(exit, 0);
  }
  assert.equal(rests(), 0);
});

test("it comes when the page is first touched", async () => {
  await page.goto(here.server.url);
  await me.finished();
  const coming = page.waitForResponse((response) => REST.test(response.url()));
  await me.button("to-start").click();
  await coming;
  await me.button("step").click();
  assert.equal(rests(), 1);
});

test("a call that comes before it fetches it on the spot", async () => {
  await page.goto(here.server.url);
  await me.finished();
  const run = await page.evaluate((source) => coroscope.simulate(source), PROGRAM);
  assert.match(run.stdout, PRINTED);
  assert.equal(rests(), 1);
  assert.deepEqual(page.complaints, []);
});

test("a program in the address has it from the start", async () => {
  await page.goto(here.server.url);
  await me.finished();
  await me.write(PROGRAM);
  await me.run();
  await me.finished();
  assert.match(await me.output(), PRINTED);
  await me.button("share").click();
  const link = await page.getByLabel(me.say("share-link"), { exact: true }).inputValue();
  const other = await here.newPage();
  const them = person(other);
  await other.goto(link);
  await them.finished();
  assert.match(await them.output(), PRINTED);
  assert.equal(other.requested.filter((url) => REST.test(url)).length, 1);
});
