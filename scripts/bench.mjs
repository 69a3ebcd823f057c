// The tables of `make bench`: what the first load of the page weighs, and how fast programs run in a browser and natively.
//   node scripts/bench.mjs NATIVE_PROGRAM FOLDER_OF_ITS_WASM_TWIN

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { launch, newPage, serveDist } from "../tests/e2e/browser.mjs";
import { serveFiles } from "./static-server.mjs";

const KB = 1000;
const [native, twin] = process.argv.slice(2);
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

/** An instruction is one of the simulated machine, an event one row of the trace. */
async function speeds() {
  const places = [["native", execFileSync(native, { encoding: "utf8" })], ["browser", await inBrowser()]];
  const rows = places.flatMap(([place, lines]) => lines.trim().split("\n").map((line) => {
    const [program, instructions, events, seconds] = line.split("\t");
    return [program, place, (seconds * 1000).toFixed(1), millions(instructions / seconds), millions(events / seconds)];
  }));
  table(["program", "where", "ms", "M instructions/s", "M events/s"], rows);
}

async function inBrowser() {
  const server = await serveFiles({ folder: twin, pages: { "/": "<!doctype html><title>Speed</title>" } });
  const page = await newPage(browser);
  await page.goto(server.url);
  const lines = await page.evaluate(async () => {
    const speed = await import("./speed.js");
    await speed.default();
    return speed.measured();
  });
  await server.stop();
  return lines;
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
