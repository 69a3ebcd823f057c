// What a person does on the page, by roles and labels, in either language.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

/** The page's own words: `say("run")` is "Run" or its Russian; what the page puts into a message is left out. */
export function words(language = "en") {
  const table = new Map();
  for (const line of readFileSync(`www/locales/${language}.ftl`, "utf8").split("\n")) {
    const [, key, text] = line.match(/^([\w-]+) = (.+)$/) ?? [];
    if (key) table.set(key, text);
  }
  const say = (key) => {
    assert.ok(table.has(key), `${language}.ftl has no line for ${key}`);
    return table.get(key).split("{")[0].trim();
  };
  /** With the places of its arguments. */
  const whole = (key) => (say(key), table.get(key));
  return Object.assign(say, { language, whole });
}

/** Someone in front of a page (or of a frame in one) who reads `language`. */
export function person(page, language = "en") {
  const say = words(language);
  const { keyboard } = page;
  const button = (key) => page.getByRole("button", { name: say(key), exact: true });
  const playhead = page.getByRole("slider", { name: say("playhead") });
  const lanes = page.getByRole("table", { name: say("timeline") }).getByRole("row");

  const me = {
    page,
    say,
    whole: say.whole,
    button,
    playhead,
    lanes,
    laneNamed: (name) => lanes.filter({ has: page.getByRole("rowheader", { name }) }),

    status: (key) => page.getByRole("status").filter({ hasText: say(key) }),
    finished: () => me.status("finished").waitFor(),
    run: () => button("run").click(),

    /** How many events have happened at the playhead. */
    step: async () => Number(await playhead.inputValue()),

    async openSample(key) {
      await page.getByRole("button", { name: new RegExp(`^${say("samples")}`) }).click();
      await page.getByRole("button", { name: new RegExp(`^${say(key)}`) }).last().click();
      await page.getByRole("button", { name: `${say("samples")} ${say(key)}` }).waitFor();
    },

    /** Puts a text in place of the whole program, as if pasted. */
    async write(source) {
      const editor = page.getByRole("textbox", { name: say("editor-label") });
      if (!(await editor.isVisible())) await page.getByLabel(say("editor-label")).click();
      await editor.press("Control+a");
      await keyboard.insertText(source);
    },

    /** The program as `python` or as `blocks`. */
    face: (name) => page.getByRole("tab", { name: say(`face-${name}`), exact: true }).click(),

    /** All of the program's text, as it stands in the editor. */
    async written() {
      const lines = page.locator(".cm-line");
      await lines.first().waitFor();
      return `${(await lines.allTextContents()).join("\n").trimEnd()}\n`;
    },

    program: () => page.getByLabel(say("editor-label")).innerText(),
    output: () => page.getByRole("tabpanel").innerText(),
  };
  return me;
}
