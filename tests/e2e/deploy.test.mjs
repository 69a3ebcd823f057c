// dist/ on any web server: under a sub-path, with nothing asked of other sites, in a sandboxed frame.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inBrowser } from "./browser.mjs";

const frame = (sandbox) => `<!doctype html><title>A course</title><iframe title="Example" sandbox="${sandbox}" src="/courses/coroscope/"></iframe>`;
const here = inBrowser({ pages: { "/lesson": frame("allow-scripts") } });

test("starts under a sub-path and asks nothing of any other site", async () => {
  const page = await here.newPage();
  await page.goto(here.server.url);
  await page.getByRole("heading", { name: "Coroscope" }).waitFor();
  assert.deepEqual(page.requested.filter((url) => !url.startsWith(here.server.url) && !/^(data|blob):/.test(url)), []);
});

test("starts in a sandboxed frame, from a server that sends no CORS header", async () => {
  const page = await here.newPage({ complains: true });
  await page.goto(`${here.server.origin}/lesson`);
  await page.frameLocator("iframe").getByRole("heading", { name: "Coroscope" }).waitFor();
  assert.ok(page.requested.some((url) => url.endsWith("/sandboxed.js")));
});
