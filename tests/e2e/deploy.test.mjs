// dist/ on any web server: under a sub-path, with nothing asked of other sites, in a sandboxed frame.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, newPage, serveDist } from "./browser.mjs";

let browser, server;
before(async () => {
  browser = await launch();
  const frame = (sandbox) => `<!doctype html><title>A course</title><iframe title="Example" sandbox="${sandbox}" src="/courses/coroscope/"></iframe>`;
  server = await serveDist({ pages: { "/lesson": frame("allow-scripts") } });
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

test("starts under a sub-path and asks nothing of any other site", async () => {
  const page = await newPage(browser);
  await page.goto(server.url);
  await page.getByRole("heading", { name: "Coroscope" }).waitFor();
  assert.deepEqual(page.requested.filter((url) => !url.startsWith(server.url) && !/^(data|blob):/.test(url)), []);
  assert.deepEqual(page.complaints, []);
});

test("starts in a sandboxed frame, from a server that sends no CORS header", async () => {
  const page = await newPage(browser);
  await page.goto(`${server.origin}/lesson`);
  await page.frameLocator("iframe").getByRole("heading", { name: "Coroscope" }).waitFor();
  assert.ok(page.requested.some((url) => url.endsWith("/sandboxed.js")));
});
