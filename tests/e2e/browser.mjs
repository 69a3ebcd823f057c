// What every end-to-end test begins with: the built page on a plain web server, and a browser to open it in.

import assert from "node:assert/strict";
import { after, afterEach, before } from "node:test";
import { chromium } from "playwright-core";
import { serveFiles } from "../../scripts/static-server.mjs";
import { person } from "./person.mjs";

const ARGUMENTS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

const LOCALES = { en: "en-US", ru: "ru-RU" };

/** Under a path of its own, so that any address that is not relative fails. */
export const serveDist = (options = {}) => serveFiles({ folder: "dist", base: "/courses/coroscope/", ...options });

export const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ARGUMENTS });

/** A new page in a profile of its own. Complaints of the page gather in `page.complaints`, addresses in `page.requested`. */
export async function newPage(browser, { locale = "en-US", ...options } = {}) {
  const context = await browser.newContext({ locale, viewport: { width: 1280, height: 800 }, ...options });
  // Far more than anything takes, far less than a person would wait.
  context.setDefaultTimeout(10_000);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  page.complaints = [];
  page.requested = [];
  page.on("pageerror", (error) => page.complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") page.complaints.push(message.text());
  });
  page.on("request", (request) => page.requested.push(request.url()));
  return page;
}

/**
 * For the tests of a file, called at its top: a browser and a server that last as long as they do. Each test's pages are closed behind it, and what
 * they complained of fails it. `served` goes to the server.
 */
export function inBrowser(served) {
  const opened = new Map();
  const here = {
    /** A new page. One that `complains` may do so. */
    async newPage({ complains = false, ...options } = {}) {
      const page = await newPage(here.browser, options);
      opened.set(page, complains);
      return page;
    },

    /** Someone who reads `language`, at `path` of the page, once what it shows has run. Other options are the browser's. */
    async visit({ language = "en", path = "", ...options } = {}) {
      const page = await here.newPage({ locale: LOCALES[language], ...options });
      const me = person(page, language);
      await page.goto(here.server.url + path);
      await me.finished();
      return me;
    },
  };
  before(async () => {
    [here.browser, here.server] = await Promise.all([launch(), serveDist(served)]);
  });
  afterEach(async () => {
    const pages = [...opened];
    opened.clear();
    await Promise.all(pages.map(([page]) => page.context().close()));
    assert.deepEqual(pages.flatMap(([page, complains]) => (complains ? [] : page.complaints)), []);
  });
  after(async () => {
    await here.browser?.close();
    await here.server?.stop();
  });
  return here;
}
