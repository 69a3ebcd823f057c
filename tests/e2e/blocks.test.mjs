// What the blocks offer beside composing: names, the coroutines of the program, clauses, breakpoints, wrapping, what is said of it all.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inBrowser } from "./browser.mjs";

const PROGRAM = `import asyncio

async def fetch(url, tries=3):
    await asyncio.sleep(1)

async def work(seconds):
    await asyncio.sleep(seconds)

def plain():
    pass

async def main():
    task = asyncio.create_task(work(1))
    await task
    try:
        await work(2)
    except ValueError:
        print("failed")

asyncio.run(main())
`;

const here = inBrowser();
let page, me, keyboard;

async function open(program = PROGRAM, options = {}) {
  me = await here.visit(options);
  ({ page } = me);
  ({ keyboard } = page);
  page.context().setDefaultTimeout(15_000);
  await me.write(program);
  await page.getByRole("tab", { name: me.say("face-blocks") }).click();
  await page.getByRole("treeitem").first().waitFor();
}

/** The words of a message with its arguments. */
const words = (key, args = {}) => Object.entries(args).reduce((text, [name, value]) => text.replace(`{ $${name} }`, value), me.whole(key));

const block = (name) => page.getByRole("treeitem", { name }).last();
const choose = (name) => block(name).locator(".say").first().click();
const field = (name, text) => block(name).getByRole("button", { name: text, exact: true }).first();
const options = () => page.getByRole("listbox").getByRole("option");
const edited = () => page.getByRole("combobox").and(page.locator(".field"));
const announced = (text) => page.getByRole("status").filter({ hasText: text }).first().waitFor({ state: "attached" });
const inTree = () => page.evaluate(() => document.activeElement.closest("[role=treeitem]")?.getAttribute("aria-label"));

async function written() {
  await page.getByRole("tab", { name: me.say("face-python") }).click();
  await page.locator(".cm-line").first().waitFor();
  const lines = await page.locator(".cm-line").evaluateAll((lines) => lines.map((line) => line.textContent));
  await page.getByRole("tab", { name: me.say("face-blocks") }).click();
  return lines.join("\n").trimEnd() + "\n";
}

/** Waits until the program has a line. */
async function hasLine(line) {
  for (let tries = 0; tries < 20; tries += 1) {
    if ((await written()).split("\n").includes(line)) return;
    await page.waitForTimeout(100);
  }
  assert.fail(`no line "${line}" in\n${await written()}`);
}

for (const language of ["en", "ru"]) {
  test(`names in scope are offered, tasks first where one is awaited, and taken by keyboard: ${language}`, async () => {
    await open(PROGRAM, { language });
    await choose(/^await.* task$/);
    await takesAName();
  });
}

async function takesAName() {
  await keyboard.press("Enter");
  await edited().waitFor();
  assert.match(await options().first().innerText(), new RegExp(`task\\s+${me.say("sort-task")}`));
  await keyboard.press("Control+a");
  await keyboard.type("wo");
  await options().first().waitFor();
  assert.equal(await edited().getAttribute("aria-expanded"), "true");
  await keyboard.press("ArrowDown");
  const active = await edited().getAttribute("aria-activedescendant");
  assert.match(await page.locator(`#${active}`).innerText(), /work\s*\(seconds\)/);
  await keyboard.press("Enter");
  await hasLine("    await work(1)");
}

test("a coroutine is picked by mouse, and its parameters are fields", async () => {
  await open();
  const call = /create task/;
  await field(call, "work").click();
  await options().filter({ hasText: "fetch" }).click();
  await hasLine('    task = asyncio.create_task(fetch("https://example.org"))');
  const tries = block(call).locator(".field", { hasText: "tries" });
  assert.match(await tries.textContent(), /3/);
  await tries.click();
  await keyboard.type("5");
  await keyboard.press("Enter");
  await hasLine('    task = asyncio.create_task(fetch("https://example.org", 5))');
});

