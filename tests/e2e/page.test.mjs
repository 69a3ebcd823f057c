// The page as a person uses it.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { inBrowser } from "./browser.mjs";
import { person } from "./person.mjs";

const THREADS = `import _thread
done = _thread.allocate_lock()
done.acquire()
over = []
def work():
    sum(range(100_000))
    for turn in range(200_000):
        pass
    over.append(1)
    if len(over) == 2:
        done.release()
_thread.start_new_thread(work, ())
_thread.start_new_thread(work, ())
done.acquire()
`;

const here = inBrowser();
let page, me;
beforeEach(async () => {
  me = await here.visit();
  page = me.page;
});

test("a hundred downloads run in one second and make a hundred lanes", async () => {
  await me.openSample("sample-downloads-async");
  await me.laneNamed("Task-101").waitFor({ state: "attached" });
  await me.finished();
  await me.button("to-end").click();
  assert.match(await me.output(), /^100 downloads in 1\.0 s\s*$/);
  // Task-1 is main().
  assert.equal(await me.laneNamed(/^Task-([2-9]|\d\d|100|101)\b/).count(), 100);
  // What the loop itself runs at its end has no lane.
  assert.equal(await me.laneNamed(/shutdown/).count(), 0);
});

test("a hundred downloads one after another take ten seconds", async () => {
  await me.openSample("sample-downloads-sequential");
  await page.getByText("100 downloads, one after another").first().waitFor();
  await me.finished();
  await me.button("to-end").click();
  await page.getByText("100 downloads in 10.0 s").waitFor();
});

test("step and step back move the playhead by one event", async () => {
  await me.button("to-start").click();
  assert.equal(await me.step(), 0);
  await me.button("step").click();
  await me.button("step").click();
  assert.equal(await me.step(), 2);
  await me.button("step-back").click();
  assert.equal(await me.step(), 1);
  await me.button("to-end").click();
  const all = await me.step();
  assert.equal(String(all), await me.playhead.getAttribute("max"));
  await me.button("step-back").click();
  assert.equal(await me.step(), all - 1);
});

test("output is what was printed up to the playhead", async () => {
  await me.button("to-start").click();
  await page.getByText(me.say("output-empty")).waitFor();
  await me.button("to-end").click();
  assert.equal((await me.output()).trim(), "Anna falls asleep\nBoris falls asleep\nBoris wakes up\nAnna wakes up\nslept: Anna Boris");
});

test("the keyboard alone runs, plays and steps", async () => {
  await page.keyboard.press("Control+Enter");
  await me.finished();
  await page.keyboard.press("Home");
  assert.equal(await me.step(), 0);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  assert.equal(await me.step(), 1);
  await page.keyboard.press("Space");
  await me.button("pause").waitFor();
  await page.keyboard.press("Space");
  await me.button("play").waitFor();
  await page.keyboard.press("End");
  assert.equal(String(await me.step()), await me.playhead.getAttribute("max"));
});

test("each step is announced, and the table says what the lanes show", async () => {
  const live = page.locator("[aria-live=polite]");
  await me.button("to-start").click();
  await live.getByText(me.say("now-before")).waitFor({ state: "attached" });
  await me.button("step").click();
  await live.getByText(me.say("now-started")).waitFor({ state: "attached" });
  await me.button("to-end").click();
  await live.getByText(me.say("now-ended"), { exact: true }).waitFor({ state: "attached" });
  await me.laneNamed("Task-2 sleeper").getByRole("cell", { name: me.say("state-done") }).waitFor({ state: "attached" });
});

test("threads have lanes beside those of the cores and the GIL", async () => {
  await me.write(THREADS);
  await me.run();
  await me.finished();
  for (const name of ["GIL", `${me.say("lane-core")} 0`, "MainThread", "Thread-1", "Thread-2"]) {
    await me.laneNamed(new RegExp(`^${name}`)).first().waitFor({ state: "attached" });
  }
});

test("the copied link opens the same program on the same machine", async () => {
  await me.write("import asyncio\nasyncio.run(asyncio.sleep(0.25))\nprint('shared')\n");
  await page.getByText(/^Python 3\.13/).click();
  await page.getByRole("combobox", { name: me.say("python") }).selectOption("3.11");
  await me.run();
  await me.finished();
  await me.button("share").click();
  await me.button("copy").first().click();
  await me.button("copied").waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(link.startsWith(`${here.server.url}#1.`), link);

  const other = await here.newPage();
  const them = person(other);
  await other.goto(link);
  await other.getByText("shared").last().waitFor();
  await them.finished();
  assert.match(await them.program(), /asyncio\.sleep\(0\.25\)/);
  await other.getByText(/^Python 3\.11/).waitFor();
});

test("a damaged link says so and opens a sample", async () => {
  await page.goto(`${here.server.url}?again#1.AAAA`);
  await me.status("link-damaged").waitFor();
  await me.finished();
});

