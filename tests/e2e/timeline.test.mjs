// The timeline under wheel, mouse, fingers and keys. What it shows is told by its `data-from` and `data-to`, in seconds.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { inBrowser } from "./browser.mjs";

const here = inBrowser();
let me, page, ground, box;
beforeEach(() => open({}));

async function open(options) {
  me = await here.visit(options);
  page = me.page;
  ground = page.getByRole("application", { name: me.say("timeline") });
  await ground.scrollIntoViewIfNeeded();
  box = await ground.boundingBox();
}

/** What is shown once it has changed from `before`. */
async function shown(before) {
  const read = () => ground.evaluate(({ dataset }) => [Number(dataset.from), Number(dataset.to)]);
  if (before) {
    await page.waitForFunction(
      ([element, [from, to]]) => Number(element.dataset.from) !== from || Number(element.dataset.to) !== to,
      [await ground.elementHandle(), before],
    );
  }
  return read();
}

const span = ([from, to]) => to - from;
const near = (found, wanted, within) => assert.ok(Math.abs(found - wanted) <= within, `${found} is not ${wanted}`);

/** The mouse at a share of the way from the lanes' left edge to the right one. */
const LABELS = 176;
const over = (share) => [box.x + LABELS + (box.width - LABELS) * share, box.y + 90];

test("the wheel zooms about the moment under the pointer", async () => {
  const whole = await shown();
  await page.mouse.move(...over(0.25));
  await page.mouse.wheel(0, -240);
  const zoomed = await shown(whole);
  near(span(zoomed), span(whole) / 2, span(whole) * 0.01);
  near(zoomed[0] + span(zoomed) * 0.25, whole[0] + span(whole) * 0.25, span(whole) * 0.01);
  await page.mouse.wheel(0, 480);
  assert.deepEqual(await shown(zoomed), whole);
});

test("with Ctrl it zooms too, in the small steps of a touchpad's pinch", async () => {
  const whole = await shown();
  await page.mouse.move(...over(0.5));
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -30);
  await page.keyboard.up("Control");
  near(span(await shown(whole)), span(whole) * 2 ** -0.5, span(whole) * 0.01);
});

test("with Shift it pans", async () => {
  const whole = await shown();
  await page.mouse.move(...over(0.5));
  await page.mouse.wheel(0, -480);
  const zoomed = await shown(whole);
  await page.keyboard.down("Shift");
  await page.mouse.wheel(0, 100);
  await page.keyboard.up("Shift");
  const panned = await shown(zoomed);
  near(span(panned), span(zoomed), 1e-9);
  near(panned[0] - zoomed[0], (100 / (box.width - LABELS)) * span(zoomed), span(zoomed) * 0.02);
});

test("dragging takes the picture along", async () => {
  const whole = await shown();
  await page.mouse.move(...over(0.5));
  await page.mouse.wheel(0, -480);
  const zoomed = await shown(whole);
  const [x, y] = over(0.5);
  await page.mouse.down();
  await page.mouse.move(x - 60, y, { steps: 6 });
  await page.mouse.up();
  const panned = await shown(zoomed);
  near(span(panned), span(zoomed), 1e-9);
  near(panned[0] - zoomed[0], (60 / (box.width - LABELS)) * span(zoomed), span(zoomed) * 0.05);
});

test("keys zoom, pan and show the whole run", async () => {
  const whole = await shown();
  await ground.focus();
  await page.keyboard.press("w");
  const zoomed = await shown(whole);
  near(span(zoomed), span(whole) / 1.5, span(whole) * 0.01);
  await page.keyboard.press("a");
  const left = await shown(zoomed);
  assert.ok(left[0] < zoomed[0]);
  await page.keyboard.press("d");
  const right = await shown(left);
  assert.ok(right[0] > left[0]);
  await page.keyboard.press("s");
  await shown(right);
  await page.keyboard.press("0");
  await page.waitForFunction(([element, to]) => Number(element.dataset.to) === to, [await ground.elementHandle(), whole[1]]);
  assert.deepEqual(await shown(), whole);
});

test("buttons zoom and show the whole run", async () => {
  const whole = await shown();
  await me.button("zoom-in").click();
  const zoomed = await shown(whole);
  near(span(zoomed), span(whole) / 1.5, span(whole) * 0.01);
  await me.button("zoom-in").click();
  const nearer = await shown(zoomed);
  await me.button("zoom-out").click();
  near(span(await shown(nearer)), span(zoomed), span(whole) * 0.01);
  await me.button("zoom-whole").click();
  await page.waitForFunction(([element, to]) => Number(element.dataset.to) === to, [await ground.elementHandle(), whole[1]]);
});

test("two fingers zoom, one pans", async () => {
  await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const whole = await shown();
  const session = await page.context().newCDPSession(page);
  const [middle, y] = [box.x + 250, box.y + 100];
  const touch = (type, ...xs) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: xs.map((x, id) => ({ x, y, id })) });
  await touch("touchStart", middle - 20, middle + 20);
  for (const apart of [25, 30, 40, 50, 60]) await touch("touchMove", middle - apart, middle + apart);
  await touch("touchEnd");
  const zoomed = await shown(whole);
  assert.ok(span(zoomed) < span(whole) * 0.6, `${span(zoomed)} of ${span(whole)}`);
  await touch("touchStart", middle);
  for (const moved of [5, 15, 30, 50]) await touch("touchMove", middle - moved);
  await touch("touchEnd");
  const panned = await shown(zoomed);
  near(span(panned), span(zoomed), 1e-9);
  assert.ok(panned[0] > zoomed[0]);
});
