// The page inside another page, from the text that the Share dialog offers.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inBrowser } from "./browser.mjs";
import { person } from "./person.mjs";

const pages = {};
const here = inBrowser({ pages });

test("the shared frame shows timeline, code and transport, sandboxed", async () => {
  const they = await here.visit();
  await they.button("share").click();
  const frame = await they.page.getByLabel(they.say("share-embed")).inputValue();
  assert.match(frame, /sandbox="allow-scripts/);
  assert.doesNotMatch(frame, /allow-same-origin/);
  pages["/course"] = `<!doctype html><title>A course</title>${frame}`;

  const page = await here.newPage({ complains: true });
  await page.goto(`${here.server.origin}/course`);
  const inside = page.frameLocator("iframe");
  const me = person(Object.assign(inside, { keyboard: page.keyboard }));
  await me.finished();
  await me.laneNamed("Task-1").waitFor({ state: "attached" });
  await inside.getByText("async def sleeper").waitFor();
  assert.equal(await inside.getByRole("textbox").count(), 0);
  assert.equal(await me.button("share").count(), 0);
  await me.button("to-start").click();
  await me.button("step").click();
  assert.equal(await me.step(), 1);
});
