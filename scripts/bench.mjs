// The tables of `make bench`: what the first load of the page weighs, and how fast programs run in it and natively.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { launch, newPage, serveDist } from "../tests/e2e/browser.mjs";

const KB = 1000;
const REPEATS = 5;
const browser = await launch();
await sizes();
await speeds();
await browser.close();

/** Every file that the page asks for until it rests, and the editor, which comes when first touched. */
async function sizes() {
  const server = await serveDist();
  const page = await newPage(browser);
  await page.goto(server.url, { waitUntil: "networkidle" });
  const asked = new Set(page.requested.filter((url) => url.startsWith(server.url)).map((url) => url.slice(server.url.length)));
  await page.context().close();
  await server.stop();

  const rows = [...asked].map((path) => ["first load", ...weighed(path || "index.html")]);
  const total = rows.reduce((sum, [, , , small]) => sum + small, 0);
  rows.push(["first load", "all", "", total], ["when touched", ...weighed("editor.js")]);
  table(["loaded", "file", "KB", "KB, brotli"], rows.map(([when, name, raw, small]) => [when, name, raw && kb(raw), kb(small)]));
}

function weighed(path) {
  const bytes = readFileSync(`dist/${path}`);
  return [path, bytes.length, brotliCompressSync(bytes).length];
}

/**
 * The programs of examples/speed, natively and in the page by `coroscope.simulate`. An instruction is one of the
 * simulated machine, an event one row of the trace; both are the same in both places.
 */
async function speeds() {
  const server = await serveDist();
  const page = await newPage(browser);
  await page.goto(server.url);
  await page.waitForFunction(() => globalThis.coroscope?.simulate);

  const rows = [];
  for (const line of execFileSync("target/release/examples/speed", { encoding: "utf8" }).trim().split("\n")) {
    const [program, instructions, events, seconds] = line.split("\t");
    const source = readFileSync(`examples/speed/${program}.py`, "utf8");
    const inPage = await page.evaluate(inThePage, [source, REPEATS]);
    for (const [place, time] of [["native", seconds], ["page", inPage]]) {
      rows.push([program, place, (time * 1000).toFixed(1), millions(instructions / time), millions(events / time)]);
    }
  }
  await server.stop();
  table(["program", "where", "ms", "M instructions/s", "M events/s"], rows);
}

/** Seconds of the best of some runs. */
async function inThePage([source, repeats]) {
  let best = Infinity;
  for (let i = 0; i < repeats; i++) {
    const start = performance.now();
    const { exit, stderr } = await globalThis.coroscope.simulate(source);
    if (exit !== 0) throw new Error(stderr);
    best = Math.min(best, performance.now() - start);
  }
  return best / 1000;
}

function kb(bytes) {
  return (bytes / KB).toFixed(1);
}

function millions(number) {
  return (number / 1e6).toFixed(2);
}

function table(head, rows) {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i].length)));
  const line = (row) => row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  ");
  console.log([line(head), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line), ""].join("\n"));
}