test("tab goes from field to field and at last to the block", async () => {
  await open();
  await choose(/create task/);
  const isAtParameter = (name) => page.waitForFunction((name) => document.activeElement.getAttribute("aria-label") === name, name);
  const isAt = (label) => isAtParameter(me.say(label));
  await keyboard.press("Enter");
  await isAt("field-target");
  await keyboard.press("Tab");
  await isAt("field-callee");
  await keyboard.press("Tab");
  await isAtParameter("seconds");
  await keyboard.press("Shift+Tab");
  await isAt("field-callee");
  await keyboard.press("Tab");
  await isAtParameter("seconds");
  await keyboard.type("7");
  await keyboard.press("Tab");
  await hasLine("    task = asyncio.create_task(work(7))");
});

test("a field that is refused keeps what was typed and says why", async () => {
  await open();
  await choose("await task");
  await keyboard.press("Enter");
  await keyboard.press("Control+a");
  await keyboard.type("task +");
  await keyboard.press("Enter");
  await page.getByText(me.say("why-not-an-expression")).first().waitFor();
  assert.equal(await edited().inputValue(), "task +");
  assert.equal(await edited().getAttribute("aria-invalid"), "true");
  const described = await edited().getAttribute("aria-describedby");
  assert.equal(await page.locator(`#${described}`).innerText(), me.say("why-not-an-expression"));
  await keyboard.press("Backspace");
  await keyboard.press("Backspace");
  await keyboard.press("Enter");
  await edited().waitFor({ state: "detached" });
});

test("clauses come and go by button and by key", async () => {
  await open();
  await choose(/^try/);
  await page.getByRole("toolbar").getByRole("button", { name: words("clause-add", { clause: "finally" }) }).click();
  await announced(words("said-clause-added", { clause: "finally" }));
  await hasLine("    finally:");
  await choose(/^try/);
  await page.getByRole("toolbar").getByRole("button", { name: words("clause-drop", { clause: "except" }) }).click();
  assert.ok(!(await written()).includes("except"));
  await choose(/^try/);
  await block(/^try/).focus();
  await keyboard.press("-");
  // Nothing would be left of it: refused, with CPython's reason.
  await announced("SyntaxError");
});

test("one more thing to hold is a field, and goes with its text", async () => {
  await open("async def main():\n    async with lock:\n        pass\n");
  const isAtParameter = (name) => page.waitForFunction((name) => document.activeElement.getAttribute("aria-label") === name, name);
  const isAt = (label) => isAtParameter(me.say(label));
  await choose(/async with/);
  await keyboard.press("Enter");
  await edited().waitFor();
  await keyboard.press("Tab");
  await isAt("field-name");
  await keyboard.press("Tab");
  await isAt("field-further");
  await keyboard.type("other as both");
  await keyboard.press("Enter");
  await hasLine("    async with lock, other as both:");
  await block(/async with/).getByRole("button", { name: "other as both" }).click();
  await keyboard.press("Control+a");
  await keyboard.press("Delete");
  await keyboard.press("Enter");
  await hasLine("    async with lock:");
});

test("a breakpoint is set by its dot and stands in the editor too", async () => {
  await open();
  const dot = block("await task").getByRole("button", { name: me.say("block-breakpoint") }).first();
  await dot.click();
  assert.equal(await dot.getAttribute("aria-pressed"), "true");
  await page.getByRole("tab", { name: me.say("face-python") }).click();
  await page.locator(".cm-breakpoint").waitFor();
  await page.getByRole("tab", { name: me.say("face-blocks") }).click();
  await dot.click();
  assert.equal(await dot.getAttribute("aria-pressed"), "false");
});

