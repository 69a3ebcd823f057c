// Pictures of the page to be looked at, in tests/e2e/shots: wide and phone, light and dark, English and Russian.
//   scripts/page && node tests/e2e/shots.mjs

import { mkdirSync, readFileSync } from "node:fs";
import { launch, newPage, serveDist } from "./browser.mjs";
import { person } from "./person.mjs";

const folder = "tests/e2e/shots";
const SIZES = { wide: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };
const SAMPLES = ["sample-two-sleepers", "sample-downloads-async", "sample-producer-consumer"];

const DEEP = readFileSync("tests/data/blocks/trees/deep.py", "utf8");

mkdirSync(folder, { recursive: true });
const browser = await launch();
const server = await serveDist();

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ["light", "dark"]) {
    for (const locale of ["en-US", "ru-RU"]) {
      const language = locale.slice(0, 2);
      for (const sample of SAMPLES) {
        const page = await newPage(browser, { viewport, colorScheme, locale });
        await page.goto(server.url);
        const me = person(page, language);
        await me.finished();
        await me.openSample(sample);
        await me.finished();
        const shot = (face) => page.screenshot({ path: `${folder}/${sample.replace("sample-", "")}-${face}${size}-${colorScheme}-${language}.png` });
        await me.playhead.fill(String(Math.round((await me.playhead.getAttribute("max")) * 0.6)));
        await shot("");
        await me.face("blocks");
        await page.waitForTimeout(200);
        await shot("blocks-");
        await page.context().close();
      }
      const page = await newPage(browser, { viewport, colorScheme, locale });
      await page.goto(server.url);
      const me = person(page, language);
      await me.finished();
      await me.write(DEEP);
      await me.face("blocks");
      await page.waitForTimeout(200);
      await page.screenshot({ path: `${folder}/deep-blocks-${size}-${colorScheme}-${language}.png` });
      await page.context().close();
    }
  }
}

await browser.close();
await server.stop();
