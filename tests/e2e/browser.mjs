// What every end-to-end test begins with: the built page on a plain web server, and a browser to open it in.

import { chromium } from "playwright-core";
import { serveFiles } from "../../scripts/static-server.mjs";

const ARGUMENTS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

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