test("what is done is said, and undoing leads to it", async () => {
  await open();
  await choose("await task");
  await keyboard.press("Alt+ArrowUp");
  await announced(/Moved\..*await task.*13/);
  await keyboard.press("Control+z");
  await announced(me.say("said-undone"));
  await keyboard.press("Delete");
  await announced(/^Deleted/);
  await keyboard.press("Control+z");
  await announced(me.say("said-undone"));
  assert.match(await inTree(), /await task/);
  await keyboard.press("Control+Shift+z");
  await announced(me.say("said-redone"));
  assert.ok(await inTree());
});

test("making a function async is offered where it is needed", async () => {
  await open();
  await choose(/function plain/);
  await keyboard.press("/");
  await keyboard.type(me.say("palette-create-task"));
  await keyboard.press("Enter");
  await announced(me.say("why-not-in-coroutine"));
  await me.button("make-async").click();
  await hasLine("async def plain():");
});

for (const language of ["en", "ru"]) {
  test(`the chosen blocks are wrapped from the palette: ${language}`, async () => {
    await open(PROGRAM, { language });
    await choose(/task$/);
    await page.getByRole("group", { name: me.say("palette-wrap") }).getByRole("button", { name: me.say("palette-loop-times") }).click();
    await hasLine("        await task");
    await block(/range|3/).locator(".say").first().click();
    await keyboard.press("/");
    await keyboard.type(`${me.say("palette-wrap").split(" ")[0]} ${me.say("palette-try")}`);
    await keyboard.press("Enter");
    await hasLine("        for number in range(3):");
  });
}

test("cut, copy and paste by buttons; where the clipboard is refused, what was copied here comes", async () => {
  await open();
  const press = (key) => page.getByRole("toolbar").getByRole("button", { name: me.say(key), exact: true }).click();
  await choose("await task");
  await press("block-cut-out");
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "await task\n");
  await choose(/^print/);
  await press("block-paste");
  await announced(/^Pasted/);
  await hasLine("        await task");
  await page.context().clearPermissions();
  await page.evaluate(() => {
    navigator.clipboard.readText = () => Promise.reject(new Error("refused"));
    navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
  });
  await choose(/^print/);
  await press("block-copy");
  await announced(me.say("note-not-copied"));
  await choose(/await work/);
  await press("block-paste");
  await announced(me.say("note-own-copy-pasted"));
  await hasLine('        print("failed")');
});

test("a function is made async by a button, its calls are awaited, others are told", async () => {
  await open("def work():\n    pass\n\nasync def main():\n    work()\n\nwork()\n");
  await choose(/function work/);
  await page.getByRole("toolbar").getByRole("button", { name: words("clause-add", { clause: "async" }) }).click();
  await announced(me.say("note-unawaited"));
  await page.getByRole("button", { name: words("note-line", { line: "7" }) }).click();
  assert.match(await inTree(), /call work/);
  await hasLine("    await work()");
  await keyboard.press("Control+z");
  await hasLine("    work()");
});

test("what stands behind a dot is offered, with await", async () => {
  await open("import asyncio\n\nasync def main():\n    queue = asyncio.Queue()\n    item = 1\n");
  await field(/item/, "1").click();
  await keyboard.press("Control+a");
  await keyboard.type("queue.g");
  await options().first().waitFor();
  assert.match(await options().first().innerText(), /await\s+get/);
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await hasLine("    item = await queue.get()");
});

test("by touch: a breakpoint, a name, deleting and undoing", async () => {
  await open(PROGRAM, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await block("await task").getByRole("button", { name: me.say("block-breakpoint") }).first().tap();
  assert.equal(await block("await task").getAttribute("data-stops"), "true");
  await field("await task", "task").tap();
  await options().filter({ hasText: "work" }).tap();
  await hasLine("    await work(1)");
  await block("await work").locator(".say").first().tap();
  await page.getByRole("toolbar").getByRole("button", { name: me.say("block-delete") }).tap();
  await page.getByRole("toolbar").getByRole("button", { name: me.say("block-undo") }).tap();
  await announced(me.say("said-undone"));
});
