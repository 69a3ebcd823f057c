// A producer and a consumer, composed from nothing by keyboard alone, and run; CPython prints the same.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { after, afterEach, before, test } from "node:test";
import { launch, newPage, serveDist } from "./browser.mjs";
import { person } from "./person.mjs";

const PROGRAM = `import asyncio

queue = asyncio.Queue(maxsize=2)


async def consumer():
    for number in range(3):
        item = await queue.get()
        print("got", item)


async def main():
    task = asyncio.create_task(consumer())
    for number in range(3):
        await queue.put(number)
        await asyncio.sleep(1)
    await task


asyncio.run(main())
`;
const OUTPUT = "got 0\ngot 1\ngot 2\n";

let browser, server, page, me;
before(async () => {
  browser = await launch();
  server = await serveDist();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});
afterEach(() => page?.context().close());

async function open(options = {}) {
  page = await newPage(browser, options);
  page.context().setDefaultTimeout(30_000);
  await page.goto(server.url);
  me = person(page);
  await me.finished();
  await page.getByRole("button", { name: new RegExp(`^${me.say("samples")}`) }).click();
  await page.getByRole("button", { name: me.say("new-program") }).click();
  await page.getByRole("tab", { name: me.say("face-blocks") }).click();
}

const blocks = () => page.getByRole("treeitem");

async function written() {
  await page.getByRole("tab", { name: me.say("face-python") }).click();
  await page.locator(".cm-line").first().waitFor();
  const lines = await page.locator(".cm-line").evaluateAll((lines) => lines.map((line) => line.textContent));
  return lines.join("\n").trimEnd() + "\n";
}

async function runs() {
  assert.equal(await written(), PROGRAM);
  await me.run();
  await me.finished();
  assert.equal((await me.output()).trimEnd() + "\n", OUTPUT);
  assert.deepEqual(page.complaints, []);
}

test("by keyboard alone", async () => {
  await open();
  const { keyboard } = page;
  const count = () => blocks().count();
  const add = async (words) => {
    const were = await count();
    await keyboard.press("/");
    await keyboard.type(words);
    await keyboard.press("Enter");
    await page.waitForFunction((were) => document.querySelectorAll("[role=treeitem]").length !== were, were).catch(() => {});
    await page.waitForTimeout(50);
  };
  const up = async (times) => {
    for (let at = 0; at < times; at += 1) await keyboard.press("ArrowUp");
  };
  const rewrite = async (text) => {
    await keyboard.press("Enter");
    await page.locator("input.field.edited").waitFor();
    await keyboard.press("Control+a");
    await keyboard.type(text);
    await keyboard.press("Enter");
    await page.locator("input.field.edited").waitFor({ state: "detached" });
  };
  await page.getByRole("searchbox").focus();
  await keyboard.type(me.say("palette-make-queue"));
  await keyboard.press("Enter");
  await page.waitForTimeout(100);
  await add("Coroutine");
  await rewrite("consumer");
  await add(me.say("palette-loop-times"));
  await add(me.say("palette-queue-get"));
  await add(me.say("palette-print"));
  await rewrite('"got", item');
  await up(3);
  await add("Coroutine");
  await add(me.say("palette-create-task"));
  await add(me.say("palette-loop-times"));
  await add(me.say("palette-queue-put"));
  await rewrite("number");
  await add("asyncio.sleep");
  await up(2);
  await add(me.say("palette-await-task"));
  await up(5);
  await add(me.say("palette-run-main"));
  await runs();
});

test("CPython prints the same, where it is at hand", { skip: !existsSync(`${homedir()}/.pyenv/versions`) }, () => {
  const versions = `${homedir()}/.pyenv/versions`;
  const python = readdirSync(versions).filter((name) => /^3\.1[0-9]\./.test(name)).sort().at(-1);
  assert.equal(execFileSync(`${versions}/${python}/bin/python`, ["-c", PROGRAM], { encoding: "utf8" }), OUTPUT);
});
