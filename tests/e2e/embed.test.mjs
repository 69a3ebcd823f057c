// The page inside another page, from the text that the Share dialog offers.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, newPage, serveDist } from "./browser.mjs";
import { person } from "./person.mjs";

let browser, server;
const pages = {};
before(async () => {
  browser = await launch();
  server = await serveDist({ pages });
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

test("the shared frame shows timeline, code and transport, sandboxed", async () => {
  const author = await newPage(browser);
  const they = person(author);
  await author.goto(server.url);
  await they.finished();
  await they.button("share").click();
  const frame = await author.getByLabel(they.say("share-embed")).inputValue();
  await author.context().close();
  assert.match(frame, /sandbox="allow-scripts/);
  assert.doesNotMatch(frame, /allow-same-origin/);
  pages["/course"] = `<!doctype html><title>A course</title>${frame}`;

  const page = await newPage(browser);
  await page.goto(`${server.origin}/course`);
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
