// Every state of the page is looked at by axe, which knows the rules of WCAG 2.2 AA: contrast, names, roles, structure.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { inBrowser } from "./browser.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };

const here = inBrowser();

/** What axe has against the page as it stands, a line each. */
async function faults(page) {
  const { violations } = await page.evaluate((rules) => axe.run(document, rules), RULES);
  // The blocks inside of a block are items with names of their own.
  const holdsItems = (id, { html }) => id === "label-content-name-mismatch" && /^<[^>]+ role="treeitem"/.test(html);
  return violations.flatMap(({ id, nodes }) => nodes.filter((node) => !holdsItems(id, node)).map((node) => `${id}: ${node.target} ${node.any[0]?.message ?? node.failureSummary}`));
}

const WAYS = [
  { name: "light", options: {} },
  { name: "dark", options: { colorScheme: "dark" } },
  { name: "on a phone, in Russian", language: "ru", options: { viewport: { width: 390, height: 844 }, hasTouch: true } },
];

for (const { name, language = "en", options } of WAYS) {
  test(`nothing stands in anyone's way: ${name}`, async () => {
    const me = await here.visit({ language, ...options });
    const { page } = me;
    await page.evaluate(AXE);
    const found = [];
    const look = async (state) => found.push(...(await faults(page)).map((fault) => `${state}: ${fault}`));

    await look("a sample, run");
    await me.button("step").click();
    await look("one step");
    await page.getByText(/^Python 3\.13/).click();
    await look("the machine's form");
    await page.keyboard.press("Escape");
    await me.button("share").click();
    await look("the share box");
    await page.keyboard.press("Escape");
    await me.openSample("sample-threads-cpu");
    await me.finished();
    await look("threads");
    for (const tab of ["panel-waits", "panel-events", "panel-numbers", "face-blocks"]) {
      await page.getByRole("tab", { name: me.say(tab), exact: true }).click();
      await look(tab);
    }
    const fields = page.getByRole("treeitem").locator(".field");
    await fields.and(page.locator(".picks")).first().click();
    await page.getByRole("listbox").waitFor();
    await look("names to choose from");
    await page.keyboard.type("1 +");
    await page.keyboard.press("Enter");
    await fields.and(page.locator("[aria-invalid]")).waitFor();
    await look("a field that is refused");
    await page.getByRole("tab", { name: me.say("face-python"), exact: true }).click();
    await me.write("def broken(:\n");
    await me.run();
    await look("a program with an error");

    assert.deepEqual(found, []);
  });
}