test("a syntax error is shown at its line and keeps the last good run", async () => {
  const events = await me.playhead.getAttribute("max");
  await me.write("import asyncio\n\nasync def main(:\n    pass\n");
  await page.getByText(/^Line 3: SyntaxError: /).waitFor();
  await page.getByText(me.say("kept-run")).waitFor();
  await page.locator(".cm-lintRange-error").first().waitFor();
  await me.run();
  assert.equal(await me.playhead.getAttribute("max"), events);
  await me.button("to-end").click();
  await page.getByText("slept: Anna Boris").waitFor();
});

test("a problem in the list leads to its place", async () => {
  await me.write("import asyncio\n\nasync def main(:\n    pass\n");
  await page.keyboard.press("Control+Home");
  await page.getByRole("button", { name: /^Line 3: SyntaxError: / }).click();
  await page.keyboard.type("x");
  await page.locator(".cm-line").nth(2).getByText(/^async def main\(x:|^async def main\(:x/).waitFor();
});

test("lines say how many tasks wait there, in the text and in the editor", async () => {
  await me.button("to-start").click();
  await me.playhead.fill(String(Math.round((await me.playhead.getAttribute("max")) * 0.5)));
  const badges = page.getByTitle(/waits? here$/);
  await badges.first().waitFor();
  const still = await badges.allInnerTexts();
  await page.getByLabel(me.say("editor-label")).click();
  await page.locator(".cm-waits").first().waitFor();
  assert.deepEqual(await page.locator(".cm-waits").allInnerTexts(), still);
});

test("the program reads its input from the machine's form", async () => {
  await me.write("print('hello,', input('name? '))\nprint('then', input())\n");
  await page.getByText(/^Python 3\.13/).click();
  await page.getByRole("textbox", { name: me.say("input") }).fill("Anna\nBoris\n");
  await me.run();
  await me.finished();
  await me.button("to-end").click();
  assert.match(await me.output(), /^name\? hello, Anna\nthen Boris\s*$/);
});

test("what is typed into the machine's form stays while the run plays", async () => {
  await me.button("to-start").click();
  await me.button("play").click();
  await page.getByText(/^Python 3\.13/).click();
  const cores = page.getByRole("spinbutton", { name: me.say("cores") });
  await cores.fill("99");
  await page.waitForTimeout(300);
  assert.equal(await cores.inputValue(), "99");
  await cores.press("Tab");
  await page.waitForFunction((field) => field.value === "64", await cores.elementHandle());
});

test("a chosen version of Python is the one that runs", async () => {
  await me.write("import sys\nprint('version', sys.version_info[:2])\n");
  await page.getByText(/^Python 3\.13/).click();
  for (const [version, printed] of [["3.9", "(3, 9)"], ["3.12", "(3, 12)"]]) {
    await page.getByRole("combobox", { name: me.say("python") }).selectOption(version);
    await page.getByRole("tabpanel").getByText(`version ${printed}`).waitFor();
  }
  await me.write("match 1:\n    case 1:\n        print('matched')\n");
  await page.getByRole("combobox", { name: me.say("python") }).selectOption("3.9");
  await page.getByText(/SyntaxError/).first().waitFor();
});

test("an uncaught exception ends the program with a traceback", async () => {
  await me.write("print('before')\nraise ValueError('no luck')\n");
  await me.run();
  await me.status("finished-status").waitFor();
  await me.button("to-end").click();
  await page.getByText(/Traceback[\s\S]*line 2[\s\S]*ValueError: no luck/).waitFor();
});

test("an endless loop leaves the page responsive and can be stopped", async () => {
  await me.write("while True:\n    pass\n");
  await me.run();
  await me.button("stop").waitFor();
  // Frames keep coming, and the interface reacts, while the program runs.
  const frames = await page.evaluate(() => new Promise((done) => {
    let seen = 0;
    const count = () => (++seen < 10 ? requestAnimationFrame(count) : done(seen));
    requestAnimationFrame(count);
  }));
  assert.equal(frames, 10);
  await page.getByRole("tab", { name: me.say("panel-events") }).click();
  await page.getByRole("tab", { name: me.say("panel-events"), selected: true }).waitFor();
  await me.button("stop").click();
  await me.status("stopped").waitFor();
  await me.button("run").waitFor();
});

test("a program and its replacement by a sample survive", async () => {
  await me.write("print('mine')\n");
  await me.run();
  await me.finished();
  await page.reload();
  await page.getByText("print('mine')").waitFor();
  await me.openSample("sample-two-sleepers");
  await page.getByText("falls asleep").first().waitFor();
  await page.getByRole("button", { name: me.say("undo-sample") }).first().click();
  await page.getByText("print('mine')").waitFor();
});

test("the page speaks Russian to a Russian browser, and English on request", async () => {
  const ruMe = await here.visit({ language: "ru" });
  const russian = ruMe.page;
  await ruMe.button("to-end").click();
  assert.equal(await russian.locator("html").getAttribute("lang"), "ru");
  assert.equal(await ruMe.playhead.count(), 1);
  const visible = await russian.locator("body").innerText();
  assert.doesNotMatch(visible, /\b(Run|Share|Samples|Output|Events|Machine|cores?)\b/);
  await russian.getByRole("button", { name: "EN" }).click();
  await person(russian).button("run").waitFor();
  assert.equal(await russian.locator("html").getAttribute("lang"), "en");
});
