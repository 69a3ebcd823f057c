// The code editor's own interface (www/editor/editor.js), on a page that has nothing else.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { inBrowser } from "./browser.mjs";

const here = inBrowser({ pages: { "/editor": '<!doctype html><title>Editor</title><link rel="icon" href="data:,"><div id="place" style="height: 300px"></div>' } });
let page, box;
beforeEach(async () => {
  page = await here.newPage();
  await page.goto(`${here.server.origin}/editor`);
  await page.evaluate(async (from) => {
    const { createEditor } = await import(from);
    globalThis.told = [];
    globalThis.editor = createEditor(document.getElementById("place"), {
      doc: "def f():\n    return 1\n",
      label: "Program",
      onChange: (text) => told.push(text),
    });
  }, `${here.server.url}editor.js`);
  box = page.getByRole("textbox", { name: "Program" });
});

const doc = () => page.evaluate(() => editor.getDoc());
const told = () => page.evaluate(() => globalThis.told);

test("what is typed is told, indented as Python is", async () => {
  await box.press("Control+End");
  await page.keyboard.type("if x:\npass");
  assert.equal(await doc(), "def f():\n    return 1\nif x:\n    pass");
  assert.equal((await told()).at(-1), await doc());
});

test("a text put in from outside is not told, and can be undone", async () => {
  await page.evaluate(() => editor.setDoc("print('new')\n"));
  assert.deepEqual(await told(), []);
  await box.press("Control+z");
  assert.equal(await doc(), "def f():\n    return 1\n");
});

test("a problem is shown at its place, even one past the end of the text", async () => {
  await page.evaluate(() => editor.setProblems([
    { from: { line: 2, col: 4 }, to: { line: 2, col: 10 }, message: "wrong here" },
    { from: { line: 99, col: 7 }, message: "and at the end" },
  ]));
  const marked = page.locator(".cm-lintRange-error").first();
  assert.equal(await marked.innerText(), "return");
  await marked.hover();
  await page.getByText("wrong here").waitFor();
});

test("running lines are marked, and move with the text", async () => {
  await page.evaluate(() => editor.setRunningLines([{ line: 2, kind: "running" }, { line: 70, kind: "running" }]));
  assert.deepEqual(await page.locator(".cm-running").allInnerTexts(), ["    return 1"]);
  await box.press("Control+Home");
  await page.keyboard.type("# first\n");
  assert.deepEqual(await page.locator(".cm-running").allInnerTexts(), ["    return 1"]);
  await page.evaluate(() => editor.setRunningLines([]));
  assert.equal(await page.locator(".cm-running").count(), 0);
});

test("read-only text cannot be changed", async () => {
  await page.evaluate(() => editor.setReadOnly(true));
  await box.focus();
  await page.keyboard.type("x");
  assert.equal(await doc(), "def f():\n    return 1\n");
});

test("Escape, then Tab, leaves the editor; Tab alone indents", async () => {
  await box.press("Control+Home");
  await page.keyboard.press("Tab");
  assert.equal(await doc(), "    def f():\n    return 1\n");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  assert.equal(await doc(), "    def f():\n    return 1\n");
  assert.equal(await box.evaluate((element) => element.getRootNode().activeElement === element), false);
});

test("the theme changes colours, and the page's own variables come first", async () => {
  const background = () => page.locator(".cm-editor").evaluate((element) => getComputedStyle(element).backgroundColor);
  assert.equal(await background(), "rgb(255, 255, 255)");
  await page.evaluate(() => editor.setTheme(true));
  assert.equal(await background(), "rgb(20, 24, 31)");
  await page.evaluate(() => document.documentElement.style.setProperty("--editor-background", "rgb(1, 2, 3)"));
  assert.equal(await background(), "rgb(1, 2, 3)");
});
